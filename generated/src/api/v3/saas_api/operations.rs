// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of SaaS.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`SaasApi::allow_attach_rebilling`](super::SaasApi::allow_attach_rebilling): `POST /saas/allow-attach-rebilling/{locationId}`.
pub type AllowAttachRebilling = rt::Operation<kinds::AllowAttachRebilling>;

impl AllowAttachRebilling {
    /// `attachedRebillingConfig`: map from text to `AttachedRebillingProductConfig`.
    pub fn attached_rebilling_config(
        mut self,
        attached_rebilling_config: impl Into<
            rt::Map<models::AttachedRebillingProductConfig>,
        >,
    ) -> Self {
        self.0
            .field::<
                rt::Map<models::AttachedRebillingProductConfig>,
            >("attachedRebillingConfig", &attached_rebilling_config.into());
        self
    }
}

/// A request of [`SaasApi::get_location_wallet_balance`](super::SaasApi::get_location_wallet_balance): `GET /saas-api/public-api/companies/{companyId}/locations/{locationId}/wallet-balance`.
pub type GetLocationWalletBalance = rt::Operation<kinds::GetLocationWalletBalance>;

/// A request of [`SaasApi::update_location_wallet_balance`](super::SaasApi::update_location_wallet_balance): `POST /saas-api/public-api/companies/{companyId}/locations/{locationId}/wallet-balance/complimentary-credits`.
pub type UpdateLocationWalletBalance = rt::Operation<kinds::UpdateLocationWalletBalance>;

impl UpdateLocationWalletBalance {
    /// `complimentaryCreditsAmount`: number; for example `100`.
    #[inline]
    pub fn complimentary_credits_amount(
        mut self,
        complimentary_credits_amount: f64,
    ) -> Self {
        self.0.field::<f64>("complimentaryCreditsAmount", &complimentary_credits_amount);
        self
    }
}
