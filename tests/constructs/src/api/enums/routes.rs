// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Enums.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&LIST_THINGS, &CREATE_THING];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "enums",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static LIST_THINGS: rt::Route = rt::Route {
    name: "list_things",
    operation_id: "list-things",
    method: rt::Method::GET,
    path: "/things",
    version: None,
    parameters: &[
        rt::Parameter::query("sort"),
        rt::Parameter::query("version"),
        rt::Parameter::query("only").required(),
    ],
    ..COMMON
};
pub(crate) static CREATE_THING: rt::Route = rt::Route {
    name: "create_thing",
    operation_id: "create-thing",
    method: rt::Method::POST,
    path: "/things",
    version: None,
    parameters: &[
        rt::Parameter::field("colour").required(),
        rt::Parameter::field("mode").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    ..COMMON
};
