//! Objects without a field that are no objects.

use serde_json::Value;

use super::seen::{Mended, Seen};

/// The keys that say what an object holds.
const STRUCTURE: [&str; 6] = [
    "additionalProperties",
    "allOf",
    "anyOf",
    "not",
    "oneOf",
    "patternProperties",
];

/// An object that names no field and whose default, or else example, is a text,
/// a number or a flag becomes that.
pub(super) fn mend(seen: &Seen<'_>) -> Option<Mended> {
    if !is_free(seen) {
        return None;
    }
    let default = seen.schema.get("default");
    let value = default.or(seen.example())?;
    let kind = match value {
        // An object that was printed as a text.
        Value::String(text) if text.trim_start().starts_with('{') => return None,
        Value::String(_) => "string",
        Value::Number(_) => "number",
        Value::Bool(_) => "boolean",
        _ => return None,
    };
    let mut mended = Mended::of(seen);
    mended.set("type", kind);
    mended.remove("properties");
    // The example beside a default can be the list of all values.
    if let (Some(default), Some(Value::Array(values))) = (default, seen.schema.get("example"))
        && values.contains(default)
        && !seen.has("enum")
    {
        mended.set("enum", values.clone());
        mended.remove("example");
    }
    Some(mended)
}

/// Whether a schema is an object of which nothing else is known.
pub(super) fn is_free(seen: &Seen<'_>) -> bool {
    let properties = seen.schema.get("properties").and_then(Value::as_object);
    seen.kind() == "object"
        && properties.is_none_or(serde_json::Map::is_empty)
        && !STRUCTURE.iter().any(|key| seen.has(key))
}
