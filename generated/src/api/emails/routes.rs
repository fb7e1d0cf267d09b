// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Emails.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &LIST_CAMPAIGNS,
    &LIST_TEMPLATES,
    &CREATE_TEMPLATE,
    &DELETE_TEMPLATE,
    &UPDATE_TEMPLATE,
];
pub(super) static LIST_CAMPAIGNS: rt::Route = rt::Route {
    family: "emails",
    name: "list_campaigns",
    operation_id: "fetch-campaigns",
    method: rt::Method::GET,
    path: "/emails/schedule",
    version: Some("2021-07-28"),
    summary: "Get Campaigns",
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
            name: "limit",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "offset",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "status",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "emailStatus",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "name",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "parentId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "limitedFields",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "archived",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "campaignsOnly",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "showStats",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["emails/schedule.readonly"],
        },
    ],
};
pub(super) static LIST_TEMPLATES: rt::Route = rt::Route {
    family: "emails",
    name: "list_templates",
    operation_id: "fetch-template",
    method: rt::Method::GET,
    path: "/emails/builder",
    version: Some("2021-07-28"),
    summary: "Fetch email templates",
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
            name: "limit",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "offset",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "search",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "sortByDate",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "archived",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "builderVersion",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "name",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "parentId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "originId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "templatesOnly",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["emails/builder.readonly"],
        },
    ],
};
pub(super) static CREATE_TEMPLATE: rt::Route = rt::Route {
    family: "emails",
    name: "create_template",
    operation_id: "create-template",
    method: rt::Method::POST,
    path: "/emails/builder",
    version: Some("2021-07-28"),
    summary: "Create a new template",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Body,
            name: "title",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "type",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "updatedBy",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "builderVersion",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "name",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "parentId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "templateDataUrl",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "importProvider",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "importURL",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "templateSource",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "isPlainText",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["emails/builder.write"],
        },
    ],
};
pub(super) static DELETE_TEMPLATE: rt::Route = rt::Route {
    family: "emails",
    name: "delete_template",
    operation_id: "delete-template",
    method: rt::Method::DELETE,
    path: "/emails/builder/{locationId}/{templateId}",
    version: Some("2021-07-28"),
    summary: "Delete a template",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "templateId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
};
pub(super) static UPDATE_TEMPLATE: rt::Route = rt::Route {
    family: "emails",
    name: "update_template",
    operation_id: "update-template",
    method: rt::Method::POST,
    path: "/emails/builder/data",
    version: Some("2021-07-28"),
    summary: "Update a template",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Body,
            name: "templateId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "updatedBy",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "dnd",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "html",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "editorType",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "previewText",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "isPlainText",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["emails/builder.write"],
        },
    ],
};
