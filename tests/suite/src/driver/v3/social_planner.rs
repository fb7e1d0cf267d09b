// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Social planner.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::v3::social_planner::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "v3/social_planner",
        method: "POST",
        path: "/social-media-posting/{locationId}/posts/list",
        operation_id: "get-posts",
        call: list_posts,
        answer: Some(round_trip::<models::PostSuccessfulResponseDto>),
    },
    Operation {
        family: "v3/social_planner",
        method: "POST",
        path: "/social-media-posting/{locationId}/posts",
        operation_id: "create-post",
        call: create_post,
        answer: Some(round_trip::<models::CreatePostSuccessfulResponseDto>),
    },
    Operation {
        family: "v3/social_planner",
        method: "GET",
        path: "/social-media-posting/{locationId}/posts/{id}",
        operation_id: "get-post",
        call: get_post,
        answer: Some(round_trip::<models::GetPostSuccessfulResponseDto>),
    },
    Operation {
        family: "v3/social_planner",
        method: "PUT",
        path: "/social-media-posting/{locationId}/posts/{id}",
        operation_id: "edit-post",
        call: update_post,
        answer: Some(round_trip::<models::UpdatePostResponse>),
    },
    Operation {
        family: "v3/social_planner",
        method: "DELETE",
        path: "/social-media-posting/{locationId}/posts/{id}",
        operation_id: "delete-post",
        call: delete_post,
        answer: Some(round_trip::<models::DeletePostSuccessfulResponseDto>),
    },
    Operation {
        family: "v3/social_planner",
        method: "POST",
        path: "/social-media-posting/{locationId}/posts/bulk-delete",
        operation_id: "bulk-delete-social-planner-posts",
        call: bulk_delete_posts,
        answer: Some(round_trip::<models::BulkDeleteResponse>),
    },
    Operation {
        family: "v3/social_planner",
        method: "GET",
        path: "/social-media-posting/{locationId}/accounts",
        operation_id: "get-account",
        call: list_accounts,
        answer: Some(round_trip::<models::AccountsListResponseDto>),
    },
    Operation {
        family: "v3/social_planner",
        method: "DELETE",
        path: "/social-media-posting/{locationId}/accounts/{id}",
        operation_id: "delete-account",
        call: delete_account,
        answer: Some(round_trip::<models::LocationAndAccountDeleteResponse>),
    },
    Operation {
        family: "v3/social_planner",
        method: "GET",
        path: "/social-media-posting/{locationId}/csv",
        operation_id: "get-upload-status",
        call: get_upload_status,
        answer: Some(round_trip::<models::GetUploadStatusResponseDto>),
    },
    Operation {
        family: "v3/social_planner",
        method: "POST",
        path: "/social-media-posting/{locationId}/csv",
        operation_id: "upload-csv",
        call: upload_csv,
        answer: Some(round_trip::<models::UploadFileResponseDto>),
    },
    Operation {
        family: "v3/social_planner",
        method: "POST",
        path: "/social-media-posting/{locationId}/set-accounts",
        operation_id: "set-accounts",
        call: set_accounts,
        answer: Some(round_trip::<models::SetAccountsResponse>),
    },
    Operation {
        family: "v3/social_planner",
        method: "GET",
        path: "/social-media-posting/{locationId}/csv/{id}",
        operation_id: "get-csv-post",
        call: get_csv_post,
        answer: Some(round_trip::<models::GetCsvPostResponseDto>),
    },
    Operation {
        family: "v3/social_planner",
        method: "DELETE",
        path: "/social-media-posting/{locationId}/csv/{id}",
        operation_id: "delete-csv",
        call: delete_csv,
        answer: Some(round_trip::<models::DeleteCsvResponse>),
    },
    Operation {
        family: "v3/social_planner",
        method: "PATCH",
        path: "/social-media-posting/{locationId}/csv/{id}",
        operation_id: "start-csv-finalize",
        call: start_csv_finalize,
        answer: Some(round_trip::<models::CsvPostStatusResponse>),
    },
    Operation {
        family: "v3/social_planner",
        method: "DELETE",
        path: "/social-media-posting/{locationId}/csv/{csvId}/post/{postId}",
        operation_id: "delete-csv-post",
        call: delete_csv_post,
        answer: Some(round_trip::<models::DeletePostResponseDto>),
    },
    Operation {
        family: "v3/social_planner",
        method: "GET",
        path: "/social-media-posting/oauth/{platform}/start",
        operation_id: "start-oauth",
        call: start_oauth,
        answer: None,
    },
    Operation {
        family: "v3/social_planner",
        method: "GET",
        path: "/social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}",
        operation_id: "get-oauth-accounts",
        call: get_oauth_accounts,
        answer: Some(round_trip::<models::GetOauthAccountsResponse>),
    },
    Operation {
        family: "v3/social_planner",
        method: "POST",
        path: "/social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}",
        operation_id: "attach-oauth-accounts",
        call: attach_oauth_accounts,
        answer: Some(round_trip::<models::AttachOauthAccountsResponse>),
    },
    Operation {
        family: "v3/social_planner",
        method: "GET",
        path: "/social-media-posting/{locationId}/categories",
        operation_id: "get-categories-location-id",
        call: list_categories,
        answer: Some(round_trip::<models::GetByLocationIdResponseDto>),
    },
    Operation {
        family: "v3/social_planner",
        method: "GET",
        path: "/social-media-posting/{locationId}/categories/{id}",
        operation_id: "get-categories-id",
        call: get_category,
        answer: Some(round_trip::<models::GetByIdResponseDto>),
    },
    Operation {
        family: "v3/social_planner",
        method: "GET",
        path: "/social-media-posting/{locationId}/tags",
        operation_id: "get-tags-location-id",
        call: list_tags,
        answer: Some(round_trip::<models::GetTagsByLocationIdResponseDto>),
    },
    Operation {
        family: "v3/social_planner",
        method: "POST",
        path: "/social-media-posting/{locationId}/tags/details",
        operation_id: "get-tags-by-ids",
        call: get_tags,
        answer: Some(round_trip::<models::GetTagsByIdResponseDto>),
    },
    Operation {
        family: "v3/social_planner",
        method: "POST",
        path: "/social-media-posting/statistics",
        operation_id: "get-statistics",
        call: statistics,
        answer: Some(round_trip::<models::StatisticsResponse>),
    },
    Operation {
        family: "v3/social_planner",
        method: "GET",
        path: "/social-media-posting/category/queues/available-categories",
        operation_id: "fetchAvailableCategories",
        call: fetch_available_categories,
        answer: Some(round_trip::<models::WrappedFetchAvailableCategoriesResponse>),
    },
    Operation {
        family: "v3/social_planner",
        method: "POST",
        path: "/social-media-posting/category/queues",
        operation_id: "createQueue",
        call: create_queue,
        answer: Some(round_trip::<models::WrappedCreateCategoryQueueResponse>),
    },
    Operation {
        family: "v3/social_planner",
        method: "POST",
        path: "/social-media-posting/category/queues/list",
        operation_id: "fetchQueues",
        call: fetch_queues,
        answer: Some(round_trip::<models::WrappedFetchCategoryQueuesResponse>),
    },
    Operation {
        family: "v3/social_planner",
        method: "GET",
        path: "/social-media-posting/category/queues/{queueId}",
        operation_id: "fetchQueueById",
        call: fetch_queue,
        answer: Some(round_trip::<models::WrappedFetchQueueByIdResponse>),
    },
    Operation {
        family: "v3/social_planner",
        method: "PUT",
        path: "/social-media-posting/category/queues/{queueId}",
        operation_id: "updateQueue",
        call: update_queue,
        answer: Some(round_trip::<models::WrappedUpdateCategoryQueueResponse>),
    },
    Operation {
        family: "v3/social_planner",
        method: "POST",
        path: "/social-media-posting/category/queues/{queueId}/items",
        operation_id: "fetchQueueItems",
        call: fetch_queue_items,
        answer: Some(round_trip::<models::WrappedFetchQueueItemsResponse>),
    },
    Operation {
        family: "v3/social_planner",
        method: "POST",
        path: "/social-media-posting/category/queues/{queueId}/edit/start",
        operation_id: "startEditSession",
        call: start_edit_session,
        answer: Some(round_trip::<models::WrappedStartEditSessionResponse>),
    },
    Operation {
        family: "v3/social_planner",
        method: "POST",
        path: "/social-media-posting/category/queues/{queueId}/edit/save",
        operation_id: "saveEditSession",
        call: save_edit_session,
        answer: Some(round_trip::<models::WrappedSaveEditSessionResponse>),
    },
    Operation {
        family: "v3/social_planner",
        method: "POST",
        path: "/social-media-posting/category/queues/{queueId}/edit/discard",
        operation_id: "discardEditSession",
        call: discard_edit_session,
        answer: Some(round_trip::<models::WrappedDiscardEditSessionResponse>),
    },
    Operation {
        family: "v3/social_planner",
        method: "POST",
        path: "/social-media-posting/category/queues/{queueId}/edit/calendar",
        operation_id: "fetchEditSessionCalendar",
        call: fetch_edit_session_calendar,
        answer: Some(round_trip::<models::WrappedEditSessionCalendarResponse>),
    },
    Operation {
        family: "v3/social_planner",
        method: "POST",
        path: "/social-media-posting/category/queues/{queueId}/slots",
        operation_id: "fetchSlots",
        call: fetch_slots,
        answer: Some(round_trip::<models::WrappedFetchSlotsResponse>),
    },
    Operation {
        family: "v3/social_planner",
        method: "PUT",
        path: "/social-media-posting/category/queues/{queueId}/items/{itemId}",
        operation_id: "updateQueueItem",
        call: update_queue_item,
        answer: Some(round_trip::<models::WrappedUpdateQueueItemResponse>),
    },
    Operation {
        family: "v3/social_planner",
        method: "DELETE",
        path: "/social-media-posting/category/queues/{queueId}/items/{itemId}",
        operation_id: "deleteQueueItem",
        call: delete_queue_item,
        answer: Some(round_trip::<models::WrappedGeneralResponse>),
    },
    Operation {
        family: "v3/social_planner",
        method: "POST",
        path: "/social-media-posting/category/queues/list/calendar",
        operation_id: "fetchCalendarList",
        call: fetch_calendar_list,
        answer: Some(round_trip::<models::WrappedFetchCalendarListResponse>),
    },
    Operation {
        family: "v3/social_planner",
        method: "DELETE",
        path: "/social-media-posting/category/queues/{postId}/active-post",
        operation_id: "deleteCurrentActivePostAndScheduleNext",
        call: delete_current_active_post_and_schedule_next,
        answer: Some(round_trip::<models::WrappedDeleteActivePostResponse>),
    },
    Operation {
        family: "v3/social_planner",
        method: "PUT",
        path: "/social-media-posting/category/queues/{queueId}/items/{itemId}/reset",
        operation_id: "resetQueueItem",
        call: reset_queue_item,
        answer: Some(round_trip::<models::WrappedResetQueueItemResponse>),
    },
    Operation {
        family: "v3/social_planner",
        method: "POST",
        path: "/social-media-posting/category/queues/{queueId}/items/{itemId}/clone",
        operation_id: "cloneQueueItem",
        call: clone_queue_item,
        answer: Some(round_trip::<models::WrappedCloneQueueItemResponse>),
    },
    Operation {
        family: "v3/social_planner",
        method: "POST",
        path: "/social-media-posting/category/queues/{queueId}/create/item",
        operation_id: "createQueueItem",
        call: create_queue_item,
        answer: Some(round_trip::<models::WrappedCreateQueueItemResponse>),
    },
    Operation {
        family: "v3/social_planner",
        method: "POST",
        path: "/social-media-posting/comments/{platform}",
        operation_id: "create-comment",
        call: create_comment,
        answer: Some(round_trip::<models::CommentsCreateResponse>),
    },
    Operation {
        family: "v3/social_planner",
        method: "POST",
        path: "/social-media-posting/comments/{platform}/{id}/like",
        operation_id: "create-like",
        call: create_like,
        answer: Some(round_trip::<models::CommentsLikeResponse>),
    },
    Operation {
        family: "v3/social_planner",
        method: "DELETE",
        path: "/social-media-posting/comments/{platform}/{id}/like",
        operation_id: "delete-like",
        call: delete_like,
        answer: Some(round_trip::<models::DeleteLikeResponse>),
    },
    Operation {
        family: "v3/social_planner",
        method: "POST",
        path: "/social-media-posting/comments/{platform}/list",
        operation_id: "get-comment-list",
        call: get_comment_list,
        answer: Some(round_trip::<models::CommentsGetListResponse>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/PostSuccessfulResponseDTO",
        name: "PostSuccessfulResponseDto",
        round_trip: round_trip::<models::PostSuccessfulResponseDto>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/PostSuccessfulResponseSchema",
        name: "PostSuccessfulResponseSchema",
        round_trip: round_trip::<models::PostSuccessfulResponseSchema>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GetPostFormattedSchema",
        name: "GetPostFormatted",
        round_trip: round_trip::<models::GetPostFormatted>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/PostMediaSchema",
        name: "PostMedia",
        round_trip: round_trip::<models::PostMedia>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/OgTagsSchema",
        name: "OgTags",
        round_trip: round_trip::<models::OgTags>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/FormatedApprovalDetails",
        name: "FormatedApprovalDetails",
        round_trip: round_trip::<models::FormatedApprovalDetails>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/PostUserSchema",
        name: "PostUser",
        round_trip: round_trip::<models::PostUser>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/TiktokPostSchema",
        name: "TiktokPost",
        round_trip: round_trip::<models::TiktokPost>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GMBPostSchema",
        name: "GmbPost",
        round_trip: round_trip::<models::GmbPost>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/StartDateSchema",
        name: "StartDate",
        round_trip: round_trip::<models::StartDate>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/DateSchema",
        name: "Date",
        round_trip: round_trip::<models::Date>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/TimeSchema",
        name: "Time",
        round_trip: round_trip::<models::Time>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/EndDateSchema",
        name: "EndDate",
        round_trip: round_trip::<models::EndDate>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/BlueskyPostSchema",
        name: "BlueskyPost",
        round_trip: round_trip::<models::BlueskyPost>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/LinkedinPostSchema",
        name: "LinkedinPost",
        round_trip: round_trip::<models::LinkedinPost>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/LinkedinPollDto",
        name: "LinkedinPoll",
        round_trip: round_trip::<models::LinkedinPoll>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/LinkedinPollOptionDto",
        name: "LinkedinPollOption",
        round_trip: round_trip::<models::LinkedinPollOption>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/LinkedinPollSettingsDto",
        name: "LinkedinPollSettings",
        round_trip: round_trip::<models::LinkedinPollSettings>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/PinterestPostSchema",
        name: "PinterestPost",
        round_trip: round_trip::<models::PinterestPost>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/PinterestBoardSelection",
        name: "PinterestBoardSelection",
        round_trip: round_trip::<models::PinterestBoardSelection>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/FacebookPostSchema",
        name: "FacebookPost",
        round_trip: round_trip::<models::FacebookPost>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/InstagramPostSchema",
        name: "InstagramPost",
        round_trip: round_trip::<models::InstagramPost>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/YoutubePostSchema",
        name: "YoutubePost",
        round_trip: round_trip::<models::YoutubePost>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/PostInsightsSchema",
        name: "PostInsights",
        round_trip: round_trip::<models::PostInsights>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/PostApprovalSchema",
        name: "PostApproval",
        round_trip: round_trip::<models::PostApproval>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/CreatePostSuccessfulResponseDTO",
        name: "CreatePostSuccessfulResponseDto",
        round_trip: round_trip::<models::CreatePostSuccessfulResponseDto>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/CreatePostSuccessfulResponseSchema",
        name: "CreatePostSuccessfulResponseSchema",
        round_trip: round_trip::<models::CreatePostSuccessfulResponseSchema>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GetPostSuccessfulResponseDTO",
        name: "GetPostSuccessfulResponseDto",
        round_trip: round_trip::<models::GetPostSuccessfulResponseDto>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GetPostSuccessfulResponseSchema",
        name: "GetPostSuccessfulResponseSchema",
        round_trip: round_trip::<models::GetPostSuccessfulResponseSchema>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/UpdatePostSuccessfulResponseDTO",
        name: "UpdatePostResponse",
        round_trip: round_trip::<models::UpdatePostResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/DeletePostSuccessfulResponseDTO",
        name: "DeletePostSuccessfulResponseDto",
        round_trip: round_trip::<models::DeletePostSuccessfulResponseDto>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/DeletePostSuccessfulResponseSchema",
        name: "DeletePostSuccessfulResponseSchema",
        round_trip: round_trip::<models::DeletePostSuccessfulResponseSchema>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/BulkDeleteResponseDto",
        name: "BulkDeleteResponse",
        round_trip: round_trip::<models::BulkDeleteResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/BulkDeleteResponseDto/properties/results",
        name: "BulkDeleteResponseResults",
        round_trip: round_trip::<models::BulkDeleteResponseResults>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/AccountsListResponseDTO",
        name: "AccountsListResponseDto",
        round_trip: round_trip::<models::AccountsListResponseDto>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/AccountsListResponseSchema",
        name: "AccountsListResponseSchema",
        round_trip: round_trip::<models::AccountsListResponseSchema>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GetAccountSchema",
        name: "GetAccount",
        round_trip: round_trip::<models::GetAccount>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GetAccountSchema/properties/meta",
        name: "GetAccountMeta",
        round_trip: round_trip::<models::GetAccountMeta>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GetGroupSchema",
        name: "GetGroup",
        round_trip: round_trip::<models::GetGroup>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/LocationAndAccountDeleteResponseDTO",
        name: "LocationAndAccountDeleteResponse",
        round_trip: round_trip::<models::LocationAndAccountDeleteResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/DeleteAccountResponseSchema",
        name: "DeleteAccountResponse",
        round_trip: round_trip::<models::DeleteAccountResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GetUploadStatusResponseDTO",
        name: "GetUploadStatusResponseDto",
        round_trip: round_trip::<models::GetUploadStatusResponseDto>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GetUploadStatusResponseSchema",
        name: "GetUploadStatusResponseSchema",
        round_trip: round_trip::<models::GetUploadStatusResponseSchema>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/CSVImportSchema",
        name: "CsvImport",
        round_trip: round_trip::<models::CsvImport>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/UploadFileResponseDTO",
        name: "UploadFileResponseDto",
        round_trip: round_trip::<models::UploadFileResponseDto>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/UploadFileResponseSchema",
        name: "UploadFileResponseSchema",
        round_trip: round_trip::<models::UploadFileResponseSchema>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/SetAccountsResponseDTO",
        name: "SetAccountsResponse",
        round_trip: round_trip::<models::SetAccountsResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/SetAccountsResultSchema",
        name: "SetAccountsResult",
        round_trip: round_trip::<models::SetAccountsResult>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GetCsvPostResponseDTO",
        name: "GetCsvPostResponseDto",
        round_trip: round_trip::<models::GetCsvPostResponseDto>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GetCsvPostResponseSchema",
        name: "GetCsvPostResponseSchema",
        round_trip: round_trip::<models::GetCsvPostResponseSchema>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/CSVPostSchema",
        name: "CsvPost",
        round_trip: round_trip::<models::CsvPost>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/IOgTagsSchema",
        name: "IOgTags",
        round_trip: round_trip::<models::IOgTags>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/OgImageSchema",
        name: "OgImage",
        round_trip: round_trip::<models::OgImage>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/CSVMediaResponseSchema",
        name: "CsvMediaResponse",
        round_trip: round_trip::<models::CsvMediaResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/DeleteCsvResponseDTO",
        name: "DeleteCsvResponse",
        round_trip: round_trip::<models::DeleteCsvResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/CSVResponseSchema",
        name: "CsvResponseSchemaSchema",
        round_trip: round_trip::<models::CsvResponseSchemaSchema>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/CsvResponse",
        name: "CsvResponseSchema",
        round_trip: round_trip::<models::CsvResponseSchema>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/CsvPostStatusResponseDTO",
        name: "CsvPostStatusResponse",
        round_trip: round_trip::<models::CsvPostStatusResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/DeletePostResponseDTO",
        name: "DeletePostResponseDto",
        round_trip: round_trip::<models::DeletePostResponseDto>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/DeletePostResponseSchema",
        name: "DeletePostResponseSchema",
        round_trip: round_trip::<models::DeletePostResponseSchema>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/DeletePostCsvSchema",
        name: "DeletePostCsv",
        round_trip: round_trip::<models::DeletePostCsv>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GetFacebookAccountsResponseDTO",
        name: "GetFacebookAccountsResponse",
        round_trip: round_trip::<models::GetFacebookAccountsResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GetFacebookAccountsSchema",
        name: "GetFacebookAccounts",
        round_trip: round_trip::<models::GetFacebookAccounts>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/FacebookPageSchema",
        name: "FacebookPage",
        round_trip: round_trip::<models::FacebookPage>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GetInstagramAccountsResponseDTO",
        name: "GetInstagramAccountsResponse",
        round_trip: round_trip::<models::GetInstagramAccountsResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GetInstagramAccountsSchema",
        name: "GetInstagramAccounts",
        round_trip: round_trip::<models::GetInstagramAccounts>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/InstagramAccountSchema",
        name: "InstagramAccount",
        round_trip: round_trip::<models::InstagramAccount>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GetGoogleLocationResponseDTO",
        name: "GetGoogleLocationResponse",
        round_trip: round_trip::<models::GetGoogleLocationResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GetGoogleLocationAccountSchema",
        name: "GetGoogleLocationAccount",
        round_trip: round_trip::<models::GetGoogleLocationAccount>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GetGoogleLocationSchema",
        name: "GetGoogleLocation",
        round_trip: round_trip::<models::GetGoogleLocation>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GoogleLocationSchema",
        name: "GoogleLocation",
        round_trip: round_trip::<models::GoogleLocation>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/StorefrontAddress",
        name: "StorefrontAddress",
        round_trip: round_trip::<models::StorefrontAddress>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GoogleAccountsSchema",
        name: "GoogleAccounts",
        round_trip: round_trip::<models::GoogleAccounts>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GetLinkedInAccountsResponseDTO",
        name: "GetLinkedInAccountsResponse",
        round_trip: round_trip::<models::GetLinkedInAccountsResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GetLinkedInAccountSchema",
        name: "GetLinkedInAccount",
        round_trip: round_trip::<models::GetLinkedInAccount>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/LinkedInPageSchema",
        name: "LinkedInPage",
        round_trip: round_trip::<models::LinkedInPage>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/LinkedInProfileSchema",
        name: "LinkedInProfile",
        round_trip: round_trip::<models::LinkedInProfile>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GetTiktokAccountResponseDTO",
        name: "GetTiktokAccountResponse",
        round_trip: round_trip::<models::GetTiktokAccountResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GetTiktokAccountSchema",
        name: "GetTiktokAccount",
        round_trip: round_trip::<models::GetTiktokAccount>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/TiktokProfileSchema",
        name: "TiktokProfile",
        round_trip: round_trip::<models::TiktokProfile>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GetTiktokBusinessAccountResponseDTO",
        name: "GetTiktokBusinessAccountResponse",
        round_trip: round_trip::<models::GetTiktokBusinessAccountResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GetTiktokBusinessAccountSchema",
        name: "GetTiktokBusinessAccount",
        round_trip: round_trip::<models::GetTiktokBusinessAccount>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GetYouTubeAccountsResponseDTO",
        name: "GetTwitterAccountsResponse",
        round_trip: round_trip::<models::GetTwitterAccountsResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GetYoutubeAccountSchema",
        name: "GetTwitterAccounts",
        round_trip: round_trip::<models::GetTwitterAccounts>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/YoutubeProfileSchema",
        name: "YoutubeProfile",
        round_trip: round_trip::<models::YoutubeProfile>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GetPinterestAccountsResponseDTO",
        name: "SocialMediaTwitterAccountResponse",
        round_trip: round_trip::<models::SocialMediaTwitterAccountResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GetPinterestAccountSchema",
        name: "GetPinterestAccount",
        round_trip: round_trip::<models::GetPinterestAccount>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/PinterestProfileSchema",
        name: "PinterestProfile",
        round_trip: round_trip::<models::PinterestProfile>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/AttachFBAccountDTO",
        name: "AttachFbAccount",
        round_trip: round_trip::<models::AttachFbAccount>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/AttachIGAccountDTO",
        name: "AttachIgAccount",
        round_trip: round_trip::<models::AttachIgAccount>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/AttachGMBLocationDTO",
        name: "AttachGmbLocation",
        round_trip: round_trip::<models::AttachGmbLocation>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/AttachGMBLocationLocationDTO",
        name: "AttachGmbLocationLocation",
        round_trip: round_trip::<models::AttachGmbLocationLocation>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/AttachGMBLocationAccountDTO",
        name: "AttachGmbLocationAccount",
        round_trip: round_trip::<models::AttachGmbLocationAccount>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/AttachPinterestAccountDTO",
        name: "AttachPinterestAccount",
        round_trip: round_trip::<models::AttachPinterestAccount>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/AttachTiktokAccountDTO",
        name: "AttachTiktokAccount",
        round_trip: round_trip::<models::AttachTiktokAccount>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/AttachYoutubeAccountResponseDTO",
        name: "AttachYoutubeAccountResponse",
        round_trip: round_trip::<models::AttachYoutubeAccountResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/AttachLinkedinAccountDTO",
        name: "AttachLinkedinAccount",
        round_trip: round_trip::<models::AttachLinkedinAccount>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/AttachThreadsAccountDTO",
        name: "AttachThreadsAccount",
        round_trip: round_trip::<models::AttachThreadsAccount>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/SocialMediaFBAccountResponseDTO",
        name: "SocialMediaFbAccountResponse",
        round_trip: round_trip::<models::SocialMediaFbAccountResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/SocialMediaFacebookAccountSchema",
        name: "SocialMediaFacebookAccount",
        round_trip: round_trip::<models::SocialMediaFacebookAccount>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/AccountMeta",
        name: "AccountMeta",
        round_trip: round_trip::<models::AccountMeta>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/AccountMeta/properties/page",
        name: "AccountMetaPage",
        round_trip: round_trip::<models::AccountMetaPage>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/SocialMediaInstagramAccountResponseDTO",
        name: "SocialMediaInstagramAccountResponse",
        round_trip: round_trip::<models::SocialMediaInstagramAccountResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/SocialMediaInstagramAccountSchema",
        name: "SocialMediaInstagramAccount",
        round_trip: round_trip::<models::SocialMediaInstagramAccount>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/SocialMediaGmbAccountResponseDTO",
        name: "SocialMediaGmbAccountResponse",
        round_trip: round_trip::<models::SocialMediaGmbAccountResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/SocialGoogleMediaAccountSchema",
        name: "SocialGoogleMediaAccount",
        round_trip: round_trip::<models::SocialGoogleMediaAccount>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/SocialMediaLinkedInAccountResponseDTO",
        name: "SocialMediaLinkedInAccountResponse",
        round_trip: round_trip::<models::SocialMediaLinkedInAccountResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/SocialMediaLinkedInAccountSchema",
        name: "SocialMediaLinkedInAccount",
        round_trip: round_trip::<models::SocialMediaLinkedInAccount>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/SocialMediaTiktokAccountResponseDTO",
        name: "SocialMediaTiktokAccountResponse",
        round_trip: round_trip::<models::SocialMediaTiktokAccountResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/SocialMediaTiktokAccountSchema",
        name: "SocialMediaTiktokAccount",
        round_trip: round_trip::<models::SocialMediaTiktokAccount>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/SocialMediaYouTubeAccountResponseDTO",
        name: "SocialMediaYouTubeAccountResponse",
        round_trip: round_trip::<models::SocialMediaYouTubeAccountResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/YouTubeOAuthAccountSchema",
        name: "YouTubeOAuthAccount",
        round_trip: round_trip::<models::YouTubeOAuthAccount>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/SocialMediaPinterestAccountResponseDTO",
        name: "SocialMediaPinterestAccountResponse",
        round_trip: round_trip::<models::SocialMediaPinterestAccountResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/PinterestOAuthAccountSchema",
        name: "PinterestOAuthAccount",
        round_trip: round_trip::<models::PinterestOAuthAccount>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GetByLocationIdResponseDTO",
        name: "GetByLocationIdResponseDto",
        round_trip: round_trip::<models::GetByLocationIdResponseDto>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GetByLocationIdResponseSchema",
        name: "GetByLocationIdResponseSchema",
        round_trip: round_trip::<models::GetByLocationIdResponseSchema>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/CategorySchema",
        name: "Category",
        round_trip: round_trip::<models::Category>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GetByIdResponseDTO",
        name: "GetByIdResponseDto",
        round_trip: round_trip::<models::GetByIdResponseDto>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GetCategorySchema",
        name: "GetCategory",
        round_trip: round_trip::<models::GetCategory>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GetByIdResponseSchema",
        name: "GetByIdResponseSchema",
        round_trip: round_trip::<models::GetByIdResponseSchema>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GetTagsByLocationIdResponseDTO",
        name: "GetTagsByLocationIdResponseDto",
        round_trip: round_trip::<models::GetTagsByLocationIdResponseDto>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GetTagsByLocationIdResponseSchema",
        name: "GetTagsByLocationIdResponseSchema",
        round_trip: round_trip::<models::GetTagsByLocationIdResponseSchema>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/SocialMediaTagSchema",
        name: "SocialMediaTag",
        round_trip: round_trip::<models::SocialMediaTag>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GetTagsByIdResponseDTO",
        name: "GetTagsByIdResponseDto",
        round_trip: round_trip::<models::GetTagsByIdResponseDto>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GetTagsByIdResponseSchema",
        name: "GetTagsByIdResponseSchema",
        round_trip: round_trip::<models::GetTagsByIdResponseSchema>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/requestBody/content/application~1json/schema/properties/currentRange",
        name: "StatisticsCurrentRange",
        round_trip: round_trip::<models::StatisticsCurrentRange>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/requestBody/content/application~1json/schema/properties/prevRange",
        name: "StatisticsPrevRange",
        round_trip: round_trip::<models::StatisticsPrevRange>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/200/content/application~1json/schema",
        name: "StatisticsResponse",
        round_trip: round_trip::<models::StatisticsResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/200/content/application~1json/schema/properties/results",
        name: "ResponseResults",
        round_trip: round_trip::<models::ResponseResults>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/200/content/application~1json/schema/properties/results/properties/totals",
        name: "ResultsTotals",
        round_trip: round_trip::<models::ResultsTotals>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/200/content/application~1json/schema/properties/results/properties/postPerformance",
        name: "ResultsPostPerformance",
        round_trip: round_trip::<models::ResultsPostPerformance>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/200/content/application~1json/schema/properties/results/properties/breakdowns",
        name: "ResultsBreakdowns",
        round_trip: round_trip::<models::ResultsBreakdowns>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/200/content/application~1json/schema/properties/results/properties/breakdowns/properties/posts",
        name: "BreakdownsPosts",
        round_trip: round_trip::<models::BreakdownsPosts>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/200/content/application~1json/schema/properties/results/properties/breakdowns/properties/posts/properties/platforms/additionalProperties",
        name: "PostsPlatformsValue",
        round_trip: round_trip::<models::PostsPlatformsValue>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/200/content/application~1json/schema/properties/results/properties/breakdowns/properties/impressions",
        name: "BreakdownsImpressions",
        round_trip: round_trip::<models::BreakdownsImpressions>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/200/content/application~1json/schema/properties/results/properties/breakdowns/properties/impressions/properties/platforms/additionalProperties",
        name: "ImpressionsPlatformsValue",
        round_trip: round_trip::<models::ImpressionsPlatformsValue>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/200/content/application~1json/schema/properties/results/properties/breakdowns/properties/reach",
        name: "BreakdownsReach",
        round_trip: round_trip::<models::BreakdownsReach>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/200/content/application~1json/schema/properties/results/properties/breakdowns/properties/reach/properties/platforms/additionalProperties",
        name: "ReachPlatformsValue",
        round_trip: round_trip::<models::ReachPlatformsValue>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/200/content/application~1json/schema/properties/results/properties/breakdowns/properties/engagement/additionalProperties",
        name: "EngagementValue",
        round_trip: round_trip::<models::EngagementValue>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/200/content/application~1json/schema/properties/results/properties/platformTotals",
        name: "ResultsPlatformTotals",
        round_trip: round_trip::<models::ResultsPlatformTotals>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/200/content/application~1json/schema/properties/results/properties/platformTotals/properties/impressions/additionalProperties",
        name: "ImpressionsValue",
        round_trip: round_trip::<models::ImpressionsValue>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/200/content/application~1json/schema/properties/results/properties/platformTotals/properties/followers/additionalProperties",
        name: "FollowersValue",
        round_trip: round_trip::<models::FollowersValue>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/200/content/application~1json/schema/properties/results/properties/platformTotals/properties/likes/additionalProperties",
        name: "LikesValue",
        round_trip: round_trip::<models::LikesValue>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/200/content/application~1json/schema/properties/results/properties/demographics",
        name: "ResultsDemographics",
        round_trip: round_trip::<models::ResultsDemographics>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/200/content/application~1json/schema/properties/results/properties/demographics/properties/gender",
        name: "DemographicsGender",
        round_trip: round_trip::<models::DemographicsGender>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/200/content/application~1json/schema/properties/results/properties/demographics/properties/gender/properties/totals",
        name: "GenderTotals",
        round_trip: round_trip::<models::GenderTotals>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/200/content/application~1json/schema/properties/results/properties/demographics/properties/gender/properties/totals/properties/male",
        name: "TotalsMale",
        round_trip: round_trip::<models::TotalsMale>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/200/content/application~1json/schema/properties/results/properties/demographics/properties/gender/properties/totals/properties/female",
        name: "TotalsFemale",
        round_trip: round_trip::<models::TotalsFemale>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/200/content/application~1json/schema/properties/results/properties/demographics/properties/gender/properties/totals/properties/unknown",
        name: "TotalsUnknown",
        round_trip: round_trip::<models::TotalsUnknown>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/200/content/application~1json/schema/properties/results/properties/demographics/properties/age",
        name: "DemographicsAge",
        round_trip: round_trip::<models::DemographicsAge>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/paths/~1social-media-posting~1statistics/post/responses/200/content/application~1json/schema/properties/results/properties/demographics/properties/age/properties/totals",
        name: "AgeTotals",
        round_trip: round_trip::<models::AgeTotals>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/WrappedFetchAvailableCategoriesResponseDTO",
        name: "WrappedFetchAvailableCategoriesResponse",
        round_trip: round_trip::<models::WrappedFetchAvailableCategoriesResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/FetchAvailableCategoriesResponseDTO",
        name: "FetchAvailableCategoriesResponse",
        round_trip: round_trip::<models::FetchAvailableCategoriesResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/AvailableCategoryDTO",
        name: "AvailableCategory",
        round_trip: round_trip::<models::AvailableCategory>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/AvailableCategoryQueueDetailsDTO",
        name: "AvailableCategoryQueueDetails",
        round_trip: round_trip::<models::AvailableCategoryQueueDetails>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/MetaDTO",
        name: "Meta",
        round_trip: round_trip::<models::Meta>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/TimeSlotDTO",
        name: "TimeSlot",
        round_trip: round_trip::<models::TimeSlot>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/WrappedCreateCategoryQueueResponseDTO",
        name: "WrappedCreateCategoryQueueResponse",
        round_trip: round_trip::<models::WrappedCreateCategoryQueueResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/CreateCategoryQueueResponseDTO",
        name: "CreateCategoryQueueResponse",
        round_trip: round_trip::<models::CreateCategoryQueueResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/CreatedCategoryQueueDTO",
        name: "CreatedCategoryQueue",
        round_trip: round_trip::<models::CreatedCategoryQueue>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/CreatedTimeSlotDTO",
        name: "CreatedTimeSlot",
        round_trip: round_trip::<models::CreatedTimeSlot>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/WrappedFetchCategoryQueuesResponseDTO",
        name: "WrappedFetchCategoryQueuesResponse",
        round_trip: round_trip::<models::WrappedFetchCategoryQueuesResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/FetchCategoryQueuesResponseDTO",
        name: "FetchCategoryQueuesResponse",
        round_trip: round_trip::<models::FetchCategoryQueuesResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/CategoryQueueWithCategoryDTO",
        name: "CategoryQueueWithCategory",
        round_trip: round_trip::<models::CategoryQueueWithCategory>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/CategoryInfoDTO",
        name: "CategoryInfo",
        round_trip: round_trip::<models::CategoryInfo>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/WrappedFetchQueueByIdResponseDTO",
        name: "WrappedFetchQueueByIdResponse",
        round_trip: round_trip::<models::WrappedFetchQueueByIdResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/FetchQueueByIdResponseDTO",
        name: "FetchQueueByIdResponse",
        round_trip: round_trip::<models::FetchQueueByIdResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/WrappedUpdateCategoryQueueResponseDTO",
        name: "WrappedUpdateCategoryQueueResponse",
        round_trip: round_trip::<models::WrappedUpdateCategoryQueueResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/UpdateCategoryQueueResponseDTO",
        name: "UpdateCategoryQueueResponse",
        round_trip: round_trip::<models::UpdateCategoryQueueResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/CategoryQueueDTO",
        name: "CategoryQueue",
        round_trip: round_trip::<models::CategoryQueue>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/WrappedFetchQueueItemsResponseDTO",
        name: "WrappedFetchQueueItemsResponse",
        round_trip: round_trip::<models::WrappedFetchQueueItemsResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/FetchQueueItemsResponseDTO",
        name: "FetchQueueItemsResponse",
        round_trip: round_trip::<models::FetchQueueItemsResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/QueueItemDTO",
        name: "QueueItem",
        round_trip: round_trip::<models::QueueItem>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/VariationDTO",
        name: "Variation",
        round_trip: round_trip::<models::Variation>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/OgTagsDTO",
        name: "OgTagsDto",
        round_trip: round_trip::<models::OgTagsDto>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/FetchQueueItemsMetaDTO",
        name: "FetchQueueItemsMeta",
        round_trip: round_trip::<models::FetchQueueItemsMeta>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/WrappedStartEditSessionResponseDTO",
        name: "WrappedStartEditSessionResponse",
        round_trip: round_trip::<models::WrappedStartEditSessionResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/StartEditSessionResponseDTO",
        name: "StartEditSessionResponse",
        round_trip: round_trip::<models::StartEditSessionResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/WrappedSaveEditSessionResponseDTO",
        name: "WrappedSaveEditSessionResponse",
        round_trip: round_trip::<models::WrappedSaveEditSessionResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/SaveEditSessionResponseDTO",
        name: "SaveEditSessionResponse",
        round_trip: round_trip::<models::SaveEditSessionResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/UpdatedSlotInfoDTO",
        name: "UpdatedSlotInfo",
        round_trip: round_trip::<models::UpdatedSlotInfo>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/WrappedDiscardEditSessionResponseDTO",
        name: "WrappedDiscardEditSessionResponse",
        round_trip: round_trip::<models::WrappedDiscardEditSessionResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/DiscardEditSessionResponseDTO",
        name: "DiscardEditSessionResponse",
        round_trip: round_trip::<models::DiscardEditSessionResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/WrappedEditSessionCalendarResponseDTO",
        name: "WrappedEditSessionCalendarResponse",
        round_trip: round_trip::<models::WrappedEditSessionCalendarResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/EditSessionCalendarResponseDTO",
        name: "EditSessionCalendarResponse",
        round_trip: round_trip::<models::EditSessionCalendarResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/EditSessionScheduledPostDTO",
        name: "EditSessionScheduledPost",
        round_trip: round_trip::<models::EditSessionScheduledPost>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/WrappedFetchSlotsResponseDTO",
        name: "WrappedFetchSlotsResponse",
        round_trip: round_trip::<models::WrappedFetchSlotsResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/FetchSlotsResponseDTO",
        name: "FetchSlotsResponse",
        round_trip: round_trip::<models::FetchSlotsResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/QueueModifiedPostDTO",
        name: "QueueModifiedPost",
        round_trip: round_trip::<models::QueueModifiedPost>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/VariationInputDTO",
        name: "VariationInput",
        round_trip: round_trip::<models::VariationInput>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/OgTagsInputDTO",
        name: "OgTagsInput",
        round_trip: round_trip::<models::OgTagsInput>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/WrappedUpdateQueueItemResponseDTO",
        name: "WrappedUpdateQueueItemResponse",
        round_trip: round_trip::<models::WrappedUpdateQueueItemResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/UpdateQueueItemResponseDTO",
        name: "UpdateQueueItemResponse",
        round_trip: round_trip::<models::UpdateQueueItemResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/CreatedQueueItemWithVariationsDTO",
        name: "CreatedQueueItemWithVariations",
        round_trip: round_trip::<models::CreatedQueueItemWithVariations>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GetModifiedPayloadFormattedSchema",
        name: "GetModifiedPayloadFormatted",
        round_trip: round_trip::<models::GetModifiedPayloadFormatted>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/WrappedGeneralSuccessResponseDTO",
        name: "WrappedGeneralResponse",
        round_trip: round_trip::<models::WrappedGeneralResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/GeneralSuccessResponseDTO",
        name: "GeneralResponse",
        round_trip: round_trip::<models::GeneralResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/WrappedFetchCalendarListResponseDTO",
        name: "WrappedFetchCalendarListResponse",
        round_trip: round_trip::<models::WrappedFetchCalendarListResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/FetchCalendarListResponseDTO",
        name: "FetchCalendarListResponse",
        round_trip: round_trip::<models::FetchCalendarListResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/ScheduledPostDTO",
        name: "ScheduledPost",
        round_trip: round_trip::<models::ScheduledPost>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/WrappedDeleteActivePostResponseDTO",
        name: "WrappedDeleteActivePostResponse",
        round_trip: round_trip::<models::WrappedDeleteActivePostResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/DeleteActivePostResponseDTO",
        name: "DeleteActivePostResponse",
        round_trip: round_trip::<models::DeleteActivePostResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/WrappedResetQueueItemResponseDTO",
        name: "WrappedResetQueueItemResponse",
        round_trip: round_trip::<models::WrappedResetQueueItemResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/ResetQueueItemResponseDTO",
        name: "ResetQueueItemResponse",
        round_trip: round_trip::<models::ResetQueueItemResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/QueueItemWithVariationsDTO",
        name: "QueueItemWithVariations",
        round_trip: round_trip::<models::QueueItemWithVariations>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/WrappedCloneQueueItemResponseDTO",
        name: "WrappedCloneQueueItemResponse",
        round_trip: round_trip::<models::WrappedCloneQueueItemResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/CloneQueueItemResponseDTO",
        name: "CloneQueueItemResponse",
        round_trip: round_trip::<models::CloneQueueItemResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/WrappedCreateQueueItemResponseDTO",
        name: "WrappedCreateQueueItemResponse",
        round_trip: round_trip::<models::WrappedCreateQueueItemResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/CreateQueueItemResponseDTO",
        name: "CreateQueueItemResponse",
        round_trip: round_trip::<models::CreateQueueItemResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/AttachmentDTO",
        name: "Attachment",
        round_trip: round_trip::<models::Attachment>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/MentionsDTO",
        name: "Mentions",
        round_trip: round_trip::<models::Mentions>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/CommentsCreateResponseDTO",
        name: "CommentsCreateResponse",
        round_trip: round_trip::<models::CommentsCreateResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/CommentItemDTO",
        name: "CommentItem",
        round_trip: round_trip::<models::CommentItem>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/CommentAttachmentDTO",
        name: "CommentAttachment",
        round_trip: round_trip::<models::CommentAttachment>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/CommentAuthorDTO",
        name: "CommentAuthor",
        round_trip: round_trip::<models::CommentAuthor>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/CommentsLikeResponseDTO",
        name: "CommentsLikeResponse",
        round_trip: round_trip::<models::CommentsLikeResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/DeleteLikeResponseDTO",
        name: "DeleteLikeResponse",
        round_trip: round_trip::<models::DeleteLikeResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/CommentsGetListResponseDTO",
        name: "CommentsGetListResponse",
        round_trip: round_trip::<models::CommentsGetListResponse>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/CommentsGetListResultsDTO",
        name: "CommentsGetListResults",
        round_trip: round_trip::<models::CommentsGetListResults>,
    },
    ModelCase {
        family: "v3/social_planner",
        pointer: "/components/schemas/CommentsListMetaDTO",
        name: "CommentsListMeta",
        round_trip: round_trip::<models::CommentsListMeta>,
    },
];

