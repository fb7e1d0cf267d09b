// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Conversations.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::v3::conversations::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "v3/conversations",
        method: "GET",
        path: "/conversations/search",
        operation_id: "search-conversation",
        call: search,
        answer: Some(round_trip::<models::SendConversationResponse>),
    },
    Operation {
        family: "v3/conversations",
        method: "GET",
        path: "/conversations/{conversationId}",
        operation_id: "get-conversation",
        call: get,
        answer: Some(round_trip::<models::GetConversationByIdResponse>),
    },
    Operation {
        family: "v3/conversations",
        method: "PUT",
        path: "/conversations/{conversationId}",
        operation_id: "update-conversation",
        call: update,
        answer: Some(round_trip::<models::GetConversationResponse>),
    },
    Operation {
        family: "v3/conversations",
        method: "DELETE",
        path: "/conversations/{conversationId}",
        operation_id: "delete-conversation",
        call: delete,
        answer: Some(round_trip::<models::DeleteConversationResponse>),
    },
    Operation {
        family: "v3/conversations",
        method: "GET",
        path: "/conversations/messages/email/{id}",
        operation_id: "get-email-by-id",
        call: get_email,
        answer: Some(round_trip::<models::GetEmailMessageResponse>),
    },
    Operation {
        family: "v3/conversations",
        method: "DELETE",
        path: "/conversations/messages/email/{emailMessageId}/schedule",
        operation_id: "cancel-scheduled-email-message",
        call: cancel_scheduled_email,
        answer: Some(round_trip::<models::CancelScheduledResponse>),
    },
    Operation {
        family: "v3/conversations",
        method: "PUT",
        path: "/conversations/messages/email/{id}/status",
        operation_id: "update-email-message-status",
        call: update_email_message_status,
        answer: Some(round_trip::<models::UpdateEmailMessageStatusResponse>),
    },
    Operation {
        family: "v3/conversations",
        method: "GET",
        path: "/conversations/messages/export",
        operation_id: "export-messages-by-location",
        call: export_messages,
        answer: Some(round_trip::<models::ExportMessagesResponse>),
    },
    Operation {
        family: "v3/conversations",
        method: "GET",
        path: "/conversations/messages/{id}",
        operation_id: "get-message",
        call: get_message,
        answer: Some(round_trip::<models::GetMessageResponse>),
    },
    Operation {
        family: "v3/conversations",
        method: "GET",
        path: "/conversations/{conversationId}/messages",
        operation_id: "get-messages",
        call: list_messages,
        answer: Some(round_trip::<models::GetMessagesByConversationResponse>),
    },
    Operation {
        family: "v3/conversations",
        method: "POST",
        path: "/conversations/messages",
        operation_id: "send-a-new-message",
        call: send_message,
        answer: Some(round_trip::<models::SendMessageResponse>),
    },
    Operation {
        family: "v3/conversations",
        method: "POST",
        path: "/conversations/messages/inbound",
        operation_id: "add-an-inbound-message",
        call: add_inbound_message,
        answer: Some(round_trip::<models::ProcessMessageResponse>),
    },
    Operation {
        family: "v3/conversations",
        method: "POST",
        path: "/conversations/messages/outbound",
        operation_id: "add-an-outbound-message",
        call: add_outbound_message,
        answer: Some(round_trip::<models::ProcessMessageResponse>),
    },
    Operation {
        family: "v3/conversations",
        method: "DELETE",
        path: "/conversations/messages/{messageId}/schedule",
        operation_id: "cancel-scheduled-message",
        call: cancel_scheduled_message,
        answer: Some(round_trip::<models::CancelScheduledResponse>),
    },
    Operation {
        family: "v3/conversations",
        method: "POST",
        path: "/conversations/messages/upload",
        operation_id: "upload-file-attachments",
        call: upload_attachments,
        answer: Some(round_trip::<models::UploadFilesResponse>),
    },
    Operation {
        family: "v3/conversations",
        method: "PUT",
        path: "/conversations/messages/{messageId}/status",
        operation_id: "update-message-status",
        call: update_message_status,
        answer: Some(round_trip::<models::SendMessageResponse>),
    },
    Operation {
        family: "v3/conversations",
        method: "PUT",
        path: "/conversations/messages/{messageId}/attachments",
        operation_id: "add-message-attachments",
        call: add_message_attachments,
        answer: None,
    },
    Operation {
        family: "v3/conversations",
        method: "GET",
        path: "/conversations/messages/{messageId}/locations/{locationId}/recording",
        operation_id: "get-message-recording",
        call: get_message_recording,
        answer: None,
    },
    Operation {
        family: "v3/conversations",
        method: "GET",
        path: "/conversations/locations/{locationId}/messages/{messageId}/transcription",
        operation_id: "get-message-transcription",
        call: get_message_transcription,
        answer: Some(round_trip::<models::GetMessageTranscriptionResponse>),
    },
    Operation {
        family: "v3/conversations",
        method: "GET",
        path: "/conversations/locations/{locationId}/messages/{messageId}/transcription/download",
        operation_id: "download-message-transcription",
        call: download_message_transcription,
        answer: None,
    },
    Operation {
        family: "v3/conversations",
        method: "POST",
        path: "/conversations/providers/live-chat/typing",
        operation_id: "live-chat-agent-typing",
        call: show_typing,
        answer: Some(round_trip::<models::CreateLiveChatMessageFeedbackResponse>),
    },
    Operation {
        family: "v3/conversations",
        method: "POST",
        path: "/conversations/",
        operation_id: "create-conversation",
        call: create,
        answer: Some(round_trip::<models::CreateConversationResponse>),
    },
    Operation {
        family: "v3/conversations",
        method: "POST",
        path: "/conversations/messages/review-reply",
        operation_id: "send-review-reply",
        call: send_review_reply,
        answer: Some(round_trip::<models::SendMessageResponse>),
    },
    Operation {
        family: "v3/conversations",
        method: "POST",
        path: "/conversations/messages/upload/initiate",
        operation_id: "initiate-file-upload",
        call: initiate_file_upload,
        answer: Some(round_trip::<models::InitiateFileUploadResponse>),
    },
    Operation {
        family: "v3/conversations",
        method: "POST",
        path: "/conversations/messages/upload/complete",
        operation_id: "complete-file-upload",
        call: complete_file_upload,
        answer: Some(round_trip::<models::CompleteFileUploadResponse>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "v3/conversations",
        pointer: "/components/schemas/SendConversationResponseDto",
        name: "SendConversationResponse",
        round_trip: round_trip::<models::SendConversationResponse>,
    },
    ModelCase {
        family: "v3/conversations",
        pointer: "/components/schemas/ConversationSchema",
        name: "ConversationSchema",
        round_trip: round_trip::<models::ConversationSchema>,
    },
    ModelCase {
        family: "v3/conversations",
        pointer: "/components/schemas/GetConversationByIdResponse",
        name: "GetConversationByIdResponse",
        round_trip: round_trip::<models::GetConversationByIdResponse>,
    },
    ModelCase {
        family: "v3/conversations",
        pointer: "/components/schemas/GetConversationSuccessfulResponse",
        name: "GetConversationResponse",
        round_trip: round_trip::<models::GetConversationResponse>,
    },
    ModelCase {
        family: "v3/conversations",
        pointer: "/components/schemas/ConversationDto",
        name: "ConversationDto",
        round_trip: round_trip::<models::ConversationDto>,
    },
    ModelCase {
        family: "v3/conversations",
        pointer: "/components/schemas/DeleteConversationSuccessfulResponse",
        name: "DeleteConversationResponse",
        round_trip: round_trip::<models::DeleteConversationResponse>,
    },
    ModelCase {
        family: "v3/conversations",
        pointer: "/components/schemas/GetEmailMessageResponseDto",
        name: "GetEmailMessageResponse",
        round_trip: round_trip::<models::GetEmailMessageResponse>,
    },
    ModelCase {
        family: "v3/conversations",
        pointer: "/components/schemas/CancelScheduledResponseDto",
        name: "CancelScheduledResponse",
        round_trip: round_trip::<models::CancelScheduledResponse>,
    },
    ModelCase {
        family: "v3/conversations",
        pointer: "/components/schemas/EmailEventsDto",
        name: "EmailEvents",
        round_trip: round_trip::<models::EmailEvents>,
    },
    ModelCase {
        family: "v3/conversations",
        pointer: "/components/schemas/UpdateRecipientMessageStatusDto",
        name: "UpdateRecipientMessageStatus",
        round_trip: round_trip::<models::UpdateRecipientMessageStatus>,
    },
    ModelCase {
        family: "v3/conversations",
        pointer: "/components/schemas/UpdateEmailMessageStatusResponseDto",
        name: "UpdateEmailMessageStatusResponse",
        round_trip: round_trip::<models::UpdateEmailMessageStatusResponse>,
    },
    ModelCase {
        family: "v3/conversations",
        pointer: "/components/schemas/ExportMessagesResponseDto",
        name: "ExportMessagesResponse",
        round_trip: round_trip::<models::ExportMessagesResponse>,
    },
    ModelCase {
        family: "v3/conversations",
        pointer: "/components/schemas/GetMessageResponseDto",
        name: "GetMessageResponse",
        round_trip: round_trip::<models::GetMessageResponse>,
    },
    ModelCase {
        family: "v3/conversations",
        pointer: "/components/schemas/MessageMeta",
        name: "MessageMeta",
        round_trip: round_trip::<models::MessageMeta>,
    },
    ModelCase {
        family: "v3/conversations",
        pointer: "/components/schemas/MessageMeta/properties/email",
        name: "MessageMetaEmail",
        round_trip: round_trip::<models::MessageMetaEmail>,
    },
    ModelCase {
        family: "v3/conversations",
        pointer: "/components/schemas/MessageMeta/properties/email/properties/email",
        name: "EmailEmail",
        round_trip: round_trip::<models::EmailEmail>,
    },
    ModelCase {
        family: "v3/conversations",
        pointer: "/components/schemas/GetMessagesByConversationResponseDto",
        name: "GetMessagesByConversationResponse",
        round_trip: round_trip::<models::GetMessagesByConversationResponse>,
    },
    ModelCase {
        family: "v3/conversations",
        pointer: "/components/schemas/MessagesPage",
        name: "MessagesPage",
        round_trip: round_trip::<models::MessagesPage>,
    },
    ModelCase {
        family: "v3/conversations",
        pointer: "/components/schemas/ForwardConfigDto",
        name: "ForwardConfig",
        round_trip: round_trip::<models::ForwardConfig>,
    },
    ModelCase {
        family: "v3/conversations",
        pointer: "/components/schemas/SendMessageResponseDto",
        name: "SendMessageResponse",
        round_trip: round_trip::<models::SendMessageResponse>,
    },
    ModelCase {
        family: "v3/conversations",
        pointer: "/components/schemas/ForwardResponseDto",
        name: "ForwardResponse",
        round_trip: round_trip::<models::ForwardResponse>,
    },
    ModelCase {
        family: "v3/conversations",
        pointer: "/components/schemas/CallDataDTO",
        name: "CallData",
        round_trip: round_trip::<models::CallData>,
    },
    ModelCase {
        family: "v3/conversations",
        pointer: "/components/schemas/ProcessMessageResponseDto",
        name: "ProcessMessageResponse",
        round_trip: round_trip::<models::ProcessMessageResponse>,
    },
    ModelCase {
        family: "v3/conversations",
        pointer: "/components/schemas/UploadFilesResponseDto",
        name: "UploadFilesResponse",
        round_trip: round_trip::<models::UploadFilesResponse>,
    },
    ModelCase {
        family: "v3/conversations",
        pointer: "/components/schemas/ErrorDto",
        name: "Error",
        round_trip: round_trip::<models::Error>,
    },
    ModelCase {
        family: "v3/conversations",
        pointer: "/components/schemas/GetMessageTranscriptionResponseDto",
        name: "GetMessageTranscriptionResponse",
        round_trip: round_trip::<models::GetMessageTranscriptionResponse>,
    },
    ModelCase {
        family: "v3/conversations",
        pointer: "/components/schemas/CreateLiveChatMessageFeedbackResponse",
        name: "CreateLiveChatMessageFeedbackResponse",
        round_trip: round_trip::<models::CreateLiveChatMessageFeedbackResponse>,
    },
    ModelCase {
        family: "v3/conversations",
        pointer: "/components/schemas/CreateConversationSuccessResponse",
        name: "CreateConversationResponse",
        round_trip: round_trip::<models::CreateConversationResponse>,
    },
    ModelCase {
        family: "v3/conversations",
        pointer: "/components/schemas/ConversationCreateResponseDto",
        name: "ConversationCreateResponse",
        round_trip: round_trip::<models::ConversationCreateResponse>,
    },
    ModelCase {
        family: "v3/conversations",
        pointer: "/components/schemas/InitiateFileUploadResponseDto",
        name: "InitiateFileUploadResponse",
        round_trip: round_trip::<models::InitiateFileUploadResponse>,
    },
    ModelCase {
        family: "v3/conversations",
        pointer: "/components/schemas/CompleteFileUploadResponseDto",
        name: "CompleteFileUploadResponse",
        round_trip: round_trip::<models::CompleteFileUploadResponse>,
    },
    ModelCase {
        family: "v3/conversations",
        pointer: "/components/schemas/CompleteFileUploadResponseDto/properties/metadata",
        name: "CompleteFileUploadResponseMetadata",
        round_trip: round_trip::<models::CompleteFileUploadResponseMetadata>,
    },
];

