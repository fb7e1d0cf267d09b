// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Companies.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&GET];
pub(super) static GET: rt::Route = rt::Route {
    family: "companies",
    name: "get",
    operation_id: "get-company",
    method: rt::Method::GET,
    path: "/companies/{companyId}",
    version: Some("2021-07-28"),
    summary: "Get Company",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "companyId",
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
            scheme: "Agency-Access",
            scopes: &["companies.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
