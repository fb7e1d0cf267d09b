// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Social planner: 40 operations of the document `api/social_planner.yaml`, API version `2021-07-28`.
//!
//! Posts to social networks, and the pages and profiles that they go to. Connecting an
//! account takes three steps: a login in a browser window, which yields an `accountId`;
//! a list of what that login can reach; and the choice of one page, profile or place,
//! which then shows up among the accounts. Posts name those accounts in `accountIds`.
//! Beside it there are posts in bulk by CSV, categories and tags to read, and
//! statistics. Answers come in an envelope of `success`, `statusCode`, `message` and
//! `results`; searches answer 201, not 200.
//!
//! For example (`account` is `client.location(id)`):
//!
//! ```no_run
//! # async fn example(client: hoopai::Client) -> Result<(), Box<dyn std::error::Error>> {
//! # let account = client.location("ve9EPM428h8vShlRW1KT");
//! use hoopai::social_planner::models::{CreatePostStatus, CreatePostType};
//!
//! account
//!     .social_planner()
//!     .create_post(["SOCIAL_ACCOUNT_ID".to_owned()], CreatePostType::Post, "USER_ID")
//!     .summary("Fresh bread from seven.")
//!     .status(CreatePostStatus::Scheduled)
//!     .schedule_date("2027-01-04T06:30:00Z")
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! What the product says of it: <https://help.hoopai.com/api-reference/social-media-posting/overview>.

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{
    StartGoogleOauth, GetGoogleLocations, SetGoogleLocations, ListPosts, CreatePost,
    GetPost, UpdatePost, DeletePost, BulkDeletePosts, ListAccounts, DeleteAccount,
    StartFacebookOauth, GetFacebookPageGroup, AttachFacebookPageGroup,
    StartInstagramOauth, GetInstagramPageGroup, AttachInstagramPageGroup,
    StartLinkedinOauth, GetLinkedinPageProfile, AttachLinkedinPageProfile,
    StartTwitterOauth, GetTwitterProfile, AttachTwitterProfile, GetUploadStatus,
    UploadCsv, SetAccounts, GetCsvPost, DeleteCsv, StartCsvFinalize, DeleteCsvPost,
    StartTiktokOauth, GetTiktokProfile, AttachTiktokProfile, StartTiktokBusinessOauth,
    GetTiktokBusinessProfile, ListCategories, GetCategory, ListTags, GetTags, Statistics,
};
pub(crate) use routes::ROUTES;

/// The operations of Social planner. Made by `client.social_planner()`.
#[doc(alias = "social-media-posting")]
#[derive(Clone, Debug)]
pub struct SocialPlanner {
    pub(crate) client: rt::Client,
}

impl SocialPlanner {
    /// Starts OAuth For Google Account: `GET /social-media-posting/oauth/google/start`.
    ///
    /// For a Google business. Not a call for a program but a page: open its address in a
    /// browser window, where somebody logs in. The window then posts a message to its
    /// opener (its `page` is spelled `social_media_posting` here and `social-media-posting`
    /// there), which carries the `accountId` for the next step, the list of business
    /// locations.
    ///
    /// In `v3`: moved to `GET /social-media-posting/oauth/{platform}/start` (`client.v3().social_planner().start_oauth()`). `platform` is `google`.
    ///
    /// * `user_id`: text; for example `u37swmmLbA02zgqKPpxITe2` (in the query), `userId` on the wire. Id of a user, which is a person who works with the account; the users family lists them.
    ///
    /// [`StartGoogleOauth`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`StartGoogleOauth::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a location's (an account's); scope `socialplanner/oauth.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1oauth~1google~1start/get`.
    #[doc(alias = "start-google-oauth")]
    pub fn start_google_oauth(&self, user_id: impl Into<String>) -> StartGoogleOauth {
        let mut request = self.client.request(&routes::START_GOOGLE_OAUTH);
        request.query::<String>("userId", &user_id.into());
        rt::operation(request)
    }

