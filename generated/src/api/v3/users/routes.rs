// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Users.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &SEARCH,
    &FIND_BY_EMAIL,
    &GET,
    &UPDATE,
    &DELETE,
    &CREATE,
];
pub(crate) static SEARCH: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::users::routes::SEARCH
};
pub(crate) static FIND_BY_EMAIL: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::users::routes::FIND_BY_EMAIL
};
pub(crate) static GET: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::users::routes::GET
};
pub(crate) static UPDATE: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("v3"),
    ..crate::api::users::routes::UPDATE
};
pub(crate) static DELETE: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::users::routes::DELETE
};
pub(crate) static CREATE: rt::Route = rt::Route {
    method: rt::Method::POST,
    parameters: &[
        rt::Parameter::field("companyId").required(),
        rt::Parameter::field("email").required(),
        rt::Parameter::field("password").required(),
        rt::Parameter::field("phone"),
        rt::Parameter::field("type").required(),
        rt::Parameter::field("role").required(),
        rt::Parameter::field("locationIds").required(),
        rt::Parameter::field("permissions"),
        rt::Parameter::field("scopes"),
        rt::Parameter::field("scopesAssignedToOnly"),
        rt::Parameter::field("profilePhoto"),
        rt::Parameter::field("twilioPhone"),
        rt::Parameter::field("platformLanguage"),
        rt::Parameter::field("firstName").required(),
        rt::Parameter::field("lastName").required(),
    ],
    version: Some("v3"),
    ..crate::api::users::routes::CREATE
};
