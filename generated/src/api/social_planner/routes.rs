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
pub(super) static START_GOOGLE_OAUTH: rt::Route = rt::Route {
    family: "social_planner",
    name: "start_google_oauth",
    operation_id: "start-google-oauth",
    method: rt::Method::GET,
    path: "/social-media-posting/oauth/google/start",
    version: Some("2021-07-28"),
    summary: "Starts OAuth For Google Account",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "userId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "page",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "reconnect",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GET_GOOGLE_LOCATIONS: rt::Route = rt::Route {
    family: "social_planner",
    name: "get_google_locations",
    operation_id: "get-google-locations",
    method: rt::Method::GET,
    path: "/social-media-posting/oauth/{locationId}/google/locations/{accountId}",
    version: Some("2021-07-28"),
    summary: "Get google business locations",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "accountId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static SET_GOOGLE_LOCATIONS: rt::Route = rt::Route {
    family: "social_planner",
    name: "set_google_locations",
    operation_id: "set-google-locations",
    method: rt::Method::POST,
    path: "/social-media-posting/oauth/{locationId}/google/locations/{accountId}",
    version: Some("2021-07-28"),
    summary: "Set google business locations",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "accountId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "location",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "account",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "companyId",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static LIST_POSTS: rt::Route = rt::Route {
    family: "social_planner",
    name: "list_posts",
    operation_id: "get-posts",
    method: rt::Method::POST,
    path: "/social-media-posting/{locationId}/posts/list",
    version: Some("2021-07-28"),
    summary: "Get posts",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Body,
            name: "type",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "accounts",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "skip",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "limit",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "fromDate",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "toDate",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "includeUsers",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "postType",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/post.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static CREATE_POST: rt::Route = rt::Route {
    family: "social_planner",
    name: "create_post",
    operation_id: "create-post",
    method: rt::Method::POST,
    path: "/social-media-posting/{locationId}/posts",
    version: Some("2021-07-28"),
    summary: "Create post",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Body,
            name: "accountIds",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "summary",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "media",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "status",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "scheduleDate",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "createdBy",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "followUpComment",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "ogTagsDetails",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "type",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "postApprovalDetails",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "scheduleTimeUpdated",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "tags",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "categoryId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "tiktokPostDetails",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "gmbPostDetails",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "userId",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/post.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GET_POST: rt::Route = rt::Route {
    family: "social_planner",
    name: "get_post",
    operation_id: "get-post",
    method: rt::Method::GET,
    path: "/social-media-posting/{locationId}/posts/{id}",
    version: Some("2021-07-28"),
    summary: "Get post",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "id",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/post.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static UPDATE_POST: rt::Route = rt::Route {
    family: "social_planner",
    name: "update_post",
    operation_id: "edit-post",
    method: rt::Method::PUT,
    path: "/social-media-posting/{locationId}/posts/{id}",
    version: Some("2021-07-28"),
    summary: "Edit post",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "id",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "accountIds",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "summary",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "media",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "status",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "scheduleDate",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "createdBy",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "followUpComment",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "ogTagsDetails",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "type",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "postApprovalDetails",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "scheduleTimeUpdated",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "tags",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "categoryId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "tiktokPostDetails",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "gmbPostDetails",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "userId",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/post.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static DELETE_POST: rt::Route = rt::Route {
    family: "social_planner",
    name: "delete_post",
    operation_id: "delete-post",
    method: rt::Method::DELETE,
    path: "/social-media-posting/{locationId}/posts/{id}",
    version: Some("2021-07-28"),
    summary: "Delete Post",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "id",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/post.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static BULK_DELETE_POSTS: rt::Route = rt::Route {
    family: "social_planner",
    name: "bulk_delete_posts",
    operation_id: "bulk-delete-social-planner-posts",
    method: rt::Method::POST,
    path: "/social-media-posting/{locationId}/posts/bulk-delete",
    version: Some("2021-07-28"),
    summary: "Bulk Delete Social Planner Posts",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Body,
            name: "postIds",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/csv.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static LIST_ACCOUNTS: rt::Route = rt::Route {
    family: "social_planner",
    name: "list_accounts",
    operation_id: "get-account",
    method: rt::Method::GET,
    path: "/social-media-posting/{locationId}/accounts",
    version: Some("2021-07-28"),
    summary: "Get Accounts",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/account.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static DELETE_ACCOUNT: rt::Route = rt::Route {
    family: "social_planner",
    name: "delete_account",
    operation_id: "delete-account",
    method: rt::Method::DELETE,
    path: "/social-media-posting/{locationId}/accounts/{id}",
    version: Some("2021-07-28"),
    summary: "Delete Account",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "id",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "companyId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "userId",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/account.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static START_FACEBOOK_OAUTH: rt::Route = rt::Route {
    family: "social_planner",
    name: "start_facebook_oauth",
    operation_id: "start-facebook-oauth",
    method: rt::Method::GET,
    path: "/social-media-posting/oauth/facebook/start",
    version: Some("2021-07-28"),
    summary: "Starts OAuth For Facebook Account",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "userId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "page",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "reconnect",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GET_FACEBOOK_PAGE_GROUP: rt::Route = rt::Route {
    family: "social_planner",
    name: "get_facebook_page_group",
    operation_id: "get-facebook-page-group",
    method: rt::Method::GET,
    path: "/social-media-posting/oauth/{locationId}/facebook/accounts/{accountId}",
    version: Some("2021-07-28"),
    summary: "Get facebook pages",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "accountId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static ATTACH_FACEBOOK_PAGE_GROUP: rt::Route = rt::Route {
    family: "social_planner",
    name: "attach_facebook_page_group",
    operation_id: "attach-facebook-page-group",
    method: rt::Method::POST,
    path: "/social-media-posting/oauth/{locationId}/facebook/accounts/{accountId}",
    version: Some("2021-07-28"),
    summary: "Attach facebook pages",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "accountId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "type",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "originId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "name",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "avatar",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "companyId",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static START_INSTAGRAM_OAUTH: rt::Route = rt::Route {
    family: "social_planner",
    name: "start_instagram_oauth",
    operation_id: "start-instagram-oauth",
    method: rt::Method::GET,
    path: "/social-media-posting/oauth/instagram/start",
    version: Some("2021-07-28"),
    summary: "Starts OAuth For Instagram Account",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "userId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "page",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "reconnect",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GET_INSTAGRAM_PAGE_GROUP: rt::Route = rt::Route {
    family: "social_planner",
    name: "get_instagram_page_group",
    operation_id: "get-instagram-page-group",
    method: rt::Method::GET,
    path: "/social-media-posting/oauth/{locationId}/instagram/accounts/{accountId}",
    version: Some("2021-07-28"),
    summary: "Get Instagram Professional Accounts",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "accountId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static ATTACH_INSTAGRAM_PAGE_GROUP: rt::Route = rt::Route {
    family: "social_planner",
    name: "attach_instagram_page_group",
    operation_id: "attach-instagram-page-group",
    method: rt::Method::POST,
    path: "/social-media-posting/oauth/{locationId}/instagram/accounts/{accountId}",
    version: Some("2021-07-28"),
    summary: "Attach Instagram Professional Accounts",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "accountId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "originId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "name",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "avatar",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "pageId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "companyId",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static START_LINKEDIN_OAUTH: rt::Route = rt::Route {
    family: "social_planner",
    name: "start_linkedin_oauth",
    operation_id: "start-linkedin-oauth",
    method: rt::Method::GET,
    path: "/social-media-posting/oauth/linkedin/start",
    version: Some("2021-07-28"),
    summary: "Starts OAuth For LinkedIn Account",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "userId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "page",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "reconnect",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GET_LINKEDIN_PAGE_PROFILE: rt::Route = rt::Route {
    family: "social_planner",
    name: "get_linkedin_page_profile",
    operation_id: "get-linkedin-page-profile",
    method: rt::Method::GET,
    path: "/social-media-posting/oauth/{locationId}/linkedin/accounts/{accountId}",
    version: Some("2021-07-28"),
    summary: "Get Linkedin pages and profile",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "accountId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static ATTACH_LINKEDIN_PAGE_PROFILE: rt::Route = rt::Route {
    family: "social_planner",
    name: "attach_linkedin_page_profile",
    operation_id: "attach-linkedin-page-profile",
    method: rt::Method::POST,
    path: "/social-media-posting/oauth/{locationId}/linkedin/accounts/{accountId}",
    version: Some("2021-07-28"),
    summary: "Attach linkedin pages and profile",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "accountId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "type",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "originId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "name",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "avatar",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "urn",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "companyId",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static START_TWITTER_OAUTH: rt::Route = rt::Route {
    family: "social_planner",
    name: "start_twitter_oauth",
    operation_id: "start-twitter-oauth",
    method: rt::Method::GET,
    path: "/social-media-posting/oauth/twitter/start",
    version: Some("2021-07-28"),
    summary: "Starts OAuth For Twitter Account",
    deprecated: true,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "userId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "page",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "reconnect",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GET_TWITTER_PROFILE: rt::Route = rt::Route {
    family: "social_planner",
    name: "get_twitter_profile",
    operation_id: "get-twitter-profile",
    method: rt::Method::GET,
    path: "/social-media-posting/oauth/{locationId}/twitter/accounts/{accountId}",
    version: Some("2021-07-28"),
    summary: "Get Twitter profile",
    deprecated: true,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "accountId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static ATTACH_TWITTER_PROFILE: rt::Route = rt::Route {
    family: "social_planner",
    name: "attach_twitter_profile",
    operation_id: "attach-twitter-profile",
    method: rt::Method::POST,
    path: "/social-media-posting/oauth/{locationId}/twitter/accounts/{accountId}",
    version: Some("2021-07-28"),
    summary: "Attach Twitter profile",
    deprecated: true,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "accountId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "originId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "name",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "username",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "avatar",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "protected",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "verified",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "companyId",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GET_UPLOAD_STATUS: rt::Route = rt::Route {
    family: "social_planner",
    name: "get_upload_status",
    operation_id: "get-upload-status",
    method: rt::Method::GET,
    path: "/social-media-posting/{locationId}/csv",
    version: Some("2021-07-28"),
    summary: "Get Upload Status",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "skip",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "limit",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "includeUsers",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "userId",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/csv.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static UPLOAD_CSV: rt::Route = rt::Route {
    family: "social_planner",
    name: "upload_csv",
    operation_id: "upload-csv",
    method: rt::Method::POST,
    path: "/social-media-posting/{locationId}/csv",
    version: Some("2021-07-28"),
    summary: "Upload CSV",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Body,
            name: "file",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Multipart,
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/csv.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static SET_ACCOUNTS: rt::Route = rt::Route {
    family: "social_planner",
    name: "set_accounts",
    operation_id: "set-accounts",
    method: rt::Method::POST,
    path: "/social-media-posting/{locationId}/set-accounts",
    version: Some("2021-07-28"),
    summary: "Set Accounts",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Body,
            name: "accountIds",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "filePath",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "rowsCount",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "fileName",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "approver",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "userId",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/csv.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GET_CSV_POST: rt::Route = rt::Route {
    family: "social_planner",
    name: "get_csv_post",
    operation_id: "get-csv-post",
    method: rt::Method::GET,
    path: "/social-media-posting/{locationId}/csv/{id}",
    version: Some("2021-07-28"),
    summary: "Get CSV Post",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "id",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "skip",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "limit",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/csv.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static DELETE_CSV: rt::Route = rt::Route {
    family: "social_planner",
    name: "delete_csv",
    operation_id: "delete-csv",
    method: rt::Method::DELETE,
    path: "/social-media-posting/{locationId}/csv/{id}",
    version: Some("2021-07-28"),
    summary: "Delete CSV",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "id",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/csv.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static START_CSV_FINALIZE: rt::Route = rt::Route {
    family: "social_planner",
    name: "start_csv_finalize",
    operation_id: "start-csv-finalize",
    method: rt::Method::PATCH,
    path: "/social-media-posting/{locationId}/csv/{id}",
    version: Some("2021-07-28"),
    summary: "Start CSV Finalize",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "id",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "userId",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/csv.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static DELETE_CSV_POST: rt::Route = rt::Route {
    family: "social_planner",
    name: "delete_csv_post",
    operation_id: "delete-csv-post",
    method: rt::Method::DELETE,
    path: "/social-media-posting/{locationId}/csv/{csvId}/post/{postId}",
    version: Some("2021-07-28"),
    summary: "Delete CSV Post",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "csvId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Path,
            name: "postId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/csv.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static START_TIKTOK_OAUTH: rt::Route = rt::Route {
    family: "social_planner",
    name: "start_tiktok_oauth",
    operation_id: "start-tiktok-oauth",
    method: rt::Method::GET,
    path: "/social-media-posting/oauth/tiktok/start",
    version: Some("2021-07-28"),
    summary: "Starts OAuth For Tiktok Account",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "userId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "page",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "reconnect",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GET_TIKTOK_PROFILE: rt::Route = rt::Route {
    family: "social_planner",
    name: "get_tiktok_profile",
    operation_id: "get-tiktok-profile",
    method: rt::Method::GET,
    path: "/social-media-posting/oauth/{locationId}/tiktok/accounts/{accountId}",
    version: Some("2021-07-28"),
    summary: "Get Tiktok profile",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "accountId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static ATTACH_TIKTOK_PROFILE: rt::Route = rt::Route {
    family: "social_planner",
    name: "attach_tiktok_profile",
    operation_id: "attach-tiktok-profile",
    method: rt::Method::POST,
    path: "/social-media-posting/oauth/{locationId}/tiktok/accounts/{accountId}",
    version: Some("2021-07-28"),
    summary: "Attach Tiktok profile",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "accountId",
            required: true,
            style: rt::Style::Simple,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "type",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "originId",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "name",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "avatar",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "verified",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "username",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "companyId",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.write"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static START_TIKTOK_BUSINESS_OAUTH: rt::Route = rt::Route {
    family: "social_planner",
    name: "start_tiktok_business_oauth",
    operation_id: "start-tiktok-business-oauth",
    method: rt::Method::GET,
    path: "/social-media-posting/oauth/tiktok-business/start",
    version: Some("2021-07-28"),
    summary: "Starts OAuth For Tiktok Business Account",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "userId",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "page",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "reconnect",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GET_TIKTOK_BUSINESS_PROFILE: rt::Route = rt::Route {
    family: "social_planner",
    name: "get_tiktok_business_profile",
    operation_id: "get-tiktok-business-profile",
    method: rt::Method::GET,
    path: "/social-media-posting/oauth/{locationId}/tiktok-business/accounts/{accountId}",
    version: Some("2021-07-28"),
    summary: "Get Tiktok Business profile",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "accountId",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/oauth.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static LIST_CATEGORIES: rt::Route = rt::Route {
    family: "social_planner",
    name: "list_categories",
    operation_id: "get-categories-location-id",
    method: rt::Method::GET,
    path: "/social-media-posting/{locationId}/categories",
    version: Some("2021-07-28"),
    summary: "Get categories by location id",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "searchText",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "limit",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "skip",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/category.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GET_CATEGORY: rt::Route = rt::Route {
    family: "social_planner",
    name: "get_category",
    operation_id: "get-categories-id",
    method: rt::Method::GET,
    path: "/social-media-posting/{locationId}/categories/{id}",
    version: Some("2021-07-28"),
    summary: "Get categories by id",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Path,
            name: "id",
            required: true,
            style: rt::Style::Simple,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/category.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static LIST_TAGS: rt::Route = rt::Route {
    family: "social_planner",
    name: "list_tags",
    operation_id: "get-tags-location-id",
    method: rt::Method::GET,
    path: "/social-media-posting/{locationId}/tags",
    version: Some("2021-07-28"),
    summary: "Get tags by location id",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Query,
            name: "searchText",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "limit",
            required: false,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Query,
            name: "skip",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::None,
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/tag.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static GET_TAGS: rt::Route = rt::Route {
    family: "social_planner",
    name: "get_tags",
    operation_id: "get-tags-by-ids",
    method: rt::Method::POST,
    path: "/social-media-posting/{locationId}/tags/details",
    version: Some("2021-07-28"),
    summary: "Get tags by ids",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Body,
            name: "tagIds",
            required: true,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/tag.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
pub(super) static STATISTICS: rt::Route = rt::Route {
    family: "social_planner",
    name: "statistics",
    operation_id: "get-social-media-statistics",
    method: rt::Method::POST,
    path: "/social-media-posting/statistics",
    version: Some("2021-07-28"),
    summary: "Get Social Media Statistics",
    deprecated: false,
    constants: &[],
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    with_location: &[],
    parameters: &[
        rt::Parameter {
            place: rt::Place::Body,
            name: "profileIds",
            required: true,
            style: rt::Style::Form,
        },
        rt::Parameter {
            place: rt::Place::Body,
            name: "platforms",
            required: false,
            style: rt::Style::Form,
        },
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: false,
    answer: rt::Answer::Json,
    security: &[
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/statistics.readonly"],
        },
    ],
    evidence: rt::Evidence::Published,
    hosts: &[],
};
