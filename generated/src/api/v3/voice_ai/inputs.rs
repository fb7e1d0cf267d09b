// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Voice AI are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &crate::api::voice_ai::inputs::LIST_AGENTS,
    &crate::api::voice_ai::inputs::CREATE_AGENT,
    &crate::api::voice_ai::inputs::GET_AGENT,
    &crate::api::voice_ai::inputs::DELETE_AGENT,
    &crate::api::voice_ai::inputs::UPDATE_AGENT,
    &crate::api::voice_ai::inputs::LIST_CALL_LOGS,
    &crate::api::voice_ai::inputs::GET_CALL_LOG,
    &crate::api::voice_ai::inputs::CREATE_ACTION,
    &crate::api::voice_ai::inputs::GET_ACTION,
    &crate::api::voice_ai::inputs::UPDATE_ACTION,
    &crate::api::voice_ai::inputs::DELETE_ACTION,
];
