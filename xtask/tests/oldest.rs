//! `tests/oldest` uses all of the library that the oldest compiler is for.

use std::collections::BTreeSet;
use std::path::Path;

use toml::{Table, Value};

/// What needs a newer compiler, and says so where it is declared.
const NEWER: [&str; 2] = ["cli", "sqlite"];

fn manifest(path: &str) -> Table {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    let text = std::fs::read_to_string(root.join(path));
    let text = text.unwrap_or_else(|error| panic!("{path}: {error}"));
    text.parse().expect("a manifest is TOML")
}

fn texts(value: &Value) -> BTreeSet<&str> {
    let list = value.as_array().expect("a list").iter();
    list.filter_map(Value::as_str).collect()
}

#[test]
fn both_name_the_same_compiler() {
    let (library, program) = (
        manifest("generated/Cargo.toml"),
        manifest("tests/oldest/Cargo.toml"),
    );
    let version = |manifest: &Table| manifest["package"]["rust-version"].clone();
    assert_eq!(version(&library), version(&program));
}

#[test]
fn every_feature_is_in_it_or_known_to_need_a_newer_one() {
    let (library, program) = (
        manifest("generated/Cargo.toml"),
        manifest("tests/oldest/Cargo.toml"),
    );
    let features = library["features"].as_table().expect("features");
    let families = texts(&features["full"]);
    let all: BTreeSet<&str> = features.keys().map(String::as_str).collect();
    let wanted: BTreeSet<&str> = all
        .difference(&families)
        .copied()
        .filter(|feature| *feature != "default" && !NEWER.contains(feature))
        .collect();
    let has = texts(&program["dependencies"]["hoopai"]["features"]);
    assert_eq!(has, wanted, "the features in tests/oldest/Cargo.toml");
}
