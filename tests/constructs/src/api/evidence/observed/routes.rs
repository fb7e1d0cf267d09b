// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Evidence.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&LIST_MOVES, &MOVE_FOLDER];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "evidence",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static LIST_MOVES: rt::Route = rt::Route {
    name: "list_moves",
    operation_id: "list-moves",
    method: rt::Method::GET,
    path: "/folders/{id}/moves",
    version: None,
    parameters: &[rt::Parameter::path("id")],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
pub(crate) static MOVE_FOLDER: rt::Route = rt::Route {
    name: "move_folder",
    operation_id: "move-folder",
    method: rt::Method::POST,
    path: "/folders/{id}/moves",
    version: None,
    parameters: &[
        rt::Parameter::path("id"),
        rt::Parameter::field("target").required(),
        rt::Parameter::field("mode"),
        rt::Parameter::field("rule"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["backend.example.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
