// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Custom menus are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[&GET, &UPDATE, &DELETE, &LIST, &CREATE];
pub(crate) static GET: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static UPDATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, "Heading or name as people read it.")
            .example("Custom Menu"),
        of::input(of::Shape::Text, "Address on the web.")
            .example("https://custom-menus.com/"),
        of::input(of::Shape::Object(&FIELDS_OF_ICON_SCHEMA_OPTIONAL), ""),
        of::input(
                of::Shape::Boolean,
                "Whether the link shows in the agency's own menu; as a filter, only such links.",
            )
            .example("true"),
        of::input(of::Shape::Boolean, "Whether the link shows in accounts.")
            .example("true"),
        of::input(
                of::Shape::Boolean,
                "Whether all accounts show it, or only those in `locations`.",
            )
            .example("true"),
        of::input(
            of::Shape::OneOf(&VALUES_OF_OPEN_MODE),
            "Where a click opens the page.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Accounts that show it; counts only with `showOnLocation` and without `showToAllLocations`.",
        ),
        of::input(of::Shape::OneOf(&VALUES_OF_USER_ROLE), "Which users see the link."),
        of::input(
                of::Shape::Boolean,
                "Whether the page may use the camera, in an `iframe`.",
            )
            .example("false"),
        of::input(
                of::Shape::Boolean,
                "Whether the page may use the microphone, in an `iframe`.",
            )
            .example("false"),
    ],
    body: None,
};
pub(crate) static DELETE: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static LIST: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Integer {
                    least: Some(0),
                    most: None,
                },
                "How many records to pass over, 0 for the first page.",
            )
            .example("0"),
        of::input(
                of::Shape::Integer {
                    least: Some(1),
                    most: None,
                },
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("10"),
        of::input(
                of::Shape::Text,
                "Text to search for; which fields it is looked for in differs by operation.",
            )
            .example("custom-menu-link-name"),
        of::input(
                of::Shape::Boolean,
                "Whether the link shows in the agency's own menu; as a filter, only such links.",
            )
            .example("true"),
    ],
    body: None,
};
pub(crate) static CREATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Heading or name as people read it.")
            .example("Custom Menu"),
        of::input(of::Shape::Text, "Address on the web.")
            .example("https://custom-menus.com/"),
        of::input(of::Shape::Object(&FIELDS_OF_ICON), ""),
        of::input(
                of::Shape::Boolean,
                "Whether the link shows in the agency's own menu; as a filter, only such links.",
            )
            .example("true"),
        of::input(of::Shape::Boolean, "Whether the link shows in accounts.")
            .example("true"),
        of::input(
                of::Shape::Boolean,
                "Whether all accounts show it, or only those in `locations`.",
            )
            .example("true"),
        of::input(
            of::Shape::OneOf(&VALUES_OF_OPEN_MODE),
            "Where a click opens the page.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Accounts that show it; counts only with `showOnLocation` and without `showToAllLocations`.",
        ),
        of::input(of::Shape::OneOf(&VALUES_OF_USER_ROLE), "Which users see the link."),
        of::input(
                of::Shape::Boolean,
                "Whether the page may use the camera, in an `iframe`.",
            )
            .example("false"),
        of::input(
                of::Shape::Boolean,
                "Whether the page may use the microphone, in an `iframe`.",
            )
            .example("false"),
    ],
    body: None,
};
pub(crate) static FIELDS_OF_ICON_SCHEMA_OPTIONAL: [of::Field; 2] = [
    of::field(
        "name",
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("yin-yang"),
    ),
    of::field(
        "fontFamily",
        of::input(
            of::Shape::OneOf(&VALUES_OF_FONT_FAMILY),
            "The style of Font Awesome that the icon is from.",
        ),
    ),
];
pub(crate) static VALUES_OF_FONT_FAMILY: [&str; 3] = ["fab", "fas", "far"];
pub(crate) static VALUES_OF_OPEN_MODE: [&str; 3] = ["iframe", "new_tab", "current_tab"];
pub(crate) static VALUES_OF_USER_ROLE: [&str; 3] = ["all", "admin", "user"];
pub(crate) static FIELDS_OF_ICON: [of::Field; 2] = [
    of::field(
            "name",
            of::input(
                    of::Shape::Text,
                    "Name as people read it, in most places; it need not be unique.",
                )
                .example("yin-yang"),
        )
        .required(),
    of::field(
            "fontFamily",
            of::input(
                of::Shape::OneOf(&VALUES_OF_FONT_FAMILY),
                "The style of Font Awesome that the icon is from.",
            ),
        )
        .required(),
];
