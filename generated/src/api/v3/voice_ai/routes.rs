// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Voice AI.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &LIST_AGENTS,
    &CREATE_AGENT,
    &GET_AGENT,
    &DELETE_AGENT,
    &UPDATE_AGENT,
    &LIST_CALL_LOGS,
    &GET_CALL_LOG,
    &CREATE_ACTION,
    &GET_ACTION,
    &UPDATE_ACTION,
    &DELETE_ACTION,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "voice_ai",
    version: Some("v3"),
    ..rt::Route::PLAIN
};
pub(crate) static LIST_AGENTS: rt::Route = rt::Route {
    name: "list_agents",
    operation_id: "get-agents",
    method: rt::Method::GET,
    path: "/voice-ai/agents",
    summary: "List Agents",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("page"),
        rt::Parameter::query("pageSize"),
        rt::Parameter::query("query"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/agents",
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
                    name: "pageSize",
                    text: false,
                },
                least: 1,
                most: Some(50),
                usual: Some(10),
            }),
            total: Some("/total"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["voice-ai-agents.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_AGENT: rt::Route = rt::Route {
    name: "create_agent",
    operation_id: "create-agent",
    method: rt::Method::POST,
    path: "/voice-ai/agents",
    summary: "Create Agent",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("agentName"),
        rt::Parameter::field("businessName"),
        rt::Parameter::field("welcomeMessage"),
        rt::Parameter::field("agentPrompt"),
        rt::Parameter::field("voiceId"),
        rt::Parameter::field("language"),
        rt::Parameter::field("patienceLevel"),
        rt::Parameter::field("maxCallDuration"),
        rt::Parameter::field("sendUserIdleReminders"),
        rt::Parameter::field("reminderAfterIdleTimeSeconds"),
        rt::Parameter::field("inboundNumber"),
        rt::Parameter::field("numberPoolId"),
        rt::Parameter::field("callEndWorkflowIds"),
        rt::Parameter::field("sendPostCallNotificationTo"),
        rt::Parameter::field("agentWorkingHours"),
        rt::Parameter::field("timezone"),
        rt::Parameter::field("isAgentAsBackupDisabled"),
        rt::Parameter::field("translation"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["voice-ai-agents.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_AGENT: rt::Route = rt::Route {
    name: "get_agent",
    operation_id: "get-agent",
    method: rt::Method::GET,
    path: "/voice-ai/agents/{agentId}",
    summary: "Get Agent",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("agentId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["voice-ai-agents.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_AGENT: rt::Route = rt::Route {
    name: "delete_agent",
    operation_id: "delete-agent",
    method: rt::Method::DELETE,
    path: "/voice-ai/agents/{agentId}",
    summary: "Delete Agent",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("agentId")],
    answer: rt::Answer::Empty,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["voice-ai-agents.write"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_AGENT: rt::Route = rt::Route {
    name: "update_agent",
    operation_id: "patch-agent",
    method: rt::Method::PATCH,
    path: "/voice-ai/agents/{agentId}",
    summary: "Patch Agent",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("agentId"),
        rt::Parameter::field("agentName"),
        rt::Parameter::field("businessName"),
        rt::Parameter::field("welcomeMessage"),
        rt::Parameter::field("agentPrompt"),
        rt::Parameter::field("voiceId"),
        rt::Parameter::field("language"),
        rt::Parameter::field("patienceLevel"),
        rt::Parameter::field("maxCallDuration"),
        rt::Parameter::field("sendUserIdleReminders"),
        rt::Parameter::field("reminderAfterIdleTimeSeconds"),
        rt::Parameter::field("inboundNumber"),
        rt::Parameter::field("numberPoolId"),
        rt::Parameter::field("callEndWorkflowIds"),
        rt::Parameter::field("sendPostCallNotificationTo"),
        rt::Parameter::field("agentWorkingHours"),
        rt::Parameter::field("timezone"),
        rt::Parameter::field("isAgentAsBackupDisabled"),
        rt::Parameter::field("translation"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["voice-ai-agents.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_CALL_LOGS: rt::Route = rt::Route {
    name: "list_call_logs",
    operation_id: "get-call-logs",
    method: rt::Method::GET,
    path: "/voice-ai/dashboard/call-logs",
    summary: "List Call Logs",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("agentId"),
        rt::Parameter::query("contactId"),
        rt::Parameter::query("callType"),
        rt::Parameter::query("startDate"),
        rt::Parameter::query("endDate"),
        rt::Parameter::query("actionType"),
        rt::Parameter::query("sortBy"),
        rt::Parameter::query("sort"),
        rt::Parameter::query("page"),
        rt::Parameter::query("pageSize"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/callLogs",
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
                    name: "pageSize",
                    text: false,
                },
                least: 1,
                most: Some(50),
                usual: Some(10),
            }),
            total: Some("/total"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["voice-ai-dashboard.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_CALL_LOG: rt::Route = rt::Route {
    name: "get_call_log",
    operation_id: "getCallLog",
    method: rt::Method::GET,
    path: "/voice-ai/dashboard/call-logs/{callId}",
    summary: "Get Call Log",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("callId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["voice-ai-dashboard.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_ACTION: rt::Route = rt::Route {
    name: "create_action",
    operation_id: "create-action",
    method: rt::Method::POST,
    path: "/voice-ai/actions",
    summary: "Create Agent Action",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("agentId").required(),
        rt::Parameter::field("actionType").required(),
        rt::Parameter::field("name").required(),
        rt::Parameter::field("actionParameters").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["voice-ai-agent-goals.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_ACTION: rt::Route = rt::Route {
    name: "get_action",
    operation_id: "get-action",
    method: rt::Method::GET,
    path: "/voice-ai/actions/{actionId}",
    summary: "Get Agent Action",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("actionId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["voice-ai-agent-goals.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_ACTION: rt::Route = rt::Route {
    name: "update_action",
    operation_id: "update-action",
    method: rt::Method::PUT,
    path: "/voice-ai/actions/{actionId}",
    summary: "Update Agent Action",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("actionId"),
        rt::Parameter::field("agentId").required(),
        rt::Parameter::field("actionType").required(),
        rt::Parameter::field("name").required(),
        rt::Parameter::field("actionParameters").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["voice-ai-agent-goals.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_ACTION: rt::Route = rt::Route {
    name: "delete_action",
    operation_id: "delete-action",
    method: rt::Method::DELETE,
    path: "/voice-ai/actions/{actionId}",
    summary: "Delete Agent Action",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("actionId"),
        rt::Parameter::query("agentId").required(),
    ],
    answer: rt::Answer::Empty,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["voice-ai-agent-goals.write"],
        },
    ],
    ..COMMON
};
