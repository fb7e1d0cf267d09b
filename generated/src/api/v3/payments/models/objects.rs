// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Payments.

use super::{
    AmountSummary, ApplyToFuturePaymentsConfigDto, ContactSnapshot, DiscountType,
    GetOrderResponseMeta, GetSubscriptionResponseAutoPayment,
    GetSubscriptionResponseMeta, GetSubscriptionResponseRecurringProduct, OrderItem,
    OrderSource, PaymentProvider, ScheduleOptions, Status, SubscriptionSnapshot,
};

use crate::runtime as rt;

/// The schema `GetOrderResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/v3/payments.yaml#/components/schemas/GetOrderResponseSchema`.
#[doc(alias = "GetOrderResponseSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderResponse {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `653f5e0cde5a1314e62a837c`.
    pub id: Option<String>,
    /// Id of the owner: an account's wherever `altType` is `location`.
    ///
    /// `altId`: text; for example `3SwdhCu3svxI8AKsPJt6`.
    pub alt_id: Option<String>,
    /// Kind of the owner that `altId` names; `location` is the only value for accounts.
    ///
    /// `altType`: text; for example `location`.
    pub alt_type: Option<String>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `XPLSw2SVagl12LMDeTmQ`.
    pub contact_id: Option<String>,
    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text; for example `USD`.
    pub currency: Option<String>,
    /// Sum, in which unit no document says; most examples read as whole units.
    ///
    /// `amount`: number; for example `100`.
    pub amount: Option<f64>,
    /// State of the order, payment or coupon; in some answers whether the call worked.
    ///
    /// `status`: text; for example `completed`.
    pub status: Option<String>,
    /// True for real money, false for test payments.
    ///
    /// `liveMode`: flag; for example `false`.
    pub live_mode: Option<bool>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2023-11-20T10:23:36.515Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2024-01-23T09:57:04.846Z`.
    pub updated_at: Option<String>,
    /// How far shipping is, such as `unfulfilled`.
    ///
    /// `fulfillmentStatus`: text; for example `unfulfilled`.
    pub fulfillment_status: Option<String>,
    /// The contact as it was when this happened; it does not change later.
    ///
    /// `contactSnapshot`: an object, `ContactSnapshot`.
    pub contact_snapshot: Option<ContactSnapshot>,
    /// Sums of the order before and after the discount.
    ///
    /// `amountSummary`: an object, `AmountSummary`; for example `{ subtotal: 100, discount: 5 }`.
    pub amount_summary: Option<AmountSummary>,
    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: an object, `OrderSource`; for example `{ type: "invoice", id: "61dd48ff65b013bc39bb09c6" }`.
    pub source: Option<OrderSource>,
    /// What was ordered, or what was sent.
    ///
    /// `items`: list of `OrderItem`.
    pub items: rt::List<OrderItem>,
    /// `coupon`: an object, `Coupon`.
    pub coupon: Option<Coupon>,
    /// Id for following the order; not the parcel's number.
    ///
    /// `trackingId`: text; for example `63319ef9-de0a-4c84-aebd-3585fb4a0cdf`.
    pub tracking_id: Option<String>,
    /// Mark of the order; not explained by the document.
    ///
    /// `fingerprint`: text; for example `5d51db5a-42b0-4b04-ba88-2c046c982a3a`.
    pub fingerprint: Option<String>,
    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: an object, `GetOrderResponseMeta`.
    pub meta: Option<GetOrderResponseMeta>,
    /// Whether somebody has marked it as a test.
    ///
    /// `markAsTest`: flag; for example `false`.
    pub mark_as_test: Option<bool>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text; for example `d3b16a92-a8ed-4e6b-8467-844750f78ed5`.
    pub trace_id: Option<String>,
    /// Whether taxes were worked out by a service.
    ///
    /// `automaticTaxesCalculated`: flag; for example `true`.
    pub automatic_taxes_calculated: Option<bool>,
    /// `taxCalculationProvider`: text; for example `taxjar`.
    pub tax_calculation_provider: Option<String>,
    /// Id of the user who made it.
    ///
    /// `createdBy`: text; for example `user123`.
    pub created_by: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetOrderResponse { id = "_id", alt_id = "altId", alt_type = "altType", contact_id =
    "contactId", currency = "currency", amount = "amount", status = "status", live_mode =
    "liveMode", created_at = "createdAt", updated_at = "updatedAt", fulfillment_status =
    "fulfillmentStatus", contact_snapshot = "contactSnapshot", amount_summary =
    "amountSummary", source = "source", items = "items", coupon = "coupon", tracking_id =
    "trackingId", fingerprint = "fingerprint", meta = "meta", mark_as_test =
    "markAsTest", trace_id = "traceId", automatic_taxes_calculated =
    "automaticTaxesCalculated", tax_calculation_provider = "taxCalculationProvider",
    created_by = "createdBy" }
);

/// The schema `CouponDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/payments.yaml#/components/schemas/CouponDto`.
#[doc(alias = "CouponDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Coupon {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `67f6c132d9485f9dacd5f123`.
    pub id: Option<String>,
    /// How often it has been used.
    ///
    /// `usageCount`: whole number; for example `12`.
    pub usage_count: Option<i64>,
    /// How often one customer may use it, 0 for as often as wanted; when writing it is a
    /// flag for once only.
    ///
    /// `limitPerCustomer`: whole number; for example `5`.
    pub limit_per_customer: Option<i64>,
    /// Id of the owner: an account's wherever `altType` is `location`.
    ///
    /// `altId`: text; for example `79t07PzK8Tvf73d12312`.
    pub alt_id: Option<String>,
    /// Kind of the owner that `altId` names; `location` is the only value for accounts.
    ///
    /// `altType`: text; for example `location`.
    pub alt_type: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `NEWT6`.
    pub name: Option<String>,
    /// What customers type in to get the discount.
    ///
    /// `code`: text; for example `NEWT6`.
    pub code: Option<String>,
    /// Whether `discountValue` is a percentage or a sum of money.
    ///
    /// `discountType`: one of `percentage`, `amount`; for example `percentage`.
    pub discount_type: Option<DiscountType>,
    /// A percentage or a sum of money, as `discountType` says.
    ///
    /// `discountValue`: number; for example `25`.
    pub discount_value: Option<f64>,
    /// State of the order, payment or coupon; in some answers whether the call worked.
    ///
    /// `status`: one of `scheduled`, `active`, `expired`; for example `scheduled`.
    pub status: Option<Status>,
    /// From when it counts, in ISO 8601.
    ///
    /// `startDate`: date and time (RFC 3339); for example `2025-04-30T18:30:00.000Z`.
    pub start_date: Option<String>,
    /// Until when it counts, in ISO 8601; without it there is no end.
    ///
    /// `endDate`: date and time (RFC 3339); for example `2025-05-30T18:30:00.000Z`.
    pub end_date: Option<String>,
    /// Whether later payments of a subscription get the discount as well.
    ///
    /// `applyToFuturePayments`: flag; for example `true`.
    pub apply_to_future_payments: Option<bool>,
    /// For how many of the later payments, or for all.
    ///
    /// `applyToFuturePaymentsConfig`: an object, `ApplyToFuturePaymentsConfigDto`.
    pub apply_to_future_payments_config: Option<ApplyToFuturePaymentsConfigDto>,
    /// Products that it is limited to; without them it counts for all.
    ///
    /// `productIds`: list of texts; for example `["6241712be68f7a98102ba272"]`.
    pub product_ids: rt::List<String>,
    /// `priceIds`: list of texts; for example `["6241712be68f7a98102ba272"]`.
    pub price_ids: rt::List<String>,
    /// `variantIds`: list of texts; for example `["6241712be68f7a98102ba272"]`.
    pub variant_ids: rt::List<String>,
    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text; for example `q0m15dTLGeiGOXG123123`.
    pub user_id: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2025-04-09T18:49:22.026Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2025-04-09T18:49:22.026Z`.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Coupon { id = "_id", usage_count = "usageCount", limit_per_customer =
    "limitPerCustomer", alt_id = "altId", alt_type = "altType", name = "name", code =
    "code", discount_type = "discountType", discount_value = "discountValue", status =
    "status", start_date = "startDate", end_date = "endDate", apply_to_future_payments =
    "applyToFuturePayments", apply_to_future_payments_config =
    "applyToFuturePaymentsConfig", product_ids = "productIds", price_ids = "priceIds",
    variant_ids = "variantIds", user_id = "userId", created_at = "createdAt", updated_at
    = "updatedAt" }
);

/// The schema `GetSubscriptionResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/v3/payments.yaml#/components/schemas/GetSubscriptionResponseSchema`.
#[doc(alias = "GetSubscriptionResponseSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionResponse {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `64bf78af39118e4011926cba`.
    pub id: Option<String>,
    /// Kind of the owner that `altId` names; `location` is the only value for accounts.
    ///
    /// `altType`: text; for example `location`.
    pub alt_type: Option<String>,
    /// Id of the owner: an account's wherever `altType` is `location`.
    ///
    /// `altId`: text; for example `3SwdhCu3svxI8AKsPJt6`.
    pub alt_id: Option<String>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `XPLSw2SVagl12LMDeTmQ`.
    pub contact_id: Option<String>,
    /// The contact as it was when this happened; it does not change later.
    ///
    /// `contactSnapshot`: an object, `ContactSnapshot`.
    pub contact_snapshot: Option<ContactSnapshot>,
    /// `coupon`: an object, `Coupon`.
    pub coupon: Option<Coupon>,
    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text; for example `USD`.
    pub currency: Option<String>,
    /// Sum, in which unit no document says; most examples read as whole units.
    ///
    /// `amount`: number; for example `100`.
    pub amount: Option<f64>,
    /// State of the order, payment or coupon; in some answers whether the call worked.
    ///
    /// `status`: text; for example `active`.
    pub status: Option<String>,
    /// True for real money, false for test payments.
    ///
    /// `liveMode`: flag; for example `false`.
    pub live_mode: Option<bool>,
    /// What was paid for, such as `order`.
    ///
    /// `entityType`: text; for example `order`.
    pub entity_type: Option<String>,
    /// Id of what was paid for, such as an order.
    ///
    /// `entityId`: text; for example `62f4db0f3059ecee61379012`.
    pub entity_id: Option<String>,
    /// Where the sale came from.
    ///
    /// `entitySource`: an object, `OrderSource`.
    pub entity_source: Option<OrderSource>,
    /// Id of the subscription at the payment provider.
    ///
    /// `subscriptionId`: text; for example `I-0UE609H8E43P`.
    pub subscription_id: Option<String>,
    /// The subscription as the provider described it at that time.
    ///
    /// `subscriptionSnapshot`: an object, `SubscriptionSnapshot`.
    pub subscription_snapshot: Option<SubscriptionSnapshot>,
    /// `paymentProvider`: an object, `PaymentProvider`.
    pub payment_provider: Option<PaymentProvider>,
    /// Address that the buyer came from.
    ///
    /// `ipAddress`: text; for example `103.100.16.82`.
    pub ip_address: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2023-11-20T10:23:36.515Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2024-01-23T09:57:04.846Z`.
    pub updated_at: Option<String>,
    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: an object, `GetSubscriptionResponseMeta`.
    pub meta: Option<GetSubscriptionResponseMeta>,
    /// Whether somebody has marked it as a test.
    ///
    /// `markAsTest`: flag; for example `false`.
    pub mark_as_test: Option<bool>,
    /// When it happens or comes again; for calendars the hours that can be booked.
    ///
    /// `schedule`: an object, `ScheduleOptions`; for example `{ collection: "transactionsv2", id: "6320652f0f664b6632006920" }`.
    pub schedule: Option<ScheduleOptions>,
    /// Customer and payment method at the provider that are charged.
    ///
    /// `autoPayment`: an object, `GetSubscriptionResponseAutoPayment`.
    pub auto_payment: Option<GetSubscriptionResponseAutoPayment>,
    /// `recurringProduct`: an object, `GetSubscriptionResponseRecurringProduct`.
    pub recurring_product: Option<GetSubscriptionResponseRecurringProduct>,
    /// When the subscription was cancelled; missing while it runs.
    ///
    /// `canceledAt`: date and time (RFC 3339); for example `2023-11-20T10:23:36.515Z`.
    pub canceled_at: Option<String>,
    /// Id of the user who cancelled it.
    ///
    /// `canceledBy`: text; for example `qUuXUiB2AiA2DIthEicP`.
    pub canceled_by: Option<String>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text; for example `302d2cf4-1ba0-4bf5-bc3b-f8fa76fda58a`.
    pub trace_id: Option<String>,
    /// Id of the user who made it.
    ///
    /// `createdBy`: text; for example `user123`.
    pub created_by: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetSubscriptionResponse { id = "_id", alt_type = "altType", alt_id = "altId",
    contact_id = "contactId", contact_snapshot = "contactSnapshot", coupon = "coupon",
    currency = "currency", amount = "amount", status = "status", live_mode = "liveMode",
    entity_type = "entityType", entity_id = "entityId", entity_source = "entitySource",
    subscription_id = "subscriptionId", subscription_snapshot = "subscriptionSnapshot",
    payment_provider = "paymentProvider", ip_address = "ipAddress", created_at =
    "createdAt", updated_at = "updatedAt", meta = "meta", mark_as_test = "markAsTest",
    schedule = "schedule", auto_payment = "autoPayment", recurring_product =
    "recurringProduct", canceled_at = "canceledAt", canceled_by = "canceledBy", trace_id
    = "traceId", created_by = "createdBy" }
);

/// The schema `ListCouponsResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/payments.yaml#/components/schemas/ListCouponsResponseDto`.
#[doc(alias = "ListCouponsResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCouponsResponse {
    /// What the call answers, inside its envelope.
    ///
    /// `data`: list of `Coupon`.
    pub data: rt::List<Coupon>,
    /// How many match in all.
    ///
    /// `totalCount`: whole number; for example `20`.
    pub total_count: Option<i64>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text; for example `c667b18d-8f5e-44cf-a914`.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ListCouponsResponse { data = "data", total_count = "totalCount", trace_id = "traceId"
    }
);
