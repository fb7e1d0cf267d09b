// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Conversations.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`Conversations::search`](super::Conversations::search): `GET /conversations/search`.
pub type Search = rt::Operation<kinds::Search>;

impl Search {
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `9VEmS0si86GW6gXWU89b`.
    pub fn contact_id(mut self, contact_id: impl Into<String>) -> Self {
        self.0.query::<String>("contactId", &contact_id.into());
        self
    }

    /// Users whom the conversation belongs to; several ids are joined by commas, and
    /// `unassigned` means nobody.
    ///
    /// `assignedTo`: text; for example `ABCHkzuJQ8ZMd4Te84GK,fGiae4CHkzoskh8thsik`.
    pub fn assigned_to(mut self, assigned_to: impl Into<String>) -> Self {
        self.0.query::<String>("assignedTo", &assigned_to.into());
        self
    }

    /// Ids of users who follow the conversation, joined by commas.
    ///
    /// `followers`: text; for example `ABCHkzuJQ8ZMd4Te84GK,fGiae4CHkzoskh8thsik`.
    pub fn followers(mut self, followers: impl Into<String>) -> Self {
        self.0.query::<String>("followers", &followers.into());
        self
    }

    /// Ids of users who are mentioned, joined by commas.
    ///
    /// `mentions`: text; for example `ABCHkzuJQ8ZMd4Te84GK,fGiae4CHkzoskh8thsik`.
    pub fn mentions(mut self, mentions: impl Into<String>) -> Self {
        self.0.query::<String>("mentions", &mentions.into());
        self
    }

    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `query`: text; for example `Search string`.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query::<String>("query", &query.into());
        self
    }

    /// `sort`: one of `asc`, `desc`; for example `asc`.
    pub fn sort(mut self, sort: impl Into<models::SearchSort>) -> Self {
        self.0.query::<models::SearchSort>("sort", &sort.into());
        self
    }

    /// Sort value of the last conversation of the page before; a list where one sorts by
    /// several.
    ///
    /// `startAfterDate`: one of several types, `SearchStartAfterDate`; for example `1600854`.
    #[inline]
    pub fn start_after_date(
        mut self,
        start_after_date: models::SearchStartAfterDate,
    ) -> Self {
        self.0
            .query::<models::SearchStartAfterDate>("startAfterDate", &start_after_date);
        self
    }

    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `ABCHkzuJQ8ZMd4Te84GK`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.0.query::<String>("id", &id.into());
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; for example `20`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// `lastMessageType`: one of `TYPE_CALL`, `TYPE_SMS`, `TYPE_RCS`, `TYPE_EMAIL`, `TYPE_SMS_REVIEW_REQUEST`, `TYPE_WEBCHAT`, `TYPE_SMS_NO_SHOW_REQUEST`, `TYPE_CAMPAIGN_SMS`, `TYPE_CAMPAIGN_CALL`, `TYPE_CAMPAIGN_EMAIL`, `TYPE_CAMPAIGN_VOICEMAIL`, `TYPE_FACEBOOK` and 30 more; for example `TYPE_SMS`.
    pub fn last_message_type(
        mut self,
        last_message_type: impl Into<models::LastMessageType>,
    ) -> Self {
        self.0
            .query::<
                models::LastMessageType,
            >("lastMessageType", &last_message_type.into());
        self
    }

    /// Whether a person or an automation sent the last outgoing message.
    ///
    /// `lastMessageAction`: one of `automated`, `manual`; for example `manual`.
    pub fn last_message_action(
        mut self,
        last_message_action: impl Into<models::SearchLastMessageAction>,
    ) -> Self {
        self.0
            .query::<
                models::SearchLastMessageAction,
            >("lastMessageAction", &last_message_action.into());
        self
    }

    /// `lastMessageDirection`: one of `inbound`, `outbound`; for example `inbound`.
    pub fn last_message_direction(
        mut self,
        last_message_direction: impl Into<models::SearchLastMessageDirection>,
    ) -> Self {
        self.0
            .query::<
                models::SearchLastMessageDirection,
            >("lastMessageDirection", &last_message_direction.into());
        self
    }

    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: one of `all`, `read`, `unread`, `starred`, `recents`; for example `all`.
    pub fn status(mut self, status: impl Into<models::SearchStatus>) -> Self {
        self.0.query::<models::SearchStatus>("status", &status.into());
        self
    }

    /// `sortBy`: one of `last_manual_message_date`, `last_message_date`, `score_profile`, `overdue_at`, `due_at`; for example `last_message_date`.
    pub fn sort_by(mut self, sort_by: impl Into<models::SearchSortBy>) -> Self {
        self.0.query::<models::SearchSortBy>("sortBy", &sort_by.into());
        self
    }

    /// Id of the score profile that `score_profile` sorts by.
    ///
    /// `sortScoreProfile`: text; for example `ABCHkzuJQ8ZMd4Te84GK`.
    pub fn sort_score_profile(mut self, sort_score_profile: impl Into<String>) -> Self {
        self.0.query::<String>("sortScoreProfile", &sort_score_profile.into());
        self
    }

    /// Id of the score profile of which the score must lie within the bounds.
    ///
    /// `scoreProfile`: text; for example `ABCHkzuJQ8ZMd4Te84GK`.
    pub fn score_profile(mut self, score_profile: impl Into<String>) -> Self {
        self.0.query::<String>("scoreProfile", &score_profile.into());
        self
    }

    /// Lowest score; needs `scoreProfile`.
    ///
    /// `scoreProfileMin`: number; for example `ABCHkzuJQ8ZMd4Te84GK`.
    #[inline]
    pub fn score_profile_min(mut self, score_profile_min: f64) -> Self {
        self.0.query::<f64>("scoreProfileMin", &score_profile_min);
        self
    }

    /// Highest score; needs `scoreProfile`.
    ///
    /// `scoreProfileMax`: number; for example `ABCHkzuJQ8ZMd4Te84GK`.
    #[inline]
    pub fn score_profile_max(mut self, score_profile_max: f64) -> Self {
        self.0.query::<f64>("scoreProfileMax", &score_profile_max);
        self
    }

    /// Only what was added from here on; the search takes milliseconds since 1970.
    ///
    /// `startDate`: whole number; for example `1640995200000`.
    #[inline]
    pub fn start_date(mut self, start_date: i64) -> Self {
        self.0.query::<i64>("startDate", &start_date);
        self
    }

    /// Only what was added up to here; the search takes milliseconds since 1970.
    ///
    /// `endDate`: whole number; for example `1672531199000`.
    #[inline]
    pub fn end_date(mut self, end_date: i64) -> Self {
        self.0.query::<i64>("endDate", &end_date);
        self
    }
}

