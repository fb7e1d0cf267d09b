// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Evidence.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&GET_FOLDER, &RENAME_FOLDER];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "evidence",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static GET_FOLDER: rt::Route = rt::Route {
    name: "get_folder",
    operation_id: "get-folder",
    method: rt::Method::GET,
    path: "/folders/{id}",
    version: None,
    parameters: &[rt::Parameter::path("id")],
    ..COMMON
};
pub(crate) static RENAME_FOLDER: rt::Route = rt::Route {
    name: "rename_folder",
    operation_id: "rename-folder",
    method: rt::Method::PATCH,
    path: "/folders/{id}",
    version: None,
    parameters: &[rt::Parameter::path("id"), rt::Parameter::field("name").required()],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Empty,
    evidence: rt::Evidence::Documented,
    ..COMMON
};
