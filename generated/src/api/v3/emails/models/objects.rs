// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Emails.

use super::{
    BulkActionCampaignEmailDetails, EditorType, Item, ListBulkActionCampaignsStatus,
    ListWorkflowCampaignsStatus, ScheduleCampaignAbTestConfigPublicV2TestType,
    ScheduleCampaignAbTestConfigPublicV2WinningCriteria,
    ScheduleCampaignBatchConfigPublicV2IntervalUnit,
    ScheduleCampaignRecipientsPublicV2Segment, ScheduleCampaignRecipientsPublicV2Type,
    ScheduleCampaignRssConfigPublicV2RepeatAfter,
    ScheduleCampaignRssConfigPublicV2StartAtDay, ScheduleType, Source, Status,
    TemplateListItemPublicV2Type, UpdateEmailTemplateEditorType,
};

use crate::runtime as rt;

/// The schema `ListTemplatesPublicV2ResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/ListTemplatesPublicV2ResponseDto`.
#[doc(alias = "ListTemplatesPublicV2ResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplatesPublicV2Response {
    /// The single entries that make it up.
    ///
    /// `items`: list of `TemplateListItemPublicV2`.
    pub items: rt::List<TemplateListItemPublicV2>,
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: number; for example `25`.
    pub total: Option<f64>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text; for example `019e4ef5-a65e-4198-8cf9-8e93dca9bda4`.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ListTemplatesPublicV2Response { items = "items", total = "total", trace_id =
    "traceId" }
);

/// The schema `TemplateListItemPublicV2Dto`.
///
/// Answers hold it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/TemplateListItemPublicV2Dto`.
#[doc(alias = "TemplateListItemPublicV2Dto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateListItemPublicV2 {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `67f15c2ae99226d5bcccb8f3`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `February Newsletter`.
    pub name: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `template`, `folder`; for example `template`.
    pub type_: Option<TemplateListItemPublicV2Type>,
    /// Whether the e-mail is plain text instead of HTML.
    ///
    /// `isPlainText`: flag; for example `false`.
    pub is_plain_text: Option<bool>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2026-02-09T04:49:12.322Z`.
    pub updated_at: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2025-07-24T11:55:43.598Z`.
    pub created_at: Option<String>,
    /// `previewUrl`: text; for example `https://example.com/preview`.
    pub preview_url: Option<String>,
    /// `editorType`: one of `html`, `builder`, `text`; for example `builder`.
    pub editor_type: Option<UpdateEmailTemplateEditorType>,
    /// `childCount`: whole number; for example `3`.
    pub child_count: Option<i64>,
    /// `hasChildren`: flag; for example `true`.
    pub has_children: Option<bool>,
    /// `parentFolderId`: text; for example `67f15c2ae99226d5bcccb8f0`.
    pub parent_folder_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    TemplateListItemPublicV2 { id = "id", name = "name", type_ = "type", is_plain_text =
    "isPlainText", updated_at = "updatedAt", created_at = "createdAt", preview_url =
    "previewUrl", editor_type = "editorType", child_count = "childCount", has_children =
    "hasChildren", parent_folder_id = "parentFolderId" }
);

/// The schema `CreateTemplatePublicV2ResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/CreateTemplatePublicV2ResponseDto`.
#[doc(alias = "CreateTemplatePublicV2ResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplatePublicV2Response {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `507f1f77bcf86cd799439011`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Newsletter Template`.
    pub name: Option<String>,
    /// `editorType`: one of `html`, `text`; for example `html`.
    pub editor_type: Option<EditorType>,
    /// Whether the e-mail is plain text instead of HTML.
    ///
    /// `isPlainText`: flag; for example `false`.
    pub is_plain_text: Option<bool>,
    /// `parentFolderId`: text; for example `67f15c2ae99226d5bcccb8f0`.
    pub parent_folder_id: Option<String>,
    /// `fromName`: text; for example `John Doe`.
    pub from_name: Option<String>,
    /// `fromEmail`: text; for example `john@example.com`.
    pub from_email: Option<String>,
    /// `subjectLine`: text; for example `Welcome to our newsletter`.
    pub subject_line: Option<String>,
    /// What inboxes show beside the subject.
    ///
    /// `previewText`: text; for example `Email preview text`.
    pub preview_text: Option<String>,
    /// `previewUrl`: text; for example `https://example.com/preview/template123`.
    pub preview_url: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2025-07-24T11:55:43.598Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2025-07-24T11:55:43.598Z`.
    pub updated_at: Option<String>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text; for example `019e4ef5-a65e-4198-8cf9-8e93dca9bda4`.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CreateTemplatePublicV2Response { id = "id", name = "name", editor_type =
    "editorType", is_plain_text = "isPlainText", parent_folder_id = "parentFolderId",
    from_name = "fromName", from_email = "fromEmail", subject_line = "subjectLine",
    preview_text = "previewText", preview_url = "previewUrl", created_at = "createdAt",
    updated_at = "updatedAt", trace_id = "traceId" }
);

/// The schema `ImportTemplatePublicV2ResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/ImportTemplatePublicV2ResponseDto`.
///
/// The same as [`CreateTemplatePublicV2Response`].
#[doc(alias = "ImportTemplatePublicV2ResponseDto")]
pub type ImportTemplatePublicV2Response = CreateTemplatePublicV2Response;

/// The schema `CreateTemplateFolderPublicV2ResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/CreateTemplateFolderPublicV2ResponseDto`.
#[doc(alias = "CreateTemplateFolderPublicV2ResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateFolderPublicV2Response {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `67f15c2ae99226d5bcccb8f3`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Spring Campaigns`.
    pub name: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2025-07-24T11:55:43.598Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2025-07-24T11:55:43.598Z`.
    pub updated_at: Option<String>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text; for example `019e4ef5-a65e-4198-8cf9-8e93dca9bda4`.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CreateTemplateFolderPublicV2Response { id = "id", name = "name", created_at =
    "createdAt", updated_at = "updatedAt", trace_id = "traceId" }
);

/// The schema `GetTemplatePublicV2ResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/GetTemplatePublicV2ResponseDto`.
#[doc(alias = "GetTemplatePublicV2ResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplatePublicV2Response {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `507f1f77bcf86cd799439011`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Newsletter Template`.
    pub name: Option<String>,
    /// `editorType`: one of `html`, `builder`, `text`; for example `html`.
    pub editor_type: Option<UpdateEmailTemplateEditorType>,
    /// Whether the e-mail is plain text instead of HTML.
    ///
    /// `isPlainText`: flag; for example `false`.
    pub is_plain_text: Option<bool>,
    /// `parentFolderId`: text; for example `67f15c2ae99226d5bcccb8f0`.
    pub parent_folder_id: Option<String>,
    /// `fromName`: text; for example `John Doe`.
    pub from_name: Option<String>,
    /// `fromEmail`: text; for example `john@example.com`.
    pub from_email: Option<String>,
    /// Subject line.
    ///
    /// `subject`: text; for example `Welcome to our newsletter`.
    pub subject: Option<String>,
    /// What inboxes show beside the subject.
    ///
    /// `previewText`: text; for example `Email preview text`.
    pub preview_text: Option<String>,
    /// `editorContentUrl`: text; for example `https://storage.googleapis.com/email-templates/abc123.html`.
    pub editor_content_url: Option<String>,
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
    /// `updatedAt`: date and time (RFC 3339); for example `2025-07-24T11:55:43.598Z`.
    pub updated_at: Option<String>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text; for example `019e4ef5-a65e-4198-8cf9-8e93dca9bda4`.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetTemplatePublicV2Response { id = "id", name = "name", editor_type = "editorType",
    is_plain_text = "isPlainText", parent_folder_id = "parentFolderId", from_name =
    "fromName", from_email = "fromEmail", subject = "subject", preview_text =
    "previewText", editor_content_url = "editorContentUrl", deleted = "deleted",
    created_at = "createdAt", updated_at = "updatedAt", trace_id = "traceId" }
);

