// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Conversations: 29 operations of the document `api/conversations.yaml`, API version `2021-07-28`.
//!
//! A conversation is the one thread between an account and a contact, across all
//! channels: text messages, e-mail, calls, live chat, social networks. Messages are sent
//! through it, or put into it by a provider of one's own (`inbound`, `outbound`). An
//! e-mail is two records, a message in the thread and the mail itself, each with an id of
//! its own. `Version` is `2021-04-15` here; with another value calls fail as if the token
//! were wrong. The `preferences` operations name no scope in the document and type no
//! answers.
//!
//! For example:
//!
//! ```no_run
//! # async fn example(client: hoopai::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use hoopai::conversations::models::SendMessageBodyType;
//!
//! let sent = client
//!     .conversations()
//!     .send_message(SendMessageBodyType::Sms)
//!     .contact_id("CONTACT_ID")
//!     .message("See you at nine.")
//!     .await?;
//! println!("message {:?} of conversation {:?}", sent.message_id, sent.conversation_id);
//! # Ok(())
//! # }
//! ```
//!
//! What the product says of it: <https://help.hoopai.com/api-reference/conversations/overview>.

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{
    Search, Get, Update, Delete, ListCustomSubtypes, CreateCustomSubtype,
    UpdateCustomSubtype, GetUnsubscriptionStatus, ChangeSubscription, GetEmail,
    CancelScheduledEmail, ExportMessages, GetMessage, ListMessages, SendMessage,
    AddInboundMessage, AddOutboundMessage, SendReviewReply, CancelScheduledMessage,
    UploadAttachments, InitiateFileUpload, CompleteFileUpload, UpdateMessageStatus,
    AddMessageAttachments, GetMessageRecording, GetMessageTranscription,
    DownloadMessageTranscription, ShowTyping, Create,
};
pub(crate) use routes::ROUTES;

/// The operations of Conversations. Made by `client.conversations()`.
#[derive(Clone, Debug)]
pub struct Conversations {
    pub(crate) client: rt::Client,
}

impl Conversations {
    /// Search Conversations: `GET /conversations/search`.
    ///
    /// Lists conversations, 20 to a page unless `limit` says more, by contact, user, state
    /// or last message. For the next page give `startAfterDate` the sort value of the last
    /// conversation, so it depends on `sortBy`; `total` counts all matches. Conversations
    /// of nobody are found by `assignedTo` with `unassigned`.
    ///
    /// [`Search`] has 20 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`Search::location_id`].
    ///
    /// Answers with [`SendConversationResponse`](models::SendConversationResponse).
    ///
    /// Token: a location's (an account's); scope `conversations.readonly`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/conversations.yaml#/paths/~1conversations~1search/get`.
    #[doc(alias = "search-conversation")]
    #[inline]
    pub fn search(&self) -> Search {
        rt::operation(self.client.request(&routes::SEARCH))
    }

    /// Get Conversation: `GET /conversations/{conversationId}`.
    ///
    /// The state of one conversation without its messages and without an envelope. `type`
    /// is a number here, 1 to 5, where the search has words such as `TYPE_PHONE`.
    ///
    /// * `conversation_id`: text; for example `tDtDnQdgm2LXpyiqYvZ6` (in the path), `conversationId` on the wire. Id of a conversation, the thread that all messages of a contact are in.
    ///
    /// Answers with [`GetConversationByIdResponse`](models::GetConversationByIdResponse).
    ///
    /// Token: a location's (an account's); scope `conversations.readonly`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/conversations.yaml#/paths/~1conversations~1{conversationId}/get`.
    #[doc(alias = "get-conversation")]
    pub fn get(&self, conversation_id: impl Into<String>) -> Get {
        let mut request = self.client.request(&routes::GET);
        request.path::<String>("conversationId", &conversation_id.into());
        rt::operation(request)
    }

    /// Update Conversation: `PUT /conversations/{conversationId}`.
    ///
    /// Marks as read (`unreadCount` 0), stars, or gives feedback; nothing else of a
    /// conversation can be changed here. The account's id must be in the body.
    ///
    /// * `conversation_id`: text; for example `tDtDnQdgm2LXpyiqYvZ6` (in the path), `conversationId` on the wire. Id of a conversation, the thread that all messages of a contact are in.
    ///
    /// [`Update`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`Update::location_id`].
    ///
    /// Answers with [`GetConversationResponse`](models::GetConversationResponse).
    ///
    /// Token: a location's (an account's); scope `conversations.write`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/conversations.yaml#/paths/~1conversations~1{conversationId}/put`.
    #[doc(alias = "update-conversation")]
    pub fn update(&self, conversation_id: impl Into<String>) -> Update {
        let mut request = self.client.request(&routes::UPDATE);
        request.path::<String>("conversationId", &conversation_id.into());
        rt::operation(request)
    }

