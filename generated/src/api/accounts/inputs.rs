// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Accounts are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &SEARCH,
    &GET,
    &UPDATE,
    &DELETE,
    &LIST_TAGS,
    &CREATE_TAG,
    &GET_TAG,
    &UPDATE_TAG,
    &DELETE_TAG,
    &SEARCH_TASKS,
    &GET_RECURRING_TASK,
    &UPDATE_RECURRING_TASK,
    &DELETE_RECURRING_TASK,
    &CREATE_RECURRING_TASK,
    &LIST_CUSTOM_FIELDS,
    &CREATE_CUSTOM_FIELD,
    &GET_CUSTOM_FIELD,
    &UPDATE_CUSTOM_FIELD,
    &DELETE_CUSTOM_FIELD,
    &UPLOAD_CUSTOM_FIELD_FILES,
    &LIST_CUSTOM_VALUES,
    &CREATE_CUSTOM_VALUE,
    &GET_CUSTOM_VALUE,
    &UPDATE_CUSTOM_VALUE,
    &DELETE_CUSTOM_VALUE,
    &LIST_TIMEZONES,
    &LIST_TEMPLATES,
    &DELETE_TEMPLATE,
    &CREATE,
];
pub(crate) static SEARCH: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of the agency that owns the accounts."),
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
        of::input(of::Shape::Text, "").example("asc"),
        of::input(of::Shape::Text, "E-mail address.").example("johndoe@mail.com"),
    ],
    body: None,
};
pub(crate) static GET: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};
pub(crate) static UPDATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Mark Shoes"),
        of::input(
                of::Shape::Text,
                "Phone number, best written with `+` and the country code.",
            )
            .example("+1410039940"),
        of::input(
                of::Shape::Text,
                "The agency that the account belongs to; required and not changed.",
            )
            .example("UAXssdawIWAWD"),
        of::input(
                of::Shape::Text,
                "Where to find it: mostly a street, for meetings a place or link, for mail checks an e-mail address.",
            )
            .example("4th fleet street"),
        of::input(of::Shape::Text, "Town or city.").example("New York"),
        of::input(
                of::Shape::Text,
                "State or region of a country, or how things stand where it is no address.",
            )
            .example("Illinois"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_COUNTRY),
                "Country of an address, mostly as a code of two letters such as `US`.",
            )
            .example("US"),
        of::input(
                of::Shape::Text,
                "Postal code, kept as text so that zeros in front stay.",
            )
            .example("567654"),
        of::input(of::Shape::Text, "A site on the web, mostly by its address.")
            .example("https://yourwebsite.com"),
        of::input(
                of::Shape::Text,
                "A zone of the tz database, old names such as `US/Central` included.",
            )
            .example("US/Central"),
        of::input(
            of::Shape::Object(&FIELDS_OF_PROSPECT_INFO),
            "The person for whom the account is opened, from the agency's prospects.",
        ),
        of::input(of::Shape::Object(&FIELDS_OF_SETTINGS), ""),
        of::input(of::Shape::Object(&FIELDS_OF_SOCIAL), ""),
        of::input(
            of::Shape::Object(&FIELDS_OF_TWILIO),
            "The account's Twilio credentials; a secret.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_MAILGUN),
            "The account's Mailgun credentials; a secret.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_SNAPSHOT_PUT),
            "A snapshot to load into the account as it is now.",
        ),
    ],
    body: None,
};
pub(crate) static DELETE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Boolean,
                "Whether the Twilio account behind the account is deleted with it.",
            )
            .example("false"),
    ],
    body: None,
};
pub(crate) static LIST_TAGS: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};
pub(crate) static CREATE_TAG: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Tag"),
    ],
    body: None,
};
pub(crate) static GET_TAG: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static UPDATE_TAG: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Tag"),
    ],
    body: None,
};
pub(crate) static DELETE_TAG: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static SEARCH_TASKS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Contacts whose tasks are meant; a list, despite its name.",
        ),
        of::input(
                of::Shape::Boolean,
                "Done ones or open ones; both when it is left out.",
            )
            .example("true"),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Users whose tasks are meant; a list.",
        ),
        of::input(
                of::Shape::Text,
                "Text to search for; which fields it is looked for in differs by operation.",
            )
            .example("Task Name"),
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
            "Id of a business, which contacts belong to; the businesses family has them.",
        ),
    ],
    body: None,
};
pub(crate) static GET_RECURRING_TASK: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};
pub(crate) static UPDATE_RECURRING_TASK: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(of::Shape::Text, "Heading or name as people read it.")
            .example("Task Name"),
        of::input(of::Shape::Text, "Free text that describes it.")
            .example("Task Description"),
        of::input(of::Shape::List(&of::Shape::Text), ""),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Users whom the tasks are given to.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_CUSTOM_R_RULES_OPTIONS),
            "When the task comes again.",
        ),
        of::input(
                of::Shape::Boolean,
                "Concerns the first task of the series; by its name, `true` leaves it out.",
            )
            .example("true"),
    ],
    body: None,
};
pub(crate) static DELETE_RECURRING_TASK: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};
pub(crate) static CREATE_RECURRING_TASK: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Heading or name as people read it.")
            .example("Task Name"),
        of::input(of::Shape::Text, "Free text that describes it.")
            .example("Task Description"),
        of::input(of::Shape::List(&of::Shape::Text), ""),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Users whom the tasks are given to.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_CUSTOM_R_RULES_OPTIONS),
            "When the task comes again.",
        ),
        of::input(
                of::Shape::Boolean,
                "Concerns the first task of the series; by its name, `true` leaves it out.",
            )
            .example("true"),
    ],
    body: None,
};
pub(crate) static LIST_CUSTOM_FIELDS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::OneOf(&VALUES_OF_LIST_CUSTOM_FIELDS_MODEL), "")
            .example("opportunity"),
    ],
    body: None,
};
pub(crate) static CREATE_CUSTOM_FIELD: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Custom Field"),
        of::input(of::Shape::Text, "").example("TEXT"),
        of::input(of::Shape::Text, "").example("Placeholder Text"),
        of::input(
                of::Shape::List(&of::Shape::Text),
                "File endings that a file field takes, with the dot.",
            )
            .example("[\".pdf\",\".docx\",\".jpeg\"]"),
        of::input(of::Shape::Boolean, "Whether a file field takes more than one file.")
            .example("false"),
        of::input(of::Shape::INTEGER, "").example("2"),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_TEXT_BOX_LIST_OPTIONS)),
            "The boxes of a field that is a list of text boxes.",
        ),
        of::input(of::Shape::INTEGER, "Where the field stands among the others, from 0.")
            .example("0"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_MODEL),
                "Whether contacts or opportunities get the field.",
            )
            .example("opportunity"),
        of::input(of::Shape::Text, "The folder that the field lies in."),
        of::input(
            of::Shape::Text,
            "The key to give the field; accepted, though the published document lacks it.",
        ),
        of::input(of::Shape::Text, "Free text that describes it."),
    ],
    body: None,
};
pub(crate) static GET_CUSTOM_FIELD: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};
pub(crate) static UPDATE_CUSTOM_FIELD: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Custom Field"),
        of::input(of::Shape::Text, "").example("Placeholder Text"),
        of::input(
                of::Shape::List(&of::Shape::Text),
                "File endings that a file field takes, with the dot.",
            )
            .example("[\".pdf\",\".docx\",\".jpeg\"]"),
        of::input(of::Shape::Boolean, "Whether a file field takes more than one file.")
            .example("false"),
        of::input(of::Shape::INTEGER, "").example("2"),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_TEXT_BOX_LIST_OPTIONS)),
            "The boxes of a field that is a list of text boxes.",
        ),
        of::input(of::Shape::INTEGER, "Where the field stands among the others, from 0.")
            .example("0"),
        of::input(of::Shape::OneOf(&VALUES_OF_MODEL), "").example("opportunity"),
    ],
    body: None,
};
pub(crate) static DELETE_CUSTOM_FIELD: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};
pub(crate) static UPLOAD_CUSTOM_FIELD_FILES: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "A contact, an opportunity or a custom field: whatever the file is for.",
        ),
        of::input(of::Shape::Text, "How many files the field takes at most, as a text.")
            .example("15"),
    ],
    body: None,
};
pub(crate) static LIST_CUSTOM_VALUES: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};
pub(crate) static CREATE_CUSTOM_VALUE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Custom Field Name"),
        of::input(
                of::Shape::Text,
                "The value itself; unit and form depend on where it stands.",
            )
            .example("Value"),
    ],
    body: None,
};
pub(crate) static GET_CUSTOM_VALUE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
            )
            .example("kOBjMVAJhFuUeYIojVet"),
    ],
    body: None,
};
pub(crate) static UPDATE_CUSTOM_VALUE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
            )
            .example("kOBjMVAJhFuUeYIojVet"),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Custom Field Name"),
        of::input(
                of::Shape::Text,
                "The value itself; unit and form depend on where it stands.",
            )
            .example("Value"),
    ],
    body: None,
};
pub(crate) static DELETE_CUSTOM_VALUE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
            )
            .example("kOBjMVAJhFuUeYIojVet"),
    ],
    body: None,
};
pub(crate) static LIST_TIMEZONES: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};
pub(crate) static LIST_TEMPLATES: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Boolean,
                "Whether it counts as deleted, since such records can still be there; as a filter, whether they are wanted.",
            )
            .example("false"),
        of::input(
                of::Shape::INTEGER,
                "How many records to pass over, 0 for the first page.",
            )
            .example("1"),
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("25"),
        of::input(
            of::Shape::OneOf(&VALUES_OF_LIST_TEMPLATES_TYPE),
            "Kind of the record; what the values mean depends on where it stands.",
        ),
        of::input(
            of::Shape::Text,
            "Required to list templates; the document does not say whose id it is.",
        ),
    ],
    body: None,
};
pub(crate) static DELETE_TEMPLATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};
pub(crate) static CREATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Mark Shoes"),
        of::input(of::Shape::Text, "With the country's code, such as `+14100399400`.")
            .example("+1410039940"),
        of::input(of::Shape::Text, "Id of the agency that owns the accounts.")
            .example("UAXssdawIWAWD"),
        of::input(
                of::Shape::Text,
                "Where to find it: mostly a street, for meetings a place or link, for mail checks an e-mail address.",
            )
            .example("4th fleet street"),
        of::input(of::Shape::Text, "Town or city.").example("New York"),
        of::input(
                of::Shape::Text,
                "State or region of a country, or how things stand where it is no address.",
            )
            .example("Illinois"),
        of::input(of::Shape::OneOf(&VALUES_OF_COUNTRY), "Two letters, such as `US`.")
            .example("US"),
        of::input(
                of::Shape::Text,
                "Postal code, kept as text so that zeros in front stay.",
            )
            .example("567654"),
        of::input(of::Shape::Text, "A site on the web, mostly by its address.")
            .example("https://yourwebsite.com"),
        of::input(
                of::Shape::Text,
                "A zone of the tz database, old names such as `US/Central` included.",
            )
            .example("US/Central"),
        of::input(
            of::Shape::Object(&FIELDS_OF_PROSPECT_INFO),
            "The person for whom the account is opened, from the agency's prospects.",
        ),
        of::input(of::Shape::Object(&FIELDS_OF_SETTINGS), ""),
        of::input(of::Shape::Object(&FIELDS_OF_SOCIAL), ""),
        of::input(
            of::Shape::Object(&FIELDS_OF_TWILIO),
            "The account's Twilio credentials; a secret.",
        ),
        of::input(
            of::Shape::Object(&FIELDS_OF_MAILGUN),
            "The account's Mailgun credentials; a secret.",
        ),
        of::input(of::Shape::Text, "A snapshot to fill the new account with.")
            .example("XXXXXXXXXXX"),
    ],
    body: None,
};
pub(crate) static VALUES_OF_COUNTRY: [&str; 247] = [
    "AF",
    "AX",
    "AL",
    "DZ",
    "AS",
    "AD",
    "AO",
    "AI",
    "AQ",
    "AG",
    "AR",
    "AM",
    "AW",
    "AU",
    "AT",
    "AZ",
    "BS",
    "BH",
    "BD",
    "BB",
    "BY",
    "BE",
    "BZ",
    "BJ",
    "BM",
    "BT",
    "BO",
    "BA",
    "BW",
    "BV",
    "BR",
    "IO",
    "BN",
    "BG",
    "BF",
    "BI",
    "KH",
    "CM",
    "CA",
    "CV",
    "KY",
    "CF",
    "TD",
    "CL",
    "CN",
    "CX",
    "CC",
    "CO",
    "KM",
    "CG",
    "CD",
    "CK",
    "CR",
    "CI",
    "HR",
    "CU",
    "CY",
    "CZ",
    "DK",
    "DJ",
    "DM",
    "DO",
    "EC",
    "EG",
    "SV",
    "GQ",
    "ER",
    "EE",
    "ET",
    "FK",
    "FO",
    "FJ",
    "FI",
    "FR",
    "GF",
    "PF",
    "TF",
    "GA",
    "GM",
    "GE",
    "DE",
    "GH",
    "GI",
    "GR",
    "GL",
    "GD",
    "GP",
    "GU",
    "GT",
    "GG",
    "GN",
    "GW",
    "GY",
    "HT",
    "HM",
    "VA",
    "HN",
    "HK",
    "HU",
    "IS",
    "IN",
    "ID",
    "IR",
    "IQ",
    "IE",
    "IM",
    "IL",
    "IT",
    "JM",
    "JP",
    "JE",
    "JO",
    "KZ",
    "KE",
    "KI",
    "KP",
    "KR",
    "XK",
    "KW",
    "KG",
    "LA",
    "LV",
    "LB",
    "LS",
    "LR",
    "LY",
    "LI",
    "LT",
    "LU",
    "MO",
    "MK",
    "MG",
    "MW",
    "MY",
    "MV",
    "ML",
    "MT",
    "MH",
    "MQ",
    "MR",
    "MU",
    "YT",
    "MX",
    "FM",
    "MD",
    "MC",
    "MN",
    "ME",
    "MS",
    "MA",
    "MZ",
    "MM",
    "NA",
    "NR",
    "NP",
    "NL",
    "AN",
    "NC",
    "NZ",
    "NI",
    "NE",
    "NG",
    "NU",
    "NF",
    "MP",
    "NO",
    "OM",
    "PK",
    "PW",
    "PS",
    "PA",
    "PG",
    "PY",
    "PE",
    "PH",
    "PN",
    "PL",
    "PT",
    "PR",
    "QA",
    "RE",
    "RO",
    "RU",
    "RW",
    "SH",
    "KN",
    "LC",
    "MF",
    "PM",
    "VC",
    "WS",
    "SM",
    "ST",
    "SA",
    "SN",
    "RS",
    "SC",
    "SL",
    "SG",
    "SX",
    "SK",
    "SI",
    "SB",
    "SO",
    "ZA",
    "GS",
    "ES",
    "LK",
    "SD",
    "SR",
    "SJ",
    "SZ",
    "SE",
    "CH",
    "SY",
    "TW",
    "TJ",
    "TZ",
    "TH",
    "TL",
    "TG",
    "TK",
    "TO",
    "TT",
    "TN",
    "TR",
    "TM",
    "TC",
    "TV",
    "UG",
    "GB",
    "UA",
    "AE",
    "US",
    "UM",
    "UY",
    "UZ",
    "VU",
    "VE",
    "VN",
    "VG",
    "VI",
    "WF",
    "EH",
    "YE",
    "ZM",
    "ZW",
];
pub(crate) static FIELDS_OF_PROSPECT_INFO: [of::Field; 3] = [
    of::field("firstName", of::input(of::Shape::Text, "Given name.").example("John"))
        .required(),
    of::field("lastName", of::input(of::Shape::Text, "Family name.").example("Doe"))
        .required(),
    of::field(
            "email",
            of::input(of::Shape::Text, "E-mail address.").example("john.doe@mail.com"),
        )
        .required(),
];
pub(crate) static FIELDS_OF_SETTINGS: [of::Field; 4] = [
    of::field(
        "allowDuplicateContact",
        of::input(of::Shape::Boolean, "Contacts may share e-mail and phone.")
            .example("false"),
    ),
    of::field(
        "allowDuplicateOpportunity",
        of::input(of::Shape::Boolean, "A contact may have more than one opportunity.")
            .example("false"),
    ),
    of::field(
        "allowFacebookNameMerge",
        of::input(of::Shape::Boolean, "Contacts may be merged by their Facebook name.")
            .example("false"),
    ),
    of::field(
        "disableContactTimezone",
        of::input(of::Shape::Boolean, "Contacts have no time zone of their own.")
            .example("false"),
    ),
];
pub(crate) static FIELDS_OF_SOCIAL: [of::Field; 11] = [
    of::field(
        "facebookUrl",
        of::input(of::Shape::Text, "").example("https://www.facebook.com/"),
    ),
    of::field(
        "googlePlus",
        of::input(of::Shape::Text, "").example("https://www.googleplus.com/"),
    ),
    of::field(
        "linkedIn",
        of::input(of::Shape::Text, "").example("https://www.linkedIn.com/"),
    ),
    of::field(
        "foursquare",
        of::input(of::Shape::Text, "").example("https://www.foursquare.com/"),
    ),
    of::field(
        "twitter",
        of::input(of::Shape::Text, "").example("https://www.foutwitterrsquare.com/"),
    ),
    of::field("yelp", of::input(of::Shape::Text, "").example("https://www.yelp.com/")),
    of::field(
        "instagram",
        of::input(of::Shape::Text, "").example("https://www.instagram.com/"),
    ),
    of::field(
        "youtube",
        of::input(of::Shape::Text, "").example("https://www.youtube.com/"),
    ),
    of::field(
        "pinterest",
        of::input(of::Shape::Text, "").example("https://www.pinterest.com/"),
    ),
    of::field(
        "blogRss",
        of::input(of::Shape::Text, "").example("https://www.blogRss.com/"),
    ),
    of::field(
        "googlePlacesId",
        of::input(of::Shape::Text, "").example("ChIJJGPdVbQTrjsRGUkefteUeFk"),
    ),
];
pub(crate) static FIELDS_OF_TWILIO: [of::Field; 2] = [
    of::field("sid", of::input(of::Shape::Text, "").example("AC_XXXXXXXXXXX"))
        .required(),
    of::field("authToken", of::input(of::Shape::Text, "").example("77_XXXXXXXXXXX"))
        .required(),
];
pub(crate) static FIELDS_OF_MAILGUN: [of::Field; 2] = [
    of::field("apiKey", of::input(of::Shape::Text, "").example("key-XXXXXXXXXXX"))
        .required(),
    of::field(
            "domain",
            of::input(
                    of::Shape::Text,
                    "Name of a host on the web; some answers put `https://` before it.",
                )
                .example("replies.yourdomain.com"),
        )
        .required(),
];
pub(crate) static FIELDS_OF_SNAPSHOT_PUT: [of::Field; 2] = [
    of::field(
            "id",
            of::input(
                    of::Shape::Text,
                    "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
                )
                .example("XXXXXXXXXXX"),
        )
        .required(),
    of::field(
        "override",
        of::input(
                of::Shape::Boolean,
                "Overwrite assets that clash with the snapshot's; they are left alone otherwise.",
            )
            .example("false"),
    ),
];
pub(crate) static FIELDS_OF_CUSTOM_R_RULES_OPTIONS: [of::Field; 10] = [
    of::field(
            "intervalType",
            of::input(
                    of::Shape::OneOf(&VALUES_OF_CUSTOM_R_RULES_OPTIONS_INTERVAL_TYPE),
                    "",
                )
                .example("monthly"),
        )
        .required(),
    of::field(
            "interval",
            of::input(of::Shape::INTEGER, "Every how many units of `intervalType`.")
                .example("2"),
        )
        .required(),
    of::field(
            "startDate",
            of::input(
                    of::Shape::DateTime,
                    "Beginning of the span; mind the form, which differs by operation.",
                )
                .example("2021-09-30T00:00:00.000Z"),
        )
        .required(),
    of::field(
        "endDate",
        of::input(
                of::Shape::DateTime,
                "End of the span; mind the form, which differs by operation.",
            )
            .example("2021-09-30T00:00:00.000Z"),
    ),
    of::field(
        "dayOfMonth",
        of::input(
                of::Shape::INTEGER,
                "From 1; of the last days only 31 is named, not 28 to 30.",
            )
            .example("15"),
    ),
    of::field(
        "dayOfWeek",
        of::input(of::Shape::OneOf(&VALUES_OF_CUSTOM_R_RULES_OPTIONS_DAY_OF_WEEK), "")
            .example("MO"),
    ),
    of::field("monthOfYear", of::input(of::Shape::INTEGER, "").example("1")),
    of::field(
        "count",
        of::input(of::Shape::INTEGER, "After how many tasks the series ends.")
            .example("10"),
    ),
    of::field(
        "createTaskIfOverDue",
        of::input(
                of::Shape::Boolean,
                "Make the next task although the last one is overdue.",
            )
            .example("true"),
    ),
    of::field(
            "dueAfterSeconds",
            of::input(
                    of::Shape::INTEGER,
                    "Seconds from a task's making until it is due.",
                )
                .example("23404000"),
        )
        .required(),
];
pub(crate) static VALUES_OF_CUSTOM_R_RULES_OPTIONS_INTERVAL_TYPE: [&str; 5] = [
    "yearly",
    "monthly",
    "weekly",
    "daily",
    "hourly",
];
pub(crate) static VALUES_OF_CUSTOM_R_RULES_OPTIONS_DAY_OF_WEEK: [&str; 7] = [
    "MO",
    "TU",
    "WE",
    "TH",
    "FR",
    "SA",
    "SU",
];
pub(crate) static VALUES_OF_LIST_CUSTOM_FIELDS_MODEL: [&str; 3] = [
    "contact",
    "opportunity",
    "all",
];
pub(crate) static FIELDS_OF_TEXT_BOX_LIST_OPTIONS: [of::Field; 2] = [
    of::field(
        "label",
        of::input(
                of::Shape::Text,
                "Text as people read it; for products a badge with dates of its own.",
            )
            .example("First"),
    ),
    of::field(
        "prefillValue",
        of::input(of::Shape::Text, "What the box holds before anyone writes in it."),
    ),
];
pub(crate) static VALUES_OF_MODEL: [&str; 2] = ["contact", "opportunity"];
pub(crate) static VALUES_OF_LIST_TEMPLATES_TYPE: [&str; 3] = [
    "sms",
    "email",
    "whatsapp",
];
