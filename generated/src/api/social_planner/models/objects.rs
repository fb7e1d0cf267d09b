// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Social planner.

use super::{
    ApprovalStatus, CsvResponseStatus, GetPostFormattedSource, GmbPostActionType,
    TiktokPostPrivacyLevel,
};

use crate::runtime as rt;

/// The schema `GetGoogleLocationResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/GetGoogleLocationResponseDTO`.
#[doc(alias = "GetGoogleLocationResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGoogleLocationResponse {
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
    /// `message`: text; for example `Fetched Google Business Account`.
    pub message: Option<String>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `GetGoogleLocationAccount`.
    pub results: Option<GetGoogleLocationAccount>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetGoogleLocationResponse { success = "success", status_code = "statusCode", message
    = "message", results = "results" }
);

/// The schema `GetGoogleLocationAccountSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/GetGoogleLocationAccountSchema`.
#[doc(alias = "GetGoogleLocationAccountSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGoogleLocationAccount {
    /// `locations`: an object, `GetGoogleLocation`.
    pub locations: Option<GetGoogleLocation>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetGoogleLocationAccount { locations = "locations" });

/// The schema `GetGoogleLocationSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/GetGoogleLocationSchema`.
#[doc(alias = "GetGoogleLocationSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGoogleLocation {
    /// `location`: an object, `GoogleLocation`.
    pub location: Option<GoogleLocation>,
    /// `account`: an object, `GoogleAccounts`.
    pub account: Option<GoogleAccounts>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetGoogleLocation { location = "location", account = "account" });

/// The schema `GoogleLocationSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/GoogleLocationSchema`.
#[doc(alias = "GoogleLocationSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleLocation {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `accounts/114659701071209971352`.
    pub name: Option<String>,
    /// `storeCode`: text; for example `w37swmmLbA02zgqKPpxITe`.
    pub store_code: Option<String>,
    /// Heading or name as people read it.
    ///
    /// `title`: text; for example `Location Title`.
    pub title: Option<String>,
    /// `metadata`: any JSON value.
    pub metadata: Option<rt::Json>,
    /// `storefrontAddress`: an object, `StorefrontAddress`.
    pub storefront_address: Option<StorefrontAddress>,
    /// `relationshipData`: any JSON value.
    pub relationship_data: Option<rt::Json>,
    /// `maxLocation`: flag; for example `true`.
    pub max_location: Option<bool>,
    /// `isVerified`: flag; for example `true`.
    pub is_verified: Option<bool>,
    /// Whether it is connected already.
    ///
    /// `isConnected`: flag; for example `true`.
    pub is_connected: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GoogleLocation { name = "name", store_code = "storeCode", title = "title", metadata =
    "metadata", storefront_address = "storefrontAddress", relationship_data =
    "relationshipData", max_location = "maxLocation", is_verified = "isVerified",
    is_connected = "isConnected" }
);

/// The schema `StorefrontAddress`.
///
/// Answers hold it.
///
/// Overlay: `overlays/social_planner/`, `#/components/schemas/StorefrontAddress`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorefrontAddress {
    /// `regionCode`: text.
    pub region_code: Option<String>,
    /// `languageCode`: text.
    pub language_code: Option<String>,
    /// Postal code, kept as text so that zeros in front stay.
    ///
    /// `postalCode`: text.
    pub postal_code: Option<String>,
    /// `administrativeArea`: text.
    pub administrative_area: Option<String>,
    /// `locality`: text.
    pub locality: Option<String>,
    /// `addressLines`: list of texts.
    pub address_lines: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    StorefrontAddress { region_code = "regionCode", language_code = "languageCode",
    postal_code = "postalCode", administrative_area = "administrativeArea", locality =
    "locality", address_lines = "addressLines" }
);

/// The schema `GoogleAccountsSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/GoogleAccountsSchema`.
#[doc(alias = "GoogleAccountsSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoogleAccounts {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `accounts/114659701071209971352`.
    pub name: Option<String>,
    /// `accountName`: text; for example `Account Name Test`.
    pub account_name: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text; for example `PERSONAL`.
    pub type_: Option<String>,
    /// What Google says of the account, such as `UNVERIFIED`.
    ///
    /// `verificationState`: text; for example `UNVERIFIED`.
    pub verification_state: Option<String>,
    /// `vettedState`: text; for example `NOT_VETTED`.
    pub vetted_state: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GoogleAccounts { name = "name", account_name = "accountName", type_ = "type",
    verification_state = "verificationState", vetted_state = "vettedState" }
);

/// The object `location` of `AttachGMBLocationDTO`.
///
/// Requests send it.
///
/// Document: `api/social_planner.yaml#/components/schemas/AttachGMBLocationDTO/properties/location`.
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
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `storeCode`.
    #[must_use]
    pub fn store_code(mut self, store_code: impl Into<String>) -> Self {
        self.store_code = Some(store_code.into());
        self
    }

    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
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

/// The object `account` of `AttachGMBLocationDTO`.
///
/// Requests send it.
///
/// Document: `api/social_planner.yaml#/components/schemas/AttachGMBLocationDTO/properties/account`.
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
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `accountName`.
    #[must_use]
    pub fn account_name(mut self, account_name: impl Into<String>) -> Self {
        self.account_name = Some(account_name.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `verificationState`.
    #[must_use]
    pub fn verification_state(mut self, verification_state: impl Into<String>) -> Self {
        self.verification_state = Some(verification_state.into());
        self
    }

    /// Sets `vettedState`.
    #[must_use]
    pub fn vetted_state(mut self, vetted_state: impl Into<String>) -> Self {
        self.vetted_state = Some(vetted_state.into());
        self
    }
}

/// The schema `SocialMediaGmbAccountResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/SocialMediaGmbAccountResponseDTO`.
#[doc(alias = "SocialMediaGmbAccountResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SocialMediaGmbAccountResponse {
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
    /// `message`: text; for example `Added Google Business Account`.
    pub message: Option<String>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `SocialGoogleMediaAccount`.
    pub results: Option<SocialGoogleMediaAccount>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SocialMediaGmbAccountResponse { success = "success", status_code = "statusCode",
    message = "message", results = "results" }
);

/// The schema `SocialGoogleMediaAccountSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/SocialGoogleMediaAccountSchema`.
#[doc(alias = "SocialGoogleMediaAccountSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SocialGoogleMediaAccount {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `65f2d989a4f2f1e5322c3856`.
    pub id: Option<String>,
    /// The login that the account hangs on.
    ///
    /// `oAuthId`: text; for example `u37swmmLbA02zgqKPpxITe2`.
    pub o_auth_id: Option<String>,
    /// `oldId`: text; for example `u37swmmLbA02zgqKPpxITe2`.
    pub old_id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `u37swmmLbA02zgqKPpxITe2`.
    pub location_id: Option<String>,
    /// Id of the thing that this one comes from; at social networks the network's own
    /// id.
    ///
    /// `originId`: text; for example `u37swmmLbA02zgqKPpxITe2`.
    pub origin_id: Option<String>,
    /// `platform`: text; for example `google`.
    pub platform: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text; for example `location`.
    pub type_: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Account Name`.
    pub name: Option<String>,
    /// Picture of a person or account, mostly by its address.
    ///
    /// `avatar`: text; for example `u37swmmLbA02zgqKPpxITe2`.
    pub avatar: Option<String>,
    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: an object, `AccountMeta`.
    pub meta: Option<AccountMeta>,
    /// Whether it is in use.
    ///
    /// `active`: flag; for example `true`.
    pub active: Option<bool>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; for example `true`.
    pub deleted: Option<bool>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2024-03-14T11:03:37.015Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2024-03-14T11:03:37.015Z`.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SocialGoogleMediaAccount { id = "_id", o_auth_id = "oAuthId", old_id = "oldId",
    location_id = "locationId", origin_id = "originId", platform = "platform", type_ =
    "type", name = "name", avatar = "avatar", meta = "meta", active = "active", deleted =
    "deleted", created_at = "createdAt", updated_at = "updatedAt" }
);

