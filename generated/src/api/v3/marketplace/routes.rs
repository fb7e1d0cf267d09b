// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Marketplace.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &LIST_CHARGES,
    &CREATE_CHARGE,
    &GET_CHARGE,
    &DELETE_CHARGE,
    &HAS_FUNDS,
    &GET_INSTALLER_DETAILS,
    &UNINSTALL_APPLICATION,
    &GET_REBILLING_CONFIG_FOR_APP,
    &MIGRATE_CONNECTION,
];
pub(crate) static LIST_CHARGES: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    ..crate::api::marketplace::routes::LIST_CHARGES
};
pub(crate) static CREATE_CHARGE: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("2021-07-28"),
    ..crate::api::marketplace::routes::CREATE_CHARGE
};
pub(crate) static GET_CHARGE: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    ..crate::api::marketplace::routes::GET_CHARGE
};
pub(crate) static DELETE_CHARGE: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("2021-07-28"),
    ..crate::api::marketplace::routes::DELETE_CHARGE
};
pub(crate) static HAS_FUNDS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    ..crate::api::marketplace::routes::HAS_FUNDS
};
pub(crate) static GET_INSTALLER_DETAILS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::marketplace::routes::GET_INSTALLER_DETAILS
};
pub(crate) static UNINSTALL_APPLICATION: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::marketplace::routes::UNINSTALL_APPLICATION
};
pub(crate) static GET_REBILLING_CONFIG_FOR_APP: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::marketplace::routes::GET_REBILLING_CONFIG_FOR_APP
};
pub(crate) static MIGRATE_CONNECTION: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::marketplace::routes::MIGRATE_CONNECTION
};
