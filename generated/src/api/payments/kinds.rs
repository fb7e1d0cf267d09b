// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Payments a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /payments/integrations/provider/whitelabel`.
pub enum ListIntegrationProviders {}

impl rt::Kind for ListIntegrationProviders {
    type Answer = models::ListWhitelabelIntegrationProviderResponse;
}

impl rt::Paged for ListIntegrationProviders {
    type Item = models::IntegrationProvider;
}

impl rt::Located for ListIntegrationProviders {}

/// `POST /payments/integrations/provider/whitelabel`.
pub enum CreateIntegrationProvider {}

impl rt::Kind for CreateIntegrationProvider {
    type Answer = models::CreateWhitelabelIntegrationResponse;
}

impl rt::Located for CreateIntegrationProvider {}

/// `GET /payments/orders`.
pub enum ListOrders {}

impl rt::Kind for ListOrders {
    type Answer = models::ListOrdersResponse;
}

impl rt::Paged for ListOrders {
    type Item = models::OrderResponse;
}

impl rt::Located for ListOrders {}

/// `GET /payments/orders/{orderId}`.
pub enum GetOrder {}

impl rt::Kind for GetOrder {
    type Answer = models::GetOrderResponse;
}

impl rt::Located for GetOrder {}

/// `POST /payments/orders/{orderId}/record-payment`.
pub enum RecordOrderPayment {}

impl rt::Kind for RecordOrderPayment {
    type Answer = models::PostRecordOrderPaymentResponse;
}

impl rt::Located for RecordOrderPayment {}

/// `GET /payments/orders/{orderId}/fulfillments`.
pub enum ListOrderFulfillments {}

impl rt::Kind for ListOrderFulfillments {
    type Answer = models::ListFulfillmentResponse;
}

impl rt::Located for ListOrderFulfillments {}

/// `POST /payments/orders/{orderId}/fulfillments`.
pub enum CreateOrderFulfillment {}

impl rt::Kind for CreateOrderFulfillment {
    type Answer = models::CreateFulfillmentResponse;
}

impl rt::Located for CreateOrderFulfillment {}

/// `GET /payments/orders/{orderId}/notes`.
pub enum ListOrderNotes {}

impl rt::Kind for ListOrderNotes {
    type Answer = rt::Json;
}

impl rt::Located for ListOrderNotes {}

/// `GET /payments/transactions`.
pub enum ListTransactions {}

impl rt::Kind for ListTransactions {
    type Answer = models::ListTxnsResponse;
}

impl rt::Paged for ListTransactions {
    type Item = models::TxnResponse;
}

impl rt::Located for ListTransactions {}

/// `GET /payments/transactions/{transactionId}`.
pub enum GetTransaction {}

impl rt::Kind for GetTransaction {
    type Answer = models::GetTxnResponse;
}

impl rt::Located for GetTransaction {}

/// `GET /payments/subscriptions`.
pub enum ListSubscriptions {}

impl rt::Kind for ListSubscriptions {
    type Answer = models::ListSubscriptionResponse;
}

impl rt::Paged for ListSubscriptions {
    type Item = models::SubscriptionResponse;
}

impl rt::Located for ListSubscriptions {}

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

/// `GET /payments/coupon`.
pub enum GetCoupon {}

impl rt::Kind for GetCoupon {
    type Answer = models::CreateCouponResponse;
}

impl rt::Located for GetCoupon {}

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

/// `DELETE /payments/coupon`.
pub enum DeleteCoupon {}

impl rt::Kind for DeleteCoupon {
    type Answer = models::DeleteCouponResponse;
}

impl rt::Located for DeleteCoupon {}

/// `POST /payments/custom-provider/provider`.
pub enum CreateCustomProvider {}

impl rt::Kind for CreateCustomProvider {
    type Answer = models::CreateCustomProvidersResponse;
}

impl rt::Located for CreateCustomProvider {}

/// `DELETE /payments/custom-provider/provider`.
pub enum DeleteCustomProvider {}

impl rt::Kind for DeleteCustomProvider {
    type Answer = models::DeleteCustomProvidersResponse;
}

impl rt::Located for DeleteCustomProvider {}

/// `GET /payments/custom-provider/connect`.
pub enum GetCustomProviderConfig {}

impl rt::Kind for GetCustomProviderConfig {
    type Answer = models::GetCustomProvidersResponse;
}

impl rt::Located for GetCustomProviderConfig {}

/// `POST /payments/custom-provider/connect`.
pub enum CreateCustomProviderConfig {}

impl rt::Kind for CreateCustomProviderConfig {
    type Answer = models::ConnectCustomProvidersResponse;
}

impl rt::Located for CreateCustomProviderConfig {}

/// `POST /payments/custom-provider/disconnect`.
pub enum DisconnectCustomProvider {}

impl rt::Kind for DisconnectCustomProvider {
    type Answer = models::DisconnectCustomProvidersResponse;
}

impl rt::Located for DisconnectCustomProvider {}

/// `PUT /payments/custom-provider/capabilities`.
pub enum UpdateCustomProviderCapabilities {}

impl rt::Kind for UpdateCustomProviderCapabilities {
    type Answer = models::UpdateCustomProviderCapabilitiesResponse;
}

impl rt::Located for UpdateCustomProviderCapabilities {}
