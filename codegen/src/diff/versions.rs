//! What became of each operation of the product's version in another one.

use std::collections::HashMap;

use super::rules::{Subject, What};
use super::{Change, Diff, compare};
use crate::ir::{Api, Evidence, Family, Fate, Operation};
use crate::passes;
use crate::successors::without_names;

#[cfg(test)]
mod tests;

/// What became of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// Nothing of it has changed on the wire.
    Same,
    /// It is there, and not as it was.
    Changed,
    /// It answers at another address.
    Moved,
    /// It is not there any more.
    Gone,
    /// It was not there before.
    New,
}

impl Outcome {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 5] = [
        Self::Same,
        Self::Changed,
        Self::Moved,
        Self::Gone,
        Self::New,
    ];

    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Changed => "changed",
            Self::Moved => "moved",
            Self::Gone => "gone",
            Self::New => "new",
        }
    }
}

/// An operation, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Became {
    /// The family.
    pub family: String,
    /// `METHOD /path`; what is new has that of the newer version.
    pub operation: String,
    /// How the crate calls it: `client.contacts().get()`.
    pub call: String,
    /// What became of it.
    pub outcome: Outcome,
    /// What people say of it, where it has moved or is gone.
    pub fate: Option<Fate>,
    /// The changes that it feels, by their places in the comparison.
    pub changes: Vec<usize>,
}

/// Compares the product's version of an API with another one, by its module. None where
/// no family has that one.
///
/// Operations that only overlays know are left out where the newer version lacks them:
/// nobody says what it has of them.
pub fn versions(api: &Api, set: &str) -> Option<Diff> {
    let new = version(api, Some(set));
    if new.families.is_empty() {
        return None;
    }
    let mut old = version(api, None);
    for family in &mut old.families {
        let newer = operations(of_name(&new, &family.name));
        family.operations.retain(|one| {
            let is_told = newer.iter().any(|other| is_twin(one, other));
            one.known.evidence == Evidence::Published || is_told || fate(one, set).is_some()
        });
        passes::used(family);
    }
    Some(compared(&old, &new, set))
}

/// One version as an API of its own, whose families have the same names as the other's.
fn version(api: &Api, set: Option<&str>) -> Api {
    let families = api.families.iter();
    let families = families.filter(|family| family.set.as_deref() == set);
    let bare = |family: &Family| Family {
        set: None,
        ..family.clone()
    };
    Api {
        families: families.map(bare).collect(),
        events: None,
    }
}

fn compared(old: &Api, new: &Api, set: &str) -> Diff {
    let mut diff = compare(old, new);
    // That each operation wants the other version is what was asked for.
    diff.changes
        .retain(|change| change.rule.what != What::VersionChanged);
    let felt = Felt::by(&diff.changes);
    let mut became = Vec::new();
    let only_old = old.families.iter();
    let only_old = only_old.filter(|one| of_name(new, &one.name).is_none());
    for family in new.families.iter().chain(only_old) {
        let sides = Pair {
            old: of_name(old, &family.name),
            new: of_name(new, &family.name),
            set,
        };
        became.extend(sides.became(&felt));
        became.extend(sides.arrived());
    }
    diff.operations = became;
    diff
}

fn of_name<'a>(api: &'a Api, name: &str) -> Option<&'a Family> {
    api.families.iter().find(|family| family.name == name)
}

/// The changes that operations feel on the wire, by family and operation.
struct Felt<'a>(HashMap<(&'a str, &'a str), Vec<usize>>);

impl<'a> Felt<'a> {
    fn by(changes: &'a [Change]) -> Self {
        let mut felt: HashMap<_, Vec<usize>> = HashMap::new();
        for (at, change) in changes.iter().enumerate() {
            for operation in change.operations.iter().filter(|_| is_felt(change)) {
                let key = (change.family.as_str(), operation.as_str());
                felt.entry(key).or_default().push(at);
            }
        }
        Self(felt)
    }

    fn any(&self, family: &str, keys: &[&str]) -> Vec<usize> {
        let mut found: Vec<usize> = keys
            .iter()
            .filter_map(|key| self.0.get(&(family, *key)))
            .flatten()
            .copied()
            .collect();
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// Whether a change is one on the wire: not of what documents call things, and not what
/// the outcome itself says.
fn is_felt(change: &Change) -> bool {
    let is_existence = change.rule.subject == Subject::Operation
        && matches!(
            change.rule.what,
            What::Added | What::Removed | What::Moved | What::DocumentMoved
        );
    let is_inside = matches!(change.rule.kind(), "name" | "tags" | "version" | "evidence")
        || change.rule.subject == Subject::Schema;
    !is_existence && !is_inside
}

/// One family in both versions.
struct Pair<'a> {
    old: Option<&'a Family>,
    new: Option<&'a Family>,
    set: &'a str,
}

impl Pair<'_> {
    /// What became of the older version's operations.
    fn became(&self, felt: &Felt<'_>) -> Vec<Became> {
        let mut all = Vec::new();
        for operation in operations(self.old) {
            let key = operation.key();
            let twin = operations(self.new)
                .iter()
                .find(|one| is_twin(one, operation));
            let fate = fate(operation, self.set);
            let heirs = match (fate, twin) {
                (Some(Fate::Moved { to, .. }), _) => vec![to.key.clone()],
                (None, Some(twin)) => vec![twin.key()],
                _ => Vec::new(),
            };
            let keys: Vec<&str> = heirs.iter().chain([&key]).map(String::as_str).collect();
            let changes = match heirs.is_empty() {
                true => Vec::new(),
                false => felt.any(self.name(), &keys),
            };
            let outcome = match (fate, twin) {
                (Some(Fate::Moved { .. }), _) => Outcome::Moved,
                (None, Some(_)) if changes.is_empty() => Outcome::Same,
                (None, Some(_)) => Outcome::Changed,
                _ => Outcome::Gone,
            };
            all.push(Became {
                family: self.name().to_owned(),
                call: format!("client.{}().{}()", self.name(), operation.name),
                operation: key,
                outcome,
                fate: fate.cloned(),
                changes,
            });
        }
        all
    }

    /// The newer version's operations that are none of the older one's, and to which
    /// none of those has moved.
    fn arrived(&self) -> Vec<Became> {
        let is_known = |one: &Operation| {
            operations(self.old).iter().any(|before| {
                let fate = fate(before, self.set);
                let has_moved = matches!(fate, Some(Fate::Moved { to, .. }) if to.key == one.key());
                has_moved || is_twin(before, one)
            })
        };
        let new = operations(self.new).iter().filter(|one| !is_known(one));
        new.map(|operation| Became {
            family: self.name().to_owned(),
            operation: operation.key(),
            call: format!(
                "client.{}().{}().{}()",
                self.set,
                self.name(),
                operation.name
            ),
            outcome: Outcome::New,
            fate: None,
            changes: Vec::new(),
        })
        .collect()
    }

    fn name(&self) -> &str {
        self.new.or(self.old).map_or("", |family| &family.name)
    }
}

/// What people say of an operation in a version.
fn fate<'a>(operation: &'a Operation, set: &str) -> Option<&'a Fate> {
    let mut all = operation.successors.iter();
    all.find(|one| one.set == set).map(|one| &one.fate)
}

fn operations(family: Option<&Family>) -> &[Operation] {
    family.map_or(&[], |family| &family.operations)
}

/// Whether two operations are one, whatever their paths call their parameters.
fn is_twin(one: &Operation, other: &Operation) -> bool {
    without_names(&one.key()) == without_names(&other.key())
}
