// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Who may.

use super::kinds;
use crate::runtime as rt;

/// A request of [`Security::get_bearer`](super::Security::get_bearer): `GET /bearer`.
pub type GetBearer = rt::Operation<kinds::GetBearer>;

/// A request of [`Security::get_location`](super::Security::get_location): `GET /location`.
pub type GetLocation = rt::Operation<kinds::GetLocation>;

/// A request of [`Security::get_agency`](super::Security::get_agency): `GET /agency`.
pub type GetAgency = rt::Operation<kinds::GetAgency>;

/// A request of [`Security::get_location_only`](super::Security::get_location_only): `GET /location-only`.
pub type GetLocationOnly = rt::Operation<kinds::GetLocationOnly>;

/// A request of [`Security::get_agency_only`](super::Security::get_agency_only): `GET /agency-only`.
pub type GetAgencyOnly = rt::Operation<kinds::GetAgencyOnly>;

/// A request of [`Security::get_either`](super::Security::get_either): `GET /either`.
pub type GetEither = rt::Operation<kinds::GetEither>;

/// A request of [`Security::get_both`](super::Security::get_both): `GET /both`.
pub type GetBoth = rt::Operation<kinds::GetBoth>;

/// A request of [`Security::get_scopeless`](super::Security::get_scopeless): `GET /scopeless`.
pub type GetScopeless = rt::Operation<kinds::GetScopeless>;

/// A request of [`Security::get_optional`](super::Security::get_optional): `GET /optional`.
pub type GetOptional = rt::Operation<kinds::GetOptional>;

/// A request of [`Security::get_public`](super::Security::get_public): `GET /public`.
pub type GetPublic = rt::Operation<kinds::GetPublic>;

/// A request of [`Security::get_silent`](super::Security::get_silent): `GET /silent`.
pub type GetSilent = rt::Operation<kinds::GetSilent>;
