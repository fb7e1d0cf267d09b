// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Marketplace.

use super::UsagePlanPriceType;
use crate::runtime as rt;

/// The object that `getCharges` answers with.
///
/// Answers hold it.
///
/// Document: `api/marketplace.yaml#/paths/~1marketplace~1billing~1charges/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChargesResponse {
    /// `charges`: list of `ChargesItem`; for example `[]`.
    pub charges: rt::List<ChargesItem>,
    /// A number of things: of the matches, of those on the page, or of repetitions.
    ///
    /// `count`: whole number; for example `100`.
    ///
    /// The document calls it deprecated.
    pub count: Option<i64>,
    /// `pagination`: an object, `ResponsePagination`.
    pub pagination: Option<ResponsePagination>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ListChargesResponse { charges = "charges", count = "count", pagination = "pagination"
    }
);

/// The object `item` of `charges`.
///
/// Answers hold it.
///
/// Document: `api/marketplace.yaml#/paths/~1marketplace~1billing~1charges/get/responses/200/content/application~1json/schema/properties/charges/items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChargesItem {
    /// `refunded`: flag; for example `false`.
    pub refunded: Option<bool>,
    /// Three letters after ISO 4217, such as `USD`.
    ///
    /// `currency`: text; for example `USD`.
    pub currency: Option<String>,
    /// `appId`: text; for example `6578278e879ad2646715ba9c`.
    pub app_id: Option<String>,
    /// What is charged for, from the app's pricing page.
    ///
    /// `meterId`: text; for example `680b97022b4a34420f5f9b93`.
    pub meter_id: Option<String>,
    /// `chargeId`: text; for example `charge_123`.
    pub charge_id: Option<String>,
    /// `entityType`: text; for example `location`.
    pub entity_type: Option<String>,
    /// `entityId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub entity_id: Option<String>,
    /// `amountCharged`: number; for example `0.1`.
    pub amount_charged: Option<f64>,
    /// `pricePerUnit`: number; for example `0.01`.
    pub price_per_unit: Option<f64>,
    /// `transactionType`: text; for example `charge`.
    pub transaction_type: Option<String>,
    /// `units`: number; for example `10`.
    pub units: Option<f64>,
    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: an object, `ItemMeta`.
    pub meta: Option<ItemMeta>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2025-03-26T00:00:00.000Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2025-03-26T00:00:00.000Z`.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ChargesItem { refunded = "refunded", currency = "currency", app_id = "appId",
    meter_id = "meterId", charge_id = "chargeId", entity_type = "entityType", entity_id =
    "entityId", amount_charged = "amountCharged", price_per_unit = "pricePerUnit",
    transaction_type = "transactionType", units = "units", meta = "meta", created_at =
    "createdAt", updated_at = "updatedAt" }
);

/// The object `meta` of `item`.
///
/// Answers hold it.
///
/// Document: `api/marketplace.yaml#/paths/~1marketplace~1billing~1charges/get/responses/200/content/application~1json/schema/properties/charges/items/properties/meta`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemMeta {
    /// The id of the matter on your side.
    ///
    /// `eventId`: text.
    pub event_id: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text.
    pub description: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ItemMeta { event_id = "eventId", description = "description" });

/// The object `pagination` of `response`.
///
/// Answers hold it.
///
/// Document: `api/marketplace.yaml#/paths/~1marketplace~1billing~1charges/get/responses/200/content/application~1json/schema/properties/pagination`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponsePagination {
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: whole number; for example `100`.
    pub total: Option<i64>,
    /// How many records to pass over, 0 for the first page.
    ///
    /// `skip`: whole number; for example `0`.
    pub skip: Option<i64>,
    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; for example `10`.
    pub limit: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ResponsePagination { total = "total", skip = "skip", limit = "limit" });

/// The object that `charge` answers with.
///
/// Answers hold it.
///
/// Document: `api/marketplace.yaml#/paths/~1marketplace~1billing~1charges/post/responses/201/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChargeResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// `chargeId`: text; for example `charge_123`.
    pub charge_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CreateChargeResponse { success = "success", charge_id = "chargeId" });

/// The object that `getSpecificCharge` answers with.
///
/// Answers hold it.
///
/// Document: `api/marketplace.yaml#/paths/~1marketplace~1billing~1charges~1{chargeId}/get/responses/200/content/application~1json/schema`.
///
/// The same as [`ChargesItem`].
pub type GetChargeResponse = ChargesItem;

