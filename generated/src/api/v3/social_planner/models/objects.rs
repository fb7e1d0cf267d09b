// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Social planner.

use super::{
    AttachFbAccountType, AttachPinterestAccountType, AttachmentType,
    AvailableCategoryStatus, CreatePostType, CsvFileType, CsvMediaResponse,
    CsvPostStatus, CsvResponseStatus, EndDate, FormatedApprovalDetails,
    GetModifiedPayloadFormattedSource, GetPostFormattedSource, GmbPostActionType,
    GmbPostGmbEventType, IOgTags, LinkedinPollSettingsDuration,
    PinterestOAuthAccountPlatform, PostApproval, PostMediaType, PostUser,
    ResultsBreakdowns, ResultsDemographics, ResultsPlatformTotals, ResultsTotals,
    StartDate, Status, TiktokPostPrivacyLevel, Type, YouTubeOAuthAccountPlatform,
    YoutubePostPrivacyLevel, YoutubePostType,
};

use crate::runtime as rt;

/// The schema `PostSuccessfulResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/PostSuccessfulResponseDTO`.
#[doc(alias = "PostSuccessfulResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostSuccessfulResponseDto {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Status code repeated in the body; it can differ from that of HTTP.
    ///
    /// `statusCode`: whole number; for example `201`.
    pub status_code: Option<i64>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Fetched Posts`.
    pub message: Option<String>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `PostSuccessfulResponseSchema`.
    pub results: Option<PostSuccessfulResponseSchema>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PostSuccessfulResponseDto { success = "success", status_code = "statusCode", message
    = "message", results = "results" }
);

/// The schema `PostSuccessfulResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/PostSuccessfulResponseSchema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostSuccessfulResponseSchema {
    /// `posts`: list of `GetPostFormatted`.
    pub posts: rt::List<GetPostFormatted>,
    /// A number of things: of the matches, of those on the page, or of repetitions.
    ///
    /// `count`: whole number; for example `6`.
    pub count: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(PostSuccessfulResponseSchema { posts = "posts", count = "count" });

/// The schema `GetPostFormattedSchema`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/GetPostFormattedSchema`.
#[doc(alias = "GetPostFormattedSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPostFormatted {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `61bb16833b3f2791f9715be2`.
    pub id: Option<String>,
    /// How the post was made: by hand, by CSV, recurring, from a review or a feed.
    ///
    /// `source`: one of `composer`, `csv`, `recurring`, `review`, `rss`; for example `composer`.
    pub source: Option<GetPostFormattedSource>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<String>,
    /// `platform`: text; for example `google`.
    pub platform: Option<String>,
    /// `thumbnail`: text; for example `https://storage.googleapis.com/your-bucket/media/video-thumbnail.jpeg`.
    pub thumbnail: Option<String>,
    /// The date under which the planner shows it.
    ///
    /// `displayDate`: date and time (RFC 3339); for example `2023-08-02T00:00:00.000Z`.
    pub display_date: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2023-08-02T00:00:00.000Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2023-08-02T00:00:00.000Z`.
    pub updated_at: Option<String>,
    /// Id of an account at the service that is connected.
    ///
    /// `accountId`: text; for example `w37swmmLbA02zgqKPpxITe`.
    pub account_id: Option<String>,
    /// Why a network refused it.
    ///
    /// `error`: text; for example `Failed due to auth token`.
    pub error: Option<String>,
    /// By its example the network's own id of the post.
    ///
    /// `postId`: text; for example `323534534435`.
    pub post_id: Option<String>,
    /// `publishedAt`: date and time (RFC 3339); for example `2021-06-22T05:32:49.463Z`.
    pub published_at: Option<String>,
    /// Accounts as `GET /social-media-posting/{locationId}/accounts` names them.
    ///
    /// `accountIds`: list of texts; for example `["aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"]`.
    pub account_ids: rt::List<String>,
    /// The text of the post; too long for a network, it is cut.
    ///
    /// `summary`: text; for example `Sample Summary`.
    pub summary: Option<String>,
    /// `media`: list of `PostMedia`.
    pub media: rt::List<PostMedia>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text; for example `published`.
    pub status: Option<String>,
    /// Who made it: an id, or an object with one.
    ///
    /// `createdBy`: text; for example `Lx1EI6YIgQYMQi0ytFXv`.
    pub created_by: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text; for example `post`.
    pub type_: Option<String>,
    /// Ids of tags; their names come from
    /// `POST /social-media-posting/{locationId}/tags/details`.
    ///
    /// `tags`: list of texts; for example `["aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"]`.
    pub tags: rt::List<String>,
    /// `ogTagsDetails`: an object, `OgTags`.
    pub og_tags_details: Option<OgTags>,
    /// `postApprovalDetails`: an object, `FormatedApprovalDetails`.
    pub post_approval_details: Option<FormatedApprovalDetails>,
    /// `tiktokPostDetails`: an object, `TiktokPost`.
    pub tiktok_post_details: Option<TiktokPost>,
    /// `gmbPostDetails`: an object, `GmbPost`.
    pub gmb_post_details: Option<GmbPost>,
    /// `blueskyPostDetails`: an object, `BlueskyPost`.
    pub bluesky_post_details: Option<BlueskyPost>,
    /// `user`: an object, `PostUser`.
    pub user: Option<PostUser>,
    /// `linkedinPostDetails`: an object, `LinkedinPost`.
    pub linkedin_post_details: Option<LinkedinPost>,
    /// `pinterestPostDetails`: an object, `PinterestPost`.
    pub pinterest_post_details: Option<PinterestPost>,
    /// `facebookPostDetails`: an object, `FacebookPost`.
    pub facebook_post_details: Option<FacebookPost>,
    /// `instagramPostDetails`: an object, `InstagramPost`.
    pub instagram_post_details: Option<InstagramPost>,
    /// `youtubePostDetails`: an object, `YoutubePost`.
    pub youtube_post_details: Option<YoutubePost>,
    /// `mediaOptimization`: flag; for example `true`.
    pub media_optimization: Option<bool>,
    /// `insights`: an object, `PostInsights`.
    pub insights: Option<PostInsights>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetPostFormatted { id = "_id", source = "source", location_id = "locationId",
    platform = "platform", thumbnail = "thumbnail", display_date = "displayDate",
    created_at = "createdAt", updated_at = "updatedAt", account_id = "accountId", error =
    "error", post_id = "postId", published_at = "publishedAt", account_ids =
    "accountIds", summary = "summary", media = "media", status = "status", created_by =
    "createdBy", type_ = "type", tags = "tags", og_tags_details = "ogTagsDetails",
    post_approval_details = "postApprovalDetails", tiktok_post_details =
    "tiktokPostDetails", gmb_post_details = "gmbPostDetails", bluesky_post_details =
    "blueskyPostDetails", user = "user", linkedin_post_details = "linkedinPostDetails",
    pinterest_post_details = "pinterestPostDetails", facebook_post_details =
    "facebookPostDetails", instagram_post_details = "instagramPostDetails",
    youtube_post_details = "youtubePostDetails", media_optimization =
    "mediaOptimization", insights = "insights" }
);

/// The schema `PostMediaSchema`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/PostMediaSchema`.
#[doc(alias = "PostMediaSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostMedia {
    /// Where the picture or film can be fetched.
    ///
    /// `url`: text; for example `https://storage.googleapis.com/your-bucket/media/image.jpg`.
    pub url: Option<String>,
    /// `caption`: text; for example `Team meeting discussing Q4 marketing strategy`.
    pub caption: Option<String>,
    /// `originalUrl`: text; for example `https://storage.googleapis.com/test/test/media/original.jpeg`.
    pub original_url: Option<String>,
    /// `watermarkedUrl`: text; for example `https://storage.googleapis.com/test/test/media/watermarked.jpeg`.
    pub watermarked_url: Option<String>,
    /// Its media type, such as `image/png`.
    ///
    /// `type`: one of `image/jpeg`, `image/jpg`, `image/png`, `image/gif`, `video/mp4`, `video/mov`, `video/webm`; for example `image/jpeg`.
    pub type_: Option<PostMediaType>,
    /// A picture that stands for a film.
    ///
    /// `thumbnail`: text; for example `https://storage.googleapis.com/test/test/media/test.jpeg`.
    pub thumbnail: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `media_abc123xyz`.
    pub id: Option<String>,
    /// `optimizedUrl`: text; for example `https://storage.googleapis.com/your-bucket/media/optimized-image.jpg`.
    pub optimized_url: Option<String>,
    /// `optimizedType`: text; for example `image/jpeg`.
    pub optimized_type: Option<String>,
    /// `isModified`: flag; for example `true`.
    pub is_modified: Option<bool>,
    /// `altText`: text, at most 4086 characters; for example `A sunset over the ocean with silhouetted palm trees`.
    pub alt_text: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PostMedia { url = "url", caption = "caption", original_url = "originalUrl",
    watermarked_url = "watermarkedUrl", type_ = "type", thumbnail = "thumbnail", id =
    "id", optimized_url = "optimizedUrl", optimized_type = "optimizedType", is_modified =
    "isModified", alt_text = "altText" }
);

impl PostMedia {
    /// One with all that the document requires.
    pub fn new(url: impl Into<String>, type_: impl Into<PostMediaType>) -> Self {
        Self {
            url: Some(url.into()),
            type_: Some(type_.into()),
            ..Self::default()
        }
    }

    /// Sets `caption`.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Sets `originalUrl`.
    #[must_use]
    pub fn original_url(mut self, original_url: impl Into<String>) -> Self {
        self.original_url = Some(original_url.into());
        self
    }

    /// Sets `watermarkedUrl`.
    #[must_use]
    pub fn watermarked_url(mut self, watermarked_url: impl Into<String>) -> Self {
        self.watermarked_url = Some(watermarked_url.into());
        self
    }

    /// Sets `thumbnail`.
    #[must_use]
    pub fn thumbnail(mut self, thumbnail: impl Into<String>) -> Self {
        self.thumbnail = Some(thumbnail.into());
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `optimizedUrl`.
    #[must_use]
    pub fn optimized_url(mut self, optimized_url: impl Into<String>) -> Self {
        self.optimized_url = Some(optimized_url.into());
        self
    }

    /// Sets `optimizedType`.
    #[must_use]
    pub fn optimized_type(mut self, optimized_type: impl Into<String>) -> Self {
        self.optimized_type = Some(optimized_type.into());
        self
    }

    /// Sets `isModified`.
    #[must_use]
    #[inline]
    pub fn is_modified(mut self, is_modified: bool) -> Self {
        self.is_modified = Some(is_modified);
        self
    }

    /// Sets `altText`.
    #[must_use]
    pub fn alt_text(mut self, alt_text: impl Into<String>) -> Self {
        self.alt_text = Some(alt_text.into());
        self
    }
}

/// The schema `OgTagsSchema`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/OgTagsSchema`.
#[doc(alias = "OgTagsSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OgTags {
    /// `metaImage`: text; for example `https://yoursite.com/images/og-image.jpg`.
    pub meta_image: Option<String>,
    /// `metaLink`: text; for example `https://yoursite.com/blog/amazing-article`.
    pub meta_link: Option<String>,
    /// `ogTitle`: text; for example `How to Double Your Social Media Engagement`.
    pub og_title: Option<String>,
    /// `ogDescription`: text.
    pub og_description: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    OgTags { meta_image = "metaImage", meta_link = "metaLink", og_title = "ogTitle",
    og_description = "ogDescription" }
);

impl OgTags {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `metaImage`.
    #[must_use]
    pub fn meta_image(mut self, meta_image: impl Into<String>) -> Self {
        self.meta_image = Some(meta_image.into());
        self
    }

    /// Sets `metaLink`.
    #[must_use]
    pub fn meta_link(mut self, meta_link: impl Into<String>) -> Self {
        self.meta_link = Some(meta_link.into());
        self
    }

    /// Sets `ogTitle`.
    #[must_use]
    pub fn og_title(mut self, og_title: impl Into<String>) -> Self {
        self.og_title = Some(og_title.into());
        self
    }

    /// Sets `ogDescription`.
    #[must_use]
    pub fn og_description(mut self, og_description: impl Into<String>) -> Self {
        self.og_description = Some(og_description.into());
        self
    }
}

/// The schema `TiktokPostSchema`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/TiktokPostSchema`.
#[doc(alias = "TiktokPostSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TiktokPost {
    /// Who may see it on TikTok.
    ///
    /// `privacyLevel`: one of `PUBLIC_TO_EVERYONE`, `MUTUAL_FOLLOW_FRIENDS`, `SELF_ONLY`; for example `PUBLIC_TO_EVERYONE`.
    pub privacy_level: Option<TiktokPostPrivacyLevel>,
    /// Whether it advertises somebody else's brand.
    ///
    /// `promoteOtherBrand`: flag; for example `false`.
    pub promote_other_brand: Option<bool>,
    /// `enableComment`: flag; for example `true`.
    pub enable_comment: Option<bool>,
    /// Whether others may make a duet of it on TikTok.
    ///
    /// `enableDuet`: flag; for example `true`.
    pub enable_duet: Option<bool>,
    /// Whether others may take parts of it on TikTok.
    ///
    /// `enableStitch`: flag; for example `true`.
    pub enable_stitch: Option<bool>,
    /// `videoDisclosure`: flag; for example `false`.
    pub video_disclosure: Option<bool>,
    /// Whether it advertises one's own brand.
    ///
    /// `promoteYourBrand`: flag; for example `false`.
    pub promote_your_brand: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    TiktokPost { privacy_level = "privacyLevel", promote_other_brand =
    "promoteOtherBrand", enable_comment = "enableComment", enable_duet = "enableDuet",
    enable_stitch = "enableStitch", video_disclosure = "videoDisclosure",
    promote_your_brand = "promoteYourBrand" }
);

impl TiktokPost {
    /// One with all that the document requires.
    pub fn new(privacy_level: impl Into<TiktokPostPrivacyLevel>) -> Self {
        Self {
            privacy_level: Some(privacy_level.into()),
            ..Self::default()
        }
    }

    /// Sets `promoteOtherBrand`.
    #[must_use]
    #[inline]
    pub fn promote_other_brand(mut self, promote_other_brand: bool) -> Self {
        self.promote_other_brand = Some(promote_other_brand);
        self
    }

    /// Sets `enableComment`.
    #[must_use]
    #[inline]
    pub fn enable_comment(mut self, enable_comment: bool) -> Self {
        self.enable_comment = Some(enable_comment);
        self
    }

    /// Sets `enableDuet`.
    #[must_use]
    #[inline]
    pub fn enable_duet(mut self, enable_duet: bool) -> Self {
        self.enable_duet = Some(enable_duet);
        self
    }

    /// Sets `enableStitch`.
    #[must_use]
    #[inline]
    pub fn enable_stitch(mut self, enable_stitch: bool) -> Self {
        self.enable_stitch = Some(enable_stitch);
        self
    }

    /// Sets `videoDisclosure`.
    #[must_use]
    #[inline]
    pub fn video_disclosure(mut self, video_disclosure: bool) -> Self {
        self.video_disclosure = Some(video_disclosure);
        self
    }

    /// Sets `promoteYourBrand`.
    #[must_use]
    #[inline]
    pub fn promote_your_brand(mut self, promote_your_brand: bool) -> Self {
        self.promote_your_brand = Some(promote_your_brand);
        self
    }
}

/// The schema `GMBPostSchema`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/GMBPostSchema`.
#[doc(alias = "GMBPostSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GmbPost {
    /// The kind of a Google post: `STANDARD`, `EVENT` or `OFFER`.
    ///
    /// `gmbEventType`: one of `STANDARD`, `EVENT`, `OFFER`; for example `STANDARD`.
    pub gmb_event_type: Option<GmbPostGmbEventType>,
    /// Heading or name as people read it.
    ///
    /// `title`: text; for example `Summer Sale Event 2024`.
    pub title: Option<String>,
    /// The title, when the Google post is an offer.
    ///
    /// `offerTitle`: text; for example `50% Off All Products`.
    pub offer_title: Option<String>,
    /// Beginning of the span; mind the form, which differs by operation.
    ///
    /// `startDate`: an object, `StartDate`.
    pub start_date: Option<StartDate>,
    /// End of the span; mind the form, which differs by operation.
    ///
    /// `endDate`: an object, `EndDate`.
    pub end_date: Option<EndDate>,
    /// The address of an offer's terms.
    ///
    /// `termsConditions`: text; for example `https://yoursite.com/terms-and-conditions`.
    pub terms_conditions: Option<String>,
    /// Address on the web.
    ///
    /// `url`: text; for example `https://yoursite.com/book-now`.
    pub url: Option<String>,
    /// A code for customers, when the Google post is an offer.
    ///
    /// `couponCode`: text; for example `SAVE50`.
    pub coupon_code: Option<String>,
    /// `redeemOnlineUrl`: text; for example `https://yoursite.com/redeem-offer`.
    pub redeem_online_url: Option<String>,
    /// The button below a Google post.
    ///
    /// `actionType`: one of `none`, `order`, `book`, `shop`, `learn_more`, `call`, `sign_up`; for example `book`.
    pub action_type: Option<GmbPostActionType>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GmbPost { gmb_event_type = "gmbEventType", title = "title", offer_title =
    "offerTitle", start_date = "startDate", end_date = "endDate", terms_conditions =
    "termsConditions", url = "url", coupon_code = "couponCode", redeem_online_url =
    "redeemOnlineUrl", action_type = "actionType" }
);

