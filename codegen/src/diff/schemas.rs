//! Named types: objects, lists of values, choices.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::change::{Direction, Sides};
use super::rules::{Subject, What};
use super::values::Home;
use super::walk::{Owner, Spot, TypePair, TypePlace, Walk};
use super::wording::schema_text;
use crate::ir::{Enum, Family, Field, Object, Shape, TypeDef, Union, Uses};

impl<'a> Walk<'a> {
    /// Compares two named types where one stands in the place of the other.
    pub(super) fn named(&mut self, spot: &Spot, old: TypePlace, new: TypePlace) {
        if self.is_same_schema(old, new) {
            self.meet((old, new, spot.direction), spot.subject);
            return;
        }
        let (was, is) = (self.old_type(old), self.new_type(new));
        let value = Sides::both(schema_text(was), schema_text(is));
        self.report(What::SchemaReplaced, spot, value);
        self.inside(spot, old, new, &mut HashSet::new());
    }

    /// Remembers a pair of types; it is compared once for each direction.
    fn meet(&mut self, pair: TypePair, subject: Subject) {
        let subjects = self.pairs.entry(pair).or_default();
        if subjects.is_empty() {
            self.open.push(pair);
        }
        subjects.insert(subject);
    }

    /// Whether one type is the other, as far as names can tell: both have the same, or
    /// the one's name is gone and the other's is new, or one of them has none.
    fn is_same_schema(&self, old: TypePlace, new: TypePlace) -> bool {
        let has = |types: &[TypeDef], name: &str| {
            types.iter().any(|def| def.schema.as_deref() == Some(name))
        };
        let (one, other) = (self.old_type(old), self.new_type(new));
        let is_new = |name: &str| !has(&self.old_family(old.0).types, name);
        let is_gone = |name: &str| !has(&self.new_family(new.0).types, name);
        match (&one.schema, &other.schema) {
            (None, None) => true,
            (Some(one), None) => is_gone(one),
            (None, Some(other)) => is_new(other),
            (Some(one), Some(other)) => one == other || is_gone(one) && is_new(other),
        }
    }

    /// Compares the pairs that were met, and those that they lead to.
    pub(super) fn settle(&mut self) {
        while let Some(pair) = self.open.pop() {
            let (old, new, direction) = pair;
            let (one, other) = (self.old_type(old), self.new_type(new));
            let spot = Spot {
                subject: property(direction),
                direction,
                owner: Owner::Type(Sides::both(old, new)),
                path: String::new(),
                member: None,
                pointer: Sides::both(one.pointer.clone(), other.pointer.clone()),
            };
            let before = self.found.len();
            self.parts(&spot, old, new);
            // What is not of a property is of whatever the type was met as.
            for found in &mut self.found[before..] {
                if found.spot.path.is_empty() {
                    found.pair = Some(pair);
                }
            }
        }
    }

    /// Compares schemas of one name that nothing has led to.
    pub(super) fn rest(&mut self) {
        for sides in self.matching.families.clone() {
            let (Some(old), Some(new)) = (sides.old, sides.new) else {
                continue;
            };
            let (ours, theirs) = (&self.old_family(old).types, &self.new_family(new).types);
            for (index, def) in ours.iter().enumerate() {
                let Some(other) = theirs
                    .iter()
                    .position(|other| other.schema.is_some() && other.schema == def.schema)
                else {
                    continue;
                };
                for direction in [Direction::Request, Direction::Response] {
                    let pair = ((old, index), (new, other), direction);
                    let is_met = self.pairs.contains_key(&pair);
                    if !is_met && both_use(def, &theirs[other], direction) {
                        self.meet(pair, property(direction));
                    }
                }
            }
        }
        self.settle();
    }

    /// Compares what two types hold; `spot` is theirs.
    fn parts(&mut self, spot: &Spot, old: TypePlace, new: TypePlace) {
        match (&self.old_type(old).shape, &self.new_type(new).shape) {
            (Shape::Object(one), Shape::Object(other)) => {
                let homes = (self.old_home(old.0), self.new_home(new.0));
                self.objects(spot, (homes.0, one), (homes.1, other), None);
            }
            (Shape::Enum(one), Shape::Enum(other)) => self.enums(spot, one, other),
            (Shape::Union(one), Shape::Union(other)) => {
                let homes = (self.old_home(old.0), self.new_home(new.0));
                self.unions(spot, (homes.0, one), (homes.1, other));
            }
            // Only types of one kind are paired.
            _ => {}
        }
    }

