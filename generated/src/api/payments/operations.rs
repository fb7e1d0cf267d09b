// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Payments.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`Payments::list_integration_providers`](super::Payments::list_integration_providers): `GET /payments/integrations/provider/whitelabel`.
pub type ListIntegrationProviders = rt::Operation<kinds::ListIntegrationProviders>;

impl ListIntegrationProviders {
    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; `0` where nothing is sent; for example `20`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `offset`: whole number; `0` where nothing is sent; for example `0`.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query::<i64>("offset", &offset);
        self
    }
}

/// A request of [`Payments::create_integration_provider`](super::Payments::create_integration_provider): `POST /payments/integrations/provider/whitelabel`.
pub type CreateIntegrationProvider = rt::Operation<kinds::CreateIntegrationProvider>;

/// A request of [`Payments::list_orders`](super::Payments::list_orders): `GET /payments/orders`.
pub type ListOrders = rt::Operation<kinds::ListOrders>;

impl ListOrders {
    /// State of the order, payment or coupon; in some answers whether the call worked.
    ///
    /// `status`: text; for example `completed`.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.0.query::<String>("status", &status.into());
        self
    }

    /// `paymentStatus`: one of `paid`, `unpaid`, `refunded`, `partially_paid`; for example `unpaid`.
    pub fn payment_status(
        mut self,
        payment_status: impl Into<models::ListOrdersPaymentStatus>,
    ) -> Self {
        self.0
            .query::<
                models::ListOrdersPaymentStatus,
            >("paymentStatus", &payment_status.into());
        self
    }

    /// Real or test payments, such as `live`.
    ///
    /// `paymentMode`: text; for example `live`.
    pub fn payment_mode(mut self, payment_mode: impl Into<String>) -> Self {
        self.0.query::<String>("paymentMode", &payment_mode.into());
        self
    }

    /// First day, such as `2024-02-01`.
    ///
    /// `startAt`: date (`YYYY-MM-DD`); for example `2024-02-01`.
    pub fn start_at(mut self, start_at: impl Into<String>) -> Self {
        self.0.query::<String>("startAt", &start_at.into());
        self
    }

    /// Last day, such as `2024-02-13`.
    ///
    /// `endAt`: date (`YYYY-MM-DD`); for example `2024-02-13`.
    pub fn end_at(mut self, end_at: impl Into<String>) -> Self {
        self.0.query::<String>("endAt", &end_at.into());
        self
    }

    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `search`: text; for example `Awesome order`.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.0.query::<String>("search", &search.into());
        self
    }

    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `XPLSw2SVagl12LMDeTmQ`.
    pub fn contact_id(mut self, contact_id: impl Into<String>) -> Self {
        self.0.query::<String>("contactId", &contact_id.into());
        self
    }

    /// Ids of products of funnels, joined by commas.
    ///
    /// `funnelProductIds`: text; for example `61dd0c7dc077f712a5f787ff,61d6afc9d39ac5e35965c017`.
    pub fn funnel_product_ids(mut self, funnel_product_ids: impl Into<String>) -> Self {
        self.0.query::<String>("funnelProductIds", &funnel_product_ids.into());
        self
    }

    /// Id of the funnel or other thing that the order came from.
    ///
    /// `sourceId`: text; for example `61dd0c7dc077f712a5f787ff`.
    pub fn source_id(mut self, source_id: impl Into<String>) -> Self {
        self.0.query::<String>("sourceId", &source_id.into());
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; `10` where nothing is sent; for example `20`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `offset`: whole number; `0` where nothing is sent; for example `0`.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query::<i64>("offset", &offset);
        self
    }
}

/// A request of [`Payments::get_order`](super::Payments::get_order): `GET /payments/orders/{orderId}`.
pub type GetOrder = rt::Operation<kinds::GetOrder>;

/// A request of [`Payments::record_order_payment`](super::Payments::record_order_payment): `POST /payments/orders/{orderId}/record-payment`.
pub type RecordOrderPayment = rt::Operation<kinds::RecordOrderPayment>;

