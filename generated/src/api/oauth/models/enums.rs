// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of OAuth.

use crate::runtime as rt;

/// The allowed values `grant_type` of `GetAccessCodebodyDto`.
///
/// Requests send it.
///
/// Document: `api/oauth.yaml#/components/schemas/GetAccessCodebodyDto/properties/grant_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetAccessCodebodyGrantType {
    /// `authorization_code`.
    AuthorizationCode,
    /// `refresh_token`.
    RefreshToken,
    /// `client_credentials`.
    ClientCredentials,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    GetAccessCodebodyGrantType { AuthorizationCode = "authorization_code", RefreshToken =
    "refresh_token", ClientCredentials = "client_credentials" }
);

/// The allowed values `user_type` of `GetAccessCodebodyDto`.
///
/// Requests send it.
///
/// Document: `api/oauth.yaml#/components/schemas/GetAccessCodebodyDto/properties/user_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetAccessCodebodyUserType {
    /// `Company`.
    Company,
    /// `Location`.
    Location,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(GetAccessCodebodyUserType { Company = "Company", Location = "Location" });
