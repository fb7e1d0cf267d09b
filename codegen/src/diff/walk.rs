//! The way through two APIs at once: what was found so far, and how it is told.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Change, Direction, Sides};
use super::matching::{self, Matching, Place};
use super::rules::{Rule, Subject, What};
use super::wording;
use crate::hash::sha256;
use crate::ir::{Api, Family, Operation, TypeDef, TypeIndex};

/// A type's place in its API: its family, and its place there.
pub(super) type TypePlace = (usize, usize);

/// Two types that stand for one another, and in which direction they were met.
pub(super) type TypePair = (TypePlace, TypePlace, Direction);

/// What a change belongs to: the part of the documents that says it, and the part of
/// the crate that comes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Owner {
    /// A family.
    Family(Sides<usize>),
    /// An operation.
    Operation(Sides<Place>),
    /// A type.
    Type(Sides<TypePlace>),
    /// An event by its name's place in the list of events.
    Event(Sides<usize>),
}

/// Where in the documents the walk is.
#[derive(Clone, Debug)]
pub(super) struct Spot {
    pub(super) subject: Subject,
    pub(super) direction: Direction,
    pub(super) owner: Owner,
    /// The owner's part that has changed, as the wire has it, and what of the part:
    /// `query limit`, `dnd`, `filters[].value`. Empty for the owner itself.
    pub(super) path: String,
    /// The first step of the path: what the crate has a name for.
    pub(super) member: Option<String>,
    pub(super) pointer: Sides<String>,
}

impl Spot {
    /// A spot below this one: an element of its list, a property of its object.
    pub(super) fn below(&self, step: &str, pointer: Sides<String>) -> Self {
        Self {
            path: format!("{}{step}", self.path),
            pointer,
            ..self.clone()
        }
    }
}

/// A change before it has its sentence and its fingerprint.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) what: What,
    pub(super) spot: Spot,
    pub(super) value: Sides<String>,
    /// The pair of types whose spots say what the subject is.
    pub(super) pair: Option<TypePair>,
}

/// The comparison while it goes on.
pub(super) struct Walk<'a> {
    pub(super) old: &'a Api,
    pub(super) new: &'a Api,
    pub(super) matching: Matching,
    pub(super) found: Vec<Found>,
    /// The pairs of types that were met, and as what.
    pub(super) pairs: BTreeMap<TypePair, BTreeSet<Subject>>,
    /// Those of them that are still to be compared.
    pub(super) open: Vec<TypePair>,
}

impl<'a> Walk<'a> {
    pub(super) fn new(old: &'a Api, new: &'a Api) -> Self {
        Self {
            old,
            new,
            matching: matching::matching(old, new),
            found: Vec::new(),
            pairs: BTreeMap::new(),
            open: Vec::new(),
        }
    }

    pub(super) fn report(&mut self, what: What, spot: &Spot, value: Sides<String>) {
        self.found.push(Found {
            what,
            spot: spot.clone(),
            value,
            pair: None,
        });
    }

    pub(super) fn old_family(&self, index: usize) -> &'a Family {
        &self.old.families[index]
    }

    pub(super) fn new_family(&self, index: usize) -> &'a Family {
        &self.new.families[index]
    }

    pub(super) fn old_operation(&self, at: Place) -> &'a Operation {
        matching::operation(self.old, at)
    }

    pub(super) fn new_operation(&self, at: Place) -> &'a Operation {
        matching::operation(self.new, at)
    }

    pub(super) fn old_type(&self, at: TypePlace) -> &'a TypeDef {
        self.old.families[at.0].type_def(TypeIndex(at.1))
    }

    pub(super) fn new_type(&self, at: TypePlace) -> &'a TypeDef {
        self.new.families[at.0].type_def(TypeIndex(at.1))
    }

    /// The families of an owner, by their indices.
    fn families(&self, owner: Owner) -> Sides<usize> {
        match owner {
            Owner::Family(sides) => sides,
            Owner::Operation(sides) | Owner::Type(sides) => sides.map(|at| at.0),
            Owner::Event(sides) => Sides {
                old: sides.old.map(|_| self.old.families.len() - 1),
                new: sides.new.map(|_| self.new.families.len() - 1),
            },
        }
    }

    /// What was found, told.
    pub(super) fn changes(&self, reach: &Reach) -> Vec<(Change, Spot)> {
        let told = self.found.iter().map(|found| {
            let mut spot = found.spot.clone();
            // A type may be met as several things; the first of them names it.
            if let Some(subjects) = found.pair.and_then(|pair| self.pairs.get(&pair)) {
                spot.subject = subjects.iter().next().copied().unwrap_or(spot.subject);
            }
            (self.change(found, &spot, reach), spot)
        });
        let mut changes: Vec<(Change, Spot)> = told.collect();
        tell_apart(&mut changes);
        changes
    }

    fn change(&self, found: &Found, spot: &Spot, reach: &Reach) -> Change {
        let rule = Rule {
            subject: spot.subject,
            what: found.what,
        };
        let families = self.families(spot.owner);
        let family = {
            let new = families.new.map(|index| &self.new_family(index).name);
            let old = families.old.map(|index| &self.old_family(index).name);
            new.or(old).cloned().unwrap_or_default()
        };
        let document = Sides {
            old: families.old.map(|at| self.old_family(at).document.clone()),
            new: families.new.map(|at| self.new_family(at).document.clone()),
        };
        let operations = reach.operations(self, spot);
        let owner = wording::owner(self, spot.owner);
        let subject = match spot.path.is_empty() {
            true => owner.clone(),
            false => format!("{owner} {}", spot.path),
        };
        let value = &found.value;
        let identity = format!(
            "{rule}\n{family}\n{subject}\n{}\n{}",
            value.old.as_deref().unwrap_or_default(),
            value.new.as_deref().unwrap_or_default()
        );
        Change {
            rule,
            level: rule.level(),
            family,
            operation: match spot.owner {
                Owner::Operation(_) => operations.first().cloned(),
                _ if operations.len() == 1 => operations.first().cloned(),
                _ => None,
            },
            operations,
            subject,
            document: Sides {
                old: document.old.filter(|_| spot.pointer.old.is_some()),
                new: document.new.filter(|_| spot.pointer.new.is_some()),
            },
            pointer: spot.pointer.clone(),
            value: value.clone(),
            fingerprint: fingerprint(&identity),
            text: wording::sentence(rule, &owner, &spot.path, value),
            rust: Vec::new(),
            accepted: None,
        }
    }
}

