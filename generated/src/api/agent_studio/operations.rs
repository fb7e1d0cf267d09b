// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Agent studio.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`AgentStudio::get_agents`](super::AgentStudio::get_agents): `GET /agent-studio/agent`.
pub type GetAgents = rt::Operation<kinds::GetAgents>;

impl GetAgents {
    /// `isPublished`: flag; for example `true`.
    #[inline]
    pub fn is_published(mut self, is_published: bool) -> Self {
        self.0.query::<bool>("isPublished", &is_published);
        self
    }

    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: text; for example `api`.
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.0.query::<String>("source", &source.into());
        self
    }
}

/// A request of [`AgentStudio::create_agent`](super::AgentStudio::create_agent): `POST /agent-studio/agent`.
pub type CreateAgent = rt::Operation<kinds::CreateAgent>;

impl CreateAgent {
    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: text; for example `api`.
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.0.query::<String>("source", &source.into());
        self
    }

    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Customer Support Agent`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// Free text that describes it.
    ///
    /// `description`: text; for example `AI agent specialized in handling customer inquiries and support tickets`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field::<String>("description", &description.into());
        self
    }

    /// `agencyId`: text; for example `gjL2sFNXJfJYa3d2OYSN`.
    pub fn agency_id(mut self, agency_id: impl Into<String>) -> Self {
        self.0.field::<String>("agencyId", &agency_id.into());
        self
    }

    /// `authorId`: text; for example `usr_abc123def456`.
    pub fn author_id(mut self, author_id: impl Into<String>) -> Self {
        self.0.field::<String>("authorId", &author_id.into());
        self
    }

    /// `authorName`: text; for example `John Doe`.
    pub fn author_name(mut self, author_name: impl Into<String>) -> Self {
        self.0.field::<String>("authorName", &author_name.into());
        self
    }

    /// `authorEmail`: text; for example `john@example.com`.
    pub fn author_email(mut self, author_email: impl Into<String>) -> Self {
        self.0.field::<String>("authorEmail", &author_email.into());
        self
    }

    /// All nodes of the graph, also those that have not changed.
    ///
    /// `nodes`: list of texts; for example `[]`.
    pub fn nodes(mut self, nodes: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("nodes", &nodes.into());
        self
    }

    /// All connections between nodes, also those that have not changed.
    ///
    /// `edges`: list of texts; for example `[]`.
    pub fn edges(mut self, edges: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("edges", &edges.into());
        self
    }
}

/// A request of [`AgentStudio::update_agent_version`](super::AgentStudio::update_agent_version): `PATCH /agent-studio/agent/versions/{versionId}`.
pub type UpdateAgentVersion = rt::Operation<kinds::UpdateAgentVersion>;

impl UpdateAgentVersion {
    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: text; for example `api`.
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.0.query::<String>("source", &source.into());
        self
    }

    /// `versionName`: text; for example `Customer Support Agent v2`.
    pub fn version_name(mut self, version_name: impl Into<String>) -> Self {
        self.0.field::<String>("versionName", &version_name.into());
        self
    }

    /// Free text that describes it.
    ///
    /// `description`: text; for example `Updated version with improved customer handling logic`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field::<String>("description", &description.into());
        self
    }

    /// All nodes of the graph, also those that have not changed.
    ///
    /// `nodes`: list of JSON values.
    pub fn nodes(mut self, nodes: impl Into<rt::List<rt::Json>>) -> Self {
        self.0.field::<rt::List<rt::Json>>("nodes", &nodes.into());
        self
    }

    /// All connections between nodes, also those that have not changed.
    ///
    /// `edges`: list of JSON values.
    pub fn edges(mut self, edges: impl Into<rt::List<rt::Json>>) -> Self {
        self.0.field::<rt::List<rt::Json>>("edges", &edges.into());
        self
    }

    /// Variables that every node can read.
    ///
    /// `globalVariables`: list of JSON values.
    pub fn global_variables(
        mut self,
        global_variables: impl Into<rt::List<rt::Json>>,
    ) -> Self {
        self.0.field::<rt::List<rt::Json>>("globalVariables", &global_variables.into());
        self
    }

    /// Values for the variables that the agent asks for at its start.
    ///
    /// `inputVariables`: list of JSON values.
    pub fn input_variables(
        mut self,
        input_variables: impl Into<rt::List<rt::Json>>,
    ) -> Self {
        self.0.field::<rt::List<rt::Json>>("inputVariables", &input_variables.into());
        self
    }

    /// Variables that come into being while the agent runs.
    ///
    /// `runtimeVariables`: list of JSON values.
    pub fn runtime_variables(
        mut self,
        runtime_variables: impl Into<rt::List<rt::Json>>,
    ) -> Self {
        self.0
            .field::<rt::List<rt::Json>>("runtimeVariables", &runtime_variables.into());
        self
    }

    /// `globalConfig`: any JSON value.
    pub fn global_config(mut self, global_config: impl Into<rt::Json>) -> Self {
        self.0.field::<rt::Json>("globalConfig", &global_config.into());
        self
    }

    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text; for example `usr_abc123def456`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.field::<String>("userId", &user_id.into());
        self
    }

    /// `userName`: text; for example `John Doe`.
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.0.field::<String>("userName", &user_name.into());
        self
    }
}

/// A request of [`AgentStudio::get_agent`](super::AgentStudio::get_agent): `GET /agent-studio/agent/{agentId}`.
pub type GetAgent = rt::Operation<kinds::GetAgent>;

impl GetAgent {
    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: text; for example `api`.
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.0.query::<String>("source", &source.into());
        self
    }
}

/// A request of [`AgentStudio::delete_agent`](super::AgentStudio::delete_agent): `DELETE /agent-studio/agent/{agentId}`.
pub type DeleteAgent = rt::Operation<kinds::DeleteAgent>;

impl DeleteAgent {
    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: text; for example `api`.
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.0.query::<String>("source", &source.into());
        self
    }
}

/// A request of [`AgentStudio::update_agent_metadata`](super::AgentStudio::update_agent_metadata): `PATCH /agent-studio/agent/{agentId}`.
pub type UpdateAgentMetadata = rt::Operation<kinds::UpdateAgentMetadata>;

impl UpdateAgentMetadata {
    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: text; for example `api`.
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.0.query::<String>("source", &source.into());
        self
    }

    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Updated Customer Support Agent`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// Free text that describes it.
    ///
    /// `description`: text; for example `Updated AI agent with enhanced customer support capabilities`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field::<String>("description", &description.into());
        self
    }

    /// Only `active` agents can be read by id and run.
    ///
    /// `status`: one of `active`, `inactive`, `archived`; for example `active`.
    pub fn status(mut self, status: impl Into<models::Status>) -> Self {
        self.0.field::<models::Status>("status", &status.into());
        self
    }
}

