// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Workflows a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /workflows/`.
pub enum List {}

impl rt::Kind for List {
    type Answer = models::GetWorkflowResponse;
}

impl rt::Located for List {}
