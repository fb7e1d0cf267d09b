// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! SaaS: 25 operations of the document `api/v3/saas_api.yaml`, API version `v3`.
//!
//! SaaS mode lets an agency sell accounts as its own subscription: a plan names the
//! products, limits and prices, and an account in SaaS mode is billed by it. Every call
//! needs the agency's token, even where it is about one account. There are two
//! generations, V1 on Stripe objects and V2 on the agency's own payment account, and many
//! fields belong to one only. Each operation stands at two
//! paths; the ones below `/saas-api/public-api` are deprecated.

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{
    AllowAttachRebilling, GetLocationWalletBalance, UpdateLocationWalletBalance,
};

pub use crate::api::saas_api::{
    BulkDisable, BulkDisableDeprecated, BulkEnable, BulkEnableDeprecated, EnableLocation,
    EnableLocationDeprecated, FindLocations, GetAgencyPlans, GetAgencyPlansDeprecated,
    GetLocationSubscription, GetLocationSubscriptionDeprecated, GetLocationsDeprecated,
    GetPlan, GetPlanDeprecated, ListLocations, LocationsDeprecated, PauseLocation,
    PauseLocationDeprecated, UpdateRebilling, UpdateRebillingDeprecated,
    UpdateSubscription, UpdateSubscriptionDeprecated,
};
pub(crate) use routes::ROUTES;

/// The operations of SaaS. Made by `client.v3().saas_api()`.
#[doc(alias = "saas-v3")]
#[derive(Clone, Debug)]
pub struct SaasApi {
    pub(crate) client: rt::Client,
}

impl SaasApi {
    /// Get locations by stripeId with companyId: `GET /saas-api/public-api/locations`.
    ///
    /// The document calls this operation deprecated.
    ///
    /// Answers a plain list of account ids for a Stripe customer or subscription of the
    /// agency. Deprecated in favour of `GET /saas/locations`.
    ///
    /// * `company_id`: text; for example `5DP4iH6HLkQsiKESj6rh` (in the query), `companyId` on the wire. The agency's id.
    ///
    /// [`LocationsDeprecated`] has 2 optional inputs.
    ///
    /// Answers with a list of texts.
    ///
    /// Token: an agency's; scope `saas/location.read`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 404, 500.
    ///
    /// Document: `api/v3/saas_api.yaml#/paths/~1saas-api~1public-api~1locations/get`.
    #[doc(alias = "locations-deprecated")]
    #[deprecated = "the document calls it deprecated"]
    pub fn locations_deprecated(
        &self,
        company_id: impl Into<String>,
    ) -> LocationsDeprecated {
        let mut request = self.client.request(&routes::LOCATIONS_DEPRECATED);
        request.query::<String>("companyId", &company_id.into());
        rt::operation(request)
    }

    /// Update SaaS subscription: `PUT /saas-api/public-api/update-saas-subscription/{locationId}`.
    ///
    /// The document calls this operation deprecated.
    ///
    /// Points an account at another Stripe subscription and customer, and answers a bare
    /// string. Deprecated in favour of `PUT /saas/update-saas-subscription/{locationId}`.
    ///
    /// * `subscription_id`: text; for example `sub_1QDPY5FpU9DlKp7RQ8BXfywx` (in the body), `subscriptionId` on the wire. The Stripe subscription, `sub_…`.
    /// * `customer_id`: text; for example `cus_1QDPY5FpU9DlKp7RQ8BXfywx` (in the body), `customerId` on the wire. The Stripe customer, `cus_…`.
    /// * `company_id`: text; for example `companyId1` (in the body), `companyId` on the wire. The agency's id.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`UpdateSubscriptionDeprecated::location_id`].
    ///
    /// Answers with a text.
    ///
    /// Token: an agency's; scope `saas/location.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 404, 500.
    ///
    /// Document: `api/v3/saas_api.yaml#/paths/~1saas-api~1public-api~1update-saas-subscription~1{locationId}/put`.
    #[doc(alias = "generate-payment-link-deprecated")]
    #[deprecated = "the document calls it deprecated"]
    pub fn update_subscription_deprecated(
        &self,
        subscription_id: impl Into<String>,
        customer_id: impl Into<String>,
        company_id: impl Into<String>,
    ) -> UpdateSubscriptionDeprecated {
        let mut request = self.client.request(&routes::UPDATE_SUBSCRIPTION_DEPRECATED);
        request.field::<String>("subscriptionId", &subscription_id.into());
        request.field::<String>("customerId", &customer_id.into());
        request.field::<String>("companyId", &company_id.into());
        rt::operation(request)
    }