/// The schema `AccountMeta`.
///
/// Answers hold it.
///
/// Overlay: `overlays/social_planner/`, `#/components/schemas/AccountMeta`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountMeta {
    /// Id of a page at a social network.
    ///
    /// `pageId`: text.
    pub page_id: Option<String>,
    /// The page behind the account.
    ///
    /// `page`: an object, `AccountMetaPage`.
    pub page: Option<AccountMetaPage>,
    /// `storeCode`: text.
    pub store_code: Option<String>,
    /// `isVerified`: text.
    pub is_verified: Option<String>,
    /// `verified`: flag.
    pub verified: Option<bool>,
    /// `protected`: flag.
    pub protected: Option<bool>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// Id of an account at the service that is connected.
    ///
    /// `accountId`: text.
    pub account_id: Option<String>,
    /// `openId`: text.
    pub open_id: Option<String>,
    /// LinkedIn's own id of the page or profile.
    ///
    /// `urn`: text.
    pub urn: Option<String>,
    /// `username`: text.
    pub username: Option<String>,
    /// `storefrontAddress`: an object, `StorefrontAddress`.
    pub storefront_address: Option<StorefrontAddress>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AccountMeta { page_id = "pageId", page = "page", store_code = "storeCode",
    is_verified = "isVerified", verified = "verified", protected = "protected",
    location_id = "locationId", account_id = "accountId", open_id = "openId", urn =
    "urn", username = "username", storefront_address = "storefrontAddress" }
);

/// The object `page` of `AccountMeta`.
///
/// Answers hold it.
///
/// Overlay: `overlays/social_planner/`, `#/components/schemas/AccountMeta/properties/page`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountMetaPage {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// Picture of a person or account, mostly by its address.
    ///
    /// `avatar`: text.
    pub avatar: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(AccountMetaPage { id = "id", name = "name", avatar = "avatar" });

/// The schema `PostSuccessfulResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/PostSuccessfulResponseDTO`.
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
/// Document: `api/social_planner.yaml#/components/schemas/PostSuccessfulResponseSchema`.
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
/// Document: `api/social_planner.yaml#/components/schemas/GetPostFormattedSchema`.
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
    /// `user`: an object, `PostUser`.
    pub user: Option<PostUser>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetPostFormatted { id = "_id", source = "source", location_id = "locationId",
    platform = "platform", display_date = "displayDate", created_at = "createdAt",
    updated_at = "updatedAt", account_id = "accountId", error = "error", post_id =
    "postId", published_at = "publishedAt", account_ids = "accountIds", summary =
    "summary", media = "media", status = "status", created_by = "createdBy", type_ =
    "type", tags = "tags", og_tags_details = "ogTagsDetails", post_approval_details =
    "postApprovalDetails", tiktok_post_details = "tiktokPostDetails", gmb_post_details =
    "gmbPostDetails", user = "user" }
);

/// The schema `PostMediaSchema`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/PostMediaSchema`.
#[doc(alias = "PostMediaSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostMedia {
    /// Where the picture or film can be fetched.
    ///
    /// `url`: text.
    pub url: Option<String>,
    /// `caption`: text; for example `Caption 1`.
    pub caption: Option<String>,
    /// Its media type, such as `image/png`.
    ///
    /// `type`: text; for example `video/mp4 or image/png`.
    pub type_: Option<String>,
    /// A picture that stands for a film.
    ///
    /// `thumbnail`: text; for example `https://storage.googleapis.com/test/test/media/test.jpeg`.
    pub thumbnail: Option<String>,
    /// `defaultThumb`: text; for example `https://storage.googleapis.com/test/test/media/test.jpeg`.
    pub default_thumb: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `Edf3323fsfsdsd`.
    pub id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PostMedia { url = "url", caption = "caption", type_ = "type", thumbnail =
    "thumbnail", default_thumb = "defaultThumb", id = "id" }
);

impl PostMedia {
    /// One with all that the document requires.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: Some(url.into()),
            ..Self::default()
        }
    }

    /// Sets `caption`.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `thumbnail`.
    #[must_use]
    pub fn thumbnail(mut self, thumbnail: impl Into<String>) -> Self {
        self.thumbnail = Some(thumbnail.into());
        self
    }

    /// Sets `defaultThumb`.
    #[must_use]
    pub fn default_thumb(mut self, default_thumb: impl Into<String>) -> Self {
        self.default_thumb = Some(default_thumb.into());
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

/// The schema `OgTagsSchema`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/OgTagsSchema`.
#[doc(alias = "OgTagsSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OgTags {
    /// `metaImage`: text.
    pub meta_image: Option<String>,
    /// `metaLink`: text.
    pub meta_link: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(OgTags { meta_image = "metaImage", meta_link = "metaLink" });

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
}

/// The schema `FormatedApprovalDetails`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/FormatedApprovalDetails`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormatedApprovalDetails {
    /// The user who must approve.
    ///
    /// `approver`: text; for example `iVrVJ2uoXNF0wzcBzgl5`.
    pub approver: Option<String>,
    /// `requesterNote`: text; for example `Test suggestion`.
    pub requester_note: Option<String>,
    /// `approverNote`: text; for example `Test suggestion`.
    pub approver_note: Option<String>,
    /// `approvalStatus`: one of `pending`, `approved`, `rejected`, `not_required`; for example `approved`.
    pub approval_status: Option<ApprovalStatus>,
    /// `approverUser`: an object, `PostUser`.
    pub approver_user: Option<PostUser>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FormatedApprovalDetails { approver = "approver", requester_note = "requesterNote",
    approver_note = "approverNote", approval_status = "approvalStatus", approver_user =
    "approverUser" }
);

/// The schema `PostUserSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/PostUserSchema`.
#[doc(alias = "PostUserSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostUser {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `6284c43d519161e96cc09c13`.
    pub id: Option<String>,
    /// Heading or name as people read it.
    ///
    /// `title`: text; for example `Mr`.
    pub title: Option<String>,
    /// Given name.
    ///
    /// `firstName`: text; for example `Harry`.
    pub first_name: Option<String>,
    /// Family name.
    ///
    /// `lastName`: text; for example `Spencer`.
    pub last_name: Option<String>,
    /// `profilePhoto`: text.
    pub profile_photo: Option<String>,
    /// Phone number, best written with `+` and the country code.
    ///
    /// `phone`: text; for example `901111119`.
    pub phone: Option<String>,
    /// E-mail address.
    ///
    /// `email`: text; for example `abc@xyc.com`.
    pub email: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PostUser { id = "id", title = "title", first_name = "firstName", last_name =
    "lastName", profile_photo = "profilePhoto", phone = "phone", email = "email" }
);

