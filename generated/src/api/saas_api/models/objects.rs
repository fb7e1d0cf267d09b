// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of SaaS.

use super::BillingInterval;
use crate::runtime as rt;

/// The schema `BulkDisableSaasResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/saas_api.yaml#/components/schemas/BulkDisableSaasResponseDto`.
#[doc(alias = "BulkDisableSaasResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BulkDisableSaasResponse {
    /// What the call answers, inside its envelope.
    ///
    /// `data`: an object, `BulkDisableSaasResponseData`.
    pub data: Option<BulkDisableSaasResponseData>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(BulkDisableSaasResponse { data = "data" });

/// The object `data` of `BulkDisableSaasResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/saas_api.yaml#/components/schemas/BulkDisableSaasResponseDto/properties/data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BulkDisableSaasResponseData {
    /// `msg`: text.
    pub msg: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(BulkDisableSaasResponseData { msg = "msg" });

/// The schema `EnableSaasResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/saas_api.yaml#/components/schemas/EnableSaasResponseDto`.
#[doc(alias = "EnableSaasResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSaasResponse {
    /// What the call answers, inside its envelope.
    ///
    /// `data`: an object, `EnableSaasResponseData`.
    pub data: Option<EnableSaasResponseData>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(EnableSaasResponse { data = "data" });

/// The object `data` of `EnableSaasResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/saas_api.yaml#/components/schemas/EnableSaasResponseDto/properties/data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSaasResponseData {
    /// `customer_id`: text.
    pub customer_id: Option<String>,
    /// `ok`: flag.
    pub ok: Option<bool>,
    /// `paymentMethodAdded`: flag.
    pub payment_method_added: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    EnableSaasResponseData { customer_id = "customer_id", ok = "ok", payment_method_added
    = "paymentMethodAdded" }
);

/// The object `config` of `UpdateRebillingDto`.
///
/// Requests send it.
///
/// Document: `api/saas_api.yaml#/components/schemas/UpdateRebillingDto/properties/config`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRebillingConfig {
    /// `optIn`: flag; for example `true`.
    pub opt_in: Option<bool>,
    /// Whether it is switched on.
    ///
    /// `enabled`: flag; for example `true`.
    pub enabled: Option<bool>,
    /// `markup`: number; for example `5`.
    pub markup: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    UpdateRebillingConfig { opt_in = "optIn", enabled = "enabled", markup = "markup" }
);

impl UpdateRebillingConfig {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `optIn`.
    #[must_use]
    #[inline]
    pub fn opt_in(mut self, opt_in: bool) -> Self {
        self.opt_in = Some(opt_in);
        self
    }

    /// Sets `enabled`.
    #[must_use]
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Sets `markup`.
    #[must_use]
    #[inline]
    pub fn markup(mut self, markup: f64) -> Self {
        self.markup = Some(markup);
        self
    }
}

/// The schema `UpdateRebillingResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/saas_api.yaml#/components/schemas/UpdateRebillingResponseDto`.
#[doc(alias = "UpdateRebillingResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRebillingResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(UpdateRebillingResponse { success = "success" });

