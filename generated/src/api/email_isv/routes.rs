// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Email verification.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&VERIFY_EMAIL];
pub(super) static VERIFY_EMAIL: rt::Route = rt::Route {
    family: "email_isv",
    name: "verify_email",
    operation_id: "verify-email",
    method: rt::Method::POST,
    path: "/email/verify",
    version: Some("2021-07-28"),
    summary: "Email Verification",
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
            place: rt::Place::Body,
            name: "type",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "verify",
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
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["lc-email.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
