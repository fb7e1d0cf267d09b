//! What changes in the crate, and which change of the documents is the cause.
//!
//! The public items of both sides are listed, the older side's under the names that the
//! newer side gives to the same things, and compared. So nothing can be missed, whatever
//! has caused it; each difference then goes to the change that stands where the item
//! comes from.

mod align;
mod compare;
mod items;

use super::change::{Bump, Change, Sides};
use super::rules::{Rule, Subject, What};
use super::walk::{Owner, Reach, Spot, Walk};
use super::wording;
use crate::hash::sha256;

/// A change of the crate.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RustChange {
    /// The item, such as `contacts::List::limit`.
    pub item: String,
    /// What has changed.
    pub change: String,
    /// The version that it asks for.
    pub bump: Bump,
}

/// Where an item comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Anchor {
    owner: Owner,
    /// What of the owner: `query limit`, `answer`, a property.
    member: Option<String>,
    pointer: Sides<String>,
}

impl Anchor {
    /// Where an item comes from that both sides have: this one the older, that the newer.
    fn and(&self, newer: &Self) -> Self {
        fn both<T: Copy>(old: Sides<T>, new: Sides<T>) -> Sides<T> {
            Sides {
                old: old.old,
                new: new.new,
            }
        }
        let owner = match (self.owner, newer.owner) {
            (Owner::Family(old), Owner::Family(new)) => Owner::Family(both(old, new)),
            (Owner::Operation(old), Owner::Operation(new)) => Owner::Operation(both(old, new)),
            (Owner::Type(old), Owner::Type(new)) => Owner::Type(both(old, new)),
            (Owner::Event(old), Owner::Event(new)) => Owner::Event(both(old, new)),
            (_, new) => new,
        };
        Self {
            owner,
            member: newer.member.clone(),
            pointer: Sides {
                old: self.pointer.old.clone(),
                new: newer.pointer.new.clone(),
            },
        }
    }
}

/// Gives every change of the crate to its cause. What has none becomes a change of its
/// own: a name that is another though nothing has changed on the wire.
pub(super) fn attribute(walk: &Walk<'_>, reach: &Reach, told: Vec<(Change, Spot)>) -> Vec<Change> {
    let (mut changes, spots): (Vec<Change>, Vec<Spot>) = told.into_iter().unzip();
    let mut others: Vec<(Anchor, RustChange)> = Vec::new();
    for (anchor, rust) in compare::compare(walk) {
        match cause(&spots, &anchor, reach) {
            Some(index) => changes[index].rust.push(rust),
            None => others.push((anchor, rust)),
        }
    }
    for change in &mut changes {
        change.rust.sort();
        change.rust.dedup();
    }
    changes.extend(
        others
            .into_iter()
            .map(|(anchor, rust)| by_name(walk, anchor, rust)),
    );
    changes
}

/// The change that stands where an item comes from: for the same part of the same thing,
/// for the thing, for what it lies in, or for an operation that holds it.
fn cause(spots: &[Spot], anchor: &Anchor, reach: &Reach) -> Option<usize> {
    let is_owner = |spot: &Spot| touches(spot.owner, anchor.owner);
    let of_member = spots
        .iter()
        .position(|spot| is_owner(spot) && spot.member == anchor.member);
    let of_owner = || spots.iter().position(is_owner);
    let around = || {
        let depth = |spot: &Spot| {
            let old = within(spot.pointer.old.as_deref(), anchor.pointer.old.as_deref());
            let new = within(spot.pointer.new.as_deref(), anchor.pointer.new.as_deref());
            let here = same_family(spot.owner, anchor.owner);
            old.max(new).filter(|_| here)
        };
        let depths = spots.iter().enumerate();
        let found = depths.filter_map(|(index, spot)| Some((depth(spot)?, index)));
        found
            .max_by_key(|(depth, index)| (*depth, std::cmp::Reverse(*index)))
            .map(|(_, index)| index)
    };
    let holding = || {
        let holds = |spot: &Spot| match (spot.owner, anchor.owner) {
            (Owner::Operation(operation), Owner::Type(ty)) => reach.holds(operation, ty),
            _ => false,
        };
        let whole = |spot: &Spot| spot.path.is_empty();
        let first =
            |only: &dyn Fn(&Spot) -> bool| spots.iter().position(|spot| only(spot) && holds(spot));
        first(&whole).or_else(|| first(&|_| true))
    };
    of_member.or_else(of_owner).or_else(around).or_else(holding)
}

/// Whether two owners are the same thing on one of the sides.
fn touches(one: Owner, other: Owner) -> bool {
    fn any<T: PartialEq>(one: Sides<T>, other: Sides<T>) -> bool {
        one.old.is_some() && one.old == other.old || one.new.is_some() && one.new == other.new
    }
    match (one, other) {
        (Owner::Family(one), Owner::Family(other)) | (Owner::Event(one), Owner::Event(other)) => {
            any(one, other)
        }
        (Owner::Operation(one), Owner::Operation(other))
        | (Owner::Type(one), Owner::Type(other)) => any(one, other),
        _ => false,
    }
}

fn same_family(one: Owner, other: Owner) -> bool {
    let family = |owner| match owner {
        Owner::Family(sides) => sides,
        Owner::Operation(sides) | Owner::Type(sides) => sides.map(|at| at.0),
        Owner::Event(_) => Sides::default(),
    };
    let (one, other) = (family(one), family(other));
    one.old.is_some() && one.old == other.old || one.new.is_some() && one.new == other.new
}

/// How long a pointer is, if another lies in it.
fn within(outer: Option<&str>, inner: Option<&str>) -> Option<usize> {
    let (outer, inner) = (outer?, inner?);
    let rest = inner.strip_prefix(outer)?;
    let is_within = !outer.is_empty() && (rest.is_empty() || rest.starts_with('/'));
    is_within.then_some(outer.len())
}

fn by_name(walk: &Walk<'_>, anchor: Anchor, rust: RustChange) -> Change {
    let rule = Rule {
        subject: Subject::Name,
        what: What::Changed,
    };
    let family = match anchor.owner {
        Owner::Operation(sides) | Owner::Type(sides) => name(walk, sides.map(|at| at.0)),
        Owner::Family(sides) => name(walk, sides),
        Owner::Event(_) => crate::webhooks::MODULE.to_owned(),
    };
    let owner = wording::owner(walk, anchor.owner);
    let identity = format!("{rule}\n{family}\n{}\n{}", rust.item, rust.change);
    let mut fingerprint = sha256(identity.as_bytes());
    fingerprint.truncate(12);
    Change {
        rule,
        level: rule.level(),
        family,
        operation: None,
        operations: Vec::new(),
        subject: rust.item.clone(),
        document: Sides::default(),
        pointer: anchor.pointer,
        value: Sides::default(),
        fingerprint,
        text: format!("{owner}: `{}` {}", rust.item, rust.change),
        rust: vec![rust],
        accepted: None,
    }
}

fn name(walk: &Walk<'_>, sides: Sides<usize>) -> String {
    let new = sides.new.map(|index| walk.new_family(index).name.clone());
    let old = sides.old.map(|index| walk.old_family(index).name.clone());
    new.or(old).unwrap_or_default()
}
