// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Conversations.

use super::{
    CallDataStatus, ConversationType, Direction, GetEmailMessageResponseStatus,
    GetMessageResponseMessageType, GetMessageResponseStatus, LastMessageType,
    MessageMetaCallStatus, Source, Status, SubscriptionActionSubtypeName,
    SubscriptionActionSubtypeStatus, SubscriptionActionType,
};

use crate::runtime as rt;

/// The schema `SendConversationResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/conversations.yaml#/components/schemas/SendConversationResponseDto`.
#[doc(alias = "SendConversationResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendConversationResponse {
    /// `conversations`: list of `ConversationSchema`.
    pub conversations: rt::List<ConversationSchema>,
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: whole number; for example `100`.
    pub total: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SendConversationResponse { conversations = "conversations", total = "total" }
);

/// The schema `ConversationSchema`.
///
/// Answers hold it.
///
/// Document: `api/conversations.yaml#/components/schemas/ConversationSchema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationSchema {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `ABCHkzuJQ8ZMd4Te84GK`.
    pub id: Option<String>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `ABCHkzuJQ8ZMd4Te84GK`.
    pub contact_id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `ABCHkzuJQ8ZMd4Te84GK`.
    pub location_id: Option<String>,
    /// `lastMessageBody`: text; for example `This is a sample message body`.
    pub last_message_body: Option<String>,
    /// `lastMessageType`: one of `TYPE_CALL`, `TYPE_SMS`, `TYPE_RCS`, `TYPE_EMAIL`, `TYPE_SMS_REVIEW_REQUEST`, `TYPE_WEBCHAT`, `TYPE_SMS_NO_SHOW_REQUEST`, `TYPE_CAMPAIGN_SMS`, `TYPE_CAMPAIGN_CALL`, `TYPE_CAMPAIGN_EMAIL`, `TYPE_CAMPAIGN_VOICEMAIL`, `TYPE_FACEBOOK` and 30 more; for example `TYPE_SMS`.
    pub last_message_type: Option<LastMessageType>,
    /// Main channel of the conversation.
    ///
    /// `type`: one of `TYPE_PHONE`, `TYPE_EMAIL`, `TYPE_FB_MESSENGER`, `TYPE_REVIEW`, `TYPE_GROUP_SMS`; for example `TYPE_PHONE`.
    pub type_: Option<ConversationType>,
    /// Messages not yet read; 0 marks the conversation as read.
    ///
    /// `unreadCount`: whole number; for example `1`.
    pub unread_count: Option<i64>,
    /// `fullName`: text; for example `John Doe`.
    pub full_name: Option<String>,
    /// Name to show where there is no `fullName`.
    ///
    /// `contactName`: text; for example `John Doe Company`.
    pub contact_name: Option<String>,
    /// The contact's first address.
    ///
    /// `email`: text; for example `johndoe@mailingdomain.com`.
    pub email: Option<String>,
    /// The contact's first number.
    ///
    /// `phone`: text; for example `+15550001234`.
    pub phone: Option<String>,
    /// `sort`: list of JSON values.
    pub sort: rt::List<rt::Json>,
    /// When the last message came; ISO 8601 or milliseconds as text.
    ///
    /// `lastMessageDate`: number.
    pub last_message_date: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ConversationSchema { id = "id", contact_id = "contactId", location_id = "locationId",
    last_message_body = "lastMessageBody", last_message_type = "lastMessageType", type_ =
    "type", unread_count = "unreadCount", full_name = "fullName", contact_name =
    "contactName", email = "email", phone = "phone", sort = "sort", last_message_date =
    "lastMessageDate" }
);

/// The schema `GetConversationByIdResponse`.
///
/// Answers hold it.
///
/// Document: `api/conversations.yaml#/components/schemas/GetConversationByIdResponse`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConversationByIdResponse {
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `ve9EPM428kjkvShlRW1KT`.
    pub contact_id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `ve9EPM428kjkvShlRW1KT`.
    pub location_id: Option<String>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; for example `false`.
    pub deleted: Option<bool>,
    /// Whether it is in the inbox now.
    ///
    /// `inbox`: flag; for example `true`.
    pub inbox: Option<bool>,
    /// 1 is phone, 2 e-mail, 3 Facebook Messenger, 4 review, 5 group SMS; 6 is reserved for
    /// internal chat.
    ///
    /// `type`: whole number.
    pub type_: Option<i64>,
    /// Messages not yet read; 0 marks the conversation as read.
    ///
    /// `unreadCount`: whole number; for example `1`.
    pub unread_count: Option<i64>,
    /// Id of the user whom the conversation belongs to.
    ///
    /// `assignedTo`: text; for example `ve9EPM428kjkvShlRW1KT`.
    pub assigned_to: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `ve9EPM428kjkvShlRW1KT`.
    pub id: Option<String>,
    /// Whether a user has starred it.
    ///
    /// `starred`: flag; for example `true`.
    pub starred: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetConversationByIdResponse { contact_id = "contactId", location_id = "locationId",
    deleted = "deleted", inbox = "inbox", type_ = "type", unread_count = "unreadCount",
    assigned_to = "assignedTo", id = "id", starred = "starred" }
);

