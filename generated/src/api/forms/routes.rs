// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Forms.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &LIST_SUBMISSIONS,
    &UPLOAD_CUSTOM_FILES,
    &LIST,
];
pub(super) static LIST_SUBMISSIONS: rt::Route = rt::Route {
    family: "forms",
    name: "list_submissions",
    operation_id: "get-forms-submissions",
    method: rt::Method::GET,
    path: "/forms/submissions",
    version: Some("2021-07-28"),
    summary: "Get Forms Submissions",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "page",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "limit",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "formId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "q",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "startAt",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "endAt",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["forms.readonly"],
        },
    ],
};
pub(super) static UPLOAD_CUSTOM_FILES: rt::Route = rt::Route {
    family: "forms",
    name: "upload_custom_files",
    operation_id: "upload-to-custom-fields",
    method: rt::Method::POST,
    path: "/forms/upload-custom-files",
    version: Some("2021-07-28"),
    summary: "Upload files to custom fields",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "contactId",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Multipart,
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["forms.write"],
        },
        rt::Security {
            scheme: "Location-Access",
            scopes: &["forms.write"],
        },
    ],
};
pub(super) static LIST: rt::Route = rt::Route {
    family: "forms",
    name: "list",
    operation_id: "get-forms",
    method: rt::Method::GET,
    path: "/forms/",
    version: Some("2021-07-28"),
    summary: "Get Forms",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "skip",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "limit",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "type",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["forms.readonly"],
        },
    ],
};
