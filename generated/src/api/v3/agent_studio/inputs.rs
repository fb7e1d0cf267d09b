// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Agent studio are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &crate::api::agent_studio::inputs::GET_AGENTS,
    &crate::api::agent_studio::inputs::CREATE_AGENT,
    &crate::api::agent_studio::inputs::UPDATE_AGENT_VERSION,
    &crate::api::agent_studio::inputs::GET_AGENT,
    &crate::api::agent_studio::inputs::DELETE_AGENT,
    &crate::api::agent_studio::inputs::UPDATE_AGENT_METADATA,
    &crate::api::agent_studio::inputs::PROMOTE_AND_PUBLISH,
    &crate::api::agent_studio::inputs::EXECUTE_AGENT,
    &crate::api::agent_studio::inputs::GET_AGENTS_DEPRECATED,
    &crate::api::agent_studio::inputs::GET_AGENT_BY_ID_DEPRECATED,
    &crate::api::agent_studio::inputs::EXECUTE_AGENT_DEPRECATED,
];
