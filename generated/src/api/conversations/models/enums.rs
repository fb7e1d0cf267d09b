// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Conversations.

use crate::runtime as rt;

/// The allowed values `sort` of `search-conversation`.
///
/// Requests send it.
///
/// Document: `api/conversations.yaml#/paths/~1conversations~1search/get/parameters/7/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SearchSort {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(SearchSort { Asc = "asc", Desc = "desc" });

/// The allowed values `lastMessageType` of `search-conversation`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/conversations.yaml#/paths/~1conversations~1search/get/parameters/11/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LastMessageType {
    /// `TYPE_CALL`.
    TypeCall,
    /// `TYPE_SMS`.
    TypeSms,
    /// `TYPE_RCS`.
    TypeRcs,
    /// `TYPE_EMAIL`.
    TypeEmail,
    /// `TYPE_SMS_REVIEW_REQUEST`.
    TypeSmsReviewRequest,
    /// `TYPE_WEBCHAT`.
    TypeWebchat,
    /// `TYPE_SMS_NO_SHOW_REQUEST`.
    TypeSmsNoShowRequest,
    /// `TYPE_CAMPAIGN_SMS`.
    TypeCampaignSms,
    /// `TYPE_CAMPAIGN_CALL`.
    TypeCampaignCall,
    /// `TYPE_CAMPAIGN_EMAIL`.
    TypeCampaignEmail,
    /// `TYPE_CAMPAIGN_VOICEMAIL`.
    TypeCampaignVoicemail,
    /// `TYPE_FACEBOOK`.
    TypeFacebook,
    /// `TYPE_CAMPAIGN_FACEBOOK`.
    TypeCampaignFacebook,
    /// `TYPE_CAMPAIGN_MANUAL_CALL`.
    TypeCampaignManualCall,
    /// `TYPE_CAMPAIGN_MANUAL_SMS`.
    TypeCampaignManualSms,
    /// `TYPE_GMB`.
    TypeGmb,
    /// `TYPE_CAMPAIGN_GMB`.
    TypeCampaignGmb,
    /// `TYPE_REVIEW`.
    TypeReview,
    /// `TYPE_INSTAGRAM`.
    TypeInstagram,
    /// `TYPE_WHATSAPP`.
    TypeWhatsapp,
    /// `TYPE_CUSTOM_SMS`.
    TypeCustomSms,
    /// `TYPE_CUSTOM_EMAIL`.
    TypeCustomEmail,
    /// `TYPE_CUSTOM_PROVIDER_SMS`.
    TypeCustomProviderSms,
    /// `TYPE_CUSTOM_PROVIDER_EMAIL`.
    TypeCustomProviderEmail,
    /// `TYPE_IVR_CALL`.
    TypeIvrCall,
    /// `TYPE_ACTIVITY_CONTACT`.
    TypeActivityContact,
    /// `TYPE_ACTIVITY_INVOICE`.
    TypeActivityInvoice,
    /// `TYPE_ACTIVITY_PAYMENT`.
    TypeActivityPayment,
    /// `TYPE_ACTIVITY_OPPORTUNITY`.
    TypeActivityOpportunity,
    /// `TYPE_LIVE_CHAT`.
    TypeLiveChat,
    /// `TYPE_LIVE_CHAT_INFO_MESSAGE`.
    TypeLiveChatInfoMessage,
    /// `TYPE_ACTIVITY_APPOINTMENT`.
    TypeActivityAppointment,
    /// `TYPE_FACEBOOK_COMMENT`.
    TypeFacebookComment,
    /// `TYPE_INSTAGRAM_COMMENT`.
    TypeInstagramComment,
    /// `TYPE_CUSTOM_CALL`.
    TypeCustomCall,
    /// `TYPE_INTERNAL_COMMENT`.
    TypeInternalComment,
    /// `TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG`.
    TypeActivityEmployeeActionLog,
    /// `TYPE_TIKTOK`.
    TypeTiktok,
    /// `TYPE_TIKTOK_COMMENT`.
    TypeTiktokComment,
    /// `TYPE_ACTIVITY_WHATSAPP`.
    TypeActivityWhatsapp,
    /// `TYPE_FORM_SUBMISSION`.
    TypeFormSubmission,
    /// `TYPE_SMS_REACTION`.
    TypeSmsReaction,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    LastMessageType { TypeCall = "TYPE_CALL", TypeSms = "TYPE_SMS", TypeRcs = "TYPE_RCS",
    TypeEmail = "TYPE_EMAIL", TypeSmsReviewRequest = "TYPE_SMS_REVIEW_REQUEST",
    TypeWebchat = "TYPE_WEBCHAT", TypeSmsNoShowRequest = "TYPE_SMS_NO_SHOW_REQUEST",
    TypeCampaignSms = "TYPE_CAMPAIGN_SMS", TypeCampaignCall = "TYPE_CAMPAIGN_CALL",
    TypeCampaignEmail = "TYPE_CAMPAIGN_EMAIL", TypeCampaignVoicemail =
    "TYPE_CAMPAIGN_VOICEMAIL", TypeFacebook = "TYPE_FACEBOOK", TypeCampaignFacebook =
    "TYPE_CAMPAIGN_FACEBOOK", TypeCampaignManualCall = "TYPE_CAMPAIGN_MANUAL_CALL",
    TypeCampaignManualSms = "TYPE_CAMPAIGN_MANUAL_SMS", TypeGmb = "TYPE_GMB",
    TypeCampaignGmb = "TYPE_CAMPAIGN_GMB", TypeReview = "TYPE_REVIEW", TypeInstagram =
    "TYPE_INSTAGRAM", TypeWhatsapp = "TYPE_WHATSAPP", TypeCustomSms = "TYPE_CUSTOM_SMS",
    TypeCustomEmail = "TYPE_CUSTOM_EMAIL", TypeCustomProviderSms =
    "TYPE_CUSTOM_PROVIDER_SMS", TypeCustomProviderEmail = "TYPE_CUSTOM_PROVIDER_EMAIL",
    TypeIvrCall = "TYPE_IVR_CALL", TypeActivityContact = "TYPE_ACTIVITY_CONTACT",
    TypeActivityInvoice = "TYPE_ACTIVITY_INVOICE", TypeActivityPayment =
    "TYPE_ACTIVITY_PAYMENT", TypeActivityOpportunity = "TYPE_ACTIVITY_OPPORTUNITY",
    TypeLiveChat = "TYPE_LIVE_CHAT", TypeLiveChatInfoMessage =
    "TYPE_LIVE_CHAT_INFO_MESSAGE", TypeActivityAppointment = "TYPE_ACTIVITY_APPOINTMENT",
    TypeFacebookComment = "TYPE_FACEBOOK_COMMENT", TypeInstagramComment =
    "TYPE_INSTAGRAM_COMMENT", TypeCustomCall = "TYPE_CUSTOM_CALL", TypeInternalComment =
    "TYPE_INTERNAL_COMMENT", TypeActivityEmployeeActionLog =
    "TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG", TypeTiktok = "TYPE_TIKTOK", TypeTiktokComment =
    "TYPE_TIKTOK_COMMENT", TypeActivityWhatsapp = "TYPE_ACTIVITY_WHATSAPP",
    TypeFormSubmission = "TYPE_FORM_SUBMISSION", TypeSmsReaction = "TYPE_SMS_REACTION" }
);

