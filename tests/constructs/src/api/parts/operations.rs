// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Parts.

use crate::runtime as rt;

/// A request of [`Parts::get_health`](super::Parts::get_health): `GET /health`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetHealth(pub(super) rt::Request);
rt::operation!(GetHealth => rt::Json);
