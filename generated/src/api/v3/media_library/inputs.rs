// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Media library are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &crate::api::media_library::inputs::LIST,
    &crate::api::media_library::inputs::UPLOAD,
    &crate::api::media_library::inputs::UPDATE,
    &crate::api::media_library::inputs::DELETE,
    &crate::api::media_library::inputs::CREATE_FOLDER,
    &crate::api::media_library::inputs::UPDATE_IN_BULK,
    &crate::api::media_library::inputs::DELETE_IN_BULK,
];
