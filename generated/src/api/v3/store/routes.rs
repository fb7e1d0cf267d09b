// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Store.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &LIST_SHIPPING_ZONES,
    &CREATE_SHIPPING_ZONE,
    &GET_SHIPPING_ZONE,
    &UPDATE_SHIPPING_ZONE,
    &DELETE_SHIPPING_ZONE,
    &FIND_AVAILABLE_SHIPPING_RATES,
    &LIST_SHIPPING_RATES,
    &CREATE_SHIPPING_RATE,
    &GET_SHIPPING_RATE,
    &UPDATE_SHIPPING_RATE,
    &DELETE_SHIPPING_RATE,
    &LIST_SHIPPING_CARRIERS,
    &CREATE_SHIPPING_CARRIER,
    &GET_SHIPPING_CARRIER,
    &UPDATE_SHIPPING_CARRIER,
    &DELETE_SHIPPING_CARRIER,
    &GET_SETTINGS,
    &CREATE_SETTING,
];
pub(crate) static LIST_SHIPPING_ZONES: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    ..crate::api::store::routes::LIST_SHIPPING_ZONES
};
pub(crate) static CREATE_SHIPPING_ZONE: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("2021-07-28"),
    ..crate::api::store::routes::CREATE_SHIPPING_ZONE
};
pub(crate) static GET_SHIPPING_ZONE: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    ..crate::api::store::routes::GET_SHIPPING_ZONE
};
pub(crate) static UPDATE_SHIPPING_ZONE: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("2021-07-28"),
    ..crate::api::store::routes::UPDATE_SHIPPING_ZONE
};
pub(crate) static DELETE_SHIPPING_ZONE: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("2021-07-28"),
    ..crate::api::store::routes::DELETE_SHIPPING_ZONE
};
pub(crate) static FIND_AVAILABLE_SHIPPING_RATES: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("2021-07-28"),
    ..crate::api::store::routes::FIND_AVAILABLE_SHIPPING_RATES
};
pub(crate) static LIST_SHIPPING_RATES: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    ..crate::api::store::routes::LIST_SHIPPING_RATES
};
pub(crate) static CREATE_SHIPPING_RATE: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("2021-07-28"),
    ..crate::api::store::routes::CREATE_SHIPPING_RATE
};
pub(crate) static GET_SHIPPING_RATE: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    ..crate::api::store::routes::GET_SHIPPING_RATE
};
pub(crate) static UPDATE_SHIPPING_RATE: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("2021-07-28"),
    ..crate::api::store::routes::UPDATE_SHIPPING_RATE
};
pub(crate) static DELETE_SHIPPING_RATE: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("2021-07-28"),
    ..crate::api::store::routes::DELETE_SHIPPING_RATE
};
pub(crate) static LIST_SHIPPING_CARRIERS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    ..crate::api::store::routes::LIST_SHIPPING_CARRIERS
};
pub(crate) static CREATE_SHIPPING_CARRIER: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("2021-07-28"),
    ..crate::api::store::routes::CREATE_SHIPPING_CARRIER
};
pub(crate) static GET_SHIPPING_CARRIER: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    ..crate::api::store::routes::GET_SHIPPING_CARRIER
};
pub(crate) static UPDATE_SHIPPING_CARRIER: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("2021-07-28"),
    ..crate::api::store::routes::UPDATE_SHIPPING_CARRIER
};
pub(crate) static DELETE_SHIPPING_CARRIER: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("2021-07-28"),
    ..crate::api::store::routes::DELETE_SHIPPING_CARRIER
};
pub(crate) static GET_SETTINGS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    ..crate::api::store::routes::GET_SETTINGS
};
pub(crate) static CREATE_SETTING: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("2021-07-28"),
    ..crate::api::store::routes::CREATE_SETTING
};
