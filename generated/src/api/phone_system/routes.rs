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

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "phone_system",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static LIST_NUMBER_POOLS: rt::Route = rt::Route {
    name: "list_number_pools",
    operation_id: "getNumberPoolList",
    method: rt::Method::GET,
    path: "/phone-system/number-pools",
    summary: "List Number Pools",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: false,
        },
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["numberpools.read"],
        },
    ],
    ..COMMON
};
pub(crate) static SEARCH_AVAILABLE_NUMBERS: rt::Route = rt::Route {
    name: "search_available_numbers",
    operation_id: "available-numbers",
    method: rt::Method::GET,
    path: "/phone-system/numbers/location/{locationId}/available",
    summary: "List available phone numbers",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("countryCode").required(),
        rt::Parameter::query("numberTypes"),
        rt::Parameter::query("firstPart"),
        rt::Parameter::query("lastPart"),
        rt::Parameter::query("anywhere"),
        rt::Parameter::query("smsEnabled"),
        rt::Parameter::query("mmsEnabled"),
        rt::Parameter::query("voiceEnabled"),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["phonenumbers.read"],
        },
    ],
    ..COMMON
};
pub(crate) static PURCHASE_NUMBER: rt::Route = rt::Route {
    name: "purchase_number",
    operation_id: "purchase-phone-number",
    method: rt::Method::POST,
    path: "/phone-system/numbers/location/{locationId}/purchase",
    summary: "Purchase a phone number",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("phoneNumber").required(),
        rt::Parameter::field("countryCode"),
        rt::Parameter::field("numberType"),
        rt::Parameter::field("addressSid"),
        rt::Parameter::field("bundleSid"),
        rt::Parameter::field("locality"),
        rt::Parameter::field("region"),
        rt::Parameter::field("fingerprintId"),
        rt::Parameter::field("skipLocationKYC"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["phonenumbers.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_ACTIVE_NUMBERS: rt::Route = rt::Route {
    name: "list_active_numbers",
    operation_id: "active-numbers",
    method: rt::Method::GET,
    path: "/phone-system/numbers/location/{locationId}",
    summary: "List active numbers",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("pageSize"),
        rt::Parameter::query("page"),
        rt::Parameter::query("searchFilter"),
        rt::Parameter::query("skipNumberPool"),
    ],
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
    ..COMMON
};
