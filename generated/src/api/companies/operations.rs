// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Companies.

use super::kinds;
use crate::runtime as rt;

/// A request of [`Companies::get`](super::Companies::get): `GET /companies/{companyId}`.
pub type Get = rt::Operation<kinds::Get>;
