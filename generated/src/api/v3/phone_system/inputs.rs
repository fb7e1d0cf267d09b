// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Phone system are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &crate::api::phone_system::inputs::LIST_NUMBER_POOLS,
    &SEARCH_AVAILABLE_NUMBERS,
    &PURCHASE_NUMBER,
    &LIST_ACTIVE_NUMBERS,
];
pub(crate) static SEARCH_AVAILABLE_NUMBERS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Digits that the number begins with.").example("830"),
        of::input(of::Shape::Text, "Digits that the number ends with.").example("825"),
        of::input(of::Shape::Text, "Digits that occur in the number.").example("825"),
        of::input(
                of::Shape::List(&of::Shape::Text),
                "Kinds with commas, such as `local,tollFree`.",
            )
            .example("[\"tollFree,mobile,local\"]"),
        of::input(of::Shape::Boolean, "").example("true"),
        of::input(of::Shape::Boolean, "").example("true"),
        of::input(of::Shape::Boolean, "").example("true"),
        of::input(of::Shape::Text, "Two letters, such as `US`.").example("US"),
    ],
    body: None,
};
pub(crate) static PURCHASE_NUMBER: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "").example("830236932"),
        of::input(of::Shape::Text, "Twilio's id of an address, where rules ask for one.")
            .example("ADXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX"),
        of::input(of::Shape::Text, "Twilio's id of the papers that rules ask for.")
            .example("BUXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX"),
        of::input(of::Shape::Text, "Two letters, such as `US`.").example("US"),
        of::input(of::Shape::Text, "").example("local"),
        of::input(of::Shape::Text, "").example("pi_3Oxxxxxxxxxxxxxxxxxxxx"),
        of::input(of::Shape::Text, "").example("acct_1Oxxxxxxxxxxxxxxxx"),
        of::input(of::Shape::Text, "").example("pm_1Oxxxxxxxxxxxxxxxx"),
        of::input(of::Shape::Text, "").example("Austin"),
        of::input(of::Shape::Text, "").example("TX"),
        of::input(
                of::Shape::Text,
                "Belongs to one search, and goes along when one of its numbers is bought.",
            )
            .example("purchase-req-abc-123"),
        of::input(
                of::Shape::Boolean,
                "Skip the account's check of identity, where the agency has passed its own.",
            )
            .example("false"),
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
            .example("50"),
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
        of::input(of::Shape::Boolean, "").example("true"),
    ],
    body: None,
};
