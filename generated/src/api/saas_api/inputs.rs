// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of SaaS are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &LOCATIONS_DEPRECATED,
    &UPDATE_SUBSCRIPTION_DEPRECATED,
    &BULK_DISABLE_DEPRECATED,
    &ENABLE_LOCATION_DEPRECATED,
    &PAUSE_LOCATION_DEPRECATED,
    &UPDATE_REBILLING_DEPRECATED,
    &GET_AGENCY_PLANS_DEPRECATED,
    &GET_LOCATION_SUBSCRIPTION_DEPRECATED,
    &BULK_ENABLE_DEPRECATED,
    &GET_LOCATIONS_DEPRECATED,
    &GET_PLAN_DEPRECATED,
    &FIND_LOCATIONS,
    &UPDATE_SUBSCRIPTION,
    &BULK_DISABLE,
    &ENABLE_LOCATION,
    &PAUSE_LOCATION,
    &UPDATE_REBILLING,
    &GET_AGENCY_PLANS,
    &GET_LOCATION_SUBSCRIPTION,
    &BULK_ENABLE,
    &LIST_LOCATIONS,
    &GET_PLAN,
];
pub(crate) static LOCATIONS_DEPRECATED: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The Stripe customer, `cus_…`.")
            .example("cus_OD2oBjRfKEF6FV"),
        of::input(of::Shape::Text, "The Stripe subscription, `sub_…`.")
            .example("sub_1NVqlLByVlfITvRXgirIdpyc"),
        of::input(of::Shape::Text, "The agency's id."),
    ],
    body: None,
};
pub(crate) static UPDATE_SUBSCRIPTION_DEPRECATED: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The Stripe subscription, `sub_…`.")
            .example("sub_1QDPY5FpU9DlKp7RQ8BXfywx"),
        of::input(of::Shape::Text, "The Stripe customer, `cus_…`.")
            .example("cus_1QDPY5FpU9DlKp7RQ8BXfywx"),
        of::input(of::Shape::Text, "The agency's id.").example("companyId1"),
    ],
    body: None,
};
pub(crate) static BULK_DISABLE_DEPRECATED: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The agency's id."),
        of::input(
                of::Shape::List(&of::Shape::Text),
                "Ids of accounts, for calls and users that concern several at once.",
            )
            .example("[\"locationId1\",\"locationId2\"]"),
    ],
    body: None,
};
pub(crate) static ENABLE_LOCATION_DEPRECATED: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The connected Stripe account; V1 only.")
            .example("acct_1QDPY5FpU9DlKp7RQ8BXfywx"),
        of::input(of::Shape::Text, "The Stripe customer's name; V1 only.")
            .example("John Doe"),
        of::input(of::Shape::Text, "The Stripe customer's email; V1 only.")
            .example("john.doe@example.com"),
        of::input(of::Shape::Text, "").example("cus_1QDPY5FpU9DlKp7RQ8BXfywx"),
        of::input(of::Shape::Text, "The agency's id."),
        of::input(
                of::Shape::Boolean,
                "Whether the account or plan is of the second generation of SaaS mode.",
            )
            .example("true"),
        of::input(
            of::Shape::Text,
            "The paying contact in the agency's own account; V2 only.",
        ),
        of::input(
            of::Shape::Text,
            "The agency's own account whose payment provider takes the money.",
        ),
        of::input(of::Shape::Text, "Free text that describes it.")
            .example("Description"),
        of::input(
            of::Shape::Text,
            "The plan's id, as the list of the agency's plans calls `planId`.",
        ),
        of::input(of::Shape::Text, "One price of a plan, by month or by year.")
            .example("price_1QDPY5FpU9DlKp7RQ8BXfywx"),
    ],
    body: None,
};
pub(crate) static PAUSE_LOCATION_DEPRECATED: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Boolean, "True pauses the account, false lets it go on.")
            .example("true"),
        of::input(of::Shape::Text, "The agency's id.").example("companyId1"),
    ],
    body: None,
};
pub(crate) static UPDATE_REBILLING_DEPRECATED: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The agency's id."),
        of::input(
                of::Shape::OneOf(&VALUES_OF_UPDATE_REBILLING_PRODUCT),
                "What it is about, as the id of a product, its record or the name of a service.",
            )
            .example("contentAI"),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Ids of accounts, for calls and users that concern several at once.",
        ),
        of::input(of::Shape::Object(&FIELDS_OF_UPDATE_REBILLING_CONFIG), ""),
    ],
    body: None,
};
pub(crate) static GET_AGENCY_PLANS_DEPRECATED: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "The agency's id.")],
    body: None,
};
pub(crate) static GET_LOCATION_SUBSCRIPTION_DEPRECATED: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "The agency's id.")],
    body: None,
};
pub(crate) static BULK_ENABLE_DEPRECATED: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The agency's id."),
        of::input(
                of::Shape::List(&of::Shape::Text),
                "Ids of accounts, for calls and users that concern several at once.",
            )
            .example("[\"locationId1\",\"locationId2\"]"),
        of::input(
                of::Shape::Boolean,
                "Whether the account or plan is of the second generation of SaaS mode.",
            )
            .example("true"),
        of::input(of::Shape::Object(&FIELDS_OF_BULK_ENABLE_SAAS_ACTION_PAYLOAD), ""),
    ],
    body: None,
};
pub(crate) static GET_LOCATIONS_DEPRECATED: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The agency's id."),
        of::input(
                of::Shape::INTEGER,
                "Which page of a list, counted from 1 in most operations and from 0 in some; in submissions a page on the web.",
            )
            .example("1"),
    ],
    body: None,
};
pub(crate) static GET_PLAN_DEPRECATED: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, "The agency's id."),
    ],
    body: None,
};
pub(crate) static FIND_LOCATIONS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The Stripe customer, `cus_…`."),
        of::input(of::Shape::Text, "The Stripe subscription, `sub_…`."),
        of::input(of::Shape::Text, "The agency's id."),
    ],
    body: None,
};
pub(crate) static UPDATE_SUBSCRIPTION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The Stripe subscription, `sub_…`.")
            .example("sub_1QDPY5FpU9DlKp7RQ8BXfywx"),
        of::input(of::Shape::Text, "The Stripe customer, `cus_…`.")
            .example("cus_1QDPY5FpU9DlKp7RQ8BXfywx"),
        of::input(of::Shape::Text, "The agency's id.").example("companyId1"),
    ],
    body: None,
};
pub(crate) static BULK_DISABLE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The agency's id."),
        of::input(
                of::Shape::List(&of::Shape::Text),
                "Ids of accounts, for calls and users that concern several at once.",
            )
            .example("[\"locationId1\",\"locationId2\"]"),
    ],
    body: None,
};
pub(crate) static ENABLE_LOCATION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The connected Stripe account; V1 only.")
            .example("acct_1QDPY5FpU9DlKp7RQ8BXfywx"),
        of::input(of::Shape::Text, "The Stripe customer's name; V1 only.")
            .example("John Doe"),
        of::input(of::Shape::Text, "The Stripe customer's email; V1 only.")
            .example("john.doe@example.com"),
        of::input(of::Shape::Text, "").example("cus_1QDPY5FpU9DlKp7RQ8BXfywx"),
        of::input(of::Shape::Text, "The agency's id."),
        of::input(
                of::Shape::Boolean,
                "Whether the account or plan is of the second generation of SaaS mode.",
            )
            .example("true"),
        of::input(
            of::Shape::Text,
            "The paying contact in the agency's own account; V2 only.",
        ),
        of::input(
            of::Shape::Text,
            "The agency's own account whose payment provider takes the money.",
        ),
        of::input(of::Shape::Text, "Free text that describes it.")
            .example("Description"),
        of::input(
            of::Shape::Text,
            "The plan's id, as the list of the agency's plans calls `planId`.",
        ),
        of::input(of::Shape::Text, "One price of a plan, by month or by year.")
            .example("price_1QDPY5FpU9DlKp7RQ8BXfywx"),
    ],
    body: None,
};
pub(crate) static PAUSE_LOCATION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Boolean, "True pauses the account, false lets it go on.")
            .example("true"),
        of::input(of::Shape::Text, "The agency's id.").example("companyId1"),
    ],
    body: None,
};
pub(crate) static UPDATE_REBILLING: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The agency's id."),
        of::input(
                of::Shape::OneOf(&VALUES_OF_UPDATE_REBILLING_PRODUCT),
                "What it is about, as the id of a product, its record or the name of a service.",
            )
            .example("contentAI"),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Ids of accounts, for calls and users that concern several at once.",
        ),
        of::input(of::Shape::Object(&FIELDS_OF_UPDATE_REBILLING_CONFIG), ""),
    ],
    body: None,
};
pub(crate) static GET_AGENCY_PLANS: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "The agency's id.")],
    body: None,
};
pub(crate) static GET_LOCATION_SUBSCRIPTION: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "The agency's id.")],
    body: None,
};
pub(crate) static BULK_ENABLE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The agency's id."),
        of::input(
                of::Shape::List(&of::Shape::Text),
                "Ids of accounts, for calls and users that concern several at once.",
            )
            .example("[\"locationId1\",\"locationId2\"]"),
        of::input(
                of::Shape::Boolean,
                "Whether the account or plan is of the second generation of SaaS mode.",
            )
            .example("true"),
        of::input(of::Shape::Object(&FIELDS_OF_BULK_ENABLE_SAAS_ACTION_PAYLOAD), ""),
    ],
    body: None,
};
pub(crate) static LIST_LOCATIONS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The agency's id."),
        of::input(
            of::Shape::INTEGER,
            "Which page of a list, counted from 1 in most operations and from 0 in some; in submissions a page on the web.",
        ),
    ],
    body: None,
};
pub(crate) static GET_PLAN: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, "The agency's id."),
    ],
    body: None,
};
pub(crate) static VALUES_OF_UPDATE_REBILLING_PRODUCT: [&str; 17] = [
    "contentAI",
    "workflow_premium_actions",
    "workflow_ai",
    "conversationAI",
    "EmailNotification",
    "whatsApp",
    "reviewsAI",
    "VERIFIED_CALLER_ID",
    "WALLET_SALES_TAX",
    "NOTIFICATION_SMS",
    "EmailSmtp",
    "EmailVerification",
    "autoCompleteAddress",
    "funnelAI",
    "domainPurchase",
    "Phone",
    "Email",
];
pub(crate) static FIELDS_OF_UPDATE_REBILLING_CONFIG: [of::Field; 3] = [
    of::field("optIn", of::input(of::Shape::Boolean, "").example("true")),
    of::field(
        "enabled",
        of::input(of::Shape::Boolean, "Whether it is switched on.").example("true"),
    ),
    of::field("markup", of::input(of::Shape::Number, "").example("5")),
];
pub(crate) static FIELDS_OF_BULK_ENABLE_SAAS_ACTION_PAYLOAD: [of::Field; 4] = [
    of::field(
        "priceId",
        of::input(of::Shape::Text, "One price of a plan, by month or by year.")
            .example("price_1QDPY5FpU9DlKp7RQ8BXfywx"),
    ),
    of::field(
        "stripeAccountId",
        of::input(of::Shape::Text, "The connected Stripe account; V1 only.")
            .example("acct_1QDPY5FpU9DlKp7RQ8BXfywx"),
    ),
    of::field(
            "saasPlanId",
            of::input(
                of::Shape::Text,
                "The plan's id, as the list of the agency's plans calls `planId`.",
            ),
        )
        .required(),
    of::field(
        "providerLocationId",
        of::input(
            of::Shape::Text,
            "The agency's own account whose payment provider takes the money.",
        ),
    ),
];
