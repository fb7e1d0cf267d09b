// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Custom menus a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /custom-menus/{customMenuId}`.
pub enum Get {}

impl rt::Kind for Get {
    type Answer = models::GetSingleCustomMenusResponse;
}

/// `PUT /custom-menus/{customMenuId}`.
pub enum Update {}

impl rt::Kind for Update {
    type Answer = models::UpdateCustomMenuLinkResponse;
}

/// `DELETE /custom-menus/{customMenuId}`.
pub enum Delete {}

impl rt::Kind for Delete {
    type Answer = models::DeleteCustomMenuResponse;
}

/// `GET /custom-menus/`.
pub enum List {}

impl rt::Kind for List {
    type Answer = models::GetCustomMenusResponse;
}

impl rt::Paged for List {
    type Item = models::CustomMenu;
}

impl rt::Located for List {}

/// `POST /custom-menus/`.
pub enum Create {}

impl rt::Kind for Create {
    type Answer = models::GetSingleCustomMenusResponse;
}
