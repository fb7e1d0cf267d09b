// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Evidence.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&LIST_MOVES, &MOVE_FOLDER];
pub(super) static LIST_MOVES: rt::Route = rt::Route {
    family: "evidence",
    name: "list_moves",
    operation_id: "list-moves",
    method: rt::Method::GET,
    path: "/folders/{id}/moves",
    version: None,
    summary: "",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "id",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    paging: None,
    security: &[],
    evidence: rt::Evidence::Observed,
    hosts: &[],
};
pub(super) static MOVE_FOLDER: rt::Route = rt::Route {
    family: "evidence",
    name: "move_folder",
    operation_id: "move-folder",
    method: rt::Method::POST,
    path: "/folders/{id}/moves",
    version: None,
    summary: "",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "id",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "target",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "mode",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "rule",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    paging: None,
    security: &[],
    evidence: rt::Evidence::Observed,
    hosts: &["backend.example.com"],
};
