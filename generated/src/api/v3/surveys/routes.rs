// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Surveys.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&LIST_SUBMISSIONS, &LIST];
pub(crate) static LIST_SUBMISSIONS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::surveys::routes::LIST_SUBMISSIONS
};
pub(crate) static LIST: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::surveys::routes::LIST
};
