// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Social planner: 40 operations of the document `api/social_planner.yaml`, API version `2021-07-28`.
//!
//! What the product says of it: <https://help.hoopai.com/api-reference/social-media-posting/overview>.

use crate::runtime as rt;

pub mod models;
mod operations;
mod routes;

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
#[derive(Clone, Debug)]
pub struct SocialPlanner {
    pub(crate) client: rt::Client,
}

impl SocialPlanner {
    /// Starts OAuth For Google Account: `GET /social-media-posting/oauth/google/start`.
    ///
    /// * `user_id`: text; for example `u37swmmLbA02zgqKPpxITe2` (in the query), `userId` on the wire
    ///
    /// [`StartGoogleOauth`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`StartGoogleOauth::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `socialplanner/oauth.readonly`.
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
        StartGoogleOauth(request)
    }

    /// Get google business locations: `GET /social-media-posting/oauth/{locationId}/google/locations/{accountId}`.
    ///
    /// * `account_id`: text; for example `w37swmmLbA02zgqKPpxITe` (in the path), `accountId` on the wire
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetGoogleLocations::location_id`].
    ///
    /// Answers with [`GetGoogleLocationResponse`](models::GetGoogleLocationResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
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
        GetGoogleLocations(request)
    }

    /// Set google business locations: `POST /social-media-posting/oauth/{locationId}/google/locations/{accountId}`.
    ///
    /// * `account_id`: text; for example `w37swmmLbA02zgqKPpxITe` (in the path), `accountId` on the wire
    ///
    /// [`SetGoogleLocations`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`SetGoogleLocations::location_id`].
    ///
    /// Answers with [`SocialMediaGmbAccountResponse`](models::SocialMediaGmbAccountResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
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
        SetGoogleLocations(request)
    }

    /// Get posts: `POST /social-media-posting/{locationId}/posts/list`.
    ///
    /// * `skip`: text; `0` where nothing is sent; for example `1` (in the body)
    /// * `limit`: text; `10` where nothing is sent; for example `10` (in the body)
    /// * `from_date`: text; for example `2024-01-22T05:32:49.463Z` (in the body), `fromDate` on the wire
    /// * `to_date`: text; for example `2024-03-20T05:32:49.463Z` (in the body), `toDate` on the wire
    /// * `include_users`: text; for example `true` (in the body), `includeUsers` on the wire
    ///
    /// [`ListPosts`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`ListPosts::location_id`].
    ///
    /// Answers with [`PostSuccessfulResponseDto`](models::PostSuccessfulResponseDto).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `socialplanner/post.readonly`.
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
        ListPosts(request)
    }

    /// Create post: `POST /social-media-posting/{locationId}/posts`.
    ///
    /// * `account_ids`: list of texts; for example `["aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"]` (in the body), `accountIds` on the wire
    /// * `type_`: any JSON value; for example `post` (in the body), `type` on the wire
    /// * `user_id`: text; for example `sdfdsfdsfEWEsdfsdsW32dd` (in the body), `userId` on the wire
    ///
    /// [`CreatePost`] has 13 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`CreatePost::location_id`].
    ///
    /// Answers with [`CreatePostSuccessfulResponseDto`](models::CreatePostSuccessfulResponseDto).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `socialplanner/post.write`.
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
        type_: impl Into<rt::Json>,
        user_id: impl Into<String>,
    ) -> CreatePost {
        let mut request = self.client.request(&routes::CREATE_POST);
        request.field::<rt::List<String>>("accountIds", &account_ids.into());
        request.field::<rt::Json>("type", &type_.into());
        request.field::<String>("userId", &user_id.into());
        CreatePost(request)
    }

    /// Get post: `GET /social-media-posting/{locationId}/posts/{id}`.
    ///
    /// * `id`: text; for example `65fac446d599990d1313c1dd` (in the path)
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetPost::location_id`].
    ///
    /// Answers with [`GetPostSuccessfulResponseDto`](models::GetPostSuccessfulResponseDto).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
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
        GetPost(request)
    }

    /// Edit post: `PUT /social-media-posting/{locationId}/posts/{id}`.
    ///
    /// * `id`: text; for example `65fac446d599990d1313c1dd` (in the path)
    /// * `type_`: any JSON value; for example `post` (in the body), `type` on the wire
    ///
    /// [`UpdatePost`] has 15 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`UpdatePost::location_id`].
    ///
    /// Answers with [`UpdatePostResponse`](models::UpdatePostResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
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
        type_: impl Into<rt::Json>,
    ) -> UpdatePost {
        let mut request = self.client.request(&routes::UPDATE_POST);
        request.path::<String>("id", &id.into());
        request.field::<rt::Json>("type", &type_.into());
        UpdatePost(request)
    }

    /// Delete Post: `DELETE /social-media-posting/{locationId}/posts/{id}`.
    ///
    /// * `id`: text; for example `65fac446d599990d1313c1dd` (in the path)
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`DeletePost::location_id`].
    ///
    /// Answers with [`DeletePostSuccessfulResponseDto`](models::DeletePostSuccessfulResponseDto).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
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
        DeletePost(request)
    }

    /// Bulk Delete Social Planner Posts: `POST /social-media-posting/{locationId}/posts/bulk-delete`.
    ///
    /// [`BulkDeletePosts`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`BulkDeletePosts::location_id`].
    ///
    /// Answers with [`BulkDeleteResponse`](models::BulkDeleteResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 404, 422, 500.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1posts~1bulk-delete/post`.
    #[doc(alias = "bulk-delete-social-planner-posts")]
    pub fn bulk_delete_posts(&self) -> BulkDeletePosts {
        BulkDeletePosts(self.client.request(&routes::BULK_DELETE_POSTS))
    }

    /// Get Accounts: `GET /social-media-posting/{locationId}/accounts`.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`ListAccounts::location_id`].
    ///
    /// Answers with [`AccountsListResponseDto`](models::AccountsListResponseDto).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `socialplanner/account.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1accounts/get`.
    #[doc(alias = "get-account")]
    pub fn list_accounts(&self) -> ListAccounts {
        ListAccounts(self.client.request(&routes::LIST_ACCOUNTS))
    }

    /// Delete Account: `DELETE /social-media-posting/{locationId}/accounts/{id}`.
    ///
    /// * `id`: text; for example `65fac446d599990d1313c1dd` (in the path)
    ///
    /// [`DeleteAccount`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`DeleteAccount::location_id`].
    ///
    /// Answers with [`LocationAndAccountDeleteResponse`](models::LocationAndAccountDeleteResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
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
        DeleteAccount(request)
    }

    /// Starts OAuth For Facebook Account: `GET /social-media-posting/oauth/facebook/start`.
    ///
    /// * `user_id`: text; for example `u37swmmLbA02zgqKPpxITe2` (in the query), `userId` on the wire
    ///
    /// [`StartFacebookOauth`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`StartFacebookOauth::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
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
        StartFacebookOauth(request)
    }

    /// Get facebook pages: `GET /social-media-posting/oauth/{locationId}/facebook/accounts/{accountId}`.
    ///
    /// * `account_id`: text; for example `w37swmmLbA02zgqKPpxITe` (in the path), `accountId` on the wire
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetFacebookPageGroup::location_id`].
    ///
    /// Answers with [`GetFacebookAccountsResponse`](models::GetFacebookAccountsResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
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
        GetFacebookPageGroup(request)
    }

    /// Attach facebook pages: `POST /social-media-posting/oauth/{locationId}/facebook/accounts/{accountId}`.
    ///
    /// * `account_id`: text; for example `w37swmmLbA02zgqKPpxITe` (in the path), `accountId` on the wire
    ///
    /// [`AttachFacebookPageGroup`] has 5 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`AttachFacebookPageGroup::location_id`].
    ///
    /// Answers with [`SocialMediaFbAccountResponse`](models::SocialMediaFbAccountResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
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
        AttachFacebookPageGroup(request)
    }

    /// Starts OAuth For Instagram Account: `GET /social-media-posting/oauth/instagram/start`.
    ///
    /// * `user_id`: text; for example `u37swmmLbA02zgqKPpxITe2` (in the query), `userId` on the wire
    ///
    /// [`StartInstagramOauth`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`StartInstagramOauth::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `socialplanner/oauth.readonly`.
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
        StartInstagramOauth(request)
    }

    /// Get Instagram Professional Accounts: `GET /social-media-posting/oauth/{locationId}/instagram/accounts/{accountId}`.
    ///
    /// * `account_id`: text; for example `w37swmmLbA02zgqKPpxITe` (in the path), `accountId` on the wire
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetInstagramPageGroup::location_id`].
    ///
    /// Answers with [`GetInstagramAccountsResponse`](models::GetInstagramAccountsResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
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
        GetInstagramPageGroup(request)
    }

    /// Attach Instagram Professional Accounts: `POST /social-media-posting/oauth/{locationId}/instagram/accounts/{accountId}`.
    ///
    /// * `account_id`: text; for example `w37swmmLbA02zgqKPpxITe` (in the path), `accountId` on the wire
    /// * `page_id`: text; for example `234234234242sd` (in the body), `pageId` on the wire
    ///
    /// [`AttachInstagramPageGroup`] has 4 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`AttachInstagramPageGroup::location_id`].
    ///
    /// Answers with [`SocialMediaInstagramAccountResponse`](models::SocialMediaInstagramAccountResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
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
        AttachInstagramPageGroup(request)
    }

    /// Starts OAuth For LinkedIn Account: `GET /social-media-posting/oauth/linkedin/start`.
    ///
    /// * `user_id`: text; for example `u37swmmLbA02zgqKPpxITe2` (in the query), `userId` on the wire
    ///
    /// [`StartLinkedinOauth`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`StartLinkedinOauth::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
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
        StartLinkedinOauth(request)
    }

    /// Get Linkedin pages and profile: `GET /social-media-posting/oauth/{locationId}/linkedin/accounts/{accountId}`.
    ///
    /// * `account_id`: text; for example `w37swmmLbA02zgqKPpxITe` (in the path), `accountId` on the wire
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetLinkedinPageProfile::location_id`].
    ///
    /// Answers with [`GetLinkedInAccountsResponse`](models::GetLinkedInAccountsResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
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
        GetLinkedinPageProfile(request)
    }

    /// Attach linkedin pages and profile: `POST /social-media-posting/oauth/{locationId}/linkedin/accounts/{accountId}`.
    ///
    /// * `account_id`: text; for example `w37swmmLbA02zgqKPpxITe` (in the path), `accountId` on the wire
    ///
    /// [`AttachLinkedinPageProfile`] has 6 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`AttachLinkedinPageProfile::location_id`].
    ///
    /// Answers with [`SocialMediaLinkedInAccountResponse`](models::SocialMediaLinkedInAccountResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
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
        AttachLinkedinPageProfile(request)
    }

    /// Starts OAuth For Twitter Account: `GET /social-media-posting/oauth/twitter/start`.
    ///
    /// The document calls this operation deprecated.
    ///
    /// * `user_id`: text; for example `u37swmmLbA02zgqKPpxITe2` (in the query), `userId` on the wire
    ///
    /// [`StartTwitterOauth`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`StartTwitterOauth::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `socialplanner/oauth.readonly`.
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
        StartTwitterOauth(request)
    }

    /// Get Twitter profile: `GET /social-media-posting/oauth/{locationId}/twitter/accounts/{accountId}`.
    ///
    /// The document calls this operation deprecated.
    ///
    /// * `account_id`: text; for example `w37swmmLbA02zgqKPpxITe` (in the path), `accountId` on the wire
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetTwitterProfile::location_id`].
    ///
    /// Answers with [`GetTwitterAccountsResponse`](models::GetTwitterAccountsResponse).
    ///
    /// Scopes and kind of token: the document does not say.
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
        GetTwitterProfile(request)
    }

    /// Attach Twitter profile: `POST /social-media-posting/oauth/{locationId}/twitter/accounts/{accountId}`.
    ///
    /// The document calls this operation deprecated.
    ///
    /// * `account_id`: text; for example `w37swmmLbA02zgqKPpxITe` (in the path), `accountId` on the wire
    ///
    /// [`AttachTwitterProfile`] has 7 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`AttachTwitterProfile::location_id`].
    ///
    /// Answers with [`SocialMediaTwitterAccountResponse`](models::SocialMediaTwitterAccountResponse).
    ///
    /// Scopes and kind of token: the document does not say.
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
        AttachTwitterProfile(request)
    }

    /// Get Upload Status: `GET /social-media-posting/{locationId}/csv`.
    ///
    /// [`GetUploadStatus`] has 4 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetUploadStatus::location_id`].
    ///
    /// Answers with [`GetUploadStatusResponseDto`](models::GetUploadStatusResponseDto).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1csv/get`.
    #[doc(alias = "get-upload-status")]
    pub fn get_upload_status(&self) -> GetUploadStatus {
        GetUploadStatus(self.client.request(&routes::GET_UPLOAD_STATUS))
    }

    /// Upload CSV: `POST /social-media-posting/{locationId}/csv`.
    ///
    /// [`UploadCsv`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`UploadCsv::location_id`].
    ///
    /// Sends a form with files (`multipart/form-data`).
    ///
    /// Answers with [`UploadFileResponseDto`](models::UploadFileResponseDto).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `socialplanner/csv.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1csv/post`.
    #[doc(alias = "upload-csv")]
    pub fn upload_csv(&self) -> UploadCsv {
        UploadCsv(self.client.request(&routes::UPLOAD_CSV))
    }

    /// Set Accounts: `POST /social-media-posting/{locationId}/set-accounts`.
    ///
    /// * `account_ids`: list of texts; for example `["aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"]` (in the body), `accountIds` on the wire
    /// * `file_path`: text (in the body), `filePath` on the wire
    /// * `rows_count`: number; for example `1` (in the body), `rowsCount` on the wire
    /// * `file_name`: text; for example `test.csv` (in the body), `fileName` on the wire
    ///
    /// [`SetAccounts`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`SetAccounts::location_id`].
    ///
    /// Answers with [`SetAccountsResponse`](models::SetAccountsResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `socialplanner/csv.write`.
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
        rows_count: f64,
        file_name: impl Into<String>,
    ) -> SetAccounts {
        let mut request = self.client.request(&routes::SET_ACCOUNTS);
        request.field::<rt::List<String>>("accountIds", &account_ids.into());
        request.field::<String>("filePath", &file_path.into());
        request.field::<f64>("rowsCount", &rows_count);
        request.field::<String>("fileName", &file_name.into());
        SetAccounts(request)
    }

    /// Get CSV Post: `GET /social-media-posting/{locationId}/csv/{id}`.
    ///
    /// * `id`: text; for example `65f92e55cc884f0d0845e447` (in the path)
    ///
    /// [`GetCsvPost`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetCsvPost::location_id`].
    ///
    /// Answers with [`GetCsvPostResponseDto`](models::GetCsvPostResponseDto).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
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
        GetCsvPost(request)
    }

    /// Delete CSV: `DELETE /social-media-posting/{locationId}/csv/{id}`.
    ///
    /// * `id`: text; for example `65f92e55cc884f0d0845e447` (in the path)
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`DeleteCsv::location_id`].
    ///
    /// Answers with [`DeleteCsvResponse`](models::DeleteCsvResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
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
        DeleteCsv(request)
    }

    /// Start CSV Finalize: `PATCH /social-media-posting/{locationId}/csv/{id}`.
    ///
    /// * `id`: text; for example `65f92e55cc884f0d0845e447` (in the path)
    ///
    /// [`StartCsvFinalize`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`StartCsvFinalize::location_id`].
    ///
    /// Answers with [`CsvPostStatusResponse`](models::CsvPostStatusResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
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
        StartCsvFinalize(request)
    }

    /// Delete CSV Post: `DELETE /social-media-posting/{locationId}/csv/{csvId}/post/{postId}`.
    ///
    /// * `csv_id`: text; for example `65f92e55cc884f0d0845e447` (in the path), `csvId` on the wire
    /// * `post_id`: text; for example `65f92e55cc884f0d0845e447` (in the path), `postId` on the wire
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`DeleteCsvPost::location_id`].
    ///
    /// Answers with [`DeletePostResponseDto`](models::DeletePostResponseDto).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
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
        DeleteCsvPost(request)
    }

    /// Starts OAuth For Tiktok Account: `GET /social-media-posting/oauth/tiktok/start`.
    ///
    /// * `user_id`: text; for example `u37swmmLbA02zgqKPpxITe2` (in the query), `userId` on the wire
    ///
    /// [`StartTiktokOauth`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`StartTiktokOauth::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `socialplanner/oauth.readonly`.
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
        StartTiktokOauth(request)
    }

    /// Get Tiktok profile: `GET /social-media-posting/oauth/{locationId}/tiktok/accounts/{accountId}`.
    ///
    /// * `account_id`: text; for example `w37swmmLbA02zgqKPpxITe` (in the path), `accountId` on the wire
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetTiktokProfile::location_id`].
    ///
    /// Answers with [`GetTiktokAccountResponse`](models::GetTiktokAccountResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
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
        GetTiktokProfile(request)
    }

    /// Attach Tiktok profile: `POST /social-media-posting/oauth/{locationId}/tiktok/accounts/{accountId}`.
    ///
    /// * `account_id`: text; for example `w37swmmLbA02zgqKPpxITe` (in the path), `accountId` on the wire
    ///
    /// [`AttachTiktokProfile`] has 7 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`AttachTiktokProfile::location_id`].
    ///
    /// Answers with [`SocialMediaTiktokAccountResponse`](models::SocialMediaTiktokAccountResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
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
        AttachTiktokProfile(request)
    }

    /// Starts OAuth For Tiktok Business Account: `GET /social-media-posting/oauth/tiktok-business/start`.
    ///
    /// * `user_id`: text; for example `u37swmmLbA02zgqKPpxITe2` (in the query), `userId` on the wire
    ///
    /// [`StartTiktokBusinessOauth`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`StartTiktokBusinessOauth::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `socialplanner/oauth.readonly`.
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
        StartTiktokBusinessOauth(request)
    }

    /// Get Tiktok Business profile: `GET /social-media-posting/oauth/{locationId}/tiktok-business/accounts/{accountId}`.
    ///
    /// * `account_id`: text; for example `w37swmmLbA02zgqKPpxITe` (in the path), `accountId` on the wire
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetTiktokBusinessProfile::location_id`].
    ///
    /// Answers with [`GetTiktokBusinessAccountResponse`](models::GetTiktokBusinessAccountResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
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
        GetTiktokBusinessProfile(request)
    }

    /// Get categories by location id: `GET /social-media-posting/{locationId}/categories`.
    ///
    /// [`ListCategories`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`ListCategories::location_id`].
    ///
    /// Answers with [`GetByLocationIdResponseDto`](models::GetByLocationIdResponseDto).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `socialplanner/category.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1categories/get`.
    #[doc(alias = "get-categories-location-id")]
    pub fn list_categories(&self) -> ListCategories {
        ListCategories(self.client.request(&routes::LIST_CATEGORIES))
    }

    /// Get categories by id: `GET /social-media-posting/{locationId}/categories/{id}`.
    ///
    /// * `id`: text; for example `6284c43d519161e96cc09c13` (in the path)
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetCategory::location_id`].
    ///
    /// Answers with [`GetByIdResponseDto`](models::GetByIdResponseDto).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
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
        GetCategory(request)
    }

    /// Get tags by location id: `GET /social-media-posting/{locationId}/tags`.
    ///
    /// [`ListTags`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`ListTags::location_id`].
    ///
    /// Answers with [`GetTagsByLocationIdResponseDto`](models::GetTagsByLocationIdResponseDto).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1{locationId}~1tags/get`.
    #[doc(alias = "get-tags-location-id")]
    pub fn list_tags(&self) -> ListTags {
        ListTags(self.client.request(&routes::LIST_TAGS))
    }

    /// Get tags by ids: `POST /social-media-posting/{locationId}/tags/details`.
    ///
    /// * `tag_ids`: list of texts; for example `["65fbdcfecc884f07e645ea8b"]` (in the body), `tagIds` on the wire
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetTags::location_id`].
    ///
    /// Answers with [`GetTagsByIdResponseDto`](models::GetTagsByIdResponseDto).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
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
        GetTags(request)
    }

    /// Get Social Media Statistics: `POST /social-media-posting/statistics`.
    ///
    /// * `profile_ids`: list of texts, at least 1 items; for example `["67a5a9aa776c837de4aa5b12"]` (in the body), `profileIds` on the wire
    ///
    /// [`Statistics`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`Statistics::location_id`].
    ///
    /// Answers with [`StatisticsResponse`](models::StatisticsResponse).
    ///
    /// Scopes and kind of token: the document does not say.
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
        Statistics(request)
    }
}
