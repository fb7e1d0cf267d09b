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
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static GET: rt::Route = rt::Route {
    name: "get",
    operation_id: "get-link-by-id",
    method: rt::Method::GET,
    path: "/links/id/{linkId}",
    summary: "Get Link by ID",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("linkId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["links.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE: rt::Route = rt::Route {
    name: "update",
    operation_id: "update-link",
    method: rt::Method::PUT,
    path: "/links/{linkId}",
    summary: "Update Link",
    parameters: &[
        rt::Parameter::path("linkId"),
        rt::Parameter::field("name").required(),
        rt::Parameter::field("redirectTo").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["links.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE: rt::Route = rt::Route {
    name: "delete",
    operation_id: "delete-link",
    method: rt::Method::DELETE,
    path: "/links/{linkId}",
    summary: "Delete Link",
    parameters: &[rt::Parameter::path("linkId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["links.write"],
        },
    ],
    ..COMMON
};
pub(crate) static SEARCH: rt::Route = rt::Route {
    name: "search",
    operation_id: "search-trigger-links",
    method: rt::Method::GET,
    path: "/links/search",
    version: Some("2021-04-15"),
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
    name: "list",
    operation_id: "get-links",
    method: rt::Method::GET,
    path: "/links/",
    summary: "Get Links",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["links.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE: rt::Route = rt::Route {
    name: "create",
    operation_id: "create-link",
    method: rt::Method::POST,
    path: "/links/",
    summary: "Create Link",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("name").required(),
        rt::Parameter::field("redirectTo").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["links.write"],
        },
    ],
    ..COMMON
};
