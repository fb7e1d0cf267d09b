// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Email verification.

use super::{EmailVerifiedResponseResult, EmailVerifiedResponseRisk};
use crate::runtime as rt;

/// The schema `EmailVerifiedResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/email_isv.yaml#/components/schemas/EmailVerifiedResponseDto`.
#[doc(alias = "EmailVerifiedResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailVerifiedResponse {
    /// Why the address is bad.
    ///
    /// `reason`: list of texts; for example `["mailbox_does_not_exist"]`.
    pub reason: rt::List<String>,
    /// What the check found; `catch_all` domains take any address.
    ///
    /// `result`: one of `deliverable`, `undeliverable`, `do_not_send`, `unknown`, `catch_all`; for example `undeliverable`.
    pub result: Option<EmailVerifiedResponseResult>,
    /// How likely a mail would bounce.
    ///
    /// `risk`: one of `high`, `low`, `medium`, `unknown`; for example `low`.
    pub risk: Option<EmailVerifiedResponseRisk>,
    /// Where to find it: mostly a street, for meetings a place or link, for mail checks
    /// an e-mail address.
    ///
    /// `address`: text; for example `abc@xyz.com`.
    pub address: Option<String>,
    /// Whether to send there, in HighLevel's opinion; the spelling is the API's.
    ///
    /// `leadconnectorRecomendation`: an object, `LeadConnectorRecomandation`.
    pub leadconnector_recomendation: Option<LeadConnectorRecomandation>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    EmailVerifiedResponse { reason = "reason", result = "result", risk = "risk", address
    = "address", leadconnector_recomendation = "leadconnectorRecomendation" }
);

/// The schema `LeadConnectorRecomandationDto`.
///
/// Answers hold it.
///
/// Document: `api/email_isv.yaml#/components/schemas/LeadConnectorRecomandationDto`.
#[doc(alias = "LeadConnectorRecomandationDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeadConnectorRecomandation {
    /// `isEmailValid`: flag; for example `false`.
    pub is_email_valid: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(LeadConnectorRecomandation { is_email_valid = "isEmailValid" });

/// The schema `EmailNotVerifiedResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/email_isv.yaml#/components/schemas/EmailNotVerifiedResponseDto`.
#[doc(alias = "EmailNotVerifiedResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailNotVerifiedResponse {
    /// Here always false: the check did not take place.
    ///
    /// `verified`: flag; for example `false`.
    pub verified: Option<bool>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Validation is disabled / proper config not found`.
    pub message: Option<String>,
    /// Where to find it: mostly a street, for meetings a place or link, for mail checks
    /// an e-mail address.
    ///
    /// `address`: text; for example `abc@xyz.com`.
    pub address: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    EmailNotVerifiedResponse { verified = "verified", message = "message", address =
    "address" }
);
