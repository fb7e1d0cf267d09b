// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Funnels.

use crate::runtime as rt;

/// The allowed values `action` of `CreateRedirectParams`.
///
/// Requests send it.
///
/// Document: `api/funnels.yaml#/components/schemas/CreateRedirectParams/properties/action`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Action {
    /// `funnel`.
    Funnel,
    /// `website`.
    Website,
    /// `url`.
    Url,
    /// `all`.
    All,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    Action { Funnel = "funnel", Website = "website", Url = "url", All = "all" }
);