impl GmbPost {
    /// One with all that the document requires.
    pub fn new(gmb_event_type: impl Into<GmbPostGmbEventType>) -> Self {
        Self {
            gmb_event_type: Some(gmb_event_type.into()),
            ..Self::default()
        }
    }

    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `offerTitle`.
    #[must_use]
    pub fn offer_title(mut self, offer_title: impl Into<String>) -> Self {
        self.offer_title = Some(offer_title.into());
        self
    }

    /// Sets `startDate`.
    #[must_use]
    #[inline]
    pub fn start_date(mut self, start_date: StartDate) -> Self {
        self.start_date = Some(start_date);
        self
    }

    /// Sets `endDate`.
    #[must_use]
    #[inline]
    pub fn end_date(mut self, end_date: EndDate) -> Self {
        self.end_date = Some(end_date);
        self
    }

    /// Sets `termsConditions`.
    #[must_use]
    pub fn terms_conditions(mut self, terms_conditions: impl Into<String>) -> Self {
        self.terms_conditions = Some(terms_conditions.into());
        self
    }

    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `couponCode`.
    #[must_use]
    pub fn coupon_code(mut self, coupon_code: impl Into<String>) -> Self {
        self.coupon_code = Some(coupon_code.into());
        self
    }

    /// Sets `redeemOnlineUrl`.
    #[must_use]
    pub fn redeem_online_url(mut self, redeem_online_url: impl Into<String>) -> Self {
        self.redeem_online_url = Some(redeem_online_url.into());
        self
    }

    /// Sets `actionType`.
    #[must_use]
    pub fn action_type(mut self, action_type: impl Into<GmbPostActionType>) -> Self {
        self.action_type = Some(action_type.into());
        self
    }
}

/// The schema `BlueskyPostSchema`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/BlueskyPostSchema`.
#[doc(alias = "BlueskyPostSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlueskyPost {
    /// `shortenedLinks`: list of texts.
    pub shortened_links: rt::List<String>,
    /// `replyTo`: text; for example `at://did:plc:abc123def456/app.bsky.feed.post/xyz789`.
    pub reply_to: Option<String>,
    /// `quotePost`: text; for example `at://did:plc:abc123def456/app.bsky.feed.post/xyz789`.
    pub quote_post: Option<String>,
    /// Language by its code.
    ///
    /// `language`: text; for example `en`.
    pub language: Option<String>,
    /// `externalLink`: text; for example `https://yoursite.com/article`.
    pub external_link: Option<String>,
    /// `externalLinkTitle`: text; for example `10 Tips for Better Social Media Marketing`.
    pub external_link_title: Option<String>,
    /// `externalLinkDescription`: text.
    pub external_link_description: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    BlueskyPost { shortened_links = "shortenedLinks", reply_to = "replyTo", quote_post =
    "quotePost", language = "language", external_link = "externalLink",
    external_link_title = "externalLinkTitle", external_link_description =
    "externalLinkDescription" }
);

/// The schema `LinkedinPostSchema`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/LinkedinPostSchema`.
#[doc(alias = "LinkedinPostSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkedinPost {
    /// `pdfTitle`: text; for example `Q4 Marketing Strategy Presentation`.
    pub pdf_title: Option<String>,
    /// `postAsPdf`: flag; for example `true`.
    pub post_as_pdf: Option<bool>,
    /// `poll`: an object, `LinkedinPoll`.
    pub poll: Option<LinkedinPoll>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    LinkedinPost { pdf_title = "pdfTitle", post_as_pdf = "postAsPdf", poll = "poll" }
);

impl LinkedinPost {
    /// One with all that the document requires.
    pub fn new(pdf_title: impl Into<String>, post_as_pdf: bool) -> Self {
        Self {
            pdf_title: Some(pdf_title.into()),
            post_as_pdf: Some(post_as_pdf),
            ..Self::default()
        }
    }

    /// Sets `poll`.
    #[must_use]
    #[inline]
    pub fn poll(mut self, poll: LinkedinPoll) -> Self {
        self.poll = Some(poll);
        self
    }
}

/// The schema `LinkedinPollDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/LinkedinPollDto`.
#[doc(alias = "LinkedinPollDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkedinPoll {
    /// `question`: text, at most 140 characters; for example `What is your favorite color?`.
    pub question: Option<String>,
    /// `options`: list of `LinkedinPollOption`, at least 2 items, at most 4 items, no item twice.
    pub options: rt::List<LinkedinPollOption>,
    /// `settings`: an object, `LinkedinPollSettings`.
    pub settings: Option<LinkedinPollSettings>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    LinkedinPoll { question = "question", options = "options", settings = "settings" }
);

impl LinkedinPoll {
    /// One with all that the document requires.
    pub fn new(
        question: impl Into<String>,
        options: impl Into<rt::List<LinkedinPollOption>>,
        settings: LinkedinPollSettings,
    ) -> Self {
        Self {
            question: Some(question.into()),
            options: options.into(),
            settings: Some(settings),
            ..Self::default()
        }
    }
}

/// The schema `LinkedinPollOptionDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/LinkedinPollOptionDto`.
#[doc(alias = "LinkedinPollOptionDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkedinPollOption {
    /// `text`: text, at most 30 characters; for example `Red`.
    pub text: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(LinkedinPollOption { text = "text" });

impl LinkedinPollOption {
    /// One with all that the document requires.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            ..Self::default()
        }
    }
}

/// The schema `LinkedinPollSettingsDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/LinkedinPollSettingsDto`.
#[doc(alias = "LinkedinPollSettingsDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkedinPollSettings {
    /// `duration`: one of `ONE_DAY`, `THREE_DAYS`, `SEVEN_DAYS`, `FOURTEEN_DAYS`; for example `SEVEN_DAYS`.
    pub duration: Option<LinkedinPollSettingsDuration>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(LinkedinPollSettings { duration = "duration" });

impl LinkedinPollSettings {
    /// One with all that the document requires.
    pub fn new(duration: impl Into<LinkedinPollSettingsDuration>) -> Self {
        Self {
            duration: Some(duration.into()),
            ..Self::default()
        }
    }
}

/// The schema `PinterestPostSchema`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/PinterestPostSchema`.
#[doc(alias = "PinterestPostSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PinterestPost {
    /// Heading or name as people read it.
    ///
    /// `title`: text; for example `10 Easy Home Decor Ideas for 2024`.
    pub title: Option<String>,
    /// `link`: text; for example `https://yoursite.com/blog/home-decor-ideas`.
    pub link: Option<String>,
    /// `boardIds`: map from text to texts.
    ///
    /// The document calls it deprecated.
    pub board_ids: rt::Map<String>,
    /// `pinterestBoards`: list of `PinterestBoardSelection`.
    pub pinterest_boards: rt::List<PinterestBoardSelection>,
    /// `shortenedLinks`: list of texts.
    pub shortened_links: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PinterestPost { title = "title", link = "link", board_ids = "boardIds",
    pinterest_boards = "pinterestBoards", shortened_links = "shortenedLinks" }
);

impl PinterestPost {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `link`.
    #[must_use]
    pub fn link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }

    /// Sets `boardIds`.
    #[must_use]
    pub fn board_ids(mut self, board_ids: impl Into<rt::Map<String>>) -> Self {
        self.board_ids = board_ids.into();
        self
    }

    /// Sets `pinterestBoards`.
    #[must_use]
    pub fn pinterest_boards(
        mut self,
        pinterest_boards: impl Into<rt::List<PinterestBoardSelection>>,
    ) -> Self {
        self.pinterest_boards = pinterest_boards.into();
        self
    }

    /// Sets `shortenedLinks`.
    #[must_use]
    pub fn shortened_links(
        mut self,
        shortened_links: impl Into<rt::List<String>>,
    ) -> Self {
        self.shortened_links = shortened_links.into();
        self
    }
}

/// The schema `PinterestBoardSelection`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/PinterestBoardSelection`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PinterestBoardSelection {
    /// Id of an account at the service that is connected.
    ///
    /// `accountId`: text; for example `6887d6de1d8175813d50dab8`.
    pub account_id: Option<String>,
    /// `boards`: list of texts, at least 1 items, at most 25 items; for example `["987654321098765432","234567890123456789"]`.
    pub boards: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(PinterestBoardSelection { account_id = "accountId", boards = "boards" });

impl PinterestBoardSelection {
    /// One with all that the document requires.
    pub fn new(
        account_id: impl Into<String>,
        boards: impl Into<rt::List<String>>,
    ) -> Self {
        Self {
            account_id: Some(account_id.into()),
            boards: boards.into(),
            ..Self::default()
        }
    }
}

/// The schema `FacebookPostSchema`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/FacebookPostSchema`.
#[doc(alias = "FacebookPostSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookPost {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `post`, `story`, `reel`; for example `post`.
    pub type_: Option<CreatePostType>,
    /// `textFormatPresetId`: text; for example `303063890126415`.
    pub text_format_preset_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FacebookPost { type_ = "type", text_format_preset_id = "textFormatPresetId" }
);

impl FacebookPost {
    /// One with all that the document requires.
    pub fn new(type_: impl Into<CreatePostType>) -> Self {
        Self {
            type_: Some(type_.into()),
            ..Self::default()
        }
    }

    /// Sets `textFormatPresetId`.
    #[must_use]
    pub fn text_format_preset_id(
        mut self,
        text_format_preset_id: impl Into<String>,
    ) -> Self {
        self.text_format_preset_id = Some(text_format_preset_id.into());
        self
    }
}

/// The schema `InstagramPostSchema`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/InstagramPostSchema`.
#[doc(alias = "InstagramPostSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstagramPost {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `post`, `story`, `reel`; for example `post`.
    pub type_: Option<CreatePostType>,
    /// `collaborators`: any JSON value.
    pub collaborators: Option<rt::Json>,
    /// `showOnFeed`: flag; for example `true`.
    pub show_on_feed: Option<bool>,
    /// `publishViaPushNotification`: flag; for example `true`.
    pub publish_via_push_notification: Option<bool>,
    /// `publisherNote`: text.
    pub publisher_note: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    InstagramPost { type_ = "type", collaborators = "collaborators", show_on_feed =
    "showOnFeed", publish_via_push_notification = "publishViaPushNotification",
    publisher_note = "publisherNote" }
);

impl InstagramPost {
    /// One with all that the document requires.
    pub fn new(type_: impl Into<CreatePostType>) -> Self {
        Self {
            type_: Some(type_.into()),
            ..Self::default()
        }
    }

    /// Sets `collaborators`.
    #[must_use]
    pub fn collaborators(mut self, collaborators: impl Into<rt::Json>) -> Self {
        self.collaborators = Some(collaborators.into());
        self
    }

    /// Sets `showOnFeed`.
    #[must_use]
    #[inline]
    pub fn show_on_feed(mut self, show_on_feed: bool) -> Self {
        self.show_on_feed = Some(show_on_feed);
        self
    }

    /// Sets `publishViaPushNotification`.
    #[must_use]
    #[inline]
    pub fn publish_via_push_notification(
        mut self,
        publish_via_push_notification: bool,
    ) -> Self {
        self.publish_via_push_notification = Some(publish_via_push_notification);
        self
    }

    /// Sets `publisherNote`.
    #[must_use]
    pub fn publisher_note(mut self, publisher_note: impl Into<String>) -> Self {
        self.publisher_note = Some(publisher_note.into());
        self
    }
}

/// The schema `YoutubePostSchema`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/YoutubePostSchema`.
#[doc(alias = "YoutubePostSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct YoutubePost {
    /// Heading or name as people read it.
    ///
    /// `title`: text; for example `How to Build a Successful Marketing Strategy in 2024`.
    pub title: Option<String>,
    /// Who may see it on TikTok.
    ///
    /// `privacyLevel`: one of `private`, `public`, `unlisted`; for example `public`.
    pub privacy_level: Option<YoutubePostPrivacyLevel>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `video`, `short`; for example `video`.
    pub type_: Option<YoutubePostType>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    YoutubePost { title = "title", privacy_level = "privacyLevel", type_ = "type" }
);

impl YoutubePost {
    /// One with all that the document requires.
    pub fn new(type_: impl Into<YoutubePostType>) -> Self {
        Self {
            type_: Some(type_.into()),
            ..Self::default()
        }
    }

    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `privacyLevel`.
    #[must_use]
    pub fn privacy_level(
        mut self,
        privacy_level: impl Into<YoutubePostPrivacyLevel>,
    ) -> Self {
        self.privacy_level = Some(privacy_level.into());
        self
    }
}

/// The schema `PostInsightsSchema`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/PostInsightsSchema`.
#[doc(alias = "PostInsightsSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostInsights {
    /// `like`: number; for example `12`.
    pub like: Option<f64>,
    /// `share`: number; for example `3`.
    pub share: Option<f64>,
    /// `comment`: number; for example `5`.
    pub comment: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(PostInsights { like = "like", share = "share", comment = "comment" });

/// The schema `CreatePostSuccessfulResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/CreatePostSuccessfulResponseDTO`.
#[doc(alias = "CreatePostSuccessfulResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePostSuccessfulResponseDto {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Status code repeated in the body; it can differ from that of HTTP.
    ///
    /// `statusCode`: whole number; for example `201`.
    pub status_code: Option<i64>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Created Post`.
    pub message: Option<String>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `CreatePostSuccessfulResponseSchema`.
    pub results: Option<CreatePostSuccessfulResponseSchema>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CreatePostSuccessfulResponseDto { success = "success", status_code = "statusCode",
    message = "message", results = "results" }
);

/// The schema `CreatePostSuccessfulResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/CreatePostSuccessfulResponseSchema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePostSuccessfulResponseSchema {
    /// `post`: an object, `GetPostFormatted`.
    pub post: Option<GetPostFormatted>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CreatePostSuccessfulResponseSchema { post = "post" });

/// The schema `GetPostSuccessfulResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/GetPostSuccessfulResponseDTO`.
///
/// The same as [`CreatePostSuccessfulResponseDto`].
#[doc(alias = "GetPostSuccessfulResponseDTO")]
pub type GetPostSuccessfulResponseDto = CreatePostSuccessfulResponseDto;

/// The schema `GetPostSuccessfulResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/GetPostSuccessfulResponseSchema`.
///
/// The same as [`CreatePostSuccessfulResponseSchema`].
pub type GetPostSuccessfulResponseSchema = CreatePostSuccessfulResponseSchema;

/// The schema `GetUploadStatusResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/GetUploadStatusResponseDTO`.
#[doc(alias = "GetUploadStatusResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadStatusResponseDto {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Status code repeated in the body; it can differ from that of HTTP.
    ///
    /// `statusCode`: whole number; for example `200`.
    pub status_code: Option<i64>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Fetched CSV Upload Status`.
    pub message: Option<String>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `GetUploadStatusResponseSchema`.
    pub results: Option<GetUploadStatusResponseSchema>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetUploadStatusResponseDto { success = "success", status_code = "statusCode", message
    = "message", results = "results" }
);

/// The schema `GetUploadStatusResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/GetUploadStatusResponseSchema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadStatusResponseSchema {
    /// A number of things: of the matches, of those on the page, or of repetitions.
    ///
    /// `count`: whole number; for example `6`.
    pub count: Option<i64>,
    /// `csvs`: list of `CsvImport`.
    pub csvs: rt::List<CsvImport>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetUploadStatusResponseSchema { count = "count", csvs = "csvs" });

/// The schema `CSVImportSchema`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/CSVImportSchema`.
#[doc(alias = "CSVImportSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CsvImport {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `iVrVJ2uoXNF0wzcBzgl5`.
    pub location_id: Option<String>,
    /// `fileName`: text; for example `sample.csv`.
    pub file_name: Option<String>,
    /// Accounts as `GET /social-media-posting/{locationId}/accounts` names them.
    ///
    /// `accountIds`: list of texts; for example `["aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"]`.
    pub account_ids: rt::List<String>,
    /// `file`: text; for example `omaDY3RbWtTP511e/social-import/d23d68c2-82c0-1db6e2.csv`.
    pub file: Option<String>,
    /// How far the import is.
    ///
    /// `status`: one of `pending`, `in_progress`, `completed`, `failed`, `in_review`, `importing`, `deleted`; for example `completed`.
    pub status: Option<CsvResponseStatus>,
    /// A number of things: of the matches, of those on the page, or of repetitions.
    ///
    /// `count`: whole number; for example `5`.
    pub count: Option<i64>,
    /// Who made it: an id, or an object with one.
    ///
    /// `createdBy`: text; for example `SDsdfdf45Dgs4w3ssss`.
    pub created_by: Option<String>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text; for example `FSeSDsdfdf45Dgs4w3ssss`.
    pub trace_id: Option<String>,
    /// Id of the thing that this one comes from; at social networks the network's own
    /// id.
    ///
    /// `originId`: text; for example `FSeSDsdfdf45Dgs4w3ssss`.
    pub origin_id: Option<String>,
    /// The user who must approve.
    ///
    /// `approver`: text; for example `FSeSDsdfdf45Dgs4w3ssss`.
    pub approver: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2023-08-02T00:00:00.000Z`.
    pub created_at: Option<String>,
    /// `csvFileType`: one of `basic`, `advance`; for example `basic`.
    pub csv_file_type: Option<CsvFileType>,
    /// `mediaOptimization`: flag; for example `true`.
    pub media_optimization: Option<bool>,
    /// `applyWatermark`: flag; for example `false`.
    pub apply_watermark: Option<bool>,
    /// `channel`: text; for example `oauth`.
    pub channel: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2023-08-02T00:00:00.000Z`.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CsvImport { id = "id", location_id = "locationId", file_name = "fileName",
    account_ids = "accountIds", file = "file", status = "status", count = "count",
    created_by = "createdBy", trace_id = "traceId", origin_id = "originId", approver =
    "approver", created_at = "createdAt", csv_file_type = "csvFileType",
    media_optimization = "mediaOptimization", apply_watermark = "applyWatermark", channel
    = "channel", updated_at = "updatedAt" }
);

