// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Email verification are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[&VERIFY_EMAIL];
pub(crate) static VERIFY_EMAIL: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::OneOf(&VALUES_OF_VERIFICATION_BODY_TYPE),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("email"),
        of::input(of::Shape::Text, "The address, or the contact's id, as `type` says.")
            .example("abc@xyz.com"),
    ],
    body: None,
};
pub(crate) static VALUES_OF_VERIFICATION_BODY_TYPE: [&str; 2] = ["email", "contact"];
