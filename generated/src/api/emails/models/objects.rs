// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Emails.

use crate::runtime as rt;

/// The schema `ScheduleFetchSuccessfulDTO`.
///
/// Answers hold it.
///
/// Document: `api/emails.yaml#/components/schemas/ScheduleFetchSuccessfulDTO`.
#[doc(alias = "ScheduleFetchSuccessfulDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduleFetchSuccessful {
    /// `schedules`: list of `Schedule`.
    pub schedules: rt::List<Schedule>,
    /// `total`: list of texts.
    pub total: rt::List<String>,
    /// `traceId`: text.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ScheduleFetchSuccessful { schedules = "schedules", total = "total", trace_id =
    "traceId" }
);

/// The schema `ScheduleDto`.
///
/// Answers hold it.
///
/// Document: `api/emails.yaml#/components/schemas/ScheduleDto`.
#[doc(alias = "ScheduleDto")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Schedule {
    /// `name`: text; for example `Untitled new campaign`.
    pub name: Option<String>,
    /// `repeatAfter`: text.
    pub repeat_after: Option<String>,
    /// `id`: text.
    pub id_field: Option<String>,
    /// `parentId`: text.
    pub parent_id: Option<String>,
    /// `childCount`: number.
    pub child_count: Option<f64>,
    /// `campaignType`: text.
    pub campaign_type: Option<String>,
    /// `bulkActionVersion`: text.
    pub bulk_action_version: Option<String>,
    /// `_id`: text.
    pub underscore_id: Option<String>,
    /// `status`: text.
    pub status: Option<String>,
    /// `sendDays`: list of texts.
    pub send_days: rt::List<String>,
    /// `deleted`: flag.
    pub deleted: Option<bool>,
    /// `migrated`: flag.
    pub migrated: Option<bool>,
    /// `archived`: flag.
    pub archived: Option<bool>,
    /// `hasTracking`: flag.
    pub has_tracking: Option<bool>,
    /// `isPlainText`: flag.
    pub is_plain_text: Option<bool>,
    /// `hasUtmTracking`: flag.
    pub has_utm_tracking: Option<bool>,
    /// `enableResendToUnopened`: flag.
    pub enable_resend_to_unopened: Option<bool>,
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// `templateId`: text.
    pub template_id: Option<String>,
    /// `templateType`: text.
    pub template_type: Option<String>,
    /// `createdAt`: text.
    pub created_at: Option<String>,
    /// `updatedAt`: text.
    pub updated_at: Option<String>,
    /// `__v`: number.
    pub v: Option<f64>,
    /// `documentId`: text.
    pub document_id: Option<String>,
    /// `downloadUrl`: text.
    pub download_url: Option<String>,
    /// `templateDataDownloadUrl`: text.
    pub template_data_download_url: Option<String>,
    /// `child`: list of texts.
    pub child: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Schedule { name = "name", repeat_after = "repeatAfter", id_field = "id", parent_id =
    "parentId", child_count = "childCount", campaign_type = "campaignType",
    bulk_action_version = "bulkActionVersion", underscore_id = "_id", status = "status",
    send_days = "sendDays", deleted = "deleted", migrated = "migrated", archived =
    "archived", has_tracking = "hasTracking", is_plain_text = "isPlainText",
    has_utm_tracking = "hasUtmTracking", enable_resend_to_unopened =
    "enableResendToUnopened", location_id = "locationId", template_id = "templateId",
    template_type = "templateType", created_at = "createdAt", updated_at = "updatedAt", v
    = "__v", document_id = "documentId", download_url = "downloadUrl",
    template_data_download_url = "templateDataDownloadUrl", child = "child" }
);

