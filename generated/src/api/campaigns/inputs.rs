// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Campaigns are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[&LIST];
pub(crate) static LIST: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "`draft` and `published` are the known values.")
            .example("draft"),
    ],
    body: None,
};
