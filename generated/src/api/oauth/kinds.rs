// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of OAuth a request is for.

use super::models;
use crate::runtime as rt;

/// `POST /oauth/token`.
pub enum GetAccessToken {}

impl rt::Kind for GetAccessToken {
    type Answer = models::GetAccessCodeResponse;
}

/// `POST /oauth/locationToken`.
pub enum GetLocationAccessToken {}

impl rt::Kind for GetLocationAccessToken {
    type Answer = models::GetLocationAccessTokenResponse;
}

impl rt::Located for GetLocationAccessToken {}

/// `GET /oauth/installedLocations`.
pub enum ListInstalledLocations {}

impl rt::Kind for ListInstalledLocations {
    type Answer = models::GetInstalledLocationsResponse;
}

impl rt::Paged for ListInstalledLocations {
    type Item = models::InstalledLocation;
}

impl rt::Located for ListInstalledLocations {}
