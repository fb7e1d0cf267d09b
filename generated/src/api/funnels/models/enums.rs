// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Funnels.

use crate::runtime as rt;

/// The allowed values `action` of `CreateRedirectParams`.
///
/// Requests send it.
///
/// Document: `api/funnels.yaml#/components/schemas/CreateRedirectParams/properties/action`.
#[derive(Clone)]
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

/// The allowed values `type` of `create-funnel`.
///
/// Requests send it.
///
/// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1create/post/requestBody/content/application~1json/schema/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateType {
    /// `funnel`.
    Funnel,
    /// `website`.
    Website,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(CreateType { Funnel = "funnel", Website = "website" });

/// The allowed values `type` of `NewFunnelStep`.
///
/// Requests send it.
///
/// Overlay: `overlays/funnels/`, `#/components/schemas/NewFunnelStep/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NewFunnelStepType {
    /// `optin_funnel_page`.
    OptinFunnelPage,
    /// `sales_funnel_page`.
    SalesFunnelPage,
    /// `misc_funnel_page`.
    MiscFunnelPage,
    /// `store`.
    Store,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    NewFunnelStepType { OptinFunnelPage = "optin_funnel_page", SalesFunnelPage =
    "sales_funnel_page", MiscFunnelPage = "misc_funnel_page", Store = "store" }
);
