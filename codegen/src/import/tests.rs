//! Import, as claims.

use std::path::Path;

use serde_json::{Value, json};

use super::{Import, Imported, canonical, import, looks_like, yaml};
use crate::diagnostic::Diagnostics;
use crate::source::tree;

fn facts(root: &Value) -> (Value, Vec<&'static str>) {
    let mut notes = Vec::new();
    let tree = canonical(root, &mut notes);
    (tree, notes.iter().map(|note| note.code).collect())
}

fn schema(schema: Value) -> (Value, Vec<&'static str>) {
    let (tree, notes) = facts(&json!({"components": {"schemas": {"A": schema}}}));
    (tree["components"]["schemas"]["A"].clone(), notes)
}

#[test]
fn prose_stays_behind() {
    let (tree, notes) = facts(&json!({
        "openapi": "3.0.0",
        "x-tagGroups": [],
        "info": {"title": "Pets", "description": "All about pets", "contact": {}, "version": "1"},
        "tags": [{"name": "Pets", "description": "Pets and more"}],
        "paths": {"/pets": {"get": {
            "summary": "Get pets", "description": "Gets all the pets", "externalDocs": {"url": "u"},
            "parameters": [{"name": "a", "in": "query", "description": "An a",
                            "schema": {"type": "string"}}],
            "responses": {"200": {"description": "All the pets", "content": {}}},
        }, "post": {
            "summary": "one two three four five six seven eight nine ten eleven",
            "responses": {"422": {"description": "prose"}},
        }}},
    }));
    assert_eq!(
        tree,
        json!({
            "openapi": "3.0.0",
            "info": {"title": "Pets", "version": "1"},
            "tags": [{"name": "Pets"}],
            "paths": {"/pets": {
                "get": {
                    "summary": "Get pets",
                    "parameters": [{"name": "a", "in": "query", "schema": {"type": "string"}}],
                    "responses": {"200": {"description": "OK", "content": {}}},
                },
                "post": {"responses": {"422": {"description": "Unprocessable Content"}}},
            }},
        })
    );
    assert_eq!(notes, ["long-title"]);
}

#[test]
fn examples_are_short_scalars_and_lists_of_them() {
    let kept = |example: Value| {
        schema(json!({"example": example}))
            .0
            .get("example")
            .cloned()
    };
    assert_eq!(kept(json!("abc")), Some(json!("abc")));
    assert_eq!(kept(json!(5)), Some(json!(5)));
    assert_eq!(kept(json!(null)), Some(json!(null)));
    assert_eq!(kept(json!(["a", 1])), Some(json!(["a", 1])));
    assert_eq!(kept(json!([])), Some(json!([])));
    assert_eq!(kept(json!({"a": 1})), None);
    assert_eq!(kept(json!([{"a": 1}])), None);
    assert_eq!(kept(json!("a ".repeat(11))), None);
    assert_eq!(kept(json!("a".repeat(81))), None);
    assert_eq!(kept(json!(["a", "a".repeat(81)])), None);
}

#[test]
fn what_is_wrong_with_a_document_stays_in_it() {
    let slip = json!({
        "type": "any", "enum": [["a", "a"]], "required": ["gone"], "schema": {"type": "string"},
    });
    assert_eq!(schema(slip.clone()).0, slip);
    let (tree, _) = facts(&json!({"paths": {"/a": {"get": {"parameters": [
        {"schema": {"description": "d"}, "anyOf": [{"description": "d", "type": "string"}],
         "in": "query", "name": "a", "default": false},
    ]}}}}));
    let parameter = &tree["paths"]["/a"]["get"]["parameters"][0];
    let text = parameter.to_string();
    assert_eq!(
        text,
        r#"{"name":"a","in":"query","schema":{},"anyOf":[{"type":"string"}],"default":false}"#
    );
}

#[test]
fn a_property_called_like_prose_is_a_property() {
    let object = json!({"type": "object", "properties": {
        "description": {"type": "string"}, "summary": {"type": "string"},
        "example": {"type": "string"}, "x-a": {"type": "string"}, "title": {"type": "object",
        "properties": {"$ref": {"type": "string"}}},
    }});
    assert_eq!(schema(object.clone()).0, object);
}

