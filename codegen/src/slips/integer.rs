//! Numbers that are whole by nature.

use serde_json::Value;

use super::seen::{Mended, Seen};

/// The keys that a fraction can stand in.
const LIMITS: [&str; 5] = [
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
];

/// A number of a listed name that nothing in its schema shows to be a fraction.
/// A number with a format was typed on purpose.
pub(super) fn mend(seen: &Seen<'_>) -> Option<Mended> {
    if seen.kind() != "number" || seen.has("format") {
        return None;
    }
    let limits = LIMITS.iter().filter_map(|key| seen.schema.get(*key));
    let of_enum = seen.schema.get("enum").and_then(Value::as_array);
    let mut stated = limits.chain(of_enum.into_iter().flatten());
    if !stated.all(is_whole) || !seen.values().all(can_be_whole) {
        return None;
    }
    Some(seen.retyped("integer", whole))
}

/// Whether a value is a whole number, or a flag of OpenAPI 3.0's exclusive limits.
fn is_whole(value: &Value) -> bool {
    value.is_boolean() || value.is_number() && whole(value).is_some()
}

/// Whether a value is a whole number, or prose.
fn can_be_whole(value: &Value) -> bool {
    match value {
        Value::String(text) => text.trim().parse::<f64>().is_err() || whole(value).is_some(),
        Value::Number(_) => whole(value).is_some(),
        _ => true,
    }
}

/// The whole number that a value is, also where it is written as a text.
pub(super) fn whole(value: &Value) -> Option<Value> {
    let number: serde_json::Number = match value {
        Value::Number(number) => number.clone(),
        // By JSON's grammar: `007` and `+49151` are texts of digits, no numbers.
        Value::String(text) => text.trim().parse().ok()?,
        _ => return None,
    };
    if number.is_i64() {
        return Some(Value::Number(number));
    }
    let float = number.as_f64()?;
    // Beyond 2^53 a float no longer says which whole number it means.
    if float.fract() != 0.0 || float.abs() > 9_007_199_254_740_992.0 {
        return None;
    }
    #[allow(clippy::cast_possible_truncation, reason = "whole, and within 2^53")]
    Some(Value::from(float as i64))
}
