// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Emails.

use crate::runtime as rt;

/// The allowed values `sortBy` of `list-email-templates`.
///
/// Requests send it.
///
/// Document: `api/v3/emails.yaml#/paths/~1emails~1locations~1{locationId}~1templates/get/parameters/4/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListTemplatesSortBy {
    /// `updatedAt`.
    UpdatedAt,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(ListTemplatesSortBy { UpdatedAt = "updatedAt" });

/// The allowed values `sortOrder` of `list-email-templates`.
///
/// Requests send it.
///
/// Document: `api/v3/emails.yaml#/paths/~1emails~1locations~1{locationId}~1templates/get/parameters/5/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListTemplatesSortOrder {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(ListTemplatesSortOrder { Asc = "asc", Desc = "desc" });

/// The allowed values `include` of `list-email-templates`.
///
/// Requests send it.
///
/// Document: `api/v3/emails.yaml#/paths/~1emails~1locations~1{locationId}~1templates/get/parameters/8/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListTemplatesInclude {
    /// `all`.
    All,
    /// `templates`.
    Templates,
    /// `folders`.
    Folders,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ListTemplatesInclude { All = "all", Templates = "templates", Folders = "folders" }
);

/// The allowed values `type` of `TemplateListItemPublicV2Dto`.
///
/// Answers hold it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/TemplateListItemPublicV2Dto/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TemplateListItemPublicV2Type {
    /// `template`.
    Template,
    /// `folder`.
    Folder,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    TemplateListItemPublicV2Type { Template = "template", Folder = "folder" }
);

/// The allowed values `editorType` of `CreateTemplatePublicV2BodyDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/CreateTemplatePublicV2BodyDto/properties/editorType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EditorType {
    /// `html`.
    Html,
    /// `text`.
    Text,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(EditorType { Html = "html", Text = "text" });

/// The allowed values `importProvider` of `ImportTemplatePublicV2BodyDto`.
///
/// Requests send it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/ImportTemplatePublicV2BodyDto/properties/importProvider`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ImportTemplatePublicV2BodyImportProvider {
    /// `mailchimp`.
    Mailchimp,
    /// `active_campaign`.
    ActiveCampaign,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ImportTemplatePublicV2BodyImportProvider { Mailchimp = "mailchimp", ActiveCampaign =
    "active_campaign" }
);

/// The allowed values `status` of `list-email-campaigns`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/emails.yaml#/paths/~1emails~1locations~1{locationId}~1campaigns~1emails/get/parameters/4/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `all`.
    All,
    /// `sent`.
    Sent,
    /// `failed`.
    Failed,
    /// `archived`.
    Archived,
    /// `draft`.
    Draft,
    /// `processing`.
    Processing,
    /// `scheduled`.
    Scheduled,
    /// `cancelled`.
    Cancelled,
    /// `paused`.
    Paused,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    Status { All = "all", Sent = "sent", Failed = "failed", Archived = "archived", Draft
    = "draft", Processing = "processing", Scheduled = "scheduled", Cancelled =
    "cancelled", Paused = "paused" }
);

/// The allowed values `scheduleType` of `BulkActionCampaignPublicV2Dto`.
///
/// Answers hold it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/BulkActionCampaignPublicV2Dto/properties/scheduleType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ScheduleType {
    /// `NOW`.
    Now,
    /// `SCHEDULED`.
    Scheduled,
    /// `DRIP`.
    Drip,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(ScheduleType { Now = "NOW", Scheduled = "SCHEDULED", Drip = "DRIP" });

/// The allowed values `scheduleType` of `ScheduleCampaignPublicV2BodyDto`.
///
/// Requests send it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/ScheduleCampaignPublicV2BodyDto/properties/scheduleType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ScheduleCampaignPublicV2BodyScheduleType {
    /// `immediate`.
    Immediate,
    /// `scheduled`.
    Scheduled,
    /// `batch`.
    Batch,
    /// `rss`.
    Rss,
    /// `smart_send`.
    SmartSend,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ScheduleCampaignPublicV2BodyScheduleType { Immediate = "immediate", Scheduled =
    "scheduled", Batch = "batch", Rss = "rss", SmartSend = "smart_send" }
);

/// The allowed values `type` of `ScheduleCampaignRecipientsPublicV2Dto`.
///
/// Requests send it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/ScheduleCampaignRecipientsPublicV2Dto/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ScheduleCampaignRecipientsPublicV2Type {
    /// `contact`.
    Contact,
    /// `tag`.
    Tag,
    /// `segment`.
    Segment,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ScheduleCampaignRecipientsPublicV2Type { Contact = "contact", Tag = "tag", Segment =
    "segment" }
);

