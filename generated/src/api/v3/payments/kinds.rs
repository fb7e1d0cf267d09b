// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Payments a request is for.

use super::models;
use crate::runtime as rt;

pub use crate::api::payments::kinds::{
    CreateCustomProvider, CreateCustomProviderConfig, CreateIntegrationProvider,
    CreateOrderFulfillment, DeleteCoupon, DeleteCustomProvider, DisconnectCustomProvider,
    GetCoupon, GetCustomProviderConfig, GetTransaction, ListIntegrationProviders,
    ListOrderFulfillments, ListOrderNotes, ListOrders, ListSubscriptions,
    ListTransactions, RecordOrderPayment, UpdateCustomProviderCapabilities,
};

/// `GET /payments/orders/{orderId}`.
pub enum GetOrder {}

impl rt::Kind for GetOrder {
    type Answer = models::GetOrderResponse;
}

impl rt::Located for GetOrder {}

/// `GET /payments/subscriptions/{subscriptionId}`.
pub enum GetSubscription {}

impl rt::Kind for GetSubscription {
    type Answer = models::GetSubscriptionResponse;
}

impl rt::Located for GetSubscription {}

/// `GET /payments/coupon/list`.
pub enum ListCoupons {}

impl rt::Kind for ListCoupons {
    type Answer = models::ListCouponsResponse;
}

impl rt::Paged for ListCoupons {
    type Item = models::Coupon;
}

impl rt::Located for ListCoupons {}

/// `PUT /payments/coupon`.
pub enum UpdateCoupon {}

impl rt::Kind for UpdateCoupon {
    type Answer = models::CreateCouponResponse;
}

impl rt::Located for UpdateCoupon {}

/// `POST /payments/coupon`.
pub enum CreateCoupon {}

impl rt::Kind for CreateCoupon {
    type Answer = models::CreateCouponResponse;
}

impl rt::Located for CreateCoupon {}
