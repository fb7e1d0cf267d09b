//! What a newer set of documents means: on the wire, and for the people who depend on
//! the crate.
//!
//! Two APIs are compared by their IR: `walk` goes through both at once and finds what
//! has changed on the wire, by the rules of [`rules`]; [`rust`] finds what has changed
//! in the crate, and which of the former is the cause.

pub mod accepted;
mod change;
pub mod changelog;
mod families;
pub mod forms;
mod inputs;
mod matching;
mod operations;
pub mod rules;
pub mod rust;
mod schemas;
pub mod side;
mod values;
pub mod versions;
mod walk;
mod wording;

pub use change::{Action, Bump, Change, Direction, Level, Sides};
pub use versions::Became;

use crate::ir::Api;
use walk::{Reach, Walk};

/// Everything that has changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diff {
    /// The changes, family by family, the worst first.
    pub changes: Vec<Change>,
    /// What became of each operation, where the sides are two versions of one API.
    pub operations: Vec<Became>,
}

/// How many changes there are, and what they ask for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// How many hurt, by level; what was accepted is not among them.
    pub breaking: usize,
    /// How many may hurt.
    pub warning: usize,
    /// How many do not.
    pub info: usize,
    /// How many were accepted.
    pub accepted: usize,
    /// The version that the crate needs.
    pub bump: Bump,
}

/// Compares two APIs.
pub fn compare(old: &Api, new: &Api) -> Diff {
    let has_events = old.events.is_some() && new.events.is_some();
    let (old, new) = (&prepared(old, has_events), &prepared(new, has_events));
    let mut walk = Walk::new(old, new);
    walk.families_of();
    walk.operations();
    walk.events();
    walk.settle();
    walk.rest();
    walk.existence();
    let reach = Reach::new(old, new);
    let changes = walk.changes(&reach);
    let changes = rust::attribute(&walk, &reach, changes);
    Diff {
        changes: sorted(changes, new, old),
        operations: Vec::new(),
    }
}

/// An API with the payloads of its events as a family beside the others; without events
/// where the other side has none, as published documents do not say which there are.
fn prepared(api: &Api, has_events: bool) -> Api {
    let mut api = api.clone();
    api.events = api.events.filter(|_| has_events);
    let payloads = api.events.as_ref().map(|events| events.payloads.clone());
    api.families.extend(payloads);
    api
}

/// Family by family in the newer side's order, the worst first, then as the documents
/// have it.
fn sorted(mut changes: Vec<Change>, new: &Api, old: &Api) -> Vec<Change> {
    let place = |family: &str| {
        let mut all = new.families.iter().chain(&old.families);
        all.position(|one| one.name == family).unwrap_or(usize::MAX)
    };
    changes.sort_by_cached_key(|change| {
        (
            place(&change.family),
            std::cmp::Reverse(change.level),
            change.subject.clone(),
            change.rule,
            change.value.clone(),
            change.fingerprint.clone(),
        )
    });
    changes
}

impl Diff {
    /// How many changes there are, and what they ask for.
    pub fn summary(&self) -> Summary {
        let open = |level| {
            let changes = self.changes.iter();
            changes
                .filter(|change| change.level == level && change.accepted.is_none())
                .count()
        };
        let bumps = self.changes.iter().map(|change| {
            let rust = change.rust.iter().map(|change| change.bump).max();
            rust.unwrap_or(Bump::Patch)
        });
        Summary {
            breaking: open(Level::Breaking),
            warning: open(Level::Warning),
            info: open(Level::Info),
            accepted: self
                .changes
                .iter()
                .filter(|change| change.accepted.is_some())
                .count(),
            bump: bumps.max().unwrap_or_default(),
        }
    }
}
