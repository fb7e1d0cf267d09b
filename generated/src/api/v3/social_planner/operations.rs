// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Social planner.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`SocialPlanner::list_posts`](super::SocialPlanner::list_posts): `POST /social-media-posting/{locationId}/posts/list`.
pub type ListPosts = rt::Operation<kinds::ListPosts>;

impl ListPosts {
    /// Which posts: `all`, `recent` or a state such as `scheduled`, `published` or
    /// `failed`.
    ///
    /// `type`: text; `all` where nothing is sent; for example `all`.
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
    /// `summary`: text; for example `Hello World! Check out our latest updates. #social #marketing`.
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
    /// `status`: one of `draft`, `scheduled`, `in_review`, `published`, `in_progress`, `pending`, `failed`, `notification_sent`, `deleted`; for example `scheduled`.
    pub fn status(mut self, status: impl Into<models::CreatePostStatus>) -> Self {
        self.0.field::<models::CreatePostStatus>("status", &status.into());
        self
    }

    /// When it is to be published.
    ///
    /// `scheduleDate`: date and time (RFC 3339); for example `2024-01-15T10:00:00Z`.
    pub fn schedule_date(mut self, schedule_date: impl Into<String>) -> Self {
        self.0.field::<String>("scheduleDate", &schedule_date.into());
        self
    }

    /// `selectedBestTime`: date and time (RFC 3339); for example `2024-01-15T10:00:00Z`.
    pub fn selected_best_time(mut self, selected_best_time: impl Into<String>) -> Self {
        self.0.field::<String>("selectedBestTime", &selected_best_time.into());
        self
    }

    /// Who made it: an id, or an object with one.
    ///
    /// `createdBy`: text; for example `65f151c99bc2bf3aaf970d72`.
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        self.0.field::<String>("createdBy", &created_by.into());
        self
    }

    /// A first comment below the post; not for TikTok and Google, at most 280 characters on
    /// X.
    ///
    /// `followUpComment`: text; for example `What do you think? Let us know in the comments!`.
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
    /// `tags`: list of texts; for example `["65f151c99bc2bf3aaf970d72","65f151c99bc2bf3aaf970d73"]`.
    pub fn tags(mut self, tags: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("tags", &tags.into());
        self
    }

    /// `categoryId`: text; for example `65f151c99bc2bf3aaf970d72`.
    pub fn category_id(mut self, category_id: impl Into<String>) -> Self {
        self.0.field::<String>("categoryId", &category_id.into());
        self
    }

    /// `applyWatermark`: flag; for example `true`.
    #[inline]
    pub fn apply_watermark(mut self, apply_watermark: bool) -> Self {
        self.0.field::<bool>("applyWatermark", &apply_watermark);
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

    /// `linkedinPostDetails`: an object, `LinkedinPost`.
    #[inline]
    pub fn linkedin_post_details(
        mut self,
        linkedin_post_details: models::LinkedinPost,
    ) -> Self {
        self.0
            .field::<
                models::LinkedinPost,
            >("linkedinPostDetails", &linkedin_post_details);
        self
    }

    /// `pinterestPostDetails`: an object, `PinterestPost`.
    #[inline]
    pub fn pinterest_post_details(
        mut self,
        pinterest_post_details: models::PinterestPost,
    ) -> Self {
        self.0
            .field::<
                models::PinterestPost,
            >("pinterestPostDetails", &pinterest_post_details);
        self
    }

    /// `facebookPostDetails`: an object, `FacebookPost`.
    #[inline]
    pub fn facebook_post_details(
        mut self,
        facebook_post_details: models::FacebookPost,
    ) -> Self {
        self.0
            .field::<
                models::FacebookPost,
            >("facebookPostDetails", &facebook_post_details);
        self
    }

    /// `instagramPostDetails`: an object, `InstagramPost`.
    #[inline]
    pub fn instagram_post_details(
        mut self,
        instagram_post_details: models::InstagramPost,
    ) -> Self {
        self.0
            .field::<
                models::InstagramPost,
            >("instagramPostDetails", &instagram_post_details);
        self
    }

    /// `youtubePostDetails`: an object, `YoutubePost`.
    #[inline]
    pub fn youtube_post_details(
        mut self,
        youtube_post_details: models::YoutubePost,
    ) -> Self {
        self.0.field::<models::YoutubePost>("youtubePostDetails", &youtube_post_details);
        self
    }
}

