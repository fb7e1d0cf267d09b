// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The routes of Social planner.

use crate::runtime as rt;

/// Every operation of the family, in the document's order.
pub(crate) static ROUTES: &[&rt::Route] = &[
    &LIST_POSTS,
    &CREATE_POST,
    &GET_POST,
    &UPDATE_POST,
    &DELETE_POST,
    &BULK_DELETE_POSTS,
    &LIST_ACCOUNTS,
    &DELETE_ACCOUNT,
    &GET_UPLOAD_STATUS,
    &UPLOAD_CSV,
    &SET_ACCOUNTS,
    &GET_CSV_POST,
    &DELETE_CSV,
    &START_CSV_FINALIZE,
    &DELETE_CSV_POST,
    &START_OAUTH,
    &GET_OAUTH_ACCOUNTS,
    &ATTACH_OAUTH_ACCOUNTS,
    &LIST_CATEGORIES,
    &GET_CATEGORY,
    &LIST_TAGS,
    &GET_TAGS,
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

/// What most of them have in common.
const COMMON: rt::Route = rt::Route {
    family: "social_planner",
    version: Some("v3"),
    ..rt::Route::PLAIN
};
pub(crate) static LIST_POSTS: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::social_planner::routes::LIST_POSTS
};
pub(crate) static CREATE_POST: rt::Route = rt::Route {
    method: rt::Method::POST,
    parameters: &[
        rt::Parameter::field("accountIds").required(),
        rt::Parameter::field("summary"),
        rt::Parameter::field("media"),
        rt::Parameter::field("status"),
        rt::Parameter::field("scheduleDate"),
        rt::Parameter::field("selectedBestTime"),
        rt::Parameter::field("createdBy"),
        rt::Parameter::field("followUpComment"),
        rt::Parameter::field("ogTagsDetails"),
        rt::Parameter::field("type").required(),
        rt::Parameter::field("postApprovalDetails"),
        rt::Parameter::field("scheduleTimeUpdated"),
        rt::Parameter::field("tags"),
        rt::Parameter::field("categoryId"),
        rt::Parameter::field("applyWatermark"),
        rt::Parameter::field("tiktokPostDetails"),
        rt::Parameter::field("gmbPostDetails"),
        rt::Parameter::field("userId").required(),
        rt::Parameter::field("linkedinPostDetails"),
        rt::Parameter::field("pinterestPostDetails"),
        rt::Parameter::field("facebookPostDetails"),
        rt::Parameter::field("instagramPostDetails"),
        rt::Parameter::field("youtubePostDetails"),
    ],
    version: Some("v3"),
    ..crate::api::social_planner::routes::CREATE_POST
};
pub(crate) static GET_POST: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::social_planner::routes::GET_POST
};
pub(crate) static UPDATE_POST: rt::Route = rt::Route {
    method: rt::Method::PUT,
    parameters: &[
        rt::Parameter::path("id"),
        rt::Parameter::field("accountIds").required(),
        rt::Parameter::field("summary"),
        rt::Parameter::field("media"),
        rt::Parameter::field("status"),
        rt::Parameter::field("scheduleDate"),
        rt::Parameter::field("selectedBestTime"),
        rt::Parameter::field("createdBy"),
        rt::Parameter::field("followUpComment"),
        rt::Parameter::field("ogTagsDetails"),
        rt::Parameter::field("type").required(),
        rt::Parameter::field("postApprovalDetails"),
        rt::Parameter::field("scheduleTimeUpdated"),
        rt::Parameter::field("tags"),
        rt::Parameter::field("categoryId"),
        rt::Parameter::field("applyWatermark"),
        rt::Parameter::field("tiktokPostDetails"),
        rt::Parameter::field("gmbPostDetails"),
        rt::Parameter::field("userId").required(),
        rt::Parameter::field("linkedinPostDetails"),
        rt::Parameter::field("pinterestPostDetails"),
        rt::Parameter::field("facebookPostDetails"),
        rt::Parameter::field("instagramPostDetails"),
        rt::Parameter::field("youtubePostDetails"),
    ],
    version: Some("v3"),
    ..crate::api::social_planner::routes::UPDATE_POST
};
pub(crate) static DELETE_POST: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::social_planner::routes::DELETE_POST
};
pub(crate) static BULK_DELETE_POSTS: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::social_planner::routes::BULK_DELETE_POSTS
};
pub(crate) static LIST_ACCOUNTS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::social_planner::routes::LIST_ACCOUNTS
};
pub(crate) static DELETE_ACCOUNT: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::social_planner::routes::DELETE_ACCOUNT
};
pub(crate) static GET_UPLOAD_STATUS: rt::Route = rt::Route {
    method: rt::Method::GET,
    parameters: &[
        rt::Parameter::query("skip"),
        rt::Parameter::query("limit"),
        rt::Parameter::query("includeUsers"),
        rt::Parameter::query("isFromTemplate"),
        rt::Parameter::query("userId").required(),
    ],
    version: Some("v3"),
    ..crate::api::social_planner::routes::GET_UPLOAD_STATUS
};
pub(crate) static UPLOAD_CSV: rt::Route = rt::Route {
    method: rt::Method::POST,
    parameters: &[rt::Parameter::field("file").required()],
    version: Some("v3"),
    ..crate::api::social_planner::routes::UPLOAD_CSV
};
pub(crate) static SET_ACCOUNTS: rt::Route = rt::Route {
    method: rt::Method::POST,
    parameters: &[
        rt::Parameter::field("accountIds").required(),
        rt::Parameter::field("filePath").required(),
        rt::Parameter::field("rowsCount").required(),
        rt::Parameter::field("fileName").required(),
        rt::Parameter::field("approver"),
        rt::Parameter::field("userId").required(),
        rt::Parameter::field("csvFileType"),
    ],
    version: Some("v3"),
    ..crate::api::social_planner::routes::SET_ACCOUNTS
};
pub(crate) static GET_CSV_POST: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::social_planner::routes::GET_CSV_POST
};
pub(crate) static DELETE_CSV: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::social_planner::routes::DELETE_CSV
};
pub(crate) static START_CSV_FINALIZE: rt::Route = rt::Route {
    method: rt::Method::PATCH,
    parameters: &[rt::Parameter::path("id"), rt::Parameter::field("userId").required()],
    version: Some("v3"),
    ..crate::api::social_planner::routes::START_CSV_FINALIZE
};
pub(crate) static DELETE_CSV_POST: rt::Route = rt::Route {
    method: rt::Method::DELETE,
    version: Some("v3"),
    ..crate::api::social_planner::routes::DELETE_CSV_POST
};
pub(crate) static START_OAUTH: rt::Route = rt::Route {
    name: "start_oauth",
    operation_id: "start-oauth",
    method: rt::Method::GET,
    path: "/social-media-posting/oauth/{platform}/start",
    summary: "Start OAuth Flow (Step 1 of 3)",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("platform"),
        rt::Parameter::query("userId").required(),
        rt::Parameter::query("page"),
        rt::Parameter::query("reconnect"),
    ],
    ..COMMON
};
pub(crate) static GET_OAUTH_ACCOUNTS: rt::Route = rt::Route {
    name: "get_oauth_accounts",
    operation_id: "get-oauth-accounts",
    method: rt::Method::GET,
    path: "/social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}",
    summary: "Get Available Accounts (Step 2 of 3)",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("platform"),
        rt::Parameter::path("accountId"),
        rt::Parameter::query("search"),
    ],
    ..COMMON
};
pub(crate) static ATTACH_OAUTH_ACCOUNTS: rt::Route = rt::Route {
    name: "attach_oauth_accounts",
    operation_id: "attach-oauth-accounts",
    method: rt::Method::POST,
    path: "/social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}",
    summary: "Connect Account (Step 3 of 3)",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Path,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("platform"), rt::Parameter::path("accountId")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    ..COMMON
};
pub(crate) static LIST_CATEGORIES: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::social_planner::routes::LIST_CATEGORIES
};
pub(crate) static GET_CATEGORY: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::social_planner::routes::GET_CATEGORY
};
pub(crate) static LIST_TAGS: rt::Route = rt::Route {
    method: rt::Method::GET,
    version: Some("v3"),
    ..crate::api::social_planner::routes::LIST_TAGS
};
pub(crate) static GET_TAGS: rt::Route = rt::Route {
    method: rt::Method::POST,
    version: Some("v3"),
    ..crate::api::social_planner::routes::GET_TAGS
};
pub(crate) static STATISTICS: rt::Route = rt::Route {
    operation_id: "get-statistics",
    method: rt::Method::POST,
    parameters: &[
        rt::Parameter::field("profileIds").required(),
        rt::Parameter::field("platforms"),
        rt::Parameter::field("currentRange"),
        rt::Parameter::field("prevRange"),
    ],
    body_required: true,
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["socialplanner/statistics.readonly"],
        },
        rt::Security {
            scheme: "Location-Access",
            scopes: &["socialplanner/statistics.readonly"],
        },
    ],
    version: Some("v3"),
    ..crate::api::social_planner::routes::STATISTICS
};
pub(crate) static FETCH_AVAILABLE_CATEGORIES: rt::Route = rt::Route {
    name: "fetch_available_categories",
    operation_id: "fetchAvailableCategories",
    method: rt::Method::GET,
    path: "/social-media-posting/category/queues/available-categories",
    summary: "Get all categories with their queue status",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::query("skip"),
        rt::Parameter::query("limit"),
        rt::Parameter::query("q"),
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
            total: None,
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["socialplanner/category.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_QUEUE: rt::Route = rt::Route {
    name: "create_queue",
    operation_id: "createQueue",
    method: rt::Method::POST,
    path: "/social-media-posting/category/queues",
    summary: "Create a new category queue",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("categoryId").required(),
        rt::Parameter::field("timeSlots").required(),
        rt::Parameter::field("enableFuturePosts"),
        rt::Parameter::field("prioritizeNewContent"),
        rt::Parameter::field("userId").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["socialplanner/category.write"],
        },
    ],
    ..COMMON
};
pub(crate) static FETCH_QUEUES: rt::Route = rt::Route {
    name: "fetch_queues",
    operation_id: "fetchQueues",
    method: rt::Method::POST,
    path: "/social-media-posting/category/queues/list",
    summary: "Fetch category queues for a location",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::field("skip"), rt::Parameter::field("limit")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    paging: Some(
        &rt::Paging {
            items: "/results/queues",
            step: rt::Step::Offset(rt::Spot {
                place: rt::Place::Body,
                name: "skip",
                text: false,
            }),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Body,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: None,
                usual: Some(10),
            }),
            total: None,
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["socialplanner/category.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static FETCH_QUEUE: rt::Route = rt::Route {
    name: "fetch_queue",
    operation_id: "fetchQueueById",
    method: rt::Method::GET,
    path: "/social-media-posting/category/queues/{queueId}",
    summary: "Fetch a category queue by ID",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("queueId")],
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["socialplanner/category.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_QUEUE: rt::Route = rt::Route {
    name: "update_queue",
    operation_id: "updateQueue",
    method: rt::Method::PUT,
    path: "/social-media-posting/category/queues/{queueId}",
    summary: "Update queue settings or status",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("queueId"),
        rt::Parameter::field("skipLegacyWatermark"),
        rt::Parameter::field("status"),
        rt::Parameter::field("skipDateTime"),
        rt::Parameter::field("timeSlots"),
        rt::Parameter::field("enableFuturePosts"),
        rt::Parameter::field("prioritizeNewContent"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["socialplanner/category.write"],
        },
    ],
    ..COMMON
};
pub(crate) static FETCH_QUEUE_ITEMS: rt::Route = rt::Route {
    name: "fetch_queue_items",
    operation_id: "fetchQueueItems",
    method: rt::Method::POST,
    path: "/social-media-posting/category/queues/{queueId}/items",
    summary: "Fetch items from a queue",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("queueId"),
        rt::Parameter::field("sessionId"),
        rt::Parameter::field("skip"),
        rt::Parameter::field("limit"),
        rt::Parameter::field("errorFilter"),
        rt::Parameter::field("itemId"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    paging: Some(
        &rt::Paging {
            items: "/results/items",
            step: rt::Step::Offset(rt::Spot {
                place: rt::Place::Body,
                name: "skip",
                text: false,
            }),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Body,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: None,
                usual: Some(10),
            }),
            total: None,
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["socialplanner/category.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static START_EDIT_SESSION: rt::Route = rt::Route {
    name: "start_edit_session",
    operation_id: "startEditSession",
    method: rt::Method::POST,
    path: "/social-media-posting/category/queues/{queueId}/edit/start",
    summary: "Start or resume an edit session",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("queueId")],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["socialplanner/category.write"],
        },
    ],
    ..COMMON
};
pub(crate) static SAVE_EDIT_SESSION: rt::Route = rt::Route {
    name: "save_edit_session",
    operation_id: "saveEditSession",
    method: rt::Method::POST,
    path: "/social-media-posting/category/queues/{queueId}/edit/save",
    summary: "Save edit session changes",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("queueId"),
        rt::Parameter::field("sessionId").required(),
        rt::Parameter::field("keepInDraft"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["socialplanner/category.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DISCARD_EDIT_SESSION: rt::Route = rt::Route {
    name: "discard_edit_session",
    operation_id: "discardEditSession",
    method: rt::Method::POST,
    path: "/social-media-posting/category/queues/{queueId}/edit/discard",
    summary: "Discard edit session changes",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("queueId"),
        rt::Parameter::field("sessionId").required(),
        rt::Parameter::field("keepInDraft"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["socialplanner/category.write"],
        },
    ],
    ..COMMON
};
pub(crate) static FETCH_EDIT_SESSION_CALENDAR: rt::Route = rt::Route {
    name: "fetch_edit_session_calendar",
    operation_id: "fetchEditSessionCalendar",
    method: rt::Method::POST,
    path: "/social-media-posting/category/queues/{queueId}/edit/calendar",
    summary: "Fetch calendar view for an edit session",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("queueId"),
        rt::Parameter::field("sessionId").required(),
        rt::Parameter::field("startDate").required(),
        rt::Parameter::field("endDate").required(),
        rt::Parameter::field("accountIds"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["socialplanner/category.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static FETCH_SLOTS: rt::Route = rt::Route {
    name: "fetch_slots",
    operation_id: "fetchSlots",
    method: rt::Method::POST,
    path: "/social-media-posting/category/queues/{queueId}/slots",
    summary: "Fetch slot information for queue items",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("queueId"),
        rt::Parameter::field("sessionId"),
        rt::Parameter::field("skip"),
        rt::Parameter::field("limit"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    paging: Some(
        &rt::Paging {
            items: "/results/slots",
            step: rt::Step::Offset(rt::Spot {
                place: rt::Place::Body,
                name: "skip",
                text: false,
            }),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Body,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: None,
                usual: Some(20),
            }),
            total: Some("/results/total"),
            more: None,
        },
    ),
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["socialplanner/category.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static UPDATE_QUEUE_ITEM: rt::Route = rt::Route {
    name: "update_queue_item",
    operation_id: "updateQueueItem",
    method: rt::Method::PUT,
    path: "/social-media-posting/category/queues/{queueId}/items/{itemId}",
    summary: "Update an item in a queue",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("queueId"),
        rt::Parameter::path("itemId"),
        rt::Parameter::field("sessionId"),
        rt::Parameter::field("modifiedPostPayload"),
        rt::Parameter::field("newOrder"),
        rt::Parameter::field("variations"),
        rt::Parameter::field("primaryImage"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["socialplanner/category.write"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_QUEUE_ITEM: rt::Route = rt::Route {
    name: "delete_queue_item",
    operation_id: "deleteQueueItem",
    method: rt::Method::DELETE,
    path: "/social-media-posting/category/queues/{queueId}/items/{itemId}",
    summary: "Delete an item from a queue",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("queueId"),
        rt::Parameter::path("itemId"),
        rt::Parameter::query("sessionId"),
    ],
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["socialplanner/category.write"],
        },
    ],
    ..COMMON
};
pub(crate) static FETCH_CALENDAR_LIST: rt::Route = rt::Route {
    name: "fetch_calendar_list",
    operation_id: "fetchCalendarList",
    method: rt::Method::POST,
    path: "/social-media-posting/category/queues/list/calendar",
    summary: "Get scheduled posts calendar view",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::field("startDate").required(),
        rt::Parameter::field("endDate").required(),
        rt::Parameter::field("categoryIds"),
        rt::Parameter::field("accountIds"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["socialplanner/category.readonly"],
        },
    ],
    ..COMMON
};
pub(crate) static DELETE_CURRENT_ACTIVE_POST_AND_SCHEDULE_NEXT: rt::Route = rt::Route {
    name: "delete_current_active_post_and_schedule_next",
    operation_id: "deleteCurrentActivePostAndScheduleNext",
    method: rt::Method::DELETE,
    path: "/social-media-posting/category/queues/{postId}/active-post",
    summary: "Delete an active post and schedule the next one",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("postId")],
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["socialplanner/category.write"],
        },
    ],
    ..COMMON
};
pub(crate) static RESET_QUEUE_ITEM: rt::Route = rt::Route {
    name: "reset_queue_item",
    operation_id: "resetQueueItem",
    method: rt::Method::PUT,
    path: "/social-media-posting/category/queues/{queueId}/items/{itemId}/reset",
    summary: "Reset an item in a queue",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("queueId"),
        rt::Parameter::path("itemId"),
        rt::Parameter::field("sessionId"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["socialplanner/category.write"],
        },
    ],
    ..COMMON
};
pub(crate) static CLONE_QUEUE_ITEM: rt::Route = rt::Route {
    name: "clone_queue_item",
    operation_id: "cloneQueueItem",
    method: rt::Method::POST,
    path: "/social-media-posting/category/queues/{queueId}/items/{itemId}/clone",
    summary: "Clone a queue item",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("queueId"),
        rt::Parameter::path("itemId"),
        rt::Parameter::field("sessionId").required(),
        rt::Parameter::field("order").required(),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["socialplanner/category.write"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_QUEUE_ITEM: rt::Route = rt::Route {
    name: "create_queue_item",
    operation_id: "createQueueItem",
    method: rt::Method::POST,
    path: "/social-media-posting/category/queues/{queueId}/create/item",
    summary: "Create a new item in the queue",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Body,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("queueId"),
        rt::Parameter::field("sessionId"),
        rt::Parameter::field("modifiedPostPayload"),
        rt::Parameter::field("order"),
        rt::Parameter::field("variations"),
        rt::Parameter::field("primaryImage"),
        rt::Parameter::field("directToQueue"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    security: &[
        rt::Security {
            scheme: "bearer",
            scopes: &["socialplanner/category.write"],
        },
    ],
    ..COMMON
};
pub(crate) static CREATE_COMMENT: rt::Route = rt::Route {
    name: "create_comment",
    operation_id: "create-comment",
    method: rt::Method::POST,
    path: "/social-media-posting/comments/{platform}",
    summary: "Create a comment or reply",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("platform"),
        rt::Parameter::field("parentId").required(),
        rt::Parameter::field("isParentThread").required(),
        rt::Parameter::field("content").required(),
        rt::Parameter::field("attachments"),
        rt::Parameter::field("mentions"),
        rt::Parameter::field("notifyAllGroupMembers"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    ..COMMON
};
pub(crate) static CREATE_LIKE: rt::Route = rt::Route {
    name: "create_like",
    operation_id: "create-like",
    method: rt::Method::POST,
    path: "/social-media-posting/comments/{platform}/{id}/like",
    summary: "Like a comment",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("platform"), rt::Parameter::path("id")],
    ..COMMON
};
pub(crate) static DELETE_LIKE: rt::Route = rt::Route {
    name: "delete_like",
    operation_id: "delete-like",
    method: rt::Method::DELETE,
    path: "/social-media-posting/comments/{platform}/{id}/like",
    summary: "Unlike a comment",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[rt::Parameter::path("platform"), rt::Parameter::path("id")],
    ..COMMON
};
pub(crate) static GET_COMMENT_LIST: rt::Route = rt::Route {
    name: "get_comment_list",
    operation_id: "get-comment-list",
    method: rt::Method::POST,
    path: "/social-media-posting/comments/{platform}/list",
    summary: "List comments for a post or thread",
    location: &[
        rt::LocationSlot {
            place: rt::Place::Query,
            name: "locationId",
            required: true,
        },
    ],
    parameters: &[
        rt::Parameter::path("platform"),
        rt::Parameter::field("fromDate"),
        rt::Parameter::field("toDate"),
        rt::Parameter::field("originIds").required(),
        rt::Parameter::field("sortBy"),
        rt::Parameter::field("search"),
        rt::Parameter::field("skip"),
        rt::Parameter::field("limit"),
        rt::Parameter::field("parentId"),
    ],
    body: rt::BodyKind::Json {
        content_type: "application/json",
    },
    body_required: true,
    paging: Some(
        &rt::Paging {
            items: "/results/comments",
            step: rt::Step::Offset(rt::Spot {
                place: rt::Place::Body,
                name: "skip",
                text: false,
            }),
            size: Some(rt::PageSize {
                spot: rt::Spot {
                    place: rt::Place::Body,
                    name: "limit",
                    text: false,
                },
                least: 1,
                most: Some(100),
                usual: Some(10),
            }),
            total: Some("/results/meta/total"),
            more: Some("/results/meta/hasMore"),
        },
    ),
    ..COMMON
};
