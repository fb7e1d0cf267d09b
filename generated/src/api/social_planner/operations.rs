// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Social planner.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`SocialPlanner::start_google_oauth`](super::SocialPlanner::start_google_oauth): `GET /social-media-posting/oauth/google/start`.
pub type StartGoogleOauth = rt::Operation<kinds::StartGoogleOauth>;

impl StartGoogleOauth {
    /// Which page of the app asks for the login, such as `integration`.
    ///
    /// `page`: text; for example `integration`.
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.0.query::<String>("page", &page.into());
        self
    }

    /// `true` to renew a login that has expired.
    ///
    /// `reconnect`: flag; for example `true`.
    #[inline]
    pub fn reconnect(mut self, reconnect: bool) -> Self {
        self.0.query::<bool>("reconnect", &reconnect);
        self
    }
}

/// A request of [`SocialPlanner::get_google_locations`](super::SocialPlanner::get_google_locations): `GET /social-media-posting/oauth/{locationId}/google/locations/{accountId}`.
pub type GetGoogleLocations = rt::Operation<kinds::GetGoogleLocations>;

/// A request of [`SocialPlanner::set_google_locations`](super::SocialPlanner::set_google_locations): `POST /social-media-posting/oauth/{locationId}/google/locations/{accountId}`.
pub type SetGoogleLocations = rt::Operation<kinds::SetGoogleLocations>;

impl SetGoogleLocations {
    /// `location`: an object, `AttachGmbLocationLocation`.
    #[inline]
    pub fn location(mut self, location: models::AttachGmbLocationLocation) -> Self {
        self.0.field::<models::AttachGmbLocationLocation>("location", &location);
        self
    }

    /// `account`: an object, `AttachGmbLocationAccount`.
    #[inline]
    pub fn account(mut self, account: models::AttachGmbLocationAccount) -> Self {
        self.0.field::<models::AttachGmbLocationAccount>("account", &account);
        self
    }

    /// Id of the agency that owns the accounts.
    ///
    /// `companyId`: text; for example `sdfdsfdsfEWEsdfsdsW32dd`.
    pub fn company_id(mut self, company_id: impl Into<String>) -> Self {
        self.0.field::<String>("companyId", &company_id.into());
        self
    }
}

/// A request of [`SocialPlanner::list_posts`](super::SocialPlanner::list_posts): `POST /social-media-posting/{locationId}/posts/list`.
pub type ListPosts = rt::Operation<kinds::ListPosts>;

impl ListPosts {
    /// Which posts: `all`, `recent` or a state such as `scheduled`, `published` or
    /// `failed`.
    ///
    /// `type`: text; `all` where nothing is sent; for example `Filter type`.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.0.field::<String>("type", &type_.into());
        self
    }

    /// Ids of accounts as one text with commas.
    ///
    /// `accounts`: text.
    pub fn accounts(mut self, accounts: impl Into<String>) -> Self {
        self.0.field::<String>("accounts", &accounts.into());
        self
    }

    /// `post`, `story` or `reel`.
    ///
    /// `postType`: text; for example `post`.
    pub fn post_type(mut self, post_type: impl Into<String>) -> Self {
        self.0.field::<String>("postType", &post_type.into());
        self
    }
}

/// A request of [`SocialPlanner::create_post`](super::SocialPlanner::create_post): `POST /social-media-posting/{locationId}/posts`.
pub type CreatePost = rt::Operation<kinds::CreatePost>;

impl CreatePost {
    /// The text of the post; too long for a network, it is cut.
    ///
    /// `summary`: text; for example `Hello World`.
    pub fn summary(mut self, summary: impl Into<String>) -> Self {
        self.0.field::<String>("summary", &summary.into());
        self
    }

    /// `media`: list of `PostMedia`.
    pub fn media(mut self, media: impl Into<rt::List<models::PostMedia>>) -> Self {
        self.0.field::<rt::List<models::PostMedia>>("media", &media.into());
        self
    }

