// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Campaigns.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&LIST];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "campaigns",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static LIST: rt::Route = rt::Route {
    name: "list",
    operation_id: "get-campaigns",
    method: rt::Method::GET,
    path: "/campaigns/",
    summary: "Get Campaigns",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::query("status")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["campaigns.readonly"],
        },
    ],
    ..COMMON
};
