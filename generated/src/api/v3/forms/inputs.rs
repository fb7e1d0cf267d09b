// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Forms are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &crate::api::forms::inputs::LIST_SUBMISSIONS,
    &crate::api::forms::inputs::UPLOAD_CUSTOM_FILES,
    &crate::api::forms::inputs::LIST,
];
