// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Conversation AI are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &crate::api::conversation_ai::inputs::CREATE_ACTION,
    &crate::api::conversation_ai::inputs::LIST_ACTIONS,
    &crate::api::conversation_ai::inputs::GET_ACTION,
    &crate::api::conversation_ai::inputs::UPDATE_ACTION,
    &crate::api::conversation_ai::inputs::DELETE_ACTION,
    &crate::api::conversation_ai::inputs::UPDATE_FOLLOWUP_SETTINGS,
    &crate::api::conversation_ai::inputs::CREATE_AGENT,
    &crate::api::conversation_ai::inputs::SEARCH_AGENT,
    &crate::api::conversation_ai::inputs::GET_AGENT,
    &crate::api::conversation_ai::inputs::UPDATE_AGENT,
    &crate::api::conversation_ai::inputs::DELETE_AGENT,
    &crate::api::conversation_ai::inputs::GET_GENERATION_DETAILS,
];