/// A request of [`SocialPlanner::get_post`](super::SocialPlanner::get_post): `GET /social-media-posting/{locationId}/posts/{id}`.
pub type GetPost = rt::Operation<kinds::GetPost>;

/// A request of [`SocialPlanner::update_post`](super::SocialPlanner::update_post): `PUT /social-media-posting/{locationId}/posts/{id}`.
pub type UpdatePost = rt::Operation<kinds::UpdatePost>;

impl UpdatePost {
    /// The text of the post; too long for a network, it is cut.
    ///
    /// `summary`: text; for example `Hello World! Check out our latest updates. #social #marketing`.
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
    /// `status`: one of `draft`, `scheduled`, `in_review`, `published`, `in_progress`, `pending`, `failed`, `notification_sent`, `deleted`; for example `scheduled`.
    pub fn status(mut self, status: impl Into<models::CreatePostStatus>) -> Self {
        self.0.field::<models::CreatePostStatus>("status", &status.into());
        self
    }

    /// When it is to be published.
    ///
    /// `scheduleDate`: date and time (RFC 3339); for example `2024-01-15T10:00:00Z`.
    pub fn schedule_date(mut self, schedule_date: impl Into<String>) -> Self {
        self.0.field::<String>("scheduleDate", &schedule_date.into());
        self
    }

    /// `selectedBestTime`: date and time (RFC 3339); for example `2024-01-15T10:00:00Z`.
    pub fn selected_best_time(mut self, selected_best_time: impl Into<String>) -> Self {
        self.0.field::<String>("selectedBestTime", &selected_best_time.into());
        self
    }