/// The schema `GetConversationSuccessfulResponse`.
///
/// Answers hold it.
///
/// Document: `api/conversations.yaml#/components/schemas/GetConversationSuccessfulResponse`.
#[doc(alias = "GetConversationSuccessfulResponse")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConversationResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// `conversation`: an object, `ConversationDto`.
    pub conversation: Option<ConversationDto>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetConversationResponse { success = "success", conversation = "conversation" }
);

/// The schema `ConversationDto`.
///
/// Answers hold it.
///
/// Document: `api/conversations.yaml#/components/schemas/ConversationDto`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationDto {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `tDtDnQdgm2LXpyiqYvZ6`.
    pub id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `tDtDnQdgm2LXpyiqYvZ6`.
    pub location_id: Option<String>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `tDtDnQdgm2LXpyiqYvZ6`.
    pub contact_id: Option<String>,
    /// Id of the user whom the conversation belongs to.
    ///
    /// `assignedTo`: text; for example `tDtDnQdgm2LXpyiqYvZ6`.
    pub assigned_to: Option<String>,
    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text; for example `tDtDnQdgm2LXpyiqYvZ6`.
    pub user_id: Option<String>,
    /// `lastMessageBody`: text; for example `Hello, this is the message body`.
    pub last_message_body: Option<String>,
    /// When the last message came; ISO 8601 or milliseconds as text.
    ///
    /// `lastMessageDate`: text; for example `1628008053263`.
    pub last_message_date: Option<String>,
    /// `lastMessageType`: one of `TYPE_CALL`, `TYPE_SMS`, `TYPE_RCS`, `TYPE_EMAIL`, `TYPE_SMS_REVIEW_REQUEST`, `TYPE_WEBCHAT`, `TYPE_SMS_NO_SHOW_REQUEST`, `TYPE_CAMPAIGN_SMS`, `TYPE_CAMPAIGN_CALL`, `TYPE_CAMPAIGN_EMAIL`, `TYPE_CAMPAIGN_VOICEMAIL`, `TYPE_FACEBOOK` and 30 more; for example `TYPE_CALL`.
    pub last_message_type: Option<LastMessageType>,
    /// Messages not yet read; 0 marks the conversation as read.
    ///
    /// `unreadCount`: whole number; for example `1`.
    pub unread_count: Option<i64>,
    /// Whether it is in the inbox now.
    ///
    /// `inbox`: flag; for example `true`.
    pub inbox: Option<bool>,
    /// Whether a user has starred it.
    ///
    /// `starred`: flag; for example `true`.
    pub starred: Option<bool>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; for example `false`.
    pub deleted: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ConversationDto { id = "id", location_id = "locationId", contact_id = "contactId",
    assigned_to = "assignedTo", user_id = "userId", last_message_body =
    "lastMessageBody", last_message_date = "lastMessageDate", last_message_type =
    "lastMessageType", unread_count = "unreadCount", inbox = "inbox", starred =
    "starred", deleted = "deleted" }
);

/// The schema `DeleteConversationSuccessfulResponse`.
///
/// Answers hold it.
///
/// Document: `api/conversations.yaml#/components/schemas/DeleteConversationSuccessfulResponse`.
#[doc(alias = "DeleteConversationSuccessfulResponse")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConversationResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(DeleteConversationResponse { success = "success" });

/// The schema `SubscriptionActionDto`.
///
/// Requests send it.
///
/// Document: `api/conversations.yaml#/components/schemas/SubscriptionActionDto`.
#[doc(alias = "SubscriptionActionDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionAction {
    /// One built-in kind, one custom kind, or everything again.
    ///
    /// `type`: one of `default`, `custom`, `resub_all`; for example `custom`.
    pub type_: Option<SubscriptionActionType>,
    /// Kind of mail, for type `default` only.
    ///
    /// `subtype_name`: only `One on One`; for example `One on One`.
    pub subtype_name: Option<SubscriptionActionSubtypeName>,
    /// Id of the custom kind, for type `custom`.
    ///
    /// `subtype_id`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub subtype_id: Option<String>,
    /// What the contact shall be afterwards.
    ///
    /// `subtype_status`: one of `subscribed`, `unsubscribed`; for example `unsubscribed`.
    pub subtype_status: Option<SubscriptionActionSubtypeStatus>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SubscriptionAction { type_ = "type", subtype_name = "subtype_name", subtype_id =
    "subtype_id", subtype_status = "subtype_status" }
);

