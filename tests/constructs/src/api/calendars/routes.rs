// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Calendars.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&GET_NOTES, &CREATE_NOTE];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "calendars",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static GET_NOTES: rt::Route = rt::Route {
    name: "get_notes",
    operation_id: "get-notes",
    method: rt::Method::GET,
    path: "/calendars/{calendarId}/notes",
    version: None,
    parameters: &[rt::Parameter::path("calendarId")],
    ..COMMON
};
pub(crate) static CREATE_NOTE: rt::Route = rt::Route {
    name: "create_note",
    operation_id: "create-note",
    method: rt::Method::POST,
    path: "/calendars/events/{eventId}/notes",
    version: None,
    parameters: &[
        rt::Parameter::path("eventId"),
        rt::Parameter::field("body").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    ..COMMON
};
