//! The project's own documents, as claims.

use std::collections::BTreeMap;
use std::path::Path;

use codegen::import::{canonical, looks_like, yaml};
use codegen::openapi::{self, Document};
use codegen::source::{RawDocument, Source, tree};
use serde_json::Value;

fn specs() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs")
}

fn raw() -> Vec<RawDocument> {
    Source::project(&specs())
        .unwrap_or_else(|problems| panic!("{problems}"))
        .documents
}

fn read() -> Vec<Document> {
    openapi::read_all(raw()).unwrap_or_else(|problems| panic!("{problems}"))
}

#[test]
fn there_are_41_documents_with_576_operations_on_409_paths() {
    let documents = read();
    assert_eq!(documents.len(), 41);
    let operations: usize = documents.iter().map(|d| d.api.operations().count()).sum();
    let paths: usize = documents.iter().map(|d| d.api.paths.paths.len()).sum();
    assert_eq!((operations, paths), (576, 409));
}

#[test]
fn the_next_version_has_42_documents_with_627_operations_on_443_paths() {
    let version = codegen::source::ApiVersion::new("v3");
    let raw = Source::version(&specs(), &version).unwrap_or_else(|problems| panic!("{problems}"));
    let documents =
        openapi::read_all(raw.documents).unwrap_or_else(|problems| panic!("{problems}"));
    assert_eq!(documents.len(), 42);
    let operations: usize = documents.iter().map(|d| d.api.operations().count()).sum();
    let paths: usize = documents.iter().map(|d| d.api.paths.paths.len()).sum();
    assert_eq!((operations, paths), (627, 443));
}

/// A newer import changes these counts; each change is for a person to look at.
#[test]
fn what_is_mended_is_known() {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for mend in read().iter().flat_map(|document| &document.mends) {
        *counts.entry(mend.code.code()).or_default() += 1;
    }
    let known = BTreeMap::from([
        ("array-without-items", 25),
        ("default-type", 7),
        ("enum-duplicate", 3),
        ("enum-nested-list", 2),
        ("enum-type", 2),
        ("header-without-schema", 4),
        ("nullable-without-type", 2),
        ("parameter-keywords", 4),
        ("path-parameter-missing", 11),
        ("path-parameter-optional", 2),
        ("ref-siblings", 7),
        ("required-absent", 1),
        ("security-scheme-extra-keys", 170),
        ("unknown-key", 10),
        ("unknown-type", 1),
    ]);
    assert_eq!(counts, known);
}

#[test]
fn every_document_is_in_canonical_form() {
    for document in raw() {
        let mut notes = Vec::new();
        let text = yaml::write(&canonical(&document.root, &mut notes));
        assert_eq!(notes, [], "{}", document.file);
        let file = std::fs::read_to_string(specs().join(&document.file)).unwrap_or_default();
        let body = file.find("openapi:").map(|start| &file[start..]);
        assert!(
            body == Some(text.as_str()),
            "{} is not as import writes it",
            document.file
        );
        assert_eq!(tree::yaml(&text), Ok(document.root), "{}", document.file);
    }
}

#[test]
fn no_document_holds_prose_or_secrets() {
    fn texts<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
        match value {
            Value::String(text) => found.push(text),
            Value::Array(list) => list.iter().for_each(|value| texts(value, found)),
            Value::Object(map) => map.values().for_each(|value| texts(value, found)),
            _ => {}
        }
    }
    for document in raw() {
        let mut found = Vec::new();
        texts(&document.root, &mut found);
        for text in found {
            assert!(
                text.split_whitespace().count() <= 10,
                "{}: {text}",
                document.file
            );
            assert_eq!(looks_like(text), None, "{}", document.file);
        }
    }
}
