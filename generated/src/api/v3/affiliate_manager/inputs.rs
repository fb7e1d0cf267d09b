// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Affiliate manager are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &crate::api::affiliate_manager::inputs::LIST_AFFILIATES,
    &crate::api::affiliate_manager::inputs::GET_AFFILIATE,
    &crate::api::affiliate_manager::inputs::LIST_PAYOUTS,
    &crate::api::affiliate_manager::inputs::LIST_COMMISSIONS,
];
