// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Parts.

use super::kinds;
use crate::runtime as rt;

/// A request of [`Parts::get_health`](super::Parts::get_health): `GET /health`.
pub type GetHealth = rt::Operation<kinds::GetHealth>;
