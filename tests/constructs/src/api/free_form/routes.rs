// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Objects without a form.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &GET_SETTINGS,
    &PUT_SETTINGS,
    &GET_BOTH,
    &CREATE_BOTH,
    &GET_ANYTHING,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "free_form",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static GET_SETTINGS: rt::Route = rt::Route {
    name: "get_settings",
    operation_id: "get-settings",
    method: rt::Method::GET,
    path: "/settings",
    version: None,
    ..COMMON
};
pub(crate) static PUT_SETTINGS: rt::Route = rt::Route {
    name: "put_settings",
    operation_id: "put-settings",
    method: rt::Method::PUT,
    path: "/settings",
    version: None,
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    ..COMMON
};
pub(crate) static GET_BOTH: rt::Route = rt::Route {
    name: "get_both",
    operation_id: "get-both",
    method: rt::Method::GET,
    path: "/both",
    version: None,
    ..COMMON
};
pub(crate) static CREATE_BOTH: rt::Route = rt::Route {
    name: "create_both",
    operation_id: "create-both",
    method: rt::Method::POST,
    path: "/both",
    version: None,
    parameters: &[rt::Parameter::field("name")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    ..COMMON
};
pub(crate) static GET_ANYTHING: rt::Route = rt::Route {
    name: "get_anything",
    operation_id: "get-anything",
    method: rt::Method::GET,
    path: "/anything",
    version: None,
    ..COMMON
};
