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
    events::MODELS,
];
