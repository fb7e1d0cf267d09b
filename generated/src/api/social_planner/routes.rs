// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Social planner.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
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

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "social_planner",
    version: Some("2021-07-28"),
    ..rt::Route::PLAIN
};
pub(crate) static START_GOOGLE_OAUTH: rt::Route = rt::Route {
    name: "start_google_oauth",
    operation_id: "start-google-oauth",
    method: rt::Method::GET,
    path: "/social-media-posting/oauth/google/start",
    summary: "Starts OAuth For Google Account",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("userId").required(),
        rt::Parameter::query("page"),
        rt::Parameter::query("reconnect"),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_GOOGLE_LOCATIONS: rt::Route = rt::Route {
    name: "get_google_locations",
    operation_id: "get-google-locations",
    method: rt::Method::GET,
    path: "/social-media-posting/oauth/{locationId}/google/locations/{accountId}",
    summary: "Get google business locations",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("accountId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static SET_GOOGLE_LOCATIONS: rt::Route = rt::Route {
    name: "set_google_locations",
    operation_id: "set-google-locations",
    method: rt::Method::POST,
    path: "/social-media-posting/oauth/{locationId}/google/locations/{accountId}",
    summary: "Set google business locations",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("accountId"),
        rt::Parameter::field("location"),
        rt::Parameter::field("account"),
        rt::Parameter::field("companyId"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_POSTS: rt::Route = rt::Route {
    name: "list_posts",
    operation_id: "get-posts",
    method: rt::Method::POST,
    path: "/social-media-posting/{locationId}/posts/list",
    summary: "Get posts",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("type"),
        rt::Parameter::field("accounts"),
        rt::Parameter::field("skip").required(),
        rt::Parameter::field("limit").required(),
        rt::Parameter::field("fromDate").required(),
        rt::Parameter::field("toDate").required(),
        rt::Parameter::field("includeUsers").required(),
        rt::Parameter::field("postType"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    paging: Some(
        &rt::Paging {
            items: "/results/posts",
            step: rt::Step::Offset(rt::Spot {
                place: rt::Place::Body,
                name: "skip",
                text: true,
            }),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Body,
                    name: "limit",
                    text: true,
                },
                least: 1,
                most: None,
                usual: Some(10),
            }),
            total: Some("/results/count"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/post.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_POST: rt::Route = rt::Route {
    name: "create_post",
    operation_id: "create-post",
    method: rt::Method::POST,
    path: "/social-media-posting/{locationId}/posts",
    summary: "Create post",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("accountIds").required(),
        rt::Parameter::field("summary"),
        rt::Parameter::field("media"),
        rt::Parameter::field("status"),
        rt::Parameter::field("scheduleDate"),
        rt::Parameter::field("createdBy"),
        rt::Parameter::field("followUpComment"),
        rt::Parameter::field("ogTagsDetails"),
        rt::Parameter::field("type").required(),
        rt::Parameter::field("postApprovalDetails"),
        rt::Parameter::field("scheduleTimeUpdated"),
        rt::Parameter::field("tags"),
        rt::Parameter::field("categoryId"),
        rt::Parameter::field("tiktokPostDetails"),
        rt::Parameter::field("gmbPostDetails"),
        rt::Parameter::field("userId").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/post.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_POST: rt::Route = rt::Route {
    name: "get_post",
    operation_id: "get-post",
    method: rt::Method::GET,
    path: "/social-media-posting/{locationId}/posts/{id}",
    summary: "Get post",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("id")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/post.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_POST: rt::Route = rt::Route {
    name: "update_post",
    operation_id: "edit-post",
    method: rt::Method::PUT,
    path: "/social-media-posting/{locationId}/posts/{id}",
    summary: "Edit post",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("id"),
        rt::Parameter::field("accountIds"),
        rt::Parameter::field("summary"),
        rt::Parameter::field("media"),
        rt::Parameter::field("status"),
        rt::Parameter::field("scheduleDate"),
        rt::Parameter::field("createdBy"),
        rt::Parameter::field("followUpComment"),
        rt::Parameter::field("ogTagsDetails"),
        rt::Parameter::field("type").required(),
        rt::Parameter::field("postApprovalDetails"),
        rt::Parameter::field("scheduleTimeUpdated"),
        rt::Parameter::field("tags"),
        rt::Parameter::field("categoryId"),
        rt::Parameter::field("tiktokPostDetails"),
        rt::Parameter::field("gmbPostDetails"),
        rt::Parameter::field("userId"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/post.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_POST: rt::Route = rt::Route {
    name: "delete_post",
    operation_id: "delete-post",
    method: rt::Method::DELETE,
    path: "/social-media-posting/{locationId}/posts/{id}",
    summary: "Delete Post",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("id")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/post.write"],
        },
    ],
    ..COMMON
};
pub(crate) static BULK_DELETE_POSTS: rt::Route = rt::Route {
    name: "bulk_delete_posts",
    operation_id: "bulk-delete-social-planner-posts",
    method: rt::Method::POST,
    path: "/social-media-posting/{locationId}/posts/bulk-delete",
    summary: "Bulk Delete Social Planner Posts",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::field("postIds")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/csv.write"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_ACCOUNTS: rt::Route = rt::Route {
    name: "list_accounts",
    operation_id: "get-account",
    method: rt::Method::GET,
    path: "/social-media-posting/{locationId}/accounts",
    summary: "Get Accounts",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/account.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_ACCOUNT: rt::Route = rt::Route {
    name: "delete_account",
    operation_id: "delete-account",
    method: rt::Method::DELETE,
    path: "/social-media-posting/{locationId}/accounts/{id}",
    summary: "Delete Account",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("id"),
        rt::Parameter::query("companyId"),
        rt::Parameter::query("userId"),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/account.write"],
        },
    ],
    ..COMMON
};
pub(crate) static START_FACEBOOK_OAUTH: rt::Route = rt::Route {
    name: "start_facebook_oauth",
    operation_id: "start-facebook-oauth",
    method: rt::Method::GET,
    path: "/social-media-posting/oauth/facebook/start",
    summary: "Starts OAuth For Facebook Account",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("userId").required(),
        rt::Parameter::query("page"),
        rt::Parameter::query("reconnect"),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_FACEBOOK_PAGE_GROUP: rt::Route = rt::Route {
    name: "get_facebook_page_group",
    operation_id: "get-facebook-page-group",
    method: rt::Method::GET,
    path: "/social-media-posting/oauth/{locationId}/facebook/accounts/{accountId}",
    summary: "Get facebook pages",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("accountId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static ATTACH_FACEBOOK_PAGE_GROUP: rt::Route = rt::Route {
    name: "attach_facebook_page_group",
    operation_id: "attach-facebook-page-group",
    method: rt::Method::POST,
    path: "/social-media-posting/oauth/{locationId}/facebook/accounts/{accountId}",
    summary: "Attach facebook pages",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("accountId"),
        rt::Parameter::field("type"),
        rt::Parameter::field("originId"),
        rt::Parameter::field("name"),
        rt::Parameter::field("avatar"),
        rt::Parameter::field("companyId"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.write"],
        },
    ],
    ..COMMON
};
pub(crate) static START_INSTAGRAM_OAUTH: rt::Route = rt::Route {
    name: "start_instagram_oauth",
    operation_id: "start-instagram-oauth",
    method: rt::Method::GET,
    path: "/social-media-posting/oauth/instagram/start",
    summary: "Starts OAuth For Instagram Account",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("userId").required(),
        rt::Parameter::query("page"),
        rt::Parameter::query("reconnect"),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_INSTAGRAM_PAGE_GROUP: rt::Route = rt::Route {
    name: "get_instagram_page_group",
    operation_id: "get-instagram-page-group",
    method: rt::Method::GET,
    path: "/social-media-posting/oauth/{locationId}/instagram/accounts/{accountId}",
    summary: "Get Instagram Professional Accounts",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("accountId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static ATTACH_INSTAGRAM_PAGE_GROUP: rt::Route = rt::Route {
    name: "attach_instagram_page_group",
    operation_id: "attach-instagram-page-group",
    method: rt::Method::POST,
    path: "/social-media-posting/oauth/{locationId}/instagram/accounts/{accountId}",
    summary: "Attach Instagram Professional Accounts",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("accountId"),
        rt::Parameter::field("originId"),
        rt::Parameter::field("name"),
        rt::Parameter::field("avatar"),
        rt::Parameter::field("pageId").required(),
        rt::Parameter::field("companyId"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.write"],
        },
    ],
    ..COMMON
};
pub(crate) static START_LINKEDIN_OAUTH: rt::Route = rt::Route {
    name: "start_linkedin_oauth",
    operation_id: "start-linkedin-oauth",
    method: rt::Method::GET,
    path: "/social-media-posting/oauth/linkedin/start",
    summary: "Starts OAuth For LinkedIn Account",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("userId").required(),
        rt::Parameter::query("page"),
        rt::Parameter::query("reconnect"),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_LINKEDIN_PAGE_PROFILE: rt::Route = rt::Route {
    name: "get_linkedin_page_profile",
    operation_id: "get-linkedin-page-profile",
    method: rt::Method::GET,
    path: "/social-media-posting/oauth/{locationId}/linkedin/accounts/{accountId}",
    summary: "Get Linkedin pages and profile",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("accountId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static ATTACH_LINKEDIN_PAGE_PROFILE: rt::Route = rt::Route {
    name: "attach_linkedin_page_profile",
    operation_id: "attach-linkedin-page-profile",
    method: rt::Method::POST,
    path: "/social-media-posting/oauth/{locationId}/linkedin/accounts/{accountId}",
    summary: "Attach linkedin pages and profile",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("accountId"),
        rt::Parameter::field("type"),
        rt::Parameter::field("originId"),
        rt::Parameter::field("name"),
        rt::Parameter::field("avatar"),
        rt::Parameter::field("urn"),
        rt::Parameter::field("companyId"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.write"],
        },
    ],
    ..COMMON
};
pub(crate) static START_TWITTER_OAUTH: rt::Route = rt::Route {
    name: "start_twitter_oauth",
    operation_id: "start-twitter-oauth",
    method: rt::Method::GET,
    path: "/social-media-posting/oauth/twitter/start",
    summary: "Starts OAuth For Twitter Account",
    deprecated: true,
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("userId").required(),
        rt::Parameter::query("page"),
        rt::Parameter::query("reconnect"),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_TWITTER_PROFILE: rt::Route = rt::Route {
    name: "get_twitter_profile",
    operation_id: "get-twitter-profile",
    method: rt::Method::GET,
    path: "/social-media-posting/oauth/{locationId}/twitter/accounts/{accountId}",
    summary: "Get Twitter profile",
    deprecated: true,
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("accountId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static ATTACH_TWITTER_PROFILE: rt::Route = rt::Route {
    name: "attach_twitter_profile",
    operation_id: "attach-twitter-profile",
    method: rt::Method::POST,
    path: "/social-media-posting/oauth/{locationId}/twitter/accounts/{accountId}",
    summary: "Attach Twitter profile",
    deprecated: true,
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("accountId"),
        rt::Parameter::field("originId"),
        rt::Parameter::field("name"),
        rt::Parameter::field("username"),
        rt::Parameter::field("avatar"),
        rt::Parameter::field("protected"),
        rt::Parameter::field("verified"),
        rt::Parameter::field("companyId"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_UPLOAD_STATUS: rt::Route = rt::Route {
    name: "get_upload_status",
    operation_id: "get-upload-status",
    method: rt::Method::GET,
    path: "/social-media-posting/{locationId}/csv",
    summary: "Get Upload Status",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("skip"),
        rt::Parameter::query("limit"),
        rt::Parameter::query("includeUsers"),
        rt::Parameter::query("userId"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/results/csvs",
            step: rt::Step::Offset(rt::Spot {
                place: rt::Place::Query,
                name: "skip",
                text: false,
            }),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: None,
                usual: Some(10),
            }),
            total: Some("/results/count"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/csv.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPLOAD_CSV: rt::Route = rt::Route {
    name: "upload_csv",
    operation_id: "upload-csv",
    method: rt::Method::POST,
    path: "/social-media-posting/{locationId}/csv",
    summary: "Upload CSV",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::field("file")],
    body: rt::BodyKind::Multipart,
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/csv.write"],
        },
    ],
    ..COMMON
};
pub(crate) static SET_ACCOUNTS: rt::Route = rt::Route {
    name: "set_accounts",
    operation_id: "set-accounts",
    method: rt::Method::POST,
    path: "/social-media-posting/{locationId}/set-accounts",
    summary: "Set Accounts",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("accountIds").required(),
        rt::Parameter::field("filePath").required(),
        rt::Parameter::field("rowsCount").required(),
        rt::Parameter::field("fileName").required(),
        rt::Parameter::field("approver"),
        rt::Parameter::field("userId"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/csv.write"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_CSV_POST: rt::Route = rt::Route {
    name: "get_csv_post",
    operation_id: "get-csv-post",
    method: rt::Method::GET,
    path: "/social-media-posting/{locationId}/csv/{id}",
    summary: "Get CSV Post",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("id"),
        rt::Parameter::query("skip"),
        rt::Parameter::query("limit"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/results/posts",
            step: rt::Step::Offset(rt::Spot {
                place: rt::Place::Query,
                name: "skip",
                text: false,
            }),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: None,
                usual: Some(10),
            }),
            total: Some("/results/count"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/csv.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_CSV: rt::Route = rt::Route {
    name: "delete_csv",
    operation_id: "delete-csv",
    method: rt::Method::DELETE,
    path: "/social-media-posting/{locationId}/csv/{id}",
    summary: "Delete CSV",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("id")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/csv.write"],
        },
    ],
    ..COMMON
};
pub(crate) static START_CSV_FINALIZE: rt::Route = rt::Route {
    name: "start_csv_finalize",
    operation_id: "start-csv-finalize",
    method: rt::Method::PATCH,
    path: "/social-media-posting/{locationId}/csv/{id}",
    summary: "Start CSV Finalize",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("id"), rt::Parameter::field("userId")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/csv.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_CSV_POST: rt::Route = rt::Route {
    name: "delete_csv_post",
    operation_id: "delete-csv-post",
    method: rt::Method::DELETE,
    path: "/social-media-posting/{locationId}/csv/{csvId}/post/{postId}",
    summary: "Delete CSV Post",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("csvId"), rt::Parameter::path("postId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/csv.write"],
        },
    ],
    ..COMMON
};
pub(crate) static START_TIKTOK_OAUTH: rt::Route = rt::Route {
    name: "start_tiktok_oauth",
    operation_id: "start-tiktok-oauth",
    method: rt::Method::GET,
    path: "/social-media-posting/oauth/tiktok/start",
    summary: "Starts OAuth For Tiktok Account",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("userId").required(),
        rt::Parameter::query("page"),
        rt::Parameter::query("reconnect"),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_TIKTOK_PROFILE: rt::Route = rt::Route {
    name: "get_tiktok_profile",
    operation_id: "get-tiktok-profile",
    method: rt::Method::GET,
    path: "/social-media-posting/oauth/{locationId}/tiktok/accounts/{accountId}",
    summary: "Get Tiktok profile",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("accountId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static ATTACH_TIKTOK_PROFILE: rt::Route = rt::Route {
    name: "attach_tiktok_profile",
    operation_id: "attach-tiktok-profile",
    method: rt::Method::POST,
    path: "/social-media-posting/oauth/{locationId}/tiktok/accounts/{accountId}",
    summary: "Attach Tiktok profile",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("accountId"),
        rt::Parameter::field("type"),
        rt::Parameter::field("originId"),
        rt::Parameter::field("name"),
        rt::Parameter::field("avatar"),
        rt::Parameter::field("verified"),
        rt::Parameter::field("username"),
        rt::Parameter::field("companyId"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.write"],
        },
    ],
    ..COMMON
};
pub(crate) static START_TIKTOK_BUSINESS_OAUTH: rt::Route = rt::Route {
    name: "start_tiktok_business_oauth",
    operation_id: "start-tiktok-business-oauth",
    method: rt::Method::GET,
    path: "/social-media-posting/oauth/tiktok-business/start",
    summary: "Starts OAuth For Tiktok Business Account",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("userId").required(),
        rt::Parameter::query("page"),
        rt::Parameter::query("reconnect"),
    ],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_TIKTOK_BUSINESS_PROFILE: rt::Route = rt::Route {
    name: "get_tiktok_business_profile",
    operation_id: "get-tiktok-business-profile",
    method: rt::Method::GET,
    path: "/social-media-posting/oauth/{locationId}/tiktok-business/accounts/{accountId}",
    summary: "Get Tiktok Business profile",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("accountId")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_CATEGORIES: rt::Route = rt::Route {
    name: "list_categories",
    operation_id: "get-categories-location-id",
    method: rt::Method::GET,
    path: "/social-media-posting/{locationId}/categories",
    summary: "Get categories by location id",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("searchText"),
        rt::Parameter::query("limit"),
        rt::Parameter::query("skip"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/results/categories",
            step: rt::Step::Offset(rt::Spot {
                place: rt::Place::Query,
                name: "skip",
                text: false,
            }),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: None,
                usual: Some(10),
            }),
            total: Some("/results/count"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/category.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_CATEGORY: rt::Route = rt::Route {
    name: "get_category",
    operation_id: "get-categories-id",
    method: rt::Method::GET,
    path: "/social-media-posting/{locationId}/categories/{id}",
    summary: "Get categories by id",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("id")],
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/category.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static LIST_TAGS: rt::Route = rt::Route {
    name: "list_tags",
    operation_id: "get-tags-location-id",
    method: rt::Method::GET,
    path: "/social-media-posting/{locationId}/tags",
    summary: "Get tags by location id",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("searchText"),
        rt::Parameter::query("limit"),
        rt::Parameter::query("skip"),
    ],
    paging: Some(
        &rt::Paging {
            items: "/results/tags",
            step: rt::Step::Offset(rt::Spot {
                place: rt::Place::Query,
                name: "skip",
                text: false,
            }),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Query,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: None,
                usual: Some(10),
            }),
            total: Some("/results/count"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/tag.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static GET_TAGS: rt::Route = rt::Route {
    name: "get_tags",
    operation_id: "get-tags-by-ids",
    method: rt::Method::POST,
    path: "/social-media-posting/{locationId}/tags/details",
    summary: "Get tags by ids",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::field("tagIds").required()],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/tag.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static STATISTICS: rt::Route = rt::Route {
    name: "statistics",
    operation_id: "get-social-media-statistics",
    method: rt::Method::POST,
    path: "/social-media-posting/statistics",
    summary: "Get Social Media Statistics",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("profileIds").required(),
        rt::Parameter::field("platforms"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/statistics.readonly"],
        },
    ],
    ..COMMON
};
