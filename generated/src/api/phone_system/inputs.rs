// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Phone system are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &LIST_NUMBER_POOLS,
    &SEARCH_AVAILABLE_NUMBERS,
    &PURCHASE_NUMBER,
    &LIST_ACTIVE_NUMBERS,
];
pub(crate) static LIST_NUMBER_POOLS: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};
pub(crate) static SEARCH_AVAILABLE_NUMBERS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Two letters, such as `US`.").example("US"),
        of::input(of::Shape::Text, "Kinds with commas, such as `local,tollFree`.")
            .example("local,tollFree"),
        of::input(of::Shape::Text, "Digits that the number begins with.").example("830"),
        of::input(of::Shape::Text, "Digits that the number ends with.").example("825"),
        of::input(of::Shape::Text, "Digits that occur in the number.").example("825"),
        of::input(of::Shape::Boolean, "").example("true"),
        of::input(of::Shape::Boolean, "").example("true"),
        of::input(of::Shape::Boolean, "").example("true"),
    ],
    body: None,
};
pub(crate) static PURCHASE_NUMBER: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "").example("+18305551234"),
        of::input(of::Shape::Text, "Two letters, such as `US`.").example("US"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_PURCHASE_PHONE_NUMBER_BODY_NUMBER_TYPE),
                "",
            )
            .example("local"),
        of::input(of::Shape::Text, "Twilio's id of an address, where rules ask for one.")
            .example("AD1234567890abcdef1234567890abcde")
            .nullable(),
        of::input(of::Shape::Text, "Twilio's id of the papers that rules ask for.")
            .example("BU1234567890abcdef1234567890abcde")
            .nullable(),
        of::input(of::Shape::Text, "").example("San Antonio").nullable(),
        of::input(of::Shape::Text, "").example("TX").nullable(),
        of::input(
                of::Shape::Text,
                "Belongs to one search, and goes along when one of its numbers is bought.",
            )
            .example("fp_abc123def456")
            .nullable(),
        of::input(
                of::Shape::Boolean,
                "Skip the account's check of identity, where the agency has passed its own.",
            )
            .example("false")
            .nullable(),
    ],
    body: None,
};
pub(crate) static LIST_ACTIVE_NUMBERS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Integer {
                    least: Some(1),
                    most: Some(1000),
                },
                "",
            )
            .example("100"),
        of::input(
                of::Shape::Integer {
                    least: Some(0),
                    most: None,
                },
                "Which page of a list, counted from 1 in most operations and from 0 in some; in submissions a page on the web.",
            )
            .example("0"),
        of::input(of::Shape::Text, "A part of the number, such as `+91`.")
            .example("+91"),
        of::input(
                of::Shape::Boolean,
                "Leave out numbers in pools; on unless told otherwise.",
            )
            .example("true"),
    ],
    body: None,
};
pub(crate) static VALUES_OF_PURCHASE_PHONE_NUMBER_BODY_NUMBER_TYPE: [&str; 3] = [
    "local",
    "tollFree",
    "mobile",
];
