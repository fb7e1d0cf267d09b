// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Agent studio.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &GET_AGENTS,
    &CREATE_AGENT,
    &UPDATE_AGENT_VERSION,
    &GET_AGENT,
    &DELETE_AGENT,
    &UPDATE_AGENT_METADATA,
    &PROMOTE_AND_PUBLISH,
    &EXECUTE_AGENT,
    &GET_AGENTS_DEPRECATED,
    &GET_AGENT_BY_ID_DEPRECATED,
    &EXECUTE_AGENT_DEPRECATED,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "agent_studio",
    version: Some("v3"),
    ..rt::Route::PLAIN
};
pub(crate) static GET_AGENTS: rt::Route = rt::Route {
    name: "get_agents",
    operation_id: "getAgents",
    method: rt::Method::GET,
    path: "/agent-studio/agent",
    summary: "List Agents",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("isPublished"),
        rt::Parameter::query("limit").required(),
        rt::Parameter::query("offset").required(),
        rt::Parameter::query("source"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/agents",
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
                most: None,
                usual: Some(20),
            }),
            total: Some("/pagination/total"),
            more: Some("/pagination/hasMore"),
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["agent-studio.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_AGENT: rt::Route = rt::Route {
    name: "create_agent",
    operation_id: "createAgent",
    method: rt::Method::POST,
    path: "/agent-studio/agent",
    summary: "Create Agent",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("source"),
        rt::Parameter::field("name"),
        rt::Parameter::field("description"),
        rt::Parameter::field("agencyId"),
        rt::Parameter::field("authorId"),
        rt::Parameter::field("authorName"),
        rt::Parameter::field("authorEmail"),
        rt::Parameter::field("status").required(),
        rt::Parameter::field("version").required(),
        rt::Parameter::field("nodes"),
        rt::Parameter::field("edges"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["agent-studio.write"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_AGENT_VERSION: rt::Route = rt::Route {
    name: "update_agent_version",
    operation_id: "updateAgentVersion",
    method: rt::Method::PATCH,
    path: "/agent-studio/agent/versions/{versionId}",
    summary: "Update Agent",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("versionId"),
        rt::Parameter::query("source"),
        rt::Parameter::field("versionName"),
        rt::Parameter::field("description"),
        rt::Parameter::field("nodes"),
        rt::Parameter::field("edges"),
        rt::Parameter::field("globalVariables"),
        rt::Parameter::field("inputVariables"),
        rt::Parameter::field("runtimeVariables"),
        rt::Parameter::field("globalConfig"),
        rt::Parameter::field("userId"),
        rt::Parameter::field("userName"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["agent-studio.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_AGENT: rt::Route = rt::Route {
    name: "get_agent",
    operation_id: "getAgentById",
    method: rt::Method::GET,
    path: "/agent-studio/agent/{agentId}",
    summary: "Get Agent",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("agentId"), rt::Parameter::query("source")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["agent-studio.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_AGENT: rt::Route = rt::Route {
    name: "delete_agent",
    operation_id: "deleteAgent",
    method: rt::Method::DELETE,
    path: "/agent-studio/agent/{agentId}",
    summary: "Delete Agent",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("agentId"), rt::Parameter::query("source")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["agent-studio.write"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_AGENT_METADATA: rt::Route = rt::Route {
    name: "update_agent_metadata",
    operation_id: "updateAgentMetadata",
    method: rt::Method::PATCH,
    path: "/agent-studio/agent/{agentId}",
    summary: "Update Agent Metadata",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("agentId"),
        rt::Parameter::query("source"),
        rt::Parameter::field("name"),
        rt::Parameter::field("description"),
        rt::Parameter::field("status"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["agent-studio.write"],
        },
    ],
    ..COMMON
};
pub(crate) static PROMOTE_AND_PUBLISH: rt::Route = rt::Route {
    name: "promote_and_publish",
    operation_id: "promoteAndPublish",
    method: rt::Method::POST,
    path: "/agent-studio/agent/versions/{versionId}/publish",
    summary: "Promote to Production",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("versionId"),
        rt::Parameter::query("source"),
        rt::Parameter::field("userId"),
        rt::Parameter::field("userName"),
        rt::Parameter::field("userEmail"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["agent-studio.write"],
        },
    ],
    ..COMMON
};
pub(crate) static EXECUTE_AGENT: rt::Route = rt::Route {
    name: "execute_agent",
    operation_id: "executeAgent",
    method: rt::Method::POST,
    path: "/agent-studio/agent/{agentId}/execute",
    summary: "Execute Agent",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("agentId"),
        rt::Parameter::query("source"),
        rt::Parameter::field("message").required(),
        rt::Parameter::field("executionId"),
        rt::Parameter::field("inputVariables"),
        rt::Parameter::field("versionId"),
        rt::Parameter::field("attachments"),
        rt::Parameter::field("contactId"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["agent-studio.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_AGENTS_DEPRECATED: rt::Route = rt::Route {
    name: "get_agents_deprecated",
    operation_id: "getAgents-deprecated",
    method: rt::Method::GET,
    path: "/agent-studio/public-api/agents",
    summary: "List Agents (Deprecated)",
    deprecated: true,
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("limit").required(),
        rt::Parameter::query("offset").required(),
        rt::Parameter::query("source"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/agents",
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
                most: None,
                usual: Some(20),
            }),
            total: Some("/pagination/total"),
            more: Some("/pagination/hasMore"),
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["agent-studio.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_AGENT_BY_ID_DEPRECATED: rt::Route = rt::Route {
    name: "get_agent_by_id_deprecated",
    operation_id: "getAgentById-deprecated",
    method: rt::Method::GET,
    path: "/agent-studio/public-api/agents/{agentId}",
    summary: "Get Agent (Deprecated)",
    deprecated: true,
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("agentId"), rt::Parameter::query("source")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["agent-studio.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static EXECUTE_AGENT_DEPRECATED: rt::Route = rt::Route {
    name: "execute_agent_deprecated",
    operation_id: "executeAgent-deprecated",
    method: rt::Method::POST,
    path: "/agent-studio/public-api/agents/{agentId}/execute",
    summary: "Execute Agent (Deprecated)",
    deprecated: true,
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("agentId"),
        rt::Parameter::query("source"),
        rt::Parameter::field("message").required(),
        rt::Parameter::field("executionId"),
        rt::Parameter::field("inputVariables"),
        rt::Parameter::field("versionId"),
        rt::Parameter::field("attachments"),
        rt::Parameter::field("contactId"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["agent-studio.write"],
        },
    ],
    ..COMMON
};
