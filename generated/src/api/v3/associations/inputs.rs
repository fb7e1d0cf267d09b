// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Associations are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &crate::api::associations::inputs::CREATE_RELATION,
    &crate::api::associations::inputs::GET_RELATIONS_BY_RECORD_ID,
    &crate::api::associations::inputs::DELETE_RELATION,
    &crate::api::associations::inputs::GET_BY_KEY,
    &crate::api::associations::inputs::GET_BY_OBJECT_KEYS,
    &crate::api::associations::inputs::GET,
    &crate::api::associations::inputs::UPDATE,
    &crate::api::associations::inputs::DELETE,
    &crate::api::associations::inputs::LIST,
    &crate::api::associations::inputs::CREATE,
];
