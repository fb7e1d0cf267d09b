// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Agent studio: 11 operations of the document `api/agent_studio.yaml`, API version `2021-07-28`.
//!
//! Agent Studio builds AI agents as graphs of nodes and edges. An agent has versions: it
//! is born with one in staging, drafts are edited, and publishing makes a draft the one
//! that runs. Running an agent is one request with the whole answer, and a conversation
//! is held together by `executionId`. The paths below `/agent-studio/public-api` are
//! deprecated doubles.
//!
//! For example (`account` is `client.location(id)`):
//!
//! ```no_run
//! # async fn example(client: hoopai::Client) -> Result<(), Box<dyn std::error::Error>> {
//! # let account = client.location("ve9EPM428h8vShlRW1KT");
//! let run = account
//!     .agent_studio()
//!     .execute_agent("AGENT_ID", "When do you open on Mondays?")
//!     .contact_id("CONTACT_ID")
//!     .await?;
//! println!("{:?}", run.response);
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
    GetAgents, CreateAgent, UpdateAgentVersion, GetAgent, DeleteAgent,
    UpdateAgentMetadata, PromoteAndPublish, ExecuteAgent, GetAgentsDeprecated,
    GetAgentByIdDeprecated, ExecuteAgentDeprecated,
};
pub(crate) use routes::ROUTES;

/// The operations of Agent studio. Made by `client.agent_studio()`.
#[derive(Clone, Debug)]
pub struct AgentStudio {
    pub(crate) client: rt::Client,
}

impl AgentStudio {
    /// List Agents: `GET /agent-studio/agent`.
    ///
    /// The account's active agents, page by page with `limit` and `offset`, both required.
    /// `isPublished` leaves out agents that nobody can run yet.
    ///
    /// * `limit`: whole number; for example `20` (in the query). How many records a page holds at most; the highest value differs by operation.
    /// * `offset`: whole number; for example `0` (in the query). How many records to pass over, 0 for the first page.
    ///
    /// [`GetAgents`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GetAgents::location_id`].
    ///
    /// Answers with [`GetPublishedAgentsResponse`](models::GetPublishedAgentsResponse).
    ///
    /// Token: a location's (an account's); scope `agent-studio.readonly`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401, 422, 500.
    ///
    /// Document: `api/agent_studio.yaml#/paths/~1agent-studio~1agent/get`.
    #[doc(alias = "getAgents")]
    #[inline]
    pub fn get_agents(&self, limit: i64, offset: i64) -> GetAgents {
        let mut request = self.client.request(&routes::GET_AGENTS);
        request.query::<i64>("limit", &limit);
        request.query::<i64>("offset", &offset);
        rt::operation(request)
    }

    /// Create Agent: `POST /agent-studio/agent`.
    ///
    /// Creates an agent with a first version in staging. It can be run only once a version
    /// has been published. Give the graph in `version`; `nodes` and `edges` beside it are
    /// the older way.
    ///
    /// * `status`: one of `active`, `inactive`, `archived`; for example `active` (in the body). State of the record or of the call; values that the document does not list can come.
    /// * `version`: any JSON value (in the body). Which edition it is: a number, a text or, for new agents, its whole content.
    ///
    /// [`CreateAgent`] has 9 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`CreateAgent::location_id`].
    ///
    /// Answers with [`CreatePublicAgentResponse`](models::CreatePublicAgentResponse).
    ///
    /// Token: a location's (an account's); scope `agent-studio.write`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401, 422, 500.
    ///
    /// Document: `api/agent_studio.yaml#/paths/~1agent-studio~1agent/post`.
    #[doc(alias = "createAgent")]
    pub fn create_agent(
        &self,
        status: impl Into<models::Status>,
        version: impl Into<rt::Json>,
    ) -> CreateAgent {
        let mut request = self.client.request(&routes::CREATE_AGENT);
        request.field::<models::Status>("status", &status.into());
        request.field::<rt::Json>("version", &version.into());
        rt::operation(request)
    }

