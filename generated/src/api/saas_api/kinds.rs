// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of SaaS a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /saas-api/public-api/locations`.
pub enum LocationsDeprecated {}

impl rt::Kind for LocationsDeprecated {
    type Answer = rt::List<String>;
}

/// `PUT /saas-api/public-api/update-saas-subscription/{locationId}`.
pub enum UpdateSubscriptionDeprecated {}

impl rt::Kind for UpdateSubscriptionDeprecated {
    type Answer = String;
}

impl rt::Located for UpdateSubscriptionDeprecated {}

/// `POST /saas-api/public-api/bulk-disable-saas/{companyId}`.
pub enum BulkDisableDeprecated {}

impl rt::Kind for BulkDisableDeprecated {
    type Answer = models::BulkDisableSaasResponse;
}

/// `POST /saas-api/public-api/enable-saas/{locationId}`.
pub enum EnableLocationDeprecated {}

impl rt::Kind for EnableLocationDeprecated {
    type Answer = models::EnableSaasResponse;
}

impl rt::Located for EnableLocationDeprecated {}

/// `POST /saas-api/public-api/pause/{locationId}`.
pub enum PauseLocationDeprecated {}

impl rt::Kind for PauseLocationDeprecated {
    type Answer = bool;
}

impl rt::Located for PauseLocationDeprecated {}

/// `POST /saas-api/public-api/update-rebilling/{companyId}`.
pub enum UpdateRebillingDeprecated {}

impl rt::Kind for UpdateRebillingDeprecated {
    type Answer = models::UpdateRebillingResponse;
}

/// `GET /saas-api/public-api/agency-plans/{companyId}`.
pub enum GetAgencyPlansDeprecated {}

impl rt::Kind for GetAgencyPlansDeprecated {
    type Answer = rt::List<models::AgencyPlanResponse>;
}

/// `GET /saas-api/public-api/get-saas-subscription/{locationId}`.
pub enum GetLocationSubscriptionDeprecated {}

impl rt::Kind for GetLocationSubscriptionDeprecated {
    type Answer = models::LocationSubscriptionResponse;
}

impl rt::Located for GetLocationSubscriptionDeprecated {}

/// `POST /saas-api/public-api/bulk-enable-saas/{companyId}`.
pub enum BulkEnableDeprecated {}

impl rt::Kind for BulkEnableDeprecated {
    type Answer = models::BulkEnableSaasResponse;
}

/// `GET /saas-api/public-api/saas-locations/{companyId}`.
pub enum GetLocationsDeprecated {}

impl rt::Kind for GetLocationsDeprecated {
    type Answer = models::GetSaasLocationsResponse;
}

impl rt::Paged for GetLocationsDeprecated {
    type Item = models::SaasLocation;
}

/// `GET /saas-api/public-api/saas-plan/{planId}`.
pub enum GetPlanDeprecated {}

impl rt::Kind for GetPlanDeprecated {
    type Answer = models::SaasPlanResponse;
}

/// `GET /saas/locations`.
pub enum FindLocations {}

impl rt::Kind for FindLocations {
    type Answer = rt::List<String>;
}

/// `PUT /saas/update-saas-subscription/{locationId}`.
pub enum UpdateSubscription {}

impl rt::Kind for UpdateSubscription {
    type Answer = String;
}

impl rt::Located for UpdateSubscription {}

/// `POST /saas/bulk-disable-saas/{companyId}`.
pub enum BulkDisable {}

impl rt::Kind for BulkDisable {
    type Answer = models::BulkDisableSaasResponse;
}

/// `POST /saas/enable-saas/{locationId}`.
pub enum EnableLocation {}

impl rt::Kind for EnableLocation {
    type Answer = models::EnableSaasResponse;
}

impl rt::Located for EnableLocation {}

/// `POST /saas/pause/{locationId}`.
pub enum PauseLocation {}

impl rt::Kind for PauseLocation {
    type Answer = bool;
}

impl rt::Located for PauseLocation {}

/// `POST /saas/update-rebilling/{companyId}`.
pub enum UpdateRebilling {}

impl rt::Kind for UpdateRebilling {
    type Answer = models::UpdateRebillingResponse;
}

/// `GET /saas/agency-plans/{companyId}`.
pub enum GetAgencyPlans {}

impl rt::Kind for GetAgencyPlans {
    type Answer = rt::List<models::AgencyPlanResponse>;
}

/// `GET /saas/get-saas-subscription/{locationId}`.
pub enum GetLocationSubscription {}

impl rt::Kind for GetLocationSubscription {
    type Answer = models::LocationSubscriptionResponse;
}

impl rt::Located for GetLocationSubscription {}

/// `POST /saas/bulk-enable-saas/{companyId}`.
pub enum BulkEnable {}

impl rt::Kind for BulkEnable {
    type Answer = models::BulkEnableSaasResponse;
}

/// `GET /saas/saas-locations/{companyId}`.
pub enum ListLocations {}

impl rt::Kind for ListLocations {
    type Answer = models::GetSaasLocationsResponse;
}

impl rt::Paged for ListLocations {
    type Item = models::SaasLocation;
}

/// `GET /saas/saas-plan/{planId}`.
pub enum GetPlan {}

impl rt::Kind for GetPlan {
    type Answer = models::SaasPlanResponse;
}