#[test]
fn keys_have_one_order_and_properties_keep_theirs() {
    let (tree, _) = schema(json!({
        "properties": {"z": {"example": 1, "type": "number"}, "a": {}}, "type": "object",
    }));
    assert_eq!(
        tree.to_string(),
        r#"{"type":"object","properties":{"z":{"type":"number","example":1},"a":{}}}"#
    );
}

#[test]
fn secrets_are_left_out_and_their_values_are_told_to_nobody() {
    // Put together here, so that no scanner takes this file for a leak.
    let stripe = format!("sk_{}_{}", "test", "51Hxxxxxxxxxxxxx");
    let jwt = format!("ey{}.eyJzdWIiOiIxIn0.abc", "JhbGciOiJIUzI1NiJ9");
    let pit = format!("pit-{}", "0a1b2c3d-1111-2222-3333-444455556666");
    let hex = "0123456789abcdef".repeat(3);
    for secret in [stripe, jwt.clone(), format!("Bearer {jwt}"), pit, hex] {
        let mut notes = Vec::new();
        let tree = canonical(
            &json!({"components": {"schemas": {"A": {
                "example": secret, "default": secret, "enum": ["a", secret],
            }}}}),
            &mut notes,
        );
        assert_eq!(
            tree["components"]["schemas"]["A"],
            json!({"enum": ["a"]}),
            "{secret}"
        );
        assert_eq!(notes.iter().filter(|note| note.code == "secret").count(), 3);
        assert!(notes.iter().all(|note| !note.what.contains(&secret)));
    }
}

#[test]
fn ids_dates_and_addresses_are_no_secrets() {
    for text in [
        "ve9EPM428h8vShlRW1KT",
        "2021-07-28",
        "60d5ec49f1b2c8b1f8e4b1a1",
        "0a1b2c3d-1111-2222-3333-444455556666",
        "https://services.leadconnectorhq.com/contacts/search/duplicate-contacts",
        "RRULE:FREQ=DAILY;INTERVAL=1;COUNT=5",
        "ocQHyuzHvysMo5N5VsXc_1729821600000_1800",
        "conversations/message.readonly conversations/message.write",
        "Bearer {token}",
        "pk_",
    ] {
        assert_eq!(looks_like(text), None, "{text}");
    }
}

#[test]
fn what_is_written_reads_back_the_same() {
    let tree = json!({
        "/pets/{id}": {"a": [], "b": {}, "c": [{"d": 1, "e": [[1, 2], [], [{"f": null}]]}]},
        "texts": [
            "", " ", "a b", "a: b", "# a", "true", "No", "null", "~", "12", "1e3", "2021-07-28",
            "- a", "a\nb", "\t", "\"", "\\", "ü", "a\u{7f}b", "\u{feff}", "\u{2028}", "{}", "[]",
            "*a", "&a", "!a", "%a", "@a", "`a`", "a #b", "a:", "0x1f", ".5", "+1", "=", "<<", "😀",
        ],
        "numbers": [0, -1, 1.5, 1e300, 18_446_744_073_709_551_615_u64, true, false],
        "200": {"a: b": 1, "": 2, "null": 3},
    });
    let text = yaml::write(&tree);
    assert_eq!(tree::yaml(&text).as_ref(), Ok(&tree), "{text}");
    assert_eq!(yaml::write(&tree), text);
}

#[test]
fn the_canonical_form_of_a_canonical_document_is_itself() {
    let (once, _) = facts(&json!({
        "paths": {"/a": {"get": {"responses": {"200": {"content": {"application/json": {
            "schema": {"type": "string", "examples": ["a"], "example": "b"}}}}}}}},
        "info": {"version": 1, "title": "A"}, "openapi": "3.0.0",
    }));
    let (twice, notes) = facts(&once);
    assert_eq!(yaml::write(&once), yaml::write(&twice));
    assert_eq!(notes, [] as [&str; 0]);
}

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

