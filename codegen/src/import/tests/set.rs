//! A whole set, as claims.

use serde_json::json;

use super::{codes, document, folders, import_set, imported, run};
use crate::import::{Incoming, Single, single};

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
    let from = Incoming::open(&moved, None).expect("a set");
    let second = import_set(from, specs.path(), None).expect("imported");
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
    assert_eq!(codes(&problems), ["unknown-document", "dangling-ref"]);
    assert!(problems.to_string().contains("specs/families.yaml"));
    assert!(!specs.path().join("api").exists());
    assert!(!specs.path().join("specs.lock").exists());

    std::fs::remove_file(upstream.path().join("apps/dogs.json")).expect("removed");
    std::fs::remove_file(upstream.path().join("apps/pet-store.json")).expect("removed");
    let problems = run(upstream.path(), specs.path()).expect_err("refused");
    assert_eq!(codes(&problems), ["missing-document"]);
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
        assert_eq!(codes(&problems), ["unreadable"], "{text}");
    }
}

#[test]
fn both_sides_of_an_import_are_there_to_compare() {
    let (upstream, specs) = folders(&document(r#""A": {"type": "string"}"#, &[]));
    let first = run(upstream.path(), specs.path()).expect("imported");
    assert_eq!(first.before.documents, []);
    let changed = document(r#""A": {"type": "number"}"#, &[]);
    std::fs::write(upstream.path().join("apps/pet-store.json"), changed).expect("written");
    let second = run(upstream.path(), specs.path()).expect("imported");
    assert_eq!(second.before, first.after);
    let kind = |source: &crate::source::Source| {
        let root = &source.documents[0].root;
        root["components"]["schemas"]["A"]["type"].clone()
    };
    assert_eq!(
        (kind(&second.before), kind(&second.after)),
        (json!("string"), json!("number"))
    );
}

#[test]
fn one_document_is_no_set() {
    let (upstream, specs) = folders(&document("", &[]));
    let file = upstream.path().join("apps/pet-store.json");
    let from = Incoming::open(&file, None).expect("a document");
    let problems = import_set(from, specs.path(), None).expect_err("refused");
    assert_eq!(codes(&problems), ["one-document"]);
    assert!(problems.to_string().contains("--family"), "{problems}");
}

#[test]
fn one_document_of_a_set_finds_the_shared_schemas_of_its_set() {
    let external = "../common/common-schemas.json#/components/schemas/Bad";
    let (upstream, specs) = folders(&document("", &[external]));
    let file = upstream.path().join("apps/pet-store.json");
    single(&Single {
        from: Incoming::open(&file, None).expect("a document"),
        family: "pets".to_owned(),
        specs: specs.path().to_owned(),
        source: None,
        revision: None,
        prune: false,
    })
    .expect("imported");
    let schemas = &imported(specs.path())["components"]["schemas"];
    assert!(schemas.get("Bad").is_some(), "{schemas}");
}

#[test]
fn the_folder_of_another_version_is_left_alone() {
    let (upstream, specs) = folders(&document("", &[]));
    let newer = upstream.path().join("apps/v3");
    std::fs::create_dir(&newer).expect("a folder");
    std::fs::write(newer.join("pet-store-v3.json"), "{").expect("written");
    run(upstream.path(), specs.path()).expect("imported");
}
