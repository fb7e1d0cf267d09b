// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Marketplace are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &crate::api::marketplace::inputs::LIST_CHARGES,
    &crate::api::marketplace::inputs::CREATE_CHARGE,
    &crate::api::marketplace::inputs::GET_CHARGE,
    &crate::api::marketplace::inputs::DELETE_CHARGE,
    &crate::api::marketplace::inputs::HAS_FUNDS,
    &crate::api::marketplace::inputs::GET_INSTALLER_DETAILS,
    &crate::api::marketplace::inputs::UNINSTALL_APPLICATION,
    &crate::api::marketplace::inputs::GET_REBILLING_CONFIG_FOR_APP,
    &crate::api::marketplace::inputs::MIGRATE_CONNECTION,
];