    /// Disable SaaS for locations: `POST /saas-api/public-api/bulk-disable-saas/{companyId}`.
    ///
    /// The document calls this operation deprecated.
    ///
    /// Takes accounts out of SaaS mode; what `data` holds is not described. Deprecated in
    /// favour of `POST /saas/bulk-disable-saas/{companyId}`.
    ///
    /// * `company_id`: text; for example `5DP4iH6HLkQsiKESj6rh` (in the path), `companyId` on the wire. The agency's id.
    /// * `location_ids`: list of texts; for example `["locationId1","locationId2"]` (in the body), `locationIds` on the wire. Ids of accounts, for calls and users that concern several at once.
    ///
    /// Answers with [`BulkDisableSaasResponse`](models::BulkDisableSaasResponse).
    ///
    /// Token: an agency's; scope `saas/company.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 404, 500.
    ///
    /// Document: `api/v3/saas_api.yaml#/paths/~1saas-api~1public-api~1bulk-disable-saas~1{companyId}/post`.
    #[doc(alias = "bulk-disable-saas-deprecated")]
    #[deprecated = "the document calls it deprecated"]
    pub fn bulk_disable_deprecated(
        &self,
        company_id: impl Into<String>,
        location_ids: impl Into<rt::List<String>>,
    ) -> BulkDisableDeprecated {
        let mut request = self.client.request(&routes::BULK_DISABLE_DEPRECATED);
        request.path::<String>("companyId", &company_id.into());
        request.field::<rt::List<String>>("locationIds", &location_ids.into());
        rt::operation(request)
    }

    /// Enable SaaS for Sub-Account (Formerly Location): `POST /saas-api/public-api/enable-saas/{locationId}`.
    ///
    /// The document calls this operation deprecated.
    ///
    /// Puts one account into SaaS mode, on the agency's Pro plan only; what `data` holds is
    /// not described. Deprecated in favour of `POST /saas/enable-saas/{locationId}`.
    ///
    /// * `company_id`: text (in the body), `companyId` on the wire. The agency's id.
    /// * `is_saa_sv2`: flag; for example `true` (in the body), `isSaaSV2` on the wire. Whether the account or plan is of the second generation of SaaS mode.
    ///
    /// [`EnableLocationDeprecated`] has 9 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`EnableLocationDeprecated::location_id`].
    ///
    /// Answers with [`EnableSaasResponse`](models::EnableSaasResponse).
    ///
    /// Token: an agency's; scope `saas/location.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 404, 500.
    ///
    /// Document: `api/v3/saas_api.yaml#/paths/~1saas-api~1public-api~1enable-saas~1{locationId}/post`.
    #[doc(alias = "enable-saas-location-deprecated")]
    #[deprecated = "the document calls it deprecated"]
    pub fn enable_location_deprecated(
        &self,
        company_id: impl Into<String>,
        is_saa_sv2: bool,
    ) -> EnableLocationDeprecated {
        let mut request = self.client.request(&routes::ENABLE_LOCATION_DEPRECATED);
        request.field::<String>("companyId", &company_id.into());
        request.field::<bool>("isSaaSV2", &is_saa_sv2);
        rt::operation(request)
    }

    /// Pause location: `POST /saas-api/public-api/pause/{locationId}`.
    ///
    /// The document calls this operation deprecated.
    ///
    /// Pauses an account or lets it go on, and answers a bare boolean. Deprecated in favour
    /// of `POST /saas/pause/{locationId}`.
    ///
    /// * `paused`: flag; for example `true` (in the body). True pauses the account, false lets it go on.
    /// * `company_id`: text; for example `companyId1` (in the body), `companyId` on the wire. The agency's id.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`PauseLocationDeprecated::location_id`].
    ///
    /// Answers with a flag.
    ///
    /// Token: an agency's; no scope named.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 404, 500.
    ///
    /// Document: `api/v3/saas_api.yaml#/paths/~1saas-api~1public-api~1pause~1{locationId}/post`.
    #[doc(alias = "pause-location-deprecated")]
    #[deprecated = "the document calls it deprecated"]
    pub fn pause_location_deprecated(
        &self,
        paused: bool,
        company_id: impl Into<String>,
    ) -> PauseLocationDeprecated {
        let mut request = self.client.request(&routes::PAUSE_LOCATION_DEPRECATED);
        request.field::<bool>("paused", &paused);
        request.field::<String>("companyId", &company_id.into());
        rt::operation(request)
    }

