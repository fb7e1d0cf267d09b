//! From values to JSON: how a value looks on the wire, without a copy of it.

use std::fmt;

use serde::ser::{Error as _, Serialize, SerializeMap, Serializer};

use super::extra::Extra;
use super::scalars::write_number;
use super::slot::Slot;
use super::wire::{Json, Wire};

/// A value as it is written: its texts stay where they are.
///
/// Like the [`Reader`](super::Reader) it is no generic, so that what a type has to
/// say of itself is compiled once.
#[derive(Clone, PartialEq)]
pub enum Tree<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Flag(bool),
    /// A whole number.
    Whole(i64),
    /// A number, written as people write it: `20`, never `20.0`.
    Number(f64),
    /// A string.
    Text(&'a str),
    /// JSON as it came.
    Json(&'a Json),
    /// A list.
    List(Vec<Tree<'a>>),
    /// An object, in the order in which it is written.
    Object(Vec<(&'a str, Tree<'a>)>),
}

/// A model: its fields that are set, in the document's order, then its extra.
pub fn model_tree<'a>(
    names: &'static [&'static str],
    slots: &[&'a dyn Slot],
    extra: &'a Extra,
) -> Tree<'a> {
    let set = names.iter().zip(slots);
    let mut entries: Vec<(&str, Tree<'_>)> = set
        .filter_map(|(name, slot)| Some((*name, slot.sent()?)))
        .collect();
    // A field that is set wins: what is in `extra` is what came before somebody
    // set it.
    let fields = entries.len();
    for (name, value) in extra.iter() {
        if entries[..fields].iter().all(|(field, _)| *field != name) {
            entries.push((name, Tree::Json(value)));
        }
    }
    Tree::Object(entries)
}

impl From<f64> for Tree<'_> {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<i64> for Tree<'_> {
    fn from(number: i64) -> Self {
        Self::Whole(number)
    }
}

impl Serialize for Tree<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => out.serialize_unit(),
            Self::Flag(flag) => out.serialize_bool(*flag),
            Self::Whole(number) => out.serialize_i64(*number),
            Self::Number(number) if number.is_finite() => write_number(*number, out),
            Self::Number(_) => Err(S::Error::custom("not a finite number")),
            Self::Text(text) => out.serialize_str(text),
            Self::Json(json) => json.serialize(out),
            Self::List(items) => out.collect_seq(items),
            Self::Object(entries) => {
                let mut out = out.serialize_map(Some(entries.len()))?;
                for (name, value) in entries {
                    out.serialize_entry(name, value)?;
                }
                out.end()
            }
        }
    }
}

/// Whether two models are the same: they are where they are written the same way.
pub fn same<T: Wire>(one: &T, other: &T) -> bool {
    one.tree() == other.tree()
}

/// `Debug` of a model: its name, and what is set, with the names on the wire. The
/// derived one would show `None` for each field that is not.
pub fn debug_model(model: &impl Wire, name: &str, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(out, "{name} ")?;
    fmt::Debug::fmt(&model.tree(), out)
}

/// As JSON reads, with the names on the wire: what is absent is left out.
impl fmt::Debug for Tree<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => out.write_str("null"),
            Self::Flag(flag) => flag.fmt(out),
            Self::Whole(number) => number.fmt(out),
            Self::Number(number) => number.fmt(out),
            Self::Text(text) => text.fmt(out),
            Self::Json(json) => json.fmt(out),
            Self::List(items) => items.fmt(out),
            Self::Object(entries) => {
                let entries = entries.iter().map(|(name, value)| (name, value));
                out.debug_map().entries(entries).finish()
            }
        }
    }
}