    /// What becomes of it: `draft`, `scheduled` with a date, and so on.
    ///
    /// `status`: one of `draft`, `scheduled`, `in_review`, `published`, `in_progress`, `pending`, `failed`, `notification_sent`, `deleted`; for example `draft`.
    pub fn status(mut self, status: impl Into<models::CreatePostStatus>) -> Self {
        self.0.field::<models::CreatePostStatus>("status", &status.into());
        self
    }

    /// When it is to be published.
    ///
    /// `scheduleDate`: date and time (RFC 3339).
    pub fn schedule_date(mut self, schedule_date: impl Into<String>) -> Self {
        self.0.field::<String>("scheduleDate", &schedule_date.into());
        self
    }

    /// Who made it: an id, or an object with one.
    ///
    /// `createdBy`: text.
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        self.0.field::<String>("createdBy", &created_by.into());
        self
    }

    /// A first comment below the post; not for TikTok and Google, at most 280 characters on
    /// X.
    ///
    /// `followUpComment`: text; for example `First comment`.
    pub fn follow_up_comment(mut self, follow_up_comment: impl Into<String>) -> Self {
        self.0.field::<String>("followUpComment", &follow_up_comment.into());
        self
    }

    /// `ogTagsDetails`: an object, `OgTags`.
    #[inline]
    pub fn og_tags_details(mut self, og_tags_details: models::OgTags) -> Self {
        self.0.field::<models::OgTags>("ogTagsDetails", &og_tags_details);
        self
    }

    /// `postApprovalDetails`: an object, `PostApproval`.
    #[inline]
    pub fn post_approval_details(
        mut self,
        post_approval_details: models::PostApproval,
    ) -> Self {
        self.0
            .field::<
                models::PostApproval,
            >("postApprovalDetails", &post_approval_details);
        self
    }

    /// Whether the time has changed with this request.
    ///
    /// `scheduleTimeUpdated`: flag; for example `true`.
    #[inline]
    pub fn schedule_time_updated(mut self, schedule_time_updated: bool) -> Self {
        self.0.field::<bool>("scheduleTimeUpdated", &schedule_time_updated);
        self
    }

    /// Ids of tags.
    ///
    /// `tags`: list of texts; for example `["65f151c99bc2bf3aaf970d72"]`.
    pub fn tags(mut self, tags: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("tags", &tags.into());
        self
    }

    /// `categoryId`: text; for example `65f151c99bc2bf3aaf970d72`.
    pub fn category_id(mut self, category_id: impl Into<String>) -> Self {
        self.0.field::<String>("categoryId", &category_id.into());
        self
    }

    /// `tiktokPostDetails`: an object, `TiktokPost`.
    #[inline]
    pub fn tiktok_post_details(
        mut self,
        tiktok_post_details: models::TiktokPost,
    ) -> Self {
        self.0.field::<models::TiktokPost>("tiktokPostDetails", &tiktok_post_details);
        self
    }

    /// `gmbPostDetails`: an object, `GmbPost`.
    #[inline]
    pub fn gmb_post_details(mut self, gmb_post_details: models::GmbPost) -> Self {
        self.0.field::<models::GmbPost>("gmbPostDetails", &gmb_post_details);
        self
    }
}

/// A request of [`SocialPlanner::get_post`](super::SocialPlanner::get_post): `GET /social-media-posting/{locationId}/posts/{id}`.
pub type GetPost = rt::Operation<kinds::GetPost>;

/// A request of [`SocialPlanner::update_post`](super::SocialPlanner::update_post): `PUT /social-media-posting/{locationId}/posts/{id}`.
pub type UpdatePost = rt::Operation<kinds::UpdatePost>;

impl UpdatePost {
    /// Accounts as `GET /social-media-posting/{locationId}/accounts` names them.
    ///
    /// `accountIds`: list of texts; for example `["aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"]`.
    pub fn account_ids(mut self, account_ids: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("accountIds", &account_ids.into());
        self
    }

    /// The text of the post; too long for a network, it is cut.
    ///
    /// `summary`: text; for example `Hello World`.
    pub fn summary(mut self, summary: impl Into<String>) -> Self {
        self.0.field::<String>("summary", &summary.into());
        self
    }