    /// Update Rebilling: `POST /saas-api/public-api/update-rebilling/{companyId}`.
    ///
    /// The document calls this operation deprecated.
    ///
    /// Sets the rebilling of one product for many accounts and answers a flag. Deprecated
    /// in favour of `POST /saas/update-rebilling/{companyId}`.
    ///
    /// * `company_id`: text; for example `5DP4iH6HLkQsiKESj6rh` (in the path), `companyId` on the wire. The agency's id.
    /// * `product`: one of `contentAI`, `workflow_premium_actions`, `workflow_ai`, `conversationAI`, `EmailNotification`, `whatsApp`, `reviewsAI`, `VERIFIED_CALLER_ID`, `WALLET_SALES_TAX`, `NOTIFICATION_SMS`, `EmailSmtp`, `EmailVerification` and 5 more; for example `contentAI` (in the body). What it is about, as the id of a product, its record or the name of a service.
    /// * `location_ids`: list of texts; for example `["zzyG7A4x6bRJl5SlhQhH","Vygq7VgXCDfg3xnl8TBR"]` (in the body), `locationIds` on the wire. Ids of accounts, for calls and users that concern several at once.
    /// * `config`: an object, `UpdateRebillingConfig` (in the body)
    ///
    /// Answers with [`UpdateRebillingResponse`](models::UpdateRebillingResponse).
    ///
    /// Token: an agency's; no scope named.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 404, 500.
    ///
    /// Document: `api/v3/saas_api.yaml#/paths/~1saas-api~1public-api~1update-rebilling~1{companyId}/post`.
    #[doc(alias = "update-rebilling-deprecated")]
    #[deprecated = "the document calls it deprecated"]
    pub fn update_rebilling_deprecated(
        &self,
        company_id: impl Into<String>,
        product: impl Into<models::UpdateRebillingProduct>,
        location_ids: impl Into<rt::List<String>>,
        config: models::UpdateRebillingConfig,
    ) -> UpdateRebillingDeprecated {
        let mut request = self.client.request(&routes::UPDATE_REBILLING_DEPRECATED);
        request.path::<String>("companyId", &company_id.into());
        request.field::<models::UpdateRebillingProduct>("product", &product.into());
        request.field::<rt::List<String>>("locationIds", &location_ids.into());
        request.field::<models::UpdateRebillingConfig>("config", &config);
        rt::operation(request)
    }

    /// Get Agency Plans: `GET /saas-api/public-api/agency-plans/{companyId}`.
    ///
    /// The document calls this operation deprecated.
    ///
    /// A plain list of the agency's plans, V1 and V2 together; `isSaaSV2` tells them apart.
    /// Deprecated in favour of `GET /saas/agency-plans/{companyId}`.
    ///
    /// * `company_id`: text; for example `5DP4iH6HLkQsiKESj6rh` (in the path), `companyId` on the wire. The agency's id.
    ///
    /// Answers with a list of `AgencyPlanResponse`.
    ///
    /// Token: an agency's; no scope named.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 404, 500.
    ///
    /// Document: `api/v3/saas_api.yaml#/paths/~1saas-api~1public-api~1agency-plans~1{companyId}/get`.
    #[doc(alias = "get-agency-plans-deprecated")]
    #[deprecated = "the document calls it deprecated"]
    pub fn get_agency_plans_deprecated(
        &self,
        company_id: impl Into<String>,
    ) -> GetAgencyPlansDeprecated {
        let mut request = self.client.request(&routes::GET_AGENCY_PLANS_DEPRECATED);
        request.path::<String>("companyId", &company_id.into());
        rt::operation(request)
    }

    /// Get Location Subscription Details: `GET /saas-api/public-api/get-saas-subscription/{locationId}`.
    ///
    /// The document calls this operation deprecated.
    ///
    /// An account's plan, Stripe ids and status as stored with the account. Deprecated in
    /// favour of `GET /saas/get-saas-subscription/{locationId}`.
    ///
    /// * `company_id`: text; for example `5DP4iH6HLkQsiKESj6rh` (in the query), `companyId` on the wire. The agency's id.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetLocationSubscriptionDeprecated::location_id`].
    ///
    /// Answers with [`LocationSubscriptionResponse`](models::LocationSubscriptionResponse).
    ///
    /// Token: an agency's; no scope named.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 404, 500.
    ///
    /// Document: `api/v3/saas_api.yaml#/paths/~1saas-api~1public-api~1get-saas-subscription~1{locationId}/get`.
    #[doc(alias = "get-location-subscription-deprecated")]
    #[deprecated = "the document calls it deprecated"]
    pub fn get_location_subscription_deprecated(
        &self,
        company_id: impl Into<String>,
    ) -> GetLocationSubscriptionDeprecated {
        let mut request = self
            .client
            .request(&routes::GET_LOCATION_SUBSCRIPTION_DEPRECATED);
        request.query::<String>("companyId", &company_id.into());
        rt::operation(request)
    }

