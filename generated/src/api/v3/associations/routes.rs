// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Associations.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &CREATE_RELATION,
    &GET_RELATIONS_BY_RECORD_ID,
    &DELETE_RELATION,
    &GET_BY_KEY,
    &GET_BY_OBJECT_KEYS,
    &GET,
    &UPDATE,
    &DELETE,
    &LIST,
    &CREATE,
];
pub(crate) static CREATE_RELATION: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::associations::routes::CREATE_RELATION
};
pub(crate) static GET_RELATIONS_BY_RECORD_ID: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::associations::routes::GET_RELATIONS_BY_RECORD_ID
};
pub(crate) static DELETE_RELATION: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::associations::routes::DELETE_RELATION
};
pub(crate) static GET_BY_KEY: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::associations::routes::GET_BY_KEY
};
pub(crate) static GET_BY_OBJECT_KEYS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::associations::routes::GET_BY_OBJECT_KEYS
};
pub(crate) static GET: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::associations::routes::GET
};
pub(crate) static UPDATE: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("v3"),
    ..crate::api::associations::routes::UPDATE
};
pub(crate) static DELETE: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::associations::routes::DELETE
};
pub(crate) static LIST: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::associations::routes::LIST
};
pub(crate) static CREATE: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::associations::routes::CREATE
};
