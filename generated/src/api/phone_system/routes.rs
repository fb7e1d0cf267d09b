// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Phone system.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &LIST_NUMBER_POOLS,
    &SEARCH_AVAILABLE_NUMBERS,
    &PURCHASE_NUMBER,
    &LIST_ACTIVE_NUMBERS,
];
pub(super) static LIST_NUMBER_POOLS: rt::Route = rt::Route {
    family: "phone_system",
    name: "list_number_pools",
    operation_id: "getNumberPoolList",
    method: rt::Method::GET,
    path: "/phone-system/number-pools",
    version: Some("2021-07-28"),
    summary: "List Number Pools",
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
    parameters: &[],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    paging: None,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["numberpools.read"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static SEARCH_AVAILABLE_NUMBERS: rt::Route = rt::Route {
    family: "phone_system",
    name: "search_available_numbers",
    operation_id: "available-numbers",
    method: rt::Method::GET,
    path: "/phone-system/numbers/location/{locationId}/available",
    version: Some("2021-07-28"),
    summary: "List available phone numbers",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "countryCode",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "numberTypes",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "firstPart",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "lastPart",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "anywhere",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "smsEnabled",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "mmsEnabled",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "voiceEnabled",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    paging: None,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["phonenumbers.read"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static PURCHASE_NUMBER: rt::Route = rt::Route {
    family: "phone_system",
    name: "purchase_number",
    operation_id: "purchase-phone-number",
    method: rt::Method::POST,
    path: "/phone-system/numbers/location/{locationId}/purchase",
    version: Some("2021-07-28"),
    summary: "Purchase a phone number",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Body,
            name: "phoneNumber",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "countryCode",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "numberType",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "addressSid",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "bundleSid",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "locality",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "region",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "fingerprintId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "skipLocationKYC",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    paging: None,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["phonenumbers.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static LIST_ACTIVE_NUMBERS: rt::Route = rt::Route {
    family: "phone_system",
    name: "list_active_numbers",
    operation_id: "active-numbers",
    method: rt::Method::GET,
    path: "/phone-system/numbers/location/{locationId}",
    version: Some("2021-07-28"),
    summary: "List active numbers",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "pageSize",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "page",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "searchFilter",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "skipNumberPool",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    paging: Some(
        &rt::Paging {
            items: "/numbers",
            step: rt::Step::Page {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "page",
                    text: false,
                },
                first: 0,
            },
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "pageSize",
                    text: false,
                },
                least: 1,
                most: Some(1000),
                usual: Some(1000),
            }),
            total: None,
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["phonenumbers.read"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
