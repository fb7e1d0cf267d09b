// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of What is going away a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /old/{id}`.
pub enum GetOld {}

impl rt::Kind for GetOld {
    type Answer = models::Old;
}

/// `POST /new`.
pub enum CreateNew {}

impl rt::Kind for CreateNew {
    type Answer = models::New;
}