    /// Who made it: an id, or an object with one.
    ///
    /// `createdBy`: text; for example `65f151c99bc2bf3aaf970d72`.
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        self.0.field::<String>("createdBy", &created_by.into());
        self
    }

    /// A first comment below the post; not for TikTok and Google, at most 280 characters on
    /// X.
    ///
    /// `followUpComment`: text; for example `What do you think? Let us know in the comments!`.
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
    /// `tags`: list of texts; for example `["65f151c99bc2bf3aaf970d72","65f151c99bc2bf3aaf970d73"]`.
    pub fn tags(mut self, tags: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("tags", &tags.into());
        self
    }

    /// `categoryId`: text; for example `65f151c99bc2bf3aaf970d72`.
    pub fn category_id(mut self, category_id: impl Into<String>) -> Self {
        self.0.field::<String>("categoryId", &category_id.into());
        self
    }

    /// `applyWatermark`: flag; for example `true`.
    #[inline]
    pub fn apply_watermark(mut self, apply_watermark: bool) -> Self {
        self.0.field::<bool>("applyWatermark", &apply_watermark);
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

    /// `linkedinPostDetails`: an object, `LinkedinPost`.
    #[inline]
    pub fn linkedin_post_details(
        mut self,
        linkedin_post_details: models::LinkedinPost,
    ) -> Self {
        self.0
            .field::<
                models::LinkedinPost,
            >("linkedinPostDetails", &linkedin_post_details);
        self
    }

    /// `pinterestPostDetails`: an object, `PinterestPost`.
    #[inline]
    pub fn pinterest_post_details(
        mut self,
        pinterest_post_details: models::PinterestPost,
    ) -> Self {
        self.0
            .field::<
                models::PinterestPost,
            >("pinterestPostDetails", &pinterest_post_details);
        self
    }

    /// `facebookPostDetails`: an object, `FacebookPost`.
    #[inline]
    pub fn facebook_post_details(
        mut self,
        facebook_post_details: models::FacebookPost,
    ) -> Self {
        self.0
            .field::<
                models::FacebookPost,
            >("facebookPostDetails", &facebook_post_details);
        self
    }

    /// `instagramPostDetails`: an object, `InstagramPost`.
    #[inline]
    pub fn instagram_post_details(
        mut self,
        instagram_post_details: models::InstagramPost,
    ) -> Self {
        self.0
            .field::<
                models::InstagramPost,
            >("instagramPostDetails", &instagram_post_details);
        self
    }

    /// `youtubePostDetails`: an object, `YoutubePost`.
    #[inline]
    pub fn youtube_post_details(
        mut self,
        youtube_post_details: models::YoutubePost,
    ) -> Self {
        self.0.field::<models::YoutubePost>("youtubePostDetails", &youtube_post_details);
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

    /// `isFromTemplate`: flag; for example `true`.
    #[inline]
    pub fn is_from_template(mut self, is_from_template: bool) -> Self {
        self.0.query::<bool>("isFromTemplate", &is_from_template);
        self
    }
}

/// A request of [`SocialPlanner::upload_csv`](super::SocialPlanner::upload_csv): `POST /social-media-posting/{locationId}/csv`.
pub type UploadCsv = rt::Operation<kinds::UploadCsv>;

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

    /// `csvFileType`: one of `basic`, `advance`; for example `basic`.
    pub fn csv_file_type(
        mut self,
        csv_file_type: impl Into<models::CsvFileType>,
    ) -> Self {
        self.0.field::<models::CsvFileType>("csvFileType", &csv_file_type.into());
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

/// A request of [`SocialPlanner::delete_csv_post`](super::SocialPlanner::delete_csv_post): `DELETE /social-media-posting/{locationId}/csv/{csvId}/post/{postId}`.
pub type DeleteCsvPost = rt::Operation<kinds::DeleteCsvPost>;

/// A request of [`SocialPlanner::start_oauth`](super::SocialPlanner::start_oauth): `GET /social-media-posting/oauth/{platform}/start`.
pub type StartOauth = rt::Operation<kinds::StartOauth>;

impl StartOauth {
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

/// A request of [`SocialPlanner::get_oauth_accounts`](super::SocialPlanner::get_oauth_accounts): `GET /social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}`.
pub type GetOauthAccounts = rt::Operation<kinds::GetOauthAccounts>;

impl GetOauthAccounts {
    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `search`: text; for example `My Business Page`.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.0.query::<String>("search", &search.into());
        self
    }
}

/// A request of [`SocialPlanner::attach_oauth_accounts`](super::SocialPlanner::attach_oauth_accounts): `POST /social-media-posting/oauth/{locationId}/{platform}/accounts/{accountId}`.
pub type AttachOauthAccounts = rt::Operation<kinds::AttachOauthAccounts>;

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

    /// `currentRange`: an object, `StatisticsCurrentRange`.
    #[inline]
    pub fn current_range(
        mut self,
        current_range: models::StatisticsCurrentRange,
    ) -> Self {
        self.0.field::<models::StatisticsCurrentRange>("currentRange", &current_range);
        self
    }

    /// `prevRange`: an object, `StatisticsPrevRange`.
    #[inline]
    pub fn prev_range(mut self, prev_range: models::StatisticsPrevRange) -> Self {
        self.0.field::<models::StatisticsPrevRange>("prevRange", &prev_range);
        self
    }
}

/// A request of [`SocialPlanner::fetch_available_categories`](super::SocialPlanner::fetch_available_categories): `GET /social-media-posting/category/queues/available-categories`.
pub type FetchAvailableCategories = rt::Operation<kinds::FetchAvailableCategories>;

impl FetchAvailableCategories {
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

    /// `q`: text; for example `Marketing`.
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.0.query::<String>("q", &q.into());
        self
    }
}

/// A request of [`SocialPlanner::create_queue`](super::SocialPlanner::create_queue): `POST /social-media-posting/category/queues`.
pub type CreateQueue = rt::Operation<kinds::CreateQueue>;

impl CreateQueue {
    /// `enableFuturePosts`: flag; for example `true`.
    #[inline]
    pub fn enable_future_posts(mut self, enable_future_posts: bool) -> Self {
        self.0.field::<bool>("enableFuturePosts", &enable_future_posts);
        self
    }

