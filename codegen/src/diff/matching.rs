//! Which family and which operation of one side is which of the other.
//!
//! Nothing here depends on which side is the older one, so that the comparison the
//! other way round finds the same pairs.

use std::collections::HashMap;

use super::change::Sides;
use crate::ir::{Api, Fate, Operation};
use crate::successors::without_names;

/// An operation's place in its API: its family and its own place there.
pub(super) type Place = (usize, usize);

/// Which operation is which.
#[derive(Debug, Default)]
pub(super) struct Matching {
    /// The families, in the order of the newer side, then what only the older has.
    pub(super) families: Vec<Sides<usize>>,
    /// The operations that both sides have.
    pub(super) operations: Vec<(Place, Place)>,
    /// Those that only the older side has.
    pub(super) removed: Vec<Place>,
    /// Those that only the newer side has.
    pub(super) added: Vec<Place>,
}

/// Finds what belongs together.
pub(super) fn matching(old: &Api, new: &Api) -> Matching {
    let families = families(old, new);
    let mut open = Open {
        old: places(old),
        new: places(new),
        pairs: Vec::new(),
    };
    let same_family = |one: Place, other: Place| {
        families
            .iter()
            .any(|sides| *sides == Sides::both(one.0, other.0))
    };
    let family = |sides: &Sides<usize>| families.iter().position(|one| one == sides);
    let family_of_old = |at: Place| {
        let sides = families.iter().find(|one| one.old == Some(at.0));
        sides.and_then(&family)
    };
    let family_of_new = |at: Place| {
        let sides = families.iter().find(|one| one.new == Some(at.0));
        sides.and_then(&family)
    };
    // From what is surely the same to what is most likely the same.
    open.pair(
        |at| (family_of_old(at), operation(old, at).key()),
        |at| (family_of_new(at), operation(new, at).key()),
    );
    open.pair(|at| operation(old, at).key(), |at| operation(new, at).key());
    open.pair(
        |at| (family_of_old(at), moved_to(operation(old, at))),
        |at| (family_of_new(at), Some(operation(new, at).key())),
    );
    open.pair(
        |at| (family_of_old(at), without_names(&operation(old, at).key())),
        |at| (family_of_new(at), without_names(&operation(new, at).key())),
    );
    open.pair(
        |at| (family_of_old(at), moved(operation(old, at))),
        |at| (family_of_new(at), moved(operation(new, at))),
    );
    open.pair(
        |at| (family_of_old(at), alike(old, at)),
        |at| (family_of_new(at), alike(new, at)),
    );
    open.pairs
        .sort_by_key(|(one, other)| (!same_family(*one, *other), *other));
    Matching {
        families,
        operations: open.pairs,
        removed: open.old,
        added: open.new,
    }
}

/// What is not paired yet, and what is.
struct Open {
    old: Vec<Place>,
    new: Vec<Place>,
    pairs: Vec<(Place, Place)>,
}

impl Open {
    /// Pairs what has the same key, where it is the only one that has it.
    fn pair<K: std::hash::Hash + Eq>(
        &mut self,
        key_of_old: impl Fn(Place) -> K,
        key_of_new: impl Fn(Place) -> K,
    ) {
        let old = unique(&self.old, key_of_old);
        let new = unique(&self.new, key_of_new);
        let mut found: Vec<(Place, Place)> = old
            .into_iter()
            .filter_map(|(key, one)| Some((one, *new.get(&key)?)))
            .collect();
        found.sort_unstable();
        self.old.retain(|at| found.iter().all(|(one, _)| one != at));
        self.new
            .retain(|at| found.iter().all(|(_, other)| other != at));
        self.pairs.extend(found);
    }
}

/// The places whose key no other place has.
fn unique<K: std::hash::Hash + Eq>(
    places: &[Place],
    key: impl Fn(Place) -> K,
) -> HashMap<K, Place> {
    let mut found: HashMap<K, Option<Place>> = HashMap::new();
    for at in places {
        found
            .entry(key(*at))
            .and_modify(|one| *one = None)
            .or_insert(Some(*at));
    }
    found
        .into_iter()
        .filter_map(|(key, at)| Some((key, at?)))
        .collect()
}

/// Where people say that an operation has moved to.
fn moved_to(operation: &Operation) -> Option<String> {
    operation.successors.iter().find_map(|one| match &one.fate {
        Fate::Moved { to, .. } => Some(to.key.clone()),
        Fate::Instead { .. } | Fate::Nothing { .. } => None,
    })
}

/// What an operation keeps where it answers elsewhere: its id, and what goes into its
/// path.
fn moved(operation: &Operation) -> (String, usize) {
    (operation.id.clone(), operation.path.matches('{').count())
}

/// What an operation keeps where it answers elsewhere under another id: its method, its
/// title, what it takes, and the last word of its path.
fn alike(api: &Api, at: Place) -> (String, Option<String>, Vec<String>, String) {
    let operation = operation(api, at);
    let mut inputs: Vec<String> = operation
        .inputs
        .iter()
        .filter(|input| input.place != crate::ir::Place::Path)
        .map(|input| format!("{} {}", input.place.word(), input.field.wire))
        .collect();
    inputs.sort_unstable();
    let mut words = operation.path.rsplit('/');
    let last = words.find(|word| !word.is_empty() && !word.contains('{'));
    (
        operation.method.clone(),
        operation.facts.title.clone(),
        inputs,
        last.unwrap_or_default().to_owned(),
    )
}

fn families(old: &Api, new: &Api) -> Vec<Sides<usize>> {
    // A single document is compared with a single document, whatever they are called.
    if old.families.len() == 1 && new.families.len() == 1 {
        return vec![Sides::both(0, 0)];
    }
    let at = |api: &Api, name: &str| api.families.iter().position(|one| one.name == name);
    let both = new
        .families
        .iter()
        .enumerate()
        .map(|(index, family)| Sides {
            old: at(old, &family.name),
            new: Some(index),
        });
    let gone = old.families.iter().enumerate();
    let gone = gone
        .filter(|(_, family)| at(new, &family.name).is_none())
        .map(|(index, _)| Sides::before(index));
    both.chain(gone).collect()
}

fn places(api: &Api) -> Vec<Place> {
    let families = api.families.iter().enumerate();
    families
        .flat_map(|(family, one)| (0..one.operations.len()).map(move |index| (family, index)))
        .collect()
}

pub(super) fn operation(api: &Api, at: Place) -> &Operation {
    &api.families[at.0].operations[at.1]
}
