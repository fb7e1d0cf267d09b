// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Social planner.

use crate::runtime as rt;

/// The allowed values `type` of `PostMediaSchema`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/PostMediaSchema/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PostMediaType {
    /// `image/jpeg`.
    ImageJpeg,
    /// `image/jpg`.
    ImageJpg,
    /// `image/png`.
    ImagePng,
    /// `image/gif`.
    ImageGif,
    /// `video/mp4`.
    VideoMp4,
    /// `video/mov`.
    VideoMov,
    /// `video/webm`.
    VideoWebm,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    PostMediaType { ImageJpeg = "image/jpeg", ImageJpg = "image/jpg", ImagePng =
    "image/png", ImageGif = "image/gif", VideoMp4 = "video/mp4", VideoMov = "video/mov",
    VideoWebm = "video/webm" }
);

/// The allowed values `gmbEventType` of `GMBPostSchema`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/GMBPostSchema/properties/gmbEventType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GmbPostGmbEventType {
    /// `STANDARD`.
    Standard,
    /// `EVENT`.
    Event,
    /// `OFFER`.
    Offer,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    GmbPostGmbEventType { Standard = "STANDARD", Event = "EVENT", Offer = "OFFER" }
);

/// The allowed values `duration` of `LinkedinPollSettingsDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/LinkedinPollSettingsDto/properties/duration`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LinkedinPollSettingsDuration {
    /// `ONE_DAY`.
    OneDay,
    /// `THREE_DAYS`.
    ThreeDays,
    /// `SEVEN_DAYS`.
    SevenDays,
    /// `FOURTEEN_DAYS`.
    FourteenDays,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    LinkedinPollSettingsDuration { OneDay = "ONE_DAY", ThreeDays = "THREE_DAYS",
    SevenDays = "SEVEN_DAYS", FourteenDays = "FOURTEEN_DAYS" }
);

/// The allowed values `privacyLevel` of `YoutubePostSchema`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/YoutubePostSchema/properties/privacyLevel`.
#[derive(Clone)]
#[non_exhaustive]
pub enum YoutubePostPrivacyLevel {
    /// `private`.
    Private,
    /// `public`.
    Public,
    /// `unlisted`.
    Unlisted,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    YoutubePostPrivacyLevel { Private = "private", Public = "public", Unlisted =
    "unlisted" }
);

/// The allowed values `type` of `YoutubePostSchema`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/YoutubePostSchema/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum YoutubePostType {
    /// `video`.
    Video,
    /// `short`.
    Short,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(YoutubePostType { Video = "video", Short = "short" });

/// The allowed values `csvFileType` of `CSVImportSchema`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/CSVImportSchema/properties/csvFileType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CsvFileType {
    /// `basic`.
    Basic,
    /// `advance`.
    Advance,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(CsvFileType { Basic = "basic", Advance = "advance" });

/// The allowed values `status` of `CSVPostSchema`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/CSVPostSchema/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CsvPostStatus {
    /// `pending`.
    Pending,
    /// `accepted`.
    Accepted,
    /// `rejected`.
    Rejected,
    /// `deleted`.
    Deleted,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    CsvPostStatus { Pending = "pending", Accepted = "accepted", Rejected = "rejected",
    Deleted = "deleted" }
);

/// The allowed values `platform` of `start-oauth`.
///
/// Requests send it.
///
/// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1oauth~1{platform}~1start/get/parameters/2/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StartOauthPlatform {
    /// `google`.
    Google,
    /// `facebook`.
    Facebook,
    /// `instagram`.
    Instagram,
    /// `linkedin`.
    Linkedin,
    /// `tiktok`.
    Tiktok,
    /// `tiktok-business`.
    TiktokBusiness,
    /// `youtube`.
    Youtube,
    /// `pinterest`.
    Pinterest,
    /// `threads`.
    Threads,
    /// `bluesky`.
    Bluesky,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    StartOauthPlatform { Google = "google", Facebook = "facebook", Instagram =
    "instagram", Linkedin = "linkedin", Tiktok = "tiktok", TiktokBusiness =
    "tiktok-business", Youtube = "youtube", Pinterest = "pinterest", Threads = "threads",
    Bluesky = "bluesky" }
);

/// The allowed values `platform` of `attach-oauth-accounts`.
///
/// Requests send it.
///
/// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1oauth~1{locationId}~1{platform}~1accounts~1{accountId}/post/parameters/3/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AttachOauthAccountsPlatform {
    /// `google`.
    Google,
    /// `facebook`.
    Facebook,
    /// `instagram`.
    Instagram,
    /// `linkedin`.
    Linkedin,
    /// `tiktok`.
    Tiktok,
    /// `youtube`.
    Youtube,
    /// `pinterest`.
    Pinterest,
    /// `threads`.
    Threads,
    /// `bluesky`.
    Bluesky,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    AttachOauthAccountsPlatform { Google = "google", Facebook = "facebook", Instagram =
    "instagram", Linkedin = "linkedin", Tiktok = "tiktok", Youtube = "youtube", Pinterest
    = "pinterest", Threads = "threads", Bluesky = "bluesky" }
);