    /// Bulk Enable SaaS: `POST /saas-api/public-api/bulk-enable-saas/{companyId}`.
    ///
    /// The document calls this operation deprecated.
    ///
    /// Starts enabling many accounts and answers where the bulk action can be watched.
    /// Deprecated in favour of `POST /saas/bulk-enable-saas/{companyId}`.
    ///
    /// * `company_id`: text; for example `5DP4iH6HLkQsiKESj6rh` (in the path), `companyId` on the wire. The agency's id.
    /// * `location_ids`: list of texts; for example `["locationId1","locationId2"]` (in the body), `locationIds` on the wire. Ids of accounts, for calls and users that concern several at once.
    /// * `is_saa_sv2`: flag; for example `true` (in the body), `isSaaSV2` on the wire. Whether the account or plan is of the second generation of SaaS mode.
    /// * `action_payload`: an object, `BulkEnableSaasActionPayload` (in the body), `actionPayload` on the wire
    ///
    /// Answers with [`BulkEnableSaasResponse`](models::BulkEnableSaasResponse).
    ///
    /// Token: an agency's; no scope named.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 404, 500.
    ///
    /// Document: `api/v3/saas_api.yaml#/paths/~1saas-api~1public-api~1bulk-enable-saas~1{companyId}/post`.
    #[doc(alias = "bulk-enable-saas-deprecated")]
    #[deprecated = "the document calls it deprecated"]
    pub fn bulk_enable_deprecated(
        &self,
        company_id: impl Into<String>,
        location_ids: impl Into<rt::List<String>>,
        is_saa_sv2: bool,
        action_payload: models::BulkEnableSaasActionPayload,
    ) -> BulkEnableDeprecated {
        let mut request = self.client.request(&routes::BULK_ENABLE_DEPRECATED);
        request.path::<String>("companyId", &company_id.into());
        request.field::<rt::List<String>>("locationIds", &location_ids.into());
        request.field::<bool>("isSaaSV2", &is_saa_sv2);
        request
            .field::<
                models::BulkEnableSaasActionPayload,
            >("actionPayload", &action_payload);
        rt::operation(request)
    }

    /// Get SaaS Locations: `GET /saas-api/public-api/saas-locations/{companyId}`.
    ///
    /// The document calls this operation deprecated.
    ///
    /// The agency's accounts in SaaS mode with name, email and subscription; the first page
    /// where `page` is left out. Deprecated in favour of `GET
    /// /saas/saas-locations/{companyId}`.
    ///
    /// * `company_id`: text; for example `5DP4iH6HLkQsiKESj6rh` (in the path), `companyId` on the wire. The agency's id.
    ///
    /// [`GetLocationsDeprecated`] has 1 optional input.
    ///
    /// Answers with [`GetSaasLocationsResponse`](models::GetSaasLocationsResponse).
    ///
    /// Token: an agency's; no scope named.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 404, 500.
    ///
    /// Document: `api/v3/saas_api.yaml#/paths/~1saas-api~1public-api~1saas-locations~1{companyId}/get`.
    #[doc(alias = "get-saas-locations-deprecated")]
    #[deprecated = "the document calls it deprecated"]
    pub fn get_locations_deprecated(
        &self,
        company_id: impl Into<String>,
    ) -> GetLocationsDeprecated {
        let mut request = self.client.request(&routes::GET_LOCATIONS_DEPRECATED);
        request.path::<String>("companyId", &company_id.into());
        rt::operation(request)
    }

    /// Get SaaS Plan: `GET /saas-api/public-api/saas-plan/{planId}`.
    ///
    /// The document calls this operation deprecated.
    ///
    /// One plan with its setup fee, prices and limits. Deprecated in favour of `GET
    /// /saas/saas-plan/{planId}`.
    ///
    /// * `plan_id`: text; for example `66c4d36534f21f900dc2a265` (in the path), `planId` on the wire
    /// * `company_id`: text; for example `5DP4iH6HLkQsiKESj6rh` (in the query), `companyId` on the wire. The agency's id.
    ///
    /// Answers with [`SaasPlanResponse`](models::SaasPlanResponse).
    ///
    /// Token: an agency's; no scope named.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 404, 500.
    ///
    /// Document: `api/v3/saas_api.yaml#/paths/~1saas-api~1public-api~1saas-plan~1{planId}/get`.
    #[doc(alias = "get-saas-plan-deprecated")]
    #[deprecated = "the document calls it deprecated"]
    pub fn get_plan_deprecated(
        &self,
        plan_id: impl Into<String>,
        company_id: impl Into<String>,
    ) -> GetPlanDeprecated {
        let mut request = self.client.request(&routes::GET_PLAN_DEPRECATED);
        request.path::<String>("planId", &plan_id.into());
        request.query::<String>("companyId", &company_id.into());
        rt::operation(request)
    }

