// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Businesses.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&GET, &UPDATE, &DELETE, &LIST, &CREATE];
pub(super) static GET: rt::Route = rt::Route {
    family: "businesses",
    name: "get",
    operation_id: "get-business",
    method: rt::Method::GET,
    path: "/businesses/{businessId}",
    version: Some("2021-07-28"),
    summary: "Get Business",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "businessId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    paging: None,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["businesses.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static UPDATE: rt::Route = rt::Route {
    family: "businesses",
    name: "update",
    operation_id: "update-business",
    method: rt::Method::PUT,
    path: "/businesses/{businessId}",
    version: Some("2021-07-28"),
    summary: "Update Business",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "businessId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "name",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "phone",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "email",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "postalCode",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "website",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "address",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "state",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "city",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "country",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "description",
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
            scopes: &["businesses.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static DELETE: rt::Route = rt::Route {
    family: "businesses",
    name: "delete",
    operation_id: "delete-Business",
    method: rt::Method::DELETE,
    path: "/businesses/{businessId}",
    version: Some("2021-07-28"),
    summary: "Delete Business",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "businessId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    paging: None,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["businesses.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static LIST: rt::Route = rt::Route {
    family: "businesses",
    name: "list",
    operation_id: "get-businesses-by-location",
    method: rt::Method::GET,
    path: "/businesses/",
    version: Some("2021-07-28"),
    summary: "Get Businesses by Location",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "limit",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "skip",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
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
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static CREATE: rt::Route = rt::Route {
    family: "businesses",
    name: "create",
    operation_id: "create-business",
    method: rt::Method::POST,
    path: "/businesses/",
    version: Some("2021-07-28"),
    summary: "Create Business",
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
            name: "name",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "phone",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "email",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "website",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "address",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "city",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "postalCode",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "state",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "country",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "description",
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
            scopes: &["businesses.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