/// A request of [`Conversations::get`](super::Conversations::get): `GET /conversations/{conversationId}`.
pub type Get = rt::Operation<kinds::Get>;

/// A request of [`Conversations::update`](super::Conversations::update): `PUT /conversations/{conversationId}`.
pub type Update = rt::Operation<kinds::Update>;

impl Update {
    /// Messages not yet read; 0 marks the conversation as read.
    ///
    /// `unreadCount`: whole number; for example `1`.
    #[inline]
    pub fn unread_count(mut self, unread_count: i64) -> Self {
        self.0.field::<i64>("unreadCount", &unread_count);
        self
    }

    /// Whether a user has starred it.
    ///
    /// `starred`: flag; for example `true`.
    #[inline]
    pub fn starred(mut self, starred: bool) -> Self {
        self.0.field::<bool>("starred", &starred);
        self
    }

    /// Thumbs up or down for the conversation.
    ///
    /// `feedback`: one of `positive`, `negative`.
    pub fn feedback(
        mut self,
        feedback: impl Into<models::UpdateConversationFeedback>,
    ) -> Self {
        self.0.field::<models::UpdateConversationFeedback>("feedback", &feedback.into());
        self
    }
}

/// A request of [`Conversations::delete`](super::Conversations::delete): `DELETE /conversations/{conversationId}`.
pub type Delete = rt::Operation<kinds::Delete>;