    /// Delete Conversation: `DELETE /conversations/{conversationId}`.
    ///
    /// Deletes the thread, not the contact. Whether it is erased or only hidden is not
    /// documented; conversations carry a `deleted` flag.
    ///
    /// * `conversation_id`: text; for example `tDtDnQdgm2LXpyiqYvZ6` (in the path), `conversationId` on the wire. Id of a conversation, the thread that all messages of a contact are in.
    ///
    /// Answers with [`DeleteConversationResponse`](models::DeleteConversationResponse).
    ///
    /// Token: a location's (an account's); scope `conversations.write`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/conversations.yaml#/paths/~1conversations~1{conversationId}/delete`.
    #[doc(alias = "delete-conversation")]
    pub fn delete(&self, conversation_id: impl Into<String>) -> Delete {
        let mut request = self.client.request(&routes::DELETE);
        request.path::<String>("conversationId", &conversation_id.into());
        rt::operation(request)
    }

    /// Get All Custom Subtypes: `GET /conversations/preferences/custom-subtypes`.
    ///
    /// The kinds of mail that contacts of an account can unsubscribe from one by one. The
    /// answer's form is not documented.
    ///
    /// Not in `v3`: v3 has no operation for an account's own subtypes of messages; a message still takes `customSubtypeId`. Go on with this one.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListCustomSubtypes::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/conversations.yaml#/paths/~1conversations~1preferences~1custom-subtypes/get`.
    #[doc(alias = "get-all-custom-subtypes")]
    #[inline]
    pub fn list_custom_subtypes(&self) -> ListCustomSubtypes {
        rt::operation(self.client.request(&routes::LIST_CUSTOM_SUBTYPES))
    }

    /// Create Custom Subtype: `POST /conversations/preferences/custom-subtypes`.
    ///
    /// Only an admin of the account or the agency may make one. Name and description are
    /// limited to 100 characters each, and a kind is for one channel. The document has both
    /// 200 and 201 for success, without a form.
    ///
    /// Not in `v3`: v3 has no operation for an account's own subtypes of messages; a message still takes `customSubtypeId`. Go on with this one.
    ///
    /// * `name`: text, at most 100 characters; for example `Newsletter Subscription` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `channel`: one of `email`, `sms`; for example `email` (in the body). The one channel that this kind is for.
    /// * `language`: text; for example `en` (in the body). Language by its code.
    ///
    /// [`CreateCustomSubtype`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`CreateCustomSubtype::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/conversations.yaml#/paths/~1conversations~1preferences~1custom-subtypes/post`.
    #[doc(alias = "create-custom-subtype")]
    pub fn create_custom_subtype(
        &self,
        name: impl Into<String>,
        channel: impl Into<models::CreateCustomSubtypeChannel>,
        language: impl Into<String>,
    ) -> CreateCustomSubtype {
        let mut request = self.client.request(&routes::CREATE_CUSTOM_SUBTYPE);
        request.field::<String>("name", &name.into());
        request.field::<models::CreateCustomSubtypeChannel>("channel", &channel.into());
        request.field::<String>("language", &language.into());
        rt::operation(request)
    }