/// The schema `DeleteTemplatePublicV2ResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/DeleteTemplatePublicV2ResponseDto`.
#[doc(alias = "DeleteTemplatePublicV2ResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplatePublicV2Response {
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; for example `true`.
    pub deleted: Option<bool>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text; for example `0c52e980-41f6-4be7-8c4b-32332ss`.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(DeleteTemplatePublicV2Response { deleted = "deleted", trace_id = "traceId" });

/// The schema `UpdateTemplatePublicV2ResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/UpdateTemplatePublicV2ResponseDto`.
#[doc(alias = "UpdateTemplatePublicV2ResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplatePublicV2Response {
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
    /// `editorType`: one of `html`, `text`; for example `html`.
    pub editor_type: Option<EditorType>,
    /// Whether the e-mail is plain text instead of HTML.
    ///
    /// `isPlainText`: flag; for example `false`.
    pub is_plain_text: Option<bool>,
    /// `parentFolderId`: text; for example `67f15c2ae99226d5bcccb8f0`.
    pub parent_folder_id: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2025-07-24T11:55:43.598Z`.
    pub updated_at: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2025-07-24T11:55:43.598Z`.
    pub created_at: Option<String>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text; for example `019e4ef5-a65e-4198-8cf9-8e93dca9bda4`.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    UpdateTemplatePublicV2Response { id = "id", name = "name", archived = "archived",
    from_name = "fromName", from_email = "fromEmail", subject_line = "subjectLine",
    preview_text = "previewText", preview_url = "previewUrl", editor_type = "editorType",
    is_plain_text = "isPlainText", parent_folder_id = "parentFolderId", updated_at =
    "updatedAt", created_at = "createdAt", trace_id = "traceId" }
);

/// The schema `GetCampaignStatsPublicV2ResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/GetCampaignStatsPublicV2ResponseDto`.
#[doc(alias = "GetCampaignStatsPublicV2ResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCampaignStatsPublicV2Response {
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `abc123`.
    pub location_id: Option<String>,
    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: one of `email-campaigns`, `workflow-campaigns`, `bulk-actions`; for example `email-campaigns`.
    pub source: Option<Source>,
    /// `sourceId`: text; for example `campaign123`.
    pub source_id: Option<String>,
    /// An action of a workflow; only with `workflow-campaigns`.
    ///
    /// `subSourceId`: text; for example `step001`.
    pub sub_source_id: Option<String>,
    /// `stats`: an object, `EmailStatsNumbersPublicV2`.
    pub stats: Option<EmailStatsNumbersPublicV2>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text; for example `019e4ef5-a65e-4198-8cf9-8e93dca9bda4`.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetCampaignStatsPublicV2Response { location_id = "locationId", source = "source",
    source_id = "sourceId", sub_source_id = "subSourceId", stats = "stats", trace_id =
    "traceId" }
);

/// The schema `EmailStatsNumbersPublicV2Dto`.
///
/// Answers hold it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/EmailStatsNumbersPublicV2Dto`.
#[doc(alias = "EmailStatsNumbersPublicV2Dto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailStatsNumbersPublicV2 {
    /// `sent`: number; for example `1020`.
    pub sent: Option<f64>,
    /// `accepted`: number; for example `5`.
    pub accepted: Option<f64>,
    /// `delivered`: number; for example `1000`.
    pub delivered: Option<f64>,
    /// `opened`: number; for example `450`.
    pub opened: Option<f64>,
    /// `clicked`: number; for example `120`.
    pub clicked: Option<f64>,
    /// `unsubscribed`: number; for example `5`.
    pub unsubscribed: Option<f64>,
    /// `complained`: number; for example `2`.
    pub complained: Option<f64>,
    /// `permanentFail`: number; for example `15`.
    pub permanent_fail: Option<f64>,
    /// `temporaryFail`: number; for example `3`.
    pub temporary_fail: Option<f64>,
    /// `rejected`: number; for example `10`.
    pub rejected: Option<f64>,
    /// `failed`: number; for example `5`.
    pub failed: Option<f64>,
    /// `replied`: number; for example `25`.
    pub replied: Option<f64>,
    /// `openRate`: number; for example `45`.
    pub open_rate: Option<f64>,
    /// `clickRate`: number; for example `12`.
    pub click_rate: Option<f64>,
    /// `unsubscribeRate`: number; for example `0.5`.
    pub unsubscribe_rate: Option<f64>,
    /// `complaintRate`: number; for example `0.2`.
    pub complaint_rate: Option<f64>,
    /// `bounceRate`: number; for example `1.76`.
    pub bounce_rate: Option<f64>,
    /// `replyRate`: number; for example `2.5`.
    pub reply_rate: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    EmailStatsNumbersPublicV2 { sent = "sent", accepted = "accepted", delivered =
    "delivered", opened = "opened", clicked = "clicked", unsubscribed = "unsubscribed",
    complained = "complained", permanent_fail = "permanentFail", temporary_fail =
    "temporaryFail", rejected = "rejected", failed = "failed", replied = "replied",
    open_rate = "openRate", click_rate = "clickRate", unsubscribe_rate =
    "unsubscribeRate", complaint_rate = "complaintRate", bounce_rate = "bounceRate",
    reply_rate = "replyRate" }
);