    /// Get locations by stripeId with companyId: `GET /saas/locations`.
    ///
    /// Finds the accounts behind a Stripe customer or subscription, which is how a billing
    /// event leads back to an account. Here both Stripe ids are required; at the deprecated
    /// path either may be left out, and the answer is a list of account ids.
    ///
    /// * `customer_id`: text (in the query), `customerId` on the wire. The Stripe customer, `cus_…`.
    /// * `subscription_id`: text (in the query), `subscriptionId` on the wire. The Stripe subscription, `sub_…`.
    /// * `company_id`: text (in the query), `companyId` on the wire. The agency's id.
    ///
    /// Answers with a list of texts.
    ///
    /// Token: an agency's; scope `saas/location.read`.
    ///
    /// API version `v3`.
    ///
    /// Document: `api/v3/saas_api.yaml#/paths/~1saas~1locations/get`.
    #[doc(alias = "locations")]
    pub fn find_locations(
        &self,
        customer_id: impl Into<String>,
        subscription_id: impl Into<String>,
        company_id: impl Into<String>,
    ) -> FindLocations {
        let mut request = self.client.request(&routes::FIND_LOCATIONS);
        request.query::<String>("customerId", &customer_id.into());
        request.query::<String>("subscriptionId", &subscription_id.into());
        request.query::<String>("companyId", &company_id.into());
        rt::operation(request)
    }

    /// Update SaaS subscription: `PUT /saas/update-saas-subscription/{locationId}`.
    ///
    /// Points an account at another Stripe subscription and customer, for a subscription
    /// that was made outside of the product. Nothing is created or cancelled at Stripe as
    /// far as the document says.
    ///
    /// * `subscription_id`: text; for example `sub_1QDPY5FpU9DlKp7RQ8BXfywx` (in the body), `subscriptionId` on the wire. The Stripe subscription, `sub_…`.
    /// * `customer_id`: text; for example `cus_1QDPY5FpU9DlKp7RQ8BXfywx` (in the body), `customerId` on the wire. The Stripe customer, `cus_…`.
    /// * `company_id`: text; for example `companyId1` (in the body), `companyId` on the wire. The agency's id.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`UpdateSubscription::location_id`].
    ///
    /// Answers with a text.
    ///
    /// Token: an agency's; scope `saas/location.write`.
    ///
    /// API version `v3`.
    ///
    /// Document: `api/v3/saas_api.yaml#/paths/~1saas~1update-saas-subscription~1{locationId}/put`.
    #[doc(alias = "generate-payment-link")]
    pub fn update_subscription(
        &self,
        subscription_id: impl Into<String>,
        customer_id: impl Into<String>,
        company_id: impl Into<String>,
    ) -> UpdateSubscription {
        let mut request = self.client.request(&routes::UPDATE_SUBSCRIPTION);
        request.field::<String>("subscriptionId", &subscription_id.into());
        request.field::<String>("customerId", &customer_id.into());
        request.field::<String>("companyId", &company_id.into());
        rt::operation(request)
    }

    /// Disable SaaS for locations: `POST /saas/bulk-disable-saas/{companyId}`.
    ///
    /// Takes the named accounts of one agency out of SaaS mode. What becomes of their
    /// running subscriptions is not documented, so look at Stripe before you call it.
    ///
    /// * `company_id`: text (in the path), `companyId` on the wire. The agency's id.
    /// * `location_ids`: list of texts; for example `["locationId1","locationId2"]` (in the body), `locationIds` on the wire. Ids of accounts, for calls and users that concern several at once.
    ///
    /// Answers with [`BulkDisableSaasResponse`](models::BulkDisableSaasResponse).
    ///
    /// Token: an agency's; scope `saas/company.write`.
    ///
    /// API version `v3`.
    ///
    /// Document: `api/v3/saas_api.yaml#/paths/~1saas~1bulk-disable-saas~1{companyId}/post`.
    #[doc(alias = "bulk-disable-saas")]
    pub fn bulk_disable(
        &self,
        company_id: impl Into<String>,
        location_ids: impl Into<rt::List<String>>,
    ) -> BulkDisable {
        let mut request = self.client.request(&routes::BULK_DISABLE);
        request.path::<String>("companyId", &company_id.into());
        request.field::<rt::List<String>>("locationIds", &location_ids.into());
        rt::operation(request)
    }

