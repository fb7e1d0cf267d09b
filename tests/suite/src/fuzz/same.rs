//! Whether an answer came back as it was sent.

use serde_json::{Number, Value};

/// Whether a value that was read and written again says the same: where text
/// stands for a number or a flag either may be written, and null may be left out.
pub(super) fn same(given: &Value, written: &Value) -> bool {
    match (given, written) {
        (Value::Object(given), Value::Object(written)) => {
            written.keys().all(|name| given.contains_key(name))
                && given.iter().all(|(name, value)| match written.get(name) {
                    Some(written) => same(value, written),
                    None => value.is_null(),
                })
        }
        (Value::Array(given), Value::Array(written)) => {
            given.len() == written.len()
                && given
                    .iter()
                    .zip(written)
                    .all(|(one, other)| same(one, other))
        }
        (given, written) if given == written => true,
        (Value::String(text), scalar) | (scalar, Value::String(text)) => stands_for(text, scalar),
        (Value::Number(given), Value::Number(written)) => same_number(given, written),
        _ => false,
    }
}

fn stands_for(text: &str, scalar: &Value) -> bool {
    match scalar {
        Value::Bool(flag) => text.trim() == flag.to_string(),
        Value::Number(number) => text
            .trim()
            .parse()
            .is_ok_and(|text| same_number(&text, number)),
        _ => false,
    }
}

/// `20` and `20.0` are one number; integers that only a float takes for one are not.
fn same_number(one: &Number, other: &Number) -> bool {
    let both_integers = !one.is_f64() && !other.is_f64();
    one == other || !both_integers && one.as_f64() == other.as_f64()
}
