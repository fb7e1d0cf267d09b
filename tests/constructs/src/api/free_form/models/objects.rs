// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Objects without a form.

use crate::runtime as rt;

/// The schema `Settings`.
///
/// Answers hold it.
///
/// Document: `free_form.yaml#/components/schemas/Settings`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Settings {
    /// `bare`: any JSON value.
    pub bare: Option<rt::Json>,
    /// `open`: map from text to JSON values.
    pub open: rt::Map<rt::Json>,
    /// `closed`: any JSON value.
    pub closed: Option<rt::Json>,
    /// `texts`: map from text to texts.
    pub texts: rt::Map<String>,
    /// `items`: map from text to `Item`.
    pub items: rt::Map<Item>,
    /// `deep`: map from text to maps from text to lists of numbers.
    pub deep: rt::Map<rt::Map<rt::List<f64>>>,
    /// `inline`: map from text to `InlineValue`.
    pub inline: rt::Map<InlineValue>,
    /// `nulls`: map from text to texts.
    pub nulls: rt::Map<String>,
    /// `wrong`: any JSON value; for example `just text`.
    pub wrong: Option<rt::Json>,
    /// `untyped`: any JSON value.
    pub untyped: Option<rt::Json>,
    /// `odd`: any JSON value; for example `5`.
    pub odd: Option<rt::Json>,
    /// `alias`: any JSON value.
    pub alias: Option<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Settings { bare = "bare", open = "open", closed = "closed", texts = "texts", items =
    "items", deep = "deep", inline = "inline", nulls = "nulls", wrong = "wrong", untyped
    = "untyped", odd = "odd", alias = "alias" }
);

/// The schema `Item`.
///
/// Answers hold it.
///
/// Document: `free_form.yaml#/components/schemas/Item`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Item {
    /// `id`: text.
    pub id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Item { id = "id" });

/// The object `value` of `inline`.
///
/// Answers hold it.
///
/// Document: `free_form.yaml#/components/schemas/Settings/properties/inline/additionalProperties`.
///
/// The same as [`Item`].
pub type InlineValue = Item;

/// The schema `Both`.
///
/// Answers hold it.
///
/// Document: `free_form.yaml#/components/schemas/Both`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Both {
    /// `name`: text.
    pub name: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Both { name = "name" });

/// The schema `Closed`.
///
/// Answers hold it.
///
/// Document: `free_form.yaml#/components/schemas/Closed`.
///
/// The same as [`Both`].
pub type Closed = Both;