/// The allowed values `segment` of `ScheduleCampaignRecipientsPublicV2Dto`.
///
/// Requests send it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/ScheduleCampaignRecipientsPublicV2Dto/properties/segment`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ScheduleCampaignRecipientsPublicV2Segment {
    /// `engaged_last_7_days`.
    EngagedLast7Days,
    /// `engaged_last_30_days`.
    EngagedLast30Days,
    /// `engaged_last_60_days`.
    EngagedLast60Days,
    /// `engaged_last_5_campaigns`.
    EngagedLast5Campaigns,
    /// `unengaged_last_5_campaigns`.
    UnengagedLast5Campaigns,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ScheduleCampaignRecipientsPublicV2Segment { EngagedLast7Days = "engaged_last_7_days",
    EngagedLast30Days = "engaged_last_30_days", EngagedLast60Days =
    "engaged_last_60_days", EngagedLast5Campaigns = "engaged_last_5_campaigns",
    UnengagedLast5Campaigns = "unengaged_last_5_campaigns" }
);

/// The allowed values `item` of `sendDays`.
///
/// Requests send it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/ScheduleCampaignPublicV2BodyDto/properties/sendDays/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Item {
    /// `Mon`.
    Mon,
    /// `Tue`.
    Tue,
    /// `Wed`.
    Wed,
    /// `Thu`.
    Thu,
    /// `Fri`.
    Fri,
    /// `Sat`.
    Sat,
    /// `Sun`.
    Sun,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    Item { Mon = "Mon", Tue = "Tue", Wed = "Wed", Thu = "Thu", Fri = "Fri", Sat = "Sat",
    Sun = "Sun" }
);

/// The allowed values `intervalUnit` of `ScheduleCampaignBatchConfigPublicV2Dto`.
///
/// Requests send it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/ScheduleCampaignBatchConfigPublicV2Dto/properties/intervalUnit`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ScheduleCampaignBatchConfigPublicV2IntervalUnit {
    /// `minutes`.
    Minutes,
    /// `hours`.
    Hours,
    /// `days`.
    Days,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ScheduleCampaignBatchConfigPublicV2IntervalUnit { Minutes = "minutes", Hours =
    "hours", Days = "days" }
);

/// The allowed values `repeatAfter` of `ScheduleCampaignRssConfigPublicV2Dto`.
///
/// Requests send it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/ScheduleCampaignRssConfigPublicV2Dto/properties/repeatAfter`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ScheduleCampaignRssConfigPublicV2RepeatAfter {
    /// `every_day`.
    EveryDay,
    /// `every_week`.
    EveryWeek,
    /// `every_month`.
    EveryMonth,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ScheduleCampaignRssConfigPublicV2RepeatAfter { EveryDay = "every_day", EveryWeek =
    "every_week", EveryMonth = "every_month" }
);

/// The allowed values `startAtDay` of `ScheduleCampaignRssConfigPublicV2Dto`.
///
/// Requests send it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/ScheduleCampaignRssConfigPublicV2Dto/properties/startAtDay`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ScheduleCampaignRssConfigPublicV2StartAtDay {
    /// `Monday`.
    Monday,
    /// `Tuesday`.
    Tuesday,
    /// `Wednesday`.
    Wednesday,
    /// `Thursday`.
    Thursday,
    /// `Friday`.
    Friday,
    /// `Saturday`.
    Saturday,
    /// `Sunday`.
    Sunday,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ScheduleCampaignRssConfigPublicV2StartAtDay { Monday = "Monday", Tuesday = "Tuesday",
    Wednesday = "Wednesday", Thursday = "Thursday", Friday = "Friday", Saturday =
    "Saturday", Sunday = "Sunday" }
);

/// The allowed values `testType` of `ScheduleCampaignABTestConfigPublicV2Dto`.
///
/// Requests send it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/ScheduleCampaignABTestConfigPublicV2Dto/properties/testType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ScheduleCampaignAbTestConfigPublicV2TestType {
    /// `emailContent`.
    EmailContent,
    /// `subjectLine`.
    SubjectLine,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ScheduleCampaignAbTestConfigPublicV2TestType { EmailContent = "emailContent",
    SubjectLine = "subjectLine" }
);

/// The allowed values `winningCriteria` of `ScheduleCampaignABTestConfigPublicV2Dto`.
///
/// Requests send it.
///
/// Document: `api/v3/emails.yaml#/components/schemas/ScheduleCampaignABTestConfigPublicV2Dto/properties/winningCriteria`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ScheduleCampaignAbTestConfigPublicV2WinningCriteria {
    /// `openRate`.
    OpenRate,
    /// `clickRate`.
    ClickRate,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ScheduleCampaignAbTestConfigPublicV2WinningCriteria { OpenRate = "openRate",
    ClickRate = "clickRate" }
);
