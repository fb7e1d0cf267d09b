// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Parts.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&GET_HEALTH];
pub(super) static GET_HEALTH: rt::Route = rt::Route {
    family: "parts",
    name: "get_health",
    operation_id: "get-health",
    method: rt::Method::GET,
    path: "/health",
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
