// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of OAuth a request is for.

use super::models;
use crate::runtime as rt;

/// `POST /oauth/token`.
pub enum GetAccessToken {}

impl rt::Kind for GetAccessToken {
    type Answer = models::GetAccessTokenResponse;
}

/// `POST /oauth/location-token`.
pub enum GetLocationAccessToken {}

impl rt::Kind for GetLocationAccessToken {
    type Answer = models::GetLocationAccessTokenV3Response;
}

impl rt::Located for GetLocationAccessToken {}

/// `GET /oauth/installed-locations`.
pub enum GetInstalledLocation {}

impl rt::Kind for GetInstalledLocation {
    type Answer = models::GetInstalledLocationsV3Response;
}

impl rt::Paged for GetInstalledLocation {
    type Item = models::InstalledLocation;
}

impl rt::Located for GetInstalledLocation {}
