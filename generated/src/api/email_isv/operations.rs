// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Email verification.

use super::models;
use crate::runtime as rt;

/// A request of [`EmailIsv::verify_email`](super::EmailIsv::verify_email): `POST /email/verify`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct VerifyEmail(pub(super) rt::Request);
rt::operation!(VerifyEmail => models::VerifyEmailResponse);

impl VerifyEmail {
    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}
