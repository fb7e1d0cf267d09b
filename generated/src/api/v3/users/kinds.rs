// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Users a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /users/search`.
pub enum Search {}

impl rt::Kind for Search {
    type Answer = models::SearchUserResponse;
}

impl rt::Paged for Search {
    type Item = models::User;
}

impl rt::Located for Search {}

/// `POST /users/search/filter-by-email`.
pub enum FindByEmail {}

impl rt::Kind for FindByEmail {
    type Answer = models::SearchUserResponse;
}

impl rt::Paged for FindByEmail {
    type Item = models::User;
}

/// `GET /users/{userId}`.
pub enum Get {}

impl rt::Kind for Get {
    type Answer = models::UserResponse;
}

/// `PUT /users/{userId}`.
pub enum Update {}

impl rt::Kind for Update {
    type Answer = models::UserResponse;
}

/// `DELETE /users/{userId}`.
pub enum Delete {}

impl rt::Kind for Delete {
    type Answer = models::DeleteUserSuccessfulResponseV3;
}

/// `POST /users/`.
pub enum Create {}

impl rt::Kind for Create {
    type Answer = models::UserResponse;
}
