// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Enums a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /things`.
pub enum ListThings {}

impl rt::Kind for ListThings {
    type Answer = models::Thing;
}

/// `POST /things`.
pub enum CreateThing {}

impl rt::Kind for CreateThing {
    type Answer = rt::Json;
}