/// The schema `ListEmailCampaignsPublicV2ResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/ListEmailCampaignsPublicV2ResponseDto`.
#[doc(alias = "ListEmailCampaignsPublicV2ResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEmailCampaignsPublicV2Response {
    /// `campaigns`: list of `EmailCampaignPublicV2`.
    pub campaigns: rt::List<EmailCampaignPublicV2>,
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: number; for example `25`.
    pub total: Option<f64>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text; for example `019e4ef5-a65e-4198-8cf9-8e93dca9bda4`.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ListEmailCampaignsPublicV2Response { campaigns = "campaigns", total = "total",
    trace_id = "traceId" }
);

/// The schema `EmailCampaignPublicV2Dto`.
///
/// Answers hold it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/EmailCampaignPublicV2Dto`.
#[doc(alias = "EmailCampaignPublicV2Dto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailCampaignPublicV2 {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `67f15c2ae99226d5bcccb8f3`.
    pub id: Option<String>,
    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: text; for example `email-campaign`.
    pub source: Option<String>,
    /// `sourceId`: text; for example `bulkRequest_abc123`.
    pub source_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `February Newsletter`.
    pub name: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: one of `all`, `sent`, `failed`, `archived`, `draft`, `processing`, `scheduled`, `cancelled`, `paused`; for example `sent`.
    pub status: Option<Status>,
    /// `campaignType`: text; for example `bulk-email`.
    pub campaign_type: Option<String>,
    /// `campaignCategory`: text; for example `email-campaign`.
    pub campaign_category: Option<String>,
    /// `variations`: list of `EmailCampaignVariationPublicV2`.
    pub variations: rt::List<EmailCampaignVariationPublicV2>,
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
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    EmailCampaignPublicV2 { id = "id", source = "source", source_id = "sourceId", name =
    "name", status = "status", campaign_type = "campaignType", campaign_category =
    "campaignCategory", variations = "variations", deleted = "deleted", created_at =
    "createdAt", updated_at = "updatedAt" }
);

/// The schema `EmailCampaignVariationPublicV2Dto`.
///
/// Answers hold it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/EmailCampaignVariationPublicV2Dto`.
#[doc(alias = "EmailCampaignVariationPublicV2Dto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailCampaignVariationPublicV2 {
    /// `sourceId`: text; for example `9MhVcU7dTdLI7XOU1Vdt`.
    pub source_id: Option<String>,
    /// `isWinner`: flag; for example `true`.
    pub is_winner: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    EmailCampaignVariationPublicV2 { source_id = "sourceId", is_winner = "isWinner" }
);

/// The schema `CreateEmailCampaignPublicV2ResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/CreateEmailCampaignPublicV2ResponseDto`.
#[doc(alias = "CreateEmailCampaignPublicV2ResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmailCampaignPublicV2Response {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `67f15c2ae99226d5bcccb8f3`.
    pub id: Option<String>,
    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: text; for example `email-campaign`.
    pub source: Option<String>,
    /// `sourceId`: text; for example `bulkRequest_abc123`.
    pub source_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `February Newsletter`.
    pub name: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: one of `all`, `sent`, `failed`, `archived`, `draft`, `processing`, `scheduled`, `cancelled`, `paused`; for example `sent`.
    pub status: Option<Status>,
    /// `campaignType`: text; for example `bulk-email`.
    pub campaign_type: Option<String>,
    /// `campaignCategory`: text; for example `email-campaign`.
    pub campaign_category: Option<String>,
    /// `variations`: list of `EmailCampaignVariationPublicV2`.
    pub variations: rt::List<EmailCampaignVariationPublicV2>,
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
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text; for example `019e4ef5-a65e-4198-8cf9-8e93dca9bda4`.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CreateEmailCampaignPublicV2Response { id = "id", source = "source", source_id =
    "sourceId", name = "name", status = "status", campaign_type = "campaignType",
    campaign_category = "campaignCategory", variations = "variations", deleted =
    "deleted", created_at = "createdAt", updated_at = "updatedAt", trace_id = "traceId" }
);

