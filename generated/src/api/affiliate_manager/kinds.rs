// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Affiliate manager a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /affiliate-manager/{locationId}/affiliates`.
pub enum ListAffiliates {}

impl rt::Kind for ListAffiliates {
    type Answer = models::ListAffiliatesResponse;
}

impl rt::Paged for ListAffiliates {
    type Item = models::OAuthAffiliateListItemResponse;
}

impl rt::Located for ListAffiliates {}

/// `GET /affiliate-manager/{locationId}/affiliates/{affiliateId}`.
pub enum GetAffiliate {}

impl rt::Kind for GetAffiliate {
    type Answer = models::GetAffiliateResponse;
}

impl rt::Located for GetAffiliate {}

/// `GET /affiliate-manager/{locationId}/payouts`.
pub enum ListPayouts {}

impl rt::Kind for ListPayouts {
    type Answer = models::GetPayoutListResponse;
}

impl rt::Paged for ListPayouts {
    type Item = models::PayoutListItemResponse;
}

impl rt::Located for ListPayouts {}

/// `GET /affiliate-manager/{locationId}/commissions`.
pub enum ListCommissions {}

impl rt::Kind for ListCommissions {
    type Answer = models::GetCommissionListResponse;
}

impl rt::Paged for ListCommissions {
    type Item = models::CommissionListItemResponse;
}

impl rt::Located for ListCommissions {}
