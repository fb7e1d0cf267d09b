// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Conversation AI are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &CREATE_ACTION,
    &LIST_ACTIONS,
    &GET_ACTION,
    &UPDATE_ACTION,
    &DELETE_ACTION,
    &UPDATE_FOLLOWUP_SETTINGS,
    &CREATE_AGENT,
    &SEARCH_AGENT,
    &GET_AGENT,
    &UPDATE_AGENT,
    &DELETE_AGENT,
    &GET_GENERATION_DETAILS,
];
pub(crate) static CREATE_ACTION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of an AI agent, from the family that the operation belongs to.",
        ),
        of::input(
                of::Shape::OneOf(&VALUES_OF_TYPE),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("triggerWorkflow"),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Trigger a Workflow"),
        of::input(of::Shape::Any, "What the action does, in the form of its `type`."),
    ],
    body: None,
};
pub(crate) static LIST_ACTIONS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of an AI agent, from the family that the operation belongs to.",
        ),
    ],
    body: None,
};
pub(crate) static GET_ACTION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of an AI agent, from the family that the operation belongs to.",
        ),
        of::input(of::Shape::Text, ""),
    ],
    body: None,
};
pub(crate) static UPDATE_ACTION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of an AI agent, from the family that the operation belongs to.",
        ),
        of::input(of::Shape::Text, ""),
        of::input(
                of::Shape::OneOf(&VALUES_OF_TYPE),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("triggerWorkflow"),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Trigger a Workflow"),
        of::input(of::Shape::Any, "What the action does, in the form of its `type`."),
    ],
    body: None,
};
pub(crate) static DELETE_ACTION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of an AI agent, from the family that the operation belongs to.",
        ),
        of::input(of::Shape::Text, ""),
    ],
    body: None,
};
pub(crate) static UPDATE_FOLLOWUP_SETTINGS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of an AI agent, from the family that the operation belongs to.",
        ),
        of::input(of::Shape::List(&of::Shape::Text), "").example("[\"edxcfghbnjkimd\"]"),
        of::input(of::Shape::Object(&FIELDS_OF_FOLLOWUP_SETTINGS), ""),
    ],
    body: None,
};
pub(crate) static CREATE_AGENT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("John Doe"),
        of::input(of::Shape::Text, "Name of a business.").example("Tech Corp"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_MODE),
                "`off`, `suggestive` (drafts for a person) or `auto-pilot` (answers by itself).",
            )
            .example("auto-pilot"),
        of::input(of::Shape::List(&of::Shape::OneOf(&VALUES_OF_ITEM)), "")
            .example("[\"SMS\",\"Live_Chat\",\"WhatsApp\"]"),
        of::input(
                of::Shape::Boolean,
                "Whether it is the account's main agent; the first one is by default.",
            )
            .example("true"),
        of::input(
                of::Shape::INTEGER,
                "How long to wait before answering: at most 5 minutes or 300 seconds.",
            )
            .example("2"),
        of::input(of::Shape::OneOf(&VALUES_OF_WAIT_TIME_UNIT), "").example("seconds"),
        of::input(of::Shape::Boolean, "Deprecated.").example("false"),
        of::input(
                of::Shape::INTEGER,
                "How long it stays silent: at most 2880 minutes, 172800 seconds or 48 hours; null for ever.",
            )
            .example("2"),
        of::input(of::Shape::OneOf(&VALUES_OF_CREATE_EMPLOYEE_SLEEP_TIME_UNIT), "")
            .example("hours"),
        of::input(of::Shape::Text, "").example("Friendly and helpful"),
        of::input(of::Shape::Text, "").example("Assist customers with inquiries."),
        of::input(of::Shape::Text, "").example("Provide  customer service."),
        of::input(
                of::Shape::INTEGER,
                "After how many messages of its own a person must step in, 1 to 100.",
            )
            .example("75"),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "What the agent may look things up in, see the family `knowledge_base`.",
        ),
        of::input(of::Shape::Boolean, "").example("true"),
        of::input(of::Shape::Boolean, "").example("true"),
        of::input(of::Shape::Boolean, "Fall silent when a person writes.")
            .example("false"),
        of::input(of::Shape::Boolean, "Fall silent when a workflow writes.")
            .example("false"),
    ],
    body: None,
};
pub(crate) static SEARCH_AGENT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "").example("Exampleee123"),
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("1"),
        of::input(
                of::Shape::Text,
                "Text to search for; which fields it is looked for in differs by operation.",
            )
            .example("booking"),
    ],
    body: None,
};
pub(crate) static GET_AGENT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Id of an AI agent, from the family that the operation belongs to.",
            )
            .example("EmployeeId123"),
    ],
    body: None,
};
pub(crate) static UPDATE_AGENT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of an AI agent, from the family that the operation belongs to.",
        ),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("John Doe"),
        of::input(of::Shape::Text, "Name of a business.").example("Tech Corp"),
        of::input(
            of::Shape::OneOf(&VALUES_OF_MODE),
            "`off`, `suggestive` (drafts for a person) or `auto-pilot` (answers by itself).",
        ),
        of::input(of::Shape::List(&of::Shape::OneOf(&VALUES_OF_ITEM)), ""),
        of::input(
                of::Shape::Boolean,
                "Whether it is the account's main agent; the first one is by default.",
            )
            .example("true"),
        of::input(
                of::Shape::INTEGER,
                "How long to wait before answering: at most 5 minutes or 300 seconds.",
            )
            .example("30"),
        of::input(of::Shape::OneOf(&VALUES_OF_WAIT_TIME_UNIT), "").example("seconds"),
        of::input(of::Shape::Boolean, "Deprecated.").example("false"),
        of::input(
                of::Shape::INTEGER,
                "How long it stays silent: at most 2880 minutes, 172800 seconds or 48 hours; null for ever.",
            )
            .example("10"),
        of::input(of::Shape::OneOf(&VALUES_OF_CREATE_EMPLOYEE_SLEEP_TIME_UNIT), ""),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, "").example("Provide excellent customer service."),
        of::input(
            of::Shape::INTEGER,
            "After how many messages of its own a person must step in, 1 to 100.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "What the agent may look things up in, see the family `knowledge_base`.",
        ),
        of::input(of::Shape::Boolean, "").example("true"),
        of::input(of::Shape::Boolean, "").example("true"),
        of::input(of::Shape::Boolean, "Fall silent when a person writes.")
            .example("false"),
        of::input(of::Shape::Boolean, "Fall silent when a workflow writes.")
            .example("false"),
    ],
    body: None,
};
pub(crate) static DELETE_AGENT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Id of an AI agent, from the family that the operation belongs to.",
            )
            .example("EmployeeId123"),
    ],
    body: None,
};
pub(crate) static GET_GENERATION_DETAILS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a message in a conversation.")
            .example("messageId123"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_GET_GENERATION_DETAILS_SOURCE),
                "Where it came from, such as an app, a form or a network; in queries which of these is meant.",
            )
            .example("conversation"),
    ],
    body: None,
};
pub(crate) static VALUES_OF_TYPE: [&str; 7] = [
    "triggerWorkflow",
    "updateContactField",
    "appointmentBooking",
    "stopBot",
    "humanHandOver",
    "advancedFollowup",
    "transferBot",
];
pub(crate) static FIELDS_OF_FOLLOWUP_SETTINGS: [of::Field; 4] = [
    of::field(
            "dynamicChannelSwitching",
            of::input(of::Shape::Boolean, "Whether a follow-up may use another channel.")
                .example("true"),
        )
        .required(),
    of::field(
        "followUpHours",
        of::input(of::Shape::Boolean, "Whether working hours are kept.").example("true"),
    ),
    of::field(
        "workingHours",
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_WORKING_HOURS)), ""),
    ),
    of::field(
        "timezoneToUse",
        of::input(
            of::Shape::OneOf(&VALUES_OF_FOLLOWUP_SETTINGS_TIMEZONE_TO_USE),
            "Whose time zone the hours are in.",
        ),
    ),
];
pub(crate) static FIELDS_OF_WORKING_HOURS: [of::Field; 2] = [
    of::field("dayOfTheWeek", of::input(of::Shape::INTEGER, "0 is Sunday.").example("1"))
        .required(),
    of::field(
        "intervals",
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_INTERVAL)), ""),
    ),
];
pub(crate) static FIELDS_OF_INTERVAL: [of::Field; 4] = [
    of::field("startHour", of::input(of::Shape::INTEGER, "").example("9")).required(),
    of::field("startMinute", of::input(of::Shape::INTEGER, "").example("0")).required(),
    of::field("endHour", of::input(of::Shape::INTEGER, "").example("17")).required(),
    of::field("endMinute", of::input(of::Shape::INTEGER, "").example("30")).required(),
];
pub(crate) static VALUES_OF_FOLLOWUP_SETTINGS_TIMEZONE_TO_USE: [&str; 2] = [
    "contact",
    "business",
];
pub(crate) static VALUES_OF_MODE: [&str; 3] = ["off", "suggestive", "auto-pilot"];
pub(crate) static VALUES_OF_ITEM: [&str; 6] = [
    "IG",
    "FB",
    "SMS",
    "WebChat",
    "WhatsApp",
    "Live_Chat",
];
pub(crate) static VALUES_OF_WAIT_TIME_UNIT: [&str; 2] = ["minutes", "seconds"];
pub(crate) static VALUES_OF_CREATE_EMPLOYEE_SLEEP_TIME_UNIT: [&str; 3] = [
    "hours",
    "minutes",
    "seconds",
];
pub(crate) static VALUES_OF_GET_GENERATION_DETAILS_SOURCE: [&str; 2] = [
    "conversation",
    "workflow",
];