/// The allowed values `type` of `AttachPinterestAccountDTO`.
///
/// Requests send it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/AttachPinterestAccountDTO/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AttachPinterestAccountType {
    /// `profile`.
    Profile,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(AttachPinterestAccountType { Profile = "profile" });

/// The allowed values `platform` of `YouTubeOAuthAccountSchema`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/YouTubeOAuthAccountSchema/allOf/1/properties/platform`.
#[derive(Clone)]
#[non_exhaustive]
pub enum YouTubeOAuthAccountPlatform {
    /// `youtube`.
    Youtube,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(YouTubeOAuthAccountPlatform { Youtube = "youtube" });

/// The allowed values `platform` of `PinterestOAuthAccountSchema`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/PinterestOAuthAccountSchema/allOf/1/properties/platform`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PinterestOAuthAccountPlatform {
    /// `pinterest`.
    Pinterest,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(PinterestOAuthAccountPlatform { Pinterest = "pinterest" });

/// The allowed values `status` of `AvailableCategoryDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/AvailableCategoryDTO/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AvailableCategoryStatus {
    /// `available`.
    Available,
    /// `in_queue`.
    InQueue,
    /// `draft`.
    Draft,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    AvailableCategoryStatus { Available = "available", InQueue = "in_queue", Draft =
    "draft" }
);

/// The allowed values `status` of `CreatedCategoryQueueDTO`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/CreatedCategoryQueueDTO/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `active`.
    Active,
    /// `paused`.
    Paused,
    /// `draft`.
    Draft,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(Status { Active = "active", Paused = "paused", Draft = "draft" });

/// The allowed values `source` of `GetModifiedPayloadFormattedSchema`.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/GetModifiedPayloadFormattedSchema/properties/source`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetModifiedPayloadFormattedSource {
    /// `composer`.
    Composer,
    /// `csv`.
    Csv,
    /// `recurring`.
    Recurring,
    /// `review`.
    Review,
    /// `rss`.
    Rss,
    /// `template-library`.
    TemplateLibrary,
    /// `category-queue`.
    CategoryQueue,
    /// `native`.
    Native,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    GetModifiedPayloadFormattedSource { Composer = "composer", Csv = "csv", Recurring =
    "recurring", Review = "review", Rss = "rss", TemplateLibrary = "template-library",
    CategoryQueue = "category-queue", Native = "native" }
);

/// The allowed values `platform` of `create-comment`.
///
/// Requests send it.
///
/// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1comments~1{platform}/post/parameters/1/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateCommentPlatform {
    /// `facebook`.
    Facebook,
    /// `instagram`.
    Instagram,
    /// `linkedin`.
    Linkedin,
    /// `community`.
    Community,
    /// `tiktok`.
    Tiktok,
    /// `bluesky`.
    Bluesky,
    /// `youtube`.
    Youtube,
    /// `threads`.
    Threads,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    CreateCommentPlatform { Facebook = "facebook", Instagram = "instagram", Linkedin =
    "linkedin", Community = "community", Tiktok = "tiktok", Bluesky = "bluesky", Youtube
    = "youtube", Threads = "threads" }
);

/// The allowed values `type` of `AttachmentDTO`.
///
/// Requests send it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/AttachmentDTO/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AttachmentType {
    /// `image`.
    Image,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(AttachmentType { Image = "image" });

/// The allowed values `platform` of `create-like`.
///
/// Requests send it.
///
/// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1comments~1{platform}~1{id}~1like/post/parameters/1/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateLikePlatform {
    /// `facebook`.
    Facebook,
    /// `linkedin`.
    Linkedin,
    /// `community`.
    Community,
    /// `tiktok`.
    Tiktok,
    /// `bluesky`.
    Bluesky,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    CreateLikePlatform { Facebook = "facebook", Linkedin = "linkedin", Community =
    "community", Tiktok = "tiktok", Bluesky = "bluesky" }
);

/// The allowed values `sortBy` of `CommentsGetListBodyDTO`.
///
/// Requests send it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/CommentsGetListBodyDTO/properties/sortBy`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CommentsGetListBodySortBy {
    /// `top`.
    Top,
    /// `latest`.
    Latest,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(CommentsGetListBodySortBy { Top = "top", Latest = "latest" });