/// The schema `FetchBuilderSuccesfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/emails.yaml#/components/schemas/FetchBuilderSuccesfulResponseDto`.
#[doc(alias = "FetchBuilderSuccesfulResponseDto")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FetchBuilderSuccesfulResponse {
    /// `name`: text; for example `New Template`.
    pub name: Option<String>,
    /// `updatedBy`: text; for example `John Doe`.
    pub updated_by: Option<String>,
    /// `isPlainText`: flag; for example `false`.
    pub is_plain_text: Option<bool>,
    /// `lastUpdated`: text; for example `2024-11-12T12:34:36.070Z`.
    pub last_updated: Option<String>,
    /// `dateAdded`: text; for example `2024-11-12T12:34:36.070Z`.
    pub date_added: Option<String>,
    /// `previewUrl`: text; for example `https://example.com`.
    pub preview_url: Option<String>,
    /// `id`: text; for example `67334b231f2fad724062f52b5`.
    pub id: Option<String>,
    /// `version`: text; for example `1`.
    pub version: Option<String>,
    /// `templateType`: text; for example `builder`.
    pub template_type: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FetchBuilderSuccesfulResponse { name = "name", updated_by = "updatedBy",
    is_plain_text = "isPlainText", last_updated = "lastUpdated", date_added =
    "dateAdded", preview_url = "previewUrl", id = "id", version = "version",
    template_type = "templateType" }
);

/// The schema `CreateBuilderSuccesfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/emails.yaml#/components/schemas/CreateBuilderSuccesfulResponseDto`.
#[doc(alias = "CreateBuilderSuccesfulResponseDto")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBuilderSuccesfulResponse {
    /// `redirect`: text; for example `66e811229245fc098765590`.
    pub redirect: Option<String>,
    /// `traceId`: text; for example `0c52e980-41f6-4be7-8c4b-e2c5a13dc3c2`.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CreateBuilderSuccesfulResponse { redirect = "redirect", trace_id = "traceId" }
);

/// The schema `DeleteBuilderSuccesfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/emails.yaml#/components/schemas/DeleteBuilderSuccesfulResponseDto`.
#[doc(alias = "DeleteBuilderSuccesfulResponseDto")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteBuilderSuccesfulResponse {
    /// `ok`: text; for example `true`.
    pub ok: Option<String>,
    /// `traceId`: text; for example `0c52e980-41f6-4be7-8c4b-32332ss`.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(DeleteBuilderSuccesfulResponse { ok = "ok", trace_id = "traceId" });

/// The schema `IBuilderJsonMapper`.
///
/// Requests send it.
///
/// Document: `api/emails.yaml#/components/schemas/IBuilderJsonMapper`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IBuilderJsonMapper {
    /// `elements`: list of texts.
    pub elements: rt::List<String>,
    /// `attrs`: any JSON value.
    pub attrs: Option<rt::Json>,
    /// `templateSettings`: any JSON value.
    pub template_settings: Option<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    IBuilderJsonMapper { elements = "elements", attrs = "attrs", template_settings =
    "templateSettings" }
);

impl IBuilderJsonMapper {
    /// One with all that the document requires.
    pub fn new(
        elements: impl Into<rt::List<String>>,
        attrs: impl Into<rt::Json>,
        template_settings: impl Into<rt::Json>,
    ) -> Self {
        Self {
            elements: elements.into(),
            attrs: Some(attrs.into()),
            template_settings: Some(template_settings.into()),
            ..Self::default()
        }
    }
}

/// The schema `BuilderUpdateSuccessfulDTO`.
///
/// Answers hold it.
///
/// Document: `api/emails.yaml#/components/schemas/BuilderUpdateSuccessfulDTO`.
#[doc(alias = "BuilderUpdateSuccessfulDTO")]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BuilderUpdateSuccessful {
    /// `ok`: text; for example `true`.
    pub ok: Option<String>,
    /// `traceId`: text; for example `0c52e980-41f6-4be7-8c4b-32332ss`.
    pub trace_id: Option<String>,
    /// `previewUrl`: text; for example `https://example.com`.
    pub preview_url: Option<String>,
    /// `templateDownloadUrl`: text; for example `https://example.com`.
    pub template_download_url: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    BuilderUpdateSuccessful { ok = "ok", trace_id = "traceId", preview_url =
    "previewUrl", template_download_url = "templateDownloadUrl" }
);