impl RecordOrderPayment {
    /// `card`: an object, `Card`.
    #[inline]
    pub fn card(mut self, card: models::Card) -> Self {
        self.0.field::<models::Card>("card", &card);
        self
    }

    /// `cheque`: an object, `Cheque`.
    #[inline]
    pub fn cheque(mut self, cheque: models::Cheque) -> Self {
        self.0.field::<models::Cheque>("cheque", &cheque);
        self
    }

    /// Notes that people have written on it; in searches a flag that brings them along.
    ///
    /// `notes`: text; for example `This was a direct payment`.
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.0.field::<String>("notes", &notes.into());
        self
    }

    /// Sum, in which unit no document says; most examples read as whole units.
    ///
    /// `amount`: number; for example `100`.
    #[inline]
    pub fn amount(mut self, amount: f64) -> Self {
        self.0.field::<f64>("amount", &amount);
        self
    }

    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: any JSON value.
    pub fn meta(mut self, meta: impl Into<rt::Json>) -> Self {
        self.0.field::<rt::Json>("meta", &meta.into());
        self
    }

    /// True leaves the order open for the rest.
    ///
    /// `isPartialPayment`: flag.
    #[inline]
    pub fn is_partial_payment(mut self, is_partial_payment: bool) -> Self {
        self.0.field::<bool>("isPartialPayment", &is_partial_payment);
        self
    }
}

/// A request of [`Payments::list_order_fulfillments`](super::Payments::list_order_fulfillments): `GET /payments/orders/{orderId}/fulfillments`.
pub type ListOrderFulfillments = rt::Operation<kinds::ListOrderFulfillments>;

/// A request of [`Payments::create_order_fulfillment`](super::Payments::create_order_fulfillment): `POST /payments/orders/{orderId}/fulfillments`.
pub type CreateOrderFulfillment = rt::Operation<kinds::CreateOrderFulfillment>;

/// A request of [`Payments::list_order_notes`](super::Payments::list_order_notes): `GET /payments/orders/{orderId}/notes`.
pub type ListOrderNotes = rt::Operation<kinds::ListOrderNotes>;

/// A request of [`Payments::list_transactions`](super::Payments::list_transactions): `GET /payments/transactions`.
pub type ListTransactions = rt::Operation<kinds::ListTransactions>;

impl ListTransactions {
    /// Real or test payments, such as `live`.
    ///
    /// `paymentMode`: text; for example `live`.
    pub fn payment_mode(mut self, payment_mode: impl Into<String>) -> Self {
        self.0.query::<String>("paymentMode", &payment_mode.into());
        self
    }

    /// First day, such as `2024-02-01`.
    ///
    /// `startAt`: date (`YYYY-MM-DD`); for example `2024-02-01`.
    pub fn start_at(mut self, start_at: impl Into<String>) -> Self {
        self.0.query::<String>("startAt", &start_at.into());
        self
    }

    /// Last day, such as `2024-02-13`.
    ///
    /// `endAt`: date (`YYYY-MM-DD`); for example `2024-02-13`.
    pub fn end_at(mut self, end_at: impl Into<String>) -> Self {
        self.0.query::<String>("endAt", &end_at.into());
        self
    }

    /// Kind of the thing that the sale came from, such as `funnel`.
    ///
    /// `entitySourceType`: text; for example `funnel`.
    pub fn entity_source_type(mut self, entity_source_type: impl Into<String>) -> Self {
        self.0.query::<String>("entitySourceType", &entity_source_type.into());
        self
    }

