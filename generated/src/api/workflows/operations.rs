// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Workflows.

use super::kinds;
use crate::runtime as rt;

/// A request of [`Workflows::list`](super::Workflows::list): `GET /workflows/`.
pub type List = rt::Operation<kinds::List>;
