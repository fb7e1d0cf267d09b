// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Social planner.

use crate::runtime as rt;

/// The allowed values `source` of `GetPostFormattedSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/GetPostFormattedSchema/properties/source`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

/// The allowed values `type` of `AttachLinkedinAccountDTO`.
///
/// Requests send it.
///
/// Document: `api/social_planner.yaml#/components/schemas/AttachLinkedinAccountDTO/properties/type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

/// The allowed values `item` of `platforms`.
///
/// Requests send it.
///
/// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1statistics/post/requestBody/content/application~1json/schema/properties/platforms/items`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
