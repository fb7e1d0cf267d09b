// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Blogs.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&CREATE];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "blogs",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static CREATE: rt::Route = rt::Route {
    name: "create",
    operation_id: "create-blog",
    method: rt::Method::POST,
    path: "/blogs/site",
    summary: "Create Blog Site",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: false,
        },
    ],
    parameters: &[
        rt::Parameter::field("title"),
        rt::Parameter::field("description"),
        rt::Parameter::field("domain"),
        rt::Parameter::field("urlSlug"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    hosts: &["backend.leadconnectorhq.com"],
    evidence: rt::Evidence::Observed,
    ..COMMON
};
