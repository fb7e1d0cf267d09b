// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Store are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &crate::api::store::inputs::LIST_SHIPPING_ZONES,
    &crate::api::store::inputs::CREATE_SHIPPING_ZONE,
    &crate::api::store::inputs::GET_SHIPPING_ZONE,
    &crate::api::store::inputs::UPDATE_SHIPPING_ZONE,
    &crate::api::store::inputs::DELETE_SHIPPING_ZONE,
    &crate::api::store::inputs::FIND_AVAILABLE_SHIPPING_RATES,
    &crate::api::store::inputs::LIST_SHIPPING_RATES,
    &crate::api::store::inputs::CREATE_SHIPPING_RATE,
    &crate::api::store::inputs::GET_SHIPPING_RATE,
    &crate::api::store::inputs::UPDATE_SHIPPING_RATE,
    &crate::api::store::inputs::DELETE_SHIPPING_RATE,
    &crate::api::store::inputs::LIST_SHIPPING_CARRIERS,
    &crate::api::store::inputs::CREATE_SHIPPING_CARRIER,
    &crate::api::store::inputs::GET_SHIPPING_CARRIER,
    &crate::api::store::inputs::UPDATE_SHIPPING_CARRIER,
    &crate::api::store::inputs::DELETE_SHIPPING_CARRIER,
    &crate::api::store::inputs::GET_SETTINGS,
    &crate::api::store::inputs::CREATE_SETTING,
];