    /// Update Agent: `PATCH /agent-studio/agent/versions/{versionId}`.
    ///
    /// Changes one version's graph, variables and settings. Nodes and edges are replaced as
    /// a whole: send all of them, also those that stay as they are.
    ///
    /// * `version_id`: text; for example `v1a2b3c4d5e6f7g8h9i0` (in the path), `versionId` on the wire. A version of an agent; the latest in production where a run names none.
    ///
    /// [`UpdateAgentVersion`] has 11 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`UpdateAgentVersion::location_id`].
    ///
    /// Answers with [`UpdatePublicAgentResponse`](models::UpdatePublicAgentResponse).
    ///
    /// Token: a location's (an account's); scope `agent-studio.write`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401, 404, 422, 500.
    ///
    /// Document: `api/agent_studio.yaml#/paths/~1agent-studio~1agent~1versions~1{versionId}/patch`.
    #[doc(alias = "updateAgentVersion")]
    pub fn update_agent_version(
        &self,
        version_id: impl Into<String>,
    ) -> UpdateAgentVersion {
        let mut request = self.client.request(&routes::UPDATE_AGENT_VERSION);
        request.path::<String>("versionId", &version_id.into());
        rt::operation(request)
    }

    /// Get Agent: `GET /agent-studio/agent/{agentId}`.
    ///
    /// One agent with all its versions that are not deleted, whether draft, staging or
    /// production. Only agents of status `active` are found.
    ///
    /// * `agent_id`: text; for example `p1q2r3s4t5u6v7w8x9y0z1a2` (in the path), `agentId` on the wire. Id of an AI agent, from the family that the operation belongs to.
    ///
    /// [`GetAgent`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GetAgent::location_id`].
    ///
    /// Answers with [`GetAgentByIdResponse`](models::GetAgentByIdResponse).
    ///
    /// Token: a location's (an account's); scope `agent-studio.readonly`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401, 404, 422, 500.
    ///
    /// Document: `api/agent_studio.yaml#/paths/~1agent-studio~1agent~1{agentId}/get`.
    #[doc(alias = "getAgentById")]
    pub fn get_agent(&self, agent_id: impl Into<String>) -> GetAgent {
        let mut request = self.client.request(&routes::GET_AGENT);
        request.path::<String>("agentId", &agent_id.into());
        rt::operation(request)
    }

    /// Delete Agent: `DELETE /agent-studio/agent/{agentId}`.
    ///
    /// Deletes the agent together with every version of it. No way back is documented; to
    /// keep an agent, set its status to `archived` instead.
    ///
    /// * `agent_id`: text; for example `p1q2r3s4t5u6v7w8x9y0z1a2` (in the path), `agentId` on the wire. Id of an AI agent, from the family that the operation belongs to.
    ///
    /// [`DeleteAgent`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`DeleteAgent::location_id`].
    ///
    /// Answers with [`DeletePublicAgentResponse`](models::DeletePublicAgentResponse).
    ///
    /// Token: a location's (an account's); scope `agent-studio.write`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401, 404, 422, 500.
    ///
    /// Document: `api/agent_studio.yaml#/paths/~1agent-studio~1agent~1{agentId}/delete`.
    #[doc(alias = "deleteAgent")]
    pub fn delete_agent(&self, agent_id: impl Into<String>) -> DeleteAgent {
        let mut request = self.client.request(&routes::DELETE_AGENT);
        request.path::<String>("agentId", &agent_id.into());
        rt::operation(request)
    }

