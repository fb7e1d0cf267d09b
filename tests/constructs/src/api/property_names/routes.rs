// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Names of properties.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&GET_NAMES, &CREATE_NAMES];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "property_names",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static GET_NAMES: rt::Route = rt::Route {
    name: "get_names",
    operation_id: "get-names",
    method: rt::Method::GET,
    path: "/names",
    version: None,
    ..COMMON
};
pub(crate) static CREATE_NAMES: rt::Route = rt::Route {
    name: "create_names",
    operation_id: "create-names",
    method: rt::Method::POST,
    path: "/names",
    version: None,
    parameters: &[
        rt::Parameter::field("self").required(),
        rt::Parameter::field("send").required(),
        rt::Parameter::field("raw"),
        rt::Parameter::field("with_response"),
        rt::Parameter::field("withResponse"),
        rt::Parameter::field("build"),
        rt::Parameter::field("clone"),
        rt::Parameter::field("into"),
        rt::Parameter::field("header"),
        rt::Parameter::field("timeout"),
        rt::Parameter::field("location"),
        rt::Parameter::field("client"),
        rt::Parameter::field("request"),
        rt::Parameter::field("await"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Empty,
    ..COMMON
};