/// The schema `AgencyPlanResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/saas_api.yaml#/components/schemas/AgencyPlanResponseDto`.
#[doc(alias = "AgencyPlanResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgencyPlanResponse {
    /// `planId`: text; for example `66c4d36534f21f900dc2a265`.
    pub plan_id: Option<String>,
    /// Heading or name as people read it.
    ///
    /// `title`: text; for example `AED 1.5 changed`.
    pub title: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text; for example `AED 1.5`.
    pub description: Option<String>,
    /// `saasProducts`: list of texts; for example `["2-way-text-messaging","gmb-messaging","web-chat","reputation-management"]`.
    pub saas_products: rt::List<String>,
    /// `addOns`: list of texts; for example `["CONVERSATIONS_AI","CP_BRANDED_APP_49","WORDPRESS_V1"]`.
    pub add_ons: rt::List<String>,
    /// From 0 to 4.
    ///
    /// `planLevel`: whole number; for example `0`.
    pub plan_level: Option<i64>,
    /// In days.
    ///
    /// `trialPeriod`: whole number; for example `16`.
    pub trial_period: Option<i64>,
    /// `userLimit`: whole number; for example `50`.
    pub user_limit: Option<i64>,
    /// `contactLimit`: whole number; for example `50`.
    pub contact_limit: Option<i64>,
    /// `prices`: list of `AgencyPlanResponsePricesItem`.
    pub prices: rt::List<AgencyPlanResponsePricesItem>,
    /// `categoryId`: text; for example `66911cdc98508ec2731979b9`.
    pub category_id: Option<String>,
    /// `snapshotId`: text; for example `G8KmpIeLnZc7ZMoJoxDx`.
    pub snapshot_id: Option<String>,
    /// Id of a product, mostly one of the products family.
    ///
    /// `productId`: text; for example `66a9edbfcc6c5090bedb7974`.
    pub product_id: Option<String>,
    /// Whether the account or plan is of the second generation of SaaS mode.
    ///
    /// `isSaaSV2`: flag; for example `true`.
    pub is_saa_sv2: Option<bool>,
    /// The agency's own account whose payment provider takes the money.
    ///
    /// `providerLocationId`: text; for example `r06mdj4OrrERzYDvsOdh`.
    pub provider_location_id: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2024-07-31T07:54:41.885Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2025-04-01T12:27:29.167Z`.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AgencyPlanResponse { plan_id = "planId", title = "title", description =
    "description", saas_products = "saasProducts", add_ons = "addOns", plan_level =
    "planLevel", trial_period = "trialPeriod", user_limit = "userLimit", contact_limit =
    "contactLimit", prices = "prices", category_id = "categoryId", snapshot_id =
    "snapshotId", product_id = "productId", is_saa_sv2 = "isSaaSV2", provider_location_id
    = "providerLocationId", created_at = "createdAt", updated_at = "updatedAt" }
);

/// The object `item` of `prices`.
///
/// Answers hold it.
///
/// Document: `api/saas_api.yaml#/components/schemas/AgencyPlanResponseDto/properties/prices/items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgencyPlanResponsePricesItem {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `66a9edbfcc6c505a22db7976`.
    pub id: Option<String>,
    /// `billingInterval`: one of `month`, `year`; for example `month`.
    pub billing_interval: Option<BillingInterval>,
    /// Whether it is in use.
    ///
    /// `active`: flag; for example `true`.
    pub active: Option<bool>,
    /// A sum of money; mostly in the currency's unit, in advertising also in cents or
    /// micros.
    ///
    /// `amount`: number; for example `150`.
    pub amount: Option<f64>,
    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text; for example `AED`.
    pub currency: Option<String>,
    /// `symbol`: text; for example `$`.
    pub symbol: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AgencyPlanResponsePricesItem { id = "id", billing_interval = "billingInterval",
    active = "active", amount = "amount", currency = "currency", symbol = "symbol" }
);

/// The schema `LocationSubscriptionResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/saas_api.yaml#/components/schemas/LocationSubscriptionResponseDto`.
#[doc(alias = "LocationSubscriptionResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationSubscriptionResponse {
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `locationId1`.
    pub location_id: Option<String>,
    /// Whether the account or plan is of the second generation of SaaS mode.
    ///
    /// `isSaaSV2`: flag; for example `true`.
    pub is_saa_sv2: Option<bool>,
    /// The agency's id.
    ///
    /// `companyId`: text; for example `companyId1`.
    pub company_id: Option<String>,
    /// `saasMode`: text; for example `saasV2`.
    pub saas_mode: Option<String>,
    /// The Stripe subscription, `sub_…`.
    ///
    /// `subscriptionId`: text; for example `subscriptionId1`.
    pub subscription_id: Option<String>,
    /// The Stripe customer, `cus_…`.
    ///
    /// `customerId`: text; for example `customerId1`.
    pub customer_id: Option<String>,
    /// Id of a product, mostly one of the products family.
    ///
    /// `productId`: text; for example `productId1`.
    pub product_id: Option<String>,
    /// One price of a plan, by month or by year.
    ///
    /// `priceId`: text; for example `priceId1`.
    pub price_id: Option<String>,
    /// The plan's id, as the list of the agency's plans calls `planId`.
    ///
    /// `saasPlanId`: text; for example `saasPlanId1`.
    pub saas_plan_id: Option<String>,
    /// `subscriptionStatus`: text; for example `active`.
    pub subscription_status: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    LocationSubscriptionResponse { location_id = "locationId", is_saa_sv2 = "isSaaSV2",
    company_id = "companyId", saas_mode = "saasMode", subscription_id = "subscriptionId",
    customer_id = "customerId", product_id = "productId", price_id = "priceId",
    saas_plan_id = "saasPlanId", subscription_status = "subscriptionStatus" }
);

/// The schema `BulkEnableSaasActionPayloadDto`.
///
/// Requests send it.
///
/// Document: `api/saas_api.yaml#/components/schemas/BulkEnableSaasActionPayloadDto`.
#[doc(alias = "BulkEnableSaasActionPayloadDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BulkEnableSaasActionPayload {
    /// One price of a plan, by month or by year.
    ///
    /// `priceId`: text; for example `price_1QDPY5FpU9DlKp7RQ8BXfywx`.
    pub price_id: Option<String>,
    /// The connected Stripe account; V1 only.
    ///
    /// `stripeAccountId`: text; for example `acct_1QDPY5FpU9DlKp7RQ8BXfywx`.
    pub stripe_account_id: Option<String>,
    /// The plan's id, as the list of the agency's plans calls `planId`.
    ///
    /// `saasPlanId`: text; for example `66c4d36534f21f900dc2a265`.
    pub saas_plan_id: Option<String>,
    /// The agency's own account whose payment provider takes the money.
    ///
    /// `providerLocationId`: text; for example `r06mdj4OrrERzYDvsOdh`.
    pub provider_location_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    BulkEnableSaasActionPayload { price_id = "priceId", stripe_account_id =
    "stripeAccountId", saas_plan_id = "saasPlanId", provider_location_id =
    "providerLocationId" }
);

