// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Social planner a request is for.

use super::models;
use crate::runtime as rt;

pub use crate::api::social_planner::kinds::{
    BulkDeletePosts, DeleteAccount, DeletePost, GetCategory, GetTags, ListAccounts,
    ListCategories, ListTags,
};

/// `POST /social-media-posting/{locationId}/posts/list`.
pub enum ListPosts {}

impl rt::Kind for ListPosts {
    type Answer = models::PostSuccessfulResponseDto;
}

impl rt::Paged for ListPosts {
    type Item = models::GetPostFormatted;
}

impl rt::Located for ListPosts {}

/// `POST /social-media-posting/{locationId}/posts`.
pub enum CreatePost {}

impl rt::Kind for CreatePost {
    type Answer = models::CreatePostSuccessfulResponseDto;
}

impl rt::Located for CreatePost {}

/// `GET /social-media-posting/{locationId}/posts/{id}`.
pub enum GetPost {}

impl rt::Kind for GetPost {
    type Answer = models::GetPostSuccessfulResponseDto;
}

impl rt::Located for GetPost {}

/// `PUT /social-media-posting/{locationId}/posts/{id}`.
pub enum UpdatePost {}

impl rt::Kind for UpdatePost {
    type Answer = models::UpdatePostResponse;
}

impl rt::Located for UpdatePost {}

/// `GET /social-media-posting/{locationId}/csv`.
pub enum GetUploadStatus {}

impl rt::Kind for GetUploadStatus {
    type Answer = models::GetUploadStatusResponseDto;
}

impl rt::Paged for GetUploadStatus {
    type Item = models::CsvImport;
}

impl rt::Located for GetUploadStatus {}

/// `POST /social-media-posting/{locationId}/csv`.
pub enum UploadCsv {}

impl rt::Kind for UploadCsv {
    type Answer = models::UploadFileResponseDto;
}

impl rt::Located for UploadCsv {}

/// `POST /social-media-posting/{locationId}/set-accounts`.
pub enum SetAccounts {}

impl rt::Kind for SetAccounts {
    type Answer = models::SetAccountsResponse;
}

impl rt::Located for SetAccounts {}

/// `GET /social-media-posting/{locationId}/csv/{id}`.
pub enum GetCsvPost {}

impl rt::Kind for GetCsvPost {
    type Answer = models::GetCsvPostResponseDto;
}

impl rt::Paged for GetCsvPost {
    type Item = models::CsvPost;
}

impl rt::Located for GetCsvPost {}

/// `DELETE /social-media-posting/{locationId}/csv/{id}`.
pub enum DeleteCsv {}

impl rt::Kind for DeleteCsv {
    type Answer = models::DeleteCsvResponse;
}

impl rt::Located for DeleteCsv {}

/// `PATCH /social-media-posting/{locationId}/csv/{id}`.
pub enum StartCsvFinalize {}

impl rt::Kind for StartCsvFinalize {
    type Answer = models::CsvPostStatusResponse;
}

impl rt::Located for StartCsvFinalize {}

/// `DELETE /social-media-posting/{locationId}/csv/{csvId}/post/{postId}`.
pub enum DeleteCsvPost {}

impl rt::Kind for DeleteCsvPost {
    type Answer = models::DeletePostResponseDto;
}

impl rt::Located for DeleteCsvPost {}

/// `GET /social-media-posting/oauth/{platform}/start`.
pub enum StartOauth {}

impl rt::Kind for StartOauth {
    type Answer = rt::Json;
}

impl rt::Located for StartOauth {}

/// `GET /social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}`.
pub enum GetOauthAccounts {}

impl rt::Kind for GetOauthAccounts {
    type Answer = models::GetOauthAccountsResponse;
}

impl rt::Located for GetOauthAccounts {}

/// `POST /social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}`.
pub enum AttachOauthAccounts {}

impl rt::Kind for AttachOauthAccounts {
    type Answer = models::AttachOauthAccountsResponse;
}

impl rt::Located for AttachOauthAccounts {}

/// `POST /social-media-posting/statistics`.
pub enum Statistics {}

impl rt::Kind for Statistics {
    type Answer = models::StatisticsResponse;
}

impl rt::Located for Statistics {}

/// `GET /social-media-posting/category/queues/available-categories`.
pub enum FetchAvailableCategories {}

impl rt::Kind for FetchAvailableCategories {
    type Answer = models::WrappedFetchAvailableCategoriesResponse;
}

impl rt::Paged for FetchAvailableCategories {
    type Item = models::AvailableCategory;
}

impl rt::Located for FetchAvailableCategories {}

/// `POST /social-media-posting/category/queues`.
pub enum CreateQueue {}

impl rt::Kind for CreateQueue {
    type Answer = models::WrappedCreateCategoryQueueResponse;
}

impl rt::Located for CreateQueue {}

/// `POST /social-media-posting/category/queues/list`.
pub enum FetchQueues {}

impl rt::Kind for FetchQueues {
    type Answer = models::WrappedFetchCategoryQueuesResponse;
}

impl rt::Paged for FetchQueues {
    type Item = models::CategoryQueueWithCategory;
}

impl rt::Located for FetchQueues {}

/// `GET /social-media-posting/category/queues/{queueId}`.
pub enum FetchQueue {}

impl rt::Kind for FetchQueue {
    type Answer = models::WrappedFetchQueueByIdResponse;
}

