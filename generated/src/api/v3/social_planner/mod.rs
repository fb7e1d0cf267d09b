// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Social planner: 45 operations of the document `api/v3/social_planner.yaml`, API version `v3`.
//!
//! Posts to social networks, and the pages and profiles that they go to. Connecting an
//! account takes three steps: a login in a browser window, which yields an `accountId`;
//! a list of what that login can reach; and the choice of one page, profile or place,
//! which then shows up among the accounts. Posts name those accounts in `accountIds`.
//! Beside it there are posts in bulk by CSV, categories and tags to read, and
//! statistics. Answers come in an envelope of `success`, `statusCode`, `message` and
//! `results`; searches answer 201, not 200.

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{
    ListPosts, CreatePost, GetPost, UpdatePost, GetUploadStatus, UploadCsv, SetAccounts,
    GetCsvPost, DeleteCsv, StartCsvFinalize, DeleteCsvPost, StartOauth, GetOauthAccounts,
    AttachOauthAccounts, Statistics, FetchAvailableCategories, CreateQueue, FetchQueues,
    FetchQueue, UpdateQueue, FetchQueueItems, StartEditSession, SaveEditSession,
    DiscardEditSession, FetchEditSessionCalendar, FetchSlots, UpdateQueueItem,
    DeleteQueueItem, FetchCalendarList, DeleteCurrentActivePostAndScheduleNext,
    ResetQueueItem, CloneQueueItem, CreateQueueItem, CreateComment, CreateLike,
    DeleteLike, GetCommentList,
};

pub use crate::api::social_planner::{
    BulkDeletePosts, DeleteAccount, DeletePost, GetCategory, GetTags, ListAccounts,
    ListCategories, ListTags,
};
pub(crate) use routes::ROUTES;

/// The operations of Social planner. Made by `client.v3().social_planner()`.
#[doc(alias = "social-planner-v3")]
#[derive(Clone, Debug)]
pub struct SocialPlanner {
    pub(crate) client: rt::Client,
}

impl SocialPlanner {
    /// Get posts: `POST /social-media-posting/{locationId}/posts/list`.
    ///
    /// Posts in a span of time, filtered by state, accounts and kind; despite its method it
    /// only reads, and answers 201. `skip`, `limit`, `fromDate`, `toDate` and
    /// `includeUsers` are all required, and all of them are texts. `accounts` is one text
    /// with commas.
    ///
    /// * `skip`: text; `0` where nothing is sent; for example `0` (in the body). How many records to pass over, 0 for the first page.
    /// * `limit`: text; `10` where nothing is sent; for example `10` (in the body). How many records a page holds at most; the highest value differs by operation.
    /// * `from_date`: date and time (RFC 3339); for example `2024-01-22T05:32:49.463Z` (in the body), `fromDate` on the wire
    /// * `to_date`: date and time (RFC 3339); for example `2024-03-20T05:32:49.463Z` (in the body), `toDate` on the wire
    /// * `include_users`: text; for example `true` (in the body), `includeUsers` on the wire. `true` to have the user with it; a text.
    ///
    /// [`ListPosts`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`ListPosts::location_id`].
    ///
    /// Answers with [`PostSuccessfulResponseDto`](models::PostSuccessfulResponseDto).
    ///
    /// Token: a location's (an account's); scope `socialplanner/post.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1posts~1list/post`.
    #[doc(alias = "get-posts")]
    pub fn list_posts(
        &self,
        skip: impl Into<String>,
        limit: impl Into<String>,
        from_date: impl Into<String>,
        to_date: impl Into<String>,
        include_users: impl Into<String>,
    ) -> ListPosts {
        let mut request = self.client.request(&routes::LIST_POSTS);
        request.field::<String>("skip", &skip.into());
        request.field::<String>("limit", &limit.into());
        request.field::<String>("fromDate", &from_date.into());
        request.field::<String>("toDate", &to_date.into());
        request.field::<String>("includeUsers", &include_users.into());
        rt::operation(request)
    }

    /// Create post: `POST /social-media-posting/{locationId}/posts`.
    ///
    /// Publishes, schedules or drafts one post for all accounts named; for a text that
    /// differs by network, send one request for each. `accountIds`, `type` and `userId` are
    /// required: older documents did not say so, and the API refused posts without them.
    /// Networks have their own limits of length and media; a text that is too long is cut.
    ///
    /// * `account_ids`: list of texts; for example `["aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"]` (in the body), `accountIds` on the wire. Accounts as `GET /social-media-posting/{locationId}/accounts` names them.
    /// * `type_`: one of `post`, `story`, `reel`; for example `post` (in the body), `type` on the wire. Kind of the record; what the values mean depends on where it stands.
    /// * `user_id`: text; for example `sdfdsfdsfEWEsdfsdsW32dd` (in the body), `userId` on the wire. The user in whose name the post is made.
    ///
    /// [`CreatePost`] has 20 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`CreatePost::location_id`].
    ///
    /// Answers with [`CreatePostSuccessfulResponseDto`](models::CreatePostSuccessfulResponseDto).
    ///
    /// Token: a location's (an account's); scope `socialplanner/post.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1posts/post`.
    #[doc(alias = "create-post")]
    pub fn create_post(
        &self,
        account_ids: impl Into<rt::List<String>>,
        type_: impl Into<models::CreatePostType>,
        user_id: impl Into<String>,
    ) -> CreatePost {
        let mut request = self.client.request(&routes::CREATE_POST);
        request.field::<rt::List<String>>("accountIds", &account_ids.into());
        request.field::<models::CreatePostType>("type", &type_.into());
        request.field::<String>("userId", &user_id.into());
        rt::operation(request)
    }

