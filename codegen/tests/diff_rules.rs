//! Every rule of the comparison, by the cases of `tests/fixtures/diff/rules.yaml`.

mod diff;

use std::collections::BTreeSet;

use codegen::diff::rules::{Rule, Subject, What};
use codegen::diff::{Diff, compare};
use serde_json::{Value, json};

use diff::{api, apis, events_api, whole};

/// The subjects of which a value can be.
const SUBJECTS: [&str; 5] = [
    "request-parameter",
    "request-property",
    "request-body",
    "response-property",
    "response-body",
];

fn cases() -> Value {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../tests/fixtures/diff/rules.yaml"
    );
    let text = std::fs::read_to_string(path).expect("the cases are there");
    serde_yaml::from_str(&text).expect("they are YAML")
}

fn rows<'a>(cases: &'a Value, key: &str) -> &'a Vec<Value> {
    cases[key].as_array().expect("a list of cases")
}

/// The rules by which a comparison has found something; schemas that come and go with a
/// value are not what a case is about.
fn found(diff: &Diff, also: &[String]) -> BTreeSet<String> {
    let rules = diff.changes.iter().map(|change| change.rule.id());
    rules
        .filter(|rule| !also.contains(rule) && rule != "name-changed")
        .collect()
}

/// Documents in which a value stands where a subject has it.
fn places(subject: &str, value: &Value) -> Vec<Value> {
    let body = |schema: Value| {
        json!({"post": {"operationId": "make", "requestBody": {
            "content": {"application/json": {"schema": schema}}
        }}})
    };
    let object = |value: &Value| json!({"type": "object", "properties": {"one": value}});
    let things = |item: Value| json!({"paths": {"/things": item}});
    match subject {
        "request-parameter" => {
            let mut parameter = json!({"name": "one", "in": "query", "schema": value});
            if value["deprecated"] == true {
                parameter["deprecated"] = true.into();
            }
            vec![things(
                json!({"get": {"operationId": "list", "parameters": [parameter]}}),
            )]
        }
        "request-property" => vec![
            things(body(object(value))),
            things(body(
                json!({"type": "object", "properties": {"outer": object(value)}}),
            )),
        ],
        "request-body" => vec![things(body(value.clone()))],
        "response-property" => vec![things(
            json!({"get": {"operationId": "list", "answer": object(value)}}),
        )],
        "response-body" => vec![things(
            json!({"get": {"operationId": "list", "answer": value}}),
        )],
        other => panic!("{other} is no subject"),
    }
}

/// Schemas that values refer to, and an operation that keeps them in use.
fn with_schemas(mut document: Value) -> Value {
    let schema = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    document["paths"]["/all"] = json!({"get": {"operationId": "all", "answer": {
        "type": "object",
        "properties": {
            "one": schema("One"), "other": schema("Other"),
            "cat": schema("Cat"), "dog": schema("Dog"),
        },
    }}});
    document["components"] = json!({"schemas": {
        "One": {"type": "string", "enum": ["x", "y"]},
        "Other": {"type": "string", "enum": ["x", "y"]},
        "Cat": {"type": "object", "properties": {
            "kind": {"type": "string"}, "sort": {"type": "string"}, "lives": {"type": "integer"}
        }},
        "Dog": {"type": "object", "properties": {
            "kind": {"type": "string"}, "sort": {"type": "string"}, "tricks": {"type": "integer"}
        }},
    }});
    document
}

/// A comparison and its mirror image find just this rule, and its mirror image.
fn check(rule: &str, old: Value, new: Value, also: &[String]) -> [String; 2] {
    let (old, new) = (api(old), api(new));
    let there = compare(&old, &new);
    let back = compare(&new, &old);
    assert_eq!(
        found(&there, also),
        BTreeSet::from([rule.to_owned()]),
        "{:?}",
        texts_of(&there)
    );
    let mut mirror: BTreeSet<String> = BTreeSet::new();
    for change in &there.changes {
        mirror.insert(change.rule.mirror().id());
    }
    let is: BTreeSet<String> = back.changes.iter().map(|one| one.rule.id()).collect();
    assert_eq!(is, mirror, "{rule}, the other way round");
    let own = there.changes.iter().find(|one| one.rule.id() == rule);
    let own = own.expect("it was found").rule;
    [rule.to_owned(), own.mirror().id()]
}

fn texts_of(diff: &Diff) -> Vec<&String> {
    diff.changes.iter().map(|change| &change.text).collect()
}

