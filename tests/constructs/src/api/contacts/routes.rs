// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Contacts.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &GET_NOTES,
    &CREATE_NOTE,
    &GET_CONTACT,
    &GET_CONTACTS,
    &CONTACTS,
];
pub(super) static GET_NOTES: rt::Route = rt::Route {
    family: "contacts",
    name: "get_notes",
    operation_id: "get-notes",
    method: rt::Method::GET,
    path: "/contacts/{contactId}/notes",
    version: None,
    summary: "",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "contactId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[],
};
pub(super) static CREATE_NOTE: rt::Route = rt::Route {
    family: "contacts",
    name: "create_note",
    operation_id: "create-note",
    method: rt::Method::POST,
    path: "/contacts/{contactId}/notes",
    version: None,
    summary: "",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "contactId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "body",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "author",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[],
};
pub(super) static GET_CONTACT: rt::Route = rt::Route {
    family: "contacts",
    name: "get_contact",
    operation_id: "get-contact",
    method: rt::Method::GET,
    path: "/contacts/{contactId}",
    version: None,
    summary: "",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "contactId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[],
};
pub(super) static GET_CONTACTS: rt::Route = rt::Route {
    family: "contacts",
    name: "get_contacts",
    operation_id: "get-contacts",
    method: rt::Method::GET,
    path: "/contacts/",
    version: None,
    summary: "",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[],
};
pub(super) static CONTACTS: rt::Route = rt::Route {
    family: "contacts",
    name: "contacts",
    operation_id: "contacts",
    method: rt::Method::POST,
    path: "/contacts/",
    version: None,
    summary: "",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[],
};