    /// `prioritizeNewContent`: flag; for example `false`.
    #[inline]
    pub fn prioritize_new_content(mut self, prioritize_new_content: bool) -> Self {
        self.0.field::<bool>("prioritizeNewContent", &prioritize_new_content);
        self
    }
}

/// A request of [`SocialPlanner::fetch_queues`](super::SocialPlanner::fetch_queues): `POST /social-media-posting/category/queues/list`.
pub type FetchQueues = rt::Operation<kinds::FetchQueues>;

impl FetchQueues {
    /// How many records to pass over, 0 for the first page.
    ///
    /// `skip`: whole number; for example `0`.
    #[inline]
    pub fn skip(mut self, skip: i64) -> Self {
        self.0.field::<i64>("skip", &skip);
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; for example `10`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.field::<i64>("limit", &limit);
        self
    }
}

/// A request of [`SocialPlanner::fetch_queue`](super::SocialPlanner::fetch_queue): `GET /social-media-posting/category/queues/{queueId}`.
pub type FetchQueue = rt::Operation<kinds::FetchQueue>;

/// A request of [`SocialPlanner::update_queue`](super::SocialPlanner::update_queue): `PUT /social-media-posting/category/queues/{queueId}`.
pub type UpdateQueue = rt::Operation<kinds::UpdateQueue>;

impl UpdateQueue {
    /// `skipLegacyWatermark`: flag; for example `false`.
    #[inline]
    pub fn skip_legacy_watermark(mut self, skip_legacy_watermark: bool) -> Self {
        self.0.field::<bool>("skipLegacyWatermark", &skip_legacy_watermark);
        self
    }

    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text; for example `paused`.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.0.field::<String>("status", &status.into());
        self
    }

    /// `skipDateTime`: date and time (RFC 3339); for example `2023-10-05T14:48:00.000Z`.
    pub fn skip_date_time(mut self, skip_date_time: impl Into<String>) -> Self {
        self.0.field::<String>("skipDateTime", &skip_date_time.into());
        self
    }

    /// `timeSlots`: list of `TimeSlot`.
    pub fn time_slots(
        mut self,
        time_slots: impl Into<rt::List<models::TimeSlot>>,
    ) -> Self {
        self.0.field::<rt::List<models::TimeSlot>>("timeSlots", &time_slots.into());
        self
    }

    /// `enableFuturePosts`: flag; for example `true`.
    #[inline]
    pub fn enable_future_posts(mut self, enable_future_posts: bool) -> Self {
        self.0.field::<bool>("enableFuturePosts", &enable_future_posts);
        self
    }

    /// `prioritizeNewContent`: flag; for example `false`.
    #[inline]
    pub fn prioritize_new_content(mut self, prioritize_new_content: bool) -> Self {
        self.0.field::<bool>("prioritizeNewContent", &prioritize_new_content);
        self
    }
}

/// A request of [`SocialPlanner::fetch_queue_items`](super::SocialPlanner::fetch_queue_items): `POST /social-media-posting/category/queues/{queueId}/items`.
pub type FetchQueueItems = rt::Operation<kinds::FetchQueueItems>;

