// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of What is going away.

use super::models;
use crate::runtime as rt;

/// A request of [`Deprecated::get_old`](super::Deprecated::get_old): `GET /old/{id}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetOld(pub(super) rt::Request);
rt::operation!(GetOld => models::Old);

impl GetOld {
    /// `limit`: number.
    ///
    /// The document calls it deprecated.
    #[deprecated = "the document calls it deprecated"]
    pub fn limit(mut self, limit: f64) -> Self {
        self.0.query::<f64>("limit", &limit);
        self
    }

    /// `X-Old`: text.
    ///
    /// The document calls it deprecated.
    #[deprecated = "the document calls it deprecated"]
    pub fn x_old(mut self, x_old: impl Into<String>) -> Self {
        self.0.header::<String>("X-Old", &x_old.into());
        self
    }
}

/// A request of [`Deprecated::create_new`](super::Deprecated::create_new): `POST /new`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateNew(pub(super) rt::Request);
rt::operation!(CreateNew => models::New);