/// A request of [`Conversations::list_custom_subtypes`](super::Conversations::list_custom_subtypes): `GET /conversations/preferences/custom-subtypes`.
pub type ListCustomSubtypes = rt::Operation<kinds::ListCustomSubtypes>;

/// A request of [`Conversations::create_custom_subtype`](super::Conversations::create_custom_subtype): `POST /conversations/preferences/custom-subtypes`.
pub type CreateCustomSubtype = rt::Operation<kinds::CreateCustomSubtype>;

impl CreateCustomSubtype {
    /// Free text that describes it.
    ///
    /// `description`: text, at most 100 characters; for example `Weekly newsletter subscription preferences`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field::<String>("description", &description.into());
        self
    }
}

/// A request of [`Conversations::update_custom_subtype`](super::Conversations::update_custom_subtype): `PUT /conversations/preferences/custom-subtypes/{id}`.
pub type UpdateCustomSubtype = rt::Operation<kinds::UpdateCustomSubtype>;

impl UpdateCustomSubtype {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text, at most 100 characters; for example `Newsletter Subscription`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// Free text that describes it.
    ///
    /// `description`: text, at most 100 characters; for example `Updated weekly newsletter subscription preferences`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field::<String>("description", &description.into());
        self
    }

    /// True takes it out of use, false puts it back.
    ///
    /// `archived`: flag; for example `false`.
    #[inline]
    pub fn archived(mut self, archived: bool) -> Self {
        self.0.field::<bool>("archived", &archived);
        self
    }

    /// Id of the legal form; may be left out when archiving.
    ///
    /// `resubscription_legal_form_id`: text; for example `form_123456`.
    pub fn resubscription_legal_form_id(
        mut self,
        resubscription_legal_form_id: impl Into<String>,
    ) -> Self {
        self.0
            .field::<
                String,
            >("resubscription_legal_form_id", &resubscription_legal_form_id.into());
        self
    }
}

/// A request of [`Conversations::get_unsubscription_status`](super::Conversations::get_unsubscription_status): `GET /conversations/preferences/unsubscriptions/status`.
pub type GetUnsubscriptionStatus = rt::Operation<kinds::GetUnsubscriptionStatus>;

impl GetUnsubscriptionStatus {
    /// The contact's first address.
    ///
    /// `email`: text; for example `user@example.com`.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.0.query::<String>("email", &email.into());
        self
    }
}

/// A request of [`Conversations::change_subscription`](super::Conversations::change_subscription): `POST /conversations/preferences/unsubscriptions/user-change`.
pub type ChangeSubscription = rt::Operation<kinds::ChangeSubscription>;

impl ChangeSubscription {
    /// Why the contact may be written to again; needed for resubscribing.
    ///
    /// `legal_reason`: text; for example `User requested resubscribe via customer service`.
    pub fn legal_reason(mut self, legal_reason: impl Into<String>) -> Self {
        self.0.field::<String>("legal_reason", &legal_reason.into());
        self
    }

    /// More on the legal reason.
    ///
    /// `legal_description`: text.
    pub fn legal_description(mut self, legal_description: impl Into<String>) -> Self {
        self.0.field::<String>("legal_description", &legal_description.into());
        self
    }
}

/// A request of [`Conversations::get_email`](super::Conversations::get_email): `GET /conversations/messages/email/{id}`.
pub type GetEmail = rt::Operation<kinds::GetEmail>;

/// A request of [`Conversations::cancel_scheduled_email`](super::Conversations::cancel_scheduled_email): `DELETE /conversations/messages/email/{emailMessageId}/schedule`.
pub type CancelScheduledEmail = rt::Operation<kinds::CancelScheduledEmail>;

