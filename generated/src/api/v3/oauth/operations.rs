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
    /// `code`: text; for example `ab12dc0ae1234a7898f9ff06d4f69gh`.
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.0.field::<String>("code", &code.into());
        self
    }

    /// `refreshToken`: text; for example `xy34dc0ae1234a4858f9ff06d4f66ba`.
    pub fn refresh_token(mut self, refresh_token: impl Into<String>) -> Self {
        self.0.field::<String>("refreshToken", &refresh_token.into());
        self
    }

    /// `userType`: one of `Company`, `Location`; for example `Location`.
    pub fn user_type(
        mut self,
        user_type: impl Into<models::GetAccessCodebodyUserType>,
    ) -> Self {
        self.0.field::<models::GetAccessCodebodyUserType>("userType", &user_type.into());
        self
    }

    /// `redirectUri`: text; for example `https://myapp.com/oauth/callback/crm`.
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.0.field::<String>("redirectUri", &redirect_uri.into());
        self
    }
}

/// A request of [`Oauth::get_location_access_token`](super::Oauth::get_location_access_token): `POST /oauth/location-token`.
pub type GetLocationAccessToken = rt::Operation<kinds::GetLocationAccessToken>;

/// A request of [`Oauth::get_installed_location`](super::Oauth::get_installed_location): `GET /oauth/installed-locations`.
pub type GetInstalledLocation = rt::Operation<kinds::GetInstalledLocation>;

impl GetInstalledLocation {
    /// `pageSize`: whole number; `20` where nothing is sent; for example `20`.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.0.query::<i64>("pageSize", &page_size);
        self
    }

    /// `pageToken`: text; for example `eyJza2lwIjoyMH0`.
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.0.query::<String>("pageToken", &page_token.into());
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

    /// `restrictToUserLocations`: flag; for example `true`.
    #[inline]
    pub fn restrict_to_user_locations(
        mut self,
        restrict_to_user_locations: bool,
    ) -> Self {
        self.0.query::<bool>("restrictToUserLocations", &restrict_to_user_locations);
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