    /// Update Agent Metadata: `PATCH /agent-studio/agent/{agentId}`.
    ///
    /// Changes name, description or status and leaves the graph alone; that belongs to the
    /// versions.
    ///
    /// * `agent_id`: text; for example `p1q2r3s4t5u6v7w8x9y0z1a2` (in the path), `agentId` on the wire. Id of an AI agent, from the family that the operation belongs to.
    ///
    /// [`UpdateAgentMetadata`] has 4 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`UpdateAgentMetadata::location_id`].
    ///
    /// Answers with [`UpdatePublicAgentResponse`](models::UpdatePublicAgentResponse).
    ///
    /// Token: a location's (an account's); scope `agent-studio.write`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401, 404, 422, 500.
    ///
    /// Document: `api/agent_studio.yaml#/paths/~1agent-studio~1agent~1{agentId}/patch`.
    #[doc(alias = "updateAgentMetadata")]
    pub fn update_agent_metadata(
        &self,
        agent_id: impl Into<String>,
    ) -> UpdateAgentMetadata {
        let mut request = self.client.request(&routes::UPDATE_AGENT_METADATA);
        request.path::<String>("agentId", &agent_id.into());
        rt::operation(request)
    }

    /// Promote to Production: `POST /agent-studio/agent/versions/{versionId}/publish`.
    ///
    /// Makes a draft the production version, which is what runs when no version is named. A
    /// new draft arises from it, and the answer describes both.
    ///
    /// * `version_id`: text; for example `v1a2b3c4d5e6f7g8h9i0` (in the path), `versionId` on the wire. A version of an agent; the latest in production where a run names none.
    ///
    /// [`PromoteAndPublish`] has 4 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`PromoteAndPublish::location_id`].
    ///
    /// Answers with [`PromoteAndPublishResponse`](models::PromoteAndPublishResponse).
    ///
    /// Token: a location's (an account's); scope `agent-studio.write`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401, 404, 422, 500.
    ///
    /// Document: `api/agent_studio.yaml#/paths/~1agent-studio~1agent~1versions~1{versionId}~1publish/post`.
    #[doc(alias = "promoteAndPublish")]
    pub fn promote_and_publish(
        &self,
        version_id: impl Into<String>,
    ) -> PromoteAndPublish {
        let mut request = self.client.request(&routes::PROMOTE_AND_PUBLISH);
        request.path::<String>("versionId", &version_id.into());
        rt::operation(request)
    }

    /// Execute Agent: `POST /agent-studio/agent/{agentId}/execute`.
    ///
    /// Sends a message to the agent and waits for its whole answer; nothing is streamed, so
    /// allow for a long wait. Leave `executionId` out at the first message and send the one
    /// from the answer with each further one, or the agent forgets what was said. With
    /// `contactId` the agent knows the contact's data.
    ///
    /// * `agent_id`: text; for example `p1q2r3s4t5u6v7w8x9y0z1a2` (in the path), `agentId` on the wire. Id of an AI agent, from the family that the operation belongs to.
    /// * `message`: text; for example `How can you help me with my marketing?` (in the body). Text for people; in errors it can also be a list of texts.
    ///
    /// [`ExecuteAgent`] has 6 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`ExecuteAgent::location_id`].
    ///
    /// Answers with [`ExecutePublicAgentResponse`](models::ExecutePublicAgentResponse).
    ///
    /// Token: a location's (an account's); scope `agent-studio.write`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422, 500.
    ///
    /// Document: `api/agent_studio.yaml#/paths/~1agent-studio~1agent~1{agentId}~1execute/post`.
    #[doc(alias = "executeAgent")]
    pub fn execute_agent(
        &self,
        agent_id: impl Into<String>,
        message: impl Into<String>,
    ) -> ExecuteAgent {
        let mut request = self.client.request(&routes::EXECUTE_AGENT);
        request.path::<String>("agentId", &agent_id.into());
        request.field::<String>("message", &message.into());
        rt::operation(request)
    }

