// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Emails.

use super::{
    ListBulkActionCampaignsStatus, ListWorkflowCampaignsStatus, Source,
    UpdateEmailTemplateResponseType,
};

use crate::runtime as rt;

/// The schema `ScheduleFetchSuccessfulDTO`.
///
/// Answers hold it.
///
/// Document: `api/emails.yaml#/components/schemas/ScheduleFetchSuccessfulDTO`.
#[doc(alias = "ScheduleFetchSuccessfulDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleFetchSuccessful {
    /// `schedules`: list of `Schedule`.
    pub schedules: rt::List<Schedule>,
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: list of texts.
    pub total: rt::List<String>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Schedule {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Untitled new campaign`.
    pub name: Option<String>,
    /// `repeatAfter`: text.
    pub repeat_after: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id_field: Option<String>,
    /// The folder.
    ///
    /// `parentId`: text.
    pub parent_id: Option<String>,
    /// `childCount`: whole number.
    pub child_count: Option<i64>,
    /// `campaignType`: text.
    pub campaign_type: Option<String>,
    /// `bulkActionVersion`: text.
    pub bulk_action_version: Option<String>,
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text.
    pub underscore_id: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text.
    pub status: Option<String>,
    /// `sendDays`: list of texts.
    pub send_days: rt::List<String>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag.
    pub deleted: Option<bool>,
    /// `migrated`: flag.
    pub migrated: Option<bool>,
    /// `archived`: flag.
    pub archived: Option<bool>,
    /// `hasTracking`: flag.
    pub has_tracking: Option<bool>,
    /// Whether the e-mail is plain text instead of HTML.
    ///
    /// `isPlainText`: flag.
    pub is_plain_text: Option<bool>,
    /// `hasUtmTracking`: flag.
    pub has_utm_tracking: Option<bool>,
    /// `enableResendToUnopened`: flag.
    pub enable_resend_to_unopened: Option<bool>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// Id of a template of the kind that the operation deals with, such as mail,
    /// invoice or document.
    ///
    /// `templateId`: text.
    pub template_id: Option<String>,
    /// `templateType`: text.
    pub template_type: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339).
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339).
    pub updated_at: Option<String>,
    /// `__v`: whole number.
    pub v: Option<i64>,
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchBuilderSuccesfulResponse {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `New Template`.
    pub name: Option<String>,
    /// Who made the last change, by name in the example.
    ///
    /// `updatedBy`: text; for example `John Doe`.
    pub updated_by: Option<String>,
    /// Whether the e-mail is plain text instead of HTML.
    ///
    /// `isPlainText`: flag; for example `false`.
    pub is_plain_text: Option<bool>,
    /// `lastUpdated`: date and time (RFC 3339); for example `2024-11-12T12:34:36.070Z`.
    pub last_updated: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: date and time (RFC 3339); for example `2024-11-12T12:34:36.070Z`.
    pub date_added: Option<String>,
    /// `previewUrl`: text; for example `https://example.com`.
    pub preview_url: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `67334b231f2fad724062f52b5`.
    pub id: Option<String>,
    /// Which edition it is: a number, a text or, for new agents, its whole content.
    ///
    /// `version`: text; for example `1`.
    pub version: Option<String>,
    /// `templateType`: text; for example `builder`.
    pub template_type: Option<String>,
    /// `builders`: list of `EmailTemplate`.
    pub builders: rt::List<EmailTemplate>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FetchBuilderSuccesfulResponse { name = "name", updated_by = "updatedBy",
    is_plain_text = "isPlainText", last_updated = "lastUpdated", date_added =
    "dateAdded", preview_url = "previewUrl", id = "id", version = "version",
    template_type = "templateType", builders = "builders" }
);

