//! Where documents come from, as claims.

use std::path::Path;

use serde_json::json;

use super::{Family, Source, parse_families, tree};
use crate::diagnostic::Diagnostics;
use crate::openapi;

fn write(root: &Path, file: &str, text: &str) {
    let path = root.join(file);
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    std::fs::write(path, text).expect("written");
}

fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (file, text) in files {
        write(folder.path(), file, text);
    }
    folder
}

fn codes(result: Result<Source, Diagnostics>) -> Vec<&'static str> {
    match result {
        Ok(_) => Vec::new(),
        Err(problems) => problems.iter().map(|problem| problem.code).collect(),
    }
}

const FAMILIES: &str = "families:\n  - {name: pets, document: pets, title: Pets}\n";
const EMPTY: &str = "openapi: 3.0.0\ninfo: {title: x, version: '1'}\npaths: {}\n";

#[test]
fn a_row_of_families_has_known_keys_only() {
    let text = "families:\n  - {name: pets, document: pets, title: Pets, colour: red}\nmore: 1\n";
    let problems = parse_families(text).expect_err("unknown keys");
    let places: Vec<_> = problems
        .iter()
        .map(|problem| problem.pointer.as_str())
        .collect();
    assert_eq!(places, ["/more", "/families/0/colour"]);
    assert!(
        problems
            .iter()
            .all(|problem| problem.document == "families.yaml")
    );
    assert!(problems.to_string().contains("edit specs/families.yaml"));
}

#[test]
fn a_family_is_named_once_and_in_snake_case() {
    let text = "families:\n  - {name: Pets, document: a, title: A}\n  \
                - {name: b, document: ../c, title: B}\n  - {name: b, document: d}\n";
    assert_eq!(parse_families(text).expect_err("bad rows").len(), 4);
}

#[test]
fn a_newer_version_has_a_folder_of_its_own() {
    let text = "families:\n  - {name: pets, document: a, title: A, version: v3}\n  \
                - {name: pets, document: a, title: A}\n";
    let files: Vec<_> = parse_families(text)
        .expect("rows")
        .iter()
        .map(Family::file)
        .collect();
    assert_eq!(files, ["api/v3/pets.yaml", "api/pets.yaml"]);
}

#[test]
fn a_project_has_a_document_for_each_family_and_no_others() {
    let root = folder(&[("families.yaml", FAMILIES), ("api/dogs.yaml", EMPTY)]);
    let mut found = codes(Source::project(root.path()));
    found.sort_unstable();
    assert_eq!(found, ["missing-document", "unlisted-document"]);

    let root = folder(&[("families.yaml", FAMILIES), ("api/pets.yaml", EMPTY)]);
    let source = Source::project(root.path()).expect("read");
    assert_eq!(source.documents[0].file, "api/pets.yaml");
    assert_eq!(source.documents[0].edit, "specs/overlays/pets/");
}

#[test]
fn a_document_that_was_edited_by_hand_is_refused() {
    let lock = "source: a\nrevision: b\ndocuments:\n  api/pets.yaml:\n    upstream: x\n    \
                upstream_sha256: x\n    sha256: x\n";
    let root = folder(&[
        ("families.yaml", FAMILIES),
        ("api/pets.yaml", EMPTY),
        ("specs.lock", lock),
    ]);
    assert_eq!(codes(Source::project(root.path())), ["edited-document"]);
}

