//! Operations: which came, went and moved, and what of those that stayed has changed
//! beside what they take and give.

use std::collections::BTreeSet;

use super::change::{Direction, Sides};
use super::matching::Place;
use super::rules::{Subject, What};
use super::walk::{Owner, Spot, Walk};
use crate::ir::{Evidence, Operation, Paging, Requirement, Step};
use crate::pointer;

impl Walk<'_> {
    /// Compares the operations.
    pub(super) fn operations(&mut self) {
        for at in self.matching.added.clone() {
            let spot = self.operation_spot(Sides::after(at));
            self.report(What::Added, &spot, Sides::default());
        }
        for at in self.matching.removed.clone() {
            let spot = self.operation_spot(Sides::before(at));
            self.report(What::Removed, &spot, Sides::default());
        }
        for (old, new) in self.matching.operations.clone() {
            self.operation(old, new);
        }
    }

    fn operation_spot(&self, sides: Sides<Place>) -> Spot {
        Spot {
            subject: Subject::Operation,
            direction: Direction::Request,
            owner: Owner::Operation(sides),
            path: String::new(),
            member: None,
            pointer: Sides {
                old: sides.old.map(|at| self.old_operation(at).pointer.clone()),
                new: sides.new.map(|at| self.new_operation(at).pointer.clone()),
            },
        }
    }

    fn operation(&mut self, old: Place, new: Place) {
        let spot = self.operation_spot(Sides::both(old, new));
        let (was, is) = (self.old_operation(old), self.new_operation(new));
        self.identity(&spot, (old, was), (new, is));
        match (was.facts.deprecated, is.facts.deprecated) {
            (false, true) => self.report(What::Deprecated, &spot, Sides::default()),
            (true, false) => self.report(What::Undeprecated, &spot, Sides::default()),
            _ => {}
        }
        let version =
            |operation: &Operation| operation.version.as_ref().map(|(text, _)| text.clone());
        if version(was) != version(is) {
            let value = Sides {
                old: version(was),
                new: version(is),
            };
            self.report(What::VersionChanged, &spot, value);
        }
        if was.known.evidence != is.known.evidence {
            let value = Sides::both(evidence(was), evidence(is));
            self.report(What::EvidenceChanged, &spot, value);
        }
        self.inputs(&spot, (old, was), (new, is));
        self.body(&spot, (old, was), (new, is));
        self.answer(&spot, (old, was), (new, is));
        self.statuses(&spot, was, is);
        self.error_bodies(&spot, was, is);
        self.paging(&spot, was, is);
        self.security(&spot, was, is);
    }

    /// Where it answers, what it is called, and how it is filed.
    fn identity(
        &mut self,
        spot: &Spot,
        (old, was): (Place, &Operation),
        (new, is): (Place, &Operation),
    ) {
        let both = |one: &str, other: &str| Sides::both(one.to_owned(), other.to_owned());
        if was.method != is.method || segments(&was.path) != segments(&is.path) {
            let value = Sides::both(was.key(), is.key());
            self.report(What::Moved, spot, value);
        }
        if self
            .matching
            .families
            .iter()
            .all(|sides| *sides != Sides::both(old.0, new.0))
        {
            let (one, other) = (&self.old_family(old.0).name, &self.new_family(new.0).name);
            self.report(What::DocumentMoved, spot, both(one, other));
        }
        if was.id != is.id {
            self.report(What::IdChanged, spot, both(&was.id, &is.id));
        }
        for tag in is.tags.iter().filter(|tag| !was.tags.contains(tag)) {
            let value = Sides::after(tag.clone());
            self.report(What::TagAdded, spot, value);
        }
        for tag in was.tags.iter().filter(|tag| !is.tags.contains(tag)) {
            let value = Sides::before(tag.clone());
            self.report(What::TagRemoved, spot, value);
        }
    }

    fn statuses(&mut self, spot: &Spot, was: &Operation, is: &Operation) {
        let spot = part(spot, Subject::Status, Direction::Response, "responses");
        for (old, new, added, removed) in [
            (
                &was.success,
                &is.success,
                What::SuccessAdded,
                What::SuccessRemoved,
            ),
            (
                &was.errors,
                &is.errors,
                What::ErrorAdded,
                What::ErrorRemoved,
            ),
        ] {
            for status in new.iter().filter(|status| !old.contains(status)) {
                let value = Sides::after(status.clone());
                self.report(added, &spot, value);
            }
            for status in old.iter().filter(|status| !new.contains(status)) {
                let value = Sides::before(status.clone());
                self.report(removed, &spot, value);
            }
        }
    }

    /// Compares what is said of the bodies of errors that both sides have.
    fn error_bodies(&mut self, spot: &Spot, was: &Operation, is: &Operation) {
        let spot = part(spot, Subject::Status, Direction::Response, "responses");
        let body = |operation: &Operation, status: &str| {
            let mut bodies = operation.error_bodies.iter();
            let found = bodies.find(|(of, _)| of == status);
            found.map_or_else(|| "nothing".to_owned(), |(_, body)| body.clone())
        };
        for status in is
            .errors
            .iter()
            .filter(|status| was.errors.contains(status))
        {
            let (old, new) = (body(was, status), body(is, status));
            if old != new {
                let value = Sides::both(
                    format!("{status} with {old}"),
                    format!("{status} with {new}"),
                );
                self.report(What::ErrorChanged, &spot, value);
            }
        }
    }

    fn paging(&mut self, spot: &Spot, was: &Operation, is: &Operation) {
        let spot = part(spot, Subject::Paging, Direction::Response, "x-paging");
        let value = Sides {
            old: was.paging.as_ref().map(paging_text),
            new: is.paging.as_ref().map(paging_text),
        };
        match (&was.paging, &is.paging) {
            (None, Some(_)) => self.report(What::Added, &spot, value),
            (Some(_), None) => self.report(What::Removed, &spot, value),
            (Some(one), Some(other)) if one != other => self.report(What::Changed, &spot, value),
            _ => {}
        }
    }

    /// Compares what authorises a call. One way is compared with the other, where there
    /// is one on each side; else ways come and go as wholes.
    fn security(&mut self, spot: &Spot, was: &Operation, is: &Operation) {
        let spot = part(spot, Subject::Security, Direction::Request, "security");
        let (old, new) = (&was.security, &is.security);
        let gone: Vec<&Requirement> = old.iter().filter(|one| !new.contains(one)).collect();
        let come: Vec<&Requirement> = new.iter().filter(|one| !old.contains(one)).collect();
        let all = |ways: &[&Requirement]| {
            let texts: Vec<String> = ways.iter().map(|way| way_text(way)).collect();
            Some(texts.join(" or "))
        };
        match (old.is_empty(), new.is_empty()) {
            (true, true) => {}
            (true, false) => {
                let value = Sides {
                    old: None,
                    new: all(&come),
                };
                self.report(What::Added, &spot, value);
            }
            (false, true) => {
                let value = Sides {
                    old: all(&gone),
                    new: None,
                };
                self.report(What::Removed, &spot, value);
            }
            (false, false) => self.ways(&spot, gone, come),
        }
    }

    /// Compares ways that only one side has: those by the same schemes differ in scopes.
    fn ways(&mut self, spot: &Spot, gone: Vec<&Requirement>, mut come: Vec<&Requirement>) {
        let mut scopes = BTreeSet::new();
        for way in gone {
            match come.iter().position(|other| schemes(other) == schemes(way)) {
                Some(at) => scopes.extend(scope_changes(way, come.remove(at))),
                None => {
                    let value = Sides::before(way_text(way));
                    self.report(What::AlternativeRemoved, spot, value);
                }
            }
        }
        for way in come {
            self.report(What::AlternativeAdded, spot, Sides::after(way_text(way)));
        }
        for (what, value) in scopes {
            self.report(what, spot, value);
        }
    }
}

