// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Voice AI are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &LIST_AGENTS,
    &CREATE_AGENT,
    &GET_AGENT,
    &DELETE_AGENT,
    &UPDATE_AGENT,
    &LIST_CALL_LOGS,
    &GET_CALL_LOG,
    &CREATE_ACTION,
    &GET_ACTION,
    &UPDATE_ACTION,
    &DELETE_ACTION,
];
pub(crate) static LIST_AGENTS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Integer {
                    least: Some(1),
                    most: Some(5000),
                },
                "Which page of a list, counted from 1 in most operations and from 0 in some; in submissions a page on the web.",
            )
            .example("1"),
        of::input(
                of::Shape::Integer {
                    least: Some(1),
                    most: Some(50),
                },
                "",
            )
            .example("10"),
        of::input(
            of::Shape::Text,
            "Text to search for; which fields it is looked for in differs by operation.",
        ),
    ],
    body: None,
};
pub(crate) static CREATE_AGENT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "").example("Customer Support Agent"),
        of::input(of::Shape::Text, "Name of a business.").example("Acme Corporation"),
        of::input(
            of::Shape::Text,
            "What it says first, at most 190 characters; made up when it is missing.",
        ),
        of::input(
            of::Shape::Text,
            "What the agent is told to be and do; made up when it is missing.",
        ),
        of::input(
            of::Shape::Text,
            "The voice; one is chosen when it is missing. No call lists them.",
        ),
        of::input(
            of::Shape::OneOf(&VALUES_OF_VOICE_AI_LANGUAGE),
            "Language by its code.",
        ),
        of::input(
            of::Shape::OneOf(&VALUES_OF_PATIENCE_LEVEL),
            "How long it waits for slow answers; `high` by default.",
        ),
        of::input(
                of::Shape::Integer {
                    least: Some(180),
                    most: Some(900),
                },
                "Seconds, 180 to 900; 300 by default.",
            )
            .example("600"),
        of::input(of::Shape::Boolean, "Whether it asks again when the caller is silent.")
            .example("true"),
        of::input(
                of::Shape::Integer {
                    least: Some(1),
                    most: Some(20),
                },
                "Seconds of silence before it asks again; 8 by default.",
            )
            .example("5"),
        of::input(of::Shape::Text, "The number that it answers.").example("+1234567890"),
        of::input(
                of::Shape::Text,
                "The pool whose numbers it answers, see `phone_system`.",
            )
            .example("pool_507f1f77bcf86cd799439011"),
        of::input(
                of::Shape::List(&of::Shape::Text),
                "Workflows that start when a call ends.",
            )
            .example(
                "[\"wf_507f1f77bcf86cd799439011\",\"wf_507f1f77bcf86cd799439012\"]",
            ),
        of::input(
            of::Shape::Object(&FIELDS_OF_SEND_POST_CALL_NOTIFICATION_DTO),
            "Who gets a mail after a call.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_AGENT_WORKING_HOURS)),
            "When it answers; always, when there are none.",
        ),
        of::input(
                of::Shape::Text,
                "A zone of the tz database, such as `America/New_York`; the account's by default.",
            )
            .example("America/New_York"),
        of::input(
                of::Shape::Boolean,
                "Whether it is kept from stepping in as a fallback.",
            )
            .example("false"),
        of::input(of::Shape::Object(&FIELDS_OF_TRANSLATION_DTO), ""),
    ],
    body: None,
};
pub(crate) static GET_AGENT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of an AI agent, from the family that the operation belongs to.",
        ),
    ],
    body: None,
};
pub(crate) static DELETE_AGENT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of an AI agent, from the family that the operation belongs to.",
        ),
    ],
    body: None,
};
pub(crate) static UPDATE_AGENT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of an AI agent, from the family that the operation belongs to.",
        ),
        of::input(of::Shape::Text, "").example("Customer Support Agent"),
        of::input(of::Shape::Text, "Name of a business.").example("Acme Corporation"),
        of::input(
            of::Shape::Text,
            "What it says first, at most 190 characters; made up when it is missing.",
        ),
        of::input(
            of::Shape::Text,
            "What the agent is told to be and do; made up when it is missing.",
        ),
        of::input(
            of::Shape::Text,
            "The voice; one is chosen when it is missing. No call lists them.",
        ),
        of::input(
            of::Shape::OneOf(&VALUES_OF_VOICE_AI_LANGUAGE),
            "Language by its code.",
        ),
        of::input(
            of::Shape::OneOf(&VALUES_OF_PATIENCE_LEVEL),
            "How long it waits for slow answers; `high` by default.",
        ),
        of::input(
                of::Shape::Integer {
                    least: Some(180),
                    most: Some(900),
                },
                "Seconds, 180 to 900; 300 by default.",
            )
            .example("600"),
        of::input(of::Shape::Boolean, "Whether it asks again when the caller is silent.")
            .example("true"),
        of::input(
                of::Shape::Integer {
                    least: Some(1),
                    most: Some(20),
                },
                "Seconds of silence before it asks again; 8 by default.",
            )
            .example("5"),
        of::input(of::Shape::Text, "The number that it answers.").example("+1234567890"),
        of::input(
                of::Shape::Text,
                "The pool whose numbers it answers, see `phone_system`.",
            )
            .example("pool_507f1f77bcf86cd799439011"),
        of::input(
                of::Shape::List(&of::Shape::Text),
                "Workflows that start when a call ends.",
            )
            .example(
                "[\"wf_507f1f77bcf86cd799439011\",\"wf_507f1f77bcf86cd799439012\"]",
            ),
        of::input(
            of::Shape::Object(&FIELDS_OF_SEND_POST_CALL_NOTIFICATION_DTO),
            "Who gets a mail after a call.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_AGENT_WORKING_HOURS)),
            "When it answers; always, when there are none.",
        ),
        of::input(
                of::Shape::Text,
                "A zone of the tz database, such as `America/New_York`; the account's by default.",
            )
            .example("America/New_York"),
        of::input(
                of::Shape::Boolean,
                "Whether it is kept from stepping in as a fallback.",
            )
            .example("false"),
        of::input(of::Shape::Object(&FIELDS_OF_TRANSLATION_DTO), ""),
    ],
    body: None,
};
pub(crate) static LIST_CALL_LOGS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of an AI agent, from the family that the operation belongs to.",
        ),
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it.")
            .example("contact123,contact456"),
        of::input(
            of::Shape::OneOf(&VALUES_OF_LIST_CALL_LOGS_CALL_TYPE),
            "Real calls or trials.",
        ),
        of::input(
                of::Shape::INTEGER,
                "Milliseconds since 1970; only together with `endDate`.",
            )
            .example("1679308800000"),
        of::input(
                of::Shape::INTEGER,
                "Milliseconds since 1970; only together with `startDate`.",
            )
            .example("1679395199000"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_ACTION_TYPE),
                "What kind of action it is; as a filter several with commas.",
            )
            .example("SMS,CALL_TRANSFER,WORKFLOW_TRIGGER"),
        of::input(of::Shape::OneOf(&VALUES_OF_LIST_CALL_LOGS_SORT_BY), ""),
        of::input(of::Shape::OneOf(&VALUES_OF_LIST_CALL_LOGS_SORT), ""),
        of::input(
            of::Shape::INTEGER,
            "Which page of a list, counted from 1 in most operations and from 0 in some; in submissions a page on the web.",
        ),
        of::input(
            of::Shape::Integer {
                least: None,
                most: Some(50),
            },
            "",
        ),
    ],
    body: None,
};
pub(crate) static GET_CALL_LOG: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static CREATE_ACTION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of an AI agent, from the family that the operation belongs to.",
        ),
        of::input(
                of::Shape::OneOf(&VALUES_OF_ACTION_TYPE),
                "What kind of action it is; as a filter several with commas.",
            )
            .example("CALL_TRANSFER"),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Transfer to Manager"),
        of::input(
            of::Shape::Any,
            "What the action does, in the form of its `actionType`.",
        ),
    ],
    body: None,
};
pub(crate) static GET_ACTION: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static UPDATE_ACTION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(
            of::Shape::Text,
            "Id of an AI agent, from the family that the operation belongs to.",
        ),
        of::input(
                of::Shape::OneOf(&VALUES_OF_ACTION_TYPE),
                "What kind of action it is; as a filter several with commas.",
            )
            .example("CALL_TRANSFER"),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Transfer to Manager"),
        of::input(
            of::Shape::Any,
            "What the action does, in the form of its `actionType`.",
        ),
    ],
    body: None,
};
pub(crate) static DELETE_ACTION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(
            of::Shape::Text,
            "Id of an AI agent, from the family that the operation belongs to.",
        ),
    ],
    body: None,
};
pub(crate) static VALUES_OF_VOICE_AI_LANGUAGE: [&str; 8] = [
    "en-US",
    "pt-BR",
    "es",
    "fr",
    "de",
    "it",
    "nl-NL",
    "multi",
];
pub(crate) static VALUES_OF_PATIENCE_LEVEL: [&str; 3] = ["low", "medium", "high"];
pub(crate) static FIELDS_OF_SEND_POST_CALL_NOTIFICATION_DTO: [of::Field; 5] = [
    of::field("admins", of::input(of::Shape::Boolean, "").example("true")).required(),
    of::field("allUsers", of::input(of::Shape::Boolean, "").example("false")).required(),
    of::field("contactAssignedUser", of::input(of::Shape::Boolean, "").example("false"))
        .required(),
    of::field(
            "specificUsers",
            of::input(of::Shape::List(&of::Shape::Text), "")
                .example("[\"user_507f1f77bcf86cd799439011\"]"),
        )
        .required(),
    of::field(
            "customEmails",
            of::input(of::Shape::List(&of::Shape::Text), "")
                .example("[\"manager@company.com\"]"),
        )
        .required(),
];
pub(crate) static FIELDS_OF_AGENT_WORKING_HOURS: [of::Field; 2] = [
    of::field(
            "dayOfTheWeek",
            of::input(of::Shape::INTEGER, "1 is Monday, 7 is Sunday.").example("1"),
        )
        .required(),
    of::field(
            "intervals",
            of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_INTERVAL)), ""),
        )
        .required(),
];
pub(crate) static FIELDS_OF_INTERVAL: [of::Field; 4] = [
    of::field(
            "startHour",
            of::input(
                    of::Shape::Integer {
                        least: Some(0),
                        most: Some(23),
                    },
                    "",
                )
                .example("9"),
        )
        .required(),
    of::field(
            "endHour",
            of::input(
                    of::Shape::Integer {
                        least: Some(0),
                        most: Some(23),
                    },
                    "",
                )
                .example("17"),
        )
        .required(),
    of::field(
            "startMinute",
            of::input(
                    of::Shape::Integer {
                        least: Some(0),
                        most: Some(59),
                    },
                    "",
                )
                .example("0"),
        )
        .required(),
    of::field(
            "endMinute",
            of::input(
                    of::Shape::Integer {
                        least: Some(0),
                        most: Some(59),
                    },
                    "",
                )
                .example("30"),
        )
        .required(),
];
pub(crate) static FIELDS_OF_TRANSLATION_DTO: [of::Field; 2] = [
    of::field(
            "enabled",
            of::input(
                    of::Shape::Boolean,
                    "Only for agents whose language is not `en-US`.",
                )
                .example("false"),
        )
        .required(),
    of::field(
        "language",
        of::input(
                of::Shape::Text,
                "`en-US`, or what the agent speaks; required when translation is on.",
            )
            .example("es"),
    ),
];
pub(crate) static VALUES_OF_LIST_CALL_LOGS_CALL_TYPE: [&str; 2] = ["LIVE", "TRIAL"];
pub(crate) static VALUES_OF_ACTION_TYPE: [&str; 8] = [
    "CALL_TRANSFER",
    "DATA_EXTRACTION",
    "IN_CALL_DATA_EXTRACTION",
    "WORKFLOW_TRIGGER",
    "SMS",
    "APPOINTMENT_BOOKING",
    "CUSTOM_ACTION",
    "KNOWLEDGE_BASE",
];
pub(crate) static VALUES_OF_LIST_CALL_LOGS_SORT_BY: [&str; 2] = [
    "duration",
    "createdAt",
];
pub(crate) static VALUES_OF_LIST_CALL_LOGS_SORT: [&str; 2] = ["ascend", "descend"];
