// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Who may a request is for.

use crate::runtime as rt;

/// `GET /bearer`.
pub enum GetBearer {}

impl rt::Kind for GetBearer {
    type Answer = rt::Json;
}

/// `GET /location`.
pub enum GetLocation {}

impl rt::Kind for GetLocation {
    type Answer = rt::Json;
}

/// `GET /agency`.
pub enum GetAgency {}

impl rt::Kind for GetAgency {
    type Answer = rt::Json;
}

/// `GET /location-only`.
pub enum GetLocationOnly {}

impl rt::Kind for GetLocationOnly {
    type Answer = rt::Json;
}

/// `GET /agency-only`.
pub enum GetAgencyOnly {}

impl rt::Kind for GetAgencyOnly {
    type Answer = rt::Json;
}

/// `GET /either`.
pub enum GetEither {}

impl rt::Kind for GetEither {
    type Answer = rt::Json;
}

/// `GET /both`.
pub enum GetBoth {}

impl rt::Kind for GetBoth {
    type Answer = rt::Json;
}

/// `GET /scopeless`.
pub enum GetScopeless {}

impl rt::Kind for GetScopeless {
    type Answer = rt::Json;
}

/// `GET /optional`.
pub enum GetOptional {}

impl rt::Kind for GetOptional {
    type Answer = rt::Json;
}

/// `GET /public`.
pub enum GetPublic {}

impl rt::Kind for GetPublic {
    type Answer = rt::Json;
}

/// `GET /silent`.
pub enum GetSilent {}

impl rt::Kind for GetSilent {
    type Answer = rt::Json;
}
