// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Payments: 23 operations of the document `api/v3/payments.yaml`, API version `v3`.
//!
//! What customers bought and paid: an order has items, a transaction is one payment for
//! an order or an invoice, a subscription makes payments again and again. All of them are
//! mostly read here; orders come from funnels, stores, invoices, calendars and the like,
//! which their source tells. Coupons can be made and changed, and an app can bring a
//! payment provider of its own. Lists answer `data` and `totalCount` and page by `limit`
//! and `offset`. Amounts are plain numbers beside a `currency`; that they are whole units
//! and not cents is likely from the examples but nowhere stated.

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{GetOrder, GetSubscription, ListCoupons, UpdateCoupon, CreateCoupon};

pub use crate::api::payments::{
    CreateCustomProvider, CreateCustomProviderConfig, CreateIntegrationProvider,
    CreateOrderFulfillment, DeleteCoupon, DeleteCustomProvider, DisconnectCustomProvider,
    GetCoupon, GetCustomProviderConfig, GetTransaction, ListIntegrationProviders,
    ListOrderFulfillments, ListOrderNotes, ListOrders, ListSubscriptions,
    ListTransactions, RecordOrderPayment, UpdateCustomProviderCapabilities,
};
pub(crate) use routes::ROUTES;

/// The operations of Payments. Made by `client.v3().payments()`.
#[doc(alias = "payments-v3")]
#[derive(Clone, Debug)]
pub struct Payments {
    pub(crate) client: rt::Client,
}

