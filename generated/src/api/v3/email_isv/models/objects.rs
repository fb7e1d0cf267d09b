// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Email verification.

use super::{
    EmailVerifiedResponseResult, EmailVerifiedResponseRisk, LeadConnectorRecomandation,
};

use crate::runtime as rt;

/// The schema `EmailVerifiedV3ResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/email_isv.yaml#/components/schemas/EmailVerifiedV3ResponseDto`.
#[doc(alias = "EmailVerifiedV3ResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailVerifiedV3Response {
    /// `reason`: list of texts; for example `["mailbox_does_not_exist"]`.
    pub reason: rt::List<String>,
    /// `result`: one of `deliverable`, `undeliverable`, `do_not_send`, `unknown`, `catch_all`; for example `undeliverable`.
    pub result: Option<EmailVerifiedResponseResult>,
    /// `risk`: one of `high`, `low`, `medium`, `unknown`; for example `low`.
    pub risk: Option<EmailVerifiedResponseRisk>,
    /// Where to find it: mostly a street, for meetings a place or link, for mail checks
    /// an e-mail address.
    ///
    /// `address`: text; for example `abc@xyz.com`.
    pub address: Option<String>,
    /// `leadConnectorRecommendation`: an object, `LeadConnectorRecomandation`.
    pub lead_connector_recommendation: Option<LeadConnectorRecomandation>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    EmailVerifiedV3Response { reason = "reason", result = "result", risk = "risk",
    address = "address", lead_connector_recommendation = "leadConnectorRecommendation" }
);
