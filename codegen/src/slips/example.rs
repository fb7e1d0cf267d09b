//! Examples of another type than their schema's, where the value is plain.

use serde_json::{Value, json};

use super::flag::flag;
use super::integer::whole;
use super::number_text::text;
use super::seen::{Mended, Seen};

/// An example that is the right value in the wrong clothes: a number, a flag
/// or a list written as a text, a single item for a list, a value of an enum
/// in other letters.
pub(super) fn mend(seen: &Seen<'_>) -> Option<Mended> {
    let mut values = seen.values();
    values.any(|value| better(value, seen).is_some()).then(|| {
        let mut mended = Mended::of(seen);
        mended.each_value(|value| {
            if let Some(better) = better(value, seen) {
                *value = better;
            }
        });
        mended
    })
}

/// A value in the form of its schema; nothing where it is so, or where no form
/// of the value fits.
fn better(value: &Value, seen: &Seen<'_>) -> Option<Value> {
    if let Some(Value::Array(values)) = seen.schema.get("enum")
        && let Some(text) = value.as_str()
    {
        let is_it = |one: &&Value| {
            one.as_str()
                .is_some_and(|one| one.eq_ignore_ascii_case(text))
        };
        let exact = values.contains(value);
        return values.iter().find(is_it).filter(|_| !exact).cloned();
    }
    match (seen.kind(), value) {
        ("integer", Value::String(_)) => whole(value),
        ("number", Value::String(text)) => text.trim().parse().ok().map(Value::Number),
        ("boolean", Value::String(_)) => flag(value),
        ("string", Value::Number(_)) => text(value),
        ("array", Value::String(text)) => list(text),
        _ => None,
    }
}

/// A list that was printed as a text, or its single item.
fn list(text: &str) -> Option<Value> {
    let text = text.trim();
    if text.is_empty() || text.starts_with('{') {
        return None;
    }
    let Some(inside) = text.strip_prefix('[').and_then(|t| t.strip_suffix(']')) else {
        return Some(json!([text]));
    };
    let items: Vec<&str> = inside
        .split(',')
        .map(|item| item.trim().trim_matches(['\'', '"']))
        .collect();
    let plain = |item: &&str| !item.is_empty() && !item.contains(['{', '[']);
    items.iter().all(plain).then(|| json!(items))
}
