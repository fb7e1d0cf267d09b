// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Snapshots are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &LIST,
    &CREATE_SHARE_LINK,
    &LIST_PUSHES,
    &GET_LATEST_PUSH,
];
pub(crate) static LIST: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of the agency that owns the accounts.")
            .example("5D112kQsiKESj6rash"),
    ],
    body: None,
};
pub(crate) static CREATE_SHARE_LINK: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of the agency that owns the accounts."),
        of::input(of::Shape::Text, ""),
        of::input(
                of::Shape::OneOf(
                    &VALUES_OF_CREATE_SNAPSHOT_SHARE_LINK_REQUEST_SHARE_TYPE,
                ),
                "`link`, `permanent_link`, or links for certain agencies or accounts.",
            )
            .example("permanent_link"),
        of::input(
                of::Shape::Text,
                "Agencies by their relationship numbers, with commas; for `agency_link`.",
            )
            .example("0-128-926,1-208-926,2-008-926"),
        of::input(of::Shape::Text, "Accounts with commas; for `location_link`.")
            .example("l1C08ntBrFjLS0elLIYU, U1C08ntBrFjLS0elKIYP"),
    ],
    body: None,
};
pub(crate) static LIST_PUSHES: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, "Id of the agency that owns the accounts.")
            .example("5D112kQsiKESj6rash"),
        of::input(
                of::Shape::Text,
                "Month, day and year with the time, such as `10-10-2022 12:00 AM`.",
            )
            .example("10-10-2022 12:00 AM"),
        of::input(
                of::Shape::Text,
                "Month, day and year with the time, such as `12-18-2023 11:59 PM`.",
            )
            .example("12-18-2023 11:59 PM"),
        of::input(of::Shape::Text, "The last push of the page before."),
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("10"),
    ],
    body: None,
};
pub(crate) static GET_LATEST_PUSH: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, "Id of the agency that owns the accounts.")
            .example("5D112kQsiKESj6rash"),
    ],
    body: None,
};
pub(crate) static VALUES_OF_CREATE_SNAPSHOT_SHARE_LINK_REQUEST_SHARE_TYPE: [&str; 4] = [
    "link",
    "permanent_link",
    "agency_link",
    "location_link",
];
