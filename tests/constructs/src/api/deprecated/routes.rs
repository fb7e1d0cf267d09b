// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of What is going away.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&GET_OLD, &CREATE_NEW];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "deprecated",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static GET_OLD: rt::Route = rt::Route {
    name: "get_old",
    operation_id: "get-old",
    method: rt::Method::GET,
    path: "/old/{id}",
    version: None,
    summary: "Get the old one",
    deprecated: true,
    parameters: &[
        rt::Parameter::path("id"),
        rt::Parameter::query("limit"),
        rt::Parameter::header("X-Old"),
    ],
    ..COMMON
};
pub(crate) static CREATE_NEW: rt::Route = rt::Route {
    name: "create_new",
    operation_id: "create-new",
    method: rt::Method::POST,
    path: "/new",
    version: None,
    parameters: &[
        rt::Parameter::field("name").required(),
        rt::Parameter::field("title").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    ..COMMON
};