/// The schema `GetEmailCampaignPublicV2ResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/GetEmailCampaignPublicV2ResponseDto`.
#[doc(alias = "GetEmailCampaignPublicV2ResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmailCampaignPublicV2Response {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `67f15c2ae99226d5bcccb8f3`.
    pub id: Option<String>,
    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: text; for example `email-campaign`.
    pub source: Option<String>,
    /// `sourceId`: text; for example `bulkRequest_abc123`.
    pub source_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `February Newsletter`.
    pub name: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: one of `all`, `sent`, `failed`, `archived`, `draft`, `processing`, `scheduled`, `cancelled`, `paused`; for example `sent`.
    pub status: Option<Status>,
    /// `campaignType`: text; for example `bulk-email`.
    pub campaign_type: Option<String>,
    /// `campaignCategory`: text; for example `normal`.
    pub campaign_category: Option<String>,
    /// `variations`: list of `EmailCampaignVariationPublicV2`.
    pub variations: rt::List<EmailCampaignVariationPublicV2>,
    /// `editorType`: one of `html`, `builder`, `text`; for example `html`.
    pub editor_type: Option<UpdateEmailTemplateEditorType>,
    /// Whether the e-mail is plain text instead of HTML.
    ///
    /// `isPlainText`: flag; for example `false`.
    pub is_plain_text: Option<bool>,
    /// `editorContentUrl`: text; for example `https://storage.googleapis.com/email-templates/abc123.html`.
    pub editor_content_url: Option<String>,
    /// `fromName`: text; for example `John Doe`.
    pub from_name: Option<String>,
    /// `fromEmail`: text; for example `john@example.com`.
    pub from_email: Option<String>,
    /// Subject line.
    ///
    /// `subject`: text; for example `Welcome to our newsletter`.
    pub subject: Option<String>,
    /// `replyToAddress`: text; for example `reply@example.com`.
    pub reply_to_address: Option<String>,
    /// What inboxes show beside the subject.
    ///
    /// `previewText`: text; for example `Check out our latest updates`.
    pub preview_text: Option<String>,
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
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text; for example `019e4ef5-a65e-4198-8cf9-8e93dca9bda4`.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetEmailCampaignPublicV2Response { id = "id", source = "source", source_id =
    "sourceId", name = "name", status = "status", campaign_type = "campaignType",
    campaign_category = "campaignCategory", variations = "variations", editor_type =
    "editorType", is_plain_text = "isPlainText", editor_content_url = "editorContentUrl",
    from_name = "fromName", from_email = "fromEmail", subject = "subject",
    reply_to_address = "replyToAddress", preview_text = "previewText", deleted =
    "deleted", created_at = "createdAt", updated_at = "updatedAt", trace_id = "traceId" }
);

/// The schema `DeleteCampaignPublicV2ResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/DeleteCampaignPublicV2ResponseDto`.
///
/// The same as [`DeleteTemplatePublicV2Response`].
#[doc(alias = "DeleteCampaignPublicV2ResponseDto")]
pub type DeleteCampaignPublicV2Response = DeleteTemplatePublicV2Response;

/// The schema `UpdateEmailCampaignPublicV2ResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/UpdateEmailCampaignPublicV2ResponseDto`.
///
/// The same as [`CreateEmailCampaignPublicV2Response`].
#[doc(alias = "UpdateEmailCampaignPublicV2ResponseDto")]
pub type UpdateEmailCampaignPublicV2Response = CreateEmailCampaignPublicV2Response;

/// The schema `ListWorkflowCampaignsPublicV2ResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/ListWorkflowCampaignsPublicV2ResponseDto`.
#[doc(alias = "ListWorkflowCampaignsPublicV2ResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowCampaignsPublicV2Response {
    /// `campaigns`: list of `WorkflowCampaignPublicV2`.
    pub campaigns: rt::List<WorkflowCampaignPublicV2>,
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: number; for example `50`.
    pub total: Option<f64>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text; for example `019e4ef5-a65e-4198-8cf9-8e93dca9bda4`.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ListWorkflowCampaignsPublicV2Response { campaigns = "campaigns", total = "total",
    trace_id = "traceId" }
);

/// The schema `WorkflowCampaignPublicV2Dto`.
///
/// Answers hold it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/WorkflowCampaignPublicV2Dto`.
#[doc(alias = "WorkflowCampaignPublicV2Dto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowCampaignPublicV2 {
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
    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: text; for example `workflow`.
    pub source: Option<String>,
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
    WorkflowCampaignPublicV2 { id = "id", name = "name", status = "status", source =
    "source", source_id = "sourceId", deleted = "deleted", created_at = "createdAt",
    updated_at = "updatedAt" }
);

/// The schema `GetWorkflowCampaignPublicV2ResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/GetWorkflowCampaignPublicV2ResponseDto`.
#[doc(alias = "GetWorkflowCampaignPublicV2ResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowCampaignPublicV2Response {
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
    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: text; for example `workflow`.
    pub source: Option<String>,
    /// `sourceId`: text; for example `115b9030-907c-474c-90a5-2debd838a024`.
    pub source_id: Option<String>,
    /// `subSources`: list of `WorkflowCampaignSubSourcePublicV2`.
    pub sub_sources: rt::List<WorkflowCampaignSubSourcePublicV2>,
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
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text; for example `019e4ef5-a65e-4198-8cf9-8e93dca9bda4`.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetWorkflowCampaignPublicV2Response { id = "id", name = "name", status = "status",
    source = "source", source_id = "sourceId", sub_sources = "subSources", deleted =
    "deleted", created_at = "createdAt", updated_at = "updatedAt", trace_id = "traceId" }
);

/// The schema `WorkflowCampaignSubSourcePublicV2Dto`.
///
/// Answers hold it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/WorkflowCampaignSubSourcePublicV2Dto`.
#[doc(alias = "WorkflowCampaignSubSourcePublicV2Dto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowCampaignSubSourcePublicV2 {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `a3f1c0e2-6d4b-4f3a-9c1e-7b2d8f5a4c01`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Send welcome email`.
    pub name: Option<String>,
    /// Subject line.
    ///
    /// `subject`: text; for example `Welcome to our newsletter`.
    pub subject: Option<String>,
    /// `fromName`: text; for example `John Doe`.
    pub from_name: Option<String>,
    /// `fromEmail`: text; for example `john@example.com`.
    pub from_email: Option<String>,
    /// What inboxes show beside the subject.
    ///
    /// `previewText`: text; for example `Check out our latest updates`.
    pub preview_text: Option<String>,
    /// `editorType`: one of `html`, `builder`, `text`; for example `html`.
    pub editor_type: Option<UpdateEmailTemplateEditorType>,
    /// Whether the e-mail is plain text instead of HTML.
    ///
    /// `isPlainText`: flag; for example `false`.
    pub is_plain_text: Option<bool>,
    /// `editorContentUrl`: text; for example `https://storage.googleapis.com/email-templates/abc123.html`.
    pub editor_content_url: Option<String>,
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
    WorkflowCampaignSubSourcePublicV2 { id = "id", name = "name", subject = "subject",
    from_name = "fromName", from_email = "fromEmail", preview_text = "previewText",
    editor_type = "editorType", is_plain_text = "isPlainText", editor_content_url =
    "editorContentUrl", created_at = "createdAt", updated_at = "updatedAt" }
);