    /// `entitySourceSubType`: text; for example `two_step_order_form`.
    pub fn entity_source_sub_type(
        mut self,
        entity_source_sub_type: impl Into<String>,
    ) -> Self {
        self.0.query::<String>("entitySourceSubType", &entity_source_sub_type.into());
        self
    }

    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `search`: text; for example `Awesome transaction`.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.0.query::<String>("search", &search.into());
        self
    }

    /// Id of the subscription at the payment provider.
    ///
    /// `subscriptionId`: text; for example `sub_1KGcXDCScnf89tZoVkoEMCEL`.
    pub fn subscription_id(mut self, subscription_id: impl Into<String>) -> Self {
        self.0.query::<String>("subscriptionId", &subscription_id.into());
        self
    }

    /// Id of what was paid for, such as an order.
    ///
    /// `entityId`: text; for example `61dd0fe9c077f73e67f78803`.
    pub fn entity_id(mut self, entity_id: impl Into<String>) -> Self {
        self.0.query::<String>("entityId", &entity_id.into());
        self
    }

    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `XPLSw2SVagl12LMDeTmQ`.
    pub fn contact_id(mut self, contact_id: impl Into<String>) -> Self {
        self.0.query::<String>("contactId", &contact_id.into());
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; `10` where nothing is sent; for example `20`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `offset`: whole number; `0` where nothing is sent; for example `0`.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query::<i64>("offset", &offset);
        self
    }
}

/// A request of [`Payments::get_transaction`](super::Payments::get_transaction): `GET /payments/transactions/{transactionId}`.
pub type GetTransaction = rt::Operation<kinds::GetTransaction>;

/// A request of [`Payments::list_subscriptions`](super::Payments::list_subscriptions): `GET /payments/subscriptions`.
pub type ListSubscriptions = rt::Operation<kinds::ListSubscriptions>;

impl ListSubscriptions {
    /// Id of what was paid for, such as an order.
    ///
    /// `entityId`: text; for example `61dd0fe9c077f73e67f78803`.
    pub fn entity_id(mut self, entity_id: impl Into<String>) -> Self {
        self.0.query::<String>("entityId", &entity_id.into());
        self
    }

    /// Real or test payments, such as `live`.
    ///
    /// `paymentMode`: text; for example `live`.
    pub fn payment_mode(mut self, payment_mode: impl Into<String>) -> Self {
        self.0.query::<String>("paymentMode", &payment_mode.into());
        self
    }

    /// First day, such as `2024-02-01`.
    ///
    /// `startAt`: date (`YYYY-MM-DD`); for example `2024-02-01`.
    pub fn start_at(mut self, start_at: impl Into<String>) -> Self {
        self.0.query::<String>("startAt", &start_at.into());
        self
    }

    /// Last day, such as `2024-02-13`.
    ///
    /// `endAt`: date (`YYYY-MM-DD`); for example `2024-02-13`.
    pub fn end_at(mut self, end_at: impl Into<String>) -> Self {
        self.0.query::<String>("endAt", &end_at.into());
        self
    }

    /// Kind of the thing that the sale came from, such as `funnel`.
    ///
    /// `entitySourceType`: text; for example `funnel`.
    pub fn entity_source_type(mut self, entity_source_type: impl Into<String>) -> Self {
        self.0.query::<String>("entitySourceType", &entity_source_type.into());
        self
    }

    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `search`: text; for example `Awesome subscription`.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.0.query::<String>("search", &search.into());
        self
    }

    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `AmuzcoPBpgKeccNsFlib`.
    pub fn contact_id(mut self, contact_id: impl Into<String>) -> Self {
        self.0.query::<String>("contactId", &contact_id.into());
        self
    }

    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `64bf78af39118e4011926cba`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.0.query::<String>("id", &id.into());
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; `10` where nothing is sent; for example `20`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `offset`: whole number; `0` where nothing is sent; for example `0`.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query::<i64>("offset", &offset);
        self
    }

    /// Adds how many payments have come in.
    ///
    /// `getPaymentsCollectedCount`: flag; for example `true`.
    #[inline]
    pub fn get_payments_collected_count(
        mut self,
        get_payments_collected_count: bool,
    ) -> Self {
        self.0.query::<bool>("getPaymentsCollectedCount", &get_payments_collected_count);
        self
    }
}

