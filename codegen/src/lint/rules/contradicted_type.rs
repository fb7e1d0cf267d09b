//! Examples and defaults that are not what their schema says: one of the two is wrong,
//! and where it is the type, whoever sends or reads the value finds out late.

use serde_json::{Map, Value, json};

use super::super::place::child;
use super::super::view::View;
use super::super::{Action, Finding, Kind};
use super::fits::{kind, misfit};
use super::{a, shown};

/// Keywords that say the type once more: with one of them, the example is wrong.
const FIRM: [&str; 8] = [
    "enum",
    "format",
    "items",
    "properties",
    "pattern",
    "default",
    "allOf",
    "oneOf",
];

pub(super) fn find(documents: &[View<'_>]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for document in documents {
        for pointer in &document.schemas {
            let Some(schema) = document.schema(pointer) else {
                continue;
            };
            for key in ["example", "default"] {
                findings.extend(in_schema(document, pointer, schema, key));
            }
        }
        for operation in &document.operations {
            for parameter in &operation.parameters {
                let pointer = format!("{}/schema", parameter.pointer);
                let example = parameter.value.get("example");
                let schema = parameter.value.get("schema").and_then(Value::as_object);
                if let (Some(example), Some(schema)) = (example, schema) {
                    let at = document.path(&parameter.pointer);
                    let found = of(document, &pointer, schema, ("example", example, &at));
                    findings.extend(found);
                }
            }
        }
    }
    findings
}

fn in_schema(
    document: &View<'_>,
    pointer: &str,
    schema: &Map<String, Value>,
    key: &'static str,
) -> Option<Finding> {
    let at = document.path(pointer);
    of(document, pointer, schema, (key, schema.get(key)?, &at))
}

/// The finding of a value: under which key, and in what it stands.
fn of(
    document: &View<'_>,
    pointer: &str,
    schema: &Map<String, Value>,
    (key, value, holder): (&'static str, &Value, &str),
) -> Option<Finding> {
    let said = misfit(document.root, schema, value)?;
    let target = document.path(pointer);
    let action = match mended(schema, value, key) {
        Some((update, what)) => Action::update(
            target,
            what,
            format!("The published {key} is {}.", shown(value)),
            update,
        ),
        None => Action::remove(
            child(holder, key),
            format!("The {key} is not of the type"),
            format!(
                "The published {key} is {}, which the schema does not allow.",
                shown(value)
            ),
        ),
    };
    Some(document.finding(
        Kind::ContradictedType,
        pointer,
        format!(
            "the {key} {} is not what the schema says: {said}",
            shown(value)
        ),
        vec![action],
    ))
}

/// What would make the schema as its value is, where nothing else speaks for the type.
/// An empty text is a value of nothing, and a default that is a text is most often a
/// sentence about the default.
fn mended(schema: &Map<String, Value>, value: &Value, key: &str) -> Option<(Value, String)> {
    let wanted = schema.get("type").and_then(Value::as_str)?;
    let found = kind(value);
    if schema.contains_key("enum") {
        let fits = found == wanted && value.as_str().is_some_and(is_word);
        return fits.then(|| {
            (
                json!({"enum": [value]}),
                format!("{} is a value, too", shown(value)),
            )
        });
    }
    let says_something = value != "" && (key == "example" || found != "string");
    let is_firm = FIRM
        .iter()
        .any(|word| *word != key && schema.contains_key(*word));
    let plain = |kind| matches!(kind, "string" | "number" | "integer" | "boolean");
    (!is_firm && says_something && plain(wanted) && plain(found))
        .then(|| (json!({"type": found}), format!("It is {}", a(found))))
}

/// Whether a text may be a value of an enum, and no sentence about its values.
fn is_word(text: &str) -> bool {
    !text.is_empty()
        && text
            .chars()
            .all(|c| c.is_alphanumeric() || c == '_' || c == '-')
}
