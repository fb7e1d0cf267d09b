// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of SaaS a request is for.

use super::models;
use crate::runtime as rt;

pub use crate::api::saas_api::kinds::{
    BulkDisable, BulkDisableDeprecated, BulkEnable, BulkEnableDeprecated, EnableLocation,
    EnableLocationDeprecated, FindLocations, GetAgencyPlans, GetAgencyPlansDeprecated,
    GetLocationSubscription, GetLocationSubscriptionDeprecated, GetLocationsDeprecated,
    GetPlan, GetPlanDeprecated, ListLocations, LocationsDeprecated, PauseLocation,
    PauseLocationDeprecated, UpdateRebilling, UpdateRebillingDeprecated,
    UpdateSubscription, UpdateSubscriptionDeprecated,
};

/// `POST /saas/allow-attach-rebilling/{locationId}`.
pub enum AllowAttachRebilling {}

impl rt::Kind for AllowAttachRebilling {
    type Answer = models::AllowAttachRebillingResponse;
}

impl rt::Located for AllowAttachRebilling {}

/// `GET /saas-api/public-api/companies/{companyId}/locations/{locationId}/wallet-balance`.
pub enum GetLocationWalletBalance {}

impl rt::Kind for GetLocationWalletBalance {
    type Answer = models::LocationWalletBalance;
}

impl rt::Located for GetLocationWalletBalance {}

/// `POST /saas-api/public-api/companies/{companyId}/locations/{locationId}/wallet-balance/complimentary-credits`.
pub enum UpdateLocationWalletBalance {}

impl rt::Kind for UpdateLocationWalletBalance {
    type Answer = models::LocationWalletBalance;
}

impl rt::Located for UpdateLocationWalletBalance {}
