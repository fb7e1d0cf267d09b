// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Conversation AI: 12 operations of the document `api/conversation_ai.yaml`, API version `2021-07-28`.
//!
//! Agents that answer contacts in text channels; those on the phone are in `voice_ai`,
//! and graphs of nodes in `agent_studio`. An agent has a character (personality, goal,
//! instructions), channels, a mode (off, suggesting answers, or answering by itself)
//! and actions, which are what it does besides talking. What it knows comes from
//! `knowledge_base`. The document puts no account into these requests: the token says
//! which one is meant.
//!
//! For example:
//!
//! ```no_run
//! # async fn example(client: hoopai::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let agent = client
//!     .conversation_ai()
//!     .create_agent("Front desk", "Friendly and brief", "Book a visit", "Never promise a price.")
//!     .await?;
//! println!("{:?} runs as {:?}", agent.id, agent.mode);
//! # Ok(())
//! # }
//! ```

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{
    CreateAction, ListActions, GetAction, UpdateAction, DeleteAction,
    UpdateFollowupSettings, CreateAgent, SearchAgent, GetAgent, UpdateAgent, DeleteAgent,
    GetGenerationDetails,
};
pub(crate) use routes::ROUTES;

/// The operations of Conversation AI. Made by `client.conversation_ai()`.
#[derive(Clone, Debug)]
pub struct ConversationAi {
    pub(crate) client: rt::Client,
}

impl ConversationAi {
    /// Attach Action to Agent: `POST /conversation-ai/agents/{agentId}/actions`.
    ///
    /// Gives an agent something to do: start a workflow, fill a field, book, stop, hand
    /// over to a person or another agent, follow up. `details` must be of the form that
    /// belongs to `type`; in several forms a flag that is set makes further fields
    /// required, or forbids others.
    ///
    /// * `agent_id`: text (in the path), `agentId` on the wire. Id of an AI agent, from the family that the operation belongs to.
    /// * `type_`: one of `triggerWorkflow`, `updateContactField`, `appointmentBooking`, `stopBot`, `humanHandOver`, `advancedFollowup`, `transferBot`; for example `triggerWorkflow` (in the body), `type` on the wire. Kind of the record; what the values mean depends on where it stands.
    /// * `name`: text; for example `Trigger a Workflow` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `details`: one of several types, `CreateActionDetails` (in the body). What the action does, in the form of its `type`.
    ///
    /// Answers with [`CreateActionResponse`](models::CreateActionResponse).
    ///
    /// Token: a location's (an account's); scope `conversation-ai.write`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/conversation_ai.yaml#/paths/~1conversation-ai~1agents~1{agentId}~1actions/post`.
    #[doc(alias = "create-action")]
    pub fn create_action(
        &self,
        agent_id: impl Into<String>,
        type_: impl Into<models::Type>,
        name: impl Into<String>,
        details: models::CreateActionDetails,
    ) -> CreateAction {
        let mut request = self.client.request(&routes::CREATE_ACTION);
        request.path::<String>("agentId", &agent_id.into());
        request.field::<models::Type>("type", &type_.into());
        request.field::<String>("name", &name.into());
        request.field::<models::CreateActionDetails>("details", &details);
        rt::operation(request)
    }

    /// List Actions for an Agent: `GET /conversation-ai/agents/{agentId}/actions/list`.
    ///
    /// Everything that an agent can do besides talking, each with its full `details`,
    /// whose form follows from `type`. There are no pages: all come at once.
    ///
    /// * `agent_id`: text (in the path), `agentId` on the wire. Id of an AI agent, from the family that the operation belongs to.
    ///
    /// Answers with [`FetchActionsForEmployeeResponse`](models::FetchActionsForEmployeeResponse).
    ///
    /// Token: a location's (an account's); scope `conversation-ai.readonly`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/conversation_ai.yaml#/paths/~1conversation-ai~1agents~1{agentId}~1actions~1list/get`.
    #[doc(alias = "list-actions")]
    pub fn list_actions(&self, agent_id: impl Into<String>) -> ListActions {
        let mut request = self.client.request(&routes::LIST_ACTIONS);
        request.path::<String>("agentId", &agent_id.into());
        rt::operation(request)
    }

