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
pub(super) static LIST_FAQS: rt::Route = rt::Route {
    family: "knowledge_base",
    name: "list_faqs",
    operation_id: "list",
    method: rt::Method::GET,
    path: "/knowledge-bases/faqs",
    version: Some("2021-04-15"),
    summary: "Get all FAQs by knowledge base with pagination support",
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
            name: "knowledgeBaseId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "limit",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "lastFaqId",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
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
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static CREATE_FAQ: rt::Route = rt::Route {
    family: "knowledge_base",
    name: "create_faq",
    operation_id: "create",
    method: rt::Method::POST,
    path: "/knowledge-bases/faqs",
    version: Some("2021-04-15"),
    summary: "Create a new FAQ inside knowledge base",
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
            name: "question",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "answer",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "knowledgeBaseId",
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
            scopes: &[],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static UPDATE_FAQ: rt::Route = rt::Route {
    family: "knowledge_base",
    name: "update_faq",
    operation_id: "update",
    method: rt::Method::PUT,
    path: "/knowledge-bases/faqs/{id}",
    version: Some("2021-04-15"),
    summary: "Update an existing knowledge base FAQ",
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
        rt::Parameter {
            place: rt::Place::Body,
            name: "question",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "answer",
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
            scopes: &[],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static DELETE_FAQ: rt::Route = rt::Route {
    family: "knowledge_base",
    name: "delete_faq",
    operation_id: "delete",
    method: rt::Method::DELETE,
    path: "/knowledge-bases/faqs/{id}",
    version: Some("2021-04-15"),
    summary: "Delete an existing knowledge base FAQ",
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
            scopes: &[],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static LIST_TRAINED_URLS: rt::Route = rt::Route {
    family: "knowledge_base",
    name: "list_trained_urls",
    operation_id: "getAllWebsiteUrlsDataByKnowledgeBase",
    method: rt::Method::GET,
    path: "/knowledge-bases/crawler",
    version: Some("2021-04-15"),
    summary: "Get all trained page links by knowledge base",
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
            name: "knowledgeBaseId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "page",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "pageLength",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "query",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
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
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static DISCOVER_WEBSITE: rt::Route = rt::Route {
    family: "knowledge_base",
    name: "discover_website",
    operation_id: "discoverWebsite",
    method: rt::Method::POST,
    path: "/knowledge-bases/crawler",
    version: Some("2021-04-15"),
    summary: "Start crawling and discover pages for training",
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
            name: "url",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "option",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "knowledgeBaseId",
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
            scopes: &[],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static DELETE_TRAINED_URLS: rt::Route = rt::Route {
    family: "knowledge_base",
    name: "delete_trained_urls",
    operation_id: "deleteTrainedUrlsForKnowledgeBase",
    method: rt::Method::DELETE,
    path: "/knowledge-bases/crawler",
    version: Some("2021-04-15"),
    summary: "Delete trained pages",
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
            name: "knowledgeBaseId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "urlIds",
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
            scopes: &[],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GET_CRAWLING_STATUS: rt::Route = rt::Route {
    family: "knowledge_base",
    name: "get_crawling_status",
    operation_id: "getCrawlingStatusForLatestOperation",
    method: rt::Method::GET,
    path: "/knowledge-bases/crawler/status",
    version: Some("2021-04-15"),
    summary: "Get crawling status for the latest operation",
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
            name: "operationId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "knowledgeBaseId",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    paging: None,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &[],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static TRAIN_DISCOVERED_URLS: rt::Route = rt::Route {
    family: "knowledge_base",
    name: "train_discovered_urls",
    operation_id: "trainDiscoveredUrls",
    method: rt::Method::POST,
    path: "/knowledge-bases/crawler/train",
    version: Some("2021-04-15"),
    summary: "Train discovered website pages and ingest into the knowledge base",
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
            name: "urlIds",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "knowledgeBaseId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "operationId",
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
            scopes: &[],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GET: rt::Route = rt::Route {
    family: "knowledge_base",
    name: "get",
    operation_id: "getKnowledgeBaseById",
    method: rt::Method::GET,
    path: "/knowledge-bases/{knowledgeBaseId}",
    version: Some("2021-04-15"),
    summary: "Get knowledge base by ID",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "knowledgeBaseId",
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
            scopes: &[],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static DELETE: rt::Route = rt::Route {
    family: "knowledge_base",
    name: "delete",
    operation_id: "deleteKnowledgeBase",
    method: rt::Method::DELETE,
    path: "/knowledge-bases/{knowledgeBaseId}",
    version: Some("2021-04-15"),
    summary: "Delete a knowledge base",
    deprecated: false,
    constants: &[],
    location: &[],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "knowledgeBaseId",
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
            scopes: &[],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static UPDATE: rt::Route = rt::Route {
    family: "knowledge_base",
    name: "update",
    operation_id: "updateKnowledgeBase",
    method: rt::Method::PUT,
    path: "/knowledge-bases/{id}",
    version: Some("2021-04-15"),
    summary: "Update a knowledge base",
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
            scopes: &[],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static LIST: rt::Route = rt::Route {
    family: "knowledge_base",
    name: "list",
    operation_id: "listAllKnowledgeBasesPaginated",
    method: rt::Method::GET,
    path: "/knowledge-bases/",
    version: Some("2021-04-15"),
    summary: "",
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
            name: "query",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "limit",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "lastKnowledgeBaseId",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
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
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static CREATE: rt::Route = rt::Route {
    family: "knowledge_base",
    name: "create",
    operation_id: "createKnowledgeBase",
    method: rt::Method::POST,
    path: "/knowledge-bases/",
    version: Some("2021-04-15"),
    summary: "",
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
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "description",
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
            scopes: &[],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