/// A request of [`Conversations::export_messages`](super::Conversations::export_messages): `GET /conversations/messages/export`.
pub type ExportMessages = rt::Operation<kinds::ExportMessages>;

impl ExportMessages {
    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number, at least 10, at most 500; `100` where nothing is sent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// What `nextCursor` was in the answer before; leave it out for the first page.
    ///
    /// `cursor`: text.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.0.query::<String>("cursor", &cursor.into());
        self
    }

    /// `sortBy`: one of `createdAt`, `updatedAt`; `createdAt` where nothing is sent.
    pub fn sort_by(mut self, sort_by: impl Into<models::ExportMessagesSortBy>) -> Self {
        self.0.query::<models::ExportMessagesSortBy>("sortBy", &sort_by.into());
        self
    }

    /// `sortOrder`: one of `asc`, `desc`; `desc` where nothing is sent.
    pub fn sort_order(
        mut self,
        sort_order: impl Into<models::ExportMessagesSortOrder>,
    ) -> Self {
        self.0.query::<models::ExportMessagesSortOrder>("sortOrder", &sort_order.into());
        self
    }

    /// Id of a conversation, the thread that all messages of a contact are in.
    ///
    /// `conversationId`: text.
    pub fn conversation_id(mut self, conversation_id: impl Into<String>) -> Self {
        self.0.query::<String>("conversationId", &conversation_id.into());
        self
    }

    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text.
    pub fn contact_id(mut self, contact_id: impl Into<String>) -> Self {
        self.0.query::<String>("contactId", &contact_id.into());
        self
    }

    /// By which channel; without it, all but e-mail.
    ///
    /// `channel`: one of `Call`, `SMS`, `Email`, `WhatsApp`, `Instagram`, `Facebook`.
    pub fn channel(mut self, channel: impl Into<models::ExportMessagesChannel>) -> Self {
        self.0.query::<models::ExportMessagesChannel>("channel", &channel.into());
        self
    }

    /// Only what was added from here on; the search takes milliseconds since 1970.
    ///
    /// `startDate`: text.
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.0.query::<String>("startDate", &start_date.into());
        self
    }

    /// Only what was added up to here; the search takes milliseconds since 1970.
    ///
    /// `endDate`: text.
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.0.query::<String>("endDate", &end_date.into());
        self
    }
}

/// A request of [`Conversations::get_message`](super::Conversations::get_message): `GET /conversations/messages/{id}`.
pub type GetMessage = rt::Operation<kinds::GetMessage>;

/// A request of [`Conversations::list_messages`](super::Conversations::list_messages): `GET /conversations/{conversationId}/messages`.
pub type ListMessages = rt::Operation<kinds::ListMessages>;

impl ListMessages {
    /// Id of the last message of the page; pass it back for the next page.
    ///
    /// `lastMessageId`: text; for example `tDtDnQdgm2LXpyiqYvZ6`.
    pub fn last_message_id(mut self, last_message_id: impl Into<String>) -> Self {
        self.0.query::<String>("lastMessageId", &last_message_id.into());
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; for example `20`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: list of `ListMessagesType`.
    pub fn type_(
        mut self,
        type_: impl Into<rt::List<models::ListMessagesType>>,
    ) -> Self {
        self.0.query::<rt::List<models::ListMessagesType>>("type", &type_.into());
        self
    }
}

/// A request of [`Conversations::send_message`](super::Conversations::send_message): `POST /conversations/messages`.
pub type SendMessage = rt::Operation<kinds::SendMessage>;

impl SendMessage {
    /// `subType`: text; for example `Email`.
    pub fn sub_type(mut self, sub_type: impl Into<String>) -> Self {
        self.0.field::<String>("subType", &sub_type.into());
        self
    }

    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `abc123def456`.
    pub fn contact_id(mut self, contact_id: impl Into<String>) -> Self {
        self.0.field::<String>("contactId", &contact_id.into());
        self
    }

