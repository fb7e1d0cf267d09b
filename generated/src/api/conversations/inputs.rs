// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Conversations are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &SEARCH,
    &GET,
    &UPDATE,
    &DELETE,
    &LIST_CUSTOM_SUBTYPES,
    &CREATE_CUSTOM_SUBTYPE,
    &UPDATE_CUSTOM_SUBTYPE,
    &GET_UNSUBSCRIPTION_STATUS,
    &CHANGE_SUBSCRIPTION,
    &GET_EMAIL,
    &CANCEL_SCHEDULED_EMAIL,
    &EXPORT_MESSAGES,
    &GET_MESSAGE,
    &LIST_MESSAGES,
    &SEND_MESSAGE,
    &ADD_INBOUND_MESSAGE,
    &ADD_OUTBOUND_MESSAGE,
    &SEND_REVIEW_REPLY,
    &CANCEL_SCHEDULED_MESSAGE,
    &UPLOAD_ATTACHMENTS,
    &INITIATE_FILE_UPLOAD,
    &COMPLETE_FILE_UPLOAD,
    &UPDATE_MESSAGE_STATUS,
    &ADD_MESSAGE_ATTACHMENTS,
    &GET_MESSAGE_RECORDING,
    &GET_MESSAGE_TRANSCRIPTION,
    &DOWNLOAD_MESSAGE_TRANSCRIPTION,
    &SHOW_TYPING,
    &CREATE,
];
pub(crate) static SEARCH: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
        of::input(
                of::Shape::Text,
                "Users whom the conversation belongs to; several ids are joined by commas, and `unassigned` means nobody.",
            )
            .example("ABCHkzuJQ8ZMd4Te84GK,fGiae4CHkzoskh8thsik"),
        of::input(
                of::Shape::Text,
                "Ids of users who follow the conversation, joined by commas.",
            )
            .example("ABCHkzuJQ8ZMd4Te84GK,fGiae4CHkzoskh8thsik"),
        of::input(of::Shape::Text, "Ids of users who are mentioned, joined by commas.")
            .example("ABCHkzuJQ8ZMd4Te84GK,fGiae4CHkzoskh8thsik"),
        of::input(
                of::Shape::Text,
                "Text to search for; which fields it is looked for in differs by operation.",
            )
            .example("Search string"),
        of::input(of::Shape::OneOf(&VALUES_OF_SEARCH_SORT), "").example("asc"),
        of::input(
                of::Shape::Any,
                "Sort value of the last conversation of the page before; a list where one sorts by several.",
            )
            .example("1600854"),
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("20"),
        of::input(of::Shape::OneOf(&VALUES_OF_LAST_MESSAGE_TYPE), "")
            .example("TYPE_SMS"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_SEARCH_LAST_MESSAGE_ACTION),
                "Whether a person or an automation sent the last outgoing message.",
            )
            .example("manual"),
        of::input(of::Shape::OneOf(&VALUES_OF_SEARCH_LAST_MESSAGE_DIRECTION), "")
            .example("inbound"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_SEARCH_STATUS),
                "State of the record or of the call; values that the document does not list can come.",
            )
            .example("all"),
        of::input(of::Shape::OneOf(&VALUES_OF_SEARCH_SORT_BY), "")
            .example("last_message_date"),
        of::input(
            of::Shape::Text,
            "Id of the score profile that `score_profile` sorts by.",
        ),
        of::input(
            of::Shape::Text,
            "Id of the score profile of which the score must lie within the bounds.",
        ),
        of::input(of::Shape::Number, "Lowest score; needs `scoreProfile`."),
        of::input(of::Shape::Number, "Highest score; needs `scoreProfile`."),
        of::input(
                of::Shape::INTEGER,
                "Only what was added from here on; the search takes milliseconds since 1970.",
            )
            .example("1640995200000"),
        of::input(
                of::Shape::INTEGER,
                "Only what was added up to here; the search takes milliseconds since 1970.",
            )
            .example("1672531199000"),
    ],
    body: None,
};
pub(crate) static GET: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a conversation, the thread that all messages of a contact are in.",
        ),
    ],
    body: None,
};
pub(crate) static UPDATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a conversation, the thread that all messages of a contact are in.",
        ),
        of::input(
                of::Shape::INTEGER,
                "Messages not yet read; 0 marks the conversation as read.",
            )
            .example("1"),
        of::input(of::Shape::Boolean, "Whether a user has starred it.").example("true"),
        of::input(
            of::Shape::OneOf(&VALUES_OF_UPDATE_CONVERSATION_FEEDBACK),
            "Thumbs up or down for the conversation.",
        ),
    ],
    body: None,
};
pub(crate) static DELETE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a conversation, the thread that all messages of a contact are in.",
        ),
    ],
    body: None,
};
pub(crate) static LIST_CUSTOM_SUBTYPES: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};
pub(crate) static CREATE_CUSTOM_SUBTYPE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Newsletter Subscription"),
        of::input(of::Shape::Text, "Free text that describes it.")
            .example("Weekly newsletter subscription preferences"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_CREATE_CUSTOM_SUBTYPE_CHANNEL),
                "The one channel that this kind is for.",
            )
            .example("email"),
        of::input(of::Shape::Text, "Language by its code.").example("en"),
    ],
    body: None,
};
pub(crate) static UPDATE_CUSTOM_SUBTYPE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Newsletter Subscription"),
        of::input(of::Shape::Text, "Free text that describes it.")
            .example("Updated weekly newsletter subscription preferences"),
        of::input(of::Shape::Boolean, "True takes it out of use, false puts it back.")
            .example("false"),
        of::input(
                of::Shape::Text,
                "Id of the legal form; may be left out when archiving.",
            )
            .example("form_123456"),
    ],
    body: None,
};
pub(crate) static GET_UNSUBSCRIPTION_STATUS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
        of::input(of::Shape::Text, "The contact's first address.")
            .example("user@example.com"),
    ],
    body: None,
};
pub(crate) static CHANGE_SUBSCRIPTION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
        of::input(of::Shape::Text, "The contact's first address.")
            .example("user@example.com"),
        of::input(of::Shape::Object(&FIELDS_OF_SUBSCRIPTION_ACTION), ""),
        of::input(
                of::Shape::Text,
                "Why the contact may be written to again; needed for resubscribing.",
            )
            .example("User requested resubscribe via customer service"),
        of::input(of::Shape::Text, "More on the legal reason."),
    ],
    body: None,
};
pub(crate) static GET_EMAIL: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};
pub(crate) static CANCEL_SCHEDULED_EMAIL: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the mail itself, as opposed to the message that holds it; replies are threaded by it.",
        ),
    ],
    body: None,
};
pub(crate) static EXPORT_MESSAGES: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Integer {
                least: Some(10),
                most: Some(500),
            },
            "How many records a page holds at most; the highest value differs by operation.",
        ),
        of::input(
            of::Shape::Text,
            "What `nextCursor` was in the answer before; leave it out for the first page.",
        ),
        of::input(of::Shape::OneOf(&VALUES_OF_EXPORT_MESSAGES_SORT_BY), ""),
        of::input(of::Shape::OneOf(&VALUES_OF_EXPORT_MESSAGES_SORT_ORDER), ""),
        of::input(
            of::Shape::Text,
            "Id of a conversation, the thread that all messages of a contact are in.",
        ),
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
        of::input(
            of::Shape::OneOf(&VALUES_OF_EXPORT_MESSAGES_CHANNEL),
            "By which channel; without it, all but e-mail.",
        ),
        of::input(
            of::Shape::Text,
            "Only what was added from here on; the search takes milliseconds since 1970.",
        ),
        of::input(
            of::Shape::Text,
            "Only what was added up to here; the search takes milliseconds since 1970.",
        ),
    ],
    body: None,
};
pub(crate) static GET_MESSAGE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};
pub(crate) static LIST_MESSAGES: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a conversation, the thread that all messages of a contact are in.",
        ),
        of::input(
            of::Shape::Text,
            "Id of the last message of the page; pass it back for the next page.",
        ),
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("20"),
        of::input(
            of::Shape::List(&of::Shape::OneOf(&VALUES_OF_LIST_MESSAGES_TYPE)),
            "Kind of the record; what the values mean depends on where it stands.",
        ),
    ],
    body: None,
};
pub(crate) static SEND_MESSAGE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::OneOf(&VALUES_OF_SEND_MESSAGE_BODY_TYPE),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("Email"),
        of::input(of::Shape::Text, "").example("Email"),
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it.")
            .example("abc123def456"),
        of::input(of::Shape::Text, "Id of the appointment that the message is about.")
            .example("appt123"),
        of::input(
                of::Shape::List(&of::Shape::Text),
                "Addresses of the files; at most five when they are set on a call.",
            )
            .example(
                "[\"https://storage.com/file1.pdf\",\"https://storage.com/file2.jpg\"]",
            ),
        of::input(of::Shape::Text, "Address of the sender.")
            .example("sender@company.com"),
        of::input(of::Shape::List(&of::Shape::Text), "")
            .example("[\"cc1@company.com\",\"cc2@company.com\"]"),
        of::input(of::Shape::List(&of::Shape::Text), "")
            .example("[\"bcc1@company.com\",\"bcc2@company.com\"]"),
        of::input(
                of::Shape::Text,
                "The mail's body as HTML; `message` is the plain text.",
            )
            .example("<p>Hello World</p>"),
        of::input(
                of::Shape::Text,
                "Text for people; in errors it can also be a list of texts.",
            )
            .example("Hello, how can I help you today?"),
        of::input(of::Shape::Text, "Subject line.").example("Important Update"),
        of::input(of::Shape::Text, "Id of the message that this one answers.")
            .example("msg123"),
        of::input(of::Shape::Text, "Id of a template to send.").example("template123"),
        of::input(
                of::Shape::Text,
                "Id of the message that gathers the mails of one thread.",
            )
            .example("thread123"),
        of::input(
                of::Shape::INTEGER,
                "When to send, in seconds since 1970, UTC; other times of this API are milliseconds.",
            )
            .example("1669287863"),
        of::input(
                of::Shape::Text,
                "Id of the provider app that carries the message; needed for type `Custom`.",
            )
            .example("provider123"),
        of::input(
                of::Shape::Text,
                "One of the contact's addresses, where the mail shall not go to the first one.",
            )
            .example("recipient@company.com"),
        of::input(
            of::Shape::Text,
            "Kind of mail that the contact can unsubscribe from; for e-mails only.",
        ),
        of::input(
                of::Shape::OneOf(&VALUES_OF_SEND_MESSAGE_BODY_EMAIL_REPLY_MODE),
                "Whether all receivers of the first mail get the answer.",
            )
            .example("reply_all"),
        of::input(of::Shape::Text, "Number to send from; one of the account's.")
            .example("+1499499299"),
        of::input(of::Shape::Text, "Number to send to.").example("+1439499299"),
        of::input(
            of::Shape::Object(&FIELDS_OF_FORWARD_CONFIG),
            "Sends an old mail on to somebody else.",
        ),
        of::input(
                of::Shape::OneOf(&VALUES_OF_STATUS),
                "State of the record or of the call; values that the document does not list can come.",
            )
            .example("delivered"),
        of::input(
                of::Shape::Boolean,
                "Whether the platform picks the moment for a scheduled mail.",
            )
            .example("false"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_SEND_MESSAGE_BODY_OPTIMIZATION_PERIOD),
                "Within which time the platform picks the moment.",
            )
            .example("24h"),
        of::input(
            of::Shape::Text,
            "Id of a conversation, the thread that all messages of a contact are in.",
        ),
    ],
    body: None,
};
pub(crate) static ADD_INBOUND_MESSAGE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::OneOf(&VALUES_OF_PROCESS_MESSAGE_BODY_TYPE),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("SMS"),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Addresses of the files; at most five when they are set on a call.",
        ),
        of::input(
            of::Shape::Text,
            "Text for people; in errors it can also be a list of texts.",
        ),
        of::input(
            of::Shape::Text,
            "Id of a conversation, the thread that all messages of a contact are in.",
        ),
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
        of::input(
            of::Shape::Text,
            "Id of the provider app that carries the message; needed for type `Custom`.",
        ),
        of::input(
            of::Shape::Text,
            "The mail's body as HTML; `message` is the plain text.",
        ),
        of::input(of::Shape::Text, "Subject line."),
        of::input(of::Shape::Text, "Address of the sender.")
            .example("sender@company.com"),
        of::input(
            of::Shape::Text,
            "Address of the receiver; it comes from the contact's record and cannot be chosen.",
        ),
        of::input(of::Shape::List(&of::Shape::Text), "")
            .example("[\"john1@doe.com\",\"john2@doe.com\"]"),
        of::input(of::Shape::List(&of::Shape::Text), "")
            .example("[\"john1@doe.com\",\"john2@doe.com\"]"),
        of::input(
            of::Shape::Text,
            "Id of the mail itself, as opposed to the message that holds it; replies are threaded by it.",
        ),
        of::input(
            of::Shape::OneOf(&VALUES_OF_PROCESS_MESSAGE_BODY_DIRECTION),
            "Seen from the account; `inbound` comes from the contact.",
        ),
        of::input(of::Shape::DateTime, "When the message came or the call was made."),
        of::input(
            of::Shape::Object(&FIELDS_OF_CALL_DATA),
            "Who called whom, and how it ended.",
        ),
    ],
    body: None,
};
pub(crate) static ADD_OUTBOUND_MESSAGE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::OneOf(&VALUES_OF_PROCESS_OUTBOUND_MESSAGE_BODY_TYPE),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("Call"),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Addresses of the files; at most five when they are set on a call.",
        ),
        of::input(
            of::Shape::Text,
            "Id of a conversation, the thread that all messages of a contact are in.",
        ),
        of::input(
            of::Shape::Text,
            "Id of the provider app that carries the message; needed for type `Custom`.",
        ),
        of::input(of::Shape::DateTime, "When the message came or the call was made."),
        of::input(
            of::Shape::Object(&FIELDS_OF_CALL_DATA),
            "Who called whom, and how it ended.",
        ),
    ],
    body: None,
};
pub(crate) static SEND_REVIEW_REPLY: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Id of a conversation, the thread that all messages of a contact are in.",
            )
            .example("conv123"),
        of::input(
                of::Shape::Text,
                "Text for people; in errors it can also be a list of texts.",
            )
            .example("Thank you for your review!"),
    ],
    body: None,
};
pub(crate) static CANCEL_SCHEDULED_MESSAGE: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "Id of a message in a conversation.")],
    body: None,
};
pub(crate) static UPLOAD_ATTACHMENTS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a conversation, the thread that all messages of a contact are in.",
        ),
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
        of::input(of::Shape::List(&of::Shape::Text), "The files."),
        of::input(
                of::Shape::Text,
                "Twilio's id of the chat service, for files in group SMS.",
            )
            .example("ISxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        of::input(
                of::Shape::Text,
                "Whether the file is for a group SMS; then one file a request.",
            )
            .example("true"),
    ],
    body: None,
};
pub(crate) static INITIATE_FILE_UPLOAD: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a conversation, the thread that all messages of a contact are in.",
        ),
        of::input(of::Shape::Text, "").example("video.mp4"),
        of::input(of::Shape::Text, "Media type, such as `text/plain`.")
            .example("video/mp4"),
        of::input(
                of::Shape::INTEGER,
                "In bytes; lets a file that is too large fail early.",
            )
            .example("52428800"),
        of::input(
                of::Shape::Text,
                "Decides the size limit; `WHATSAPP` has the larger one.",
            )
            .example("WHATSAPP"),
    ],
    body: None,
};
pub(crate) static COMPLETE_FILE_UPLOAD: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Ties the two steps of an upload together."),
        of::input(
                of::Shape::Text,
                "Where the file lies in the storage; the last step wants it back.",
            )
            .example("location/loc123/conversations/conv456/uuid.mp4"),
        of::input(
            of::Shape::Text,
            "Id of a conversation, the thread that all messages of a contact are in.",
        ),
        of::input(of::Shape::Text, "").example("video.mp4"),
    ],
    body: None,
};
pub(crate) static UPDATE_MESSAGE_STATUS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a message in a conversation."),
        of::input(
                of::Shape::OneOf(&VALUES_OF_STATUS),
                "State of the record or of the call; values that the document does not list can come.",
            )
            .example("read"),
        of::input(
            of::Shape::Object(&FIELDS_OF_ERROR),
            "What went wrong; often just the name of the status.",
        ),
        of::input(
            of::Shape::Text,
            "Id of the mail itself, as opposed to the message that holds it; replies are threaded by it.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Further addresses that the state is about.",
        ),
    ],
    body: None,
};
pub(crate) static ADD_MESSAGE_ATTACHMENTS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a message in a conversation."),
        of::input(
                of::Shape::List(&of::Shape::Text),
                "Addresses of the files; at most five when they are set on a call.",
            )
            .example("[\"https://provider.com/recordings/call-123.mp3\"]"),
    ],
    body: None,
};
pub(crate) static GET_MESSAGE_RECORDING: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "Id of a message in a conversation.")],
    body: None,
};
pub(crate) static GET_MESSAGE_TRANSCRIPTION: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "Id of a message in a conversation.")],
    body: None,
};
pub(crate) static DOWNLOAD_MESSAGE_TRANSCRIPTION: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "Id of a message in a conversation.")],
    body: None,
};
pub(crate) static SHOW_TYPING: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "True while somebody types; the document has it as text.",
            )
            .example("true"),
        of::input(
            of::Shape::Text,
            "Id that the live chat has given to the visitor; it stands on the contact.",
        ),
        of::input(
            of::Shape::Text,
            "Id of a conversation, the thread that all messages of a contact are in.",
        ),
    ],
    body: None,
};
pub(crate) static CREATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
    ],
    body: None,
};
pub(crate) static VALUES_OF_SEARCH_SORT: [&str; 2] = ["asc", "desc"];
pub(crate) static VALUES_OF_LAST_MESSAGE_TYPE: [&str; 42] = [
    "TYPE_CALL",
    "TYPE_SMS",
    "TYPE_RCS",
    "TYPE_EMAIL",
    "TYPE_SMS_REVIEW_REQUEST",
    "TYPE_WEBCHAT",
    "TYPE_SMS_NO_SHOW_REQUEST",
    "TYPE_CAMPAIGN_SMS",
    "TYPE_CAMPAIGN_CALL",
    "TYPE_CAMPAIGN_EMAIL",
    "TYPE_CAMPAIGN_VOICEMAIL",
    "TYPE_FACEBOOK",
    "TYPE_CAMPAIGN_FACEBOOK",
    "TYPE_CAMPAIGN_MANUAL_CALL",
    "TYPE_CAMPAIGN_MANUAL_SMS",
    "TYPE_GMB",
    "TYPE_CAMPAIGN_GMB",
    "TYPE_REVIEW",
    "TYPE_INSTAGRAM",
    "TYPE_WHATSAPP",
    "TYPE_CUSTOM_SMS",
    "TYPE_CUSTOM_EMAIL",
    "TYPE_CUSTOM_PROVIDER_SMS",
    "TYPE_CUSTOM_PROVIDER_EMAIL",
    "TYPE_IVR_CALL",
    "TYPE_ACTIVITY_CONTACT",
    "TYPE_ACTIVITY_INVOICE",
    "TYPE_ACTIVITY_PAYMENT",
    "TYPE_ACTIVITY_OPPORTUNITY",
    "TYPE_LIVE_CHAT",
    "TYPE_LIVE_CHAT_INFO_MESSAGE",
    "TYPE_ACTIVITY_APPOINTMENT",
    "TYPE_FACEBOOK_COMMENT",
    "TYPE_INSTAGRAM_COMMENT",
    "TYPE_CUSTOM_CALL",
    "TYPE_INTERNAL_COMMENT",
    "TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG",
    "TYPE_TIKTOK",
    "TYPE_TIKTOK_COMMENT",
    "TYPE_ACTIVITY_WHATSAPP",
    "TYPE_FORM_SUBMISSION",
    "TYPE_SMS_REACTION",
];
pub(crate) static VALUES_OF_SEARCH_LAST_MESSAGE_ACTION: [&str; 2] = [
    "automated",
    "manual",
];
pub(crate) static VALUES_OF_SEARCH_LAST_MESSAGE_DIRECTION: [&str; 2] = [
    "inbound",
    "outbound",
];
pub(crate) static VALUES_OF_SEARCH_STATUS: [&str; 5] = [
    "all",
    "read",
    "unread",
    "starred",
    "recents",
];
pub(crate) static VALUES_OF_SEARCH_SORT_BY: [&str; 5] = [
    "last_manual_message_date",
    "last_message_date",
    "score_profile",
    "overdue_at",
    "due_at",
];
pub(crate) static VALUES_OF_UPDATE_CONVERSATION_FEEDBACK: [&str; 2] = [
    "positive",
    "negative",
];
pub(crate) static VALUES_OF_CREATE_CUSTOM_SUBTYPE_CHANNEL: [&str; 2] = ["email", "sms"];
pub(crate) static FIELDS_OF_SUBSCRIPTION_ACTION: [of::Field; 4] = [
    of::field(
            "type",
            of::input(
                    of::Shape::OneOf(&VALUES_OF_SUBSCRIPTION_ACTION_TYPE),
                    "One built-in kind, one custom kind, or everything again.",
                )
                .example("custom"),
        )
        .required(),
    of::field(
        "subtype_name",
        of::input(
                of::Shape::OneOf(&VALUES_OF_SUBSCRIPTION_ACTION_SUBTYPE_NAME),
                "Kind of mail, for type `default` only.",
            )
            .example("One on One"),
    ),
    of::field(
        "subtype_id",
        of::input(of::Shape::Text, "Id of the custom kind, for type `custom`."),
    ),
    of::field(
            "subtype_status",
            of::input(
                    of::Shape::OneOf(&VALUES_OF_SUBSCRIPTION_ACTION_SUBTYPE_STATUS),
                    "What the contact shall be afterwards.",
                )
                .example("unsubscribed"),
        )
        .required(),
];
pub(crate) static VALUES_OF_SUBSCRIPTION_ACTION_TYPE: [&str; 3] = [
    "default",
    "custom",
    "resub_all",
];
pub(crate) static VALUES_OF_SUBSCRIPTION_ACTION_SUBTYPE_NAME: [&str; 1] = ["One on One"];
pub(crate) static VALUES_OF_SUBSCRIPTION_ACTION_SUBTYPE_STATUS: [&str; 2] = [
    "subscribed",
    "unsubscribed",
];
pub(crate) static VALUES_OF_EXPORT_MESSAGES_SORT_BY: [&str; 2] = [
    "createdAt",
    "updatedAt",
];
pub(crate) static VALUES_OF_EXPORT_MESSAGES_SORT_ORDER: [&str; 2] = ["asc", "desc"];
pub(crate) static VALUES_OF_EXPORT_MESSAGES_CHANNEL: [&str; 6] = [
    "Call",
    "SMS",
    "Email",
    "WhatsApp",
    "Instagram",
    "Facebook",
];
pub(crate) static VALUES_OF_LIST_MESSAGES_TYPE: [&str; 19] = [
    "TYPE_CALL",
    "TYPE_SMS",
    "TYPE_RCS",
    "TYPE_EMAIL",
    "TYPE_FACEBOOK",
    "TYPE_GMB",
    "TYPE_INSTAGRAM",
    "TYPE_WHATSAPP",
    "TYPE_ACTIVITY_APPOINTMENT",
    "TYPE_ACTIVITY_CONTACT",
    "TYPE_ACTIVITY_INVOICE",
    "TYPE_ACTIVITY_PAYMENT",
    "TYPE_ACTIVITY_OPPORTUNITY",
    "TYPE_LIVE_CHAT",
    "TYPE_INTERNAL_COMMENTS",
    "TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG",
    "TYPE_TIKTOK",
    "TYPE_ACTIVITY_WHATSAPP",
    "TYPE_FORM_SUBMISSION",
];
pub(crate) static VALUES_OF_SEND_MESSAGE_BODY_TYPE: [&str; 9] = [
    "SMS",
    "RCS",
    "Email",
    "WhatsApp",
    "IG",
    "FB",
    "Custom",
    "Live_Chat",
    "TIKTOK",
];
pub(crate) static VALUES_OF_SEND_MESSAGE_BODY_EMAIL_REPLY_MODE: [&str; 2] = [
    "reply",
    "reply_all",
];
pub(crate) static FIELDS_OF_FORWARD_CONFIG: [of::Field; 9] = [
    of::field("isForwarded", of::input(of::Shape::Boolean, "").example("true"))
        .required(),
    of::field(
        "forwardWholeThread",
        of::input(
                of::Shape::Boolean,
                "Whether the whole thread is forwarded, or only one mail.",
            )
            .example("false"),
    ),
    of::field(
        "messageId",
        of::input(of::Shape::Text, "Id of the thread that is forwarded."),
    ),
    of::field(
        "emailMessageId",
        of::input(
            of::Shape::Text,
            "Id of the one mail; needed unless the whole thread goes.",
        ),
    ),
    of::field(
        "sourceContactId",
        of::input(
            of::Shape::Text,
            "Contact that the forwarded mail came from; filled in where missing.",
        ),
    ),
    of::field(
        "sourceConversationId",
        of::input(
            of::Shape::Text,
            "Conversation that the forwarded mail came from; filled in where missing.",
        ),
    ),
    of::field(
        "toEmail",
        of::input(of::Shape::Text, "Address to forward to.")
            .example("forward@example.com"),
    ),
    of::field(
        "recipientContactId",
        of::input(of::Shape::Text, "Contact that the mail is forwarded to."),
    ),
    of::field(
        "recipientConversationId",
        of::input(of::Shape::Text, "Conversation that the forwarded mail lands in."),
    ),
];
pub(crate) static VALUES_OF_STATUS: [&str; 4] = [
    "delivered",
    "failed",
    "pending",
    "read",
];
pub(crate) static VALUES_OF_SEND_MESSAGE_BODY_OPTIMIZATION_PERIOD: [&str; 3] = [
    "24h",
    "48h",
    "72h",
];
pub(crate) static VALUES_OF_PROCESS_MESSAGE_BODY_TYPE: [&str; 17] = [
    "SMS",
    "RCS",
    "Email",
    "WhatsApp",
    "GMB",
    "IG",
    "FB",
    "Custom",
    "WebChat",
    "Live_Chat",
    "Call",
    "IVR_Call",
    "Campaign_Call",
    "Campaign_VoiceMail",
    "TIKTOK",
    "ALL_IN_ONE_CHAT",
    "FORM_SUBMISSION",
];
pub(crate) static VALUES_OF_PROCESS_MESSAGE_BODY_DIRECTION: [&str; 2] = [
    "outbound",
    "inbound",
];
pub(crate) static FIELDS_OF_CALL_DATA: [of::Field; 3] = [
    of::field(
        "to",
        of::input(of::Shape::Text, "Number that was called.").example("+15037081210"),
    ),
    of::field(
        "from",
        of::input(of::Shape::Text, "Number of the caller.").example("+15037081210"),
    ),
    of::field(
        "status",
        of::input(
                of::Shape::OneOf(&VALUES_OF_CALL_DATA_STATUS),
                "State of the record or of the call; values that the document does not list can come.",
            )
            .example("completed"),
    ),
];
pub(crate) static VALUES_OF_CALL_DATA_STATUS: [&str; 8] = [
    "pending",
    "completed",
    "answered",
    "busy",
    "no-answer",
    "failed",
    "canceled",
    "voicemail",
];
pub(crate) static VALUES_OF_PROCESS_OUTBOUND_MESSAGE_BODY_TYPE: [&str; 1] = ["Call"];
pub(crate) static FIELDS_OF_ERROR: [of::Field; 3] = [
    of::field(
            "code",
            of::input(
                    of::Shape::Text,
                    "Text or number for machines, such as that of a coupon, an error, a country or a sign-in.",
                )
                .example("1"),
        )
        .required(),
    of::field(
            "type",
            of::input(of::Shape::Text, "Kind of the error, such as `saas`.")
                .example("saas"),
        )
        .required(),
    of::field(
            "message",
            of::input(
                    of::Shape::Text,
                    "Text for people; in errors it can also be a list of texts.",
                )
                .example("There was an error from the provider"),
        )
        .required(),
];