    /// `media`: list of `PostMedia`.
    pub fn media(mut self, media: impl Into<rt::List<models::PostMedia>>) -> Self {
        self.0.field::<rt::List<models::PostMedia>>("media", &media.into());
        self
    }

    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text; for example `draft`.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.0.field::<String>("status", &status.into());
        self
    }

    /// When it is to be published.
    ///
    /// `scheduleDate`: date and time (RFC 3339).
    pub fn schedule_date(mut self, schedule_date: impl Into<String>) -> Self {
        self.0.field::<String>("scheduleDate", &schedule_date.into());
        self
    }

    /// Who made it: an id, or an object with one.
    ///
    /// `createdBy`: text.
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        self.0.field::<String>("createdBy", &created_by.into());
        self
    }

    /// A first comment below the post; not for TikTok and Google, at most 280 characters on
    /// X.
    ///
    /// `followUpComment`: text; for example `First comment`.
    pub fn follow_up_comment(mut self, follow_up_comment: impl Into<String>) -> Self {
        self.0.field::<String>("followUpComment", &follow_up_comment.into());
        self
    }

    /// `ogTagsDetails`: an object, `OgTags`.
    #[inline]
    pub fn og_tags_details(mut self, og_tags_details: models::OgTags) -> Self {
        self.0.field::<models::OgTags>("ogTagsDetails", &og_tags_details);
        self
    }

    /// `postApprovalDetails`: an object, `PostApproval`.
    #[inline]
    pub fn post_approval_details(
        mut self,
        post_approval_details: models::PostApproval,
    ) -> Self {
        self.0
            .field::<
                models::PostApproval,
            >("postApprovalDetails", &post_approval_details);
        self
    }

    /// Whether the time has changed with this request.
    ///
    /// `scheduleTimeUpdated`: flag; for example `true`.
    #[inline]
    pub fn schedule_time_updated(mut self, schedule_time_updated: bool) -> Self {
        self.0.field::<bool>("scheduleTimeUpdated", &schedule_time_updated);
        self
    }

    /// Labels, mostly by their names; social posts also take ids.
    ///
    /// `tags`: list of texts; for example `["Tag1"]`.
    pub fn tags(mut self, tags: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("tags", &tags.into());
        self
    }

    /// `categoryId`: text.
    pub fn category_id(mut self, category_id: impl Into<String>) -> Self {
        self.0.field::<String>("categoryId", &category_id.into());
        self
    }

    /// `tiktokPostDetails`: an object, `TiktokPost`.
    #[inline]
    pub fn tiktok_post_details(
        mut self,
        tiktok_post_details: models::TiktokPost,
    ) -> Self {
        self.0.field::<models::TiktokPost>("tiktokPostDetails", &tiktok_post_details);
        self
    }

    /// `gmbPostDetails`: an object, `GmbPost`.
    #[inline]
    pub fn gmb_post_details(mut self, gmb_post_details: models::GmbPost) -> Self {
        self.0.field::<models::GmbPost>("gmbPostDetails", &gmb_post_details);
        self
    }

    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text; for example `sdfdsfdsfEWEsdfsdsW32dd`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.field::<String>("userId", &user_id.into());
        self
    }
}

/// A request of [`SocialPlanner::delete_post`](super::SocialPlanner::delete_post): `DELETE /social-media-posting/{locationId}/posts/{id}`.
pub type DeletePost = rt::Operation<kinds::DeletePost>;

/// A request of [`SocialPlanner::bulk_delete_posts`](super::SocialPlanner::bulk_delete_posts): `POST /social-media-posting/{locationId}/posts/bulk-delete`.
pub type BulkDeletePosts = rt::Operation<kinds::BulkDeletePosts>;

impl BulkDeletePosts {
    /// `postIds`: list of texts; for example `["662791ee3f216822d7da0c8c"]`.
    pub fn post_ids(mut self, post_ids: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("postIds", &post_ids.into());
        self
    }
}

/// A request of [`SocialPlanner::list_accounts`](super::SocialPlanner::list_accounts): `GET /social-media-posting/{locationId}/accounts`.
pub type ListAccounts = rt::Operation<kinds::ListAccounts>;

