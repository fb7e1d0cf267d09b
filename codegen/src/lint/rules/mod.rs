//! The rules, each a file: what it finds in the documents, why that matters, and the
//! overlay action that would mend it.

mod colliding_names;
mod contradicted_type;
mod fits;
mod parameter_requiredness;
mod parameter_type;
mod twin_schemas;
mod undeclared_path_parameter;
mod unused_schema;
mod update_requires_more;

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::Finding;
use super::view::View;

/// A rule.
type Rule = fn(&[View<'_>]) -> Vec<Finding>;

/// All rules, in the order of their kinds.
pub(super) const ALL: [Rule; 8] = [
    undeclared_path_parameter::find,
    contradicted_type::find,
    twin_schemas::find,
    update_requires_more::find,
    parameter_type::find,
    colliding_names::find,
    parameter_requiredness::find,
    unused_schema::find,
];

/// How much of a value a text shows.
const SHOWN: usize = 60;

/// A value as a text shows it.
fn shown(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// A type with its article.
fn a(kind: &str) -> String {
    let vowel = kind.starts_with(['a', 'i', 'o']);
    format!("{} {kind}", if vowel { "an" } else { "a" })
}

/// The names of an object's properties.
fn properties(schema: &Value) -> BTreeSet<&str> {
    let properties = schema.get("properties").and_then(Value::as_object);
    let names = properties.into_iter().flat_map(Map::keys);
    names.map(String::as_str).collect()
}

/// The names that an object requires.
fn required(schema: &Value) -> BTreeSet<&str> {
    let names = schema.get("required").and_then(Value::as_array);
    names
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}