/// The schema `EmailTemplate`.
///
/// Answers hold it.
///
/// Overlay: `overlays/emails/`, `#/components/schemas/EmailTemplate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailTemplate {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// The id of the user who makes the change.
    ///
    /// `updatedBy`: text.
    pub updated_by: Option<String>,
    /// Whether the e-mail is plain text instead of HTML.
    ///
    /// `isPlainText`: flag.
    pub is_plain_text: Option<bool>,
    /// `lastUpdated`: date and time (RFC 3339).
    pub last_updated: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: date and time (RFC 3339).
    pub date_added: Option<String>,
    /// `previewUrl`: text.
    pub preview_url: Option<String>,
    /// Which edition it is: a number, a text or, for new agents, its whole content.
    ///
    /// `version`: text.
    pub version: Option<String>,
    /// `templateType`: text.
    pub template_type: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    EmailTemplate { id = "id", name = "name", updated_by = "updatedBy", is_plain_text =
    "isPlainText", last_updated = "lastUpdated", date_added = "dateAdded", preview_url =
    "previewUrl", version = "version", template_type = "templateType" }
);

/// The schema `CreateBuilderSuccesfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/emails.yaml#/components/schemas/CreateBuilderSuccesfulResponseDto`.
#[doc(alias = "CreateBuilderSuccesfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBuilderSuccesfulResponse {
    /// The id of the new template.
    ///
    /// `redirect`: text; for example `66e811229245fc098765590`.
    pub redirect: Option<String>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBuilderSuccesfulResponse {
    /// `ok`: flag; for example `true`.
    pub ok: Option<bool>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IBuilderJsonMapper {
    /// `elements`: list of texts.
    pub elements: rt::List<String>,
    /// Attributes of the builder's elements.
    ///
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuilderUpdateSuccessful {
    /// `ok`: flag; for example `true`.
    pub ok: Option<bool>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text; for example `0c52e980-41f6-4be7-8c4b-32332ss`.
    pub trace_id: Option<String>,
    /// `previewUrl`: text; for example `https://example.com`.
    pub preview_url: Option<String>,
    /// Where the stored template lies.
    ///
    /// `templateDownloadUrl`: text; for example `https://example.com`.
    pub template_download_url: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    BuilderUpdateSuccessful { ok = "ok", trace_id = "traceId", preview_url =
    "previewUrl", template_download_url = "templateDownloadUrl" }
);

/// The schema `UpdateEmailTemplateResponseDto`.
///
/// Answers hold it.
///
/// Overlay: `overlays/emails/`, `#/components/schemas/UpdateEmailTemplateResponseDto`.
#[doc(alias = "UpdateEmailTemplateResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEmailTemplateResponse {
    /// `ok`: flag.
    pub ok: Option<bool>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `507f1f77bcf86cd799439011`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `My Email Template`.
    pub name: Option<String>,
    /// `archived`: flag; for example `false`.
    pub archived: Option<bool>,
    /// The builder's generation; `2` is the default.
    ///
    /// `builderVersion`: text; for example `2`.
    pub builder_version: Option<String>,
    /// `fromName`: text; for example `John Doe`.
    pub from_name: Option<String>,
    /// `fromEmail`: text; for example `john@example.com`.
    pub from_email: Option<String>,
    /// `subjectLine`: text; for example `Welcome to our newsletter`.
    pub subject_line: Option<String>,
    /// What inboxes show beside the subject.
    ///
    /// `previewText`: text; for example `Check out our latest updates`.
    pub preview_text: Option<String>,
    /// `previewUrl`: text; for example `https://example.com/preview/template123`.
    pub preview_url: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `html`, `builder`; for example `builder`.
    pub type_: Option<UpdateEmailTemplateResponseType>,
    /// `lastUpdated`: date and time (RFC 3339); for example `2024-01-15T10:30:00Z`.
    pub last_updated: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2024-01-01T08:00:00Z`.
    pub created_at: Option<String>,
    /// Whether the e-mail is plain text instead of HTML.
    ///
    /// `isPlainText`: flag; for example `false`.
    pub is_plain_text: Option<bool>,
    /// `fieldDefaults`: any JSON value.
    pub field_defaults: Option<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    UpdateEmailTemplateResponse { ok = "ok", id = "id", name = "name", archived =
    "archived", builder_version = "builderVersion", from_name = "fromName", from_email =
    "fromEmail", subject_line = "subjectLine", preview_text = "previewText", preview_url
    = "previewUrl", type_ = "type", last_updated = "lastUpdated", created_at =
    "createdAt", is_plain_text = "isPlainText", field_defaults = "fieldDefaults" }
);

/// The schema `GetCampaignStatsResponseDto`.
///
/// Answers hold it.
///
/// Overlay: `overlays/emails/`, `#/components/schemas/GetCampaignStatsResponseDto`.
#[doc(alias = "GetCampaignStatsResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCampaignStatsResponse {
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: one of `email-campaigns`, `workflow-campaigns`, `bulk-actions`.
    pub source: Option<Source>,
    /// `sourceId`: text; for example `campaign123`.
    pub source_id: Option<String>,
    /// An action of a workflow; only with `workflow-campaigns`.
    ///
    /// `subSourceId`: text; for example `step001`.
    pub sub_source_id: Option<String>,
    /// `stats`: an object, `EmailStatsNumbers`.
    pub stats: Option<EmailStatsNumbers>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetCampaignStatsResponse { location_id = "locationId", source = "source", source_id =
    "sourceId", sub_source_id = "subSourceId", stats = "stats" }
);

/// The schema `EmailStatsNumbersDto`.
///
/// Answers hold it.
///
/// Overlay: `overlays/emails/`, `#/components/schemas/EmailStatsNumbersDto`.
#[doc(alias = "EmailStatsNumbersDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailStatsNumbers {
    /// `delivered`: whole number; for example `1000`.
    pub delivered: Option<i64>,
    /// `opened`: whole number; for example `450`.
    pub opened: Option<i64>,
    /// `clicked`: whole number; for example `120`.
    pub clicked: Option<i64>,
    /// `unsubscribed`: whole number; for example `5`.
    pub unsubscribed: Option<i64>,
    /// How often it was reported as spam.
    ///
    /// `complained`: whole number; for example `2`.
    pub complained: Option<i64>,
    /// Hard bounces.
    ///
    /// `permanentFail`: whole number; for example `15`.
    pub permanent_fail: Option<i64>,
    /// Soft bounces.
    ///
    /// `temporaryFail`: whole number; for example `3`.
    pub temporary_fail: Option<i64>,
    /// `rejected`: whole number; for example `10`.
    pub rejected: Option<i64>,
    /// `failed`: whole number; for example `5`.
    pub failed: Option<i64>,
    /// Answers received.
    ///
    /// `replied`: whole number; for example `25`.
    pub replied: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    EmailStatsNumbers { delivered = "delivered", opened = "opened", clicked = "clicked",
    unsubscribed = "unsubscribed", complained = "complained", permanent_fail =
    "permanentFail", temporary_fail = "temporaryFail", rejected = "rejected", failed =
    "failed", replied = "replied" }
);

