// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Trigger links are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &crate::api::trigger_links::inputs::GET,
    &crate::api::trigger_links::inputs::UPDATE,
    &crate::api::trigger_links::inputs::DELETE,
    &crate::api::trigger_links::inputs::SEARCH,
    &crate::api::trigger_links::inputs::LIST,
    &crate::api::trigger_links::inputs::CREATE,
];
