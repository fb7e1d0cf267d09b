// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of A shop.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &LIST_PETS,
    &CREATE_PET,
    &GET_PET,
    &DELETE_PET,
    &CREATE_INVOICE,
];
pub(super) static LIST_PETS: rt::Route = rt::Route {
    family: "petstore",
    name: "list_pets",
    operation_id: "list-pets",
    method: rt::Method::GET,
    path: "/pets",
    version: None,
    summary: "List pets",
    deprecated: false,
    constants: &[
        rt::Constant {
            place: rt::Place::Header,
            name: "Version",
            value: "2021-07-28",
        },
    ],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
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
            name: "startAfter",
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
            scheme: "bearer",
            scopes: &["pets.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static CREATE_PET: rt::Route = rt::Route {
    family: "petstore",
    name: "create_pet",
    operation_id: "create-pet",
    method: rt::Method::POST,
    path: "/pets",
    version: None,
    summary: "Create pet",
    deprecated: false,
    constants: &[
        rt::Constant {
            place: rt::Place::Header,
            name: "Version",
            value: "2021-07-28",
        },
    ],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "name",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "tags",
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
            scheme: "bearer",
            scopes: &["pets.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GET_PET: rt::Route = rt::Route {
    family: "petstore",
    name: "get_pet",
    operation_id: "get-pet",
    method: rt::Method::GET,
    path: "/pets/{petId}",
    version: None,
    summary: "Get pet",
    deprecated: false,
    constants: &[
        rt::Constant {
            place: rt::Place::Header,
            name: "Version",
            value: "2021-07-28",
        },
    ],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "petId",
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
pub(super) static DELETE_PET: rt::Route = rt::Route {
    family: "petstore",
    name: "delete_pet",
    operation_id: "delete-pet",
    method: rt::Method::DELETE,
    path: "/pets/{petId}",
    version: None,
    summary: "Delete pet",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "petId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Empty,
    paging: None,
    security: &[],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static CREATE_INVOICE: rt::Route = rt::Route {
    family: "petstore",
    name: "create_invoice",
    operation_id: "create-invoice",
    method: rt::Method::POST,
    path: "/shops/{locationId}/invoices/",
    version: None,
    summary: "",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "altId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "altType",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "total",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    paging: None,
    security: &[],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
