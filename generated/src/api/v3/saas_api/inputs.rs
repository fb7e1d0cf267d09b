// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of SaaS are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &crate::api::saas_api::inputs::LOCATIONS_DEPRECATED,
    &crate::api::saas_api::inputs::UPDATE_SUBSCRIPTION_DEPRECATED,
    &crate::api::saas_api::inputs::BULK_DISABLE_DEPRECATED,
    &crate::api::saas_api::inputs::ENABLE_LOCATION_DEPRECATED,
    &crate::api::saas_api::inputs::PAUSE_LOCATION_DEPRECATED,
    &crate::api::saas_api::inputs::UPDATE_REBILLING_DEPRECATED,
    &crate::api::saas_api::inputs::GET_AGENCY_PLANS_DEPRECATED,
    &crate::api::saas_api::inputs::GET_LOCATION_SUBSCRIPTION_DEPRECATED,
    &crate::api::saas_api::inputs::BULK_ENABLE_DEPRECATED,
    &crate::api::saas_api::inputs::GET_LOCATIONS_DEPRECATED,
    &crate::api::saas_api::inputs::GET_PLAN_DEPRECATED,
    &crate::api::saas_api::inputs::FIND_LOCATIONS,
    &crate::api::saas_api::inputs::UPDATE_SUBSCRIPTION,
    &crate::api::saas_api::inputs::BULK_DISABLE,
    &crate::api::saas_api::inputs::ENABLE_LOCATION,
    &crate::api::saas_api::inputs::PAUSE_LOCATION,
    &crate::api::saas_api::inputs::UPDATE_REBILLING,
    &crate::api::saas_api::inputs::GET_AGENCY_PLANS,
    &crate::api::saas_api::inputs::GET_LOCATION_SUBSCRIPTION,
    &crate::api::saas_api::inputs::BULK_ENABLE,
    &crate::api::saas_api::inputs::LIST_LOCATIONS,
    &crate::api::saas_api::inputs::GET_PLAN,
    &ALLOW_ATTACH_REBILLING,
    &GET_LOCATION_WALLET_BALANCE,
    &UPDATE_LOCATION_WALLET_BALANCE,
];
pub(crate) static ALLOW_ATTACH_REBILLING: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The agency's id."),
        of::input(of::Shape::Object(&[]), ""),
    ],
    body: None,
};
pub(crate) static GET_LOCATION_WALLET_BALANCE: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "The agency's id.")],
    body: None,
};
pub(crate) static UPDATE_LOCATION_WALLET_BALANCE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The agency's id."),
        of::input(of::Shape::Number, "").example("100"),
    ],
    body: None,
};
