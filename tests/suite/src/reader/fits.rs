//! Whether a value is what its schema says.

use serde_json::Value;

use super::document::Document;
use super::shape::{Kind, Shape};

/// Deeper than any example is.
const DEPTH: usize = 24;

/// Why a value is not what its schema says, if it is not: types, enums, nulls
/// and required names; limits and formats do not decide how a value is read.
pub(super) fn misfit(document: &Document, schema: &Value, value: &Value) -> Option<String> {
    check(document, &Shape::of(document, schema), value, 0)
}

/// Whether a value is what its schema says.
pub(super) fn fits(document: &Document, shape: &Shape, value: &Value) -> bool {
    check(document, shape, value, 0).is_none()
}

fn check(document: &Document, shape: &Shape, value: &Value, depth: usize) -> Option<String> {
    let inner = |schema: &Value, value: &Value, step: &str| {
        let reason = check(document, &Shape::of(document, schema), value, depth + 1)?;
        Some(format!("{step}: {reason}"))
    };
    let wants = |what: &str| Some(format!("{} for {what}", word(value)));
    if depth > DEPTH {
        return None;
    }
    if value.is_null() && (shape.is("nullable") || shape.kind() == Kind::Anything) {
        return None;
    }
    match (shape.kind(), value) {
        (Kind::Anything, _) => None,
        (Kind::Text, Value::String(_))
        | (Kind::Number(_), Value::Number(_))
        | (Kind::Flag, Value::Bool(_)) => {
            let choices = shape.choices();
            let whole = shape.kind() == Kind::Number(true);
            if whole && value.as_f64().is_some_and(|number| number.fract() != 0.0) {
                return wants("integer");
            }
            // 1 and 1.0 are one number.
            let same = |choice: &&Value| match (choice.as_f64(), value.as_f64()) {
                (Some(choice), Some(value)) => choice == value,
                _ => *choice == value,
            };
            (!choices.is_empty() && !choices.iter().any(same))
                .then(|| format!("{value} is not in the enum"))
        }
        (Kind::List(of), Value::Array(values)) => {
            let of = of?;
            values
                .iter()
                .enumerate()
                .find_map(|(index, value)| inner(of, value, &format!("[{index}]")))
        }
        (Kind::Map(of), Value::Object(values)) => {
            let of = of?;
            values
                .iter()
                .find_map(|(name, value)| inner(of, value, name))
        }
        (Kind::Object(properties), Value::Object(values)) => {
            properties
                .iter()
                .find_map(|(name, schema)| match values.get(name) {
                    Some(value) => inner(schema, value, name),
                    None => shape.requires(name).then(|| format!("{name}: missing")),
                })
        }
        (Kind::Union(branches), _) => branches
            .iter()
            .all(|branch| inner(branch, value, "").is_some())
            .then(|| format!("{} fits no branch", word(value))),
        (Kind::Text, _) => wants("string"),
        (Kind::File, _) => wants("file"),
        (Kind::Number(_), _) => wants("number"),
        (Kind::Flag, _) => wants("boolean"),
        (Kind::List(_), _) => wants("array"),
        (Kind::Object(_) | Kind::Map(_), _) => wants("object"),
    }
}

fn word(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}
