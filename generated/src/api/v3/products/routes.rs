// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Products.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &UPDATE_IN_BULK,
    &EDIT_IN_BULK,
    &LIST_PRICES,
    &CREATE_PRICE,
    &LIST_INVENTORY,
    &UPDATE_INVENTORY,
    &GET_PRICE,
    &UPDATE_PRICE,
    &DELETE_PRICE,
    &GET_STORE_STATS,
    &UPDATE_STORE_STATUS,
    &UPDATE_DISPLAY_PRIORITY,
    &LIST_COLLECTIONS,
    &CREATE_COLLECTION,
    &GET_COLLECTION,
    &UPDATE_COLLECTION,
    &DELETE_COLLECTION,
    &LIST_REVIEWS,
    &COUNT_REVIEWS,
    &UPDATE_REVIEW,
    &DELETE_REVIEW,
    &UPDATE_REVIEWS_IN_BULK,
    &GET,
    &UPDATE,
    &DELETE,
    &LIST,
    &CREATE,
];
pub(crate) static UPDATE_IN_BULK: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::products::routes::UPDATE_IN_BULK
};
pub(crate) static EDIT_IN_BULK: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::products::routes::EDIT_IN_BULK
};
pub(crate) static LIST_PRICES: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::products::routes::LIST_PRICES
};
pub(crate) static CREATE_PRICE: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::products::routes::CREATE_PRICE
};
pub(crate) static LIST_INVENTORY: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::products::routes::LIST_INVENTORY
};
pub(crate) static UPDATE_INVENTORY: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::products::routes::UPDATE_INVENTORY
};
pub(crate) static GET_PRICE: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::products::routes::GET_PRICE
};
pub(crate) static UPDATE_PRICE: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("v3"),
    ..crate::api::products::routes::UPDATE_PRICE
};
pub(crate) static DELETE_PRICE: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::products::routes::DELETE_PRICE
};
pub(crate) static GET_STORE_STATS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::products::routes::GET_STORE_STATS
};
pub(crate) static UPDATE_STORE_STATUS: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::products::routes::UPDATE_STORE_STATUS
};
pub(crate) static UPDATE_DISPLAY_PRIORITY: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::products::routes::UPDATE_DISPLAY_PRIORITY
};
pub(crate) static LIST_COLLECTIONS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::products::routes::LIST_COLLECTIONS
};
pub(crate) static CREATE_COLLECTION: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::products::routes::CREATE_COLLECTION
};
pub(crate) static GET_COLLECTION: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::products::routes::GET_COLLECTION
};
pub(crate) static UPDATE_COLLECTION: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("v3"),
    ..crate::api::products::routes::UPDATE_COLLECTION
};
pub(crate) static DELETE_COLLECTION: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::products::routes::DELETE_COLLECTION
};
pub(crate) static LIST_REVIEWS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::products::routes::LIST_REVIEWS
};
pub(crate) static COUNT_REVIEWS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::products::routes::COUNT_REVIEWS
};
pub(crate) static UPDATE_REVIEW: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("v3"),
    ..crate::api::products::routes::UPDATE_REVIEW
};
pub(crate) static DELETE_REVIEW: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::products::routes::DELETE_REVIEW
};
pub(crate) static UPDATE_REVIEWS_IN_BULK: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::products::routes::UPDATE_REVIEWS_IN_BULK
};
pub(crate) static GET: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::products::routes::GET
};
pub(crate) static UPDATE: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("v3"),
    ..crate::api::products::routes::UPDATE
};
pub(crate) static DELETE: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::products::routes::DELETE
};
pub(crate) static LIST: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::products::routes::LIST
};
pub(crate) static CREATE: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::products::routes::CREATE
};
