//! Overlays, applied to a small document.

use codegen::overlay::{Overlay, apply, parse, prune};
use codegen::source::{ApiVersion, tree};
use serde_json::Value;

use super::problems::say_what_to_do;

const FILE: &str = "overlays/petstore/fuzzed.yaml";
const DOCUMENT: &str = include_str!("../../../fixtures/constructs/petstore.yaml");

/// A text is an overlay or has faults that are named. An overlay makes of a document
/// the same every time, tells of every action what came of it, and can lose any.
pub(super) fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    match parse(FILE, text) {
        Ok(overlay) => {
            applied(&overlay);
            pruned(&overlay, text);
        }
        Err(problems) => say_what_to_do(&problems),
    }
}

fn applied(overlay: &Overlay) {
    let document = tree::yaml(DOCUMENT).expect("the fixture is YAML");
    let version = ApiVersion::default();
    let overlays = std::slice::from_ref(overlay);
    let once = apply(document.clone(), overlays, version.as_str());
    let twice = apply(document.clone(), overlays, version.as_str());
    assert_eq!(once, twice);
    if once.outcomes.is_empty() {
        assert_eq!(once.document, document, "nothing was done to it");
    }
    let done = once.outcomes.iter().map(|outcome| outcome.number);
    let idle = once.redundant.iter().map(|redundant| redundant.number);
    let refused = once.problems.iter().map(|problem| problem.pointer.clone());
    let refused: Vec<String> = refused.collect();
    let told: Vec<usize> = done.chain(idle).collect();
    for action in &overlay.actions {
        let is_meant = action.versions.iter().any(|one| one == version.as_str());
        let pointer = format!("/actions/{}", action.number - 1);
        let is_told = told.contains(&action.number) || refused.contains(&pointer);
        assert_eq!(is_told, is_meant, "action {}", action.number);
    }
    if let Err(problems) = once.into_result() {
        say_what_to_do(&problems);
    }
}

fn pruned(overlay: &Overlay, text: &str) {
    let meaning = |text: &str| -> Value { tree::yaml(text).expect("it was read before") };
    // A few tell of all, and each reads the whole text twice.
    for number in 1..=overlay.actions.len().min(4) {
        let Ok(Some(rest)) = prune(FILE, text, &[number]) else {
            // The last one takes the file with it, and some texts are for people.
            continue;
        };
        let mut expected = meaning(text);
        expected["actions"]
            .as_array_mut()
            .expect("an overlay has actions")
            .remove(number - 1);
        assert_eq!(meaning(&rest), expected, "without action {number}:\n{rest}");
    }
}
