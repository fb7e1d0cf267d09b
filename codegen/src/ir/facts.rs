//! What a document says of a value beyond its type.

use serde_json::Value;

/// What a document says of a parameter or a field beyond its type and requiredness.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    /// The title, or an operation's summary: at most ten words.
    pub title: Option<String>,
    /// What our own words say of it, beyond the documents.
    pub words: Option<String>,
    /// The `format` keyword, such as `date-time`.
    pub format: Option<String>,
    /// Limits in the document's words.
    pub limits: Vec<Limit>,
    /// What the platform takes where nothing is sent.
    pub default: Option<Value>,
    /// A value that the document gives as an example.
    pub example: Option<Value>,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
    /// Whether only answers carry it.
    pub read_only: bool,
    /// Whether only requests carry it.
    pub write_only: bool,
}

/// A limit of a value.
#[derive(Clone, Debug, PartialEq)]
pub enum Limit {
    /// The smallest number; exclusive where the flag is set.
    Minimum(f64, bool),
    /// The largest number; exclusive where the flag is set.
    Maximum(f64, bool),
    /// A number that the value is a multiple of.
    MultipleOf(f64),
    /// The least characters.
    MinLength(usize),
    /// The most characters.
    MaxLength(usize),
    /// A regular expression that the text matches.
    Pattern(String),
    /// The least items.
    MinItems(usize),
    /// The most items.
    MaxItems(usize),
    /// No item twice.
    UniqueItems,
}