    /// Get google business locations: `GET /social-media-posting/oauth/{locationId}/google/locations/{accountId}`.
    ///
    /// The business locations that a Google login can manage, each with its Google account;
    /// `isConnected` marks those already in use. Pass one location and its account on to
    /// the call of the same path that sets it.
    ///
    /// In `v3`: moved to `GET /social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}` (`client.v3().social_planner().get_oauth_accounts()`). `platform` is `google`; the answer has one form for each platform.
    ///
    /// * `account_id`: text; for example `w37swmmLbA02zgqKPpxITe` (in the path), `accountId` on the wire. Id of an account at the service that is connected.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetGoogleLocations::location_id`].
    ///
    /// Answers with [`GetGoogleLocationResponse`](models::GetGoogleLocationResponse).
    ///
    /// Token: a location's (an account's); scope `socialplanner/oauth.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1oauth~1{locationId}~1google~1locations~1{accountId}/get`.
    #[doc(alias = "get-google-locations")]
    pub fn get_google_locations(
        &self,
        account_id: impl Into<String>,
    ) -> GetGoogleLocations {
        let mut request = self.client.request(&routes::GET_GOOGLE_LOCATIONS);
        request.path::<String>("accountId", &account_id.into());
        rt::operation(request)
    }

    /// Set google business locations: `POST /social-media-posting/oauth/{locationId}/google/locations/{accountId}`.
    ///
    /// Connects one business location, with `location` and `account` as the list gave them.
    /// From then on posts can go there.
    ///
    /// In `v3`: moved to `POST /social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}` (`client.v3().social_planner().attach_oauth_accounts()`). `platform` is `google`; the body has one form for each platform.
    ///
    /// * `account_id`: text; for example `w37swmmLbA02zgqKPpxITe` (in the path), `accountId` on the wire. Id of an account at the service that is connected.
    ///
    /// [`SetGoogleLocations`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`SetGoogleLocations::location_id`].
    ///
    /// Answers with [`SocialMediaGmbAccountResponse`](models::SocialMediaGmbAccountResponse).
    ///
    /// Token: a location's (an account's); scope `socialplanner/oauth.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1oauth~1{locationId}~1google~1locations~1{accountId}/post`.
    #[doc(alias = "set-google-locations")]
    pub fn set_google_locations(
        &self,
        account_id: impl Into<String>,
    ) -> SetGoogleLocations {
        let mut request = self.client.request(&routes::SET_GOOGLE_LOCATIONS);
        request.path::<String>("accountId", &account_id.into());
        rt::operation(request)
    }