    /// List Agents (Deprecated): `GET /agent-studio/public-api/agents`.
    ///
    /// The document calls this operation deprecated.
    ///
    /// Lists only active agents with a published version. Deprecated in favour of `GET
    /// /agent-studio/agent` with `isPublished`.
    ///
    /// * `limit`: whole number; for example `20` (in the query). How many records a page holds at most; the highest value differs by operation.
    /// * `offset`: whole number; for example `0` (in the query). How many records to pass over, 0 for the first page.
    ///
    /// [`GetAgentsDeprecated`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GetAgentsDeprecated::location_id`].
    ///
    /// Answers with [`GetPublishedAgentsResponse`](models::GetPublishedAgentsResponse).
    ///
    /// Token: a location's (an account's); scope `agent-studio.readonly`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401, 422, 500.
    ///
    /// Document: `api/agent_studio.yaml#/paths/~1agent-studio~1public-api~1agents/get`.
    #[doc(alias = "getAgents-deprecated")]
    #[deprecated = "the document calls it deprecated"]
    #[inline]
    pub fn get_agents_deprecated(&self, limit: i64, offset: i64) -> GetAgentsDeprecated {
        let mut request = self.client.request(&routes::GET_AGENTS_DEPRECATED);
        request.query::<i64>("limit", &limit);
        request.query::<i64>("offset", &offset);
        rt::operation(request)
    }

    /// Get Agent (Deprecated): `GET /agent-studio/public-api/agents/{agentId}`.
    ///
    /// The document calls this operation deprecated.
    ///
    /// Finds only agents of status `active` and brings all their versions, as its
    /// successor `GET /agent-studio/agent/{agentId}` does. Deprecated: new code should
    /// use that one.
    ///
    /// * `agent_id`: text; for example `p1q2r3s4t5u6v7w8x9y0z1a2` (in the path), `agentId` on the wire. Id of an AI agent, from the family that the operation belongs to.
    ///
    /// [`GetAgentByIdDeprecated`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GetAgentByIdDeprecated::location_id`].
    ///
    /// Answers with [`GetAgentByIdResponse`](models::GetAgentByIdResponse).
    ///
    /// Token: a location's (an account's); scope `agent-studio.readonly`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401, 404, 422, 500.
    ///
    /// Document: `api/agent_studio.yaml#/paths/~1agent-studio~1public-api~1agents~1{agentId}/get`.
    #[doc(alias = "getAgentById-deprecated")]
    #[deprecated = "the document calls it deprecated"]
    pub fn get_agent_by_id_deprecated(
        &self,
        agent_id: impl Into<String>,
    ) -> GetAgentByIdDeprecated {
        let mut request = self.client.request(&routes::GET_AGENT_BY_ID_DEPRECATED);
        request.path::<String>("agentId", &agent_id.into());
        rt::operation(request)
    }

    /// Execute Agent (Deprecated): `POST /agent-studio/public-api/agents/{agentId}/execute`.
    ///
    /// The document calls this operation deprecated.
    ///
    /// Sends one message and waits for the whole answer, with `executionId` to hold a
    /// conversation together. Deprecated: `POST /agent-studio/agent/{agentId}/execute`
    /// is the successor.
    ///
    /// * `agent_id`: text; for example `p1q2r3s4t5u6v7w8x9y0z1a2` (in the path), `agentId` on the wire. Id of an AI agent, from the family that the operation belongs to.
    /// * `message`: text; for example `How can you help me with my marketing?` (in the body). Text for people; in errors it can also be a list of texts.
    ///
    /// [`ExecuteAgentDeprecated`] has 6 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`ExecuteAgentDeprecated::location_id`].
    ///
    /// Answers with [`ExecutePublicAgentResponse`](models::ExecutePublicAgentResponse).
    ///
    /// Token: a location's (an account's); scope `agent-studio.write`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404, 422, 500.
    ///
    /// Document: `api/agent_studio.yaml#/paths/~1agent-studio~1public-api~1agents~1{agentId}~1execute/post`.
    #[doc(alias = "executeAgent-deprecated")]
    #[deprecated = "the document calls it deprecated"]
    pub fn execute_agent_deprecated(
        &self,
        agent_id: impl Into<String>,
        message: impl Into<String>,
    ) -> ExecuteAgentDeprecated {
        let mut request = self.client.request(&routes::EXECUTE_AGENT_DEPRECATED);
        request.path::<String>("agentId", &agent_id.into());
        request.field::<String>("message", &message.into());
        rt::operation(request)
    }
}
