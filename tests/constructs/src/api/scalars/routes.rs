// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Descriptions of scalars.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&GET_SCALARS, &CREATE_SCALARS];
pub(super) static GET_SCALARS: rt::Route = rt::Route {
    family: "scalars",
    name: "get_scalars",
    operation_id: "get-scalars",
    method: rt::Method::GET,
    path: "/scalars",
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
    paging: None,
    security: &[],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static CREATE_SCALARS: rt::Route = rt::Route {
    family: "scalars",
    name: "create_scalars",
    operation_id: "create-scalars",
    method: rt::Method::POST,
    path: "/scalars",
    version: None,
    summary: "",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Body,
            name: "text",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "number",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "whole",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "flag",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "textDefault",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "numberDefault",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "flagDefault",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "listDefault",
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
    security: &[],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
