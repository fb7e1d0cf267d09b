//! Small APIs to compare.

#![allow(dead_code, reason = "each test uses some of it")]

use codegen::generate::{Task, lower_all};
use codegen::ir::Api;
use codegen::names::Care;
use codegen::names::overrides::Overrides;
use codegen::rules::Rules;
use codegen::source::{ApiVersion, Family, RawDocument};
use codegen::webhooks;
use serde_json::{Value, json};

/// The API of one document.
pub(crate) fn api(document: Value) -> Api {
    apis(&[("one", document)])
}

/// The API of one document, with names that somebody chose.
pub(crate) fn whole(document: Value, names: &str) -> Api {
    let task = Task {
        overrides: Overrides::parse(names).expect("the names are well written"),
        ..task(&[("one", document)])
    };
    lower_all(task).expect("the document is sound").0
}

/// The API of several documents.
pub(crate) fn apis(documents: &[(&str, Value)]) -> Api {
    lower_all(task(documents))
        .expect("the documents are sound")
        .0
}

/// An API with these events: name, `type`, payload.
pub(crate) fn events_api(events: &[(&str, &str, Value)]) -> Api {
    let rows: serde_json::Map<String, Value> = events
        .iter()
        .map(|(name, ty, _)| ((*name).to_owned(), json!({"type": [ty], "payload": name})))
        .collect();
    let schemas: serde_json::Map<String, Value> = events
        .iter()
        .map(|(name, _, payload)| ((*name).to_owned(), payload.clone()))
        .collect();
    let text = json!({
        "openapi": "3.0.3",
        "info": {"title": "Events", "version": "1"},
        "x-webhooks": rows,
        "components": {"schemas": schemas},
    });
    let task = Task {
        webhooks: Some(webhooks::parse(&text.to_string()).expect("the events are sound")),
        ..task(&[("one", json!({"paths": {}}))])
    };
    lower_all(task).expect("the documents are sound").0
}

pub(crate) fn task(documents: &[(&str, Value)]) -> Task {
    Task {
        documents: documents
            .iter()
            .map(|(name, document)| raw(name, document.clone()))
            .collect(),
        rules: Rules::hoopai(),
        care: Care::Any,
        ..Task::default()
    }
}

/// A document with what every document must have; `answer` of an operation is short for
/// its only success.
fn raw(name: &str, mut root: Value) -> RawDocument {
    root["openapi"] = "3.0.3".into();
    root["info"] = json!({"title": name, "version": "1"});
    let items = root["paths"].as_object_mut().expect("a document has paths");
    for operation in items.values_mut().filter_map(Value::as_object_mut) {
        for operation in operation.values_mut() {
            complete(operation);
        }
    }
    RawDocument {
        family: Family::named(name),
        version: ApiVersion::default(),
        file: format!("{name}.yaml"),
        edit: format!("{name}.yaml"),
        added: Vec::new(),
        root,
    }
}

fn complete(operation: &mut Value) {
    let operation = operation.as_object_mut().expect("an operation is a map");
    let answer = operation.remove("answer");
    let responses = operation.entry("responses").or_insert_with(|| json!({}));
    let empty = responses.as_object().is_some_and(serde_json::Map::is_empty);
    match answer {
        Some(schema) if schema == json!({}) => {
            responses["200"] = json!({"description": "", "content": {"application/json": {}}});
        }
        Some(schema) => {
            responses["200"] = json!({
                "description": "", "content": {"application/json": {"schema": schema}}
            });
        }
        None if empty => responses["204"] = json!({"description": ""}),
        None => {}
    }
}