    /// Get posts: `POST /social-media-posting/{locationId}/posts/list`.
    ///
    /// Posts in a span of time, filtered by state, accounts and kind; despite its method it
    /// only reads, and answers 201. `skip`, `limit`, `fromDate`, `toDate` and
    /// `includeUsers` are all required, and all of them are texts. `accounts` is one text
    /// with commas.
    ///
    /// * `skip`: text; `0` where nothing is sent; for example `1` (in the body). How many records to pass over, 0 for the first page.
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
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1posts~1list/post`.
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
    /// [`CreatePost`] has 13 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`CreatePost::location_id`].
    ///
    /// Answers with [`CreatePostSuccessfulResponseDto`](models::CreatePostSuccessfulResponseDto).
    ///
    /// Token: a location's (an account's); scope `socialplanner/post.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1posts/post`.
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
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1posts~1{id}/get`.
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
    /// * `type_`: text; for example `post` (in the body), `type` on the wire. Kind of the record; what the values mean depends on where it stands.
    ///
    /// [`UpdatePost`] has 15 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`UpdatePost::location_id`].
    ///
    /// Answers with [`UpdatePostResponse`](models::UpdatePostResponse).
    ///
    /// Token: a location's (an account's); scope `socialplanner/post.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1posts~1{id}/put`.
    #[doc(alias = "edit-post")]
    pub fn update_post(
        &self,
        id: impl Into<String>,
        type_: impl Into<String>,
    ) -> UpdatePost {
        let mut request = self.client.request(&routes::UPDATE_POST);
        request.path::<String>("id", &id.into());
        request.field::<String>("type", &type_.into());
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
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1posts~1{id}/delete`.
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
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 404, 422, 500.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1posts~1bulk-delete/post`.
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
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1accounts/get`.
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
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1accounts~1{id}/delete`.
    #[doc(alias = "delete-account")]
    pub fn delete_account(&self, id: impl Into<String>) -> DeleteAccount {
        let mut request = self.client.request(&routes::DELETE_ACCOUNT);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Starts OAuth For Facebook Account: `GET /social-media-posting/oauth/facebook/start`.
    ///
    /// For Facebook pages. Open the address in a browser window instead of calling it;
    /// after the login a window message brings the `accountId` with which the pages are
    /// listed. What the answer's body holds is not documented.
    ///
    /// In `v3`: moved to `GET /social-media-posting/oauth/{platform}/start` (`client.v3().social_planner().start_oauth()`). `platform` is `facebook`.
    ///
    /// * `user_id`: text; for example `u37swmmLbA02zgqKPpxITe2` (in the query), `userId` on the wire. Id of a user, which is a person who works with the account; the users family lists them.
    ///
    /// [`StartFacebookOauth`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`StartFacebookOauth::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a location's (an account's); scope `socialplanner/oauth.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1oauth~1facebook~1start/get`.
    #[doc(alias = "start-facebook-oauth")]
    pub fn start_facebook_oauth(
        &self,
        user_id: impl Into<String>,
    ) -> StartFacebookOauth {
        let mut request = self.client.request(&routes::START_FACEBOOK_OAUTH);
        request.query::<String>("userId", &user_id.into());
        rt::operation(request)
    }

    /// Get facebook pages: `GET /social-media-posting/oauth/{locationId}/facebook/accounts/{accountId}`.
    ///
    /// The Facebook pages that a login can manage. `isOwned` tells pages of one's own from
    /// others, `isConnected` those already in use.
    ///
    /// In `v3`: moved to `GET /social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}` (`client.v3().social_planner().get_oauth_accounts()`). `platform` is `facebook`; the answer has one form for each platform.
    ///
    /// * `account_id`: text; for example `w37swmmLbA02zgqKPpxITe` (in the path), `accountId` on the wire. Id of an account at the service that is connected.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetFacebookPageGroup::location_id`].
    ///
    /// Answers with [`GetFacebookAccountsResponse`](models::GetFacebookAccountsResponse).
    ///
    /// Token: a location's (an account's); scope `socialplanner/oauth.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1oauth~1{locationId}~1facebook~1accounts~1{accountId}/get`.
    #[doc(alias = "get-facebook-page-group")]
    pub fn get_facebook_page_group(
        &self,
        account_id: impl Into<String>,
    ) -> GetFacebookPageGroup {
        let mut request = self.client.request(&routes::GET_FACEBOOK_PAGE_GROUP);
        request.path::<String>("accountId", &account_id.into());
        rt::operation(request)
    }

    /// Attach facebook pages: `POST /social-media-posting/oauth/{locationId}/facebook/accounts/{accountId}`.
    ///
    /// Connects one Facebook page: `originId` is the page's id from the list, `type` is
    /// `page`. No field is required by the document, but without `originId` there is
    /// nothing to connect.
    ///
    /// In `v3`: moved to `POST /social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}` (`client.v3().social_planner().attach_oauth_accounts()`). `platform` is `facebook`; the body has one form for each platform.
    ///
    /// * `account_id`: text; for example `w37swmmLbA02zgqKPpxITe` (in the path), `accountId` on the wire. Id of an account at the service that is connected.
    ///
    /// [`AttachFacebookPageGroup`] has 5 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`AttachFacebookPageGroup::location_id`].
    ///
    /// Answers with [`SocialMediaFbAccountResponse`](models::SocialMediaFbAccountResponse).
    ///
    /// Token: a location's (an account's); scope `socialplanner/oauth.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1oauth~1{locationId}~1facebook~1accounts~1{accountId}/post`.
    #[doc(alias = "attach-facebook-page-group")]
    pub fn attach_facebook_page_group(
        &self,
        account_id: impl Into<String>,
    ) -> AttachFacebookPageGroup {
        let mut request = self.client.request(&routes::ATTACH_FACEBOOK_PAGE_GROUP);
        request.path::<String>("accountId", &account_id.into());
        rt::operation(request)
    }

    /// Starts OAuth For Instagram Account: `GET /social-media-posting/oauth/instagram/start`.
    ///
    /// For professional Instagram accounts. This is a page for a browser window: somebody
    /// logs in, and the `accountId` comes as a message event to the window that opened it.
    ///
    /// In `v3`: moved to `GET /social-media-posting/oauth/{platform}/start` (`client.v3().social_planner().start_oauth()`). `platform` is `instagram`.
    ///
    /// * `user_id`: text; for example `u37swmmLbA02zgqKPpxITe2` (in the query), `userId` on the wire. Id of a user, which is a person who works with the account; the users family lists them.
    ///
    /// [`StartInstagramOauth`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`StartInstagramOauth::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a location's (an account's); scope `socialplanner/oauth.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1oauth~1instagram~1start/get`.
    #[doc(alias = "start-instagram-oauth")]
    pub fn start_instagram_oauth(
        &self,
        user_id: impl Into<String>,
    ) -> StartInstagramOauth {
        let mut request = self.client.request(&routes::START_INSTAGRAM_OAUTH);
        request.query::<String>("userId", &user_id.into());
        rt::operation(request)
    }

    /// Get Instagram Professional Accounts: `GET /social-media-posting/oauth/{locationId}/instagram/accounts/{accountId}`.
    ///
    /// The professional Instagram accounts that a login can manage, each with the `pageId`
    /// of the Facebook page behind it, which connecting asks for.
    ///
    /// In `v3`: moved to `GET /social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}` (`client.v3().social_planner().get_oauth_accounts()`). `platform` is `instagram`; the answer has one form for each platform.
    ///
    /// * `account_id`: text; for example `w37swmmLbA02zgqKPpxITe` (in the path), `accountId` on the wire. Id of an account at the service that is connected.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetInstagramPageGroup::location_id`].
    ///
    /// Answers with [`GetInstagramAccountsResponse`](models::GetInstagramAccountsResponse).
    ///
    /// Token: a location's (an account's); scope `socialplanner/oauth.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1oauth~1{locationId}~1instagram~1accounts~1{accountId}/get`.
    #[doc(alias = "get-instagram-page-group")]
    pub fn get_instagram_page_group(
        &self,
        account_id: impl Into<String>,
    ) -> GetInstagramPageGroup {
        let mut request = self.client.request(&routes::GET_INSTAGRAM_PAGE_GROUP);
        request.path::<String>("accountId", &account_id.into());
        rt::operation(request)
    }

    /// Attach Instagram Professional Accounts: `POST /social-media-posting/oauth/{locationId}/instagram/accounts/{accountId}`.
    ///
    /// Connects one professional Instagram account. `pageId`, the Facebook page behind it,
    /// is the one required field.
    ///
    /// In `v3`: moved to `POST /social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}` (`client.v3().social_planner().attach_oauth_accounts()`). `platform` is `instagram`; the body has one form for each platform.
    ///
    /// * `account_id`: text; for example `w37swmmLbA02zgqKPpxITe` (in the path), `accountId` on the wire. Id of an account at the service that is connected.
    /// * `page_id`: text; for example `234234234242sd` (in the body), `pageId` on the wire. Id of a page at a social network.
    ///
    /// [`AttachInstagramPageGroup`] has 4 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`AttachInstagramPageGroup::location_id`].
    ///
    /// Answers with [`SocialMediaInstagramAccountResponse`](models::SocialMediaInstagramAccountResponse).
    ///
    /// Token: a location's (an account's); scope `socialplanner/oauth.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1oauth~1{locationId}~1instagram~1accounts~1{accountId}/post`.
    #[doc(alias = "attach-instagram-page-group")]
    pub fn attach_instagram_page_group(
        &self,
        account_id: impl Into<String>,
        page_id: impl Into<String>,
    ) -> AttachInstagramPageGroup {
        let mut request = self.client.request(&routes::ATTACH_INSTAGRAM_PAGE_GROUP);
        request.path::<String>("accountId", &account_id.into());
        request.field::<String>("pageId", &page_id.into());
        rt::operation(request)
    }

    /// Starts OAuth For LinkedIn Account: `GET /social-media-posting/oauth/linkedin/start`.
    ///
    /// For LinkedIn pages and profiles. To be opened in a browser window; the login ends
    /// with a message event that has the `accountId`, and, when reconnecting, which
    /// accounts are concerned.
    ///
    /// In `v3`: moved to `GET /social-media-posting/oauth/{platform}/start` (`client.v3().social_planner().start_oauth()`). `platform` is `linkedin`.
    ///
    /// * `user_id`: text; for example `u37swmmLbA02zgqKPpxITe2` (in the query), `userId` on the wire. Id of a user, which is a person who works with the account; the users family lists them.
    ///
    /// [`StartLinkedinOauth`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`StartLinkedinOauth::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a location's (an account's); scope `socialplanner/oauth.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1oauth~1linkedin~1start/get`.
    #[doc(alias = "start-linkedin-oauth")]
    pub fn start_linkedin_oauth(
        &self,
        user_id: impl Into<String>,
    ) -> StartLinkedinOauth {
        let mut request = self.client.request(&routes::START_LINKEDIN_OAUTH);
        request.query::<String>("userId", &user_id.into());
        rt::operation(request)
    }

    /// Get Linkedin pages and profile: `GET /social-media-posting/oauth/{locationId}/linkedin/accounts/{accountId}`.
    ///
    /// The LinkedIn pages and the profile that a login can post to, in two lists. Their
    /// `urn` belongs to the request that connects one.
    ///
    /// In `v3`: moved to `GET /social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}` (`client.v3().social_planner().get_oauth_accounts()`). `platform` is `linkedin`; the answer has one form for each platform.
    ///
    /// * `account_id`: text; for example `w37swmmLbA02zgqKPpxITe` (in the path), `accountId` on the wire. Id of an account at the service that is connected.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetLinkedinPageProfile::location_id`].
    ///
    /// Answers with [`GetLinkedInAccountsResponse`](models::GetLinkedInAccountsResponse).
    ///
    /// Token: a location's (an account's); scope `socialplanner/oauth.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1oauth~1{locationId}~1linkedin~1accounts~1{accountId}/get`.
    #[doc(alias = "get-linkedin-page-profile")]
    pub fn get_linkedin_page_profile(
        &self,
        account_id: impl Into<String>,
    ) -> GetLinkedinPageProfile {
        let mut request = self.client.request(&routes::GET_LINKEDIN_PAGE_PROFILE);
        request.path::<String>("accountId", &account_id.into());
        rt::operation(request)
    }

    /// Attach linkedin pages and profile: `POST /social-media-posting/oauth/{locationId}/linkedin/accounts/{accountId}`.
    ///
    /// Connects a LinkedIn page or profile: `type` says which, `originId` and `urn` come
    /// from the list.
    ///
    /// In `v3`: moved to `POST /social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}` (`client.v3().social_planner().attach_oauth_accounts()`). `platform` is `linkedin`; the body has one form for each platform.
    ///
    /// * `account_id`: text; for example `w37swmmLbA02zgqKPpxITe` (in the path), `accountId` on the wire. Id of an account at the service that is connected.
    ///
    /// [`AttachLinkedinPageProfile`] has 6 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`AttachLinkedinPageProfile::location_id`].
    ///
    /// Answers with [`SocialMediaLinkedInAccountResponse`](models::SocialMediaLinkedInAccountResponse).
    ///
    /// Token: a location's (an account's); scope `socialplanner/oauth.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1oauth~1{locationId}~1linkedin~1accounts~1{accountId}/post`.
    #[doc(alias = "attach-linkedin-page-profile")]
    pub fn attach_linkedin_page_profile(
        &self,
        account_id: impl Into<String>,
    ) -> AttachLinkedinPageProfile {
        let mut request = self.client.request(&routes::ATTACH_LINKEDIN_PAGE_PROFILE);
        request.path::<String>("accountId", &account_id.into());
        rt::operation(request)
    }

    /// Starts OAuth For Twitter Account: `GET /social-media-posting/oauth/twitter/start`.
    ///
    /// The document calls this operation deprecated.
    ///
    /// Deprecated and of no use: X, formerly Twitter, has not been supported since 4
    /// December 2024.
    ///
    /// Not in `v3`: v3 connects no Twitter accounts: `twitter` is none of its platforms, and the product's version calls this operation deprecated.
    ///
    /// * `user_id`: text; for example `u37swmmLbA02zgqKPpxITe2` (in the query), `userId` on the wire. Id of a user, which is a person who works with the account; the users family lists them.
    ///
    /// [`StartTwitterOauth`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`StartTwitterOauth::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a location's (an account's); scope `socialplanner/oauth.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1oauth~1twitter~1start/get`.
    #[doc(alias = "start-twitter-oauth")]
    #[deprecated = "the document calls it deprecated"]
    pub fn start_twitter_oauth(&self, user_id: impl Into<String>) -> StartTwitterOauth {
        let mut request = self.client.request(&routes::START_TWITTER_OAUTH);
        request.query::<String>("userId", &user_id.into());
        rt::operation(request)
    }

    /// Get Twitter profile: `GET /social-media-posting/oauth/{locationId}/twitter/accounts/{accountId}`.
    ///
    /// The document calls this operation deprecated.
    ///
    /// Deprecated: X is no longer supported, so no login leads here.
    ///
    /// Not in `v3`: v3 connects no Twitter accounts: `twitter` is none of its platforms, and the product's version calls this operation deprecated.
    ///
    /// * `account_id`: text; for example `w37swmmLbA02zgqKPpxITe` (in the path), `accountId` on the wire. Id of an account at the service that is connected.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetTwitterProfile::location_id`].
    ///
    /// Answers with [`GetTwitterAccountsResponse`](models::GetTwitterAccountsResponse).
    ///
    /// Token: a location's (an account's); scope `socialplanner/oauth.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1oauth~1{locationId}~1twitter~1accounts~1{accountId}/get`.
    #[doc(alias = "get-twitter-profile")]
    #[deprecated = "the document calls it deprecated"]
    pub fn get_twitter_profile(
        &self,
        account_id: impl Into<String>,
    ) -> GetTwitterProfile {
        let mut request = self.client.request(&routes::GET_TWITTER_PROFILE);
        request.path::<String>("accountId", &account_id.into());
        rt::operation(request)
    }

    /// Attach Twitter profile: `POST /social-media-posting/oauth/{locationId}/twitter/accounts/{accountId}`.
    ///
    /// The document calls this operation deprecated.
    ///
    /// Deprecated: profiles of X can no longer be connected.
    ///
    /// Not in `v3`: v3 connects no Twitter accounts: `twitter` is none of its platforms, and the product's version calls this operation deprecated.
    ///
    /// * `account_id`: text; for example `w37swmmLbA02zgqKPpxITe` (in the path), `accountId` on the wire. Id of an account at the service that is connected.
    ///
    /// [`AttachTwitterProfile`] has 7 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`AttachTwitterProfile::location_id`].
    ///
    /// Answers with [`SocialMediaTwitterAccountResponse`](models::SocialMediaTwitterAccountResponse).
    ///
    /// Token: a location's (an account's); scope `socialplanner/oauth.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1oauth~1{locationId}~1twitter~1accounts~1{accountId}/post`.
    #[doc(alias = "attach-twitter-profile")]
    #[deprecated = "the document calls it deprecated"]
    pub fn attach_twitter_profile(
        &self,
        account_id: impl Into<String>,
    ) -> AttachTwitterProfile {
        let mut request = self.client.request(&routes::ATTACH_TWITTER_PROFILE);
        request.path::<String>("accountId", &account_id.into());
        rt::operation(request)
    }

    /// Get Upload Status: `GET /social-media-posting/{locationId}/csv`.
    ///
    /// The account's imports with their states; ten at a time, `skip` and `limit` being
    /// texts. The way to find an import's id, which the upload does not answer.
    ///
    /// [`GetUploadStatus`] has 4 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetUploadStatus::location_id`].
    ///
    /// Answers with [`GetUploadStatusResponseDto`](models::GetUploadStatusResponseDto).
    ///
    /// Token: a location's (an account's); scope `socialplanner/csv.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1csv/get`.
    #[doc(alias = "get-upload-status")]
    #[inline]
    pub fn get_upload_status(&self) -> GetUploadStatus {
        rt::operation(self.client.request(&routes::GET_UPLOAD_STATUS))
    }

    /// Upload CSV: `POST /social-media-posting/{locationId}/csv`.
    ///
    /// Uploads a CSV of posts as `multipart/form-data`, the first of three steps. The
    /// answer's `filePath`, `fileName` and `rowsCount` go into
    /// `POST /social-media-posting/{locationId}/set-accounts`, and `PATCH` on the import
    /// then starts it.
    ///
    /// [`UploadCsv`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`UploadCsv::location_id`].
    ///
    /// Sends a form with files (`multipart/form-data`).
    ///
    /// Answers with [`UploadFileResponseDto`](models::UploadFileResponseDto).
    ///
    /// Token: a location's (an account's); scope `socialplanner/csv.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1csv/post`.
    #[doc(alias = "upload-csv")]
    #[inline]
    pub fn upload_csv(&self) -> UploadCsv {
        rt::operation(self.client.request(&routes::UPLOAD_CSV))
    }

    /// Set Accounts: `POST /social-media-posting/{locationId}/set-accounts`.
    ///
    /// Says which accounts an uploaded CSV is for, the second step of an import.
    /// `rowsCount` must be between 1 and the number of posts in the file. Only a message
    /// comes back, no id.
    ///
    /// * `account_ids`: list of texts; for example `["aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"]` (in the body), `accountIds` on the wire. Accounts as `GET /social-media-posting/{locationId}/accounts` names them.
    /// * `file_path`: text (in the body), `filePath` on the wire. Where the upload lies; a path, not an address.
    /// * `rows_count`: whole number; for example `1` (in the body), `rowsCount` on the wire. How many posts the file has, from 1.
    /// * `file_name`: text; for example `test.csv` (in the body), `fileName` on the wire
    ///
    /// [`SetAccounts`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`SetAccounts::location_id`].
    ///
    /// Answers with [`SetAccountsResponse`](models::SetAccountsResponse).
    ///
    /// Token: a location's (an account's); scope `socialplanner/csv.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1set-accounts/post`.
    #[doc(alias = "set-accounts")]
    pub fn set_accounts(
        &self,
        account_ids: impl Into<rt::List<String>>,
        file_path: impl Into<String>,
        rows_count: i64,
        file_name: impl Into<String>,
    ) -> SetAccounts {
        let mut request = self.client.request(&routes::SET_ACCOUNTS);
        request.field::<rt::List<String>>("accountIds", &account_ids.into());
        request.field::<String>("filePath", &file_path.into());
        request.field::<i64>("rowsCount", &rows_count);
        request.field::<String>("fileName", &file_name.into());
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
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1csv~1{id}/get`.
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
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1csv~1{id}/delete`.
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
    ///
    /// [`StartCsvFinalize`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`StartCsvFinalize::location_id`].
    ///
    /// Answers with [`CsvPostStatusResponse`](models::CsvPostStatusResponse).
    ///
    /// Token: a location's (an account's); scope `socialplanner/csv.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1csv~1{id}/patch`.
    #[doc(alias = "start-csv-finalize")]
    pub fn start_csv_finalize(&self, id: impl Into<String>) -> StartCsvFinalize {
        let mut request = self.client.request(&routes::START_CSV_FINALIZE);
        request.path::<String>("id", &id.into());
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
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1csv~1{csvId}~1post~1{postId}/delete`.
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

    /// Starts OAuth For Tiktok Account: `GET /social-media-posting/oauth/tiktok/start`.
    ///
    /// For personal TikTok profiles; business ones have a start of their own. Opened in a
    /// browser window, it hands over the `accountId` by a message event once somebody has
    /// logged in.
    ///
    /// In `v3`: moved to `GET /social-media-posting/oauth/{platform}/start` (`client.v3().social_planner().start_oauth()`). `platform` is `tiktok`.
    ///
    /// * `user_id`: text; for example `u37swmmLbA02zgqKPpxITe2` (in the query), `userId` on the wire. Id of a user, which is a person who works with the account; the users family lists them.
    ///
    /// [`StartTiktokOauth`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`StartTiktokOauth::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a location's (an account's); scope `socialplanner/oauth.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1oauth~1tiktok~1start/get`.
    #[doc(alias = "start-tiktok-oauth")]
    pub fn start_tiktok_oauth(&self, user_id: impl Into<String>) -> StartTiktokOauth {
        let mut request = self.client.request(&routes::START_TIKTOK_OAUTH);
        request.query::<String>("userId", &user_id.into());
        rt::operation(request)
    }

    /// Get Tiktok profile: `GET /social-media-posting/oauth/{locationId}/tiktok/accounts/{accountId}`.
    ///
    /// The TikTok profile of a login, with `isConnected`. Its id is the `originId` that
    /// connecting takes.
    ///
    /// In `v3`: moved to `GET /social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}` (`client.v3().social_planner().get_oauth_accounts()`). `platform` is `tiktok`; the answer has one form for each platform.
    ///
    /// * `account_id`: text; for example `w37swmmLbA02zgqKPpxITe` (in the path), `accountId` on the wire. Id of an account at the service that is connected.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetTiktokProfile::location_id`].
    ///
    /// Answers with [`GetTiktokAccountResponse`](models::GetTiktokAccountResponse).
    ///
    /// Token: a location's (an account's); scope `socialplanner/oauth.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1oauth~1{locationId}~1tiktok~1accounts~1{accountId}/get`.
    #[doc(alias = "get-tiktok-profile")]
    pub fn get_tiktok_profile(&self, account_id: impl Into<String>) -> GetTiktokProfile {
        let mut request = self.client.request(&routes::GET_TIKTOK_PROFILE);
        request.path::<String>("accountId", &account_id.into());
        rt::operation(request)
    }

    /// Attach Tiktok profile: `POST /social-media-posting/oauth/{locationId}/tiktok/accounts/{accountId}`.
    ///
    /// Connects a TikTok profile, `type` being `profile` or `business`. There is no call of
    /// this kind on the path of TikTok business.
    ///
    /// In `v3`: moved to `POST /social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}` (`client.v3().social_planner().attach_oauth_accounts()`). `platform` is `tiktok`; the body has one form for each platform.
    ///
    /// * `account_id`: text; for example `w37swmmLbA02zgqKPpxITe` (in the path), `accountId` on the wire. Id of an account at the service that is connected.
    ///
    /// [`AttachTiktokProfile`] has 7 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`AttachTiktokProfile::location_id`].
    ///
    /// Answers with [`SocialMediaTiktokAccountResponse`](models::SocialMediaTiktokAccountResponse).
    ///
    /// Token: a location's (an account's); scope `socialplanner/oauth.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1oauth~1{locationId}~1tiktok~1accounts~1{accountId}/post`.
    #[doc(alias = "attach-tiktok-profile")]
    pub fn attach_tiktok_profile(
        &self,
        account_id: impl Into<String>,
    ) -> AttachTiktokProfile {
        let mut request = self.client.request(&routes::ATTACH_TIKTOK_PROFILE);
        request.path::<String>("accountId", &account_id.into());
        rt::operation(request)
    }

    /// Starts OAuth For Tiktok Business Account: `GET /social-media-posting/oauth/tiktok-business/start`.
    ///
    /// For TikTok business profiles. As with the other networks this is a page for a
    /// browser window, and the `accountId` arrives as a message event there.
    ///
    /// In `v3`: moved to `GET /social-media-posting/oauth/{platform}/start` (`client.v3().social_planner().start_oauth()`). `platform` is `tiktok-business`.
    ///
    /// * `user_id`: text; for example `u37swmmLbA02zgqKPpxITe2` (in the query), `userId` on the wire. Id of a user, which is a person who works with the account; the users family lists them.
    ///
    /// [`StartTiktokBusinessOauth`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`StartTiktokBusinessOauth::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a location's (an account's); scope `socialplanner/oauth.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1oauth~1tiktok-business~1start/get`.
    #[doc(alias = "start-tiktok-business-oauth")]
    pub fn start_tiktok_business_oauth(
        &self,
        user_id: impl Into<String>,
    ) -> StartTiktokBusinessOauth {
        let mut request = self.client.request(&routes::START_TIKTOK_BUSINESS_OAUTH);
        request.query::<String>("userId", &user_id.into());
        rt::operation(request)
    }

    /// Get Tiktok Business profile: `GET /social-media-posting/oauth/{locationId}/tiktok-business/accounts/{accountId}`.
    ///
    /// The TikTok business profile of a login that was started as such. The document gives
    /// no call of its own to connect it.
    ///
    /// In `v3`: moved to `GET /social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}` (`client.v3().social_planner().get_oauth_accounts()`). `platform` is `tiktok-business`; the answer has one form for each platform.
    ///
    /// * `account_id`: text; for example `w37swmmLbA02zgqKPpxITe` (in the path), `accountId` on the wire. Id of an account at the service that is connected.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetTiktokBusinessProfile::location_id`].
    ///
    /// Answers with [`GetTiktokBusinessAccountResponse`](models::GetTiktokBusinessAccountResponse).
    ///
    /// Token: a location's (an account's); scope `socialplanner/oauth.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1oauth~1{locationId}~1tiktok-business~1accounts~1{accountId}/get`.
    #[doc(alias = "get-tiktok-business-profile")]
    pub fn get_tiktok_business_profile(
        &self,
        account_id: impl Into<String>,
    ) -> GetTiktokBusinessProfile {
        let mut request = self.client.request(&routes::GET_TIKTOK_BUSINESS_PROFILE);
        request.path::<String>("accountId", &account_id.into());
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
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1categories/get`.
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
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1categories~1{id}/get`.
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
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1tags/get`.
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
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1tags~1details/post`.
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
    /// * `profile_ids`: list of texts, at least 1 items; for example `["67a5a9aa776c837de4aa5b12"]` (in the body), `profileIds` on the wire. Values of `profileId` of connected accounts.
    ///
    /// [`Statistics`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`Statistics::location_id`].
    ///
    /// Answers with [`StatisticsResponse`](models::StatisticsResponse).
    ///
    /// Token: a location's (an account's); scope `socialplanner/statistics.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1statistics/post`.
    #[doc(alias = "get-social-media-statistics")]
    pub fn statistics(&self, profile_ids: impl Into<rt::List<String>>) -> Statistics {
        let mut request = self.client.request(&routes::STATISTICS);
        request.field::<rt::List<String>>("profileIds", &profile_ids.into());
        rt::operation(request)
    }
}
