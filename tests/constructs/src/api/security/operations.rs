// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Who may.

use crate::runtime as rt;

/// A request of [`Security::get_bearer`](super::Security::get_bearer): `GET /bearer`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetBearer(pub(super) rt::Request);
rt::operation!(GetBearer => rt::Json);

/// A request of [`Security::get_location`](super::Security::get_location): `GET /location`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetLocation(pub(super) rt::Request);
rt::operation!(GetLocation => rt::Json);

/// A request of [`Security::get_agency`](super::Security::get_agency): `GET /agency`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetAgency(pub(super) rt::Request);
rt::operation!(GetAgency => rt::Json);

/// A request of [`Security::get_location_only`](super::Security::get_location_only): `GET /location-only`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetLocationOnly(pub(super) rt::Request);
rt::operation!(GetLocationOnly => rt::Json);

/// A request of [`Security::get_agency_only`](super::Security::get_agency_only): `GET /agency-only`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetAgencyOnly(pub(super) rt::Request);
rt::operation!(GetAgencyOnly => rt::Json);

/// A request of [`Security::get_either`](super::Security::get_either): `GET /either`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetEither(pub(super) rt::Request);
rt::operation!(GetEither => rt::Json);

/// A request of [`Security::get_both`](super::Security::get_both): `GET /both`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetBoth(pub(super) rt::Request);
rt::operation!(GetBoth => rt::Json);

/// A request of [`Security::get_scopeless`](super::Security::get_scopeless): `GET /scopeless`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetScopeless(pub(super) rt::Request);
rt::operation!(GetScopeless => rt::Json);

/// A request of [`Security::get_optional`](super::Security::get_optional): `GET /optional`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetOptional(pub(super) rt::Request);
rt::operation!(GetOptional => rt::Json);

/// A request of [`Security::get_public`](super::Security::get_public): `GET /public`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetPublic(pub(super) rt::Request);
rt::operation!(GetPublic => rt::Json);

/// A request of [`Security::get_silent`](super::Security::get_silent): `GET /silent`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetSilent(pub(super) rt::Request);
rt::operation!(GetSilent => rt::Json);
