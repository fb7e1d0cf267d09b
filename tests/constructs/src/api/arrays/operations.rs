// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Lists.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`Arrays::get_lists`](super::Arrays::get_lists): `GET /lists`.
pub type GetLists = rt::Operation<kinds::GetLists>;

/// A request of [`Arrays::put_lists`](super::Arrays::put_lists): `PUT /lists`.
pub type PutLists = rt::Operation<kinds::PutLists>;

impl PutLists {
    /// `anything`: list of JSON values.
    pub fn anything(mut self, anything: impl Into<rt::List<rt::Json>>) -> Self {
        self.0.field::<rt::List<rt::Json>>("anything", &anything.into());
        self
    }

    /// `whatever`: list of JSON values.
    pub fn whatever(mut self, whatever: impl Into<rt::List<rt::Json>>) -> Self {
        self.0.field::<rt::List<rt::Json>>("whatever", &whatever.into());
        self
    }

    /// `nested`: list of lists of `Item`.
    pub fn nested(
        mut self,
        nested: impl Into<rt::List<rt::List<models::Item>>>,
    ) -> Self {
        self.0.field::<rt::List<rt::List<models::Item>>>("nested", &nested.into());
        self
    }

    /// `nestedOpen`: list of lists of JSON values.
    pub fn nested_open(
        mut self,
        nested_open: impl Into<rt::List<rt::List<rt::Json>>>,
    ) -> Self {
        self.0.field::<rt::List<rt::List<rt::Json>>>("nestedOpen", &nested_open.into());
        self
    }

    /// `kinds`: list of `KindsItem`.
    pub fn kinds(mut self, kinds: impl Into<rt::List<models::KindsItem>>) -> Self {
        self.0.field::<rt::List<models::KindsItem>>("kinds", &kinds.into());
        self
    }

    /// `inline`: list of `InlineItem`.
    pub fn inline(mut self, inline: impl Into<rt::List<models::InlineItem>>) -> Self {
        self.0.field::<rt::List<models::InlineItem>>("inline", &inline.into());
        self
    }

    /// `maybe`: list of texts, null is a value of its own.
    pub fn maybe(mut self, maybe: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("maybe", &maybe.into());
        self
    }

    /// `holes`: list of texts.
    pub fn holes(mut self, holes: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("holes", &holes.into());
        self
    }

    /// `set`: list of whole numbers, no item twice.
    pub fn set(mut self, set: impl Into<rt::List<i64>>) -> Self {
        self.0.field::<rt::List<i64>>("set", &set.into());
        self
    }

    /// `names`: list of texts.
    pub fn names(mut self, names: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("names", &names.into());
        self
    }

    /// `maps`: list of maps from text to numbers.
    pub fn maps(mut self, maps: impl Into<rt::List<rt::Map<f64>>>) -> Self {
        self.0.field::<rt::List<rt::Map<f64>>>("maps", &maps.into());
        self
    }

    /// `wrong`: list of texts; for example `alone`.
    pub fn wrong(mut self, wrong: impl Into<rt::List<String>>) -> Self {
        self.0.field::<rt::List<String>>("wrong", &wrong.into());
        self
    }
}

/// A request of [`Arrays::get_matrix`](super::Arrays::get_matrix): `GET /matrix`.
pub type GetMatrix = rt::Operation<kinds::GetMatrix>;
