// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Descriptions of scalars a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /scalars`.
pub enum GetScalars {}

impl rt::Kind for GetScalars {
    type Answer = models::Scalars;
}

/// `POST /scalars`.
pub enum CreateScalars {}

impl rt::Kind for CreateScalars {
    type Answer = rt::Json;
}
