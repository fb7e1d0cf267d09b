// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! OAuth: 3 operations of the document `api/v3/oauth.yaml`, API version `v3`.
//!
//! Tokens of apps that people install. An agency's token (`Company`) and an account's
//! (`Location`) are different things: most of the API wants an account's, and an
//! agency's can fetch those of the accounts that have the app. An access token lives
//! 86,399 seconds, a day less one second. Refresh tokens rotate: each refresh brings a
//! new one, and the old one should be thought of as spent. A private integration's
//! token needs none of it.

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{GetAccessToken, GetLocationAccessToken, GetInstalledLocation};
pub(crate) use routes::ROUTES;

/// The operations of OAuth. Made by `client.v3().oauth()`.
#[doc(alias = "oauth-v3")]
#[derive(Clone, Debug)]
pub struct Oauth {
    pub(crate) client: rt::Client,
}

impl Oauth {
    /// Get Access Token: `POST /oauth/token`.
    ///
    /// Turns the code of an installation into tokens (`authorization_code`), or a refresh
    /// token into new ones (`refresh_token`). Store both tokens of the answer before
    /// anything else: the documents disagree whether an unused refresh token lives for a
    /// year or for ever, but using it brings another, and losing that one means a new
    /// installation. At most 5 calls a minute. The body is a form, not JSON, and no bearer
    /// token is needed. After a bulk installation the answer is the agency's and may lack
    /// the accounts; ask `GET /oauth/installedLocations`.
    ///
    /// * `client_id`: text; for example `6578278e879ad2646715ba9c` (in the body), `clientId` on the wire
    /// * `client_secret`: text; for example `ab12dc0ae1234a7898f9ff06d4f69gh` (in the body), `clientSecret` on the wire
    /// * `grant_type`: one of `authorization_code`, `refresh_token`, `client_credentials`; for example `authorization_code` (in the body), `grantType` on the wire
    ///
    /// [`GetAccessToken`] has 4 optional inputs.
    ///
    /// Answers with [`GetAccessTokenResponse`](models::GetAccessTokenResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/oauth.yaml#/paths/~1oauth~1token/post`.
    #[doc(alias = "get-access-token")]
    pub fn get_access_token(
        &self,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        grant_type: impl Into<models::GetAccessCodebodyGrantType>,
    ) -> GetAccessToken {
        let mut request = self.client.request(&routes::GET_ACCESS_TOKEN);
        request.field::<String>("clientId", &client_id.into());
        request.field::<String>("clientSecret", &client_secret.into());
        request
            .field::<
                models::GetAccessCodebodyGrantType,
            >("grantType", &grant_type.into());
        rt::operation(request)
    }

    /// Get Location Access Token from Agency Token: `POST /oauth/location-token`.
    ///
    /// * `company_id`: text; for example `tDtDnQdgm2LXpyiqYvZ6` (a field of the form), `companyId` on the wire. Id of the agency that owns the accounts.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`GetLocationAccessToken::location_id`].
    ///
    /// Sends `application/x-www-form-urlencoded`.
    ///
    /// Answers with [`GetLocationAccessTokenV3Response`](models::GetLocationAccessTokenV3Response).
    ///
    /// Token: an agency's from OAuth, no private token; scope `oauth.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/oauth.yaml#/paths/~1oauth~1location-token/post`.
    #[doc(alias = "get-location-access-token")]
    pub fn get_location_access_token(
        &self,
        company_id: impl Into<String>,
    ) -> GetLocationAccessToken {
        let mut request = self.client.request(&routes::GET_LOCATION_ACCESS_TOKEN);
        request.field::<String>("companyId", &company_id.into());
        rt::operation(request)
    }

    /// Get Location where app is installed: `GET /oauth/installed-locations`.
    ///
    /// * `company_id`: text; for example `tDtDnQdgm2LXpyiqYvZ6` (in the query), `companyId` on the wire. Id of the agency that owns the accounts.
    /// * `app_id`: text; for example `tDtDnQdgm2LXpyiqYvZ6` (in the query), `appId` on the wire
    ///
    /// [`GetInstalledLocation`] has 8 optional inputs.
    ///
    /// Speaks for the account, where one is given (`locationId` in the query): from `client.location(id)`, or [`GetInstalledLocation::location_id`].
    ///
    /// Answers with [`GetInstalledLocationsV3Response`](models::GetInstalledLocationsV3Response).
    ///
    /// Token: an agency's from OAuth, no private token; scope `oauth.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 404, 422.
    ///
    /// Document: `api/v3/oauth.yaml#/paths/~1oauth~1installed-locations/get`.
    #[doc(alias = "get-installed-location")]
    pub fn get_installed_location(
        &self,
        company_id: impl Into<String>,
        app_id: impl Into<String>,
    ) -> GetInstalledLocation {
        let mut request = self.client.request(&routes::GET_INSTALLED_LOCATION);
        request.query::<String>("companyId", &company_id.into());
        request.query::<String>("appId", &app_id.into());
        rt::operation(request)
    }
}
