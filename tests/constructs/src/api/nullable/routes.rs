// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of nullable.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&CREATE_PERSON, &GET_ADDRESS];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "nullable",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static CREATE_PERSON: rt::Route = rt::Route {
    name: "create_person",
    operation_id: "create-person",
    method: rt::Method::POST,
    path: "/people",
    version: None,
    parameters: &[
        rt::Parameter::field("name").required(),
        rt::Parameter::field("birthday").required(),
        rt::Parameter::field("nickname"),
        rt::Parameter::field("age"),
        rt::Parameter::field("active"),
        rt::Parameter::field("address"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    ..COMMON
};
pub(crate) static GET_ADDRESS: rt::Route = rt::Route {
    name: "get_address",
    operation_id: "get-address",
    method: rt::Method::GET,
    path: "/people/{id}/address",
    version: None,
    parameters: &[rt::Parameter::path("id"), rt::Parameter::query("since")],
    ..COMMON
};
