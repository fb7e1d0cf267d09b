// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Unions.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&CREATE_SHAPE, &GET_DRAWING];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "unions",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static CREATE_SHAPE: rt::Route = rt::Route {
    name: "create_shape",
    operation_id: "create-shape",
    method: rt::Method::POST,
    path: "/shapes",
    version: None,
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    ..COMMON
};
pub(crate) static GET_DRAWING: rt::Route = rt::Route {
    name: "get_drawing",
    operation_id: "get-drawing",
    method: rt::Method::GET,
    path: "/drawings/{id}",
    version: None,
    parameters: &[rt::Parameter::path("id")],
    ..COMMON
};
