// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of OAuth.

use crate::runtime as rt;

/// The schema `GetAccessCodeSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/oauth.yaml#/components/schemas/GetAccessCodeSuccessfulResponseDto`.
#[doc(alias = "GetAccessCodeSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessCodeResponse {
    /// `access_token`: text; for example `ab12dc0ae1234a7898f9ff06d4f69gh`.
    pub access_token: Option<String>,
    /// `token_type`: text; for example `Bearer`.
    pub token_type: Option<String>,
    /// Seconds until the access token ends: 86,399 when it is new.
    ///
    /// `expires_in`: whole number; for example `86399`.
    pub expires_in: Option<i64>,
    /// Buys the next pair of tokens; a new one comes with each.
    ///
    /// `refresh_token`: text; for example `xy34dc0ae1234a4858f9ff06d4f66ba`.
    pub refresh_token: Option<String>,
    /// What the token may do, with spaces between.
    ///
    /// `scope`: text; for example `conversations/message.readonly conversations/message.write`.
    pub scope: Option<String>,
    /// `Company` or `Location`.
    ///
    /// `userType`: text; for example `Location`.
    pub user_type: Option<String>,
    /// The account; only with an account's token.
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
    /// Who installed the app.
    ///
    /// `userId`: text; for example `l1C08ntBrFjLS0elLIYU`.
    pub user_id: Option<String>,
    /// The plan of a paid app.
    ///
    /// `planId`: text; for example `l1C08ntBrFjLS0elLIYU`.
    pub plan_id: Option<String>,
    /// Whether the app was installed for several accounts at once.
    ///
    /// `isBulkInstallation`: flag; for example `Bearer`.
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
    GetAccessCodeResponse { access_token = "access_token", token_type = "token_type",
    expires_in = "expires_in", refresh_token = "refresh_token", scope = "scope",
    user_type = "userType", location_id = "locationId", company_id = "companyId",
    approved_locations = "approvedLocations", user_id = "userId", plan_id = "planId",
    is_bulk_installation = "isBulkInstallation", install_to_future_locations =
    "installToFutureLocations", approve_all_locations = "approveAllLocations" }
);

/// The schema `GetLocationAccessTokenSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/oauth.yaml#/components/schemas/GetLocationAccessTokenSuccessfulResponseDto`.
#[doc(alias = "GetLocationAccessTokenSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLocationAccessTokenResponse {
    /// `access_token`: text; for example `ab12dc0ae1234a7898f9ff06d4f69gh`.
    pub access_token: Option<String>,
    /// `token_type`: text; for example `Bearer`.
    pub token_type: Option<String>,
    /// Seconds until the access token ends: 86,399 when it is new.
    ///
    /// `expires_in`: whole number; for example `86399`.
    pub expires_in: Option<i64>,
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
    /// Who installed the app.
    ///
    /// `userId`: text; for example `l1C08ntBrFjLS0elLIYU`.
    pub user_id: Option<String>,
    /// `appId`: text; for example `6578278e879ad2646715ba9c`.
    pub app_id: Option<String>,
    /// Id of one edition, such as that of an app, an agent, a page or a lead form.
    ///
    /// `versionId`: text; for example `6578278e879ad2646715ba9c`.
    pub version_id: Option<String>,
    /// Buys the next pair of tokens; a new one comes with each.
    ///
    /// `refresh_token`: text.
    pub refresh_token: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetLocationAccessTokenResponse { access_token = "access_token", token_type =
    "token_type", expires_in = "expires_in", scope = "scope", location_id = "locationId",
    plan_id = "planId", user_id = "userId", app_id = "appId", version_id = "versionId",
    refresh_token = "refresh_token" }
);

/// The schema `GetInstalledLocationsSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/oauth.yaml#/components/schemas/GetInstalledLocationsSuccessfulResponseDto`.
#[doc(alias = "GetInstalledLocationsSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstalledLocationsResponse {
    /// `locations`: list of `InstalledLocation`.
    pub locations: rt::List<InstalledLocation>,
    /// How many accounts the agency has.
    ///
    /// `count`: whole number; for example `1231`.
    pub count: Option<i64>,
    /// Whether accounts opened later get the app too.
    ///
    /// `installToFutureLocations`: flag; for example `true`.
    pub install_to_future_locations: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetInstalledLocationsResponse { locations = "locations", count = "count",
    install_to_future_locations = "installToFutureLocations" }
);

/// The schema `InstalledLocationSchema`.
///
/// Answers hold it.
///
/// Document: `api/oauth.yaml#/components/schemas/InstalledLocationSchema`.
#[doc(alias = "InstalledLocationSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstalledLocation {
    /// The account's id.
    ///
    /// `_id`: text; for example `0IHuJvc2ofPAAA8GzTRi`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `John Deo`.
    pub name: Option<String>,
    /// Where to find it: mostly a street, for meetings a place or link, for mail checks
    /// an e-mail address.
    ///
    /// `address`: text; for example `47 W 13th St, New York, NY 10011, USA`.
    pub address: Option<String>,
    /// Whether the account has the app.
    ///
    /// `isInstalled`: flag; for example `true`.
    pub is_installed: Option<bool>,
    /// Id of one edition, such as that of an app, an agent, a page or a lead form.
    ///
    /// `versionId`: text; for example `6578278e879ad2646715ba9c`.
    pub version_id: Option<String>,
    /// `installedAt`: date and time (RFC 3339); for example `2024-01-15T10:30:00.000Z`.
    pub installed_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    InstalledLocation { id = "_id", name = "name", address = "address", is_installed =
    "isInstalled", version_id = "versionId", installed_at = "installedAt" }
);
