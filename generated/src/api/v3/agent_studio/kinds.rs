// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Agent studio a request is for.

pub use crate::api::agent_studio::kinds::{
    CreateAgent, DeleteAgent, ExecuteAgent, ExecuteAgentDeprecated, GetAgent,
    GetAgentByIdDeprecated, GetAgents, GetAgentsDeprecated, PromoteAndPublish,
    UpdateAgentMetadata, UpdateAgentVersion,
};
