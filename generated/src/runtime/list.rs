//! Lists that know how they were sent.

use std::fmt;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor, value};
use serde::ser::{SerializeMap, SerializeSeq, Serializer};

use super::slot::Slot;
use super::wire::{AsWire, Json, Read, Seed, Wire};

/// A list that may be absent, `null`, or hold elements.
///
/// It reads as a slice, empty where there is nothing. It is written back as it
/// came: nothing, `null`, or all elements, those in their places that did not
/// convert (see [`unconverted`](Self::unconverted)).
///
/// Setters take `impl Into<List<T>>`: a `Vec`, an array or a slice; for texts
/// also of `&str`.
pub struct List<T> {
    items: Vec<T>,
    state: State,
}

#[derive(Clone, Debug, Default, PartialEq)]
enum State {
    #[default]
    Absent,
    Null,
    Sent,
    /// Sent, with elements that did not convert, by their position.
    #[expect(
        clippy::box_collection,
        reason = "rare, and every list would be larger"
    )]
    Mixed(Box<Vec<(usize, Json)>>),
}

impl<T> List<T> {
    /// A list that is not there.
    pub fn new() -> Self {
        Self::default()
    }

    /// A list that is `null`.
    pub fn null() -> Self {
        Self {
            items: Vec::new(),
            state: State::Null,
        }
    }

    /// Whether the list was not sent, or will not be.
    pub fn is_absent(&self) -> bool {
        self.state == State::Absent
    }

    /// Whether the list is `null`.
    pub fn is_null(&self) -> bool {
        self.state == State::Null
    }

    /// The elements that did not convert, with their positions in the whole list.
    pub fn unconverted(&self) -> &[(usize, Json)] {
        match &self.state {
            State::Mixed(rest) => rest,
            _ => &[],
        }
    }

    /// Adds an element at the end.
    pub fn push(&mut self, item: T) {
        self.mark_sent();
        self.items.push(item);
    }

    /// The elements, without those that did not convert.
    pub fn into_vec(self) -> Vec<T> {
        self.items
    }

    fn mark_sent(&mut self) {
        if matches!(self.state, State::Absent | State::Null) {
            self.state = State::Sent;
        }
    }
}

// By hand: the derives would ask for `T: Default`, and cost more to compile.
impl<T> Default for List<T> {
    fn default() -> Self {
        Self {
            items: Vec::new(),
            state: State::Absent,
        }
    }
}

impl<T: Clone> Clone for List<T> {
    fn clone(&self) -> Self {
        Self {
            items: self.items.clone(),
            state: self.state.clone(),
        }
    }
}

impl<T: PartialEq> PartialEq for List<T> {
    fn eq(&self, other: &Self) -> bool {
        self.items == other.items && self.state == other.state
    }
}

impl<T: PartialEq> PartialEq<[T]> for List<T> {
    fn eq(&self, other: &[T]) -> bool {
        self.items == other
    }
}

impl<T: PartialEq, const N: usize> PartialEq<[T; N]> for List<T> {
    fn eq(&self, other: &[T; N]) -> bool {
        self.items == other
    }
}

impl<T: PartialEq> PartialEq<Vec<T>> for List<T> {
    fn eq(&self, other: &Vec<T>) -> bool {
        self.items == *other
    }
}

impl<T: fmt::Debug> fmt::Debug for List<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.state {
            State::Absent => out.write_str("Absent"),
            State::Null => out.write_str("Null"),
            State::Sent => self.items.fmt(out),
            State::Mixed(rest) => out
                .debug_struct("List")
                .field("items", &self.items)
                .field("unconverted", rest)
                .finish(),
        }
    }
}

impl<T> Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.items
    }
}

impl<T> DerefMut for List<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        &mut self.items
    }
}

impl<T> IntoIterator for List<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

impl<'a, T> IntoIterator for &'a mut List<T> {
    type Item = &'a mut T;
    type IntoIter = std::slice::IterMut<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter_mut()
    }
}

impl<T> Extend<T> for List<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        self.mark_sent();
        self.items.extend(items);
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self::from(Vec::from_iter(items))
    }
}

impl<T> From<Vec<T>> for List<T> {
    fn from(items: Vec<T>) -> Self {
        Self {
            items,
            state: State::Sent,
        }
    }
}

