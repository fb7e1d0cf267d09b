// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Emails.

use crate::runtime as rt;

/// The allowed values `status` of `fetch-campaigns`.
///
/// Requests send it.
///
/// Document: `api/emails.yaml#/paths/~1emails~1schedule/get/parameters/3/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListCampaignsStatus {
    /// `active`.
    Active,
    /// `pause`.
    Pause,
    /// `complete`.
    Complete,
    /// `cancelled`.
    Cancelled,
    /// `retry`.
    Retry,
    /// `draft`.
    Draft,
    /// `resend-scheduled`.
    ResendScheduled,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ListCampaignsStatus { Active = "active", Pause = "pause", Complete = "complete",
    Cancelled = "cancelled", Retry = "retry", Draft = "draft", ResendScheduled =
    "resend-scheduled" }
);

/// The allowed values `emailStatus` of `fetch-campaigns`.
///
/// Requests send it.
///
/// Document: `api/emails.yaml#/paths/~1emails~1schedule/get/parameters/4/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListCampaignsEmailStatus {
    /// `all`.
    All,
    /// `not-started`.
    NotStarted,
    /// `paused`.
    Paused,
    /// `cancelled`.
    Cancelled,
    /// `processing`.
    Processing,
    /// `resumed`.
    Resumed,
    /// `next-drip`.
    NextDrip,
    /// `complete`.
    Complete,
    /// `success`.
    Success,
    /// `error`.
    Error,
    /// `waiting`.
    Waiting,
    /// `queued`.
    Queued,
    /// `queueing`.
    Queueing,
    /// `reading`.
    Reading,
    /// `scheduled`.
    Scheduled,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ListCampaignsEmailStatus { All = "all", NotStarted = "not-started", Paused =
    "paused", Cancelled = "cancelled", Processing = "processing", Resumed = "resumed",
    NextDrip = "next-drip", Complete = "complete", Success = "success", Error = "error",
    Waiting = "waiting", Queued = "queued", Queueing = "queueing", Reading = "reading",
    Scheduled = "scheduled" }
);

/// The allowed values `builderVersion` of `fetch-template`.
///
/// Requests send it.
///
/// Document: `api/emails.yaml#/paths/~1emails~1builder/get/parameters/6/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BuilderVersion {
    /// `1`.
    N1,
    /// `2`.
    N2,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(BuilderVersion { N1 = "1", N2 = "2" });

/// The allowed values `type` of `CreateBuilderDto`.
///
/// Requests send it.
///
/// Document: `api/emails.yaml#/components/schemas/CreateBuilderDto/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateBuilderType {
    /// `html`.
    Html,
    /// `folder`.
    Folder,
    /// `import`.
    Import,
    /// `builder`.
    Builder,
    /// `blank`.
    Blank,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    CreateBuilderType { Html = "html", Folder = "folder", Import = "import", Builder =
    "builder", Blank = "blank" }
);

/// The allowed values `importProvider` of `CreateBuilderDto`.
///
/// Requests send it.
///
/// Document: `api/emails.yaml#/components/schemas/CreateBuilderDto/properties/importProvider`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateBuilderImportProvider {
    /// `mailchimp`.
    Mailchimp,
    /// `active_campaign`.
    ActiveCampaign,
    /// `kajabi`.
    Kajabi,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    CreateBuilderImportProvider { Mailchimp = "mailchimp", ActiveCampaign =
    "active_campaign", Kajabi = "kajabi" }
);

/// The allowed values `editorType` of `SaveBuilderDataDto`.
///
/// Requests send it.
///
/// Document: `api/emails.yaml#/components/schemas/SaveBuilderDataDto/properties/editorType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SaveBuilderDataEditorType {
    /// `html`.
    Html,
    /// `builder`.
    Builder,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(SaveBuilderDataEditorType { Html = "html", Builder = "builder" });

/// The allowed values `editorType` of `UpdateEmailTemplateDto`.
///
/// Requests send it.
///
/// Overlay: `overlays/emails/`, `#/components/schemas/UpdateEmailTemplateDto/properties/editorType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateEmailTemplateEditorType {
    /// `html`.
    Html,
    /// `builder`.
    Builder,
    /// `text`.
    Text,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    UpdateEmailTemplateEditorType { Html = "html", Builder = "builder", Text = "text" }
);

/// The allowed values `type` of `UpdateEmailTemplateResponseDto`.
///
/// Answers hold it.
///
/// Overlay: `overlays/emails/`, `#/components/schemas/UpdateEmailTemplateResponseDto/properties/type`.
///
/// The same as [`SaveBuilderDataEditorType`].
pub type UpdateEmailTemplateResponseType = SaveBuilderDataEditorType;

/// The allowed values `source` of `get-campaign-stats`.
///
/// Requests send it and answers hold it.
///
/// Overlay: `overlays/emails/`, `#/paths/~1emails~1stats~1location~1{locationId}~1{source}~1{sourceId}/get/parameters/2/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Source {
    /// `email-campaigns`.
    EmailCampaigns,
    /// `workflow-campaigns`.
    WorkflowCampaigns,
    /// `bulk-actions`.
    BulkActions,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    Source { EmailCampaigns = "email-campaigns", WorkflowCampaigns =
    "workflow-campaigns", BulkActions = "bulk-actions" }
);

/// The allowed values `status` of `list-workflow-campaigns`.
///
/// Requests send it and answers hold it.
///
/// Overlay: `overlays/emails/`, `#/paths/~1emails~1campaigns~1workflows/get/parameters/5/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListWorkflowCampaignsStatus {
    /// `published`.
    Published,
    /// `draft`.
    Draft,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(ListWorkflowCampaignsStatus { Published = "published", Draft = "draft" });

/// The allowed values `status` of `list-bulk-action-campaigns`.
///
/// Requests send it and answers hold it.
///
/// Overlay: `overlays/emails/`, `#/paths/~1emails~1campaigns~1bulk-actions/get/parameters/6/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListBulkActionCampaignsStatus {
    /// `processing`.
    Processing,
    /// `scheduled`.
    Scheduled,
    /// `paused`.
    Paused,
    /// `complete`.
    Complete,
    /// `cancelled`.
    Cancelled,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ListBulkActionCampaignsStatus { Processing = "processing", Scheduled = "scheduled",
    Paused = "paused", Complete = "complete", Cancelled = "cancelled" }
);
