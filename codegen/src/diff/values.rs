//! Types of values, wherever they stand, and what documents say of them beyond that.

use super::change::{Direction, Sides};
use super::rules::What;
use super::walk::{Spot, TypePlace, Walk};
use super::wording::type_text;
use crate::ir::{Facts, Family, Limit, Scalar, Shape, Type};

/// A family and its place in its API: where types are looked up.
#[derive(Clone, Copy)]
pub(super) struct Home<'a> {
    pub(super) index: usize,
    pub(super) family: &'a Family,
}

impl<'a> Home<'a> {
    pub(super) fn of(self, ty: &'a Type) -> Held<'a> {
        Held { home: self, ty }
    }
}

/// A type, and where it is at home.
#[derive(Clone, Copy)]
pub(super) struct Held<'a> {
    pub(super) home: Home<'a>,
    pub(super) ty: &'a Type,
}

impl<'a> Held<'a> {
    fn with(self, ty: &'a Type) -> Self {
        self.home.of(ty)
    }

    fn shape(self) -> Option<&'a Shape> {
        match self.ty {
            Type::Named(index) => Some(&self.home.family.type_def(*index).shape),
            _ => None,
        }
    }

    /// The place of the named type that it is.
    pub(super) fn place(self) -> Option<TypePlace> {
        match self.ty {
            Type::Named(index) => Some((self.home.index, index.0)),
            _ => None,
        }
    }

    pub(super) fn text(self) -> String {
        type_text(self.home.family, self.ty)
    }
}

/// How two types are related.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Relation {
    Wider,
    Narrower,
    Other,
}

impl<'a> Walk<'a> {
    /// Compares the types of a value.
    pub(super) fn types(&mut self, spot: &Spot, old: Held<'a>, new: Held<'a>) {
        match (old.ty, new.ty) {
            (Type::Scalar(one), Type::Scalar(other)) if one == other => {}
            (Type::Json, Type::Json) | (Type::File, Type::File) => {}
            (Type::List(one), Type::List(other)) => {
                let spot = spot.below("[]", spot.pointer.clone());
                self.types(&spot, old.with(one), new.with(other));
            }
            (Type::Map(one), Type::Map(other)) => {
                let spot = spot.below("{}", spot.pointer.clone());
                self.types(&spot, old.with(one), new.with(other));
            }
            _ => match (old.place(), new.place()) {
                (Some(one), Some(other)) if same_kind(old, new) => self.named(spot, one, other),
                _ => self.other_type(spot, old, new),
            },
        }
    }

    fn other_type(&mut self, spot: &Spot, old: Held<'a>, new: Held<'a>) {
        let what = match relation(old, new) {
            Relation::Wider => What::TypeGeneralized,
            Relation::Narrower => What::TypeNarrowed,
            Relation::Other => What::TypeChanged,
        };
        let value = Sides::both(old.text(), new.text());
        self.report(what, spot, value);
    }

    /// Compares what is said of a value beyond its type.
    pub(super) fn facts(&mut self, spot: &Spot, old: &Facts, new: &Facts) {
        if old.format != new.format {
            let value = Sides {
                old: old.format.clone(),
                new: new.format.clone(),
            };
            self.report(What::FormatChanged, spot, value);
        }
        self.limits(spot, &old.limits, &new.limits);
    }

    /// Compares what is said of a named value beyond its type and its limits.
    pub(super) fn named_facts(&mut self, spot: &Spot, old: &Facts, new: &Facts) {
        self.facts(spot, old, new);
        if old.default != new.default {
            let value = Sides {
                old: old.default.as_ref().map(ToString::to_string),
                new: new.default.as_ref().map(ToString::to_string),
            };
            let what = match (&value.old, &value.new) {
                (None, _) => What::DefaultAdded,
                (_, None) => What::DefaultRemoved,
                _ => What::DefaultChanged,
            };
            self.report(what, spot, value);
        }
        match (old.deprecated, new.deprecated) {
            (false, true) => self.report(What::Deprecated, spot, Sides::default()),
            (true, false) => self.report(What::Undeprecated, spot, Sides::default()),
            _ => {}
        }
        let (was, is, onto, away) = match spot.direction {
            Direction::Request => (
                old.read_only,
                new.read_only,
                What::BecameReadOnly,
                What::BecameNotReadOnly,
            ),
            Direction::Response => (
                old.write_only,
                new.write_only,
                What::BecameWriteOnly,
                What::BecameNotWriteOnly,
            ),
        };
        match (was, is) {
            (false, true) => self.report(onto, spot, Sides::default()),
            (true, false) => self.report(away, spot, Sides::default()),
            _ => {}
        }
    }

