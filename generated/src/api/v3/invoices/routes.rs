// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Invoices.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &LIST_TEMPLATES,
    &CREATE_TEMPLATE,
    &GET_TEMPLATE,
    &UPDATE_TEMPLATE,
    &DELETE_TEMPLATE,
    &UPDATE_TEMPLATE_LATE_FEES_CONFIGURATION,
    &UPDATE_TEMPLATE_PAYMENT_METHODS_CONFIGURATION,
    &LIST_SCHEDULES,
    &CREATE_SCHEDULE,
    &GET_SCHEDULE,
    &UPDATE_SCHEDULE,
    &DELETE_SCHEDULE,
    &UPDATE_AND_START_SCHEDULE,
    &START_SCHEDULE,
    &SET_SCHEDULE_AUTO_PAYMENT,
    &CANCEL_SCHEDULE,
    &TEXT2PAY,
    &GENERATE_NUMBER,
    &GET_SETTINGS,
    &GET,
    &UPDATE,
    &DELETE,
    &UPDATE_LATE_FEES_CONFIGURATION,
    &VOID,
    &SEND,
    &RECORD_PAYMENT,
    &UPDATE_LAST_VISITED_AT,
    &CREATE_ESTIMATE,
    &UPDATE_ESTIMATE,
    &DELETE_ESTIMATE,
    &GENERATE_ESTIMATE_NUMBER,
    &SEND_ESTIMATE,
    &CREATE_FROM_ESTIMATE,
    &LIST_ESTIMATES,
    &UPDATE_ESTIMATE_LAST_VISITED_AT,
    &LIST_ESTIMATE_TEMPLATES,
    &CREATE_ESTIMATE_TEMPLATE,
    &UPDATE_ESTIMATE_TEMPLATE,
    &DELETE_ESTIMATE_TEMPLATE,
    &PREVIEW_ESTIMATE_TEMPLATE,
    &LIST,
    &CREATE,
];
pub(crate) static LIST_TEMPLATES: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::invoices::routes::LIST_TEMPLATES
};
pub(crate) static CREATE_TEMPLATE: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::invoices::routes::CREATE_TEMPLATE
};
pub(crate) static GET_TEMPLATE: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::invoices::routes::GET_TEMPLATE
};
pub(crate) static UPDATE_TEMPLATE: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("v3"),
    ..crate::api::invoices::routes::UPDATE_TEMPLATE
};
pub(crate) static DELETE_TEMPLATE: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::invoices::routes::DELETE_TEMPLATE
};
pub(crate) static UPDATE_TEMPLATE_LATE_FEES_CONFIGURATION: rt::Route = rt::Route {
    method: rt::Method::PATCH,
    version: Some("v3"),
    ..crate::api::invoices::routes::UPDATE_TEMPLATE_LATE_FEES_CONFIGURATION
};
pub(crate) static UPDATE_TEMPLATE_PAYMENT_METHODS_CONFIGURATION: rt::Route = rt::Route {
    method: rt::Method::PATCH,
    version: Some("v3"),
    ..crate::api::invoices::routes::UPDATE_TEMPLATE_PAYMENT_METHODS_CONFIGURATION
};
pub(crate) static LIST_SCHEDULES: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::invoices::routes::LIST_SCHEDULES
};
pub(crate) static CREATE_SCHEDULE: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::invoices::routes::CREATE_SCHEDULE
};
pub(crate) static GET_SCHEDULE: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::invoices::routes::GET_SCHEDULE
};
pub(crate) static UPDATE_SCHEDULE: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("v3"),
    ..crate::api::invoices::routes::UPDATE_SCHEDULE
};
pub(crate) static DELETE_SCHEDULE: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::invoices::routes::DELETE_SCHEDULE
};
pub(crate) static UPDATE_AND_START_SCHEDULE: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::invoices::routes::UPDATE_AND_START_SCHEDULE
};
pub(crate) static START_SCHEDULE: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::invoices::routes::START_SCHEDULE
};
pub(crate) static SET_SCHEDULE_AUTO_PAYMENT: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::invoices::routes::SET_SCHEDULE_AUTO_PAYMENT
};
pub(crate) static CANCEL_SCHEDULE: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::invoices::routes::CANCEL_SCHEDULE
};
pub(crate) static TEXT2PAY: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::invoices::routes::TEXT2PAY
};
pub(crate) static GENERATE_NUMBER: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::invoices::routes::GENERATE_NUMBER
};
pub(crate) static GET_SETTINGS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::invoices::routes::GET_SETTINGS
};
pub(crate) static GET: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::invoices::routes::GET
};
pub(crate) static UPDATE: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("v3"),
    ..crate::api::invoices::routes::UPDATE
};
pub(crate) static DELETE: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::invoices::routes::DELETE
};
pub(crate) static UPDATE_LATE_FEES_CONFIGURATION: rt::Route = rt::Route {
    method: rt::Method::PATCH,
    version: Some("v3"),
    ..crate::api::invoices::routes::UPDATE_LATE_FEES_CONFIGURATION
};
pub(crate) static VOID: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::invoices::routes::VOID
};
pub(crate) static SEND: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::invoices::routes::SEND
};
pub(crate) static RECORD_PAYMENT: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::invoices::routes::RECORD_PAYMENT
};
pub(crate) static UPDATE_LAST_VISITED_AT: rt::Route = rt::Route {
    method: rt::Method::PATCH,
    version: Some("v3"),
    ..crate::api::invoices::routes::UPDATE_LAST_VISITED_AT
};
pub(crate) static CREATE_ESTIMATE: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::invoices::routes::CREATE_ESTIMATE
};
pub(crate) static UPDATE_ESTIMATE: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("v3"),
    ..crate::api::invoices::routes::UPDATE_ESTIMATE
};
pub(crate) static DELETE_ESTIMATE: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::invoices::routes::DELETE_ESTIMATE
};
pub(crate) static GENERATE_ESTIMATE_NUMBER: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::invoices::routes::GENERATE_ESTIMATE_NUMBER
};
pub(crate) static SEND_ESTIMATE: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::invoices::routes::SEND_ESTIMATE
};
pub(crate) static CREATE_FROM_ESTIMATE: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::invoices::routes::CREATE_FROM_ESTIMATE
};
pub(crate) static LIST_ESTIMATES: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::invoices::routes::LIST_ESTIMATES
};
pub(crate) static UPDATE_ESTIMATE_LAST_VISITED_AT: rt::Route = rt::Route {
    method: rt::Method::PATCH,
    version: Some("v3"),
    ..crate::api::invoices::routes::UPDATE_ESTIMATE_LAST_VISITED_AT
};
pub(crate) static LIST_ESTIMATE_TEMPLATES: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::invoices::routes::LIST_ESTIMATE_TEMPLATES
};
pub(crate) static CREATE_ESTIMATE_TEMPLATE: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::invoices::routes::CREATE_ESTIMATE_TEMPLATE
};
pub(crate) static UPDATE_ESTIMATE_TEMPLATE: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("v3"),
    ..crate::api::invoices::routes::UPDATE_ESTIMATE_TEMPLATE
};
pub(crate) static DELETE_ESTIMATE_TEMPLATE: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::invoices::routes::DELETE_ESTIMATE_TEMPLATE
};
pub(crate) static PREVIEW_ESTIMATE_TEMPLATE: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::invoices::routes::PREVIEW_ESTIMATE_TEMPLATE
};
pub(crate) static LIST: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::invoices::routes::LIST
};
pub(crate) static CREATE: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::invoices::routes::CREATE
};