    /// Id of the appointment that the message is about.
    ///
    /// `appointmentId`: text; for example `appt123`.
    pub fn appointment_id(mut self, appointment_id: impl Into<String>) -> Self {
        self.0.field::<String>("appointmentId", &appointment_id.into());
        self
    }

    /// Addresses of the files; at most five when they are set on a call.
    ///
    /// `attachments`: list of texts; for example `["https://storage.com/file1.pdf","https://storage.com/file2.jpg"]`.
    pub fn attachments(mut self, attachments: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("attachments", &attachments.into());
        self
    }

    /// Address of the sender.
    ///
    /// `emailFrom`: text; for example `sender@company.com`.
    pub fn email_from(mut self, email_from: impl Into<String>) -> Self {
        self.0.field::<String>("emailFrom", &email_from.into());
        self
    }

    /// `emailCc`: list of texts; for example `["cc1@company.com","cc2@company.com"]`.
    pub fn email_cc(mut self, email_cc: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("emailCc", &email_cc.into());
        self
    }

    /// `emailBcc`: list of texts; for example `["bcc1@company.com","bcc2@company.com"]`.
    pub fn email_bcc(mut self, email_bcc: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("emailBcc", &email_bcc.into());
        self
    }

    /// The mail's body as HTML; `message` is the plain text.
    ///
    /// `html`: text; for example `<p>Hello World</p>`.
    pub fn html(mut self, html: impl Into<String>) -> Self {
        self.0.field::<String>("html", &html.into());
        self
    }

    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Hello, how can I help you today?`.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.0.field::<String>("message", &message.into());
        self
    }

    /// Subject line.
    ///
    /// `subject`: text; for example `Important Update`.
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.0.field::<String>("subject", &subject.into());
        self
    }

    /// Id of the message that this one answers.
    ///
    /// `replyMessageId`: text; for example `msg123`.
    pub fn reply_message_id(mut self, reply_message_id: impl Into<String>) -> Self {
        self.0.field::<String>("replyMessageId", &reply_message_id.into());
        self
    }

    /// Id of a template to send.
    ///
    /// `templateId`: text; for example `template123`.
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.0.field::<String>("templateId", &template_id.into());
        self
    }

    /// Id of the message that gathers the mails of one thread.
    ///
    /// `threadId`: text; for example `thread123`.
    pub fn thread_id(mut self, thread_id: impl Into<String>) -> Self {
        self.0.field::<String>("threadId", &thread_id.into());
        self
    }

    /// When to send, in seconds since 1970, UTC; other times of this API are milliseconds.
    ///
    /// `scheduledTimestamp`: whole number; for example `1669287863`.
    #[inline]
    pub fn scheduled_timestamp(mut self, scheduled_timestamp: i64) -> Self {
        self.0.field::<i64>("scheduledTimestamp", &scheduled_timestamp);
        self
    }

    /// Id of the provider app that carries the message; needed for type `Custom`.
    ///
    /// `conversationProviderId`: text; for example `provider123`.
    pub fn conversation_provider_id(
        mut self,
        conversation_provider_id: impl Into<String>,
    ) -> Self {
        self.0
            .field::<String>("conversationProviderId", &conversation_provider_id.into());
        self
    }

    /// One of the contact's addresses, where the mail shall not go to the first one.
    ///
    /// `emailTo`: text; for example `recipient@company.com`.
    pub fn email_to(mut self, email_to: impl Into<String>) -> Self {
        self.0.field::<String>("emailTo", &email_to.into());
        self
    }

    /// Kind of mail that the contact can unsubscribe from; for e-mails only.
    ///
    /// `customSubtypeId`: text; for example `507f1f77bcf86cd799439011`.
    pub fn custom_subtype_id(mut self, custom_subtype_id: impl Into<String>) -> Self {
        self.0.field::<String>("customSubtypeId", &custom_subtype_id.into());
        self
    }

    /// Whether all receivers of the first mail get the answer.
    ///
    /// `emailReplyMode`: one of `reply`, `reply_all`; for example `reply_all`.
    pub fn email_reply_mode(
        mut self,
        email_reply_mode: impl Into<models::SendMessageBodyEmailReplyMode>,
    ) -> Self {
        self.0
            .field::<
                models::SendMessageBodyEmailReplyMode,
            >("emailReplyMode", &email_reply_mode.into());
        self
    }

    /// Number to send from; one of the account's.
    ///
    /// `fromNumber`: text; for example `+1499499299`.
    pub fn from_number(mut self, from_number: impl Into<String>) -> Self {
        self.0.field::<String>("fromNumber", &from_number.into());
        self
    }

    /// Number to send to.
    ///
    /// `toNumber`: text; for example `+1439499299`.
    pub fn to_number(mut self, to_number: impl Into<String>) -> Self {
        self.0.field::<String>("toNumber", &to_number.into());
        self
    }

    /// Sends an old mail on to somebody else.
    ///
    /// `forward`: an object, `ForwardConfig`.
    #[inline]
    pub fn forward(mut self, forward: models::ForwardConfig) -> Self {
        self.0.field::<models::ForwardConfig>("forward", &forward);
        self
    }

    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: one of `delivered`, `failed`, `pending`, `read`; for example `delivered`.
    pub fn status(mut self, status: impl Into<models::Status>) -> Self {
        self.0.field::<models::Status>("status", &status.into());
        self
    }

    /// Whether the platform picks the moment for a scheduled mail.
    ///
    /// `usesNativeSchedulingAi`: flag; for example `false`.
    #[inline]
    pub fn uses_native_scheduling_ai(mut self, uses_native_scheduling_ai: bool) -> Self {
        self.0.field::<bool>("usesNativeSchedulingAi", &uses_native_scheduling_ai);
        self
    }

    /// Within which time the platform picks the moment.
    ///
    /// `optimizationPeriod`: one of `24h`, `48h`, `72h`; for example `24h`.
    pub fn optimization_period(
        mut self,
        optimization_period: impl Into<models::SendMessageBodyOptimizationPeriod>,
    ) -> Self {
        self.0
            .field::<
                models::SendMessageBodyOptimizationPeriod,
            >("optimizationPeriod", &optimization_period.into());
        self
    }

    /// Id of a conversation, the thread that all messages of a contact are in.
    ///
    /// `conversationId`: text.
    pub fn conversation_id(mut self, conversation_id: impl Into<String>) -> Self {
        self.0.field::<String>("conversationId", &conversation_id.into());
        self
    }
}

/// A request of [`Conversations::add_inbound_message`](super::Conversations::add_inbound_message): `POST /conversations/messages/inbound`.
pub type AddInboundMessage = rt::Operation<kinds::AddInboundMessage>;

impl AddInboundMessage {
    /// Addresses of the files; at most five when they are set on a call.
    ///
    /// `attachments`: list of texts.
    pub fn attachments(mut self, attachments: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("attachments", &attachments.into());
        self
    }

    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.0.field::<String>("message", &message.into());
        self
    }

    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub fn contact_id(mut self, contact_id: impl Into<String>) -> Self {
        self.0.field::<String>("contactId", &contact_id.into());
        self
    }

    /// Id of the provider app that carries the message; needed for type `Custom`.
    ///
    /// `conversationProviderId`: text; for example `61d6d1f9cdac7612faf80753`.
    pub fn conversation_provider_id(
        mut self,
        conversation_provider_id: impl Into<String>,
    ) -> Self {
        self.0
            .field::<String>("conversationProviderId", &conversation_provider_id.into());
        self
    }

    /// The mail's body as HTML; `message` is the plain text.
    ///
    /// `html`: text.
    pub fn html(mut self, html: impl Into<String>) -> Self {
        self.0.field::<String>("html", &html.into());
        self
    }

    /// Subject line.
    ///
    /// `subject`: text.
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.0.field::<String>("subject", &subject.into());
        self
    }

    /// Address of the sender.
    ///
    /// `emailFrom`: text; for example `sender@company.com`.
    pub fn email_from(mut self, email_from: impl Into<String>) -> Self {
        self.0.field::<String>("emailFrom", &email_from.into());
        self
    }

    /// Address of the receiver; it comes from the contact's record and cannot be chosen.
    ///
    /// `emailTo`: text.
    pub fn email_to(mut self, email_to: impl Into<String>) -> Self {
        self.0.field::<String>("emailTo", &email_to.into());
        self
    }

    /// `emailCc`: list of texts; for example `["john1@doe.com","john2@doe.com"]`.
    pub fn email_cc(mut self, email_cc: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("emailCc", &email_cc.into());
        self
    }

    /// `emailBcc`: list of texts; for example `["john1@doe.com","john2@doe.com"]`.
    pub fn email_bcc(mut self, email_bcc: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("emailBcc", &email_bcc.into());
        self
    }

    /// Id of the mail itself, as opposed to the message that holds it; replies are threaded
    /// by it.
    ///
    /// `emailMessageId`: text.
    pub fn email_message_id(mut self, email_message_id: impl Into<String>) -> Self {
        self.0.field::<String>("emailMessageId", &email_message_id.into());
        self
    }

    /// Seen from the account; `inbound` comes from the contact.
    ///
    /// `direction`: one of `outbound`, `inbound`; `outbound` where nothing is sent.
    pub fn direction(
        mut self,
        direction: impl Into<models::ProcessMessageBodyDirection>,
    ) -> Self {
        self.0
            .field::<
                models::ProcessMessageBodyDirection,
            >("direction", &direction.into());
        self
    }

    /// When the message came or the call was made.
    ///
    /// `date`: date and time (RFC 3339).
    pub fn date(mut self, date: impl Into<String>) -> Self {
        self.0.field::<String>("date", &date.into());
        self
    }

    /// Who called whom, and how it ended.
    ///
    /// `call`: an object, `CallData`.
    #[inline]
    pub fn call(mut self, call: models::CallData) -> Self {
        self.0.field::<models::CallData>("call", &call);
        self
    }
}

/// A request of [`Conversations::add_outbound_message`](super::Conversations::add_outbound_message): `POST /conversations/messages/outbound`.
pub type AddOutboundMessage = rt::Operation<kinds::AddOutboundMessage>;

impl AddOutboundMessage {
    /// Addresses of the files; at most five when they are set on a call.
    ///
    /// `attachments`: list of texts.
    pub fn attachments(mut self, attachments: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("attachments", &attachments.into());
        self
    }

    /// When the message came or the call was made.
    ///
    /// `date`: date and time (RFC 3339).
    pub fn date(mut self, date: impl Into<String>) -> Self {
        self.0.field::<String>("date", &date.into());
        self
    }

    /// Who called whom, and how it ended.
    ///
    /// `call`: an object, `CallData`.
    #[inline]
    pub fn call(mut self, call: models::CallData) -> Self {
        self.0.field::<models::CallData>("call", &call);
        self
    }
}

/// A request of [`Conversations::send_review_reply`](super::Conversations::send_review_reply): `POST /conversations/messages/review-reply`.
pub type SendReviewReply = rt::Operation<kinds::SendReviewReply>;

/// A request of [`Conversations::cancel_scheduled_message`](super::Conversations::cancel_scheduled_message): `DELETE /conversations/messages/{messageId}/schedule`.
pub type CancelScheduledMessage = rt::Operation<kinds::CancelScheduledMessage>;

/// A request of [`Conversations::upload_attachments`](super::Conversations::upload_attachments): `POST /conversations/messages/upload`.
pub type UploadAttachments = rt::Operation<kinds::UploadAttachments>;

impl UploadAttachments {
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub fn contact_id(mut self, contact_id: impl Into<String>) -> Self {
        self.0.field::<String>("contactId", &contact_id.into());
        self
    }

    /// Twilio's id of the chat service, for files in group SMS.
    ///
    /// `chatServiceSid`: text; for example `ISxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.
    pub fn chat_service_sid(mut self, chat_service_sid: impl Into<String>) -> Self {
        self.0.field::<String>("chatServiceSid", &chat_service_sid.into());
        self
    }