/// A request of [`AgentStudio::promote_and_publish`](super::AgentStudio::promote_and_publish): `POST /agent-studio/agent/versions/{versionId}/publish`.
pub type PromoteAndPublish = rt::Operation<kinds::PromoteAndPublish>;

impl PromoteAndPublish {
    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: text; for example `api`.
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.0.query::<String>("source", &source.into());
        self
    }

    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text; for example `usr_abc123def456`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.field::<String>("userId", &user_id.into());
        self
    }

    /// `userName`: text; for example `John Doe`.
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.0.field::<String>("userName", &user_name.into());
        self
    }

    /// `userEmail`: text; for example `john.doe@example.com`.
    pub fn user_email(mut self, user_email: impl Into<String>) -> Self {
        self.0.field::<String>("userEmail", &user_email.into());
        self
    }
}

/// A request of [`AgentStudio::execute_agent`](super::AgentStudio::execute_agent): `POST /agent-studio/agent/{agentId}/execute`.
pub type ExecuteAgent = rt::Operation<kinds::ExecuteAgent>;

impl ExecuteAgent {
    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: text; for example `api`.
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.0.query::<String>("source", &source.into());
        self
    }

    /// The conversation; absent in its first message, and from then on sent back.
    ///
    /// `executionId`: text; for example `a1b2c3d4e5f6g7h8i9j0k1l2`.
    pub fn execution_id(mut self, execution_id: impl Into<String>) -> Self {
        self.0.field::<String>("executionId", &execution_id.into());
        self
    }

    /// Values for the variables that the agent asks for at its start.
    ///
    /// `inputVariables`: any JSON value.
    pub fn input_variables(mut self, input_variables: impl Into<rt::Json>) -> Self {
        self.0.field::<rt::Json>("inputVariables", &input_variables.into());
        self
    }

    /// A version of an agent; the latest in production where a run names none.
    ///
    /// `versionId`: text; for example `b2b1c1d2-3e4f-5a6b-7c8d-9e0f1a2b3c4d`.
    pub fn version_id(mut self, version_id: impl Into<String>) -> Self {
        self.0.field::<String>("versionId", &version_id.into());
        self
    }

    /// Files that go with it, mostly by their addresses.
    ///
    /// `attachments`: list of `PublicAttachment`.
    pub fn attachments(
        mut self,
        attachments: impl Into<rt::List<models::PublicAttachment>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<models::PublicAttachment>,
            >("attachments", &attachments.into());
        self
    }

    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `cid_abc123def456`.
    pub fn contact_id(mut self, contact_id: impl Into<String>) -> Self {
        self.0.field::<String>("contactId", &contact_id.into());
        self
    }
}

