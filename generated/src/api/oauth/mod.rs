// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! OAuth: 3 operations of the document `api/oauth.yaml`, API version `2021-07-28`.
//!
//! Tokens of apps that people install. An agency's token (`Company`) and an account's
//! (`Location`) are different things: most of the API wants an account's, and an
//! agency's can fetch those of the accounts that have the app. An access token lives
//! 86,399 seconds, a day less one second. Refresh tokens rotate: each refresh brings a
//! new one, and the old one should be thought of as spent. A private integration's
//! token needs none of it.
//!
//! For example:
//!
//! ```no_run
//! # async fn example(client: hoopai::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let mut installed = client.oauth().list_installed_locations("COMPANY_ID", "APP_ID").items();
//! while let Some(location) = installed.try_next().await? {
//!     println!("{:?}: {:?}", location.id, location.name);
//! }
//! # Ok(())
//! # }
//! ```

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{GetAccessToken, GetLocationAccessToken, ListInstalledLocations};
pub(crate) use routes::ROUTES;

/// The operations of OAuth. Made by `client.oauth()`.
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
    /// * `client_id`: text (a field of the form)
    /// * `client_secret`: text (a field of the form). A secret: never in a browser or an app that people hold in their hands.
    /// * `grant_type`: one of `authorization_code`, `refresh_token`, `client_credentials` (a field of the form). `authorization_code` with `code`, `refresh_token` with `refresh_token`.
    ///
    /// [`GetAccessToken`] has 4 optional inputs.
    ///
    /// Sends `application/x-www-form-urlencoded`.
    ///
    /// Answers with [`GetAccessCodeResponse`](models::GetAccessCodeResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/oauth.yaml#/paths/~1oauth~1token/post`.
    #[doc(alias = "get-access-token")]
    pub fn get_access_token(
        &self,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        grant_type: impl Into<models::GetAccessCodebodyGrantType>,
    ) -> GetAccessToken {
        let mut request = self.client.request(&routes::GET_ACCESS_TOKEN);
        request.field::<String>("client_id", &client_id.into());
        request.field::<String>("client_secret", &client_secret.into());
        request
            .field::<
                models::GetAccessCodebodyGrantType,
            >("grant_type", &grant_type.into());
        rt::operation(request)
    }

    /// Get Location Access Token from Agency Token: `POST /oauth/locationToken`.
    ///
    /// A token for one account, from an agency's token; the body is a form. The app must be
    /// installed in the account, see `GET /oauth/installedLocations`. The answer's refresh
    /// token is missing in the published document, while the next version's has it. Keep
    /// the token for its day instead of asking anew for each request.
    ///
    /// In `v3`: moved to `POST /oauth/location-token` (`client.v3().oauth().get_location_access_token()`). The names in the answer are written `accessToken`, `tokenType`, `expiresIn`; it may hold a `refreshToken`.
    ///
    /// * `company_id`: text (a field of the form), `companyId` on the wire. Id of the agency that owns the accounts.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`GetLocationAccessToken::location_id`].
    ///
    /// Sends `application/x-www-form-urlencoded`.
    ///
    /// Answers with [`GetLocationAccessTokenResponse`](models::GetLocationAccessTokenResponse).
    ///
    /// Token: an agency's from OAuth, no private token; scope `oauth.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/oauth.yaml#/paths/~1oauth~1locationToken/post`.
    #[doc(alias = "get-location-access-token")]
    pub fn get_location_access_token(
        &self,
        company_id: impl Into<String>,
    ) -> GetLocationAccessToken {
        let mut request = self.client.request(&routes::GET_LOCATION_ACCESS_TOKEN);
        request.field::<String>("companyId", &company_id.into());
        rt::operation(request)
    }

    /// Get Location where app is installed: `GET /oauth/installedLocations`.
    ///
    /// The accounts of an agency, with `isInstalled` telling which of them have the app.
    /// Needs an agency's token, `companyId` and `appId`. It fills the gap that token
    /// answers leave after a bulk installation. `skip` and `limit` are texts, 20 at a time;
    /// in version v3 of the API the path is another.
    ///
    /// In `v3`: moved to `GET /oauth/installed-locations` (`client.v3().oauth().get_installed_location()`). Pages go by `pageToken` and `pageSize`, not by `skip` and `limit`; the answer has `items` and `pagination`.
    ///
    /// * `company_id`: text; for example `tDtDnQdgm2LXpyiqYvZ6` (in the query), `companyId` on the wire. Id of the agency that owns the accounts.
    /// * `app_id`: text; for example `tDtDnQdgm2LXpyiqYvZ6` (in the query), `appId` on the wire
    ///
    /// [`ListInstalledLocations`] has 7 optional inputs.
    ///
    /// Speaks for the account, where one is given (`locationId` in the query): from `client.location(id)`, or [`ListInstalledLocations::location_id`].
    ///
    /// Answers with [`GetInstalledLocationsResponse`](models::GetInstalledLocationsResponse).
    ///
    /// Token: an agency's from OAuth, no private token; scope `oauth.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/oauth.yaml#/paths/~1oauth~1installedLocations/get`.
    #[doc(alias = "get-installed-location")]
    pub fn list_installed_locations(
        &self,
        company_id: impl Into<String>,
        app_id: impl Into<String>,
    ) -> ListInstalledLocations {
        let mut request = self.client.request(&routes::LIST_INSTALLED_LOCATIONS);
        request.query::<String>("companyId", &company_id.into());
        request.query::<String>("appId", &app_id.into());
        rt::operation(request)
    }
}
