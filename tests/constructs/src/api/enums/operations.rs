// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Enums.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`Enums::list_things`](super::Enums::list_things): `GET /things`.
pub type ListThings = rt::Operation<kinds::ListThings>;

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
pub type CreateThing = rt::Operation<kinds::CreateThing>;
