// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Marketplace.

use crate::runtime as rt;

/// The allowed values `priceType` of `UsagePlanDTO`.
///
/// Answers hold it.
///
/// Document: `api/marketplace.yaml#/components/schemas/UsagePlanDTO/properties/priceType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UsagePlanPriceType {
    /// `fixed`.
    Fixed,
    /// `dynamic`.
    Dynamic,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(UsagePlanPriceType { Fixed = "fixed", Dynamic = "dynamic" });

/// The allowed values `type` of `MigrateConnectionDto`.
///
/// Requests send it.
///
/// Document: `api/marketplace.yaml#/components/schemas/MigrateConnectionDto/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MigrateConnectionType {
    /// `oauth2`.
    Oauth2,
    /// `basic`.
    Basic,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(MigrateConnectionType { Oauth2 = "oauth2", Basic = "basic" });
