// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of OAuth.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &GET_ACCESS_TOKEN,
    &GET_LOCATION_ACCESS_TOKEN,
    &LIST_INSTALLED_LOCATIONS,
];
pub(super) static GET_ACCESS_TOKEN: rt::Route = rt::Route {
    family: "oauth",
    name: "get_access_token",
    operation_id: "get-access-token",
    method: rt::Method::POST,
    path: "/oauth/token",
    version: Some("2021-07-28"),
    summary: "Get Access Token",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Body,
            name: "client_id",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "client_secret",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "grant_type",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "code",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "refresh_token",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "user_type",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "redirect_uri",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Form,
    body_required: true,
    answer: rt::Answer::Json,
    paging: None,
    security: &[],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GET_LOCATION_ACCESS_TOKEN: rt::Route = rt::Route {
    family: "oauth",
    name: "get_location_access_token",
    operation_id: "get-location-access-token",
    method: rt::Method::POST,
    path: "/oauth/locationToken",
    version: Some("2021-07-28"),
    summary: "Get Location Access Token from Agency Token",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Body,
            name: "companyId",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Form,
    body_required: true,
    answer: rt::Answer::Json,
    paging: None,
    security: &[
        rt::Security {
            scheme: "Agency-Access-Only",
            scopes: &["oauth.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static LIST_INSTALLED_LOCATIONS: rt::Route = rt::Route {
    family: "oauth",
    name: "list_installed_locations",
    operation_id: "get-installed-location",
    method: rt::Method::GET,
    path: "/oauth/installedLocations",
    version: Some("2021-07-28"),
    summary: "Get Location where app is installed",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: false,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "skip",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "limit",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "query",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "isInstalled",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "companyId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "appId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "versionId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "onTrial",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "planId",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
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
    evidence: rt::Evidence::Published,
    hosts: &[],
};
