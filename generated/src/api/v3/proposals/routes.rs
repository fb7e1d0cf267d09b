// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Documents and contracts.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &LIST,
    &SEND,
    &LIST_TEMPLATES,
    &SEND_TEMPLATE,
];
pub(crate) static LIST: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::proposals::routes::LIST
};
pub(crate) static SEND: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::proposals::routes::SEND
};
pub(crate) static LIST_TEMPLATES: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::proposals::routes::LIST_TEMPLATES
};
pub(crate) static SEND_TEMPLATE: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::proposals::routes::SEND_TEMPLATE
};