impl SubscriptionAction {
    /// One with all that the document requires.
    pub fn new(
        type_: impl Into<SubscriptionActionType>,
        subtype_status: impl Into<SubscriptionActionSubtypeStatus>,
    ) -> Self {
        Self {
            type_: Some(type_.into()),
            subtype_status: Some(subtype_status.into()),
            ..Self::default()
        }
    }

    /// Sets `subtype_name`.
    #[must_use]
    pub fn subtype_name(
        mut self,
        subtype_name: impl Into<SubscriptionActionSubtypeName>,
    ) -> Self {
        self.subtype_name = Some(subtype_name.into());
        self
    }

    /// Sets `subtype_id`.
    #[must_use]
    pub fn subtype_id(mut self, subtype_id: impl Into<String>) -> Self {
        self.subtype_id = Some(subtype_id.into());
        self
    }
}

/// The schema `GetEmailMessageResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/conversations.yaml#/components/schemas/GetEmailMessageResponseDto`.
#[doc(alias = "GetEmailMessageResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEmailMessageResponse {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub id: Option<String>,
    /// Id that the message has at the provider outside.
    ///
    /// `altId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub alt_id: Option<String>,
    /// Id of the message that gathers the mails of one thread.
    ///
    /// `threadId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub thread_id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<String>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub contact_id: Option<String>,
    /// Id of a conversation, the thread that all messages of a contact are in.
    ///
    /// `conversationId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub conversation_id: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: date and time (RFC 3339); for example `2024-03-27T18:13:49.000Z`.
    pub date_added: Option<String>,
    /// Subject line.
    ///
    /// `subject`: text; for example `Order confirm`.
    pub subject: Option<String>,
    /// The text itself, of a message, a note or the like.
    ///
    /// `body`: text; for example `Hi there`.
    pub body: Option<String>,
    /// Seen from the account; `inbound` comes from the contact.
    ///
    /// `direction`: one of `inbound`, `outbound`.
    pub direction: Option<Direction>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: one of `pending`, `scheduled`, `sent`, `delivered`, `read`, `undelivered`, `connected`, `failed`, `opened`.
    pub status: Option<GetEmailMessageResponseStatus>,
    /// Media type, such as `text/plain`.
    ///
    /// `contentType`: text; for example `text/plain`.
    pub content_type: Option<String>,
    /// Addresses of the files; at most five when they are set on a call.
    ///
    /// `attachments`: list of texts.
    pub attachments: rt::List<String>,
    /// `provider`: text; for example `Leadconnector Gmail`.
    pub provider: Option<String>,
    /// `from`: text.
    pub from: Option<String>,
    /// `to`: list of texts.
    pub to: rt::List<String>,
    /// `cc`: list of texts.
    pub cc: rt::List<String>,
    /// `bcc`: list of texts.
    pub bcc: rt::List<String>,
    /// Id of the mail that this one answers.
    ///
    /// `replyToMessageId`: text.
    pub reply_to_message_id: Option<String>,
    /// What sent the message: a workflow, a bulk action, a campaign, the API or the app.
    ///
    /// `source`: one of `workflow`, `bulk_actions`, `campaign`, `api`, `app`.
    pub source: Option<Source>,
    /// Id of the provider app that carries the message; needed for type `Custom`.
    ///
    /// `conversationProviderId`: text; for example `cI08i1Bls3iTB9bKgF01`.
    pub conversation_provider_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetEmailMessageResponse { id = "id", alt_id = "altId", thread_id = "threadId",
    location_id = "locationId", contact_id = "contactId", conversation_id =
    "conversationId", date_added = "dateAdded", subject = "subject", body = "body",
    direction = "direction", status = "status", content_type = "contentType", attachments
    = "attachments", provider = "provider", from = "from", to = "to", cc = "cc", bcc =
    "bcc", reply_to_message_id = "replyToMessageId", source = "source",
    conversation_provider_id = "conversationProviderId" }
);

/// The schema `CancelScheduledResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/conversations.yaml#/components/schemas/CancelScheduledResponseDto`.
#[doc(alias = "CancelScheduledResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelScheduledResponse {
    /// A status code in the body; it can be 404 under an HTTP 200.
    ///
    /// `status`: whole number; for example `404`.
    pub status: Option<i64>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Failed cancel the scheduled message`.
    pub message: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CancelScheduledResponse { status = "status", message = "message" });

/// The schema `ExportMessagesResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/conversations.yaml#/components/schemas/ExportMessagesResponseDto`.
#[doc(alias = "ExportMessagesResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportMessagesResponse {
    /// `messages`: list of `GetMessageResponse`.
    pub messages: rt::List<GetMessageResponse>,
    /// Pass it as `cursor`; null or missing after the last page.
    ///
    /// `nextCursor`: text.
    pub next_cursor: Option<String>,
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: whole number; for example `1234`.
    pub total: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ExportMessagesResponse { messages = "messages", next_cursor = "nextCursor", total =
    "total" }
);

