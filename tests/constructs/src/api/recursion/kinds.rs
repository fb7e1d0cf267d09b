// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Types within themselves a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /holders`.
pub enum GetHolder {}

impl rt::Kind for GetHolder {
    type Answer = models::Holder;
}

/// `GET /nodes`.
pub enum GetTree {}

impl rt::Kind for GetTree {
    type Answer = models::Node;
}

/// `POST /nodes`.
pub enum CreateNode {}

impl rt::Kind for CreateNode {
    type Answer = models::Chain;
}