/// The allowed values `lastMessageAction` of `search-conversation`.
///
/// Requests send it.
///
/// Document: `api/conversations.yaml#/paths/~1conversations~1search/get/parameters/12/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SearchLastMessageAction {
    /// `automated`.
    Automated,
    /// `manual`.
    Manual,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(SearchLastMessageAction { Automated = "automated", Manual = "manual" });

/// The allowed values `lastMessageDirection` of `search-conversation`.
///
/// Requests send it.
///
/// Document: `api/conversations.yaml#/paths/~1conversations~1search/get/parameters/13/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SearchLastMessageDirection {
    /// `inbound`.
    Inbound,
    /// `outbound`.
    Outbound,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    SearchLastMessageDirection { Inbound = "inbound", Outbound = "outbound" }
);

/// The allowed values `status` of `search-conversation`.
///
/// Requests send it.
///
/// Document: `api/conversations.yaml#/paths/~1conversations~1search/get/parameters/14/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SearchStatus {
    /// `all`.
    All,
    /// `read`.
    Read,
    /// `unread`.
    Unread,
    /// `starred`.
    Starred,
    /// `recents`.
    Recents,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    SearchStatus { All = "all", Read = "read", Unread = "unread", Starred = "starred",
    Recents = "recents" }
);

/// The allowed values `sortBy` of `search-conversation`.
///
/// Requests send it.
///
/// Document: `api/conversations.yaml#/paths/~1conversations~1search/get/parameters/15/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SearchSortBy {
    /// `last_manual_message_date`.
    LastManualMessageDate,
    /// `last_message_date`.
    LastMessageDate,
    /// `score_profile`.
    ScoreProfile,
    /// `overdue_at`.
    OverdueAt,
    /// `due_at`.
    DueAt,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    SearchSortBy { LastManualMessageDate = "last_manual_message_date", LastMessageDate =
    "last_message_date", ScoreProfile = "score_profile", OverdueAt = "overdue_at", DueAt
    = "due_at" }
);