    /// Update Custom Subtype: `PUT /conversations/preferences/custom-subtypes/{id}`.
    ///
    /// Renames a kind or archives it, again for admins only. There is no operation to
    /// delete one: `archived` is what there is.
    ///
    /// Not in `v3`: v3 has no operation for an account's own subtypes of messages; a message still takes `customSubtypeId`. Go on with this one.
    ///
    /// * `id`: text; for example `ve9EPM428h8vShlRW1KT` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// [`UpdateCustomSubtype`] has 4 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`UpdateCustomSubtype::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/conversations.yaml#/paths/~1conversations~1preferences~1custom-subtypes~1{id}/put`.
    #[doc(alias = "update-custom-subtype")]
    pub fn update_custom_subtype(&self, id: impl Into<String>) -> UpdateCustomSubtype {
        let mut request = self.client.request(&routes::UPDATE_CUSTOM_SUBTYPE);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Get Contact Unsubscription Status: `GET /conversations/preferences/unsubscriptions/status`.
    ///
    /// What a contact is subscribed to, for all of its addresses or for the one in `email`.
    /// The form of the answer is not documented.
    ///
    /// Not in `v3`: v3 has no operation for what a contact wants to be sent. Go on with this one.
    ///
    /// * `contact_id`: text; for example `OP7z4LCyPACyH5fcEIZa` (in the query), `contactId` on the wire. Id of a contact; the contacts family finds it.
    ///
    /// [`GetUnsubscriptionStatus`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GetUnsubscriptionStatus::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/conversations.yaml#/paths/~1conversations~1preferences~1unsubscriptions~1status/get`.
    #[doc(alias = "get-contact-unsubscription-status")]
    pub fn get_unsubscription_status(
        &self,
        contact_id: impl Into<String>,
    ) -> GetUnsubscriptionStatus {
        let mut request = self.client.request(&routes::GET_UNSUBSCRIPTION_STATUS);
        request.query::<String>("contactId", &contact_id.into());
        rt::operation(request)
    }

    /// User Subscription Change: `POST /conversations/preferences/unsubscriptions/user-change`.
    ///
    /// Unsubscribes or resubscribes a contact on behalf of a user. Resubscribing, one kind
    /// or all, needs a `legal_reason`, and the platform files a legal form for it.
    ///
    /// Not in `v3`: v3 has no operation for what a contact wants to be sent. Go on with this one.
    ///
    /// * `contact_id`: text; for example `OP7z4LCyPACyH5fcEIZa` (in the body), `contactId` on the wire. Id of a contact; the contacts family finds it.
    /// * `email`: text; for example `user@example.com` (in the body). The contact's first address.
    /// * `subscription_action`: an object, `SubscriptionAction` (in the body)
    ///
    /// [`ChangeSubscription`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`ChangeSubscription::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/conversations.yaml#/paths/~1conversations~1preferences~1unsubscriptions~1user-change/post`.
    #[doc(alias = "user-subscription-change")]
    pub fn change_subscription(
        &self,
        contact_id: impl Into<String>,
        email: impl Into<String>,
        subscription_action: models::SubscriptionAction,
    ) -> ChangeSubscription {
        let mut request = self.client.request(&routes::CHANGE_SUBSCRIPTION);
        request.field::<String>("contactId", &contact_id.into());
        request.field::<String>("email", &email.into());
        request
            .field::<
                models::SubscriptionAction,
            >("subscription_action", &subscription_action);
        rt::operation(request)
    }

    /// Get email by Id: `GET /conversations/messages/email/{id}`.
    ///
    /// The mail itself with sender, receivers, subject and body. `id` is the e-mail's id,
    /// from the message's `meta.email.messageIds` or `emailMessageId`, and not the
    /// message's. The message list leaves out the body of e-mails, so this is the way to
    /// read one.
    ///
    /// * `id`: text (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Answers with [`GetEmailMessageResponse`](models::GetEmailMessageResponse).
    ///
    /// Token: a location's (an account's); scope `conversations/message.readonly`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Document: `api/conversations.yaml#/paths/~1conversations~1messages~1email~1{id}/get`.
    #[doc(alias = "get-email-by-id")]
    pub fn get_email(&self, id: impl Into<String>) -> GetEmail {
        let mut request = self.client.request(&routes::GET_EMAIL);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Cancel a scheduled email message: `DELETE /conversations/messages/email/{emailMessageId}/schedule`.
    ///
    /// Calls back an e-mail that waits for its time. The path takes the e-mail's id; other
    /// messages go by `DELETE /conversations/messages/{messageId}/schedule`. `status` in
    /// the body can tell of a failure under an HTTP 200.
    ///
    /// * `email_message_id`: text; for example `ve9EPM428h8vShlRW1KT` (in the path), `emailMessageId` on the wire. Id of the mail itself, as opposed to the message that holds it; replies are threaded by it.
    ///
    /// Answers with [`CancelScheduledResponse`](models::CancelScheduledResponse).
    ///
    /// Token: a location's (an account's); scope `conversations/message.write`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Document: `api/conversations.yaml#/paths/~1conversations~1messages~1email~1{emailMessageId}~1schedule/delete`.
    #[doc(alias = "cancel-scheduled-email-message")]
    pub fn cancel_scheduled_email(
        &self,
        email_message_id: impl Into<String>,
    ) -> CancelScheduledEmail {
        let mut request = self.client.request(&routes::CANCEL_SCHEDULED_EMAIL);
        request.path::<String>("emailMessageId", &email_message_id.into());
        rt::operation(request)
    }

    /// Export messages by location ID: `GET /conversations/messages/export`.
    ///
    /// All messages of an account, for copies and statistics, 100 to a page by default.
    /// Pass `nextCursor` of the last answer as `cursor`; when it is null or missing, that
    /// was the last page. Without `channel` everything but e-mail comes, including activity
    /// such as moved opportunities; e-mail must be asked for.
    ///
    /// [`ExportMessages`] has 9 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ExportMessages::location_id`].
    ///
    /// Answers with [`ExportMessagesResponse`](models::ExportMessagesResponse).
    ///
    /// Token: a location's (an account's); scope `conversations/message.readonly`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/conversations.yaml#/paths/~1conversations~1messages~1export/get`.
    #[doc(alias = "export-messages-by-location")]
    #[inline]
    pub fn export_messages(&self) -> ExportMessages {
        rt::operation(self.client.request(&routes::EXPORT_MESSAGES))
    }

    /// Get message by message id: `GET /conversations/messages/{id}`.
    ///
    /// Takes the message's id and not a mail's. For an e-mail it is only the wrapper:
    /// subject, sender and text are with the mails, whose ids stand in `meta.email`.
    ///
    /// * `id`: text (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Answers with [`GetMessageResponse`](models::GetMessageResponse).
    ///
    /// Token: a location's (an account's); scope `conversations/message.readonly`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/conversations.yaml#/paths/~1conversations~1messages~1{id}/get`.
    #[doc(alias = "get-message")]
    pub fn get_message(&self, id: impl Into<String>) -> GetMessage {
        let mut request = self.client.request(&routes::GET_MESSAGE);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Get messages by conversation id: `GET /conversations/{conversationId}/messages`.
    ///
    /// The messages of a thread, 20 by default. The list lies one level deeper than one
    /// expects, at `messages.messages`, beside `lastMessageId` and `nextPage`; pass
    /// `lastMessageId` back for the next page while `nextPage` is true. E-mails come
    /// without their body, and calls and voicemails without attachments: recordings have a
    /// call of their own.
    ///
    /// * `conversation_id`: text; for example `tDtDnQdgm2LXpyiqYvZ6` (in the path), `conversationId` on the wire. Id of a conversation, the thread that all messages of a contact are in.
    ///
    /// [`ListMessages`] has 3 optional inputs.
    ///
    /// Answers with [`GetMessagesByConversationResponse`](models::GetMessagesByConversationResponse).
    ///
    /// Token: a location's (an account's); scope `conversations/message.readonly`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/conversations.yaml#/paths/~1conversations~1{conversationId}~1messages/get`.
    #[doc(alias = "get-messages")]
    pub fn list_messages(&self, conversation_id: impl Into<String>) -> ListMessages {
        let mut request = self.client.request(&routes::LIST_MESSAGES);
        request.path::<String>("conversationId", &conversation_id.into());
        rt::operation(request)
    }

    /// Send a new message: `POST /conversations/messages`.
    ///
    /// Really sends: an SMS, an e-mail or another message goes to the contact at once, or
    /// at `scheduledTimestamp`. Give `contactId` or `conversationId`; `message` is the
    /// text, and an e-mail takes `html` and `subject`. `messageId` of the answer leads to
    /// its state; e-mails have an `emailMessageId` besides, which replies are threaded by.
    /// Do not repeat it blindly after a failure.
    ///
    /// * `type_`: one of `SMS`, `RCS`, `Email`, `WhatsApp`, `IG`, `FB`, `Custom`, `Live_Chat`, `TIKTOK`; for example `Email` (in the body), `type` on the wire. Kind of the record; what the values mean depends on where it stands.
    ///
    /// [`SendMessage`] has 25 optional inputs.
    ///
    /// Answers with [`SendMessageResponse`](models::SendMessageResponse).
    ///
    /// Token: a location's (an account's); scope `conversations/message.write`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/conversations.yaml#/paths/~1conversations~1messages/post`.
    #[doc(alias = "send-a-new-message")]
    pub fn send_message(
        &self,
        type_: impl Into<models::SendMessageBodyType>,
    ) -> SendMessage {
        let mut request = self.client.request(&routes::SEND_MESSAGE);
        request.field::<models::SendMessageBodyType>("type", &type_.into());
        rt::operation(request)
    }

    /// Add an inbound message: `POST /conversations/messages/inbound`.
    ///
    /// Puts a message that arrived elsewhere into a conversation. A provider beside the
    /// default ones must use type `Custom` and name its `conversationProviderId`: without
    /// the id the answer is an empty 201 and nothing is stored, with type `Email` the
    /// message lands in the default channel, and with a wrong id it is a 500. A wrong token
    /// has been answered with 500 here, too.
    ///
    /// * `type_`: one of `SMS`, `RCS`, `Email`, `WhatsApp`, `GMB`, `IG`, `FB`, `Custom`, `WebChat`, `Live_Chat`, `Call`, `IVR_Call` and 5 more; for example `SMS` (in the body), `type` on the wire. Kind of the record; what the values mean depends on where it stands.
    /// * `conversation_id`: text; for example `ve9EPM428h8vShlRW1KT` (in the body), `conversationId` on the wire. Id of a conversation, the thread that all messages of a contact are in.
    ///
    /// [`AddInboundMessage`] has 14 optional inputs.
    ///
    /// Speaks for the account, where one is given (`altId` in the body): from `client.location(id)`, or [`AddInboundMessage::location_id`].
    ///
    /// Answers with [`ProcessMessageResponse`](models::ProcessMessageResponse).
    ///
    /// Token: a location's (an account's); scope `conversations/message.write`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/conversations.yaml#/paths/~1conversations~1messages~1inbound/post`.
    #[doc(alias = "add-an-inbound-message")]
    pub fn add_inbound_message(
        &self,
        type_: impl Into<models::ProcessMessageBodyType>,
        conversation_id: impl Into<String>,
    ) -> AddInboundMessage {
        let mut request = self.client.request(&routes::ADD_INBOUND_MESSAGE);
        request.field::<models::ProcessMessageBodyType>("type", &type_.into());
        request.field::<String>("conversationId", &conversation_id.into());
        rt::operation(request)
    }

    /// Add an external outbound call: `POST /conversations/messages/outbound`.
    ///
    /// Records a call that was made outside of the platform; nothing is dialled. The
    /// document knows the type `Call` only.
    ///
    /// * `type_`: only `Call`; for example `Call` (in the body), `type` on the wire. Kind of the record; what the values mean depends on where it stands.
    /// * `conversation_id`: text; for example `ve9EPM428h8vShlRW1KT` (in the body), `conversationId` on the wire. Id of a conversation, the thread that all messages of a contact are in.
    /// * `conversation_provider_id`: text; for example `61d6d1f9cdac7612faf80753` (in the body), `conversationProviderId` on the wire. Id of the provider app that carries the message; needed for type `Custom`.
    ///
    /// [`AddOutboundMessage`] has 3 optional inputs.
    ///
    /// Speaks for the account, where one is given (`altId` in the body): from `client.location(id)`, or [`AddOutboundMessage::location_id`].
    ///
    /// Answers with [`ProcessMessageResponse`](models::ProcessMessageResponse).
    ///
    /// Token: a location's (an account's); scope `conversations/message.write`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/conversations.yaml#/paths/~1conversations~1messages~1outbound/post`.
    #[doc(alias = "add-an-outbound-message")]
    pub fn add_outbound_message(
        &self,
        type_: impl Into<models::ProcessOutboundMessageBodyType>,
        conversation_id: impl Into<String>,
        conversation_provider_id: impl Into<String>,
    ) -> AddOutboundMessage {
        let mut request = self.client.request(&routes::ADD_OUTBOUND_MESSAGE);
        request.field::<models::ProcessOutboundMessageBodyType>("type", &type_.into());
        request.field::<String>("conversationId", &conversation_id.into());
        request
            .field::<String>("conversationProviderId", &conversation_provider_id.into());
        rt::operation(request)
    }

    /// Send a review reply to Google My Business: `POST /conversations/messages/review-reply`.
    ///
    /// Answers a customer's review on Google's business profile, in public. The
    /// conversation must have come from a review.
    ///
    /// * `conversation_id`: text; for example `conv123` (in the body), `conversationId` on the wire. Id of a conversation, the thread that all messages of a contact are in.
    /// * `message`: text; for example `Thank you for your review!` (in the body). Text for people; in errors it can also be a list of texts.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`SendReviewReply::location_id`].
    ///
    /// Answers with [`SendMessageResponse`](models::SendMessageResponse).
    ///
    /// Token: a location's (an account's); scope `conversations/message.write`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/conversations.yaml#/paths/~1conversations~1messages~1review-reply/post`.
    #[doc(alias = "send-review-reply")]
    pub fn send_review_reply(
        &self,
        conversation_id: impl Into<String>,
        message: impl Into<String>,
    ) -> SendReviewReply {
        let mut request = self.client.request(&routes::SEND_REVIEW_REPLY);
        request.field::<String>("conversationId", &conversation_id.into());
        request.field::<String>("message", &message.into());
        rt::operation(request)
    }

    /// Cancel a scheduled message: `DELETE /conversations/messages/{messageId}/schedule`.
    ///
    /// Calls back a message that has not gone out yet. E-mails have a route of their own.
    /// Look at `status` in the body, which can be an error under an HTTP 200.
    ///
    /// * `message_id`: text; for example `ve9EPM428h8vShlRW1KT` (in the path), `messageId` on the wire. Id of a message in a conversation.
    ///
    /// Answers with [`CancelScheduledResponse`](models::CancelScheduledResponse).
    ///
    /// Token: a location's (an account's); scope `conversations/message.write`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/conversations.yaml#/paths/~1conversations~1messages~1{messageId}~1schedule/delete`.
    #[doc(alias = "cancel-scheduled-message")]
    pub fn cancel_scheduled_message(
        &self,
        message_id: impl Into<String>,
    ) -> CancelScheduledMessage {
        let mut request = self.client.request(&routes::CANCEL_SCHEDULED_MESSAGE);
        request.path::<String>("messageId", &message_id.into());
        rt::operation(request)
    }

    /// Upload file attachments: `POST /conversations/messages/upload`.
    ///
    /// Uploads small files so that messages can carry them; the answer maps file names to
    /// addresses for `attachments`. The file part is called `fileAttachment`; pictures,
    /// video, archives, PDF, Word, text and sound are taken, other types answer 415, too
    /// large ones 413. Larger files go by `initiate` and `complete`.
    ///
    /// * `conversation_id`: text; for example `ve9EPM428h8vShlRW1KT` (a part of the form), `conversationId` on the wire. Id of a conversation, the thread that all messages of a contact are in.
    /// * `attachment_urls`: list of texts (a part of the form), `attachmentUrls` on the wire. The files.
    ///
    /// [`UploadAttachments`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`UploadAttachments::location_id`].
    ///
    /// Sends a form with files (`multipart/form-data`).
    ///
    /// Answers with [`UploadFilesResponse`](models::UploadFilesResponse).
    ///
    /// Token: a location's (an account's); scope `conversations/message.write`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401, 413, 415.
    ///
    /// Document: `api/conversations.yaml#/paths/~1conversations~1messages~1upload/post`.
    #[doc(alias = "upload-file-attachments")]
    pub fn upload_attachments(
        &self,
        conversation_id: impl Into<String>,
        attachment_urls: impl Into<rt::List<String>>,
    ) -> UploadAttachments {
        let mut request = self.client.request(&routes::UPLOAD_ATTACHMENTS);
        request.field::<String>("conversationId", &conversation_id.into());
        request.field::<rt::List<String>>("attachmentUrls", &attachment_urls.into());
        rt::operation(request)
    }

    /// Initiate file upload to GCS: `POST /conversations/messages/upload/initiate`.
    ///
    /// First of three steps for a large file: it answers an `uploadUrl`, to which the bytes
    /// are sent with PUT, directly to Google's storage and without a token, within 15
    /// minutes. 100 MB are allowed on WhatsApp, 5 MB elsewhere.
    ///
    /// * `conversation_id`: text; for example `ve9EPM428h8vShlRW1KT` (in the body), `conversationId` on the wire. Id of a conversation, the thread that all messages of a contact are in.
    /// * `filename`: text; for example `video.mp4` (in the body)
    /// * `content_type`: text; for example `video/mp4` (in the body), `contentType` on the wire. Media type, such as `text/plain`.
    /// * `channel`: text; for example `WHATSAPP` (in the body). Decides the size limit; `WHATSAPP` has the larger one.
    ///
    /// [`InitiateFileUpload`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`InitiateFileUpload::location_id`].
    ///
    /// Answers with [`InitiateFileUploadResponse`](models::InitiateFileUploadResponse).
    ///
    /// Token: a location's (an account's); scope `conversations/message.write`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401, 413.
    ///
    /// Document: `api/conversations.yaml#/paths/~1conversations~1messages~1upload~1initiate/post`.
    #[doc(alias = "initiate-file-upload")]
    pub fn initiate_file_upload(
        &self,
        conversation_id: impl Into<String>,
        filename: impl Into<String>,
        content_type: impl Into<String>,
        channel: impl Into<String>,
    ) -> InitiateFileUpload {
        let mut request = self.client.request(&routes::INITIATE_FILE_UPLOAD);
        request.field::<String>("conversationId", &conversation_id.into());
        request.field::<String>("filename", &filename.into());
        request.field::<String>("contentType", &content_type.into());
        request.field::<String>("channel", &channel.into());
        rt::operation(request)
    }

    /// Complete file upload: `POST /conversations/messages/upload/complete`.
    ///
    /// Last step of a large upload: checks that the file has arrived and answers its public
    /// address. The document has a 404 for a file that is not there.
    ///
    /// * `upload_id`: text; for example `a1b2c3d4-e5f6-7890-abcd-ef1234567890` (in the body), `uploadId` on the wire. Ties the two steps of an upload together.
    /// * `file_path`: text; for example `location/loc123/conversations/conv456/uuid.mp4` (in the body), `filePath` on the wire. Where the file lies in the storage; the last step wants it back.
    /// * `conversation_id`: text; for example `ve9EPM428h8vShlRW1KT` (in the body), `conversationId` on the wire. Id of a conversation, the thread that all messages of a contact are in.
    /// * `filename`: text; for example `video.mp4` (in the body)
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`CompleteFileUpload::location_id`].
    ///
    /// Answers with [`CompleteFileUploadResponse`](models::CompleteFileUploadResponse).
    ///
    /// Token: a location's (an account's); scope `conversations/message.write`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401, 404.
    ///
    /// Document: `api/conversations.yaml#/paths/~1conversations~1messages~1upload~1complete/post`.
    #[doc(alias = "complete-file-upload")]
    pub fn complete_file_upload(
        &self,
        upload_id: impl Into<String>,
        file_path: impl Into<String>,
        conversation_id: impl Into<String>,
        filename: impl Into<String>,
    ) -> CompleteFileUpload {
        let mut request = self.client.request(&routes::COMPLETE_FILE_UPLOAD);
        request.field::<String>("uploadId", &upload_id.into());
        request.field::<String>("filePath", &file_path.into());
        request.field::<String>("conversationId", &conversation_id.into());
        request.field::<String>("filename", &filename.into());
        rt::operation(request)
    }

    /// Update message status: `PUT /conversations/messages/{messageId}/status`.
    ///
    /// For a provider to report what became of a message that it was given to deliver;
    /// where it failed, with `error`. `recipients` has the further receivers of an e-mail.
    ///
    /// * `message_id`: text; for example `ve9EPM428h8vShlRW1KT` (in the path), `messageId` on the wire. Id of a message in a conversation.
    /// * `status`: one of `delivered`, `failed`, `pending`, `read`; for example `read` (in the body). State of the record or of the call; values that the document does not list can come.
    ///
    /// [`UpdateMessageStatus`] has 3 optional inputs.
    ///
    /// Answers with [`SendMessageResponse`](models::SendMessageResponse).
    ///
    /// Token: a location's (an account's); scope `conversations/message.write`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/conversations.yaml#/paths/~1conversations~1messages~1{messageId}~1status/put`.
    #[doc(alias = "update-message-status")]
    pub fn update_message_status(
        &self,
        message_id: impl Into<String>,
        status: impl Into<models::Status>,
    ) -> UpdateMessageStatus {
        let mut request = self.client.request(&routes::UPDATE_MESSAGE_STATUS);
        request.path::<String>("messageId", &message_id.into());
        request.field::<models::Status>("status", &status.into());
        rt::operation(request)
    }

    /// Add message attachments: `PUT /conversations/messages/{messageId}/attachments`.
    ///
    /// Replaces the attachments of a recorded call by up to five addresses, such as a
    /// recording that came later. Works for calls of custom providers and for external
    /// calls only.
    ///
    /// * `message_id`: text; for example `ve9EPM428h8vShlRW1KT` (in the path), `messageId` on the wire. Id of a message in a conversation.
    /// * `attachments`: list of texts; for example `["https://provider.com/recordings/call-123.mp3"]` (in the body). Addresses of the files; at most five when they are set on a call.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a location's (an account's); scope `conversations/message.write`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401, 403, 404.
    ///
    /// Document: `api/conversations.yaml#/paths/~1conversations~1messages~1{messageId}~1attachments/put`.
    #[doc(alias = "add-message-attachments")]
    pub fn add_message_attachments(
        &self,
        message_id: impl Into<String>,
        attachments: impl Into<rt::List<String>>,
    ) -> AddMessageAttachments {
        let mut request = self.client.request(&routes::ADD_MESSAGE_ATTACHMENTS);
        request.path::<String>("messageId", &message_id.into());
        request.field::<rt::List<String>>("attachments", &attachments.into());
        rt::operation(request)
    }

    /// Get Recording by Message ID: `GET /conversations/messages/{messageId}/locations/{locationId}/recording`.
    ///
    /// The sound file of a call or voicemail, as `audio/x-wav` bytes and not JSON. Message
    /// and account are both in the path.
    ///
    /// * `message_id`: text; for example `tDtDnQdgm2LXpyiqYvZ6` (in the path), `messageId` on the wire. Id of a message in a conversation.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetMessageRecording::location_id`].
    ///
    /// Answers with bytes.
    ///
    /// Token: a location's (an account's); scope `conversations/message.readonly`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/conversations.yaml#/paths/~1conversations~1messages~1{messageId}~1locations~1{locationId}~1recording/get`.
    #[doc(alias = "get-message-recording")]
    pub fn get_message_recording(
        &self,
        message_id: impl Into<String>,
    ) -> GetMessageRecording {
        let mut request = self.client.request(&routes::GET_MESSAGE_RECORDING);
        request.path::<String>("messageId", &message_id.into());
        rt::operation(request)
    }

    /// Get transcription by Message ID: `GET /conversations/locations/{locationId}/messages/{messageId}/transcription`.
    ///
    /// What was said in a recorded call, with times in milliseconds. The document types one
    /// sentence; `sentenceIndex` tells that there are several.
    ///
    /// * `message_id`: text; for example `tDtDnQdgm2LXpyiqYvZ6` (in the path), `messageId` on the wire. Id of a message in a conversation.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetMessageTranscription::location_id`].
    ///
    /// Answers with [`GetMessageTranscriptionResponse`](models::GetMessageTranscriptionResponse).
    ///
    /// Token: a location's (an account's); scope `conversations/message.readonly`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/conversations.yaml#/paths/~1conversations~1locations~1{locationId}~1messages~1{messageId}~1transcription/get`.
    #[doc(alias = "get-message-transcription")]
    pub fn get_message_transcription(
        &self,
        message_id: impl Into<String>,
    ) -> GetMessageTranscription {
        let mut request = self.client.request(&routes::GET_MESSAGE_TRANSCRIPTION);
        request.path::<String>("messageId", &message_id.into());
        rt::operation(request)
    }

    /// Download transcription by Message ID: `GET /conversations/locations/{locationId}/messages/{messageId}/transcription/download`.
    ///
    /// The transcription as a plain text file; the other route has it as JSON with times.
    ///
    /// * `message_id`: text; for example `tDtDnQdgm2LXpyiqYvZ6` (in the path), `messageId` on the wire. Id of a message in a conversation.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`DownloadMessageTranscription::location_id`].
    ///
    /// Answers with text.
    ///
    /// Token: a location's (an account's); scope `conversations/message.readonly`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/conversations.yaml#/paths/~1conversations~1locations~1{locationId}~1messages~1{messageId}~1transcription~1download/get`.
    #[doc(alias = "download-message-transcription")]
    pub fn download_message_transcription(
        &self,
        message_id: impl Into<String>,
    ) -> DownloadMessageTranscription {
        let mut request = self.client.request(&routes::DOWNLOAD_MESSAGE_TRANSCRIPTION);
        request.path::<String>("messageId", &message_id.into());
        rt::operation(request)
    }

    /// Agent/Ai-Bot is typing a message indicator for live chat: `POST /conversations/providers/live-chat/typing`.
    ///
    /// Shows the visitor of a live chat that somebody is typing, or no longer. Only for
    /// live chat; `visitorId` stands on the contact.
    ///
    /// * `is_typing`: text; for example `true` (in the body), `isTyping` on the wire. True while somebody types; the document has it as text.
    /// * `visitor_id`: text; for example `ve9EPM428h8vShlRW1KT` (in the body), `visitorId` on the wire. Id that the live chat has given to the visitor; it stands on the contact.
    /// * `conversation_id`: text; for example `ve9EPM428h8vShlRW1KT` (in the body), `conversationId` on the wire. Id of a conversation, the thread that all messages of a contact are in.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`ShowTyping::location_id`].
    ///
    /// Answers with [`CreateLiveChatMessageFeedbackResponse`](models::CreateLiveChatMessageFeedbackResponse).
    ///
    /// Token: a location's (an account's); scope `conversations/livechat.write`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/conversations.yaml#/paths/~1conversations~1providers~1live-chat~1typing/post`.
    #[doc(alias = "live-chat-agent-typing")]
    pub fn show_typing(
        &self,
        is_typing: impl Into<String>,
        visitor_id: impl Into<String>,
        conversation_id: impl Into<String>,
    ) -> ShowTyping {
        let mut request = self.client.request(&routes::SHOW_TYPING);
        request.field::<String>("isTyping", &is_typing.into());
        request.field::<String>("visitorId", &visitor_id.into());
        request.field::<String>("conversationId", &conversation_id.into());
        rt::operation(request)
    }

    /// Create Conversation: `POST /conversations/`.
    ///
    /// Opens a conversation with a contact before any message is sent. Sending by
    /// `contactId` does without it. The new id is in `conversation`.
    ///
    /// * `contact_id`: text; for example `tDtDnQdgm2LXpyiqYvZ6` (in the body), `contactId` on the wire. Id of a contact; the contacts family finds it.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`Create::location_id`].
    ///
    /// Answers with [`CreateConversationResponse`](models::CreateConversationResponse).
    ///
    /// Token: a location's (an account's); scope `conversations.write`.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/conversations.yaml#/paths/~1conversations~1/post`.
    #[doc(alias = "create-conversation")]
    pub fn create(&self, contact_id: impl Into<String>) -> Create {
        let mut request = self.client.request(&routes::CREATE);
        request.field::<String>("contactId", &contact_id.into());
        rt::operation(request)
    }
}
