// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Companies.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&GET];
pub(crate) static GET: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::companies::routes::GET
};
