// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Objects are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &GET,
    &UPDATE,
    &GET_RECORD,
    &UPDATE_RECORD,
    &DELETE_RECORD,
    &CREATE_RECORD,
    &SEARCH_RECORDS,
    &LIST,
    &CREATE,
];
pub(crate) static GET: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "The object's key, such as `custom_objects.pet` or `contact`; its id does too.",
            )
            .example("custom_objects.pet"),
        of::input(
                of::Shape::Boolean,
                "`true` to have the fields in the answer, as a text.",
            )
            .example("true"),
    ],
    body: None,
};
pub(crate) static UPDATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "The object's key, such as `custom_objects.pet` or `contact`; its id does too.",
            )
            .example("custom_objects.pet"),
        of::input(of::Shape::Object(&FIELDS_OF_CUSTOM_OBJECT_LABEL_UPDATE), ""),
        of::input(of::Shape::Text, "Free text that describes it.")
            .example("These are non vaccinated pets")
            .nullable(),
        of::input(
                of::Shape::List(&of::Shape::Text),
                "Keys of all fields that `query` is to look into, such as `custom_objects.pet.name`.",
            )
            .example(
                "[\"custom_objects.mad.mad\",\"custom_objects.mad.record_1\",\"custom_objects.mad.nn\"]",
            ),
    ],
    body: None,
};
pub(crate) static GET_RECORD: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "The object's key, such as `custom_objects.pet` or `business`.",
            )
            .example("custom_objects.pet or business.email (for company's email)"),
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};
pub(crate) static UPDATE_RECORD: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "The object's key, such as `custom_objects.pet` or `business`.",
            )
            .example("custom_objects.pet or business.email (for company's email)"),
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(
            of::Shape::Object(&[]),
            "Values by the fields' names, without the object's prefix.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "The user whose record it is, at most one; custom objects only.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Users who follow the record, at most ten.",
        ),
    ],
    body: None,
};
pub(crate) static DELETE_RECORD: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "The object's key, such as `custom_objects.pet` or `business`.",
            )
            .example("custom_objects.pet or business.email (for company's email)"),
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};
pub(crate) static CREATE_RECORD: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "The object's key, such as `custom_objects.pet` or `business`.",
            )
            .example("custom_objects.pet or business.email (for company's email)"),
        of::input(
            of::Shape::Object(&[]),
            "Values by the fields' names, without the object's prefix.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "The user whose record it is, at most one; custom objects only.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Users who follow the record, at most ten.",
        ),
    ],
    body: None,
};
pub(crate) static SEARCH_RECORDS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "The object's key, such as `custom_objects.pet` or `business`.",
        ),
        of::input(
                of::Shape::INTEGER,
                "Which page of a list, counted from 1 in most operations and from 0 in some; in submissions a page on the web.",
            )
            .example("1"),
        of::input(of::Shape::INTEGER, "").example("10"),
        of::input(
                of::Shape::Text,
                "A text, looked for in the searchable fields; `name:Buddy` looks into one.",
            )
            .example("Buddy"),
        of::input(
            of::Shape::List(&of::Shape::Any),
            "The `searchAfter` of the last record so far.",
        ),
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_SEARCH_FILTER)), ""),
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_SEARCH_SORT)), ""),
    ],
    body: None,
};
pub(crate) static LIST: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};
pub(crate) static CREATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Object(&FIELDS_OF_CUSTOM_OBJECT_LABEL), ""),
        of::input(
                of::Shape::Text,
                "The new object's key: small letters and underscores; the prefix is added when missing.",
            )
            .example("custom_objects.pet"),
        of::input(of::Shape::Text, "Free text that describes it.")
            .example("These are non vaccinated pets"),
        of::input(
            of::Shape::Object(&FIELDS_OF_CUSTOM_OBJECT_DISPLAY_PROPERTY_DETAILS),
            "The first field, which gives records their title.",
        ),
    ],
    body: None,
};
pub(crate) static FIELDS_OF_CUSTOM_OBJECT_LABEL_UPDATE: [of::Field; 2] = [
    of::field("singular", of::input(of::Shape::Text, "").example("Car")),
    of::field("plural", of::input(of::Shape::Text, "").example("Cars")),
];
pub(crate) static FIELDS_OF_SEARCH_FILTER: [of::Field; 5] = [
    of::field(
        "group",
        of::input(
            of::Shape::OneOf(&VALUES_OF_SEARCH_FILTER_GROUP),
            "How the `filters` of this group are joined.",
        ),
    ),
    of::field(
        "filters",
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_SEARCH_FILTER)),
            "Conditions or further groups.",
        ),
    ),
    of::field("field", of::input(of::Shape::Text, "")),
    of::field(
        "operator",
        of::input(of::Shape::OneOf(&VALUES_OF_SEARCH_FILTER_OPERATOR), ""),
    ),
    of::field(
        "value",
        of::input(
            of::Shape::Any,
            "The value itself; unit and form depend on where it stands.",
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
pub(crate) static FIELDS_OF_CUSTOM_OBJECT_LABEL: [of::Field; 2] = [
    of::field("singular", of::input(of::Shape::Text, "").example("Pet")).required(),
    of::field("plural", of::input(of::Shape::Text, "").example("Pets")).required(),
];
pub(crate) static FIELDS_OF_CUSTOM_OBJECT_DISPLAY_PROPERTY_DETAILS: [of::Field; 3] = [
    of::field(
            "key",
            of::input(
                    of::Shape::Text,
                    "The first field's key, such as `custom_objects.pet.name`; the prefix is added when missing.",
                )
                .example("custom_objects.pet.name"),
        )
        .required(),
    of::field(
            "name",
            of::input(
                    of::Shape::Text,
                    "Name as people read it, in most places; it need not be unique.",
                )
                .example("Pet name"),
        )
        .required(),
    of::field(
            "dataType",
            of::input(
                    of::Shape::Text,
                    "`TEXT` or `NUMERICAL`; nothing else can be a title.",
                )
                .example("TEXT"),
        )
        .required(),
];
