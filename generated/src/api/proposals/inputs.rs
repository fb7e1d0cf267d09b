// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Documents and contracts are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &LIST,
    &SEND,
    &LIST_TEMPLATES,
    &SEND_TEMPLATE,
];
pub(crate) static LIST: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::OneOf(&VALUES_OF_LIST_STATUS),
                "State of the record or of the call; values that the document does not list can come.",
            )
            .example("draft"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_LIST_PAYMENT_STATUS),
                "How far payment is; several with commas.",
            )
            .example("paid"),
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("10"),
        of::input(
                of::Shape::INTEGER,
                "How many records to pass over, 0 for the first page.",
            )
            .example("0"),
        of::input(
                of::Shape::Text,
                "Text to search for; which fields it is looked for in differs by operation.",
            )
            .example("document"),
        of::input(of::Shape::DateTime, "").example("2025-02-03T18:30:00.000Z"),
        of::input(of::Shape::DateTime, "").example("2025-02-14T18:29:59.999Z"),
    ],
    body: None,
};
pub(crate) static SEND: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "").example("hTlkh7t8gujsahgg93"),
        of::input(of::Shape::Text, "").example("new Document"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_SEND_DOCUMENT_MEDIUM),
                "Whether a mail goes out or only links are made.",
            )
            .example("email"),
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_CC_RECIPIENT_ITEM)), ""),
        of::input(of::Shape::Object(&FIELDS_OF_NOTIFICATION_SETTINGS), ""),
        of::input(of::Shape::Text, "The user in whose name it goes out.")
            .example("1234567890"),
    ],
    body: None,
};
pub(crate) static LIST_TEMPLATES: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::DateTime, "").example("2025-02-03T18:30:00.000Z"),
        of::input(of::Shape::DateTime, "").example("2025-02-14T18:29:59.999Z"),
        of::input(
                of::Shape::Text,
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("proposal,estimate"),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Template Name"),
        of::input(of::Shape::Boolean, "Whether it is a form that anyone can fill in.")
            .example("false"),
        of::input(of::Shape::Text, "A user of the account.").example("1234567890"),
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("10"),
        of::input(
                of::Shape::INTEGER,
                "How many records to pass over, 0 for the first page.",
            )
            .example("0"),
    ],
    body: None,
};
pub(crate) static SEND_TEMPLATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Id of a template of the kind that the operation deals with, such as mail, invoice or document.",
            )
            .example("hTlkh7t8gujsahgg93"),
        of::input(of::Shape::Text, "A user of the account.")
            .example("hTlkh7t8gujsahgg93"),
        of::input(of::Shape::Boolean, "Whether the document goes out at once.")
            .example("true"),
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it.")
            .example("hTlkh7t8gujsahgg93"),
        of::input(of::Shape::Text, "").example("hTlkh7t8gujsahgg93"),
    ],
    body: None,
};
pub(crate) static VALUES_OF_LIST_STATUS: [&str; 5] = [
    "draft",
    "sent",
    "viewed",
    "completed",
    "accepted",
];
pub(crate) static VALUES_OF_LIST_PAYMENT_STATUS: [&str; 3] = [
    "waiting_for_payment",
    "paid",
    "no_payment",
];
pub(crate) static VALUES_OF_SEND_DOCUMENT_MEDIUM: [&str; 2] = ["link", "email"];
pub(crate) static FIELDS_OF_CC_RECIPIENT_ITEM: [of::Field; 6] = [
    of::field(
            "email",
            of::input(of::Shape::Text, "E-mail address.").example("jim@gmail.com"),
        )
        .required(),
    of::field(
            "id",
            of::input(
                    of::Shape::Text,
                    "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
                )
                .example("contactId"),
        )
        .required(),
    of::field(
            "imageUrl",
            of::input(of::Shape::Text, "Address of a picture.")
                .example("https://example.com/image.jpg"),
        )
        .required(),
    of::field("contactName", of::input(of::Shape::Text, "").example("Jim Anton"))
        .required(),
    of::field("firstName", of::input(of::Shape::Text, "Given name.").example("Jim"))
        .required(),
    of::field("lastName", of::input(of::Shape::Text, "Family name.").example("Anton"))
        .required(),
];
pub(crate) static FIELDS_OF_NOTIFICATION_SETTINGS: [of::Field; 2] = [
    of::field(
            "receive",
            of::input(of::Shape::Object(&FIELDS_OF_NOTIFICATION_SEND_SETTING), ""),
        )
        .required(),
    of::field(
            "sender",
            of::input(of::Shape::Object(&FIELDS_OF_NOTIFICATION_SENDER_SETTING), ""),
        )
        .required(),
];
pub(crate) static FIELDS_OF_NOTIFICATION_SEND_SETTING: [of::Field; 2] = [
    of::field(
            "templateId",
            of::input(
                of::Shape::Text,
                "Id of a template of the kind that the operation deals with, such as mail, invoice or document.",
            ),
        )
        .required(),
    of::field("subject", of::input(of::Shape::Text, "Subject line.")).required(),
];
pub(crate) static FIELDS_OF_NOTIFICATION_SENDER_SETTING: [of::Field; 2] = [
    of::field("fromEmail", of::input(of::Shape::Text, "")).required(),
    of::field("fromName", of::input(of::Shape::Text, "")).required(),
];
