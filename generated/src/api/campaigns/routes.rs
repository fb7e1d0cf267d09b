// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Campaigns.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&LIST];
pub(super) static LIST: rt::Route = rt::Route {
    family: "campaigns",
    name: "list",
    operation_id: "get-campaigns",
    method: rt::Method::GET,
    path: "/campaigns/",
    version: Some("2021-07-28"),
    summary: "Get Campaigns",
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
            name: "status",
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
            scheme: "Location-Access",
            scopes: &["campaigns.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
