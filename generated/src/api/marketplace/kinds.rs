// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Marketplace a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /marketplace/billing/charges`.
pub enum ListCharges {}

impl rt::Kind for ListCharges {
    type Answer = models::ListChargesResponse;
}

impl rt::Paged for ListCharges {
    type Item = models::ChargesItem;
}

/// `POST /marketplace/billing/charges`.
pub enum CreateCharge {}

impl rt::Kind for CreateCharge {
    type Answer = models::CreateChargeResponse;
}

impl rt::Located for CreateCharge {}

/// `GET /marketplace/billing/charges/{chargeId}`.
pub enum GetCharge {}

impl rt::Kind for GetCharge {
    type Answer = models::GetChargeResponse;
}

/// `DELETE /marketplace/billing/charges/{chargeId}`.
pub enum DeleteCharge {}

impl rt::Kind for DeleteCharge {
    type Answer = models::DeleteChargeResponse;
}

/// `GET /marketplace/billing/charges/has-funds`.
pub enum HasFunds {}

impl rt::Kind for HasFunds {
    type Answer = models::HasFundsResponse;
}

/// `GET /marketplace/app/{appId}/installations`.
pub enum GetInstallerDetails {}

impl rt::Kind for GetInstallerDetails {
    type Answer = models::GetInstallerDetailsResponse;
}

/// `DELETE /marketplace/app/{appId}/installations`.
pub enum UninstallApplication {}

impl rt::Kind for UninstallApplication {
    type Answer = models::DeleteIntegrationResponse;
}

impl rt::Located for UninstallApplication {}

/// `GET /marketplace/app/{appId}/rebilling-config/location/{locationId}`.
pub enum GetRebillingConfigForApp {}

impl rt::Kind for GetRebillingConfigForApp {
    type Answer = models::GetRebillingConfigResponse;
}

impl rt::Located for GetRebillingConfigForApp {}

/// `POST /marketplace/external-auth/migration`.
pub enum MigrateConnection {}

impl rt::Kind for MigrateConnection {
    type Answer = models::MigrateConnectionResponse;
}

impl rt::Located for MigrateConnection {}
