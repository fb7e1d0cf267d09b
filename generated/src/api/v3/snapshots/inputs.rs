// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Snapshots are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &crate::api::snapshots::inputs::LIST,
    &crate::api::snapshots::inputs::CREATE_SHARE_LINK,
    &LIST_PUSHES,
    &crate::api::snapshots::inputs::GET_LATEST_PUSH,
];
pub(crate) static LIST_PUSHES: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, "Id of the agency that owns the accounts.")
            .example("5D112kQsiKESj6rash"),
        of::input(
                of::Shape::Text,
                "Month, day and year with the time, such as `10-10-2022 12:00 AM`.",
            )
            .example("2022-10-10T12:00:00Z or 2022-10-10"),
        of::input(
                of::Shape::Text,
                "Month, day and year with the time, such as `12-18-2023 11:59 PM`.",
            )
            .example("2023-12-18T11:59:59Z or 2023-12-18"),
        of::input(of::Shape::Text, "The last push of the page before."),
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("10"),
    ],
    body: None,
};
