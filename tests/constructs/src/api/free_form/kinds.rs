// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Objects without a form a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /settings`.
pub enum GetSettings {}

impl rt::Kind for GetSettings {
    type Answer = models::Settings;
}

/// `PUT /settings`.
pub enum PutSettings {}

impl rt::Kind for PutSettings {
    type Answer = rt::Map<rt::List<String>>;
}

/// `GET /both`.
pub enum GetBoth {}

impl rt::Kind for GetBoth {
    type Answer = models::Both;
}

/// `POST /both`.
pub enum CreateBoth {}

impl rt::Kind for CreateBoth {
    type Answer = models::Closed;
}

/// `GET /anything`.
pub enum GetAnything {}

impl rt::Kind for GetAnything {
    type Answer = rt::Json;
}
