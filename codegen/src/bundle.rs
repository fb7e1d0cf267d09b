//! All documents as one: for tools that take a single OpenAPI document.
//!
//! What comes out is what the crate is made of: overlays and rules are applied, and
//! whatever had to be mended to be read is mended. Component and operation names get
//! their family's name in front, so that no two are the same.

use serde_json::{Map, Value, json};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Api, Family};
use crate::openapi::Document;
use crate::openapi::shape::METHODS;
use crate::pointer;

const LOCAL: &str = "#/components/";

/// All documents as one.
///
/// `api` is what was made of them: operations are called what the crate calls them.
///
/// # Errors
///
/// Two documents that describe the same operation.
pub fn bundle(documents: &[Document], api: &Api) -> Result<Value, Diagnostics> {
    let mut problems = Diagnostics::default();
    let mut bundle = Bundle::default();
    for document in documents {
        let family = api
            .families
            .iter()
            .find(|one| one.name == document.family.name);
        if let Some(family) = family {
            bundle.add(document, family, &mut problems);
        }
    }
    problems.into_result()?;
    Ok(bundle.document())
}

#[derive(Default)]
struct Bundle {
    tags: Vec<Value>,
    paths: Map<String, Value>,
    /// By kind (`schemas`, `securitySchemes`) and name.
    components: Map<String, Value>,
}

impl Bundle {
    fn add(&mut self, document: &Document, family: &Family, problems: &mut Diagnostics) {
        self.tags.push(json!({ "name": family.title }));
        let mut root = document.raw.clone();
        let prefix = format!("{}.", family.name);
        refer(&mut root, &prefix);
        let components = root.get_mut("components").and_then(Value::as_object_mut);
        for (kind, parts) in components.into_iter().flatten() {
            let all = self.components.entry(kind).or_insert_with(|| json!({}));
            for (name, part) in parts.as_object_mut().into_iter().flatten() {
                all[format!("{prefix}{name}")] = part.take();
            }
        }
        let paths = root.get_mut("paths").and_then(Value::as_object_mut);
        for (path, item) in paths.into_iter().flatten() {
            let Some(item) = item.as_object_mut() else {
                continue;
            };
            let shared = item.get("parameters").and_then(Value::as_array).cloned();
            for (method, operation) in item.iter_mut() {
                if !METHODS.contains(&method.as_str()) {
                    continue;
                }
                let mut operation = operation.take();
                name(&mut operation, family, path, method);
                share(&mut operation, shared.as_deref().unwrap_or_default());
                secure(&mut operation, root_security(&document.raw), &prefix);
                let all = self.paths.entry(path).or_insert_with(|| json!({}));
                if !all[method].is_null() {
                    problems.push(twice(document, path, method));
                }
                all[method] = operation;
            }
        }
    }

    fn document(self) -> Value {
        json!({
            "openapi": "3.0.3",
            "info": {
                "title": "HoopAI",
                "description": "All documents as one, with their corrections. Not an official document.",
                "version": "2021-07-28",
            },
            "servers": [{ "url": "https://services.leadconnectorhq.com" }],
            "tags": self.tags,
            "paths": self.paths,
            "components": self.components,
        })
    }
}

/// Points every local reference to where its target has gone.
fn refer(value: &mut Value, prefix: &str) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                match value {
                    Value::String(text) if key == "$ref" => *text = moved(text, prefix),
                    Value::Object(mapping) if key == "mapping" => {
                        for target in mapping.values_mut() {
                            if let Value::String(text) = target {
                                *text = moved(text, prefix);
                            }
                        }
                    }
                    other => refer(other, prefix),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| refer(item, prefix)),
        _ => {}
    }
}

/// `#/components/schemas/Name` becomes `#/components/schemas/family.Name`.
fn moved(reference: &str, prefix: &str) -> String {
    let part = reference.strip_prefix(LOCAL);
    match part.and_then(|part| part.split_once('/')) {
        Some((kind, name)) => format!("{LOCAL}{kind}/{prefix}{name}"),
        None => reference.to_owned(),
    }
}

/// Names an operation as the crate does, and puts it under its family.
fn name(operation: &mut Value, family: &Family, path: &str, method: &str) {
    let known = family
        .operations
        .iter()
        .find(|one| one.path == path && one.method.eq_ignore_ascii_case(method));
    if let Some(known) = known {
        operation["operationId"] = json!(format!("{}.{}", family.name, known.name));
        operation["tags"] = json!([family.title]);
    }
}

/// Gives an operation the parameters of its path, unless it has its own.
fn share(operation: &mut Value, shared: &[Value]) {
    if shared.is_empty() {
        return;
    }
    let own = operation["parameters"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    let is_own = |shared: &&Value| {
        own.iter()
            .any(|own| own["name"] == shared["name"] && own["in"] == shared["in"])
    };
    let all: Vec<&Value> = shared
        .iter()
        .filter(|one| !is_own(one))
        .chain(&own)
        .collect();
    operation["parameters"] = json!(all);
}

/// Says an operation's security by the schemes' new names.
fn secure(operation: &mut Value, root: Option<&Value>, prefix: &str) {
    let security = operation.get("security").or(root).cloned();
    let Some(Value::Array(alternatives)) = security else {
        return;
    };
    let renamed = alternatives.iter().map(|alternative| {
        let schemes = alternative.as_object().into_iter().flatten();
        let schemes = schemes.map(|(name, scopes)| (format!("{prefix}{name}"), scopes.clone()));
        Value::Object(schemes.collect())
    });
    operation["security"] = renamed.collect();
}

fn root_security(root: &Value) -> Option<&Value> {
    root.get("security")
}

fn twice(document: &Document, path: &str, method: &str) -> Diagnostic {
    Diagnostic::new(
        "bundle-twice",
        document.file.clone(),
        pointer::join_all("/paths", [path, method]),
        "another document describes this operation, too",
        format!("remove one of them with an overlay, in {}", document.edit),
    )
}
