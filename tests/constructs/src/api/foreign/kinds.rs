// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Somebody else's "API" \*/ \\ {} a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /things/{id}`.
pub enum GetThings {}

impl rt::Kind for GetThings {
    type Answer = String;
}

/// `PUT /things/{id}`.
pub enum PutThings {}

impl rt::Kind for PutThings {
    type Answer = models::Thing;
}

/// `OPTIONS /things/{id}`.
pub enum OptionsThings {}

impl rt::Kind for OptionsThings {
    type Answer = rt::Json;
}

/// `HEAD /things/{id}`.
pub enum HeadThings {}

impl rt::Kind for HeadThings {
    type Answer = ();
}

/// `TRACE /things/{id}`.
pub enum TraceThings {}

impl rt::Kind for TraceThings {
    type Answer = rt::Json;
}

/// `GET /things`.
pub enum ThingsListV2All {}

impl rt::Kind for ThingsListV2All {
    type Answer = rt::List<models::Thing>;
}

/// `POST /things`.
pub enum N2ndThing {}

impl rt::Kind for N2ndThing {
    type Answer = rt::Json;
}

/// `PATCH /things`.
pub enum Match {}

impl rt::Kind for Match {
    type Answer = rt::Json;
}
