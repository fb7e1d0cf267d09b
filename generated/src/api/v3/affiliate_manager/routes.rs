// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Affiliate manager.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &LIST_AFFILIATES,
    &GET_AFFILIATE,
    &LIST_PAYOUTS,
    &LIST_COMMISSIONS,
];
pub(crate) static LIST_AFFILIATES: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::affiliate_manager::routes::LIST_AFFILIATES
};
pub(crate) static GET_AFFILIATE: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::affiliate_manager::routes::GET_AFFILIATE
};
pub(crate) static LIST_PAYOUTS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::affiliate_manager::routes::LIST_PAYOUTS
};
pub(crate) static LIST_COMMISSIONS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::affiliate_manager::routes::LIST_COMMISSIONS
};
