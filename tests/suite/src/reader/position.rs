//! Every place where a document has a schema.

use serde_json::Value;

use super::document::{Document, Site, entries, escape, items};

/// A schema and the pointer to it.
pub(super) type Position<'a> = (String, &'a Value);

/// Every schema of a document, each once: components first, then those that
/// stand in operations, the outer before the inner. References are not followed.
pub(super) fn positions(document: &Document) -> Vec<Position<'_>> {
    let mut found = Vec::new();
    for (pointer, schema) in document.schemas() {
        within(pointer, schema, &mut found);
    }
    for site in document.operations() {
        for (_, (pointer, schema)) in of_operation(document, &site) {
            within(pointer, schema, &mut found);
        }
    }
    found
}

fn within<'a>(pointer: String, schema: &'a Value, found: &mut Vec<Position<'a>>) {
    let inner = below(&pointer, schema);
    found.push((pointer, schema));
    for (pointer, schema) in inner {
        within(pointer, schema, found);
    }
}

/// The schemas that stand directly in a schema.
pub(super) fn below<'a>(pointer: &str, schema: &'a Value) -> Vec<Position<'a>> {
    let mut inner = Vec::new();
    for (name, property) in entries(schema.get("properties")) {
        inner.push((format!("{pointer}/properties/{}", escape(name)), property));
    }
    for keyword in ["items", "additionalProperties"] {
        if let Some(schema) = schema.get(keyword).filter(|schema| schema.is_object()) {
            inner.push((format!("{pointer}/{keyword}"), schema));
        }
    }
    for keyword in ["allOf", "oneOf", "anyOf"] {
        for (index, branch) in items(schema.get(keyword)).enumerate() {
            inner.push((format!("{pointer}/{keyword}/{index}"), branch));
        }
    }
    inner
}

/// What a schema is to its operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// A parameter.
    Parameter,
    /// The body of the request.
    Body,
    /// The body of a success.
    Answer,
    /// The body of an error.
    Error,
}

/// The schemas that stand directly in an operation, with what they are to it.
pub(super) fn of_operation<'a>(
    document: &'a Document,
    site: &Site<'a>,
) -> Vec<(Role, Position<'a>)> {
    let mut found = Vec::new();
    let item_pointer = format!("/paths/{}", escape(site.path));
    for (base, owner) in [(&item_pointer, site.item), (&site.pointer, site.operation)] {
        for (index, parameter) in items(owner.get("parameters")).enumerate() {
            let pointer = format!("{base}/parameters/{index}");
            if is_choice(parameter) {
                found.push((Role::Parameter, (pointer, parameter)));
            } else if let Some(schema) = parameter.get("schema") {
                found.push((Role::Parameter, (format!("{pointer}/schema"), schema)));
            }
        }
    }
    if let Some(body) = site.operation.get("requestBody") {
        let base = format!("{}/requestBody", site.pointer);
        found.extend(of_content(document, &base, body).map(|position| (Role::Body, position)));
    }
    for (status, response) in entries(site.operation.get("responses")) {
        let role = if status.starts_with('2') {
            Role::Answer
        } else {
            Role::Error
        };
        let base = format!("{}/responses/{status}", site.pointer);
        found.extend(of_content(document, &base, response).map(|position| (role, position)));
    }
    found
}

/// Whether the choice of a parameter's types stands beside its schema, where
/// OpenAPI has no place for it.
pub(super) fn is_choice(parameter: &Value) -> bool {
    parameter.get("anyOf").is_some() || parameter.get("oneOf").is_some()
}

fn of_content<'a>(
    document: &'a Document,
    base: &str,
    owner: &'a Value,
) -> impl Iterator<Item = Position<'a>> {
    // A body or a response by reference stands where it is defined.
    let reference = owner.get("$ref").and_then(Value::as_str);
    let (base, owner) = match reference.and_then(|reference| document.target(reference)) {
        Some((pointer, target)) => (pointer.to_owned(), target),
        None => (base.to_owned(), owner),
    };
    entries(owner.get("content")).filter_map(move |(kind, media)| {
        let schema = media.get("schema")?;
        Some((format!("{base}/content/{}/schema", escape(kind)), schema))
    })
}