/// The scopes that only one of two ways asks for.
fn scope_changes(old: &Requirement, new: &Requirement) -> Vec<(What, Sides<String>)> {
    let scopes = |way: &Requirement| -> Vec<String> {
        let schemes = way.schemes.iter();
        schemes.flat_map(|(_, scopes)| scopes.clone()).collect()
    };
    let (was, is) = (scopes(old), scopes(new));
    let added = is.iter().filter(|scope| !was.contains(scope));
    let added = added.map(|scope| (What::ScopeAdded, Sides::after(scope.clone())));
    let removed = was.iter().filter(|scope| !is.contains(scope));
    let removed = removed.map(|scope| (What::ScopeRemoved, Sides::before(scope.clone())));
    added.chain(removed).collect()
}

/// The spot of a part of an operation.
fn part(spot: &Spot, subject: Subject, direction: Direction, key: &str) -> Spot {
    Spot {
        subject,
        direction,
        pointer: spot.pointer.map(|pointer| pointer::join(pointer, key)),
        ..spot.clone()
    }
}

/// A path without what it calls its parameters.
fn segments(path: &str) -> Vec<&str> {
    path.split('/')
        .map(
            |segment| match segment.starts_with('{') && segment.ends_with('}') {
                true => "{}",
                false => segment,
            },
        )
        .collect()
}

fn evidence(operation: &Operation) -> String {
    match operation.known.evidence {
        Evidence::Published => "published",
        Evidence::Documented => "documented",
        Evidence::Observed => "observed",
    }
    .to_owned()
}

fn paging_text(paging: &Paging) -> String {
    let step = match &paging.step {
        Step::Offset(spot) => format!("offset `{}`", spot.name),
        Step::Page(spot, first) => format!("page `{}` from {first}", spot.name),
        Step::Cursor(cursors) => {
            let names: Vec<String> = cursors
                .iter()
                .map(|cursor| format!("`{}`", cursor.spot.name))
                .collect();
            format!("cursor {}", names.join(" and "))
        }
    };
    format!("`{}` by {step}", paging.items)
}

fn schemes(way: &Requirement) -> Vec<&str> {
    way.schemes.iter().map(|(name, _)| name.as_str()).collect()
}

fn way_text(way: &Requirement) -> String {
    let schemes: Vec<String> = way
        .schemes
        .iter()
        .map(|(name, scopes)| match scopes.is_empty() {
            true => name.clone(),
            false => format!("{name} ({})", scopes.join(", ")),
        })
        .collect();
    schemes.join(" and ")
}
