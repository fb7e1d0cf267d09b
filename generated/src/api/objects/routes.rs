// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Objects.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &GET,
    &UPDATE,
    &GET_RECORD,
    &UPDATE_RECORD,
    &DELETE_RECORD,
    &CREATE_RECORD,
    &SEARCH_RECORDS,
    &LIST,
    &CREATE,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "objects",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static GET: rt::Route = rt::Route {
    name: "get",
    operation_id: "get-object-schema-by-key",
    method: rt::Method::GET,
    path: "/objects/{key}",
    summary: "Get Object Schema by key / id",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("key"), rt::Parameter::query("fetchProperties")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["objects/schema.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE: rt::Route = rt::Route {
    name: "update",
    operation_id: "update-custom-object",
    method: rt::Method::PUT,
    path: "/objects/{key}",
    summary: "Update Object Schema By Key / Id",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("key"),
        rt::Parameter::field("labels"),
        rt::Parameter::field("description"),
        rt::Parameter::field("searchableProperties").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["objects/schema.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_RECORD: rt::Route = rt::Route {
    name: "get_record",
    operation_id: "get-record-by-id",
    method: rt::Method::GET,
    path: "/objects/{schemaKey}/records/{id}",
    summary: "Get Record By Id",
    parameters: &[rt::Parameter::path("schemaKey"), rt::Parameter::path("id")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["objects/record.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_RECORD: rt::Route = rt::Route {
    name: "update_record",
    operation_id: "update-object-record",
    method: rt::Method::PUT,
    path: "/objects/{schemaKey}/records/{id}",
    summary: "Update Record",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("schemaKey"),
        rt::Parameter::path("id"),
        rt::Parameter::field("properties"),
        rt::Parameter::field("owner"),
        rt::Parameter::field("followers"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["objects/record.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_RECORD: rt::Route = rt::Route {
    name: "delete_record",
    operation_id: "delete-object-record",
    method: rt::Method::DELETE,
    path: "/objects/{schemaKey}/records/{id}",
    summary: "Delete Record",
    parameters: &[rt::Parameter::path("schemaKey"), rt::Parameter::path("id")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["objects/record.write"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_RECORD: rt::Route = rt::Route {
    name: "create_record",
    operation_id: "create-object-record",
    method: rt::Method::POST,
    path: "/objects/{schemaKey}/records",
    summary: "Create Record",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("schemaKey"),
        rt::Parameter::field("properties").required(),
        rt::Parameter::field("owner"),
        rt::Parameter::field("followers"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["objects/record.write"],
        },
    ],
    ..COMMON
};
pub(crate) static SEARCH_RECORDS: rt::Route = rt::Route {
    name: "search_records",
    operation_id: "search-object-records",
    method: rt::Method::POST,
    path: "/objects/{schemaKey}/records/search",
    summary: "Search Object Records",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("schemaKey"),
        rt::Parameter::field("page").required(),
        rt::Parameter::field("pageLimit").required(),
        rt::Parameter::field("query"),
        rt::Parameter::field("searchAfter"),
        rt::Parameter::field("filters"),
        rt::Parameter::field("sort"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    paging: Some(
        &rt::Paging {
            items: "/records",
            step: rt::Step::Cursor(
                &[
                    rt::Cursor {
                        spot: rt::Spot {
                            place: rt::Place::Body,
                            name: "searchAfter",
                            text: false,
                        },
                        from: &["/records/-/searchAfter"],
                    },
                ],
            ),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Body,
                    name: "pageLimit",
                    text: false,
                },
                least: 1,
                most: None,
                usual: Some(10),
            }),
            total: Some("/total"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["objects/record.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST: rt::Route = rt::Route {
    name: "list",
    operation_id: "get-object-by-location-id",
    method: rt::Method::GET,
    path: "/objects/",
    summary: "Get all objects for a location",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["objects/schema.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE: rt::Route = rt::Route {
    name: "create",
    operation_id: "create-custom-object-schema",
    method: rt::Method::POST,
    path: "/objects/",
    summary: "Create Custom Object",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("labels").required(),
        rt::Parameter::field("key").required(),
        rt::Parameter::field("description"),
        rt::Parameter::field("primaryDisplayPropertyDetails").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Agency-Access",
            scopes: &["objects/schema.write"],
        },
    ],
    ..COMMON
};
