// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Workflows.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&LIST];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "workflows",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static LIST: rt::Route = rt::Route {
    name: "list",
    operation_id: "get-workflow",
    method: rt::Method::GET,
    path: "/workflows/",
    summary: "Get Workflow",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["workflows.readonly"],
        },
    ],
    ..COMMON
};