/// A request of [`SocialPlanner::delete_account`](super::SocialPlanner::delete_account): `DELETE /social-media-posting/{locationId}/accounts/{id}`.
pub type DeleteAccount = rt::Operation<kinds::DeleteAccount>;

impl DeleteAccount {
    /// Id of the agency that owns the accounts.
    ///
    /// `companyId`: text; for example `sdfdsfdsfEWEsdfsdsW32dd`.
    pub fn company_id(mut self, company_id: impl Into<String>) -> Self {
        self.0.query::<String>("companyId", &company_id.into());
        self
    }

    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text; for example `sdfdsfdsfEWEsdfsdsW32dd`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.query::<String>("userId", &user_id.into());
        self
    }
}

/// A request of [`SocialPlanner::start_facebook_oauth`](super::SocialPlanner::start_facebook_oauth): `GET /social-media-posting/oauth/facebook/start`.
pub type StartFacebookOauth = rt::Operation<kinds::StartFacebookOauth>;

impl StartFacebookOauth {
    /// Which page of the app asks for the login, such as `integration`.
    ///
    /// `page`: text; for example `integration`.
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.0.query::<String>("page", &page.into());
        self
    }

    /// `true` to renew a login that has expired.
    ///
    /// `reconnect`: flag; for example `true`.
    #[inline]
    pub fn reconnect(mut self, reconnect: bool) -> Self {
        self.0.query::<bool>("reconnect", &reconnect);
        self
    }
}

/// A request of [`SocialPlanner::get_facebook_page_group`](super::SocialPlanner::get_facebook_page_group): `GET /social-media-posting/oauth/{locationId}/facebook/accounts/{accountId}`.
pub type GetFacebookPageGroup = rt::Operation<kinds::GetFacebookPageGroup>;

/// A request of [`SocialPlanner::attach_facebook_page_group`](super::SocialPlanner::attach_facebook_page_group): `POST /social-media-posting/oauth/{locationId}/facebook/accounts/{accountId}`.
pub type AttachFacebookPageGroup = rt::Operation<kinds::AttachFacebookPageGroup>;

impl AttachFacebookPageGroup {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: only `page`; for example `page`.
    pub fn type_(mut self, type_: impl Into<models::AttachFbAccountType>) -> Self {
        self.0.field::<models::AttachFbAccountType>("type", &type_.into());
        self
    }

    /// The page's id from the list, as the network calls it.
    ///
    /// `originId`: text; for example `244405****11687`.
    pub fn origin_id(mut self, origin_id: impl Into<String>) -> Self {
        self.0.field::<String>("originId", &origin_id.into());
        self
    }

    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `JOHN_DEO`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// Picture of a person or account, mostly by its address.
    ///
    /// `avatar`: text; for example `https://storage.googleapis.com/2ad21ebc23/test`.
    pub fn avatar(mut self, avatar: impl Into<String>) -> Self {
        self.0.field::<String>("avatar", &avatar.into());
        self
    }

    /// Id of the agency that owns the accounts.
    ///
    /// `companyId`: text; for example `sdfdsfdsfEWEsdfsdsW32dd`.
    pub fn company_id(mut self, company_id: impl Into<String>) -> Self {
        self.0.field::<String>("companyId", &company_id.into());
        self
    }
}

/// A request of [`SocialPlanner::start_instagram_oauth`](super::SocialPlanner::start_instagram_oauth): `GET /social-media-posting/oauth/instagram/start`.
pub type StartInstagramOauth = rt::Operation<kinds::StartInstagramOauth>;

impl StartInstagramOauth {
    /// Which page of the app asks for the login, such as `integration`.
    ///
    /// `page`: text; for example `integration`.
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.0.query::<String>("page", &page.into());
        self
    }

    /// `true` to renew a login that has expired.
    ///
    /// `reconnect`: flag; for example `true`.
    #[inline]
    pub fn reconnect(mut self, reconnect: bool) -> Self {
        self.0.query::<bool>("reconnect", &reconnect);
        self
    }
}

/// A request of [`SocialPlanner::get_instagram_page_group`](super::SocialPlanner::get_instagram_page_group): `GET /social-media-posting/oauth/{locationId}/instagram/accounts/{accountId}`.
pub type GetInstagramPageGroup = rt::Operation<kinds::GetInstagramPageGroup>;

