// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Lists.

use super::KindsItem;
use crate::runtime as rt;

/// The schema `Lists`.
///
/// Answers hold it.
///
/// Document: `arrays.yaml#/components/schemas/Lists`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Lists {
    /// `tags`: list of texts, at least 1 items, at most 10 items; for example `["a","b"]`.
    pub tags: rt::List<String>,
    /// `anything`: list of JSON values.
    pub anything: rt::List<rt::Json>,
    /// `whatever`: list of JSON values.
    pub whatever: rt::List<rt::Json>,
    /// `nested`: list of lists of `Item`.
    pub nested: rt::List<rt::List<Item>>,
    /// `nestedOpen`: list of lists of JSON values.
    pub nested_open: rt::List<rt::List<rt::Json>>,
    /// `kinds`: list of `KindsItem`.
    pub kinds: rt::List<KindsItem>,
    /// `inline`: list of `InlineItem`.
    pub inline: rt::List<InlineItem>,
    /// `maybe`: list of texts, null is a value of its own.
    pub maybe: rt::List<String>,
    /// `holes`: list of texts.
    pub holes: rt::List<String>,
    /// `set`: list of whole numbers, no item twice.
    pub set: rt::List<i64>,
    /// `names`: list of texts.
    pub names: rt::List<String>,
    /// `maps`: list of maps from text to numbers.
    pub maps: rt::List<rt::Map<f64>>,
    /// `wrong`: list of texts; for example `alone`.
    pub wrong: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Lists { tags = "tags", anything = "anything", whatever = "whatever", nested =
    "nested", nested_open = "nestedOpen", kinds = "kinds", inline = "inline", maybe =
    "maybe", holes = "holes", set = "set", names = "names", maps = "maps", wrong =
    "wrong" }
);

/// The schema `Item`.
///
/// Requests send it and answers hold it.
///
/// Document: `arrays.yaml#/components/schemas/Item`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Item {
    /// `id`: text.
    pub id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Item { id = "id" });

impl Item {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

/// The object `item` of `inline`.
///
/// Requests send it and answers hold it.
///
/// Document: `arrays.yaml#/components/schemas/Lists/properties/inline/items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InlineItem {
    /// `key`: text.
    pub key: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(InlineItem { key = "key" });

impl InlineItem {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }
}
