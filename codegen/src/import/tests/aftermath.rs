//! What the reviewed files make of a new set, as claims.

use std::path::Path;

use serde_json::{Value, json};

use super::{codes, folders};
use crate::import::{Import, Imported, Incoming, import};

/// A document of two operations and a schema, and what people have written about it.
fn pets() -> Value {
    json!({
        "openapi": "3.0.0",
        "info": {"title": "Pets", "version": "1"},
        "paths": {
            "/pets": {"get": {"operationId": "get-pets", "responses": {"200": {
                "description": "OK",
                "content": {"application/json": {
                    "schema": {"$ref": "#/components/schemas/Pet"}}}}}}},
            "/pets/{id}": {"delete": {
                "operationId": "delete-pet",
                "parameters": [{"name": "id", "in": "path", "required": true,
                                "schema": {"type": "string"}}],
                "responses": {"204": {"description": "No Content"}}}},
        },
        "components": {"schemas": {"Pet": {"type": "object", "properties": {
            "age": {"type": "number", "example": "seven"},
            "name": {"type": "string"},
        }}}},
    })
}

const OVERLAY: &str = "\
overlay: 1.1.0
info: {title: Corrections, version: 1.0.0}
actions:
  - target: $.components.schemas.Pet.properties.name
    description: A name can be null
    x-reason: Some have none.
    x-evidence: official
    update: {nullable: true}
  - target: $.paths
    description: Pets can be counted
    x-reason: The documentation says so.
    x-evidence: documented
    update:
      /pets/count:
        get:
          operationId: count-pets
          responses: {'200': {description: OK}}
";

const SLIPS: &str = "\
number-text:
  reason: The type was copied.
  evidence: The example.
";

fn write(specs: &Path, file: &str, text: &str) {
    let path = specs.join(file);
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    std::fs::write(path, text).expect("written");
}

/// Imports the set as it was, with everything in its place, and then changed.
fn after(prune: bool, change: impl Fn(&mut Value)) -> (tempfile::TempDir, Imported) {
    let mut root = pets();
    let (upstream, specs) = folders(&root.to_string());
    let at = specs.path();
    write(at, "overlays/pets/corrections.yaml", OVERLAY);
    write(at, "slips.yaml", SLIPS);
    write(
        at,
        "names.yaml",
        "pets:\n  operations:\n    GET /pets: all\n",
    );
    write(
        at,
        "words/pets.yaml",
        "operations:\n  GET /pets: Reads them.\n",
    );
    write(
        at,
        "unpaged.yaml",
        "unpaged:\n  - reason: It answers all.\n    operations: {pets: [GET /pets]}\n",
    );
    write(
        at,
        "unproven.yaml",
        "unproven:\n  - {family: pets, operation: GET /pets/found, reason: a, source: b}\n",
    );
    let run = |prune| {
        import(&Import {
            from: Incoming::open(upstream.path(), None).expect("a set"),
            specs: at.to_owned(),
            source: None,
            revision: None,
            url: None,
            prune,
        })
        .unwrap_or_else(|problems| panic!("{problems}"))
    };
    let first = run(false);
    assert!(first.aftermath.is_clean(), "{:?}", first.aftermath);
    change(&mut root);
    write(upstream.path(), "apps/pet-store.json", &root.to_string());
    let second = run(prune);
    (specs, second)
}

fn overlay(specs: &Path) -> String {
    let path = specs.join("overlays/pets/corrections.yaml");
    std::fs::read_to_string(path).expect("an overlay")
}

#[test]
fn a_set_that_fits_leaves_nothing_to_do() {
    let (specs, done) = after(false, |root| {
        root["paths"]["/pets"]["get"]["deprecated"] = json!(true);
    });
    assert!(done.aftermath.is_clean(), "{:?}", done.aftermath);
    assert_eq!(overlay(specs.path()), OVERLAY);
}

#[test]
fn an_action_that_upstream_has_made_superfluous_is_told_of_and_stays() {
    let (specs, done) = after(false, |root| {
        root["components"]["schemas"]["Pet"]["properties"]["name"]["nullable"] = json!(true);
    });
    let told: Vec<_> = done
        .aftermath
        .redundant
        .iter()
        .map(|one| (one.number, one.diagnostic().code))
        .collect();
    assert_eq!(told, [(1, "overlay-changes-nothing")]);
    assert_eq!(overlay(specs.path()), OVERLAY);
}

#[test]
fn an_action_that_finds_nothing_goes_where_that_is_wanted() {
    let (specs, done) = after(true, |root| {
        let pet = root
            .pointer_mut("/components/schemas/Pet/properties")
            .expect("fields");
        pet.as_object_mut().expect("a map").remove("name");
    });
    assert!(done.aftermath.is_clean(), "{:?}", done.aftermath);
    assert_eq!(done.aftermath.pruned.len(), 1);
    let text = overlay(specs.path());
    assert!(
        !text.contains("A name") && text.contains("Pets can be counted"),
        "{text}"
    );
}

#[test]
fn an_addition_that_the_set_has_by_now_goes_and_numbers_are_those_of_the_new_text() {
    let (specs, done) = after(false, |root| {
        root["paths"]["/pets/count"] = json!({"get": {
            "operationId": "count-pets", "responses": {"200": {"description": "OK"}}}});
        root["components"]["schemas"]["Pet"]["properties"]["name"]["nullable"] = json!(true);
    });
    assert_eq!(done.aftermath.pruned[0].description, "Pets can be counted");
    assert_eq!(done.aftermath.redundant[0].number, 1);
    assert!(!overlay(specs.path()).contains("/pets/count"));
}

#[test]
fn rules_words_names_and_rows_about_nothing_are_told_of() {
    let (_specs, done) = after(false, |root| {
        let paths = root["paths"].as_object_mut().expect("paths");
        let list = paths.remove("/pets").expect("it was there");
        paths.insert("/pets/".to_owned(), list);
        paths.insert(
            "/pets/found".to_owned(),
            json!({"get": {
            "operationId": "found", "responses": {"200": {"description": "OK"}}}}),
        );
        root["components"]["schemas"]["Pet"]["properties"]["age"]["example"] = json!(7);
    });
    let mut found = codes(&done.aftermath.problems);
    found.sort_unstable();
    let expected = [
        "name-for-nothing",
        "unpaged-row",
        "unproven-row",
        "unused-slip",
    ];
    assert_eq!(found, expected, "{}", done.aftermath.problems);
}

#[test]
fn words_about_nothing_are_told_of() {
    let (specs, done) = after(false, |_| {});
    assert!(done.aftermath.is_clean());
    write(
        specs.path(),
        "words/pets.yaml",
        "operations:\n  GET /cats: Reads them.\n",
    );
    let from = specs.path().join("again");
    write(&from, "apps/pet-store.json", &pets().to_string());
    let again = import(&Import {
        from: Incoming::open(&from, None).expect("a set"),
        specs: specs.path().to_owned(),
        source: None,
        revision: None,
        url: None,
        prune: false,
    })
    .expect("imported");
    assert_eq!(codes(&again.aftermath.problems), ["words-for-nothing"]);
}

#[test]
fn what_the_generator_would_refuse_is_told_of() {
    let (_specs, done) = after(false, |root| {
        root["paths"]["/pets"]["get"]["responses"]["200"]["content"]["application/json"]["schema"] =
            json!({"$ref": "#/components/schemas/Pet/properties/gone"});
    });
    assert!(!done.aftermath.is_clean());
    assert!(
        codes(&done.aftermath.problems).contains(&"dangling-ref"),
        "{}",
        done.aftermath.problems
    );
}