    /// Whether the file is for a group SMS; then one file a request.
    ///
    /// `isGroupSms`: text; for example `true`.
    pub fn is_group_sms(mut self, is_group_sms: impl Into<String>) -> Self {
        self.0.field::<String>("isGroupSms", &is_group_sms.into());
        self
    }
}

/// A request of [`Conversations::initiate_file_upload`](super::Conversations::initiate_file_upload): `POST /conversations/messages/upload/initiate`.
pub type InitiateFileUpload = rt::Operation<kinds::InitiateFileUpload>;

impl InitiateFileUpload {
    /// In bytes; lets a file that is too large fail early.
    ///
    /// `fileSize`: whole number; for example `52428800`.
    #[inline]
    pub fn file_size(mut self, file_size: i64) -> Self {
        self.0.field::<i64>("fileSize", &file_size);
        self
    }
}

/// A request of [`Conversations::complete_file_upload`](super::Conversations::complete_file_upload): `POST /conversations/messages/upload/complete`.
pub type CompleteFileUpload = rt::Operation<kinds::CompleteFileUpload>;

/// A request of [`Conversations::update_message_status`](super::Conversations::update_message_status): `PUT /conversations/messages/{messageId}/status`.
pub type UpdateMessageStatus = rt::Operation<kinds::UpdateMessageStatus>;

impl UpdateMessageStatus {
    /// What went wrong; often just the name of the status.
    ///
    /// `error`: an object, `Error`.
    #[inline]
    pub fn error(mut self, error: models::Error) -> Self {
        self.0.field::<models::Error>("error", &error);
        self
    }

