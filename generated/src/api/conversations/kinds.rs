// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Conversations a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /conversations/search`.
pub enum Search {}

impl rt::Kind for Search {
    type Answer = models::SendConversationResponse;
}

impl rt::Paged for Search {
    type Item = models::ConversationSchema;
}

impl rt::Located for Search {}

/// `GET /conversations/{conversationId}`.
pub enum Get {}

impl rt::Kind for Get {
    type Answer = models::GetConversationByIdResponse;
}

/// `PUT /conversations/{conversationId}`.
pub enum Update {}

impl rt::Kind for Update {
    type Answer = models::GetConversationResponse;
}

impl rt::Located for Update {}

/// `DELETE /conversations/{conversationId}`.
pub enum Delete {}

impl rt::Kind for Delete {
    type Answer = models::DeleteConversationResponse;
}

/// `GET /conversations/preferences/custom-subtypes`.
pub enum ListCustomSubtypes {}

impl rt::Kind for ListCustomSubtypes {
    type Answer = rt::Json;
}

impl rt::Located for ListCustomSubtypes {}

/// `POST /conversations/preferences/custom-subtypes`.
pub enum CreateCustomSubtype {}

impl rt::Kind for CreateCustomSubtype {
    type Answer = rt::Json;
}

impl rt::Located for CreateCustomSubtype {}

/// `PUT /conversations/preferences/custom-subtypes/{id}`.
pub enum UpdateCustomSubtype {}

impl rt::Kind for UpdateCustomSubtype {
    type Answer = rt::Json;
}

impl rt::Located for UpdateCustomSubtype {}

/// `GET /conversations/preferences/unsubscriptions/status`.
pub enum GetUnsubscriptionStatus {}

impl rt::Kind for GetUnsubscriptionStatus {
    type Answer = rt::Json;
}

impl rt::Located for GetUnsubscriptionStatus {}

/// `POST /conversations/preferences/unsubscriptions/user-change`.
pub enum ChangeSubscription {}

impl rt::Kind for ChangeSubscription {
    type Answer = rt::Json;
}

impl rt::Located for ChangeSubscription {}

/// `GET /conversations/messages/email/{id}`.
pub enum GetEmail {}

impl rt::Kind for GetEmail {
    type Answer = models::GetEmailMessageResponse;
}

/// `DELETE /conversations/messages/email/{emailMessageId}/schedule`.
pub enum CancelScheduledEmail {}

impl rt::Kind for CancelScheduledEmail {
    type Answer = models::CancelScheduledResponse;
}

/// `GET /conversations/messages/export`.
pub enum ExportMessages {}

impl rt::Kind for ExportMessages {
    type Answer = models::ExportMessagesResponse;
}

impl rt::Paged for ExportMessages {
    type Item = models::GetMessageResponse;
}

impl rt::Located for ExportMessages {}

/// `GET /conversations/messages/{id}`.
pub enum GetMessage {}

impl rt::Kind for GetMessage {
    type Answer = models::GetMessageResponse;
}

/// `GET /conversations/{conversationId}/messages`.
pub enum ListMessages {}

impl rt::Kind for ListMessages {
    type Answer = models::GetMessagesByConversationResponse;
}

impl rt::Paged for ListMessages {
    type Item = models::GetMessageResponse;
}

/// `POST /conversations/messages`.
pub enum SendMessage {}

impl rt::Kind for SendMessage {
    type Answer = models::SendMessageResponse;
}

/// `POST /conversations/messages/inbound`.
pub enum AddInboundMessage {}

impl rt::Kind for AddInboundMessage {
    type Answer = models::ProcessMessageResponse;
}

impl rt::Located for AddInboundMessage {}

/// `POST /conversations/messages/outbound`.
pub enum AddOutboundMessage {}

impl rt::Kind for AddOutboundMessage {
    type Answer = models::ProcessMessageResponse;
}

impl rt::Located for AddOutboundMessage {}

/// `POST /conversations/messages/review-reply`.
pub enum SendReviewReply {}

impl rt::Kind for SendReviewReply {
    type Answer = models::SendMessageResponse;
}

impl rt::Located for SendReviewReply {}

/// `DELETE /conversations/messages/{messageId}/schedule`.
pub enum CancelScheduledMessage {}

impl rt::Kind for CancelScheduledMessage {
    type Answer = models::CancelScheduledResponse;
}

/// `POST /conversations/messages/upload`.
pub enum UploadAttachments {}

impl rt::Kind for UploadAttachments {
    type Answer = models::UploadFilesResponse;
}

impl rt::Located for UploadAttachments {}

/// `POST /conversations/messages/upload/initiate`.
pub enum InitiateFileUpload {}

impl rt::Kind for InitiateFileUpload {
    type Answer = models::InitiateFileUploadResponse;
}

impl rt::Located for InitiateFileUpload {}

/// `POST /conversations/messages/upload/complete`.
pub enum CompleteFileUpload {}

impl rt::Kind for CompleteFileUpload {
    type Answer = models::CompleteFileUploadResponse;
}

impl rt::Located for CompleteFileUpload {}

/// `PUT /conversations/messages/{messageId}/status`.
pub enum UpdateMessageStatus {}

impl rt::Kind for UpdateMessageStatus {
    type Answer = models::SendMessageResponse;
}

/// `PUT /conversations/messages/{messageId}/attachments`.
pub enum AddMessageAttachments {}

impl rt::Kind for AddMessageAttachments {
    type Answer = rt::Json;
}

/// `GET /conversations/messages/{messageId}/locations/{locationId}/recording`.
pub enum GetMessageRecording {}

impl rt::Kind for GetMessageRecording {
    type Answer = rt::Bytes;
}

impl rt::Located for GetMessageRecording {}

/// `GET /conversations/locations/{locationId}/messages/{messageId}/transcription`.
pub enum GetMessageTranscription {}

impl rt::Kind for GetMessageTranscription {
    type Answer = models::GetMessageTranscriptionResponse;
}

impl rt::Located for GetMessageTranscription {}

/// `GET /conversations/locations/{locationId}/messages/{messageId}/transcription/download`.
pub enum DownloadMessageTranscription {}

impl rt::Kind for DownloadMessageTranscription {
    type Answer = String;
}

impl rt::Located for DownloadMessageTranscription {}

/// `POST /conversations/providers/live-chat/typing`.
pub enum ShowTyping {}

impl rt::Kind for ShowTyping {
    type Answer = models::CreateLiveChatMessageFeedbackResponse;
}

impl rt::Located for ShowTyping {}

/// `POST /conversations/`.
pub enum Create {}

impl rt::Kind for Create {
    type Answer = models::CreateConversationResponse;
}

impl rt::Located for Create {}
