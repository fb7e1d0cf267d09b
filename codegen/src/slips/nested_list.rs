//! Lists of lists that are plain lists.

use serde_json::{Value, json};

use super::seen::{Mended, Seen};

/// A list of lists of which nothing says what the inner ones hold: the names
/// of the framework's types, written one pair of brackets too deep. Its
/// items are what its example is, else anything.
pub(super) fn mend(seen: &Seen<'_>) -> Option<Mended> {
    let inner = seen.schema.get("items")?.as_object()?;
    let is_list = |kind: Option<&Value>| kind.and_then(Value::as_str) == Some("array");
    if !is_list(seen.schema.get("type")) || !is_list(inner.get("type")) {
        return None;
    }
    let says_nothing = inner
        .get("items")
        .is_none_or(|items| items.as_object().is_some_and(serde_json::Map::is_empty));
    let example = match seen.schema.get("example") {
        Some(Value::Array(list)) => list.first(),
        other => other,
    };
    if !says_nothing || example.is_some_and(Value::is_array) {
        return None;
    }
    let items = match example {
        Some(Value::String(_)) => json!({"type": "string"}),
        Some(Value::Number(_)) => json!({"type": "number"}),
        Some(Value::Bool(_)) => json!({"type": "boolean"}),
        Some(Value::Object(_)) => json!({"type": "object"}),
        _ => json!({}),
    };
    let mut mended = Mended::of(seen);
    mended.set("items", items);
    Some(mended)
}