    /// Id of the mail itself, as opposed to the message that holds it; replies are threaded
    /// by it.
    ///
    /// `emailMessageId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub fn email_message_id(mut self, email_message_id: impl Into<String>) -> Self {
        self.0.field::<String>("emailMessageId", &email_message_id.into());
        self
    }

    /// Further addresses that the state is about.
    ///
    /// `recipients`: list of texts.
    pub fn recipients(mut self, recipients: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("recipients", &recipients.into());
        self
    }
}

/// A request of [`Conversations::add_message_attachments`](super::Conversations::add_message_attachments): `PUT /conversations/messages/{messageId}/attachments`.
pub type AddMessageAttachments = rt::Operation<kinds::AddMessageAttachments>;

/// A request of [`Conversations::get_message_recording`](super::Conversations::get_message_recording): `GET /conversations/messages/{messageId}/locations/{locationId}/recording`.
pub type GetMessageRecording = rt::Operation<kinds::GetMessageRecording>;

/// A request of [`Conversations::get_message_transcription`](super::Conversations::get_message_transcription): `GET /conversations/locations/{locationId}/messages/{messageId}/transcription`.
pub type GetMessageTranscription = rt::Operation<kinds::GetMessageTranscription>;

/// A request of [`Conversations::download_message_transcription`](super::Conversations::download_message_transcription): `GET /conversations/locations/{locationId}/messages/{messageId}/transcription/download`.
pub type DownloadMessageTranscription = rt::Operation<
    kinds::DownloadMessageTranscription,
>;

/// A request of [`Conversations::show_typing`](super::Conversations::show_typing): `POST /conversations/providers/live-chat/typing`.
pub type ShowTyping = rt::Operation<kinds::ShowTyping>;

/// A request of [`Conversations::create`](super::Conversations::create): `POST /conversations/`.
pub type Create = rt::Operation<kinds::Create>;