/// The schema `TiktokPostSchema`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/TiktokPostSchema`.
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
    /// `promoteOtherBrand`: flag; for example `true`.
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
    /// `videoDisclosure`: flag; for example `true`.
    pub video_disclosure: Option<bool>,
    /// Whether it advertises one's own brand.
    ///
    /// `promoteYourBrand`: flag; for example `true`.
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
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `privacyLevel`.
    #[must_use]
    pub fn privacy_level(
        mut self,
        privacy_level: impl Into<TiktokPostPrivacyLevel>,
    ) -> Self {
        self.privacy_level = Some(privacy_level.into());
        self
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
/// Document: `api/social_planner.yaml#/components/schemas/GMBPostSchema`.
#[doc(alias = "GMBPostSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GmbPost {
    /// The kind of a Google post: `STANDARD`, `EVENT` or `OFFER`.
    ///
    /// `gmbEventType`: text; for example `STANDARD`.
    pub gmb_event_type: Option<String>,
    /// Heading or name as people read it.
    ///
    /// `title`: text; for example `Event Title`.
    pub title: Option<String>,
    /// The title, when the Google post is an offer.
    ///
    /// `offerTitle`: text; for example `Hey`.
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
    /// `termsConditions`: text; for example `https://google.com/privacy`.
    pub terms_conditions: Option<String>,
    /// Address on the web.
    ///
    /// `url`: text; for example `https://google.com`.
    pub url: Option<String>,
    /// A code for customers, when the Google post is an offer.
    ///
    /// `couponCode`: text; for example `BOGO-50`.
    pub coupon_code: Option<String>,
    /// `redeemOnlineUrl`: text; for example `https://google.com`.
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
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `gmbEventType`.
    #[must_use]
    pub fn gmb_event_type(mut self, gmb_event_type: impl Into<String>) -> Self {
        self.gmb_event_type = Some(gmb_event_type.into());
        self
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

/// The schema `StartDateSchema`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/StartDateSchema`.
#[doc(alias = "StartDateSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDate {
    /// Beginning of the span; mind the form, which differs by operation.
    ///
    /// `startDate`: an object, `Date`.
    pub start_date: Option<Date>,
    /// When it begins; mind the form, which differs by operation.
    ///
    /// `startTime`: an object, `Time`.
    pub start_time: Option<Time>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(StartDate { start_date = "startDate", start_time = "startTime" });

impl StartDate {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `startDate`.
    #[must_use]
    #[inline]
    pub fn start_date(mut self, start_date: Date) -> Self {
        self.start_date = Some(start_date);
        self
    }

    /// Sets `startTime`.
    #[must_use]
    #[inline]
    pub fn start_time(mut self, start_time: Time) -> Self {
        self.start_time = Some(start_time);
        self
    }
}

/// The schema `DateSchema`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/DateSchema`.
#[doc(alias = "DateSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Date {
    /// `year`: whole number; for example `2022`.
    pub year: Option<i64>,
    /// `month`: whole number; for example `1`.
    pub month: Option<i64>,
    /// `day`: whole number; for example `1`.
    pub day: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Date { year = "year", month = "month", day = "day" });

impl Date {
    /// One with all that the document requires.
    #[inline]
    pub fn new(year: i64, month: i64, day: i64) -> Self {
        Self {
            year: Some(year),
            month: Some(month),
            day: Some(day),
            ..Self::default()
        }
    }
}

/// The schema `TimeSchema`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/TimeSchema`.
#[doc(alias = "TimeSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Time {
    /// `hours`: whole number; for example `23`.
    pub hours: Option<i64>,
    /// `minutes`: whole number; for example `56`.
    pub minutes: Option<i64>,
    /// `seconds`: whole number; for example `34`.
    pub seconds: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Time { hours = "hours", minutes = "minutes", seconds = "seconds" });

impl Time {
    /// One with all that the document requires.
    #[inline]
    pub fn new(hours: i64, minutes: i64, seconds: i64) -> Self {
        Self {
            hours: Some(hours),
            minutes: Some(minutes),
            seconds: Some(seconds),
            ..Self::default()
        }
    }
}

/// The schema `EndDateSchema`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/EndDateSchema`.
#[doc(alias = "EndDateSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndDate {
    /// End of the span; mind the form, which differs by operation.
    ///
    /// `endDate`: an object, `Date`.
    pub end_date: Option<Date>,
    /// When it ends; mind the form, which differs by operation.
    ///
    /// `endTime`: an object, `Time`.
    pub end_time: Option<Time>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(EndDate { end_date = "endDate", end_time = "endTime" });

impl EndDate {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `endDate`.
    #[must_use]
    #[inline]
    pub fn end_date(mut self, end_date: Date) -> Self {
        self.end_date = Some(end_date);
        self
    }

    /// Sets `endTime`.
    #[must_use]
    #[inline]
    pub fn end_time(mut self, end_time: Time) -> Self {
        self.end_time = Some(end_time);
        self
    }
}

/// The schema `PostApprovalSchema`.
///
/// Requests send it.
///
/// Document: `api/social_planner.yaml#/components/schemas/PostApprovalSchema`.
#[doc(alias = "PostApprovalSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostApproval {
    /// The user who must approve.
    ///
    /// `approver`: text; for example `iVrVJ2uoXNF0wzcBzgl5`.
    pub approver: Option<String>,
    /// `requesterNote`: text; for example `Test suggestion`.
    pub requester_note: Option<String>,
    /// `approverNote`: text; for example `Test suggestion`.
    pub approver_note: Option<String>,
    /// `approvalStatus`: one of `pending`, `approved`, `rejected`, `not_required`; for example `approved`.
    pub approval_status: Option<ApprovalStatus>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PostApproval { approver = "approver", requester_note = "requesterNote", approver_note
    = "approverNote", approval_status = "approvalStatus" }
);

impl PostApproval {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `approver`.
    #[must_use]
    pub fn approver(mut self, approver: impl Into<String>) -> Self {
        self.approver = Some(approver.into());
        self
    }

    /// Sets `requesterNote`.
    #[must_use]
    pub fn requester_note(mut self, requester_note: impl Into<String>) -> Self {
        self.requester_note = Some(requester_note.into());
        self
    }

    /// Sets `approverNote`.
    #[must_use]
    pub fn approver_note(mut self, approver_note: impl Into<String>) -> Self {
        self.approver_note = Some(approver_note.into());
        self
    }

    /// Sets `approvalStatus`.
    #[must_use]
    pub fn approval_status(
        mut self,
        approval_status: impl Into<ApprovalStatus>,
    ) -> Self {
        self.approval_status = Some(approval_status.into());
        self
    }
}

/// The schema `CreatePostSuccessfulResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/CreatePostSuccessfulResponseDTO`.
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
/// Document: `api/social_planner.yaml#/components/schemas/CreatePostSuccessfulResponseSchema`.
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
/// Document: `api/social_planner.yaml#/components/schemas/GetPostSuccessfulResponseDTO`.
///
/// The same as [`CreatePostSuccessfulResponseDto`].
#[doc(alias = "GetPostSuccessfulResponseDTO")]
pub type GetPostSuccessfulResponseDto = CreatePostSuccessfulResponseDto;

/// The schema `GetPostSuccessfulResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/GetPostSuccessfulResponseSchema`.
///
/// The same as [`CreatePostSuccessfulResponseSchema`].
pub type GetPostSuccessfulResponseSchema = CreatePostSuccessfulResponseSchema;

/// The schema `UpdatePostSuccessfulResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/UpdatePostSuccessfulResponseDTO`.
#[doc(alias = "UpdatePostSuccessfulResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePostResponse {
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
    /// `message`: text; for example `Updated Post`.
    pub message: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    UpdatePostResponse { success = "success", status_code = "statusCode", message =
    "message" }
);

/// The schema `DeletePostSuccessfulResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/DeletePostSuccessfulResponseDTO`.
#[doc(alias = "DeletePostSuccessfulResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePostSuccessfulResponseDto {
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
    /// `message`: text; for example `Deleted Post`.
    pub message: Option<String>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `DeletePostSuccessfulResponseSchema`.
    pub results: Option<DeletePostSuccessfulResponseSchema>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    DeletePostSuccessfulResponseDto { success = "success", status_code = "statusCode",
    message = "message", results = "results" }
);

/// The schema `DeletePostSuccessfulResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/DeletePostSuccessfulResponseSchema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePostSuccessfulResponseSchema {
    /// `postId`: text.
    pub post_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(DeletePostSuccessfulResponseSchema { post_id = "postId" });

/// The schema `BulkDeleteResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/BulkDeleteResponseDto`.
#[doc(alias = "BulkDeleteResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BulkDeleteResponse {
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
    /// `message`: text; for example `Posts Deleted Successfully`.
    pub message: Option<String>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `BulkDeleteResponseResults`.
    pub results: Option<BulkDeleteResponseResults>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    BulkDeleteResponse { success = "success", status_code = "statusCode", message =
    "message", results = "results" }
);

/// The object `results` of `BulkDeleteResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/BulkDeleteResponseDto/properties/results`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BulkDeleteResponseResults {
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text.
    pub message: Option<String>,
    /// `deletedCount`: whole number.
    pub deleted_count: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    BulkDeleteResponseResults { message = "message", deleted_count = "deletedCount" }
);

