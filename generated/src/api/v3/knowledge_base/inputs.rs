// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Knowledge base are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &crate::api::knowledge_base::inputs::LIST_FAQS,
    &crate::api::knowledge_base::inputs::CREATE_FAQ,
    &crate::api::knowledge_base::inputs::UPDATE_FAQ,
    &crate::api::knowledge_base::inputs::DELETE_FAQ,
    &crate::api::knowledge_base::inputs::LIST_TRAINED_URLS,
    &crate::api::knowledge_base::inputs::DISCOVER_WEBSITE,
    &crate::api::knowledge_base::inputs::DELETE_TRAINED_URLS,
    &crate::api::knowledge_base::inputs::GET_CRAWLING_STATUS,
    &crate::api::knowledge_base::inputs::TRAIN_DISCOVERED_URLS,
    &crate::api::knowledge_base::inputs::GET,
    &crate::api::knowledge_base::inputs::DELETE,
    &crate::api::knowledge_base::inputs::UPDATE,
    &crate::api::knowledge_base::inputs::LIST,
    &crate::api::knowledge_base::inputs::CREATE,
];