/// The schema `ListBulkActionCampaignsPublicV2ResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/ListBulkActionCampaignsPublicV2ResponseDto`.
#[doc(alias = "ListBulkActionCampaignsPublicV2ResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBulkActionCampaignsPublicV2Response {
    /// `campaigns`: list of `BulkActionCampaignPublicV2`.
    pub campaigns: rt::List<BulkActionCampaignPublicV2>,
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: number; for example `25`.
    pub total: Option<f64>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text; for example `019e4ef5-a65e-4198-8cf9-8e93dca9bda4`.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ListBulkActionCampaignsPublicV2Response { campaigns = "campaigns", total = "total",
    trace_id = "traceId" }
);

/// The schema `BulkActionCampaignPublicV2Dto`.
///
/// Answers hold it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/BulkActionCampaignPublicV2Dto`.
#[doc(alias = "BulkActionCampaignPublicV2Dto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BulkActionCampaignPublicV2 {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `OI72xYec4Mho6VBykTvj`.
    pub id: Option<String>,
    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: text; for example `email-marketing`.
    pub source: Option<String>,
    /// `sourceId`: text; for example `115b9030-907c-474c-90a5-2debd838a024`.
    pub source_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Test Mail`.
    pub name: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: one of `processing`, `scheduled`, `paused`, `complete`, `cancelled`; for example `complete`.
    pub status: Option<ListBulkActionCampaignsStatus>,
    /// `scheduleType`: one of `NOW`, `SCHEDULED`, `DRIP`; for example `SCHEDULED`.
    pub schedule_type: Option<ScheduleType>,
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
    /// `completedAt`: date and time (RFC 3339); for example `2025-07-24T11:55:48.000Z`.
    pub completed_at: Option<String>,
    /// `emailMetadata`: an object, `BulkActionCampaignEmailDetails`.
    pub email_metadata: Option<BulkActionCampaignEmailDetails>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    BulkActionCampaignPublicV2 { id = "id", source = "source", source_id = "sourceId",
    name = "name", status = "status", schedule_type = "scheduleType", deleted =
    "deleted", created_at = "createdAt", updated_at = "updatedAt", completed_at =
    "completedAt", email_metadata = "emailMetadata" }
);

/// The schema `GetBulkActionCampaignPublicV2ResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/GetBulkActionCampaignPublicV2ResponseDto`.
#[doc(alias = "GetBulkActionCampaignPublicV2ResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBulkActionCampaignPublicV2Response {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `OI72xYec4Mho6VBykTvj`.
    pub id: Option<String>,
    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: text; for example `email-marketing`.
    pub source: Option<String>,
    /// `sourceId`: text; for example `115b9030-907c-474c-90a5-2debd838a024`.
    pub source_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Test Mail`.
    pub name: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: one of `processing`, `scheduled`, `paused`, `complete`, `cancelled`; for example `complete`.
    pub status: Option<ListBulkActionCampaignsStatus>,
    /// `scheduleType`: one of `NOW`, `SCHEDULED`, `DRIP`; for example `SCHEDULED`.
    pub schedule_type: Option<ScheduleType>,
    /// `fromName`: text; for example `John Doe`.
    pub from_name: Option<String>,
    /// `fromEmail`: text; for example `john@example.com`.
    pub from_email: Option<String>,
    /// Subject line.
    ///
    /// `subject`: text; for example `Welcome to our newsletter`.
    pub subject: Option<String>,
    /// `replyToAddress`: text; for example `reply@example.com`.
    pub reply_to_address: Option<String>,
    /// What inboxes show beside the subject.
    ///
    /// `previewText`: text; for example `Check out our latest updates`.
    pub preview_text: Option<String>,
    /// `editorType`: one of `html`, `builder`, `text`; for example `html`.
    pub editor_type: Option<UpdateEmailTemplateEditorType>,
    /// Whether the e-mail is plain text instead of HTML.
    ///
    /// `isPlainText`: flag; for example `false`.
    pub is_plain_text: Option<bool>,
    /// `editorContentUrl`: text; for example `https://storage.googleapis.com/email-templates/abc123.html`.
    pub editor_content_url: Option<String>,
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
    /// `completedAt`: date and time (RFC 3339); for example `2025-07-24T11:55:48.000Z`.
    pub completed_at: Option<String>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text; for example `019e4ef5-a65e-4198-8cf9-8e93dca9bda4`.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetBulkActionCampaignPublicV2Response { id = "id", source = "source", source_id =
    "sourceId", name = "name", status = "status", schedule_type = "scheduleType",
    from_name = "fromName", from_email = "fromEmail", subject = "subject",
    reply_to_address = "replyToAddress", preview_text = "previewText", editor_type =
    "editorType", is_plain_text = "isPlainText", editor_content_url = "editorContentUrl",
    deleted = "deleted", created_at = "createdAt", updated_at = "updatedAt", completed_at
    = "completedAt", trace_id = "traceId" }
);

