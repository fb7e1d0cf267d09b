// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Courses are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[&IMPORT];
pub(crate) static IMPORT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a user, which is a person who works with the account; the users family lists them.",
        ),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_PRODUCT_INTERFACE)),
            "The courses.",
        ),
    ],
    body: None,
};
pub(crate) static FIELDS_OF_PRODUCT_INTERFACE: [of::Field; 5] = [
    of::field("title", of::input(of::Shape::Text, "Heading or name as people read it."))
        .required(),
    of::field("description", of::input(of::Shape::Text, "Free text that describes it."))
        .required(),
    of::field("imageUrl", of::input(of::Shape::Text, "Address of a picture.")),
    of::field(
            "categories",
            of::input(
                of::Shape::List(&of::Shape::Object(&FIELDS_OF_CATEGORY_INTERFACE)),
                "",
            ),
        )
        .required(),
    of::field(
        "instructorDetails",
        of::input(of::Shape::Object(&FIELDS_OF_INSTRUCTOR_DETAILS), ""),
    ),
];
pub(crate) static FIELDS_OF_CATEGORY_INTERFACE: [of::Field; 5] = [
    of::field("title", of::input(of::Shape::Text, "Heading or name as people read it."))
        .required(),
    of::field(
            "visibility",
            of::input(
                of::Shape::OneOf(&VALUES_OF_VISIBILITY),
                "`draft` hides it from students.",
            ),
        )
        .required(),
    of::field("thumbnailUrl", of::input(of::Shape::Text, "")),
    of::field(
        "posts",
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_POST_INTERFACE)),
            "Lessons.",
        ),
    ),
    of::field(
        "subCategories",
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_SUB_CATEGORY_INTERFACE)),
            "",
        ),
    ),
];
pub(crate) static VALUES_OF_VISIBILITY: [&str; 2] = ["published", "draft"];
pub(crate) static FIELDS_OF_POST_INTERFACE: [of::Field; 7] = [
    of::field("title", of::input(of::Shape::Text, "Heading or name as people read it."))
        .required(),
    of::field(
            "visibility",
            of::input(
                of::Shape::OneOf(&VALUES_OF_VISIBILITY),
                "`draft` hides it from students.",
            ),
        )
        .required(),
    of::field("thumbnailUrl", of::input(of::Shape::Text, "")),
    of::field("contentType", of::input(of::Shape::OneOf(&VALUES_OF_CONTENT_TYPE), ""))
        .required(),
    of::field("description", of::input(of::Shape::Text, "Free text that describes it."))
        .required(),
    of::field(
        "bucketVideoUrl",
        of::input(of::Shape::Text, "Where the lesson's film is to be fetched."),
    ),
    of::field(
        "postMaterials",
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_POST_MATERIAL_INTERFACE)),
            "Files that go with the lesson.",
        ),
    ),
];
pub(crate) static VALUES_OF_CONTENT_TYPE: [&str; 3] = ["video", "assignment", "quiz"];
pub(crate) static FIELDS_OF_POST_MATERIAL_INTERFACE: [of::Field; 3] = [
    of::field("title", of::input(of::Shape::Text, "Heading or name as people read it."))
        .required(),
    of::field(
            "type",
            of::input(
                of::Shape::OneOf(&VALUES_OF_TYPE),
                "Kind of the record; what the values mean depends on where it stands.",
            ),
        )
        .required(),
    of::field("url", of::input(of::Shape::Text, "Where the file is to be fetched."))
        .required(),
];
pub(crate) static VALUES_OF_TYPE: [&str; 53] = [
    "pdf",
    "image",
    "docx",
    "pptx",
    "xlsx",
    "html",
    "dotx",
    "epub",
    "webp",
    "gdoc",
    "mp3",
    "doc",
    "txt",
    "zip",
    "ppt",
    "key",
    "htm",
    "xls",
    "odp",
    "odt",
    "rtf",
    "m4a",
    "ods",
    "mp4",
    "ai",
    "avi",
    "mov",
    "wmv",
    "mkv",
    "wav",
    "flac",
    "ogg",
    "png",
    "jpeg",
    "jpg",
    "gif",
    "bmp",
    "tiff",
    "svg",
    "odg",
    "sxw",
    "sxc",
    "sxi",
    "rar",
    "7z",
    "json",
    "xml",
    "csv",
    "md",
    "obj",
    "stl",
    "woff",
    "ttf",
];
pub(crate) static FIELDS_OF_SUB_CATEGORY_INTERFACE: [of::Field; 4] = [
    of::field("title", of::input(of::Shape::Text, "Heading or name as people read it."))
        .required(),
    of::field(
            "visibility",
            of::input(
                of::Shape::OneOf(&VALUES_OF_VISIBILITY),
                "`draft` hides it from students.",
            ),
        )
        .required(),
    of::field("thumbnailUrl", of::input(of::Shape::Text, "")),
    of::field(
        "posts",
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_POST_INTERFACE)),
            "Lessons.",
        ),
    ),
];
pub(crate) static FIELDS_OF_INSTRUCTOR_DETAILS: [of::Field; 2] = [
    of::field(
            "name",
            of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            ),
        )
        .required(),
    of::field("description", of::input(of::Shape::Text, "Free text that describes it."))
        .required(),
];