/// The schema `UploadFileResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/UploadFileResponseDTO`.
#[doc(alias = "UploadFileResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFileResponseDto {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Status code repeated in the body; it can differ from that of HTTP.
    ///
    /// `statusCode`: whole number; for example `201`.
    pub status_code: Option<i64>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Uploaded CSV`.
    pub message: Option<String>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `UploadFileResponseSchema`.
    pub results: Option<UploadFileResponseSchema>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    UploadFileResponseDto { success = "success", status_code = "statusCode", message =
    "message", results = "results" }
);

/// The schema `UploadFileResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/UploadFileResponseSchema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFileResponseSchema {
    /// Where the upload lies; a path, not an address.
    ///
    /// `filePath`: text; for example `omaDY3RbWtTP511e/social-import/d23d68c2-82c0-1db6e2.csv`.
    pub file_path: Option<String>,
    /// How many posts the file has, from 1.
    ///
    /// `rowsCount`: whole number; for example `6`.
    pub rows_count: Option<i64>,
    /// `fileName`: text; for example `CSV Import Sample - CSV Import Sample.csv`.
    pub file_name: Option<String>,
    /// `fileSize`: whole number; for example `1024`.
    pub file_size: Option<i64>,
    /// `csvFileType`: one of `basic`, `advance`; for example `basic`.
    pub csv_file_type: Option<CsvFileType>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    UploadFileResponseSchema { file_path = "filePath", rows_count = "rowsCount",
    file_name = "fileName", file_size = "fileSize", csv_file_type = "csvFileType" }
);

/// The schema `SetAccountsResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/SetAccountsResponseDTO`.
#[doc(alias = "SetAccountsResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAccountsResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Status code repeated in the body; it can differ from that of HTTP.
    ///
    /// `statusCode`: whole number; for example `201`.
    pub status_code: Option<i64>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Accounts Set Successfully`.
    pub message: Option<String>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `SetAccountsResult`.
    pub results: Option<SetAccountsResult>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SetAccountsResponse { success = "success", status_code = "statusCode", message =
    "message", results = "results" }
);

/// The schema `SetAccountsResultSchema`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/SetAccountsResultSchema`.
#[doc(alias = "SetAccountsResultSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAccountsResult {
    /// `csvId`: text; for example `6953a0be84b7ff10f6025d53`.
    pub csv_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(SetAccountsResult { csv_id = "csvId" });

/// The schema `GetCsvPostResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/GetCsvPostResponseDTO`.
#[doc(alias = "GetCsvPostResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCsvPostResponseDto {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Status code repeated in the body; it can differ from that of HTTP.
    ///
    /// `statusCode`: whole number; for example `200`.
    pub status_code: Option<i64>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Fetched CSV Post`.
    pub message: Option<String>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `GetCsvPostResponseSchema`.
    pub results: Option<GetCsvPostResponseSchema>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetCsvPostResponseDto { success = "success", status_code = "statusCode", message =
    "message", results = "results" }
);

/// The schema `GetCsvPostResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/GetCsvPostResponseSchema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCsvPostResponseSchema {
    /// `csv`: an object, `CsvImport`.
    pub csv: Option<CsvImport>,
    /// A number of things: of the matches, of those on the page, or of repetitions.
    ///
    /// `count`: whole number; for example `6`.
    pub count: Option<i64>,
    /// `posts`: list of `CsvPost`.
    pub posts: rt::List<CsvPost>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetCsvPostResponseSchema { csv = "csv", count = "count", posts = "posts" });

/// The schema `CSVPostSchema`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/CSVPostSchema`.
#[doc(alias = "CSVPostSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CsvPost {
    /// Accounts as `GET /social-media-posting/{locationId}/accounts` names them.
    ///
    /// `accountIds`: list of texts; for example `["aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"]`.
    pub account_ids: rt::List<String>,
    /// `link`: an object, `IOgTags`.
    pub link: Option<IOgTags>,
    /// `medias`: list of `CsvMediaResponse`.
    pub medias: rt::List<CsvMediaResponse>,
    /// When it is to be published.
    ///
    /// `scheduleDate`: date and time (RFC 3339); for example `2022-11-23T05:53:00.000Z`.
    pub schedule_date: Option<String>,
    /// The text of the post; too long for a network, it is cut.
    ///
    /// `summary`: text; for example `First post`.
    pub summary: Option<String>,
    /// A first comment below the post; not for TikTok and Google, at most 280 characters on
    /// X.
    ///
    /// `followUpComment`: text; for example `What do you think? Let us know in the comments!`.
    pub follow_up_comment: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text; for example `post`.
    pub type_: Option<String>,
    /// `tiktokPostDetails`: an object, `TiktokPost`.
    pub tiktok_post_details: Option<TiktokPost>,
    /// `gmbPostDetails`: an object, `GmbPost`.
    pub gmb_post_details: Option<GmbPost>,
    /// Why this post cannot be made.
    ///
    /// `errorMessage`: text; for example `Invalid media format`.
    pub error_message: Option<String>,
    /// `csvFileType`: one of `basic`, `advance`; for example `basic`.
    pub csv_file_type: Option<CsvFileType>,
    /// `mediaOptimization`: flag; for example `true`.
    pub media_optimization: Option<bool>,
    /// `applyWatermark`: flag; for example `false`.
    pub apply_watermark: Option<bool>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: one of `pending`, `accepted`, `rejected`, `deleted`; for example `pending`.
    pub status: Option<CsvPostStatus>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2023-08-02T00:00:00.000Z`.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CsvPost { account_ids = "accountIds", link = "link", medias = "medias", schedule_date
    = "scheduleDate", summary = "summary", follow_up_comment = "followUpComment", type_ =
    "type", tiktok_post_details = "tiktokPostDetails", gmb_post_details =
    "gmbPostDetails", error_message = "errorMessage", csv_file_type = "csvFileType",
    media_optimization = "mediaOptimization", apply_watermark = "applyWatermark", status
    = "status", updated_at = "updatedAt" }
);

/// The schema `DeleteCsvResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/DeleteCsvResponseDTO`.
#[doc(alias = "DeleteCsvResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCsvResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Status code repeated in the body; it can differ from that of HTTP.
    ///
    /// `statusCode`: whole number; for example `200`.
    pub status_code: Option<i64>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Deleted CSV`.
    pub message: Option<String>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `CsvResponseSchemaSchema`.
    pub results: Option<CsvResponseSchemaSchema>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    DeleteCsvResponse { success = "success", status_code = "statusCode", message =
    "message", results = "results" }
);

/// The schema `CSVResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/CSVResponseSchema`.
#[doc(alias = "CSVResponseSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CsvResponseSchemaSchema {
    /// `csv`: an object, `CsvResponseSchema`.
    pub csv: Option<CsvResponseSchema>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CsvResponseSchemaSchema { csv = "csv" });

/// The schema `CsvResponse`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/CsvResponse`.
#[doc(alias = "CsvResponse")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CsvResponseSchema {
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<String>,
    /// `fileName`: text; for example `sample.csv`.
    pub file_name: Option<String>,
    /// Accounts as `GET /social-media-posting/{locationId}/accounts` names them.
    ///
    /// `accountIds`: list of texts; for example `["aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"]`.
    pub account_ids: rt::List<String>,
    /// `file`: text; for example `omaDY3RbWtTP511e/social-import/d23d68c2-82c0-1db6e2.csv`.
    pub file: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: one of `pending`, `in_progress`, `completed`, `failed`, `in_review`, `importing`, `deleted`; for example `completed`.
    pub status: Option<CsvResponseStatus>,
    /// A number of things: of the matches, of those on the page, or of repetitions.
    ///
    /// `count`: whole number; for example `5`.
    pub count: Option<i64>,
    /// Who made it: an id, or an object with one.
    ///
    /// `createdBy`: text; for example `AccountId_SDsdfdf45Dgs4w3ssss`.
    pub created_by: Option<String>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text; for example `FSeSDsdfdf45Dgs4w3ssss`.
    pub trace_id: Option<String>,
    /// Id of the thing that this one comes from; at social networks the network's own
    /// id.
    ///
    /// `originId`: text; for example `FSeSDsdfdf45Dgs4w3ssss`.
    pub origin_id: Option<String>,
    /// The user who must approve.
    ///
    /// `approver`: text; for example `FSeSDsdfdf45Dgs4w3ssss`.
    pub approver: Option<String>,
    /// `csvFileType`: one of `basic`, `advance`; for example `basic`.
    pub csv_file_type: Option<CsvFileType>,
    /// `mediaOptimization`: flag; for example `true`.
    pub media_optimization: Option<bool>,
    /// `applyWatermark`: flag; for example `false`.
    pub apply_watermark: Option<bool>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2023-08-02T00:00:00.000Z`.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CsvResponseSchema { location_id = "locationId", file_name = "fileName", account_ids =
    "accountIds", file = "file", status = "status", count = "count", created_by =
    "createdBy", trace_id = "traceId", origin_id = "originId", approver = "approver",
    csv_file_type = "csvFileType", media_optimization = "mediaOptimization",
    apply_watermark = "applyWatermark", updated_at = "updatedAt" }
);

/// The schema `DeletePostResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/DeletePostResponseDTO`.
#[doc(alias = "DeletePostResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePostResponseDto {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Status code repeated in the body; it can differ from that of HTTP.
    ///
    /// `statusCode`: whole number; for example `200`.
    pub status_code: Option<i64>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Deleted CSV Post`.
    pub message: Option<String>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `DeletePostResponseSchema`.
    pub results: Option<DeletePostResponseSchema>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    DeletePostResponseDto { success = "success", status_code = "statusCode", message =
    "message", results = "results" }
);

/// The schema `DeletePostResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/DeletePostResponseSchema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePostResponseSchema {
    /// `postId`: text; for example `65f92e55cc884f0d0845e447`.
    pub post_id: Option<String>,
    /// `csv`: an object, `DeletePostCsv`.
    pub csv: Option<DeletePostCsv>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(DeletePostResponseSchema { post_id = "postId", csv = "csv" });

/// The schema `DeletePostCsvSchema`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/DeletePostCsvSchema`.
#[doc(alias = "DeletePostCsvSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePostCsv {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `65f92e55cc884f0d0845e447`.
    pub id: Option<String>,
    /// `csvFileType`: one of `basic`, `advance`; for example `basic`.
    pub csv_file_type: Option<CsvFileType>,
    /// `mediaOptimization`: flag; for example `true`.
    pub media_optimization: Option<bool>,
    /// `applyWatermark`: flag; for example `false`.
    pub apply_watermark: Option<bool>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: one of `pending`, `in_progress`, `completed`, `failed`, `in_review`, `importing`, `deleted`; for example `completed`.
    pub status: Option<CsvResponseStatus>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2023-08-02T00:00:00.000Z`.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    DeletePostCsv { id = "_id", csv_file_type = "csvFileType", media_optimization =
    "mediaOptimization", apply_watermark = "applyWatermark", status = "status",
    updated_at = "updatedAt" }
);

/// YouTube.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/GetYouTubeAccountsResponseDTO`.
#[doc(alias = "GetYouTubeAccountsResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTwitterAccountsResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Status code repeated in the body; it can differ from that of HTTP.
    ///
    /// `statusCode`: whole number; for example `200`.
    pub status_code: Option<i64>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Fetched YouTube Account`.
    pub message: Option<String>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `GetTwitterAccounts`.
    pub results: Option<GetTwitterAccounts>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetTwitterAccountsResponse { success = "success", status_code = "statusCode", message
    = "message", results = "results" }
);

/// The schema `GetYoutubeAccountSchema`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/GetYoutubeAccountSchema`.
#[doc(alias = "GetYoutubeAccountSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTwitterAccounts {
    /// `profile`: list of `YoutubeProfile`.
    pub profile: rt::List<YoutubeProfile>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetTwitterAccounts { profile = "profile" });

/// The schema `YoutubeProfileSchema`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/YoutubeProfileSchema`.
#[doc(alias = "YoutubeProfileSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct YoutubeProfile {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `w37swmmLbA02zgqKPpxITe`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Account Name`.
    pub name: Option<String>,
    /// `username`: text; for example `@username`.
    pub username: Option<String>,
    /// Picture of a person or account, mostly by its address.
    ///
    /// `avatar`: text; for example `https://yt3.ggpht.com/example-avatar`.
    pub avatar: Option<String>,
    /// `verified`: flag; for example `true`.
    pub verified: Option<bool>,
    /// Whether it is connected already.
    ///
    /// `isConnected`: flag; for example `true`.
    pub is_connected: Option<bool>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text; for example `PROFILE`.
    pub type_: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    YoutubeProfile { id = "id", name = "name", username = "username", avatar = "avatar",
    verified = "verified", is_connected = "isConnected", type_ = "type" }
);

/// Pinterest.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/GetPinterestAccountsResponseDTO`.
#[doc(alias = "GetPinterestAccountsResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SocialMediaTwitterAccountResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Status code repeated in the body; it can differ from that of HTTP.
    ///
    /// `statusCode`: whole number; for example `200`.
    pub status_code: Option<i64>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Fetched Pinterest Account`.
    pub message: Option<String>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `GetPinterestAccount`.
    pub results: Option<GetPinterestAccount>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SocialMediaTwitterAccountResponse { success = "success", status_code = "statusCode",
    message = "message", results = "results" }
);

/// The schema `GetPinterestAccountSchema`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/GetPinterestAccountSchema`.
#[doc(alias = "GetPinterestAccountSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPinterestAccount {
    /// `profile`: list of `PinterestProfile`.
    pub profile: rt::List<PinterestProfile>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetPinterestAccount { profile = "profile" });

/// The schema `PinterestProfileSchema`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/PinterestProfileSchema`.
#[doc(alias = "PinterestProfileSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PinterestProfile {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `w37swmmLbA02zgqKPpxITe`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Account Name`.
    pub name: Option<String>,
    /// `username`: text; for example `@username`.
    pub username: Option<String>,
    /// Picture of a person or account, mostly by its address.
    ///
    /// `avatar`: text; for example `https://i.pinimg.com/example-avatar.jpg`.
    pub avatar: Option<String>,
    /// Whether it is connected already.
    ///
    /// `isConnected`: flag; for example `true`.
    pub is_connected: Option<bool>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text; for example `PINNER`.
    pub type_: Option<String>,
    /// `websiteUrl`: text; for example `https://www.pinterest.com/`.
    pub website_url: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PinterestProfile { id = "id", name = "name", username = "username", avatar =
    "avatar", is_connected = "isConnected", type_ = "type", website_url = "websiteUrl" }
);

/// Facebook.
///
/// Requests send it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/AttachFBAccountDTO`.
#[doc(alias = "AttachFBAccountDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachFbAccount {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: only `page`; for example `page`.
    pub type_: Option<AttachFbAccountType>,
    /// The page's id from the list, as the network calls it.
    ///
    /// `originId`: text; for example `244405****11687`.
    pub origin_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `JOHN_DEO`.
    pub name: Option<String>,
    /// Picture of a person or account, mostly by its address.
    ///
    /// `avatar`: text; for example `https://storage.googleapis.com/2ad21ebc23/test`.
    pub avatar: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AttachFbAccount { type_ = "type", origin_id = "originId", name = "name", avatar =
    "avatar" }
);

impl AttachFbAccount {
    /// One with all that the document requires.
    pub fn new(
        type_: impl Into<AttachFbAccountType>,
        origin_id: impl Into<String>,
        name: impl Into<String>,
        avatar: impl Into<String>,
    ) -> Self {
        Self {
            type_: Some(type_.into()),
            origin_id: Some(origin_id.into()),
            name: Some(name.into()),
            avatar: Some(avatar.into()),
            ..Self::default()
        }
    }
}

/// Instagram.
///
/// Requests send it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/AttachIGAccountDTO`.
#[doc(alias = "AttachIGAccountDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachIgAccount {
    /// The account's id from the list, as the network calls it.
    ///
    /// `originId`: text; for example `244405****11687`.
    pub origin_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `JOHN_DEO`.
    pub name: Option<String>,
    /// Picture of a person or account, mostly by its address.
    ///
    /// `avatar`: text; for example `https://storage.googleapis.com/2ad21ebc23/test`.
    pub avatar: Option<String>,
    /// Id of a page at a social network.
    ///
    /// `pageId`: text; for example `234234234242sd`.
    pub page_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AttachIgAccount { origin_id = "originId", name = "name", avatar = "avatar", page_id =
    "pageId" }
);

