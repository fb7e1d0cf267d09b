// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Conversations hold.

mod objects;
mod enums;

pub use objects::*;

pub use enums::*;

pub use crate::api::conversations::models::{
    CallData, CallDataStatus, CancelScheduledResponse, CompleteFileUploadResponse,
    CompleteFileUploadResponseMetadata, ConversationCreateResponse, ConversationDto,
    ConversationSchema, ConversationType, CreateConversationResponse,
    CreateLiveChatMessageFeedbackResponse, DeleteConversationResponse, Direction,
    EmailEmail, Error, ExportMessagesChannel, ExportMessagesResponse,
    ExportMessagesSortBy, ExportMessagesSortOrder, ForwardConfig, ForwardResponse,
    GetConversationByIdResponse, GetConversationResponse, GetEmailMessageResponse,
    GetEmailMessageResponseStatus, GetMessageResponse, GetMessageResponseMessageType,
    GetMessageResponseStatus, GetMessageTranscriptionResponse,
    GetMessagesByConversationResponse, InitiateFileUploadResponse, LastMessageType,
    ListMessagesType, MessageMeta, MessageMetaCallStatus, MessageMetaEmail, MessagesPage,
    ProcessMessageBodyDirection, ProcessMessageBodyType, ProcessMessageResponse,
    ProcessOutboundMessageBodyType, SearchLastMessageAction, SearchLastMessageDirection,
    SearchSort, SearchSortBy, SearchStartAfterDate, SearchStatus,
    SendConversationResponse, SendMessageBodyEmailReplyMode,
    SendMessageBodyOptimizationPeriod, SendMessageBodyType, SendMessageResponse, Source,
    Status, UpdateConversationFeedback, UploadFilesResponse,
};