    /// Get post: `GET /social-media-posting/{locationId}/posts/{id}`.
    ///
    /// One post with its state, and where a network refused it the reason in `error`.
    ///
    /// * `id`: text; for example `65fac446d599990d1313c1dd` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetPost::location_id`].
    ///
    /// Answers with [`GetPostSuccessfulResponseDto`](models::GetPostSuccessfulResponseDto).
    ///
    /// Token: a location's (an account's); scope `socialplanner/post.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1posts~1{id}/get`.
    #[doc(alias = "get-post")]
    pub fn get_post(&self, id: impl Into<String>) -> GetPost {
        let mut request = self.client.request(&routes::GET_POST);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Edit post: `PUT /social-media-posting/{locationId}/posts/{id}`.
    ///
    /// Changes a post. `type` is required even when it stays; set `scheduleTimeUpdated`
    /// when the time is what changes. The answer has a message and no post.
    ///
    /// * `id`: text; for example `65fac446d599990d1313c1dd` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    /// * `account_ids`: list of texts; for example `["aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"]` (in the body), `accountIds` on the wire. Accounts as `GET /social-media-posting/{locationId}/accounts` names them.
    /// * `type_`: one of `post`, `story`, `reel`; for example `post` (in the body), `type` on the wire. Kind of the record; what the values mean depends on where it stands.
    /// * `user_id`: text; for example `sdfdsfdsfEWEsdfsdsW32dd` (in the body), `userId` on the wire. The user in whose name the post is made.
    ///
    /// [`UpdatePost`] has 20 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`UpdatePost::location_id`].
    ///
    /// Answers with [`UpdatePostResponse`](models::UpdatePostResponse).
    ///
    /// Token: a location's (an account's); scope `socialplanner/post.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1posts~1{id}/put`.
    #[doc(alias = "edit-post")]
    pub fn update_post(
        &self,
        id: impl Into<String>,
        account_ids: impl Into<rt::List<String>>,
        type_: impl Into<models::CreatePostType>,
        user_id: impl Into<String>,
    ) -> UpdatePost {
        let mut request = self.client.request(&routes::UPDATE_POST);
        request.path::<String>("id", &id.into());
        request.field::<rt::List<String>>("accountIds", &account_ids.into());
        request.field::<models::CreatePostType>("type", &type_.into());
        request.field::<String>("userId", &user_id.into());
        rt::operation(request)
    }

    /// Delete Post: `DELETE /social-media-posting/{locationId}/posts/{id}`.
    ///
    /// Deletes one post and answers its id. Deleting many at once is said to leave what the
    /// networks show untouched; expect the same here.
    ///
    /// * `id`: text; for example `65fac446d599990d1313c1dd` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`DeletePost::location_id`].
    ///
    /// Answers with [`DeletePostSuccessfulResponseDto`](models::DeletePostSuccessfulResponseDto).
    ///
    /// Token: a location's (an account's); scope `socialplanner/post.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1posts~1{id}/delete`.
    #[doc(alias = "delete-post")]
    pub fn delete_post(&self, id: impl Into<String>) -> DeletePost {
        let mut request = self.client.request(&routes::DELETE_POST);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Bulk Delete Social Planner Posts: `POST /social-media-posting/{locationId}/posts/bulk-delete`.
    ///
    /// Deletes up to 50 posts by their ids. They are gone from the planner alone: what a
    /// network has published stays there. The answer counts how many were deleted, under
    /// `results`.
    ///
    /// [`BulkDeletePosts`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`BulkDeletePosts::location_id`].
    ///
    /// Answers with [`BulkDeleteResponse`](models::BulkDeleteResponse).
    ///
    /// Token: a location's (an account's); scope `socialplanner/csv.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 404, 422, 500.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1posts~1bulk-delete/post`.
    #[doc(alias = "bulk-delete-social-planner-posts")]
    #[inline]
    pub fn bulk_delete_posts(&self) -> BulkDeletePosts {
        rt::operation(self.client.request(&routes::BULK_DELETE_POSTS))
    }

    /// Get Accounts: `GET /social-media-posting/{locationId}/accounts`.
    ///
    /// The connected accounts and the groups made of them; ids from here are what
    /// `accountIds` of a post means. Look at `isExpired`: an expired account needs its
    /// login again.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`ListAccounts::location_id`].
    ///
    /// Answers with [`AccountsListResponseDto`](models::AccountsListResponseDto).
    ///
    /// Token: a location's (an account's); scope `socialplanner/account.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1accounts/get`.
    #[doc(alias = "get-account")]
    #[inline]
    pub fn list_accounts(&self) -> ListAccounts {
        rt::operation(self.client.request(&routes::LIST_ACCOUNTS))
    }

    /// Delete Account: `DELETE /social-media-posting/{locationId}/accounts/{id}`.
    ///
    /// Disconnects an account, and takes it out of its groups as well. What becomes of
    /// posts scheduled for it is not documented.
    ///
    /// * `id`: text; for example `65fac446d599990d1313c1dd` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// [`DeleteAccount`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`DeleteAccount::location_id`].
    ///
    /// Answers with [`LocationAndAccountDeleteResponse`](models::LocationAndAccountDeleteResponse).
    ///
    /// Token: a location's (an account's); scope `socialplanner/account.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1accounts~1{id}/delete`.
    #[doc(alias = "delete-account")]
    pub fn delete_account(&self, id: impl Into<String>) -> DeleteAccount {
        let mut request = self.client.request(&routes::DELETE_ACCOUNT);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Get Upload Status: `GET /social-media-posting/{locationId}/csv`.
    ///
    /// The account's imports with their states; ten at a time, `skip` and `limit` being
    /// texts. The way to find an import's id, which the upload does not answer.
    ///
    /// * `user_id`: text; for example `ve9EPM428h8vShlRW1KT` (in the query), `userId` on the wire. Id of a user, which is a person who works with the account; the users family lists them.
    ///
    /// [`GetUploadStatus`] has 4 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetUploadStatus::location_id`].
    ///
    /// Answers with [`GetUploadStatusResponseDto`](models::GetUploadStatusResponseDto).
    ///
    /// Token: a location's (an account's); scope `socialplanner/csv.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1csv/get`.
    #[doc(alias = "get-upload-status")]
    pub fn get_upload_status(&self, user_id: impl Into<String>) -> GetUploadStatus {
        let mut request = self.client.request(&routes::GET_UPLOAD_STATUS);
        request.query::<String>("userId", &user_id.into());
        rt::operation(request)
    }

    /// Upload CSV: `POST /social-media-posting/{locationId}/csv`.
    ///
    /// Uploads a CSV of posts as `multipart/form-data`, the first of three steps. The
    /// answer's `filePath`, `fileName` and `rowsCount` go into
    /// `POST /social-media-posting/{locationId}/set-accounts`, and `PATCH` on the import
    /// then starts it.
    ///
    /// * `file`: file; for example `sample.csv` (a part of the form)
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`UploadCsv::location_id`].
    ///
    /// Sends a form with files (`multipart/form-data`).
    ///
    /// Answers with [`UploadFileResponseDto`](models::UploadFileResponseDto).
    ///
    /// Token: a location's (an account's); scope `socialplanner/csv.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1csv/post`.
    #[doc(alias = "upload-csv")]
    #[inline]
    pub fn upload_csv(&self, file: rt::File) -> UploadCsv {
        let mut request = self.client.request(&routes::UPLOAD_CSV);
        request.file("file", file);
        rt::operation(request)
    }

    /// Set Accounts: `POST /social-media-posting/{locationId}/set-accounts`.
    ///
    /// Says which accounts an uploaded CSV is for, the second step of an import.
    /// `rowsCount` must be between 1 and the number of posts in the file. Only a message
    /// comes back, no id.
    ///
    /// * `account_ids`: list of texts; for example `["aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"]` (in the body), `accountIds` on the wire. Accounts as `GET /social-media-posting/{locationId}/accounts` names them.
    /// * `file_path`: text; for example `omaDY3RbWtTP511e/social-import/d23d68c2-82c0-1db6e2.csv` (in the body), `filePath` on the wire. Where the upload lies; a path, not an address.
    /// * `rows_count`: whole number; for example `1` (in the body), `rowsCount` on the wire. How many posts the file has, from 1.
    /// * `file_name`: text; for example `test.csv` (in the body), `fileName` on the wire
    /// * `user_id`: text; for example `ve9EPM428h8vShlRW1KT` (in the body), `userId` on the wire. Id of a user, which is a person who works with the account; the users family lists them.
    ///
    /// [`SetAccounts`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`SetAccounts::location_id`].
    ///
    /// Answers with [`SetAccountsResponse`](models::SetAccountsResponse).
    ///
    /// Token: a location's (an account's); scope `socialplanner/csv.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1set-accounts/post`.
    #[doc(alias = "set-accounts")]
    pub fn set_accounts(
        &self,
        account_ids: impl Into<rt::List<String>>,
        file_path: impl Into<String>,
        rows_count: i64,
        file_name: impl Into<String>,
        user_id: impl Into<String>,
    ) -> SetAccounts {
        let mut request = self.client.request(&routes::SET_ACCOUNTS);
        request.field::<rt::List<String>>("accountIds", &account_ids.into());
        request.field::<String>("filePath", &file_path.into());
        request.field::<i64>("rowsCount", &rows_count);
        request.field::<String>("fileName", &file_name.into());
        request.field::<String>("userId", &user_id.into());
        rt::operation(request)
    }

    /// Get CSV Post: `GET /social-media-posting/{locationId}/csv/{id}`.
    ///
    /// The posts of one import, with what is wrong with each: `errorMessage`, and errors of
    /// media by network. Worth a look before the import is finalised.
    ///
    /// * `id`: text; for example `65f92e55cc884f0d0845e447` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// [`GetCsvPost`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetCsvPost::location_id`].
    ///
    /// Answers with [`GetCsvPostResponseDto`](models::GetCsvPostResponseDto).
    ///
    /// Token: a location's (an account's); scope `socialplanner/csv.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1csv~1{id}/get`.
    #[doc(alias = "get-csv-post")]
    pub fn get_csv_post(&self, id: impl Into<String>) -> GetCsvPost {
        let mut request = self.client.request(&routes::GET_CSV_POST);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Delete CSV: `DELETE /social-media-posting/{locationId}/csv/{id}`.
    ///
    /// Deletes an import and answers what it was. Whether posts already made from it go too
    /// is not documented.
    ///
    /// * `id`: text; for example `65f92e55cc884f0d0845e447` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`DeleteCsv::location_id`].
    ///
    /// Answers with [`DeleteCsvResponse`](models::DeleteCsvResponse).
    ///
    /// Token: a location's (an account's); scope `socialplanner/csv.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1csv~1{id}/delete`.
    #[doc(alias = "delete-csv")]
    pub fn delete_csv(&self, id: impl Into<String>) -> DeleteCsv {
        let mut request = self.client.request(&routes::DELETE_CSV);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Start CSV Finalize: `PATCH /social-media-posting/{locationId}/csv/{id}`.
    ///
    /// Starts the import, the last step: its posts become posts of the planner. Only a
    /// message comes back; the import's `status` tells how it goes.
    ///
    /// * `id`: text; for example `65f92e55cc884f0d0845e447` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    /// * `user_id`: text; for example `sdfdsfdsfEWEsdfsdsW32dd` (in the body), `userId` on the wire. Id of a user, which is a person who works with the account; the users family lists them.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`StartCsvFinalize::location_id`].
    ///
    /// Answers with [`CsvPostStatusResponse`](models::CsvPostStatusResponse).
    ///
    /// Token: a location's (an account's); scope `socialplanner/csv.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1csv~1{id}/patch`.
    #[doc(alias = "start-csv-finalize")]
    pub fn start_csv_finalize(
        &self,
        id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> StartCsvFinalize {
        let mut request = self.client.request(&routes::START_CSV_FINALIZE);
        request.path::<String>("id", &id.into());
        request.field::<String>("userId", &user_id.into());
        rt::operation(request)
    }

    /// Delete CSV Post: `DELETE /social-media-posting/{locationId}/csv/{csvId}/post/{postId}`.
    ///
    /// Takes a single post out of an import, for instance one that shows errors.
    ///
    /// * `csv_id`: text; for example `65f92e55cc884f0d0845e447` (in the path), `csvId` on the wire
    /// * `post_id`: text; for example `65f92e55cc884f0d0845e447` (in the path), `postId` on the wire
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`DeleteCsvPost::location_id`].
    ///
    /// Answers with [`DeletePostResponseDto`](models::DeletePostResponseDto).
    ///
    /// Token: a location's (an account's); scope `socialplanner/csv.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1csv~1{csvId}~1post~1{postId}/delete`.
    #[doc(alias = "delete-csv-post")]
    pub fn delete_csv_post(
        &self,
        csv_id: impl Into<String>,
        post_id: impl Into<String>,
    ) -> DeleteCsvPost {
        let mut request = self.client.request(&routes::DELETE_CSV_POST);
        request.path::<String>("csvId", &csv_id.into());
        request.path::<String>("postId", &post_id.into());
        rt::operation(request)
    }

    /// Start OAuth Flow (Step 1 of 3): `GET /social-media-posting/oauth/{platform}/start`.
    ///
    /// * `platform`: one of `google`, `facebook`, `instagram`, `linkedin`, `tiktok`, `tiktok-business`, `youtube`, `pinterest`, `threads`, `bluesky`; for example `facebook` (in the path)
    /// * `user_id`: text; for example `u37swmmLbA02zgqKPpxITe2` (in the query), `userId` on the wire. Id of a user, which is a person who works with the account; the users family lists them.
    ///
    /// [`StartOauth`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`StartOauth::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1oauth~1{platform}~1start/get`.
    #[doc(alias = "start-oauth")]
    pub fn start_oauth(
        &self,
        platform: impl Into<models::StartOauthPlatform>,
        user_id: impl Into<String>,
    ) -> StartOauth {
        let mut request = self.client.request(&routes::START_OAUTH);
        request.path::<models::StartOauthPlatform>("platform", &platform.into());
        request.query::<String>("userId", &user_id.into());
        rt::operation(request)
    }

    /// Get Available Accounts (Step 2 of 3): `GET /social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}`.
    ///
    /// * `platform`: one of `google`, `facebook`, `instagram`, `linkedin`, `tiktok`, `tiktok-business`, `youtube`, `pinterest`, `threads`, `bluesky`; for example `facebook` (in the path)
    /// * `account_id`: text; for example `w37swmmLbA02zgqKPpxITe` (in the path), `accountId` on the wire. Id of an account at the service that is connected.
    ///
    /// [`GetOauthAccounts`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetOauthAccounts::location_id`].
    ///
    /// Answers with [`GetOauthAccountsResponse`](models::GetOauthAccountsResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1oauth~1{locationId}~1{platform}~1accounts~1{accountId}/get`.
    #[doc(alias = "get-oauth-accounts")]
    pub fn get_oauth_accounts(
        &self,
        platform: impl Into<models::StartOauthPlatform>,
        account_id: impl Into<String>,
    ) -> GetOauthAccounts {
        let mut request = self.client.request(&routes::GET_OAUTH_ACCOUNTS);
        request.path::<models::StartOauthPlatform>("platform", &platform.into());
        request.path::<String>("accountId", &account_id.into());
        rt::operation(request)
    }

    /// Connect Account (Step 3 of 3): `POST /social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}`.
    ///
    /// * `platform`: one of `google`, `facebook`, `instagram`, `linkedin`, `tiktok`, `youtube`, `pinterest`, `threads`, `bluesky`; for example `facebook` (in the path)
    /// * `account_id`: text; for example `w37swmmLbA02zgqKPpxITe` (in the path), `accountId` on the wire. Id of an account at the service that is connected.
    /// * `body`: one of several types, `AttachOauthAccounts`
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`AttachOauthAccounts::location_id`].
    ///
    /// Answers with [`AttachOauthAccountsResponse`](models::AttachOauthAccountsResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1oauth~1{locationId}~1{platform}~1accounts~1{accountId}/post`.
    #[doc(alias = "attach-oauth-accounts")]
    pub fn attach_oauth_accounts(
        &self,
        platform: impl Into<models::AttachOauthAccountsPlatform>,
        account_id: impl Into<String>,
        body: models::AttachOauthAccounts,
    ) -> AttachOauthAccounts {
        let mut request = self.client.request(&routes::ATTACH_OAUTH_ACCOUNTS);
        request
            .path::<models::AttachOauthAccountsPlatform>("platform", &platform.into());
        request.path::<String>("accountId", &account_id.into());
        request.body::<models::AttachOauthAccounts>(&body);
        rt::operation(request)
    }

    /// Get categories by location id: `GET /social-media-posting/{locationId}/categories`.
    ///
    /// Categories, by name when `searchText` is given; `limit` and `skip` are texts. They
    /// can only be read here.
    ///
    /// [`ListCategories`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`ListCategories::location_id`].
    ///
    /// Answers with [`GetByLocationIdResponseDto`](models::GetByLocationIdResponseDto).
    ///
    /// Token: a location's (an account's); scope `socialplanner/category.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1categories/get`.
    #[doc(alias = "get-categories-location-id")]
    #[inline]
    pub fn list_categories(&self) -> ListCategories {
        rt::operation(self.client.request(&routes::LIST_CATEGORIES))
    }

    /// Get categories by id: `GET /social-media-posting/{locationId}/categories/{id}`.
    ///
    /// One category with its colours. A category that does not exist may come as a
    /// `message` within a successful answer.
    ///
    /// * `id`: text; for example `6284c43d519161e96cc09c13` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetCategory::location_id`].
    ///
    /// Answers with [`GetByIdResponseDto`](models::GetByIdResponseDto).
    ///
    /// Token: a location's (an account's); scope `socialplanner/category.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1categories~1{id}/get`.
    #[doc(alias = "get-categories-id")]
    pub fn get_category(&self, id: impl Into<String>) -> GetCategory {
        let mut request = self.client.request(&routes::GET_CATEGORY);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Get tags by location id: `GET /social-media-posting/{locationId}/tags`.
    ///
    /// The tags of posts, not those of contacts; by name when `searchText` is given.
    /// `limit` and `skip` are texts.
    ///
    /// [`ListTags`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`ListTags::location_id`].
    ///
    /// Answers with [`GetTagsByLocationIdResponseDto`](models::GetTagsByLocationIdResponseDto).
    ///
    /// Token: a location's (an account's); scope `socialplanner/tag.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1tags/get`.
    #[doc(alias = "get-tags-location-id")]
    #[inline]
    pub fn list_tags(&self) -> ListTags {
        rt::operation(self.client.request(&routes::LIST_TAGS))
    }

    /// Get tags by ids: `POST /social-media-posting/{locationId}/tags/details`.
    ///
    /// Names for the ids in a post's `tags`, several at a time. It only reads, though it is
    /// a POST and answers 201.
    ///
    /// * `tag_ids`: list of texts; for example `["65fbdcfecc884f07e645ea8b"]` (in the body), `tagIds` on the wire
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetTags::location_id`].
    ///
    /// Answers with [`GetTagsByIdResponseDto`](models::GetTagsByIdResponseDto).
    ///
    /// Token: a location's (an account's); scope `socialplanner/tag.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1tags~1details/post`.
    #[doc(alias = "get-tags-by-ids")]
    pub fn get_tags(&self, tag_ids: impl Into<rt::List<String>>) -> GetTags {
        let mut request = self.client.request(&routes::GET_TAGS);
        request.field::<rt::List<String>>("tagIds", &tag_ids.into());
        rt::operation(request)
    }

    /// Get Social Media Statistics: `POST /social-media-posting/statistics`.
    ///
    /// Figures of up to all connected accounts for the last seven days, beside those of the
    /// seven days before; no other span can be asked for. `profileIds` takes the
    /// `profileId` of accounts, not their `id`. Of LinkedIn only pages and of TikTok only
    /// business profiles are counted. The account goes into the query here, unlike in the
    /// rest of the family.
    ///
    /// * `profile_ids`: list of texts, at least 1 items, at most 100 items; for example `["67a5a9aa776c837de4aa5b12"]` (in the body), `profileIds` on the wire. Values of `profileId` of connected accounts.
    ///
    /// [`Statistics`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`Statistics::location_id`].
    ///
    /// Answers with [`StatisticsResponse`](models::StatisticsResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say, or a location's (an account's); scope `socialplanner/statistics.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1statistics/post`.
    #[doc(alias = "get-statistics")]
    pub fn statistics(&self, profile_ids: impl Into<rt::List<String>>) -> Statistics {
        let mut request = self.client.request(&routes::STATISTICS);
        request.field::<rt::List<String>>("profileIds", &profile_ids.into());
        rt::operation(request)
    }

    /// Get all categories with their queue status: `GET /social-media-posting/category/queues/available-categories`.
    ///
    /// [`FetchAvailableCategories`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FetchAvailableCategories::location_id`].
    ///
    /// Answers with [`WrappedFetchAvailableCategoriesResponse`](models::WrappedFetchAvailableCategoriesResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `socialplanner/category.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1category~1queues~1available-categories/get`.
    #[doc(alias = "fetchAvailableCategories")]
    #[inline]
    pub fn fetch_available_categories(&self) -> FetchAvailableCategories {
        rt::operation(self.client.request(&routes::FETCH_AVAILABLE_CATEGORIES))
    }

    /// Create a new category queue: `POST /social-media-posting/category/queues`.
    ///
    /// * `category_id`: text; for example `60af88475f1b2c001f5d5f4b` (in the body), `categoryId` on the wire
    /// * `time_slots`: list of `TimeSlot` (in the body), `timeSlots` on the wire
    /// * `user_id`: text; for example `w37swmmLbA02zgqKPpxITe` (in the body), `userId` on the wire. Id of a user, which is a person who works with the account; the users family lists them.
    ///
    /// [`CreateQueue`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`CreateQueue::location_id`].
    ///
    /// Answers with [`WrappedCreateCategoryQueueResponse`](models::WrappedCreateCategoryQueueResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `socialplanner/category.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1category~1queues/post`.
    #[doc(alias = "createQueue")]
    pub fn create_queue(
        &self,
        category_id: impl Into<String>,
        time_slots: impl Into<rt::List<models::TimeSlot>>,
        user_id: impl Into<String>,
    ) -> CreateQueue {
        let mut request = self.client.request(&routes::CREATE_QUEUE);
        request.field::<String>("categoryId", &category_id.into());
        request.field::<rt::List<models::TimeSlot>>("timeSlots", &time_slots.into());
        request.field::<String>("userId", &user_id.into());
        rt::operation(request)
    }

    /// Fetch category queues for a location: `POST /social-media-posting/category/queues/list`.
    ///
    /// [`FetchQueues`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FetchQueues::location_id`].
    ///
    /// Answers with [`WrappedFetchCategoryQueuesResponse`](models::WrappedFetchCategoryQueuesResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `socialplanner/category.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1category~1queues~1list/post`.
    #[doc(alias = "fetchQueues")]
    #[inline]
    pub fn fetch_queues(&self) -> FetchQueues {
        rt::operation(self.client.request(&routes::FETCH_QUEUES))
    }

    /// Fetch a category queue by ID: `GET /social-media-posting/category/queues/{queueId}`.
    ///
    /// * `queue_id`: text (in the path), `queueId` on the wire
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FetchQueue::location_id`].
    ///
    /// Answers with [`WrappedFetchQueueByIdResponse`](models::WrappedFetchQueueByIdResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `socialplanner/category.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1category~1queues~1{queueId}/get`.
    #[doc(alias = "fetchQueueById")]
    pub fn fetch_queue(&self, queue_id: impl Into<String>) -> FetchQueue {
        let mut request = self.client.request(&routes::FETCH_QUEUE);
        request.path::<String>("queueId", &queue_id.into());
        rt::operation(request)
    }

    /// Update queue settings or status: `PUT /social-media-posting/category/queues/{queueId}`.
    ///
    /// * `queue_id`: text (in the path), `queueId` on the wire
    ///
    /// [`UpdateQueue`] has 6 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`UpdateQueue::location_id`].
    ///
    /// Answers with [`WrappedUpdateCategoryQueueResponse`](models::WrappedUpdateCategoryQueueResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `socialplanner/category.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1category~1queues~1{queueId}/put`.
    #[doc(alias = "updateQueue")]
    pub fn update_queue(&self, queue_id: impl Into<String>) -> UpdateQueue {
        let mut request = self.client.request(&routes::UPDATE_QUEUE);
        request.path::<String>("queueId", &queue_id.into());
        rt::operation(request)
    }

    /// Fetch items from a queue: `POST /social-media-posting/category/queues/{queueId}/items`.
    ///
    /// * `queue_id`: text (in the path), `queueId` on the wire
    ///
    /// [`FetchQueueItems`] has 5 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FetchQueueItems::location_id`].
    ///
    /// Answers with [`WrappedFetchQueueItemsResponse`](models::WrappedFetchQueueItemsResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `socialplanner/category.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1category~1queues~1{queueId}~1items/post`.
    #[doc(alias = "fetchQueueItems")]
    pub fn fetch_queue_items(&self, queue_id: impl Into<String>) -> FetchQueueItems {
        let mut request = self.client.request(&routes::FETCH_QUEUE_ITEMS);
        request.path::<String>("queueId", &queue_id.into());
        rt::operation(request)
    }

    /// Start or resume an edit session: `POST /social-media-posting/category/queues/{queueId}/edit/start`.
    ///
    /// * `queue_id`: text (in the path), `queueId` on the wire
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`StartEditSession::location_id`].
    ///
    /// Answers with [`WrappedStartEditSessionResponse`](models::WrappedStartEditSessionResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `socialplanner/category.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1category~1queues~1{queueId}~1edit~1start/post`.
    #[doc(alias = "startEditSession")]
    pub fn start_edit_session(&self, queue_id: impl Into<String>) -> StartEditSession {
        let mut request = self.client.request(&routes::START_EDIT_SESSION);
        request.path::<String>("queueId", &queue_id.into());
        rt::operation(request)
    }

    /// Save edit session changes: `POST /social-media-posting/category/queues/{queueId}/edit/save`.
    ///
    /// * `queue_id`: text (in the path), `queueId` on the wire
    /// * `session_id`: text; for example `60af88475f1b2c001f5d5f4b` (in the body), `sessionId` on the wire
    ///
    /// [`SaveEditSession`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`SaveEditSession::location_id`].
    ///
    /// Answers with [`WrappedSaveEditSessionResponse`](models::WrappedSaveEditSessionResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `socialplanner/category.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1category~1queues~1{queueId}~1edit~1save/post`.
    #[doc(alias = "saveEditSession")]
    pub fn save_edit_session(
        &self,
        queue_id: impl Into<String>,
        session_id: impl Into<String>,
    ) -> SaveEditSession {
        let mut request = self.client.request(&routes::SAVE_EDIT_SESSION);
        request.path::<String>("queueId", &queue_id.into());
        request.field::<String>("sessionId", &session_id.into());
        rt::operation(request)
    }

    /// Discard edit session changes: `POST /social-media-posting/category/queues/{queueId}/edit/discard`.
    ///
    /// * `queue_id`: text (in the path), `queueId` on the wire
    /// * `session_id`: text; for example `60af88475f1b2c001f5d5f4b` (in the body), `sessionId` on the wire
    ///
    /// [`DiscardEditSession`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`DiscardEditSession::location_id`].
    ///
    /// Answers with [`WrappedDiscardEditSessionResponse`](models::WrappedDiscardEditSessionResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `socialplanner/category.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1category~1queues~1{queueId}~1edit~1discard/post`.
    #[doc(alias = "discardEditSession")]
    pub fn discard_edit_session(
        &self,
        queue_id: impl Into<String>,
        session_id: impl Into<String>,
    ) -> DiscardEditSession {
        let mut request = self.client.request(&routes::DISCARD_EDIT_SESSION);
        request.path::<String>("queueId", &queue_id.into());
        request.field::<String>("sessionId", &session_id.into());
        rt::operation(request)
    }

    /// Fetch calendar view for an edit session: `POST /social-media-posting/category/queues/{queueId}/edit/calendar`.
    ///
    /// * `queue_id`: text (in the path), `queueId` on the wire
    /// * `session_id`: text; for example `60af88475f1b2c001f5d5f4b` (in the body), `sessionId` on the wire
    /// * `start_date`: date and time (RFC 3339); for example `2023-10-01T00:00:00.000Z` (in the body), `startDate` on the wire. Beginning of the span; mind the form, which differs by operation.
    /// * `end_date`: date and time (RFC 3339); for example `2023-10-31T23:59:59.999Z` (in the body), `endDate` on the wire. End of the span; mind the form, which differs by operation.
    ///
    /// [`FetchEditSessionCalendar`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FetchEditSessionCalendar::location_id`].
    ///
    /// Answers with [`WrappedEditSessionCalendarResponse`](models::WrappedEditSessionCalendarResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `socialplanner/category.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1category~1queues~1{queueId}~1edit~1calendar/post`.
    #[doc(alias = "fetchEditSessionCalendar")]
    pub fn fetch_edit_session_calendar(
        &self,
        queue_id: impl Into<String>,
        session_id: impl Into<String>,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
    ) -> FetchEditSessionCalendar {
        let mut request = self.client.request(&routes::FETCH_EDIT_SESSION_CALENDAR);
        request.path::<String>("queueId", &queue_id.into());
        request.field::<String>("sessionId", &session_id.into());
        request.field::<String>("startDate", &start_date.into());
        request.field::<String>("endDate", &end_date.into());
        rt::operation(request)
    }

    /// Fetch slot information for queue items: `POST /social-media-posting/category/queues/{queueId}/slots`.
    ///
    /// * `queue_id`: text (in the path), `queueId` on the wire
    ///
    /// [`FetchSlots`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FetchSlots::location_id`].
    ///
    /// Answers with [`WrappedFetchSlotsResponse`](models::WrappedFetchSlotsResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `socialplanner/category.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1category~1queues~1{queueId}~1slots/post`.
    #[doc(alias = "fetchSlots")]
    pub fn fetch_slots(&self, queue_id: impl Into<String>) -> FetchSlots {
        let mut request = self.client.request(&routes::FETCH_SLOTS);
        request.path::<String>("queueId", &queue_id.into());
        rt::operation(request)
    }

    /// Update an item in a queue: `PUT /social-media-posting/category/queues/{queueId}/items/{itemId}`.
    ///
    /// * `queue_id`: text (in the path), `queueId` on the wire
    /// * `item_id`: text (in the path), `itemId` on the wire
    ///
    /// [`UpdateQueueItem`] has 5 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`UpdateQueueItem::location_id`].
    ///
    /// Answers with [`WrappedUpdateQueueItemResponse`](models::WrappedUpdateQueueItemResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `socialplanner/category.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1category~1queues~1{queueId}~1items~1{itemId}/put`.
    #[doc(alias = "updateQueueItem")]
    pub fn update_queue_item(
        &self,
        queue_id: impl Into<String>,
        item_id: impl Into<String>,
    ) -> UpdateQueueItem {
        let mut request = self.client.request(&routes::UPDATE_QUEUE_ITEM);
        request.path::<String>("queueId", &queue_id.into());
        request.path::<String>("itemId", &item_id.into());
        rt::operation(request)
    }

    /// Delete an item from a queue: `DELETE /social-media-posting/category/queues/{queueId}/items/{itemId}`.
    ///
    /// * `queue_id`: text (in the path), `queueId` on the wire
    /// * `item_id`: text (in the path), `itemId` on the wire
    ///
    /// [`DeleteQueueItem`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`DeleteQueueItem::location_id`].
    ///
    /// Answers with [`WrappedGeneralResponse`](models::WrappedGeneralResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `socialplanner/category.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1category~1queues~1{queueId}~1items~1{itemId}/delete`.
    #[doc(alias = "deleteQueueItem")]
    pub fn delete_queue_item(
        &self,
        queue_id: impl Into<String>,
        item_id: impl Into<String>,
    ) -> DeleteQueueItem {
        let mut request = self.client.request(&routes::DELETE_QUEUE_ITEM);
        request.path::<String>("queueId", &queue_id.into());
        request.path::<String>("itemId", &item_id.into());
        rt::operation(request)
    }

    /// Get scheduled posts calendar view: `POST /social-media-posting/category/queues/list/calendar`.
    ///
    /// * `start_date`: date and time (RFC 3339); for example `2023-10-01T00:00:00.000Z` (in the body), `startDate` on the wire. Beginning of the span; mind the form, which differs by operation.
    /// * `end_date`: date and time (RFC 3339); for example `2023-10-31T23:59:59.999Z` (in the body), `endDate` on the wire. End of the span; mind the form, which differs by operation.
    ///
    /// [`FetchCalendarList`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`FetchCalendarList::location_id`].
    ///
    /// Answers with [`WrappedFetchCalendarListResponse`](models::WrappedFetchCalendarListResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `socialplanner/category.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1category~1queues~1list~1calendar/post`.
    #[doc(alias = "fetchCalendarList")]
    pub fn fetch_calendar_list(
        &self,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
    ) -> FetchCalendarList {
        let mut request = self.client.request(&routes::FETCH_CALENDAR_LIST);
        request.field::<String>("startDate", &start_date.into());
        request.field::<String>("endDate", &end_date.into());
        rt::operation(request)
    }

    /// Delete an active post and schedule the next one: `DELETE /social-media-posting/category/queues/{postId}/active-post`.
    ///
    /// * `post_id`: text (in the path), `postId` on the wire
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`DeleteCurrentActivePostAndScheduleNext::location_id`].
    ///
    /// Answers with [`WrappedDeleteActivePostResponse`](models::WrappedDeleteActivePostResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `socialplanner/category.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1category~1queues~1{postId}~1active-post/delete`.
    #[doc(alias = "deleteCurrentActivePostAndScheduleNext")]
    pub fn delete_current_active_post_and_schedule_next(
        &self,
        post_id: impl Into<String>,
    ) -> DeleteCurrentActivePostAndScheduleNext {
        let mut request = self
            .client
            .request(&routes::DELETE_CURRENT_ACTIVE_POST_AND_SCHEDULE_NEXT);
        request.path::<String>("postId", &post_id.into());
        rt::operation(request)
    }

