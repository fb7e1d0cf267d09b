// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Products are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &crate::api::products::inputs::UPDATE_IN_BULK,
    &crate::api::products::inputs::EDIT_IN_BULK,
    &crate::api::products::inputs::LIST_PRICES,
    &crate::api::products::inputs::CREATE_PRICE,
    &crate::api::products::inputs::LIST_INVENTORY,
    &crate::api::products::inputs::UPDATE_INVENTORY,
    &crate::api::products::inputs::GET_PRICE,
    &crate::api::products::inputs::UPDATE_PRICE,
    &crate::api::products::inputs::DELETE_PRICE,
    &crate::api::products::inputs::GET_STORE_STATS,
    &crate::api::products::inputs::UPDATE_STORE_STATUS,
    &crate::api::products::inputs::UPDATE_DISPLAY_PRIORITY,
    &crate::api::products::inputs::LIST_COLLECTIONS,
    &crate::api::products::inputs::CREATE_COLLECTION,
    &crate::api::products::inputs::GET_COLLECTION,
    &crate::api::products::inputs::UPDATE_COLLECTION,
    &crate::api::products::inputs::DELETE_COLLECTION,
    &crate::api::products::inputs::LIST_REVIEWS,
    &crate::api::products::inputs::COUNT_REVIEWS,
    &crate::api::products::inputs::UPDATE_REVIEW,
    &crate::api::products::inputs::DELETE_REVIEW,
    &crate::api::products::inputs::UPDATE_REVIEWS_IN_BULK,
    &crate::api::products::inputs::GET,
    &crate::api::products::inputs::UPDATE,
    &crate::api::products::inputs::DELETE,
    &crate::api::products::inputs::LIST,
    &crate::api::products::inputs::CREATE,
];
