//! Texts that are flags.

use serde_json::Value;

use super::places::Position;
use super::seen::{Mended, Seen};

/// A text of a query or an answer whose values are all true or false, and which
/// has such a value. In a query a flag is written the same way, and an answer's
/// flag is read from a text as well; what a request's body sends stays a text.
pub(super) fn mend(seen: &Seen<'_>) -> Option<Mended> {
    let safe = matches!(seen.place.position, Position::Query | Position::Answered);
    if seen.kind() != "string" || seen.has("format") || !safe {
        return None;
    }
    let of_enum = seen.schema.get("enum").and_then(Value::as_array);
    let mut stated = seen.values().chain(of_enum.into_iter().flatten());
    let first = stated.next()?;
    if flag(first).is_none() || !stated.all(|value| flag(value).is_some()) {
        return None;
    }
    let mut mended = seen.retyped("boolean", flag);
    mended.remove("enum");
    Some(mended)
}

/// The flag that a value is, also where it is written as a text.
pub(super) fn flag(value: &Value) -> Option<Value> {
    match value {
        Value::Bool(_) => Some(value.clone()),
        Value::String(text) => text.parse::<bool>().ok().map(Value::Bool),
        _ => None,
    }
}
