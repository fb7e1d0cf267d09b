// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Objects are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &crate::api::objects::inputs::GET,
    &crate::api::objects::inputs::UPDATE,
    &crate::api::objects::inputs::GET_RECORD,
    &crate::api::objects::inputs::UPDATE_RECORD,
    &crate::api::objects::inputs::DELETE_RECORD,
    &crate::api::objects::inputs::CREATE_RECORD,
    &crate::api::objects::inputs::SEARCH_RECORDS,
    &crate::api::objects::inputs::LIST,
    &crate::api::objects::inputs::CREATE,
];
