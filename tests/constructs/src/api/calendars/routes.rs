// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Calendars.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[&GET_NOTES, &CREATE_NOTE];
pub(super) static GET_NOTES: rt::Route = rt::Route {
    family: "calendars",
    name: "get_notes",
    operation_id: "get-notes",
    method: rt::Method::GET,
    path: "/calendars/{calendarId}/notes",
    version: None,
    summary: "",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "calendarId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    paging: None,
    security: &[],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static CREATE_NOTE: rt::Route = rt::Route {
    family: "calendars",
    name: "create_note",
    operation_id: "create-note",
    method: rt::Method::POST,
    path: "/calendars/events/{eventId}/notes",
    version: None,
    summary: "",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "eventId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "body",
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
    security: &[],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
