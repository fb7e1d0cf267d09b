//! What became of operations in another version, as claims.

use serde_json::{Value, json};

use super::{Became, Outcome, versions};
use crate::diff::{Diff, Sides, forms};
use crate::generate::{Task, lower_all};
use crate::ir::{Api, Fate};
use crate::names::Care;
use crate::source::{RawDocument, parse_families};

/// An operation that answers with a pet which has these fields.
fn operation(id: &str, fields: &[&str]) -> Value {
    let properties = fields.iter().map(|name| (*name, json!({"type": "string"})));
    let schema = json!({"type": "object", "properties": properties.collect::<Value>()});
    let content = json!({"application/json": {"schema": schema}});
    json!({
        "operationId": id,
        "responses": {"200": {"description": "OK", "content": content}},
    })
}

/// A document of paths that are read.
fn document(paths: &[(&str, Value)]) -> Value {
    let mut root = json!({
        "openapi": "3.0.0",
        "info": {"title": "Pets", "version": "1"},
        "paths": {},
    });
    for (path, operation) in paths {
        let names = path.split('/').filter_map(|step| step.strip_prefix('{'));
        let parameters: Value = names
            .map(|name| {
                let name = name.trim_end_matches('}');
                let schema = json!({"type": "string"});
                json!({"name": name, "in": "path", "required": true, "schema": schema})
            })
            .collect();
        root["paths"][path] = json!({"get": operation, "parameters": parameters});
    }
    root
}

/// The API of a family's documents in two versions, of which rows of `successors.yaml`
/// tell.
fn api(old: Value, new: Value, rows: &str) -> Api {
    let families = "families:\n  - {name: pets, document: a, title: Pets}\n  \
                    - {name: pets, document: b, title: Pets, version: v3}\n";
    let families = parse_families(families).expect("rows");
    let rows = format!("successors: {{v3: {{pets: {{{rows}}}}}}}");
    let task = Task {
        documents: vec![
            RawDocument::of(&families[0], old),
            RawDocument::of(&families[1], new),
        ],
        successors: serde_yaml::from_str(&rows).expect("rows"),
        care: Care::Any,
        ..Task::default()
    };
    lower_all(task).expect("the documents are sound").0
}

fn compared(old: &[(&str, Value)], new: &[(&str, Value)], rows: &str) -> Diff {
    versions(&api(document(old), document(new), rows), "v3").expect("there is such a version")
}

fn outcomes(diff: &Diff) -> Vec<(&str, Outcome)> {
    let all = diff.operations.iter();
    all.map(|one| (one.operation.as_str(), one.outcome))
        .collect()
}

#[test]
fn every_operation_of_both_versions_has_one_outcome() {
    let diff = compared(
        &[
            ("/same", operation("same", &["name"])),
            ("/changed/{petId}", operation("changed", &["name"])),
            ("/moved", operation("moved", &["name"])),
            ("/gone", operation("gone", &["name"])),
            ("/lost", operation("lost", &["name"])),
        ],
        &[
            ("/same", operation("same-v3", &["name"])),
            ("/changed/{id}", operation("changed", &["age"])),
            ("/moved-on", operation("moved", &["name"])),
            ("/instead", operation("instead", &["name"])),
        ],
        "GET /moved: {moved: GET /moved-on}, \
         GET /gone: {instead: [GET /instead, GET /same], how: It is asked.}, \
         GET /lost: {nothing: Nobody asked.}",
    );
    assert_eq!(
        outcomes(&diff),
        [
            ("GET /same", Outcome::Same),
            ("GET /changed/{petId}", Outcome::Changed),
            ("GET /moved", Outcome::Moved),
            ("GET /gone", Outcome::Gone),
            ("GET /lost", Outcome::Gone),
            ("GET /instead", Outcome::New),
        ]
    );
    let changed = &diff.operations[1];
    let felt = changed.changes.iter().map(|at| diff.changes[*at].rule.id());
    assert_eq!(
        felt.collect::<Vec<_>>(),
        ["response-property-removed", "response-property-added"]
    );
    assert_eq!(changed.call, "client.pets().changed()");
    let Some(Fate::Instead { of, how }) = &diff.operations[3].fate else {
        panic!("it says what to use");
    };
    let calls: Vec<&str> = of.iter().map(|heir| heir.call.as_str()).collect();
    assert_eq!(calls[0], "client.v3().pets().instead()");
    assert_eq!((of.len(), how.as_str()), (2, "It is asked."));
}

