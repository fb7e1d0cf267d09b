// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Voice AI: 11 operations of the document `api/v3/voice_ai.yaml`, API version `v3`.
//!
//! Agents that answer the phone, and logs of their calls; those that write are in
//! `conversation_ai`. An agent has a voice, a prompt, working hours and a number or
//! pool to answer, and actions, which are what it can do in a call or after it. Agents
//! and their actions are created apart; reading an agent brings both. Actions have
//! scopes of their own, called goals.

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
pub(crate) mod routes;

pub use crate::api::voice_ai::{
    CreateAction, CreateAgent, DeleteAction, DeleteAgent, GetAction, GetAgent,
    GetCallLog, ListAgents, ListCallLogs, UpdateAction, UpdateAgent,
};
pub(crate) use routes::ROUTES;

/// The operations of Voice AI. Made by `client.v3().voice_ai()`.
#[doc(alias = "voice-ai-v3")]
#[derive(Clone, Debug)]
pub struct VoiceAi {
    pub(crate) client: rt::Client,
}

impl VoiceAi {
    /// List Agents: `GET /voice-ai/agents`.
    ///
    /// Agents with their actions, page by page from 1, at most 50 at a time; `total` says
    /// how many there are.
    ///
    /// [`ListAgents`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListAgents::location_id`].
    ///
    /// Answers with [`GetAgentsResponse`](models::GetAgentsResponse).
    ///
    /// Token: a location's (an account's); scope `voice-ai-agents.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/voice_ai.yaml#/paths/~1voice-ai~1agents/get`.
    #[doc(alias = "get-agents")]
    #[inline]
    pub fn list_agents(&self) -> ListAgents {
        rt::operation(self.client.request(&routes::LIST_AGENTS))
    }

    /// Create Agent: `POST /voice-ai/agents`.
    ///
    /// Creates an agent. The account alone is required: name, greeting, prompt and voice
    /// are made up where they are missing, and without working hours it answers around the
    /// clock. Calls reach it by a number or a pool, and it has neither unless one is given.
    ///
    /// [`CreateAgent`] has 18 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`CreateAgent::location_id`].
    ///
    /// Answers with [`CreateAgentResponse`](models::CreateAgentResponse).
    ///
    /// Token: a location's (an account's); scope `voice-ai-agents.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/voice_ai.yaml#/paths/~1voice-ai~1agents/post`.
    #[doc(alias = "create-agent")]
    #[inline]
    pub fn create_agent(&self) -> CreateAgent {
        rt::operation(self.client.request(&routes::CREATE_AGENT))
    }

    /// Get Agent: `GET /voice-ai/agents/{agentId}`.
    ///
    /// Prompt, greeting, voice, working hours, number or pool, and every action with
    /// its parameters, so that actions need not be read one by one.
    ///
    /// * `agent_id`: text; for example `507f1f77bcf86cd799439011` (in the path), `agentId` on the wire. Id of an AI agent, from the family that the operation belongs to.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GetAgent::location_id`].
    ///
    /// Answers with [`GetAgentResponse`](models::GetAgentResponse).
    ///
    /// Token: a location's (an account's); scope `voice-ai-agents.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/voice_ai.yaml#/paths/~1voice-ai~1agents~1{agentId}/get`.
    #[doc(alias = "get-agent")]
    pub fn get_agent(&self, agent_id: impl Into<String>) -> GetAgent {
        let mut request = self.client.request(&routes::GET_AGENT);
        request.path::<String>("agentId", &agent_id.into());
        rt::operation(request)
    }

    /// Delete Agent: `DELETE /voice-ai/agents/{agentId}`.
    ///
    /// Deletes the agent with its settings, answering 204 without a body. Call logs have a
    /// flag for agents that are gone.
    ///
    /// * `agent_id`: text; for example `507f1f77bcf86cd799439011` (in the path), `agentId` on the wire. Id of an AI agent, from the family that the operation belongs to.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`DeleteAgent::location_id`].
    ///
    /// Answers with nothing.
    ///
    /// Token: a location's (an account's); scope `voice-ai-agents.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/voice_ai.yaml#/paths/~1voice-ai~1agents~1{agentId}/delete`.
    #[doc(alias = "delete-agent")]
    pub fn delete_agent(&self, agent_id: impl Into<String>) -> DeleteAgent {
        let mut request = self.client.request(&routes::DELETE_AGENT);
        request.path::<String>("agentId", &agent_id.into());
        rt::operation(request)
    }

