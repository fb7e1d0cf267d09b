// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of OAuth.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`Oauth::get_access_token`](super::Oauth::get_access_token): `POST /oauth/token`.
pub type GetAccessToken = rt::Operation<kinds::GetAccessToken>;

impl GetAccessToken {
    /// From the redirect after an installation.
    ///
    /// `code`: text.
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.0.field::<String>("code", &code.into());
        self
    }

    /// Buys the next pair of tokens; a new one comes with each.
    ///
    /// `refresh_token`: text.
    pub fn refresh_token(mut self, refresh_token: impl Into<String>) -> Self {
        self.0.field::<String>("refresh_token", &refresh_token.into());
        self
    }

    /// Whether the token is to be an agency's (`Company`) or an account's (`Location`).
    ///
    /// `user_type`: one of `Company`, `Location`; for example `Location`.
    pub fn user_type(
        mut self,
        user_type: impl Into<models::GetAccessCodebodyUserType>,
    ) -> Self {
        self.0
            .field::<models::GetAccessCodebodyUserType>("user_type", &user_type.into());
        self
    }

    /// The address that the installation was sent back to.
    ///
    /// `redirect_uri`: text; for example `https://myapp.com/oauth/callback/gohighlevel`.
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.0.field::<String>("redirect_uri", &redirect_uri.into());
        self
    }
}

/// A request of [`Oauth::get_location_access_token`](super::Oauth::get_location_access_token): `POST /oauth/locationToken`.
pub type GetLocationAccessToken = rt::Operation<kinds::GetLocationAccessToken>;

/// A request of [`Oauth::list_installed_locations`](super::Oauth::list_installed_locations): `GET /oauth/installedLocations`.
pub type ListInstalledLocations = rt::Operation<kinds::ListInstalledLocations>;

impl ListInstalledLocations {
    /// How many records to pass over, 0 for the first page.
    ///
    /// `skip`: whole number; `0` where nothing is sent; for example `1`.
    #[inline]
    pub fn skip(mut self, skip: i64) -> Self {
        self.0.query::<i64>("skip", &skip);
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; `20` where nothing is sent; for example `10`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `query`: text; for example `location name`.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query::<String>("query", &query.into());
        self
    }

    /// Whether the account has the app.
    ///
    /// `isInstalled`: flag; for example `true`.
    #[inline]
    pub fn is_installed(mut self, is_installed: bool) -> Self {
        self.0.query::<bool>("isInstalled", &is_installed);
        self
    }

    /// Id of one edition, such as that of an app, an agent, a page or a lead form.
    ///
    /// `versionId`: text; for example `tDtDnQdgm2LXpyiqYvZ6`.
    pub fn version_id(mut self, version_id: impl Into<String>) -> Self {
        self.0.query::<String>("versionId", &version_id.into());
        self
    }

    /// Only accounts that try a paid app.
    ///
    /// `onTrial`: flag; for example `true`.
    #[inline]
    pub fn on_trial(mut self, on_trial: bool) -> Self {
        self.0.query::<bool>("onTrial", &on_trial);
        self
    }

    /// The plan of a paid app.
    ///
    /// `planId`: text; for example `true`.
    pub fn plan_id(mut self, plan_id: impl Into<String>) -> Self {
        self.0.query::<String>("planId", &plan_id.into());
        self
    }
}
