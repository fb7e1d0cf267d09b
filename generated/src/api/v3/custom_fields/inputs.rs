// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Custom fields are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &crate::api::custom_fields::inputs::GET,
    &crate::api::custom_fields::inputs::UPDATE,
    &crate::api::custom_fields::inputs::DELETE,
    &crate::api::custom_fields::inputs::LIST_BY_OBJECT_KEY,
    &crate::api::custom_fields::inputs::CREATE_FOLDER,
    &crate::api::custom_fields::inputs::UPDATE_FOLDER,
    &crate::api::custom_fields::inputs::DELETE_FOLDER,
    &crate::api::custom_fields::inputs::CREATE,
];