/// The schema `GetMessageResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/conversations.yaml#/components/schemas/GetMessageResponseDto`.
#[doc(alias = "GetMessageResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageResponse {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub id: Option<String>,
    /// Number of the message's kind; `messageType` has it as a word.
    ///
    /// `type`: whole number; for example `1`.
    pub type_: Option<i64>,
    /// Kind of the message as a word, such as `TYPE_SMS`.
    ///
    /// `messageType`: one of `TYPE_CALL`, `TYPE_SMS`, `TYPE_RCS`, `TYPE_EMAIL`, `TYPE_SMS_REVIEW_REQUEST`, `TYPE_WEBCHAT`, `TYPE_SMS_NO_SHOW_REQUEST`, `TYPE_CAMPAIGN_SMS`, `TYPE_CAMPAIGN_CALL`, `TYPE_CAMPAIGN_EMAIL`, `TYPE_CAMPAIGN_VOICEMAIL`, `TYPE_FACEBOOK` and 30 more; for example `SMS`.
    pub message_type: Option<GetMessageResponseMessageType>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<String>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub contact_id: Option<String>,
    /// Id of a conversation, the thread that all messages of a contact are in.
    ///
    /// `conversationId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub conversation_id: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: date and time (RFC 3339); for example `2024-03-27T18:13:49.000Z`.
    pub date_added: Option<String>,
    /// The text; e-mails come without it in lists.
    ///
    /// `body`: text; for example `Hi there`.
    pub body: Option<String>,
    /// Seen from the account; `inbound` comes from the contact.
    ///
    /// `direction`: one of `inbound`, `outbound`.
    pub direction: Option<Direction>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: one of `connected`, `delivered`, `failed`, `opened`, `pending`, `read`, `scheduled`, `sent`, `undelivered`, `clicked`, `opt_out`, `queued`.
    pub status: Option<GetMessageResponseStatus>,
    /// Media type, such as `text/plain`.
    ///
    /// `contentType`: text; for example `text/plain`.
    pub content_type: Option<String>,
    /// Addresses of the files; always empty for calls and voicemails, of which the
    /// recording has a call of its own.
    ///
    /// `attachments`: list of texts.
    pub attachments: rt::List<String>,
    /// Duration and outcome for calls, ids of mails for e-mails.
    ///
    /// `meta`: an object, `MessageMeta`.
    pub meta: Option<MessageMeta>,
    /// What sent the message: a workflow, a bulk action, a campaign, the API or the app.
    ///
    /// `source`: one of `workflow`, `bulk_actions`, `campaign`, `api`, `app`.
    pub source: Option<Source>,
    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text; for example `ve9EPM428kjkvShlRW1KT`.
    pub user_id: Option<String>,
    /// Id of the provider app that carries the message; needed for type `Custom`.
    ///
    /// `conversationProviderId`: text; for example `ve9EPM428kjkvShlRW1KT`.
    pub conversation_provider_id: Option<String>,
    /// Id of the chat widget that the message came through.
    ///
    /// `chatWidgetId`: text; for example `67b0cc8cf14b19d85ace7s35`.
    pub chat_widget_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetMessageResponse { id = "id", type_ = "type", message_type = "messageType",
    location_id = "locationId", contact_id = "contactId", conversation_id =
    "conversationId", date_added = "dateAdded", body = "body", direction = "direction",
    status = "status", content_type = "contentType", attachments = "attachments", meta =
    "meta", source = "source", user_id = "userId", conversation_provider_id =
    "conversationProviderId", chat_widget_id = "chatWidgetId" }
);

/// The schema `MessageMeta`.
///
/// Answers hold it.
///
/// Document: `api/conversations.yaml#/components/schemas/MessageMeta`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageMeta {
    /// In seconds.
    ///
    /// `callDuration`: whole number; for example `120`.
    pub call_duration: Option<i64>,
    /// How the call ended.
    ///
    /// `callStatus`: one of `pending`, `completed`, `answered`, `busy`, `no-answer`, `failed`, `canceled`, `voicemail`; for example `completed`.
    pub call_status: Option<MessageMetaCallStatus>,
    /// Holds `messageIds`, the ids of the mails of the thread.
    ///
    /// `email`: an object, `MessageMetaEmail`.
    pub email: Option<MessageMetaEmail>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    MessageMeta { call_duration = "callDuration", call_status = "callStatus", email =
    "email" }
);

