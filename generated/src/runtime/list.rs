//! Lists that know how they were sent.

use std::fmt;
use std::ops::{Deref, DerefMut};

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use super::reader::{Broken, Outcome, Reader, Token};
use super::slot::{Slot, fill_knowing};
use super::tree::Tree;
use super::wire::{Json, Read, Wire};

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
    fn read(input: &mut Reader<'_>) -> Outcome<Self> {
        match input.token()? {
            Token::List => {}
            token => return input.other(token),
        }
        let mut items = Vec::new();
        let mut rest = Vec::new();
        input.elements(&mut |input| {
            let json = match T::read(input)? {
                Read::Value(item) => {
                    items.push(item);
                    return Ok(());
                }
                Read::Null => match T::from_null() {
                    Some(item) => {
                        items.push(item);
                        return Ok(());
                    }
                    None => Json::Null,
                },
                Read::Other(json) => json,
            };
            rest.push((items.len() + rest.len(), json));
            Ok(())
        })?;
        let state = if rest.is_empty() {
            State::Sent
        } else {
            State::Mixed(Box::new(rest))
        };
        Ok(Read::Value(Self { items, state }))
    }

    fn tree(&self) -> Tree<'_> {
        if self.state == State::Null {
            return Tree::Null;
        }
        let mut all = Vec::with_capacity(self.items.len() + self.unconverted().len());
        let mut rest = self.unconverted().iter().peekable();
        for item in &self.items {
            while let Some((_, json)) = rest.next_if(|(at, _)| *at == all.len()) {
                all.push(Tree::Json(json));
            }
            all.push(item.tree());
        }
        // Those at the end, and those whose place is gone because elements were
        // taken out.
        all.extend(rest.map(|(_, json)| Tree::Json(json)));
        Tree::List(all)
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
    fn fill(&mut self, input: &mut Reader<'_>) -> Result<Option<Json>, Broken> {
        fill_knowing(self, input)
    }

    fn sent(&self) -> Option<Tree<'_>> {
        (!self.is_absent()).then(|| self.tree())
    }
}

impl<T: Wire> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        self.tree().serialize(out)
    }
}

impl<'de, T: Wire> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        super::wire::deserialize(input)
    }
}