/// The schema `AccountsListResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/AccountsListResponseDTO`.
#[doc(alias = "AccountsListResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountsListResponseDto {
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
    /// `message`: text; for example `Fetched Accounts`.
    pub message: Option<String>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `AccountsListResponseSchema`.
    pub results: Option<AccountsListResponseSchema>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AccountsListResponseDto { success = "success", status_code = "statusCode", message =
    "message", results = "results" }
);

/// The schema `AccountsListResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/AccountsListResponseSchema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountsListResponseSchema {
    /// `accounts`: list of `GetAccount`.
    pub accounts: rt::List<GetAccount>,
    /// `groups`: list of `GetGroup`.
    pub groups: rt::List<GetGroup>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(AccountsListResponseSchema { accounts = "accounts", groups = "groups" });

/// The schema `GetAccountSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/GetAccountSchema`.
#[doc(alias = "GetAccountSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccount {
    /// What a post's `accountIds` takes.
    ///
    /// `id`: text; for example `aF3KhyL8JIuBwzK3m7Ly_Lx1EI6YIgQYMQi0ytFXv_12554616564525983496`.
    pub id: Option<String>,
    /// `oauthId`: text; for example `aF3KhyL8JIuBwzK3m7Ly`.
    pub oauth_id: Option<String>,
    /// What the statistics take.
    ///
    /// `profileId`: text; for example `aF3KhyL8JIuBwzK3m7Ly`.
    pub profile_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Sample Account`.
    pub name: Option<String>,
    /// `platform`: text; for example `google`.
    pub platform: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text; for example `location`.
    pub type_: Option<String>,
    /// When the login ends.
    ///
    /// `expire`: date and time (RFC 3339); for example `2024-03-11T19:29:59.785Z`.
    pub expire: Option<String>,
    /// The account must be logged in again before posts can go there.
    ///
    /// `isExpired`: flag; for example `false`.
    pub is_expired: Option<bool>,
    /// Data about the record, or about the page where it stands beside a list.
    ///
    /// `meta`: an object, `GetAccountMeta`.
    pub meta: Option<GetAccountMeta>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetAccount { id = "id", oauth_id = "oauthId", profile_id = "profileId", name =
    "name", platform = "platform", type_ = "type", expire = "expire", is_expired =
    "isExpired", meta = "meta" }
);

/// The object `meta` of `GetAccountSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/GetAccountSchema/properties/meta`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountMeta {
    /// `hasGoogleUpdated`: flag.
    pub has_google_updated: Option<bool>,
    /// `canDelete`: flag.
    pub can_delete: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetAccountMeta { has_google_updated = "hasGoogleUpdated", can_delete = "canDelete" }
);

/// The schema `GetGroupSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/GetGroupSchema`.
#[doc(alias = "GetGroupSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroup {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `6284c43d519161e96cc09c13`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Primary`.
    pub name: Option<String>,
    /// Accounts as `GET /social-media-posting/{locationId}/accounts` names them.
    ///
    /// `accountIds`: list of texts.
    pub account_ids: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetGroup { id = "id", name = "name", account_ids = "accountIds" });

/// The schema `LocationAndAccountDeleteResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/LocationAndAccountDeleteResponseDTO`.
#[doc(alias = "LocationAndAccountDeleteResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationAndAccountDeleteResponse {
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
    /// `message`: text; for example `Deleted Account`.
    pub message: Option<String>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `DeleteAccountResponse`.
    pub results: Option<DeleteAccountResponse>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    LocationAndAccountDeleteResponse { success = "success", status_code = "statusCode",
    message = "message", results = "results" }
);

/// The schema `DeleteAccountResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/DeleteAccountResponseSchema`.
#[doc(alias = "DeleteAccountResponseSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccountResponse {
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `65fac446d599990d1313c1dd`.
    pub id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(DeleteAccountResponse { location_id = "locationId", id = "id" });

/// The schema `GetFacebookAccountsResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/GetFacebookAccountsResponseDTO`.
#[doc(alias = "GetFacebookAccountsResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFacebookAccountsResponse {
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
    /// `message`: text; for example `Fetched Facebook Account`.
    pub message: Option<String>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `GetFacebookAccounts`.
    pub results: Option<GetFacebookAccounts>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetFacebookAccountsResponse { success = "success", status_code = "statusCode",
    message = "message", results = "results" }
);

/// The schema `GetFacebookAccountsSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/GetFacebookAccountsSchema`.
#[doc(alias = "GetFacebookAccountsSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFacebookAccounts {
    /// `pages`: list of `FacebookPage`.
    pub pages: rt::List<FacebookPage>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetFacebookAccounts { pages = "pages" });

/// The schema `FacebookPageSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/FacebookPageSchema`.
#[doc(alias = "FacebookPageSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FacebookPage {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `u37swmmLbA02zgqKPpxITe2`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `FB Page`.
    pub name: Option<String>,
    /// Picture of a person or account, mostly by its address.
    ///
    /// `avatar`: text; for example `u37swmmLbA02zgqKPpxITe2`.
    pub avatar: Option<String>,
    /// `isOwned`: flag; for example `true`.
    pub is_owned: Option<bool>,
    /// Whether it is connected already.
    ///
    /// `isConnected`: flag; for example `true`.
    pub is_connected: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FacebookPage { id = "id", name = "name", avatar = "avatar", is_owned = "isOwned",
    is_connected = "isConnected" }
);

/// The schema `SocialMediaFBAccountResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/SocialMediaFBAccountResponseDTO`.
///
/// The same as [`SocialMediaGmbAccountResponse`].
#[doc(alias = "SocialMediaFBAccountResponseDTO")]
pub type SocialMediaFbAccountResponse = SocialMediaGmbAccountResponse;

/// The schema `SocialMediaFacebookAccountSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/SocialMediaFacebookAccountSchema`.
///
/// The same as [`SocialGoogleMediaAccount`].
#[doc(alias = "SocialMediaFacebookAccountSchema")]
pub type SocialMediaFacebookAccount = SocialGoogleMediaAccount;

/// The schema `GetInstagramAccountsResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/GetInstagramAccountsResponseDTO`.
#[doc(alias = "GetInstagramAccountsResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstagramAccountsResponse {
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
    /// `message`: text; for example `Fetched Instagram Account`.
    pub message: Option<String>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `GetInstagramAccounts`.
    pub results: Option<GetInstagramAccounts>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetInstagramAccountsResponse { success = "success", status_code = "statusCode",
    message = "message", results = "results" }
);

/// The schema `GetInstagramAccountsSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/GetInstagramAccountsSchema`.
#[doc(alias = "GetInstagramAccountsSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstagramAccounts {
    /// `accounts`: list of `InstagramAccount`.
    pub accounts: rt::List<InstagramAccount>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetInstagramAccounts { accounts = "accounts" });

/// The schema `InstagramAccountSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/InstagramAccountSchema`.
#[doc(alias = "InstagramAccountSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstagramAccount {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `idu37swmmLbA02zgqKPpxITe2`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Insta account`.
    pub name: Option<String>,
    /// Picture of a person or account, mostly by its address.
    ///
    /// `avatar`: text; for example `avau37swmmLbA02zgqKPpxITe2`.
    pub avatar: Option<String>,
    /// Id of a page at a social network.
    ///
    /// `pageId`: text; for example `pidu37swmmLbA02zgqKPpxITe2`.
    pub page_id: Option<String>,
    /// Whether it is connected already.
    ///
    /// `isConnected`: flag; for example `true`.
    pub is_connected: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    InstagramAccount { id = "id", name = "name", avatar = "avatar", page_id = "pageId",
    is_connected = "isConnected" }
);

/// The schema `SocialMediaInstagramAccountResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/SocialMediaInstagramAccountResponseDTO`.
///
/// The same as [`SocialMediaGmbAccountResponse`].
#[doc(alias = "SocialMediaInstagramAccountResponseDTO")]
pub type SocialMediaInstagramAccountResponse = SocialMediaGmbAccountResponse;

/// The schema `SocialMediaInstagramAccountSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/SocialMediaInstagramAccountSchema`.
///
/// The same as [`SocialGoogleMediaAccount`].
#[doc(alias = "SocialMediaInstagramAccountSchema")]
pub type SocialMediaInstagramAccount = SocialGoogleMediaAccount;

/// The schema `GetLinkedInAccountsResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/GetLinkedInAccountsResponseDTO`.
#[doc(alias = "GetLinkedInAccountsResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLinkedInAccountsResponse {
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
    /// `message`: text; for example `Fetched LinkedIn Account`.
    pub message: Option<String>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `GetLinkedInAccount`.
    pub results: Option<GetLinkedInAccount>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetLinkedInAccountsResponse { success = "success", status_code = "statusCode",
    message = "message", results = "results" }
);

/// The schema `GetLinkedInAccountSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/GetLinkedInAccountSchema`.
#[doc(alias = "GetLinkedInAccountSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLinkedInAccount {
    /// `pages`: list of `LinkedInPage`.
    pub pages: rt::List<LinkedInPage>,
    /// `profile`: list of `LinkedInProfile`.
    pub profile: rt::List<LinkedInProfile>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetLinkedInAccount { pages = "pages", profile = "profile" });

/// The schema `LinkedInPageSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/LinkedInPageSchema`.
#[doc(alias = "LinkedInPageSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkedInPage {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `w37swmmLbA02zgqKPpxITe`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Sample Name`.
    pub name: Option<String>,
    /// Picture of a person or account, mostly by its address.
    ///
    /// `avatar`: text; for example `w37swmmLbA02zgqKPpxITe`.
    pub avatar: Option<String>,
    /// LinkedIn's own id of the page or profile.
    ///
    /// `urn`: text.
    pub urn: Option<String>,
    /// Whether it is connected already.
    ///
    /// `isConnected`: flag; for example `true`.
    pub is_connected: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    LinkedInPage { id = "id", name = "name", avatar = "avatar", urn = "urn", is_connected
    = "isConnected" }
);

/// The schema `LinkedInProfileSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/LinkedInProfileSchema`.
///
/// The same as [`LinkedInPage`].
#[doc(alias = "LinkedInProfileSchema")]
pub type LinkedInProfile = LinkedInPage;

/// The schema `SocialMediaLinkedInAccountResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/SocialMediaLinkedInAccountResponseDTO`.
///
/// The same as [`SocialMediaGmbAccountResponse`].
#[doc(alias = "SocialMediaLinkedInAccountResponseDTO")]
pub type SocialMediaLinkedInAccountResponse = SocialMediaGmbAccountResponse;

/// The schema `SocialMediaLinkedInAccountSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/SocialMediaLinkedInAccountSchema`.
///
/// The same as [`SocialGoogleMediaAccount`].
#[doc(alias = "SocialMediaLinkedInAccountSchema")]
pub type SocialMediaLinkedInAccount = SocialGoogleMediaAccount;

/// The schema `GetTwitterAccountsResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/GetTwitterAccountsResponseDTO`.
#[doc(alias = "GetTwitterAccountsResponseDTO")]
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
    /// `message`: text; for example `Fetched Twitter Account`.
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

/// The schema `GetTwitterAccountsSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/GetTwitterAccountsSchema`.
#[doc(alias = "GetTwitterAccountsSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTwitterAccounts {
    /// `profile`: list of `TwitterProfile`.
    pub profile: rt::List<TwitterProfile>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetTwitterAccounts { profile = "profile" });

/// The schema `TwitterProfileSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/TwitterProfileSchema`.
#[doc(alias = "TwitterProfileSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TwitterProfile {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `ZHl1OWpfZEMyeWc5UjJOOU51RVNOal`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Twitter Account name`.
    pub name: Option<String>,
    /// `username`: text; for example `sample_user`.
    pub username: Option<String>,
    /// Picture of a person or account, mostly by its address.
    ///
    /// `avatar`: text; for example `ZHl1OWpfZEMyeWc5UjJOOU51RVNOal`.
    pub avatar: Option<String>,
    /// `protected`: flag; for example `true`.
    pub protected: Option<bool>,
    /// `verified`: flag; for example `true`.
    pub verified: Option<bool>,
    /// Whether it is connected already.
    ///
    /// `isConnected`: flag; for example `true`.
    pub is_connected: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    TwitterProfile { id = "id", name = "name", username = "username", avatar = "avatar",
    protected = "protected", verified = "verified", is_connected = "isConnected" }
);

/// The schema `SocialMediaTwitterAccountResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/SocialMediaTwitterAccountResponseDTO`.
///
/// The same as [`SocialMediaGmbAccountResponse`].
#[doc(alias = "SocialMediaTwitterAccountResponseDTO")]
pub type SocialMediaTwitterAccountResponse = SocialMediaGmbAccountResponse;

/// The schema `SocialMediaTwitterAccountSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/SocialMediaTwitterAccountSchema`.
///
/// The same as [`SocialGoogleMediaAccount`].
#[doc(alias = "SocialMediaTwitterAccountSchema")]
pub type SocialMediaTwitterAccount = SocialGoogleMediaAccount;

/// The schema `GetUploadStatusResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/GetUploadStatusResponseDTO`.
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
/// Document: `api/social_planner.yaml#/components/schemas/GetUploadStatusResponseSchema`.
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
/// Document: `api/social_planner.yaml#/components/schemas/CSVImportSchema`.
#[doc(alias = "CSVImportSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CsvImport {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `ve9EPM428h8vShlRW1KT`.
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
    /// `file`: text; for example `File`.
    pub file: Option<String>,
    /// How far the import is.
    ///
    /// `status`: text; for example `completed`.
    pub status: Option<String>,
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
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CsvImport { id = "_id", location_id = "locationId", file_name = "fileName",
    account_ids = "accountIds", file = "file", status = "status", count = "count",
    created_by = "createdBy", trace_id = "traceId", origin_id = "originId", approver =
    "approver", created_at = "createdAt" }
);

/// The schema `UploadFileResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/UploadFileResponseDTO`.
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
/// Document: `api/social_planner.yaml#/components/schemas/UploadFileResponseSchema`.
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
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    UploadFileResponseSchema { file_path = "filePath", rows_count = "rowsCount",
    file_name = "fileName" }
);

/// The schema `SetAccountsResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/SetAccountsResponseDTO`.
///
/// The same as [`UpdatePostResponse`].
#[doc(alias = "SetAccountsResponseDTO")]
pub type SetAccountsResponse = UpdatePostResponse;

/// The schema `GetCsvPostResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/GetCsvPostResponseDTO`.
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
/// Document: `api/social_planner.yaml#/components/schemas/GetCsvPostResponseSchema`.
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
/// Document: `api/social_planner.yaml#/components/schemas/CSVPostSchema`.
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
    /// `followUpComment`: text; for example `Initial Comment`.
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
    /// `errorMessage`: text.
    pub error_message: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CsvPost { account_ids = "accountIds", link = "link", medias = "medias", schedule_date
    = "scheduleDate", summary = "summary", follow_up_comment = "followUpComment", type_ =
    "type", tiktok_post_details = "tiktokPostDetails", gmb_post_details =
    "gmbPostDetails", error_message = "errorMessage" }
);

/// The schema `IOgTagsSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/IOgTagsSchema`.
#[doc(alias = "IOgTagsSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IOgTags {
    /// Address on the web.
    ///
    /// `url`: text; for example `https://knowledge.wharton.upenn.edu/article/impact-of-social-media/`.
    pub url: Option<String>,
    /// `ogDescription`: text; for example `Social media as we know it has barely`.
    pub og_description: Option<String>,
    /// `ogImage`: an object, `OgImage`.
    pub og_image: Option<OgImage>,
    /// `ogTitle`: text; for example `The Impact of Social Media: Is it Irreplaceable?`.
    pub og_title: Option<String>,
    /// `ogUrl`: text; for example `https://knowledge.wharton.upenn.edu/article/impact-of-social-media/`.
    pub og_url: Option<String>,
    /// `ogSiteName`: text; for example `Knowledge at Wharton`.
    pub og_site_name: Option<String>,
    /// What went wrong; often just the name of the status.
    ///
    /// `error`: text; for example `InvalidLink`.
    pub error: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    IOgTags { url = "url", og_description = "ogDescription", og_image = "ogImage",
    og_title = "ogTitle", og_url = "ogUrl", og_site_name = "ogSiteName", error = "error"
    }
);