impl BulkEnableSaasActionPayload {
    /// One with all that the document requires.
    pub fn new(saas_plan_id: impl Into<String>) -> Self {
        Self {
            saas_plan_id: Some(saas_plan_id.into()),
            ..Self::default()
        }
    }

    /// Sets `priceId`.
    #[must_use]
    pub fn price_id(mut self, price_id: impl Into<String>) -> Self {
        self.price_id = Some(price_id.into());
        self
    }

    /// Sets `stripeAccountId`.
    #[must_use]
    pub fn stripe_account_id(mut self, stripe_account_id: impl Into<String>) -> Self {
        self.stripe_account_id = Some(stripe_account_id.into());
        self
    }

    /// Sets `providerLocationId`.
    #[must_use]
    pub fn provider_location_id(
        mut self,
        provider_location_id: impl Into<String>,
    ) -> Self {
        self.provider_location_id = Some(provider_location_id.into());
        self
    }
}

/// The schema `BulkEnableSaasResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/saas_api.yaml#/components/schemas/BulkEnableSaasResponseDto`.
#[doc(alias = "BulkEnableSaasResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BulkEnableSaasResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Bulk enable SaaS operation completed successfully`.
    pub message: Option<String>,
    /// `bulkActionUrl`: text; for example `https://example.com/bulk-enable-saas`.
    pub bulk_action_url: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    BulkEnableSaasResponse { success = "success", message = "message", bulk_action_url =
    "bulkActionUrl" }
);

/// The schema `GetSaasLocationsResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/saas_api.yaml#/components/schemas/GetSaasLocationsResponseDto`.
#[doc(alias = "GetSaasLocationsResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSaasLocationsResponse {
    /// `locations`: list of `SaasLocation`.
    pub locations: rt::List<SaasLocation>,
    /// `pagination`: an object, `GetSaasLocationsResponsePagination`.
    pub pagination: Option<GetSaasLocationsResponsePagination>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetSaasLocationsResponse { locations = "locations", pagination = "pagination" }
);

/// The schema `SaasLocationDto`.
///
/// Answers hold it.
///
/// Document: `api/saas_api.yaml#/components/schemas/SaasLocationDto`.
#[doc(alias = "SaasLocationDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaasLocation {
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `locationId1`.
    pub location_id: Option<String>,
    /// The agency's id.
    ///
    /// `companyId`: text; for example `companyId1`.
    pub company_id: Option<String>,
    /// `saasMode`: text; for example `saasV2`.
    pub saas_mode: Option<String>,
    /// The Stripe subscription, `sub_…`.
    ///
    /// `subscriptionId`: text; for example `subscriptionId1`.
    pub subscription_id: Option<String>,
    /// The Stripe customer, `cus_…`.
    ///
    /// `customerId`: text; for example `customerId1`.
    pub customer_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `John Doe`.
    pub name: Option<String>,
    /// E-mail address.
    ///
    /// `email`: text; for example `john.doe@example.com`.
    pub email: Option<String>,
    /// The agency's own account whose payment provider takes the money.
    ///
    /// `providerLocationId`: text; for example `r06mdj4OrrERzYDvsOdh`.
    pub provider_location_id: Option<String>,
    /// Whether the account or plan is of the second generation of SaaS mode.
    ///
    /// `isSaaSV2`: flag; for example `true`.
    pub is_saa_sv2: Option<bool>,
    /// `subscriptionInfo`: an object, `SaasLocationSubscriptionInfo`.
    pub subscription_info: Option<SaasLocationSubscriptionInfo>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SaasLocation { location_id = "locationId", company_id = "companyId", saas_mode =
    "saasMode", subscription_id = "subscriptionId", customer_id = "customerId", name =
    "name", email = "email", provider_location_id = "providerLocationId", is_saa_sv2 =
    "isSaaSV2", subscription_info = "subscriptionInfo" }
);

