// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Surveys are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[&LIST_SUBMISSIONS, &LIST];
pub(crate) static LIST_SUBMISSIONS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::INTEGER,
                "Which page of a list, counted from 1 in most operations and from 0 in some; in submissions a page on the web.",
            )
            .example("1"),
        of::input(
                of::Shape::Integer {
                    least: None,
                    most: Some(100),
                },
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("20"),
        of::input(of::Shape::Text, "The survey."),
        of::input(
                of::Shape::Text,
                "A contact's id, name, e-mail address or phone number.",
            )
            .example("john@deo.com"),
        of::input(of::Shape::Date, "The first day, such as `2020-11-14`.")
            .example("2020-11-14"),
        of::input(of::Shape::Date, "The last day, such as `2020-12-14`.")
            .example("2020-12-14"),
    ],
    body: None,
};
pub(crate) static LIST: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::INTEGER, "How many rows to leave out before the first.")
            .example("0"),
        of::input(
                of::Shape::Integer {
                    least: None,
                    most: Some(50),
                },
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("20"),
        of::input(
                of::Shape::Text,
                "The kind of row, such as `folder`; in event data, the kind of event.",
            )
            .example("folder"),
    ],
    body: None,
};
