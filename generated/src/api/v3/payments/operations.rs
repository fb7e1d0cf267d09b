// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Payments.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`Payments::get_order`](super::Payments::get_order): `GET /payments/orders/{orderId}`.
pub type GetOrder = rt::Operation<kinds::GetOrder>;

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

    /// `priceIds`: list of texts; for example `["6241712be68f7a98102ba272"]`.
    pub fn price_ids(mut self, price_ids: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("priceIds", &price_ids.into());
        self
    }

    /// `variantIds`: list of texts; for example `["6241712be68f7a98102ba272"]`.
    pub fn variant_ids(mut self, variant_ids: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("variantIds", &variant_ids.into());
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

    /// `priceIds`: list of texts; for example `["6241712be68f7a98102ba272"]`.
    pub fn price_ids(mut self, price_ids: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("priceIds", &price_ids.into());
        self
    }

    /// `variantIds`: list of texts; for example `["6241712be68f7a98102ba272"]`.
    pub fn variant_ids(mut self, variant_ids: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("variantIds", &variant_ids.into());
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