    /// Compares what two types hold, where one has taken the other's place: the
    /// changes are those of the place.
    fn inside(
        &mut self,
        spot: &Spot,
        old: TypePlace,
        new: TypePlace,
        seen: &mut HashSet<(TypePlace, TypePlace)>,
    ) {
        if !seen.insert((old, new)) {
            return;
        }
        match (&self.old_type(old).shape, &self.new_type(new).shape) {
            (Shape::Object(one), Shape::Object(other)) => {
                let homes = (self.old_home(old.0), self.new_home(new.0));
                self.objects(spot, (homes.0, one), (homes.1, other), Some(seen));
            }
            _ => self.parts(spot, old, new),
        }
    }

    /// Compares the properties of two objects. Where `seen` is given, the objects are
    /// not the same schema, and what they hold is compared in place.
    fn objects(
        &mut self,
        spot: &Spot,
        (old, one): (Home<'a>, &'a Object),
        (new, other): (Home<'a>, &'a Object),
        mut seen: Option<&mut HashSet<(TypePlace, TypePlace)>>,
    ) {
        let names: Vec<&str> = other
            .fields
            .iter()
            .chain(&one.fields)
            .map(|field| field.wire.as_str())
            .collect();
        let mut told = BTreeSet::new();
        for name in names.into_iter().filter(|name| told.insert(*name)) {
            let was = one.fields.iter().find(|field| field.wire == name);
            let is = other.fields.iter().find(|field| field.wire == name);
            let mut spot = spot.below(
                &match spot.path.is_empty() {
                    true => name.to_owned(),
                    false => format!(".{name}"),
                },
                Sides {
                    old: was.map(|field| field.pointer.clone()),
                    new: is.map(|field| field.pointer.clone()),
                },
            );
            spot.subject = property(spot.direction);
            if spot.member.is_none() {
                spot.member = Some(name.to_owned());
            }
            match (was, is) {
                (Some(was), Some(is)) => {
                    let pair = self.fields(&spot, (old, was), (new, is), seen.is_some());
                    if let (Some((one, other)), Some(seen)) = (pair, seen.as_deref_mut()) {
                        self.inside(&spot, one, other, seen);
                    }
                }
                (Some(was), None) => self.gone(&spot, was, old),
                (None, Some(is)) => self.come(&spot, is, new),
                (None, None) => {}
            }
        }
    }

    /// Compares two fields. Gives the types of theirs that are to be compared in place.
    pub(super) fn fields(
        &mut self,
        spot: &Spot,
        (old, was): (Home<'a>, &'a Field),
        (new, is): (Home<'a>, &'a Field),
        in_place: bool,
    ) -> Option<(TypePlace, TypePlace)> {
        self.required(spot, was.required, is.required);
        match (was.nullable, is.nullable) {
            (false, true) => self.report(What::BecameNullable, spot, Sides::default()),
            (true, false) => self.report(What::BecameNotNullable, spot, Sides::default()),
            _ => {}
        }
        self.named_facts(spot, &was.facts, &is.facts);
        let (old, new) = (old.of(&was.ty), new.of(&is.ty));
        if in_place
            && let (Some(one), Some(other)) = (old.place(), new.place())
            && !self.is_same_schema(one, other)
            && std::mem::discriminant(&self.old_type(one).shape)
                == std::mem::discriminant(&self.new_type(other).shape)
        {
            return Some((one, other));
        }
        self.types(spot, old, new);
        None
    }

    pub(super) fn required(&mut self, spot: &Spot, was: bool, is: bool) {
        match (was, is) {
            (false, true) => self.report(What::BecameRequired, spot, Sides::default()),
            (true, false) => self.report(What::BecameOptional, spot, Sides::default()),
            _ => {}
        }
    }