fn texts(value: &Value) -> Vec<String> {
    let items = value.as_array().into_iter().flatten();
    items.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Tries all cases, and gives the rules that they have shown.
fn shown() -> BTreeSet<String> {
    let cases = cases();
    let mut shown = BTreeSet::new();
    for case in rows(&cases, "values") {
        let what = case["what"].as_str().expect("a case says what happens");
        let within = texts(&case["in"]);
        for subject in SUBJECTS {
            if !within.is_empty() && !within.iter().any(|one| one == subject) {
                continue;
            }
            let rule = format!("{subject}-{what}");
            let olds = places(subject, &case["old"]);
            let news = places(subject, &case["new"]);
            for (old, new) in olds.into_iter().zip(news) {
                let also = ["schema-became-sent", "schema-became-unsent"].map(str::to_owned);
                shown.extend(check(&rule, with_schemas(old), with_schemas(new), &also));
            }
        }
    }
    for case in rows(&cases, "cases") {
        let rule = case["rule"].as_str().expect("a case names its rule");
        let also = texts(&case["also"]);
        shown.extend(check(rule, case["old"].clone(), case["new"].clone(), &also));
    }
    shown
}

/// Rules about more than one document: their cases are below.
const OF_MANY: [&str; 7] = [
    "family-added",
    "family-removed",
    "operation-document-moved",
    "event-added",
    "event-removed",
    "event-changed",
    "name-changed",
];

#[test]
fn every_rule_has_a_case_and_finds_that_and_nothing_else_both_ways() {
    let shown = shown();
    let missing: Vec<String> = Rule::all()
        .into_iter()
        .map(Rule::id)
        .filter(|rule| !shown.contains(rule) && !OF_MANY.contains(&rule.as_str()))
        .collect();
    assert!(missing.is_empty(), "no case shows {missing:#?}");
}

#[test]
fn rules_have_names_of_their_own_and_a_mirror_image_that_is_a_rule() {
    let all = Rule::all();
    let names: BTreeSet<String> = all.iter().map(|rule| rule.id()).collect();
    assert_eq!(names.len(), all.len(), "two rules have one name");
    for rule in &all {
        assert!(all.contains(&rule.mirror()), "{rule}: {}", rule.mirror());
        assert_eq!(rule.mirror().mirror(), *rule);
        assert!(!rule.about().is_empty() && !rule.reason().is_empty());
    }
}

const ONE: &str = "one";
const OTHER: &str = "other";

fn list(id: &str, path: &str) -> Value {
    json!({"paths": {path: {"get": {"operationId": id, "answer": {
        "type": "object", "properties": {"name": {"type": "string"}}
    }}}}})
}

fn rules(diff: &Diff) -> Vec<String> {
    diff.changes.iter().map(|one| one.rule.id()).collect()
}

#[test]
fn a_family_comes_with_its_operations() {
    let old = apis(&[(ONE, list("list", "/one"))]);
    let new = apis(&[
        (ONE, list("list", "/one")),
        (OTHER, list("list", "/other")),
        ("third", list("list", "/third")),
    ]);
    let diff = compare(&old, &new);
    let counts = |rule: &str| rules(&diff).iter().filter(|one| *one == rule).count();
    // A single document is compared with a single document; here there are three.
    assert_eq!(counts("family-added"), 2);
    assert_eq!(counts("operation-added"), 2);
    let back = compare(&new, &old);
    assert_eq!(
        rules(&back)
            .iter()
            .filter(|one| *one == "family-removed")
            .count(),
        2
    );
}

#[test]
fn an_operation_that_goes_to_another_document_is_one_change() {
    let both = |one: Value, other: Value| apis(&[(ONE, one), (OTHER, other)]);
    let mut crowded = list("list", "/one");
    crowded["paths"]["/more"] = list("more", "/more")["paths"]["/more"].clone();
    let mut other = list("list", "/other");
    let old = both(crowded, other.clone());
    other["paths"]["/more"] = list("more", "/more")["paths"]["/more"].clone();
    let new = both(list("list", "/one"), other);
    for (old, new) in [(&old, &new), (&new, &old)] {
        let diff = compare(old, new);
        assert_eq!(rules(&diff), ["operation-document-moved"], "{diff:#?}");
        let rust = &diff.changes[0].rust;
        assert!(
            rust.iter().any(|one| one.change.starts_with("is called")),
            "{rust:#?}"
        );
    }
}

#[test]
fn events_come_go_and_change() {
    let payload = || json!({"type": "object", "properties": {"type": {"type": "string"}, "id": {"type": "string"}}});
    let old = events_api(&[("Made", "Made", payload()), ("Gone", "Gone", payload())]);
    let new = events_api(&[("Made", "MadeAnew", payload()), ("Come", "Come", payload())]);
    let found: BTreeSet<String> = rules(&compare(&old, &new)).into_iter().collect();
    for rule in ["event-added", "event-removed", "event-changed"] {
        assert!(found.contains(rule), "{found:?}");
    }
}

#[test]
fn a_name_that_changes_by_itself_is_told() {
    let old = whole(list("list", "/one"), "");
    let chosen = "one:\n  operations:\n    GET /one: all_of_them\n";
    let new = whole(list("list", "/one"), chosen);
    let diff = compare(&old, &new);
    let name = Rule {
        subject: Subject::Name,
        what: What::Changed,
    };
    assert!(
        diff.changes.iter().all(|one| one.rule == name),
        "{:?}",
        rules(&diff)
    );
    let mut rust = diff.changes.iter().flat_map(|change| &change.rust);
    assert!(
        rust.any(
            |one| one.item == "one::One::list" && one.change == "is called `one::One::all_of_them`"
        ),
        "{:#?}",
        diff.changes
    );
}