#[test]
fn bare_numbers_are_keys_and_double_keys_are_refused() {
    assert_eq!(tree::yaml("200: {a: 1.5}"), Ok(json!({"200": {"a": 1.5}})));
    assert!(
        tree::yaml("a: 1\na: 2")
            .expect_err("twice")
            .contains("`a` is written twice")
    );
    assert!(
        tree::json(r#"{"a": 1, "a": 2}"#)
            .expect_err("twice")
            .contains("`a` is written twice")
    );
    assert!(tree::json("{} {}").is_err());
    assert!(tree::yaml("a: .nan").is_err());
}

#[test]
fn aliases_cannot_unfold_without_end() {
    let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..12 {
        let before = format!("*a{}, ", level - 1).repeat(10);
        text.push_str(&format!("a{level}: &a{level} [{before}]\n"));
    }
    assert!(tree::yaml(&text).is_err());
    assert!(tree::yaml("a: &a [*a]").is_err());
    assert!(tree::yaml(&"[".repeat(10_000)).is_err());
    assert!(tree::json(&"[".repeat(10_000)).is_err());
}

#[test]
fn a_foreign_folder_gives_its_documents_and_leaves_other_files_alone() {
    let root = folder(&[
        ("Pet-Store.yaml", EMPTY),
        ("b/users.json", r#"{"openapi": "3.0.0"}"#),
        ("type.yml", EMPTY),
        ("package.json", r#"{"name": "openapi-tools"}"#),
        ("chart.yaml", "a: {{ .Values }}"),
        ("notes.txt", "openapi"),
    ]);
    let source = Source::foreign(root.path()).expect("read");
    let names: Vec<_> = source
        .documents
        .iter()
        .map(|d| d.family.name.as_str())
        .collect();
    assert_eq!(names, ["pet_store", "users", "type_api"]);
}

#[test]
fn documents_of_one_name_are_told_apart_by_their_folders() {
    let root = folder(&[
        ("a/openapi.yaml", EMPTY),
        ("b/openapi.json", "{\"openapi\": \"3.0.0\"}"),
    ]);
    let source = Source::foreign(root.path()).expect("read");
    let names: Vec<_> = source
        .documents
        .iter()
        .map(|d| d.family.name.as_str())
        .collect();
    assert_eq!(names, ["a_openapi", "b_openapi"]);
    let root = folder(&[("a.yaml", EMPTY), ("a.json", "{\"openapi\": \"3.0.0\"}")]);
    assert_eq!(codes(Source::foreign(root.path())), ["same-family"]);
}

#[test]
fn a_folder_without_documents_and_a_file_that_is_not_there_are_refused() {
    let root = folder(&[("a.txt", "x")]);
    assert_eq!(codes(Source::foreign(root.path())), ["no-documents"]);
    assert_eq!(
        codes(Source::foreign(&root.path().join("gone.yaml"))),
        ["missing-document"]
    );
}

#[test]
fn references_into_other_files_are_brought_in() {
    let root = folder(&[
        (
            "api.yaml",
            "openapi: 3.0.0\ninfo: {title: x, version: '1'}\npaths:\n  /pets:\n    \
             $ref: parts/paths.yaml#/pets\ncomponents:\n  schemas:\n    Toy: {type: string}\n",
        ),
        (
            "parts/paths.yaml",
            "pets:\n  get:\n    parameters:\n      - $ref: 'parameters.yaml#/Limit'\n    \
             responses:\n      200:\n        content:\n          application/json:\n            \
             schema: {$ref: '../schemas/Pet.yaml'}\n",
        ),
        (
            "parts/parameters.yaml",
            "Limit: {name: limit, in: query, schema: {type: number}}\n",
        ),
        (
            "schemas/Pet.yaml",
            "type: object\nproperties:\n  parent: {$ref: '#'}\n  toy: {$ref: 'Toy.yaml#/Toy'}\n  \
             other: {$ref: '../api.yaml#/components/schemas/Toy'}\n",
        ),
        ("schemas/Toy.yaml", "Toy: {type: number}\n"),
    ]);
    let mut source = Source::foreign(root.path()).expect("read");
    let document = openapi::read(source.documents.remove(0)).expect("taken");
    assert_eq!(document.api.operations().count(), 1);
    let schemas = &document.raw["components"]["schemas"];
    assert_eq!(
        schemas["Pet"]["properties"],
        json!({
            "parent": {"$ref": "#/components/schemas/Pet"},
            "toy": {"$ref": "#/components/schemas/ToyToy"},
            "other": {"$ref": "#/components/schemas/Toy"},
        })
    );
    assert_eq!(schemas["ToyToy"], json!({"type": "number"}));
    let get = &document.raw["paths"]["/pets"]["get"];
    assert_eq!(get["parameters"][0]["name"], "limit");
    assert_eq!(
        get["responses"]["200"]["content"]["application/json"]["schema"]["$ref"],
        "#/components/schemas/Pet"
    );
}

#[test]
fn a_reference_never_leaves_the_folder() {
    let outside = folder(&[("secret.yaml", "a: {type: string}")]);
    let secret = outside.path().join("secret.yaml");
    for reference in [
        "../secret.yaml#/a".to_owned(),
        "x/../../secret.yaml#/a".to_owned(),
        format!("{}#/a", secret.display()),
        "..\\\\secret.yaml#/a".to_owned(),
    ] {
        let root = folder(&[("a/api.yaml", &document_with(&reference))]);
        write(root.path(), "secret.yaml", "a: {type: string}");
        assert_eq!(
            codes(Source::foreign(&root.path().join("a"))),
            ["ref-outside"],
            "{reference}"
        );
        // A file alone is as good as its folder, and no better.
        let file = root.path().join("a/api.yaml");
        assert_eq!(
            codes(Source::foreign(&file)),
            ["ref-outside"],
            "{reference}"
        );
    }
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_folder_is_not_followed() {
    let outside = folder(&[("secret.yaml", "a: {type: string}")]);
    let root = folder(&[("api.yaml", &document_with("link.yaml#/a"))]);
    let link = root.path().join("link.yaml");
    std::os::unix::fs::symlink(outside.path().join("secret.yaml"), link).expect("a link");
    assert_eq!(codes(Source::foreign(root.path())), ["dangling-ref"]);
}

#[test]
fn nothing_is_fetched() {
    for reference in [
        "https://example.com/a.yaml#/a",
        "//example.com/a.yaml",
        "file:///etc/x",
    ] {
        let root = folder(&[("api.yaml", &document_with(reference))]);
        assert_eq!(
            codes(Source::foreign(root.path())),
            ["ref-to-url"],
            "{reference}"
        );
    }
}

#[test]
fn a_reference_to_a_file_or_a_part_that_is_not_there_is_refused() {
    for reference in ["gone.yaml#/a", "api.json", "api.yaml.bak#/x"] {
        let root = folder(&[("api.yaml", &document_with(reference))]);
        assert_eq!(
            codes(Source::foreign(root.path())),
            ["dangling-ref"],
            "{reference}"
        );
    }
}

fn document_with(reference: &str) -> String {
    format!("{EMPTY}components: {{schemas: {{A: {{$ref: \"{reference}\"}}}}}}\n")
}