    pub(super) fn gone(&mut self, spot: &Spot, field: &'a Field, home: Home<'a>) {
        let what = match field.required {
            true => What::RemovedRequired,
            false => What::Removed,
        };
        let value = Sides::before(home.of(&field.ty).text());
        self.report(what, spot, value);
    }

    pub(super) fn come(&mut self, spot: &Spot, field: &'a Field, home: Home<'a>) {
        let what = match field.required {
            true => What::AddedRequired,
            false => What::Added,
        };
        let value = Sides::after(home.of(&field.ty).text());
        self.report(what, spot, value);
    }

    fn enums(&mut self, spot: &Spot, old: &Enum, new: &Enum) {
        let values = |list: &Enum| -> Vec<String> {
            let values = list.variants.iter().map(|variant| variant.value.text());
            values.collect()
        };
        let (was, is) = (values(old), values(new));
        for value in is.iter().filter(|value| !was.contains(value)) {
            let spot = of_one(spot, value);
            self.report(What::EnumValueAdded, &spot, Sides::after(value.clone()));
        }
        for value in was.iter().filter(|value| !is.contains(value)) {
            let spot = of_one(spot, value);
            self.report(What::EnumValueRemoved, &spot, Sides::before(value.clone()));
        }
    }

    fn unions(
        &mut self,
        spot: &Spot,
        (old, one): (Home<'a>, &'a Union),
        (new, other): (Home<'a>, &'a Union),
    ) {
        if one.discriminator != other.discriminator {
            let value = Sides {
                old: one.discriminator.clone(),
                new: other.discriminator.clone(),
            };
            self.report(What::DiscriminatorChanged, spot, value);
        }
        let texts = |home: Home<'a>, union: &'a Union| -> Vec<String> {
            let variants = union.variants.iter();
            variants
                .map(|variant| home.of(&variant.ty).text())
                .collect()
        };
        let (was, is) = (texts(old, one), texts(new, other));
        for (index, text) in is.iter().enumerate() {
            match was.iter().position(|before| before == text) {
                Some(before) => {
                    let (one, other) = (&one.variants[before].ty, &other.variants[index].ty);
                    self.types(spot, old.of(one), new.of(other));
                }
                None => {
                    let spot = of_one(spot, text);
                    self.report(What::OneOfAdded, &spot, Sides::after(text.clone()));
                }
            }
        }
        for text in was.iter().filter(|text| !is.contains(text)) {
            let spot = of_one(spot, text);
            self.report(What::OneOfRemoved, &spot, Sides::before(text.clone()));
        }
    }

