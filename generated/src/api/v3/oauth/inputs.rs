// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of OAuth are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &GET_ACCESS_TOKEN,
    &crate::api::oauth::inputs::GET_LOCATION_ACCESS_TOKEN,
    &GET_INSTALLED_LOCATION,
];
pub(crate) static GET_ACCESS_TOKEN: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, "").example("ab12dc0ae1234a7898f9ff06d4f69gh"),
        of::input(
                of::Shape::OneOf(
                    &crate::api::oauth::inputs::VALUES_OF_GET_ACCESS_CODEBODY_GRANT_TYPE,
                ),
                "",
            )
            .example("authorization_code"),
        of::input(of::Shape::Text, "From the redirect after an installation.")
            .example("ab12dc0ae1234a7898f9ff06d4f69gh"),
        of::input(of::Shape::Text, "").example("xy34dc0ae1234a4858f9ff06d4f66ba"),
        of::input(
                of::Shape::OneOf(
                    &crate::api::oauth::inputs::VALUES_OF_GET_ACCESS_CODEBODY_USER_TYPE,
                ),
                "",
            )
            .example("Location"),
        of::input(of::Shape::Text, "").example("https://myapp.com/oauth/callback/crm"),
    ],
    body: None,
};
pub(crate) static GET_INSTALLED_LOCATION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::INTEGER, "").example("20"),
        of::input(of::Shape::Text, "").example("eyJza2lwIjoyMH0"),
        of::input(
                of::Shape::Text,
                "Text to search for; which fields it is looked for in differs by operation.",
            )
            .example("location name"),
        of::input(of::Shape::Boolean, "Whether the account has the app.")
            .example("true"),
        of::input(of::Shape::Boolean, "").example("true"),
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
