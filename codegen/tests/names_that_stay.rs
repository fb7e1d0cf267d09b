//! Names that stay, though upstream has moved what they stand for.

mod diff;

use codegen::diff::{Bump, compare};
use codegen::generate::{Task, lower_all};
use codegen::ir::Api;
use codegen::names::lock::Lock;
use serde_json::{Value, json};

fn list(parameters: &[Value]) -> Value {
    json!({"paths": {"/things": {"get": {"operationId": "list", "parameters": parameters}}}})
}

fn choice(name: &str, values: &[&str]) -> Value {
    json!({"name": name, "in": "query", "schema": {"type": "string", "enum": values}})
}

fn named(document: Value, lock: &Lock) -> (Api, Lock) {
    let task = Task {
        lock: lock.clone(),
        ..diff::task(&[("one", document)])
    };
    lower_all(task).expect("the document is sound")
}

#[test]
fn a_parameter_that_went_to_another_place_and_has_more_values_keeps_its_types_name() {
    let size = || choice("size", &["small", "large"]);
    let (before, lock) = named(
        list(&[choice("kind", &["a", "b"]), size()]),
        &Lock::default(),
    );
    let names = |api: &Api| -> Vec<String> {
        let types = api.families[0].types.iter();
        types.map(|def| def.name.clone()).collect()
    };
    assert_eq!(names(&before), ["ListKind", "ListSize"]);
    let (after, _) = named(list(&[size(), choice("kind", &["a", "b", "c"])]), &lock);
    assert_eq!(names(&after), ["ListSize", "ListKind"]);
}

#[test]
fn an_operation_that_has_another_id_keeps_its_names_and_breaks_nobody() {
    let document = |id: &str| {
        json!({"paths": {"/things": {"get": {
            "operationId": id,
            "answer": {"type": "object", "properties": {"name": {"type": "string"}}},
        }}}})
    };
    let (before, lock) = named(document("list"), &Lock::default());
    let (after, _) = named(document("get-all-things"), &lock);
    let diff = compare(&before, &after);
    let rules: Vec<String> = diff.changes.iter().map(|one| one.rule.id()).collect();
    assert_eq!(rules, ["operation-id-changed"]);
    assert_eq!(diff.changes[0].rust, []);
    assert_eq!(diff.summary().bump, Bump::Patch);
}