/// A request of [`SocialPlanner::attach_instagram_page_group`](super::SocialPlanner::attach_instagram_page_group): `POST /social-media-posting/oauth/{locationId}/instagram/accounts/{accountId}`.
pub type AttachInstagramPageGroup = rt::Operation<kinds::AttachInstagramPageGroup>;

impl AttachInstagramPageGroup {
    /// The account's id from the list, as the network calls it.
    ///
    /// `originId`: text; for example `244405****11687`.
    pub fn origin_id(mut self, origin_id: impl Into<String>) -> Self {
        self.0.field::<String>("originId", &origin_id.into());
        self
    }

    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `JOHN_DEO`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// Picture of a person or account, mostly by its address.
    ///
    /// `avatar`: text.
    pub fn avatar(mut self, avatar: impl Into<String>) -> Self {
        self.0.field::<String>("avatar", &avatar.into());
        self
    }

    /// Id of the agency that owns the accounts.
    ///
    /// `companyId`: text; for example `sdfdsfdsfEWEsdfsdsW32dd`.
    pub fn company_id(mut self, company_id: impl Into<String>) -> Self {
        self.0.field::<String>("companyId", &company_id.into());
        self
    }
}

/// A request of [`SocialPlanner::start_linkedin_oauth`](super::SocialPlanner::start_linkedin_oauth): `GET /social-media-posting/oauth/linkedin/start`.
pub type StartLinkedinOauth = rt::Operation<kinds::StartLinkedinOauth>;

impl StartLinkedinOauth {
    /// Which page of the app asks for the login, such as `integration`.
    ///
    /// `page`: text; for example `integration`.
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.0.query::<String>("page", &page.into());
        self
    }

    /// `true` to renew a login that has expired.
    ///
    /// `reconnect`: text; for example `integration`.
    pub fn reconnect(mut self, reconnect: impl Into<String>) -> Self {
        self.0.query::<String>("reconnect", &reconnect.into());
        self
    }
}

/// A request of [`SocialPlanner::get_linkedin_page_profile`](super::SocialPlanner::get_linkedin_page_profile): `GET /social-media-posting/oauth/{locationId}/linkedin/accounts/{accountId}`.
pub type GetLinkedinPageProfile = rt::Operation<kinds::GetLinkedinPageProfile>;

/// A request of [`SocialPlanner::attach_linkedin_page_profile`](super::SocialPlanner::attach_linkedin_page_profile): `POST /social-media-posting/oauth/{locationId}/linkedin/accounts/{accountId}`.
pub type AttachLinkedinPageProfile = rt::Operation<kinds::AttachLinkedinPageProfile>;

impl AttachLinkedinPageProfile {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `page`, `group`, `profile`, `location`, `business`.
    pub fn type_(mut self, type_: impl Into<models::Type>) -> Self {
        self.0.field::<models::Type>("type", &type_.into());
        self
    }

    /// The id of the page or profile from the list, as the network calls it.
    ///
    /// `originId`: text; for example `244405****11687`.
    pub fn origin_id(mut self, origin_id: impl Into<String>) -> Self {
        self.0.field::<String>("originId", &origin_id.into());
        self
    }

    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `JOHN_DEO`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// Picture of a person or account, mostly by its address.
    ///
    /// `avatar`: text.
    pub fn avatar(mut self, avatar: impl Into<String>) -> Self {
        self.0.field::<String>("avatar", &avatar.into());
        self
    }

    /// LinkedIn's own id of the page or profile.
    ///
    /// `urn`: text.
    pub fn urn(mut self, urn: impl Into<String>) -> Self {
        self.0.field::<String>("urn", &urn.into());
        self
    }

    /// Id of the agency that owns the accounts.
    ///
    /// `companyId`: text; for example `sdfdsfdsfEWEsdfsdsW32dd`.
    pub fn company_id(mut self, company_id: impl Into<String>) -> Self {
        self.0.field::<String>("companyId", &company_id.into());
        self
    }
}

