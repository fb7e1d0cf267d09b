//! The list of what was found to be right.

use super::{documents, found};
use crate::lint::{Accepted, Kind};

const PLACE: &str = "/paths/~1pets~1{id}/get/parameters/path:id";

fn list(kind: &str, reason: &str, family: &str, places: &str) -> String {
    format!(
        "accepted:\n  - kind: {kind}\n    reason: {reason}\n    places:\n      {family}: [{places}]\n"
    )
}

fn codes(text: &str) -> Vec<&'static str> {
    let documents = documents(&[("pets", "{paths: {'/pets/{id}': {get: {}}}}")]);
    let mut findings = found(&documents, Kind::UndeclaredPathParameter);
    assert_eq!(findings.len(), 1);
    let taken = Accepted::parse(text).and_then(|accepted| accepted.take(&mut findings));
    match taken {
        Ok(1) => assert_eq!(findings, []),
        Ok(_) => assert_eq!(findings.len(), 1),
        Err(problems) => return problems.iter().map(|problem| problem.code).collect(),
    }
    Vec::new()
}

#[test]
fn what_is_accepted_by_kind_and_place_is_no_finding() {
    let place = format!("'{PLACE}'");
    let kind = "undeclared-path-parameter";
    assert_eq!(codes(&list(kind, "It is right.", "pets", &place)), [""; 0]);
}

#[test]
fn a_row_about_nothing_is_an_error() {
    let place = format!("'{PLACE}'");
    let kind = "undeclared-path-parameter";
    for text in [
        list(kind, "Right.", "pets", "/paths"),
        list(kind, "Right.", "cats", &place),
        list("unused-schema", "Right.", "pets", &place),
        list(kind, "Right.", "pets", &format!("{place}, /paths")),
    ] {
        assert_eq!(codes(&text), ["lint-for-nothing"], "{text}");
    }
}

#[test]
fn a_list_that_says_too_little_or_too_much_is_refused() {
    let place = format!("'{PLACE}'");
    let kind = "undeclared-path-parameter";
    for text in [
        list(kind, "''", "pets", &place),
        list("no-such-kind", "Right.", "pets", &place),
        list("empty-words", "Right.", "pets", &place),
        list(kind, "Right.", "pets", &format!("{place}, {place}")),
        "accepted: 1".to_owned(),
        "accepted: []\nmore: 1".to_owned(),
    ] {
        assert_eq!(codes(&text), ["lint-file"], "{text}");
    }
}