/// The schema `OgImageSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/OgImageSchema`.
#[doc(alias = "OgImageSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OgImage {
    /// Address on the web.
    ///
    /// `url`: text.
    pub url: Option<String>,
    /// `width`: whole number; for example `400`.
    pub width: Option<i64>,
    /// `height`: whole number; for example `400`.
    pub height: Option<i64>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text; for example `image/jpg`.
    pub type_: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(OgImage { url = "url", width = "width", height = "height", type_ = "type" });

/// The schema `CSVMediaResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/CSVMediaResponseSchema`.
#[doc(alias = "CSVMediaResponseSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CsvMediaResponse {
    /// Address on the web.
    ///
    /// `url`: text.
    pub url: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text; for example `image/webp`.
    pub type_: Option<String>,
    /// `size`: whole number; for example `18362`.
    pub size: Option<i64>,
    /// `width`: whole number; for example `500`.
    pub width: Option<i64>,
    /// `height`: whole number; for example `500`.
    pub height: Option<i64>,
    /// `aspectRatio`: number; for example `1.5`.
    pub aspect_ratio: Option<f64>,
    /// `duration`: number; for example `60`.
    pub duration: Option<f64>,
    /// `format`: text; for example `jpg`.
    pub format: Option<String>,
    /// `videoCodecName`: text; for example `h264`.
    pub video_codec_name: Option<String>,
    /// `frameRate`: number; for example `21`.
    pub frame_rate: Option<f64>,
    /// `audioCodecName`: text; for example `aac`.
    pub audio_codec_name: Option<String>,
    /// `audioChannels`: whole number; for example `1`.
    pub audio_channels: Option<i64>,
    /// `displayAspectRatio`: text; for example `250 : 167`.
    pub display_aspect_ratio: Option<String>,
    /// `frames`: list of texts.
    pub frames: rt::List<String>,
    /// Which of the `frames` stands for the film.
    ///
    /// `selectedPoster`: whole number; for example `0`.
    pub selected_poster: Option<i64>,
    /// What went wrong; often just the name of the status.
    ///
    /// `error`: text; for example `Image is larger than 10MB`.
    pub error: Option<String>,
    /// What Instagram would refuse in this file, such as `imageSize`.
    ///
    /// `instagramError`: text; for example `imageSize`.
    pub instagram_error: Option<String>,
    /// What Google would refuse in this file.
    ///
    /// `gmbError`: text; for example `imageDimension`.
    pub gmb_error: Option<String>,
    /// What Facebook would refuse in this file.
    ///
    /// `facebookError`: text; for example `videoDuration`.
    pub facebook_error: Option<String>,
    /// What LinkedIn would refuse in this file.
    ///
    /// `linkedinError`: text; for example `imageType`.
    pub linkedin_error: Option<String>,
    /// `twitterError`: text; for example `videoSize`.
    pub twitter_error: Option<String>,
    /// What TikTok would refuse in this file.
    ///
    /// `tiktokError`: text; for example `videoFrameRate`.
    pub tiktok_error: Option<String>,
    /// `tiktokBusinessError`: text; for example `videoType`.
    pub tiktok_business_error: Option<String>,
    /// `invalidError`: text; for example `imageSize`.
    pub invalid_error: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CsvMediaResponse { url = "url", type_ = "type", size = "size", width = "width",
    height = "height", aspect_ratio = "aspectRatio", duration = "duration", format =
    "format", video_codec_name = "videoCodecName", frame_rate = "frameRate",
    audio_codec_name = "audioCodecName", audio_channels = "audioChannels",
    display_aspect_ratio = "displayAspectRatio", frames = "frames", selected_poster =
    "selectedPoster", error = "error", instagram_error = "instagramError", gmb_error =
    "gmbError", facebook_error = "facebookError", linkedin_error = "linkedinError",
    twitter_error = "twitterError", tiktok_error = "tiktokError", tiktok_business_error =
    "tiktokBusinessError", invalid_error = "invalidError" }
);

/// The schema `DeleteCsvResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/DeleteCsvResponseDTO`.
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
    /// `message`: text; for example `Deleted Post`.
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
/// Document: `api/social_planner.yaml#/components/schemas/CSVResponseSchema`.
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
/// Document: `api/social_planner.yaml#/components/schemas/CsvResponse`.
#[doc(alias = "CsvResponse")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CsvResponseSchema {
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `Location Name`.
    pub location_id: Option<String>,
    /// `fileName`: text; for example `File Name`.
    pub file_name: Option<String>,
    /// Accounts as `GET /social-media-posting/{locationId}/accounts` names them.
    ///
    /// `accountIds`: list of texts; for example `["aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"]`.
    pub account_ids: rt::List<String>,
    /// `file`: text; for example `File`.
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
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CsvResponseSchema { location_id = "locationId", file_name = "fileName", account_ids =
    "accountIds", file = "file", status = "status", count = "count", created_by =
    "createdBy", trace_id = "traceId", origin_id = "originId", approver = "approver" }
);

/// The schema `CsvPostStatusResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/CsvPostStatusResponseDTO`.
///
/// The same as [`UpdatePostResponse`].
#[doc(alias = "CsvPostStatusResponseDTO")]
pub type CsvPostStatusResponse = UpdatePostResponse;

/// The schema `DeletePostResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/DeletePostResponseDTO`.
///
/// The same as [`DeletePostSuccessfulResponseDto`].
#[doc(alias = "DeletePostResponseDTO")]
pub type DeletePostResponseDto = DeletePostSuccessfulResponseDto;

/// The schema `DeletePostResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/DeletePostResponseSchema`.
///
/// The same as [`DeletePostSuccessfulResponseSchema`].
pub type DeletePostResponseSchema = DeletePostSuccessfulResponseSchema;

/// The schema `GetTiktokAccountResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/GetTiktokAccountResponseDTO`.
#[doc(alias = "GetTiktokAccountResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTiktokAccountResponse {
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
    /// `message`: text; for example `Fetched Tiktok Account`.
    pub message: Option<String>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `GetTiktokAccount`.
    pub results: Option<GetTiktokAccount>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetTiktokAccountResponse { success = "success", status_code = "statusCode", message =
    "message", results = "results" }
);

/// The schema `GetTiktokAccountSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/GetTiktokAccountSchema`.
#[doc(alias = "GetTiktokAccountSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTiktokAccount {
    /// `profile`: list of `TiktokProfile`.
    pub profile: rt::List<TiktokProfile>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetTiktokAccount { profile = "profile" });

/// The schema `TiktokProfileSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/TiktokProfileSchema`.
#[doc(alias = "TiktokProfileSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TiktokProfile {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `w37swmmLbA02zgqKPpxITe`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Account Name`.
    pub name: Option<String>,
    /// `username`: text; for example `User_name`.
    pub username: Option<String>,
    /// Picture of a person or account, mostly by its address.
    ///
    /// `avatar`: text; for example `w37swmmLbA02zgqKPpxITe`.
    pub avatar: Option<String>,
    /// `verified`: flag; for example `true`.
    pub verified: Option<bool>,
    /// Whether it is connected already.
    ///
    /// `isConnected`: flag; for example `true`.
    pub is_connected: Option<bool>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text; for example `BUSINESS`.
    pub type_: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    TiktokProfile { id = "id", name = "name", username = "username", avatar = "avatar",
    verified = "verified", is_connected = "isConnected", type_ = "type" }
);

/// The schema `SocialMediaTiktokAccountResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/SocialMediaTiktokAccountResponseDTO`.
///
/// The same as [`SocialMediaGmbAccountResponse`].
#[doc(alias = "SocialMediaTiktokAccountResponseDTO")]
pub type SocialMediaTiktokAccountResponse = SocialMediaGmbAccountResponse;

/// The schema `SocialMediaTiktokAccountSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/SocialMediaTiktokAccountSchema`.
///
/// The same as [`SocialGoogleMediaAccount`].
#[doc(alias = "SocialMediaTiktokAccountSchema")]
pub type SocialMediaTiktokAccount = SocialGoogleMediaAccount;

/// The schema `GetTiktokBusinessAccountResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/GetTiktokBusinessAccountResponseDTO`.
///
/// The same as [`GetTiktokAccountResponse`].
#[doc(alias = "GetTiktokBusinessAccountResponseDTO")]
pub type GetTiktokBusinessAccountResponse = GetTiktokAccountResponse;

/// The schema `GetTiktokBusinessAccountSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/GetTiktokBusinessAccountSchema`.
///
/// The same as [`GetTiktokAccount`].
#[doc(alias = "GetTiktokBusinessAccountSchema")]
pub type GetTiktokBusinessAccount = GetTiktokAccount;

/// The schema `GetByLocationIdResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/GetByLocationIdResponseDTO`.
#[doc(alias = "GetByLocationIdResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetByLocationIdResponseDto {
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
    /// `message`: text; for example `Fetched Categories by Location ID`.
    pub message: Option<String>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `GetByLocationIdResponseSchema`.
    pub results: Option<GetByLocationIdResponseSchema>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetByLocationIdResponseDto { success = "success", status_code = "statusCode", message
    = "message", results = "results" }
);

/// The schema `GetByLocationIdResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/GetByLocationIdResponseSchema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetByLocationIdResponseSchema {
    /// A number of things: of the matches, of those on the page, or of repetitions.
    ///
    /// `count`: whole number; for example `3`.
    pub count: Option<i64>,
    /// `categories`: list of `Category`.
    pub categories: rt::List<Category>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetByLocationIdResponseSchema { count = "count", categories = "categories" });

/// The schema `CategorySchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/CategorySchema`.
#[doc(alias = "CategorySchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Category {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Primary`.
    pub name: Option<String>,
    /// `primaryColor`: text; for example `#FFFFFF`.
    pub primary_color: Option<String>,
    /// `secondaryColor`: text; for example `#FFFFFF`.
    pub secondary_color: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `Lx1EI6YIgQYMQi0ytFXv`.
    pub location_id: Option<String>,
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `Lx1EI6YIgQYMQi0ytFXv`.
    pub id: Option<String>,
    /// Who made it: an id, or an object with one.
    ///
    /// `createdBy`: text; for example `Lx1EI6YIgQYMQi0ytFXv`.
    pub created_by: Option<String>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; for example `false`.
    pub deleted: Option<bool>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2023-08-02T00:00:00.000Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2023-08-02T00:00:00.000Z`.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Category { name = "name", primary_color = "primaryColor", secondary_color =
    "secondaryColor", location_id = "locationId", id = "_id", created_by = "createdBy",
    deleted = "deleted", created_at = "createdAt", updated_at = "updatedAt" }
);

/// The schema `GetByIdResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/GetByIdResponseDTO`.
#[doc(alias = "GetByIdResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetByIdResponseDto {
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
    /// `message`: text; for example `Fetched Category`.
    pub message: Option<String>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `GetCategory`.
    pub results: Option<GetCategory>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetByIdResponseDto { success = "success", status_code = "statusCode", message =
    "message", results = "results" }
);

/// The schema `GetCategorySchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/GetCategorySchema`.
#[doc(alias = "GetCategorySchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCategory {
    /// `category`: an object, `GetByIdResponseSchema`.
    pub category: Option<GetByIdResponseSchema>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetCategory { category = "category" });

/// The schema `GetByIdResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/GetByIdResponseSchema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetByIdResponseSchema {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Primary`.
    pub name: Option<String>,
    /// `primaryColor`: text; for example `#32a852`.
    pub primary_color: Option<String>,
    /// `secondaryColor`: text; for example `#32a852`.
    pub secondary_color: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `Lx1EI6YIgQYMQi0ytFXv`.
    pub location_id: Option<String>,
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `Lx1EI6YIgQYMQi0ytFXv`.
    pub id: Option<String>,
    /// Who made it: an id, or an object with one.
    ///
    /// `createdBy`: text; for example `Lx1EI6YIgQYMQi0ytFXv`.
    pub created_by: Option<String>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; for example `false`.
    pub deleted: Option<bool>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Category not found`.
    pub message: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2023-08-02T00:00:00.000Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2023-08-02T00:00:00.000Z`.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetByIdResponseSchema { name = "name", primary_color = "primaryColor",
    secondary_color = "secondaryColor", location_id = "locationId", id = "_id",
    created_by = "createdBy", deleted = "deleted", message = "message", created_at =
    "createdAt", updated_at = "updatedAt" }
);

/// The schema `GetTagsByLocationIdResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/GetTagsByLocationIdResponseDTO`.
#[doc(alias = "GetTagsByLocationIdResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagsByLocationIdResponseDto {
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
    /// `message`: text; for example `Fetched Tags by Location ID`.
    pub message: Option<String>,
    /// What the call answers, inside its envelope.
    ///
    /// `results`: an object, `GetTagsByLocationIdResponseSchema`.
    pub results: Option<GetTagsByLocationIdResponseSchema>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetTagsByLocationIdResponseDto { success = "success", status_code = "statusCode",
    message = "message", results = "results" }
);

/// The schema `GetTagsByLocationIdResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/GetTagsByLocationIdResponseSchema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagsByLocationIdResponseSchema {
    /// Labels, mostly by their names; social posts also take ids.
    ///
    /// `tags`: list of `SocialMediaTag`.
    pub tags: rt::List<SocialMediaTag>,
    /// A number of things: of the matches, of those on the page, or of repetitions.
    ///
    /// `count`: whole number; for example `3`.
    pub count: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetTagsByLocationIdResponseSchema { tags = "tags", count = "count" });

/// The schema `SocialMediaTagSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/SocialMediaTagSchema`.
#[doc(alias = "SocialMediaTagSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SocialMediaTag {
    /// `tag`: text; for example `Primary Tag`.
    pub tag: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `Lx1EI6YIgQYMQi0ytFXv`.
    pub location_id: Option<String>,
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `Lx1EI6YIgQYMQi0ytFXv`.
    pub id: Option<String>,
    /// Who made it: an id, or an object with one.
    ///
    /// `createdBy`: text; for example `Lx1EI6YIgQYMQi0ytFXv`.
    pub created_by: Option<String>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; for example `false`.
    pub deleted: Option<bool>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2023-08-02T00:00:00.000Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2023-08-02T00:00:00.000Z`.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SocialMediaTag { tag = "tag", location_id = "locationId", id = "_id", created_by =
    "createdBy", deleted = "deleted", created_at = "createdAt", updated_at = "updatedAt"
    }
);

/// The schema `GetTagsByIdResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/GetTagsByIdResponseDTO`.
///
/// The same as [`GetTagsByLocationIdResponseDto`].
#[doc(alias = "GetTagsByIdResponseDTO")]
pub type GetTagsByIdResponseDto = GetTagsByLocationIdResponseDto;

/// The schema `GetTagsByIdResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/components/schemas/GetTagsByIdResponseSchema`.
///
/// The same as [`GetTagsByLocationIdResponseSchema`].
pub type GetTagsByIdResponseSchema = GetTagsByLocationIdResponseSchema;

/// The object that `get-social-media-statistics` answers with.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema`.
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
/// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results`.
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