/// A request of [`SocialPlanner::start_twitter_oauth`](super::SocialPlanner::start_twitter_oauth): `GET /social-media-posting/oauth/twitter/start`.
pub type StartTwitterOauth = rt::Operation<kinds::StartTwitterOauth>;

impl StartTwitterOauth {
    /// Which page of the app asks for the login, such as `integration`.
    ///
    /// `page`: text; for example `integration`.
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.0.query::<String>("page", &page.into());
        self
    }

    /// `true` to renew a login that has expired.
    ///
    /// `reconnect`: flag; for example `true`.
    #[inline]
    pub fn reconnect(mut self, reconnect: bool) -> Self {
        self.0.query::<bool>("reconnect", &reconnect);
        self
    }
}

/// A request of [`SocialPlanner::get_twitter_profile`](super::SocialPlanner::get_twitter_profile): `GET /social-media-posting/oauth/{locationId}/twitter/accounts/{accountId}`.
pub type GetTwitterProfile = rt::Operation<kinds::GetTwitterProfile>;

/// A request of [`SocialPlanner::attach_twitter_profile`](super::SocialPlanner::attach_twitter_profile): `POST /social-media-posting/oauth/{locationId}/twitter/accounts/{accountId}`.
pub type AttachTwitterProfile = rt::Operation<kinds::AttachTwitterProfile>;

impl AttachTwitterProfile {
    /// Id of the thing that this one comes from; at social networks the network's own
    /// id.
    ///
    /// `originId`: text; for example `244405****11687`.
    pub fn origin_id(mut self, origin_id: impl Into<String>) -> Self {
        self.0.field::<String>("originId", &origin_id.into());
        self
    }

    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `JOHN_DEO`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// `username`: text; for example `user_name`.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.0.field::<String>("username", &username.into());
        self
    }

    /// Picture of a person or account, mostly by its address.
    ///
    /// `avatar`: text.
    pub fn avatar(mut self, avatar: impl Into<String>) -> Self {
        self.0.field::<String>("avatar", &avatar.into());
        self
    }

    /// `protected`: flag; for example `true`.
    #[inline]
    pub fn protected(mut self, protected: bool) -> Self {
        self.0.field::<bool>("protected", &protected);
        self
    }

    /// `verified`: flag; for example `true`.
    #[inline]
    pub fn verified(mut self, verified: bool) -> Self {
        self.0.field::<bool>("verified", &verified);
        self
    }

    /// Id of the agency that owns the accounts.
    ///
    /// `companyId`: text; for example `sdfdsfdsfEWEsdfsdsW32dd`.
    pub fn company_id(mut self, company_id: impl Into<String>) -> Self {
        self.0.field::<String>("companyId", &company_id.into());
        self
    }
}

/// A request of [`SocialPlanner::get_upload_status`](super::SocialPlanner::get_upload_status): `GET /social-media-posting/{locationId}/csv`.
pub type GetUploadStatus = rt::Operation<kinds::GetUploadStatus>;

impl GetUploadStatus {
    /// How many records to pass over, 0 for the first page.
    ///
    /// `skip`: whole number; `0` where nothing is sent; for example `1`.
    #[inline]
    pub fn skip(mut self, skip: i64) -> Self {
        self.0.query::<i64>("skip", &skip);
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; `10` where nothing is sent; for example `10`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// `true` to have the user with it; a text.
    ///
    /// `includeUsers`: flag; for example `true`.
    #[inline]
    pub fn include_users(mut self, include_users: bool) -> Self {
        self.0.query::<bool>("includeUsers", &include_users);
        self
    }

    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text; for example `sdfdsfdsfEWEsdfsdsW32dd`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.query::<String>("userId", &user_id.into());
        self
    }
}

/// A request of [`SocialPlanner::upload_csv`](super::SocialPlanner::upload_csv): `POST /social-media-posting/{locationId}/csv`.
pub type UploadCsv = rt::Operation<kinds::UploadCsv>;

impl UploadCsv {
    /// `file`: file.
    #[inline]
    pub fn file(mut self, file: rt::File) -> Self {
        self.0.file("file", file);
        self
    }
}

/// A request of [`SocialPlanner::set_accounts`](super::SocialPlanner::set_accounts): `POST /social-media-posting/{locationId}/set-accounts`.
pub type SetAccounts = rt::Operation<kinds::SetAccounts>;

