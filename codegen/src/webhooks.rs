//! `webhooks.yaml`: what the platform sends by itself.
//!
//! It is an OpenAPI document without operations: `x-webhooks` says which schema is
//! the payload of which event.

use std::collections::HashMap;
use std::path::Path;

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{ApiVersion, Family, RawDocument, tree};

/// The file's name below `specs/`.
pub const FILE: &str = "webhooks.yaml";

/// The name of the events' module, which stands beside those of the families.
pub const MODULE: &str = "events";

/// What the platform sends.
#[derive(Clone, Debug)]
pub struct Webhooks {
    /// The payloads' document: one operation a payload, which answers with it.
    pub document: RawDocument,
    /// The events in the document's order.
    pub events: Vec<Event>,
}

/// An event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Its name.
    pub name: String,
    /// The values of the payload's `type` that mean it.
    pub types: Vec<String>,
    /// The schema of its payload.
    pub payload: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    r#type: Vec<String>,
    payload: String,
}

/// Reads the file of a specs folder; there are no events where there is none.
///
/// # Errors
///
/// A file of another form, two events that nobody can tell apart, a payload
/// without a schema, a schema without an event.
pub fn read(specs: &Path) -> Result<Option<Webhooks>, Diagnostics> {
    let text = match std::fs::read_to_string(specs.join(FILE)) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(wrong("", error.to_string()).into()),
    };
    parse(&text).map(Some)
}

/// Reads the text of a `webhooks.yaml`.
///
/// # Errors
///
/// What [`read`] refuses.
pub fn parse(text: &str) -> Result<Webhooks, Diagnostics> {
    let mut root = tree::yaml(text).map_err(|error| wrong("", error))?;
    let rows = root
        .as_object_mut()
        .and_then(|root| root.remove("x-webhooks"))
        .unwrap_or_default();
    let rows: IndexMap<String, Row> =
        serde_json::from_value(rows).map_err(|error| wrong("/x-webhooks", error.to_string()))?;
    let events: Vec<Event> = rows
        .into_iter()
        .map(|(name, row)| Event {
            name,
            types: row.r#type,
            payload: row.payload,
        })
        .collect();
    check(&events, &root).into_result()?;
    if let Some(root) = root.as_object_mut() {
        root.insert("paths".to_owned(), answers(&events));
    }
    Ok(Webhooks {
        document: RawDocument {
            family: Family {
                title: "Webhook events".to_owned(),
                ..Family::named(MODULE)
            },
            version: ApiVersion::default(),
            file: FILE.to_owned(),
            edit: format!("specs/{FILE}"),
            added: Vec::new(),
            root,
        },
        events,
    })
}

fn check(events: &[Event], root: &Value) -> Diagnostics {
    let mut problems = Diagnostics::default();
    let none = Map::new();
    let schemas = root.pointer("/components/schemas");
    let schemas = schemas.and_then(Value::as_object).unwrap_or(&none);
    let mut by_type: HashMap<&str, &str> = HashMap::new();
    for event in events {
        let pointer = format!("/x-webhooks/{}", event.name);
        if !schemas.contains_key(&event.payload) {
            let message = format!("there is no schema `{}`", event.payload);
            problems.push(wrong(&pointer, message));
        }
        if event.types.is_empty() {
            problems.push(wrong(&pointer, "no value of `type` means it".to_owned()));
        }
        for value in &event.types {
            if let Some(other) = by_type.insert(value, &event.name) {
                let message = format!("the type `{value}` means {other}, too");
                problems.push(wrong(&pointer, message));
            }
        }
    }
    let unused = schemas
        .keys()
        .filter(|name| events.iter().all(|event| event.payload != **name));
    for name in unused {
        let pointer = format!("/components/schemas/{name}");
        problems.push(wrong(&pointer, "it is the payload of no event".to_owned()));
    }
    problems
}

/// Operations that answer with the payloads: lowering begins at operations.
fn answers(events: &[Event]) -> Value {
    let paths = events.iter().map(|event| {
        let payload = &event.payload;
        let schema = json!({ "$ref": format!("#/components/schemas/{payload}") });
        let answer =
            json!({ "description": "", "content": { "application/json": { "schema": schema } } });
        let post = json!({ "operationId": payload, "responses": { "200": answer } });
        (format!("/{payload}"), json!({ "post": post }))
    });
    Value::Object(paths.collect())
}

fn wrong(pointer: &str, message: String) -> Diagnostic {
    Diagnostic::new(
        "webhooks-file",
        FILE,
        pointer,
        message,
        "edit specs/webhooks.yaml: `x-webhooks` has `type` and `payload` for each event",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(text: &str) -> String {
        parse(text).expect_err("it is refused").to_string()
    }

    #[test]
    fn every_fault_of_the_file_is_named_at_once() {
        let text = r#"
openapi: 3.0.0
x-webhooks:
  One: {type: [A], payload: One}
  Two: {type: [A, B], payload: Missing}
  Three: {type: [], payload: One}
components: {schemas: {One: {}, Spare: {}}}
"#;
        let problems = problems(text);
        for part in [
            "the type `A` means One, too",
            "there is no schema `Missing`",
            "no value of `type` means it",
            "it is the payload of no event",
            "specs/webhooks.yaml",
        ] {
            assert!(problems.contains(part), "{part} in {problems}");
        }
    }

    #[test]
    fn a_file_of_another_form_is_refused() {
        assert!(problems("x-webhooks: {One: {payload: One}}").contains("type"));
        assert!(problems("x-webhooks: []").contains("/x-webhooks"));
        assert!(problems(": : :").contains("webhooks.yaml"));
    }
}