/// The schema `ScheduleCampaignEmailMetaPublicV2Dto`.
///
/// Requests send it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/ScheduleCampaignEmailMetaPublicV2Dto`.
#[doc(alias = "ScheduleCampaignEmailMetaPublicV2Dto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleCampaignEmailMetaPublicV2 {
    /// Subject line.
    ///
    /// `subject`: text; for example `Our February Newsletter`.
    pub subject: Option<String>,
    /// `fromName`: text; for example `John Doe`.
    pub from_name: Option<String>,
    /// `fromEmail`: text; for example `john@example.com`.
    pub from_email: Option<String>,
    /// `replyToAddress`: text; for example `reply@example.com`.
    pub reply_to_address: Option<String>,
    /// What inboxes show beside the subject.
    ///
    /// `previewText`: text; for example `Check out our latest news`.
    pub preview_text: Option<String>,
    /// Files that go with it, mostly by their addresses.
    ///
    /// `attachments`: list of texts; for example `["https://example.com/file.pdf"]`.
    pub attachments: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ScheduleCampaignEmailMetaPublicV2 { subject = "subject", from_name = "fromName",
    from_email = "fromEmail", reply_to_address = "replyToAddress", preview_text =
    "previewText", attachments = "attachments" }
);

impl ScheduleCampaignEmailMetaPublicV2 {
    /// One with all that the document requires.
    pub fn new(
        subject: impl Into<String>,
        from_name: impl Into<String>,
        from_email: impl Into<String>,
    ) -> Self {
        Self {
            subject: Some(subject.into()),
            from_name: Some(from_name.into()),
            from_email: Some(from_email.into()),
            ..Self::default()
        }
    }

    /// Sets `replyToAddress`.
    #[must_use]
    pub fn reply_to_address(mut self, reply_to_address: impl Into<String>) -> Self {
        self.reply_to_address = Some(reply_to_address.into());
        self
    }

    /// Sets `previewText`.
    #[must_use]
    pub fn preview_text(mut self, preview_text: impl Into<String>) -> Self {
        self.preview_text = Some(preview_text.into());
        self
    }

    /// Sets `attachments`.
    #[must_use]
    pub fn attachments(mut self, attachments: impl Into<rt::List<String>>) -> Self {
        self.attachments = attachments.into();
        self
    }
}

/// The schema `ScheduleCampaignRecipientsPublicV2Dto`.
///
/// Requests send it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/ScheduleCampaignRecipientsPublicV2Dto`.
#[doc(alias = "ScheduleCampaignRecipientsPublicV2Dto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleCampaignRecipientsPublicV2 {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `contact`, `tag`, `segment`; for example `contact`.
    pub type_: Option<ScheduleCampaignRecipientsPublicV2Type>,
    /// `contactIds`: list of texts; for example `["contactId1","contactId2"]`.
    pub contact_ids: rt::List<String>,
    /// `tagIds`: list of texts; for example `["tagId1","tagId2"]`.
    pub tag_ids: rt::List<String>,
    /// `segment`: one of `engaged_last_7_days`, `engaged_last_30_days`, `engaged_last_60_days`, `engaged_last_5_campaigns`, `unengaged_last_5_campaigns`; for example `engaged_last_7_days`.
    pub segment: Option<ScheduleCampaignRecipientsPublicV2Segment>,
    /// `freezeList`: flag; `true` where nothing is sent; for example `true`.
    pub freeze_list: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ScheduleCampaignRecipientsPublicV2 { type_ = "type", contact_ids = "contactIds",
    tag_ids = "tagIds", segment = "segment", freeze_list = "freezeList" }
);

impl ScheduleCampaignRecipientsPublicV2 {
    /// One with all that the document requires.
    pub fn new(type_: impl Into<ScheduleCampaignRecipientsPublicV2Type>) -> Self {
        Self {
            type_: Some(type_.into()),
            ..Self::default()
        }
    }

    /// Sets `contactIds`.
    #[must_use]
    pub fn contact_ids(mut self, contact_ids: impl Into<rt::List<String>>) -> Self {
        self.contact_ids = contact_ids.into();
        self
    }

    /// Sets `tagIds`.
    #[must_use]
    pub fn tag_ids(mut self, tag_ids: impl Into<rt::List<String>>) -> Self {
        self.tag_ids = tag_ids.into();
        self
    }

    /// Sets `segment`.
    #[must_use]
    pub fn segment(
        mut self,
        segment: impl Into<ScheduleCampaignRecipientsPublicV2Segment>,
    ) -> Self {
        self.segment = Some(segment.into());
        self
    }

    /// Sets `freezeList`.
    #[must_use]
    #[inline]
    pub fn freeze_list(mut self, freeze_list: bool) -> Self {
        self.freeze_list = Some(freeze_list);
        self
    }
}

/// The schema `ScheduleCampaignScheduleConfigPublicV2Dto`.
///
/// Requests send it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/ScheduleCampaignScheduleConfigPublicV2Dto`.
#[doc(alias = "ScheduleCampaignScheduleConfigPublicV2Dto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleCampaignScheduleConfigPublicV2 {
    /// `sendAt`: text; for example `2026-04-01 09:00 AM`.
    pub send_at: Option<String>,
    /// `batch`: an object, `ScheduleCampaignBatchConfigPublicV2`.
    pub batch: Option<ScheduleCampaignBatchConfigPublicV2>,
    /// `tracking`: an object, `ScheduleCampaignTrackingPublicV2`.
    pub tracking: Option<ScheduleCampaignTrackingPublicV2>,
    /// `resend`: an object, `ScheduleCampaignResendPublicV2`.
    pub resend: Option<ScheduleCampaignResendPublicV2>,
    /// `emailPreferenceId`: text; for example `preference-type-id`.
    pub email_preference_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ScheduleCampaignScheduleConfigPublicV2 { send_at = "sendAt", batch = "batch",
    tracking = "tracking", resend = "resend", email_preference_id = "emailPreferenceId" }
);

impl ScheduleCampaignScheduleConfigPublicV2 {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `sendAt`.
    #[must_use]
    pub fn send_at(mut self, send_at: impl Into<String>) -> Self {
        self.send_at = Some(send_at.into());
        self
    }

    /// Sets `batch`.
    #[must_use]
    #[inline]
    pub fn batch(mut self, batch: ScheduleCampaignBatchConfigPublicV2) -> Self {
        self.batch = Some(batch);
        self
    }

    /// Sets `tracking`.
    #[must_use]
    #[inline]
    pub fn tracking(mut self, tracking: ScheduleCampaignTrackingPublicV2) -> Self {
        self.tracking = Some(tracking);
        self
    }

