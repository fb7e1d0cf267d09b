// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Lists.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&GET_LISTS, &PUT_LISTS, &GET_MATRIX];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "arrays",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static GET_LISTS: rt::Route = rt::Route {
    name: "get_lists",
    operation_id: "get-lists",
    method: rt::Method::GET,
    path: "/lists",
    version: None,
    ..COMMON
};
pub(crate) static PUT_LISTS: rt::Route = rt::Route {
    name: "put_lists",
    operation_id: "put-lists",
    method: rt::Method::PUT,
    path: "/lists",
    version: None,
    parameters: &[
        rt::Parameter::field("tags").required(),
        rt::Parameter::field("anything"),
        rt::Parameter::field("whatever"),
        rt::Parameter::field("nested"),
        rt::Parameter::field("nestedOpen"),
        rt::Parameter::field("kinds"),
        rt::Parameter::field("inline"),
        rt::Parameter::field("maybe"),
        rt::Parameter::field("holes"),
        rt::Parameter::field("set"),
        rt::Parameter::field("names"),
        rt::Parameter::field("maps"),
        rt::Parameter::field("wrong"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    ..COMMON
};
pub(crate) static GET_MATRIX: rt::Route = rt::Route {
    name: "get_matrix",
    operation_id: "get-matrix",
    method: rt::Method::GET,
    path: "/matrix",
    version: None,
    ..COMMON
};