impl FetchQueueItems {
    /// `sessionId`: text; for example `60af88475f1b2c001f5d5f4b`.
    pub fn session_id(mut self, session_id: impl Into<String>) -> Self {
        self.0.field::<String>("sessionId", &session_id.into());
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `skip`: whole number; for example `0`.
    #[inline]
    pub fn skip(mut self, skip: i64) -> Self {
        self.0.field::<i64>("skip", &skip);
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; for example `10`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.field::<i64>("limit", &limit);
        self
    }

    /// `errorFilter`: flag; for example `true`.
    #[inline]
    pub fn error_filter(mut self, error_filter: bool) -> Self {
        self.0.field::<bool>("errorFilter", &error_filter);
        self
    }

    /// `itemId`: text; for example `60af88475f1b2c001f5d5f4b`.
    pub fn item_id(mut self, item_id: impl Into<String>) -> Self {
        self.0.field::<String>("itemId", &item_id.into());
        self
    }
}

/// A request of [`SocialPlanner::start_edit_session`](super::SocialPlanner::start_edit_session): `POST /social-media-posting/category/queues/{queueId}/edit/start`.
pub type StartEditSession = rt::Operation<kinds::StartEditSession>;

/// A request of [`SocialPlanner::save_edit_session`](super::SocialPlanner::save_edit_session): `POST /social-media-posting/category/queues/{queueId}/edit/save`.
pub type SaveEditSession = rt::Operation<kinds::SaveEditSession>;

impl SaveEditSession {
    /// `keepInDraft`: flag; `false` where nothing is sent; for example `false`.
    #[inline]
    pub fn keep_in_draft(mut self, keep_in_draft: bool) -> Self {
        self.0.field::<bool>("keepInDraft", &keep_in_draft);
        self
    }
}

/// A request of [`SocialPlanner::discard_edit_session`](super::SocialPlanner::discard_edit_session): `POST /social-media-posting/category/queues/{queueId}/edit/discard`.
pub type DiscardEditSession = rt::Operation<kinds::DiscardEditSession>;

impl DiscardEditSession {
    /// `keepInDraft`: flag; `false` where nothing is sent; for example `false`.
    #[inline]
    pub fn keep_in_draft(mut self, keep_in_draft: bool) -> Self {
        self.0.field::<bool>("keepInDraft", &keep_in_draft);
        self
    }
}

/// A request of [`SocialPlanner::fetch_edit_session_calendar`](super::SocialPlanner::fetch_edit_session_calendar): `POST /social-media-posting/category/queues/{queueId}/edit/calendar`.
pub type FetchEditSessionCalendar = rt::Operation<kinds::FetchEditSessionCalendar>;

impl FetchEditSessionCalendar {
    /// Accounts as `GET /social-media-posting/{locationId}/accounts` names them.
    ///
    /// `accountIds`: list of texts; for example `["aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"]`.
    pub fn account_ids(mut self, account_ids: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("accountIds", &account_ids.into());
        self
    }
}

/// A request of [`SocialPlanner::fetch_slots`](super::SocialPlanner::fetch_slots): `POST /social-media-posting/category/queues/{queueId}/slots`.
pub type FetchSlots = rt::Operation<kinds::FetchSlots>;

impl FetchSlots {
    /// `sessionId`: text; for example `507f1f77bcf86cd799439011`.
    pub fn session_id(mut self, session_id: impl Into<String>) -> Self {
        self.0.field::<String>("sessionId", &session_id.into());
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `skip`: whole number; `0` where nothing is sent; for example `0`.
    #[inline]
    pub fn skip(mut self, skip: i64) -> Self {
        self.0.field::<i64>("skip", &skip);
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; `20` where nothing is sent; for example `20`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.field::<i64>("limit", &limit);
        self
    }
}

/// A request of [`SocialPlanner::update_queue_item`](super::SocialPlanner::update_queue_item): `PUT /social-media-posting/category/queues/{queueId}/items/{itemId}`.
pub type UpdateQueueItem = rt::Operation<kinds::UpdateQueueItem>;

impl UpdateQueueItem {
    /// `sessionId`: text; for example `60af88475f1b2c001f5d5f4b`.
    pub fn session_id(mut self, session_id: impl Into<String>) -> Self {
        self.0.field::<String>("sessionId", &session_id.into());
        self
    }

    /// `modifiedPostPayload`: an object, `QueueModifiedPost`.
    #[inline]
    pub fn modified_post_payload(
        mut self,
        modified_post_payload: models::QueueModifiedPost,
    ) -> Self {
        self.0
            .field::<
                models::QueueModifiedPost,
            >("modifiedPostPayload", &modified_post_payload);
        self
    }

    /// `newOrder`: one of several types, `UpdateQueueItemNewOrder`; for example `top`.
    #[inline]
    pub fn new_order(mut self, new_order: models::UpdateQueueItemNewOrder) -> Self {
        self.0.field::<models::UpdateQueueItemNewOrder>("newOrder", &new_order);
        self
    }