/// The object `meta` of `response`.
///
/// Answers hold it.
///
/// Document: `api/marketplace.yaml#/paths/~1marketplace~1billing~1charges~1{chargeId}/get/responses/200/content/application~1json/schema/properties/meta`.
///
/// The same as [`ItemMeta`].
pub type ResponseMeta = ItemMeta;

/// The object that `deleteCharge` answers with.
///
/// Answers hold it.
///
/// Document: `api/marketplace.yaml#/paths/~1marketplace~1billing~1charges~1{chargeId}/delete/responses/200/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChargeResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(DeleteChargeResponse { success = "success" });

/// The object that `hasFunds` answers with.
///
/// Answers hold it.
///
/// Document: `api/marketplace.yaml#/paths/~1marketplace~1billing~1charges~1has-funds/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HasFundsResponse {
    /// `hasFunds`: flag; for example `true`.
    pub has_funds: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(HasFundsResponse { has_funds = "hasFunds" });

/// The schema `GetInstallerDetailsResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/marketplace.yaml#/components/schemas/GetInstallerDetailsResponseDTO`.
#[doc(alias = "GetInstallerDetailsResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstallerDetailsResponse {
    /// `installationDetails`: an object, `InstallerDetails`.
    pub installation_details: Option<InstallerDetails>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetInstallerDetailsResponse { installation_details = "installationDetails" });

/// The schema `InstallerDetailsDTO`.
///
/// Answers hold it.
///
/// Document: `api/marketplace.yaml#/components/schemas/InstallerDetailsDTO`.
#[doc(alias = "InstallerDetailsDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallerDetails {
    /// Id of the agency that owns the accounts.
    ///
    /// `companyId`: text; for example `company123`.
    pub company_id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `location123`.
    pub location_id: Option<String>,
    /// Name of the company, as people write it.
    ///
    /// `companyName`: text; for example `Example Company`.
    pub company_name: Option<String>,
    /// HighLevel's own number for the agency.
    ///
    /// `relationshipNumber`: text; for example `0-002-230`.
    pub relationship_number: Option<String>,
    /// Null for an installation in an account.
    ///
    /// `companyEmail`: text, null is a value of its own; for example `contact@example.com`.
    pub company_email: Option<Option<String>>,
    /// Null for an installation in an account.
    ///
    /// `companyOwnerFullName`: text, null is a value of its own; for example `John Doe`.
    pub company_owner_full_name: Option<Option<String>>,
    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text; for example `user123`.
    pub user_id: Option<String>,
    /// `isWhitelabelCompany`: flag; for example `false`.
    pub is_whitelabel_company: Option<bool>,
    /// The agency's plan; null for an installation in an account.
    ///
    /// `companyPlan`: text, null is a value of its own; for example `agency_monthly_497`.
    pub company_plan: Option<Option<String>>,
    /// Deprecated; `companyPlan` has the same.
    ///
    /// `companyHighLevelPlan`: text, null is a value of its own; for example `agency_monthly_497`.
    ///
    /// The document calls it deprecated.
    pub company_high_level_plan: Option<Option<String>>,
    /// The plan of a paid app.
    ///
    /// `marketplaceAppPlanId`: text; for example `plan123`.
    pub marketplace_app_plan_id: Option<String>,
    /// Only there when `isWhitelabelCompany` is true.
    ///
    /// `whitelabelDetails`: an object, `WhitelabelDetails`.
    pub whitelabel_details: Option<WhitelabelDetails>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    InstallerDetails { company_id = "companyId", location_id = "locationId", company_name
    = "companyName", relationship_number = "relationshipNumber", company_email =
    "companyEmail", company_owner_full_name = "companyOwnerFullName", user_id = "userId",
    is_whitelabel_company = "isWhitelabelCompany", company_plan = "companyPlan",
    company_high_level_plan = "companyHighLevelPlan", marketplace_app_plan_id =
    "marketplaceAppPlanId", whitelabel_details = "whitelabelDetails" }
);

/// The schema `WhitelabelDetailsDTO`.
///
/// Answers hold it.
///
/// Document: `api/marketplace.yaml#/components/schemas/WhitelabelDetailsDTO`.
#[doc(alias = "WhitelabelDetailsDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhitelabelDetails {
    /// Name of a host on the web; some answers put `https://` before it.
    ///
    /// `domain`: text; for example `example.com`.
    pub domain: Option<String>,
    /// `logoUrl`: text; for example `https://example.com/logo.png`.
    pub logo_url: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(WhitelabelDetails { domain = "domain", logo_url = "logoUrl" });

/// The schema `DeleteIntegrationResponse`.
///
/// Answers hold it.
///
/// Document: `api/marketplace.yaml#/components/schemas/DeleteIntegrationResponse`.
///
/// The same as [`DeleteChargeResponse`].
pub type DeleteIntegrationResponse = DeleteChargeResponse;