    /// Get Action by ID: `GET /conversation-ai/agents/{agentId}/actions/{actionId}`.
    ///
    /// A single action, wrapped in `data`. Read `type` first, since it decides the form
    /// of `details`. Changing an action replaces it, so this is what to start from.
    ///
    /// * `agent_id`: text (in the path), `agentId` on the wire. Id of an AI agent, from the family that the operation belongs to.
    /// * `action_id`: text (in the path), `actionId` on the wire
    ///
    /// Answers with [`FetchActionDetailsResponse`](models::FetchActionDetailsResponse).
    ///
    /// Token: a location's (an account's); scope `conversation-ai.readonly`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/conversation_ai.yaml#/paths/~1conversation-ai~1agents~1{agentId}~1actions~1{actionId}/get`.
    #[doc(alias = "get-action-by-id")]
    pub fn get_action(
        &self,
        agent_id: impl Into<String>,
        action_id: impl Into<String>,
    ) -> GetAction {
        let mut request = self.client.request(&routes::GET_ACTION);
        request.path::<String>("agentId", &agent_id.into());
        request.path::<String>("actionId", &action_id.into());
        rt::operation(request)
    }

    /// Update Action: `PUT /conversation-ai/agents/{agentId}/actions/{actionId}`.
    ///
    /// Replaces an action: type, name and details are all required, as at its creation.
    ///
    /// * `agent_id`: text (in the path), `agentId` on the wire. Id of an AI agent, from the family that the operation belongs to.
    /// * `action_id`: text (in the path), `actionId` on the wire
    /// * `type_`: one of `triggerWorkflow`, `updateContactField`, `appointmentBooking`, `stopBot`, `humanHandOver`, `advancedFollowup`, `transferBot`; for example `triggerWorkflow` (in the body), `type` on the wire. Kind of the record; what the values mean depends on where it stands.
    /// * `name`: text; for example `Trigger a Workflow` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `details`: one of several types, `CreateActionDetails` (in the body). What the action does, in the form of its `type`.
    ///
    /// Answers with [`UpdateActionResponse`](models::UpdateActionResponse).
    ///
    /// Token: a location's (an account's); scope `conversation-ai.write`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/conversation_ai.yaml#/paths/~1conversation-ai~1agents~1{agentId}~1actions~1{actionId}/put`.
    #[doc(alias = "update-action")]
    pub fn update_action(
        &self,
        agent_id: impl Into<String>,
        action_id: impl Into<String>,
        type_: impl Into<models::Type>,
        name: impl Into<String>,
        details: models::CreateActionDetails,
    ) -> UpdateAction {
        let mut request = self.client.request(&routes::UPDATE_ACTION);
        request.path::<String>("agentId", &agent_id.into());
        request.path::<String>("actionId", &action_id.into());
        request.field::<models::Type>("type", &type_.into());
        request.field::<String>("name", &name.into());
        request.field::<models::CreateActionDetails>("details", &details);
        rt::operation(request)
    }

    /// Remove Action from Agent: `DELETE /conversation-ai/agents/{agentId}/actions/{actionId}`.
    ///
    /// Deletes the action for good, for every agent that has it and not only the one in the
    /// path.
    ///
    /// * `agent_id`: text (in the path), `agentId` on the wire. Id of an AI agent, from the family that the operation belongs to.
    /// * `action_id`: text (in the path), `actionId` on the wire
    ///
    /// Answers with [`DeleteActionResponse`](models::DeleteActionResponse).
    ///
    /// Token: a location's (an account's); scope `conversation-ai.write`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/conversation_ai.yaml#/paths/~1conversation-ai~1agents~1{agentId}~1actions~1{actionId}/delete`.
    #[doc(alias = "delete-action")]
    pub fn delete_action(
        &self,
        agent_id: impl Into<String>,
        action_id: impl Into<String>,
    ) -> DeleteAction {
        let mut request = self.client.request(&routes::DELETE_ACTION);
        request.path::<String>("agentId", &agent_id.into());
        request.path::<String>("actionId", &action_id.into());
        rt::operation(request)
    }

