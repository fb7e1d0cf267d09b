// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Courses.

use crate::runtime as rt;

/// A request of [`Courses::import`](super::Courses::import): `POST /courses/courses-exporter/public/import`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Import(pub(super) rt::Request);
rt::operation!(Import => rt::Json);

impl Import {
    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.field::<String>("userId", &user_id.into());
        self
    }

    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}
