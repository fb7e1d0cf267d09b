// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Associations.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &CREATE_RELATION,
    &GET_RELATIONS_BY_RECORD_ID,
    &DELETE_RELATION,
    &GET_BY_KEY,
    &GET_BY_OBJECT_KEYS,
    &GET,
    &UPDATE,
    &DELETE,
    &LIST,
    &CREATE,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "associations",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static CREATE_RELATION: rt::Route = rt::Route {
    name: "create_relation",
    operation_id: "create-relation",
    method: rt::Method::POST,
    path: "/associations/relations",
    summary: "Create Relation for you associated entities.",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("associationId").required(),
        rt::Parameter::field("firstRecordId").required(),
        rt::Parameter::field("secondRecordId").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["associations/relation.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_RELATIONS_BY_RECORD_ID: rt::Route = rt::Route {
    name: "get_relations_by_record_id",
    operation_id: "get-relations-by-record-id",
    method: rt::Method::GET,
    path: "/associations/relations/{recordId}",
    summary: "Get all relations By record Id",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("recordId"),
        rt::Parameter::query("skip").required(),
        rt::Parameter::query("limit").required(),
        rt::Parameter::query("associationIds"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/relations",
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
                usual: Some(100),
            }),
            total: Some("/total"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["associations/relation.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_RELATION: rt::Route = rt::Route {
    name: "delete_relation",
    operation_id: "delete-relation",
    method: rt::Method::DELETE,
    path: "/associations/relations/{relationId}",
    summary: "Delete Relation",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("relationId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["associations/relation.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_BY_KEY: rt::Route = rt::Route {
    name: "get_by_key",
    operation_id: "get-association-key-by-key-name",
    method: rt::Method::GET,
    path: "/associations/key/{key_name}",
    summary: "Get association key by key name",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("key_name")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["associations.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_BY_OBJECT_KEYS: rt::Route = rt::Route {
    name: "get_by_object_keys",
    operation_id: "get-association-by-object-keys",
    method: rt::Method::GET,
    path: "/associations/objectKey/{objectKey}",
    summary: "Get association by object keys",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: false,
        },
    ],
    parameters: &[rt::Parameter::path("objectKey")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["associations.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET: rt::Route = rt::Route {
    name: "get",
    operation_id: "get-association-by-ID",
    method: rt::Method::GET,
    path: "/associations/{associationId}",
    summary: "Get association by ID",
    parameters: &[rt::Parameter::path("associationId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["associations.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE: rt::Route = rt::Route {
    name: "update",
    operation_id: "update-association",
    method: rt::Method::PUT,
    path: "/associations/{associationId}",
    summary: "Update Association By Id",
    parameters: &[
        rt::Parameter::path("associationId"),
        rt::Parameter::field("firstObjectLabel").required(),
        rt::Parameter::field("secondObjectLabel").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["associations.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE: rt::Route = rt::Route {
    name: "delete",
    operation_id: "delete-association",
    method: rt::Method::DELETE,
    path: "/associations/{associationId}",
    summary: "Delete Association",
    parameters: &[rt::Parameter::path("associationId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["associations.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST: rt::Route = rt::Route {
    name: "list",
    operation_id: "find-associations",
    method: rt::Method::GET,
    path: "/associations/",
    summary: "Get all associations for a sub-account / location",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("skip").required(),
        rt::Parameter::query("limit").required(),
    ],
    paging: Some(
        &rt::Paging {
            items: "/associations",
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
                usual: Some(100),
            }),
            total: Some("/total"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["associations.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE: rt::Route = rt::Route {
    name: "create",
    operation_id: "create-association",
    method: rt::Method::POST,
    path: "/associations/",
    summary: "Create Association",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("key").required(),
        rt::Parameter::field("firstObjectLabel").required(),
        rt::Parameter::field("firstObjectKey").required(),
        rt::Parameter::field("secondObjectLabel").required(),
        rt::Parameter::field("secondObjectKey").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["associations.write"],
        },
    ],
    ..COMMON
};
