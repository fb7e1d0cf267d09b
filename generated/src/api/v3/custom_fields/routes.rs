// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Custom fields.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &GET,
    &UPDATE,
    &DELETE,
    &LIST_BY_OBJECT_KEY,
    &CREATE_FOLDER,
    &UPDATE_FOLDER,
    &DELETE_FOLDER,
    &CREATE,
];
pub(crate) static GET: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::custom_fields::routes::GET
};
pub(crate) static UPDATE: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("v3"),
    ..crate::api::custom_fields::routes::UPDATE
};
pub(crate) static DELETE: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::custom_fields::routes::DELETE
};
pub(crate) static LIST_BY_OBJECT_KEY: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::custom_fields::routes::LIST_BY_OBJECT_KEY
};
pub(crate) static CREATE_FOLDER: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::custom_fields::routes::CREATE_FOLDER
};
pub(crate) static UPDATE_FOLDER: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("v3"),
    ..crate::api::custom_fields::routes::UPDATE_FOLDER
};
pub(crate) static DELETE_FOLDER: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::custom_fields::routes::DELETE_FOLDER
};
pub(crate) static CREATE: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::custom_fields::routes::CREATE
};
