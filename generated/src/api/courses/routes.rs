// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Courses.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&IMPORT];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "courses",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static IMPORT: rt::Route = rt::Route {
    name: "import",
    operation_id: "import-courses",
    method: rt::Method::POST,
    path: "/courses/courses-exporter/public/import",
    summary: "Import Courses",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("userId"),
        rt::Parameter::field("products").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["courses.write"],
        },
    ],
    ..COMMON
};
