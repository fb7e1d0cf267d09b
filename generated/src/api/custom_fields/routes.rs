// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Custom fields.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &GET,
    &UPDATE,
    &DELETE,
    &LIST_BY_OBJECT_KEY,
    &CREATE_FOLDER,
    &UPDATE_FOLDER,
    &DELETE_FOLDER,
    &CREATE,
];
pub(super) static GET: rt::Route = rt::Route {
    family: "custom_fields",
    name: "get",
    operation_id: "get-custom-field-by-id",
    method: rt::Method::GET,
    path: "/custom-fields/{id}",
    version: Some("2021-07-28"),
    summary: "Get Custom Field / Folder By Id",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "id",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    paging: None,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["locations/customFields.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static UPDATE: rt::Route = rt::Route {
    family: "custom_fields",
    name: "update",
    operation_id: "update-custom-field",
    method: rt::Method::PUT,
    path: "/custom-fields/{id}",
    version: Some("2021-07-28"),
    summary: "Update Custom Field By Id",
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
            place: rt::Place::Path,
            name: "id",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "name",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "description",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "placeholder",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "showInForms",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "options",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "acceptedFormats",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "maxFileLimit",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    paging: None,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["locations/customFields.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static DELETE: rt::Route = rt::Route {
    family: "custom_fields",
    name: "delete",
    operation_id: "delete-custom-field",
    method: rt::Method::DELETE,
    path: "/custom-fields/{id}",
    version: Some("2021-07-28"),
    summary: "Delete Custom Field By Id",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "id",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    paging: None,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["locations/customFields.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static LIST_BY_OBJECT_KEY: rt::Route = rt::Route {
    family: "custom_fields",
    name: "list_by_object_key",
    operation_id: "get-custom-fields-by-object-key",
    method: rt::Method::GET,
    path: "/custom-fields/object-key/{objectKey}",
    version: Some("2021-07-28"),
    summary: "Get Custom Fields By Object Key",
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
            place: rt::Place::Path,
            name: "objectKey",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    paging: None,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["locations/customFields.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static CREATE_FOLDER: rt::Route = rt::Route {
    family: "custom_fields",
    name: "create_folder",
    operation_id: "create-custom-field-folder",
    method: rt::Method::POST,
    path: "/custom-fields/folder",
    version: Some("2021-07-28"),
    summary: "Create Custom Field Folder",
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
            name: "objectKey",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "name",
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
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["locations/customFields.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static UPDATE_FOLDER: rt::Route = rt::Route {
    family: "custom_fields",
    name: "update_folder",
    operation_id: "update-custom-field-folder",
    method: rt::Method::PUT,
    path: "/custom-fields/folder/{id}",
    version: Some("2021-07-28"),
    summary: "Update Custom Field Folder Name",
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
            place: rt::Place::Path,
            name: "id",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "name",
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
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["locations/customFields.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static DELETE_FOLDER: rt::Route = rt::Route {
    family: "custom_fields",
    name: "delete_folder",
    operation_id: "delete-custom-field-folder",
    method: rt::Method::DELETE,
    path: "/custom-fields/folder/{id}",
    version: Some("2021-07-28"),
    summary: "Delete Custom Field Folder",
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
            place: rt::Place::Path,
            name: "id",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    paging: None,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["locations/customFields.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static CREATE: rt::Route = rt::Route {
    family: "custom_fields",
    name: "create",
    operation_id: "create-custom-field",
    method: rt::Method::POST,
    path: "/custom-fields/",
    version: Some("2021-07-28"),
    summary: "Create Custom Field",
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
            name: "name",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "description",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "placeholder",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "showInForms",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "options",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "acceptedFormats",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "dataType",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "fieldKey",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "objectKey",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "maxFileLimit",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "allowCustomOption",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "parentId",
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
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["locations/customFields.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
