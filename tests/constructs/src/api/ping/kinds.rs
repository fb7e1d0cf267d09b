// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of JSON instead of YAML a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /ping`.
pub enum PingRequest {}

impl rt::Kind for PingRequest {
    type Answer = models::PingRequestResponse;
}
