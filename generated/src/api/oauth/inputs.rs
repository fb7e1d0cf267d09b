// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of OAuth are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &GET_ACCESS_TOKEN,
    &GET_LOCATION_ACCESS_TOKEN,
    &LIST_INSTALLED_LOCATIONS,
];
pub(crate) static GET_ACCESS_TOKEN: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(
            of::Shape::Text,
            "A secret: never in a browser or an app that people hold in their hands.",
        ),
        of::input(
            of::Shape::OneOf(&VALUES_OF_GET_ACCESS_CODEBODY_GRANT_TYPE),
            "`authorization_code` with `code`, `refresh_token` with `refresh_token`.",
        ),
        of::input(of::Shape::Text, "From the redirect after an installation."),
        of::input(
            of::Shape::Text,
            "Buys the next pair of tokens; a new one comes with each.",
        ),
        of::input(
                of::Shape::OneOf(&VALUES_OF_GET_ACCESS_CODEBODY_USER_TYPE),
                "Whether the token is to be an agency's (`Company`) or an account's (`Location`).",
            )
            .example("Location"),
        of::input(of::Shape::Text, "The address that the installation was sent back to.")
            .example("https://myapp.com/oauth/callback/gohighlevel"),
    ],
    body: None,
};
pub(crate) static GET_LOCATION_ACCESS_TOKEN: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of the agency that owns the accounts."),
    ],
    body: None,
};
pub(crate) static LIST_INSTALLED_LOCATIONS: of::Inputs = of::Inputs {
    parameters: &[
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
        of::input(
                of::Shape::Text,
                "Text to search for; which fields it is looked for in differs by operation.",
            )
            .example("location name"),
        of::input(of::Shape::Boolean, "Whether the account has the app.")
            .example("true"),
        of::input(of::Shape::Text, "Id of the agency that owns the accounts."),
        of::input(of::Shape::Text, ""),
        of::input(
            of::Shape::Text,
            "Id of one edition, such as that of an app, an agent, a page or a lead form.",
        ),
        of::input(of::Shape::Boolean, "Only accounts that try a paid app.")
            .example("true"),
        of::input(of::Shape::Text, "The plan of a paid app.").example("true"),
    ],
    body: None,
};
pub(crate) static VALUES_OF_GET_ACCESS_CODEBODY_GRANT_TYPE: [&str; 3] = [
    "authorization_code",
    "refresh_token",
    "client_credentials",
];
pub(crate) static VALUES_OF_GET_ACCESS_CODEBODY_USER_TYPE: [&str; 2] = [
    "Company",
    "Location",
];
