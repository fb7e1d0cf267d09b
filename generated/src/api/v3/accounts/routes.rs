// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Accounts.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &SEARCH,
    &GET,
    &UPDATE,
    &DELETE,
    &GET_PERMISSIONS,
    &UPDATE_PERMISSIONS,
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
    &GET_CONVERSATION_CHANNEL,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "accounts",
    version: Some("v3"),
    ..rt::Route::PLAIN
};
pub(crate) static SEARCH: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::accounts::routes::SEARCH
};
pub(crate) static GET: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::accounts::routes::GET
};
pub(crate) static UPDATE: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("v3"),
    ..crate::api::accounts::routes::UPDATE
};
pub(crate) static DELETE: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::accounts::routes::DELETE
};
pub(crate) static GET_PERMISSIONS: rt::Route = rt::Route {
    name: "get_permissions",
    operation_id: "get-location-permissions",
    method: rt::Method::GET,
    path: "/locations/{locationId}/permissions",
    summary: "Get Permissions",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["locations/write"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_PERMISSIONS: rt::Route = rt::Route {
    name: "update_permissions",
    operation_id: "update-location-permissions",
    method: rt::Method::PUT,
    path: "/locations/{locationId}/permissions",
    summary: "Update Permissions",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::field("permissions").required()],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["locations/write"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_TAGS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::accounts::routes::LIST_TAGS
};
pub(crate) static CREATE_TAG: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::accounts::routes::CREATE_TAG
};
pub(crate) static GET_TAG: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::accounts::routes::GET_TAG
};
pub(crate) static UPDATE_TAG: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("v3"),
    ..crate::api::accounts::routes::UPDATE_TAG
};
pub(crate) static DELETE_TAG: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::accounts::routes::DELETE_TAG
};
pub(crate) static SEARCH_TASKS: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::accounts::routes::SEARCH_TASKS
};
pub(crate) static GET_RECURRING_TASK: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::accounts::routes::GET_RECURRING_TASK
};
pub(crate) static UPDATE_RECURRING_TASK: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("v3"),
    ..crate::api::accounts::routes::UPDATE_RECURRING_TASK
};
pub(crate) static DELETE_RECURRING_TASK: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::accounts::routes::DELETE_RECURRING_TASK
};
pub(crate) static CREATE_RECURRING_TASK: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::accounts::routes::CREATE_RECURRING_TASK
};
pub(crate) static LIST_CUSTOM_FIELDS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::accounts::routes::LIST_CUSTOM_FIELDS
};
pub(crate) static CREATE_CUSTOM_FIELD: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::accounts::routes::CREATE_CUSTOM_FIELD
};
pub(crate) static GET_CUSTOM_FIELD: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::accounts::routes::GET_CUSTOM_FIELD
};
pub(crate) static UPDATE_CUSTOM_FIELD: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("v3"),
    ..crate::api::accounts::routes::UPDATE_CUSTOM_FIELD
};
pub(crate) static DELETE_CUSTOM_FIELD: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::accounts::routes::DELETE_CUSTOM_FIELD
};
pub(crate) static UPLOAD_CUSTOM_FIELD_FILES: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::accounts::routes::UPLOAD_CUSTOM_FIELD_FILES
};
pub(crate) static LIST_CUSTOM_VALUES: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::accounts::routes::LIST_CUSTOM_VALUES
};
pub(crate) static CREATE_CUSTOM_VALUE: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::accounts::routes::CREATE_CUSTOM_VALUE
};
pub(crate) static GET_CUSTOM_VALUE: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::accounts::routes::GET_CUSTOM_VALUE
};
pub(crate) static UPDATE_CUSTOM_VALUE: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("v3"),
    ..crate::api::accounts::routes::UPDATE_CUSTOM_VALUE
};
pub(crate) static DELETE_CUSTOM_VALUE: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::accounts::routes::DELETE_CUSTOM_VALUE
};
pub(crate) static LIST_TIMEZONES: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::accounts::routes::LIST_TIMEZONES
};
pub(crate) static LIST_TEMPLATES: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::accounts::routes::LIST_TEMPLATES
};
pub(crate) static DELETE_TEMPLATE: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::accounts::routes::DELETE_TEMPLATE
};
pub(crate) static CREATE: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::accounts::routes::CREATE
};
pub(crate) static GET_CONVERSATION_CHANNEL: rt::Route = rt::Route {
    name: "get_conversation_channel",
    operation_id: "get-conversation-channel",
    method: rt::Method::GET,
    path: "/locations/{locationId}/conversationChannels/{type}",
    summary: "Get Conversation Channel",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("type")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["locations.readonly"],
        },
    ],
    ..COMMON
};
