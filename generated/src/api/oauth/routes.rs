// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of OAuth.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &GET_ACCESS_TOKEN,
    &GET_LOCATION_ACCESS_TOKEN,
    &LIST_INSTALLED_LOCATIONS,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "oauth",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static GET_ACCESS_TOKEN: rt::Route = rt::Route {
    name: "get_access_token",
    operation_id: "get-access-token",
    method: rt::Method::POST,
    path: "/oauth/token",
    summary: "Get Access Token",
    parameters: &[
        rt::Parameter::field("client_id").required(),
        rt::Parameter::field("client_secret").required(),
        rt::Parameter::field("grant_type").required(),
        rt::Parameter::field("code"),
        rt::Parameter::field("refresh_token"),
        rt::Parameter::field("user_type"),
        rt::Parameter::field("redirect_uri"),
    ],
    body: rt::BodyKind::Form,
    body_required: true,
    ..COMMON
};
pub(crate) static GET_LOCATION_ACCESS_TOKEN: rt::Route = rt::Route {
    name: "get_location_access_token",
    operation_id: "get-location-access-token",
    method: rt::Method::POST,
    path: "/oauth/locationToken",
    summary: "Get Location Access Token from Agency Token",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::field("companyId").required()],
    body: rt::BodyKind::Form,
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Agency-Access-Only",
            scopes: &["oauth.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_INSTALLED_LOCATIONS: rt::Route = rt::Route {
    name: "list_installed_locations",
    operation_id: "get-installed-location",
    method: rt::Method::GET,
    path: "/oauth/installedLocations",
    summary: "Get Location where app is installed",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: false,
        },
    ],
    parameters: &[
        rt::Parameter::query("skip"),
        rt::Parameter::query("limit"),
        rt::Parameter::query("query"),
        rt::Parameter::query("isInstalled"),
        rt::Parameter::query("companyId").required(),
        rt::Parameter::query("appId").required(),
        rt::Parameter::query("versionId"),
        rt::Parameter::query("onTrial"),
        rt::Parameter::query("planId"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/locations",
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
            total: Some("/count"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Agency-Access-Only",
            scopes: &["oauth.readonly"],
        },
    ],
    ..COMMON
};
