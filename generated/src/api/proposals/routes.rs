// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Documents and contracts.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &LIST,
    &SEND,
    &LIST_TEMPLATES,
    &SEND_TEMPLATE,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "proposals",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static LIST: rt::Route = rt::Route {
    name: "list",
    operation_id: "list-documents-contracts",
    method: rt::Method::GET,
    path: "/proposals/document",
    summary: "List documents",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("status"),
        rt::Parameter::query("paymentStatus"),
        rt::Parameter::query("limit"),
        rt::Parameter::query("skip"),
        rt::Parameter::query("query"),
        rt::Parameter::query("dateFrom"),
        rt::Parameter::query("dateTo"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/documents",
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
            total: Some("/total"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static SEND: rt::Route = rt::Route {
    name: "send",
    operation_id: "send-documents-contracts",
    method: rt::Method::POST,
    path: "/proposals/document/send",
    summary: "Send document",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("documentId").required(),
        rt::Parameter::field("documentName"),
        rt::Parameter::field("medium"),
        rt::Parameter::field("ccRecipients"),
        rt::Parameter::field("notificationSettings"),
        rt::Parameter::field("sentBy").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_TEMPLATES: rt::Route = rt::Route {
    name: "list_templates",
    operation_id: "list-documents-contracts-templates",
    method: rt::Method::GET,
    path: "/proposals/templates",
    summary: "List templates",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("dateFrom"),
        rt::Parameter::query("dateTo"),
        rt::Parameter::query("type"),
        rt::Parameter::query("name"),
        rt::Parameter::query("isPublicDocument"),
        rt::Parameter::query("userId"),
        rt::Parameter::query("limit"),
        rt::Parameter::query("skip"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/data",
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
            total: Some("/total"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static SEND_TEMPLATE: rt::Route = rt::Route {
    name: "send_template",
    operation_id: "send-documents-contracts-template",
    method: rt::Method::POST,
    path: "/proposals/templates/send",
    summary: "Send template",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("templateId").required(),
        rt::Parameter::field("userId").required(),
        rt::Parameter::field("sendDocument"),
        rt::Parameter::field("contactId").required(),
        rt::Parameter::field("opportunityId"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
