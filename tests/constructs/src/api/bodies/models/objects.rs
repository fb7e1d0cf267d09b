// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Bodies.

use crate::runtime as rt;

/// The schema `Meta`.
///
/// Requests send it.
///
/// Document: `bodies.yaml#/components/schemas/Meta`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Meta {
    /// `title`: text.
    pub title: Option<String>,
    /// `created`: date and time (RFC 3339). Only answers carry it.
    pub created: Option<String>,
    /// `password`: text of the format `password`. Only requests carry it.
    pub password: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Meta { title = "title", created = "created", password = "password" });

impl Meta {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `password`.
    #[must_use]
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(password.into());
        self
    }
}
