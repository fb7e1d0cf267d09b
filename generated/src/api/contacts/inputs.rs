// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Contacts are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &SEARCH,
    &FIND_DUPLICATE,
    &LIST_TASKS,
    &CREATE_TASK,
    &GET_TASK,
    &UPDATE_TASK,
    &DELETE_TASK,
    &COMPLETE_TASK,
    &LIST_APPOINTMENTS,
    &ADD_TAGS,
    &REMOVE_TAGS,
    &LIST_NOTES,
    &CREATE_NOTE,
    &GET_NOTE,
    &UPDATE_NOTE,
    &DELETE_NOTE,
    &UPDATE_TAGS_IN_BULK,
    &UPDATE_BUSINESS_IN_BULK,
    &GET,
    &UPDATE,
    &DELETE,
    &UPSERT,
    &LIST_BY_BUSINESS,
    &ADD_FOLLOWERS,
    &REMOVE_FOLLOWERS,
    &ADD_TO_CAMPAIGN,
    &REMOVE_FROM_CAMPAIGN,
    &REMOVE_FROM_ALL_CAMPAIGNS,
    &ADD_TO_WORKFLOW,
    &REMOVE_FROM_WORKFLOW,
    &LIST,
    &CREATE,
];
pub(crate) static SEARCH: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::INTEGER, "Contacts on a page."),
        of::input(
            of::Shape::INTEGER,
            "Number of the page, from 1; leave it out when going by `searchAfter`.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Any),
            "The cursor: a number and a text, as they stood on the last contact of the page before.",
        ),
        of::input(
            of::Shape::Text,
            "Text to search for; which fields it is looked for in differs by operation.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_SEARCH_FILTER)),
            "Filters that must hold; a filter with `group` holds further ones, joined by AND or OR.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_SEARCH_SORT)),
            "The order of the results; several fields are taken one after another.",
        ),
    ],
    body: None,
};
pub(crate) static FIND_DUPLICATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "A phone number with its country code, such as `+1423164516`; it is encoded for you.",
            )
            .example("+1423164516"),
        of::input(of::Shape::Text, "E-mail address.").example("abc@abc.com"),
    ],
    body: None,
};
pub(crate) static LIST_TASKS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
    ],
    body: None,
};
pub(crate) static CREATE_TASK: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
        of::input(of::Shape::Text, "Heading of the note, task or appointment.")
            .example("First Task"),
        of::input(of::Shape::Text, "The text itself, of a message, a note or the like.")
            .example("loram ipsum"),
        of::input(of::Shape::DateTime, "When the task is due, in ISO 8601 and UTC.")
            .example("2020-10-25T11:00:00Z"),
        of::input(of::Shape::Boolean, "Whether the task is done.").example("true"),
        of::input(
            of::Shape::Text,
            "Id of the user who is responsible for it; the users family has the ids.",
        ),
    ],
    body: None,
};
pub(crate) static GET_TASK: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
        of::input(of::Shape::Text, ""),
    ],
    body: None,
};
pub(crate) static UPDATE_TASK: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, "Heading of the note, task or appointment.")
            .example("First Task"),
        of::input(of::Shape::Text, "The text itself, of a message, a note or the like.")
            .example("loram ipsum"),
        of::input(of::Shape::DateTime, "When the task is due, in ISO 8601 and UTC.")
            .example("2020-10-25T11:00:00Z"),
        of::input(of::Shape::Boolean, "Whether the task is done.").example("true"),
        of::input(
            of::Shape::Text,
            "Id of the user who is responsible for it; the users family has the ids.",
        ),
    ],
    body: None,
};
pub(crate) static DELETE_TASK: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
        of::input(of::Shape::Text, ""),
    ],
    body: None,
};
pub(crate) static COMPLETE_TASK: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Boolean, "Whether the task is done.").example("true"),
    ],
    body: None,
};
pub(crate) static LIST_APPOINTMENTS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
    ],
    body: None,
};
pub(crate) static ADD_TAGS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
        of::input(
                of::Shape::List(&of::Shape::Text),
                "Only the tags to add or to remove.",
            )
            .example("[\"minim\",\"velit magna\"]"),
    ],
    body: None,
};
pub(crate) static REMOVE_TAGS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
        of::input(
                of::Shape::List(&of::Shape::Text),
                "Only the tags to add or to remove.",
            )
            .example("[\"minim\",\"velit magna\"]"),
    ],
    body: None,
};
pub(crate) static LIST_NOTES: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
    ],
    body: None,
};
pub(crate) static CREATE_NOTE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
        of::input(
            of::Shape::Text,
            "Id of a user, which is a person who works with the account; the users family lists them.",
        ),
        of::input(of::Shape::Text, "The text itself, of a message, a note or the like.")
            .example("lorem ipsum"),
        of::input(of::Shape::Text, "Heading of the note, task or appointment.")
            .example("Follow-up summary"),
        of::input(of::Shape::Text, "Colour of the note, as in `#FFAA00`.")
            .example("#FFAA00"),
        of::input(of::Shape::Boolean, "Whether the note stays on top.").example("false"),
    ],
    body: None,
};
pub(crate) static GET_NOTE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};
pub(crate) static UPDATE_NOTE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(
            of::Shape::Text,
            "Id of a user, which is a person who works with the account; the users family lists them.",
        ),
        of::input(of::Shape::Text, "The text itself, of a message, a note or the like.")
            .example("lorem ipsum"),
        of::input(of::Shape::Text, "Heading of the note, task or appointment.")
            .example("Follow-up summary"),
        of::input(of::Shape::Text, "Colour of the note, as in `#FFAA00`.")
            .example("#FFAA00"),
        of::input(of::Shape::Boolean, "Whether the note stays on top.").example("false"),
    ],
    body: None,
};
pub(crate) static DELETE_NOTE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};
pub(crate) static UPDATE_TAGS_IN_BULK: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Kind of the record; what the values mean depends on where it stands.",
        ),
        of::input(of::Shape::List(&of::Shape::Text), "Ids of the contacts."),
        of::input(
                of::Shape::List(&of::Shape::Text),
                "Only the tags to add or to remove.",
            )
            .example("[\"tag-1\",\"tag-2\"]"),
        of::input(
                of::Shape::Boolean,
                "True removes every tag of the contacts, whatever `tags` has; only when removing.",
            )
            .example("false"),
    ],
    body: None,
};
pub(crate) static UPDATE_BUSINESS_IN_BULK: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::List(&of::Shape::Text), "Ids of the contacts."),
        of::input(
                of::Shape::Text,
                "Id of the business that the contact belongs to; the businesses family has them.",
            )
            .nullable(),
    ],
    body: None,
};
pub(crate) static GET: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
    ],
    body: None,
};
pub(crate) static UPDATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
        of::input(of::Shape::Text, "Given name.").example("rosan").nullable(),
        of::input(of::Shape::Text, "Family name.").example("Deo").nullable(),
        of::input(
                of::Shape::Text,
                "First and last name in one; give either this or the two parts.",
            )
            .example("rosan Deo")
            .nullable(),
        of::input(of::Shape::Text, "E-mail address.")
            .example("rosan@deos.com")
            .nullable(),
        of::input(of::Shape::Text, "Phone number, best with `+` and the country code.")
            .example("+1 888-888-8888")
            .nullable(),
        of::input(
                of::Shape::Text,
                "Street and house number; the only address line there is.",
            )
            .example("3535 1st St N")
            .nullable(),
        of::input(of::Shape::Text, "Town or city.").example("Dolomite").nullable(),
        of::input(
                of::Shape::Text,
                "State or region of a country, or how things stand where it is no address.",
            )
            .example("AL")
            .nullable(),
        of::input(
                of::Shape::Text,
                "Postal code, kept as text so that zeros in front stay.",
            )
            .example("35061"),
        of::input(of::Shape::Text, "A site on the web, mostly by its address.")
            .example("https://www.tesla.com")
            .nullable(),
        of::input(
                of::Shape::Text,
                "Name of the time zone in the IANA list, such as `America/Chihuahua`.",
            )
            .example("America/Chihuahua")
            .nullable(),
        of::input(
                of::Shape::Boolean,
                "Do not disturb, for all channels at once; `dndSettings` has them one by one.",
            )
            .example("true"),
        of::input(
            of::Shape::Object(&FIELDS_OF_DND_SETTINGS),
            "Do not disturb by channel: whether the account may call or write there.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_INBOUND_DND_SETTINGS),
            "Do not disturb for what comes in, for all channels together.",
        ),
        of::input(
                of::Shape::List(&of::Shape::Text),
                "Tags by their names; on update and upsert they replace all that were there.",
            )
            .example("[\"nisi sint commodo amet\",\"consequat\"]"),
        of::input(
            of::Shape::List(&of::Shape::Any),
            "In requests each item names the field by `id` or `key`; in answers it has `id` and `value` only.",
        ),
        of::input(
                of::Shape::Text,
                "Free text on where the contact comes from, such as `public api`.",
            )
            .example("public api")
            .nullable(),
        of::input(
                of::Shape::Date,
                "Day, month and year in one of eight spellings, `YYYY-MM-DD` among them; answers vary.",
            )
            .example("1990-09-25")
            .nullable(),
        of::input(of::Shape::Text, "Two-letter code such as `US`.").example("US"),
        of::input(
                of::Shape::Text,
                "Id of the user who is responsible for it; the users family has the ids.",
            )
            .nullable(),
        of::input(
            of::Shape::List(&of::Shape::Any),
            "Further e-mail addresses; the form of the items is not documented, so any value is kept.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Any),
            "Further phone numbers; the form of the items is not documented, so any value is kept.",
        ),
    ],
    body: None,
};
pub(crate) static DELETE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
    ],
    body: None,
};
pub(crate) static UPSERT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Given name.").example("Rosan").nullable(),
        of::input(of::Shape::Text, "Family name.").example("Deo").nullable(),
        of::input(
                of::Shape::Text,
                "First and last name in one; give either this or the two parts.",
            )
            .example("Rosan Deo")
            .nullable(),
        of::input(of::Shape::Text, "E-mail address.")
            .example("rosan@deos.com")
            .nullable(),
        of::input(of::Shape::Text, "").example("male"),
        of::input(of::Shape::Text, "Phone number, best with `+` and the country code.")
            .example("+1 888-888-8888")
            .nullable(),
        of::input(
                of::Shape::Text,
                "Street and house number; the only address line there is.",
            )
            .example("3535 1st St N")
            .nullable(),
        of::input(of::Shape::Text, "Town or city.").example("Dolomite").nullable(),
        of::input(
                of::Shape::Text,
                "State or region of a country, or how things stand where it is no address.",
            )
            .example("AL")
            .nullable(),
        of::input(
                of::Shape::Text,
                "Postal code, kept as text so that zeros in front stay.",
            )
            .example("35061"),
        of::input(of::Shape::Text, "A site on the web, mostly by its address.")
            .example("https://www.tesla.com")
            .nullable(),
        of::input(
                of::Shape::Text,
                "Name of the time zone in the IANA list, such as `America/Chihuahua`.",
            )
            .example("America/Chihuahua")
            .nullable(),
        of::input(
                of::Shape::Boolean,
                "Do not disturb, for all channels at once; `dndSettings` has them one by one.",
            )
            .example("true"),
        of::input(
            of::Shape::Object(&FIELDS_OF_DND_SETTINGS),
            "Do not disturb by channel: whether the account may call or write there.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_INBOUND_DND_SETTINGS),
            "Do not disturb for what comes in, for all channels together.",
        ),
        of::input(
                of::Shape::List(&of::Shape::Text),
                "Tags by their names; on update and upsert they replace all that were there.",
            )
            .example("[\"nisi sint commodo amet\",\"consequat\"]"),
        of::input(
            of::Shape::List(&of::Shape::Any),
            "In requests each item names the field by `id` or `key`; in answers it has `id` and `value` only.",
        ),
        of::input(
                of::Shape::Text,
                "Free text on where the contact comes from, such as `public api`.",
            )
            .example("public api"),
        of::input(
                of::Shape::Date,
                "Day, month and year in one of eight spellings, `YYYY-MM-DD` among them; answers vary.",
            )
            .example("1990-09-25")
            .nullable(),
        of::input(of::Shape::Text, "Two-letter code such as `US`.").example("US"),
        of::input(of::Shape::Text, "Name of the company, as people write it.")
            .example("DGS VolMAX")
            .nullable(),
        of::input(
            of::Shape::Text,
            "Id of the user who is responsible for it; the users family has the ids.",
        ),
        of::input(
                of::Shape::Boolean,
                "True creates a second contact without looking for the first, if the account allows duplicates; otherwise it has no effect.",
            )
            .example("false"),
    ],
    body: None,
};
pub(crate) static LIST_BY_BUSINESS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the business that the contact belongs to; the businesses family has them.",
        ),
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("10"),
        of::input(
                of::Shape::INTEGER,
                "How many records to pass over, 0 for the first page.",
            )
            .example("10"),
        of::input(
                of::Shape::Text,
                "Text to search for; which fields it is looked for in differs by operation.",
            )
            .example("contact name"),
    ],
    body: None,
};
pub(crate) static ADD_FOLLOWERS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Ids of users who follow the contact.",
        ),
    ],
    body: None,
};
pub(crate) static REMOVE_FOLLOWERS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Ids of users who follow the contact.",
        ),
    ],
    body: None,
};
pub(crate) static ADD_TO_CAMPAIGN: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
        of::input(
            of::Shape::Text,
            "Id of a campaign: of advertising, of affiliates or of messages, as the family goes.",
        ),
    ],
    body: Some(of::input(of::Shape::Any, "")),
};
pub(crate) static REMOVE_FROM_CAMPAIGN: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
        of::input(
            of::Shape::Text,
            "Id of a campaign: of advertising, of affiliates or of messages, as the family goes.",
        ),
    ],
    body: None,
};
pub(crate) static REMOVE_FROM_ALL_CAMPAIGNS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
    ],
    body: None,
};
pub(crate) static ADD_TO_WORKFLOW: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
        of::input(of::Shape::Text, ""),
        of::input(
                of::Shape::DateTime,
                "Date and time with an offset, such as `2021-06-23T03:30:00+01:00`.",
            )
            .example("2021-06-23T03:30:00+01:00"),
    ],
    body: None,
};
pub(crate) static REMOVE_FROM_WORKFLOW: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of a contact; the contacts family finds it."),
        of::input(of::Shape::Text, ""),
        of::input(
                of::Shape::DateTime,
                "Date and time with an offset, such as `2021-06-23T03:30:00+01:00`.",
            )
            .example("2021-06-23T03:30:00+01:00"),
    ],
    body: None,
};
pub(crate) static LIST: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "The other half of the cursor: the id of the last contact.",
        ),
        of::input(
                of::Shape::INTEGER,
                "One half of the cursor: the sort value of the last contact, a time in milliseconds.",
            )
            .example("1603870249758"),
        of::input(
                of::Shape::Text,
                "Text to search for; which fields it is looked for in differs by operation.",
            )
            .example("John"),
        of::input(
                of::Shape::Integer {
                    least: None,
                    most: Some(100),
                },
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("20"),
    ],
    body: None,
};
pub(crate) static CREATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Given name.").example("Rosan").nullable(),
        of::input(of::Shape::Text, "Family name.").example("Deo").nullable(),
        of::input(
                of::Shape::Text,
                "First and last name in one; give either this or the two parts.",
            )
            .example("Rosan Deo")
            .nullable(),
        of::input(of::Shape::Text, "E-mail address.")
            .example("rosan@deos.com")
            .nullable(),
        of::input(of::Shape::Text, "").example("male"),
        of::input(of::Shape::Text, "Phone number, best with `+` and the country code.")
            .example("+1 888-888-8888")
            .nullable(),
        of::input(
                of::Shape::Text,
                "Street and house number; the only address line there is.",
            )
            .example("3535 1st St N")
            .nullable(),
        of::input(of::Shape::Text, "Town or city.").example("Dolomite").nullable(),
        of::input(
                of::Shape::Text,
                "State or region of a country, or how things stand where it is no address.",
            )
            .example("AL")
            .nullable(),
        of::input(
                of::Shape::Text,
                "Postal code, kept as text so that zeros in front stay.",
            )
            .example("35061"),
        of::input(of::Shape::Text, "A site on the web, mostly by its address.")
            .example("https://www.tesla.com")
            .nullable(),
        of::input(
                of::Shape::Text,
                "Name of the time zone in the IANA list, such as `America/Chihuahua`.",
            )
            .example("America/Chihuahua")
            .nullable(),
        of::input(
                of::Shape::Boolean,
                "Do not disturb, for all channels at once; `dndSettings` has them one by one.",
            )
            .example("true"),
        of::input(
            of::Shape::Object(&FIELDS_OF_DND_SETTINGS),
            "Do not disturb by channel: whether the account may call or write there.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_INBOUND_DND_SETTINGS),
            "Do not disturb for what comes in, for all channels together.",
        ),
        of::input(
                of::Shape::List(&of::Shape::Text),
                "Tags by their names; on update and upsert they replace all that were there.",
            )
            .example("[\"nisi sint commodo amet\",\"consequat\"]"),
        of::input(
            of::Shape::List(&of::Shape::Any),
            "In requests each item names the field by `id` or `key`; in answers it has `id` and `value` only.",
        ),
        of::input(
                of::Shape::Text,
                "Free text on where the contact comes from, such as `public api`.",
            )
            .example("public api"),
        of::input(
                of::Shape::Date,
                "Day, month and year in one of eight spellings, `YYYY-MM-DD` among them; answers vary.",
            )
            .example("1990-09-25")
            .nullable(),
        of::input(of::Shape::Text, "Two-letter code such as `US`.").example("US"),
        of::input(of::Shape::Text, "Name of the company, as people write it.")
            .example("DGS VolMAX")
            .nullable(),
        of::input(
            of::Shape::Text,
            "Id of the user who is responsible for it; the users family has the ids.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Any),
            "Further e-mail addresses; the form of the items is not documented, so any value is kept.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Any),
            "Further phone numbers; the form of the items is not documented, so any value is kept.",
        ),
    ],
    body: None,
};
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
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_SEARCH_FILTER)),
            "Filters that must hold; a filter with `group` holds further ones, joined by AND or OR.",
        ),
    ),
    of::field(
        "field",
        of::input(
            of::Shape::Text,
            "Wire name of the field; custom fields are addressed as `customFields.` and the id.",
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
            of::input(
                of::Shape::OneOf(&VALUES_OF_SEARCH_SORT_DIRECTION),
                "Ascending or descending.",
            ),
        )
        .required(),
];
pub(crate) static VALUES_OF_SEARCH_SORT_DIRECTION: [&str; 2] = ["asc", "desc"];
pub(crate) static FIELDS_OF_DND_SETTINGS: [of::Field; 6] = [
    of::field("Call", of::input(of::Shape::Object(&FIELDS_OF_DND_SETTING), "")),
    of::field("Email", of::input(of::Shape::Object(&FIELDS_OF_DND_SETTING), "")),
    of::field("SMS", of::input(of::Shape::Object(&FIELDS_OF_DND_SETTING), "")),
    of::field("WhatsApp", of::input(of::Shape::Object(&FIELDS_OF_DND_SETTING), "")),
    of::field(
        "GMB",
        of::input(
            of::Shape::Object(&FIELDS_OF_DND_SETTING),
            "Messages by Google's business profile.",
        ),
    ),
    of::field(
        "FB",
        of::input(of::Shape::Object(&FIELDS_OF_DND_SETTING), "Facebook Messenger."),
    ),
];
pub(crate) static FIELDS_OF_DND_SETTING: [of::Field; 3] = [
    of::field(
            "status",
            of::input(
                of::Shape::OneOf(&VALUES_OF_DND_SETTING_STATUS),
                "`active` means that do-not-disturb is on, `inactive` that messages may go out.",
            ),
        )
        .required(),
    of::field(
        "message",
        of::input(
            of::Shape::Text,
            "Text for people; in errors it can also be a list of texts.",
        ),
    ),
    of::field(
        "code",
        of::input(
            of::Shape::Text,
            "Text or number for machines, such as that of a coupon, an error, a country or a sign-in.",
        ),
    ),
];
pub(crate) static VALUES_OF_DND_SETTING_STATUS: [&str; 3] = [
    "active",
    "inactive",
    "permanent",
];
pub(crate) static FIELDS_OF_INBOUND_DND_SETTINGS: [of::Field; 1] = [
    of::field("all", of::input(of::Shape::Object(&FIELDS_OF_INBOUND_DND_SETTING), "")),
];
pub(crate) static FIELDS_OF_INBOUND_DND_SETTING: [of::Field; 2] = [
    of::field(
            "status",
            of::input(
                of::Shape::OneOf(&VALUES_OF_INBOUND_DND_SETTING_STATUS),
                "`active` means that do-not-disturb is on for incoming messages.",
            ),
        )
        .required(),
    of::field(
        "message",
        of::input(
            of::Shape::Text,
            "Text for people; in errors it can also be a list of texts.",
        ),
    ),
];
pub(crate) static VALUES_OF_INBOUND_DND_SETTING_STATUS: [&str; 2] = [
    "active",
    "inactive",
];
