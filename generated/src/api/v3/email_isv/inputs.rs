// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Email verification are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &crate::api::email_isv::inputs::VERIFY_EMAIL,
];
