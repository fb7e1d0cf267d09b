// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Funnels.

use crate::runtime as rt;

/// The schema `CreateRedirectResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/funnels.yaml#/components/schemas/CreateRedirectResponseDTO`.
#[doc(alias = "CreateRedirectResponseDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRedirectResponse {
    /// `data`: an object, `RedirectResponse`.
    pub data: Option<RedirectResponse>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CreateRedirectResponse { data = "data" });

/// The schema `RedirectResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/funnels.yaml#/components/schemas/RedirectResponseDTO`.
#[doc(alias = "RedirectResponseDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RedirectResponse {
    /// `id`: text; for example `6p2RxpgtMKQwO3E6IUaT`.
    pub id: Option<String>,
    /// `locationId`: text; for example `6p2RxpgtMKQwO3E6IUaT`.
    pub location_id: Option<String>,
    /// `domain`: text; for example `www.example.com`.
    pub domain: Option<String>,
    /// `path`: text; for example `/old-path`.
    pub path: Option<String>,
    /// `pathLowercase`: text; for example `/old-path`.
    pub path_lowercase: Option<String>,
    /// `type`: text; for example `Permanent`.
    pub type_: Option<String>,
    /// `target`: text; for example `https://www.example.com/new-path`.
    pub target: Option<String>,
    /// `action`: text; for example `url`.
    pub action: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    RedirectResponse { id = "id", location_id = "locationId", domain = "domain", path =
    "path", path_lowercase = "pathLowercase", type_ = "type", target = "target", action =
    "action" }
);

/// The schema `DeleteRedirectResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/funnels.yaml#/components/schemas/DeleteRedirectResponseDTO`.
#[doc(alias = "DeleteRedirectResponseDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteRedirectResponse {
    /// `data`: any JSON value.
    pub data: Option<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(DeleteRedirectResponse { data = "data" });

/// The schema `UpdateRedirectResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/funnels.yaml#/components/schemas/UpdateRedirectResponseDTO`.
#[doc(alias = "UpdateRedirectResponseDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRedirectResponse {
    /// `data`: an object, `RedirectResponse`.
    pub data: Option<RedirectResponse>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(UpdateRedirectResponse { data = "data" });

/// The schema `RedirectListResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/funnels.yaml#/components/schemas/RedirectListResponseDTO`.
#[doc(alias = "RedirectListResponseDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RedirectListResponse {
    /// `data`: any JSON value.
    pub data: Option<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(RedirectListResponse { data = "data" });

/// The schema `FunnelListResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/funnels.yaml#/components/schemas/FunnelListResponseDTO`.
#[doc(alias = "FunnelListResponseDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FunnelListResponse {
    /// `funnels`: any JSON value.
    pub funnels: Option<rt::Json>,
    /// `count`: number; for example `24`.
    pub count: Option<f64>,
    /// `traceId`: text; for example `03774d31-a57e-4b4f-95c7-315ce61969f1`.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FunnelListResponse { funnels = "funnels", count = "count", trace_id = "traceId" }
);

/// The schema `FunnelPageResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/funnels.yaml#/components/schemas/FunnelPageResponseDTO`.
#[doc(alias = "FunnelPageResponseDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FunnelPageResponse {
    /// `_id`: text; for example `0yJbP3q7t7pLmeTWRAE2`.
    pub id: Option<String>,
    /// `locationId`: text; for example `ojQjykmwNIU88vfsfzvH`.
    pub location_id: Option<String>,
    /// `funnelId`: text; for example `iucJ6TdFZiddhq9f6znh`.
    pub funnel_id: Option<String>,
    /// `name`: text; for example `Home`.
    pub name: Option<String>,
    /// `stepId`: text; for example `343bf634-3aa6-4ade-b963-2d3cd0bf2ede`.
    pub step_id: Option<String>,
    /// `deleted`: text; for example `false`.
    pub deleted: Option<String>,
    /// `updatedAt`: text; for example `2024-04-18T12:25:23.029Z`.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FunnelPageResponse { id = "_id", location_id = "locationId", funnel_id = "funnelId",
    name = "name", step_id = "stepId", deleted = "deleted", updated_at = "updatedAt" }
);

/// The schema `FunnelPageCountResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/funnels.yaml#/components/schemas/FunnelPageCountResponseDTO`.
#[doc(alias = "FunnelPageCountResponseDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FunnelPageCountResponse {
    /// `count`: number; for example `20`.
    pub count: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(FunnelPageCountResponse { count = "count" });
