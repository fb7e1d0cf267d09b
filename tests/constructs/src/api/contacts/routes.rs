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

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "contacts",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static GET_NOTES: rt::Route = rt::Route {
    name: "get_notes",
    operation_id: "get-notes",
    method: rt::Method::GET,
    path: "/contacts/{contactId}/notes",
    version: None,
    parameters: &[rt::Parameter::path("contactId")],
    ..COMMON
};
pub(crate) static CREATE_NOTE: rt::Route = rt::Route {
    name: "create_note",
    operation_id: "create-note",
    method: rt::Method::POST,
    path: "/contacts/{contactId}/notes",
    version: None,
    parameters: &[
        rt::Parameter::path("contactId"),
        rt::Parameter::field("body").required(),
        rt::Parameter::field("author"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    ..COMMON
};
pub(crate) static GET_CONTACT: rt::Route = rt::Route {
    name: "get_contact",
    operation_id: "get-contact",
    method: rt::Method::GET,
    path: "/contacts/{contactId}",
    version: None,
    parameters: &[rt::Parameter::path("contactId")],
    ..COMMON
};
pub(crate) static GET_CONTACTS: rt::Route = rt::Route {
    name: "get_contacts",
    operation_id: "get-contacts",
    method: rt::Method::GET,
    path: "/contacts/",
    version: None,
    ..COMMON
};
pub(crate) static CONTACTS: rt::Route = rt::Route {
    name: "contacts",
    operation_id: "contacts",
    method: rt::Method::POST,
    path: "/contacts/",
    version: None,
    ..COMMON
};
