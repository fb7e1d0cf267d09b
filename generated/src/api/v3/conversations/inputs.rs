// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Conversations are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &crate::api::conversations::inputs::SEARCH,
    &crate::api::conversations::inputs::GET,
    &UPDATE,
    &crate::api::conversations::inputs::DELETE,
    &crate::api::conversations::inputs::GET_EMAIL,
    &crate::api::conversations::inputs::CANCEL_SCHEDULED_EMAIL,
    &UPDATE_EMAIL_MESSAGE_STATUS,
    &EXPORT_MESSAGES,
    &crate::api::conversations::inputs::GET_MESSAGE,
    &crate::api::conversations::inputs::LIST_MESSAGES,
    &crate::api::conversations::inputs::SEND_MESSAGE,
    &ADD_INBOUND_MESSAGE,
    &ADD_OUTBOUND_MESSAGE,
    &crate::api::conversations::inputs::CANCEL_SCHEDULED_MESSAGE,
    &UPLOAD_ATTACHMENTS,
    &crate::api::conversations::inputs::UPDATE_MESSAGE_STATUS,
    &crate::api::conversations::inputs::ADD_MESSAGE_ATTACHMENTS,
    &crate::api::conversations::inputs::GET_MESSAGE_RECORDING,
    &crate::api::conversations::inputs::GET_MESSAGE_TRANSCRIPTION,
    &crate::api::conversations::inputs::DOWNLOAD_MESSAGE_TRANSCRIPTION,
    &crate::api::conversations::inputs::SHOW_TYPING,
    &crate::api::conversations::inputs::CREATE,
    &crate::api::conversations::inputs::SEND_REVIEW_REPLY,
    &crate::api::conversations::inputs::INITIATE_FILE_UPLOAD,
    &crate::api::conversations::inputs::COMPLETE_FILE_UPLOAD,
];
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
                of::Shape::OneOf(
                    &crate::api::conversations::inputs::VALUES_OF_UPDATE_CONVERSATION_FEEDBACK,
                ),
                "Thumbs up or down for the conversation.",
            )
            .example("positive"),
    ],
    body: None,
};
pub(crate) static UPDATE_EMAIL_MESSAGE_STATUS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(of::Shape::Object(&FIELDS_OF_EMAIL_EVENTS), ""),
        of::input(
            of::Shape::List(
                &of::Shape::Object(&FIELDS_OF_UPDATE_RECIPIENT_MESSAGE_STATUS),
            ),
            "Further addresses that the state is about.",
        ),
        of::input(
                of::Shape::OneOf(&VALUES_OF_UPDATE_RECIPIENT_MESSAGE_STATUS_STATUS),
                "State of the record or of the call; values that the document does not list can come.",
            )
            .example("delivered"),
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
            )
            .example("100"),
        of::input(
            of::Shape::Text,
            "What `nextCursor` was in the answer before; leave it out for the first page.",
        ),
        of::input(
                of::Shape::OneOf(
                    &crate::api::conversations::inputs::VALUES_OF_EXPORT_MESSAGES_SORT_BY,
                ),
                "",
            )
            .example("createdAt"),
        of::input(
                of::Shape::OneOf(
                    &crate::api::conversations::inputs::VALUES_OF_EXPORT_MESSAGES_SORT_ORDER,
                ),
                "",
            )
            .example("desc"),
        of::input(
            of::Shape::Text,
            "Id of a conversation, the thread that all messages of a contact are in.",
        ),
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
        of::input(
                of::Shape::OneOf(
                    &crate::api::conversations::inputs::VALUES_OF_EXPORT_MESSAGES_CHANNEL,
                ),
                "By which channel; without it, all but e-mail.",
            )
            .example("SMS"),
        of::input(
                of::Shape::DateTime,
                "Only what was added from here on; the search takes milliseconds since 1970.",
            )
            .example("2024-03-27T00:00:00.000Z"),
        of::input(
                of::Shape::DateTime,
                "Only what was added up to here; the search takes milliseconds since 1970.",
            )
            .example("2024-03-28T00:00:00.000Z"),
    ],
    body: None,
};
pub(crate) static ADD_INBOUND_MESSAGE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::OneOf(
                    &crate::api::conversations::inputs::VALUES_OF_PROCESS_MESSAGE_BODY_TYPE,
                ),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("SMS"),
        of::input(
                of::Shape::List(&of::Shape::Text),
                "Addresses of the files; at most five when they are set on a call.",
            )
            .example("[\"https://example.com/files/image.png\"]"),
        of::input(
                of::Shape::Text,
                "Text for people; in errors it can also be a list of texts.",
            )
            .example("Hello from the contact."),
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
            )
            .example("<p>Hello from the contact.</p>"),
        of::input(of::Shape::Text, "Subject line.").example("Welcome email"),
        of::input(of::Shape::Text, "Address of the sender.")
            .example("sender@company.com"),
        of::input(
                of::Shape::Text,
                "Address of the receiver; it comes from the contact's record and cannot be chosen.",
            )
            .example("recipient@example.com"),
        of::input(of::Shape::List(&of::Shape::Text), "")
            .example("[\"john1@doe.com\",\"john2@doe.com\"]"),
        of::input(of::Shape::List(&of::Shape::Text), "")
            .example("[\"john1@doe.com\",\"john2@doe.com\"]"),
        of::input(
            of::Shape::Text,
            "Id of the mail itself, as opposed to the message that holds it; replies are threaded by it.",
        ),
        of::input(
            of::Shape::OneOf(
                &crate::api::conversations::inputs::VALUES_OF_PROCESS_MESSAGE_BODY_DIRECTION,
            ),
            "Seen from the account; `inbound` comes from the contact.",
        ),
        of::input(of::Shape::DateTime, "When the message came or the call was made.")
            .example("2024-03-27T18:13:49.000Z"),
        of::input(
            of::Shape::Object(&crate::api::conversations::inputs::FIELDS_OF_CALL_DATA),
            "Who called whom, and how it ended.",
        ),
    ],
    body: None,
};
pub(crate) static ADD_OUTBOUND_MESSAGE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::OneOf(
                    &crate::api::conversations::inputs::VALUES_OF_PROCESS_OUTBOUND_MESSAGE_BODY_TYPE,
                ),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("Call"),
        of::input(
                of::Shape::List(&of::Shape::Text),
                "Addresses of the files; at most five when they are set on a call.",
            )
            .example("[\"https://example.com/files/recording.mp3\"]"),
        of::input(
            of::Shape::Text,
            "Id of a conversation, the thread that all messages of a contact are in.",
        ),
        of::input(
            of::Shape::Text,
            "Id of the provider app that carries the message; needed for type `Custom`.",
        ),
        of::input(of::Shape::DateTime, "When the message came or the call was made.")
            .example("2024-03-27T18:13:49.000Z"),
        of::input(
            of::Shape::Object(&crate::api::conversations::inputs::FIELDS_OF_CALL_DATA),
            "Who called whom, and how it ended.",
        ),
    ],
    body: None,
};
pub(crate) static UPLOAD_ATTACHMENTS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a conversation, the thread that all messages of a contact are in.",
        ),
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
        of::input(of::Shape::List(&of::Shape::Text), "The files.")
            .example("[\"https://example.com/files/invoice.pdf\"]"),
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
pub(crate) static FIELDS_OF_EMAIL_EVENTS: [of::Field; 10] = [
    of::field("delivered", of::input(of::Shape::INTEGER, "").example("1")),
    of::field("opened", of::input(of::Shape::INTEGER, "").example("3")),
    of::field("clicked", of::input(of::Shape::INTEGER, "").example("1")),
    of::field("replied", of::input(of::Shape::INTEGER, "").example("1")),
    of::field("failed", of::input(of::Shape::INTEGER, "").example("0")),
    of::field("accepted", of::input(of::Shape::INTEGER, "").example("1")),
    of::field("rejected", of::input(of::Shape::INTEGER, "").example("0")),
    of::field("unsubscribed", of::input(of::Shape::INTEGER, "").example("0")),
    of::field("complained", of::input(of::Shape::INTEGER, "").example("0")),
    of::field("stored", of::input(of::Shape::INTEGER, "").example("0")),
];
pub(crate) static FIELDS_OF_UPDATE_RECIPIENT_MESSAGE_STATUS: [of::Field; 3] = [
    of::field("emailId", of::input(of::Shape::Text, "").example("john@doe.com"))
        .required(),
    of::field(
            "status",
            of::input(
                    of::Shape::OneOf(&VALUES_OF_UPDATE_RECIPIENT_MESSAGE_STATUS_STATUS),
                    "State of the record or of the call; values that the document does not list can come.",
                )
                .example("delivered"),
        )
        .required(),
    of::field("failReason", of::input(of::Shape::Text, "").example("Mailbox not found")),
];
pub(crate) static VALUES_OF_UPDATE_RECIPIENT_MESSAGE_STATUS_STATUS: [&str; 10] = [
    "pending",
    "scheduled",
    "sent",
    "delivered",
    "read",
    "undelivered",
    "connected",
    "failed",
    "opened",
    "clicked",
];