fn run(upstream: &Path, specs: &Path) -> Result<Imported, Diagnostics> {
    import(&Import {
        from: upstream.to_owned(),
        specs: specs.to_owned(),
        source: Some("somebody/something".to_owned()),
        revision: None,
    })
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

#[test]
fn shared_schemas_are_copied_once_and_referred_to() {
    let external = "../common/common-schemas.json#/components/schemas/Bad";
    // The second forgets the file, as upstream's links.json does.
    let text = document("", &[external, "#/components/schemas/Bad", external]);
    let (upstream, specs) = folders(&text);
    run(upstream.path(), specs.path()).expect("imported");
    let tree = imported(specs.path());
    assert_eq!(
        tree["components"]["schemas"],
        json!({
            "Bad": {"type": "object",
                    "properties": {"detail": {"$ref": "#/components/schemas/Detail"}}},
            "Detail": {"type": "string"},
        })
    );
    let text = tree["paths"].to_string();
    assert_eq!(text.matches("\"#/components/schemas/Bad\"").count(), 3);
}

#[test]
fn a_schema_of_the_same_name_and_another_shape_stays_apart() {
    let external = "../common/common-schemas.json#/components/schemas/Bad";
    let own = r#""Bad": {"type": "string"}, "Detail": {"type": "string", "description": "other"}"#;
    let (upstream, specs) = folders(&document(own, &[external, "#/components/schemas/Bad"]));
    run(upstream.path(), specs.path()).expect("imported");
    let tree = imported(specs.path());
    let schemas = &tree["components"]["schemas"];
    assert_eq!(schemas["Bad"], json!({"type": "string"}));
    assert_eq!(
        schemas["CommonBad"]["properties"]["detail"]["$ref"],
        "#/components/schemas/Detail"
    );
    assert!(schemas.get("CommonDetail").is_none());
    let text = tree["paths"].to_string();
    assert!(
        text.contains("schemas/CommonBad\"") && text.contains("schemas/Bad\""),
        "{text}"
    );
}

#[test]
fn a_second_import_changes_no_byte() {
    let (upstream, specs) = folders(&document("", &[]));
    let first = run(upstream.path(), specs.path()).expect("imported");
    let read = |file: &str| std::fs::read_to_string(specs.path().join(file)).expect("read");
    let before = (read("api/pets.yaml"), read("specs.lock"));
    assert!(first.documents[0].changed);
    // Without the source, and from a folder of another name: the documents are the same.
    let elsewhere = tempfile::tempdir().expect("a folder");
    let moved = elsewhere.path().join("moved");
    std::fs::rename(upstream.path(), &moved).expect("moved");
    let second = import(&Import {
        from: moved,
        specs: specs.path().to_owned(),
        source: None,
        revision: None,
    })
    .expect("imported");
    assert!(!second.documents[0].changed);
    assert_eq!((read("api/pets.yaml"), read("specs.lock")), before);
    assert!(before.1.contains("source: somebody/something"));
}

#[test]
fn nothing_is_written_where_anything_is_wrong() {
    let gone = document(
        "",
        &["../common/common-schemas.json#/components/schemas/Gone"],
    );
    let (upstream, specs) = folders(&gone);
    std::fs::write(upstream.path().join("apps/dogs.json"), "{}").expect("written");
    let problems = run(upstream.path(), specs.path()).expect_err("refused");
    let codes: Vec<_> = problems.iter().map(|problem| problem.code).collect();
    assert_eq!(codes, ["unknown-document", "dangling-ref"]);
    assert!(problems.to_string().contains("specs/families.yaml"));
    assert!(!specs.path().join("api").exists());
    assert!(!specs.path().join("specs.lock").exists());

    std::fs::remove_file(upstream.path().join("apps/dogs.json")).expect("removed");
    std::fs::remove_file(upstream.path().join("apps/pet-store.json")).expect("removed");
    let problems = run(upstream.path(), specs.path()).expect_err("refused");
    assert_eq!(
        problems.iter().map(|p| p.code).collect::<Vec<_>>(),
        ["missing-document"]
    );
}

#[test]
fn a_document_of_no_family_any_more_is_removed_and_told_of() {
    let (upstream, specs) = folders(&document("", &[]));
    std::fs::create_dir(specs.path().join("api")).expect("a folder");
    std::fs::write(specs.path().join("api/cats.yaml"), "a: 1").expect("written");
    let done = run(upstream.path(), specs.path()).expect("imported");
    assert_eq!(done.removed, ["api/cats.yaml"]);
    assert!(!specs.path().join("api/cats.yaml").exists());
}

#[test]
fn a_file_that_is_no_json_is_refused() {
    for text in ["", "{", "[]", "\u{0}", &"[".repeat(5_000)] {
        let (upstream, specs) = folders(text);
        let problems = run(upstream.path(), specs.path()).expect_err("refused");
        assert_eq!(
            problems.iter().map(|p| p.code).collect::<Vec<_>>(),
            ["unreadable"],
            "{text}"
        );
    }
}
