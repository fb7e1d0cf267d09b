// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of SaaS.

use crate::runtime as rt;

/// The schema `AttachedRebillingProductConfigDto`.
///
/// Requests send it.
///
/// Document: `api/v3/saas_api.yaml#/components/schemas/AttachedRebillingProductConfigDto`.
#[doc(alias = "AttachedRebillingProductConfigDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachedRebillingProductConfig {
    /// Whether it is switched on.
    ///
    /// `enabled`: flag; for example `true`.
    pub enabled: Option<bool>,
    /// `markup`: number; for example `300`.
    pub markup: Option<f64>,
    /// What it costs: a number, or the record of a price or of a change to one.
    ///
    /// `price`: number; for example `0.0025`.
    pub price: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AttachedRebillingProductConfig { enabled = "enabled", markup = "markup", price =
    "price" }
);

impl AttachedRebillingProductConfig {
    /// One with all that the document requires.
    #[inline]
    pub fn new(enabled: bool, markup: f64) -> Self {
        Self {
            enabled: Some(enabled),
            markup: Some(markup),
            ..Self::default()
        }
    }

    /// Sets `price`.
    #[must_use]
    #[inline]
    pub fn price(mut self, price: f64) -> Self {
        self.price = Some(price);
        self
    }
}

/// The schema `AllowAttachRebillingResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/saas_api.yaml#/components/schemas/AllowAttachRebillingResponseDto`.
#[doc(alias = "AllowAttachRebillingResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllowAttachRebillingResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `AUKAtFVo0lWezBsBQ3FE`.
    pub location_id: Option<String>,
    /// `attachedRebillingConfig`: any JSON value.
    pub attached_rebilling_config: Option<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AllowAttachRebillingResponse { success = "success", location_id = "locationId",
    attached_rebilling_config = "attachedRebillingConfig" }
);

/// The schema `LocationWalletBalanceDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/saas_api.yaml#/components/schemas/LocationWalletBalanceDto`.
#[doc(alias = "LocationWalletBalanceDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationWalletBalance {
    /// `walletId`: text; for example `xyz789`.
    pub wallet_id: Option<String>,
    /// `balance`: number; for example `1500.5`.
    pub balance: Option<f64>,
    /// `complimentaryCredits`: number; for example `100`.
    pub complimentary_credits: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    LocationWalletBalance { wallet_id = "walletId", balance = "balance",
    complimentary_credits = "complimentaryCredits" }
);