impl SetAccounts {
    /// The user who must approve.
    ///
    /// `approver`: text; for example `o6241QsiRwUIJHyjuhos`.
    pub fn approver(mut self, approver: impl Into<String>) -> Self {
        self.0.field::<String>("approver", &approver.into());
        self
    }

    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text; for example `sdfdsfdsfEWEsdfsdsW32dd`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.field::<String>("userId", &user_id.into());
        self
    }
}

/// A request of [`SocialPlanner::get_csv_post`](super::SocialPlanner::get_csv_post): `GET /social-media-posting/{locationId}/csv/{id}`.
pub type GetCsvPost = rt::Operation<kinds::GetCsvPost>;

impl GetCsvPost {
    /// How many records to pass over, 0 for the first page.
    ///
    /// `skip`: whole number; for example `0`.
    #[inline]
    pub fn skip(mut self, skip: i64) -> Self {
        self.0.query::<i64>("skip", &skip);
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; for example `10`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }
}

/// A request of [`SocialPlanner::delete_csv`](super::SocialPlanner::delete_csv): `DELETE /social-media-posting/{locationId}/csv/{id}`.
pub type DeleteCsv = rt::Operation<kinds::DeleteCsv>;

/// A request of [`SocialPlanner::start_csv_finalize`](super::SocialPlanner::start_csv_finalize): `PATCH /social-media-posting/{locationId}/csv/{id}`.
pub type StartCsvFinalize = rt::Operation<kinds::StartCsvFinalize>;

impl StartCsvFinalize {
    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text; for example `sdfdsfdsfEWEsdfsdsW32dd`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.field::<String>("userId", &user_id.into());
        self
    }
}

/// A request of [`SocialPlanner::delete_csv_post`](super::SocialPlanner::delete_csv_post): `DELETE /social-media-posting/{locationId}/csv/{csvId}/post/{postId}`.
pub type DeleteCsvPost = rt::Operation<kinds::DeleteCsvPost>;

/// A request of [`SocialPlanner::start_tiktok_oauth`](super::SocialPlanner::start_tiktok_oauth): `GET /social-media-posting/oauth/tiktok/start`.
pub type StartTiktokOauth = rt::Operation<kinds::StartTiktokOauth>;

impl StartTiktokOauth {
    /// Which page of the app asks for the login, such as `integration`.
    ///
    /// `page`: text; for example `integration`.
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.0.query::<String>("page", &page.into());
        self
    }

    /// `true` to renew a login that has expired.
    ///
    /// `reconnect`: flag; for example `true`.
    #[inline]
    pub fn reconnect(mut self, reconnect: bool) -> Self {
        self.0.query::<bool>("reconnect", &reconnect);
        self
    }
}

/// A request of [`SocialPlanner::get_tiktok_profile`](super::SocialPlanner::get_tiktok_profile): `GET /social-media-posting/oauth/{locationId}/tiktok/accounts/{accountId}`.
pub type GetTiktokProfile = rt::Operation<kinds::GetTiktokProfile>;

/// A request of [`SocialPlanner::attach_tiktok_profile`](super::SocialPlanner::attach_tiktok_profile): `POST /social-media-posting/oauth/{locationId}/tiktok/accounts/{accountId}`.
pub type AttachTiktokProfile = rt::Operation<kinds::AttachTiktokProfile>;

impl AttachTiktokProfile {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `page`, `group`, `profile`, `location`, `business`.
    pub fn type_(mut self, type_: impl Into<models::Type>) -> Self {
        self.0.field::<models::Type>("type", &type_.into());
        self
    }

    /// The profile's id from the list, as the network calls it.
    ///
    /// `originId`: text; for example `244405****11687`.
    pub fn origin_id(mut self, origin_id: impl Into<String>) -> Self {
        self.0.field::<String>("originId", &origin_id.into());
        self
    }

    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `JOHN_DEO`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// Picture of a person or account, mostly by its address.
    ///
    /// `avatar`: text.
    pub fn avatar(mut self, avatar: impl Into<String>) -> Self {
        self.0.field::<String>("avatar", &avatar.into());
        self
    }

