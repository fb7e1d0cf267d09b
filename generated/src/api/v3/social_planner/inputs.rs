// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Social planner are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &LIST_POSTS,
    &CREATE_POST,
    &crate::api::social_planner::inputs::GET_POST,
    &UPDATE_POST,
    &crate::api::social_planner::inputs::DELETE_POST,
    &crate::api::social_planner::inputs::BULK_DELETE_POSTS,
    &crate::api::social_planner::inputs::LIST_ACCOUNTS,
    &crate::api::social_planner::inputs::DELETE_ACCOUNT,
    &GET_UPLOAD_STATUS,
    &UPLOAD_CSV,
    &SET_ACCOUNTS,
    &crate::api::social_planner::inputs::GET_CSV_POST,
    &crate::api::social_planner::inputs::DELETE_CSV,
    &crate::api::social_planner::inputs::START_CSV_FINALIZE,
    &crate::api::social_planner::inputs::DELETE_CSV_POST,
    &START_OAUTH,
    &GET_OAUTH_ACCOUNTS,
    &ATTACH_OAUTH_ACCOUNTS,
    &crate::api::social_planner::inputs::LIST_CATEGORIES,
    &crate::api::social_planner::inputs::GET_CATEGORY,
    &crate::api::social_planner::inputs::LIST_TAGS,
    &crate::api::social_planner::inputs::GET_TAGS,
    &STATISTICS,
    &FETCH_AVAILABLE_CATEGORIES,
    &CREATE_QUEUE,
    &FETCH_QUEUES,
    &FETCH_QUEUE,
    &UPDATE_QUEUE,
    &FETCH_QUEUE_ITEMS,
    &START_EDIT_SESSION,
    &SAVE_EDIT_SESSION,
    &DISCARD_EDIT_SESSION,
    &FETCH_EDIT_SESSION_CALENDAR,
    &FETCH_SLOTS,
    &UPDATE_QUEUE_ITEM,
    &DELETE_QUEUE_ITEM,
    &FETCH_CALENDAR_LIST,
    &DELETE_CURRENT_ACTIVE_POST_AND_SCHEDULE_NEXT,
    &RESET_QUEUE_ITEM,
    &CLONE_QUEUE_ITEM,
    &CREATE_QUEUE_ITEM,
    &CREATE_COMMENT,
    &CREATE_LIKE,
    &DELETE_LIKE,
    &GET_COMMENT_LIST,
];
pub(crate) static LIST_POSTS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Which posts: `all`, `recent` or a state such as `scheduled`, `published` or `failed`.",
            )
            .example("all"),
        of::input(of::Shape::Text, "Ids of accounts as one text with commas."),
        of::input(
                of::Shape::Text,
                "How many records to pass over, 0 for the first page.",
            )
            .example("0"),
        of::input(
                of::Shape::Text,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("10"),
        of::input(of::Shape::DateTime, "").example("2024-01-22T05:32:49.463Z"),
        of::input(of::Shape::DateTime, "").example("2024-03-20T05:32:49.463Z"),
        of::input(of::Shape::Text, "`true` to have the user with it; a text.")
            .example("true"),
        of::input(of::Shape::Text, "`post`, `story` or `reel`.").example("post"),
    ],
    body: None,
};
pub(crate) static CREATE_POST: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::List(&of::Shape::Text),
                "Accounts as `GET /social-media-posting/{locationId}/accounts` names them.",
            )
            .example(
                "[\"aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496\"]",
            ),
        of::input(
                of::Shape::Text,
                "The text of the post; too long for a network, it is cut.",
            )
            .example("Hello World! Check out our latest updates. #social #marketing"),
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_POST_MEDIA)), ""),
        of::input(
                of::Shape::OneOf(
                    &crate::api::social_planner::inputs::VALUES_OF_CREATE_POST_STATUS,
                ),
                "What becomes of it: `draft`, `scheduled` with a date, and so on.",
            )
            .example("scheduled"),
        of::input(of::Shape::DateTime, "When it is to be published.")
            .example("2024-01-15T10:00:00Z"),
        of::input(of::Shape::DateTime, "").example("2024-01-15T10:00:00Z"),
        of::input(of::Shape::Text, "Who made it: an id, or an object with one."),
        of::input(
                of::Shape::Text,
                "A first comment below the post; not for TikTok and Google, at most 280 characters on X.",
            )
            .example("What do you think? Let us know in the comments!"),
        of::input(of::Shape::Object(&FIELDS_OF_OG_TAGS), ""),
        of::input(
                of::Shape::OneOf(
                    &crate::api::social_planner::inputs::VALUES_OF_CREATE_POST_TYPE,
                ),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("post"),
        of::input(of::Shape::Object(&FIELDS_OF_POST_APPROVAL), ""),
        of::input(of::Shape::Boolean, "Whether the time has changed with this request.")
            .example("true"),
        of::input(of::Shape::List(&of::Shape::Text), "Ids of tags."),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Boolean, "").example("true"),
        of::input(of::Shape::Object(&FIELDS_OF_TIKTOK_POST), ""),
        of::input(of::Shape::Object(&FIELDS_OF_GMB_POST), ""),
        of::input(of::Shape::Text, "The user in whose name the post is made."),
        of::input(of::Shape::Object(&FIELDS_OF_LINKEDIN_POST), ""),
        of::input(of::Shape::Object(&FIELDS_OF_PINTEREST_POST), ""),
        of::input(of::Shape::Object(&FIELDS_OF_FACEBOOK_POST), ""),
        of::input(of::Shape::Object(&FIELDS_OF_INSTAGRAM_POST), ""),
        of::input(of::Shape::Object(&FIELDS_OF_YOUTUBE_POST), ""),
    ],
    body: None,
};
pub(crate) static UPDATE_POST: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(
                of::Shape::List(&of::Shape::Text),
                "Accounts as `GET /social-media-posting/{locationId}/accounts` names them.",
            )
            .example(
                "[\"aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496\"]",
            ),
        of::input(
                of::Shape::Text,
                "The text of the post; too long for a network, it is cut.",
            )
            .example("Hello World! Check out our latest updates. #social #marketing"),
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_POST_MEDIA)), ""),
        of::input(
                of::Shape::OneOf(
                    &crate::api::social_planner::inputs::VALUES_OF_CREATE_POST_STATUS,
                ),
                "What becomes of it: `draft`, `scheduled` with a date, and so on.",
            )
            .example("scheduled"),
        of::input(of::Shape::DateTime, "When it is to be published.")
            .example("2024-01-15T10:00:00Z"),
        of::input(of::Shape::DateTime, "").example("2024-01-15T10:00:00Z"),
        of::input(of::Shape::Text, "Who made it: an id, or an object with one."),
        of::input(
                of::Shape::Text,
                "A first comment below the post; not for TikTok and Google, at most 280 characters on X.",
            )
            .example("What do you think? Let us know in the comments!"),
        of::input(of::Shape::Object(&FIELDS_OF_OG_TAGS), ""),
        of::input(
                of::Shape::OneOf(
                    &crate::api::social_planner::inputs::VALUES_OF_CREATE_POST_TYPE,
                ),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("post"),
        of::input(of::Shape::Object(&FIELDS_OF_POST_APPROVAL), ""),
        of::input(of::Shape::Boolean, "Whether the time has changed with this request.")
            .example("true"),
        of::input(of::Shape::List(&of::Shape::Text), "Ids of tags."),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Boolean, "").example("true"),
        of::input(of::Shape::Object(&FIELDS_OF_TIKTOK_POST), ""),
        of::input(of::Shape::Object(&FIELDS_OF_GMB_POST), ""),
        of::input(of::Shape::Text, "The user in whose name the post is made."),
        of::input(of::Shape::Object(&FIELDS_OF_LINKEDIN_POST), ""),
        of::input(of::Shape::Object(&FIELDS_OF_PINTEREST_POST), ""),
        of::input(of::Shape::Object(&FIELDS_OF_FACEBOOK_POST), ""),
        of::input(of::Shape::Object(&FIELDS_OF_INSTAGRAM_POST), ""),
        of::input(of::Shape::Object(&FIELDS_OF_YOUTUBE_POST), ""),
    ],
    body: None,
};
pub(crate) static GET_UPLOAD_STATUS: of::Inputs = of::Inputs {
    parameters: &[
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
        of::input(of::Shape::Boolean, "`true` to have the user with it; a text.")
            .example("true"),
        of::input(of::Shape::Boolean, "").example("true"),
        of::input(
            of::Shape::Text,
            "Id of a user, which is a person who works with the account; the users family lists them.",
        ),
    ],
    body: None,
};
pub(crate) static UPLOAD_CSV: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::File, "").example("sample.csv")],
    body: None,
};
pub(crate) static SET_ACCOUNTS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::List(&of::Shape::Text),
                "Accounts as `GET /social-media-posting/{locationId}/accounts` names them.",
            )
            .example(
                "[\"aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496\"]",
            ),
        of::input(of::Shape::Text, "Where the upload lies; a path, not an address.")
            .example("omaDY3RbWtTP511e/social-import/d23d68c2-82c0-1db6e2.csv"),
        of::input(of::Shape::INTEGER, "How many posts the file has, from 1.")
            .example("1"),
        of::input(of::Shape::Text, "").example("test.csv"),
        of::input(of::Shape::Text, "The user who must approve."),
        of::input(
            of::Shape::Text,
            "Id of a user, which is a person who works with the account; the users family lists them.",
        ),
        of::input(of::Shape::OneOf(&VALUES_OF_CSV_FILE_TYPE), "").example("basic"),
    ],
    body: None,
};
pub(crate) static START_OAUTH: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::OneOf(&VALUES_OF_START_OAUTH_PLATFORM), "")
            .example("facebook"),
        of::input(
            of::Shape::Text,
            "Id of a user, which is a person who works with the account; the users family lists them.",
        ),
        of::input(
                of::Shape::Text,
                "Which page of the app asks for the login, such as `integration`.",
            )
            .example("integration"),
        of::input(of::Shape::Boolean, "`true` to renew a login that has expired.")
            .example("true"),
    ],
    body: None,
};
pub(crate) static GET_OAUTH_ACCOUNTS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::OneOf(&VALUES_OF_START_OAUTH_PLATFORM), "")
            .example("facebook"),
        of::input(of::Shape::Text, "Id of an account at the service that is connected."),
        of::input(
                of::Shape::Text,
                "Text to search for; which fields it is looked for in differs by operation.",
            )
            .example("My Business Page"),
    ],
    body: None,
};
pub(crate) static ATTACH_OAUTH_ACCOUNTS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::OneOf(&VALUES_OF_ATTACH_OAUTH_ACCOUNTS_PLATFORM), "")
            .example("facebook"),
        of::input(of::Shape::Text, "Id of an account at the service that is connected."),
    ],
    body: Some(of::input(of::Shape::Any, "")),
};
pub(crate) static STATISTICS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Values of `profileId` of connected accounts.",
        ),
        of::input(
                of::Shape::List(
                    &of::Shape::OneOf(
                        &crate::api::social_planner::inputs::VALUES_OF_PLATFORMS_ITEM,
                    ),
                ),
                "",
            )
            .example("[\"facebook\",\"instagram\"]"),
        of::input(of::Shape::Object(&FIELDS_OF_STATISTICS_CURRENT_RANGE), ""),
        of::input(of::Shape::Object(&FIELDS_OF_STATISTICS_PREV_RANGE), ""),
    ],
    body: None,
};
pub(crate) static FETCH_AVAILABLE_CATEGORIES: of::Inputs = of::Inputs {
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
            .example("10"),
        of::input(of::Shape::Text, "").example("Marketing"),
    ],
    body: None,
};
pub(crate) static CREATE_QUEUE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_TIME_SLOT)), ""),
        of::input(of::Shape::Boolean, "").example("true"),
        of::input(of::Shape::Boolean, "").example("false"),
        of::input(
            of::Shape::Text,
            "Id of a user, which is a person who works with the account; the users family lists them.",
        ),
    ],
    body: None,
};
pub(crate) static FETCH_QUEUES: of::Inputs = of::Inputs {
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
            .example("10"),
    ],
    body: None,
};
pub(crate) static FETCH_QUEUE: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static UPDATE_QUEUE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Boolean, "").example("false"),
        of::input(
                of::Shape::Text,
                "State of the record or of the call; values that the document does not list can come.",
            )
            .example("paused"),
        of::input(of::Shape::DateTime, "").example("2023-10-05T14:48:00.000Z"),
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_TIME_SLOT)), ""),
        of::input(of::Shape::Boolean, "").example("true"),
        of::input(of::Shape::Boolean, "").example("false"),
    ],
    body: None,
};
pub(crate) static FETCH_QUEUE_ITEMS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, ""),
        of::input(
                of::Shape::INTEGER,
                "How many records to pass over, 0 for the first page.",
            )
            .example("0"),
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("10"),
        of::input(of::Shape::Boolean, "").example("true"),
        of::input(of::Shape::Text, ""),
    ],
    body: None,
};
pub(crate) static START_EDIT_SESSION: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static SAVE_EDIT_SESSION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Boolean, "").example("false"),
    ],
    body: None,
};
pub(crate) static DISCARD_EDIT_SESSION: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Boolean, "").example("false"),
    ],
    body: None,
};
pub(crate) static FETCH_EDIT_SESSION_CALENDAR: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, ""),
        of::input(
                of::Shape::DateTime,
                "Beginning of the span; mind the form, which differs by operation.",
            )
            .example("2023-10-01T00:00:00.000Z"),
        of::input(
                of::Shape::DateTime,
                "End of the span; mind the form, which differs by operation.",
            )
            .example("2023-10-31T23:59:59.999Z"),
        of::input(
                of::Shape::List(&of::Shape::Text),
                "Accounts as `GET /social-media-posting/{locationId}/accounts` names them.",
            )
            .example(
                "[\"aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496\"]",
            ),
    ],
    body: None,
};
pub(crate) static FETCH_SLOTS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, ""),
        of::input(
                of::Shape::INTEGER,
                "How many records to pass over, 0 for the first page.",
            )
            .example("0"),
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("20"),
    ],
    body: None,
};
pub(crate) static UPDATE_QUEUE_ITEM: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Object(&FIELDS_OF_QUEUE_MODIFIED_POST), ""),
        of::input(of::Shape::Any, "").example("top"),
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_VARIATION_INPUT)), ""),
        of::input(of::Shape::Text, "").example("http://example.com/media.png"),
    ],
    body: None,
};
pub(crate) static DELETE_QUEUE_ITEM: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, ""),
    ],
    body: None,
};
pub(crate) static FETCH_CALENDAR_LIST: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::DateTime,
                "Beginning of the span; mind the form, which differs by operation.",
            )
            .example("2023-10-01T00:00:00.000Z"),
        of::input(
                of::Shape::DateTime,
                "End of the span; mind the form, which differs by operation.",
            )
            .example("2023-10-31T23:59:59.999Z"),
        of::input(of::Shape::List(&of::Shape::Text), ""),
        of::input(
                of::Shape::List(&of::Shape::Text),
                "Accounts as `GET /social-media-posting/{locationId}/accounts` names them.",
            )
            .example(
                "[\"aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496\"]",
            ),
    ],
    body: None,
};
pub(crate) static DELETE_CURRENT_ACTIVE_POST_AND_SCHEDULE_NEXT: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static RESET_QUEUE_ITEM: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, ""),
    ],
    body: None,
};
pub(crate) static CLONE_QUEUE_ITEM: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Number, "").example("1.5"),
    ],
    body: None,
};
pub(crate) static CREATE_QUEUE_ITEM: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Object(&FIELDS_OF_QUEUE_MODIFIED_POST), ""),
        of::input(of::Shape::Any, "").example("top"),
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_VARIATION_INPUT)), ""),
        of::input(of::Shape::Text, "").example("http://example.com/media.png"),
        of::input(of::Shape::Boolean, "").example("false"),
    ],
    body: None,
};
pub(crate) static CREATE_COMMENT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::OneOf(&VALUES_OF_CREATE_COMMENT_PLATFORM), "")
            .example("facebook"),
        of::input(of::Shape::Text, "Id of the folder or record that this one lies in."),
        of::input(of::Shape::Boolean, "").example("true"),
        of::input(of::Shape::Text, "").example("This is a comment"),
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_ATTACHMENT)),
            "Files that go with it, mostly by their addresses.",
        ),
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_MENTIONS)), ""),
        of::input(of::Shape::Boolean, "").example("false"),
    ],
    body: None,
};
pub(crate) static CREATE_LIKE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::OneOf(&VALUES_OF_CREATE_LIKE_PLATFORM), "")
            .example("facebook"),
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};
pub(crate) static DELETE_LIKE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::OneOf(&VALUES_OF_CREATE_LIKE_PLATFORM), "")
            .example("facebook"),
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};
pub(crate) static GET_COMMENT_LIST: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::OneOf(&VALUES_OF_CREATE_COMMENT_PLATFORM), "")
            .example("facebook"),
        of::input(of::Shape::DateTime, "").example("2026-05-22T05:32:49.463Z"),
        of::input(of::Shape::DateTime, "").example("2026-05-29T05:32:49.463Z"),
        of::input(of::Shape::List(&of::Shape::Text), "")
            .example("[\"1234\",\"5678\",\"9101\"]"),
        of::input(of::Shape::OneOf(&VALUES_OF_COMMENTS_GET_LIST_BODY_SORT_BY), "")
            .example("top"),
        of::input(
                of::Shape::Text,
                "Text to search for; which fields it is looked for in differs by operation.",
            )
            .example("1234"),
        of::input(
                of::Shape::Integer {
                    least: Some(0),
                    most: None,
                },
                "How many records to pass over, 0 for the first page.",
            )
            .example("0"),
        of::input(
                of::Shape::Integer {
                    least: Some(1),
                    most: Some(100),
                },
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("10"),
        of::input(of::Shape::Text, "Id of the folder or record that this one lies in."),
    ],
    body: None,
};
pub(crate) static FIELDS_OF_POST_MEDIA: [of::Field; 11] = [
    of::field(
            "url",
            of::input(of::Shape::Text, "Where the picture or film can be fetched.")
                .example("https://storage.googleapis.com/your-bucket/media/image.jpg"),
        )
        .required(),
    of::field(
        "caption",
        of::input(of::Shape::Text, "")
            .example("Team meeting discussing Q4 marketing strategy"),
    ),
    of::field(
        "originalUrl",
        of::input(of::Shape::Text, "")
            .example("https://storage.googleapis.com/test/test/media/original.jpeg"),
    ),
    of::field(
        "watermarkedUrl",
        of::input(of::Shape::Text, "")
            .example("https://storage.googleapis.com/test/test/media/watermarked.jpeg"),
    ),
    of::field(
            "type",
            of::input(
                    of::Shape::OneOf(&VALUES_OF_POST_MEDIA_TYPE),
                    "Its media type, such as `image/png`.",
                )
                .example("image/jpeg"),
        )
        .required(),
    of::field(
        "thumbnail",
        of::input(of::Shape::Text, "A picture that stands for a film.")
            .example("https://storage.googleapis.com/test/test/media/test.jpeg"),
    ),
    of::field(
        "id",
        of::input(
                of::Shape::Text,
                "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
            )
            .example("media_abc123xyz"),
    ),
    of::field(
        "optimizedUrl",
        of::input(of::Shape::Text, "")
            .example(
                "https://storage.googleapis.com/your-bucket/media/optimized-image.jpg",
            ),
    ),
    of::field("optimizedType", of::input(of::Shape::Text, "").example("image/jpeg")),
    of::field("isModified", of::input(of::Shape::Boolean, "").example("true")),
    of::field(
        "altText",
        of::input(of::Shape::Text, "")
            .example("A sunset over the ocean with silhouetted palm trees"),
    ),
];
pub(crate) static VALUES_OF_POST_MEDIA_TYPE: [&str; 7] = [
    "image/jpeg",
    "image/jpg",
    "image/png",
    "image/gif",
    "video/mp4",
    "video/mov",
    "video/webm",
];
pub(crate) static FIELDS_OF_OG_TAGS: [of::Field; 4] = [
    of::field(
        "metaImage",
        of::input(of::Shape::Text, "")
            .example("https://yoursite.com/images/og-image.jpg"),
    ),
    of::field(
        "metaLink",
        of::input(of::Shape::Text, "")
            .example("https://yoursite.com/blog/amazing-article"),
    ),
    of::field(
        "ogTitle",
        of::input(of::Shape::Text, "")
            .example("How to Double Your Social Media Engagement"),
    ),
    of::field("ogDescription", of::input(of::Shape::Text, "")),
];
pub(crate) static FIELDS_OF_POST_APPROVAL: [of::Field; 4] = [
    of::field("approver", of::input(of::Shape::Text, "The user who must approve.")),
    of::field("requesterNote", of::input(of::Shape::Text, "")),
    of::field(
        "approverNote",
        of::input(of::Shape::Text, "")
            .example(
                "Approved! Great content. Consider adding more hashtags for visibility.",
            ),
    ),
    of::field(
        "approvalStatus",
        of::input(
                of::Shape::OneOf(
                    &crate::api::social_planner::inputs::VALUES_OF_APPROVAL_STATUS,
                ),
                "",
            )
            .example("pending"),
    ),
];
pub(crate) static FIELDS_OF_TIKTOK_POST: [of::Field; 7] = [
    of::field(
            "privacyLevel",
            of::input(
                    of::Shape::OneOf(
                        &crate::api::social_planner::inputs::VALUES_OF_TIKTOK_POST_PRIVACY_LEVEL,
                    ),
                    "Who may see it on TikTok.",
                )
                .example("PUBLIC_TO_EVERYONE"),
        )
        .required(),
    of::field(
        "promoteOtherBrand",
        of::input(of::Shape::Boolean, "Whether it advertises somebody else's brand.")
            .example("false"),
    ),
    of::field("enableComment", of::input(of::Shape::Boolean, "").example("true")),
    of::field(
        "enableDuet",
        of::input(of::Shape::Boolean, "Whether others may make a duet of it on TikTok.")
            .example("true"),
    ),
    of::field(
        "enableStitch",
        of::input(of::Shape::Boolean, "Whether others may take parts of it on TikTok.")
            .example("true"),
    ),
    of::field("videoDisclosure", of::input(of::Shape::Boolean, "").example("false")),
    of::field(
        "promoteYourBrand",
        of::input(of::Shape::Boolean, "Whether it advertises one's own brand.")
            .example("false"),
    ),
];
pub(crate) static FIELDS_OF_GMB_POST: [of::Field; 10] = [
    of::field(
            "gmbEventType",
            of::input(
                    of::Shape::OneOf(&VALUES_OF_GMB_POST_GMB_EVENT_TYPE),
                    "The kind of a Google post: `STANDARD`, `EVENT` or `OFFER`.",
                )
                .example("STANDARD"),
        )
        .required(),
    of::field(
        "title",
        of::input(of::Shape::Text, "Heading or name as people read it.")
            .example("Summer Sale Event 2024"),
    ),
    of::field(
        "offerTitle",
        of::input(of::Shape::Text, "The title, when the Google post is an offer.")
            .example("50% Off All Products"),
    ),
    of::field(
        "startDate",
        of::input(
            of::Shape::Object(&crate::api::social_planner::inputs::FIELDS_OF_START_DATE),
            "Beginning of the span; mind the form, which differs by operation.",
        ),
    ),
    of::field(
        "endDate",
        of::input(
            of::Shape::Object(&crate::api::social_planner::inputs::FIELDS_OF_END_DATE),
            "End of the span; mind the form, which differs by operation.",
        ),
    ),
    of::field(
        "termsConditions",
        of::input(of::Shape::Text, "The address of an offer's terms.")
            .example("https://yoursite.com/terms-and-conditions"),
    ),
    of::field(
        "url",
        of::input(of::Shape::Text, "Address on the web.")
            .example("https://yoursite.com/book-now"),
    ),
    of::field(
        "couponCode",
        of::input(
                of::Shape::Text,
                "A code for customers, when the Google post is an offer.",
            )
            .example("SAVE50"),
    ),
    of::field(
        "redeemOnlineUrl",
        of::input(of::Shape::Text, "").example("https://yoursite.com/redeem-offer"),
    ),
    of::field(
        "actionType",
        of::input(
                of::Shape::OneOf(
                    &crate::api::social_planner::inputs::VALUES_OF_GMB_POST_ACTION_TYPE,
                ),
                "The button below a Google post.",
            )
            .example("book"),
    ),
];
pub(crate) static VALUES_OF_GMB_POST_GMB_EVENT_TYPE: [&str; 3] = [
    "STANDARD",
    "EVENT",
    "OFFER",
];
pub(crate) static FIELDS_OF_LINKEDIN_POST: [of::Field; 3] = [
    of::field(
            "pdfTitle",
            of::input(of::Shape::Text, "").example("Q4 Marketing Strategy Presentation"),
        )
        .required(),
    of::field("postAsPdf", of::input(of::Shape::Boolean, "").example("true")).required(),
    of::field("poll", of::input(of::Shape::Object(&FIELDS_OF_LINKEDIN_POLL), "")),
];
pub(crate) static FIELDS_OF_LINKEDIN_POLL: [of::Field; 3] = [
    of::field(
            "question",
            of::input(of::Shape::Text, "").example("What is your favorite color?"),
        )
        .required(),
    of::field(
            "options",
            of::input(
                of::Shape::List(&of::Shape::Object(&FIELDS_OF_LINKEDIN_POLL_OPTION)),
                "",
            ),
        )
        .required(),
    of::field(
            "settings",
            of::input(of::Shape::Object(&FIELDS_OF_LINKEDIN_POLL_SETTINGS), ""),
        )
        .required(),
];
pub(crate) static FIELDS_OF_LINKEDIN_POLL_OPTION: [of::Field; 1] = [
    of::field("text", of::input(of::Shape::Text, "").example("Red")).required(),
];
pub(crate) static FIELDS_OF_LINKEDIN_POLL_SETTINGS: [of::Field; 1] = [
    of::field(
            "duration",
            of::input(of::Shape::OneOf(&VALUES_OF_LINKEDIN_POLL_SETTINGS_DURATION), "")
                .example("SEVEN_DAYS"),
        )
        .required(),
];
pub(crate) static VALUES_OF_LINKEDIN_POLL_SETTINGS_DURATION: [&str; 4] = [
    "ONE_DAY",
    "THREE_DAYS",
    "SEVEN_DAYS",
    "FOURTEEN_DAYS",
];
pub(crate) static FIELDS_OF_PINTEREST_POST: [of::Field; 5] = [
    of::field(
        "title",
        of::input(of::Shape::Text, "Heading or name as people read it.")
            .example("10 Easy Home Decor Ideas for 2024"),
    ),
    of::field(
        "link",
        of::input(of::Shape::Text, "")
            .example("https://yoursite.com/blog/home-decor-ideas"),
    ),
    of::field("boardIds", of::input(of::Shape::Object(&[]), "")),
    of::field(
        "pinterestBoards",
        of::input(
            of::Shape::List(&of::Shape::Object(&FIELDS_OF_PINTEREST_BOARD_SELECTION)),
            "",
        ),
    ),
    of::field("shortenedLinks", of::input(of::Shape::List(&of::Shape::Text), "")),
];
pub(crate) static FIELDS_OF_PINTEREST_BOARD_SELECTION: [of::Field; 2] = [
    of::field(
            "accountId",
            of::input(
                of::Shape::Text,
                "Id of an account at the service that is connected.",
            ),
        )
        .required(),
    of::field(
            "boards",
            of::input(of::Shape::List(&of::Shape::Text), "")
                .example("[\"987654321098765432\",\"234567890123456789\"]"),
        )
        .required(),
];
pub(crate) static FIELDS_OF_FACEBOOK_POST: [of::Field; 2] = [
    of::field(
            "type",
            of::input(
                    of::Shape::OneOf(
                        &crate::api::social_planner::inputs::VALUES_OF_CREATE_POST_TYPE,
                    ),
                    "Kind of the record; what the values mean depends on where it stands.",
                )
                .example("post"),
        )
        .required(),
    of::field(
        "textFormatPresetId",
        of::input(of::Shape::Text, "").example("303063890126415"),
    ),
];
pub(crate) static FIELDS_OF_INSTAGRAM_POST: [of::Field; 5] = [
    of::field(
            "type",
            of::input(
                    of::Shape::OneOf(
                        &crate::api::social_planner::inputs::VALUES_OF_CREATE_POST_TYPE,
                    ),
                    "Kind of the record; what the values mean depends on where it stands.",
                )
                .example("post"),
        )
        .required(),
    of::field("collaborators", of::input(of::Shape::Any, "")),
    of::field("showOnFeed", of::input(of::Shape::Boolean, "").example("true")),
    of::field(
        "publishViaPushNotification",
        of::input(of::Shape::Boolean, "").example("true"),
    ),
    of::field("publisherNote", of::input(of::Shape::Text, "")),
];
pub(crate) static FIELDS_OF_YOUTUBE_POST: [of::Field; 3] = [
    of::field(
        "title",
        of::input(of::Shape::Text, "Heading or name as people read it.")
            .example("How to Build a Successful Marketing Strategy in 2024"),
    ),
    of::field(
        "privacyLevel",
        of::input(
                of::Shape::OneOf(&VALUES_OF_YOUTUBE_POST_PRIVACY_LEVEL),
                "Who may see it on TikTok.",
            )
            .example("public"),
    ),
    of::field(
            "type",
            of::input(
                    of::Shape::OneOf(&VALUES_OF_YOUTUBE_POST_TYPE),
                    "Kind of the record; what the values mean depends on where it stands.",
                )
                .example("video"),
        )
        .required(),
];
pub(crate) static VALUES_OF_YOUTUBE_POST_PRIVACY_LEVEL: [&str; 3] = [
    "private",
    "public",
    "unlisted",
];
pub(crate) static VALUES_OF_YOUTUBE_POST_TYPE: [&str; 2] = ["video", "short"];
pub(crate) static VALUES_OF_CSV_FILE_TYPE: [&str; 2] = ["basic", "advance"];
pub(crate) static VALUES_OF_START_OAUTH_PLATFORM: [&str; 10] = [
    "google",
    "facebook",
    "instagram",
    "linkedin",
    "tiktok",
    "tiktok-business",
    "youtube",
    "pinterest",
    "threads",
    "bluesky",
];
pub(crate) static VALUES_OF_ATTACH_OAUTH_ACCOUNTS_PLATFORM: [&str; 9] = [
    "google",
    "facebook",
    "instagram",
    "linkedin",
    "tiktok",
    "youtube",
    "pinterest",
    "threads",
    "bluesky",
];
pub(crate) static FIELDS_OF_STATISTICS_CURRENT_RANGE: [of::Field; 2] = [
    of::field(
            "startDate",
            of::input(
                    of::Shape::DateTime,
                    "Beginning of the span; mind the form, which differs by operation.",
                )
                .example("2025-03-01T00:00:00.000Z"),
        )
        .required(),
    of::field(
            "endDate",
            of::input(
                    of::Shape::DateTime,
                    "End of the span; mind the form, which differs by operation.",
                )
                .example("2025-03-31T23:59:59.999Z"),
        )
        .required(),
];
pub(crate) static FIELDS_OF_STATISTICS_PREV_RANGE: [of::Field; 2] = [
    of::field(
            "startDate",
            of::input(
                    of::Shape::DateTime,
                    "Beginning of the span; mind the form, which differs by operation.",
                )
                .example("2025-02-01T00:00:00.000Z"),
        )
        .required(),
    of::field(
            "endDate",
            of::input(
                    of::Shape::DateTime,
                    "End of the span; mind the form, which differs by operation.",
                )
                .example("2025-02-28T23:59:59.999Z"),
        )
        .required(),
];
pub(crate) static FIELDS_OF_TIME_SLOT: [of::Field; 2] = [
    of::field("dayOfWeek", of::input(of::Shape::Number, "").example("0")).required(),
    of::field("time", of::input(of::Shape::Text, "").example("09:00")).required(),
];
pub(crate) static FIELDS_OF_QUEUE_MODIFIED_POST: [of::Field; 24] = [
    of::field(
        "accountIds",
        of::input(
                of::Shape::List(&of::Shape::Text),
                "Accounts as `GET /social-media-posting/{locationId}/accounts` names them.",
            )
            .example(
                "[\"aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496\"]",
            ),
    ),
    of::field(
        "summary",
        of::input(
                of::Shape::Text,
                "The text of the post; too long for a network, it is cut.",
            )
            .example("Hello World"),
    ),
    of::field(
        "media",
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_POST_MEDIA)), ""),
    ),
    of::field(
        "status",
        of::input(
                of::Shape::Text,
                "State of the record or of the call; values that the document does not list can come.",
            )
            .example("scheduled"),
    ),
    of::field(
        "scheduleDate",
        of::input(of::Shape::DateTime, "When it is to be published.")
            .example("2024-01-15T10:00:00Z"),
    ),
    of::field(
        "selectedBestTime",
        of::input(of::Shape::DateTime, "").example("2024-01-15T10:00:00Z"),
    ),
    of::field(
        "createdBy",
        of::input(of::Shape::Text, "Who made it: an id, or an object with one."),
    ),
    of::field(
        "followUpComment",
        of::input(
                of::Shape::Text,
                "A first comment below the post; not for TikTok and Google, at most 280 characters on X.",
            )
            .example("What do you think? Let us know in the comments!"),
    ),
    of::field("ogTagsDetails", of::input(of::Shape::Object(&FIELDS_OF_OG_TAGS), "")),
    of::field(
        "type",
        of::input(
                of::Shape::Text,
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("post"),
    ),
    of::field(
        "postApprovalDetails",
        of::input(of::Shape::Object(&FIELDS_OF_POST_APPROVAL), ""),
    ),
    of::field(
        "scheduleTimeUpdated",
        of::input(of::Shape::Boolean, "Whether the time has changed with this request.")
            .example("true"),
    ),
    of::field(
        "tags",
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Labels, mostly by their names; social posts also take ids.",
        ),
    ),
    of::field("categoryId", of::input(of::Shape::Text, "")),
    of::field("applyWatermark", of::input(of::Shape::Boolean, "").example("true")),
    of::field(
        "tiktokPostDetails",
        of::input(of::Shape::Object(&FIELDS_OF_TIKTOK_POST), ""),
    ),
    of::field("gmbPostDetails", of::input(of::Shape::Object(&FIELDS_OF_GMB_POST), "")),
    of::field(
        "userId",
        of::input(
            of::Shape::Text,
            "Id of a user, which is a person who works with the account; the users family lists them.",
        ),
    ),
    of::field(
        "linkedinPostDetails",
        of::input(of::Shape::Object(&FIELDS_OF_LINKEDIN_POST), ""),
    ),
    of::field(
        "pinterestPostDetails",
        of::input(of::Shape::Object(&FIELDS_OF_PINTEREST_POST), ""),
    ),
    of::field(
        "facebookPostDetails",
        of::input(of::Shape::Object(&FIELDS_OF_FACEBOOK_POST), ""),
    ),
    of::field(
        "instagramPostDetails",
        of::input(of::Shape::Object(&FIELDS_OF_INSTAGRAM_POST), ""),
    ),
    of::field(
        "youtubePostDetails",
        of::input(of::Shape::Object(&FIELDS_OF_YOUTUBE_POST), ""),
    ),
    of::field(
        "locationId",
        of::input(
            of::Shape::Text,
            "Id of the account, which HighLevel calls location or sub-account; elsewhere it is named `altId` or `location_id`.",
        ),
    ),
];
pub(crate) static FIELDS_OF_VARIATION_INPUT: [of::Field; 3] = [
    of::field(
        "content",
        of::input(of::Shape::Text, "")
            .example("Check out our latest blog post! #marketing #socialmedia"),
    ),
    of::field("mentions", of::input(of::Shape::List(&of::Shape::Any), "")),
    of::field("ogTags", of::input(of::Shape::Object(&FIELDS_OF_OG_TAGS_INPUT), "")),
];
pub(crate) static FIELDS_OF_OG_TAGS_INPUT: [of::Field; 3] = [
    of::field(
        "metaLink",
        of::input(of::Shape::Text, "").example("https://example.com/blog/post-title"),
    ),
    of::field(
        "metaImage",
        of::input(of::Shape::Text, "").example("https://example.com/images/preview.png"),
    ),
    of::field(
        "ogTitle",
        of::input(of::Shape::Text, "").example("Check out our latest blog post!"),
    ),
];
pub(crate) static VALUES_OF_CREATE_COMMENT_PLATFORM: [&str; 8] = [
    "facebook",
    "instagram",
    "linkedin",
    "community",
    "tiktok",
    "bluesky",
    "youtube",
    "threads",
];
pub(crate) static FIELDS_OF_ATTACHMENT: [of::Field; 2] = [
    of::field(
            "url",
            of::input(of::Shape::Text, "Address on the web.")
                .example("https://example.com/image.jpg"),
        )
        .required(),
    of::field(
            "type",
            of::input(
                    of::Shape::OneOf(&VALUES_OF_ATTACHMENT_TYPE),
                    "Kind of the record; what the values mean depends on where it stands.",
                )
                .example("image"),
        )
        .required(),
];
pub(crate) static VALUES_OF_ATTACHMENT_TYPE: [&str; 1] = ["image"];
pub(crate) static FIELDS_OF_MENTIONS: [of::Field; 5] = [
    of::field(
            "name",
            of::input(
                    of::Shape::Text,
                    "Name as people read it, in most places; it need not be unique.",
                )
                .example("Test"),
        )
        .required(),
    of::field(
            "id",
            of::input(
                    of::Shape::Text,
                    "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
                )
                .example("102694781978972"),
        )
        .required(),
    of::field(
            "offset",
            of::input(
                    of::Shape::INTEGER,
                    "How many records to pass over, 0 for the first page.",
                )
                .example("106"),
        )
        .required(),
    of::field("length", of::input(of::Shape::Number, "").example("106")).required(),
    of::field(
        "slug",
        of::input(of::Shape::Text, "Part of an address on the web by which it is found.")
            .example("mohammed-marvan-8bRf3H"),
    ),
];
pub(crate) static VALUES_OF_CREATE_LIKE_PLATFORM: [&str; 5] = [
    "facebook",
    "linkedin",
    "community",
    "tiktok",
    "bluesky",
];
pub(crate) static VALUES_OF_COMMENTS_GET_LIST_BODY_SORT_BY: [&str; 2] = [
    "top",
    "latest",
];
