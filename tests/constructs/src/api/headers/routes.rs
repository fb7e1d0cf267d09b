// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Headers.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &GET_VERSIONED,
    &POST_VERSIONED,
    &GET_HEADERS,
];
pub(super) static GET_VERSIONED: rt::Route = rt::Route {
    family: "headers",
    name: "get_versioned",
    operation_id: "get-versioned",
    method: rt::Method::GET,
    path: "/versioned",
    version: None,
    summary: "",
    deprecated: false,
    constants: &[
        rt::Constant {
            place: rt::Place::Header,
            name: "Version",
            value: "2021-04-15",
        },
    ],
    location: &[],
    with_location: &[],
    parameters: &[],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    paging: None,
    security: &[],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static POST_VERSIONED: rt::Route = rt::Route {
    family: "headers",
    name: "post_versioned",
    operation_id: "post-versioned",
    method: rt::Method::POST,
    path: "/versioned",
    version: None,
    summary: "",
    deprecated: false,
    constants: &[
        rt::Constant {
            place: rt::Place::Header,
            name: "Version",
            value: "2021-07-28",
        },
        rt::Constant {
            place: rt::Place::Header,
            name: "X-Mode",
            value: "strict",
        },
    ],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Header,
            name: "X-Trial",
            required: false,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    paging: None,
    security: &[],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GET_HEADERS: rt::Route = rt::Route {
    family: "headers",
    name: "get_headers",
    operation_id: "get-headers",
    method: rt::Method::GET,
    path: "/headers",
    version: None,
    summary: "",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Header,
            name: "X-Request-Id",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Header,
            name: "x_request_id",
            required: false,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Header,
            name: "X-Count",
            required: false,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Header,
            name: "X-Ratio",
            required: false,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Header,
            name: "X-Dry-Run",
            required: false,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Header,
            name: "X-Kinds",
            required: false,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Header,
            name: "X-Level",
            required: false,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Header,
            name: "X-Object",
            required: false,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Header,
            name: "If-Match",
            required: false,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Header,
            name: "version",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    paging: None,
    security: &[],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
