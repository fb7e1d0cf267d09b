// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Voice AI a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /voice-ai/agents`.
pub enum ListAgents {}

impl rt::Kind for ListAgents {
    type Answer = models::GetAgentsResponse;
}

impl rt::Paged for ListAgents {
    type Item = models::GetAgentResponse;
}

impl rt::Located for ListAgents {}

/// `POST /voice-ai/agents`.
pub enum CreateAgent {}

impl rt::Kind for CreateAgent {
    type Answer = models::CreateAgentResponse;
}

impl rt::Located for CreateAgent {}

/// `GET /voice-ai/agents/{agentId}`.
pub enum GetAgent {}

impl rt::Kind for GetAgent {
    type Answer = models::GetAgentResponse;
}

impl rt::Located for GetAgent {}

/// `DELETE /voice-ai/agents/{agentId}`.
pub enum DeleteAgent {}

impl rt::Kind for DeleteAgent {
    type Answer = ();
}

impl rt::Located for DeleteAgent {}

/// `PATCH /voice-ai/agents/{agentId}`.
pub enum UpdateAgent {}

impl rt::Kind for UpdateAgent {
    type Answer = models::PatchAgentResponse;
}

impl rt::Located for UpdateAgent {}

/// `GET /voice-ai/dashboard/call-logs`.
pub enum ListCallLogs {}

impl rt::Kind for ListCallLogs {
    type Answer = models::CallLogsResponse;
}

impl rt::Paged for ListCallLogs {
    type Item = models::CallLog;
}

impl rt::Located for ListCallLogs {}

/// `GET /voice-ai/dashboard/call-logs/{callId}`.
pub enum GetCallLog {}

impl rt::Kind for GetCallLog {
    type Answer = models::CallLog;
}

impl rt::Located for GetCallLog {}

/// `POST /voice-ai/actions`.
pub enum CreateAction {}

impl rt::Kind for CreateAction {
    type Answer = models::CreateActionResponse;
}

impl rt::Located for CreateAction {}

/// `GET /voice-ai/actions/{actionId}`.
pub enum GetAction {}

impl rt::Kind for GetAction {
    type Answer = models::GetActionResponse;
}

impl rt::Located for GetAction {}

/// `PUT /voice-ai/actions/{actionId}`.
pub enum UpdateAction {}

impl rt::Kind for UpdateAction {
    type Answer = models::UpdateActionResponse;
}

impl rt::Located for UpdateAction {}

/// `DELETE /voice-ai/actions/{actionId}`.
pub enum DeleteAction {}

impl rt::Kind for DeleteAction {
    type Answer = ();
}

impl rt::Located for DeleteAction {}
