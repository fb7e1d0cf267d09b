// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Choices of Social planner.

use super::{
    AttachFbAccount, AttachGmbLocation, AttachIgAccount, AttachLinkedinAccount,
    AttachPinterestAccount, AttachThreadsAccount, AttachTiktokAccount,
    AttachYoutubeAccountResponse, GetFacebookAccountsResponse, GetGoogleLocationResponse,
    GetInstagramAccountsResponse, GetLinkedInAccountsResponse, GetTiktokAccountResponse,
    GetTiktokBusinessAccountResponse, GetTwitterAccountsResponse,
    SocialMediaFbAccountResponse, SocialMediaGmbAccountResponse,
    SocialMediaInstagramAccountResponse, SocialMediaLinkedInAccountResponse,
    SocialMediaPinterestAccountResponse, SocialMediaTiktokAccountResponse,
    SocialMediaTwitterAccountResponse, SocialMediaYouTubeAccountResponse,
};

use crate::runtime as rt;

/// The choice that `get-oauth-accounts` answers with.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1oauth~1{locationId}~1{platform}~1accounts~1{accountId}/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "the branches are the document's")]
pub enum GetOauthAccountsResponse {
    /// `GetFacebookAccountsResponse`.
    GetFacebookAccountsResponse(GetFacebookAccountsResponse),
    /// `GetInstagramAccountsResponse`.
    GetInstagramAccountsResponse(GetInstagramAccountsResponse),
    /// `GetGoogleLocationResponse`.
    GetGoogleLocationResponse(GetGoogleLocationResponse),
    /// `GetLinkedInAccountsResponse`.
    GetLinkedInAccountsResponse(GetLinkedInAccountsResponse),
    /// `GetTiktokAccountResponse`.
    GetTiktokAccountResponse(GetTiktokAccountResponse),
    /// `GetTiktokBusinessAccountResponse`.
    GetTiktokBusinessAccountResponse(GetTiktokBusinessAccountResponse),
    /// `GetTwitterAccountsResponse`.
    GetTwitterAccountsResponse(GetTwitterAccountsResponse),
    /// `SocialMediaTwitterAccountResponse`.
    SocialMediaTwitterAccountResponse(SocialMediaTwitterAccountResponse),
    /// A value that fits none of them, as it came.
    Other(rt::Json),
}
rt::union!(
    GetOauthAccountsResponse { GetFacebookAccountsResponse, GetInstagramAccountsResponse,
    GetGoogleLocationResponse, GetLinkedInAccountsResponse, GetTiktokAccountResponse,
    GetTiktokBusinessAccountResponse, GetTwitterAccountsResponse,
    SocialMediaTwitterAccountResponse }
);

/// An inline choice.
///
/// Requests send it.
///
/// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1oauth~1{locationId}~1{platform}~1accounts~1{accountId}/post/requestBody/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "the branches are the document's")]
pub enum AttachOauthAccounts {
    /// `AttachFbAccount`.
    AttachFbAccount(AttachFbAccount),
    /// `AttachIgAccount`.
    AttachIgAccount(AttachIgAccount),
    /// `AttachGmbLocation`.
    AttachGmbLocation(AttachGmbLocation),
    /// `AttachPinterestAccount`.
    AttachPinterestAccount(AttachPinterestAccount),
    /// `AttachTiktokAccount`.
    AttachTiktokAccount(AttachTiktokAccount),
    /// `AttachYoutubeAccountResponse`.
    AttachYoutubeAccountResponse(AttachYoutubeAccountResponse),
    /// `AttachLinkedinAccount`.
    AttachLinkedinAccount(AttachLinkedinAccount),
    /// `AttachThreadsAccount`.
    AttachThreadsAccount(AttachThreadsAccount),
    /// A value that fits none of them, as it came.
    Other(rt::Json),
}
rt::union!(
    AttachOauthAccounts { AttachFbAccount, AttachIgAccount, AttachGmbLocation,
    AttachPinterestAccount, AttachTiktokAccount, AttachYoutubeAccountResponse,
    AttachLinkedinAccount, AttachThreadsAccount }
);

/// The choice that `attach-oauth-accounts` answers with.
///
/// Answers hold it.
///
/// Document: `api/v3/social_planner.yaml#/paths/~1social-media-posting~1oauth~1{locationId}~1{platform}~1accounts~1{accountId}/post/responses/201/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "the branches are the document's")]
pub enum AttachOauthAccountsResponse {
    /// `SocialMediaFbAccountResponse`.
    SocialMediaFbAccountResponse(SocialMediaFbAccountResponse),
    /// `SocialMediaInstagramAccountResponse`.
    SocialMediaInstagramAccountResponse(SocialMediaInstagramAccountResponse),
    /// `SocialMediaGmbAccountResponse`.
    SocialMediaGmbAccountResponse(SocialMediaGmbAccountResponse),
    /// `SocialMediaLinkedInAccountResponse`.
    SocialMediaLinkedInAccountResponse(SocialMediaLinkedInAccountResponse),
    /// `SocialMediaTiktokAccountResponse`.
    SocialMediaTiktokAccountResponse(SocialMediaTiktokAccountResponse),
    /// `SocialMediaYouTubeAccountResponse`.
    SocialMediaYouTubeAccountResponse(SocialMediaYouTubeAccountResponse),
    /// `SocialMediaPinterestAccountResponse`.
    SocialMediaPinterestAccountResponse(SocialMediaPinterestAccountResponse),
    /// A value that fits none of them, as it came.
    Other(rt::Json),
}
rt::union!(
    AttachOauthAccountsResponse { SocialMediaFbAccountResponse,
    SocialMediaInstagramAccountResponse, SocialMediaGmbAccountResponse,
    SocialMediaLinkedInAccountResponse, SocialMediaTiktokAccountResponse,
    SocialMediaYouTubeAccountResponse, SocialMediaPinterestAccountResponse }
);

/// The choice `newOrder` of `UpdateQueueItemDTO`.
///
/// Requests send it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/UpdateQueueItemDTO/properties/newOrder`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "the branches are the document's")]
pub enum UpdateQueueItemNewOrder {
    /// `Number`.
    Number(f64),
    /// `Text`.
    Text(String),
    /// A value that fits none of them, as it came.
    Other(rt::Json),
}
rt::union!(UpdateQueueItemNewOrder { Number, Text });

/// The choice `order` of `CreateQueueItemDTO`.
///
/// Requests send it.
///
/// Document: `api/v3/social_planner.yaml#/components/schemas/CreateQueueItemDTO/properties/order`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "the branches are the document's")]
pub enum CreateQueueItemOrder {
    /// `Integer`.
    Integer(i64),
    /// `Text`.
    Text(String),
    /// A value that fits none of them, as it came.
    Other(rt::Json),
}
rt::union!(CreateQueueItemOrder { Integer, Text });