    fn limits(&mut self, spot: &Spot, old: &[Limit], new: &[Limit]) {
        for keyword in KEYWORDS {
            let was = old.iter().find(|limit| self::keyword(limit) == keyword);
            let is = new.iter().find(|limit| self::keyword(limit) == keyword);
            if was == is {
                continue;
            }
            let what = match (was, is) {
                (None, _) => What::LimitTightened,
                (_, None) => What::LimitLoosened,
                (Some(was), Some(is)) => match allows(is).partial_cmp(&allows(was)) {
                    Some(std::cmp::Ordering::Greater) => What::LimitLoosened,
                    Some(std::cmp::Ordering::Less) => What::LimitTightened,
                    _ => What::LimitChanged,
                },
            };
            let text = |limit: Option<&Limit>| match limit {
                Some(limit) => format!("{keyword} {}", amount(limit)),
                None => format!("no {keyword}"),
            };
            self.report(what, spot, Sides::both(text(was), text(is)));
        }
    }
}

/// The keywords of limits.
const KEYWORDS: [&str; 9] = [
    "minimum",
    "maximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
];

fn keyword(limit: &Limit) -> &'static str {
    match limit {
        Limit::Minimum(..) => "minimum",
        Limit::Maximum(..) => "maximum",
        Limit::MultipleOf(_) => "multipleOf",
        Limit::MinLength(_) => "minLength",
        Limit::MaxLength(_) => "maxLength",
        Limit::Pattern(_) => "pattern",
        Limit::MinItems(_) => "minItems",
        Limit::MaxItems(_) => "maxItems",
        Limit::UniqueItems => "uniqueItems",
    }
}

/// A number that grows with what a limit allows; none where limits of the kind cannot
/// be ordered. What is exclusive allows a little less.
#[expect(
    clippy::cast_precision_loss,
    reason = "lengths of that size do not occur"
)]
fn allows(limit: &Limit) -> Option<(f64, bool)> {
    match limit {
        Limit::Minimum(least, exclusive) => Some((-least, !exclusive)),
        Limit::Maximum(most, exclusive) => Some((*most, !exclusive)),
        Limit::MinLength(least) | Limit::MinItems(least) => Some((-(*least as f64), true)),
        Limit::MaxLength(most) | Limit::MaxItems(most) => Some((*most as f64, true)),
        Limit::MultipleOf(_) | Limit::Pattern(_) | Limit::UniqueItems => None,
    }
}

fn amount(limit: &Limit) -> String {
    match limit {
        Limit::Minimum(number, true) | Limit::Maximum(number, true) => {
            format!("{number} (exclusive)")
        }
        Limit::Minimum(number, false)
        | Limit::Maximum(number, false)
        | Limit::MultipleOf(number) => number.to_string(),
        Limit::MinLength(count)
        | Limit::MaxLength(count)
        | Limit::MinItems(count)
        | Limit::MaxItems(count) => count.to_string(),
        Limit::Pattern(pattern) => format!("`{pattern}`"),
        Limit::UniqueItems => String::new(),
    }
    .trim_end()
    .to_owned()
}

/// Whether two named types are of one kind: objects, lists of values, or choices.
fn same_kind(old: Held<'_>, new: Held<'_>) -> bool {
    match (old.shape(), new.shape()) {
        (Some(Shape::Object(_)), Some(Shape::Object(_)))
        | (Some(Shape::Union(_)), Some(Shape::Union(_))) => true,
        (Some(Shape::Enum(one)), Some(Shape::Enum(other))) => one.scalar == other.scalar,
        _ => false,
    }
}

/// How the new type is related to the old one.
fn relation(old: Held<'_>, new: Held<'_>) -> Relation {
    if holds(new, old) {
        Relation::Wider
    } else if holds(old, new) {
        Relation::Narrower
    } else {
        Relation::Other
    }
}

/// Whether every value of `inner` is one of `outer` too.
fn holds(outer: Held<'_>, inner: Held<'_>) -> bool {
    match (outer.ty, inner.ty) {
        (Type::Json, _) => true,
        (Type::Scalar(Scalar::Number), Type::Scalar(Scalar::Integer)) => true,
        (Type::Scalar(one), Type::Scalar(other)) => one == other,
        (Type::Scalar(scalar), Type::Named(_)) => match inner.shape() {
            Some(Shape::Enum(one)) => one.scalar == *scalar,
            _ => false,
        },
        (Type::List(one), Type::List(other)) | (Type::Map(one), Type::Map(other)) => {
            holds(outer.with(one), inner.with(other))
        }
        (Type::Map(one), Type::Named(_)) => {
            **one == Type::Json && matches!(inner.shape(), Some(Shape::Object(_)))
        }
        (Type::Named(_), _) => match outer.shape() {
            Some(Shape::Union(union)) => {
                let mut variants = union.variants.iter();
                variants.any(|variant| is_like(outer.with(&variant.ty), inner))
            }
            _ => false,
        },
        _ => false,
    }
}

/// Whether two types are the same by what they are called.
fn is_like(one: Held<'_>, other: Held<'_>) -> bool {
    one.text() == other.text()
}
