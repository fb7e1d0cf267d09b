// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Chat Widget.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &LIST,
    &GET,
    &UPDATE,
    &PATCH,
    &GET_CONFIG,
    &DELETE,
    &DUPLICATE,
    &CREATE,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "chat_widget",
    version: Some("v3"),
    ..rt::Route::PLAIN
};
pub(crate) static LIST: rt::Route = rt::Route {
    name: "list",
    operation_id: "listChatWidget",
    method: rt::Method::GET,
    path: "/chat-widget/list",
    summary: "List Chat Widgets",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("offset").required(),
        rt::Parameter::query("limit").required(),
        rt::Parameter::query("chatType"),
        rt::Parameter::query("excludeChatType"),
        rt::Parameter::query("voiceAiAgentId"),
        rt::Parameter::query("allInOneChatTypes"),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["chat-widget.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET: rt::Route = rt::Route {
    name: "get",
    operation_id: "getChatWidget",
    method: rt::Method::GET,
    path: "/chat-widget/data/{locationId}/{id}",
    summary: "Get Chat Widget",
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
            scopes: &["chat-widget.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE: rt::Route = rt::Route {
    name: "update",
    operation_id: "updateChatWidget",
    method: rt::Method::PUT,
    path: "/chat-widget/data/{locationId}/{id}",
    summary: "Update Chat Widget",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("id"),
        rt::Parameter::field("version"),
        rt::Parameter::field("chatType"),
        rt::Parameter::field("name"),
        rt::Parameter::field("default"),
        rt::Parameter::field("settings"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["chat-widget.write"],
        },
    ],
    ..COMMON
};
pub(crate) static PATCH: rt::Route = rt::Route {
    name: "patch",
    operation_id: "patchChatWidget",
    method: rt::Method::PATCH,
    path: "/chat-widget/data/{locationId}/{id}",
    summary: "Patch Chat Widget",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("id"),
        rt::Parameter::field("version"),
        rt::Parameter::field("chatType"),
        rt::Parameter::field("name"),
        rt::Parameter::field("default"),
        rt::Parameter::field("settings"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["chat-widget.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_CONFIG: rt::Route = rt::Route {
    name: "get_config",
    operation_id: "getWidget",
    method: rt::Method::GET,
    path: "/chat-widget/public/config/{id}",
    summary: "Get Widget Config",
    parameters: &[rt::Parameter::path("id"), rt::Parameter::query("version")],
    ..COMMON
};
pub(crate) static DELETE: rt::Route = rt::Route {
    name: "delete",
    operation_id: "delete",
    method: rt::Method::DELETE,
    path: "/chat-widget/{locationId}/{id}",
    summary: "Delete Chat Widget",
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
            scopes: &["chat-widget.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DUPLICATE: rt::Route = rt::Route {
    name: "duplicate",
    operation_id: "cloneChatWidget",
    method: rt::Method::POST,
    path: "/chat-widget/clone",
    summary: "Clone Chat Widget",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("chatWidgetId").required(),
        rt::Parameter::field("name"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["chat-widget.write"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE: rt::Route = rt::Route {
    name: "create",
    operation_id: "createChatWidget",
    method: rt::Method::POST,
    path: "/chat-widget/",
    summary: "Create Chat Widget",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("version").required(),
        rt::Parameter::field("chatType").required(),
        rt::Parameter::field("name").required(),
        rt::Parameter::field("deleted"),
        rt::Parameter::field("default"),
        rt::Parameter::field("settings"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["chat-widget.write"],
        },
    ],
    ..COMMON
};