impl AttachIgAccount {
    /// One with all that the document requires.
    pub fn new(page_id: impl Into<String>) -> Self {
        Self {
            page_id: Some(page_id.into()),
            ..Self::default()
        }
    }

    /// Sets `originId`.
    #[must_use]
    pub fn origin_id(mut self, origin_id: impl Into<String>) -> Self {
        self.origin_id = Some(origin_id.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `avatar`.
    #[must_use]
    pub fn avatar(mut self, avatar: impl Into<String>) -> Self {
        self.avatar = Some(avatar.into());
        self
    }
}

/// Google Business Account.
///
/// Requests send it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/AttachGMBLocationDTO`.
#[doc(alias = "AttachGMBLocationDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachGmbLocation {
    /// `location`: an object, `AttachGmbLocationLocation`.
    pub location: Option<AttachGmbLocationLocation>,
    /// `account`: an object, `AttachGmbLocationAccount`.
    pub account: Option<AttachGmbLocationAccount>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(AttachGmbLocation { location = "location", account = "account" });

impl AttachGmbLocation {
    /// One with all that the document requires.
    #[inline]
    pub fn new(
        location: AttachGmbLocationLocation,
        account: AttachGmbLocationAccount,
    ) -> Self {
        Self {
            location: Some(location),
            account: Some(account),
            ..Self::default()
        }
    }
}

/// The schema `AttachGMBLocationLocationDTO`.
///
/// Requests send it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/AttachGMBLocationLocationDTO`.
#[doc(alias = "AttachGMBLocationLocationDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachGmbLocationLocation {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// `storeCode`: text.
    pub store_code: Option<String>,
    /// Heading or name as people read it.
    ///
    /// `title`: text.
    pub title: Option<String>,
    /// `storefrontAddress`: any JSON value.
    pub storefront_address: Option<rt::Json>,
    /// `metadata`: any JSON value.
    pub metadata: Option<rt::Json>,
    /// `maxLocation`: flag.
    pub max_location: Option<bool>,
    /// `isVerified`: flag.
    pub is_verified: Option<bool>,
    /// Whether it is connected already.
    ///
    /// `isConnected`: flag.
    pub is_connected: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AttachGmbLocationLocation { name = "name", store_code = "storeCode", title = "title",
    storefront_address = "storefrontAddress", metadata = "metadata", max_location =
    "maxLocation", is_verified = "isVerified", is_connected = "isConnected" }
);

impl AttachGmbLocationLocation {
    /// One with all that the document requires.
    pub fn new(name: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            title: Some(title.into()),
            ..Self::default()
        }
    }

    /// Sets `storeCode`.
    #[must_use]
    pub fn store_code(mut self, store_code: impl Into<String>) -> Self {
        self.store_code = Some(store_code.into());
        self
    }

    /// Sets `storefrontAddress`.
    #[must_use]
    pub fn storefront_address(
        mut self,
        storefront_address: impl Into<rt::Json>,
    ) -> Self {
        self.storefront_address = Some(storefront_address.into());
        self
    }

    /// Sets `metadata`.
    #[must_use]
    pub fn metadata(mut self, metadata: impl Into<rt::Json>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Sets `maxLocation`.
    #[must_use]
    #[inline]
    pub fn max_location(mut self, max_location: bool) -> Self {
        self.max_location = Some(max_location);
        self
    }

    /// Sets `isVerified`.
    #[must_use]
    #[inline]
    pub fn is_verified(mut self, is_verified: bool) -> Self {
        self.is_verified = Some(is_verified);
        self
    }

    /// Sets `isConnected`.
    #[must_use]
    #[inline]
    pub fn is_connected(mut self, is_connected: bool) -> Self {
        self.is_connected = Some(is_connected);
        self
    }
}

/// The schema `AttachGMBLocationAccountDTO`.
///
/// Requests send it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/AttachGMBLocationAccountDTO`.
#[doc(alias = "AttachGMBLocationAccountDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachGmbLocationAccount {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// `accountName`: text.
    pub account_name: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// `verificationState`: text.
    pub verification_state: Option<String>,
    /// `vettedState`: text.
    pub vetted_state: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AttachGmbLocationAccount { name = "name", account_name = "accountName", type_ =
    "type", verification_state = "verificationState", vetted_state = "vettedState" }
);

impl AttachGmbLocationAccount {
    /// One with all that the document requires.
    pub fn new(
        name: impl Into<String>,
        account_name: impl Into<String>,
        type_: impl Into<String>,
        verification_state: impl Into<String>,
        vetted_state: impl Into<String>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            account_name: Some(account_name.into()),
            type_: Some(type_.into()),
            verification_state: Some(verification_state.into()),
            vetted_state: Some(vetted_state.into()),
            ..Self::default()
        }
    }
}

/// Pinterest.
///
/// Requests send it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/AttachPinterestAccountDTO`.
#[doc(alias = "AttachPinterestAccountDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachPinterestAccount {
    /// Id of the thing that this one comes from; at social networks the network's own
    /// id.
    ///
    /// `originId`: text; for example `244405****11687`.
    pub origin_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Ayush`.
    pub name: Option<String>,
    /// Picture of a person or account, mostly by its address.
    ///
    /// `avatar`: text.
    pub avatar: Option<String>,
    /// `verified`: flag; for example `true`.
    pub verified: Option<bool>,
    /// `username`: text; for example `@ayush`.
    pub username: Option<String>,
    /// `websiteUrl`: text; for example `https://www.website.com`.
    pub website_url: Option<String>,
    /// Id of the agency that owns the accounts.
    ///
    /// `companyId`: text; for example `companyId`.
    pub company_id: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: only `profile`.
    pub type_: Option<AttachPinterestAccountType>,
    /// `originAccountType`: text.
    pub origin_account_type: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AttachPinterestAccount { origin_id = "originId", name = "name", avatar = "avatar",
    verified = "verified", username = "username", website_url = "websiteUrl", company_id
    = "companyId", type_ = "type", origin_account_type = "originAccountType" }
);

impl AttachPinterestAccount {
    /// One with all that the document requires.
    pub fn new(origin_id: impl Into<String>) -> Self {
        Self {
            origin_id: Some(origin_id.into()),
            ..Self::default()
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `avatar`.
    #[must_use]
    pub fn avatar(mut self, avatar: impl Into<String>) -> Self {
        self.avatar = Some(avatar.into());
        self
    }

    /// Sets `verified`.
    #[must_use]
    #[inline]
    pub fn verified(mut self, verified: bool) -> Self {
        self.verified = Some(verified);
        self
    }

    /// Sets `username`.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// Sets `websiteUrl`.
    #[must_use]
    pub fn website_url(mut self, website_url: impl Into<String>) -> Self {
        self.website_url = Some(website_url.into());
        self
    }

    /// Sets `companyId`.
    #[must_use]
    pub fn company_id(mut self, company_id: impl Into<String>) -> Self {
        self.company_id = Some(company_id.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<AttachPinterestAccountType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `originAccountType`.
    #[must_use]
    pub fn origin_account_type(
        mut self,
        origin_account_type: impl Into<String>,
    ) -> Self {
        self.origin_account_type = Some(origin_account_type.into());
        self
    }
}

/// Tiktok.
///
/// Requests send it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/AttachTiktokAccountDTO`.
#[doc(alias = "AttachTiktokAccountDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachTiktokAccount {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `page`, `group`, `profile`, `location`, `business`; for example `profile`.
    pub type_: Option<Type>,
    /// The profile's id from the list, as the network calls it.
    ///
    /// `originId`: text; for example `244405****11687`.
    pub origin_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `JOHN_DEO`.
    pub name: Option<String>,
    /// Picture of a person or account, mostly by its address.
    ///
    /// `avatar`: text; for example `https://example.com/avatar.jpg`.
    pub avatar: Option<String>,
    /// `verified`: flag; for example `true`.
    pub verified: Option<bool>,
    /// `username`: text; for example `JOHN_DEO`.
    pub username: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AttachTiktokAccount { type_ = "type", origin_id = "originId", name = "name", avatar =
    "avatar", verified = "verified", username = "username" }
);

impl AttachTiktokAccount {
    /// One with all that the document requires.
    pub fn new(
        type_: impl Into<Type>,
        origin_id: impl Into<String>,
        name: impl Into<String>,
        avatar: impl Into<String>,
    ) -> Self {
        Self {
            type_: Some(type_.into()),
            origin_id: Some(origin_id.into()),
            name: Some(name.into()),
            avatar: Some(avatar.into()),
            ..Self::default()
        }
    }

    /// Sets `verified`.
    #[must_use]
    #[inline]
    pub fn verified(mut self, verified: bool) -> Self {
        self.verified = Some(verified);
        self
    }

    /// Sets `username`.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
}

/// YouTube.
///
/// Requests send it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/AttachYoutubeAccountResponseDTO`.
#[doc(alias = "AttachYoutubeAccountResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachYoutubeAccountResponse {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: only `profile`.
    pub type_: Option<AttachPinterestAccountType>,
    /// Id of the thing that this one comes from; at social networks the network's own
    /// id.
    ///
    /// `originId`: text; for example `244405****11687`.
    pub origin_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Ayush`.
    pub name: Option<String>,
    /// Picture of a person or account, mostly by its address.
    ///
    /// `avatar`: text.
    pub avatar: Option<String>,
    /// `verified`: flag; for example `true`.
    pub verified: Option<bool>,
    /// `username`: text; for example `@ayush`.
    pub username: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AttachYoutubeAccountResponse { type_ = "type", origin_id = "originId", name = "name",
    avatar = "avatar", verified = "verified", username = "username" }
);

impl AttachYoutubeAccountResponse {
    /// One with all that the document requires.
    pub fn new(
        type_: impl Into<AttachPinterestAccountType>,
        origin_id: impl Into<String>,
        name: impl Into<String>,
        avatar: impl Into<String>,
    ) -> Self {
        Self {
            type_: Some(type_.into()),
            origin_id: Some(origin_id.into()),
            name: Some(name.into()),
            avatar: Some(avatar.into()),
            ..Self::default()
        }
    }

    /// Sets `verified`.
    #[must_use]
    #[inline]
    pub fn verified(mut self, verified: bool) -> Self {
        self.verified = Some(verified);
        self
    }

    /// Sets `username`.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
}

/// Linkedin.
///
/// Requests send it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/AttachLinkedinAccountDTO`.
#[doc(alias = "AttachLinkedinAccountDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachLinkedinAccount {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `page`, `group`, `profile`, `location`, `business`; for example `page`.
    pub type_: Option<Type>,
    /// The id of the page or profile from the list, as the network calls it.
    ///
    /// `originId`: text; for example `244405****11687`.
    pub origin_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `JOHN_DEO`.
    pub name: Option<String>,
    /// Picture of a person or account, mostly by its address.
    ///
    /// `avatar`: text; for example `https://storage.googleapis.com/2ad21ebc23/test`.
    pub avatar: Option<String>,
    /// LinkedIn's own id of the page or profile.
    ///
    /// `urn`: text; for example `urn:li:organization:80847980`.
    pub urn: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AttachLinkedinAccount { type_ = "type", origin_id = "originId", name = "name", avatar
    = "avatar", urn = "urn" }
);

impl AttachLinkedinAccount {
    /// One with all that the document requires.
    pub fn new(
        type_: impl Into<Type>,
        origin_id: impl Into<String>,
        name: impl Into<String>,
        avatar: impl Into<String>,
        urn: impl Into<String>,
    ) -> Self {
        Self {
            type_: Some(type_.into()),
            origin_id: Some(origin_id.into()),
            name: Some(name.into()),
            avatar: Some(avatar.into()),
            urn: Some(urn.into()),
            ..Self::default()
        }
    }
}

/// Threads.
///
/// Requests send it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/AttachThreadsAccountDTO`.
#[doc(alias = "AttachThreadsAccountDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachThreadsAccount {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: only `profile`; for example `profile`.
    pub type_: Option<AttachPinterestAccountType>,
    /// Id of the thing that this one comes from; at social networks the network's own
    /// id.
    ///
    /// `originId`: text; for example `244405****11687`.
    pub origin_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `JOHN_DEO`.
    pub name: Option<String>,
    /// Picture of a person or account, mostly by its address.
    ///
    /// `avatar`: text; for example `https://storage.googleapis.com/2ad21ebc23/test`.
    pub avatar: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AttachThreadsAccount { type_ = "type", origin_id = "originId", name = "name", avatar
    = "avatar" }
);

impl AttachThreadsAccount {
    /// One with all that the document requires.
    pub fn new(
        type_: impl Into<AttachPinterestAccountType>,
        origin_id: impl Into<String>,
        name: impl Into<String>,
        avatar: impl Into<String>,
    ) -> Self {
        Self {
            type_: Some(type_.into()),
            origin_id: Some(origin_id.into()),
            name: Some(name.into()),
            avatar: Some(avatar.into()),
            ..Self::default()
        }
    }
}

/// YouTube.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/SocialMediaYouTubeAccountResponseDTO`.
#[doc(alias = "SocialMediaYouTubeAccountResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SocialMediaYouTubeAccountResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Status code repeated in the body; it can differ from that of HTTP.
    ///
    /// `statusCode`: whole number; for example `201`.
    pub status_code: Option<i64>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Added YouTube Account`.
    pub message: Option<String>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `YouTubeOAuthAccount`.
    pub results: Option<YouTubeOAuthAccount>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SocialMediaYouTubeAccountResponse { success = "success", status_code = "statusCode",
    message = "message", results = "results" }
);

/// The schema `YouTubeOAuthAccountSchema`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/YouTubeOAuthAccountSchema`.
#[doc(alias = "YouTubeOAuthAccountSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct YouTubeOAuthAccount {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `John Doe`.
    pub name: Option<String>,
    /// Id of the thing that this one comes from; at social networks the network's own
    /// id.
    ///
    /// `originId`: text; for example `244405****11687`.
    pub origin_id: Option<String>,
    /// Picture of a person or account, mostly by its address.
    ///
    /// `avatar`: text; for example `https://storage.googleapis.com/bucket/avatar.jpg`.
    pub avatar: Option<String>,
    /// `platform`: only `youtube`; for example `youtube`.
    pub platform: Option<YouTubeOAuthAccountPlatform>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    YouTubeOAuthAccount { name = "name", origin_id = "originId", avatar = "avatar",
    platform = "platform" }
);

/// Pinterest.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/SocialMediaPinterestAccountResponseDTO`.
#[doc(alias = "SocialMediaPinterestAccountResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SocialMediaPinterestAccountResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Status code repeated in the body; it can differ from that of HTTP.
    ///
    /// `statusCode`: whole number; for example `201`.
    pub status_code: Option<i64>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Added Pinterest Account`.
    pub message: Option<String>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `PinterestOAuthAccount`.
    pub results: Option<PinterestOAuthAccount>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SocialMediaPinterestAccountResponse { success = "success", status_code =
    "statusCode", message = "message", results = "results" }
);

/// The schema `PinterestOAuthAccountSchema`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/PinterestOAuthAccountSchema`.
#[doc(alias = "PinterestOAuthAccountSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PinterestOAuthAccount {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `John Doe`.
    pub name: Option<String>,
    /// Id of the thing that this one comes from; at social networks the network's own
    /// id.
    ///
    /// `originId`: text; for example `244405****11687`.
    pub origin_id: Option<String>,
    /// Picture of a person or account, mostly by its address.
    ///
    /// `avatar`: text; for example `https://storage.googleapis.com/bucket/avatar.jpg`.
    pub avatar: Option<String>,
    /// `platform`: only `pinterest`; for example `pinterest`.
    pub platform: Option<PinterestOAuthAccountPlatform>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PinterestOAuthAccount { name = "name", origin_id = "originId", avatar = "avatar",
    platform = "platform" }
);

/// The object `currentRange` of `get-statistics`.
///
/// Requests send it.
///
/// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1statistics/post/requestBody/content/application~1json/schema/properties/currentRange`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatisticsCurrentRange {
    /// Beginning of the span; mind the form, which differs by operation.
    ///
    /// `startDate`: date and time (RFC 3339); for example `2025-03-01T00:00:00.000Z`.
    pub start_date: Option<String>,
    /// End of the span; mind the form, which differs by operation.
    ///
    /// `endDate`: date and time (RFC 3339); for example `2025-03-31T23:59:59.999Z`.
    pub end_date: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(StatisticsCurrentRange { start_date = "startDate", end_date = "endDate" });

impl StatisticsCurrentRange {
    /// One with all that the document requires.
    pub fn new(start_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            start_date: Some(start_date.into()),
            end_date: Some(end_date.into()),
            ..Self::default()
        }
    }
}

/// The object `prevRange` of `get-statistics`.
///
/// Requests send it.
///
/// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1statistics/post/requestBody/content/application~1json/schema/properties/prevRange`.
///
/// The same as [`StatisticsCurrentRange`].
pub type StatisticsPrevRange = StatisticsCurrentRange;