/// The allowed values `type` of `ConversationSchema`.
///
/// Answers hold it.
///
/// Document: `api/conversations.yaml#/components/schemas/ConversationSchema/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationType {
    /// `TYPE_PHONE`.
    TypePhone,
    /// `TYPE_EMAIL`.
    TypeEmail,
    /// `TYPE_FB_MESSENGER`.
    TypeFbMessenger,
    /// `TYPE_REVIEW`.
    TypeReview,
    /// `TYPE_GROUP_SMS`.
    TypeGroupSms,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ConversationType { TypePhone = "TYPE_PHONE", TypeEmail = "TYPE_EMAIL",
    TypeFbMessenger = "TYPE_FB_MESSENGER", TypeReview = "TYPE_REVIEW", TypeGroupSms =
    "TYPE_GROUP_SMS" }
);

/// The allowed values `feedback` of `UpdateConversationDto`.
///
/// Requests send it.
///
/// Document: `api/conversations.yaml#/components/schemas/UpdateConversationDto/properties/feedback`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateConversationFeedback {
    /// `positive`.
    Positive,
    /// `negative`.
    Negative,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    UpdateConversationFeedback { Positive = "positive", Negative = "negative" }
);

/// The allowed values `channel` of `CreateCustomSubtypeDto`.
///
/// Requests send it.
///
/// Document: `api/conversations.yaml#/components/schemas/CreateCustomSubtypeDto/properties/channel`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateCustomSubtypeChannel {
    /// `email`.
    Email,
    /// `sms`.
    Sms,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(CreateCustomSubtypeChannel { Email = "email", Sms = "sms" });

/// The allowed values `type` of `SubscriptionActionDto`.
///
/// Requests send it.
///
/// Document: `api/conversations.yaml#/components/schemas/SubscriptionActionDto/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SubscriptionActionType {
    /// `default`.
    Default,
    /// `custom`.
    Custom,
    /// `resub_all`.
    ResubAll,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    SubscriptionActionType { Default = "default", Custom = "custom", ResubAll =
    "resub_all" }
);

/// The allowed values `subtype_name` of `SubscriptionActionDto`.
///
/// Requests send it.
///
/// Document: `api/conversations.yaml#/components/schemas/SubscriptionActionDto/properties/subtype_name`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SubscriptionActionSubtypeName {
    /// `One on One`.
    OneOnOne,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(SubscriptionActionSubtypeName { OneOnOne = "One on One" });

/// The allowed values `subtype_status` of `SubscriptionActionDto`.
///
/// Requests send it.
///
/// Document: `api/conversations.yaml#/components/schemas/SubscriptionActionDto/properties/subtype_status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SubscriptionActionSubtypeStatus {
    /// `subscribed`.
    Subscribed,
    /// `unsubscribed`.
    Unsubscribed,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    SubscriptionActionSubtypeStatus { Subscribed = "subscribed", Unsubscribed =
    "unsubscribed" }
);

/// The allowed values `direction` of `GetEmailMessageResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/conversations.yaml#/components/schemas/GetEmailMessageResponseDto/properties/direction`.
///
/// The same as [`SearchLastMessageDirection`].
pub type Direction = SearchLastMessageDirection;

