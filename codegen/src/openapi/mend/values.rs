//! Values and the types that they are of.

use serde_json::Value;

use super::leaf::number;

/// Whether a value is of a schema's type.
pub(super) fn is_a(value: &Value, kind: &str) -> bool {
    match kind {
        "string" => value.is_string(),
        "number" => value.is_number(),
        "integer" => value.is_i64(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => false,
    }
}

/// A scalar as another type, where it plainly is the same value.
pub(super) fn convert(value: &Value, kind: &str) -> Option<Value> {
    match (kind, value) {
        ("string", Value::Number(_) | Value::Bool(_)) => Some(Value::String(value.to_string())),
        ("string", Value::String(_)) => Some(value.clone()),
        ("number", _) => number(value).map(Value::Number),
        ("integer", _) => number(value).filter(|n| n.is_i64()).map(Value::Number),
        ("boolean", Value::Bool(_)) => Some(value.clone()),
        ("boolean", Value::String(text)) => match text.as_str() {
            "true" => Some(Value::Bool(true)),
            "false" => Some(Value::Bool(false)),
            _ => None,
        },
        _ => None,
    }
}

/// The type that all values of an enum have.
pub(super) fn type_of_all(values: &Value) -> Option<&'static str> {
    let values = values.as_array()?;
    let all = |kind: &str| {
        values
            .iter()
            .all(|value| value.is_null() || is_a(value, kind))
    };
    if values.iter().all(Value::is_null) {
        return None;
    }
    ["string", "integer", "number", "boolean"]
        .into_iter()
        .find(|kind| all(kind))
}
