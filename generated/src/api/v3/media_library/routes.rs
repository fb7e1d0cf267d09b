// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Media library.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &LIST,
    &UPLOAD,
    &UPDATE,
    &DELETE,
    &CREATE_FOLDER,
    &UPDATE_IN_BULK,
    &DELETE_IN_BULK,
];
pub(crate) static LIST: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::media_library::routes::LIST
};
pub(crate) static UPLOAD: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::media_library::routes::UPLOAD
};
pub(crate) static UPDATE: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::media_library::routes::UPDATE
};
pub(crate) static DELETE: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::media_library::routes::DELETE
};
pub(crate) static CREATE_FOLDER: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::media_library::routes::CREATE_FOLDER
};
pub(crate) static UPDATE_IN_BULK: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("v3"),
    ..crate::api::media_library::routes::UPDATE_IN_BULK
};
pub(crate) static DELETE_IN_BULK: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("v3"),
    ..crate::api::media_library::routes::DELETE_IN_BULK
};
