// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Courses.

use super::kinds;
use crate::runtime as rt;

/// A request of [`Courses::import`](super::Courses::import): `POST /courses/courses-exporter/public/import`.
pub type Import = rt::Operation<kinds::Import>;

impl Import {
    /// Id of a user, which is a person who works with the account; the users family
    /// lists them.
    ///
    /// `userId`: text.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.field::<String>("userId", &user_id.into());
        self
    }
}