/// The object that `get-statistics` answers with.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1statistics/post/responses/200/content/application~1json/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatisticsResponse {
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `ResponseResults`.
    pub results: Option<ResponseResults>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Analytics Built Successfully`.
    pub message: Option<String>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text; for example `42fc8dd8-d55b-475f-944f-9efb90d77564`.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    StatisticsResponse { results = "results", message = "message", trace_id = "traceId" }
);

/// The object `results` of `response`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1statistics/post/responses/200/content/application~1json/schema/properties/results`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseResults {
    /// The days of the span, by their names.
    ///
    /// `dayRange`: list of texts; for example `["Mon","Tue","Wed","Thu","Fri","Sat","Sun"]`.
    pub day_range: rt::List<String>,
    /// `totals`: an object, `ResultsTotals`.
    pub totals: Option<ResultsTotals>,
    /// Day by day.
    ///
    /// `postPerformance`: an object, `ResultsPostPerformance`.
    pub post_performance: Option<ResultsPostPerformance>,
    /// `breakdowns`: an object, `ResultsBreakdowns`.
    pub breakdowns: Option<ResultsBreakdowns>,
    /// `platformTotals`: an object, `ResultsPlatformTotals`.
    pub platform_totals: Option<ResultsPlatformTotals>,
    /// `demographics`: an object, `ResultsDemographics`.
    pub demographics: Option<ResultsDemographics>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ResponseResults { day_range = "dayRange", totals = "totals", post_performance =
    "postPerformance", breakdowns = "breakdowns", platform_totals = "platformTotals",
    demographics = "demographics" }
);

/// The object `postPerformance` of `results`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1statistics/post/responses/200/content/application~1json/schema/properties/results/properties/postPerformance`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultsPostPerformance {
    /// `posts`: any JSON value.
    pub posts: Option<rt::Json>,
    /// How often something was shown, in all or split up.
    ///
    /// `impressions`: list of whole numbers; for example `[0,0,0,0,0,0,0]`.
    pub impressions: rt::List<i64>,
    /// `likes`: list of whole numbers; for example `[0,0,0,0,0,0,0]`.
    pub likes: rt::List<i64>,
    /// `comments`: list of whole numbers; for example `[0,0,0,0,0,0,0]`.
    pub comments: rt::List<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ResultsPostPerformance { posts = "posts", impressions = "impressions", likes =
    "likes", comments = "comments" }
);

/// The schema `WrappedFetchAvailableCategoriesResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/WrappedFetchAvailableCategoriesResponseDTO`.
#[doc(alias = "WrappedFetchAvailableCategoriesResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WrappedFetchAvailableCategoriesResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Status code repeated in the body; it can differ from that of HTTP.
    ///
    /// `statusCode`: whole number; for example `200`.
    pub status_code: Option<i64>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `FetchAvailableCategoriesResponse`.
    pub results: Option<FetchAvailableCategoriesResponse>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    WrappedFetchAvailableCategoriesResponse { success = "success", status_code =
    "statusCode", results = "results", trace_id = "traceId" }
);

/// The schema `FetchAvailableCategoriesResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/FetchAvailableCategoriesResponseDTO`.
#[doc(alias = "FetchAvailableCategoriesResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchAvailableCategoriesResponse {
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Available categories fetched successfully`.
    pub message: Option<String>,
    /// `categories`: list of `AvailableCategory`.
    pub categories: rt::List<AvailableCategory>,
    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: an object, `Meta`.
    pub meta: Option<Meta>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FetchAvailableCategoriesResponse { message = "message", categories = "categories",
    meta = "meta" }
);

/// The schema `AvailableCategoryDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/AvailableCategoryDTO`.
#[doc(alias = "AvailableCategoryDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableCategory {
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; for example `false`.
    pub deleted: Option<bool>,
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `65cb3d2f68baa617aa0c286e`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Facebook Reel`.
    pub name: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `fvg1TXIiVxGcdOaL0riG`.
    pub location_id: Option<String>,
    /// `primaryColor`: text; for example `#004EEB`.
    pub primary_color: Option<String>,
    /// `secondaryColor`: text; for example `#EFF4FF`.
    pub secondary_color: Option<String>,
    /// Who made it: an id, or an object with one.
    ///
    /// `createdBy`: text; for example `SQ6d63Va2PUbWEZ9k0TD`.
    pub created_by: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2024-02-13T09:58:07.129Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2024-02-13T09:58:07.129Z`.
    pub updated_at: Option<String>,
    /// `publishedPostsCount`: whole number; for example `80`.
    pub published_posts_count: Option<i64>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: one of `available`, `in_queue`, `draft`; for example `in_queue`.
    pub status: Option<AvailableCategoryStatus>,
    /// `queueDetails`: an object, `AvailableCategoryQueueDetails`, null is a value of its own.
    pub queue_details: Option<Option<AvailableCategoryQueueDetails>>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AvailableCategory { deleted = "deleted", id = "_id", name = "name", location_id =
    "locationId", primary_color = "primaryColor", secondary_color = "secondaryColor",
    created_by = "createdBy", created_at = "createdAt", updated_at = "updatedAt",
    published_posts_count = "publishedPostsCount", status = "status", queue_details =
    "queueDetails" }
);

/// The schema `AvailableCategoryQueueDetailsDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/AvailableCategoryQueueDetailsDTO`.
#[doc(alias = "AvailableCategoryQueueDetailsDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableCategoryQueueDetails {
    /// `queueId`: text; for example `67fc07c6d7657c9aee764762`.
    pub queue_id: Option<String>,
    /// `prioritizeNewContent`: flag; for example `false`.
    pub prioritize_new_content: Option<bool>,
    /// `enableFuturePosts`: flag; for example `true`.
    pub enable_future_posts: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AvailableCategoryQueueDetails { queue_id = "queueId", prioritize_new_content =
    "prioritizeNewContent", enable_future_posts = "enableFuturePosts" }
);

/// The schema `MetaDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/MetaDTO`.
#[doc(alias = "MetaDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Meta {
    /// A number of things: of the matches, of those on the page, or of repetitions.
    ///
    /// `count`: text; for example `100`.
    pub count: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Meta { count = "count" });

/// The schema `TimeSlotDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/TimeSlotDTO`.
#[doc(alias = "TimeSlotDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeSlot {
    /// `dayOfWeek`: number; for example `0`.
    pub day_of_week: Option<f64>,
    /// `time`: text; for example `09:00`.
    pub time: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(TimeSlot { day_of_week = "dayOfWeek", time = "time" });

impl TimeSlot {
    /// One with all that the document requires.
    pub fn new(day_of_week: f64, time: impl Into<String>) -> Self {
        Self {
            day_of_week: Some(day_of_week),
            time: Some(time.into()),
            ..Self::default()
        }
    }
}

/// The schema `WrappedCreateCategoryQueueResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/WrappedCreateCategoryQueueResponseDTO`.
#[doc(alias = "WrappedCreateCategoryQueueResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WrappedCreateCategoryQueueResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Status code repeated in the body; it can differ from that of HTTP.
    ///
    /// `statusCode`: whole number; for example `201`.
    pub status_code: Option<i64>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `CreateCategoryQueueResponse`.
    pub results: Option<CreateCategoryQueueResponse>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    WrappedCreateCategoryQueueResponse { success = "success", status_code = "statusCode",
    results = "results", trace_id = "traceId" }
);

/// The schema `CreateCategoryQueueResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/CreateCategoryQueueResponseDTO`.
#[doc(alias = "CreateCategoryQueueResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCategoryQueueResponse {
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Queue created successfully`.
    pub message: Option<String>,
    /// `queue`: an object, `CreatedCategoryQueue`.
    pub queue: Option<CreatedCategoryQueue>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CreateCategoryQueueResponse { message = "message", queue = "queue" });

/// The schema `CreatedCategoryQueueDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/CreatedCategoryQueueDTO`.
#[doc(alias = "CreatedCategoryQueueDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatedCategoryQueue {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `686ebf10c78c233e45c28d66`.
    pub id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `Qp26qppJgfrTZis7jsBy`.
    pub location_id: Option<String>,
    /// `categoryId`: text; for example `683702938b19583ce320e5eb`.
    pub category_id: Option<String>,
    /// `timeSlots`: list of `CreatedTimeSlot`.
    pub time_slots: rt::List<CreatedTimeSlot>,
    /// `enableFuturePosts`: flag; for example `true`.
    pub enable_future_posts: Option<bool>,
    /// `prioritizeNewContent`: flag; for example `true`.
    pub prioritize_new_content: Option<bool>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: one of `active`, `paused`, `draft`; for example `draft`.
    pub status: Option<Status>,
    /// Beginning of the span; mind the form, which differs by operation.
    ///
    /// `startDate`: date and time (RFC 3339); for example `2025-07-09T19:12:16.363Z`.
    pub start_date: Option<String>,
    /// `skipDateTime`: list of texts; for example `[]`.
    pub skip_date_time: rt::List<String>,
    /// `totalPosts`: number; for example `0`.
    pub total_posts: Option<f64>,
    /// `lastScheduledTime`: date and time (RFC 3339), null is a value of its own.
    pub last_scheduled_time: Option<Option<String>>,
    /// Who made it: an id, or an object with one.
    ///
    /// `createdBy`: text; for example `uefV3MmLHs2sjJr2KfmL`.
    pub created_by: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2025-07-09T19:12:16.366Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2025-07-09T19:12:16.366Z`.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CreatedCategoryQueue { id = "_id", location_id = "locationId", category_id =
    "categoryId", time_slots = "timeSlots", enable_future_posts = "enableFuturePosts",
    prioritize_new_content = "prioritizeNewContent", status = "status", start_date =
    "startDate", skip_date_time = "skipDateTime", total_posts = "totalPosts",
    last_scheduled_time = "lastScheduledTime", created_by = "createdBy", created_at =
    "createdAt", updated_at = "updatedAt" }
);

/// The schema `CreatedTimeSlotDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/CreatedTimeSlotDTO`.
#[doc(alias = "CreatedTimeSlotDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatedTimeSlot {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `686ebf10c78c23d665c28d67`.
    pub id: Option<String>,
    /// `dayOfWeek`: number; for example `0`.
    pub day_of_week: Option<f64>,
    /// `time`: text; for example `00:00`.
    pub time: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CreatedTimeSlot { id = "_id", day_of_week = "dayOfWeek", time = "time" });

/// The schema `WrappedFetchCategoryQueuesResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/WrappedFetchCategoryQueuesResponseDTO`.
#[doc(alias = "WrappedFetchCategoryQueuesResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WrappedFetchCategoryQueuesResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Status code repeated in the body; it can differ from that of HTTP.
    ///
    /// `statusCode`: whole number; for example `201`.
    pub status_code: Option<i64>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `FetchCategoryQueuesResponse`.
    pub results: Option<FetchCategoryQueuesResponse>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    WrappedFetchCategoryQueuesResponse { success = "success", status_code = "statusCode",
    results = "results", trace_id = "traceId" }
);

/// The schema `FetchCategoryQueuesResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/FetchCategoryQueuesResponseDTO`.
#[doc(alias = "FetchCategoryQueuesResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchCategoryQueuesResponse {
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Queues fetched successfully`.
    pub message: Option<String>,
    /// `queues`: list of `CategoryQueueWithCategory`.
    pub queues: rt::List<CategoryQueueWithCategory>,
    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: an object, `Meta`.
    pub meta: Option<Meta>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FetchCategoryQueuesResponse { message = "message", queues = "queues", meta = "meta" }
);

/// The schema `CategoryQueueWithCategoryDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/CategoryQueueWithCategoryDTO`.
#[doc(alias = "CategoryQueueWithCategoryDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CategoryQueueWithCategory {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `60af88475f1b2c001f5d5f4b`.
    pub id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `location-123`.
    pub location_id: Option<String>,
    /// `categoryId`: text; for example `60af88475f1b2c001f5d5f4b`.
    pub category_id: Option<String>,
    /// `timeSlots`: list of `TimeSlot`.
    pub time_slots: rt::List<TimeSlot>,
    /// `enableFuturePosts`: flag; for example `false`.
    pub enable_future_posts: Option<bool>,
    /// `prioritizeNewContent`: flag; for example `false`.
    pub prioritize_new_content: Option<bool>,
    /// `currentOrder`: number; for example `1000`.
    pub current_order: Option<f64>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: one of `active`, `paused`, `draft`; for example `active`.
    pub status: Option<Status>,
    /// Beginning of the span; mind the form, which differs by operation.
    ///
    /// `startDate`: date and time (RFC 3339); for example `2023-01-01T12:00:00Z`.
    pub start_date: Option<String>,
    /// `skipDateTime`: list of texts; for example `["2023-01-02T12:00:00Z"]`.
    pub skip_date_time: rt::List<String>,
    /// `currentPostId`: text, null is a value of its own; for example `60af88475f1b2c001f5d5f4b`.
    pub current_post_id: Option<Option<String>>,
    /// `totalPosts`: number; for example `10`.
    pub total_posts: Option<f64>,
    /// `lastScheduledTime`: date and time (RFC 3339), null is a value of its own; for example `2023-01-01T12:00:00Z`.
    pub last_scheduled_time: Option<Option<String>>,
    /// Who made it: an id, or an object with one.
    ///
    /// `createdBy`: text; for example `user-123`.
    pub created_by: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2023-01-01T00:00:00Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2023-01-01T00:00:00Z`.
    pub updated_at: Option<String>,
    /// `category`: an object, `CategoryInfo`.
    pub category: Option<CategoryInfo>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CategoryQueueWithCategory { id = "_id", location_id = "locationId", category_id =
    "categoryId", time_slots = "timeSlots", enable_future_posts = "enableFuturePosts",
    prioritize_new_content = "prioritizeNewContent", current_order = "currentOrder",
    status = "status", start_date = "startDate", skip_date_time = "skipDateTime",
    current_post_id = "currentPostId", total_posts = "totalPosts", last_scheduled_time =
    "lastScheduledTime", created_by = "createdBy", created_at = "createdAt", updated_at =
    "updatedAt", category = "category" }
);

/// The schema `CategoryInfoDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/CategoryInfoDTO`.
#[doc(alias = "CategoryInfoDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CategoryInfo {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `6756f381be2553245b08d30c`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Category Name`.
    pub name: Option<String>,
    /// `primaryColor`: text; for example `#FFFFFF`.
    pub primary_color: Option<String>,
    /// `secondaryColor`: text; for example `#000000`.
    pub secondary_color: Option<String>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; for example `false`.
    pub deleted: Option<bool>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `fvg1TXIiVxGcdOaL0riG`.
    pub location_id: Option<String>,
    /// Who made it: an id, or an object with one.
    ///
    /// `createdBy`: text; for example `SQ6d63Va2PUbWEZ9k0TD`.
    pub created_by: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2024-12-09T13:41:21.385Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2024-12-09T13:41:21.385Z`.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CategoryInfo { id = "_id", name = "name", primary_color = "primaryColor",
    secondary_color = "secondaryColor", deleted = "deleted", location_id = "locationId",
    created_by = "createdBy", created_at = "createdAt", updated_at = "updatedAt" }
);

/// The schema `WrappedFetchQueueByIdResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/WrappedFetchQueueByIdResponseDTO`.
#[doc(alias = "WrappedFetchQueueByIdResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WrappedFetchQueueByIdResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Status code repeated in the body; it can differ from that of HTTP.
    ///
    /// `statusCode`: whole number; for example `200`.
    pub status_code: Option<i64>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `FetchQueueByIdResponse`.
    pub results: Option<FetchQueueByIdResponse>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    WrappedFetchQueueByIdResponse { success = "success", status_code = "statusCode",
    results = "results", trace_id = "traceId" }
);

/// The schema `FetchQueueByIdResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/FetchQueueByIdResponseDTO`.
#[doc(alias = "FetchQueueByIdResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchQueueByIdResponse {
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Queue fetched successfully`.
    pub message: Option<String>,
    /// `queue`: an object, `CategoryQueueWithCategory`.
    pub queue: Option<CategoryQueueWithCategory>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(FetchQueueByIdResponse { message = "message", queue = "queue" });

/// The schema `WrappedUpdateCategoryQueueResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/WrappedUpdateCategoryQueueResponseDTO`.
#[doc(alias = "WrappedUpdateCategoryQueueResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WrappedUpdateCategoryQueueResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Status code repeated in the body; it can differ from that of HTTP.
    ///
    /// `statusCode`: whole number; for example `200`.
    pub status_code: Option<i64>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `UpdateCategoryQueueResponse`.
    pub results: Option<UpdateCategoryQueueResponse>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    WrappedUpdateCategoryQueueResponse { success = "success", status_code = "statusCode",
    results = "results", trace_id = "traceId" }
);

