// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Marketplace are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &LIST_CHARGES,
    &CREATE_CHARGE,
    &GET_CHARGE,
    &DELETE_CHARGE,
    &HAS_FUNDS,
    &GET_INSTALLER_DETAILS,
    &UNINSTALL_APPLICATION,
    &GET_REBILLING_CONFIG_FOR_APP,
    &MIGRATE_CONNECTION,
];
pub(crate) static LIST_CHARGES: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "What is charged for, from the app's pricing page."),
        of::input(of::Shape::Text, "The id of the matter on your side.")
            .example("evt_abc123"),
        of::input(
                of::Shape::Text,
                "Id of a user, which is a person who works with the account; the users family lists them.",
            )
            .example("user_abc123"),
        of::input(
                of::Shape::Date,
                "Beginning of the span; mind the form, which differs by operation.",
            )
            .example("2025-03-26"),
        of::input(
                of::Shape::Date,
                "End of the span; mind the form, which differs by operation.",
            )
            .example("2025-03-26"),
        of::input(
                of::Shape::INTEGER,
                "How many records to pass over, 0 for the first page.",
            )
            .example("0"),
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("10"),
    ],
    body: None,
};
pub(crate) static CREATE_CHARGE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, "What is charged for, from the app's pricing page."),
        of::input(of::Shape::Text, "The id of the matter on your side.")
            .example("evt_abc123"),
        of::input(of::Shape::Text, "A user by whom charges can be filtered later.")
            .example("user_abc123"),
        of::input(of::Shape::Text, "Id of the agency that owns the accounts.")
            .example("company_abc123"),
        of::input(of::Shape::Text, "Free text that describes it.")
            .example("Charge for sending 10 SMS messages"),
        of::input(of::Shape::Number, "For one unit.").example("0.01"),
        of::input(of::Shape::Number, "How many units.").example("10"),
        of::input(
                of::Shape::Text,
                "When it happened, in ISO 8601; now, when it is left out.",
            )
            .example("2025-03-26T00:00:000Z"),
    ],
    body: None,
};
pub(crate) static GET_CHARGE: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "").example("charge_123")],
    body: None,
};
pub(crate) static DELETE_CHARGE: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "").example("charge_123")],
    body: None,
};
pub(crate) static HAS_FUNDS: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};
pub(crate) static GET_INSTALLER_DETAILS: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static UNINSTALL_APPLICATION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, "Required with an agency's token."),
        of::input(of::Shape::Text, "Required from the app's developer.")
            .example("Application is not working as expected"),
    ],
    body: None,
};
pub(crate) static GET_REBILLING_CONFIG_FOR_APP: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static MIGRATE_CONNECTION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::OneOf(&VALUES_OF_MIGRATE_CONNECTION_TYPE),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("oauth2"),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, ""),
        of::input(
                of::Shape::Text,
                "A name of your choice for the connection, not an account of the platform.",
            )
            .example("my-connection-identifier"),
        of::input(of::Shape::Text, ""),
        of::input(
            of::Shape::Any,
            "The fields that the app's version defines, with values.",
        ),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, "").example("1//0gHq5F..."),
        of::input(of::Shape::INTEGER, "Milliseconds until the access token ends.")
            .example("3600000"),
        of::input(
                of::Shape::INTEGER,
                "When the access token ends, in milliseconds since 1970.",
            )
            .example("1735689600000"),
        of::input(of::Shape::List(&of::Shape::Text), "")
            .example("[\"contacts.readonly\",\"contacts.write\"]"),
        of::input(of::Shape::Text, "").example("My Connection Display Name"),
        of::input(
                of::Shape::Boolean,
                "Whether the account uses this connection unless told otherwise.",
            )
            .example("false"),
    ],
    body: None,
};
pub(crate) static VALUES_OF_MIGRATE_CONNECTION_TYPE: [&str; 2] = ["oauth2", "basic"];