    /// `verified`: flag; for example `true`.
    #[inline]
    pub fn verified(mut self, verified: bool) -> Self {
        self.0.field::<bool>("verified", &verified);
        self
    }

    /// `username`: text; for example `JOHN_DEO`.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.0.field::<String>("username", &username.into());
        self
    }

    /// Id of the agency that owns the accounts.
    ///
    /// `companyId`: text; for example `sdfdsfdsfEWEsdfsdsW32dd`.
    pub fn company_id(mut self, company_id: impl Into<String>) -> Self {
        self.0.field::<String>("companyId", &company_id.into());
        self
    }
}

/// A request of [`SocialPlanner::start_tiktok_business_oauth`](super::SocialPlanner::start_tiktok_business_oauth): `GET /social-media-posting/oauth/tiktok-business/start`.
pub type StartTiktokBusinessOauth = rt::Operation<kinds::StartTiktokBusinessOauth>;

impl StartTiktokBusinessOauth {
    /// Which page of the app asks for the login, such as `integration`.
    ///
    /// `page`: text; for example `integration`.
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.0.query::<String>("page", &page.into());
        self
    }

    /// `true` to renew a login that has expired.
    ///
    /// `reconnect`: flag; for example `true`.
    #[inline]
    pub fn reconnect(mut self, reconnect: bool) -> Self {
        self.0.query::<bool>("reconnect", &reconnect);
        self
    }
}

/// A request of [`SocialPlanner::get_tiktok_business_profile`](super::SocialPlanner::get_tiktok_business_profile): `GET /social-media-posting/oauth/{locationId}/tiktok-business/accounts/{accountId}`.
pub type GetTiktokBusinessProfile = rt::Operation<kinds::GetTiktokBusinessProfile>;

/// A request of [`SocialPlanner::list_categories`](super::SocialPlanner::list_categories): `GET /social-media-posting/{locationId}/categories`.
pub type ListCategories = rt::Operation<kinds::ListCategories>;

impl ListCategories {
    /// Part of the name.
    ///
    /// `searchText`: text; for example `test`.
    pub fn search_text(mut self, search_text: impl Into<String>) -> Self {
        self.0.query::<String>("searchText", &search_text.into());
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; for example `10`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `skip`: whole number; for example `0`.
    #[inline]
    pub fn skip(mut self, skip: i64) -> Self {
        self.0.query::<i64>("skip", &skip);
        self
    }
}

/// A request of [`SocialPlanner::get_category`](super::SocialPlanner::get_category): `GET /social-media-posting/{locationId}/categories/{id}`.
pub type GetCategory = rt::Operation<kinds::GetCategory>;

/// A request of [`SocialPlanner::list_tags`](super::SocialPlanner::list_tags): `GET /social-media-posting/{locationId}/tags`.
pub type ListTags = rt::Operation<kinds::ListTags>;

impl ListTags {
    /// Part of the name.
    ///
    /// `searchText`: text; for example `test`.
    pub fn search_text(mut self, search_text: impl Into<String>) -> Self {
        self.0.query::<String>("searchText", &search_text.into());
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; for example `10`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `skip`: whole number; for example `0`.
    #[inline]
    pub fn skip(mut self, skip: i64) -> Self {
        self.0.query::<i64>("skip", &skip);
        self
    }
}

/// A request of [`SocialPlanner::get_tags`](super::SocialPlanner::get_tags): `POST /social-media-posting/{locationId}/tags/details`.
pub type GetTags = rt::Operation<kinds::GetTags>;

/// A request of [`SocialPlanner::statistics`](super::SocialPlanner::statistics): `POST /social-media-posting/statistics`.
pub type Statistics = rt::Operation<kinds::Statistics>;

impl Statistics {
    /// `platforms`: list of `PlatformsItem`; for example `["facebook","instagram"]`.
    pub fn platforms(
        mut self,
        platforms: impl Into<rt::List<models::PlatformsItem>>,
    ) -> Self {
        self.0.field::<rt::List<models::PlatformsItem>>("platforms", &platforms.into());
        self
    }
}
