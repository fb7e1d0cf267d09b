// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of the API version `v3`.

pub(super) mod contacts;
pub(super) mod conversations;
pub(super) mod calendars;
pub(super) mod opportunities;
pub(super) mod payments;
pub(super) mod products;
pub(super) mod invoices;
pub(super) mod accounts;
pub(super) mod users;
pub(super) mod forms;
pub(super) mod funnels;
pub(super) mod workflows;
pub(super) mod blogs;
pub(super) mod businesses;
pub(super) mod campaigns;
pub(super) mod custom_fields;
pub(super) mod emails;
pub(super) mod trigger_links;
pub(super) mod media_library;
pub(super) mod objects;
pub(super) mod associations;
pub(super) mod social_planner;
pub(super) mod store;
pub(super) mod surveys;
pub(super) mod ad_manager;
pub(super) mod affiliate_manager;
pub(super) mod agent_studio;
pub(super) mod brand_boards;
pub(super) mod companies;
pub(super) mod conversation_ai;
pub(super) mod courses;
pub(super) mod custom_menus;
pub(super) mod email_isv;
pub(super) mod knowledge_base;
pub(super) mod marketplace;
pub(super) mod oauth;
pub(super) mod phone_system;
pub(super) mod proposals;
pub(super) mod saas_api;
pub(super) mod snapshots;
pub(super) mod voice_ai;
pub(super) mod chat_widget;
