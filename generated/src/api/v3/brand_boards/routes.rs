// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Brand boards.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &LIST_BRAND_VOICES,
    &CREATE_BRAND_VOICE,
    &GET_BRAND_VOICE,
    &DELETE_BRAND_VOICE,
    &UPDATE_BRAND_VOICE,
    &SET_DEFAULT_BRAND_VOICE,
    &LIST_BY_LOCATION,
    &GET,
    &DELETE,
    &UPDATE,
    &CREATE,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "brand_boards",
    version: Some("v3"),
    ..rt::Route::PLAIN
};
pub(crate) static LIST_BRAND_VOICES: rt::Route = rt::Route {
    name: "list_brand_voices",
    operation_id: "list-brand-voices",
    method: rt::Method::GET,
    path: "/brand-boards/locations/{locationId}/brand-voices",
    summary: "List Brand Voices",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("limit"),
        rt::Parameter::query("offset"),
        rt::Parameter::query("search"),
        rt::Parameter::query("deleted"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/items",
            step: rt::Step::Offset(rt::Spot {
                place: rt::Place::Query,
                name: "offset",
                text: false,
            }),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: Some(20),
                usual: Some(10),
            }),
            total: Some("/total"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_BRAND_VOICE: rt::Route = rt::Route {
    name: "create_brand_voice",
    operation_id: "create-brand-voice",
    method: rt::Method::POST,
    path: "/brand-boards/locations/{locationId}/brand-voices",
    summary: "Create Brand Voice",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("name"),
        rt::Parameter::field("type").required(),
        rt::Parameter::field("url"),
        rt::Parameter::field("description"),
        rt::Parameter::field("answers"),
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
pub(crate) static GET_BRAND_VOICE: rt::Route = rt::Route {
    name: "get_brand_voice",
    operation_id: "get-brand-voice",
    method: rt::Method::GET,
    path: "/brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}",
    summary: "Get Brand Voice",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("brandVoiceId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_BRAND_VOICE: rt::Route = rt::Route {
    name: "delete_brand_voice",
    operation_id: "delete-brand-voice",
    method: rt::Method::DELETE,
    path: "/brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}",
    summary: "Delete Brand Voice",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("brandVoiceId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_BRAND_VOICE: rt::Route = rt::Route {
    name: "update_brand_voice",
    operation_id: "update-brand-voice",
    method: rt::Method::PATCH,
    path: "/brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}",
    summary: "Update Brand Voice",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("brandVoiceId"),
        rt::Parameter::field("name"),
        rt::Parameter::field("answers"),
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
pub(crate) static SET_DEFAULT_BRAND_VOICE: rt::Route = rt::Route {
    name: "set_default_brand_voice",
    operation_id: "set-default-brand-voice",
    method: rt::Method::POST,
    path: "/brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}/default",
    summary: "Set Default Brand Voice",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("brandVoiceId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_BY_LOCATION: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::brand_boards::routes::LIST_BY_LOCATION
};
pub(crate) static GET: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::brand_boards::routes::GET
};
pub(crate) static DELETE: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::brand_boards::routes::DELETE
};
pub(crate) static UPDATE: rt::Route = rt::Route {
    method: rt::Method::PATCH,
    version: Some("v3"),
    ..crate::api::brand_boards::routes::UPDATE
};
pub(crate) static CREATE: rt::Route = rt::Route {
    method: rt::Method::POST,
    parameters: &[
        rt::Parameter::field("name").required(),
        rt::Parameter::field("logos"),
        rt::Parameter::field("colors"),
        rt::Parameter::field("fonts"),
        rt::Parameter::field("default"),
        rt::Parameter::field("brandBoardId"),
        rt::Parameter::field("parentId"),
        rt::Parameter::field("type"),
        rt::Parameter::field("url"),
    ],
    version: Some("v3"),
    ..crate::api::brand_boards::routes::CREATE
};