    /// `variations`: list of `VariationInput`.
    pub fn variations(
        mut self,
        variations: impl Into<rt::List<models::VariationInput>>,
    ) -> Self {
        self.0
            .field::<rt::List<models::VariationInput>>("variations", &variations.into());
        self
    }

    /// `primaryImage`: text; for example `http://example.com/media.png`.
    pub fn primary_image(mut self, primary_image: impl Into<String>) -> Self {
        self.0.field::<String>("primaryImage", &primary_image.into());
        self
    }
}

/// A request of [`SocialPlanner::delete_queue_item`](super::SocialPlanner::delete_queue_item): `DELETE /social-media-posting/category/queues/{queueId}/items/{itemId}`.
pub type DeleteQueueItem = rt::Operation<kinds::DeleteQueueItem>;

impl DeleteQueueItem {
    /// `sessionId`: text; for example `60af88475f1b2c001f5d5f4b`.
    pub fn session_id(mut self, session_id: impl Into<String>) -> Self {
        self.0.query::<String>("sessionId", &session_id.into());
        self
    }
}

/// A request of [`SocialPlanner::fetch_calendar_list`](super::SocialPlanner::fetch_calendar_list): `POST /social-media-posting/category/queues/list/calendar`.
pub type FetchCalendarList = rt::Operation<kinds::FetchCalendarList>;

impl FetchCalendarList {
    /// `categoryIds`: list of texts; for example `["64e431dcaf507c4b26dbdf8b"]`.
    pub fn category_ids(mut self, category_ids: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("categoryIds", &category_ids.into());
        self
    }

    /// Accounts as `GET /social-media-posting/{locationId}/accounts` names them.
    ///
    /// `accountIds`: list of texts; for example `["aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"]`.
    pub fn account_ids(mut self, account_ids: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("accountIds", &account_ids.into());
        self
    }
}

/// A request of [`SocialPlanner::delete_current_active_post_and_schedule_next`](super::SocialPlanner::delete_current_active_post_and_schedule_next): `DELETE /social-media-posting/category/queues/{postId}/active-post`.
pub type DeleteCurrentActivePostAndScheduleNext = rt::Operation<
    kinds::DeleteCurrentActivePostAndScheduleNext,
>;

/// A request of [`SocialPlanner::reset_queue_item`](super::SocialPlanner::reset_queue_item): `PUT /social-media-posting/category/queues/{queueId}/items/{itemId}/reset`.
pub type ResetQueueItem = rt::Operation<kinds::ResetQueueItem>;

impl ResetQueueItem {
    /// `sessionId`: text; for example `60af88475f1b2c001f5d5f4b`.
    pub fn session_id(mut self, session_id: impl Into<String>) -> Self {
        self.0.field::<String>("sessionId", &session_id.into());
        self
    }
}

/// A request of [`SocialPlanner::clone_queue_item`](super::SocialPlanner::clone_queue_item): `POST /social-media-posting/category/queues/{queueId}/items/{itemId}/clone`.
pub type CloneQueueItem = rt::Operation<kinds::CloneQueueItem>;

/// A request of [`SocialPlanner::create_queue_item`](super::SocialPlanner::create_queue_item): `POST /social-media-posting/category/queues/{queueId}/create/item`.
pub type CreateQueueItem = rt::Operation<kinds::CreateQueueItem>;

impl CreateQueueItem {
    /// `sessionId`: text; for example `60af88475f1b2c001f5d5f4b`.
    pub fn session_id(mut self, session_id: impl Into<String>) -> Self {
        self.0.field::<String>("sessionId", &session_id.into());
        self
    }

    /// `modifiedPostPayload`: an object, `QueueModifiedPost`.
    #[inline]
    pub fn modified_post_payload(
        mut self,
        modified_post_payload: models::QueueModifiedPost,
    ) -> Self {
        self.0
            .field::<
                models::QueueModifiedPost,
            >("modifiedPostPayload", &modified_post_payload);
        self
    }

    /// `order`: one of several types, `CreateQueueItemOrder`; for example `top`.
    #[inline]
    pub fn order(mut self, order: models::CreateQueueItemOrder) -> Self {
        self.0.field::<models::CreateQueueItemOrder>("order", &order);
        self
    }

