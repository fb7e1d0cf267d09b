// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Agent studio a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /agent-studio/agent`.
pub enum GetAgents {}

impl rt::Kind for GetAgents {
    type Answer = models::GetPublishedAgentsResponse;
}

impl rt::Paged for GetAgents {
    type Item = models::AgentsItem;
}

impl rt::Located for GetAgents {}

/// `POST /agent-studio/agent`.
pub enum CreateAgent {}

impl rt::Kind for CreateAgent {
    type Answer = models::CreatePublicAgentResponse;
}

impl rt::Located for CreateAgent {}

/// `PATCH /agent-studio/agent/versions/{versionId}`.
pub enum UpdateAgentVersion {}

impl rt::Kind for UpdateAgentVersion {
    type Answer = models::UpdatePublicAgentResponse;
}

impl rt::Located for UpdateAgentVersion {}

/// `GET /agent-studio/agent/{agentId}`.
pub enum GetAgent {}

impl rt::Kind for GetAgent {
    type Answer = models::GetAgentByIdResponse;
}

impl rt::Located for GetAgent {}

/// `DELETE /agent-studio/agent/{agentId}`.
pub enum DeleteAgent {}

impl rt::Kind for DeleteAgent {
    type Answer = models::DeletePublicAgentResponse;
}

impl rt::Located for DeleteAgent {}

/// `PATCH /agent-studio/agent/{agentId}`.
pub enum UpdateAgentMetadata {}

impl rt::Kind for UpdateAgentMetadata {
    type Answer = models::UpdatePublicAgentResponse;
}

impl rt::Located for UpdateAgentMetadata {}

/// `POST /agent-studio/agent/versions/{versionId}/publish`.
pub enum PromoteAndPublish {}

impl rt::Kind for PromoteAndPublish {
    type Answer = models::PromoteAndPublishResponse;
}

impl rt::Located for PromoteAndPublish {}

/// `POST /agent-studio/agent/{agentId}/execute`.
pub enum ExecuteAgent {}

impl rt::Kind for ExecuteAgent {
    type Answer = models::ExecutePublicAgentResponse;
}

impl rt::Located for ExecuteAgent {}

/// `GET /agent-studio/public-api/agents`.
pub enum GetAgentsDeprecated {}

impl rt::Kind for GetAgentsDeprecated {
    type Answer = models::GetPublishedAgentsResponse;
}

impl rt::Paged for GetAgentsDeprecated {
    type Item = models::AgentsItem;
}

impl rt::Located for GetAgentsDeprecated {}

/// `GET /agent-studio/public-api/agents/{agentId}`.
pub enum GetAgentByIdDeprecated {}

impl rt::Kind for GetAgentByIdDeprecated {
    type Answer = models::GetAgentByIdResponse;
}

impl rt::Located for GetAgentByIdDeprecated {}

/// `POST /agent-studio/public-api/agents/{agentId}/execute`.
pub enum ExecuteAgentDeprecated {}

impl rt::Kind for ExecuteAgentDeprecated {
    type Answer = models::ExecutePublicAgentResponse;
}

impl rt::Located for ExecuteAgentDeprecated {}
