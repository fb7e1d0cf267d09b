// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Inline objects.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&GET_REPORT, &CREATE_REPORT, &LIST_REPORTS];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "inline_objects",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static GET_REPORT: rt::Route = rt::Route {
    name: "get_report",
    operation_id: "get-report",
    method: rt::Method::GET,
    path: "/reports/{id}",
    version: None,
    parameters: &[rt::Parameter::path("id")],
    ..COMMON
};
pub(crate) static CREATE_REPORT: rt::Route = rt::Route {
    name: "create_report",
    operation_id: "create-report",
    method: rt::Method::POST,
    path: "/reports/{id}",
    version: None,
    parameters: &[
        rt::Parameter::path("id"),
        rt::Parameter::field("range").required(),
        rt::Parameter::field("options"),
        rt::Parameter::field("empty"),
        rt::Parameter::field("kind"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    ..COMMON
};
pub(crate) static LIST_REPORTS: rt::Route = rt::Route {
    name: "list_reports",
    operation_id: "list-reports",
    method: rt::Method::GET,
    path: "/reports",
    version: None,
    ..COMMON
};
