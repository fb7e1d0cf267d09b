// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the inputs of Social planner are like: it goes with its routes.

use crate::inputs as of;

/// In the order of the family's routes.
pub(crate) static INPUTS: &[&of::Inputs] = &[
    &START_GOOGLE_OAUTH,
    &GET_GOOGLE_LOCATIONS,
    &SET_GOOGLE_LOCATIONS,
    &LIST_POSTS,
    &CREATE_POST,
    &GET_POST,
    &UPDATE_POST,
    &DELETE_POST,
    &BULK_DELETE_POSTS,
    &LIST_ACCOUNTS,
    &DELETE_ACCOUNT,
    &START_FACEBOOK_OAUTH,
    &GET_FACEBOOK_PAGE_GROUP,
    &ATTACH_FACEBOOK_PAGE_GROUP,
    &START_INSTAGRAM_OAUTH,
    &GET_INSTAGRAM_PAGE_GROUP,
    &ATTACH_INSTAGRAM_PAGE_GROUP,
    &START_LINKEDIN_OAUTH,
    &GET_LINKEDIN_PAGE_PROFILE,
    &ATTACH_LINKEDIN_PAGE_PROFILE,
    &START_TWITTER_OAUTH,
    &GET_TWITTER_PROFILE,
    &ATTACH_TWITTER_PROFILE,
    &GET_UPLOAD_STATUS,
    &UPLOAD_CSV,
    &SET_ACCOUNTS,
    &GET_CSV_POST,
    &DELETE_CSV,
    &START_CSV_FINALIZE,
    &DELETE_CSV_POST,
    &START_TIKTOK_OAUTH,
    &GET_TIKTOK_PROFILE,
    &ATTACH_TIKTOK_PROFILE,
    &START_TIKTOK_BUSINESS_OAUTH,
    &GET_TIKTOK_BUSINESS_PROFILE,
    &LIST_CATEGORIES,
    &GET_CATEGORY,
    &LIST_TAGS,
    &GET_TAGS,
    &STATISTICS,
];
pub(crate) static START_GOOGLE_OAUTH: of::Inputs = of::Inputs {
    parameters: &[
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
pub(crate) static GET_GOOGLE_LOCATIONS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of an account at the service that is connected."),
    ],
    body: None,
};
pub(crate) static SET_GOOGLE_LOCATIONS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of an account at the service that is connected."),
        of::input(of::Shape::Object(&FIELDS_OF_ATTACH_GMB_LOCATION_LOCATION), ""),
        of::input(of::Shape::Object(&FIELDS_OF_ATTACH_GMB_LOCATION_ACCOUNT), ""),
        of::input(of::Shape::Text, "Id of the agency that owns the accounts."),
    ],
    body: None,
};
pub(crate) static LIST_POSTS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
                of::Shape::Text,
                "Which posts: `all`, `recent` or a state such as `scheduled`, `published` or `failed`.",
            )
            .example("Filter type"),
        of::input(of::Shape::Text, "Ids of accounts as one text with commas."),
        of::input(
                of::Shape::Text,
                "How many records to pass over, 0 for the first page.",
            )
            .example("1"),
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
            .example("Hello World"),
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_POST_MEDIA)), ""),
        of::input(
                of::Shape::OneOf(&VALUES_OF_CREATE_POST_STATUS),
                "What becomes of it: `draft`, `scheduled` with a date, and so on.",
            )
            .example("draft"),
        of::input(of::Shape::DateTime, "When it is to be published."),
        of::input(of::Shape::Text, "Who made it: an id, or an object with one."),
        of::input(
                of::Shape::Text,
                "A first comment below the post; not for TikTok and Google, at most 280 characters on X.",
            )
            .example("First comment"),
        of::input(of::Shape::Object(&FIELDS_OF_OG_TAGS), ""),
        of::input(
                of::Shape::OneOf(&VALUES_OF_CREATE_POST_TYPE),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("post"),
        of::input(of::Shape::Object(&FIELDS_OF_POST_APPROVAL), ""),
        of::input(of::Shape::Boolean, "Whether the time has changed with this request.")
            .example("true"),
        of::input(of::Shape::List(&of::Shape::Text), "Ids of tags."),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Object(&FIELDS_OF_TIKTOK_POST), ""),
        of::input(of::Shape::Object(&FIELDS_OF_GMB_POST), ""),
        of::input(of::Shape::Text, "The user in whose name the post is made."),
    ],
    body: None,
};
pub(crate) static GET_POST: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
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
            .example("Hello World"),
        of::input(of::Shape::List(&of::Shape::Object(&FIELDS_OF_POST_MEDIA)), ""),
        of::input(
                of::Shape::Text,
                "State of the record or of the call; values that the document does not list can come.",
            )
            .example("draft"),
        of::input(of::Shape::DateTime, "When it is to be published."),
        of::input(of::Shape::Text, "Who made it: an id, or an object with one."),
        of::input(
                of::Shape::Text,
                "A first comment below the post; not for TikTok and Google, at most 280 characters on X.",
            )
            .example("First comment"),
        of::input(of::Shape::Object(&FIELDS_OF_OG_TAGS), ""),
        of::input(
                of::Shape::Text,
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("post"),
        of::input(of::Shape::Object(&FIELDS_OF_POST_APPROVAL), ""),
        of::input(of::Shape::Boolean, "Whether the time has changed with this request.")
            .example("true"),
        of::input(
                of::Shape::List(&of::Shape::Text),
                "Labels, mostly by their names; social posts also take ids.",
            )
            .example("[\"Tag1\"]"),
        of::input(of::Shape::Text, ""),
        of::input(of::Shape::Object(&FIELDS_OF_TIKTOK_POST), ""),
        of::input(of::Shape::Object(&FIELDS_OF_GMB_POST), ""),
        of::input(
            of::Shape::Text,
            "Id of a user, which is a person who works with the account; the users family lists them.",
        ),
    ],
    body: None,
};
pub(crate) static DELETE_POST: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};
pub(crate) static BULK_DELETE_POSTS: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::List(&of::Shape::Text), "")],
    body: None,
};
pub(crate) static LIST_ACCOUNTS: of::Inputs = of::Inputs {
    parameters: &[],
    body: None,
};
pub(crate) static DELETE_ACCOUNT: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(of::Shape::Text, "Id of the agency that owns the accounts."),
        of::input(
            of::Shape::Text,
            "Id of a user, which is a person who works with the account; the users family lists them.",
        ),
    ],
    body: None,
};
pub(crate) static START_FACEBOOK_OAUTH: of::Inputs = of::Inputs {
    parameters: &[
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
pub(crate) static GET_FACEBOOK_PAGE_GROUP: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of an account at the service that is connected."),
    ],
    body: None,
};
pub(crate) static ATTACH_FACEBOOK_PAGE_GROUP: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of an account at the service that is connected."),
        of::input(
                of::Shape::OneOf(&VALUES_OF_ATTACH_FB_ACCOUNT_TYPE),
                "Kind of the record; what the values mean depends on where it stands.",
            )
            .example("page"),
        of::input(
                of::Shape::Text,
                "The page's id from the list, as the network calls it.",
            )
            .example("244405****11687"),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("JOHN_DEO"),
        of::input(
                of::Shape::Text,
                "Picture of a person or account, mostly by its address.",
            )
            .example("https://storage.googleapis.com/2ad21ebc23/test"),
        of::input(of::Shape::Text, "Id of the agency that owns the accounts."),
    ],
    body: None,
};
pub(crate) static START_INSTAGRAM_OAUTH: of::Inputs = of::Inputs {
    parameters: &[
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
pub(crate) static GET_INSTAGRAM_PAGE_GROUP: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of an account at the service that is connected."),
    ],
    body: None,
};
pub(crate) static ATTACH_INSTAGRAM_PAGE_GROUP: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of an account at the service that is connected."),
        of::input(
                of::Shape::Text,
                "The account's id from the list, as the network calls it.",
            )
            .example("244405****11687"),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("JOHN_DEO"),
        of::input(
            of::Shape::Text,
            "Picture of a person or account, mostly by its address.",
        ),
        of::input(of::Shape::Text, "Id of a page at a social network.")
            .example("234234234242sd"),
        of::input(of::Shape::Text, "Id of the agency that owns the accounts."),
    ],
    body: None,
};
pub(crate) static START_LINKEDIN_OAUTH: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of a user, which is a person who works with the account; the users family lists them.",
        ),
        of::input(
                of::Shape::Text,
                "Which page of the app asks for the login, such as `integration`.",
            )
            .example("integration"),
        of::input(of::Shape::Text, "`true` to renew a login that has expired.")
            .example("integration"),
    ],
    body: None,
};
pub(crate) static GET_LINKEDIN_PAGE_PROFILE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of an account at the service that is connected."),
    ],
    body: None,
};
pub(crate) static ATTACH_LINKEDIN_PAGE_PROFILE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of an account at the service that is connected."),
        of::input(
            of::Shape::OneOf(&VALUES_OF_TYPE),
            "Kind of the record; what the values mean depends on where it stands.",
        ),
        of::input(
                of::Shape::Text,
                "The id of the page or profile from the list, as the network calls it.",
            )
            .example("244405****11687"),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("JOHN_DEO"),
        of::input(
            of::Shape::Text,
            "Picture of a person or account, mostly by its address.",
        ),
        of::input(of::Shape::Text, "LinkedIn's own id of the page or profile."),
        of::input(of::Shape::Text, "Id of the agency that owns the accounts."),
    ],
    body: None,
};
pub(crate) static START_TWITTER_OAUTH: of::Inputs = of::Inputs {
    parameters: &[
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
pub(crate) static GET_TWITTER_PROFILE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of an account at the service that is connected."),
    ],
    body: None,
};
pub(crate) static ATTACH_TWITTER_PROFILE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of an account at the service that is connected."),
        of::input(
                of::Shape::Text,
                "Id of the thing that this one comes from; at social networks the network's own id.",
            )
            .example("244405****11687"),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("JOHN_DEO"),
        of::input(of::Shape::Text, "").example("user_name"),
        of::input(
            of::Shape::Text,
            "Picture of a person or account, mostly by its address.",
        ),
        of::input(of::Shape::Boolean, "").example("true"),
        of::input(of::Shape::Boolean, "").example("true"),
        of::input(of::Shape::Text, "Id of the agency that owns the accounts."),
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
        of::input(
            of::Shape::Text,
            "Id of a user, which is a person who works with the account; the users family lists them.",
        ),
    ],
    body: None,
};
pub(crate) static UPLOAD_CSV: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::File, "")],
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
        of::input(of::Shape::Text, "Where the upload lies; a path, not an address."),
        of::input(of::Shape::INTEGER, "How many posts the file has, from 1.")
            .example("1"),
        of::input(of::Shape::Text, "").example("test.csv"),
        of::input(of::Shape::Text, "The user who must approve."),
        of::input(
            of::Shape::Text,
            "Id of a user, which is a person who works with the account; the users family lists them.",
        ),
    ],
    body: None,
};
pub(crate) static GET_CSV_POST: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
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
pub(crate) static DELETE_CSV: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};
pub(crate) static START_CSV_FINALIZE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
        of::input(
            of::Shape::Text,
            "Id of a user, which is a person who works with the account; the users family lists them.",
        ),
    ],
    body: None,
};
pub(crate) static DELETE_CSV_POST: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::Text, ""), of::input(of::Shape::Text, "")],
    body: None,
};
pub(crate) static START_TIKTOK_OAUTH: of::Inputs = of::Inputs {
    parameters: &[
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
pub(crate) static GET_TIKTOK_PROFILE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of an account at the service that is connected."),
    ],
    body: None,
};
pub(crate) static ATTACH_TIKTOK_PROFILE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of an account at the service that is connected."),
        of::input(
            of::Shape::OneOf(&VALUES_OF_TYPE),
            "Kind of the record; what the values mean depends on where it stands.",
        ),
        of::input(
                of::Shape::Text,
                "The profile's id from the list, as the network calls it.",
            )
            .example("244405****11687"),
        of::input(
                of::Shape::Text,
                "Name as people read it, in most places; it need not be unique.",
            )
            .example("JOHN_DEO"),
        of::input(
            of::Shape::Text,
            "Picture of a person or account, mostly by its address.",
        ),
        of::input(of::Shape::Boolean, "").example("true"),
        of::input(of::Shape::Text, "").example("JOHN_DEO"),
        of::input(of::Shape::Text, "Id of the agency that owns the accounts."),
    ],
    body: None,
};
pub(crate) static START_TIKTOK_BUSINESS_OAUTH: of::Inputs = of::Inputs {
    parameters: &[
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
pub(crate) static GET_TIKTOK_BUSINESS_PROFILE: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Id of an account at the service that is connected."),
    ],
    body: None,
};
pub(crate) static LIST_CATEGORIES: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Part of the name.").example("test"),
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("10"),
        of::input(
                of::Shape::INTEGER,
                "How many records to pass over, 0 for the first page.",
            )
            .example("0"),
    ],
    body: None,
};
pub(crate) static GET_CATEGORY: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::Text,
            "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
        ),
    ],
    body: None,
};
pub(crate) static LIST_TAGS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(of::Shape::Text, "Part of the name.").example("test"),
        of::input(
                of::Shape::INTEGER,
                "How many records a page holds at most; the highest value differs by operation.",
            )
            .example("10"),
        of::input(
                of::Shape::INTEGER,
                "How many records to pass over, 0 for the first page.",
            )
            .example("0"),
    ],
    body: None,
};
pub(crate) static GET_TAGS: of::Inputs = of::Inputs {
    parameters: &[of::input(of::Shape::List(&of::Shape::Text), "")],
    body: None,
};
pub(crate) static STATISTICS: of::Inputs = of::Inputs {
    parameters: &[
        of::input(
            of::Shape::List(&of::Shape::Text),
            "Values of `profileId` of connected accounts.",
        ),
        of::input(of::Shape::List(&of::Shape::OneOf(&VALUES_OF_PLATFORMS_ITEM)), "")
            .example("[\"facebook\",\"instagram\"]"),
    ],
    body: None,
};
pub(crate) static FIELDS_OF_ATTACH_GMB_LOCATION_LOCATION: [of::Field; 8] = [
    of::field(
        "name",
        of::input(
            of::Shape::Text,
            "Name as people read it, in most places; it need not be unique.",
        ),
    ),
    of::field("storeCode", of::input(of::Shape::Text, "")),
    of::field("title", of::input(of::Shape::Text, "Heading or name as people read it.")),
    of::field("storefrontAddress", of::input(of::Shape::Any, "")),
    of::field("metadata", of::input(of::Shape::Any, "")),
    of::field("maxLocation", of::input(of::Shape::Boolean, "")),
    of::field("isVerified", of::input(of::Shape::Boolean, "")),
    of::field(
        "isConnected",
        of::input(of::Shape::Boolean, "Whether it is connected already."),
    ),
];
pub(crate) static FIELDS_OF_ATTACH_GMB_LOCATION_ACCOUNT: [of::Field; 5] = [
    of::field(
        "name",
        of::input(
            of::Shape::Text,
            "Name as people read it, in most places; it need not be unique.",
        ),
    ),
    of::field("accountName", of::input(of::Shape::Text, "")),
    of::field(
        "type",
        of::input(
            of::Shape::Text,
            "Kind of the record; what the values mean depends on where it stands.",
        ),
    ),
    of::field("verificationState", of::input(of::Shape::Text, "")),
    of::field("vettedState", of::input(of::Shape::Text, "")),
];
pub(crate) static FIELDS_OF_POST_MEDIA: [of::Field; 6] = [
    of::field(
            "url",
            of::input(of::Shape::Text, "Where the picture or film can be fetched."),
        )
        .required(),
    of::field("caption", of::input(of::Shape::Text, "").example("Caption 1")),
    of::field(
        "type",
        of::input(of::Shape::Text, "Its media type, such as `image/png`.")
            .example("video/mp4 or image/png"),
    ),
    of::field(
        "thumbnail",
        of::input(of::Shape::Text, "A picture that stands for a film.")
            .example("https://storage.googleapis.com/test/test/media/test.jpeg"),
    ),
    of::field(
        "defaultThumb",
        of::input(of::Shape::Text, "")
            .example("https://storage.googleapis.com/test/test/media/test.jpeg"),
    ),
    of::field(
        "id",
        of::input(
                of::Shape::Text,
                "Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.",
            )
            .example("Edf3323fsfsdsd"),
    ),
];
pub(crate) static VALUES_OF_CREATE_POST_STATUS: [&str; 9] = [
    "draft",
    "scheduled",
    "in_review",
    "published",
    "in_progress",
    "pending",
    "failed",
    "notification_sent",
    "deleted",
];
pub(crate) static FIELDS_OF_OG_TAGS: [of::Field; 2] = [
    of::field("metaImage", of::input(of::Shape::Text, "")),
    of::field("metaLink", of::input(of::Shape::Text, "")),
];
pub(crate) static VALUES_OF_CREATE_POST_TYPE: [&str; 3] = ["post", "story", "reel"];
pub(crate) static FIELDS_OF_POST_APPROVAL: [of::Field; 4] = [
    of::field("approver", of::input(of::Shape::Text, "The user who must approve.")),
    of::field(
        "requesterNote",
        of::input(of::Shape::Text, "").example("Test suggestion"),
    ),
    of::field("approverNote", of::input(of::Shape::Text, "").example("Test suggestion")),
    of::field(
        "approvalStatus",
        of::input(of::Shape::OneOf(&VALUES_OF_APPROVAL_STATUS), "").example("approved"),
    ),
];
pub(crate) static VALUES_OF_APPROVAL_STATUS: [&str; 4] = [
    "pending",
    "approved",
    "rejected",
    "not_required",
];
pub(crate) static FIELDS_OF_TIKTOK_POST: [of::Field; 7] = [
    of::field(
        "privacyLevel",
        of::input(
                of::Shape::OneOf(&VALUES_OF_TIKTOK_POST_PRIVACY_LEVEL),
                "Who may see it on TikTok.",
            )
            .example("PUBLIC_TO_EVERYONE"),
    ),
    of::field(
        "promoteOtherBrand",
        of::input(of::Shape::Boolean, "Whether it advertises somebody else's brand.")
            .example("true"),
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
    of::field("videoDisclosure", of::input(of::Shape::Boolean, "").example("true")),
    of::field(
        "promoteYourBrand",
        of::input(of::Shape::Boolean, "Whether it advertises one's own brand.")
            .example("true"),
    ),
];
pub(crate) static VALUES_OF_TIKTOK_POST_PRIVACY_LEVEL: [&str; 3] = [
    "PUBLIC_TO_EVERYONE",
    "MUTUAL_FOLLOW_FRIENDS",
    "SELF_ONLY",
];
pub(crate) static FIELDS_OF_GMB_POST: [of::Field; 10] = [
    of::field(
        "gmbEventType",
        of::input(
                of::Shape::Text,
                "The kind of a Google post: `STANDARD`, `EVENT` or `OFFER`.",
            )
            .example("STANDARD"),
    ),
    of::field(
        "title",
        of::input(of::Shape::Text, "Heading or name as people read it.")
            .example("Event Title"),
    ),
    of::field(
        "offerTitle",
        of::input(of::Shape::Text, "The title, when the Google post is an offer.")
            .example("Hey"),
    ),
    of::field(
        "startDate",
        of::input(
            of::Shape::Object(&FIELDS_OF_START_DATE),
            "Beginning of the span; mind the form, which differs by operation.",
        ),
    ),
    of::field(
        "endDate",
        of::input(
            of::Shape::Object(&FIELDS_OF_END_DATE),
            "End of the span; mind the form, which differs by operation.",
        ),
    ),
    of::field(
        "termsConditions",
        of::input(of::Shape::Text, "The address of an offer's terms.")
            .example("https://google.com/privacy"),
    ),
    of::field(
        "url",
        of::input(of::Shape::Text, "Address on the web.").example("https://google.com"),
    ),
    of::field(
        "couponCode",
        of::input(
                of::Shape::Text,
                "A code for customers, when the Google post is an offer.",
            )
            .example("BOGO-50"),
    ),
    of::field(
        "redeemOnlineUrl",
        of::input(of::Shape::Text, "").example("https://google.com"),
    ),
    of::field(
        "actionType",
        of::input(
                of::Shape::OneOf(&VALUES_OF_GMB_POST_ACTION_TYPE),
                "The button below a Google post.",
            )
            .example("book"),
    ),
];
pub(crate) static FIELDS_OF_START_DATE: [of::Field; 2] = [
    of::field(
        "startDate",
        of::input(
            of::Shape::Object(&FIELDS_OF_DATE),
            "Beginning of the span; mind the form, which differs by operation.",
        ),
    ),
    of::field(
        "startTime",
        of::input(
            of::Shape::Object(&FIELDS_OF_TIME),
            "When it begins; mind the form, which differs by operation.",
        ),
    ),
];
pub(crate) static FIELDS_OF_DATE: [of::Field; 3] = [
    of::field("year", of::input(of::Shape::INTEGER, "").example("2022")).required(),
    of::field("month", of::input(of::Shape::INTEGER, "").example("1")).required(),
    of::field("day", of::input(of::Shape::INTEGER, "").example("1")).required(),
];
pub(crate) static FIELDS_OF_TIME: [of::Field; 3] = [
    of::field("hours", of::input(of::Shape::INTEGER, "").example("23")).required(),
    of::field("minutes", of::input(of::Shape::INTEGER, "").example("56")).required(),
    of::field("seconds", of::input(of::Shape::INTEGER, "").example("34")).required(),
];
pub(crate) static FIELDS_OF_END_DATE: [of::Field; 2] = [
    of::field(
        "endDate",
        of::input(
            of::Shape::Object(&FIELDS_OF_DATE),
            "End of the span; mind the form, which differs by operation.",
        ),
    ),
    of::field(
        "endTime",
        of::input(
            of::Shape::Object(&FIELDS_OF_TIME),
            "When it ends; mind the form, which differs by operation.",
        ),
    ),
];
pub(crate) static VALUES_OF_GMB_POST_ACTION_TYPE: [&str; 7] = [
    "none",
    "order",
    "book",
    "shop",
    "learn_more",
    "call",
    "sign_up",
];
pub(crate) static VALUES_OF_ATTACH_FB_ACCOUNT_TYPE: [&str; 1] = ["page"];
pub(crate) static VALUES_OF_TYPE: [&str; 5] = [
    "page",
    "group",
    "profile",
    "location",
    "business",
];
pub(crate) static VALUES_OF_PLATFORMS_ITEM: [&str; 7] = [
    "facebook",
    "instagram",
    "linkedin",
    "google",
    "pinterest",
    "youtube",
    "tiktok",
];
