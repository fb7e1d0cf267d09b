// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Funnels are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &crate::api::funnels::inputs::CREATE_REDIRECT,
    &crate::api::funnels::inputs::DELETE_REDIRECT,
    &crate::api::funnels::inputs::UPDATE_REDIRECT,
    &crate::api::funnels::inputs::LIST_REDIRECTS,
    &crate::api::funnels::inputs::LIST,
    &crate::api::funnels::inputs::LIST_PAGES,
    &crate::api::funnels::inputs::COUNT_PAGES,
];
