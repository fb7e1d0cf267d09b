// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Companies are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[&GET];
pub(crate) static GET: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of the agency that owns the accounts."),
    ],
    body: None,
};
