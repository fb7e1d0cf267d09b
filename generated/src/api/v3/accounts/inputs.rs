// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Accounts are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &crate::api::accounts::inputs::SEARCH,
    &crate::api::accounts::inputs::GET,
    &crate::api::accounts::inputs::UPDATE,
    &crate::api::accounts::inputs::DELETE,
    &GET_PERMISSIONS,
    &UPDATE_PERMISSIONS,
    &crate::api::accounts::inputs::LIST_TAGS,
    &crate::api::accounts::inputs::CREATE_TAG,
    &crate::api::accounts::inputs::GET_TAG,
    &crate::api::accounts::inputs::UPDATE_TAG,
    &crate::api::accounts::inputs::DELETE_TAG,
    &crate::api::accounts::inputs::SEARCH_TASKS,
    &crate::api::accounts::inputs::GET_RECURRING_TASK,
    &crate::api::accounts::inputs::UPDATE_RECURRING_TASK,
    &crate::api::accounts::inputs::DELETE_RECURRING_TASK,
    &crate::api::accounts::inputs::CREATE_RECURRING_TASK,
    &crate::api::accounts::inputs::LIST_CUSTOM_FIELDS,
    &crate::api::accounts::inputs::CREATE_CUSTOM_FIELD,
    &crate::api::accounts::inputs::GET_CUSTOM_FIELD,
    &crate::api::accounts::inputs::UPDATE_CUSTOM_FIELD,
    &crate::api::accounts::inputs::DELETE_CUSTOM_FIELD,
    &crate::api::accounts::inputs::UPLOAD_CUSTOM_FIELD_FILES,
    &crate::api::accounts::inputs::LIST_CUSTOM_VALUES,
    &crate::api::accounts::inputs::CREATE_CUSTOM_VALUE,
    &crate::api::accounts::inputs::GET_CUSTOM_VALUE,
    &crate::api::accounts::inputs::UPDATE_CUSTOM_VALUE,
    &crate::api::accounts::inputs::DELETE_CUSTOM_VALUE,
    &crate::api::accounts::inputs::LIST_TIMEZONES,
    &crate::api::accounts::inputs::LIST_TEMPLATES,
    &crate::api::accounts::inputs::DELETE_TEMPLATE,
    &crate::api::accounts::inputs::CREATE,
    &GET_CONVERSATION_CHANNEL,
];
pub(crate) static GET_PERMISSIONS: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};
pub(crate) static UPDATE_PERMISSIONS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::List(&of::Shape::OneOf(&VALUES_OF_ITEM)), "")
            .example("[\"crm\",\"workflow\"]"),
    ],
    body: None,
};
pub(crate) static GET_CONVERSATION_CHANNEL: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::OneOf(&VALUES_OF_TYPE),
            "Kind of the record; what the values mean depends on where it stands.",
        ),
    ],
    body: None,
};
pub(crate) static VALUES_OF_ITEM: [&str; 25] = [
    "2-way-text-messaging",
    "gmb-messaging",
    "web-chat",
    "reputation-management",
    "facebook-messenger",
    "gmb-call-tracking",
    "missed-call-text-back",
    "text-to-pay",
    "calendar",
    "crm",
    "opportunities",
    "email-marketing",
    "form-builder",
    "survey-builder",
    "trigger-links",
    "html-builder",
    "sms-email-templates",
    "funnels",
    "websites",
    "workflow",
    "membership",
    "all-reports",
    "triggers",
    "campaigns",
    "launchpad",
];
pub(crate) static VALUES_OF_TYPE: [&str; 2] = ["SMS", "Email"];