impl<T, const N: usize> From<[T; N]> for List<T> {
    fn from(items: [T; N]) -> Self {
        Vec::from(items).into()
    }
}

impl<T: Clone> From<&[T]> for List<T> {
    fn from(items: &[T]) -> Self {
        items.to_vec().into()
    }
}

impl<T: Clone> From<&Vec<T>> for List<T> {
    fn from(items: &Vec<T>) -> Self {
        items.clone().into()
    }
}

impl From<Vec<&str>> for List<String> {
    fn from(items: Vec<&str>) -> Self {
        items.into_iter().map(str::to_owned).collect()
    }
}

impl<const N: usize> From<[&str; N]> for List<String> {
    fn from(items: [&str; N]) -> Self {
        items.into_iter().map(str::to_owned).collect()
    }
}

impl From<&[&str]> for List<String> {
    fn from(items: &[&str]) -> Self {
        items.iter().copied().map(str::to_owned).collect()
    }
}

impl<T: Wire> Wire for List<T> {
    fn read<'de, D: Deserializer<'de>>(input: D) -> Result<Read<Self>, D::Error> {
        input.deserialize_any(ListVisitor(PhantomData))
    }

    /// As well as its worst element.
    fn fit(value: &Json) -> usize {
        match value {
            Json::Array(items) => match items.iter().map(T::fit).min() {
                Some(0) => 0,
                worst => 1 + worst.unwrap_or(0),
            },
            _ => 0,
        }
    }

    fn from_null() -> Option<Self> {
        Some(Self::null())
    }

    fn is_absent(&self) -> bool {
        Self::is_absent(self)
    }
}

impl<T: Wire> Slot for List<T> {
    fn fill<'de, A: MapAccess<'de>>(&mut self, object: &mut A) -> Result<Option<Json>, A::Error> {
        let (value, rest) = match object.next_value_seed(Seed::<Self>::NEW)? {
            Read::Value(value) => (value, None),
            Read::Null => (Self::null(), None),
            Read::Other(json) => (Self::new(), Some(json)),
        };
        *self = value;
        Ok(rest)
    }

    fn is_set(&self) -> bool {
        !self.is_absent()
    }

    fn put<M: SerializeMap>(&self, name: &'static str, out: &mut M) -> Result<(), M::Error> {
        if self.is_absent() {
            return Ok(());
        }
        out.serialize_entry(name, &AsWire(self))
    }
}

impl<T: Wire> serde::Serialize for List<T> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        if self.state == State::Null {
            return out.serialize_unit();
        }
        let mut rest = self.unconverted().iter();
        let mut next = rest.next();
        let mut out = out.serialize_seq(Some(self.items.len() + self.unconverted().len()))?;
        let mut position = 0;
        for item in &self.items {
            while let Some((_, json)) = next.filter(|(at, _)| *at == position) {
                out.serialize_element(json)?;
                position += 1;
                next = rest.next();
            }
            out.serialize_element(&AsWire(item))?;
            position += 1;
        }
        // Those at the end, and those whose place is gone because elements were
        // taken out.
        for (_, json) in next.into_iter().chain(rest) {
            out.serialize_element(json)?;
        }
        out.end()
    }
}

impl<'de, T: Wire> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        super::wire::deserialize(input)
    }
}

struct ListVisitor<T>(PhantomData<T>);

impl<'de, T: Wire> Visitor<'de> for ListVisitor<T> {
    type Value = Read<List<T>>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        let mut rest = Vec::new();
        while let Some(element) = elements.next_element_seed(Seed::<T>::NEW)? {
            let json = match element {
                Read::Value(item) => {
                    items.push(item);
                    continue;
                }
                Read::Null => match T::from_null() {
                    Some(item) => {
                        items.push(item);
                        continue;
                    }
                    None => Json::Null,
                },
                Read::Other(json) => json,
            };
            rest.push((items.len() + rest.len(), json));
        }
        let state = if rest.is_empty() {
            State::Sent
        } else {
            State::Mixed(Box::new(rest))
        };
        Ok(Read::Value(List { items, state }))
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<Self::Value, A::Error> {
        Json::deserialize(value::MapAccessDeserializer::new(object)).map(Read::Other)
    }

    super::wire::scalars_are_other!();
}