/// The schema `GetWorkflowCampaignsPublicResponseDto`.
///
/// Answers hold it.
///
/// Overlay: `overlays/emails/`, `#/components/schemas/GetWorkflowCampaignsPublicResponseDto`.
#[doc(alias = "GetWorkflowCampaignsPublicResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowCampaignsPublicResponse {
    /// `campaigns`: list of `WorkflowCampaignPublic`.
    pub campaigns: rt::List<WorkflowCampaignPublic>,
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: whole number; for example `50`.
    pub total: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetWorkflowCampaignsPublicResponse { campaigns = "campaigns", total = "total" }
);

/// The schema `WorkflowCampaignPublicDto`.
///
/// Answers hold it.
///
/// Overlay: `overlays/emails/`, `#/components/schemas/WorkflowCampaignPublicDto`.
#[doc(alias = "WorkflowCampaignPublicDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowCampaignPublic {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `693bd14ea6b50a8df0180e9a`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `sorting workflow`.
    pub name: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: one of `published`, `draft`; for example `published`.
    pub status: Option<ListWorkflowCampaignsStatus>,
    /// `sourceId`: text; for example `115b9030-907c-474c-90a5-2debd838a024`.
    pub source_id: Option<String>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; for example `false`.
    pub deleted: Option<bool>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2025-12-12T08:24:46.700Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2026-01-23T05:58:48.453Z`.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    WorkflowCampaignPublic { id = "id", name = "name", status = "status", source_id =
    "sourceId", deleted = "deleted", created_at = "createdAt", updated_at = "updatedAt" }
);

/// The schema `GetBulkActionCampaignsResponseDto`.
///
/// Answers hold it.
///
/// Overlay: `overlays/emails/`, `#/components/schemas/GetBulkActionCampaignsResponseDto`.
#[doc(alias = "GetBulkActionCampaignsResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBulkActionCampaignsResponse {
    /// `campaigns`: list of `BulkActionCampaign`.
    pub campaigns: rt::List<BulkActionCampaign>,
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: whole number; for example `25`.
    pub total: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetBulkActionCampaignsResponse { campaigns = "campaigns", total = "total" });

