// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Conversations a request is for.

use super::models;
use crate::runtime as rt;

pub use crate::api::conversations::kinds::{
    AddInboundMessage, AddMessageAttachments, AddOutboundMessage, CancelScheduledEmail,
    CancelScheduledMessage, CompleteFileUpload, Create, Delete,
    DownloadMessageTranscription, ExportMessages, Get, GetEmail, GetMessage,
    GetMessageRecording, GetMessageTranscription, InitiateFileUpload, ListMessages,
    Search, SendMessage, SendReviewReply, ShowTyping, Update, UpdateMessageStatus,
    UploadAttachments,
};

/// `PUT /conversations/messages/email/{id}/status`.
pub enum UpdateEmailMessageStatus {}

impl rt::Kind for UpdateEmailMessageStatus {
    type Answer = models::UpdateEmailMessageStatusResponse;
}