    /// Patch Agent: `PATCH /voice-ai/agents/{agentId}`.
    ///
    /// Changes only what is sent. Actions are changed by calls of their own.
    ///
    /// * `agent_id`: text; for example `507f1f77bcf86cd799439011` (in the path), `agentId` on the wire. Id of an AI agent, from the family that the operation belongs to.
    ///
    /// [`UpdateAgent`] has 18 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`UpdateAgent::location_id`].
    ///
    /// Answers with [`PatchAgentResponse`](models::PatchAgentResponse).
    ///
    /// Token: a location's (an account's); scope `voice-ai-agents.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/voice_ai.yaml#/paths/~1voice-ai~1agents~1{agentId}/patch`.
    #[doc(alias = "patch-agent")]
    pub fn update_agent(&self, agent_id: impl Into<String>) -> UpdateAgent {
        let mut request = self.client.request(&routes::UPDATE_AGENT);
        request.path::<String>("agentId", &agent_id.into());
        rt::operation(request)
    }

    /// List Call Logs: `GET /voice-ai/dashboard/call-logs`.
    ///
    /// Calls with summary, transcript and what the agent did. Filters for contacts and
    /// actions are texts with commas. Times are milliseconds since 1970 and only go
    /// together; pages count from 1 and hold up to 50, newest first unless `sortBy` says
    /// otherwise. Bookings show among a call's actions since 9 September 2025.
    ///
    /// [`ListCallLogs`] has 10 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListCallLogs::location_id`].
    ///
    /// Answers with [`CallLogsResponse`](models::CallLogsResponse).
    ///
    /// Token: a location's (an account's); scope `voice-ai-dashboard.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/voice_ai.yaml#/paths/~1voice-ai~1dashboard~1call-logs/get`.
    #[doc(alias = "get-call-logs")]
    #[inline]
    pub fn list_call_logs(&self) -> ListCallLogs {
        rt::operation(self.client.request(&routes::LIST_CALL_LOGS))
    }

    /// Get Call Log: `GET /voice-ai/dashboard/call-logs/{callId}`.
    ///
    /// One call with its transcript and what was taken from it. Nothing here leads to a
    /// recording; `messageId` is the call's message in the conversation.
    ///
    /// * `call_id`: text; for example `507f1f77bcf86cd799439011` (in the path), `callId` on the wire
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GetCallLog::location_id`].
    ///
    /// Answers with [`CallLog`](models::CallLog).
    ///
    /// Token: a location's (an account's); scope `voice-ai-dashboard.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/voice_ai.yaml#/paths/~1voice-ai~1dashboard~1call-logs~1{callId}/get`.
    #[doc(alias = "getCallLog")]
    pub fn get_call_log(&self, call_id: impl Into<String>) -> GetCallLog {
        let mut request = self.client.request(&routes::GET_CALL_LOG);
        request.path::<String>("callId", &call_id.into());
        rt::operation(request)
    }

    /// Create Agent Action: `POST /voice-ai/actions`.
    ///
    /// Gives an agent something to do: transfer, take down data, start a workflow, send a
    /// text, book, ask a knowledge base, call an API. `actionParameters` must be of the
    /// form that `actionType` has; some forms are alike, so nothing here tells a wrong one.
    ///
    /// * `agent_id`: text; for example `507f1f77bcf86cd799439011` (in the body), `agentId` on the wire. Id of an AI agent, from the family that the operation belongs to.
    /// * `action_type`: one of `CALL_TRANSFER`, `DATA_EXTRACTION`, `IN_CALL_DATA_EXTRACTION`, `WORKFLOW_TRIGGER`, `SMS`, `APPOINTMENT_BOOKING`, `CUSTOM_ACTION`, `KNOWLEDGE_BASE`; for example `CALL_TRANSFER` (in the body), `actionType` on the wire. What kind of action it is; as a filter several with commas.
    /// * `name`: text; for example `Transfer to Manager` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `action_parameters`: one of several types, `CreateSingleActionActionParameters` (in the body), `actionParameters` on the wire. What the action does, in the form of its `actionType`.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`CreateAction::location_id`].
    ///
    /// Answers with [`CreateActionResponse`](models::CreateActionResponse).
    ///
    /// Token: a location's (an account's); scope `voice-ai-agent-goals.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/voice_ai.yaml#/paths/~1voice-ai~1actions/post`.
    #[doc(alias = "create-action")]
    pub fn create_action(
        &self,
        agent_id: impl Into<String>,
        action_type: impl Into<models::ActionType>,
        name: impl Into<String>,
        action_parameters: models::CreateSingleActionActionParameters,
    ) -> CreateAction {
        let mut request = self.client.request(&routes::CREATE_ACTION);
        request.field::<String>("agentId", &agent_id.into());
        request.field::<models::ActionType>("actionType", &action_type.into());
        request.field::<String>("name", &name.into());
        request
            .field::<
                models::CreateSingleActionActionParameters,
            >("actionParameters", &action_parameters);
        rt::operation(request)
    }

