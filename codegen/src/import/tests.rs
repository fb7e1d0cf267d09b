//! Import, as claims.

mod aftermath;
mod archive;
mod form;
mod set;
mod versions;

use std::path::Path;

use serde_json::Value;

use super::{Import, Imported, Incoming, import};
use crate::diagnostic::Diagnostics;
use crate::source::tree;

const COMMON: &str = r##"{"components": {"schemas": {
    "Bad": {"type": "object", "properties": {"detail": {"$ref": "#/components/schemas/Detail"}}},
    "Detail": {"type": "string", "description": "prose"},
    "Unused": {"type": "number"}
}}}"##;

/// An upstream folder with one document, and a specs folder with one family.
fn folders(document: &str) -> (tempfile::TempDir, tempfile::TempDir) {
    let upstream = tempfile::tempdir().expect("a folder");
    let specs = tempfile::tempdir().expect("a folder");
    for folder in ["apps", "common"] {
        std::fs::create_dir(upstream.path().join(folder)).expect("a folder");
    }
    std::fs::write(upstream.path().join("apps/pet-store.json"), document).expect("written");
    std::fs::write(upstream.path().join("common/common-schemas.json"), COMMON).expect("written");
    let families = "families:\n  - {name: pets, document: pet-store, title: Pets}\n";
    std::fs::write(specs.path().join("families.yaml"), families).expect("written");
    (upstream, specs)
}

fn import_set(from: Incoming, specs: &Path, source: Option<&str>) -> Result<Imported, Diagnostics> {
    import(&Import {
        from,
        specs: specs.to_owned(),
        source: source.map(str::to_owned),
        revision: None,
        url: None,
        prune: false,
    })
}

fn run(upstream: &Path, specs: &Path) -> Result<Imported, Diagnostics> {
    let from = Incoming::open(upstream, None)?;
    import_set(from, specs, Some("somebody/something"))
}

fn codes(problems: &Diagnostics) -> Vec<&'static str> {
    problems.iter().map(|problem| problem.code).collect()
}

fn document(schemas: &str, references: &[&str]) -> String {
    let bodies: Vec<String> = references
        .iter()
        .enumerate()
        .map(|(index, reference)| {
            format!(
                r#""40{index}": {{"content": {{"application/json":
                    {{"schema": {{"$ref": "{reference}"}}}}}}}}"#
            )
        })
        .collect();
    format!(
        r#"{{"openapi": "3.0.0", "info": {{"title": "Pets", "version": "1"}},
            "paths": {{"/pets": {{"get": {{"responses": {{{}}}}}}}}},
            "components": {{"schemas": {{{schemas}}}}}}}"#,
        bodies.join(",")
    )
}

fn imported(specs: &Path) -> Value {
    let text = std::fs::read_to_string(specs.join("api/pets.yaml")).expect("a document");
    tree::yaml(&text).expect("YAML")
}
