// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Email verification.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&VERIFY_EMAIL];
pub(crate) static VERIFY_EMAIL: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::email_isv::routes::VERIFY_EMAIL
};