/// The object `email` of `MessageMeta`.
///
/// Answers hold it.
///
/// Document: `api/conversations.yaml#/components/schemas/MessageMeta/properties/email`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageMetaEmail {
    /// Several ids in the place of one, as on Google's business profile.
    ///
    /// `messageIds`: list of texts.
    pub message_ids: rt::List<String>,
    /// The contact's first address.
    ///
    /// `email`: an object, `EmailEmail`.
    pub email: Option<EmailEmail>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(MessageMetaEmail { message_ids = "messageIds", email = "email" });

/// The object `email` of `email`.
///
/// Answers hold it.
///
/// Document: `api/conversations.yaml#/components/schemas/MessageMeta/properties/email/properties/email`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailEmail {
    /// Several ids in the place of one, as on Google's business profile.
    ///
    /// `messageIds`: list of texts.
    pub message_ids: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(EmailEmail { message_ids = "messageIds" });

/// The schema `GetMessagesByConversationResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/conversations.yaml#/components/schemas/GetMessagesByConversationResponseDto`.
#[doc(alias = "GetMessagesByConversationResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessagesByConversationResponse {
    /// `messages`: an object, `MessagesPage`.
    pub messages: Option<MessagesPage>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetMessagesByConversationResponse { messages = "messages", trace_id = "traceId" }
);

/// The schema `MessagesPage`.
///
/// Answers hold it.
///
/// Overlay: `overlays/conversations/`, `#/components/schemas/MessagesPage`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessagesPage {
    /// Id of the last message of the page; pass it back for the next page.
    ///
    /// `lastMessageId`: text.
    pub last_message_id: Option<String>,
    /// Whether more messages follow.
    ///
    /// `nextPage`: flag.
    pub next_page: Option<bool>,
    /// `messages`: list of `GetMessageResponse`.
    pub messages: rt::List<GetMessageResponse>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    MessagesPage { last_message_id = "lastMessageId", next_page = "nextPage", messages =
    "messages" }
);

/// The schema `ForwardConfigDto`.
///
/// Requests send it.
///
/// Document: `api/conversations.yaml#/components/schemas/ForwardConfigDto`.
#[doc(alias = "ForwardConfigDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardConfig {
    /// `isForwarded`: flag; for example `true`.
    pub is_forwarded: Option<bool>,
    /// Whether the whole thread is forwarded, or only one mail.
    ///
    /// `forwardWholeThread`: flag; for example `false`.
    pub forward_whole_thread: Option<bool>,
    /// Id of the thread that is forwarded.
    ///
    /// `messageId`: text; for example `t22c6DQcTDf3MjRhwf77`.
    pub message_id: Option<String>,
    /// Id of the one mail; needed unless the whole thread goes.
    ///
    /// `emailMessageId`: text; for example `rnGyqh2F6uBrIkfhFo9A`.
    pub email_message_id: Option<String>,
    /// Contact that the forwarded mail came from; filled in where missing.
    ///
    /// `sourceContactId`: text; for example `ABC12h2F6uBrIkfXYazb`.
    pub source_contact_id: Option<String>,
    /// Conversation that the forwarded mail came from; filled in where missing.
    ///
    /// `sourceConversationId`: text; for example `XYZ12h2F6uBrIkfXYacd`.
    pub source_conversation_id: Option<String>,
    /// Address to forward to.
    ///
    /// `toEmail`: text; for example `forward@example.com`.
    pub to_email: Option<String>,
    /// Contact that the mail is forwarded to.
    ///
    /// `recipientContactId`: text; for example `DEF56h2F6uBrIkfXYacd`.
    pub recipient_contact_id: Option<String>,
    /// Conversation that the forwarded mail lands in.
    ///
    /// `recipientConversationId`: text; for example `GHI78h2F6uBrIkfXYefg`.
    pub recipient_conversation_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ForwardConfig { is_forwarded = "isForwarded", forward_whole_thread =
    "forwardWholeThread", message_id = "messageId", email_message_id = "emailMessageId",
    source_contact_id = "sourceContactId", source_conversation_id =
    "sourceConversationId", to_email = "toEmail", recipient_contact_id =
    "recipientContactId", recipient_conversation_id = "recipientConversationId" }
);

impl ForwardConfig {
    /// One with all that the document requires.
    #[inline]
    pub fn new(is_forwarded: bool) -> Self {
        Self {
            is_forwarded: Some(is_forwarded),
            ..Self::default()
        }
    }

    /// Sets `forwardWholeThread`.
    #[must_use]
    #[inline]
    pub fn forward_whole_thread(mut self, forward_whole_thread: bool) -> Self {
        self.forward_whole_thread = Some(forward_whole_thread);
        self
    }

    /// Sets `messageId`.
    #[must_use]
    pub fn message_id(mut self, message_id: impl Into<String>) -> Self {
        self.message_id = Some(message_id.into());
        self
    }

