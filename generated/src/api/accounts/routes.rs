// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Accounts.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &SEARCH,
    &GET,
    &UPDATE,
    &DELETE,
    &LIST_TAGS,
    &CREATE_TAG,
    &GET_TAG,
    &UPDATE_TAG,
    &DELETE_TAG,
    &SEARCH_TASKS,
    &GET_RECURRING_TASK,
    &UPDATE_RECURRING_TASK,
    &DELETE_RECURRING_TASK,
    &CREATE_RECURRING_TASK,
    &LIST_CUSTOM_FIELDS,
    &CREATE_CUSTOM_FIELD,
    &GET_CUSTOM_FIELD,
    &UPDATE_CUSTOM_FIELD,
    &DELETE_CUSTOM_FIELD,
    &UPLOAD_CUSTOM_FIELD_FILES,
    &LIST_CUSTOM_VALUES,
    &CREATE_CUSTOM_VALUE,
    &GET_CUSTOM_VALUE,
    &UPDATE_CUSTOM_VALUE,
    &DELETE_CUSTOM_VALUE,
    &LIST_TIMEZONES,
    &LIST_TEMPLATES,
    &DELETE_TEMPLATE,
    &CREATE,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "accounts",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static SEARCH: rt::Route = rt::Route {
    name: "search",
    operation_id: "search-locations",
    method: rt::Method::GET,
    path: "/locations/search",
    summary: "Search",
    parameters: &[
        rt::Parameter::query("companyId"),
        rt::Parameter::query("skip"),
        rt::Parameter::query("limit"),
        rt::Parameter::query("order"),
        rt::Parameter::query("email"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/locations",
            step: rt::Step::Offset(rt::Spot {
                place: rt::Place::Query,
                name: "skip",
                text: false,
            }),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: None,
                usual: Some(10),
            }),
            total: None,
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["locations.readonly"],
        },
        rt::Security {
            scheme: "Location-Access",
            scopes: &["locations.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET: rt::Route = rt::Route {
    name: "get",
    operation_id: "get-location",
    method: rt::Method::GET,
    path: "/locations/{locationId}",
    summary: "Get Sub-Account (Formerly Location)",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["locations.readonly"],
        },
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["locations.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE: rt::Route = rt::Route {
    name: "update",
    operation_id: "put-location",
    method: rt::Method::PUT,
    path: "/locations/{locationId}",
    summary: "Put Sub-Account (Formerly Location)",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("name"),
        rt::Parameter::field("phone"),
        rt::Parameter::field("companyId").required(),
        rt::Parameter::field("address"),
        rt::Parameter::field("city"),
        rt::Parameter::field("state"),
        rt::Parameter::field("country"),
        rt::Parameter::field("postalCode"),
        rt::Parameter::field("website"),
        rt::Parameter::field("timezone"),
        rt::Parameter::field("prospectInfo"),
        rt::Parameter::field("settings"),
        rt::Parameter::field("social"),
        rt::Parameter::field("twilio"),
        rt::Parameter::field("mailgun"),
        rt::Parameter::field("snapshot"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["locations.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE: rt::Route = rt::Route {
    name: "delete",
    operation_id: "delete-location",
    method: rt::Method::DELETE,
    path: "/locations/{locationId}",
    summary: "Delete Sub-Account (Formerly Location)",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::query("deleteTwilioAccount").required()],
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["locations.internal-access-only"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_TAGS: rt::Route = rt::Route {
    name: "list_tags",
    operation_id: "get-location-tags",
    method: rt::Method::GET,
    path: "/locations/{locationId}/tags",
    summary: "Get Tags",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["locations/tags.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_TAG: rt::Route = rt::Route {
    name: "create_tag",
    operation_id: "create-tag",
    method: rt::Method::POST,
    path: "/locations/{locationId}/tags",
    summary: "Create Tag",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::field("name").required()],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["locations/tags.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_TAG: rt::Route = rt::Route {
    name: "get_tag",
    operation_id: "get-tag-by-id",
    method: rt::Method::GET,
    path: "/locations/{locationId}/tags/{tagId}",
    summary: "Get tag by id",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("tagId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["locations/tags.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_TAG: rt::Route = rt::Route {
    name: "update_tag",
    operation_id: "update-tag",
    method: rt::Method::PUT,
    path: "/locations/{locationId}/tags/{tagId}",
    summary: "Update tag",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("tagId"), rt::Parameter::field("name").required()],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["locations/tags.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_TAG: rt::Route = rt::Route {
    name: "delete_tag",
    operation_id: "delete-tag",
    method: rt::Method::DELETE,
    path: "/locations/{locationId}/tags/{tagId}",
    summary: "Delete tag",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("tagId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["locations/tags.write"],
        },
    ],
    ..COMMON
};
pub(crate) static SEARCH_TASKS: rt::Route = rt::Route {
    name: "search_tasks",
    operation_id: "task-search",
    method: rt::Method::POST,
    path: "/locations/{locationId}/tasks/search",
    summary: "Task Search Filter",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("contactId"),
        rt::Parameter::field("completed"),
        rt::Parameter::field("assignedTo"),
        rt::Parameter::field("query"),
        rt::Parameter::field("limit"),
        rt::Parameter::field("skip"),
        rt::Parameter::field("businessId"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    paging: Some(
        &rt::Paging {
            items: "/tasks",
            step: rt::Step::Offset(rt::Spot {
                place: rt::Place::Body,
                name: "skip",
                text: false,
            }),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Body,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: None,
                usual: Some(25),
            }),
            total: None,
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["locations/tasks.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_RECURRING_TASK: rt::Route = rt::Route {
    name: "get_recurring_task",
    operation_id: "get-recurring-task-by-id",
    method: rt::Method::GET,
    path: "/locations/{locationId}/recurring-tasks/{id}",
    summary: "Get Recurring Task By Id",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("id")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_RECURRING_TASK: rt::Route = rt::Route {
    name: "update_recurring_task",
    operation_id: "update-recurring-task",
    method: rt::Method::PUT,
    path: "/locations/{locationId}/recurring-tasks/{id}",
    summary: "Update Recurring Task",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("id"),
        rt::Parameter::field("title"),
        rt::Parameter::field("description"),
        rt::Parameter::field("contactIds"),
        rt::Parameter::field("owners"),
        rt::Parameter::field("rruleOptions"),
        rt::Parameter::field("ignoreTaskCreation"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_RECURRING_TASK: rt::Route = rt::Route {
    name: "delete_recurring_task",
    operation_id: "delete-recurring-task",
    method: rt::Method::DELETE,
    path: "/locations/{locationId}/recurring-tasks/{id}",
    summary: "Delete Recurring Task",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("id")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_RECURRING_TASK: rt::Route = rt::Route {
    name: "create_recurring_task",
    operation_id: "create-recurring-task",
    method: rt::Method::POST,
    path: "/locations/{locationId}/recurring-tasks",
    summary: "Create Recurring Task",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("title").required(),
        rt::Parameter::field("description"),
        rt::Parameter::field("contactIds"),
        rt::Parameter::field("owners"),
        rt::Parameter::field("rruleOptions").required(),
        rt::Parameter::field("ignoreTaskCreation"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_CUSTOM_FIELDS: rt::Route = rt::Route {
    name: "list_custom_fields",
    operation_id: "get-custom-fields",
    method: rt::Method::GET,
    path: "/locations/{locationId}/customFields",
    summary: "Get Custom Fields",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::query("model")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["locations/customFields.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_CUSTOM_FIELD: rt::Route = rt::Route {
    name: "create_custom_field",
    operation_id: "create-custom-field",
    method: rt::Method::POST,
    path: "/locations/{locationId}/customFields",
    summary: "Create Custom Field",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("name").required(),
        rt::Parameter::field("dataType").required(),
        rt::Parameter::field("placeholder"),
        rt::Parameter::field("acceptedFormat"),
        rt::Parameter::field("isMultipleFile"),
        rt::Parameter::field("maxNumberOfFiles"),
        rt::Parameter::field("textBoxListOptions"),
        rt::Parameter::field("position"),
        rt::Parameter::field("model"),
        rt::Parameter::field("parentId"),
        rt::Parameter::field("fieldKey"),
        rt::Parameter::field("description"),
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
pub(crate) static GET_CUSTOM_FIELD: rt::Route = rt::Route {
    name: "get_custom_field",
    operation_id: "get-custom-field",
    method: rt::Method::GET,
    path: "/locations/{locationId}/customFields/{id}",
    summary: "Get Custom Field",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("id")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["locations/customFields.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_CUSTOM_FIELD: rt::Route = rt::Route {
    name: "update_custom_field",
    operation_id: "update-custom-field",
    method: rt::Method::PUT,
    path: "/locations/{locationId}/customFields/{id}",
    summary: "Update Custom Field",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("id"),
        rt::Parameter::field("name").required(),
        rt::Parameter::field("placeholder"),
        rt::Parameter::field("acceptedFormat"),
        rt::Parameter::field("isMultipleFile"),
        rt::Parameter::field("maxNumberOfFiles"),
        rt::Parameter::field("textBoxListOptions"),
        rt::Parameter::field("position"),
        rt::Parameter::field("model"),
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
pub(crate) static DELETE_CUSTOM_FIELD: rt::Route = rt::Route {
    name: "delete_custom_field",
    operation_id: "delete-custom-field",
    method: rt::Method::DELETE,
    path: "/locations/{locationId}/customFields/{id}",
    summary: "Delete Custom Field",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
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
pub(crate) static UPLOAD_CUSTOM_FIELD_FILES: rt::Route = rt::Route {
    name: "upload_custom_field_files",
    operation_id: "upload-file-customFields",
    method: rt::Method::POST,
    path: "/locations/{locationId}/customFields/upload",
    summary: "Uploads File to customFields",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::field("id"), rt::Parameter::field("maxFiles")],
    body: rt::BodyKind::Multipart,
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["locations/customFields.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_CUSTOM_VALUES: rt::Route = rt::Route {
    name: "list_custom_values",
    operation_id: "get-custom-values",
    method: rt::Method::GET,
    path: "/locations/{locationId}/customValues",
    summary: "Get Custom Values",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["locations/customValues.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_CUSTOM_VALUE: rt::Route = rt::Route {
    name: "create_custom_value",
    operation_id: "create-custom-value",
    method: rt::Method::POST,
    path: "/locations/{locationId}/customValues",
    summary: "Create Custom Value",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("name").required(),
        rt::Parameter::field("value").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["locations/customValues.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_CUSTOM_VALUE: rt::Route = rt::Route {
    name: "get_custom_value",
    operation_id: "get-custom-value",
    method: rt::Method::GET,
    path: "/locations/{locationId}/customValues/{id}",
    summary: "Get Custom Value",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("id")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["locations/customValues.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_CUSTOM_VALUE: rt::Route = rt::Route {
    name: "update_custom_value",
    operation_id: "update-custom-value",
    method: rt::Method::PUT,
    path: "/locations/{locationId}/customValues/{id}",
    summary: "Update Custom Value",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("id"),
        rt::Parameter::field("name").required(),
        rt::Parameter::field("value").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["locations/customValues.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_CUSTOM_VALUE: rt::Route = rt::Route {
    name: "delete_custom_value",
    operation_id: "delete-custom-value",
    method: rt::Method::DELETE,
    path: "/locations/{locationId}/customValues/{id}",
    summary: "Delete Custom Value",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("id")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["locations/customValues.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_TIMEZONES: rt::Route = rt::Route {
    name: "list_timezones",
    operation_id: "get-timezones",
    method: rt::Method::GET,
    path: "/locations/{locationId}/timezones",
    summary: "Fetch Timezones",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["locations.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_TEMPLATES: rt::Route = rt::Route {
    name: "list_templates",
    operation_id: "GET-all-or-email-sms-templates",
    method: rt::Method::GET,
    path: "/locations/{locationId}/templates",
    summary: "GET all or email/sms templates",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("deleted"),
        rt::Parameter::query("skip"),
        rt::Parameter::query("limit"),
        rt::Parameter::query("type"),
        rt::Parameter::query("originId").required(),
    ],
    paging: Some(
        &rt::Paging {
            items: "/templates",
            step: rt::Step::Offset(rt::Spot {
                place: rt::Place::Query,
                name: "skip",
                text: false,
            }),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: None,
                usual: Some(25),
            }),
            total: Some("/totalCount"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["locations/templates.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_TEMPLATE: rt::Route = rt::Route {
    name: "delete_template",
    operation_id: "DELETE-an-email-sms-template",
    method: rt::Method::DELETE,
    path: "/locations/{locationId}/templates/{id}",
    summary: "DELETE an email/sms template",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("id")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE: rt::Route = rt::Route {
    name: "create",
    operation_id: "create-location",
    method: rt::Method::POST,
    path: "/locations/",
    summary: "Create Sub-Account (Formerly Location)",
    parameters: &[
        rt::Parameter::field("name").required(),
        rt::Parameter::field("phone"),
        rt::Parameter::field("companyId").required(),
        rt::Parameter::field("address"),
        rt::Parameter::field("city"),
        rt::Parameter::field("state"),
        rt::Parameter::field("country"),
        rt::Parameter::field("postalCode"),
        rt::Parameter::field("website"),
        rt::Parameter::field("timezone"),
        rt::Parameter::field("prospectInfo"),
        rt::Parameter::field("settings"),
        rt::Parameter::field("social"),
        rt::Parameter::field("twilio"),
        rt::Parameter::field("mailgun"),
        rt::Parameter::field("snapshotId"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["locations.write"],
        },
    ],
    ..COMMON
};
