// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Choices of Email verification.

use super::{
    EmailNotVerifiedResponse, EmailVerifiedV3Response, LeadConnectorRecomandation,
};

use crate::runtime as rt;

/// The choice that `verify-email` answers with.
///
/// Answers hold it.
///
/// Document: `api/v3/email_isv.yaml#/paths/~1email~1verify/post/responses/201/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "the branches are the document's")]
pub enum VerifyEmailResponse {
    /// `EmailVerifiedV3Response`.
    EmailVerifiedV3Response(EmailVerifiedV3Response),
    /// `EmailNotVerifiedResponse`.
    EmailNotVerifiedResponse(EmailNotVerifiedResponse),
    /// `LeadConnectorRecomandation`.
    LeadConnectorRecomandation(LeadConnectorRecomandation),
    /// A value that fits none of them, as it came.
    Other(rt::Json),
}
rt::union!(
    VerifyEmailResponse { EmailVerifiedV3Response, EmailNotVerifiedResponse,
    LeadConnectorRecomandation }
);