    /// Update Followup Settings: `PATCH /conversation-ai/agents/{agentId}/followup-settings`.
    ///
    /// Sets hours, time zone and channels for follow-ups, for several actions of an agent
    /// at once. The steps of a follow-up belong to the action itself.
    ///
    /// * `agent_id`: text (in the path), `agentId` on the wire. Id of an AI agent, from the family that the operation belongs to.
    /// * `action_ids`: list of texts; for example `["edxcfghbnjkimd"]` (in the body), `actionIds` on the wire
    /// * `followup_settings`: an object, `FollowupSettings` (in the body), `followupSettings` on the wire
    ///
    /// Answers with [`UpdateActionResponse`](models::UpdateActionResponse).
    ///
    /// Token: a location's (an account's); scope `conversation-ai.write`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/conversation_ai.yaml#/paths/~1conversation-ai~1agents~1{agentId}~1followup-settings/patch`.
    #[doc(alias = "update-followup-settings")]
    pub fn update_followup_settings(
        &self,
        agent_id: impl Into<String>,
        action_ids: impl Into<rt::List<String>>,
        followup_settings: models::FollowupSettings,
    ) -> UpdateFollowupSettings {
        let mut request = self.client.request(&routes::UPDATE_FOLLOWUP_SETTINGS);
        request.path::<String>("agentId", &agent_id.into());
        request.field::<rt::List<String>>("actionIds", &action_ids.into());
        request
            .field::<models::FollowupSettings>("followupSettings", &followup_settings);
        rt::operation(request)
    }

    /// Create an Agent: `POST /conversation-ai/agents`.
    ///
    /// Creates an agent. Unless a mode is given it is off, so nothing is sent by surprise;
    /// with `auto-pilot` it answers contacts by itself. Actions are added afterwards. The
    /// first agent of an account is its primary one.
    ///
    /// * `name`: text; for example `John Doe` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `personality`: text; for example `Friendly and helpful` (in the body)
    /// * `goal`: text; for example `Assist customers with inquiries.` (in the body)
    /// * `instructions`: text; for example `Provide customer service.` (in the body)
    ///
    /// [`CreateAgent`] has 15 optional inputs.
    ///
    /// Answers with [`EmployeeResponse`](models::EmployeeResponse).
    ///
    /// Token: a location's (an account's); scope `conversation-ai.write`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/conversation_ai.yaml#/paths/~1conversation-ai~1agents/post`.
    #[doc(alias = "create-agent")]
    pub fn create_agent(
        &self,
        name: impl Into<String>,
        personality: impl Into<String>,
        goal: impl Into<String>,
        instructions: impl Into<String>,
    ) -> CreateAgent {
        let mut request = self.client.request(&routes::CREATE_AGENT);
        request.field::<String>("name", &name.into());
        request.field::<String>("personality", &personality.into());
        request.field::<String>("goal", &goal.into());
        request.field::<String>("instructions", &instructions.into());
        rt::operation(request)
    }

    /// Search Agents: `GET /conversation-ai/agents/search`.
    ///
    /// Agents by a part of their name, which must be in small letters. For further pages
    /// give the last agent's id as `startAfter`. `totalCount` counts all agents of the
    /// account whatever the filter, `count` those in this answer.
    ///
    /// [`SearchAgent`] has 3 optional inputs.
    ///
    /// Answers with [`SearchEmployeeResponse`](models::SearchEmployeeResponse).
    ///
    /// Token: a location's (an account's); scope `conversation-ai.readonly`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/conversation_ai.yaml#/paths/~1conversation-ai~1agents~1search/get`.
    #[doc(alias = "search-agent")]
    #[inline]
    pub fn search_agent(&self) -> SearchAgent {
        rt::operation(self.client.request(&routes::SEARCH_AGENT))
    }

