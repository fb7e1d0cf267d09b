// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Types within themselves.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&GET_HOLDER, &GET_TREE, &CREATE_NODE];
pub(super) static GET_HOLDER: rt::Route = rt::Route {
    family: "recursion",
    name: "get_holder",
    operation_id: "get-holder",
    method: rt::Method::GET,
    path: "/holders",
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
pub(super) static GET_TREE: rt::Route = rt::Route {
    family: "recursion",
    name: "get_tree",
    operation_id: "get-tree",
    method: rt::Method::GET,
    path: "/nodes",
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
pub(super) static CREATE_NODE: rt::Route = rt::Route {
    family: "recursion",
    name: "create_node",
    operation_id: "create-node",
    method: rt::Method::POST,
    path: "/nodes",
    version: None,
    summary: "",
    deprecated: false,
    constants: &[],
    location: &[],
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
            name: "parent",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "children",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "byName",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "left",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "plain",
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
