// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Conversation AI.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &CREATE_ACTION,
    &LIST_ACTIONS,
    &GET_ACTION,
    &UPDATE_ACTION,
    &DELETE_ACTION,
    &UPDATE_FOLLOWUP_SETTINGS,
    &CREATE_AGENT,
    &SEARCH_AGENT,
    &GET_AGENT,
    &UPDATE_AGENT,
    &DELETE_AGENT,
    &GET_GENERATION_DETAILS,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "conversation_ai",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static CREATE_ACTION: rt::Route = rt::Route {
    name: "create_action",
    operation_id: "create-action",
    method: rt::Method::POST,
    path: "/conversation-ai/agents/{agentId}/actions",
    version: Some("2021-04-15"),
    summary: "Attach Action to Agent",
    parameters: &[
        rt::Parameter::path("agentId"),
        rt::Parameter::field("type").required(),
        rt::Parameter::field("name").required(),
        rt::Parameter::field("details").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["conversation-ai.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_ACTIONS: rt::Route = rt::Route {
    name: "list_actions",
    operation_id: "list-actions",
    method: rt::Method::GET,
    path: "/conversation-ai/agents/{agentId}/actions/list",
    version: Some("2021-04-15"),
    summary: "List Actions for an Agent",
    parameters: &[rt::Parameter::path("agentId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["conversation-ai.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_ACTION: rt::Route = rt::Route {
    name: "get_action",
    operation_id: "get-action-by-id",
    method: rt::Method::GET,
    path: "/conversation-ai/agents/{agentId}/actions/{actionId}",
    version: Some("2021-04-15"),
    summary: "Get Action by ID",
    parameters: &[rt::Parameter::path("agentId"), rt::Parameter::path("actionId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["conversation-ai.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_ACTION: rt::Route = rt::Route {
    name: "update_action",
    operation_id: "update-action",
    method: rt::Method::PUT,
    path: "/conversation-ai/agents/{agentId}/actions/{actionId}",
    version: Some("2021-04-15"),
    summary: "Update Action",
    parameters: &[
        rt::Parameter::path("agentId"),
        rt::Parameter::path("actionId"),
        rt::Parameter::field("type").required(),
        rt::Parameter::field("name").required(),
        rt::Parameter::field("details").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["conversation-ai.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_ACTION: rt::Route = rt::Route {
    name: "delete_action",
    operation_id: "delete-action",
    method: rt::Method::DELETE,
    path: "/conversation-ai/agents/{agentId}/actions/{actionId}",
    version: Some("2021-04-15"),
    summary: "Remove Action from Agent",
    parameters: &[rt::Parameter::path("agentId"), rt::Parameter::path("actionId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["conversation-ai.write"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_FOLLOWUP_SETTINGS: rt::Route = rt::Route {
    name: "update_followup_settings",
    operation_id: "update-followup-settings",
    method: rt::Method::PATCH,
    path: "/conversation-ai/agents/{agentId}/followup-settings",
    version: Some("2021-04-15"),
    summary: "Update Followup Settings",
    parameters: &[
        rt::Parameter::path("agentId"),
        rt::Parameter::field("actionIds").required(),
        rt::Parameter::field("followupSettings").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["conversation-ai.write"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_AGENT: rt::Route = rt::Route {
    name: "create_agent",
    operation_id: "create-agent",
    method: rt::Method::POST,
    path: "/conversation-ai/agents",
    version: Some("2021-04-15"),
    summary: "Create an Agent",
    parameters: &[
        rt::Parameter::field("name").required(),
        rt::Parameter::field("businessName"),
        rt::Parameter::field("mode"),
        rt::Parameter::field("channels"),
        rt::Parameter::field("isPrimary"),
        rt::Parameter::field("waitTime"),
        rt::Parameter::field("waitTimeUnit"),
        rt::Parameter::field("sleepEnabled"),
        rt::Parameter::field("sleepTime"),
        rt::Parameter::field("sleepTimeUnit"),
        rt::Parameter::field("personality").required(),
        rt::Parameter::field("goal").required(),
        rt::Parameter::field("instructions").required(),
        rt::Parameter::field("autoPilotMaxMessages"),
        rt::Parameter::field("knowledgeBaseIds"),
        rt::Parameter::field("respondToImages"),
        rt::Parameter::field("respondToAudio"),
        rt::Parameter::field("sleepOnManualMessage"),
        rt::Parameter::field("sleepOnWorkflowMessage"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["conversation-ai.write"],
        },
    ],
    ..COMMON
};
pub(crate) static SEARCH_AGENT: rt::Route = rt::Route {
    name: "search_agent",
    operation_id: "search-agent",
    method: rt::Method::GET,
    path: "/conversation-ai/agents/search",
    version: Some("2021-04-15"),
    summary: "Search Agents",
    parameters: &[
        rt::Parameter::query("startAfter"),
        rt::Parameter::query("limit"),
        rt::Parameter::query("query"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/agents",
            step: rt::Step::Cursor(
                &[
                    rt::Cursor {
                        spot: rt::Spot {
                            place: rt::Place::Query,
                            name: "startAfter",
                            text: true,
                        },
                        from: &["/agents/-/id"],
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
                usual: None,
            }),
            total: Some("/totalCount"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["conversation-ai.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_AGENT: rt::Route = rt::Route {
    name: "get_agent",
    operation_id: "get-agent",
    method: rt::Method::GET,
    path: "/conversation-ai/agents/{agentId}",
    version: Some("2021-04-15"),
    summary: "Get Agent",
    parameters: &[rt::Parameter::path("agentId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["conversation-ai.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_AGENT: rt::Route = rt::Route {
    name: "update_agent",
    operation_id: "update-agent",
    method: rt::Method::PUT,
    path: "/conversation-ai/agents/{agentId}",
    version: Some("2021-04-15"),
    summary: "Update Agent",
    parameters: &[
        rt::Parameter::path("agentId"),
        rt::Parameter::field("name"),
        rt::Parameter::field("businessName"),
        rt::Parameter::field("mode"),
        rt::Parameter::field("channels"),
        rt::Parameter::field("isPrimary"),
        rt::Parameter::field("waitTime"),
        rt::Parameter::field("waitTimeUnit"),
        rt::Parameter::field("sleepEnabled"),
        rt::Parameter::field("sleepTime"),
        rt::Parameter::field("sleepTimeUnit"),
        rt::Parameter::field("personality"),
        rt::Parameter::field("goal"),
        rt::Parameter::field("instructions"),
        rt::Parameter::field("autoPilotMaxMessages").required(),
        rt::Parameter::field("knowledgeBaseIds"),
        rt::Parameter::field("respondToImages"),
        rt::Parameter::field("respondToAudio"),
        rt::Parameter::field("sleepOnManualMessage"),
        rt::Parameter::field("sleepOnWorkflowMessage"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["conversation-ai.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_AGENT: rt::Route = rt::Route {
    name: "delete_agent",
    operation_id: "delete-agent",
    method: rt::Method::DELETE,
    path: "/conversation-ai/agents/{agentId}",
    version: Some("2021-04-15"),
    summary: "Delete Agent",
    parameters: &[rt::Parameter::path("agentId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["conversation-ai.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_GENERATION_DETAILS: rt::Route = rt::Route {
    name: "get_generation_details",
    operation_id: "get-generation-details",
    method: rt::Method::GET,
    path: "/conversation-ai/generations",
    version: Some("2021-04-15"),
    summary: "Get the generation details",
    parameters: &[
        rt::Parameter::query("messageId").required(),
        rt::Parameter::query("source").required(),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["conversation-ai.readonly"],
        },
    ],
    ..COMMON
};
