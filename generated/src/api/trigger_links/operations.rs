// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Trigger links.

use super::models;
use crate::runtime as rt;

/// A request of [`TriggerLinks::get`](super::TriggerLinks::get): `GET /links/id/{linkId}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Get(pub(super) rt::Request);
rt::operation!(Get => models::GetLinkResponse);

impl Get {
    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`TriggerLinks::update`](super::TriggerLinks::update): `PUT /links/{linkId}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Update(pub(super) rt::Request);
rt::operation!(Update => models::GetLinkResponse);

/// A request of [`TriggerLinks::delete`](super::TriggerLinks::delete): `DELETE /links/{linkId}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Delete(pub(super) rt::Request);
rt::operation!(Delete => models::DeleteLinksResponse);

/// A request of [`TriggerLinks::search`](super::TriggerLinks::search): `GET /links/search`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Search(pub(super) rt::Request);
rt::operation!(Search => models::GetLinksResponse);
rt::paged!(Search => models::GetLinksResponse, each models::Link);

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
    pub fn skip(mut self, skip: i64) -> Self {
        self.0.query::<i64>("skip", &skip);
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; `20` where nothing is sent; for example `10`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`TriggerLinks::list`](super::TriggerLinks::list): `GET /links/`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct List(pub(super) rt::Request);
rt::operation!(List => models::GetLinksResponse);

impl List {
    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`TriggerLinks::create`](super::TriggerLinks::create): `POST /links/`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Create(pub(super) rt::Request);
rt::operation!(Create => models::GetLinkResponse);

impl Create {
    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}
