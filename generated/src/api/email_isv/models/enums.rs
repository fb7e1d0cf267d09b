// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Email verification.

use crate::runtime as rt;

/// The allowed values `type` of `VerificationBodyDto`.
///
/// Requests send it.
///
/// Document: `api/email_isv.yaml#/components/schemas/VerificationBodyDto/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum VerificationBodyType {
    /// `email`.
    Email,
    /// `contact`.
    Contact,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(VerificationBodyType { Email = "email", Contact = "contact" });

/// The allowed values `result` of `EmailVerifiedResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/email_isv.yaml#/components/schemas/EmailVerifiedResponseDto/properties/result`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EmailVerifiedResponseResult {
    /// `deliverable`.
    Deliverable,
    /// `undeliverable`.
    Undeliverable,
    /// `do_not_send`.
    DoNotSend,
    /// `unknown`.
    UnknownValue,
    /// `catch_all`.
    CatchAll,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    EmailVerifiedResponseResult { Deliverable = "deliverable", Undeliverable =
    "undeliverable", DoNotSend = "do_not_send", UnknownValue = "unknown", CatchAll =
    "catch_all" }
);

/// The allowed values `risk` of `EmailVerifiedResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/email_isv.yaml#/components/schemas/EmailVerifiedResponseDto/properties/risk`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EmailVerifiedResponseRisk {
    /// `high`.
    High,
    /// `low`.
    Low,
    /// `medium`.
    Medium,
    /// `unknown`.
    UnknownValue,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    EmailVerifiedResponseRisk { High = "high", Low = "low", Medium = "medium",
    UnknownValue = "unknown" }
);
