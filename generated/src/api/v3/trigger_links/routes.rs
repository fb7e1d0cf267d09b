// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Trigger links.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &GET,
    &UPDATE,
    &DELETE,
    &SEARCH,
    &LIST,
    &CREATE,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "trigger_links",
    version: Some("v3"),
    ..rt::Route::PLAIN
};
pub(crate) static GET: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::trigger_links::routes::GET
};
pub(crate) static UPDATE: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("v3"),
    ..crate::api::trigger_links::routes::UPDATE
};
pub(crate) static DELETE: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::trigger_links::routes::DELETE
};
pub(crate) static SEARCH: rt::Route = rt::Route {
    name: "search",
    operation_id: "search-trigger-links",
    method: rt::Method::GET,
    path: "/links/search",
    summary: "Search Trigger Links",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("query"),
        rt::Parameter::query("skip"),
        rt::Parameter::query("limit"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/links",
            step: rt::Step::Offset(rt::Spot {
                place: rt::Place::Query,
                name: "skip",
                text: false,
            }),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: None,
                usual: Some(20),
            }),
            total: None,
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["links.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::trigger_links::routes::LIST
};
pub(crate) static CREATE: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::trigger_links::routes::CREATE
};
