//! Families, their servers, and what the platform sends by itself.

use super::change::{Direction, Sides};
use super::rules::{Subject, What};
use super::walk::{Owner, Spot, Walk};
use crate::ir::Event;

impl<'a> Walk<'a> {
    /// Compares the families as wholes.
    pub(super) fn families_of(&mut self) {
        for sides in self.matching.families.clone() {
            let spot = Spot {
                subject: Subject::Family,
                direction: Direction::Request,
                owner: Owner::Family(sides),
                path: String::new(),
                member: None,
                pointer: sides.map(|_| String::new()),
            };
            match (sides.old, sides.new) {
                (None, Some(_)) => self.report(What::Added, &spot, Sides::default()),
                (Some(_), None) => self.report(What::Removed, &spot, Sides::default()),
                (Some(old), Some(new)) => {
                    self.servers(&spot, old, new);
                    self.schemes(&spot, old, new);
                }
                (None, None) => {}
            }
        }
    }

    fn schemes(&mut self, spot: &Spot, old: usize, new: usize) {
        let (was, is) = (&self.old_family(old).schemes, &self.new_family(new).schemes);
        let spot = Spot {
            subject: Subject::Scheme,
            pointer: spot
                .pointer
                .map(|_| "/components/securitySchemes".to_owned()),
            ..spot.clone()
        };
        let find = |schemes: &[(String, String)], name: &str| {
            let mut schemes = schemes.iter();
            schemes
                .find(|(one, _)| one == name)
                .map(|(_, what)| what.clone())
        };
        for (name, what) in is {
            let text = |what: &str| format!("{name}: {what}");
            match find(was, name) {
                None => self.report(What::Added, &spot, Sides::after(text(what))),
                Some(before) if before != *what => {
                    let value = Sides::both(text(&before), text(what));
                    self.report(What::Changed, &spot, value);
                }
                Some(_) => {}
            }
        }
        for (name, what) in was.iter().filter(|(name, _)| find(is, name).is_none()) {
            let value = Sides::before(format!("{name}: {what}"));
            self.report(What::Removed, &spot, value);
        }
    }

    fn servers(&mut self, spot: &Spot, old: usize, new: usize) {
        let (was, is) = (&self.old_family(old).servers, &self.new_family(new).servers);
        let spot = Spot {
            subject: Subject::Server,
            pointer: spot.pointer.map(|_| "/servers".to_owned()),
            ..spot.clone()
        };
        for url in is.iter().filter(|url| !was.contains(url)) {
            let value = Sides::after(url.clone());
            self.report(What::Added, &spot, value);
        }
        for url in was.iter().filter(|url| !is.contains(url)) {
            let value = Sides::before(url.clone());
            self.report(What::Removed, &spot, value);
        }
    }

    /// Compares the events, whose payloads are the last family of each side.
    pub(super) fn events(&mut self) {
        let (Some(old), Some(new)) = (&self.old.events, &self.new.events) else {
            return;
        };
        let place =
            |events: &'a [Event], name: &str| events.iter().position(|one| one.name == name);
        for (index, event) in new.events.iter().enumerate() {
            match place(&old.events, &event.name) {
                Some(before) => self.event(before, index),
                None => {
                    let spot = event_spot(Sides::after(index));
                    self.report(What::Added, &spot, Sides::default());
                }
            }
        }
        for (index, event) in old.events.iter().enumerate() {
            if place(&new.events, &event.name).is_none() {
                let spot = event_spot(Sides::before(index));
                self.report(What::Removed, &spot, Sides::default());
            }
        }
    }

    fn event(&mut self, old: usize, new: usize) {
        let (Some(ours), Some(theirs)) = (&self.old.events, &self.new.events) else {
            return;
        };
        let (was, is) = (&ours.events[old], &theirs.events[new]);
        let spot = event_spot(Sides::both(old, new));
        if was.types != is.types {
            let value = Sides::both(was.types.join(" or "), is.types.join(" or "));
            self.report(What::Changed, &spot, value);
        }
        let spot = Spot {
            subject: Subject::ResponseBody,
            path: "payload".to_owned(),
            member: Some("payload".to_owned()),
            ..spot
        };
        let last = |api: &crate::ir::Api| api.families.len() - 1;
        let one = (last(self.old), was.payload.0);
        let other = (last(self.new), is.payload.0);
        self.named(&spot, one, other);
    }
}

/// Events have no pointers of their own: they are rows of a list.
fn event_spot(sides: Sides<usize>) -> Spot {
    Spot {
        subject: Subject::Event,
        direction: Direction::Response,
        owner: Owner::Event(sides),
        path: String::new(),
        member: None,
        pointer: Sides::default(),
    }
}