/// A request of [`Payments::get_subscription`](super::Payments::get_subscription): `GET /payments/subscriptions/{subscriptionId}`.
pub type GetSubscription = rt::Operation<kinds::GetSubscription>;

/// A request of [`Payments::list_coupons`](super::Payments::list_coupons): `GET /payments/coupon/list`.
pub type ListCoupons = rt::Operation<kinds::ListCoupons>;

impl ListCoupons {
    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; `100` where nothing is sent; for example `10`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `offset`: whole number; `0` where nothing is sent; for example `0`.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query::<i64>("offset", &offset);
        self
    }

    /// State of the order, payment or coupon; in some answers whether the call worked.
    ///
    /// `status`: one of `scheduled`, `active`, `expired`; for example `active`.
    pub fn status(mut self, status: impl Into<models::Status>) -> Self {
        self.0.query::<models::Status>("status", &status.into());
        self
    }

    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `search`: text; for example `DEAL50`.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.0.query::<String>("search", &search.into());
        self
    }
}

/// A request of [`Payments::get_coupon`](super::Payments::get_coupon): `GET /payments/coupon`.
pub type GetCoupon = rt::Operation<kinds::GetCoupon>;

/// A request of [`Payments::update_coupon`](super::Payments::update_coupon): `PUT /payments/coupon`.
pub type UpdateCoupon = rt::Operation<kinds::UpdateCoupon>;

impl UpdateCoupon {
    /// Until when it counts, in ISO 8601; without it there is no end.
    ///
    /// `endDate`: date and time (RFC 3339); for example `2023-01-31T22:45:00.000Z`.
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.0.field::<String>("endDate", &end_date.into());
        self
    }

    /// How often it can be used in all.
    ///
    /// `usageLimit`: whole number; for example `10`.
    #[inline]
    pub fn usage_limit(mut self, usage_limit: i64) -> Self {
        self.0.field::<i64>("usageLimit", &usage_limit);
        self
    }

    /// Products that it is limited to; without them it counts for all.
    ///
    /// `productIds`: list of texts; for example `["6241712be68f7a98102ba272"]`.
    pub fn product_ids(mut self, product_ids: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("productIds", &product_ids.into());
        self
    }

    /// Whether later payments of a subscription get the discount as well.
    ///
    /// `applyToFuturePayments`: flag; `true` where nothing is sent; for example `true`.
    #[inline]
    pub fn apply_to_future_payments(mut self, apply_to_future_payments: bool) -> Self {
        self.0.field::<bool>("applyToFuturePayments", &apply_to_future_payments);
        self
    }

    /// For how many of the later payments, or for all.
    ///
    /// `applyToFuturePaymentsConfig`: an object, `ApplyToFuturePaymentsConfigSchema`.
    #[inline]
    pub fn apply_to_future_payments_config(
        mut self,
        apply_to_future_payments_config: models::ApplyToFuturePaymentsConfigSchema,
    ) -> Self {
        self.0
            .field::<
                models::ApplyToFuturePaymentsConfigSchema,
            >("applyToFuturePaymentsConfig", &apply_to_future_payments_config);
        self
    }

    /// How often one customer may use it, 0 for as often as wanted; when writing it is a
    /// flag for once only.
    ///
    /// `limitPerCustomer`: flag; `false` where nothing is sent; for example `true`.
    #[inline]
    pub fn limit_per_customer(mut self, limit_per_customer: bool) -> Self {
        self.0.field::<bool>("limitPerCustomer", &limit_per_customer);
        self
    }
}

/// A request of [`Payments::create_coupon`](super::Payments::create_coupon): `POST /payments/coupon`.
pub type CreateCoupon = rt::Operation<kinds::CreateCoupon>;