    /// Schemas that came, went, or have another name; in which directions they travel.
    pub(super) fn existence(&mut self) {
        let partners = self.partners();
        let is_schema = |def: &TypeDef| def.schema.is_some() && is_used(def);
        for (old, new) in &partners {
            if is_schema(self.old_type(*old)) || is_schema(self.new_type(*new)) {
                self.existence_of(Sides::both(*old, *new));
            }
        }
        let met: BTreeSet<TypePlace> = partners.values().copied().collect();
        let places = |families: &'a [Family]| -> Vec<TypePlace> {
            let families = families.iter().enumerate();
            let schemas = families.flat_map(|(index, family)| {
                let types = family.types.iter().enumerate();
                let schemas = types.filter(|(_, def)| is_schema(def));
                schemas.map(move |(at, _)| (index, at))
            });
            schemas.collect()
        };
        for at in places(&self.old.families) {
            if !partners.contains_key(&at) {
                self.existence_of(Sides::before(at));
            }
        }
        for at in places(&self.new.families) {
            if !met.contains(&at) {
                self.existence_of(Sides::after(at));
            }
        }
    }

    /// Which type of the older side is which of the newer: those that the walk has
    /// found, and those of one name.
    pub(super) fn partners(&self) -> BTreeMap<TypePlace, TypePlace> {
        let mut partners = self.renamed();
        let mut met: BTreeSet<TypePlace> = partners.values().copied().collect();
        for sides in &self.matching.families {
            let (Some(old), Some(new)) = (sides.old, sides.new) else {
                continue;
            };
            let theirs = &self.new_family(new).types;
            for (index, def) in self.old_family(old).types.iter().enumerate() {
                let at = (old, index);
                let is_it = |other: &TypeDef| {
                    def.schema.is_some() && other.schema == def.schema && is_used(other)
                };
                let other = theirs.iter().position(is_it).map(|index| (new, index));
                if let Some(other) = other.filter(|other| !met.contains(other))
                    && is_used(def)
                    && !partners.contains_key(&at)
                {
                    met.insert(other);
                    partners.insert(at, other);
                }
            }
        }
        partners
    }

    fn existence_of(&mut self, sides: Sides<TypePlace>) {
        let old = sides.old.map(|at| self.old_type(at));
        let new = sides.new.map(|at| self.new_type(at));
        let spot = Spot {
            subject: Subject::Schema,
            direction: Direction::Request,
            owner: Owner::Type(sides),
            path: String::new(),
            member: None,
            pointer: Sides {
                old: old.map(|def| def.pointer.clone()),
                new: new.map(|def| def.pointer.clone()),
            },
        };
        let (Some(old), Some(new)) = (old, new) else {
            let what = match new {
                Some(_) => What::Added,
                None => What::Removed,
            };
            return self.report(what, &spot, Sides::default());
        };
        if old.schema != new.schema {
            let value = Sides {
                old: old.schema.clone(),
                new: new.schema.clone(),
            };
            self.report(What::Renamed, &spot, value);
        }
        for (was, is, onto, away) in [
            (
                old.uses.request,
                new.uses.request,
                What::BecameSent,
                What::BecameUnsent,
            ),
            (
                old.uses.answer,
                new.uses.answer,
                What::BecameReceived,
                What::BecameUnreceived,
            ),
        ] {
            match (was, is) {
                (false, true) => self.report(onto, &spot, Sides::default()),
                (true, false) => self.report(away, &spot, Sides::default()),
                _ => {}
            }
        }
        if old.observed != new.observed {
            let word = |observed| if observed { "observed" } else { "known" }.to_owned();
            let value = Sides::both(word(old.observed), word(new.observed));
            self.report(What::EvidenceChanged, &spot, value);
        }
    }

    /// The types that have one partner only, and are its only one. By the older one.
    fn renamed(&self) -> BTreeMap<TypePlace, TypePlace> {
        let mut of_old: BTreeMap<TypePlace, BTreeSet<TypePlace>> = BTreeMap::new();
        let mut of_new: BTreeMap<TypePlace, BTreeSet<TypePlace>> = BTreeMap::new();
        for (old, new, _) in self.pairs.keys() {
            of_old.entry(*old).or_default().insert(*new);
            of_new.entry(*new).or_default().insert(*old);
        }
        of_old
            .iter()
            .filter_map(|(old, partners)| {
                let new = *partners.first().filter(|_| partners.len() == 1)?;
                (of_new[&new].len() == 1).then_some((*old, new))
            })
            .collect()
    }

    pub(super) fn old_home(&self, index: usize) -> Home<'a> {
        Home {
            index,
            family: self.old_family(index),
        }
    }

    pub(super) fn new_home(&self, index: usize) -> Home<'a> {
        Home {
            index,
            family: self.new_family(index),
        }
    }
}

/// One of the values, or of the forms, that a type may have: a part of its own.
fn of_one(spot: &Spot, text: &str) -> Spot {
    let mut spot = spot.clone();
    if spot.member.is_none() {
        spot.member = Some(one_of(text));
    }
    spot
}

/// What a value or a form is called as a part of its type.
pub(super) fn one_of(text: &str) -> String {
    format!("= {text}")
}

/// A property that is sent, or one that is read.
pub(super) fn property(direction: Direction) -> Subject {
    match direction {
        Direction::Request => Subject::RequestProperty,
        Direction::Response => Subject::ResponseProperty,
    }
}

pub(super) fn is_used(def: &TypeDef) -> bool {
    def.uses != Uses::default()
}

fn both_use(one: &TypeDef, other: &TypeDef, direction: Direction) -> bool {
    match direction {
        Direction::Request => one.uses.request && other.uses.request,
        Direction::Response => one.uses.answer && other.uses.answer,
    }
}