    /// Sets `emailMessageId`.
    #[must_use]
    pub fn email_message_id(mut self, email_message_id: impl Into<String>) -> Self {
        self.email_message_id = Some(email_message_id.into());
        self
    }

    /// Sets `sourceContactId`.
    #[must_use]
    pub fn source_contact_id(mut self, source_contact_id: impl Into<String>) -> Self {
        self.source_contact_id = Some(source_contact_id.into());
        self
    }

    /// Sets `sourceConversationId`.
    #[must_use]
    pub fn source_conversation_id(
        mut self,
        source_conversation_id: impl Into<String>,
    ) -> Self {
        self.source_conversation_id = Some(source_conversation_id.into());
        self
    }

    /// Sets `toEmail`.
    #[must_use]
    pub fn to_email(mut self, to_email: impl Into<String>) -> Self {
        self.to_email = Some(to_email.into());
        self
    }

    /// Sets `recipientContactId`.
    #[must_use]
    pub fn recipient_contact_id(
        mut self,
        recipient_contact_id: impl Into<String>,
    ) -> Self {
        self.recipient_contact_id = Some(recipient_contact_id.into());
        self
    }

    /// Sets `recipientConversationId`.
    #[must_use]
    pub fn recipient_conversation_id(
        mut self,
        recipient_conversation_id: impl Into<String>,
    ) -> Self {
        self.recipient_conversation_id = Some(recipient_conversation_id.into());
        self
    }
}

/// The schema `SendMessageResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/conversations.yaml#/components/schemas/SendMessageResponseDto`.
#[doc(alias = "SendMessageResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessageResponse {
    /// Id of a conversation, the thread that all messages of a contact are in.
    ///
    /// `conversationId`: text; for example `ABC12h2F6uBrIkfXYazb`.
    pub conversation_id: Option<String>,
    /// Id of the mail itself, as opposed to the message that holds it; replies are threaded
    /// by it.
    ///
    /// `emailMessageId`: text; for example `rnGyqh2F6uBrIkfhFo9A`.
    pub email_message_id: Option<String>,
    /// Id of the message in the conversation.
    ///
    /// `messageId`: text; for example `t22c6DQcTDf3MjRhwf77`.
    pub message_id: Option<String>,
    /// Several ids in the place of one, as on Google's business profile.
    ///
    /// `messageIds`: list of texts.
    pub message_ids: rt::List<String>,
    /// A remark on the sending, for messages of workflows.
    ///
    /// `msg`: text; for example `Message queued successfully.`.
    pub msg: Option<String>,
    /// `forwardData`: an object, `ForwardResponse`.
    pub forward_data: Option<ForwardResponse>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: one of `delivered`, `failed`, `pending`, `read`; for example `delivered`.
    pub status: Option<Status>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SendMessageResponse { conversation_id = "conversationId", email_message_id =
    "emailMessageId", message_id = "messageId", message_ids = "messageIds", msg = "msg",
    forward_data = "forwardData", status = "status" }
);

/// The schema `ForwardResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/conversations.yaml#/components/schemas/ForwardResponseDto`.
#[doc(alias = "ForwardResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardResponse {
    /// Whether the whole thread is forwarded, or only one mail.
    ///
    /// `forwardWholeThread`: flag; for example `false`.
    pub forward_whole_thread: Option<bool>,
    /// Id of a message in a conversation.
    ///
    /// `messageId`: text; for example `t22c6DQcTDf3MjRhwf77`.
    pub message_id: Option<String>,
    /// Id of the mail itself, as opposed to the message that holds it; replies are threaded
    /// by it.
    ///
    /// `emailMessageId`: text; for example `rnGyqh2F6uBrIkfhFo9A`.
    pub email_message_id: Option<String>,
    /// Contact that the forwarded mail came from; filled in where missing.
    ///
    /// `sourceContactId`: text; for example `ABC12h2F6uBrIkfXYazb`.
    pub source_contact_id: Option<String>,
    /// Conversation that the forwarded mail came from; filled in where missing.
    ///
    /// `sourceConversationId`: text; for example `XYZ12h2F6uBrIkfXYacd`.
    pub source_conversation_id: Option<String>,
    /// `forwardToEmail`: text; for example `recipient@example.com`.
    pub forward_to_email: Option<String>,
    /// Contact that the mail is forwarded to.
    ///
    /// `recipientContactId`: text; for example `DEF56h2F6uBrIkfXYacd`.
    pub recipient_contact_id: Option<String>,
    /// Conversation that the forwarded mail lands in.
    ///
    /// `recipientConversationId`: text; for example `GHI78h2F6uBrIkfXYefg`.
    pub recipient_conversation_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ForwardResponse { forward_whole_thread = "forwardWholeThread", message_id =
    "messageId", email_message_id = "emailMessageId", source_contact_id =
    "sourceContactId", source_conversation_id = "sourceConversationId", forward_to_email
    = "forwardToEmail", recipient_contact_id = "recipientContactId",
    recipient_conversation_id = "recipientConversationId" }
);

