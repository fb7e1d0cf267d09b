// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Conversations.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &SEARCH,
    &GET,
    &UPDATE,
    &DELETE,
    &GET_EMAIL,
    &CANCEL_SCHEDULED_EMAIL,
    &UPDATE_EMAIL_MESSAGE_STATUS,
    &EXPORT_MESSAGES,
    &GET_MESSAGE,
    &LIST_MESSAGES,
    &SEND_MESSAGE,
    &ADD_INBOUND_MESSAGE,
    &ADD_OUTBOUND_MESSAGE,
    &CANCEL_SCHEDULED_MESSAGE,
    &UPLOAD_ATTACHMENTS,
    &UPDATE_MESSAGE_STATUS,
    &ADD_MESSAGE_ATTACHMENTS,
    &GET_MESSAGE_RECORDING,
    &GET_MESSAGE_TRANSCRIPTION,
    &DOWNLOAD_MESSAGE_TRANSCRIPTION,
    &SHOW_TYPING,
    &CREATE,
    &SEND_REVIEW_REPLY,
    &INITIATE_FILE_UPLOAD,
    &COMPLETE_FILE_UPLOAD,
];

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "conversations",
    version: Some("v3"),
    ..rt::Route::PLAIN
};
pub(crate) static SEARCH: rt::Route = rt::Route {
    name: "search",
    operation_id: "search-conversation",
    method: rt::Method::GET,
    path: "/conversations/search",
    summary: "Search Conversations",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("contactId"),
        rt::Parameter::query("assignedTo"),
        rt::Parameter::query("followers"),
        rt::Parameter::query("mentions"),
        rt::Parameter::query("query"),
        rt::Parameter::query("sort"),
        rt::Parameter::query("startAfterDate"),
        rt::Parameter::query("id"),
        rt::Parameter::query("limit"),
        rt::Parameter::query("lastMessageType"),
        rt::Parameter::query("lastMessageAction"),
        rt::Parameter::query("lastMessageDirection"),
        rt::Parameter::query("status"),
        rt::Parameter::query("sortBy"),
        rt::Parameter::query("sortScoreProfile"),
        rt::Parameter::query("scoreProfile"),
        rt::Parameter::query("scoreProfileMin"),
        rt::Parameter::query("scoreProfileMax"),
        rt::Parameter::query("startDate"),
        rt::Parameter::query("endDate"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/conversations",
            step: rt::Step::Cursor(
                &[
                    rt::Cursor {
                        spot: rt::Spot {
                            place: rt::Place::Query,
                            name: "startAfterDate",
                            text: false,
                        },
                        from: &[
                            "/conversations/-/sort/0",
                            "/conversations/-/lastMessageDate",
                        ],
                    },
                ],
            ),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: None,
                usual: Some(20),
            }),
            total: Some("/total"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["conversations.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET: rt::Route = rt::Route {
    name: "get",
    operation_id: "get-conversation",
    method: rt::Method::GET,
    path: "/conversations/{conversationId}",
    summary: "Get Conversation",
    parameters: &[rt::Parameter::path("conversationId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["conversations.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE: rt::Route = rt::Route {
    name: "update",
    operation_id: "update-conversation",
    method: rt::Method::PUT,
    path: "/conversations/{conversationId}",
    summary: "Update Conversation",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("conversationId"),
        rt::Parameter::field("unreadCount"),
        rt::Parameter::field("starred"),
        rt::Parameter::field("feedback"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["conversations.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE: rt::Route = rt::Route {
    name: "delete",
    operation_id: "delete-conversation",
    method: rt::Method::DELETE,
    path: "/conversations/{conversationId}",
    summary: "Delete Conversation",
    parameters: &[rt::Parameter::path("conversationId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["conversations.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_EMAIL: rt::Route = rt::Route {
    method: rt::Method::GET,
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["conversations/message.readonly"],
        },
        rt::Security {
            scheme: "Location-Access",
            scopes: &["conversations/message.readonly"],
        },
    ],
    ..crate::api::conversations::routes::GET_EMAIL
};
pub(crate) static CANCEL_SCHEDULED_EMAIL: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    ..crate::api::conversations::routes::CANCEL_SCHEDULED_EMAIL
};
pub(crate) static UPDATE_EMAIL_MESSAGE_STATUS: rt::Route = rt::Route {
    name: "update_email_message_status",
    operation_id: "update-email-message-status",
    method: rt::Method::PUT,
    path: "/conversations/messages/email/{id}/status",
    summary: "Update email message status",
    parameters: &[
        rt::Parameter::path("id"),
        rt::Parameter::field("events"),
        rt::Parameter::field("recipients"),
        rt::Parameter::field("status").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["conversations/message.write"],
        },
    ],
    ..COMMON
};
pub(crate) static EXPORT_MESSAGES: rt::Route = rt::Route {
    name: "export_messages",
    operation_id: "export-messages-by-location",
    method: rt::Method::GET,
    path: "/conversations/messages/export",
    summary: "Export messages by location ID",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("limit"),
        rt::Parameter::query("cursor"),
        rt::Parameter::query("sortBy"),
        rt::Parameter::query("sortOrder"),
        rt::Parameter::query("conversationId"),
        rt::Parameter::query("contactId"),
        rt::Parameter::query("channel"),
        rt::Parameter::query("startDate"),
        rt::Parameter::query("endDate"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/messages",
            step: rt::Step::Cursor(
                &[
                    rt::Cursor {
                        spot: rt::Spot {
                            place: rt::Place::Query,
                            name: "cursor",
                            text: true,
                        },
                        from: &["/nextCursor"],
                    },
                ],
            ),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "limit",
                    text: false,
                },
                least: 10,
                most: Some(500),
                usual: Some(100),
            }),
            total: Some("/total"),
            more: Some("/nextCursor"),
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["conversations/message.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_MESSAGE: rt::Route = rt::Route {
    name: "get_message",
    operation_id: "get-message",
    method: rt::Method::GET,
    path: "/conversations/messages/{id}",
    summary: "Get message by message id",
    parameters: &[rt::Parameter::path("id")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["conversations/message.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_MESSAGES: rt::Route = rt::Route {
    name: "list_messages",
    operation_id: "get-messages",
    method: rt::Method::GET,
    path: "/conversations/{conversationId}/messages",
    summary: "Get messages by conversation id",
    parameters: &[
        rt::Parameter::path("conversationId"),
        rt::Parameter::query("lastMessageId"),
        rt::Parameter::query("limit"),
        rt::Parameter::query("type").style(rt::Style::FormComma),
    ],
    paging: Some(
        &rt::Paging {
            items: "/messages/messages",
            step: rt::Step::Cursor(
                &[
                    rt::Cursor {
                        spot: rt::Spot {
                            place: rt::Place::Query,
                            name: "lastMessageId",
                            text: true,
                        },
                        from: &["/messages/lastMessageId", "/messages/messages/-/id"],
                    },
                ],
            ),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: None,
                usual: Some(20),
            }),
            total: None,
            more: Some("/messages/nextPage"),
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["conversations/message.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static SEND_MESSAGE: rt::Route = rt::Route {
    name: "send_message",
    operation_id: "send-a-new-message",
    method: rt::Method::POST,
    path: "/conversations/messages",
    summary: "Send a new message",
    parameters: &[
        rt::Parameter::field("type").required(),
        rt::Parameter::field("subType"),
        rt::Parameter::field("contactId"),
        rt::Parameter::field("appointmentId"),
        rt::Parameter::field("attachments"),
        rt::Parameter::field("emailFrom"),
        rt::Parameter::field("emailCc"),
        rt::Parameter::field("emailBcc"),
        rt::Parameter::field("html"),
        rt::Parameter::field("message"),
        rt::Parameter::field("subject"),
        rt::Parameter::field("replyMessageId"),
        rt::Parameter::field("templateId"),
        rt::Parameter::field("threadId"),
        rt::Parameter::field("scheduledTimestamp"),
        rt::Parameter::field("conversationProviderId"),
        rt::Parameter::field("emailTo"),
        rt::Parameter::field("customSubtypeId"),
        rt::Parameter::field("emailReplyMode"),
        rt::Parameter::field("fromNumber"),
        rt::Parameter::field("toNumber"),
        rt::Parameter::field("forward"),
        rt::Parameter::field("status"),
        rt::Parameter::field("usesNativeSchedulingAi"),
        rt::Parameter::field("optimizationPeriod"),
        rt::Parameter::field("conversationId"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["conversations/message.write"],
        },
    ],
    ..COMMON
};
pub(crate) static ADD_INBOUND_MESSAGE: rt::Route = rt::Route {
    name: "add_inbound_message",
    operation_id: "add-an-inbound-message",
    method: rt::Method::POST,
    path: "/conversations/messages/inbound",
    summary: "Add an inbound message",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: false,
        },
    ],
    parameters: &[
        rt::Parameter::field("type").required(),
        rt::Parameter::field("attachments"),
        rt::Parameter::field("message"),
        rt::Parameter::field("conversationId").required(),
        rt::Parameter::field("contactId"),
        rt::Parameter::field("conversationProviderId"),
        rt::Parameter::field("html"),
        rt::Parameter::field("subject"),
        rt::Parameter::field("emailFrom"),
        rt::Parameter::field("emailTo"),
        rt::Parameter::field("emailCc"),
        rt::Parameter::field("emailBcc"),
        rt::Parameter::field("emailMessageId"),
        rt::Parameter::field("direction"),
        rt::Parameter::field("date"),
        rt::Parameter::field("call"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["conversations/message.write"],
        },
    ],
    ..COMMON
};
pub(crate) static ADD_OUTBOUND_MESSAGE: rt::Route = rt::Route {
    name: "add_outbound_message",
    operation_id: "add-an-outbound-message",
    method: rt::Method::POST,
    path: "/conversations/messages/outbound",
    summary: "Add an external outbound call",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "altId",
            required: false,
        },
    ],
    parameters: &[
        rt::Parameter::field("type").required(),
        rt::Parameter::field("attachments"),
        rt::Parameter::field("conversationId").required(),
        rt::Parameter::field("conversationProviderId").required(),
        rt::Parameter::field("date"),
        rt::Parameter::field("call"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["conversations/message.write"],
        },
    ],
    ..COMMON
};
pub(crate) static CANCEL_SCHEDULED_MESSAGE: rt::Route = rt::Route {
    name: "cancel_scheduled_message",
    operation_id: "cancel-scheduled-message",
    method: rt::Method::DELETE,
    path: "/conversations/messages/{messageId}/schedule",
    summary: "Cancel a scheduled message.",
    parameters: &[rt::Parameter::path("messageId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["conversations/message.write"],
        },
    ],
    ..COMMON
};
pub(crate) static UPLOAD_ATTACHMENTS: rt::Route = rt::Route {
    name: "upload_attachments",
    operation_id: "upload-file-attachments",
    method: rt::Method::POST,
    path: "/conversations/messages/upload",
    summary: "Upload file attachments",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("conversationId").required(),
        rt::Parameter::field("contactId"),
        rt::Parameter::field("attachmentUrls").required(),
        rt::Parameter::field("chatServiceSid"),
        rt::Parameter::field("isGroupSms"),
    ],
    body: rt::BodyKind::Multipart,
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["conversations/message.write"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_MESSAGE_STATUS: rt::Route = rt::Route {
    name: "update_message_status",
    operation_id: "update-message-status",
    method: rt::Method::PUT,
    path: "/conversations/messages/{messageId}/status",
    summary: "Update message status",
    parameters: &[
        rt::Parameter::path("messageId"),
        rt::Parameter::field("status").required(),
        rt::Parameter::field("error"),
        rt::Parameter::field("emailMessageId"),
        rt::Parameter::field("recipients"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["conversations/message.write"],
        },
    ],
    ..COMMON
};
pub(crate) static ADD_MESSAGE_ATTACHMENTS: rt::Route = rt::Route {
    name: "add_message_attachments",
    operation_id: "add-message-attachments",
    method: rt::Method::PUT,
    path: "/conversations/messages/{messageId}/attachments",
    summary: "Add message attachments",
    parameters: &[
        rt::Parameter::path("messageId"),
        rt::Parameter::field("attachments").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["conversations/message.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_MESSAGE_RECORDING: rt::Route = rt::Route {
    name: "get_message_recording",
    operation_id: "get-message-recording",
    method: rt::Method::GET,
    path: "/conversations/messages/{messageId}/locations/{locationId}/recording",
    summary: "Get Recording by Message ID",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("messageId")],
    answer: rt::Answer::Bytes,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["conversations/message.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_MESSAGE_TRANSCRIPTION: rt::Route = rt::Route {
    name: "get_message_transcription",
    operation_id: "get-message-transcription",
    method: rt::Method::GET,
    path: "/conversations/locations/{locationId}/messages/{messageId}/transcription",
    summary: "Get transcription by Message ID",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("messageId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["conversations/message.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static DOWNLOAD_MESSAGE_TRANSCRIPTION: rt::Route = rt::Route {
    name: "download_message_transcription",
    operation_id: "download-message-transcription",
    method: rt::Method::GET,
    path: "/conversations/locations/{locationId}/messages/{messageId}/transcription/download",
    summary: "Download transcription by Message ID",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("messageId")],
    answer: rt::Answer::Text,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["conversations/message.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static SHOW_TYPING: rt::Route = rt::Route {
    name: "show_typing",
    operation_id: "live-chat-agent-typing",
    method: rt::Method::POST,
    path: "/conversations/providers/live-chat/typing",
    summary: "Agent/Ai-Bot is typing a message indicator for live chat",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("isTyping").required(),
        rt::Parameter::field("visitorId").required(),
        rt::Parameter::field("conversationId").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["conversations/livechat.write"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE: rt::Route = rt::Route {
    name: "create",
    operation_id: "create-conversation",
    method: rt::Method::POST,
    path: "/conversations/",
    summary: "Create Conversation",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::field("contactId").required()],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["conversations.write"],
        },
    ],
    ..COMMON
};
pub(crate) static SEND_REVIEW_REPLY: rt::Route = rt::Route {
    name: "send_review_reply",
    operation_id: "send-review-reply",
    method: rt::Method::POST,
    path: "/conversations/messages/review-reply",
    summary: "Send a review reply to Google My Business",
    deprecated: true,
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("conversationId").required(),
        rt::Parameter::field("message").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["conversations/message.write"],
        },
    ],
    ..COMMON
};
pub(crate) static INITIATE_FILE_UPLOAD: rt::Route = rt::Route {
    name: "initiate_file_upload",
    operation_id: "initiate-file-upload",
    method: rt::Method::POST,
    path: "/conversations/messages/upload/initiate",
    summary: "Initiate file upload to GCS",
    deprecated: true,
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("conversationId").required(),
        rt::Parameter::field("filename").required(),
        rt::Parameter::field("contentType").required(),
        rt::Parameter::field("fileSize"),
        rt::Parameter::field("channel").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["conversations/message.write"],
        },
    ],
    ..COMMON
};
pub(crate) static COMPLETE_FILE_UPLOAD: rt::Route = rt::Route {
    name: "complete_file_upload",
    operation_id: "complete-file-upload",
    method: rt::Method::POST,
    path: "/conversations/messages/upload/complete",
    summary: "Complete file upload",
    deprecated: true,
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("uploadId").required(),
        rt::Parameter::field("filePath").required(),
        rt::Parameter::field("conversationId").required(),
        rt::Parameter::field("filename").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["conversations/message.write"],
        },
    ],
    ..COMMON
};
