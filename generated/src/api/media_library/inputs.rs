// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Media library are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &LIST,
    &UPLOAD,
    &UPDATE,
    &DELETE,
    &CREATE_FOLDER,
    &UPDATE_IN_BULK,
    &DELETE_IN_BULK,
];
pub(crate) static LIST: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::INTEGER,
                "How many records to pass over, 0 for the first page.",
            )
            .example("5"),
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("10"),
        of::input(of::Shape::Text, "").example("createdAt"),
        of::input(of::Shape::Text, "").example("asc"),
        of::input(of::Shape::Text, "`file` or `folder`.").example("file"),
        of::input(
                of::Shape::Text,
                "Text to search for; which fields it is looked for in differs by operation.",
            )
            .example("Test file"),
        of::input(of::Shape::Text, "The folder; the top without it."),
        of::input(of::Shape::Boolean, "`true` for what is in all folders, as a text.")
            .example("false"),
    ],
    body: None,
};
pub(crate) static UPLOAD: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::File, "The file's bytes, without `hosted`."),
        of::input(
            of::Shape::Boolean,
            "Whether the file is fetched from `fileUrl` instead of being sent.",
        ),
        of::input(of::Shape::Text, "Where to fetch the file from, with `hosted`."),
        of::input(
            of::Shape::Text,
            "Name as people read it, in most places; it need not be unique.",
        ),
        of::input(of::Shape::Text, "The folder; the top without it."),
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
            .example("Updated File Name.pdf"),
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
pub(crate) static CREATE_FOLDER: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("New Folder"),
        of::input(of::Shape::Text, "The folder; the top without it."),
    ],
    body: None,
};
pub(crate) static UPDATE_IN_BULK: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_UPDATE_MEDIA_OBJECT)),
            "",
        ),
    ],
    body: None,
};
pub(crate) static DELETE_IN_BULK: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_DELETE_MEDIA_OBJECT_ITEM)),
            "",
        ),
        of::input(
                of::Shape::OneOf(&VALUES_OF_DELETE_MEDIA_OBJECTS_BODY_PARAMS_STATUS),
                "`trashed` for the trash, `deleted` for good.",
            )
            .example("deleted"),
    ],
    body: None,
};
pub(crate) static FIELDS_OF_UPDATE_MEDIA_OBJECT: [of::Field; 2] = [
    of::field(
            "id",
            of::input(
                of::Shape::Text,
                "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
            ),
        )
        .required(),
    of::field(
        "name",
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("Updated File Name.pdf"),
    ),
];
pub(crate) static FIELDS_OF_DELETE_MEDIA_OBJECT_ITEM: [of::Field; 1] = [
    of::field(
            "_id",
            of::input(of::Shape::Text, "The id of a file or folder from the list."),
        )
        .required(),
];
pub(crate) static VALUES_OF_DELETE_MEDIA_OBJECTS_BODY_PARAMS_STATUS: [&str; 2] = [
    "deleted",
    "trashed",
];
