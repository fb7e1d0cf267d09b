// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Names of properties a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /names`.
pub enum GetNames {}

impl rt::Kind for GetNames {
    type Answer = models::Names;
}

/// `POST /names`.
pub enum CreateNames {}

impl rt::Kind for CreateNames {
    type Answer = ();
}