    /// Reset an item in a queue: `PUT /social-media-posting/category/queues/{queueId}/items/{itemId}/reset`.
    ///
    /// * `queue_id`: text (in the path), `queueId` on the wire
    /// * `item_id`: text (in the path), `itemId` on the wire
    ///
    /// [`ResetQueueItem`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`ResetQueueItem::location_id`].
    ///
    /// Answers with [`WrappedResetQueueItemResponse`](models::WrappedResetQueueItemResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `socialplanner/category.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1category~1queues~1{queueId}~1items~1{itemId}~1reset/put`.
    #[doc(alias = "resetQueueItem")]
    pub fn reset_queue_item(
        &self,
        queue_id: impl Into<String>,
        item_id: impl Into<String>,
    ) -> ResetQueueItem {
        let mut request = self.client.request(&routes::RESET_QUEUE_ITEM);
        request.path::<String>("queueId", &queue_id.into());
        request.path::<String>("itemId", &item_id.into());
        rt::operation(request)
    }

    /// Clone a queue item: `POST /social-media-posting/category/queues/{queueId}/items/{itemId}/clone`.
    ///
    /// * `queue_id`: text (in the path), `queueId` on the wire
    /// * `item_id`: text (in the path), `itemId` on the wire
    /// * `session_id`: text; for example `60af88475f1b2c001f5d5f4b` (in the body), `sessionId` on the wire
    /// * `order`: number; for example `1.5` (in the body)
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`CloneQueueItem::location_id`].
    ///
    /// Answers with [`WrappedCloneQueueItemResponse`](models::WrappedCloneQueueItemResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `socialplanner/category.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1category~1queues~1{queueId}~1items~1{itemId}~1clone/post`.
    #[doc(alias = "cloneQueueItem")]
    pub fn clone_queue_item(
        &self,
        queue_id: impl Into<String>,
        item_id: impl Into<String>,
        session_id: impl Into<String>,
        order: f64,
    ) -> CloneQueueItem {
        let mut request = self.client.request(&routes::CLONE_QUEUE_ITEM);
        request.path::<String>("queueId", &queue_id.into());
        request.path::<String>("itemId", &item_id.into());
        request.field::<String>("sessionId", &session_id.into());
        request.field::<f64>("order", &order);
        rt::operation(request)
    }

    /// Create a new item in the queue: `POST /social-media-posting/category/queues/{queueId}/create/item`.
    ///
    /// * `queue_id`: text (in the path), `queueId` on the wire
    ///
    /// [`CreateQueueItem`] has 6 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`CreateQueueItem::location_id`].
    ///
    /// Answers with [`WrappedCreateQueueItemResponse`](models::WrappedCreateQueueItemResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `socialplanner/category.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1category~1queues~1{queueId}~1create~1item/post`.
    #[doc(alias = "createQueueItem")]
    pub fn create_queue_item(&self, queue_id: impl Into<String>) -> CreateQueueItem {
        let mut request = self.client.request(&routes::CREATE_QUEUE_ITEM);
        request.path::<String>("queueId", &queue_id.into());
        rt::operation(request)
    }

    /// Create a comment or reply: `POST /social-media-posting/comments/{platform}`.
    ///
    /// * `platform`: one of `facebook`, `instagram`, `linkedin`, `community`, `tiktok`, `bluesky`, `youtube`, `threads`; for example `facebook` (in the path)
    /// * `parent_id`: text; for example `6975b186f3442844ec07665b` (in the body), `parentId` on the wire. Id of the folder or record that this one lies in.
    /// * `is_parent_thread`: flag; for example `true` (in the body), `isParentThread` on the wire
    /// * `content`: text; for example `This is a comment` (in the body)
    ///
    /// [`CreateComment`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`CreateComment::location_id`].
    ///
    /// Answers with [`CommentsCreateResponse`](models::CommentsCreateResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1comments~1{platform}/post`.
    #[doc(alias = "create-comment")]
    pub fn create_comment(
        &self,
        platform: impl Into<models::CreateCommentPlatform>,
        parent_id: impl Into<String>,
        is_parent_thread: bool,
        content: impl Into<String>,
    ) -> CreateComment {
        let mut request = self.client.request(&routes::CREATE_COMMENT);
        request.path::<models::CreateCommentPlatform>("platform", &platform.into());
        request.field::<String>("parentId", &parent_id.into());
        request.field::<bool>("isParentThread", &is_parent_thread);
        request.field::<String>("content", &content.into());
        rt::operation(request)
    }

    /// Like a comment: `POST /social-media-posting/comments/{platform}/{id}/like`.
    ///
    /// * `platform`: one of `facebook`, `linkedin`, `community`, `tiktok`, `bluesky`; for example `facebook` (in the path)
    /// * `id`: text; for example `507f1f77bcf86cd799439011` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`CreateLike::location_id`].
    ///
    /// Answers with [`CommentsLikeResponse`](models::CommentsLikeResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1comments~1{platform}~1{id}~1like/post`.
    #[doc(alias = "create-like")]
    pub fn create_like(
        &self,
        platform: impl Into<models::CreateLikePlatform>,
        id: impl Into<String>,
    ) -> CreateLike {
        let mut request = self.client.request(&routes::CREATE_LIKE);
        request.path::<models::CreateLikePlatform>("platform", &platform.into());
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Unlike a comment: `DELETE /social-media-posting/comments/{platform}/{id}/like`.
    ///
    /// * `platform`: one of `facebook`, `linkedin`, `community`, `tiktok`, `bluesky`; for example `facebook` (in the path)
    /// * `id`: text; for example `507f1f77bcf86cd799439011` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`DeleteLike::location_id`].
    ///
    /// Answers with [`DeleteLikeResponse`](models::DeleteLikeResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1comments~1{platform}~1{id}~1like/delete`.
    #[doc(alias = "delete-like")]
    pub fn delete_like(
        &self,
        platform: impl Into<models::CreateLikePlatform>,
        id: impl Into<String>,
    ) -> DeleteLike {
        let mut request = self.client.request(&routes::DELETE_LIKE);
        request.path::<models::CreateLikePlatform>("platform", &platform.into());
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// List comments for a post or thread: `POST /social-media-posting/comments/{platform}/list`.
    ///
    /// * `platform`: one of `facebook`, `instagram`, `linkedin`, `community`, `tiktok`, `bluesky`, `youtube`, `threads`; for example `facebook` (in the path)
    /// * `origin_ids`: list of texts; for example `["1234","5678","9101"]` (in the body), `originIds` on the wire
    ///
    /// [`GetCommentList`] has 7 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GetCommentList::location_id`].
    ///
    /// Answers with [`CommentsGetListResponse`](models::CommentsGetListResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1comments~1{platform}~1list/post`.
    #[doc(alias = "get-comment-list")]
    pub fn get_comment_list(
        &self,
        platform: impl Into<models::CreateCommentPlatform>,
        origin_ids: impl Into<rt::List<String>>,
    ) -> GetCommentList {
        let mut request = self.client.request(&routes::GET_COMMENT_LIST);
        request.path::<models::CreateCommentPlatform>("platform", &platform.into());
        request.field::<rt::List<String>>("originIds", &origin_ids.into());
        rt::operation(request)
    }
}
