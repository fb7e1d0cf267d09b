// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Social planner.

use crate::runtime as rt;

/// The allowed values `source` of `GetPostFormattedSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/GetPostFormattedSchema/properties/source`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetPostFormattedSource {
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
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    GetPostFormattedSource { Composer = "composer", Csv = "csv", Recurring = "recurring",
    Review = "review", Rss = "rss" }
);

/// The allowed values `approvalStatus` of `FormatedApprovalDetails`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/FormatedApprovalDetails/properties/approvalStatus`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ApprovalStatus {
    /// `pending`.
    Pending,
    /// `approved`.
    Approved,
    /// `rejected`.
    Rejected,
    /// `not_required`.
    NotRequired,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ApprovalStatus { Pending = "pending", Approved = "approved", Rejected = "rejected",
    NotRequired = "not_required" }
);

/// The allowed values `privacyLevel` of `TiktokPostSchema`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/TiktokPostSchema/properties/privacyLevel`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TiktokPostPrivacyLevel {
    /// `PUBLIC_TO_EVERYONE`.
    PublicToEveryone,
    /// `MUTUAL_FOLLOW_FRIENDS`.
    MutualFollowFriends,
    /// `SELF_ONLY`.
    SelfOnly,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    TiktokPostPrivacyLevel { PublicToEveryone = "PUBLIC_TO_EVERYONE", MutualFollowFriends
    = "MUTUAL_FOLLOW_FRIENDS", SelfOnly = "SELF_ONLY" }
);

/// The allowed values `actionType` of `GMBPostSchema`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/GMBPostSchema/properties/actionType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GmbPostActionType {
    /// `none`.
    None,
    /// `order`.
    Order,
    /// `book`.
    Book,
    /// `shop`.
    Shop,
    /// `learn_more`.
    LearnMore,
    /// `call`.
    Call,
    /// `sign_up`.
    SignUp,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    GmbPostActionType { None = "none", Order = "order", Book = "book", Shop = "shop",
    LearnMore = "learn_more", Call = "call", SignUp = "sign_up" }
);

/// The allowed values `status` of `CreatePostDTO`.
///
/// Requests send it.
///
/// Document: `api/social_planner.yaml#/components/schemas/CreatePostDTO/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreatePostStatus {
    /// `draft`.
    Draft,
    /// `scheduled`.
    Scheduled,
    /// `in_review`.
    InReview,
    /// `published`.
    Published,
    /// `in_progress`.
    InProgress,
    /// `pending`.
    Pending,
    /// `failed`.
    Failed,
    /// `notification_sent`.
    NotificationSent,
    /// `deleted`.
    Deleted,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    CreatePostStatus { Draft = "draft", Scheduled = "scheduled", InReview = "in_review",
    Published = "published", InProgress = "in_progress", Pending = "pending", Failed =
    "failed", NotificationSent = "notification_sent", Deleted = "deleted" }
);

/// The allowed values `type` of `CreatePostDTO`.
///
/// Requests send it.
///
/// Document: `api/social_planner.yaml#/components/schemas/CreatePostDTO/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreatePostType {
    /// `post`.
    Post,
    /// `story`.
    Story,
    /// `reel`.
    Reel,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(CreatePostType { Post = "post", Story = "story", Reel = "reel" });

/// The allowed values `type` of `AttachFBAccountDTO`.
///
/// Requests send it.
///
/// Document: `api/social_planner.yaml#/components/schemas/AttachFBAccountDTO/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AttachFbAccountType {
    /// `page`.
    Page,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(AttachFbAccountType { Page = "page" });

/// The allowed values `type` of `AttachLinkedinAccountDTO`.
///
/// Requests send it.
///
/// Document: `api/social_planner.yaml#/components/schemas/AttachLinkedinAccountDTO/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `page`.
    Page,
    /// `group`.
    Group,
    /// `profile`.
    Profile,
    /// `location`.
    Location,
    /// `business`.
    Business,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    Type { Page = "page", Group = "group", Profile = "profile", Location = "location",
    Business = "business" }
);

/// The allowed values `status` of `CsvResponse`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/CsvResponse/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CsvResponseStatus {
    /// `pending`.
    Pending,
    /// `in_progress`.
    InProgress,
    /// `completed`.
    Completed,
    /// `failed`.
    Failed,
    /// `in_review`.
    InReview,
    /// `importing`.
    Importing,
    /// `deleted`.
    Deleted,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    CsvResponseStatus { Pending = "pending", InProgress = "in_progress", Completed =
    "completed", Failed = "failed", InReview = "in_review", Importing = "importing",
    Deleted = "deleted" }
);

/// The allowed values `item` of `platforms`.
///
/// Requests send it.
///
/// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1statistics/post/requestBody/content/application~1json/schema/properties/platforms/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PlatformsItem {
    /// `facebook`.
    Facebook,
    /// `instagram`.
    Instagram,
    /// `linkedin`.
    Linkedin,
    /// `google`.
    Google,
    /// `pinterest`.
    Pinterest,
    /// `youtube`.
    Youtube,
    /// `tiktok`.
    Tiktok,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    PlatformsItem { Facebook = "facebook", Instagram = "instagram", Linkedin =
    "linkedin", Google = "google", Pinterest = "pinterest", Youtube = "youtube", Tiktok =
    "tiktok" }
);