    /// Enable SaaS for Sub-Account (Formerly Location): `POST /saas/enable-saas/{locationId}`.
    ///
    /// Puts one account into SaaS mode; only agencies on the Pro plan have this. V1 wants
    /// the Stripe account, customer, name and email, V2 the paying contact (`contactId`) of
    /// the agency's own account. `saasPlanId` and `priceId` matter when the subscription is
    /// to be prepared in advance.
    ///
    /// * `company_id`: text (in the body), `companyId` on the wire. The agency's id.
    /// * `is_saa_sv2`: flag; for example `true` (in the body), `isSaaSV2` on the wire. Whether the account or plan is of the second generation of SaaS mode.
    ///
    /// [`EnableLocation`] has 9 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`EnableLocation::location_id`].
    ///
    /// Answers with [`EnableSaasResponse`](models::EnableSaasResponse).
    ///
    /// Token: an agency's; scope `saas/location.write`.
    ///
    /// API version `v3`.
    ///
    /// Document: `api/v3/saas_api.yaml#/paths/~1saas~1enable-saas~1{locationId}/post`.
    #[doc(alias = "enable-saas-location")]
    pub fn enable_location(
        &self,
        company_id: impl Into<String>,
        is_saa_sv2: bool,
    ) -> EnableLocation {
        let mut request = self.client.request(&routes::ENABLE_LOCATION);
        request.field::<String>("companyId", &company_id.into());
        request.field::<bool>("isSaaSV2", &is_saa_sv2);
        rt::operation(request)
    }

    /// Pause location: `POST /saas/pause/{locationId}`.
    ///
    /// Pauses an account and, with `paused` false, lets it go on. The call sets a state and
    /// does not toggle it, so repeating it does no harm.
    ///
    /// * `paused`: flag; for example `true` (in the body). True pauses the account, false lets it go on.
    /// * `company_id`: text; for example `companyId1` (in the body), `companyId` on the wire. The agency's id.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`PauseLocation::location_id`].
    ///
    /// Answers with a flag.
    ///
    /// Token: an agency's; no scope named.
    ///
    /// API version `v3`.
    ///
    /// Document: `api/v3/saas_api.yaml#/paths/~1saas~1pause~1{locationId}/post`.
    #[doc(alias = "pause-location")]
    pub fn pause_location(
        &self,
        paused: bool,
        company_id: impl Into<String>,
    ) -> PauseLocation {
        let mut request = self.client.request(&routes::PAUSE_LOCATION);
        request.field::<bool>("paused", &paused);
        request.field::<String>("companyId", &company_id.into());
        rt::operation(request)
    }

    /// Update Rebilling: `POST /saas/update-rebilling/{companyId}`.
    ///
    /// Sets for many accounts at once whether one product's usage is billed on to them, and
    /// with what markup. One call is about one product; whether accounts that are not named
    /// keep their settings is not documented.
    ///
    /// * `company_id`: text (in the path), `companyId` on the wire. The agency's id.
    /// * `product`: one of `contentAI`, `workflow_premium_actions`, `workflow_ai`, `conversationAI`, `EmailNotification`, `whatsApp`, `reviewsAI`, `VERIFIED_CALLER_ID`, `WALLET_SALES_TAX`, `NOTIFICATION_SMS`, `EmailSmtp`, `EmailVerification` and 5 more; for example `contentAI` (in the body). What it is about, as the id of a product, its record or the name of a service.
    /// * `location_ids`: list of texts; for example `["zzyG7A4x6bRJl5SlhQhH","Vygq7VgXCDfg3xnl8TBR"]` (in the body), `locationIds` on the wire. Ids of accounts, for calls and users that concern several at once.
    /// * `config`: an object, `UpdateRebillingConfig` (in the body)
    ///
    /// Answers with [`UpdateRebillingResponse`](models::UpdateRebillingResponse).
    ///
    /// Token: an agency's; no scope named.
    ///
    /// API version `v3`.
    ///
    /// Document: `api/v3/saas_api.yaml#/paths/~1saas~1update-rebilling~1{companyId}/post`.
    #[doc(alias = "update-rebilling")]
    pub fn update_rebilling(
        &self,
        company_id: impl Into<String>,
        product: impl Into<models::UpdateRebillingProduct>,
        location_ids: impl Into<rt::List<String>>,
        config: models::UpdateRebillingConfig,
    ) -> UpdateRebilling {
        let mut request = self.client.request(&routes::UPDATE_REBILLING);
        request.path::<String>("companyId", &company_id.into());
        request.field::<models::UpdateRebillingProduct>("product", &product.into());
        request.field::<rt::List<String>>("locationIds", &location_ids.into());
        request.field::<models::UpdateRebillingConfig>("config", &config);
        rt::operation(request)
    }

