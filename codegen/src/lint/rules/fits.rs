//! Whether a value is what a schema says, as far as that decides how it is read: type,
//! enum, null. Limits and formats do not.

use serde_json::{Map, Value};

use super::shown;
use crate::openapi::refs;

/// Deeper than any example is; references may go in circles.
const DEPTH: usize = 16;

/// Why a value is not what its schema says; nothing where it is.
pub(super) fn misfit(root: &Value, schema: &Map<String, Value>, value: &Value) -> Option<String> {
    check(root, schema, value, DEPTH)
}

/// The word for a value's type.
pub(super) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

fn check(root: &Value, schema: &Map<String, Value>, value: &Value, left: usize) -> Option<String> {
    let left = left.checked_sub(1)?;
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        let target = refs::target(root, reference)?.as_object()?;
        return check(root, target, value, left);
    }
    if value.is_null() {
        // A null says that there is no example, too.
        return None;
    }
    let branches = |key| {
        let list = schema.get(key).and_then(Value::as_array);
        list.into_iter().flatten().filter_map(Value::as_object)
    };
    if let Some(said) = branches("allOf").find_map(|branch| check(root, branch, value, left)) {
        return Some(said);
    }
    for key in ["oneOf", "anyOf"] {
        let mut choice = branches(key).peekable();
        let fits = |branch: &Map<String, Value>| check(root, branch, value, left).is_none();
        if choice.peek().is_some() && !choice.any(fits) {
            return Some(format!("{} fits no branch", kind(value)));
        }
    }
    let wanted = schema.get("type").and_then(Value::as_str)?;
    match (wanted, value) {
        ("array", Value::Array(items)) => {
            let of = schema.get("items").and_then(Value::as_object)?;
            items.iter().enumerate().find_map(|(index, item)| {
                let said = check(root, of, item, left)?;
                Some(format!("[{index}]: {said}"))
            })
        }
        ("integer", Value::Number(number)) => number
            .as_f64()
            .filter(|number| number.fract() != 0.0)
            .map(|_| "number for integer".to_owned())
            .or_else(|| not_listed(schema, value)),
        ("string" | "number" | "boolean", value) if kind(value) == wanted => {
            not_listed(schema, value)
        }
        ("object", Value::Object(_)) => None,
        // A word that OpenAPI does not know is mended, or refused, when it is read.
        ("string" | "number" | "integer" | "boolean" | "array" | "object", value) => {
            Some(format!("{} for {wanted}", kind(value)))
        }
        _ => None,
    }
}

fn not_listed(schema: &Map<String, Value>, value: &Value) -> Option<String> {
    let choices = schema.get("enum").and_then(Value::as_array)?;
    // 1 and 1.0 are one number.
    let same = |choice: &&Value| match (choice.as_f64(), value.as_f64()) {
        (Some(choice), Some(value)) => choice == value,
        _ => *choice == value,
    };
    (!choices.iter().any(|choice| same(&choice)))
        .then(|| format!("{} is not in the enum", shown(value)))
}
