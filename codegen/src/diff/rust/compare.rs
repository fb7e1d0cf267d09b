//! The items of both sides, compared.

use super::super::change::Bump;
use super::super::walk::Walk;
use super::align::align;
use super::items::{Item, Items, Kind, Side, items};
use super::{Anchor, RustChange};

/// Every change of the crate, with where its item comes from.
pub(super) fn compare(walk: &Walk<'_>) -> Vec<(Anchor, RustChange)> {
    let aligned = align(walk);
    let new = items(walk.new, Side::New, |at| {
        let family = walk.new_family(at.0);
        (family.name.as_str(), family.handle.as_str())
    });
    let old = items(&aligned.api, Side::Old, |at| {
        let family = match aligned.homes.get(&at) {
            Some(index) => walk.new_family(*index),
            None => walk.old_family(at.0),
        };
        (family.name.as_str(), family.handle.as_str())
    });
    let mut changes = aligned.renames;
    for (path, item) in &new {
        match old.get(path) {
            None if is_whole(item, &old) => changes.push(added(path, item)),
            None => {}
            Some(was) => changes.extend(changed(path, was, item)),
        }
    }
    for (path, item) in &old {
        if !new.contains_key(path) && is_whole(item, &new) {
            changes.push(removed(path, item));
        }
    }
    changes
}

/// Whether the item's parent is on the other side too; else it comes and goes with it.
fn is_whole(item: &Item, other: &Items) -> bool {
    item.parent
        .as_ref()
        .is_none_or(|parent| other.contains_key(parent))
}

fn change(path: &str, anchor: &Anchor, change: String, bump: Bump) -> (Anchor, RustChange) {
    let rust = RustChange {
        item: path.to_owned(),
        change,
        bump,
    };
    (anchor.clone(), rust)
}

fn added(path: &str, item: &Item) -> (Anchor, RustChange) {
    let (text, bump) = match item.kind {
        Kind::Argument => ("is a new argument", Bump::Major),
        Kind::Feature => ("is a new feature", Bump::Minor),
        Kind::Method => ("is a new method", Bump::Minor),
        Kind::Output | Kind::Setter | Kind::Type | Kind::Member => ("is new", Bump::Minor),
    };
    let text = match item.signature.is_empty() {
        true => text.to_owned(),
        false => format!("{text}: {}", item.signature),
    };
    change(path, &item.anchor, text, bump)
}

fn removed(path: &str, item: &Item) -> (Anchor, RustChange) {
    change(path, &item.anchor, "is gone".to_owned(), Bump::Major)
}

fn changed(path: &str, was: &Item, is: &Item) -> Vec<(Anchor, RustChange)> {
    let mut changes = Vec::new();
    let anchor = was.anchor.and(&is.anchor);
    let mut say = |text: String, bump| changes.push(change(path, &anchor, text, bump));
    if was.signature != is.signature {
        let verb = match is.kind {
            Kind::Output => "answers with",
            _ => "is",
        };
        say(
            format!("{verb} {}; it was {}", is.signature, was.signature),
            Bump::Major,
        );
    }
    match (was.observed, is.observed) {
        (false, true) => say("needs the feature `observed`".to_owned(), Bump::Major),
        (true, false) => say(
            "needs no feature `observed` any more".to_owned(),
            Bump::Minor,
        ),
        _ => {}
    }
    match (was.deprecated, is.deprecated) {
        (false, true) => say("is deprecated".to_owned(), Bump::Minor),
        (true, false) => say("is not deprecated any more".to_owned(), Bump::Minor),
        _ => {}
    }
    let common = |one: &[String], other: &[String]| -> Vec<String> {
        one.iter()
            .filter(|name| other.contains(name))
            .cloned()
            .collect()
    };
    if common(&was.order, &is.order) != common(&is.order, &was.order) {
        say(
            "takes its arguments in another order".to_owned(),
            Bump::Major,
        );
    }
    changes
}
