// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Objects.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &GET,
    &UPDATE,
    &GET_RECORD,
    &UPDATE_RECORD,
    &DELETE_RECORD,
    &CREATE_RECORD,
    &SEARCH_RECORDS,
    &LIST,
    &CREATE,
];
pub(crate) static GET: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::objects::routes::GET
};
pub(crate) static UPDATE: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("v3"),
    ..crate::api::objects::routes::UPDATE
};
pub(crate) static GET_RECORD: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::objects::routes::GET_RECORD
};
pub(crate) static UPDATE_RECORD: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("v3"),
    ..crate::api::objects::routes::UPDATE_RECORD
};
pub(crate) static DELETE_RECORD: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::objects::routes::DELETE_RECORD
};
pub(crate) static CREATE_RECORD: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::objects::routes::CREATE_RECORD
};
pub(crate) static SEARCH_RECORDS: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::objects::routes::SEARCH_RECORDS
};
pub(crate) static LIST: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::objects::routes::LIST
};
pub(crate) static CREATE: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::objects::routes::CREATE
};
