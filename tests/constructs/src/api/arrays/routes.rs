// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Lists.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&GET_LISTS, &PUT_LISTS, &GET_MATRIX];
pub(super) static GET_LISTS: rt::Route = rt::Route {
    family: "arrays",
    name: "get_lists",
    operation_id: "get-lists",
    method: rt::Method::GET,
    path: "/lists",
    version: None,
    summary: "",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static PUT_LISTS: rt::Route = rt::Route {
    family: "arrays",
    name: "put_lists",
    operation_id: "put-lists",
    method: rt::Method::PUT,
    path: "/lists",
    version: None,
    summary: "",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Body,
            name: "tags",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "anything",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "whatever",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "nested",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "nestedOpen",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "kinds",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "inline",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "maybe",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "holes",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "set",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "names",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "maps",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "wrong",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GET_MATRIX: rt::Route = rt::Route {
    family: "arrays",
    name: "get_matrix",
    operation_id: "get-matrix",
    method: rt::Method::GET,
    path: "/matrix",
    version: None,
    summary: "",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