/// The schema `UpdateCategoryQueueResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/UpdateCategoryQueueResponseDTO`.
#[doc(alias = "UpdateCategoryQueueResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCategoryQueueResponse {
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Queue paused successfully.`.
    pub message: Option<String>,
    /// `queue`: an object, `CategoryQueue`.
    pub queue: Option<CategoryQueue>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(UpdateCategoryQueueResponse { message = "message", queue = "queue" });

/// The schema `CategoryQueueDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/CategoryQueueDTO`.
#[doc(alias = "CategoryQueueDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CategoryQueue {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `60af88475f1b2c001f5d5f4b`.
    pub id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `location-123`.
    pub location_id: Option<String>,
    /// `categoryId`: text; for example `60af88475f1b2c001f5d5f4b`.
    pub category_id: Option<String>,
    /// `timeSlots`: list of `TimeSlot`.
    pub time_slots: rt::List<TimeSlot>,
    /// `enableFuturePosts`: flag; for example `false`.
    pub enable_future_posts: Option<bool>,
    /// `prioritizeNewContent`: flag; for example `false`.
    pub prioritize_new_content: Option<bool>,
    /// `currentOrder`: number; for example `1000`.
    pub current_order: Option<f64>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: one of `active`, `paused`, `draft`; for example `active`.
    pub status: Option<Status>,
    /// Beginning of the span; mind the form, which differs by operation.
    ///
    /// `startDate`: date and time (RFC 3339); for example `2023-01-01T12:00:00Z`.
    pub start_date: Option<String>,
    /// `skipDateTime`: list of texts; for example `["2023-01-02T12:00:00Z"]`.
    pub skip_date_time: rt::List<String>,
    /// `currentPostId`: text, null is a value of its own; for example `60af88475f1b2c001f5d5f4b`.
    pub current_post_id: Option<Option<String>>,
    /// `totalPosts`: number; for example `10`.
    pub total_posts: Option<f64>,
    /// `lastScheduledTime`: date and time (RFC 3339), null is a value of its own; for example `2023-01-01T12:00:00Z`.
    pub last_scheduled_time: Option<Option<String>>,
    /// Who made it: an id, or an object with one.
    ///
    /// `createdBy`: text; for example `user-123`.
    pub created_by: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2023-01-01T00:00:00Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2023-01-01T00:00:00Z`.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CategoryQueue { id = "_id", location_id = "locationId", category_id = "categoryId",
    time_slots = "timeSlots", enable_future_posts = "enableFuturePosts",
    prioritize_new_content = "prioritizeNewContent", current_order = "currentOrder",
    status = "status", start_date = "startDate", skip_date_time = "skipDateTime",
    current_post_id = "currentPostId", total_posts = "totalPosts", last_scheduled_time =
    "lastScheduledTime", created_by = "createdBy", created_at = "createdAt", updated_at =
    "updatedAt" }
);

/// The schema `WrappedFetchQueueItemsResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/WrappedFetchQueueItemsResponseDTO`.
#[doc(alias = "WrappedFetchQueueItemsResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WrappedFetchQueueItemsResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Status code repeated in the body; it can differ from that of HTTP.
    ///
    /// `statusCode`: whole number; for example `201`.
    pub status_code: Option<i64>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `FetchQueueItemsResponse`.
    pub results: Option<FetchQueueItemsResponse>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    WrappedFetchQueueItemsResponse { success = "success", status_code = "statusCode",
    results = "results", trace_id = "traceId" }
);

/// The schema `FetchQueueItemsResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/FetchQueueItemsResponseDTO`.
#[doc(alias = "FetchQueueItemsResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchQueueItemsResponse {
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Queue items fetched successfully`.
    pub message: Option<String>,
    /// The single entries that make it up.
    ///
    /// `items`: list of `QueueItem`.
    pub items: rt::List<QueueItem>,
    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: an object, `FetchQueueItemsMeta`.
    pub meta: Option<FetchQueueItemsMeta>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FetchQueueItemsResponse { message = "message", items = "items", meta = "meta" }
);

/// The schema `QueueItemDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/QueueItemDTO`.
#[doc(alias = "QueueItemDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueueItem {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `60af88475f1b2c001f5d5f4b`.
    pub id: Option<String>,
    /// `order`: whole number; for example `1000`.
    pub order: Option<i64>,
    /// `variations`: list of `Variation`.
    pub variations: rt::List<Variation>,
    /// `primaryImage`: text; for example `https://example.com/images/post-image.png`.
    pub primary_image: Option<String>,
    /// `postId`: text; for example `60af88475f1b2c001f5d5f4d`.
    pub post_id: Option<String>,
    /// `post`: an object, `GetPostFormatted`.
    pub post: Option<GetPostFormatted>,
    /// `errors`: list of texts; for example `["INVALID_USER_ID","PIXABAY_MEDIA"]`.
    pub errors: rt::List<String>,
    /// `scheduledDateTime`: date and time (RFC 3339), null is a value of its own; for example `2023-10-15T10:00:00.000Z`.
    pub scheduled_date_time: Option<Option<String>>,
    /// `scheduledVariationIndex`: number; for example `0`.
    pub scheduled_variation_index: Option<f64>,
    /// `isSkipped`: flag; for example `false`.
    pub is_skipped: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    QueueItem { id = "_id", order = "order", variations = "variations", primary_image =
    "primaryImage", post_id = "postId", post = "post", errors = "errors",
    scheduled_date_time = "scheduledDateTime", scheduled_variation_index =
    "scheduledVariationIndex", is_skipped = "isSkipped" }
);

/// The schema `VariationDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/VariationDTO`.
#[doc(alias = "VariationDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Variation {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `60af88475f1b2c001f5d5f4c`.
    pub id: Option<String>,
    /// `content`: text; for example `Check out our latest blog post! #marketing #socialmedia`.
    pub content: Option<String>,
    /// `mentions`: list of JSON values.
    pub mentions: rt::List<rt::Json>,
    /// `ogTags`: an object, `OgTagsDto`.
    pub og_tags: Option<OgTagsDto>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Variation { id = "_id", content = "content", mentions = "mentions", og_tags =
    "ogTags" }
);

/// The schema `OgTagsDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/OgTagsDTO`.
#[doc(alias = "OgTagsDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OgTagsDto {
    /// `metaLink`: text; for example `https://example.com`.
    pub meta_link: Option<String>,
    /// `metaImage`: text; for example `https://example.com/image.png`.
    pub meta_image: Option<String>,
    /// `ogTitle`: text; for example `Example Title`.
    pub og_title: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    OgTagsDto { meta_link = "metaLink", meta_image = "metaImage", og_title = "ogTitle" }
);

/// The schema `FetchQueueItemsMetaDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/FetchQueueItemsMetaDTO`.
#[doc(alias = "FetchQueueItemsMetaDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchQueueItemsMeta {
    /// A number of things: of the matches, of those on the page, or of repetitions.
    ///
    /// `count`: text; for example `100`.
    pub count: Option<String>,
    /// How many records to pass over, 0 for the first page.
    ///
    /// `skip`: whole number; for example `0`.
    pub skip: Option<i64>,
    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; for example `10`.
    pub limit: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(FetchQueueItemsMeta { count = "count", skip = "skip", limit = "limit" });

/// The schema `WrappedStartEditSessionResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/WrappedStartEditSessionResponseDTO`.
#[doc(alias = "WrappedStartEditSessionResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WrappedStartEditSessionResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Status code repeated in the body; it can differ from that of HTTP.
    ///
    /// `statusCode`: whole number; for example `201`.
    pub status_code: Option<i64>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `StartEditSessionResponse`.
    pub results: Option<StartEditSessionResponse>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    WrappedStartEditSessionResponse { success = "success", status_code = "statusCode",
    results = "results", trace_id = "traceId" }
);

/// The schema `StartEditSessionResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/StartEditSessionResponseDTO`.
#[doc(alias = "StartEditSessionResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartEditSessionResponse {
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Edit session started successfully`.
    pub message: Option<String>,
    /// `sessionId`: text; for example `60af88475f1b2c001f5d5f4b`.
    pub session_id: Option<String>,
    /// `itemCount`: whole number; for example `25`.
    pub item_count: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    StartEditSessionResponse { message = "message", session_id = "sessionId", item_count
    = "itemCount" }
);

/// The schema `WrappedSaveEditSessionResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/WrappedSaveEditSessionResponseDTO`.
#[doc(alias = "WrappedSaveEditSessionResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WrappedSaveEditSessionResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Status code repeated in the body; it can differ from that of HTTP.
    ///
    /// `statusCode`: whole number; for example `200`.
    pub status_code: Option<i64>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `SaveEditSessionResponse`.
    pub results: Option<SaveEditSessionResponse>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    WrappedSaveEditSessionResponse { success = "success", status_code = "statusCode",
    results = "results", trace_id = "traceId" }
);

/// The schema `SaveEditSessionResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/SaveEditSessionResponseDTO`.
#[doc(alias = "SaveEditSessionResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveEditSessionResponse {
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Edit session saved successfully`.
    pub message: Option<String>,
    /// `updatedSlots`: list of `UpdatedSlotInfo`.
    pub updated_slots: rt::List<UpdatedSlotInfo>,
    /// `totalPostsChanged`: number; for example `10`.
    pub total_posts_changed: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SaveEditSessionResponse { message = "message", updated_slots = "updatedSlots",
    total_posts_changed = "totalPostsChanged" }
);

/// The schema `UpdatedSlotInfoDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/UpdatedSlotInfoDTO`.
#[doc(alias = "UpdatedSlotInfoDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatedSlotInfo {
    /// `itemId`: text; for example `60af88475f1b2c001f5d5f4b`.
    pub item_id: Option<String>,
    /// `scheduledDateTime`: date and time (RFC 3339), null is a value of its own; for example `2023-10-15T10:00:00.000Z`.
    pub scheduled_date_time: Option<Option<String>>,
    /// `isSkipped`: flag; for example `false`.
    pub is_skipped: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    UpdatedSlotInfo { item_id = "itemId", scheduled_date_time = "scheduledDateTime",
    is_skipped = "isSkipped" }
);

/// The schema `WrappedDiscardEditSessionResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/WrappedDiscardEditSessionResponseDTO`.
#[doc(alias = "WrappedDiscardEditSessionResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WrappedDiscardEditSessionResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Status code repeated in the body; it can differ from that of HTTP.
    ///
    /// `statusCode`: whole number; for example `200`.
    pub status_code: Option<i64>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `DiscardEditSessionResponse`.
    pub results: Option<DiscardEditSessionResponse>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    WrappedDiscardEditSessionResponse { success = "success", status_code = "statusCode",
    results = "results", trace_id = "traceId" }
);

/// The schema `DiscardEditSessionResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/DiscardEditSessionResponseDTO`.
#[doc(alias = "DiscardEditSessionResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscardEditSessionResponse {
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Edit session discarded successfully`.
    pub message: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(DiscardEditSessionResponse { message = "message" });

/// The schema `WrappedEditSessionCalendarResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/WrappedEditSessionCalendarResponseDTO`.
#[doc(alias = "WrappedEditSessionCalendarResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WrappedEditSessionCalendarResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Status code repeated in the body; it can differ from that of HTTP.
    ///
    /// `statusCode`: whole number; for example `201`.
    pub status_code: Option<i64>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `EditSessionCalendarResponse`.
    pub results: Option<EditSessionCalendarResponse>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    WrappedEditSessionCalendarResponse { success = "success", status_code = "statusCode",
    results = "results", trace_id = "traceId" }
);

/// The schema `EditSessionCalendarResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/EditSessionCalendarResponseDTO`.
#[doc(alias = "EditSessionCalendarResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditSessionCalendarResponse {
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Edit session calendar fetched successfully`.
    pub message: Option<String>,
    /// `scheduledPosts`: list of `EditSessionScheduledPost`.
    pub scheduled_posts: rt::List<EditSessionScheduledPost>,
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: whole number.
    pub total: Option<i64>,
    /// Name of a time zone, mostly from the IANA list, such as `America/New_York`.
    ///
    /// `timezone`: text.
    pub timezone: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    EditSessionCalendarResponse { message = "message", scheduled_posts =
    "scheduledPosts", total = "total", timezone = "timezone" }
);

/// The schema `EditSessionScheduledPostDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/EditSessionScheduledPostDTO`.
#[doc(alias = "EditSessionScheduledPostDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditSessionScheduledPost {
    /// `scheduledDateTime`: date and time (RFC 3339); for example `2023-10-15T10:00:00.000Z`.
    pub scheduled_date_time: Option<String>,
    /// `post`: an object, `GetPostFormatted`.
    pub post: Option<GetPostFormatted>,
    /// `queueItemId`: text; for example `60af88475f1b2c001f5d5f4b`.
    pub queue_item_id: Option<String>,
    /// `queueId`: text; for example `60af88475f1b2c001f5d5f4a`.
    pub queue_id: Option<String>,
    /// `order`: whole number; for example `1000`.
    pub order: Option<i64>,
    /// `variations`: list of `Variation`.
    pub variations: rt::List<Variation>,
    /// `primaryImage`: text; for example `https://example.com/images/post-image.png`.
    pub primary_image: Option<String>,
    /// `errors`: list of texts; for example `["INVALID_USER_ID","PIXABAY_MEDIA"]`.
    pub errors: rt::List<String>,
    /// `category`: an object, `CategoryInfo`, null is a value of its own.
    pub category: Option<Option<CategoryInfo>>,
    /// `currentVariation`: number; for example `0`.
    pub current_variation: Option<f64>,
    /// Name of a time zone, mostly from the IANA list, such as `America/New_York`.
    ///
    /// `timezone`: text; for example `America/New_York`.
    pub timezone: Option<String>,
    /// `isDraft`: flag; for example `true`.
    pub is_draft: Option<bool>,
    /// `originalItemId`: text, null is a value of its own; for example `60af88475f1b2c001f5d5f4b`.
    pub original_item_id: Option<Option<String>>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    EditSessionScheduledPost { scheduled_date_time = "scheduledDateTime", post = "post",
    queue_item_id = "queueItemId", queue_id = "queueId", order = "order", variations =
    "variations", primary_image = "primaryImage", errors = "errors", category =
    "category", current_variation = "currentVariation", timezone = "timezone", is_draft =
    "isDraft", original_item_id = "originalItemId" }
);

/// The schema `WrappedFetchSlotsResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/WrappedFetchSlotsResponseDTO`.
#[doc(alias = "WrappedFetchSlotsResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WrappedFetchSlotsResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Status code repeated in the body; it can differ from that of HTTP.
    ///
    /// `statusCode`: whole number; for example `200`.
    pub status_code: Option<i64>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `FetchSlotsResponse`.
    pub results: Option<FetchSlotsResponse>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    WrappedFetchSlotsResponse { success = "success", status_code = "statusCode", results
    = "results", trace_id = "traceId" }
);

/// The schema `FetchSlotsResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/FetchSlotsResponseDTO`.
#[doc(alias = "FetchSlotsResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchSlotsResponse {
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Slots fetched successfully`.
    pub message: Option<String>,
    /// `slots`: list of `UpdatedSlotInfo`.
    pub slots: rt::List<UpdatedSlotInfo>,
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: whole number; for example `100`.
    pub total: Option<i64>,
    /// How many records to pass over, 0 for the first page.
    ///
    /// `skip`: whole number; for example `0`.
    pub skip: Option<i64>,
    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; for example `20`.
    pub limit: Option<i64>,
    /// Name of a time zone, mostly from the IANA list, such as `America/New_York`.
    ///
    /// `timezone`: text; for example `America/New_York`.
    pub timezone: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FetchSlotsResponse { message = "message", slots = "slots", total = "total", skip =
    "skip", limit = "limit", timezone = "timezone" }
);

/// The schema `QueueModifiedPostDTO`.
///
/// Requests send it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/QueueModifiedPostDTO`.
#[doc(alias = "QueueModifiedPostDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueueModifiedPost {
    /// Accounts as `GET /social-media-posting/{locationId}/accounts` names them.
    ///
    /// `accountIds`: list of texts; for example `["aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"]`.
    pub account_ids: rt::List<String>,
    /// The text of the post; too long for a network, it is cut.
    ///
    /// `summary`: text; for example `Hello World`.
    pub summary: Option<String>,
    /// `media`: list of `PostMedia`.
    pub media: rt::List<PostMedia>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text; for example `scheduled`.
    pub status: Option<String>,
    /// When it is to be published.
    ///
    /// `scheduleDate`: date and time (RFC 3339); for example `2024-01-15T10:00:00Z`.
    pub schedule_date: Option<String>,
    /// `selectedBestTime`: date and time (RFC 3339); for example `2024-01-15T10:00:00Z`.
    pub selected_best_time: Option<String>,
    /// Who made it: an id, or an object with one.
    ///
    /// `createdBy`: text; for example `Lx1EI6YIgQYMQi0ytFXv`.
    pub created_by: Option<String>,
    /// A first comment below the post; not for TikTok and Google, at most 280 characters on
    /// X.
    ///
    /// `followUpComment`: text; for example `What do you think? Let us know in the comments!`.
    pub follow_up_comment: Option<String>,
    /// `ogTagsDetails`: an object, `OgTags`.
    pub og_tags_details: Option<OgTags>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text; for example `post`.
    pub type_: Option<String>,
    /// `postApprovalDetails`: an object, `PostApproval`.
    pub post_approval_details: Option<PostApproval>,
    /// Whether the time has changed with this request.
    ///
    /// `scheduleTimeUpdated`: flag; for example `true`.
    pub schedule_time_updated: Option<bool>,
    /// Labels, mostly by their names; social posts also take ids.
    ///
    /// `tags`: list of texts; for example `["65f151c99bc2bf3aaf970d72","65f151c99bc2bf3aaf970d73"]`.
    pub tags: rt::List<String>,
    /// `categoryId`: text; for example `65f151c99bc2bf3aaf970d72`.
    pub category_id: Option<String>,
    /// `applyWatermark`: flag; for example `true`.
    pub apply_watermark: Option<bool>,
    /// `tiktokPostDetails`: an object, `TiktokPost`.
    pub tiktok_post_details: Option<TiktokPost>,
    /// `gmbPostDetails`: an object, `GmbPost`.
    pub gmb_post_details: Option<GmbPost>,
    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text; for example `sdfdsfdsfEWEsdfsdsW32dd`.
    pub user_id: Option<String>,
    /// `linkedinPostDetails`: an object, `LinkedinPost`.
    pub linkedin_post_details: Option<LinkedinPost>,
    /// `pinterestPostDetails`: an object, `PinterestPost`.
    pub pinterest_post_details: Option<PinterestPost>,
    /// `facebookPostDetails`: an object, `FacebookPost`.
    pub facebook_post_details: Option<FacebookPost>,
    /// `instagramPostDetails`: an object, `InstagramPost`.
    pub instagram_post_details: Option<InstagramPost>,
    /// `youtubePostDetails`: an object, `YoutubePost`.
    pub youtube_post_details: Option<YoutubePost>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    QueueModifiedPost { account_ids = "accountIds", summary = "summary", media = "media",
    status = "status", schedule_date = "scheduleDate", selected_best_time =
    "selectedBestTime", created_by = "createdBy", follow_up_comment = "followUpComment",
    og_tags_details = "ogTagsDetails", type_ = "type", post_approval_details =
    "postApprovalDetails", schedule_time_updated = "scheduleTimeUpdated", tags = "tags",
    category_id = "categoryId", apply_watermark = "applyWatermark", tiktok_post_details =
    "tiktokPostDetails", gmb_post_details = "gmbPostDetails", user_id = "userId",
    linkedin_post_details = "linkedinPostDetails", pinterest_post_details =
    "pinterestPostDetails", facebook_post_details = "facebookPostDetails",
    instagram_post_details = "instagramPostDetails", youtube_post_details =
    "youtubePostDetails", location_id = "locationId" }
);

