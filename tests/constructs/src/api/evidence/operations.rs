// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Evidence.

use super::models;
use crate::runtime as rt;

/// A request of [`Evidence::get_folder`](super::Evidence::get_folder): `GET /folders/{id}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetFolder(pub(super) rt::Request);
rt::operation!(GetFolder => models::Folder);

/// A request of [`Evidence::rename_folder`](super::Evidence::rename_folder): `PATCH /folders/{id}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct RenameFolder(pub(super) rt::Request);
rt::operation!(RenameFolder => ());
