// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Contacts are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &crate::api::contacts::inputs::SEARCH,
    &FIND_DUPLICATE,
    &crate::api::contacts::inputs::LIST_TASKS,
    &crate::api::contacts::inputs::CREATE_TASK,
    &crate::api::contacts::inputs::GET_TASK,
    &crate::api::contacts::inputs::UPDATE_TASK,
    &crate::api::contacts::inputs::DELETE_TASK,
    &crate::api::contacts::inputs::COMPLETE_TASK,
    &crate::api::contacts::inputs::LIST_APPOINTMENTS,
    &crate::api::contacts::inputs::ADD_TAGS,
    &crate::api::contacts::inputs::REMOVE_TAGS,
    &crate::api::contacts::inputs::LIST_NOTES,
    &crate::api::contacts::inputs::CREATE_NOTE,
    &crate::api::contacts::inputs::GET_NOTE,
    &crate::api::contacts::inputs::UPDATE_NOTE,
    &crate::api::contacts::inputs::DELETE_NOTE,
    &crate::api::contacts::inputs::UPDATE_TAGS_IN_BULK,
    &crate::api::contacts::inputs::UPDATE_BUSINESS_IN_BULK,
    &crate::api::contacts::inputs::GET,
    &UPDATE,
    &crate::api::contacts::inputs::DELETE,
    &UPSERT,
    &LIST_BY_BUSINESS,
    &crate::api::contacts::inputs::ADD_FOLLOWERS,
    &crate::api::contacts::inputs::REMOVE_FOLLOWERS,
    &crate::api::contacts::inputs::ADD_TO_CAMPAIGN,
    &crate::api::contacts::inputs::REMOVE_FROM_CAMPAIGN,
    &crate::api::contacts::inputs::REMOVE_FROM_ALL_CAMPAIGNS,
    &crate::api::contacts::inputs::ADD_TO_WORKFLOW,
    &crate::api::contacts::inputs::REMOVE_FROM_WORKFLOW,
    &CREATE,
];
pub(crate) static FIND_DUPLICATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "A phone number with its country code, such as `+1423164516`; it is encoded for you.",
            )
            .example("%2B1423164516"),
        of::input(of::Shape::Text, "E-mail address.").example("test%2Babc%40gmail.com"),
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
            of::Shape::Object(&FIELDS_OF_DND_SETTINGS),
            "Do not disturb by channel: whether the account may call or write there.",
        ),
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
        of::input(
            of::Shape::Object(&FIELDS_OF_DND_SETTINGS),
            "Do not disturb by channel: whether the account may call or write there.",
        ),
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
            .example("John"),
        of::input(
            of::Shape::Any,
            "One half of the cursor: the sort value of the last contact, a time in milliseconds.",
        ),
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
            of::Shape::Object(&FIELDS_OF_DND_SETTINGS),
            "Do not disturb by channel: whether the account may call or write there.",
        ),
    ],
    body: None,
};
pub(crate) static FIELDS_OF_INBOUND_DND_SETTINGS: [of::Field; 1] = [
    of::field("all", of::input(of::Shape::Object(&FIELDS_OF_INBOUND_DND_SETTING), "")),
];
pub(crate) static FIELDS_OF_INBOUND_DND_SETTING: [of::Field; 2] = [
    of::field(
            "status",
            of::input(
                    of::Shape::OneOf(
                        &crate::api::contacts::inputs::VALUES_OF_INBOUND_DND_SETTING_STATUS,
                    ),
                    "`active` means that do-not-disturb is on for incoming messages.",
                )
                .example("active"),
        )
        .required(),
    of::field(
        "message",
        of::input(
                of::Shape::Text,
                "Text for people; in errors it can also be a list of texts.",
            )
            .example("Please do not contact me via this channel"),
    ),
];
pub(crate) static FIELDS_OF_DND_SETTINGS: [of::Field; 6] = [
    of::field("call", of::input(of::Shape::Object(&FIELDS_OF_DND_SETTING), "")),
    of::field(
        "email",
        of::input(of::Shape::Object(&FIELDS_OF_DND_SETTING), "E-mail address."),
    ),
    of::field("sms", of::input(of::Shape::Object(&FIELDS_OF_DND_SETTING), "")),
    of::field("whatsApp", of::input(of::Shape::Object(&FIELDS_OF_DND_SETTING), "")),
    of::field("gmb", of::input(of::Shape::Object(&FIELDS_OF_DND_SETTING), "")),
    of::field("fb", of::input(of::Shape::Object(&FIELDS_OF_DND_SETTING), "")),
];
pub(crate) static FIELDS_OF_DND_SETTING: [of::Field; 3] = [
    of::field(
            "status",
            of::input(
                    of::Shape::OneOf(
                        &crate::api::contacts::inputs::VALUES_OF_DND_SETTING_STATUS,
                    ),
                    "`active` means that do-not-disturb is on, `inactive` that messages may go out.",
                )
                .example("active"),
        )
        .required(),
    of::field(
        "message",
        of::input(
                of::Shape::Text,
                "Text for people; in errors it can also be a list of texts.",
            )
            .example("Do not contact via this channel"),
    ),
    of::field(
        "code",
        of::input(
                of::Shape::Text,
                "Text or number for machines, such as that of a coupon, an error, a country or a sign-in.",
            )
            .example("OPTED_OUT"),
    ),
];
