// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of JSON instead of YAML.

use super::kinds;
use crate::runtime as rt;

/// A request of [`Ping::ping`](super::Ping::ping): `GET /ping`.
pub type PingRequest = rt::Operation<kinds::PingRequest>;
