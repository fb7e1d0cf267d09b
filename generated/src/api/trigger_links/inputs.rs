// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Trigger links are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &GET,
    &UPDATE,
    &DELETE,
    &SEARCH,
    &LIST,
    &CREATE,
];
pub(crate) static GET: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static UPDATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("first tag"),
        of::input(of::Shape::Text, "Where a click leads, as a whole URL.")
            .example("https://www.google.com/"),
    ],
    body: None,
};
pub(crate) static DELETE: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static SEARCH: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Text to search for; which fields it is looked for in differs by operation.",
            )
            .example("Search string"),
        of::input(
                of::Shape::INTEGER,
                "How many records to pass over, 0 for the first page.",
            )
            .example("1"),
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("10"),
    ],
    body: None,
};
pub(crate) static LIST: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};
pub(crate) static CREATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("first tag"),
        of::input(of::Shape::Text, "Where a click leads, as a whole URL.")
            .example("https://www.google.com/"),
    ],
    body: None,
};