    /// Get Agent Action: `GET /voice-ai/actions/{actionId}`.
    ///
    /// One action with its parameters; for actions that call an API the form has room for
    /// credentials, so treat it as a secret.
    ///
    /// * `action_id`: text (in the path), `actionId` on the wire
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GetAction::location_id`].
    ///
    /// Answers with [`GetActionResponse`](models::GetActionResponse).
    ///
    /// Token: a location's (an account's); scope `voice-ai-agent-goals.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/voice_ai.yaml#/paths/~1voice-ai~1actions~1{actionId}/get`.
    #[doc(alias = "get-action")]
    pub fn get_action(&self, action_id: impl Into<String>) -> GetAction {
        let mut request = self.client.request(&routes::GET_ACTION);
        request.path::<String>("actionId", &action_id.into());
        rt::operation(request)
    }

    /// Update Agent Action: `PUT /voice-ai/actions/{actionId}`.
    ///
    /// Replaces an action. Agent and account go into the body, as when it was created.
    ///
    /// * `action_id`: text (in the path), `actionId` on the wire
    /// * `agent_id`: text; for example `507f1f77bcf86cd799439011` (in the body), `agentId` on the wire. Id of an AI agent, from the family that the operation belongs to.
    /// * `action_type`: one of `CALL_TRANSFER`, `DATA_EXTRACTION`, `IN_CALL_DATA_EXTRACTION`, `WORKFLOW_TRIGGER`, `SMS`, `APPOINTMENT_BOOKING`, `CUSTOM_ACTION`, `KNOWLEDGE_BASE`; for example `CALL_TRANSFER` (in the body), `actionType` on the wire. What kind of action it is; as a filter several with commas.
    /// * `name`: text; for example `Transfer to Manager` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `action_parameters`: one of several types, `UpdateSingleActionActionParameters` (in the body), `actionParameters` on the wire. What the action does, in the form of its `actionType`.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`UpdateAction::location_id`].
    ///
    /// Answers with [`UpdateActionResponse`](models::UpdateActionResponse).
    ///
    /// Token: a location's (an account's); scope `voice-ai-agent-goals.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/voice_ai.yaml#/paths/~1voice-ai~1actions~1{actionId}/put`.
    #[doc(alias = "update-action")]
    pub fn update_action(
        &self,
        action_id: impl Into<String>,
        agent_id: impl Into<String>,
        action_type: impl Into<models::ActionType>,
        name: impl Into<String>,
        action_parameters: models::UpdateSingleActionActionParameters,
    ) -> UpdateAction {
        let mut request = self.client.request(&routes::UPDATE_ACTION);
        request.path::<String>("actionId", &action_id.into());
        request.field::<String>("agentId", &agent_id.into());
        request.field::<models::ActionType>("actionType", &action_type.into());
        request.field::<String>("name", &name.into());
        request
            .field::<
                models::UpdateSingleActionActionParameters,
            >("actionParameters", &action_parameters);
        rt::operation(request)
    }

    /// Delete Agent Action: `DELETE /voice-ai/actions/{actionId}`.
    ///
    /// Deletes an action, answering 204 without a body. The agent that has it must be named
    /// too.
    ///
    /// * `action_id`: text (in the path), `actionId` on the wire
    /// * `agent_id`: text (in the query), `agentId` on the wire. Id of an AI agent, from the family that the operation belongs to.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`DeleteAction::location_id`].
    ///
    /// Answers with nothing.
    ///
    /// Token: a location's (an account's); scope `voice-ai-agent-goals.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/voice_ai.yaml#/paths/~1voice-ai~1actions~1{actionId}/delete`.
    #[doc(alias = "delete-action")]
    pub fn delete_action(
        &self,
        action_id: impl Into<String>,
        agent_id: impl Into<String>,
    ) -> DeleteAction {
        let mut request = self.client.request(&routes::DELETE_ACTION);
        request.path::<String>("actionId", &action_id.into());
        request.query::<String>("agentId", &agent_id.into());
        rt::operation(request)
    }
}
