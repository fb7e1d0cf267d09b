// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Email verification a request is for.

use super::models;
use crate::runtime as rt;

/// `POST /email/verify`.
pub enum VerifyEmail {}

impl rt::Kind for VerifyEmail {
    type Answer = models::VerifyEmailResponse;
}

impl rt::Located for VerifyEmail {}
