// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Email verification.

use super::kinds;
use crate::runtime as rt;

/// A request of [`EmailIsv::verify_email`](super::EmailIsv::verify_email): `POST /email/verify`.
pub type VerifyEmail = rt::Operation<kinds::VerifyEmail>;