    /// `variations`: list of `VariationInput`.
    pub fn variations(
        mut self,
        variations: impl Into<rt::List<models::VariationInput>>,
    ) -> Self {
        self.0
            .field::<rt::List<models::VariationInput>>("variations", &variations.into());
        self
    }

    /// `primaryImage`: text; for example `http://example.com/media.png`.
    pub fn primary_image(mut self, primary_image: impl Into<String>) -> Self {
        self.0.field::<String>("primaryImage", &primary_image.into());
        self
    }

    /// `directToQueue`: flag; for example `false`.
    #[inline]
    pub fn direct_to_queue(mut self, direct_to_queue: bool) -> Self {
        self.0.field::<bool>("directToQueue", &direct_to_queue);
        self
    }
}

/// A request of [`SocialPlanner::create_comment`](super::SocialPlanner::create_comment): `POST /social-media-posting/comments/{platform}`.
pub type CreateComment = rt::Operation<kinds::CreateComment>;

impl CreateComment {
    /// Files that go with it, mostly by their addresses.
    ///
    /// `attachments`: list of `Attachment`.
    pub fn attachments(
        mut self,
        attachments: impl Into<rt::List<models::Attachment>>,
    ) -> Self {
        self.0.field::<rt::List<models::Attachment>>("attachments", &attachments.into());
        self
    }

    /// `mentions`: list of `Mentions`.
    pub fn mentions(mut self, mentions: impl Into<rt::List<models::Mentions>>) -> Self {
        self.0.field::<rt::List<models::Mentions>>("mentions", &mentions.into());
        self
    }

    /// `notifyAllGroupMembers`: flag; for example `false`.
    #[inline]
    pub fn notify_all_group_members(mut self, notify_all_group_members: bool) -> Self {
        self.0.field::<bool>("notifyAllGroupMembers", &notify_all_group_members);
        self
    }
}

/// A request of [`SocialPlanner::create_like`](super::SocialPlanner::create_like): `POST /social-media-posting/comments/{platform}/{id}/like`.
pub type CreateLike = rt::Operation<kinds::CreateLike>;

/// A request of [`SocialPlanner::delete_like`](super::SocialPlanner::delete_like): `DELETE /social-media-posting/comments/{platform}/{id}/like`.
pub type DeleteLike = rt::Operation<kinds::DeleteLike>;

/// A request of [`SocialPlanner::get_comment_list`](super::SocialPlanner::get_comment_list): `POST /social-media-posting/comments/{platform}/list`.
pub type GetCommentList = rt::Operation<kinds::GetCommentList>;

impl GetCommentList {
    /// `fromDate`: date and time (RFC 3339); for example `2026-05-22T05:32:49.463Z`.
    pub fn from_date(mut self, from_date: impl Into<String>) -> Self {
        self.0.field::<String>("fromDate", &from_date.into());
        self
    }

    /// `toDate`: date and time (RFC 3339); for example `2026-05-29T05:32:49.463Z`.
    pub fn to_date(mut self, to_date: impl Into<String>) -> Self {
        self.0.field::<String>("toDate", &to_date.into());
        self
    }

    /// `sortBy`: one of `top`, `latest`; `latest` where nothing is sent; for example `top`.
    pub fn sort_by(
        mut self,
        sort_by: impl Into<models::CommentsGetListBodySortBy>,
    ) -> Self {
        self.0.field::<models::CommentsGetListBodySortBy>("sortBy", &sort_by.into());
        self
    }

    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `search`: text; for example `1234`.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.0.field::<String>("search", &search.into());
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `skip`: whole number, at least 0; `0` where nothing is sent; for example `0`.
    #[inline]
    pub fn skip(mut self, skip: i64) -> Self {
        self.0.field::<i64>("skip", &skip);
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number, at least 1, at most 100; `10` where nothing is sent; for example `10`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.field::<i64>("limit", &limit);
        self
    }

    /// Id of the folder or record that this one lies in.
    ///
    /// `parentId`: text; for example `6975b186f3442844ec07665b`.
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.0.field::<String>("parentId", &parent_id.into());
        self
    }
}
