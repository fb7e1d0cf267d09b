// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Affiliate manager are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &LIST_AFFILIATES,
    &GET_AFFILIATE,
    &LIST_PAYOUTS,
    &LIST_COMMISSIONS,
];
pub(crate) static LIST_AFFILIATES: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Text to search for; which fields it is looked for in differs by operation.",
            )
            .example("John"),
        of::input(of::Shape::Boolean, "Whether it is in use.").example("true"),
        of::input(
            of::Shape::Text,
            "The affiliate campaign that the person has joined or the sale belongs to.",
        ),
        of::input(of::Shape::INTEGER, "How many records to leave out at the start.")
            .example("1"),
        of::input(
                of::Shape::Integer {
                    least: None,
                    most: Some(100),
                },
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("10"),
        of::input(of::Shape::Date, "").example("2023-10-01"),
        of::input(of::Shape::Date, "").example("2023-10-01"),
    ],
    body: None,
};
pub(crate) static GET_AFFILIATE: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static LIST_PAYOUTS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "State of the record or of the call; values that the document does not list can come.",
            )
            .example("pending"),
        of::input(
                of::Shape::Text,
                "Text to search for; which fields it is looked for in differs by operation.",
            )
            .example("john"),
        of::input(of::Shape::Text, ""),
        of::input(
            of::Shape::Text,
            "The affiliate campaign that the person has joined or the sale belongs to.",
        ),
        of::input(of::Shape::INTEGER, "How many records to leave out at the start.")
            .example("1"),
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("10"),
        of::input(of::Shape::DateTime, "").example("2022-12-01T00:00:00.000Z"),
        of::input(of::Shape::DateTime, "").example("2022-12-31T23:59:59.999Z"),
    ],
    body: None,
};
pub(crate) static LIST_COMMISSIONS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "The affiliate campaign that the person has joined or the sale belongs to.",
        ),
        of::input(of::Shape::Text, ""),
        of::input(
                of::Shape::Text,
                "State of the record or of the call; values that the document does not list can come.",
            )
            .example("pending"),
        of::input(
                of::Shape::Text,
                "Text to search for; which fields it is looked for in differs by operation.",
            )
            .example("affiliate@gmail.com"),
        of::input(of::Shape::INTEGER, "How many records to leave out at the start.")
            .example("1"),
        of::input(
                of::Shape::Integer {
                    least: None,
                    most: Some(100),
                },
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("10"),
        of::input(of::Shape::Date, "").example("2023-10-01"),
        of::input(of::Shape::Date, "").example("2023-10-01"),
    ],
    body: None,
};
