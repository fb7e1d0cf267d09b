// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Knowledge base.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &LIST_FAQS,
    &CREATE_FAQ,
    &UPDATE_FAQ,
    &DELETE_FAQ,
    &LIST_TRAINED_URLS,
    &DISCOVER_WEBSITE,
    &DELETE_TRAINED_URLS,
    &GET_CRAWLING_STATUS,
    &TRAIN_DISCOVERED_URLS,
    &GET,
    &DELETE,
    &UPDATE,
    &LIST,
    &CREATE,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "knowledge_base",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static LIST_FAQS: rt::Route = rt::Route {
    name: "list_faqs",
    operation_id: "list",
    method: rt::Method::GET,
    path: "/knowledge-bases/faqs",
    version: Some("2021-04-15"),
    summary: "Get all FAQs by knowledge base with pagination support",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("knowledgeBaseId").required(),
        rt::Parameter::query("limit"),
        rt::Parameter::query("lastFaqId"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/faqs",
            step: rt::Step::Cursor(
                &[
                    rt::Cursor {
                        spot: rt::Spot {
                            place: rt::Place::Query,
                            name: "lastFaqId",
                            text: true,
                        },
                        from: &["/lastFaqId"],
                    },
                ],
            ),
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
            total: Some("/count"),
            more: Some("/hasMore"),
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
pub(crate) static CREATE_FAQ: rt::Route = rt::Route {
    name: "create_faq",
    operation_id: "create",
    method: rt::Method::POST,
    path: "/knowledge-bases/faqs",
    version: Some("2021-04-15"),
    summary: "Create a new FAQ inside knowledge base",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("question").required(),
        rt::Parameter::field("answer").required(),
        rt::Parameter::field("knowledgeBaseId").required(),
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
pub(crate) static UPDATE_FAQ: rt::Route = rt::Route {
    name: "update_faq",
    operation_id: "update",
    method: rt::Method::PUT,
    path: "/knowledge-bases/faqs/{id}",
    version: Some("2021-04-15"),
    summary: "Update an existing knowledge base FAQ",
    parameters: &[
        rt::Parameter::path("id"),
        rt::Parameter::field("question").required(),
        rt::Parameter::field("answer").required(),
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
pub(crate) static DELETE_FAQ: rt::Route = rt::Route {
    name: "delete_faq",
    operation_id: "delete",
    method: rt::Method::DELETE,
    path: "/knowledge-bases/faqs/{id}",
    version: Some("2021-04-15"),
    summary: "Delete an existing knowledge base FAQ",
    parameters: &[rt::Parameter::path("id")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_TRAINED_URLS: rt::Route = rt::Route {
    name: "list_trained_urls",
    operation_id: "getAllWebsiteUrlsDataByKnowledgeBase",
    method: rt::Method::GET,
    path: "/knowledge-bases/crawler",
    version: Some("2021-04-15"),
    summary: "Get all trained page links by knowledge base",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("knowledgeBaseId").required(),
        rt::Parameter::query("page"),
        rt::Parameter::query("pageLength"),
        rt::Parameter::query("query"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/urls",
            step: rt::Step::Page {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "page",
                    text: false,
                },
                first: 1,
            },
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "pageLength",
                    text: false,
                },
                least: 1,
                most: None,
                usual: None,
            }),
            total: Some("/count"),
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
pub(crate) static DISCOVER_WEBSITE: rt::Route = rt::Route {
    name: "discover_website",
    operation_id: "discoverWebsite",
    method: rt::Method::POST,
    path: "/knowledge-bases/crawler",
    version: Some("2021-04-15"),
    summary: "Start crawling and discover pages for training",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("url").required(),
        rt::Parameter::field("option").required(),
        rt::Parameter::field("knowledgeBaseId").required(),
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
pub(crate) static DELETE_TRAINED_URLS: rt::Route = rt::Route {
    name: "delete_trained_urls",
    operation_id: "deleteTrainedUrlsForKnowledgeBase",
    method: rt::Method::DELETE,
    path: "/knowledge-bases/crawler",
    version: Some("2021-04-15"),
    summary: "Delete trained pages",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("knowledgeBaseId").required(),
        rt::Parameter::field("urlIds").required(),
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
pub(crate) static GET_CRAWLING_STATUS: rt::Route = rt::Route {
    name: "get_crawling_status",
    operation_id: "getCrawlingStatusForLatestOperation",
    method: rt::Method::GET,
    path: "/knowledge-bases/crawler/status",
    version: Some("2021-04-15"),
    summary: "Get crawling status for the latest operation",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("operationId").required(),
        rt::Parameter::query("knowledgeBaseId").required(),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static TRAIN_DISCOVERED_URLS: rt::Route = rt::Route {
    name: "train_discovered_urls",
    operation_id: "trainDiscoveredUrls",
    method: rt::Method::POST,
    path: "/knowledge-bases/crawler/train",
    version: Some("2021-04-15"),
    summary: "Train discovered website pages and ingest into the knowledge base",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("urlIds").required(),
        rt::Parameter::field("knowledgeBaseId").required(),
        rt::Parameter::field("operationId").required(),
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
pub(crate) static GET: rt::Route = rt::Route {
    name: "get",
    operation_id: "getKnowledgeBaseById",
    method: rt::Method::GET,
    path: "/knowledge-bases/{knowledgeBaseId}",
    version: Some("2021-04-15"),
    summary: "Get knowledge base by ID",
    parameters: &[rt::Parameter::path("knowledgeBaseId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE: rt::Route = rt::Route {
    name: "delete",
    operation_id: "deleteKnowledgeBase",
    method: rt::Method::DELETE,
    path: "/knowledge-bases/{knowledgeBaseId}",
    version: Some("2021-04-15"),
    summary: "Delete a knowledge base",
    parameters: &[rt::Parameter::path("knowledgeBaseId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE: rt::Route = rt::Route {
    name: "update",
    operation_id: "updateKnowledgeBase",
    method: rt::Method::PUT,
    path: "/knowledge-bases/{id}",
    version: Some("2021-04-15"),
    summary: "Update a knowledge base",
    parameters: &[
        rt::Parameter::path("id"),
        rt::Parameter::field("name"),
        rt::Parameter::field("description"),
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
pub(crate) static LIST: rt::Route = rt::Route {
    name: "list",
    operation_id: "listAllKnowledgeBasesPaginated",
    method: rt::Method::GET,
    path: "/knowledge-bases/",
    version: Some("2021-04-15"),
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("query"),
        rt::Parameter::query("limit"),
        rt::Parameter::query("lastKnowledgeBaseId"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/data/knowledgeBases",
            step: rt::Step::Cursor(
                &[
                    rt::Cursor {
                        spot: rt::Spot {
                            place: rt::Place::Query,
                            name: "lastKnowledgeBaseId",
                            text: true,
                        },
                        from: &["/data/lastKnowledgeBaseId"],
                    },
                ],
            ),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: None,
                usual: Some(20),
            }),
            total: None,
            more: Some("/data/hasMore"),
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
pub(crate) static CREATE: rt::Route = rt::Route {
    name: "create",
    operation_id: "createKnowledgeBase",
    method: rt::Method::POST,
    path: "/knowledge-bases/",
    version: Some("2021-04-15"),
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("name").required(),
        rt::Parameter::field("description"),
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
