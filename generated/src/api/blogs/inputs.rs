// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Blogs are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &URL_SLUG_EXISTS,
    &UPDATE_POST,
    &CREATE_POST,
    &LIST_AUTHORS,
    &LIST_CATEGORIES,
    &LIST_POSTS,
    &LIST,
];
pub(crate) static URL_SLUG_EXISTS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "The last part of the public address."),
        of::input(
            of::Shape::Text,
            "The post; its id stands in the address of the editor.",
        ),
    ],
    body: None,
};
pub(crate) static UPDATE_POST: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "The post; its id stands in the address of the editor.",
        ),
        of::input(of::Shape::Text, "Heading or name as people read it.")
            .example("Your blog title"),
        of::input(
                of::Shape::Text,
                "The blog site, by an id of `list`; it also stands in the address of its dashboard.",
            )
            .example("Blog ID"),
        of::input(of::Shape::Text, "Address of a picture.").example("Image URl"),
        of::input(of::Shape::Text, "Free text that describes it.")
            .example("A short description"),
        of::input(of::Shape::Text, "The post's text, as HTML.")
            .example("<h1>Your blog content</h1>"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_STATUS),
                "State of the record or of the call; values that the document does not list can come.",
            )
            .example("PUBLISHED"),
        of::input(of::Shape::Text, "The text in place of the picture.")
            .example("Alt text for your blog image"),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Ids of categories, where a post has them.",
        ),
        of::input(
                of::Shape::List(&of::Shape::Text),
                "Labels, mostly by their names; social posts also take ids.",
            )
            .example("[\"blog\",\"seo\"]"),
        of::input(of::Shape::Text, "An author's id."),
        of::input(of::Shape::Text, "The last part of the public address.")
            .example("any-blog-post-url"),
        of::input(
                of::Shape::Text,
                "The address that search engines shall take for the original.",
            )
            .example("https://tryghl.blog/post/testing-unsplash"),
        of::input(of::Shape::DateTime, "An ISO 8601 time.")
            .example("2025-02-05T18:30:47.000Z"),
    ],
    body: None,
};
pub(crate) static CREATE_POST: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Heading or name as people read it.")
            .example("Your blog title"),
        of::input(
                of::Shape::Text,
                "The blog site, by an id of `list`; it also stands in the address of its dashboard.",
            )
            .example("Blog ID"),
        of::input(of::Shape::Text, "Address of a picture.").example("Image URl"),
        of::input(of::Shape::Text, "Free text that describes it.")
            .example("A short description"),
        of::input(of::Shape::Text, "The post's text, as HTML.")
            .example("<h1>Your blog content</h1>"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_STATUS),
                "State of the record or of the call; values that the document does not list can come.",
            )
            .example("This can be PUBLISHED OR SCHEDULED OR ARCHIVED OR DRAFT"),
        of::input(of::Shape::Text, "The text in place of the picture.")
            .example("Alt text for your blog image"),
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Ids of categories, where a post has them.",
        ),
        of::input(
                of::Shape::List(&of::Shape::Text),
                "Labels, mostly by their names; social posts also take ids.",
            )
            .example("[\"blog\",\"seo\"]"),
        of::input(of::Shape::Text, "An author's id."),
        of::input(of::Shape::Text, "The last part of the public address.")
            .example("any-blog-post-url"),
        of::input(
                of::Shape::Text,
                "The address that search engines shall take for the original.",
            )
            .example("https://tryghl.blog/post/testing-unsplash"),
        of::input(of::Shape::DateTime, "An ISO 8601 time.")
            .example("2025-02-05T18:30:47.000Z"),
    ],
    body: None,
};
pub(crate) static LIST_AUTHORS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("5"),
        of::input(
                of::Shape::INTEGER,
                "How many records to pass over, 0 for the first page.",
            )
            .example("0"),
    ],
    body: None,
};
pub(crate) static LIST_CATEGORIES: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::INTEGER,
            "How many records a page holds at most; the highest value differs by operation.",
        ),
        of::input(
            of::Shape::INTEGER,
            "How many records to pass over, 0 for the first page.",
        ),
    ],
    body: None,
};
pub(crate) static LIST_POSTS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "The blog site, by an id of `list`; it also stands in the address of its dashboard.",
        ),
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("4"),
        of::input(
                of::Shape::INTEGER,
                "How many records to pass over, 0 for the first page.",
            )
            .example("0"),
        of::input(of::Shape::Text, "A part of the name.").example("ai news"),
        of::input(
                of::Shape::OneOf(&VALUES_OF_LIST_POSTS_STATUS),
                "State of the record or of the call; values that the document does not list can come.",
            )
            .example("PUBLISHED"),
    ],
    body: None,
};
pub(crate) static LIST: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::INTEGER,
                "How many records to pass over, 0 for the first page.",
            )
            .example("0"),
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("4"),
        of::input(of::Shape::Text, "A part of the name.").example("ai news"),
    ],
    body: None,
};
pub(crate) static VALUES_OF_STATUS: [&str; 4] = [
    "DRAFT",
    "PUBLISHED",
    "SCHEDULED",
    "ARCHIVED",
];
pub(crate) static VALUES_OF_LIST_POSTS_STATUS: [&str; 4] = [
    "PUBLISHED",
    "SCHEDULED",
    "ARCHIVED",
    "DRAFT",
];

/// In the order of the routes that were only observed.
#[cfg(feature = "observed")]
pub(crate) static OBSERVED: &[&of::Inputs] = &[&CREATE];

#[cfg(feature = "observed")]
pub(crate) static CREATE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Heading or name as people read it."),
        of::input(of::Shape::Text, "Free text that describes it."),
        of::input(
            of::Shape::Text,
            "Name of a host on the web; some answers put `https://` before it.",
        ),
        of::input(of::Shape::Text, "The last part of the public address."),
    ],
    body: None,
};