/// The schema `BulkActionCampaignDto`.
///
/// Answers hold it.
///
/// Overlay: `overlays/emails/`, `#/components/schemas/BulkActionCampaignDto`.
#[doc(alias = "BulkActionCampaignDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BulkActionCampaign {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `OI72xYec4Mho6VBykTvj`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Test Mail`.
    pub name: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: one of `processing`, `scheduled`, `paused`, `complete`, `cancelled`; for example `complete`.
    pub status: Option<ListBulkActionCampaignsStatus>,
    /// `NOW` or `SCHEDULED`.
    ///
    /// `scheduleType`: text; for example `NOW`.
    pub schedule_type: Option<String>,
    /// The user who made it, by name in the example.
    ///
    /// `createdBy`: text; for example `John Doe`.
    pub created_by: Option<String>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; for example `false`.
    pub deleted: Option<bool>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2025-07-24T11:55:43.598Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2026-02-09T04:49:12.322Z`.
    pub updated_at: Option<String>,
    /// When processing ended.
    ///
    /// `completedAt`: date and time (RFC 3339); for example `2025-07-24T11:55:48.000Z`.
    pub completed_at: Option<String>,
    /// `emailMetadata`: an object, `BulkActionCampaignEmailDetails`.
    pub email_metadata: Option<BulkActionCampaignEmailDetails>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    BulkActionCampaign { id = "id", name = "name", status = "status", schedule_type =
    "scheduleType", created_by = "createdBy", deleted = "deleted", created_at =
    "createdAt", updated_at = "updatedAt", completed_at = "completedAt", email_metadata =
    "emailMetadata" }
);

/// The schema `BulkActionCampaignEmailDetailsDto`.
///
/// Answers hold it.
///
/// Overlay: `overlays/emails/`, `#/components/schemas/BulkActionCampaignEmailDetailsDto`.
#[doc(alias = "BulkActionCampaignEmailDetailsDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BulkActionCampaignEmailDetails {
    /// Subject line.
    ///
    /// `subject`: text; for example `Welcome to our platform`.
    pub subject: Option<String>,
    /// Name and address of the sender in one text.
    ///
    /// `from`: text; for example `John Doe <john@example.com>`.
    pub from: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `John Doe`.
    pub name: Option<String>,
    /// Id of a template of the kind that the operation deals with, such as mail,
    /// invoice or document.
    ///
    /// `templateId`: text; for example `6790aeb53c8d1288f555f92b`.
    pub template_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    BulkActionCampaignEmailDetails { subject = "subject", from = "from", name = "name",
    template_id = "templateId" }
);