/// The allowed values `status` of `GetEmailMessageResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/conversations.yaml#/components/schemas/GetEmailMessageResponseDto/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetEmailMessageResponseStatus {
    /// `pending`.
    Pending,
    /// `scheduled`.
    Scheduled,
    /// `sent`.
    Sent,
    /// `delivered`.
    Delivered,
    /// `read`.
    Read,
    /// `undelivered`.
    Undelivered,
    /// `connected`.
    Connected,
    /// `failed`.
    Failed,
    /// `opened`.
    Opened,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    GetEmailMessageResponseStatus { Pending = "pending", Scheduled = "scheduled", Sent =
    "sent", Delivered = "delivered", Read = "read", Undelivered = "undelivered",
    Connected = "connected", Failed = "failed", Opened = "opened" }
);

/// The allowed values `source` of `GetEmailMessageResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/conversations.yaml#/components/schemas/GetEmailMessageResponseDto/properties/source`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Source {
    /// `workflow`.
    Workflow,
    /// `bulk_actions`.
    BulkActions,
    /// `campaign`.
    Campaign,
    /// `api`.
    Api,
    /// `app`.
    App,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    Source { Workflow = "workflow", BulkActions = "bulk_actions", Campaign = "campaign",
    Api = "api", App = "app" }
);

/// The allowed values `sortBy` of `export-messages-by-location`.
///
/// Requests send it.
///
/// Document: `api/conversations.yaml#/paths/~1conversations~1messages~1export/get/parameters/4/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ExportMessagesSortBy {
    /// `createdAt`.
    CreatedAt,
    /// `updatedAt`.
    UpdatedAt,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ExportMessagesSortBy { CreatedAt = "createdAt", UpdatedAt = "updatedAt" }
);

/// The allowed values `sortOrder` of `export-messages-by-location`.
///
/// Requests send it.
///
/// Document: `api/conversations.yaml#/paths/~1conversations~1messages~1export/get/parameters/5/schema`.
///
/// The same as [`SearchSort`].
pub type ExportMessagesSortOrder = SearchSort;

/// The allowed values `channel` of `export-messages-by-location`.
///
/// Requests send it.
///
/// Document: `api/conversations.yaml#/paths/~1conversations~1messages~1export/get/parameters/8/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ExportMessagesChannel {
    /// `Call`.
    Call,
    /// `SMS`.
    Sms,
    /// `Email`.
    Email,
    /// `WhatsApp`.
    WhatsApp,
    /// `Instagram`.
    Instagram,
    /// `Facebook`.
    Facebook,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ExportMessagesChannel { Call = "Call", Sms = "SMS", Email = "Email", WhatsApp =
    "WhatsApp", Instagram = "Instagram", Facebook = "Facebook" }
);

/// The allowed values `messageType` of `GetMessageResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/conversations.yaml#/components/schemas/GetMessageResponseDto/properties/messageType`.
///
/// The same as [`LastMessageType`].
pub type GetMessageResponseMessageType = LastMessageType;

/// The allowed values `status` of `GetMessageResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/conversations.yaml#/components/schemas/GetMessageResponseDto/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetMessageResponseStatus {
    /// `connected`.
    Connected,
    /// `delivered`.
    Delivered,
    /// `failed`.
    Failed,
    /// `opened`.
    Opened,
    /// `pending`.
    Pending,
    /// `read`.
    Read,
    /// `scheduled`.
    Scheduled,
    /// `sent`.
    Sent,
    /// `undelivered`.
    Undelivered,
    /// `clicked`.
    Clicked,
    /// `opt_out`.
    OptOut,
    /// `queued`.
    Queued,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    GetMessageResponseStatus { Connected = "connected", Delivered = "delivered", Failed =
    "failed", Opened = "opened", Pending = "pending", Read = "read", Scheduled =
    "scheduled", Sent = "sent", Undelivered = "undelivered", Clicked = "clicked", OptOut
    = "opt_out", Queued = "queued" }
);

