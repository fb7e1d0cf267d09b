// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of OAuth.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &GET_ACCESS_TOKEN,
    &GET_LOCATION_ACCESS_TOKEN,
    &GET_INSTALLED_LOCATION,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "oauth",
    version: Some("v3"),
    ..rt::Route::PLAIN
};
pub(crate) static GET_ACCESS_TOKEN: rt::Route = rt::Route {
    method: rt::Method::POST,
    parameters: &[
        rt::Parameter::field("clientId").required(),
        rt::Parameter::field("clientSecret").required(),
        rt::Parameter::field("grantType").required(),
        rt::Parameter::field("code"),
        rt::Parameter::field("refreshToken"),
        rt::Parameter::field("userType"),
        rt::Parameter::field("redirectUri"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    version: Some("v3"),
    ..crate::api::oauth::routes::GET_ACCESS_TOKEN
};
pub(crate) static GET_LOCATION_ACCESS_TOKEN: rt::Route = rt::Route {
    method: rt::Method::POST,
    path: "/oauth/location-token",
    version: Some("v3"),
    ..crate::api::oauth::routes::GET_LOCATION_ACCESS_TOKEN
};
pub(crate) static GET_INSTALLED_LOCATION: rt::Route = rt::Route {
    name: "get_installed_location",
    operation_id: "get-installed-location",
    method: rt::Method::GET,
    path: "/oauth/installed-locations",
    summary: "Get Location where app is installed",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: false,
        },
    ],
    parameters: &[
        rt::Parameter::query("pageSize"),
        rt::Parameter::query("pageToken"),
        rt::Parameter::query("query"),
        rt::Parameter::query("isInstalled"),
        rt::Parameter::query("restrictToUserLocations"),
        rt::Parameter::query("companyId").required(),
        rt::Parameter::query("appId").required(),
        rt::Parameter::query("versionId"),
        rt::Parameter::query("onTrial"),
        rt::Parameter::query("planId"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/items",
            step: rt::Step::Cursor(
                &[
                    rt::Cursor {
                        spot: rt::Spot {
                            place: rt::Place::Query,
                            name: "pageToken",
                            text: true,
                        },
                        from: &["/pagination/nextPageToken"],
                    },
                ],
            ),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "pageSize",
                    text: false,
                },
                least: 1,
                most: None,
                usual: Some(20),
            }),
            total: Some("/pagination/totalRecords"),
            more: Some("/pagination/hasNextPage"),
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
