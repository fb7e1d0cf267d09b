// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of nullable.

use super::PersonStatus;
use crate::runtime as rt;

/// The schema `Address`.
///
/// Requests send it and answers hold it.
///
/// Document: `nullable.yaml#/components/schemas/Address`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Address {
    /// `city`: text, null is a value of its own.
    pub city: Option<Option<String>>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Address { city = "city" });

impl Address {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `city`.
    #[must_use]
    pub fn city(mut self, city: impl Into<rt::Nullable<String>>) -> Self {
        self.city = Some(rt::Nullable::into_option(city.into()));
        self
    }
}

/// The schema `Person`.
///
/// Answers hold it.
///
/// Document: `nullable.yaml#/components/schemas/Person`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Person {
    /// `name`: text.
    pub name: Option<String>,
    /// `nickname`: text, null is a value of its own.
    pub nickname: Option<Option<String>>,
    /// `status`: one of `on`, `off`, null is a value of its own.
    pub status: Option<Option<PersonStatus>>,
    /// `tags`: list of texts, null is a value of its own.
    pub tags: rt::List<String>,
    /// `meta`: any JSON value, null is a value of its own.
    pub meta: Option<Option<rt::Json>>,
    /// `scores`: map from text to numbers, null is a value of its own.
    pub scores: rt::Map<f64>,
    /// `address`: an object, `MaybeAddress`, null is a value of its own.
    pub address: Option<Option<MaybeAddress>>,
    /// `other`: any JSON value, null is a value of its own.
    pub other: Option<Option<rt::Json>>,
    /// `note`: text.
    pub note: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Person { name = "name", nickname = "nickname", status = "status", tags = "tags", meta
    = "meta", scores = "scores", address = "address", other = "other", note = "note" }
);

/// The schema `MaybeAddress`.
///
/// Answers hold it.
///
/// Document: `nullable.yaml#/components/schemas/MaybeAddress`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaybeAddress {
    /// `city`: text.
    pub city: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(MaybeAddress { city = "city" });
