// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Payments.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &LIST_INTEGRATION_PROVIDERS,
    &CREATE_INTEGRATION_PROVIDER,
    &LIST_ORDERS,
    &GET_ORDER,
    &RECORD_ORDER_PAYMENT,
    &LIST_ORDER_FULFILLMENTS,
    &CREATE_ORDER_FULFILLMENT,
    &LIST_ORDER_NOTES,
    &LIST_TRANSACTIONS,
    &GET_TRANSACTION,
    &LIST_SUBSCRIPTIONS,
    &GET_SUBSCRIPTION,
    &LIST_COUPONS,
    &GET_COUPON,
    &UPDATE_COUPON,
    &CREATE_COUPON,
    &DELETE_COUPON,
    &CREATE_CUSTOM_PROVIDER,
    &DELETE_CUSTOM_PROVIDER,
    &GET_CUSTOM_PROVIDER_CONFIG,
    &CREATE_CUSTOM_PROVIDER_CONFIG,
    &DISCONNECT_CUSTOM_PROVIDER,
    &UPDATE_CUSTOM_PROVIDER_CAPABILITIES,
];
pub(crate) static LIST_INTEGRATION_PROVIDERS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::payments::routes::LIST_INTEGRATION_PROVIDERS
};
pub(crate) static CREATE_INTEGRATION_PROVIDER: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::payments::routes::CREATE_INTEGRATION_PROVIDER
};
pub(crate) static LIST_ORDERS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::payments::routes::LIST_ORDERS
};
pub(crate) static GET_ORDER: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::payments::routes::GET_ORDER
};
pub(crate) static RECORD_ORDER_PAYMENT: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::payments::routes::RECORD_ORDER_PAYMENT
};
pub(crate) static LIST_ORDER_FULFILLMENTS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::payments::routes::LIST_ORDER_FULFILLMENTS
};
pub(crate) static CREATE_ORDER_FULFILLMENT: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::payments::routes::CREATE_ORDER_FULFILLMENT
};
pub(crate) static LIST_ORDER_NOTES: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::payments::routes::LIST_ORDER_NOTES
};
pub(crate) static LIST_TRANSACTIONS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::payments::routes::LIST_TRANSACTIONS
};
pub(crate) static GET_TRANSACTION: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::payments::routes::GET_TRANSACTION
};
pub(crate) static LIST_SUBSCRIPTIONS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::payments::routes::LIST_SUBSCRIPTIONS
};
pub(crate) static GET_SUBSCRIPTION: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::payments::routes::GET_SUBSCRIPTION
};
pub(crate) static LIST_COUPONS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::payments::routes::LIST_COUPONS
};
pub(crate) static GET_COUPON: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::payments::routes::GET_COUPON
};
pub(crate) static UPDATE_COUPON: rt::Route = rt::Route {
    method: rt::Method::PUT,
    parameters: &[
        rt::Parameter::field("name").required(),
        rt::Parameter::field("code").required(),
        rt::Parameter::field("discountType").required(),
        rt::Parameter::field("discountValue").required(),
        rt::Parameter::field("startDate").required(),
        rt::Parameter::field("endDate"),
        rt::Parameter::field("usageLimit"),
        rt::Parameter::field("productIds"),
        rt::Parameter::field("priceIds"),
        rt::Parameter::field("variantIds"),
        rt::Parameter::field("applyToFuturePayments"),
        rt::Parameter::field("applyToFuturePaymentsConfig"),
        rt::Parameter::field("limitPerCustomer"),
        rt::Parameter::field("id").required(),
    ],
    version: Some("v3"),
    ..crate::api::payments::routes::UPDATE_COUPON
};
pub(crate) static CREATE_COUPON: rt::Route = rt::Route {
    method: rt::Method::POST,
    parameters: &[
        rt::Parameter::field("name").required(),
        rt::Parameter::field("code").required(),
        rt::Parameter::field("discountType").required(),
        rt::Parameter::field("discountValue").required(),
        rt::Parameter::field("startDate").required(),
        rt::Parameter::field("endDate"),
        rt::Parameter::field("usageLimit"),
        rt::Parameter::field("productIds"),
        rt::Parameter::field("priceIds"),
        rt::Parameter::field("variantIds"),
        rt::Parameter::field("applyToFuturePayments"),
        rt::Parameter::field("applyToFuturePaymentsConfig"),
        rt::Parameter::field("limitPerCustomer"),
    ],
    version: Some("v3"),
    ..crate::api::payments::routes::CREATE_COUPON
};
pub(crate) static DELETE_COUPON: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::payments::routes::DELETE_COUPON
};
pub(crate) static CREATE_CUSTOM_PROVIDER: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::payments::routes::CREATE_CUSTOM_PROVIDER
};
pub(crate) static DELETE_CUSTOM_PROVIDER: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::payments::routes::DELETE_CUSTOM_PROVIDER
};
pub(crate) static GET_CUSTOM_PROVIDER_CONFIG: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::payments::routes::GET_CUSTOM_PROVIDER_CONFIG
};
pub(crate) static CREATE_CUSTOM_PROVIDER_CONFIG: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::payments::routes::CREATE_CUSTOM_PROVIDER_CONFIG
};
pub(crate) static DISCONNECT_CUSTOM_PROVIDER: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::payments::routes::DISCONNECT_CUSTOM_PROVIDER
};
pub(crate) static UPDATE_CUSTOM_PROVIDER_CAPABILITIES: rt::Route = rt::Route {
    method: rt::Method::PUT,
    version: Some("v3"),
    ..crate::api::payments::routes::UPDATE_CUSTOM_PROVIDER_CAPABILITIES
};
