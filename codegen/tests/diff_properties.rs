//! What holds for every comparison.

mod diff;

use std::collections::BTreeSet;
use std::path::Path;

use codegen::diff::side::{Kind, Reading, read};
use codegen::diff::{Change, Diff, Sides, compare, forms};
use codegen::ir::Api;

/// The project's own documents, with their overlays.
fn own(as_published: bool) -> Api {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let specs = root.join("specs");
    let reading = Reading {
        specs: &specs,
        only: None,
        as_published,
    };
    read(&Kind::of(&root).expect("it is a checkout"), reading)
        .expect("the project's documents are sound")
}

fn labels() -> Sides<String> {
    Sides::both("old".to_owned(), "new".to_owned())
}

/// What a change says, whichever way one looks at it.
fn seen(change: &Change, back: bool) -> String {
    let rule = match back {
        true => change.rule.mirror(),
        false => change.rule,
    };
    let turned = |sides: &Sides<String>| match back {
        true => Sides {
            old: sides.new.clone(),
            new: sides.old.clone(),
        },
        false => sides.clone(),
    };
    format!(
        "{rule} {:?} {:?} {:?}",
        turned(&change.document),
        turned(&change.pointer),
        turned(&change.value)
    )
}

fn sorted(diff: &Diff, back: bool) -> Vec<String> {
    let mut all: Vec<String> = diff.changes.iter().map(|one| seen(one, back)).collect();
    all.sort();
    all
}

#[test]
fn nothing_has_changed_between_a_thing_and_itself() {
    let own = own(false);
    assert!(own.events.is_some(), "the events are compared too");
    assert_eq!(compare(&own, &own).changes, []);
}

#[test]
fn what_the_overlays_change_is_found_and_its_mirror_image_the_other_way_round() {
    let (published, corrected) = (own(true), own(false));
    let there = compare(&published, &corrected);
    let back = compare(&corrected, &published);
    // There are hundreds of corrections of every kind.
    assert!(there.changes.len() > 500, "{}", there.changes.len());
    let (there, back) = (sorted(&there, false), sorted(&back, true));
    let alone: Vec<&String> = there.iter().filter(|one| !back.contains(one)).collect();
    assert!(alone.is_empty(), "without a mirror image: {alone:#?}");
    assert_eq!(there.len(), back.len());
}

#[test]
fn fingerprints_tell_changes_apart_and_stay_the_same() {
    let (published, corrected) = (own(true), own(false));
    let once = compare(&published, &corrected);
    let prints: BTreeSet<&String> = once.changes.iter().map(|one| &one.fingerprint).collect();
    assert_eq!(prints.len(), once.changes.len(), "two changes share one");
    let again = compare(&published, &corrected);
    assert_eq!(
        forms::json::json(&once, &labels()).to_string(),
        forms::json::json(&again, &labels()).to_string()
    );
    // A family alone has the same changes as among the others.
    let only = |api: &Api| {
        let mut api = api.clone();
        api.events = None;
        api.families.retain(|family| family.name == "contacts");
        api
    };
    let alone = compare(&only(&published), &only(&corrected));
    let of_contacts: BTreeSet<&String> = once
        .changes
        .iter()
        .filter(|one| one.family == "contacts")
        .map(|one| &one.fingerprint)
        .collect();
    let prints: BTreeSet<&String> = alone.changes.iter().map(|one| &one.fingerprint).collect();
    assert_eq!(prints, of_contacts);
}

#[test]
fn every_public_item_that_differs_is_told_once() {
    let (published, corrected) = (own(true), own(false));
    let diff = compare(&published, &corrected);
    let mut told: Vec<(&str, &str)> = diff
        .changes
        .iter()
        .flat_map(|change| &change.rust)
        .map(|rust| (rust.item.as_str(), rust.change.as_str()))
        .collect();
    let count = told.len();
    told.sort_unstable();
    told.dedup();
    assert_eq!(told.len(), count, "an item is told twice");
    assert!(count > 200, "{count}");
}
