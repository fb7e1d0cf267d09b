// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of OAuth.

use super::InstalledLocation;
use crate::runtime as rt;

/// The schema `GetAccessTokenSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/oauth.yaml#/components/schemas/GetAccessTokenSuccessfulResponseDto`.
#[doc(alias = "GetAccessTokenSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessTokenResponse {
    /// `accessToken`: text; for example `ab12dc0ae1234a7898f9ff06d4f69gh`.
    pub access_token: Option<String>,
    /// `tokenType`: text; for example `Bearer`.
    pub token_type: Option<String>,
    /// `expiresIn`: number; for example `86399`.
    pub expires_in: Option<f64>,
    /// `refreshToken`: text; for example `xy34dc0ae1234a4858f9ff06d4f66ba`.
    pub refresh_token: Option<String>,
    /// What the token may do, with spaces between.
    ///
    /// `scope`: text; for example `conversations/message.readonly conversations/message.write`.
    pub scope: Option<String>,
    /// `userType`: text; for example `Location`.
    pub user_type: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `l1C08ntBrFjLS0elLIYU`.
    pub location_id: Option<String>,
    /// Id of the agency that owns the accounts.
    ///
    /// `companyId`: text; for example `l1C08ntBrFjLS0elLIYU`.
    pub company_id: Option<String>,
    /// Accounts that the agency's token may fetch tokens for; has been seen missing.
    ///
    /// `approvedLocations`: list of texts; for example `["l1C08ntBrFjLS0elLIYU"]`.
    pub approved_locations: rt::List<String>,
    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text; for example `l1C08ntBrFjLS0elLIYU`.
    pub user_id: Option<String>,
    /// The plan of a paid app.
    ///
    /// `planId`: text; for example `l1C08ntBrFjLS0elLIYU`.
    pub plan_id: Option<String>,
    /// Whether the app was installed for several accounts at once.
    ///
    /// `isBulkInstallation`: flag; for example `false`.
    pub is_bulk_installation: Option<bool>,
    /// Whether accounts opened later get the app too.
    ///
    /// `installToFutureLocations`: flag; for example `true`.
    pub install_to_future_locations: Option<bool>,
    /// Whether all accounts were approved in a bulk installation.
    ///
    /// `approveAllLocations`: flag; for example `true`.
    pub approve_all_locations: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetAccessTokenResponse { access_token = "accessToken", token_type = "tokenType",
    expires_in = "expiresIn", refresh_token = "refreshToken", scope = "scope", user_type
    = "userType", location_id = "locationId", company_id = "companyId",
    approved_locations = "approvedLocations", user_id = "userId", plan_id = "planId",
    is_bulk_installation = "isBulkInstallation", install_to_future_locations =
    "installToFutureLocations", approve_all_locations = "approveAllLocations" }
);

/// The schema `GetLocationAccessTokenV3SuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/oauth.yaml#/components/schemas/GetLocationAccessTokenV3SuccessfulResponseDto`.
#[doc(alias = "GetLocationAccessTokenV3SuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLocationAccessTokenV3Response {
    /// `accessToken`: text; for example `ab12dc0ae1234a7898f9ff06d4f69gh`.
    pub access_token: Option<String>,
    /// `tokenType`: text; for example `Bearer`.
    pub token_type: Option<String>,
    /// `expiresIn`: number; for example `86399`.
    pub expires_in: Option<f64>,
    /// What the token may do, with spaces between.
    ///
    /// `scope`: text; for example `conversations/message.readonly conversations/message.write`.
    pub scope: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `l1C08ntBrFjLS0elLIYU`.
    pub location_id: Option<String>,
    /// The plan of a paid app.
    ///
    /// `planId`: text; for example `l1C08ntBrFjLS0elLIYU`.
    pub plan_id: Option<String>,
    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text; for example `l1C08ntBrFjLS0elLIYU`.
    pub user_id: Option<String>,
    /// `appId`: text; for example `6578278e879ad2646715ba9c`.
    pub app_id: Option<String>,
    /// Id of one edition, such as that of an app, an agent, a page or a lead form.
    ///
    /// `versionId`: text; for example `6578278e879ad2646715ba9c`.
    pub version_id: Option<String>,
    /// `refreshToken`: text.
    pub refresh_token: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetLocationAccessTokenV3Response { access_token = "accessToken", token_type =
    "tokenType", expires_in = "expiresIn", scope = "scope", location_id = "locationId",
    plan_id = "planId", user_id = "userId", app_id = "appId", version_id = "versionId",
    refresh_token = "refreshToken" }
);

/// The schema `GetInstalledLocationsV3SuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/oauth.yaml#/components/schemas/GetInstalledLocationsV3SuccessfulResponseDto`.
#[doc(alias = "GetInstalledLocationsV3SuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstalledLocationsV3Response {
    /// The single entries that make it up.
    ///
    /// `items`: list of `InstalledLocation`.
    pub items: rt::List<InstalledLocation>,
    /// `pagination`: an object, `V3PaginationMeta`.
    pub pagination: Option<V3PaginationMeta>,
    /// `metadata`: an object, `V3InstalledLocationsListMetadata`.
    pub metadata: Option<V3InstalledLocationsListMetadata>,
    /// Whether accounts opened later get the app too.
    ///
    /// `installToFutureLocations`: flag; for example `true`.
    pub install_to_future_locations: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetInstalledLocationsV3Response { items = "items", pagination = "pagination",
    metadata = "metadata", install_to_future_locations = "installToFutureLocations" }
);

/// The schema `V3PaginationMetaDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/oauth.yaml#/components/schemas/V3PaginationMetaDto`.
#[doc(alias = "V3PaginationMetaDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V3PaginationMeta {
    /// `totalRecords`: number; for example `1231`.
    pub total_records: Option<f64>,
    /// `hasNextPage`: flag; for example `true`.
    pub has_next_page: Option<bool>,
    /// `hasPrevPage`: flag; for example `false`.
    pub has_prev_page: Option<bool>,
    /// `nextPageToken`: text.
    pub next_page_token: Option<String>,
    /// `prevPageToken`: text.
    pub prev_page_token: Option<String>,
    /// `currentPageSize`: number; for example `20`.
    pub current_page_size: Option<f64>,
    /// `estimatedTotalRecords`: number; for example `1231`.
    pub estimated_total_records: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    V3PaginationMeta { total_records = "totalRecords", has_next_page = "hasNextPage",
    has_prev_page = "hasPrevPage", next_page_token = "nextPageToken", prev_page_token =
    "prevPageToken", current_page_size = "currentPageSize", estimated_total_records =
    "estimatedTotalRecords" }
);

/// The schema `V3InstalledLocationsListMetadataDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/oauth.yaml#/components/schemas/V3InstalledLocationsListMetadataDto`.
#[doc(alias = "V3InstalledLocationsListMetadataDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V3InstalledLocationsListMetadata {
    /// `filterApplied`: map from text to JSON values.
    pub filter_applied: rt::Map<rt::Json>,
    /// `sortApplied`: map from text to JSON values.
    pub sort_applied: rt::Map<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    V3InstalledLocationsListMetadata { filter_applied = "filterApplied", sort_applied =
    "sortApplied" }
);
