// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Conversations: 29 operations of the document `api/conversations.yaml`, API version `2021-07-28`.
//!
//! What the product says of it: <https://help.hoopai.com/api-reference/conversations/overview>.

use crate::runtime as rt;

pub mod models;
mod operations;
mod routes;

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
    pub fn search(&self) -> Search {
        Search(self.client.request(&routes::SEARCH))
    }

    /// Get Conversation: `GET /conversations/{conversationId}`.
    ///
    /// * `conversation_id`: text; for example `tDtDnQdgm2LXpyiqYvZ6` (in the path), `conversationId` on the wire
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
        Get(request)
    }

    /// Update Conversation: `PUT /conversations/{conversationId}`.
    ///
    /// * `conversation_id`: text; for example `tDtDnQdgm2LXpyiqYvZ6` (in the path), `conversationId` on the wire
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
        Update(request)
    }

    /// Delete Conversation: `DELETE /conversations/{conversationId}`.
    ///
    /// * `conversation_id`: text; for example `tDtDnQdgm2LXpyiqYvZ6` (in the path), `conversationId` on the wire
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
        Delete(request)
    }

    /// Get All Custom Subtypes: `GET /conversations/preferences/custom-subtypes`.
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
    pub fn list_custom_subtypes(&self) -> ListCustomSubtypes {
        ListCustomSubtypes(self.client.request(&routes::LIST_CUSTOM_SUBTYPES))
    }

    /// Create Custom Subtype: `POST /conversations/preferences/custom-subtypes`.
    ///
    /// * `name`: text, at most 100 characters; for example `Newsletter Subscription` (in the body)
    /// * `channel`: one of `email`, `sms`; for example `email` (in the body)
    /// * `language`: text; for example `en` (in the body)
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
        CreateCustomSubtype(request)
    }

    /// Update Custom Subtype: `PUT /conversations/preferences/custom-subtypes/{id}`.
    ///
    /// * `id`: text; for example `ve9EPM428h8vShlRW1KT` (in the path)
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
        UpdateCustomSubtype(request)
    }

    /// Get Contact Unsubscription Status: `GET /conversations/preferences/unsubscriptions/status`.
    ///
    /// * `contact_id`: text; for example `OP7z4LCyPACyH5fcEIZa` (in the query), `contactId` on the wire
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
        GetUnsubscriptionStatus(request)
    }

    /// User Subscription Change: `POST /conversations/preferences/unsubscriptions/user-change`.
    ///
    /// * `contact_id`: text; for example `OP7z4LCyPACyH5fcEIZa` (in the body), `contactId` on the wire
    /// * `email`: text; for example `user@example.com` (in the body)
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
        ChangeSubscription(request)
    }

    /// Get email by Id: `GET /conversations/messages/email/{id}`.
    ///
    /// * `id`: text (in the path)
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
        GetEmail(request)
    }

    /// Cancel a scheduled email message: `DELETE /conversations/messages/email/{emailMessageId}/schedule`.
    ///
    /// * `email_message_id`: text; for example `ve9EPM428h8vShlRW1KT` (in the path), `emailMessageId` on the wire
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
        CancelScheduledEmail(request)
    }

    /// Export messages by location ID: `GET /conversations/messages/export`.
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
    pub fn export_messages(&self) -> ExportMessages {
        ExportMessages(self.client.request(&routes::EXPORT_MESSAGES))
    }

    /// Get message by message id: `GET /conversations/messages/{id}`.
    ///
    /// * `id`: text (in the path)
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
        GetMessage(request)
    }

    /// Get messages by conversation id: `GET /conversations/{conversationId}/messages`.
    ///
    /// * `conversation_id`: text; for example `tDtDnQdgm2LXpyiqYvZ6` (in the path), `conversationId` on the wire
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
        ListMessages(request)
    }

    /// Send a new message: `POST /conversations/messages`.
    ///
    /// * `type_`: one of `SMS`, `RCS`, `Email`, `WhatsApp`, `IG`, `FB`, `Custom`, `Live_Chat`, `TIKTOK`; for example `Email` (in the body), `type` on the wire
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
        SendMessage(request)
    }

    /// Add an inbound message: `POST /conversations/messages/inbound`.
    ///
    /// * `type_`: one of `SMS`, `RCS`, `Email`, `WhatsApp`, `GMB`, `IG`, `FB`, `Custom`, `WebChat`, `Live_Chat`, `Call`, `IVR_Call` and 5 more; for example `SMS` (in the body), `type` on the wire
    /// * `conversation_id`: text; for example `ve9EPM428h8vShlRW1KT` (in the body), `conversationId` on the wire
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
        AddInboundMessage(request)
    }

    /// Add an external outbound call: `POST /conversations/messages/outbound`.
    ///
    /// * `type_`: only `Call`; for example `Call` (in the body), `type` on the wire
    /// * `conversation_id`: text; for example `ve9EPM428h8vShlRW1KT` (in the body), `conversationId` on the wire
    /// * `conversation_provider_id`: text; for example `61d6d1f9cdac7612faf80753` (in the body), `conversationProviderId` on the wire
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
        AddOutboundMessage(request)
    }

    /// Send a review reply to Google My Business: `POST /conversations/messages/review-reply`.
    ///
    /// * `conversation_id`: text; for example `conv123` (in the body), `conversationId` on the wire
    /// * `message`: text; for example `Thank you for your review!` (in the body)
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
        SendReviewReply(request)
    }

    /// Cancel a scheduled message: `DELETE /conversations/messages/{messageId}/schedule`.
    ///
    /// * `message_id`: text; for example `ve9EPM428h8vShlRW1KT` (in the path), `messageId` on the wire
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
        CancelScheduledMessage(request)
    }

    /// Upload file attachments: `POST /conversations/messages/upload`.
    ///
    /// * `conversation_id`: text; for example `ve9EPM428h8vShlRW1KT` (a part of the form), `conversationId` on the wire
    /// * `attachment_urls`: list of texts (a part of the form), `attachmentUrls` on the wire
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
        UploadAttachments(request)
    }

    /// Initiate file upload to GCS: `POST /conversations/messages/upload/initiate`.
    ///
    /// * `conversation_id`: text; for example `ve9EPM428h8vShlRW1KT` (in the body), `conversationId` on the wire
    /// * `filename`: text; for example `video.mp4` (in the body)
    /// * `content_type`: text; for example `video/mp4` (in the body), `contentType` on the wire
    /// * `channel`: text; for example `WHATSAPP` (in the body)
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
        InitiateFileUpload(request)
    }

    /// Complete file upload: `POST /conversations/messages/upload/complete`.
    ///
    /// * `upload_id`: text; for example `a1b2c3d4-e5f6-7890-abcd-ef1234567890` (in the body), `uploadId` on the wire
    /// * `file_path`: text; for example `location/loc123/conversations/conv456/uuid.mp4` (in the body), `filePath` on the wire
    /// * `conversation_id`: text; for example `ve9EPM428h8vShlRW1KT` (in the body), `conversationId` on the wire
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
        CompleteFileUpload(request)
    }

    /// Update message status: `PUT /conversations/messages/{messageId}/status`.
    ///
    /// * `message_id`: text; for example `ve9EPM428h8vShlRW1KT` (in the path), `messageId` on the wire
    /// * `status`: one of `delivered`, `failed`, `pending`, `read`; for example `read` (in the body)
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
        UpdateMessageStatus(request)
    }

    /// Add message attachments: `PUT /conversations/messages/{messageId}/attachments`.
    ///
    /// * `message_id`: text; for example `ve9EPM428h8vShlRW1KT` (in the path), `messageId` on the wire
    /// * `attachments`: list of texts; for example `["https://provider.com/recordings/call-123.mp3"]` (in the body)
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
        AddMessageAttachments(request)
    }

    /// Get Recording by Message ID: `GET /conversations/messages/{messageId}/locations/{locationId}/recording`.
    ///
    /// * `message_id`: text; for example `tDtDnQdgm2LXpyiqYvZ6` (in the path), `messageId` on the wire
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
        GetMessageRecording(request)
    }

    /// Get transcription by Message ID: `GET /conversations/locations/{locationId}/messages/{messageId}/transcription`.
    ///
    /// * `message_id`: text; for example `tDtDnQdgm2LXpyiqYvZ6` (in the path), `messageId` on the wire
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
        GetMessageTranscription(request)
    }

    /// Download transcription by Message ID: `GET /conversations/locations/{locationId}/messages/{messageId}/transcription/download`.
    ///
    /// * `message_id`: text; for example `tDtDnQdgm2LXpyiqYvZ6` (in the path), `messageId` on the wire
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
        DownloadMessageTranscription(request)
    }

    /// Agent/Ai-Bot is typing a message indicator for live chat: `POST /conversations/providers/live-chat/typing`.
    ///
    /// * `is_typing`: text; for example `true` (in the body), `isTyping` on the wire
    /// * `visitor_id`: text; for example `ve9EPM428h8vShlRW1KT` (in the body), `visitorId` on the wire
    /// * `conversation_id`: text; for example `ve9EPM428h8vShlRW1KT` (in the body), `conversationId` on the wire
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
        ShowTyping(request)
    }

    /// Create Conversation: `POST /conversations/`.
    ///
    /// * `contact_id`: text; for example `tDtDnQdgm2LXpyiqYvZ6` (in the body), `contactId` on the wire
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
        Create(request)
    }
}
