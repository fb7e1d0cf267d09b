// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of JSON instead of YAML.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&PING];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "ping",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static PING: rt::Route = rt::Route {
    name: "ping",
    operation_id: "ping",
    method: rt::Method::GET,
    path: "/ping",
    version: None,
    ..COMMON
};
