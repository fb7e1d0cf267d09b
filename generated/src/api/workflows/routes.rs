// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Workflows.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&LIST];
pub(super) static LIST: rt::Route = rt::Route {
    family: "workflows",
    name: "list",
    operation_id: "get-workflow",
    method: rt::Method::GET,
    path: "/workflows/",
    version: Some("2021-07-28"),
    summary: "Get Workflow",
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
    parameters: &[],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    paging: None,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["workflows.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