    /// Get Agency Plans: `GET /saas/agency-plans/{companyId}`.
    ///
    /// All plans that an agency sells, each with its prices, products and limits. Take the
    /// `planId` and a price's `id` from here for enabling accounts.
    ///
    /// * `company_id`: text (in the path), `companyId` on the wire. The agency's id.
    ///
    /// Answers with a list of `AgencyPlanResponse`.
    ///
    /// Token: an agency's; no scope named.
    ///
    /// API version `v3`.
    ///
    /// Document: `api/v3/saas_api.yaml#/paths/~1saas~1agency-plans~1{companyId}/get`.
    #[doc(alias = "get-agency-plans")]
    pub fn get_agency_plans(&self, company_id: impl Into<String>) -> GetAgencyPlans {
        let mut request = self.client.request(&routes::GET_AGENCY_PLANS);
        request.path::<String>("companyId", &company_id.into());
        rt::operation(request)
    }

    /// Get Location Subscription Details: `GET /saas/get-saas-subscription/{locationId}`.
    ///
    /// What one account pays by: its plan, price, Stripe ids and the subscription's status.
    /// It is read from what is stored with the account and not from Stripe, so it can lag
    /// behind.
    ///
    /// * `company_id`: text (in the query), `companyId` on the wire. The agency's id.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetLocationSubscription::location_id`].
    ///
    /// Answers with [`LocationSubscriptionResponse`](models::LocationSubscriptionResponse).
    ///
    /// Token: an agency's; no scope named.
    ///
    /// API version `v3`.
    ///
    /// Document: `api/v3/saas_api.yaml#/paths/~1saas~1get-saas-subscription~1{locationId}/get`.
    #[doc(alias = "get-location-subscription")]
    pub fn get_location_subscription(
        &self,
        company_id: impl Into<String>,
    ) -> GetLocationSubscription {
        let mut request = self.client.request(&routes::GET_LOCATION_SUBSCRIPTION);
        request.query::<String>("companyId", &company_id.into());
        rt::operation(request)
    }

    /// Bulk Enable SaaS: `POST /saas/bulk-enable-saas/{companyId}`.
    ///
    /// Enables SaaS mode for many accounts with one plan, V1 or V2. It is a bulk action: at
    /// the deprecated path the answer names its place in `bulkActionUrl`.
    ///
    /// * `company_id`: text (in the path), `companyId` on the wire. The agency's id.
    /// * `location_ids`: list of texts; for example `["locationId1","locationId2"]` (in the body), `locationIds` on the wire. Ids of accounts, for calls and users that concern several at once.
    /// * `is_saa_sv2`: flag; for example `true` (in the body), `isSaaSV2` on the wire. Whether the account or plan is of the second generation of SaaS mode.
    /// * `action_payload`: an object, `BulkEnableSaasActionPayload` (in the body), `actionPayload` on the wire
    ///
    /// Answers with [`BulkEnableSaasResponse`](models::BulkEnableSaasResponse).
    ///
    /// Token: an agency's; no scope named.
    ///
    /// API version `v3`.
    ///
    /// Document: `api/v3/saas_api.yaml#/paths/~1saas~1bulk-enable-saas~1{companyId}/post`.
    #[doc(alias = "bulk-enable-saas")]
    pub fn bulk_enable(
        &self,
        company_id: impl Into<String>,
        location_ids: impl Into<rt::List<String>>,
        is_saa_sv2: bool,
        action_payload: models::BulkEnableSaasActionPayload,
    ) -> BulkEnable {
        let mut request = self.client.request(&routes::BULK_ENABLE);
        request.path::<String>("companyId", &company_id.into());
        request.field::<rt::List<String>>("locationIds", &location_ids.into());
        request.field::<bool>("isSaaSV2", &is_saa_sv2);
        request
            .field::<
                models::BulkEnableSaasActionPayload,
            >("actionPayload", &action_payload);
        rt::operation(request)
    }

    /// Get SaaS Locations: `GET /saas/saas-locations/{companyId}`.
    ///
    /// The agency's accounts that are in SaaS mode, page by page from `page` 1. At the
    /// deprecated path `pagination.hasNext` tells whether more follow.
    ///
    /// * `company_id`: text (in the path), `companyId` on the wire. The agency's id.
    /// * `page`: whole number (in the query). Which page of a list, counted from 1 in most operations and from 0 in some; in submissions a page on the web.
    ///
    /// Answers with [`GetSaasLocationsResponse`](models::GetSaasLocationsResponse).
    ///
    /// Token: an agency's; no scope named.
    ///
    /// API version `v3`.
    ///
    /// Document: `api/v3/saas_api.yaml#/paths/~1saas~1saas-locations~1{companyId}/get`.
    #[doc(alias = "get-saas-locations")]
    pub fn list_locations(
        &self,
        company_id: impl Into<String>,
        page: i64,
    ) -> ListLocations {
        let mut request = self.client.request(&routes::LIST_LOCATIONS);
        request.path::<String>("companyId", &company_id.into());
        request.query::<i64>("page", &page);
        rt::operation(request)
    }

