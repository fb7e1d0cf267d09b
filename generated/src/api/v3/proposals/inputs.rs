// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Documents and contracts are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &crate::api::proposals::inputs::LIST,
    &crate::api::proposals::inputs::SEND,
    &crate::api::proposals::inputs::LIST_TEMPLATES,
    &crate::api::proposals::inputs::SEND_TEMPLATE,
];