/// The allowed values `callStatus` of `MessageMeta`.
///
/// Answers hold it.
///
/// Document: `api/conversations.yaml#/components/schemas/MessageMeta/properties/callStatus`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MessageMetaCallStatus {
    /// `pending`.
    Pending,
    /// `completed`.
    Completed,
    /// `answered`.
    Answered,
    /// `busy`.
    Busy,
    /// `no-answer`.
    NoAnswer,
    /// `failed`.
    Failed,
    /// `canceled`.
    Canceled,
    /// `voicemail`.
    Voicemail,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    MessageMetaCallStatus { Pending = "pending", Completed = "completed", Answered =
    "answered", Busy = "busy", NoAnswer = "no-answer", Failed = "failed", Canceled =
    "canceled", Voicemail = "voicemail" }
);

/// The allowed values `item` of `type`.
///
/// Requests send it.
///
/// Document: `api/conversations.yaml#/paths/~1conversations~1{conversationId}~1messages/get/parameters/4/schema/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListMessagesType {
    /// `TYPE_CALL`.
    TypeCall,
    /// `TYPE_SMS`.
    TypeSms,
    /// `TYPE_RCS`.
    TypeRcs,
    /// `TYPE_EMAIL`.
    TypeEmail,
    /// `TYPE_FACEBOOK`.
    TypeFacebook,
    /// `TYPE_GMB`.
    TypeGmb,
    /// `TYPE_INSTAGRAM`.
    TypeInstagram,
    /// `TYPE_WHATSAPP`.
    TypeWhatsapp,
    /// `TYPE_ACTIVITY_APPOINTMENT`.
    TypeActivityAppointment,
    /// `TYPE_ACTIVITY_CONTACT`.
    TypeActivityContact,
    /// `TYPE_ACTIVITY_INVOICE`.
    TypeActivityInvoice,
    /// `TYPE_ACTIVITY_PAYMENT`.
    TypeActivityPayment,
    /// `TYPE_ACTIVITY_OPPORTUNITY`.
    TypeActivityOpportunity,
    /// `TYPE_LIVE_CHAT`.
    TypeLiveChat,
    /// `TYPE_INTERNAL_COMMENTS`.
    TypeInternalComments,
    /// `TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG`.
    TypeActivityEmployeeActionLog,
    /// `TYPE_TIKTOK`.
    TypeTiktok,
    /// `TYPE_ACTIVITY_WHATSAPP`.
    TypeActivityWhatsapp,
    /// `TYPE_FORM_SUBMISSION`.
    TypeFormSubmission,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ListMessagesType { TypeCall = "TYPE_CALL", TypeSms = "TYPE_SMS", TypeRcs =
    "TYPE_RCS", TypeEmail = "TYPE_EMAIL", TypeFacebook = "TYPE_FACEBOOK", TypeGmb =
    "TYPE_GMB", TypeInstagram = "TYPE_INSTAGRAM", TypeWhatsapp = "TYPE_WHATSAPP",
    TypeActivityAppointment = "TYPE_ACTIVITY_APPOINTMENT", TypeActivityContact =
    "TYPE_ACTIVITY_CONTACT", TypeActivityInvoice = "TYPE_ACTIVITY_INVOICE",
    TypeActivityPayment = "TYPE_ACTIVITY_PAYMENT", TypeActivityOpportunity =
    "TYPE_ACTIVITY_OPPORTUNITY", TypeLiveChat = "TYPE_LIVE_CHAT", TypeInternalComments =
    "TYPE_INTERNAL_COMMENTS", TypeActivityEmployeeActionLog =
    "TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG", TypeTiktok = "TYPE_TIKTOK", TypeActivityWhatsapp
    = "TYPE_ACTIVITY_WHATSAPP", TypeFormSubmission = "TYPE_FORM_SUBMISSION" }
);

/// The allowed values `type` of `SendMessageBodyDto`.
///
/// Requests send it.
///
/// Document: `api/conversations.yaml#/components/schemas/SendMessageBodyDto/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SendMessageBodyType {
    /// `SMS`.
    Sms,
    /// `RCS`.
    Rcs,
    /// `Email`.
    Email,
    /// `WhatsApp`.
    WhatsApp,
    /// `IG`.
    Ig,
    /// `FB`.
    Fb,
    /// `Custom`.
    Custom,
    /// `Live_Chat`.
    LiveChat,
    /// `TIKTOK`.
    Tiktok,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    SendMessageBodyType { Sms = "SMS", Rcs = "RCS", Email = "Email", WhatsApp =
    "WhatsApp", Ig = "IG", Fb = "FB", Custom = "Custom", LiveChat = "Live_Chat", Tiktok =
    "TIKTOK" }
);

