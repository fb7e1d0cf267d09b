// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Unions.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&CREATE_SHAPE, &GET_DRAWING];
pub(super) static CREATE_SHAPE: rt::Route = rt::Route {
    family: "unions",
    name: "create_shape",
    operation_id: "create-shape",
    method: rt::Method::POST,
    path: "/shapes",
    version: None,
    summary: "",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[],
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
pub(super) static GET_DRAWING: rt::Route = rt::Route {
    family: "unions",
    name: "get_drawing",
    operation_id: "get-drawing",
    method: rt::Method::GET,
    path: "/drawings/{id}",
    version: None,
    summary: "",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "id",
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
