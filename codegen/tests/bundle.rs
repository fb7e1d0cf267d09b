//! Claims about all documents as one.

use std::collections::HashSet;
use std::path::Path;

use codegen::bundle::bundle;
use codegen::generate::{lower_all, project_task};
use codegen::openapi;
use codegen::source::ApiVersion;
use serde_json::Value;

fn bundled() -> Value {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    let task = project_task(root, None).expect("the specs are readable");
    let task = task
        .of_version(&ApiVersion::default())
        .expect("the product's");
    let documents = openapi::read_all(task.documents.clone()).expect("they are read");
    let (api, _) = lower_all(task).expect("they are taken");
    bundle(&documents, &api).expect("they go together")
}

/// Every reference, and every operation's id and security schemes.
fn collect<'a>(value: &'a Value, references: &mut Vec<&'a str>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                match value.as_str() {
                    Some(text) if key == "$ref" => references.push(text),
                    _ => collect(value, references),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, references)),
        _ => {}
    }
}

#[test]
fn every_operation_is_there_once_and_nothing_leads_nowhere() {
    let bundle = bundled();
    let mut references = Vec::new();
    collect(&bundle, &mut references);
    assert!(references.len() > 1000);
    for reference in references {
        let pointer = reference.strip_prefix('#').expect("a local one");
        assert!(bundle.pointer(pointer).is_some(), "{reference}");
    }
    let mut ids = HashSet::new();
    let items = bundle["paths"].as_object().expect("paths").values();
    for operation in items.flat_map(|item| item.as_object().expect("an item").values()) {
        let id = operation["operationId"].as_str().expect("an id");
        assert!(ids.insert(id), "{id} is there twice");
        let security = operation["security"].as_array().into_iter().flatten();
        for scheme in security.flat_map(|one| one.as_object().expect("schemes").keys()) {
            let known = &bundle["components"]["securitySchemes"][scheme];
            assert!(known.is_object(), "{id}: there is no scheme {scheme}");
        }
    }
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    let task = project_task(root, None).expect("the specs are readable");
    let task = task
        .of_version(&ApiVersion::default())
        .expect("the product's");
    let (api, _) = lower_all(task).expect("they are taken");
    let generated: usize = api
        .families
        .iter()
        .map(|family| family.operations.len())
        .sum();
    assert_eq!(ids.len(), generated);
    assert!(ids.contains("contacts.get"));
}