impl QueueModifiedPost {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `accountIds`.
    #[must_use]
    pub fn account_ids(mut self, account_ids: impl Into<rt::List<String>>) -> Self {
        self.account_ids = account_ids.into();
        self
    }

    /// Sets `summary`.
    #[must_use]
    pub fn summary(mut self, summary: impl Into<String>) -> Self {
        self.summary = Some(summary.into());
        self
    }

    /// Sets `media`.
    #[must_use]
    pub fn media(mut self, media: impl Into<rt::List<PostMedia>>) -> Self {
        self.media = media.into();
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `scheduleDate`.
    #[must_use]
    pub fn schedule_date(mut self, schedule_date: impl Into<String>) -> Self {
        self.schedule_date = Some(schedule_date.into());
        self
    }

    /// Sets `selectedBestTime`.
    #[must_use]
    pub fn selected_best_time(mut self, selected_best_time: impl Into<String>) -> Self {
        self.selected_best_time = Some(selected_best_time.into());
        self
    }

    /// Sets `createdBy`.
    #[must_use]
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// Sets `followUpComment`.
    #[must_use]
    pub fn follow_up_comment(mut self, follow_up_comment: impl Into<String>) -> Self {
        self.follow_up_comment = Some(follow_up_comment.into());
        self
    }

    /// Sets `ogTagsDetails`.
    #[must_use]
    #[inline]
    pub fn og_tags_details(mut self, og_tags_details: OgTags) -> Self {
        self.og_tags_details = Some(og_tags_details);
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `postApprovalDetails`.
    #[must_use]
    #[inline]
    pub fn post_approval_details(mut self, post_approval_details: PostApproval) -> Self {
        self.post_approval_details = Some(post_approval_details);
        self
    }

    /// Sets `scheduleTimeUpdated`.
    #[must_use]
    #[inline]
    pub fn schedule_time_updated(mut self, schedule_time_updated: bool) -> Self {
        self.schedule_time_updated = Some(schedule_time_updated);
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl Into<rt::List<String>>) -> Self {
        self.tags = tags.into();
        self
    }

    /// Sets `categoryId`.
    #[must_use]
    pub fn category_id(mut self, category_id: impl Into<String>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Sets `applyWatermark`.
    #[must_use]
    #[inline]
    pub fn apply_watermark(mut self, apply_watermark: bool) -> Self {
        self.apply_watermark = Some(apply_watermark);
        self
    }

    /// Sets `tiktokPostDetails`.
    #[must_use]
    #[inline]
    pub fn tiktok_post_details(mut self, tiktok_post_details: TiktokPost) -> Self {
        self.tiktok_post_details = Some(tiktok_post_details);
        self
    }

    /// Sets `gmbPostDetails`.
    #[must_use]
    #[inline]
    pub fn gmb_post_details(mut self, gmb_post_details: GmbPost) -> Self {
        self.gmb_post_details = Some(gmb_post_details);
        self
    }

    /// Sets `userId`.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `linkedinPostDetails`.
    #[must_use]
    #[inline]
    pub fn linkedin_post_details(mut self, linkedin_post_details: LinkedinPost) -> Self {
        self.linkedin_post_details = Some(linkedin_post_details);
        self
    }

    /// Sets `pinterestPostDetails`.
    #[must_use]
    #[inline]
    pub fn pinterest_post_details(
        mut self,
        pinterest_post_details: PinterestPost,
    ) -> Self {
        self.pinterest_post_details = Some(pinterest_post_details);
        self
    }

    /// Sets `facebookPostDetails`.
    #[must_use]
    #[inline]
    pub fn facebook_post_details(mut self, facebook_post_details: FacebookPost) -> Self {
        self.facebook_post_details = Some(facebook_post_details);
        self
    }

    /// Sets `instagramPostDetails`.
    #[must_use]
    #[inline]
    pub fn instagram_post_details(
        mut self,
        instagram_post_details: InstagramPost,
    ) -> Self {
        self.instagram_post_details = Some(instagram_post_details);
        self
    }

    /// Sets `youtubePostDetails`.
    #[must_use]
    #[inline]
    pub fn youtube_post_details(mut self, youtube_post_details: YoutubePost) -> Self {
        self.youtube_post_details = Some(youtube_post_details);
        self
    }

    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(mut self, location_id: impl Into<String>) -> Self {
        self.location_id = Some(location_id.into());
        self
    }
}

/// The schema `VariationInputDTO`.
///
/// Requests send it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/VariationInputDTO`.
#[doc(alias = "VariationInputDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VariationInput {
    /// `content`: text; for example `Check out our latest blog post! #marketing #socialmedia`.
    pub content: Option<String>,
    /// `mentions`: list of JSON values.
    pub mentions: rt::List<rt::Json>,
    /// `ogTags`: an object, `OgTagsInput`.
    pub og_tags: Option<OgTagsInput>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    VariationInput { content = "content", mentions = "mentions", og_tags = "ogTags" }
);

impl VariationInput {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `content`.
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets `mentions`.
    #[must_use]
    pub fn mentions(mut self, mentions: impl Into<rt::List<rt::Json>>) -> Self {
        self.mentions = mentions.into();
        self
    }

    /// Sets `ogTags`.
    #[must_use]
    #[inline]
    pub fn og_tags(mut self, og_tags: OgTagsInput) -> Self {
        self.og_tags = Some(og_tags);
        self
    }
}

/// The schema `OgTagsInputDTO`.
///
/// Requests send it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/OgTagsInputDTO`.
#[doc(alias = "OgTagsInputDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OgTagsInput {
    /// `metaLink`: text; for example `https://example.com/blog/post-title`.
    pub meta_link: Option<String>,
    /// `metaImage`: text; for example `https://example.com/images/preview.png`.
    pub meta_image: Option<String>,
    /// `ogTitle`: text; for example `Check out our latest blog post!`.
    pub og_title: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    OgTagsInput { meta_link = "metaLink", meta_image = "metaImage", og_title = "ogTitle"
    }
);

impl OgTagsInput {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `metaLink`.
    #[must_use]
    pub fn meta_link(mut self, meta_link: impl Into<String>) -> Self {
        self.meta_link = Some(meta_link.into());
        self
    }

    /// Sets `metaImage`.
    #[must_use]
    pub fn meta_image(mut self, meta_image: impl Into<String>) -> Self {
        self.meta_image = Some(meta_image.into());
        self
    }

    /// Sets `ogTitle`.
    #[must_use]
    pub fn og_title(mut self, og_title: impl Into<String>) -> Self {
        self.og_title = Some(og_title.into());
        self
    }
}

/// The schema `WrappedUpdateQueueItemResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/WrappedUpdateQueueItemResponseDTO`.
#[doc(alias = "WrappedUpdateQueueItemResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WrappedUpdateQueueItemResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Status code repeated in the body; it can differ from that of HTTP.
    ///
    /// `statusCode`: whole number; for example `200`.
    pub status_code: Option<i64>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `UpdateQueueItemResponse`.
    pub results: Option<UpdateQueueItemResponse>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    WrappedUpdateQueueItemResponse { success = "success", status_code = "statusCode",
    results = "results", trace_id = "traceId" }
);

/// The schema `UpdateQueueItemResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/UpdateQueueItemResponseDTO`.
#[doc(alias = "UpdateQueueItemResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateQueueItemResponse {
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Queue item updated successfully`.
    pub message: Option<String>,
    /// `queueItem`: an object, `CreatedQueueItemWithVariations`.
    pub queue_item: Option<CreatedQueueItemWithVariations>,
    /// `updatedSlots`: list of `UpdatedSlotInfo`.
    pub updated_slots: rt::List<UpdatedSlotInfo>,
    /// `totalPostsChanged`: number; for example `5`.
    pub total_posts_changed: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    UpdateQueueItemResponse { message = "message", queue_item = "queueItem",
    updated_slots = "updatedSlots", total_posts_changed = "totalPostsChanged" }
);

/// The schema `CreatedQueueItemWithVariationsDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/CreatedQueueItemWithVariationsDTO`.
#[doc(alias = "CreatedQueueItemWithVariationsDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatedQueueItemWithVariations {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `60af88475f1b2c001f5d5f4b`.
    pub id: Option<String>,
    /// `order`: whole number; for example `1000`.
    pub order: Option<i64>,
    /// `variations`: list of `Variation`.
    pub variations: rt::List<Variation>,
    /// `primaryImage`: text; for example `https://example.com/images/post-image.png`.
    pub primary_image: Option<String>,
    /// `lastScheduledTime`: date and time (RFC 3339), null is a value of its own.
    pub last_scheduled_time: Option<Option<String>>,
    /// `queueId`: text; for example `60af88475f1b2c001f5d5f4a`.
    pub queue_id: Option<String>,
    /// `postId`: text; for example `60af88475f1b2c001f5d5f4d`.
    pub post_id: Option<String>,
    /// `modifiedPostPayload`: an object, `GetModifiedPayloadFormatted`.
    pub modified_post_payload: Option<GetModifiedPayloadFormatted>,
    /// `parentPostId`: text; for example `60af88475f1b2c001f5d5f4e`.
    pub parent_post_id: Option<String>,
    /// `errors`: list of texts; for example `["INVALID_USER_ID","PIXABAY_MEDIA"]`.
    pub errors: rt::List<String>,
    /// `currentVariation`: number; for example `0`.
    pub current_variation: Option<f64>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2024-12-09T13:41:21.385Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2024-12-09T13:41:21.385Z`.
    pub updated_at: Option<String>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; for example `false`.
    pub deleted: Option<bool>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `fvg1TXIiVxGcdOaL0riG`.
    pub location_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CreatedQueueItemWithVariations { id = "_id", order = "order", variations =
    "variations", primary_image = "primaryImage", last_scheduled_time =
    "lastScheduledTime", queue_id = "queueId", post_id = "postId", modified_post_payload
    = "modifiedPostPayload", parent_post_id = "parentPostId", errors = "errors",
    current_variation = "currentVariation", created_at = "createdAt", updated_at =
    "updatedAt", deleted = "deleted", location_id = "locationId" }
);

/// The schema `GetModifiedPayloadFormattedSchema`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/GetModifiedPayloadFormattedSchema`.
#[doc(alias = "GetModifiedPayloadFormattedSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModifiedPayloadFormatted {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `61bb16833b3f2791f9715be2`.
    pub id: Option<String>,
    /// Where it came from, such as an app, a form or a network; in queries which of
    /// these is meant.
    ///
    /// `source`: one of `composer`, `csv`, `recurring`, `review`, `rss`, `template-library`, `category-queue`, `native`; for example `composer`.
    pub source: Option<GetModifiedPayloadFormattedSource>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<String>,
    /// `displayDate`: date and time (RFC 3339); for example `2023-08-02T00:00:00.000Z`.
    pub display_date: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2023-08-02T00:00:00.000Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2023-08-02T00:00:00.000Z`.
    pub updated_at: Option<String>,
    /// Id of an account at the service that is connected.
    ///
    /// `accountId`: text; for example `w37swmmLbA02zgqKPpxITe`.
    pub account_id: Option<String>,
    /// What went wrong; often just the name of the status.
    ///
    /// `error`: text; for example `Failed due to auth token`.
    pub error: Option<String>,
    /// `postId`: text; for example `323534534435`.
    pub post_id: Option<String>,
    /// `publishedAt`: date and time (RFC 3339); for example `2021-06-22T05:32:49.463Z`.
    pub published_at: Option<String>,
    /// `thumbnail`: text; for example `https://storage.googleapis.com/test/test/media/test.jpeg`.
    pub thumbnail: Option<String>,
    /// Accounts as `GET /social-media-posting/{locationId}/accounts` names them.
    ///
    /// `accountIds`: list of texts; for example `["aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"]`.
    pub account_ids: rt::List<String>,
    /// The text of the post; too long for a network, it is cut.
    ///
    /// `summary`: text; for example `Sample Summary`.
    pub summary: Option<String>,
    /// `media`: list of `PostMedia`.
    pub media: rt::List<PostMedia>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text; for example `published`.
    pub status: Option<String>,
    /// Who made it: an id, or an object with one.
    ///
    /// `createdBy`: text; for example `Lx1EI6YIgQYMQi0ytFXv`.
    pub created_by: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text; for example `post`.
    pub type_: Option<String>,
    /// Labels, mostly by their names; social posts also take ids.
    ///
    /// `tags`: list of texts; for example `["aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"]`.
    pub tags: rt::List<String>,
    /// `ogTagsDetails`: an object, `OgTags`.
    pub og_tags_details: Option<OgTags>,
    /// `postApprovalDetails`: an object, `FormatedApprovalDetails`.
    pub post_approval_details: Option<FormatedApprovalDetails>,
    /// `tiktokPostDetails`: an object, `TiktokPost`.
    pub tiktok_post_details: Option<TiktokPost>,
    /// `gmbPostDetails`: an object, `GmbPost`.
    pub gmb_post_details: Option<GmbPost>,
    /// `user`: an object, `PostUser`.
    pub user: Option<PostUser>,
    /// `linkedinPostDetails`: an object, `LinkedinPost`.
    pub linkedin_post_details: Option<LinkedinPost>,
    /// `pinterestPostDetails`: an object, `PinterestPost`.
    pub pinterest_post_details: Option<PinterestPost>,
    /// `facebookPostDetails`: an object, `FacebookPost`.
    pub facebook_post_details: Option<FacebookPost>,
    /// `instagramPostDetails`: an object, `InstagramPost`.
    pub instagram_post_details: Option<InstagramPost>,
    /// `youtubePostDetails`: an object, `YoutubePost`.
    pub youtube_post_details: Option<YoutubePost>,
    /// `mediaOptimization`: flag; for example `true`.
    pub media_optimization: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetModifiedPayloadFormatted { id = "_id", source = "source", location_id =
    "locationId", display_date = "displayDate", created_at = "createdAt", updated_at =
    "updatedAt", account_id = "accountId", error = "error", post_id = "postId",
    published_at = "publishedAt", thumbnail = "thumbnail", account_ids = "accountIds",
    summary = "summary", media = "media", status = "status", created_by = "createdBy",
    type_ = "type", tags = "tags", og_tags_details = "ogTagsDetails",
    post_approval_details = "postApprovalDetails", tiktok_post_details =
    "tiktokPostDetails", gmb_post_details = "gmbPostDetails", user = "user",
    linkedin_post_details = "linkedinPostDetails", pinterest_post_details =
    "pinterestPostDetails", facebook_post_details = "facebookPostDetails",
    instagram_post_details = "instagramPostDetails", youtube_post_details =
    "youtubePostDetails", media_optimization = "mediaOptimization" }
);

/// The schema `WrappedGeneralSuccessResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/WrappedGeneralSuccessResponseDTO`.
///
/// The same as [`WrappedSaveEditSessionResponse`].
#[doc(alias = "WrappedGeneralSuccessResponseDTO")]
pub type WrappedGeneralResponse = WrappedSaveEditSessionResponse;