    /// Get Agent: `GET /conversation-ai/agents/{agentId}`.
    ///
    /// Character, channels, mode and pauses of one agent. Its actions come by id and
    /// type alone; their details are in `GET
    /// /conversation-ai/agents/{agentId}/actions/list`.
    ///
    /// * `agent_id`: text; for example `EmployeeId123` (in the path), `agentId` on the wire. Id of an AI agent, from the family that the operation belongs to.
    ///
    /// Answers with [`EmployeeResponse`](models::EmployeeResponse).
    ///
    /// Token: a location's (an account's); scope `conversation-ai.readonly`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/conversation_ai.yaml#/paths/~1conversation-ai~1agents~1{agentId}/get`.
    #[doc(alias = "get-agent")]
    pub fn get_agent(&self, agent_id: impl Into<String>) -> GetAgent {
        let mut request = self.client.request(&routes::GET_AGENT);
        request.path::<String>("agentId", &agent_id.into());
        rt::operation(request)
    }

    /// Update Agent: `PUT /conversation-ai/agents/{agentId}`.
    ///
    /// Changes an agent. `autoPilotMaxMessages` is required each time, and `mode` too when
    /// the agent is made primary.
    ///
    /// * `agent_id`: text (in the path), `agentId` on the wire. Id of an AI agent, from the family that the operation belongs to.
    /// * `auto_pilot_max_messages`: whole number; `75` where nothing is sent (in the body), `autoPilotMaxMessages` on the wire. After how many messages of its own a person must step in, 1 to 100.
    ///
    /// [`UpdateAgent`] has 18 optional inputs.
    ///
    /// Answers with [`EmployeeResponse`](models::EmployeeResponse).
    ///
    /// Token: a location's (an account's); scope `conversation-ai.write`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/conversation_ai.yaml#/paths/~1conversation-ai~1agents~1{agentId}/put`.
    #[doc(alias = "update-agent")]
    pub fn update_agent(
        &self,
        agent_id: impl Into<String>,
        auto_pilot_max_messages: i64,
    ) -> UpdateAgent {
        let mut request = self.client.request(&routes::UPDATE_AGENT);
        request.path::<String>("agentId", &agent_id.into());
        request.field::<i64>("autoPilotMaxMessages", &auto_pilot_max_messages);
        rt::operation(request)
    }

    /// Delete Agent: `DELETE /conversation-ai/agents/{agentId}`.
    ///
    /// Deletes the agent for good, its settings and the history of its conversations with
    /// it. To silence it instead, set `mode` to `off`.
    ///
    /// * `agent_id`: text; for example `EmployeeId123` (in the path), `agentId` on the wire. Id of an AI agent, from the family that the operation belongs to.
    ///
    /// Answers with [`DeleteEmployeeResponse`](models::DeleteEmployeeResponse).
    ///
    /// Token: a location's (an account's); scope `conversation-ai.write`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/conversation_ai.yaml#/paths/~1conversation-ai~1agents~1{agentId}/delete`.
    #[doc(alias = "delete-agent")]
    pub fn delete_agent(&self, agent_id: impl Into<String>) -> DeleteAgent {
        let mut request = self.client.request(&routes::DELETE_AGENT);
        request.path::<String>("agentId", &agent_id.into());
        rt::operation(request)
    }

    /// Get the generation details: `GET /conversation-ai/generations`.
    ///
    /// How one answer came about: the prompt, what was said before, the pieces of knowledge
    /// used and what was done. For finding out why an agent said something. `messageId` is
    /// the message's, and `source` says whether a conversation or a workflow made it.
    ///
    /// * `message_id`: text; for example `messageId123` (in the query), `messageId` on the wire. Id of a message in a conversation.
    /// * `source`: one of `conversation`, `workflow`; for example `conversation` (in the query). Where it came from, such as an app, a form or a network; in queries which of these is meant.
    ///
    /// Answers with [`FetchAiResponseDetailsResponse`](models::FetchAiResponseDetailsResponse).
    ///
    /// Token: a location's (an account's); scope `conversation-ai.readonly`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/conversation_ai.yaml#/paths/~1conversation-ai~1generations/get`.
    #[doc(alias = "get-generation-details")]
    pub fn get_generation_details(
        &self,
        message_id: impl Into<String>,
        source: impl Into<models::GetGenerationDetailsSource>,
    ) -> GetGenerationDetails {
        let mut request = self.client.request(&routes::GET_GENERATION_DETAILS);
        request.query::<String>("messageId", &message_id.into());
        request.query::<models::GetGenerationDetailsSource>("source", &source.into());
        rt::operation(request)
    }
}