/// The object `subscriptionInfo` of `SaasLocationDto`.
///
/// Answers hold it.
///
/// Document: `api/saas_api.yaml#/components/schemas/SaasLocationDto/properties/subscriptionInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaasLocationSubscriptionInfo {
    /// One price of a plan, by month or by year.
    ///
    /// `priceId`: text.
    pub price_id: Option<String>,
    /// The plan's id, as the list of the agency's plans calls `planId`.
    ///
    /// `saasPlanId`: text.
    pub saas_plan_id: Option<String>,
    /// `stripeProductId`: text.
    pub stripe_product_id: Option<String>,
    /// `subscriptionStatus`: text.
    pub subscription_status: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SaasLocationSubscriptionInfo { price_id = "priceId", saas_plan_id = "saasPlanId",
    stripe_product_id = "stripeProductId", subscription_status = "subscriptionStatus" }
);

/// The object `pagination` of `GetSaasLocationsResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/saas_api.yaml#/components/schemas/GetSaasLocationsResponseDto/properties/pagination`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSaasLocationsResponsePagination {
    /// Which page of a list, counted from 1 in most operations and from 0 in some; in
    /// submissions a page on the web.
    ///
    /// `page`: whole number; for example `1`.
    pub page: Option<i64>,
    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; for example `10`.
    pub limit: Option<i64>,
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: whole number; for example `100`.
    pub total: Option<i64>,
    /// `totalPages`: whole number; for example `10`.
    pub total_pages: Option<i64>,
    /// `hasNext`: flag; for example `true`.
    pub has_next: Option<bool>,
    /// `hasPrev`: flag; for example `true`.
    pub has_prev: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetSaasLocationsResponsePagination { page = "page", limit = "limit", total = "total",
    total_pages = "totalPages", has_next = "hasNext", has_prev = "hasPrev" }
);

/// The schema `SaasPlanResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/saas_api.yaml#/components/schemas/SaasPlanResponseDto`.
#[doc(alias = "SaasPlanResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaasPlanResponse {
    /// `planId`: text; for example `66c4d36534f21f900dc2a265`.
    pub plan_id: Option<String>,
    /// The agency's id.
    ///
    /// `companyId`: text; for example `66c4d36534f21f900dc2a265`.
    pub company_id: Option<String>,
    /// Heading or name as people read it.
    ///
    /// `title`: text; for example `AED 1.5 changed`.
    pub title: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text; for example `AED 1.5`.
    pub description: Option<String>,
    /// `saasProducts`: list of texts; for example `["2-way-text-messaging","gmb-messaging","web-chat"]`.
    pub saas_products: rt::List<String>,
    /// `addOns`: list of texts.
    pub add_ons: rt::List<String>,
    /// From 0 to 4.
    ///
    /// `planLevel`: whole number; for example `0`.
    pub plan_level: Option<i64>,
    /// In days.
    ///
    /// `trialPeriod`: whole number; for example `16`.
    pub trial_period: Option<i64>,
    /// `setupFee`: number; for example `100`.
    pub setup_fee: Option<f64>,
    /// `userLimit`: whole number; for example `50`.
    pub user_limit: Option<i64>,
    /// `contactLimit`: whole number; for example `50`.
    pub contact_limit: Option<i64>,
    /// `prices`: list of `SaasPlanResponsePricesItem`.
    pub prices: rt::List<SaasPlanResponsePricesItem>,
    /// `categoryId`: text; for example `66911cdc98508ec2731979b9`.
    pub category_id: Option<String>,
    /// `snapshotId`: text; for example `G8KmpIeLnZc7ZMoJoxDx`.
    pub snapshot_id: Option<String>,
    /// The agency's own account whose payment provider takes the money.
    ///
    /// `providerLocationId`: text; for example `r06mdj4OrrERzYDvsOdh`.
    pub provider_location_id: Option<String>,
    /// Id of a product, mostly one of the products family.
    ///
    /// `productId`: text; for example `66a9edbfcc6c5090bedb7974`.
    pub product_id: Option<String>,
    /// Whether the account or plan is of the second generation of SaaS mode.
    ///
    /// `isSaaSV2`: flag; for example `true`.
    pub is_saa_sv2: Option<bool>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2024-07-31T07:54:41.885Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2025-04-01T12:27:29.167Z`.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SaasPlanResponse { plan_id = "planId", company_id = "companyId", title = "title",
    description = "description", saas_products = "saasProducts", add_ons = "addOns",
    plan_level = "planLevel", trial_period = "trialPeriod", setup_fee = "setupFee",
    user_limit = "userLimit", contact_limit = "contactLimit", prices = "prices",
    category_id = "categoryId", snapshot_id = "snapshotId", provider_location_id =
    "providerLocationId", product_id = "productId", is_saa_sv2 = "isSaaSV2", created_at =
    "createdAt", updated_at = "updatedAt" }
);

/// The object `item` of `prices`.
///
/// Answers hold it.
///
/// Document: `api/saas_api.yaml#/components/schemas/SaasPlanResponseDto/properties/prices/items`.
///
/// The same as [`AgencyPlanResponsePricesItem`].
pub type SaasPlanResponsePricesItem = AgencyPlanResponsePricesItem;
