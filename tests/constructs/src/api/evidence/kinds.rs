// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Evidence a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /folders/{id}`.
pub enum GetFolder {}

impl rt::Kind for GetFolder {
    type Answer = models::Folder;
}

/// `PATCH /folders/{id}`.
pub enum RenameFolder {}

impl rt::Kind for RenameFolder {
    type Answer = ();
}
