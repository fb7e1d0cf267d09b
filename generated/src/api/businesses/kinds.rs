// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Businesses a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /businesses/{businessId}`.
pub enum Get {}

impl rt::Kind for Get {
    type Answer = models::GetBusinessByIdResponse;
}

/// `PUT /businesses/{businessId}`.
pub enum Update {}

impl rt::Kind for Update {
    type Answer = models::UpdateBusinessResponse;
}

/// `DELETE /businesses/{businessId}`.
pub enum Delete {}

impl rt::Kind for Delete {
    type Answer = models::DeleteBusinessResponse;
}

/// `GET /businesses/`.
pub enum List {}

impl rt::Kind for List {
    type Answer = models::GetBusinessByLocationResponse;
}

impl rt::Paged for List {
    type Item = models::Business;
}

impl rt::Located for List {}

/// `POST /businesses/`.
pub enum Create {}

impl rt::Kind for Create {
    type Answer = models::UpdateBusinessResponse;
}

impl rt::Located for Create {}
