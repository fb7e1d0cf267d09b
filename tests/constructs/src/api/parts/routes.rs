// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Parts.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&GET_HEALTH];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "parts",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static GET_HEALTH: rt::Route = rt::Route {
    name: "get_health",
    operation_id: "get-health",
    method: rt::Method::GET,
    path: "/health",
    version: None,
    ..COMMON
};
