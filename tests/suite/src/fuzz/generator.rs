//! Documents, all the way to Rust.

use codegen::generate::{Task, make};
use codegen::source::{ApiVersion, Family, RawDocument, tree};

use super::problems::say_what_to_do;

/// A text that is YAML becomes Rust, the same every time, or reasons why not.
pub(super) fn run(data: &[u8]) {
    let Some(root) = std::str::from_utf8(data)
        .ok()
        .and_then(|text| tree::yaml(text).ok())
    else {
        return;
    };
    let task = Task {
        documents: vec![RawDocument {
            family: Family::named("fuzzed"),
            version: ApiVersion::default(),
            file: "fuzzed.yaml".to_owned(),
            edit: "fuzzed.yaml".to_owned(),
            added: Vec::new(),
            root,
        }],
        ..Task::default()
    };
    let made = make(task.clone(), &()).map(|made| made.files);
    assert_eq!(made, make(task, &()).map(|made| made.files));
    match made {
        Ok(files) => {
            for (path, text) in &files {
                let parsed = syn::parse_file(text);
                assert!(parsed.is_ok(), "{path} is no Rust:\n{text}");
            }
        }
        Err(problems) => say_what_to_do(&problems),
    }
}
