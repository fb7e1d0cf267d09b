// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Conversation AI a request is for.

use super::models;
use crate::runtime as rt;

/// `POST /conversation-ai/agents/{agentId}/actions`.
pub enum CreateAction {}

impl rt::Kind for CreateAction {
    type Answer = models::CreateActionResponse;
}

/// `GET /conversation-ai/agents/{agentId}/actions/list`.
pub enum ListActions {}

impl rt::Kind for ListActions {
    type Answer = models::FetchActionsForEmployeeResponse;
}

/// `GET /conversation-ai/agents/{agentId}/actions/{actionId}`.
pub enum GetAction {}

impl rt::Kind for GetAction {
    type Answer = models::FetchActionDetailsResponse;
}

/// `PUT /conversation-ai/agents/{agentId}/actions/{actionId}`.
pub enum UpdateAction {}

impl rt::Kind for UpdateAction {
    type Answer = models::UpdateActionResponse;
}

/// `DELETE /conversation-ai/agents/{agentId}/actions/{actionId}`.
pub enum DeleteAction {}

impl rt::Kind for DeleteAction {
    type Answer = models::DeleteActionResponse;
}

/// `PATCH /conversation-ai/agents/{agentId}/followup-settings`.
pub enum UpdateFollowupSettings {}

impl rt::Kind for UpdateFollowupSettings {
    type Answer = models::UpdateActionResponse;
}

/// `POST /conversation-ai/agents`.
pub enum CreateAgent {}

impl rt::Kind for CreateAgent {
    type Answer = models::EmployeeResponse;
}

/// `GET /conversation-ai/agents/search`.
pub enum SearchAgent {}

impl rt::Kind for SearchAgent {
    type Answer = models::SearchEmployeeResponse;
}

impl rt::Paged for SearchAgent {
    type Item = models::EmployeeListItem;
}

/// `GET /conversation-ai/agents/{agentId}`.
pub enum GetAgent {}

impl rt::Kind for GetAgent {
    type Answer = models::EmployeeResponse;
}

/// `PUT /conversation-ai/agents/{agentId}`.
pub enum UpdateAgent {}

impl rt::Kind for UpdateAgent {
    type Answer = models::EmployeeResponse;
}

/// `DELETE /conversation-ai/agents/{agentId}`.
pub enum DeleteAgent {}

impl rt::Kind for DeleteAgent {
    type Answer = models::DeleteEmployeeResponse;
}

/// `GET /conversation-ai/generations`.
pub enum GetGenerationDetails {}

impl rt::Kind for GetGenerationDetails {
    type Answer = models::FetchAiResponseDetailsResponse;
}