/// The allowed values `emailReplyMode` of `SendMessageBodyDto`.
///
/// Requests send it.
///
/// Document: `api/conversations.yaml#/components/schemas/SendMessageBodyDto/properties/emailReplyMode`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SendMessageBodyEmailReplyMode {
    /// `reply`.
    Reply,
    /// `reply_all`.
    ReplyAll,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    SendMessageBodyEmailReplyMode { Reply = "reply", ReplyAll = "reply_all" }
);

/// The allowed values `status` of `SendMessageBodyDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/conversations.yaml#/components/schemas/SendMessageBodyDto/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `delivered`.
    Delivered,
    /// `failed`.
    Failed,
    /// `pending`.
    Pending,
    /// `read`.
    Read,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    Status { Delivered = "delivered", Failed = "failed", Pending = "pending", Read =
    "read" }
);

/// The allowed values `optimizationPeriod` of `SendMessageBodyDto`.
///
/// Requests send it.
///
/// Document: `api/conversations.yaml#/components/schemas/SendMessageBodyDto/properties/optimizationPeriod`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SendMessageBodyOptimizationPeriod {
    /// `24h`.
    N24h,
    /// `48h`.
    N48h,
    /// `72h`.
    N72h,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    SendMessageBodyOptimizationPeriod { N24h = "24h", N48h = "48h", N72h = "72h" }
);

/// The allowed values `type` of `ProcessMessageBodyDto`.
///
/// Requests send it.
///
/// Document: `api/conversations.yaml#/components/schemas/ProcessMessageBodyDto/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ProcessMessageBodyType {
    /// `SMS`.
    Sms,
    /// `RCS`.
    Rcs,
    /// `Email`.
    Email,
    /// `WhatsApp`.
    WhatsApp,
    /// `GMB`.
    Gmb,
    /// `IG`.
    Ig,
    /// `FB`.
    Fb,
    /// `Custom`.
    Custom,
    /// `WebChat`.
    WebChat,
    /// `Live_Chat`.
    LiveChat,
    /// `Call`.
    Call,
    /// `IVR_Call`.
    IvrCall,
    /// `Campaign_Call`.
    CampaignCall,
    /// `Campaign_VoiceMail`.
    CampaignVoiceMail,
    /// `TIKTOK`.
    Tiktok,
    /// `ALL_IN_ONE_CHAT`.
    AllInOneChat,
    /// `FORM_SUBMISSION`.
    FormSubmission,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ProcessMessageBodyType { Sms = "SMS", Rcs = "RCS", Email = "Email", WhatsApp =
    "WhatsApp", Gmb = "GMB", Ig = "IG", Fb = "FB", Custom = "Custom", WebChat =
    "WebChat", LiveChat = "Live_Chat", Call = "Call", IvrCall = "IVR_Call", CampaignCall
    = "Campaign_Call", CampaignVoiceMail = "Campaign_VoiceMail", Tiktok = "TIKTOK",
    AllInOneChat = "ALL_IN_ONE_CHAT", FormSubmission = "FORM_SUBMISSION" }
);

/// The allowed values `direction` of `ProcessMessageBodyDto`.
///
/// Requests send it.
///
/// Document: `api/conversations.yaml#/components/schemas/ProcessMessageBodyDto/properties/direction`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ProcessMessageBodyDirection {
    /// `outbound`.
    Outbound,
    /// `inbound`.
    Inbound,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ProcessMessageBodyDirection { Outbound = "outbound", Inbound = "inbound" }
);

/// The allowed values `status` of `CallDataDTO`.
///
/// Requests send it.
///
/// Document: `api/conversations.yaml#/components/schemas/CallDataDTO/properties/status`.
///
/// The same as [`MessageMetaCallStatus`].
pub type CallDataStatus = MessageMetaCallStatus;

/// The allowed values `type` of `ProcessOutboundMessageBodyDto`.
///
/// Requests send it.
///
/// Document: `api/conversations.yaml#/components/schemas/ProcessOutboundMessageBodyDto/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ProcessOutboundMessageBodyType {
    /// `Call`.
    Call,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(ProcessOutboundMessageBodyType { Call = "Call" });
