// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Trigger links a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /links/id/{linkId}`.
pub enum Get {}

impl rt::Kind for Get {
    type Answer = models::GetLinkResponse;
}

impl rt::Located for Get {}

/// `PUT /links/{linkId}`.
pub enum Update {}

impl rt::Kind for Update {
    type Answer = models::GetLinkResponse;
}

/// `DELETE /links/{linkId}`.
pub enum Delete {}

impl rt::Kind for Delete {
    type Answer = models::DeleteLinksResponse;
}

/// `GET /links/search`.
pub enum Search {}

impl rt::Kind for Search {
    type Answer = models::GetLinksResponse;
}

impl rt::Paged for Search {
    type Item = models::Link;
}

impl rt::Located for Search {}

/// `GET /links/`.
pub enum List {}

impl rt::Kind for List {
    type Answer = models::GetLinksResponse;
}

impl rt::Located for List {}

/// `POST /links/`.
pub enum Create {}

impl rt::Kind for Create {
    type Answer = models::GetLinkResponse;
}

impl rt::Located for Create {}