impl Payments {
    /// List White-label Integration Providers: `GET /payments/integrations/provider/whitelabel`.
    ///
    /// Providers that are built on Authorize.net or NMI and sold under another name.
    /// `limit` and `offset` page; there is no total.
    ///
    /// [`ListIntegrationProviders`] has 2 optional inputs.
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`ListIntegrationProviders::location_id`].
    ///
    /// Answers with [`ListWhitelabelIntegrationProviderResponse`](models::ListWhitelabelIntegrationProviderResponse).
    ///
    /// Token: a location's (an account's); scope `payments/integration.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/payments.yaml#/paths/~1payments~1integrations~1provider~1whitelabel/get`.
    #[doc(alias = "list-integration-providers")]
    #[inline]
    pub fn list_integration_providers(&self) -> ListIntegrationProviders {
        rt::operation(self.client.request(&routes::LIST_INTEGRATION_PROVIDERS))
    }

    /// Create White-label Integration Provider: `POST /payments/integrations/provider/whitelabel`.
    ///
    /// Only the token of a marketplace app may call this. `uniqueName` has lower-case
    /// letters and hyphens and begins and ends with a letter; the picture must be reachable
    /// by https for everybody.
    ///
    /// * `unique_name`: text; for example `easy-direct` (in the body), `uniqueName` on the wire. Lower-case letters and hyphens, a letter at both ends.
    /// * `title`: text; for example `Title` (in the body). Heading or name as people read it.
    /// * `provider`: one of `authorize-net`, `nmi` (in the body). The service that it is built on.
    /// * `description`: text; for example `Description` (in the body). Free text that describes it.
    /// * `image_url`: text; for example `https://example.com/image.jpg` (in the body), `imageUrl` on the wire. Address of a picture.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`CreateIntegrationProvider::location_id`].
    ///
    /// Answers with [`CreateWhitelabelIntegrationResponse`](models::CreateWhitelabelIntegrationResponse).
    ///
    /// Token: a location's (an account's); scope `payments/integration.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/payments.yaml#/paths/~1payments~1integrations~1provider~1whitelabel/post`.
    pub fn create_integration_provider(
        &self,
        unique_name: impl Into<String>,
        title: impl Into<String>,
        provider: impl Into<models::CreateWhiteLabelIntegrationProviderProvider>,
        description: impl Into<String>,
        image_url: impl Into<String>,
    ) -> CreateIntegrationProvider {
        let mut request = self.client.request(&routes::CREATE_INTEGRATION_PROVIDER);
        request.field::<String>("uniqueName", &unique_name.into());
        request.field::<String>("title", &title.into());
        request
            .field::<
                models::CreateWhiteLabelIntegrationProviderProvider,
            >("provider", &provider.into());
        request.field::<String>("description", &description.into());
        request.field::<String>("imageUrl", &image_url.into());
        rt::operation(request)
    }

    /// List Orders: `GET /payments/orders`.
    ///
    /// Orders of an account, 10 a page by default. `altId` is required, although
    /// `locationId` may be given besides. The list has flat fields for the source and no
    /// items: read the single order for these. `startAt` and `endAt` are dates such as
    /// `2024-02-01`.
    ///
    /// [`ListOrders`] has 11 optional inputs.
    ///
    /// Needs the account (`locationId` in the query, `altId` in the query): from `client.location(id)`, or [`ListOrders::location_id`].
    ///
    /// Answers with [`ListOrdersResponse`](models::ListOrdersResponse).
    ///
    /// Token: a location's (an account's); scope `payments/orders.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/payments.yaml#/paths/~1payments~1orders/get`.
    #[doc(alias = "list-orders")]
    #[inline]
    pub fn list_orders(&self) -> ListOrders {
        rt::operation(self.client.request(&routes::LIST_ORDERS))
    }

    /// Get Order by ID: `GET /payments/orders/{orderId}`.
    ///
    /// One order with items, a snapshot of the contact as it was, sums and coupon, without
    /// an envelope.
    ///
    /// * `order_id`: text; for example `653f5e0cde5a1314e62a837c` (in the path), `orderId` on the wire
    ///
    /// Needs the account (`locationId` in the query, `altId` in the query): from `client.location(id)`, or [`GetOrder::location_id`].
    ///
    /// Answers with [`GetOrderResponse`](models::GetOrderResponse).
    ///
    /// Token: a location's (an account's); scope `payments/orders.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/payments.yaml#/paths/~1payments~1orders~1{orderId}/get`.
    #[doc(alias = "get-order-by-id")]
    pub fn get_order(&self, order_id: impl Into<String>) -> GetOrder {
        let mut request = self.client.request(&routes::GET_ORDER);
        request.path::<String>("orderId", &order_id.into());
        rt::operation(request)
    }

    /// Record Order Payment: `POST /payments/orders/{orderId}/record-payment`.
    ///
    /// Notes a payment that was made outside, in cash, by cheque or otherwise, and turns
    /// the order to paid unless `isPartialPayment` is set. No money moves. It needs the
    /// scope `payments/orders.collectPayment`, which the others do not.
    ///
    /// * `order_id`: text; for example `5e2d4c8e0e8b4e001c1c4f5d` (in the path), `orderId` on the wire
    /// * `mode`: one of `cash`, `card`, `cheque`, `bank_transfer`, `other`; for example `card` (in the body). How it was paid; `card` and `cheque` have details of their own.
    ///
    /// [`RecordOrderPayment`] has 6 optional inputs.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`RecordOrderPayment::location_id`].
    ///
    /// Answers with [`PostRecordOrderPaymentResponse`](models::PostRecordOrderPaymentResponse).
    ///
    /// Token: a location's (an account's); scope `payments/orders.collectPayment`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/payments.yaml#/paths/~1payments~1orders~1{orderId}~1record-payment/post`.
    #[doc(alias = "record-order-payment")]
    pub fn record_order_payment(
        &self,
        order_id: impl Into<String>,
        mode: impl Into<models::PostRecordOrderPaymentBodyMode>,
    ) -> RecordOrderPayment {
        let mut request = self.client.request(&routes::RECORD_ORDER_PAYMENT);
        request.path::<String>("orderId", &order_id.into());
        request.field::<models::PostRecordOrderPaymentBodyMode>("mode", &mode.into());
        rt::operation(request)
    }

    /// List fulfillment: `GET /payments/orders/{orderId}/fulfillments`.
    ///
    /// What of an order has been shipped so far, with tracking numbers, in one answer.
    ///
    /// * `order_id`: text; for example `653f5e0cde5a1314e62a837c` (in the path), `orderId` on the wire
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`ListOrderFulfillments::location_id`].
    ///
    /// Answers with [`ListFulfillmentResponse`](models::ListFulfillmentResponse).
    ///
    /// Token: a location's (an account's); scope `payments/orders.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/payments.yaml#/paths/~1payments~1orders~1{orderId}~1fulfillments/get`.
    #[doc(alias = "list-order-fulfillment")]
    pub fn list_order_fulfillments(
        &self,
        order_id: impl Into<String>,
    ) -> ListOrderFulfillments {
        let mut request = self.client.request(&routes::LIST_ORDER_FULFILLMENTS);
        request.path::<String>("orderId", &order_id.into());
        rt::operation(request)
    }

    /// Create order fulfillment: `POST /payments/orders/{orderId}/fulfillments`.
    ///
    /// Records that items of an order have been sent. Items are named by the id of their
    /// price, not of the product, and `notifyCustomer` decides whether the customer gets a
    /// message.
    ///
    /// * `order_id`: text; for example `653f5e0cde5a1314e62a837c` (in the path), `orderId` on the wire
    /// * `trackings`: list of `FulfillmentTracking` (in the body). Parcels, each with its carrier and number.
    /// * `items`: list of `FulfillmentItems` (in the body). What was ordered, or what was sent.
    /// * `notify_customer`: flag; for example `true` (in the body), `notifyCustomer` on the wire. Whether the customer gets a message about the shipment.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`CreateOrderFulfillment::location_id`].
    ///
    /// Answers with [`CreateFulfillmentResponse`](models::CreateFulfillmentResponse).
    ///
    /// Token: a location's (an account's); scope `payments/orders.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/payments.yaml#/paths/~1payments~1orders~1{orderId}~1fulfillments/post`.
    #[doc(alias = "create-order-fulfillment")]
    pub fn create_order_fulfillment(
        &self,
        order_id: impl Into<String>,
        trackings: impl Into<rt::List<models::FulfillmentTracking>>,
        items: impl Into<rt::List<models::FulfillmentItems>>,
        notify_customer: bool,
    ) -> CreateOrderFulfillment {
        let mut request = self.client.request(&routes::CREATE_ORDER_FULFILLMENT);
        request.path::<String>("orderId", &order_id.into());
        request
            .field::<
                rt::List<models::FulfillmentTracking>,
            >("trackings", &trackings.into());
        request.field::<rt::List<models::FulfillmentItems>>("items", &items.into());
        request.field::<bool>("notifyCustomer", &notify_customer);
        rt::operation(request)
    }

    /// List Order Notes: `GET /payments/orders/{orderId}/notes`.
    ///
    /// Nothing more is known than that these are the notes of an order; the form of the
    /// answer and the scope are not documented.
    ///
    /// * `order_id`: text; for example `653f5e0cde5a1314e62a837c` (in the path), `orderId` on the wire
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`ListOrderNotes::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/payments.yaml#/paths/~1payments~1orders~1{orderId}~1notes/get`.
    #[doc(alias = "list-order-notes")]
    pub fn list_order_notes(&self, order_id: impl Into<String>) -> ListOrderNotes {
        let mut request = self.client.request(&routes::LIST_ORDER_NOTES);
        request.path::<String>("orderId", &order_id.into());
        rt::operation(request)
    }

    /// List Transactions: `GET /payments/transactions`.
    ///
    /// Payments of an account, 10 a page by default, by contact, subscription, source or
    /// the entity paid for. `entityId` is the order's or invoice's id.
    ///
    /// [`ListTransactions`] has 11 optional inputs.
    ///
    /// Needs the account (`locationId` in the query, `altId` in the query): from `client.location(id)`, or [`ListTransactions::location_id`].
    ///
    /// Answers with [`ListTxnsResponse`](models::ListTxnsResponse).
    ///
    /// Token: a location's (an account's); scope `payments/transactions.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/payments.yaml#/paths/~1payments~1transactions/get`.
    #[doc(alias = "list-transactions")]
    #[inline]
    pub fn list_transactions(&self) -> ListTransactions {
        rt::operation(self.client.request(&routes::LIST_TRANSACTIONS))
    }

    /// Get Transaction by ID: `GET /payments/transactions/{transactionId}`.
    ///
    /// One payment with the provider's own record in `chargeSnapshot`, of which the form
    /// differs by provider. No envelope.
    ///
    /// * `transaction_id`: text; for example `61dd0feac077f72010f78804` (in the path), `transactionId` on the wire
    ///
    /// Needs the account (`locationId` in the query, `altId` in the query): from `client.location(id)`, or [`GetTransaction::location_id`].
    ///
    /// Answers with [`GetTxnResponse`](models::GetTxnResponse).
    ///
    /// Token: a location's (an account's); scope `payments/transactions.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/payments.yaml#/paths/~1payments~1transactions~1{transactionId}/get`.
    #[doc(alias = "get-transaction-by-id")]
    pub fn get_transaction(&self, transaction_id: impl Into<String>) -> GetTransaction {
        let mut request = self.client.request(&routes::GET_TRANSACTION);
        request.path::<String>("transactionId", &transaction_id.into());
        rt::operation(request)
    }

    /// List Subscriptions: `GET /payments/subscriptions`.
    ///
    /// Subscriptions of an account, 10 a page by default. The parameter `id` takes the
    /// record's id, where `subscriptionId` of an answer is the one at the provider.
    /// `getPaymentsCollectedCount` adds how many payments have come in.
    ///
    /// [`ListSubscriptions`] has 11 optional inputs.
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`ListSubscriptions::location_id`].
    ///
    /// Answers with [`ListSubscriptionResponse`](models::ListSubscriptionResponse).
    ///
    /// Token: a location's (an account's); scope `payments/subscriptions.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/payments.yaml#/paths/~1payments~1subscriptions/get`.
    #[doc(alias = "list-subscriptions")]
    #[inline]
    pub fn list_subscriptions(&self) -> ListSubscriptions {
        rt::operation(self.client.request(&routes::LIST_SUBSCRIPTIONS))
    }

    /// Get Subscription by ID: `GET /payments/subscriptions/{subscriptionId}`.
    ///
    /// The path takes the record's id, `_id` of the list, going by the document's examples,
    /// and not the provider's `subscriptionId`. The answer has the schedule and the
    /// product, without an envelope.
    ///
    /// * `subscription_id`: text; for example `6322e9c9e39fc14ab3ed7042` (in the path), `subscriptionId` on the wire. Id of the subscription at the payment provider.
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`GetSubscription::location_id`].
    ///
    /// Answers with [`GetSubscriptionResponse`](models::GetSubscriptionResponse).
    ///
    /// Token: a location's (an account's); scope `payments/subscriptions.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/payments.yaml#/paths/~1payments~1subscriptions~1{subscriptionId}/get`.
    #[doc(alias = "get-subscription-by-id")]
    pub fn get_subscription(
        &self,
        subscription_id: impl Into<String>,
    ) -> GetSubscription {
        let mut request = self.client.request(&routes::GET_SUBSCRIPTION);
        request.path::<String>("subscriptionId", &subscription_id.into());
        rt::operation(request)
    }

    /// List Coupons: `GET /payments/coupon/list`.
    ///
    /// All coupons of an account, 100 a page by default, by state, name or code.
    ///
    /// [`ListCoupons`] has 4 optional inputs.
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`ListCoupons::location_id`].
    ///
    /// Answers with [`ListCouponsResponse`](models::ListCouponsResponse).
    ///
    /// Token: a location's (an account's); scope `payments/coupons.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 422.
    ///
    /// Document: `api/v3/payments.yaml#/paths/~1payments~1coupon~1list/get`.
    #[doc(alias = "list-coupons")]
    #[inline]
    pub fn list_coupons(&self) -> ListCoupons {
        rt::operation(self.client.request(&routes::LIST_COUPONS))
    }

    /// Fetch Coupon: `GET /payments/coupon`.
    ///
    /// One coupon. The document requires both its id and its code, though either would name
    /// it.
    ///
    /// * `id`: text; for example `6241712be68f7a98102ba272` (in the query). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    /// * `code`: text; for example `DEAL50` (in the query). What customers type in to get the discount.
    ///
    /// Needs the account (`altId` in the query): from `client.location(id)`, or [`GetCoupon::location_id`].
    ///
    /// Answers with [`CreateCouponResponse`](models::CreateCouponResponse).
    ///
    /// Token: a location's (an account's); scope `payments/coupons.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 422.
    ///
    /// Document: `api/v3/payments.yaml#/paths/~1payments~1coupon/get`.
    #[doc(alias = "get-coupon")]
    pub fn get_coupon(
        &self,
        id: impl Into<String>,
        code: impl Into<String>,
    ) -> GetCoupon {
        let mut request = self.client.request(&routes::GET_COUPON);
        request.query::<String>("id", &id.into());
        request.query::<String>("code", &code.into());
        rt::operation(request)
    }

    /// Update Coupon: `PUT /payments/coupon`.
    ///
    /// Changes a coupon, which the body names by `id`. Name, code, kind, value and
    /// beginning must all be sent again. Whether customers who have it already are affected
    /// is not documented.
    ///
    /// * `name`: text; for example `New Year Sale` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `code`: text; for example `LEVELUPDAY2022` (in the body). What customers type in to get the discount.
    /// * `discount_type`: one of `percentage`, `amount`; for example `amount` (in the body), `discountType` on the wire. Whether `discountValue` is a percentage or a sum of money.
    /// * `discount_value`: number; for example `10` (in the body), `discountValue` on the wire. A percentage or a sum of money, as `discountType` says.
    /// * `start_date`: date and time (RFC 3339); for example `2023-01-01T22:45:00.000Z` (in the body), `startDate` on the wire. From when it counts, in ISO 8601.
    /// * `id`: text; for example `6241712be68f7a98102ba272` (in the body). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// [`UpdateCoupon`] has 8 optional inputs.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`UpdateCoupon::location_id`].
    ///
    /// Answers with [`CreateCouponResponse`](models::CreateCouponResponse).
    ///
    /// Token: a location's (an account's); scope `payments/coupons.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 422.
    ///
    /// Document: `api/v3/payments.yaml#/paths/~1payments~1coupon/put`.
    #[doc(alias = "update-coupon")]
    pub fn update_coupon(
        &self,
        name: impl Into<String>,
        code: impl Into<String>,
        discount_type: impl Into<models::DiscountType>,
        discount_value: f64,
        start_date: impl Into<String>,
        id: impl Into<String>,
    ) -> UpdateCoupon {
        let mut request = self.client.request(&routes::UPDATE_COUPON);
        request.field::<String>("name", &name.into());
        request.field::<String>("code", &code.into());
        request.field::<models::DiscountType>("discountType", &discount_type.into());
        request.field::<f64>("discountValue", &discount_value);
        request.field::<String>("startDate", &start_date.into());
        request.field::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Create Coupon: `POST /payments/coupon`.
    ///
    /// Makes a coupon of a percentage or a fixed amount. It counts from `startDate`, for
    /// all products unless `productIds` is given, and on later payments of a subscription
    /// as well unless `applyToFuturePayments` is false.
    ///
    /// * `name`: text; for example `New Year Sale` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `code`: text; for example `LEVELUPDAY2022` (in the body). What customers type in to get the discount.
    /// * `discount_type`: one of `percentage`, `amount`; for example `amount` (in the body), `discountType` on the wire. Whether `discountValue` is a percentage or a sum of money.
    /// * `discount_value`: number; for example `10` (in the body), `discountValue` on the wire. A percentage or a sum of money, as `discountType` says.
    /// * `start_date`: date and time (RFC 3339); for example `2023-01-01T22:45:00.000Z` (in the body), `startDate` on the wire. From when it counts, in ISO 8601.
    ///
    /// [`CreateCoupon`] has 8 optional inputs.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`CreateCoupon::location_id`].
    ///
    /// Answers with [`CreateCouponResponse`](models::CreateCouponResponse).
    ///
    /// Token: a location's (an account's); scope `payments/coupons.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 422.
    ///
    /// Document: `api/v3/payments.yaml#/paths/~1payments~1coupon/post`.
    #[doc(alias = "create-coupon")]
    pub fn create_coupon(
        &self,
        name: impl Into<String>,
        code: impl Into<String>,
        discount_type: impl Into<models::DiscountType>,
        discount_value: f64,
        start_date: impl Into<String>,
    ) -> CreateCoupon {
        let mut request = self.client.request(&routes::CREATE_COUPON);
        request.field::<String>("name", &name.into());
        request.field::<String>("code", &code.into());
        request.field::<models::DiscountType>("discountType", &discount_type.into());
        request.field::<f64>("discountValue", &discount_value);
        request.field::<String>("startDate", &start_date.into());
        rt::operation(request)
    }

    /// Delete Coupon: `DELETE /payments/coupon`.
    ///
    /// Removes a coupon for good. A DELETE of which the body, not the path, names the
    /// coupon.
    ///
    /// * `id`: text; for example `6241712be68f7a98102ba272` (in the body). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Needs the account (`altId` in the body): from `client.location(id)`, or [`DeleteCoupon::location_id`].
    ///
    /// Answers with [`DeleteCouponResponse`](models::DeleteCouponResponse).
    ///
    /// Token: a location's (an account's); scope `payments/coupons.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 422.
    ///
    /// Document: `api/v3/payments.yaml#/paths/~1payments~1coupon/delete`.
    #[doc(alias = "delete-coupon")]
    pub fn delete_coupon(&self, id: impl Into<String>) -> DeleteCoupon {
        let mut request = self.client.request(&routes::DELETE_COUPON);
        request.field::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Create new integration: `POST /payments/custom-provider/provider`.
    ///
    /// First step for an app that brings its own payment provider: ties the app to an
    /// account and names the pages it is reached by. Keys follow with `POST
    /// /payments/custom-provider/connect`.
    ///
    /// * `name`: text; for example `Company Paypal Integration` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `description`: text (in the body). Free text that describes it.
    /// * `payments_url`: text; for example `https://testpayment.paypal.com` (in the body), `paymentsUrl` on the wire. Page that is shown in a frame for paying.
    /// * `query_url`: text; for example `https://testsubscription.paypal.com` (in the body), `queryUrl` on the wire. Address that the platform asks to verify, refund or manage subscriptions.
    /// * `image_url`: text; for example `https://testsubscription.paypal.com` (in the body), `imageUrl` on the wire. Address of a picture.
    /// * `supports_subscription_schedule`: flag; for example `true` (in the body), `supportsSubscriptionSchedule` on the wire. Whether subscriptions can begin later.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`CreateCustomProvider::location_id`].
    ///
    /// Answers with [`CreateCustomProvidersResponse`](models::CreateCustomProvidersResponse).
    ///
    /// Token: a location's (an account's); scope `payments/custom-provider.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/payments.yaml#/paths/~1payments~1custom-provider~1provider/post`.
    #[doc(alias = "create-integration")]
    pub fn create_custom_provider(
        &self,
        name: impl Into<String>,
        description: impl Into<String>,
        payments_url: impl Into<String>,
        query_url: impl Into<String>,
        image_url: impl Into<String>,
        supports_subscription_schedule: bool,
    ) -> CreateCustomProvider {
        let mut request = self.client.request(&routes::CREATE_CUSTOM_PROVIDER);
        request.field::<String>("name", &name.into());
        request.field::<String>("description", &description.into());
        request.field::<String>("paymentsUrl", &payments_url.into());
        request.field::<String>("queryUrl", &query_url.into());
        request.field::<String>("imageUrl", &image_url.into());
        request
            .field::<
                bool,
            >("supportsSubscriptionSchedule", &supports_subscription_schedule);
        rt::operation(request)
    }

    /// Deleting an existing integration: `DELETE /payments/custom-provider/provider`.
    ///
    /// Unties the app from the account. The app is told from the token; only the account is
    /// named.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`DeleteCustomProvider::location_id`].
    ///
    /// Answers with [`DeleteCustomProvidersResponse`](models::DeleteCustomProvidersResponse).
    ///
    /// Token: a location's (an account's); scope `payments/custom-provider.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/payments.yaml#/paths/~1payments~1custom-provider~1provider/delete`.
    #[doc(alias = "delete-integration")]
    #[inline]
    pub fn delete_custom_provider(&self) -> DeleteCustomProvider {
        rt::operation(self.client.request(&routes::DELETE_CUSTOM_PROVIDER))
    }

    /// Fetch given provider config: `GET /payments/custom-provider/connect`.
    ///
    /// The provider of this app in an account, with what was set up for live and test
    /// payments. The answer can hold keys: keep it out of logs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GetCustomProviderConfig::location_id`].
    ///
    /// Answers with [`GetCustomProvidersResponse`](models::GetCustomProvidersResponse).
    ///
    /// Token: a location's (an account's); scope `payments/custom-provider.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/payments.yaml#/paths/~1payments~1custom-provider~1connect/get`.
    #[doc(alias = "fetch-config")]
    #[inline]
    pub fn get_custom_provider_config(&self) -> GetCustomProviderConfig {
        rt::operation(self.client.request(&routes::GET_CUSTOM_PROVIDER_CONFIG))
    }

    /// Create new provider config: `POST /payments/custom-provider/connect`.
    ///
    /// Gives the account its keys for live and for test payments; both must be sent at
    /// once. The account's id is in the query.
    ///
    /// * `live`: an object, `CustomProviderKeys` (in the body). Keys for real payments.
    /// * `test`: an object, `CustomProviderKeys` (in the body). Keys for test payments.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`CreateCustomProviderConfig::location_id`].
    ///
    /// Answers with [`ConnectCustomProvidersResponse`](models::ConnectCustomProvidersResponse).
    ///
    /// Token: a location's (an account's); scope `payments/custom-provider.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/payments.yaml#/paths/~1payments~1custom-provider~1connect/post`.
    #[doc(alias = "create-config")]
    #[inline]
    pub fn create_custom_provider_config(
        &self,
        live: models::CustomProviderKeys,
        test: models::CustomProviderKeys,
    ) -> CreateCustomProviderConfig {
        let mut request = self.client.request(&routes::CREATE_CUSTOM_PROVIDER_CONFIG);
        request.field::<models::CustomProviderKeys>("live", &live);
        request.field::<models::CustomProviderKeys>("test", &test);
        rt::operation(request)
    }

    /// Disconnect existing provider config: `POST /payments/custom-provider/disconnect`.
    ///
    /// Drops the keys of one mode, live or test, as `liveMode` says. The tie of app and
    /// account stays.
    ///
    /// * `live_mode`: flag; for example `true` (in the body), `liveMode` on the wire. True for real money, false for test payments.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`DisconnectCustomProvider::location_id`].
    ///
    /// Answers with [`DisconnectCustomProvidersResponse`](models::DisconnectCustomProvidersResponse).
    ///
    /// Token: a location's (an account's); scope `payments/custom-provider.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/payments.yaml#/paths/~1payments~1custom-provider~1disconnect/post`.
    #[doc(alias = "disconnect-config")]
    #[inline]
    pub fn disconnect_custom_provider(
        &self,
        live_mode: bool,
    ) -> DisconnectCustomProvider {
        let mut request = self.client.request(&routes::DISCONNECT_CUSTOM_PROVIDER);
        request.field::<bool>("liveMode", &live_mode);
        rt::operation(request)
    }

    /// Custom-provider marketplace app update capabilities: `PUT /payments/custom-provider/capabilities`.
    ///
    /// Says whether the app's provider can schedule subscriptions. Either `companyId` or
    /// `locationId` must be given.
    ///
    /// * `supports_subscription_schedules`: flag; for example `true` (in the body), `supportsSubscriptionSchedules` on the wire. Whether subscriptions can begin later.
    ///
    /// [`UpdateCustomProviderCapabilities`] has 1 optional input.
    ///
    /// Speaks for the account, where one is given (`locationId` in the body): from `client.location(id)`, or [`UpdateCustomProviderCapabilities::location_id`].
    ///
    /// Answers with [`UpdateCustomProviderCapabilitiesResponse`](models::UpdateCustomProviderCapabilitiesResponse).
    ///
    /// Token: a location's (an account's); scope `payments/custom-provider.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/payments.yaml#/paths/~1payments~1custom-provider~1capabilities/put`.
    #[doc(alias = "custom-provider-marketplace-app-update-capabilities")]
    #[inline]
    pub fn update_custom_provider_capabilities(
        &self,
        supports_subscription_schedules: bool,
    ) -> UpdateCustomProviderCapabilities {
        let mut request = self
            .client
            .request(&routes::UPDATE_CUSTOM_PROVIDER_CAPABILITIES);
        request
            .field::<
                bool,
            >("supportsSubscriptionSchedules", &supports_subscription_schedules);
        rt::operation(request)
    }
}