impl rt::Located for FetchQueue {}

/// `PUT /social-media-posting/category/queues/{queueId}`.
pub enum UpdateQueue {}

impl rt::Kind for UpdateQueue {
    type Answer = models::WrappedUpdateCategoryQueueResponse;
}

impl rt::Located for UpdateQueue {}

/// `POST /social-media-posting/category/queues/{queueId}/items`.
pub enum FetchQueueItems {}

impl rt::Kind for FetchQueueItems {
    type Answer = models::WrappedFetchQueueItemsResponse;
}

impl rt::Paged for FetchQueueItems {
    type Item = models::QueueItem;
}

impl rt::Located for FetchQueueItems {}

/// `POST /social-media-posting/category/queues/{queueId}/edit/start`.
pub enum StartEditSession {}

impl rt::Kind for StartEditSession {
    type Answer = models::WrappedStartEditSessionResponse;
}

impl rt::Located for StartEditSession {}

/// `POST /social-media-posting/category/queues/{queueId}/edit/save`.
pub enum SaveEditSession {}

impl rt::Kind for SaveEditSession {
    type Answer = models::WrappedSaveEditSessionResponse;
}

impl rt::Located for SaveEditSession {}

/// `POST /social-media-posting/category/queues/{queueId}/edit/discard`.
pub enum DiscardEditSession {}

impl rt::Kind for DiscardEditSession {
    type Answer = models::WrappedDiscardEditSessionResponse;
}

impl rt::Located for DiscardEditSession {}

/// `POST /social-media-posting/category/queues/{queueId}/edit/calendar`.
pub enum FetchEditSessionCalendar {}

impl rt::Kind for FetchEditSessionCalendar {
    type Answer = models::WrappedEditSessionCalendarResponse;
}

impl rt::Located for FetchEditSessionCalendar {}

/// `POST /social-media-posting/category/queues/{queueId}/slots`.
pub enum FetchSlots {}

impl rt::Kind for FetchSlots {
    type Answer = models::WrappedFetchSlotsResponse;
}

impl rt::Paged for FetchSlots {
    type Item = models::UpdatedSlotInfo;
}

impl rt::Located for FetchSlots {}

/// `PUT /social-media-posting/category/queues/{queueId}/items/{itemId}`.
pub enum UpdateQueueItem {}

impl rt::Kind for UpdateQueueItem {
    type Answer = models::WrappedUpdateQueueItemResponse;
}

impl rt::Located for UpdateQueueItem {}

/// `DELETE /social-media-posting/category/queues/{queueId}/items/{itemId}`.
pub enum DeleteQueueItem {}

impl rt::Kind for DeleteQueueItem {
    type Answer = models::WrappedGeneralResponse;
}

impl rt::Located for DeleteQueueItem {}

/// `POST /social-media-posting/category/queues/list/calendar`.
pub enum FetchCalendarList {}

impl rt::Kind for FetchCalendarList {
    type Answer = models::WrappedFetchCalendarListResponse;
}

impl rt::Located for FetchCalendarList {}

/// `DELETE /social-media-posting/category/queues/{postId}/active-post`.
pub enum DeleteCurrentActivePostAndScheduleNext {}

impl rt::Kind for DeleteCurrentActivePostAndScheduleNext {
    type Answer = models::WrappedDeleteActivePostResponse;
}

impl rt::Located for DeleteCurrentActivePostAndScheduleNext {}

/// `PUT /social-media-posting/category/queues/{queueId}/items/{itemId}/reset`.
pub enum ResetQueueItem {}

impl rt::Kind for ResetQueueItem {
    type Answer = models::WrappedResetQueueItemResponse;
}

impl rt::Located for ResetQueueItem {}

/// `POST /social-media-posting/category/queues/{queueId}/items/{itemId}/clone`.
pub enum CloneQueueItem {}

impl rt::Kind for CloneQueueItem {
    type Answer = models::WrappedCloneQueueItemResponse;
}

impl rt::Located for CloneQueueItem {}

/// `POST /social-media-posting/category/queues/{queueId}/create/item`.
pub enum CreateQueueItem {}

impl rt::Kind for CreateQueueItem {
    type Answer = models::WrappedCreateQueueItemResponse;
}

impl rt::Located for CreateQueueItem {}

/// `POST /social-media-posting/comments/{platform}`.
pub enum CreateComment {}

impl rt::Kind for CreateComment {
    type Answer = models::CommentsCreateResponse;
}

impl rt::Located for CreateComment {}

/// `POST /social-media-posting/comments/{platform}/{id}/like`.
pub enum CreateLike {}

impl rt::Kind for CreateLike {
    type Answer = models::CommentsLikeResponse;
}

impl rt::Located for CreateLike {}

/// `DELETE /social-media-posting/comments/{platform}/{id}/like`.
pub enum DeleteLike {}

impl rt::Kind for DeleteLike {
    type Answer = models::DeleteLikeResponse;
}

impl rt::Located for DeleteLike {}

/// `POST /social-media-posting/comments/{platform}/list`.
pub enum GetCommentList {}

impl rt::Kind for GetCommentList {
    type Answer = models::CommentsGetListResponse;
}

impl rt::Paged for GetCommentList {
    type Item = models::CommentItem;
}

impl rt::Located for GetCommentList {}
