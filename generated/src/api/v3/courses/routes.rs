// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Courses.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&IMPORT];
pub(crate) static IMPORT: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::courses::routes::IMPORT
};