impl CreateCoupon {
    /// Until when it counts, in ISO 8601; without it there is no end.
    ///
    /// `endDate`: date and time (RFC 3339); for example `2023-01-31T22:45:00.000Z`.
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.0.field::<String>("endDate", &end_date.into());
        self
    }

    /// How often it can be used in all.
    ///
    /// `usageLimit`: whole number; for example `10`.
    #[inline]
    pub fn usage_limit(mut self, usage_limit: i64) -> Self {
        self.0.field::<i64>("usageLimit", &usage_limit);
        self
    }

    /// Products that it is limited to; without them it counts for all.
    ///
    /// `productIds`: list of texts; for example `["6241712be68f7a98102ba272"]`.
    pub fn product_ids(mut self, product_ids: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("productIds", &product_ids.into());
        self
    }

    /// Whether later payments of a subscription get the discount as well.
    ///
    /// `applyToFuturePayments`: flag; `true` where nothing is sent; for example `true`.
    #[inline]
    pub fn apply_to_future_payments(mut self, apply_to_future_payments: bool) -> Self {
        self.0.field::<bool>("applyToFuturePayments", &apply_to_future_payments);
        self
    }

    /// For how many of the later payments, or for all.
    ///
    /// `applyToFuturePaymentsConfig`: an object, `ApplyToFuturePaymentsConfigSchema`.
    #[inline]
    pub fn apply_to_future_payments_config(
        mut self,
        apply_to_future_payments_config: models::ApplyToFuturePaymentsConfigSchema,
    ) -> Self {
        self.0
            .field::<
                models::ApplyToFuturePaymentsConfigSchema,
            >("applyToFuturePaymentsConfig", &apply_to_future_payments_config);
        self
    }

    /// How often one customer may use it, 0 for as often as wanted; when writing it is a
    /// flag for once only.
    ///
    /// `limitPerCustomer`: flag; `false` where nothing is sent; for example `true`.
    #[inline]
    pub fn limit_per_customer(mut self, limit_per_customer: bool) -> Self {
        self.0.field::<bool>("limitPerCustomer", &limit_per_customer);
        self
    }
}

/// A request of [`Payments::delete_coupon`](super::Payments::delete_coupon): `DELETE /payments/coupon`.
pub type DeleteCoupon = rt::Operation<kinds::DeleteCoupon>;

/// A request of [`Payments::create_custom_provider`](super::Payments::create_custom_provider): `POST /payments/custom-provider/provider`.
pub type CreateCustomProvider = rt::Operation<kinds::CreateCustomProvider>;

/// A request of [`Payments::delete_custom_provider`](super::Payments::delete_custom_provider): `DELETE /payments/custom-provider/provider`.
pub type DeleteCustomProvider = rt::Operation<kinds::DeleteCustomProvider>;

/// A request of [`Payments::get_custom_provider_config`](super::Payments::get_custom_provider_config): `GET /payments/custom-provider/connect`.
pub type GetCustomProviderConfig = rt::Operation<kinds::GetCustomProviderConfig>;

/// A request of [`Payments::create_custom_provider_config`](super::Payments::create_custom_provider_config): `POST /payments/custom-provider/connect`.
pub type CreateCustomProviderConfig = rt::Operation<kinds::CreateCustomProviderConfig>;

/// A request of [`Payments::disconnect_custom_provider`](super::Payments::disconnect_custom_provider): `POST /payments/custom-provider/disconnect`.
pub type DisconnectCustomProvider = rt::Operation<kinds::DisconnectCustomProvider>;

/// A request of [`Payments::update_custom_provider_capabilities`](super::Payments::update_custom_provider_capabilities): `PUT /payments/custom-provider/capabilities`.
pub type UpdateCustomProviderCapabilities = rt::Operation<
    kinds::UpdateCustomProviderCapabilities,
>;

impl UpdateCustomProviderCapabilities {
    /// Id of the agency that owns the accounts.
    ///
    /// `companyId`: text; for example `Yjnwuduw83e8x30sm0`.
    pub fn company_id(mut self, company_id: impl Into<String>) -> Self {
        self.0.field::<String>("companyId", &company_id.into());
        self
    }
}
