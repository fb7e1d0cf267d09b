// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Opportunities are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &LIST_LOST_REASONS,
    &SEARCH,
    &SEARCH_ADVANCED,
    &LIST_PIPELINES,
    &GET,
    &UPDATE,
    &DELETE,
    &UPDATE_STATUS,
    &UPSERT,
    &ADD_FOLLOWERS,
    &REMOVE_FOLLOWERS,
    &CREATE,
];
pub(crate) static LIST_LOST_REASONS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("lost reason"),
        of::input(
                of::Shape::Boolean,
                "Whether it counts as deleted, since such records can still be there; as a filter, whether they are wanted.",
            )
            .example("false"),
        of::input(
                of::Shape::Text,
                "Text to search for; which fields it is looked for in differs by operation.",
            )
            .example("dentist"),
        of::input(
                of::Shape::INTEGER,
                "How many records to pass over, 0 for the first page.",
            )
            .example("1"),
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("10"),
        of::input(of::Shape::Boolean, "Whether to count all matches.").example("field"),
    ],
    body: None,
};
pub(crate) static SEARCH: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Text to search for, such as a name or an e-mail address.",
            )
            .example("john@deo.com"),
        of::input(of::Shape::Text, "Id of a pipeline; the list of pipelines has it."),
        of::input(of::Shape::Text, "Id of a stage within its pipeline."),
        of::input(of::Shape::Text, "Id of the contact that the deals are with."),
        of::input(
            of::Shape::OneOf(&VALUES_OF_STATUS),
            "`open`, `won`, `lost` or `abandoned`; `all` is only for searching.",
        ),
        of::input(of::Shape::Text, "Id of the user who is responsible for the deals."),
        of::input(
            of::Shape::Text,
            "Id of a campaign: of advertising, of affiliates or of messages, as the family goes.",
        ),
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(of::Shape::Text, "How to sort, such as `added_asc`.")
            .example("added_asc"),
        of::input(of::Shape::Text, "End of the span, written mm-dd-yyyy.")
            .example("mm-dd-yyyy"),
        of::input(of::Shape::INTEGER, "One half of the cursor: a time in milliseconds.")
            .example("1628008053263"),
        of::input(
            of::Shape::Text,
            "The other half of the cursor: the id of the last record.",
        ),
        of::input(of::Shape::Text, "Beginning of the span, written mm-dd-yyyy.")
            .example("mm-dd-yyyy"),
        of::input(
                of::Shape::Text,
                "Country of an address, mostly as a code of two letters such as `US`.",
            )
            .example("US"),
        of::input(
            of::Shape::INTEGER,
            "Which page of a list, counted from 1 in most operations and from 0 in some; in submissions a page on the web.",
        ),
        of::input(
            of::Shape::Integer {
                least: None,
                most: Some(100),
            },
            "How many records a page holds at most; the highest value differs by operation.",
        ),
        of::input(of::Shape::Boolean, "Adds the tasks of the contact.").example("false"),
        of::input(of::Shape::Boolean, "Adds the notes of the contact.").example("false"),
        of::input(of::Shape::Boolean, "Adds the appointments of the contact.")
            .example("false"),
    ],
    body: None,
};
pub(crate) static SEARCH_ADVANCED: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Text to search for; which fields it is looked for in differs by operation.",
        ),
        of::input(
            of::Shape::INTEGER,
            "How many records a page holds at most; the highest value differs by operation.",
        ),
        of::input(
            of::Shape::INTEGER,
            "Which page of a list, counted from 1 in most operations and from 0 in some; in submissions a page on the web.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Any),
            "The cursor, as it stands on the last record of the page before; it mixes numbers and texts.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_ADDITIONAL_DETAILS),
            "What shall come along with each deal.",
        ),
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_SEARCH_FILTER)), ""),
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_SEARCH_SORT)), ""),
    ],
    body: None,
};
pub(crate) static LIST_PIPELINES: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};
pub(crate) static GET: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};
pub(crate) static UPDATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(of::Shape::Text, "Id of a pipeline; the list of pipelines has it."),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("First Opps"),
        of::input(of::Shape::Text, "Id of a stage within its pipeline."),
        of::input(
            of::Shape::OneOf(&VALUES_OF_STATUS),
            "`open`, `won`, `lost` or `abandoned`; `all` is only for searching.",
        ),
        of::input(
                of::Shape::Number,
                "Value of the deal, as a plain number without a currency.",
            )
            .example("220"),
        of::input(
            of::Shape::Text,
            "Id of the user who is responsible for it; searches take several.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Any),
            "In requests each names its field by `id` or `key` and has `field_value`; in answers it has `id` and `fieldValue`.",
        ),
    ],
    body: None,
};
pub(crate) static DELETE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};
pub(crate) static UPDATE_STATUS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(
            of::Shape::OneOf(&VALUES_OF_STATUS),
            "`open`, `won`, `lost` or `abandoned`; `all` is only for searching.",
        ),
        of::input(
            of::Shape::Text,
            "Why the deal was lost; the list of reasons has the ids.",
        ),
    ],
    body: None,
};
pub(crate) static UPSERT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(of::Shape::Text, "Id of a pipeline; the list of pipelines has it."),
        of::input(of::Shape::List(&of::Shape::Text), "Ids of users who follow the deal.")
            .example("[\"LiKJ2vnRg5ETM8Z19K7\"]"),
        of::input(of::Shape::Boolean, "True takes everybody off.").example("true"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_UPSERT_OPPORTUNITY_FOLLOWERS_ACTION_TYPE),
                "Whether `followers` are added or removed.",
            )
            .example("add"),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("opportunity name"),
        of::input(
            of::Shape::OneOf(&VALUES_OF_STATUS),
            "`open`, `won`, `lost` or `abandoned`; `all` is only for searching.",
        ),
        of::input(of::Shape::Text, "Id of a stage within its pipeline."),
        of::input(
                of::Shape::Number,
                "Value of the deal, as a plain number without a currency.",
            )
            .example("220"),
        of::input(
            of::Shape::Text,
            "Id of the user who is responsible for it; searches take several.",
        ),
        of::input(
            of::Shape::Text,
            "Why the deal was lost; the list of reasons has the ids.",
        ),
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
    ],
    body: None,
};
pub(crate) static ADD_FOLLOWERS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(of::Shape::List(&of::Shape::Text), "Ids of users who follow the deal."),
    ],
    body: None,
};
pub(crate) static REMOVE_FOLLOWERS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(of::Shape::Boolean, "True takes everybody off.").example("false"),
        of::input(of::Shape::List(&of::Shape::Text), "Ids of users who follow the deal."),
    ],
    body: None,
};
pub(crate) static CREATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a pipeline; the list of pipelines has it."),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("First Opps"),
        of::input(of::Shape::Text, "Id of a stage within its pipeline."),
        of::input(
            of::Shape::OneOf(&VALUES_OF_STATUS),
            "`open`, `won`, `lost` or `abandoned`; `all` is only for searching.",
        ),
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
        of::input(
                of::Shape::Number,
                "Value of the deal, as a plain number without a currency.",
            )
            .example("220"),
        of::input(
            of::Shape::Text,
            "Id of the user who is responsible for it; searches take several.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Any),
            "In requests each names its field by `id` or `key` and has `field_value`; in answers it has `id` and `fieldValue`.",
        ),
    ],
    body: None,
};
pub(crate) static VALUES_OF_STATUS: [&str; 5] = [
    "open",
    "won",
    "lost",
    "abandoned",
    "all",
];
pub(crate) static FIELDS_OF_ADDITIONAL_DETAILS: [of::Field; 4] = [
    of::field("notes", of::input(of::Shape::Boolean, "Adds the notes.")).required(),
    of::field("tasks", of::input(of::Shape::Boolean, "Adds the tasks.")).required(),
    of::field("calendarEvents", of::input(of::Shape::Boolean, "Adds the appointments."))
        .required(),
    of::field(
            "unReadConversations",
            of::input(of::Shape::Boolean, "Adds the unread conversations."),
        )
        .required(),
];
pub(crate) static FIELDS_OF_SEARCH_FILTER: [of::Field; 5] = [
    of::field(
        "group",
        of::input(
            of::Shape::OneOf(&VALUES_OF_SEARCH_FILTER_GROUP),
            "How the filters within are joined.",
        ),
    ),
    of::field(
        "filters",
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_SEARCH_FILTER)), ""),
    ),
    of::field(
        "field",
        of::input(
            of::Shape::Text,
            "Name of the field in `snake_case`; `custom_fields.` and a key for custom ones.",
        ),
    ),
    of::field(
        "operator",
        of::input(
            of::Shape::OneOf(&VALUES_OF_SEARCH_FILTER_OPERATOR),
            "How to compare; `exists` and `not_exists` take no value.",
        ),
    ),
    of::field(
        "value",
        of::input(
            of::Shape::Any,
            "A scalar, a list, or for `range` an object with the two ends.",
        ),
    ),
];
pub(crate) static VALUES_OF_SEARCH_FILTER_GROUP: [&str; 2] = ["AND", "OR"];
pub(crate) static VALUES_OF_SEARCH_FILTER_OPERATOR: [&str; 8] = [
    "eq",
    "not_eq",
    "contains",
    "not_contains",
    "exists",
    "not_exists",
    "range",
    "nested",
];
pub(crate) static FIELDS_OF_SEARCH_SORT: [of::Field; 2] = [
    of::field("field", of::input(of::Shape::Text, "")).required(),
    of::field(
            "direction",
            of::input(of::Shape::OneOf(&VALUES_OF_SEARCH_SORT_DIRECTION), ""),
        )
        .required(),
];
pub(crate) static VALUES_OF_SEARCH_SORT_DIRECTION: [&str; 2] = ["asc", "desc"];
pub(crate) static VALUES_OF_UPSERT_OPPORTUNITY_FOLLOWERS_ACTION_TYPE: [&str; 2] = [
    "add",
    "remove",
];