/// The schema `GetRebillingConfigResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/marketplace.yaml#/components/schemas/GetRebillingConfigResponseDTO`.
#[doc(alias = "GetRebillingConfigResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRebillingConfigResponse {
    /// `plans`: an object, `Plans`.
    pub plans: Option<Plans>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetRebillingConfigResponse { plans = "plans" });

/// The schema `PlansDTO`.
///
/// Answers hold it.
///
/// Document: `api/marketplace.yaml#/components/schemas/PlansDTO`.
#[doc(alias = "PlansDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Plans {
    /// `subscription`: list of `SubscriptionPlan`.
    pub subscription: rt::List<SubscriptionPlan>,
    /// `usage`: list of `UsagePlan`.
    pub usage: rt::List<UsagePlan>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Plans { subscription = "subscription", usage = "usage" });

/// The schema `SubscriptionPlanDTO`.
///
/// Answers hold it.
///
/// Document: `api/marketplace.yaml#/components/schemas/SubscriptionPlanDTO`.
#[doc(alias = "SubscriptionPlanDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionPlan {
    /// The price at which the agency sells it on.
    ///
    /// `resellingAmount`: number; for example `0`.
    pub reselling_amount: Option<f64>,
    /// The price before the agency adds to it.
    ///
    /// `baseAmount`: number; for example `0`.
    pub base_amount: Option<f64>,
    /// `planId`: text; for example `5ae000000000000000000000`.
    pub plan_id: Option<String>,
    /// `features`: list of texts; for example `["feature1","feature2"]`.
    pub features: rt::List<String>,
    /// `paymentType`: text; for example `month`.
    pub payment_type: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Monthly Plan - 999`.
    pub name: Option<String>,
    /// `paymentTime`: text; for example `month`.
    pub payment_time: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SubscriptionPlan { reselling_amount = "resellingAmount", base_amount = "baseAmount",
    plan_id = "planId", features = "features", payment_type = "paymentType", name =
    "name", payment_time = "paymentTime" }
);

/// The schema `UsagePlanDTO`.
///
/// Answers hold it.
///
/// Document: `api/marketplace.yaml#/components/schemas/UsagePlanDTO`.
#[doc(alias = "UsagePlanDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsagePlan {
    /// What kind of thing is sold, such as `PHYSICAL`, `DIGITAL` or `SERVICE` in
    /// products.
    ///
    /// `productType`: text; for example `workflow_action`.
    pub product_type: Option<String>,
    /// `productName`: text; for example `Send Group iMessage`.
    pub product_name: Option<String>,
    /// `usageUnit`: text; for example `action / message`.
    pub usage_unit: Option<String>,
    /// What is charged for, from the app's pricing page.
    ///
    /// `meterId`: text; for example `680b97022b4a34420f5f9b93`.
    pub meter_id: Option<String>,
    /// `meterName`: text; for example `Send Group iMessage`.
    pub meter_name: Option<String>,
    /// With `fixed` prices.
    ///
    /// `fixedPricePerUnit`: number; for example `0.01001`.
    pub fixed_price_per_unit: Option<f64>,
    /// `priceType`: one of `fixed`, `dynamic`; for example `fixed`.
    pub price_type: Option<UsagePlanPriceType>,
    /// With `dynamic` prices; a text.
    ///
    /// `minPricePerUnit`: text; for example `0.01001`.
    pub min_price_per_unit: Option<String>,
    /// With `dynamic` prices; a text.
    ///
    /// `maxPricePerUnit`: text; for example `0.01001`.
    pub max_price_per_unit: Option<String>,
    /// `executionLimitPerCycle`: whole number; for example `1000`.
    pub execution_limit_per_cycle: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    UsagePlan { product_type = "productType", product_name = "productName", usage_unit =
    "usageUnit", meter_id = "meterId", meter_name = "meterName", fixed_price_per_unit =
    "fixedPricePerUnit", price_type = "priceType", min_price_per_unit =
    "minPricePerUnit", max_price_per_unit = "maxPricePerUnit", execution_limit_per_cycle
    = "executionLimitPerCycle" }
);

/// The schema `MigrateConnectionResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/marketplace.yaml#/components/schemas/MigrateConnectionResponseDto`.
#[doc(alias = "MigrateConnectionResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateConnectionResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// `identifier`: text; for example `migration_12345`.
    pub identifier: Option<String>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Connection migrated successfully`.
    pub message: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    MigrateConnectionResponse { success = "success", identifier = "identifier", message =
    "message" }
);
