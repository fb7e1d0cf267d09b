// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Enums.

use super::models;
use crate::runtime as rt;

/// A request of [`Enums::list_things`](super::Enums::list_things): `GET /things`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListThings(pub(super) rt::Request);
rt::operation!(ListThings => models::Thing);

impl ListThings {
    /// `sort`: one of `asc`, `desc`; `asc` where nothing is sent.
    pub fn sort(mut self, sort: impl Into<models::ListThingsSort>) -> Self {
        self.0.query::<models::ListThingsSort>("sort", &sort.into());
        self
    }

    /// `version`: one of `1`, `2`.
    pub fn version(mut self, version: impl Into<models::ListThingsVersion>) -> Self {
        self.0.query::<models::ListThingsVersion>("version", &version.into());
        self
    }
}

/// A request of [`Enums::create_thing`](super::Enums::create_thing): `POST /things`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateThing(pub(super) rt::Request);
rt::operation!(CreateThing => rt::Json);
