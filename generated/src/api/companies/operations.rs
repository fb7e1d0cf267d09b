// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Companies.

use super::models;
use crate::runtime as rt;

/// A request of [`Companies::get`](super::Companies::get): `GET /companies/{companyId}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Get(pub(super) rt::Request);
rt::operation!(Get => models::GetCompanyByIdResponse);
