// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Businesses.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&GET, &UPDATE, &DELETE, &LIST, &CREATE];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "businesses",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static GET: rt::Route = rt::Route {
    name: "get",
    operation_id: "get-business",
    method: rt::Method::GET,
    path: "/businesses/{businessId}",
    summary: "Get Business",
    parameters: &[rt::Parameter::path("businessId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["businesses.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE: rt::Route = rt::Route {
    name: "update",
    operation_id: "update-business",
    method: rt::Method::PUT,
    path: "/businesses/{businessId}",
    summary: "Update Business",
    parameters: &[
        rt::Parameter::path("businessId"),
        rt::Parameter::field("name"),
        rt::Parameter::field("phone"),
        rt::Parameter::field("email"),
        rt::Parameter::field("postalCode"),
        rt::Parameter::field("website"),
        rt::Parameter::field("address"),
        rt::Parameter::field("state"),
        rt::Parameter::field("city"),
        rt::Parameter::field("country"),
        rt::Parameter::field("description"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["businesses.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE: rt::Route = rt::Route {
    name: "delete",
    operation_id: "delete-Business",
    method: rt::Method::DELETE,
    path: "/businesses/{businessId}",
    summary: "Delete Business",
    parameters: &[rt::Parameter::path("businessId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["businesses.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST: rt::Route = rt::Route {
    name: "list",
    operation_id: "get-businesses-by-location",
    method: rt::Method::GET,
    path: "/businesses/",
    summary: "Get Businesses by Location",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::query("limit"), rt::Parameter::query("skip")],
    paging: Some(
        &rt::Paging {
            items: "/businesses",
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
                usual: Some(100),
            }),
            total: None,
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["businesses.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE: rt::Route = rt::Route {
    name: "create",
    operation_id: "create-business",
    method: rt::Method::POST,
    path: "/businesses/",
    summary: "Create Business",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("name").required(),
        rt::Parameter::field("phone"),
        rt::Parameter::field("email"),
        rt::Parameter::field("website"),
        rt::Parameter::field("address"),
        rt::Parameter::field("city"),
        rt::Parameter::field("postalCode"),
        rt::Parameter::field("state"),
        rt::Parameter::field("country"),
        rt::Parameter::field("description"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["businesses.write"],
        },
    ],
    ..COMMON
};