#[test]
fn a_change_belongs_to_every_operation_that_reaches_the_schema() {
    let pets = |field: &str| {
        let operation = |id: &str| {
            let mut operation = operation(id, &[]);
            operation["responses"]["200"]["content"]["application/json"]["schema"] =
                json!({"$ref": "#/components/schemas/Pet"});
            operation
        };
        let mut root = document(&[
            ("/first", operation("first")),
            ("/second", operation("second")),
        ]);
        root["components"]["schemas"]["Pet"] =
            json!({"type": "object", "properties": {field: {"type": "string"}}});
        root
    };
    let diff = versions(&api(pets("name"), pets("age"), ""), "v3").expect("a version");
    let felt = |at: usize| {
        let one: &Became = &diff.operations[at];
        (one.outcome, one.changes.len())
    };
    assert_eq!([felt(0), felt(1)], [(Outcome::Changed, 2); 2]);
}

#[test]
fn what_only_an_overlay_knows_is_not_gone() {
    let mut seen = operation("seen", &["name"]);
    seen["x-evidence"] = "observed".into();
    let both = ("/both", operation("both", &["name"]));
    let diff = compared(&[both.clone(), ("/seen", seen)], &[both], "");
    assert_eq!(outcomes(&diff), [("GET /both", Outcome::Same)]);
    assert_eq!(diff.changes, []);
}

#[test]
fn a_version_that_no_family_has_is_none() {
    let root = || document(&[("/pets", operation("pets", &[]))]);
    assert_eq!(versions(&api(root(), root(), ""), "v4"), None);
}

/// One operation of each outcome.
fn small() -> (Diff, Sides<String>) {
    let diff = compared(
        &[
            ("/same", operation("same", &["name"])),
            ("/changed", operation("changed", &["name"])),
            ("/moved", operation("moved", &["name"])),
            ("/gone", operation("gone", &["name"])),
        ],
        &[
            ("/same", operation("same", &["name"])),
            ("/changed", operation("changed", &["age"])),
            ("/moved-on", operation("moved", &["name"])),
            ("/new", operation("new", &["name"])),
        ],
        "GET /moved: {moved: GET /moved-on, how: It is quicker.}, \
         GET /gone: {nothing: Nobody asked.}",
    );
    (diff, Sides::both("old".to_owned(), "v3".to_owned()))
}

#[test]
fn as_text_it_leads_with_what_became_of_the_operations() {
    let (diff, labels) = small();
    let text = forms::text::text(&diff, &labels, false, &|_, text| text.to_owned());
    insta::assert_snapshot!(text);
}

#[test]
fn as_markdown_it_leads_with_what_became_of_the_operations() {
    let (diff, labels) = small();
    insta::assert_snapshot!(forms::markdown::markdown(&diff, &labels));
}

#[test]
fn as_json_it_is_as_its_schema_says() {
    let (diff, labels) = small();
    let schema: Value = serde_json::from_str(forms::json::SCHEMA).expect("it is JSON");
    let validator = jsonschema::validator_for(&schema).expect("it is a schema");
    let mut json = forms::json::json(&diff, &labels);
    assert!(validator.is_valid(&json));
    assert_eq!(json["operations"][2]["outcome"], "moved");
    assert_eq!(json["operations"][2]["to"][0]["operation"], "GET /moved-on");
    assert_eq!(json["operations"][3]["how"], "Nobody asked.");
    let felt = &json["operations"][1]["changes"][0];
    let all = json["changes"].as_array().expect("a list");
    assert!(all.iter().any(|change| change["fingerprint"] == *felt));
    json["operations"][0]["outcome"] = "lost".into();
    assert!(
        !validator.is_valid(&json),
        "the schema refuses what is wrong"
    );
}

#[test]
fn as_a_page_it_leads_with_what_became_of_the_operations() {
    let (diff, labels) = small();
    let page = forms::html::html(&diff, &labels);
    let (head, _) = page.split_once("</header>").expect("it has a head");
    assert!(head.contains("<li><b>1</b> moved</li>"));
    assert!(head.contains(
        "<li><code>GET /moved</code> moved to <code>GET /moved-on</code>. It is quicker.</li>"
    ));
    assert!(head.contains("<summary>Gone: 1</summary>"));
}
