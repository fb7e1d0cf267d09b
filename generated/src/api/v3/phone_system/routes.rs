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
pub(crate) static LIST_NUMBER_POOLS: rt::Route = rt::Route {
    method: rt::Method::GET,
    summary: "List number pools",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    version: Some("v3"),
    ..crate::api::phone_system::routes::LIST_NUMBER_POOLS
};
pub(crate) static SEARCH_AVAILABLE_NUMBERS: rt::Route = rt::Route {
    operation_id: "listAvailableNumbersForACountry",
    method: rt::Method::GET,
    parameters: &[
        rt::Parameter::query("firstPart").required(),
        rt::Parameter::query("lastPart").required(),
        rt::Parameter::query("anywhere").required(),
        rt::Parameter::query("numberTypes").required(),
        rt::Parameter::query("smsEnabled").required(),
        rt::Parameter::query("mmsEnabled").required(),
        rt::Parameter::query("voiceEnabled").required(),
        rt::Parameter::query("countryCode").required(),
    ],
    version: Some("v3"),
    ..crate::api::phone_system::routes::SEARCH_AVAILABLE_NUMBERS
};
pub(crate) static PURCHASE_NUMBER: rt::Route = rt::Route {
    operation_id: "purchase-number-for-location",
    method: rt::Method::POST,
    summary: "Purchase number for location",
    parameters: &[
        rt::Parameter::field("phoneNumber").required(),
        rt::Parameter::field("addressSid").required(),
        rt::Parameter::field("bundleSid").required(),
        rt::Parameter::field("countryCode").required(),
        rt::Parameter::field("numberType").required(),
        rt::Parameter::field("paymentIntentId").required(),
        rt::Parameter::field("stripeAccountId").required(),
        rt::Parameter::field("paymentMethodId").required(),
        rt::Parameter::field("locality").required(),
        rt::Parameter::field("region").required(),
        rt::Parameter::field("fingerprintId").required(),
        rt::Parameter::field("skipLocationKYC").required(),
    ],
    version: Some("v3"),
    ..crate::api::phone_system::routes::PURCHASE_NUMBER
};
pub(crate) static LIST_ACTIVE_NUMBERS: rt::Route = rt::Route {
    method: rt::Method::GET,
    parameters: &[
        rt::Parameter::query("pageSize"),
        rt::Parameter::query("page"),
        rt::Parameter::query("searchFilter"),
        rt::Parameter::query("skipNumberPool"),
        rt::Parameter::query("includeRcsSenderIds"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/data/numbers",
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
                usual: Some(50),
            }),
            total: Some("/data/total"),
            more: None,
        },
    ),
    version: Some("v3"),
    ..crate::api::phone_system::routes::LIST_ACTIVE_NUMBERS
};
