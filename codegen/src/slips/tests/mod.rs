//! The rules, as claims.

mod forms;
mod numbers;
mod rows;

use std::path::Path;

use serde_json::{Value, json};

use super::{Applied, FILE, Slips, lock_text};
use crate::source::Source;

/// A rule's file: the rule with a reason, and what else it says.
fn rule(name: &str, rest: &str) -> Slips {
    let text = format!("\"{name}\":\n  reason: r\n  evidence: e\n{rest}");
    Slips::parse(&text).unwrap_or_else(|problems| panic!("{problems}\n{text}"))
}

/// A document whose only operation takes `limit` and `flag`, sends `Sent` and
/// answers with `Answered`.
fn document(limit: Value, sent: Value, answered: Value) -> Value {
    let content = |name: &str| {
        let schema = json!({"$ref": format!("#/components/schemas/{name}")});
        json!({"application/json": {"schema": schema}})
    };
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Pets", "version": "1"},
        "paths": {"/pets/{id}": {"post": {
            "parameters": [limit],
            "requestBody": {"content": content("Sent")},
            "responses": {"200": {"description": "OK", "content": content("Answered")}},
        }}},
        "components": {"schemas": {"Sent": sent, "Answered": answered}},
    })
}

fn query(name: &str, schema: Value) -> Value {
    json!({"name": name, "in": "query", "schema": schema})
}

fn object(properties: Value) -> Value {
    json!({"type": "object", "properties": properties})
}

/// A document in which one answer has these fields.
fn answer(properties: Value) -> Value {
    let nothing = query("nothing", json!({}));
    document(nothing, json!({}), object(properties))
}

/// A document in which one request has these fields.
fn request(properties: Value) -> Value {
    let nothing = query("nothing", json!({}));
    document(nothing, object(properties), json!({}))
}

/// A document with one parameter of the query.
fn parameter(parameter: Value) -> Value {
    document(parameter, json!({}), json!({}))
}

/// Mends a document, and claims that a second time changes nothing more.
#[track_caller]
fn mended(slips: &Slips, mut root: Value) -> (Value, Applied) {
    let applied = slips.apply(&mut root, "pets", "pets");
    let once = root.clone();
    let again = slips.apply(&mut root, "pets", "pets");
    assert_eq!(
        (&root, &again.mended[..]),
        (&once, &[][..]),
        "a second time"
    );
    (root, applied)
}

/// Claims what a field of an answer becomes.
#[track_caller]
fn becomes(slips: &Slips, name: &str, field: Value, expected: Value) {
    let (root, applied) = mended(slips, answer(json!({name: field.clone()})));
    let found = &root["components"]["schemas"]["Answered"]["properties"][name];
    assert_eq!(*found, expected, "from {field}");
    let changes = usize::from(field != expected);
    assert_eq!(applied.mended.len(), changes, "{:?}", applied.mended);
}

#[track_caller]
fn stays(slips: &Slips, name: &str, field: Value) {
    becomes(slips, name, field.clone(), field);
}

/// Claims what a field of a request's body becomes.
#[track_caller]
fn sent_becomes(slips: &Slips, name: &str, field: Value, expected: Value) {
    let (root, _) = mended(slips, request(json!({name: field.clone()})));
    let found = &root["components"]["schemas"]["Sent"]["properties"][name];
    assert_eq!(*found, expected, "from {field}");
}

/// Claims what a parameter of the query becomes.
#[track_caller]
fn asked_becomes(slips: &Slips, name: &str, schema: Value, expected: Value) {
    let (root, _) = mended(slips, parameter(query(name, schema.clone())));
    let found = &root["paths"]["/pets/{id}"]["post"]["parameters"][0]["schema"];
    assert_eq!(*found, expected, "from {schema}");
}

/// The messages and pointers of what a file is refused for.
fn refused(text: &str) -> Vec<(String, String)> {
    let problems = match Slips::parse(text) {
        Ok(_) => panic!("taken: {text}"),
        Err(problems) => problems,
    };
    assert!(problems.iter().all(|problem| problem.document == FILE));
    problems
        .iter()
        .map(|problem| (problem.pointer.clone(), problem.message.clone()))
        .collect()
}

fn unused(slips: &Slips, root: Value) -> Vec<String> {
    let (_, applied) = mended(slips, root);
    let problems = slips.unused(&[applied, Applied::default()]);
    problems.iter().map(|p| p.pointer.clone()).collect()
}
