// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of every operation, and round trips of every model.

use crate::support::{ModelCase, Operation};

mod contacts;
mod conversations;
mod calendars;
mod opportunities;
mod payments;
mod products;
mod invoices;
mod accounts;
mod users;
mod forms;
mod funnels;
mod workflows;
mod blogs;
mod businesses;
mod campaigns;
mod custom_fields;
mod emails;
mod trigger_links;
mod media_library;
mod objects;
mod associations;
mod social_planner;
mod store;
mod surveys;
mod ad_manager;
mod affiliate_manager;
mod agent_studio;
mod brand_boards;
mod companies;
mod conversation_ai;
mod courses;
mod custom_menus;
mod email_isv;
mod knowledge_base;
mod marketplace;
mod oauth;
mod phone_system;
mod proposals;
mod saas_api;
mod snapshots;
mod voice_ai;
mod events;
mod v3;

/// Every operation, by family.
pub static OPERATIONS: &[&[Operation]] = &[
    contacts::OPERATIONS,
    conversations::OPERATIONS,
    calendars::OPERATIONS,
    opportunities::OPERATIONS,
    payments::OPERATIONS,
    products::OPERATIONS,
    invoices::OPERATIONS,
    accounts::OPERATIONS,
    users::OPERATIONS,
    forms::OPERATIONS,
    funnels::OPERATIONS,
    workflows::OPERATIONS,
    blogs::OPERATIONS,
    businesses::OPERATIONS,
    campaigns::OPERATIONS,
    custom_fields::OPERATIONS,
    emails::OPERATIONS,
    trigger_links::OPERATIONS,
    media_library::OPERATIONS,
    objects::OPERATIONS,
    associations::OPERATIONS,
    social_planner::OPERATIONS,
    store::OPERATIONS,
    surveys::OPERATIONS,
    ad_manager::OPERATIONS,
    affiliate_manager::OPERATIONS,
    agent_studio::OPERATIONS,
    brand_boards::OPERATIONS,
    companies::OPERATIONS,
    conversation_ai::OPERATIONS,
    courses::OPERATIONS,
    custom_menus::OPERATIONS,
    email_isv::OPERATIONS,
    knowledge_base::OPERATIONS,
    marketplace::OPERATIONS,
    oauth::OPERATIONS,
    phone_system::OPERATIONS,
    proposals::OPERATIONS,
    saas_api::OPERATIONS,
    snapshots::OPERATIONS,
    voice_ai::OPERATIONS,
    v3::contacts::OPERATIONS,
    v3::conversations::OPERATIONS,
    v3::calendars::OPERATIONS,
    v3::opportunities::OPERATIONS,
    v3::payments::OPERATIONS,
    v3::products::OPERATIONS,
    v3::invoices::OPERATIONS,
    v3::accounts::OPERATIONS,
    v3::users::OPERATIONS,
    v3::forms::OPERATIONS,
    v3::funnels::OPERATIONS,
    v3::workflows::OPERATIONS,
    v3::blogs::OPERATIONS,
    v3::businesses::OPERATIONS,
    v3::campaigns::OPERATIONS,
    v3::custom_fields::OPERATIONS,
    v3::emails::OPERATIONS,
    v3::trigger_links::OPERATIONS,
    v3::media_library::OPERATIONS,
    v3::objects::OPERATIONS,
    v3::associations::OPERATIONS,
    v3::social_planner::OPERATIONS,
    v3::store::OPERATIONS,
    v3::surveys::OPERATIONS,
    v3::ad_manager::OPERATIONS,
    v3::affiliate_manager::OPERATIONS,
    v3::agent_studio::OPERATIONS,
    v3::brand_boards::OPERATIONS,
    v3::companies::OPERATIONS,
    v3::conversation_ai::OPERATIONS,
    v3::courses::OPERATIONS,
    v3::custom_menus::OPERATIONS,
    v3::email_isv::OPERATIONS,
    v3::knowledge_base::OPERATIONS,
    v3::marketplace::OPERATIONS,
    v3::oauth::OPERATIONS,
    v3::phone_system::OPERATIONS,
    v3::proposals::OPERATIONS,
    v3::saas_api::OPERATIONS,
    v3::snapshots::OPERATIONS,
    v3::voice_ai::OPERATIONS,
    v3::chat_widget::OPERATIONS,
    events::OPERATIONS,
];

/// Every model, by family.
pub static MODELS: &[&[ModelCase]] = &[
    contacts::MODELS,
    conversations::MODELS,
    calendars::MODELS,
    opportunities::MODELS,
    payments::MODELS,
    products::MODELS,
    invoices::MODELS,
    accounts::MODELS,
    users::MODELS,
    forms::MODELS,
    funnels::MODELS,
    workflows::MODELS,
    blogs::MODELS,
    businesses::MODELS,
    campaigns::MODELS,
    custom_fields::MODELS,
    emails::MODELS,
    trigger_links::MODELS,
    media_library::MODELS,
    objects::MODELS,
    associations::MODELS,
    social_planner::MODELS,
    store::MODELS,
    surveys::MODELS,
    ad_manager::MODELS,
    affiliate_manager::MODELS,
    agent_studio::MODELS,
    brand_boards::MODELS,
    companies::MODELS,
    conversation_ai::MODELS,
    courses::MODELS,
    custom_menus::MODELS,
    email_isv::MODELS,
    knowledge_base::MODELS,
    marketplace::MODELS,
    oauth::MODELS,
    phone_system::MODELS,
    proposals::MODELS,
    saas_api::MODELS,
    snapshots::MODELS,
    voice_ai::MODELS,
    v3::contacts::MODELS,
    v3::conversations::MODELS,
    v3::calendars::MODELS,
    v3::opportunities::MODELS,
    v3::payments::MODELS,
    v3::products::MODELS,
    v3::invoices::MODELS,
    v3::accounts::MODELS,
    v3::users::MODELS,
    v3::forms::MODELS,
    v3::funnels::MODELS,
    v3::workflows::MODELS,
    v3::blogs::MODELS,
    v3::businesses::MODELS,
    v3::campaigns::MODELS,
    v3::custom_fields::MODELS,
    v3::emails::MODELS,
    v3::trigger_links::MODELS,
    v3::media_library::MODELS,
    v3::objects::MODELS,
    v3::associations::MODELS,
    v3::social_planner::MODELS,
    v3::store::MODELS,
    v3::surveys::MODELS,
    v3::ad_manager::MODELS,
    v3::affiliate_manager::MODELS,
    v3::agent_studio::MODELS,
    v3::brand_boards::MODELS,
    v3::companies::MODELS,
    v3::conversation_ai::MODELS,
    v3::courses::MODELS,
    v3::custom_menus::MODELS,
    v3::email_isv::MODELS,
    v3::knowledge_base::MODELS,
    v3::marketplace::MODELS,
    v3::oauth::MODELS,
    v3::phone_system::MODELS,
    v3::proposals::MODELS,
    v3::saas_api::MODELS,
    v3::snapshots::MODELS,
    v3::voice_ai::MODELS,
    v3::chat_widget::MODELS,
    events::MODELS,
];
