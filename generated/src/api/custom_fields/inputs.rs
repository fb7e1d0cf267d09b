// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Custom fields are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &GET,
    &UPDATE,
    &DELETE,
    &LIST_BY_OBJECT_KEY,
    &CREATE_FOLDER,
    &UPDATE_FOLDER,
    &DELETE_FOLDER,
    &CREATE,
];
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
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Name"),
        of::input(of::Shape::Text, "Free text that describes it."),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Boolean, "Whether forms offer the field."),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_OPTION_DTO)),
            "The whole list of what can be chosen: present options must be sent along, and none can be removed.",
        ),
        of::input(
            of::Shape::OneOf(&VALUES_OF_ACCEPTED_FORMATS),
            "The one file format that the field takes, or `all`.",
        ),
        of::input(of::Shape::INTEGER, "How many files, for `FILE_UPLOAD` only.")
            .example("2"),
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
pub(crate) static LIST_BY_OBJECT_KEY: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "The object's key with its prefix, such as `custom_objects.pet`, or `business`. The documents also write `custom_object.` without the s.",
            )
            .example("custom_objects.pet"),
    ],
    body: None,
};
pub(crate) static CREATE_FOLDER: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "The object's key with its prefix, such as `custom_objects.pet`, or `business`. The documents also write `custom_object.` without the s.",
            )
            .example("custom_object.pet"),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Name"),
    ],
    body: None,
};
pub(crate) static UPDATE_FOLDER: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Name"),
    ],
    body: None,
};
pub(crate) static DELETE_FOLDER: of::Inputs = of::Inputs {
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
            .example("Name"),
        of::input(of::Shape::Text, "Free text that describes it."),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Boolean, "Whether forms offer the field."),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_OPTION_DTO)),
            "What can be chosen; only for types with a choice and for lists of text boxes.",
        ),
        of::input(
            of::Shape::OneOf(&VALUES_OF_ACCEPTED_FORMATS),
            "The one file format that the field takes, or `all`.",
        ),
        of::input(
            of::Shape::OneOf(&VALUES_OF_CREATE_CUSTOM_FIELDS_DATA_TYPE),
            "What the field holds; the type of money is spelled `MONETORY`.",
        ),
        of::input(
                of::Shape::Text,
                "The object's key and the field's name, such as `custom_objects.pet.name`.",
            )
            .example("custom_object.pet.name"),
        of::input(
                of::Shape::Text,
                "The object's key with its prefix, such as `custom_objects.pet`, or `business`. The documents also write `custom_object.` without the s.",
            )
            .example("custom_object.pet"),
        of::input(of::Shape::INTEGER, "How many files, for `FILE_UPLOAD` only.")
            .example("2"),
        of::input(
                of::Shape::Boolean,
                "Whether a `RADIO` field takes a value beside its options; such a value stays in its record and does not become an option.",
            )
            .example("true"),
        of::input(of::Shape::Text, "The folder's id."),
    ],
    body: None,
};
pub(crate) static FIELDS_OF_OPTION_DTO: [of::Field; 3] = [
    of::field(
            "key",
            of::input(
                of::Shape::Text,
                "The option's key: given when the field is created, left out when it is changed.",
            ),
        )
        .required(),
    of::field("label", of::input(of::Shape::Text, "What people see.")).required(),
    of::field(
        "url",
        of::input(of::Shape::Text, "An address for the option, with type `RADIO` only."),
    ),
];
pub(crate) static VALUES_OF_ACCEPTED_FORMATS: [&str; 11] = [
    ".pdf",
    ".docx",
    ".doc",
    ".jpg",
    ".jpeg",
    ".png",
    ".gif",
    ".csv",
    ".xlsx",
    ".xls",
    "all",
];
pub(crate) static VALUES_OF_CREATE_CUSTOM_FIELDS_DATA_TYPE: [&str; 13] = [
    "TEXT",
    "LARGE_TEXT",
    "NUMERICAL",
    "PHONE",
    "MONETORY",
    "CHECKBOX",
    "SINGLE_OPTIONS",
    "MULTIPLE_OPTIONS",
    "DATE",
    "TEXTBOX_LIST",
    "FILE_UPLOAD",
    "RADIO",
    "EMAIL",
];