/// The schema `CallDataDTO`.
///
/// Requests send it.
///
/// Document: `api/conversations.yaml#/components/schemas/CallDataDTO`.
#[doc(alias = "CallDataDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallData {
    /// Number that was called.
    ///
    /// `to`: text; for example `+15037081210`.
    pub to: Option<String>,
    /// Number of the caller.
    ///
    /// `from`: text; for example `+15037081210`.
    pub from: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: one of `pending`, `completed`, `answered`, `busy`, `no-answer`, `failed`, `canceled`, `voicemail`; for example `completed`.
    pub status: Option<CallDataStatus>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CallData { to = "to", from = "from", status = "status" });

impl CallData {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `to`.
    #[must_use]
    pub fn to(mut self, to: impl Into<String>) -> Self {
        self.to = Some(to.into());
        self
    }

    /// Sets `from`.
    #[must_use]
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<CallDataStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}

/// The schema `ProcessMessageResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/conversations.yaml#/components/schemas/ProcessMessageResponseDto`.
#[doc(alias = "ProcessMessageResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessMessageResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag.
    pub success: Option<bool>,
    /// Id of a conversation, the thread that all messages of a contact are in.
    ///
    /// `conversationId`: text; for example `ABC12h2F6uBrIkfXYazb`.
    pub conversation_id: Option<String>,
    /// Id of a message in a conversation.
    ///
    /// `messageId`: text; for example `t22c6DQcTDf3MjRhwf77`.
    pub message_id: Option<String>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text.
    pub message: Option<String>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text.
    pub contact_id: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: date and time (RFC 3339).
    pub date_added: Option<String>,
    /// Id of the mail itself, as opposed to the message that holds it; replies are threaded
    /// by it.
    ///
    /// `emailMessageId`: text.
    pub email_message_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ProcessMessageResponse { success = "success", conversation_id = "conversationId",
    message_id = "messageId", message = "message", contact_id = "contactId", date_added =
    "dateAdded", email_message_id = "emailMessageId" }
);

/// The schema `UploadFilesResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/conversations.yaml#/components/schemas/UploadFilesResponseDto`.
#[doc(alias = "UploadFilesResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFilesResponse {
    /// File names, each with its public address.
    ///
    /// `uploadedFiles`: map from text to texts.
    pub uploaded_files: rt::Map<String>,
    /// Twilio's ids of the files, for group SMS.
    ///
    /// `twilioMediaSids`: list of texts; for example `["MExxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]`.
    pub twilio_media_sids: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    UploadFilesResponse { uploaded_files = "uploadedFiles", twilio_media_sids =
    "twilioMediaSids" }
);

/// The schema `InitiateFileUploadResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/conversations.yaml#/components/schemas/InitiateFileUploadResponseDto`.
#[doc(alias = "InitiateFileUploadResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitiateFileUploadResponse {
    /// Signed address for a PUT with the bytes.
    ///
    /// `uploadUrl`: text; for example `https://storage.googleapis.com/bucket/path?X-Goog-Algorithm=...`.
    pub upload_url: Option<String>,
    /// Ties the two steps of an upload together.
    ///
    /// `uploadId`: text; for example `a1b2c3d4-e5f6-7890-abcd-ef1234567890`.
    pub upload_id: Option<String>,
    /// Where the file lies in the storage; the last step wants it back.
    ///
    /// `filePath`: text; for example `location/loc123/conversations/conv456/uuid.mp4`.
    pub file_path: Option<String>,
    /// When `uploadUrl` ends, in milliseconds since 1970.
    ///
    /// `expiresAt`: whole number; for example `1701619200000`.
    pub expires_at: Option<i64>,
    /// In bytes.
    ///
    /// `maxFileSize`: whole number; for example `104857600`.
    pub max_file_size: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    InitiateFileUploadResponse { upload_url = "uploadUrl", upload_id = "uploadId",
    file_path = "filePath", expires_at = "expiresAt", max_file_size = "maxFileSize" }
);

/// The schema `CompleteFileUploadResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/conversations.yaml#/components/schemas/CompleteFileUploadResponseDto`.
#[doc(alias = "CompleteFileUploadResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompleteFileUploadResponse {
    /// File names, each with its public address.
    ///
    /// `uploadedFiles`: map from text to texts.
    pub uploaded_files: rt::Map<String>,
    /// `metadata`: an object, `CompleteFileUploadResponseMetadata`.
    pub metadata: Option<CompleteFileUploadResponseMetadata>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CompleteFileUploadResponse { uploaded_files = "uploadedFiles", metadata = "metadata"
    }
);

