// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of nullable a request is for.

use super::models;
use crate::runtime as rt;

/// `POST /people`.
pub enum CreatePerson {}

impl rt::Kind for CreatePerson {
    type Answer = models::Person;
}

/// `GET /people/{id}/address`.
pub enum GetAddress {}

impl rt::Kind for GetAddress {
    type Answer = models::Address;
}