    /// Sets `resend`.
    #[must_use]
    #[inline]
    pub fn resend(mut self, resend: ScheduleCampaignResendPublicV2) -> Self {
        self.resend = Some(resend);
        self
    }

    /// Sets `emailPreferenceId`.
    #[must_use]
    pub fn email_preference_id(
        mut self,
        email_preference_id: impl Into<String>,
    ) -> Self {
        self.email_preference_id = Some(email_preference_id.into());
        self
    }
}

/// The schema `ScheduleCampaignBatchConfigPublicV2Dto`.
///
/// Requests send it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/ScheduleCampaignBatchConfigPublicV2Dto`.
#[doc(alias = "ScheduleCampaignBatchConfigPublicV2Dto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleCampaignBatchConfigPublicV2 {
    /// `batchSize`: number; for example `100`.
    pub batch_size: Option<f64>,
    /// `interval`: whole number; for example `2`.
    pub interval: Option<i64>,
    /// `intervalUnit`: one of `minutes`, `hours`, `days`; for example `hours`.
    pub interval_unit: Option<ScheduleCampaignBatchConfigPublicV2IntervalUnit>,
    /// `skipDays`: list of `Item`; for example `["Sat","Sun"]`.
    pub skip_days: rt::List<Item>,
    /// `windowStart`: text; for example `09:00 AM`.
    pub window_start: Option<String>,
    /// `windowEnd`: text; for example `05:00 PM`.
    pub window_end: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ScheduleCampaignBatchConfigPublicV2 { batch_size = "batchSize", interval =
    "interval", interval_unit = "intervalUnit", skip_days = "skipDays", window_start =
    "windowStart", window_end = "windowEnd" }
);

impl ScheduleCampaignBatchConfigPublicV2 {
    /// One with all that the document requires.
    pub fn new(
        batch_size: f64,
        interval: i64,
        interval_unit: impl Into<ScheduleCampaignBatchConfigPublicV2IntervalUnit>,
    ) -> Self {
        Self {
            batch_size: Some(batch_size),
            interval: Some(interval),
            interval_unit: Some(interval_unit.into()),
            ..Self::default()
        }
    }

    /// Sets `skipDays`.
    #[must_use]
    pub fn skip_days(mut self, skip_days: impl Into<rt::List<Item>>) -> Self {
        self.skip_days = skip_days.into();
        self
    }

    /// Sets `windowStart`.
    #[must_use]
    pub fn window_start(mut self, window_start: impl Into<String>) -> Self {
        self.window_start = Some(window_start.into());
        self
    }

    /// Sets `windowEnd`.
    #[must_use]
    pub fn window_end(mut self, window_end: impl Into<String>) -> Self {
        self.window_end = Some(window_end.into());
        self
    }
}

/// The schema `ScheduleCampaignTrackingPublicV2Dto`.
///
/// Requests send it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/ScheduleCampaignTrackingPublicV2Dto`.
#[doc(alias = "ScheduleCampaignTrackingPublicV2Dto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleCampaignTrackingPublicV2 {
    /// `clickTracking`: flag; for example `true`.
    pub click_tracking: Option<bool>,
    /// `utmTracking`: flag; for example `false`.
    pub utm_tracking: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ScheduleCampaignTrackingPublicV2 { click_tracking = "clickTracking", utm_tracking =
    "utmTracking" }
);

impl ScheduleCampaignTrackingPublicV2 {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `clickTracking`.
    #[must_use]
    #[inline]
    pub fn click_tracking(mut self, click_tracking: bool) -> Self {
        self.click_tracking = Some(click_tracking);
        self
    }

    /// Sets `utmTracking`.
    #[must_use]
    #[inline]
    pub fn utm_tracking(mut self, utm_tracking: bool) -> Self {
        self.utm_tracking = Some(utm_tracking);
        self
    }
}

/// The schema `ScheduleCampaignResendPublicV2Dto`.
///
/// Requests send it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/ScheduleCampaignResendPublicV2Dto`.
#[doc(alias = "ScheduleCampaignResendPublicV2Dto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleCampaignResendPublicV2 {
    /// Whether it is switched on.
    ///
    /// `enabled`: flag; for example `false`.
    pub enabled: Option<bool>,
    /// `waitHours`: number; for example `12`.
    pub wait_hours: Option<f64>,
    /// Subject line.
    ///
    /// `subject`: text; for example `Did you miss this?`.
    pub subject: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ScheduleCampaignResendPublicV2 { enabled = "enabled", wait_hours = "waitHours",
    subject = "subject" }
);

impl ScheduleCampaignResendPublicV2 {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `enabled`.
    #[must_use]
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Sets `waitHours`.
    #[must_use]
    #[inline]
    pub fn wait_hours(mut self, wait_hours: f64) -> Self {
        self.wait_hours = Some(wait_hours);
        self
    }

    /// Sets `subject`.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }
}

/// The schema `ScheduleCampaignRssConfigPublicV2Dto`.
///
/// Requests send it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/ScheduleCampaignRssConfigPublicV2Dto`.
#[doc(alias = "ScheduleCampaignRssConfigPublicV2Dto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleCampaignRssConfigPublicV2 {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Weekly Digest`.
    pub name: Option<String>,
    /// `rssFeedURL`: text; for example `https://example.com/rss`.
    pub rss_feed_url: Option<String>,
    /// `repeatAfter`: one of `every_day`, `every_week`, `every_month`; for example `every_day`.
    pub repeat_after: Option<ScheduleCampaignRssConfigPublicV2RepeatAfter>,
    /// `repeatAfterTime`: text; for example `09:00 AM`.
    pub repeat_after_time: Option<String>,
    /// `rssFeedLimit`: number; for example `10`.
    pub rss_feed_limit: Option<f64>,
    /// `startAtDay`: one of `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`, `Sunday`; for example `Monday`.
    pub start_at_day: Option<ScheduleCampaignRssConfigPublicV2StartAtDay>,
    /// `startAtMonthDay`: text; for example `15`.
    pub start_at_month_day: Option<String>,
    /// `firstExecutionDate`: text; for example `2026-04-01 10:00:00`.
    pub first_execution_date: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ScheduleCampaignRssConfigPublicV2 { name = "name", rss_feed_url = "rssFeedURL",
    repeat_after = "repeatAfter", repeat_after_time = "repeatAfterTime", rss_feed_limit =
    "rssFeedLimit", start_at_day = "startAtDay", start_at_month_day = "startAtMonthDay",
    first_execution_date = "firstExecutionDate" }
);

