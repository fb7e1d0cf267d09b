//! Texts that are whole numbers.

use serde_json::Value;

use super::integer::whole;
use super::places::Position;
use super::seen::{Mended, Seen};

/// A text of a listed name. In a query, where a number is written the same way:
/// where its values are numbers, or it has none and the family declares the name
/// as a number elsewhere. In an answer: where the example is no text but a
/// number itself. What a request's body sends stays a text.
pub(super) fn mend(seen: &Seen<'_>) -> Option<Mended> {
    let bare = !["format", "enum", "pattern", "minLength", "maxLength"]
        .iter()
        .any(|key| seen.has(key));
    if seen.kind() != "string" || !bare {
        return None;
    }
    let is_number = match (seen.place.position, seen.values().next()) {
        (Position::Query, None) => seen.facts.is_number(&seen.place.name),
        (Position::Query, Some(_)) => true,
        (Position::Answered, _) => seen.example().is_some_and(Value::is_number),
        _ => false,
    };
    if !is_number || !seen.values().all(|value| whole(value).is_some()) {
        return None;
    }
    Some(seen.retyped("integer", whole))
}
