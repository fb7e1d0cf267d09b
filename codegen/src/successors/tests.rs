//! What may stand in `successors.yaml`, as claims.

use serde_json::{Map, Value, json};

use super::{Row, Successors, read, without_names};
use crate::diagnostic::Diagnostics;
use crate::lock::{Lock, LockedDocument, Origin};
use crate::source::{RawDocument, parse_families};

/// The documents of a family in two versions, by the operations that each has.
fn documents(old: &[&str], new: &[&str]) -> Vec<RawDocument> {
    let families = "families:\n  - {name: pets, document: a, title: A}\n  \
                    - {name: pets, document: b, title: A, version: v3}\n";
    let families = parse_families(families).expect("rows");
    let root = |keys: &[&str]| {
        let mut paths = Map::new();
        for key in keys {
            let (method, path) = key.split_once(' ').expect("a key");
            let item = paths.entry(path).or_insert_with(|| json!({}));
            item[method.to_lowercase()] = json!({"operationId": "x"});
        }
        json!({"paths": Value::Object(paths)})
    };
    vec![
        RawDocument::of(&families[0], root(old)),
        RawDocument::of(&families[1], root(new)),
    ]
}

fn rows(text: &str) -> Successors {
    serde_yaml::from_str(&format!("successors: {{v3: {{pets: {{{text}}}}}}}")).expect("rows")
}

fn told(problems: &Diagnostics) -> Vec<&str> {
    problems.iter().map(|one| one.message.as_str()).collect()
}

#[test]
fn what_is_gone_and_has_a_row_is_in_order() {
    let documents = documents(
        &["GET /pets", "GET /old", "PUT /older", "GET /pets/{petId}"],
        &["GET /pets", "POST /new", "PUT /newer", "GET /pets/{id}"],
    );
    let rows = rows(
        "GET /old: {instead: [POST /new, PUT /newer], how: It is asked.}, \
         PUT /older: {moved: PUT /newer}",
    );
    assert_eq!(told(&rows.check(&documents, None)), [""; 0]);
    let row = rows.row("v3", "pets", "PUT /older").expect("a row");
    assert_eq!(row.targets(), ["PUT /newer"]);
    assert_eq!(rows.row("v3", "dogs", "PUT /older"), None);
}

#[test]
fn every_row_that_is_wrong_is_told_and_so_is_what_has_none() {
    let documents = documents(
        &["GET /pets/{petId}", "GET /old", "GET /older", "GET /oldest"],
        &["GET /pets/{id}", "POST /new"],
    );
    let rows: Successors = serde_yaml::from_str(
        "successors:\n  v3:\n    pets:\n      \
         GET /pets/{petId}: {nothing: Nobody knows.}\n      \
         GET /never: {nothing: Nobody knows.}\n      \
         GET /old: {moved: GET /new}\n      \
         GET /older: {instead: [POST /new, GET /lost], how: It is asked.}\n    \
         dogs:\n      GET /dogs: {nothing: Nobody knows.}\n  \
         v4:\n    pets:\n      GET /old: {nothing: Nobody knows.}\n",
    )
    .expect("rows");
    let problems = rows.check(&documents, None);
    assert_eq!(
        told(&problems),
        [
            "`GET /pets/{petId}` is in v3 too",
            "`GET /never` is no operation of `pets`",
            "`GET /old` leads to `GET /new`, which is no operation of `pets` in v3",
            "`GET /older` leads to `GET /lost`, which is no operation of `pets` in v3",
            "no family `dogs` has the version `v3`",
            "no family `pets` has the version `v4`",
            "`GET /oldest` of `pets` is not in v3 any more",
        ]
    );
    assert!(
        problems
            .iter()
            .all(|one| one.help.contains("specs/successors.yaml"))
    );
    assert!(problems.iter().all(|one| one.document == super::FILE));
}

#[test]
fn nobody_says_what_became_of_operations_that_only_an_overlay_knows() {
    let mut documents = documents(&["GET /pets", "GET /seen"], &["GET /pets"]);
    let none = Successors::default();
    assert_eq!(none.check(&documents, None).len(), 1);
    documents[0].added = vec!["/paths/~1seen/get".to_owned()];
    assert!(none.check(&documents, None).is_empty());
}

#[test]
fn nor_of_what_only_a_document_from_elsewhere_has() {
    let documents = documents(&["GET /pets", "GET /own"], &["GET /pets"]);
    let lock = |origin| Lock {
        documents: vec![LockedDocument {
            file: "api/pets.yaml".to_owned(),
            origin,
            ..LockedDocument::default()
        }],
        ..Lock::default()
    };
    let none = Successors::default();
    assert_eq!(none.check(&documents, Some(&lock(None))).len(), 1);
    let elsewhere = lock(Some(Origin::default()));
    assert!(none.check(&documents, Some(&elsewhere)).is_empty());
}

#[test]
fn a_family_that_a_version_lacks_altogether_needs_no_rows() {
    let documents = documents(&["GET /pets"], &[]);
    assert!(
        Successors::default()
            .check(&documents[..1], None)
            .is_empty()
    );
}

#[test]
fn a_row_says_one_thing_and_what_differs() {
    let refused = |row: &str| {
        let row: Result<Row, _> = serde_yaml::from_str(row);
        row.expect_err("it is refused").to_string()
    };
    assert!(refused("{instead: GET /a}").contains("`instead` needs a `how`"));
    assert!(refused("{moved: GET /a, nothing: b}").contains("one of"));
    assert!(refused("{how: b}").contains("one of"));
    assert!(refused("{nothing: a, how: b}").contains("says why already"));
    assert!(refused("{went: GET /a}").contains("unknown field `went`"));
}

#[test]
fn a_file_of_another_form_is_refused_by_its_name_and_none_is_no_rows() {
    let specs = tempfile::tempdir().expect("a folder");
    assert_eq!(read(specs.path()), Ok(Successors::default()));
    std::fs::write(specs.path().join(super::FILE), "successors: [v3]").expect("written");
    let problem = read(specs.path()).expect_err("it is refused");
    assert_eq!(
        (problem.document.as_str(), problem.code),
        (super::FILE, "successors-file")
    );
}

#[test]
fn what_a_path_calls_its_parameters_is_no_difference() {
    assert_eq!(without_names("GET /a/{b}/c/{d}"), "GET /a/{}/c/{}");
    assert_ne!(without_names("GET /a/{b}"), without_names("GET /a/b"));
}
