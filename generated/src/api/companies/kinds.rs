// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Companies a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /companies/{companyId}`.
pub enum Get {}

impl rt::Kind for Get {
    type Answer = models::GetCompanyByIdResponse;
}
