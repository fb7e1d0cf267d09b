//! The reading of documents, as claims.

mod documents;
mod mangled;
mod operations;
mod references;
mod schemas;

use openapiv3::{ReferenceOr, SchemaKind, Type};
use serde_json::{Value, json};

use super::{Document, MendKind, read};
use crate::diagnostic::Diagnostics;
use crate::source::{Family, RawDocument};

fn raw(root: Value) -> RawDocument {
    let family = Family::named("pets");
    RawDocument {
        version: family.version.clone(),
        family,
        file: "pets.yaml".to_owned(),
        edit: "pets.yaml".to_owned(),
        added: Vec::new(),
        root,
    }
}

/// A document with one schema.
fn with_schema(schema: Value) -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Pets", "version": "1"},
        "paths": {},
        "components": {"schemas": {"Pet": schema, "Other": {"type": "string"}}},
    })
}

/// A document with one operation on a path.
fn with_operation(path: &str, operation: Value) -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Pets", "version": "1"},
        "paths": {path: {"get": operation}},
    })
}

fn good(root: Value) -> Document {
    match read(raw(root)) {
        Ok(document) => document,
        Err(problems) => panic!("refused:\n{problems}"),
    }
}

fn refused(root: Value) -> Diagnostics {
    match read(raw(root)) {
        Ok(document) => panic!("taken: {}", document.raw),
        Err(problems) => problems,
    }
}

/// The codes and pointers of all problems.
fn problems(root: Value) -> Vec<(&'static str, String)> {
    refused(root)
        .iter()
        .map(|problem| (problem.code, problem.pointer.clone()))
        .collect()
}

fn codes(document: &Document) -> Vec<MendKind> {
    document.mends.iter().map(|mend| mend.code).collect()
}

/// Claims what a schema becomes, and which mends are recorded for it.
#[track_caller]
fn schema_becomes(schema: Value, expected: Value, mends: &[MendKind]) {
    let document = good(with_schema(schema.clone()));
    let became = &document.raw["components"]["schemas"]["Pet"];
    assert_eq!(*became, expected, "from {schema}");
    assert_eq!(codes(&document), mends, "of {schema}");
}