fn list_posts(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .social_planner()
        .list_posts(
            arg::<String>(values, Place::Field, "skip")?,
            arg::<String>(values, Place::Field, "limit")?,
            arg::<String>(values, Place::Field, "fromDate")?,
            arg::<String>(values, Place::Field, "toDate")?,
            arg::<String>(values, Place::Field, "includeUsers")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "type")? {
        request = request.type_(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "accounts")? {
        request = request.accounts(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "postType")? {
        request = request.post_type(value);
    }
    Ok(request.build()?)
}

fn create_post(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .social_planner()
        .create_post(
            arg::<rt::List<String>>(values, Place::Field, "accountIds")?,
            arg::<models::CreatePostType>(values, Place::Field, "type")?,
            arg::<String>(values, Place::Field, "userId")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "summary")? {
        request = request.summary(value);
    }
    if let Some(value) = optional::<
        rt::List<models::PostMedia>,
    >(values, Place::Field, "media")? {
        request = request.media(value);
    }
    if let Some(value) = optional::<
        models::CreatePostStatus,
    >(values, Place::Field, "status")? {
        request = request.status(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "scheduleDate")? {
        request = request.schedule_date(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "selectedBestTime")? {
        request = request.selected_best_time(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "createdBy")? {
        request = request.created_by(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "followUpComment")? {
        request = request.follow_up_comment(value);
    }
    if let Some(value) = optional::<
        models::OgTags,
    >(values, Place::Field, "ogTagsDetails")? {
        request = request.og_tags_details(value);
    }
    if let Some(value) = optional::<
        models::PostApproval,
    >(values, Place::Field, "postApprovalDetails")? {
        request = request.post_approval_details(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "scheduleTimeUpdated")? {
        request = request.schedule_time_updated(value);
    }
    if let Some(value) = optional::<rt::List<String>>(values, Place::Field, "tags")? {
        request = request.tags(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "categoryId")? {
        request = request.category_id(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "applyWatermark")? {
        request = request.apply_watermark(value);
    }
    if let Some(value) = optional::<
        models::TiktokPost,
    >(values, Place::Field, "tiktokPostDetails")? {
        request = request.tiktok_post_details(value);
    }
    if let Some(value) = optional::<
        models::GmbPost,
    >(values, Place::Field, "gmbPostDetails")? {
        request = request.gmb_post_details(value);
    }
    if let Some(value) = optional::<
        models::LinkedinPost,
    >(values, Place::Field, "linkedinPostDetails")? {
        request = request.linkedin_post_details(value);
    }
    if let Some(value) = optional::<
        models::PinterestPost,
    >(values, Place::Field, "pinterestPostDetails")? {
        request = request.pinterest_post_details(value);
    }
    if let Some(value) = optional::<
        models::FacebookPost,
    >(values, Place::Field, "facebookPostDetails")? {
        request = request.facebook_post_details(value);
    }
    if let Some(value) = optional::<
        models::InstagramPost,
    >(values, Place::Field, "instagramPostDetails")? {
        request = request.instagram_post_details(value);
    }
    if let Some(value) = optional::<
        models::YoutubePost,
    >(values, Place::Field, "youtubePostDetails")? {
        request = request.youtube_post_details(value);
    }
    Ok(request.build()?)
}

fn get_post(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .social_planner()
        .get_post(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn update_post(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .social_planner()
        .update_post(
            arg::<String>(values, Place::Path, "id")?,
            arg::<rt::List<String>>(values, Place::Field, "accountIds")?,
            arg::<models::CreatePostType>(values, Place::Field, "type")?,
            arg::<String>(values, Place::Field, "userId")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "summary")? {
        request = request.summary(value);
    }
    if let Some(value) = optional::<
        rt::List<models::PostMedia>,
    >(values, Place::Field, "media")? {
        request = request.media(value);
    }
    if let Some(value) = optional::<
        models::CreatePostStatus,
    >(values, Place::Field, "status")? {
        request = request.status(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "scheduleDate")? {
        request = request.schedule_date(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "selectedBestTime")? {
        request = request.selected_best_time(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "createdBy")? {
        request = request.created_by(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "followUpComment")? {
        request = request.follow_up_comment(value);
    }
    if let Some(value) = optional::<
        models::OgTags,
    >(values, Place::Field, "ogTagsDetails")? {
        request = request.og_tags_details(value);
    }
    if let Some(value) = optional::<
        models::PostApproval,
    >(values, Place::Field, "postApprovalDetails")? {
        request = request.post_approval_details(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "scheduleTimeUpdated")? {
        request = request.schedule_time_updated(value);
    }
    if let Some(value) = optional::<rt::List<String>>(values, Place::Field, "tags")? {
        request = request.tags(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "categoryId")? {
        request = request.category_id(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "applyWatermark")? {
        request = request.apply_watermark(value);
    }
    if let Some(value) = optional::<
        models::TiktokPost,
    >(values, Place::Field, "tiktokPostDetails")? {
        request = request.tiktok_post_details(value);
    }
    if let Some(value) = optional::<
        models::GmbPost,
    >(values, Place::Field, "gmbPostDetails")? {
        request = request.gmb_post_details(value);
    }
    if let Some(value) = optional::<
        models::LinkedinPost,
    >(values, Place::Field, "linkedinPostDetails")? {
        request = request.linkedin_post_details(value);
    }
    if let Some(value) = optional::<
        models::PinterestPost,
    >(values, Place::Field, "pinterestPostDetails")? {
        request = request.pinterest_post_details(value);
    }
    if let Some(value) = optional::<
        models::FacebookPost,
    >(values, Place::Field, "facebookPostDetails")? {
        request = request.facebook_post_details(value);
    }
    if let Some(value) = optional::<
        models::InstagramPost,
    >(values, Place::Field, "instagramPostDetails")? {
        request = request.instagram_post_details(value);
    }
    if let Some(value) = optional::<
        models::YoutubePost,
    >(values, Place::Field, "youtubePostDetails")? {
        request = request.youtube_post_details(value);
    }
    Ok(request.build()?)
}

fn delete_post(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .social_planner()
        .delete_post(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn bulk_delete_posts(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().social_planner().bulk_delete_posts();
    if let Some(value) = optional::<rt::List<String>>(values, Place::Field, "postIds")? {
        request = request.post_ids(value);
    }
    Ok(request.build()?)
}

fn list_accounts(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let _ = values;
    let request = client.v3().social_planner().list_accounts();
    Ok(request.build()?)
}

fn delete_account(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .social_planner()
        .delete_account(arg::<String>(values, Place::Path, "id")?);
    if let Some(value) = optional::<String>(values, Place::Query, "companyId")? {
        request = request.company_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "userId")? {
        request = request.user_id(value);
    }
    Ok(request.build()?)
}

fn get_upload_status(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .social_planner()
        .get_upload_status(arg::<String>(values, Place::Query, "userId")?);
    if let Some(value) = optional::<i64>(values, Place::Query, "skip")? {
        request = request.skip(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "includeUsers")? {
        request = request.include_users(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "isFromTemplate")? {
        request = request.is_from_template(value);
    }
    Ok(request.build()?)
}

fn upload_csv(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client.v3().social_planner().upload_csv(file(values, "file")?);
    Ok(request.build()?)
}

fn set_accounts(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .social_planner()
        .set_accounts(
            arg::<rt::List<String>>(values, Place::Field, "accountIds")?,
            arg::<String>(values, Place::Field, "filePath")?,
            arg::<i64>(values, Place::Field, "rowsCount")?,
            arg::<String>(values, Place::Field, "fileName")?,
            arg::<String>(values, Place::Field, "userId")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "approver")? {
        request = request.approver(value);
    }
    if let Some(value) = optional::<
        models::CsvFileType,
    >(values, Place::Field, "csvFileType")? {
        request = request.csv_file_type(value);
    }
    Ok(request.build()?)
}

fn get_csv_post(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .social_planner()
        .get_csv_post(arg::<String>(values, Place::Path, "id")?);
    if let Some(value) = optional::<i64>(values, Place::Query, "skip")? {
        request = request.skip(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    Ok(request.build()?)
}

fn delete_csv(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .social_planner()
        .delete_csv(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn start_csv_finalize(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .social_planner()
        .start_csv_finalize(
            arg::<String>(values, Place::Path, "id")?,
            arg::<String>(values, Place::Field, "userId")?,
        );
    Ok(request.build()?)
}

fn delete_csv_post(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .social_planner()
        .delete_csv_post(
            arg::<String>(values, Place::Path, "csvId")?,
            arg::<String>(values, Place::Path, "postId")?,
        );
    Ok(request.build()?)
}

fn start_oauth(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .social_planner()
        .start_oauth(
            arg::<models::StartOauthPlatform>(values, Place::Path, "platform")?,
            arg::<String>(values, Place::Query, "userId")?,
        );
    if let Some(value) = optional::<String>(values, Place::Query, "page")? {
        request = request.page(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Query, "reconnect")? {
        request = request.reconnect(value);
    }
    Ok(request.build()?)
}

fn get_oauth_accounts(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .social_planner()
        .get_oauth_accounts(
            arg::<models::StartOauthPlatform>(values, Place::Path, "platform")?,
            arg::<String>(values, Place::Path, "accountId")?,
        );
    if let Some(value) = optional::<String>(values, Place::Query, "search")? {
        request = request.search(value);
    }
    Ok(request.build()?)
}

fn attach_oauth_accounts(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .social_planner()
        .attach_oauth_accounts(
            arg::<models::AttachOauthAccountsPlatform>(values, Place::Path, "platform")?,
            arg::<String>(values, Place::Path, "accountId")?,
            arg::<models::AttachOauthAccounts>(values, Place::Body, "")?,
        );
    Ok(request.build()?)
}

fn list_categories(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().social_planner().list_categories();
    if let Some(value) = optional::<String>(values, Place::Query, "searchText")? {
        request = request.search_text(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "skip")? {
        request = request.skip(value);
    }
    Ok(request.build()?)
}

fn get_category(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .social_planner()
        .get_category(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn list_tags(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().social_planner().list_tags();
    if let Some(value) = optional::<String>(values, Place::Query, "searchText")? {
        request = request.search_text(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "skip")? {
        request = request.skip(value);
    }
    Ok(request.build()?)
}

fn get_tags(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .social_planner()
        .get_tags(arg::<rt::List<String>>(values, Place::Field, "tagIds")?);
    Ok(request.build()?)
}

fn statistics(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .social_planner()
        .statistics(arg::<rt::List<String>>(values, Place::Field, "profileIds")?);
    if let Some(value) = optional::<
        rt::List<models::PlatformsItem>,
    >(values, Place::Field, "platforms")? {
        request = request.platforms(value);
    }
    if let Some(value) = optional::<
        models::StatisticsCurrentRange,
    >(values, Place::Field, "currentRange")? {
        request = request.current_range(value);
    }
    if let Some(value) = optional::<
        models::StatisticsPrevRange,
    >(values, Place::Field, "prevRange")? {
        request = request.prev_range(value);
    }
    Ok(request.build()?)
}

fn fetch_available_categories(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().social_planner().fetch_available_categories();
    if let Some(value) = optional::<i64>(values, Place::Query, "skip")? {
        request = request.skip(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "q")? {
        request = request.q(value);
    }
    Ok(request.build()?)
}

fn create_queue(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .social_planner()
        .create_queue(
            arg::<String>(values, Place::Field, "categoryId")?,
            arg::<rt::List<models::TimeSlot>>(values, Place::Field, "timeSlots")?,
            arg::<String>(values, Place::Field, "userId")?,
        );
    if let Some(value) = optional::<bool>(values, Place::Field, "enableFuturePosts")? {
        request = request.enable_future_posts(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "prioritizeNewContent")? {
        request = request.prioritize_new_content(value);
    }
    Ok(request.build()?)
}

fn fetch_queues(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().social_planner().fetch_queues();
    if let Some(value) = optional::<i64>(values, Place::Field, "skip")? {
        request = request.skip(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "limit")? {
        request = request.limit(value);
    }
    Ok(request.build()?)
}

fn fetch_queue(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .social_planner()
        .fetch_queue(arg::<String>(values, Place::Path, "queueId")?);
    Ok(request.build()?)
}

fn update_queue(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .social_planner()
        .update_queue(arg::<String>(values, Place::Path, "queueId")?);
    if let Some(value) = optional::<bool>(values, Place::Field, "skipLegacyWatermark")? {
        request = request.skip_legacy_watermark(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "status")? {
        request = request.status(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "skipDateTime")? {
        request = request.skip_date_time(value);
    }
    if let Some(value) = optional::<
        rt::List<models::TimeSlot>,
    >(values, Place::Field, "timeSlots")? {
        request = request.time_slots(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "enableFuturePosts")? {
        request = request.enable_future_posts(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "prioritizeNewContent")? {
        request = request.prioritize_new_content(value);
    }
    Ok(request.build()?)
}

fn fetch_queue_items(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .social_planner()
        .fetch_queue_items(arg::<String>(values, Place::Path, "queueId")?);
    if let Some(value) = optional::<String>(values, Place::Field, "sessionId")? {
        request = request.session_id(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "skip")? {
        request = request.skip(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "errorFilter")? {
        request = request.error_filter(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "itemId")? {
        request = request.item_id(value);
    }
    Ok(request.build()?)
}

fn start_edit_session(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .social_planner()
        .start_edit_session(arg::<String>(values, Place::Path, "queueId")?);
    Ok(request.build()?)
}

fn save_edit_session(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .social_planner()
        .save_edit_session(
            arg::<String>(values, Place::Path, "queueId")?,
            arg::<String>(values, Place::Field, "sessionId")?,
        );
    if let Some(value) = optional::<bool>(values, Place::Field, "keepInDraft")? {
        request = request.keep_in_draft(value);
    }
    Ok(request.build()?)
}

fn discard_edit_session(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .social_planner()
        .discard_edit_session(
            arg::<String>(values, Place::Path, "queueId")?,
            arg::<String>(values, Place::Field, "sessionId")?,
        );
    if let Some(value) = optional::<bool>(values, Place::Field, "keepInDraft")? {
        request = request.keep_in_draft(value);
    }
    Ok(request.build()?)
}

fn fetch_edit_session_calendar(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .social_planner()
        .fetch_edit_session_calendar(
            arg::<String>(values, Place::Path, "queueId")?,
            arg::<String>(values, Place::Field, "sessionId")?,
            arg::<String>(values, Place::Field, "startDate")?,
            arg::<String>(values, Place::Field, "endDate")?,
        );
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "accountIds")? {
        request = request.account_ids(value);
    }
    Ok(request.build()?)
}

fn fetch_slots(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .social_planner()
        .fetch_slots(arg::<String>(values, Place::Path, "queueId")?);
    if let Some(value) = optional::<String>(values, Place::Field, "sessionId")? {
        request = request.session_id(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "skip")? {
        request = request.skip(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "limit")? {
        request = request.limit(value);
    }
    Ok(request.build()?)
}

fn update_queue_item(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .social_planner()
        .update_queue_item(
            arg::<String>(values, Place::Path, "queueId")?,
            arg::<String>(values, Place::Path, "itemId")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "sessionId")? {
        request = request.session_id(value);
    }
    if let Some(value) = optional::<
        models::QueueModifiedPost,
    >(values, Place::Field, "modifiedPostPayload")? {
        request = request.modified_post_payload(value);
    }
    if let Some(value) = optional::<
        models::UpdateQueueItemNewOrder,
    >(values, Place::Field, "newOrder")? {
        request = request.new_order(value);
    }
    if let Some(value) = optional::<
        rt::List<models::VariationInput>,
    >(values, Place::Field, "variations")? {
        request = request.variations(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "primaryImage")? {
        request = request.primary_image(value);
    }
    Ok(request.build()?)
}

fn delete_queue_item(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .social_planner()
        .delete_queue_item(
            arg::<String>(values, Place::Path, "queueId")?,
            arg::<String>(values, Place::Path, "itemId")?,
        );
    if let Some(value) = optional::<String>(values, Place::Query, "sessionId")? {
        request = request.session_id(value);
    }
    Ok(request.build()?)
}

fn fetch_calendar_list(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .social_planner()
        .fetch_calendar_list(
            arg::<String>(values, Place::Field, "startDate")?,
            arg::<String>(values, Place::Field, "endDate")?,
        );
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "categoryIds")? {
        request = request.category_ids(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "accountIds")? {
        request = request.account_ids(value);
    }
    Ok(request.build()?)
}

fn delete_current_active_post_and_schedule_next(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .social_planner()
        .delete_current_active_post_and_schedule_next(
            arg::<String>(values, Place::Path, "postId")?,
        );
    Ok(request.build()?)
}

fn reset_queue_item(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .social_planner()
        .reset_queue_item(
            arg::<String>(values, Place::Path, "queueId")?,
            arg::<String>(values, Place::Path, "itemId")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "sessionId")? {
        request = request.session_id(value);
    }
    Ok(request.build()?)
}

fn clone_queue_item(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .social_planner()
        .clone_queue_item(
            arg::<String>(values, Place::Path, "queueId")?,
            arg::<String>(values, Place::Path, "itemId")?,
            arg::<String>(values, Place::Field, "sessionId")?,
            arg::<f64>(values, Place::Field, "order")?,
        );
    Ok(request.build()?)
}

fn create_queue_item(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .social_planner()
        .create_queue_item(arg::<String>(values, Place::Path, "queueId")?);
    if let Some(value) = optional::<String>(values, Place::Field, "sessionId")? {
        request = request.session_id(value);
    }
    if let Some(value) = optional::<
        models::QueueModifiedPost,
    >(values, Place::Field, "modifiedPostPayload")? {
        request = request.modified_post_payload(value);
    }
    if let Some(value) = optional::<
        models::CreateQueueItemOrder,
    >(values, Place::Field, "order")? {
        request = request.order(value);
    }
    if let Some(value) = optional::<
        rt::List<models::VariationInput>,
    >(values, Place::Field, "variations")? {
        request = request.variations(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "primaryImage")? {
        request = request.primary_image(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "directToQueue")? {
        request = request.direct_to_queue(value);
    }
    Ok(request.build()?)
}

fn create_comment(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .social_planner()
        .create_comment(
            arg::<models::CreateCommentPlatform>(values, Place::Path, "platform")?,
            arg::<String>(values, Place::Field, "parentId")?,
            arg::<bool>(values, Place::Field, "isParentThread")?,
            arg::<String>(values, Place::Field, "content")?,
        );
    if let Some(value) = optional::<
        rt::List<models::Attachment>,
    >(values, Place::Field, "attachments")? {
        request = request.attachments(value);
    }
    if let Some(value) = optional::<
        rt::List<models::Mentions>,
    >(values, Place::Field, "mentions")? {
        request = request.mentions(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "notifyAllGroupMembers")? {
        request = request.notify_all_group_members(value);
    }
    Ok(request.build()?)
}

fn create_like(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .social_planner()
        .create_like(
            arg::<models::CreateLikePlatform>(values, Place::Path, "platform")?,
            arg::<String>(values, Place::Path, "id")?,
        );
    Ok(request.build()?)
}

fn delete_like(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .social_planner()
        .delete_like(
            arg::<models::CreateLikePlatform>(values, Place::Path, "platform")?,
            arg::<String>(values, Place::Path, "id")?,
        );
    Ok(request.build()?)
}

fn get_comment_list(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .social_planner()
        .get_comment_list(
            arg::<models::CreateCommentPlatform>(values, Place::Path, "platform")?,
            arg::<rt::List<String>>(values, Place::Field, "originIds")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "fromDate")? {
        request = request.from_date(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "toDate")? {
        request = request.to_date(value);
    }
    if let Some(value) = optional::<
        models::CommentsGetListBodySortBy,
    >(values, Place::Field, "sortBy")? {
        request = request.sort_by(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "search")? {
        request = request.search(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "skip")? {
        request = request.skip(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "parentId")? {
        request = request.parent_id(value);
    }
    Ok(request.build()?)
}
