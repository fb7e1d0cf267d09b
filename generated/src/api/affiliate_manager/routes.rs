// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Affiliate manager.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &LIST_AFFILIATES,
    &GET_AFFILIATE,
    &LIST_PAYOUTS,
    &LIST_COMMISSIONS,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "affiliate_manager",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static LIST_AFFILIATES: rt::Route = rt::Route {
    name: "list_affiliates",
    operation_id: "list-affiliates",
    method: rt::Method::GET,
    path: "/affiliate-manager/{locationId}/affiliates",
    summary: "List Affiliates",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("query"),
        rt::Parameter::query("active"),
        rt::Parameter::query("campaignId"),
        rt::Parameter::query("skip"),
        rt::Parameter::query("limit"),
        rt::Parameter::query("fromDate"),
        rt::Parameter::query("toDate"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/affiliates",
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
                most: Some(100),
                usual: Some(10),
            }),
            total: Some("/meta/count"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["affiliate-manager.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_AFFILIATE: rt::Route = rt::Route {
    name: "get_affiliate",
    operation_id: "get-affiliate",
    method: rt::Method::GET,
    path: "/affiliate-manager/{locationId}/affiliates/{affiliateId}",
    summary: "Get Affiliate",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("affiliateId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["affiliate-manager.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_PAYOUTS: rt::Route = rt::Route {
    name: "list_payouts",
    operation_id: "list-payouts",
    method: rt::Method::GET,
    path: "/affiliate-manager/{locationId}/payouts",
    summary: "List Payouts",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("status"),
        rt::Parameter::query("query"),
        rt::Parameter::query("affiliateId"),
        rt::Parameter::query("campaignId"),
        rt::Parameter::query("skip"),
        rt::Parameter::query("limit"),
        rt::Parameter::query("start"),
        rt::Parameter::query("end"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/payouts",
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
                usual: Some(10),
            }),
            total: Some("/meta/count"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["affiliate-manager.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_COMMISSIONS: rt::Route = rt::Route {
    name: "list_commissions",
    operation_id: "list-commissions",
    method: rt::Method::GET,
    path: "/affiliate-manager/{locationId}/commissions",
    summary: "List Commissions",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("campaignId"),
        rt::Parameter::query("affiliateId"),
        rt::Parameter::query("status"),
        rt::Parameter::query("query"),
        rt::Parameter::query("skip"),
        rt::Parameter::query("limit"),
        rt::Parameter::query("fromDate"),
        rt::Parameter::query("toDate"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/commissions",
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
                most: Some(100),
                usual: Some(10),
            }),
            total: Some("/meta/count"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["affiliate-manager.readonly"],
        },
    ],
    ..COMMON
};
