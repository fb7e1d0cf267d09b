// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Evidence.

use super::kinds;
use crate::runtime as rt;

/// A request of [`Evidence::get_folder`](super::Evidence::get_folder): `GET /folders/{id}`.
pub type GetFolder = rt::Operation<kinds::GetFolder>;

/// A request of [`Evidence::rename_folder`](super::Evidence::rename_folder): `PATCH /folders/{id}`.
pub type RenameFolder = rt::Operation<kinds::RenameFolder>;
