// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Parts a request is for.

use crate::runtime as rt;

/// `GET /health`.
pub enum GetHealth {}

impl rt::Kind for GetHealth {
    type Answer = rt::Json;
}