/// The object `totals` of `results`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/totals`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultsTotals {
    /// `posts`: whole number.
    pub posts: Option<i64>,
    /// `likes`: whole number.
    pub likes: Option<i64>,
    /// Ids of users who follow the record; in statistics of social networks how many
    /// people do.
    ///
    /// `followers`: whole number.
    pub followers: Option<i64>,
    /// How often something was shown, in all or split up.
    ///
    /// `impressions`: whole number.
    pub impressions: Option<i64>,
    /// `comments`: whole number.
    pub comments: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ResultsTotals { posts = "posts", likes = "likes", followers = "followers",
    impressions = "impressions", comments = "comments" }
);

/// The object `postPerformance` of `results`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/postPerformance`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultsPostPerformance {
    /// `posts`: map from text to lists of whole numbers.
    pub posts: rt::Map<rt::List<i64>>,
    /// How often something was shown, in all or split up.
    ///
    /// `impressions`: list of whole numbers.
    pub impressions: rt::List<i64>,
    /// `likes`: list of whole numbers.
    pub likes: rt::List<i64>,
    /// `comments`: list of whole numbers.
    pub comments: rt::List<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ResultsPostPerformance { posts = "posts", impressions = "impressions", likes =
    "likes", comments = "comments" }
);

/// The object `breakdowns` of `results`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/breakdowns`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultsBreakdowns {
    /// `posts`: an object, `BreakdownsPosts`.
    pub posts: Option<BreakdownsPosts>,
    /// How often something was shown, in all or split up.
    ///
    /// `impressions`: an object, `BreakdownsImpressions`.
    pub impressions: Option<BreakdownsImpressions>,
    /// `reach`: an object, `BreakdownsReach`.
    pub reach: Option<BreakdownsReach>,
    /// `engagement`: map from text to `EngagementValue`.
    pub engagement: rt::Map<EngagementValue>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ResultsBreakdowns { posts = "posts", impressions = "impressions", reach = "reach",
    engagement = "engagement" }
);

/// The object `posts` of `breakdowns`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/breakdowns/properties/posts`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BreakdownsPosts {
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: whole number.
    pub total: Option<i64>,
    /// Against the seven days before.
    ///
    /// `totalChange`: number.
    pub total_change: Option<f64>,
    /// `platforms`: map from text to `PostsPlatformsValue`.
    pub platforms: rt::Map<PostsPlatformsValue>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    BreakdownsPosts { total = "total", total_change = "totalChange", platforms =
    "platforms" }
);

/// The object `value` of `platforms`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/breakdowns/properties/posts/properties/platforms/additionalProperties`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostsPlatformsValue {
    /// The value itself; unit and form depend on where it stands.
    ///
    /// `value`: number.
    pub value: Option<f64>,
    /// `change`: number.
    pub change: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(PostsPlatformsValue { value = "value", change = "change" });

/// The object `impressions` of `breakdowns`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/breakdowns/properties/impressions`.
///
/// The same as [`BreakdownsPosts`].
pub type BreakdownsImpressions = BreakdownsPosts;

/// The object `value` of `platforms`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/breakdowns/properties/impressions/properties/platforms/additionalProperties`.
///
/// The same as [`PostsPlatformsValue`].
pub type ImpressionsPlatformsValue = PostsPlatformsValue;

/// The object `reach` of `breakdowns`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/breakdowns/properties/reach`.
///
/// The same as [`BreakdownsPosts`].
pub type BreakdownsReach = BreakdownsPosts;

/// The object `value` of `platforms`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/breakdowns/properties/reach/properties/platforms/additionalProperties`.
///
/// The same as [`PostsPlatformsValue`].
pub type ReachPlatformsValue = PostsPlatformsValue;

/// The object `value` of `engagement`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/breakdowns/properties/engagement/additionalProperties`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EngagementValue {
    /// `likes`: whole number.
    pub likes: Option<i64>,
    /// `comments`: whole number.
    pub comments: Option<i64>,
    /// `shares`: whole number.
    pub shares: Option<i64>,
    /// `change`: number.
    pub change: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    EngagementValue { likes = "likes", comments = "comments", shares = "shares", change =
    "change" }
);

/// The object `platformTotals` of `results`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/platformTotals`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultsPlatformTotals {
    /// How often something was shown, in all or split up.
    ///
    /// `impressions`: map from text to `ImpressionsValue`.
    pub impressions: rt::Map<ImpressionsValue>,
    /// Ids of users who follow the record; in statistics of social networks how many
    /// people do.
    ///
    /// `followers`: map from text to `FollowersValue`.
    pub followers: rt::Map<FollowersValue>,
    /// `likes`: map from text to `LikesValue`.
    pub likes: rt::Map<LikesValue>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ResultsPlatformTotals { impressions = "impressions", followers = "followers", likes =
    "likes" }
);

/// The object `value` of `impressions`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/platformTotals/properties/impressions/additionalProperties`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImpressionsValue {
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: whole number.
    pub total: Option<i64>,
    /// `series`: list of whole numbers.
    pub series: rt::List<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ImpressionsValue { total = "total", series = "series" });

/// The object `value` of `followers`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/platformTotals/properties/followers/additionalProperties`.
///
/// The same as [`ImpressionsValue`].
pub type FollowersValue = ImpressionsValue;

/// The object `value` of `likes`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/platformTotals/properties/likes/additionalProperties`.
///
/// The same as [`ImpressionsValue`].
pub type LikesValue = ImpressionsValue;

/// The object `demographics` of `results`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/demographics`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultsDemographics {
    /// `gender`: an object, `DemographicsGender`.
    pub gender: Option<DemographicsGender>,
    /// `age`: an object, `DemographicsAge`.
    pub age: Option<DemographicsAge>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ResultsDemographics { gender = "gender", age = "age" });

/// The object `gender` of `demographics`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/demographics/properties/gender`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DemographicsGender {
    /// `totals`: an object, `GenderTotals`.
    pub totals: Option<GenderTotals>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(DemographicsGender { totals = "totals" });

/// The object `totals` of `gender`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/demographics/properties/gender/properties/totals`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenderTotals {
    /// `male`: an object, `TotalsMale`.
    pub male: Option<TotalsMale>,
    /// `female`: an object, `TotalsFemale`.
    pub female: Option<TotalsFemale>,
    /// `unknown`: an object, `TotalsUnknown`.
    pub unknown: Option<TotalsUnknown>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GenderTotals { male = "male", female = "female", unknown = "unknown" });

/// The object `male` of `totals`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/demographics/properties/gender/properties/totals/properties/male`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TotalsMale {
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: whole number.
    pub total: Option<i64>,
    /// `percentage`: number.
    pub percentage: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(TotalsMale { total = "total", percentage = "percentage" });

/// The object `female` of `totals`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/demographics/properties/gender/properties/totals/properties/female`.
///
/// The same as [`TotalsMale`].
pub type TotalsFemale = TotalsMale;

/// The object `unknown` of `totals`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/demographics/properties/gender/properties/totals/properties/unknown`.
///
/// The same as [`TotalsMale`].
pub type TotalsUnknown = TotalsMale;

/// The object `age` of `demographics`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/demographics/properties/age`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DemographicsAge {
    /// `totals`: an object, `AgeTotals`.
    pub totals: Option<AgeTotals>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(DemographicsAge { totals = "totals" });

/// The object `totals` of `age`.
///
/// Answers hold it.
///
/// Document: `api/social_planner.yaml#/paths/~1social-media-posting~1statistics/post/responses/201/content/application~1json/schema/properties/results/properties/demographics/properties/age/properties/totals`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgeTotals {
    /// `13-17`: number.
    pub n13_17: Option<f64>,
    /// `18-24`: number.
    pub n18_24: Option<f64>,
    /// `25-34`: number.
    pub n25_34: Option<f64>,
    /// `35-44`: number.
    pub n35_44: Option<f64>,
    /// `45-54`: number.
    pub n45_54: Option<f64>,
    /// `55-64`: number.
    pub n55_64: Option<f64>,
    /// `65+`: number.
    pub n65_plus: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AgeTotals { n13_17 = "13-17", n18_24 = "18-24", n25_34 = "25-34", n35_44 = "35-44",
    n45_54 = "45-54", n55_64 = "55-64", n65_plus = "65+" }
);
