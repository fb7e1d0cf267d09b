// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Businesses are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &crate::api::businesses::inputs::GET,
    &crate::api::businesses::inputs::UPDATE,
    &crate::api::businesses::inputs::DELETE,
    &crate::api::businesses::inputs::LIST,
    &crate::api::businesses::inputs::CREATE,
];
