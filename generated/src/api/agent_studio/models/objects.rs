// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Agent studio.

use crate::runtime as rt;

/// The schema `GetPublishedAgentsResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/agent_studio.yaml#/components/schemas/GetPublishedAgentsResponseDTO`.
#[doc(alias = "GetPublishedAgentsResponseDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPublishedAgentsResponse {
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// `message`: text; for example `Agents retrieved successfully`.
    pub message: Option<String>,
    /// `agents`: list of `AgentsItem`.
    pub agents: rt::List<AgentsItem>,
    /// `pagination`: an object, `GetPublishedAgentsResponsePagination`.
    pub pagination: Option<GetPublishedAgentsResponsePagination>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetPublishedAgentsResponse { success = "success", message = "message", agents =
    "agents", pagination = "pagination" }
);

/// The object `item` of `agents`.
///
/// Answers hold it.
///
/// Document: `api/agent_studio.yaml#/components/schemas/GetPublishedAgentsResponseDTO/properties/agents/items`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentsItem {
    /// `agentId`: text.
    pub agent_id: Option<String>,
    /// `name`: text.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// `status`: text.
    pub status: Option<String>,
    /// `createdAt`: text.
    pub created_at: Option<String>,
    /// `updatedAt`: text.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AgentsItem { agent_id = "agentId", name = "name", description = "description",
    location_id = "locationId", status = "status", created_at = "createdAt", updated_at =
    "updatedAt" }
);

/// The object `pagination` of `GetPublishedAgentsResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/agent_studio.yaml#/components/schemas/GetPublishedAgentsResponseDTO/properties/pagination`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPublishedAgentsResponsePagination {
    /// `total`: number.
    pub total: Option<f64>,
    /// `limit`: number.
    pub limit: Option<f64>,
    /// `offset`: number.
    pub offset: Option<f64>,
    /// `hasMore`: flag.
    pub has_more: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetPublishedAgentsResponsePagination { total = "total", limit = "limit", offset =
    "offset", has_more = "hasMore" }
);

/// The schema `CreatePublicAgentResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/agent_studio.yaml#/components/schemas/CreatePublicAgentResponseDTO`.
#[doc(alias = "CreatePublicAgentResponseDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePublicAgentResponse {
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// `message`: text; for example `Agent created successfully with staging version.`.
    pub message: Option<String>,
    /// `agent`: any JSON value.
    pub agent: Option<rt::Json>,
    /// `versions`: list of JSON values.
    pub versions: rt::List<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CreatePublicAgentResponse { success = "success", message = "message", agent =
    "agent", versions = "versions" }
);

/// The schema `UpdatePublicAgentResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/agent_studio.yaml#/components/schemas/UpdatePublicAgentResponseDTO`.
#[doc(alias = "UpdatePublicAgentResponseDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePublicAgentResponse {
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// `message`: text; for example `Agent updated successfully`.
    pub message: Option<String>,
    /// `data`: any JSON value.
    pub data: Option<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    UpdatePublicAgentResponse { success = "success", message = "message", data = "data" }
);

/// The schema `GetAgentByIdResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/agent_studio.yaml#/components/schemas/GetAgentByIdResponseDTO`.
#[doc(alias = "GetAgentByIdResponseDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAgentByIdResponse {
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// `message`: text; for example `Agent retrieved successfully`.
    pub message: Option<String>,
    /// `agent`: any JSON value.
    pub agent: Option<rt::Json>,
    /// `traceId`: text; for example `22dbda99-13d3-4b4d-a30e-c468334e2178`.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetAgentByIdResponse { success = "success", message = "message", agent = "agent",
    trace_id = "traceId" }
);

/// The schema `DeletePublicAgentResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/agent_studio.yaml#/components/schemas/DeletePublicAgentResponseDTO`.
#[doc(alias = "DeletePublicAgentResponseDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletePublicAgentResponse {
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// `message`: text; for example `Agent deleted successfully`.
    pub message: Option<String>,
    /// `agentId`: text; for example `p1q2r3s4t5u6v7w8x9y0z1a2`.
    pub agent_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    DeletePublicAgentResponse { success = "success", message = "message", agent_id =
    "agentId" }
);

/// The schema `PromoteAndPublishResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/agent_studio.yaml#/components/schemas/PromoteAndPublishResponseDTO`.
#[doc(alias = "PromoteAndPublishResponseDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PromoteAndPublishResponse {
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// `message`: text.
    pub message: Option<String>,
    /// `data`: any JSON value.
    pub data: Option<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PromoteAndPublishResponse { success = "success", message = "message", data = "data" }
);

/// The schema `PublicAttachmentSchema`.
///
/// Requests send it.
///
/// Document: `api/agent_studio.yaml#/components/schemas/PublicAttachmentSchema`.
#[doc(alias = "PublicAttachmentSchema")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicAttachment {
    /// `type`: text; for example `image`.
    pub type_: Option<String>,
    /// `imageUrl`: text; for example `https://example.com/image.png`.
    pub image_url: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(PublicAttachment { type_ = "type", image_url = "imageUrl" });

impl PublicAttachment {
    /// One with all that the document requires.
    pub fn new(type_: impl Into<String>, image_url: impl Into<String>) -> Self {
        Self {
            type_: Some(type_.into()),
            image_url: Some(image_url.into()),
            ..Self::default()
        }
    }
}

/// The schema `ExecutePublicAgentResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/agent_studio.yaml#/components/schemas/ExecutePublicAgentResponseDTO`.
#[doc(alias = "ExecutePublicAgentResponseDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecutePublicAgentResponse {
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// `executionId`: text; for example `a1b2c3d4e5f6g7h8i9j0k1l2`.
    pub execution_id: Option<String>,
    /// `interactionId`: text; for example `m9n8o7p6q5r4s3t2u1v0w9x8`.
    pub interaction_id: Option<String>,
    /// `response`: text; for example `I can help you with various tasks...`.
    pub response: Option<String>,
    /// `type`: text; for example `text`.
    pub type_: Option<String>,
    /// `nextExpectedInput`: text; for example `text`.
    pub next_expected_input: Option<String>,
    /// `goalCompletion`: flag; for example `false`.
    pub goal_completion: Option<bool>,
    /// `executionStatus`: text; for example `completed`.
    pub execution_status: Option<String>,
    /// `flowSwitch`: flag; for example `false`.
    pub flow_switch: Option<bool>,
    /// `attachments`: list of JSON values; for example `[]`.
    pub attachments: rt::List<rt::Json>,
    /// `generativeOutputs`: list of JSON values; for example `[]`.
    pub generative_outputs: rt::List<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ExecutePublicAgentResponse { success = "success", execution_id = "executionId",
    interaction_id = "interactionId", response = "response", type_ = "type",
    next_expected_input = "nextExpectedInput", goal_completion = "goalCompletion",
    execution_status = "executionStatus", flow_switch = "flowSwitch", attachments =
    "attachments", generative_outputs = "generativeOutputs" }
);