fn search(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().conversations().search();
    if let Some(value) = optional::<String>(values, Place::Query, "contactId")? {
        request = request.contact_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "assignedTo")? {
        request = request.assigned_to(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "followers")? {
        request = request.followers(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "mentions")? {
        request = request.mentions(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "query")? {
        request = request.query(value);
    }
    if let Some(value) = optional::<models::SearchSort>(values, Place::Query, "sort")? {
        request = request.sort(value);
    }
    if let Some(value) = optional::<
        models::SearchStartAfterDate,
    >(values, Place::Query, "startAfterDate")? {
        request = request.start_after_date(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "id")? {
        request = request.id(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<
        models::LastMessageType,
    >(values, Place::Query, "lastMessageType")? {
        request = request.last_message_type(value);
    }
    if let Some(value) = optional::<
        models::SearchLastMessageAction,
    >(values, Place::Query, "lastMessageAction")? {
        request = request.last_message_action(value);
    }
    if let Some(value) = optional::<
        models::SearchLastMessageDirection,
    >(values, Place::Query, "lastMessageDirection")? {
        request = request.last_message_direction(value);
    }
    if let Some(value) = optional::<
        models::SearchStatus,
    >(values, Place::Query, "status")? {
        request = request.status(value);
    }
    if let Some(value) = optional::<
        models::SearchSortBy,
    >(values, Place::Query, "sortBy")? {
        request = request.sort_by(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "sortScoreProfile")? {
        request = request.sort_score_profile(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "scoreProfile")? {
        request = request.score_profile(value);
    }
    if let Some(value) = optional::<f64>(values, Place::Query, "scoreProfileMin")? {
        request = request.score_profile_min(value);
    }
    if let Some(value) = optional::<f64>(values, Place::Query, "scoreProfileMax")? {
        request = request.score_profile_max(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "startDate")? {
        request = request.start_date(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "endDate")? {
        request = request.end_date(value);
    }
    Ok(request.build()?)
}

fn get(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .conversations()
        .get(arg::<String>(values, Place::Path, "conversationId")?);
    Ok(request.build()?)
}

fn update(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .conversations()
        .update(arg::<String>(values, Place::Path, "conversationId")?);
    if let Some(value) = optional::<i64>(values, Place::Field, "unreadCount")? {
        request = request.unread_count(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "starred")? {
        request = request.starred(value);
    }
    if let Some(value) = optional::<
        models::UpdateConversationFeedback,
    >(values, Place::Field, "feedback")? {
        request = request.feedback(value);
    }
    Ok(request.build()?)
}

fn delete(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .conversations()
        .delete(arg::<String>(values, Place::Path, "conversationId")?);
    Ok(request.build()?)
}

fn get_email(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .conversations()
        .get_email(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn cancel_scheduled_email(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .conversations()
        .cancel_scheduled_email(arg::<String>(values, Place::Path, "emailMessageId")?);
    Ok(request.build()?)
}

fn update_email_message_status(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .conversations()
        .update_email_message_status(
            arg::<String>(values, Place::Path, "id")?,
            arg::<
                models::UpdateRecipientMessageStatusStatus,
            >(values, Place::Field, "status")?,
        );
    if let Some(value) = optional::<
        models::EmailEvents,
    >(values, Place::Field, "events")? {
        request = request.events(value);
    }
    if let Some(value) = optional::<
        rt::List<models::UpdateRecipientMessageStatus>,
    >(values, Place::Field, "recipients")? {
        request = request.recipients(value);
    }
    Ok(request.build()?)
}

fn export_messages(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().conversations().export_messages();
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "cursor")? {
        request = request.cursor(value);
    }
    if let Some(value) = optional::<
        models::ExportMessagesSortBy,
    >(values, Place::Query, "sortBy")? {
        request = request.sort_by(value);
    }
    if let Some(value) = optional::<
        models::ExportMessagesSortOrder,
    >(values, Place::Query, "sortOrder")? {
        request = request.sort_order(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "conversationId")? {
        request = request.conversation_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "contactId")? {
        request = request.contact_id(value);
    }
    if let Some(value) = optional::<
        models::ExportMessagesChannel,
    >(values, Place::Query, "channel")? {
        request = request.channel(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "startDate")? {
        request = request.start_date(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "endDate")? {
        request = request.end_date(value);
    }
    Ok(request.build()?)
}

fn get_message(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .conversations()
        .get_message(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn list_messages(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .conversations()
        .list_messages(arg::<String>(values, Place::Path, "conversationId")?);
    if let Some(value) = optional::<String>(values, Place::Query, "lastMessageId")? {
        request = request.last_message_id(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<
        rt::List<models::ListMessagesType>,
    >(values, Place::Query, "type")? {
        request = request.type_(value);
    }
    Ok(request.build()?)
}

fn send_message(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .conversations()
        .send_message(arg::<models::SendMessageBodyType>(values, Place::Field, "type")?);
    if let Some(value) = optional::<String>(values, Place::Field, "subType")? {
        request = request.sub_type(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "contactId")? {
        request = request.contact_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "appointmentId")? {
        request = request.appointment_id(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "attachments")? {
        request = request.attachments(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "emailFrom")? {
        request = request.email_from(value);
    }
    if let Some(value) = optional::<rt::List<String>>(values, Place::Field, "emailCc")? {
        request = request.email_cc(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "emailBcc")? {
        request = request.email_bcc(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "html")? {
        request = request.html(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "message")? {
        request = request.message(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "subject")? {
        request = request.subject(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "replyMessageId")? {
        request = request.reply_message_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "templateId")? {
        request = request.template_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "threadId")? {
        request = request.thread_id(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "scheduledTimestamp")? {
        request = request.scheduled_timestamp(value);
    }
    if let Some(value) = optional::<
        String,
    >(values, Place::Field, "conversationProviderId")? {
        request = request.conversation_provider_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "emailTo")? {
        request = request.email_to(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "customSubtypeId")? {
        request = request.custom_subtype_id(value);
    }
    if let Some(value) = optional::<
        models::SendMessageBodyEmailReplyMode,
    >(values, Place::Field, "emailReplyMode")? {
        request = request.email_reply_mode(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "fromNumber")? {
        request = request.from_number(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "toNumber")? {
        request = request.to_number(value);
    }
    if let Some(value) = optional::<
        models::ForwardConfig,
    >(values, Place::Field, "forward")? {
        request = request.forward(value);
    }
    if let Some(value) = optional::<models::Status>(values, Place::Field, "status")? {
        request = request.status(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "usesNativeSchedulingAi")? {
        request = request.uses_native_scheduling_ai(value);
    }
    if let Some(value) = optional::<
        models::SendMessageBodyOptimizationPeriod,
    >(values, Place::Field, "optimizationPeriod")? {
        request = request.optimization_period(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "conversationId")? {
        request = request.conversation_id(value);
    }
    Ok(request.build()?)
}

fn add_inbound_message(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .conversations()
        .add_inbound_message(
            arg::<models::ProcessMessageBodyType>(values, Place::Field, "type")?,
            arg::<String>(values, Place::Field, "conversationId")?,
        );
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "attachments")? {
        request = request.attachments(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "message")? {
        request = request.message(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "contactId")? {
        request = request.contact_id(value);
    }
    if let Some(value) = optional::<
        String,
    >(values, Place::Field, "conversationProviderId")? {
        request = request.conversation_provider_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "html")? {
        request = request.html(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "subject")? {
        request = request.subject(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "emailFrom")? {
        request = request.email_from(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "emailTo")? {
        request = request.email_to(value);
    }
    if let Some(value) = optional::<rt::List<String>>(values, Place::Field, "emailCc")? {
        request = request.email_cc(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "emailBcc")? {
        request = request.email_bcc(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "emailMessageId")? {
        request = request.email_message_id(value);
    }
    if let Some(value) = optional::<
        models::ProcessMessageBodyDirection,
    >(values, Place::Field, "direction")? {
        request = request.direction(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "date")? {
        request = request.date(value);
    }
    if let Some(value) = optional::<models::CallData>(values, Place::Field, "call")? {
        request = request.call(value);
    }
    Ok(request.build()?)
}

fn add_outbound_message(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .conversations()
        .add_outbound_message(
            arg::<models::ProcessOutboundMessageBodyType>(values, Place::Field, "type")?,
            arg::<String>(values, Place::Field, "conversationId")?,
            arg::<String>(values, Place::Field, "conversationProviderId")?,
        );
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "attachments")? {
        request = request.attachments(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "date")? {
        request = request.date(value);
    }
    if let Some(value) = optional::<models::CallData>(values, Place::Field, "call")? {
        request = request.call(value);
    }
    Ok(request.build()?)
}

fn cancel_scheduled_message(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .conversations()
        .cancel_scheduled_message(arg::<String>(values, Place::Path, "messageId")?);
    Ok(request.build()?)
}

fn upload_attachments(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .conversations()
        .upload_attachments(
            arg::<String>(values, Place::Field, "conversationId")?,
            arg::<rt::List<String>>(values, Place::Field, "attachmentUrls")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "contactId")? {
        request = request.contact_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "chatServiceSid")? {
        request = request.chat_service_sid(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "isGroupSms")? {
        request = request.is_group_sms(value);
    }
    Ok(request.build()?)
}

fn update_message_status(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .conversations()
        .update_message_status(
            arg::<String>(values, Place::Path, "messageId")?,
            arg::<models::Status>(values, Place::Field, "status")?,
        );
    if let Some(value) = optional::<models::Error>(values, Place::Field, "error")? {
        request = request.error(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "emailMessageId")? {
        request = request.email_message_id(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "recipients")? {
        request = request.recipients(value);
    }
    Ok(request.build()?)
}

fn add_message_attachments(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .conversations()
        .add_message_attachments(
            arg::<String>(values, Place::Path, "messageId")?,
            arg::<rt::List<String>>(values, Place::Field, "attachments")?,
        );
    Ok(request.build()?)
}

fn get_message_recording(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .conversations()
        .get_message_recording(arg::<String>(values, Place::Path, "messageId")?);
    Ok(request.build()?)
}

fn get_message_transcription(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .conversations()
        .get_message_transcription(arg::<String>(values, Place::Path, "messageId")?);
    Ok(request.build()?)
}

fn download_message_transcription(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .conversations()
        .download_message_transcription(
            arg::<String>(values, Place::Path, "messageId")?,
        );
    Ok(request.build()?)
}

fn show_typing(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .conversations()
        .show_typing(
            arg::<String>(values, Place::Field, "isTyping")?,
            arg::<String>(values, Place::Field, "visitorId")?,
            arg::<String>(values, Place::Field, "conversationId")?,
        );
    Ok(request.build()?)
}

fn create(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .conversations()
        .create(arg::<String>(values, Place::Field, "contactId")?);
    Ok(request.build()?)
}

#[expect(deprecated, reason = "deprecated operations are tested too")]
fn send_review_reply(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .conversations()
        .send_review_reply(
            arg::<String>(values, Place::Field, "conversationId")?,
            arg::<String>(values, Place::Field, "message")?,
        );
    Ok(request.build()?)
}

#[expect(deprecated, reason = "deprecated operations are tested too")]
fn initiate_file_upload(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .conversations()
        .initiate_file_upload(
            arg::<String>(values, Place::Field, "conversationId")?,
            arg::<String>(values, Place::Field, "filename")?,
            arg::<String>(values, Place::Field, "contentType")?,
            arg::<String>(values, Place::Field, "channel")?,
        );
    if let Some(value) = optional::<i64>(values, Place::Field, "fileSize")? {
        request = request.file_size(value);
    }
    Ok(request.build()?)
}

#[expect(deprecated, reason = "deprecated operations are tested too")]
fn complete_file_upload(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .conversations()
        .complete_file_upload(
            arg::<String>(values, Place::Field, "uploadId")?,
            arg::<String>(values, Place::Field, "filePath")?,
            arg::<String>(values, Place::Field, "conversationId")?,
            arg::<String>(values, Place::Field, "filename")?,
        );
    Ok(request.build()?)
}
