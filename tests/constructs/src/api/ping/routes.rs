// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of JSON instead of YAML.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&PING];
pub(super) static PING: rt::Route = rt::Route {
    family: "ping",
    name: "ping",
    operation_id: "ping",
    method: rt::Method::GET,
    path: "/ping",
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