/// The schema `GeneralSuccessResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/GeneralSuccessResponseDTO`.
///
/// The same as [`SaveEditSessionResponse`].
#[doc(alias = "GeneralSuccessResponseDTO")]
pub type GeneralResponse = SaveEditSessionResponse;

/// The schema `WrappedFetchCalendarListResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/WrappedFetchCalendarListResponseDTO`.
#[doc(alias = "WrappedFetchCalendarListResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WrappedFetchCalendarListResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Status code repeated in the body; it can differ from that of HTTP.
    ///
    /// `statusCode`: whole number; for example `201`.
    pub status_code: Option<i64>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `FetchCalendarListResponse`.
    pub results: Option<FetchCalendarListResponse>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    WrappedFetchCalendarListResponse { success = "success", status_code = "statusCode",
    results = "results", trace_id = "traceId" }
);

/// The schema `FetchCalendarListResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/FetchCalendarListResponseDTO`.
#[doc(alias = "FetchCalendarListResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchCalendarListResponse {
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Calendar list fetched successfully`.
    pub message: Option<String>,
    /// `scheduledPosts`: list of `ScheduledPost`.
    pub scheduled_posts: rt::List<ScheduledPost>,
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: whole number.
    pub total: Option<i64>,
    /// Name of a time zone, mostly from the IANA list, such as `America/New_York`.
    ///
    /// `timezone`: text.
    pub timezone: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FetchCalendarListResponse { message = "message", scheduled_posts = "scheduledPosts",
    total = "total", timezone = "timezone" }
);

/// The schema `ScheduledPostDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/ScheduledPostDTO`.
#[doc(alias = "ScheduledPostDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduledPost {
    /// `scheduledDateTime`: date and time (RFC 3339); for example `2023-10-15T10:00:00.000Z`.
    pub scheduled_date_time: Option<String>,
    /// `post`: an object, `GetPostFormatted`.
    pub post: Option<GetPostFormatted>,
    /// `queueItemId`: text; for example `60af88475f1b2c001f5d5f4b`.
    pub queue_item_id: Option<String>,
    /// `queueId`: text; for example `60af88475f1b2c001f5d5f4a`.
    pub queue_id: Option<String>,
    /// `order`: whole number; for example `1000`.
    pub order: Option<i64>,
    /// `variations`: list of `Variation`.
    pub variations: rt::List<Variation>,
    /// `primaryImage`: text; for example `https://example.com/images/post-image.png`.
    pub primary_image: Option<String>,
    /// `errors`: list of texts; for example `["INVALID_USER_ID","PIXABAY_MEDIA"]`.
    pub errors: rt::List<String>,
    /// `category`: an object, `CategoryInfo`, null is a value of its own.
    pub category: Option<Option<CategoryInfo>>,
    /// `currentVariation`: number; for example `0`.
    pub current_variation: Option<f64>,
    /// Name of a time zone, mostly from the IANA list, such as `America/New_York`.
    ///
    /// `timezone`: text; for example `America/New_York`.
    pub timezone: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ScheduledPost { scheduled_date_time = "scheduledDateTime", post = "post",
    queue_item_id = "queueItemId", queue_id = "queueId", order = "order", variations =
    "variations", primary_image = "primaryImage", errors = "errors", category =
    "category", current_variation = "currentVariation", timezone = "timezone" }
);

/// The schema `WrappedDeleteActivePostResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/WrappedDeleteActivePostResponseDTO`.
///
/// The same as [`WrappedDiscardEditSessionResponse`].
#[doc(alias = "WrappedDeleteActivePostResponseDTO")]
pub type WrappedDeleteActivePostResponse = WrappedDiscardEditSessionResponse;

/// The schema `DeleteActivePostResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/DeleteActivePostResponseDTO`.
///
/// The same as [`DiscardEditSessionResponse`].
#[doc(alias = "DeleteActivePostResponseDTO")]
pub type DeleteActivePostResponse = DiscardEditSessionResponse;

/// The schema `WrappedResetQueueItemResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/WrappedResetQueueItemResponseDTO`.
#[doc(alias = "WrappedResetQueueItemResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WrappedResetQueueItemResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Status code repeated in the body; it can differ from that of HTTP.
    ///
    /// `statusCode`: whole number; for example `200`.
    pub status_code: Option<i64>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `ResetQueueItemResponse`.
    pub results: Option<ResetQueueItemResponse>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    WrappedResetQueueItemResponse { success = "success", status_code = "statusCode",
    results = "results", trace_id = "traceId" }
);

/// The schema `ResetQueueItemResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/ResetQueueItemResponseDTO`.
#[doc(alias = "ResetQueueItemResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetQueueItemResponse {
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Queue item reset successfully`.
    pub message: Option<String>,
    /// `queueItem`: an object, `QueueItemWithVariations`.
    pub queue_item: Option<QueueItemWithVariations>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ResetQueueItemResponse { message = "message", queue_item = "queueItem" });

/// The schema `QueueItemWithVariationsDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/QueueItemWithVariationsDTO`.
#[doc(alias = "QueueItemWithVariationsDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueueItemWithVariations {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `60af88475f1b2c001f5d5f4b`.
    pub id: Option<String>,
    /// `order`: whole number; for example `1000`.
    pub order: Option<i64>,
    /// `variations`: list of `Variation`.
    pub variations: rt::List<Variation>,
    /// `primaryImage`: text; for example `https://example.com/images/post-image.png`.
    pub primary_image: Option<String>,
    /// `postId`: text; for example `60af88475f1b2c001f5d5f4d`.
    pub post_id: Option<String>,
    /// `post`: an object, `GetPostFormatted`.
    pub post: Option<GetPostFormatted>,
    /// `errors`: list of texts; for example `["INVALID_USER_ID","PIXABAY_MEDIA"]`.
    pub errors: rt::List<String>,
    /// `scheduledDateTime`: date and time (RFC 3339), null is a value of its own; for example `2023-10-15T10:00:00.000Z`.
    pub scheduled_date_time: Option<Option<String>>,
    /// `scheduledVariationIndex`: number; for example `0`.
    pub scheduled_variation_index: Option<f64>,
    /// `isSkipped`: flag; for example `false`.
    pub is_skipped: Option<bool>,
    /// `currentVariation`: number; for example `0`.
    pub current_variation: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    QueueItemWithVariations { id = "_id", order = "order", variations = "variations",
    primary_image = "primaryImage", post_id = "postId", post = "post", errors = "errors",
    scheduled_date_time = "scheduledDateTime", scheduled_variation_index =
    "scheduledVariationIndex", is_skipped = "isSkipped", current_variation =
    "currentVariation" }
);

/// The schema `WrappedCloneQueueItemResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/WrappedCloneQueueItemResponseDTO`.
#[doc(alias = "WrappedCloneQueueItemResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WrappedCloneQueueItemResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Status code repeated in the body; it can differ from that of HTTP.
    ///
    /// `statusCode`: whole number; for example `201`.
    pub status_code: Option<i64>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `CloneQueueItemResponse`.
    pub results: Option<CloneQueueItemResponse>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    WrappedCloneQueueItemResponse { success = "success", status_code = "statusCode",
    results = "results", trace_id = "traceId" }
);

/// The schema `CloneQueueItemResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/CloneQueueItemResponseDTO`.
#[doc(alias = "CloneQueueItemResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneQueueItemResponse {
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Queue item cloned successfully`.
    pub message: Option<String>,
    /// `queueItem`: an object, `CreatedQueueItemWithVariations`.
    pub queue_item: Option<CreatedQueueItemWithVariations>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CloneQueueItemResponse { message = "message", queue_item = "queueItem" });

/// The schema `WrappedCreateQueueItemResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/WrappedCreateQueueItemResponseDTO`.
///
/// The same as [`WrappedCloneQueueItemResponse`].
#[doc(alias = "WrappedCreateQueueItemResponseDTO")]
pub type WrappedCreateQueueItemResponse = WrappedCloneQueueItemResponse;

/// The schema `CreateQueueItemResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/CreateQueueItemResponseDTO`.
///
/// The same as [`CloneQueueItemResponse`].
#[doc(alias = "CreateQueueItemResponseDTO")]
pub type CreateQueueItemResponse = CloneQueueItemResponse;

/// The schema `AttachmentDTO`.
///
/// Requests send it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/AttachmentDTO`.
#[doc(alias = "AttachmentDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attachment {
    /// Address on the web.
    ///
    /// `url`: text; for example `https://example.com/image.jpg`.
    pub url: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: only `image`; for example `image`.
    pub type_: Option<AttachmentType>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Attachment { url = "url", type_ = "type" });

impl Attachment {
    /// One with all that the document requires.
    pub fn new(url: impl Into<String>, type_: impl Into<AttachmentType>) -> Self {
        Self {
            url: Some(url.into()),
            type_: Some(type_.into()),
            ..Self::default()
        }
    }
}

/// The schema `MentionsDTO`.
///
/// Requests send it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/MentionsDTO`.
#[doc(alias = "MentionsDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mentions {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Test`.
    pub name: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `102694781978972`.
    pub id: Option<String>,
    /// How many records to pass over, 0 for the first page.
    ///
    /// `offset`: whole number; for example `106`.
    pub offset: Option<i64>,
    /// `length`: number; for example `106`.
    pub length: Option<f64>,
    /// Part of an address on the web by which it is found.
    ///
    /// `slug`: text; for example `mohammed-marvan-8bRf3H`.
    pub slug: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Mentions { name = "name", id = "id", offset = "offset", length = "length", slug =
    "slug" }
);

impl Mentions {
    /// One with all that the document requires.
    pub fn new(
        name: impl Into<String>,
        id: impl Into<String>,
        offset: i64,
        length: f64,
    ) -> Self {
        Self {
            name: Some(name.into()),
            id: Some(id.into()),
            offset: Some(offset),
            length: Some(length),
            ..Self::default()
        }
    }

    /// Sets `slug`.
    #[must_use]
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.slug = Some(slug.into());
        self
    }
}

/// The schema `CommentsCreateResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/CommentsCreateResponseDTO`.
#[doc(alias = "CommentsCreateResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommentsCreateResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Status code repeated in the body; it can differ from that of HTTP.
    ///
    /// `statusCode`: whole number; for example `201`.
    pub status_code: Option<i64>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Created Comment`.
    pub message: Option<String>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `CommentItem`.
    pub results: Option<CommentItem>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CommentsCreateResponse { success = "success", status_code = "statusCode", message =
    "message", results = "results" }
);

/// The schema `CommentItemDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/CommentItemDTO`.
#[doc(alias = "CommentItemDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommentItem {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `507f1f77bcf86cd799439011`.
    pub id: Option<String>,
    /// `platform`: text; for example `facebook`.
    pub platform: Option<String>,
    /// `platformCommentId`: text; for example `122129390871181019_974705035458625`.
    pub platform_comment_id: Option<String>,
    /// `platformParentId`: text; for example `956033194258752_122129390871181019`.
    pub platform_parent_id: Option<String>,
    /// `platformPostId`: text; for example `122129390871181019`.
    pub platform_post_id: Option<String>,
    /// `postId`: text; for example `6a169db95c78177a5c24ef7c`.
    pub post_id: Option<String>,
    /// Id of the thing that this one comes from; at social networks the network's own
    /// id.
    ///
    /// `originId`: text; for example `956033194258752`.
    pub origin_id: Option<String>,
    /// `isParentThread`: flag; for example `true`.
    pub is_parent_thread: Option<bool>,
    /// `isPost`: flag; for example `false`.
    pub is_post: Option<bool>,
    /// `content`: text; for example `Nice post!`.
    pub content: Option<String>,
    /// Files that go with it, mostly by their addresses.
    ///
    /// `attachments`: list of `CommentAttachment`.
    pub attachments: rt::List<CommentAttachment>,
    /// `author`: an object, `CommentAuthor`.
    pub author: Option<CommentAuthor>,
    /// `level`: number; for example `1`.
    pub level: Option<f64>,
    /// `likeCount`: whole number; for example `0`.
    pub like_count: Option<i64>,
    /// `reactionCount`: whole number; for example `0`.
    pub reaction_count: Option<i64>,
    /// `replyCount`: whole number; for example `0`.
    pub reply_count: Option<i64>,
    /// `shareCount`: whole number; for example `0`.
    pub share_count: Option<i64>,
    /// `repostCount`: whole number; for example `0`.
    pub repost_count: Option<i64>,
    /// `quoteCount`: whole number; for example `0`.
    pub quote_count: Option<i64>,
    /// `previewLink`: text; for example `https://www.facebook.com/.../posts/...`.
    pub preview_link: Option<String>,
    /// `isRead`: flag; for example `false`.
    pub is_read: Option<bool>,
    /// `isDeleted`: flag; for example `false`.
    pub is_deleted: Option<bool>,
    /// `isEdited`: flag; for example `false`.
    pub is_edited: Option<bool>,
    /// `publishedAt`: date and time (RFC 3339); for example `2026-04-01T10:00:00.000Z`.
    pub published_at: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2026-04-01T10:00:00.000Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2026-04-01T10:00:00.000Z`.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CommentItem { id = "_id", platform = "platform", platform_comment_id =
    "platformCommentId", platform_parent_id = "platformParentId", platform_post_id =
    "platformPostId", post_id = "postId", origin_id = "originId", is_parent_thread =
    "isParentThread", is_post = "isPost", content = "content", attachments =
    "attachments", author = "author", level = "level", like_count = "likeCount",
    reaction_count = "reactionCount", reply_count = "replyCount", share_count =
    "shareCount", repost_count = "repostCount", quote_count = "quoteCount", preview_link
    = "previewLink", is_read = "isRead", is_deleted = "isDeleted", is_edited =
    "isEdited", published_at = "publishedAt", created_at = "createdAt", updated_at =
    "updatedAt" }
);

/// The schema `CommentAttachmentDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/CommentAttachmentDTO`.
#[doc(alias = "CommentAttachmentDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommentAttachment {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text; for example `image/jpeg`.
    pub type_: Option<String>,
    /// Address on the web.
    ///
    /// `url`: text; for example `https://example.com/image.jpg`.
    pub url: Option<String>,
    /// `thumbnail`: text; for example `https://example.com/thumb.jpg`.
    pub thumbnail: Option<String>,
    /// `videoUrl`: text; for example `https://example.com/video.mp4`.
    pub video_url: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CommentAttachment { type_ = "type", url = "url", thumbnail = "thumbnail", video_url =
    "videoUrl" }
);

/// The schema `CommentAuthorDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/CommentAuthorDTO`.
#[doc(alias = "CommentAuthorDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommentAuthor {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `123456789`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `John Doe`.
    pub name: Option<String>,
    /// `profilePic`: text; for example `https://example.com/avatar.jpg`.
    pub profile_pic: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CommentAuthor { id = "id", name = "name", profile_pic = "profilePic" });

/// The schema `CommentsLikeResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/CommentsLikeResponseDTO`.
#[doc(alias = "CommentsLikeResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommentsLikeResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Status code repeated in the body; it can differ from that of HTTP.
    ///
    /// `statusCode`: whole number; for example `201`.
    pub status_code: Option<i64>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Created Like`.
    pub message: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CommentsLikeResponse { success = "success", status_code = "statusCode", message =
    "message" }
);

/// The schema `DeleteLikeResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/DeleteLikeResponseDTO`.
///
/// The same as [`CommentsLikeResponse`].
#[doc(alias = "DeleteLikeResponseDTO")]
pub type DeleteLikeResponse = CommentsLikeResponse;

/// The schema `CommentsGetListResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/CommentsGetListResponseDTO`.
#[doc(alias = "CommentsGetListResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommentsGetListResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Status code repeated in the body; it can differ from that of HTTP.
    ///
    /// `statusCode`: whole number; for example `201`.
    pub status_code: Option<i64>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Fetched Comments`.
    pub message: Option<String>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `CommentsGetListResults`.
    pub results: Option<CommentsGetListResults>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CommentsGetListResponse { success = "success", status_code = "statusCode", message =
    "message", results = "results" }
);

/// The schema `CommentsGetListResultsDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/CommentsGetListResultsDTO`.
#[doc(alias = "CommentsGetListResultsDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommentsGetListResults {
    /// `comments`: list of `CommentItem`.
    pub comments: rt::List<CommentItem>,
    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: an object, `CommentsListMeta`.
    pub meta: Option<CommentsListMeta>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CommentsGetListResults { comments = "comments", meta = "meta" });

/// The schema `CommentsListMetaDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/CommentsListMetaDTO`.
#[doc(alias = "CommentsListMetaDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommentsListMeta {
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: whole number; for example `42`.
    pub total: Option<i64>,
    /// `totalUnread`: number; for example `7`.
    pub total_unread: Option<f64>,
    /// How many records to pass over, 0 for the first page.
    ///
    /// `skip`: whole number; for example `0`.
    pub skip: Option<i64>,
    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; for example `10`.
    pub limit: Option<i64>,
    /// `hasMore`: flag; for example `true`.
    pub has_more: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CommentsListMeta { total = "total", total_unread = "totalUnread", skip = "skip",
    limit = "limit", has_more = "hasMore" }
);
