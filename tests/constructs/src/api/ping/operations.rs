// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of JSON instead of YAML.

use super::models;
use crate::runtime as rt;

/// A request of [`Ping::ping`](super::Ping::ping): `GET /ping`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct PingRequest(pub(super) rt::Request);
rt::operation!(PingRequest => models::PingRequestResponse);
