//! Two API versions of one family: what is the same in both is made once.

use std::path::Path;

use codegen::generate::{Made, Task, make, project};
use codegen::rules::Rules;
use codegen::source::{ApiVersion, Family, RawDocument};
use serde_json::{Value, json};

fn document(version: &ApiVersion, root: Value) -> RawDocument {
    RawDocument {
        family: Family {
            version: version.clone(),
            ..Family::named("pets")
        },
        version: version.clone(),
        file: format!("{version}.yaml"),
        edit: "nowhere".to_owned(),
        added: Vec::new(),
        root,
    }
}

/// Pets know their owners and owners their pets; toys have these properties.
fn pets(toy: Value) -> Value {
    let get = |id: &str, schema: &str| {
        let schema = json!({"$ref": format!("#/components/schemas/{schema}")});
        json!({"get": {"operationId": id, "responses": {"200": {
            "description": "OK", "content": {"application/json": {"schema": schema}}
        }}}})
    };
    json!({
        "openapi": "3.0.0",
        "info": {"title": "Pets", "version": "1"},
        "paths": {"/pet": get("get-pet", "Pet"), "/toy": get("get-toy", "Toy")},
        "components": {"schemas": {
            "Pet": {"type": "object", "properties": {
                "name": {"type": "string"}, "owner": {"$ref": "#/components/schemas/Owner"}
            }},
            "Owner": {"type": "object", "properties": {
                "pets": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}
            }},
            "Toy": {"type": "object", "properties": toy}
        }}
    })
}

fn both(present: Value, next: Value) -> Made {
    let task = Task {
        documents: vec![
            document(&ApiVersion::default(), present),
            document(&ApiVersion::new("v9"), next),
        ],
        rules: Rules::hoopai(),
        ..Task::default()
    };
    make(task, &()).unwrap_or_else(|problems| panic!("{problems}"))
}

fn file<'a>(made: &'a Made, path: &str) -> &'a str {
    let found = made.files.iter().find(|(file, _)| file == path);
    found.map_or("", |(_, text)| text)
}

#[test]
fn types_that_are_the_same_are_one_and_those_that_hold_each_other_too() {
    let toy = json!({"size": {"type": "integer"}});
    let made = both(pets(json!({"size": {"type": "string"}})), pets(toy));
    let models = file(&made, "v9/pets/models/mod.rs");
    assert!(
        models.contains("pub use crate::api::pets::models::{Owner, Pet};"),
        "{models}"
    );
    let own = file(&made, "v9/pets/models/objects.rs");
    assert!(own.contains("pub struct Toy"), "{own}");
    assert!(!own.contains("pub struct Pet"), "{own}");
}

#[test]
fn a_type_that_holds_one_which_differs_differs_too() {
    let toy = json!({"size": {"type": "string"}});
    let mut next = pets(toy.clone());
    next["components"]["schemas"]["Owner"]["properties"]["name"] = json!({"type": "string"});
    let made = both(pets(toy), next);
    let own = file(&made, "v9/pets/models/objects.rs");
    assert!(own.contains("pub struct Pet") && own.contains("pub struct Owner"));
    let models = file(&made, "v9/pets/models/mod.rs");
    assert!(
        models.contains("pub use crate::api::pets::models::Toy;"),
        "{models}"
    );
}

/// The document with an operation more, which sends a list of toys.
fn giving(mut document: Value) -> Value {
    document["paths"]["/gift"] = json!({"post": {
        "operationId": "give",
        "requestBody": {"content": {"application/json": {"schema": {
            "type": "object", "properties": {
                "toys": {"type": "array", "items": {"$ref": "#/components/schemas/Toy"}}
            }
        }}}},
        "responses": {"204": {"description": "Given"}}
    }});
    document
}

#[test]
fn what_is_only_read_in_one_version_is_shared_only_where_the_other_sends_it() {
    let toys = || pets(json!({"size": {"type": "string"}}));
    // The product's type has no constructor, which a sent one needs.
    let made = both(toys(), giving(toys()));
    let own = file(&made, "v9/pets/models/objects.rs");
    assert!(own.contains("pub struct Toy"), "{own}");
    assert!(own.contains("pub fn new("), "{own}");
    // The other way round it has one more than is needed.
    let made = both(giving(toys()), toys());
    let models = file(&made, "v9/pets/models/mod.rs");
    assert!(
        models.contains("pub use crate::api::pets::models::{Owner, Pet, Toy};"),
        "{models}"
    );
}

#[test]
fn a_request_that_is_the_same_is_one_and_its_route_says_only_what_differs() {
    let toy = json!({"size": {"type": "integer"}});
    let made = both(pets(json!({"size": {"type": "string"}})), pets(toy));
    let family = file(&made, "v9/pets/mod.rs");
    assert!(
        family.contains("pub use crate::api::pets::GetPet;"),
        "{family}"
    );
    let routes = file(&made, "v9/pets/routes.rs");
    assert!(
        routes.contains("..crate::api::pets::routes::GET_PET"),
        "{routes}"
    );
    assert!(routes.contains("version: Some(\"v9\")"), "{routes}");
}

#[test]
fn one_family_alone_leaves_the_files_of_the_others_as_they_are() {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    let made = project(root, Some("contacts"), &()).unwrap_or_else(|problems| panic!("{problems}"));
    let stale = made.output.compare(root).expect("the files are readable");
    assert!(stale.is_empty(), "{stale:?}");
}
