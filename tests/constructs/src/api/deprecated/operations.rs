// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of What is going away.

use super::kinds;
use crate::runtime as rt;

/// A request of [`Deprecated::get_old`](super::Deprecated::get_old): `GET /old/{id}`.
pub type GetOld = rt::Operation<kinds::GetOld>;

impl GetOld {
    /// `limit`: number.
    ///
    /// The document calls it deprecated.
    #[deprecated = "the document calls it deprecated"]
    #[inline]
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
pub type CreateNew = rt::Operation<kinds::CreateNew>;
