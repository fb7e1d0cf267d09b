// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Custom menus are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &crate::api::custom_menus::inputs::GET,
    &crate::api::custom_menus::inputs::UPDATE,
    &crate::api::custom_menus::inputs::DELETE,
    &crate::api::custom_menus::inputs::LIST,
    &crate::api::custom_menus::inputs::CREATE,
];
