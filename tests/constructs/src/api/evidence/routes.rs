// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Evidence.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&GET_FOLDER, &RENAME_FOLDER];
pub(super) static GET_FOLDER: rt::Route = rt::Route {
    family: "evidence",
    name: "get_folder",
    operation_id: "get-folder",
    method: rt::Method::GET,
    path: "/folders/{id}",
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
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static RENAME_FOLDER: rt::Route = rt::Route {
    family: "evidence",
    name: "rename_folder",
    operation_id: "rename-folder",
    method: rt::Method::PATCH,
    path: "/folders/{id}",
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
            name: "name",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Empty,
    paging: None,
    security: &[],
    evidence: rt::Evidence::Documented,
    hosts: &[],
};
