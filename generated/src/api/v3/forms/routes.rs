// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Forms.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &LIST_SUBMISSIONS,
    &UPLOAD_CUSTOM_FILES,
    &LIST,
];
pub(crate) static LIST_SUBMISSIONS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::forms::routes::LIST_SUBMISSIONS
};
pub(crate) static UPLOAD_CUSTOM_FILES: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::forms::routes::UPLOAD_CUSTOM_FILES
};
pub(crate) static LIST: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::forms::routes::LIST
};
