// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Funnels.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &CREATE_REDIRECT,
    &DELETE_REDIRECT,
    &UPDATE_REDIRECT,
    &LIST_REDIRECTS,
    &LIST,
    &LIST_PAGES,
    &COUNT_PAGES,
];
pub(crate) static CREATE_REDIRECT: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::funnels::routes::CREATE_REDIRECT
};
pub(crate) static DELETE_REDIRECT: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::funnels::routes::DELETE_REDIRECT
};
pub(crate) static UPDATE_REDIRECT: rt::Route = rt::Route {
    method: rt::Method::PATCH,
    version: Some("v3"),
    ..crate::api::funnels::routes::UPDATE_REDIRECT
};
pub(crate) static LIST_REDIRECTS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::funnels::routes::LIST_REDIRECTS
};
pub(crate) static LIST: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    ..crate::api::funnels::routes::LIST
};
pub(crate) static LIST_PAGES: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    ..crate::api::funnels::routes::LIST_PAGES
};
pub(crate) static COUNT_PAGES: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("2021-07-28"),
    ..crate::api::funnels::routes::COUNT_PAGES
};