/// The first twelve digits of the SHA-256 of what a change is.
fn fingerprint(identity: &str) -> String {
    let mut digits = sha256(identity.as_bytes());
    digits.truncate(12);
    digits
}

/// Changes that say the same of two places that have one name (there are documents
/// that declare a parameter twice) are told apart by the places.
fn tell_apart(changes: &mut [(Change, Spot)]) {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for (change, _) in changes {
        let count = seen.entry(change.fingerprint.clone()).or_default();
        *count += 1;
        if *count > 1 {
            change.fingerprint = fingerprint(&format!("{}\n{count}", change.fingerprint));
        }
    }
}

/// Which operations reach which type, on both sides.
pub(super) struct Reach {
    old: Reached,
    new: Reached,
}

/// By type and direction, the operations that reach it.
type Reached = BTreeMap<(TypePlace, Direction), Vec<usize>>;

impl Reach {
    pub(super) fn new(old: &Api, new: &Api) -> Self {
        Self {
            old: reached(old),
            new: reached(new),
        }
    }

    /// Whether an operation holds a type, on one of the sides.
    pub(super) fn holds(&self, operation: Sides<Place>, ty: Sides<TypePlace>) -> bool {
        let holds = |reached: &Reached, operation: Option<Place>, ty: Option<TypePlace>| {
            let (Some(operation), Some(ty)) = (operation, ty) else {
                return false;
            };
            let directions = [Direction::Request, Direction::Response];
            operation.0 == ty.0
                && directions.iter().any(|direction| {
                    let all = reached.get(&(ty, *direction));
                    all.is_some_and(|all| all.contains(&operation.1))
                })
        };
        holds(&self.old, operation.old, ty.old) || holds(&self.new, operation.new, ty.new)
    }

    /// The operations that a change touches, sorted.
    fn operations(&self, walk: &Walk<'_>, spot: &Spot) -> Vec<String> {
        let mut keys = BTreeSet::new();
        match spot.owner {
            Owner::Family(_) | Owner::Event(_) => {}
            Owner::Operation(sides) => {
                let new = sides.new.map(|at| walk.new_operation(at).key());
                let old = sides.old.map(|at| walk.old_operation(at).key());
                keys.extend(new.or(old));
            }
            Owner::Type(sides) => {
                let of_old = sides
                    .old
                    .map(|at| (at, self.old.get(&(at, spot.direction))));
                let of_new = sides
                    .new
                    .map(|at| (at, self.new.get(&(at, spot.direction))));
                if let Some((at, Some(operations))) = of_old {
                    let all = &walk.old_family(at.0).operations;
                    keys.extend(operations.iter().map(|index| all[*index].key()));
                }
                if let Some((at, Some(operations))) = of_new {
                    let all = &walk.new_family(at.0).operations;
                    keys.extend(operations.iter().map(|index| all[*index].key()));
                }
            }
        }
        keys.into_iter().collect()
    }
}

fn reached(api: &Api) -> Reached {
    let mut reached = Reached::new();
    for (index, family) in api.families.iter().enumerate() {
        for (at, operation) in family.operations.iter().enumerate() {
            for (direction, types) in [
                (
                    Direction::Request,
                    crate::passes::sent_by(family, operation),
                ),
                (
                    Direction::Response,
                    crate::passes::answered_by(family, operation),
                ),
            ] {
                for ty in types {
                    reached
                        .entry(((index, ty), direction))
                        .or_default()
                        .push(at);
                }
            }
        }
    }
    reached
}