/// A request of [`AgentStudio::get_agents_deprecated`](super::AgentStudio::get_agents_deprecated): `GET /agent-studio/public-api/agents`.
pub type GetAgentsDeprecated = rt::Operation<kinds::GetAgentsDeprecated>;

impl GetAgentsDeprecated {
    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: text; for example `api`.
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.0.query::<String>("source", &source.into());
        self
    }
}

/// A request of [`AgentStudio::get_agent_by_id_deprecated`](super::AgentStudio::get_agent_by_id_deprecated): `GET /agent-studio/public-api/agents/{agentId}`.
pub type GetAgentByIdDeprecated = rt::Operation<kinds::GetAgentByIdDeprecated>;

impl GetAgentByIdDeprecated {
    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: text; for example `api`.
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.0.query::<String>("source", &source.into());
        self
    }
}

/// A request of [`AgentStudio::execute_agent_deprecated`](super::AgentStudio::execute_agent_deprecated): `POST /agent-studio/public-api/agents/{agentId}/execute`.
pub type ExecuteAgentDeprecated = rt::Operation<kinds::ExecuteAgentDeprecated>;

impl ExecuteAgentDeprecated {
    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: text; for example `api`.
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.0.query::<String>("source", &source.into());
        self
    }

    /// The conversation; absent in its first message, and from then on sent back.
    ///
    /// `executionId`: text; for example `a1b2c3d4e5f6g7h8i9j0k1l2`.
    pub fn execution_id(mut self, execution_id: impl Into<String>) -> Self {
        self.0.field::<String>("executionId", &execution_id.into());
        self
    }

    /// Values for the variables that the agent asks for at its start.
    ///
    /// `inputVariables`: any JSON value.
    pub fn input_variables(mut self, input_variables: impl Into<rt::Json>) -> Self {
        self.0.field::<rt::Json>("inputVariables", &input_variables.into());
        self
    }

    /// A version of an agent; the latest in production where a run names none.
    ///
    /// `versionId`: text; for example `b2b1c1d2-3e4f-5a6b-7c8d-9e0f1a2b3c4d`.
    pub fn version_id(mut self, version_id: impl Into<String>) -> Self {
        self.0.field::<String>("versionId", &version_id.into());
        self
    }

    /// Files that go with it, mostly by their addresses.
    ///
    /// `attachments`: list of `PublicAttachment`.
    pub fn attachments(
        mut self,
        attachments: impl Into<rt::List<models::PublicAttachment>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<models::PublicAttachment>,
            >("attachments", &attachments.into());
        self
    }

    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `cid_abc123def456`.
    pub fn contact_id(mut self, contact_id: impl Into<String>) -> Self {
        self.0.field::<String>("contactId", &contact_id.into());
        self
    }
}
