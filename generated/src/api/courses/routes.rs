// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Courses.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&IMPORT];
pub(super) static IMPORT: rt::Route = rt::Route {
    family: "courses",
    name: "import",
    operation_id: "import-courses",
    method: rt::Method::POST,
    path: "/courses/courses-exporter/public/import",
    version: Some("2021-07-28"),
    summary: "Import Courses",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Body,
            name: "userId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "products",
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
            scopes: &["courses.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