/// The object `metadata` of `CompleteFileUploadResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/conversations.yaml#/components/schemas/CompleteFileUploadResponseDto/properties/metadata`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompleteFileUploadResponseMetadata {
    /// `size`: whole number.
    pub size: Option<i64>,
    /// Media type, such as `text/plain`.
    ///
    /// `contentType`: text.
    pub content_type: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CompleteFileUploadResponseMetadata { size = "size", content_type = "contentType" }
);

/// The schema `ErrorDto`.
///
/// Requests send it.
///
/// Document: `api/conversations.yaml#/components/schemas/ErrorDto`.
#[doc(alias = "ErrorDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Error {
    /// Text or number for machines, such as that of a coupon, an error, a country or a
    /// sign-in.
    ///
    /// `code`: text; for example `1`.
    pub code: Option<String>,
    /// Kind of the error, such as `saas`.
    ///
    /// `type`: text; for example `saas`.
    pub type_: Option<String>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `There was an error from the provider`.
    pub message: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Error { code = "code", type_ = "type", message = "message" });

impl Error {
    /// One with all that the document requires.
    pub fn new(
        code: impl Into<String>,
        type_: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            code: Some(code.into()),
            type_: Some(type_.into()),
            message: Some(message.into()),
            ..Self::default()
        }
    }
}

/// The schema `GetMessageTranscriptionResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/conversations.yaml#/components/schemas/GetMessageTranscriptionResponseDto`.
#[doc(alias = "GetMessageTranscriptionResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageTranscriptionResponse {
    /// Number of the channel; what the numbers mean is not explained.
    ///
    /// `mediaChannel`: whole number; for example `1`.
    pub media_channel: Option<i64>,
    /// Place of the sentence in the talk.
    ///
    /// `sentenceIndex`: whole number; for example `1`.
    pub sentence_index: Option<i64>,
    /// In milliseconds from the beginning.
    ///
    /// `startTime`: number; for example `34`.
    pub start_time: Option<f64>,
    /// In milliseconds from the beginning.
    ///
    /// `endTime`: number; for example `45`.
    pub end_time: Option<f64>,
    /// `transcript`: text; for example `This call may be recorded for quality assurance purposes.`.
    pub transcript: Option<String>,
    /// How sure the transcription is; 0.5 in the document's example.
    ///
    /// `confidence`: number; for example `0.5`.
    pub confidence: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetMessageTranscriptionResponse { media_channel = "mediaChannel", sentence_index =
    "sentenceIndex", start_time = "startTime", end_time = "endTime", transcript =
    "transcript", confidence = "confidence" }
);

/// The schema `CreateLiveChatMessageFeedbackResponse`.
///
/// Answers hold it.
///
/// Document: `api/conversations.yaml#/components/schemas/CreateLiveChatMessageFeedbackResponse`.
///
/// The same as [`DeleteConversationResponse`].
pub type CreateLiveChatMessageFeedbackResponse = DeleteConversationResponse;

/// The schema `CreateConversationSuccessResponse`.
///
/// Answers hold it.
///
/// Document: `api/conversations.yaml#/components/schemas/CreateConversationSuccessResponse`.
#[doc(alias = "CreateConversationSuccessResponse")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConversationResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// `conversation`: an object, `ConversationCreateResponse`.
    pub conversation: Option<ConversationCreateResponse>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CreateConversationResponse { success = "success", conversation = "conversation" }
);

/// The schema `ConversationCreateResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/conversations.yaml#/components/schemas/ConversationCreateResponseDto`.
#[doc(alias = "ConversationCreateResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationCreateResponse {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `tDtDnQdgm2LXpyiqYvZ6`.
    pub id: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `dateUpdated`: date and time (RFC 3339); for example `2023-10-01T12:00:00Z`.
    pub date_updated: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `dateAdded`: date and time (RFC 3339); for example `2023-10-01T12:00:00Z`.
    pub date_added: Option<String>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; for example `false`.
    pub deleted: Option<bool>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `ve9EPM428kjkvShlRW1KT`.
    pub contact_id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `ve9EPM428kjkvShlRW1KT`.
    pub location_id: Option<String>,
    /// When the last message came; ISO 8601 or milliseconds as text.
    ///
    /// `lastMessageDate`: date and time (RFC 3339); for example `2023-10-01T12:00:00Z`.
    pub last_message_date: Option<String>,
    /// Id of the user whom the conversation belongs to.
    ///
    /// `assignedTo`: text; for example `ve9EPM428kjkvShlRW1KT`.
    pub assigned_to: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ConversationCreateResponse { id = "id", date_updated = "dateUpdated", date_added =
    "dateAdded", deleted = "deleted", contact_id = "contactId", location_id =
    "locationId", last_message_date = "lastMessageDate", assigned_to = "assignedTo" }
);
