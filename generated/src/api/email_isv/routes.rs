// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Email verification.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&VERIFY_EMAIL];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "email_isv",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static VERIFY_EMAIL: rt::Route = rt::Route {
    name: "verify_email",
    operation_id: "verify-email",
    method: rt::Method::POST,
    path: "/email/verify",
    summary: "Email Verification",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("type").required(),
        rt::Parameter::field("verify").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["lc-email.readonly"],
        },
    ],
    ..COMMON
};