impl ScheduleCampaignRssConfigPublicV2 {
    /// One with all that the document requires.
    pub fn new(
        name: impl Into<String>,
        rss_feed_url: impl Into<String>,
        repeat_after: impl Into<ScheduleCampaignRssConfigPublicV2RepeatAfter>,
        repeat_after_time: impl Into<String>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            rss_feed_url: Some(rss_feed_url.into()),
            repeat_after: Some(repeat_after.into()),
            repeat_after_time: Some(repeat_after_time.into()),
            ..Self::default()
        }
    }

    /// Sets `rssFeedLimit`.
    #[must_use]
    #[inline]
    pub fn rss_feed_limit(mut self, rss_feed_limit: f64) -> Self {
        self.rss_feed_limit = Some(rss_feed_limit);
        self
    }

    /// Sets `startAtDay`.
    #[must_use]
    pub fn start_at_day(
        mut self,
        start_at_day: impl Into<ScheduleCampaignRssConfigPublicV2StartAtDay>,
    ) -> Self {
        self.start_at_day = Some(start_at_day.into());
        self
    }

    /// Sets `startAtMonthDay`.
    #[must_use]
    pub fn start_at_month_day(mut self, start_at_month_day: impl Into<String>) -> Self {
        self.start_at_month_day = Some(start_at_month_day.into());
        self
    }

    /// Sets `firstExecutionDate`.
    #[must_use]
    pub fn first_execution_date(
        mut self,
        first_execution_date: impl Into<String>,
    ) -> Self {
        self.first_execution_date = Some(first_execution_date.into());
        self
    }
}

/// The schema `ScheduleCampaignABTestConfigPublicV2Dto`.
///
/// Requests send it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/ScheduleCampaignABTestConfigPublicV2Dto`.
#[doc(alias = "ScheduleCampaignABTestConfigPublicV2Dto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleCampaignAbTestConfigPublicV2 {
    /// `testType`: one of `emailContent`, `subjectLine`; for example `subjectLine`.
    pub test_type: Option<ScheduleCampaignAbTestConfigPublicV2TestType>,
    /// `testDuration`: number; for example `3600`.
    pub test_duration: Option<f64>,
    /// `variationCount`: whole number; for example `2`.
    pub variation_count: Option<i64>,
    /// `testSize`: number; for example `30`.
    pub test_size: Option<f64>,
    /// `winningCriteria`: one of `openRate`, `clickRate`; for example `openRate`.
    pub winning_criteria: Option<ScheduleCampaignAbTestConfigPublicV2WinningCriteria>,
    /// `variations`: list of `ScheduleCampaignAbTestVariationPublicV2`.
    pub variations: rt::List<ScheduleCampaignAbTestVariationPublicV2>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ScheduleCampaignAbTestConfigPublicV2 { test_type = "testType", test_duration =
    "testDuration", variation_count = "variationCount", test_size = "testSize",
    winning_criteria = "winningCriteria", variations = "variations" }
);

impl ScheduleCampaignAbTestConfigPublicV2 {
    /// One with all that the document requires.
    pub fn new(
        test_type: impl Into<ScheduleCampaignAbTestConfigPublicV2TestType>,
        test_duration: f64,
        variation_count: i64,
        test_size: f64,
        winning_criteria: impl Into<ScheduleCampaignAbTestConfigPublicV2WinningCriteria>,
        variations: impl Into<rt::List<ScheduleCampaignAbTestVariationPublicV2>>,
    ) -> Self {
        Self {
            test_type: Some(test_type.into()),
            test_duration: Some(test_duration),
            variation_count: Some(variation_count),
            test_size: Some(test_size),
            winning_criteria: Some(winning_criteria.into()),
            variations: variations.into(),
            ..Self::default()
        }
    }
}

/// The schema `ScheduleCampaignABTestVariationPublicV2Dto`.
///
/// Requests send it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/ScheduleCampaignABTestVariationPublicV2Dto`.
#[doc(alias = "ScheduleCampaignABTestVariationPublicV2Dto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleCampaignAbTestVariationPublicV2 {
    /// Subject line.
    ///
    /// `subject`: text; for example `Subject A`.
    pub subject: Option<String>,
    /// `documentId`: text; for example `507f1f77bcf86cd799439011`.
    pub document_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ScheduleCampaignAbTestVariationPublicV2 { subject = "subject", document_id =
    "documentId" }
);

impl ScheduleCampaignAbTestVariationPublicV2 {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `subject`.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Sets `documentId`.
    #[must_use]
    pub fn document_id(mut self, document_id: impl Into<String>) -> Self {
        self.document_id = Some(document_id.into());
        self
    }
}

/// The schema `ScheduleCampaignPublicV2ResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/ScheduleCampaignPublicV2ResponseDto`.
#[doc(alias = "ScheduleCampaignPublicV2ResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleCampaignPublicV2Response {
    /// Id of a campaign: of advertising, of affiliates or of messages, as the family
    /// goes.
    ///
    /// `campaignId`: text; for example `67f15c2ae99226d5bcccb8f3`.
    pub campaign_id: Option<String>,
    /// `sourceId`: text, null is a value of its own; for example `B67vyPIAfq3Bnk3FVioE`.
    pub source_id: Option<Option<String>>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text; for example `019e4ef5-a65e-4198-8cf9-8e93dca9bda4`.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ScheduleCampaignPublicV2Response { campaign_id = "campaignId", source_id =
    "sourceId", trace_id = "traceId" }
);
