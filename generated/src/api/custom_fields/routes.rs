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

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "custom_fields",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static GET: rt::Route = rt::Route {
    name: "get",
    operation_id: "get-custom-field-by-id",
    method: rt::Method::GET,
    path: "/custom-fields/{id}",
    summary: "Get Custom Field / Folder By Id",
    parameters: &[rt::Parameter::path("id")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["locations/customFields.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE: rt::Route = rt::Route {
    name: "update",
    operation_id: "update-custom-field",
    method: rt::Method::PUT,
    path: "/custom-fields/{id}",
    summary: "Update Custom Field By Id",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("id"),
        rt::Parameter::field("name"),
        rt::Parameter::field("description"),
        rt::Parameter::field("placeholder"),
        rt::Parameter::field("showInForms").required(),
        rt::Parameter::field("options"),
        rt::Parameter::field("acceptedFormats"),
        rt::Parameter::field("maxFileLimit"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["locations/customFields.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE: rt::Route = rt::Route {
    name: "delete",
    operation_id: "delete-custom-field",
    method: rt::Method::DELETE,
    path: "/custom-fields/{id}",
    summary: "Delete Custom Field By Id",
    parameters: &[rt::Parameter::path("id")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["locations/customFields.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_BY_OBJECT_KEY: rt::Route = rt::Route {
    name: "list_by_object_key",
    operation_id: "get-custom-fields-by-object-key",
    method: rt::Method::GET,
    path: "/custom-fields/object-key/{objectKey}",
    summary: "Get Custom Fields By Object Key",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("objectKey")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["locations/customFields.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_FOLDER: rt::Route = rt::Route {
    name: "create_folder",
    operation_id: "create-custom-field-folder",
    method: rt::Method::POST,
    path: "/custom-fields/folder",
    summary: "Create Custom Field Folder",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("objectKey").required(),
        rt::Parameter::field("name").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["locations/customFields.write"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_FOLDER: rt::Route = rt::Route {
    name: "update_folder",
    operation_id: "update-custom-field-folder",
    method: rt::Method::PUT,
    path: "/custom-fields/folder/{id}",
    summary: "Update Custom Field Folder Name",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("id"), rt::Parameter::field("name").required()],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["locations/customFields.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_FOLDER: rt::Route = rt::Route {
    name: "delete_folder",
    operation_id: "delete-custom-field-folder",
    method: rt::Method::DELETE,
    path: "/custom-fields/folder/{id}",
    summary: "Delete Custom Field Folder",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("id")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["locations/customFields.write"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE: rt::Route = rt::Route {
    name: "create",
    operation_id: "create-custom-field",
    method: rt::Method::POST,
    path: "/custom-fields/",
    summary: "Create Custom Field",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("name"),
        rt::Parameter::field("description"),
        rt::Parameter::field("placeholder"),
        rt::Parameter::field("showInForms").required(),
        rt::Parameter::field("options"),
        rt::Parameter::field("acceptedFormats"),
        rt::Parameter::field("dataType").required(),
        rt::Parameter::field("fieldKey").required(),
        rt::Parameter::field("objectKey").required(),
        rt::Parameter::field("maxFileLimit"),
        rt::Parameter::field("allowCustomOption"),
        rt::Parameter::field("parentId").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["locations/customFields.write"],
        },
    ],
    ..COMMON
};