    /// Get SaaS Plan: `GET /saas/saas-plan/{planId}`.
    ///
    /// One plan by its id, with its setup fee besides what the list of plans shows. The
    /// agency's id is required too.
    ///
    /// * `plan_id`: text (in the path), `planId` on the wire
    /// * `company_id`: text (in the query), `companyId` on the wire. The agency's id.
    ///
    /// Answers with [`SaasPlanResponse`](models::SaasPlanResponse).
    ///
    /// Token: an agency's; no scope named.
    ///
    /// API version `v3`.
    ///
    /// Document: `api/v3/saas_api.yaml#/paths/~1saas~1saas-plan~1{planId}/get`.
    #[doc(alias = "get-saas-plan")]
    pub fn get_plan(
        &self,
        plan_id: impl Into<String>,
        company_id: impl Into<String>,
    ) -> GetPlan {
        let mut request = self.client.request(&routes::GET_PLAN);
        request.path::<String>("planId", &plan_id.into());
        request.query::<String>("companyId", &company_id.into());
        rt::operation(request)
    }

    /// Allow Attach Rebilling: `POST /saas/allow-attach-rebilling/{locationId}`.
    ///
    /// * `company_id`: text; for example `5DP4iH6HLkQsiKESj6rh` (in the body), `companyId` on the wire. The agency's id.
    ///
    /// [`AllowAttachRebilling`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`AllowAttachRebilling::location_id`].
    ///
    /// Answers with [`AllowAttachRebillingResponse`](models::AllowAttachRebillingResponse).
    ///
    /// Token: an agency's; scope `saas/company.read`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 404, 422, 500.
    ///
    /// Document: `api/v3/saas_api.yaml#/paths/~1saas~1allow-attach-rebilling~1{locationId}/post`.
    #[doc(alias = "allow-attach-rebilling")]
    pub fn allow_attach_rebilling(
        &self,
        company_id: impl Into<String>,
    ) -> AllowAttachRebilling {
        let mut request = self.client.request(&routes::ALLOW_ATTACH_REBILLING);
        request.field::<String>("companyId", &company_id.into());
        rt::operation(request)
    }

    /// Get Location Wallet Balance: `GET /saas-api/public-api/companies/{companyId}/locations/{locationId}/wallet-balance`.
    ///
    /// * `company_id`: text; for example `5DP4iH6HLkQsiKESj6rh` (in the path), `companyId` on the wire. The agency's id.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetLocationWalletBalance::location_id`].
    ///
    /// Answers with [`LocationWalletBalance`](models::LocationWalletBalance).
    ///
    /// Token: an agency's; scope `saas/company.read`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 404, 500.
    ///
    /// Document: `api/v3/saas_api.yaml#/paths/~1saas-api~1public-api~1companies~1{companyId}~1locations~1{locationId}~1wallet-balance/get`.
    #[doc(alias = "getLocationWalletBalance")]
    pub fn get_location_wallet_balance(
        &self,
        company_id: impl Into<String>,
    ) -> GetLocationWalletBalance {
        let mut request = self.client.request(&routes::GET_LOCATION_WALLET_BALANCE);
        request.path::<String>("companyId", &company_id.into());
        rt::operation(request)
    }

    /// Update Location Wallet Balance: `POST /saas-api/public-api/companies/{companyId}/locations/{locationId}/wallet-balance/complimentary-credits`.
    ///
    /// * `company_id`: text; for example `5DP4iH6HLkQsiKESj6rh` (in the path), `companyId` on the wire. The agency's id.
    ///
    /// [`UpdateLocationWalletBalance`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`UpdateLocationWalletBalance::location_id`].
    ///
    /// Answers with [`LocationWalletBalance`](models::LocationWalletBalance).
    ///
    /// Token: an agency's; scope `saas/company.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 404, 500.
    ///
    /// Document: `api/v3/saas_api.yaml#/paths/~1saas-api~1public-api~1companies~1{companyId}~1locations~1{locationId}~1wallet-balance~1complimentary-credits/post`.
    #[doc(alias = "updateLocationWalletBalance")]
    pub fn update_location_wallet_balance(
        &self,
        company_id: impl Into<String>,
    ) -> UpdateLocationWalletBalance {
        let mut request = self.client.request(&routes::UPDATE_LOCATION_WALLET_BALANCE);
        request.path::<String>("companyId", &company_id.into());
        rt::operation(request)
    }
}
