// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Trigger links.

use super::kinds;
use crate::runtime as rt;

/// A request of [`TriggerLinks::get`](super::TriggerLinks::get): `GET /links/id/{linkId}`.
pub type Get = rt::Operation<kinds::Get>;

/// A request of [`TriggerLinks::update`](super::TriggerLinks::update): `PUT /links/{linkId}`.
pub type Update = rt::Operation<kinds::Update>;

/// A request of [`TriggerLinks::delete`](super::TriggerLinks::delete): `DELETE /links/{linkId}`.
pub type Delete = rt::Operation<kinds::Delete>;

/// A request of [`TriggerLinks::search`](super::TriggerLinks::search): `GET /links/search`.
pub type Search = rt::Operation<kinds::Search>;

impl Search {
    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `query`: text; for example `Search string`.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query::<String>("query", &query.into());
        self
    }

    /// How many records to pass over, 0 for the first page.
    ///
    /// `skip`: whole number; `0` where nothing is sent; for example `1`.
    #[inline]
    pub fn skip(mut self, skip: i64) -> Self {
        self.0.query::<i64>("skip", &skip);
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; `20` where nothing is sent; for example `10`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }
}

/// A request of [`TriggerLinks::list`](super::TriggerLinks::list): `GET /links/`.
pub type List = rt::Operation<kinds::List>;

/// A request of [`TriggerLinks::create`](super::TriggerLinks::create): `POST /links/`.
pub type Create = rt::Operation<kinds::Create>;
