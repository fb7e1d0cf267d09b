//! Maps that know how they were sent.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Deref;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use super::reader::{Broken, Outcome, Reader, Token};
use super::slot::{Slot, fill_knowing};
use super::tree::Tree;
use super::wire::{Json, Read, Wire};

/// An object whose names are data: absent, `null`, or with entries.
///
/// It reads as a [`BTreeMap`], empty where there is nothing. It is written back
/// as it came: nothing, `null`, or all entries, with those that did not convert
/// (see [`unconverted`](Self::unconverted)).
pub struct Map<T> {
    items: BTreeMap<String, T>,
    state: State,
}

#[derive(Clone, Debug, Default, PartialEq)]
enum State {
    #[default]
    Absent,
    Null,
    Sent,
    /// Sent, with entries that did not convert.
    #[expect(clippy::box_collection, reason = "rare, and every map would be larger")]
    Mixed(Box<BTreeMap<String, Json>>),
}

impl<T> Map<T> {
    /// A map that is not there.
    pub fn new() -> Self {
        Self::default()
    }

    /// A map that is `null`.
    pub fn null() -> Self {
        Self {
            items: BTreeMap::new(),
            state: State::Null,
        }
    }

    /// Whether the map was not sent, or will not be.
    pub fn is_absent(&self) -> bool {
        self.state == State::Absent
    }

    /// Whether the map is `null`.
    pub fn is_null(&self) -> bool {
        self.state == State::Null
    }

    /// The entries that did not convert.
    pub fn unconverted(&self) -> impl Iterator<Item = (&str, &Json)> {
        let rest = match &self.state {
            State::Mixed(rest) => Some(rest.iter()),
            _ => None,
        };
        rest.into_iter()
            .flatten()
            .map(|(name, json)| (name.as_str(), json))
    }

    /// Adds an entry, and gives back the one that had this name.
    pub fn insert(&mut self, name: impl Into<String>, item: T) -> Option<T> {
        let name = name.into();
        match &mut self.state {
            State::Absent | State::Null => self.state = State::Sent,
            State::Sent => {}
            State::Mixed(rest) => {
                rest.remove(&name);
                if rest.is_empty() {
                    self.state = State::Sent;
                }
            }
        }
        self.items.insert(name, item)
    }

    /// The entry of a name, to change it.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut T> {
        self.items.get_mut(name)
    }

    /// Takes an entry out.
    pub fn remove(&mut self, name: &str) -> Option<T> {
        self.items.remove(name)
    }

    /// The entries, without those that did not convert.
    pub fn into_map(self) -> BTreeMap<String, T> {
        self.items
    }
}

// By hand: the derives would ask for `T: Default`, and cost more to compile.
impl<T> Default for Map<T> {
    fn default() -> Self {
        Self {
            items: BTreeMap::new(),
            state: State::Absent,
        }
    }
}

impl<T: Clone> Clone for Map<T> {
    fn clone(&self) -> Self {
        Self {
            items: self.items.clone(),
            state: self.state.clone(),
        }
    }
}

impl<T: PartialEq> PartialEq for Map<T> {
    fn eq(&self, other: &Self) -> bool {
        self.items == other.items && self.state == other.state
    }
}

impl<T: fmt::Debug> fmt::Debug for Map<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.state {
            State::Absent => out.write_str("Absent"),
            State::Null => out.write_str("Null"),
            State::Sent => self.items.fmt(out),
            State::Mixed(rest) => out
                .debug_struct("Map")
                .field("items", &self.items)
                .field("unconverted", rest)
                .finish(),
        }
    }
}

impl<T> Deref for Map<T> {
    type Target = BTreeMap<String, T>;

    fn deref(&self) -> &BTreeMap<String, T> {
        &self.items
    }
}

impl<T> IntoIterator for Map<T> {
    type Item = (String, T);
    type IntoIter = std::collections::btree_map::IntoIter<String, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Map<T> {
    type Item = (&'a String, &'a T);
    type IntoIter = std::collections::btree_map::Iter<'a, String, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

impl<T> From<BTreeMap<String, T>> for Map<T> {
    fn from(items: BTreeMap<String, T>) -> Self {
        Self {
            items,
            state: State::Sent,
        }
    }
}

impl<N: Into<String>, T> FromIterator<(N, T)> for Map<T> {
    fn from_iter<I: IntoIterator<Item = (N, T)>>(entries: I) -> Self {
        entries
            .into_iter()
            .map(|(name, item)| (name.into(), item))
            .collect::<BTreeMap<_, _>>()
            .into()
    }
}

impl<S: Into<String>, T, const N: usize> From<[(S, T); N]> for Map<T> {
    fn from(entries: [(S, T); N]) -> Self {
        entries.into_iter().collect()
    }
}

impl<T> From<Vec<(String, T)>> for Map<T> {
    fn from(entries: Vec<(String, T)>) -> Self {
        entries.into_iter().collect()
    }
}

impl<T, H> From<std::collections::HashMap<String, T, H>> for Map<T> {
    fn from(entries: std::collections::HashMap<String, T, H>) -> Self {
        entries.into_iter().collect()
    }
}

impl<T: Wire> Wire for Map<T> {
    fn read(input: &mut Reader<'_>) -> Outcome<Self> {
        match input.token()? {
            Token::Object => {}
            token => return input.other(token),
        }
        let mut items = BTreeMap::new();
        let mut rest = BTreeMap::new();
        input.entries(&mut |name, input| {
            let item = match T::read(input)? {
                Read::Value(item) => Ok(item),
                Read::Null => T::from_null().ok_or(Json::Null),
                Read::Other(json) => Err(json),
            };
            // The last of two equal names wins, whichever side it is on.
            match item {
                Ok(item) => {
                    rest.remove(name);
                    items.insert(name.to_owned(), item);
                }
                Err(json) => {
                    items.remove(name);
                    rest.insert(name.to_owned(), json);
                }
            }
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
        let items = self.items.iter();
        let items = items.map(|(name, item)| (name.as_str(), item.tree()));
        let rest = self.unconverted();
        let rest = rest.map(|(name, json)| (name, Tree::Json(json)));
        Tree::Object(items.chain(rest).collect())
    }

    /// An object whose every entry fits. The weakest fit there is, so that a
    /// model that knows at least one of the names is the better one.
    fn fit(value: &Json) -> usize {
        match value {
            Json::Object(object) => usize::from(object.values().all(|item| T::fit(item) > 0)),
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

impl<T: Wire> Slot for Map<T> {
    fn fill(&mut self, input: &mut Reader<'_>) -> Result<Option<Json>, Broken> {
        fill_knowing(self, input)
    }

    fn sent(&self) -> Option<Tree<'_>> {
        (!self.is_absent()).then(|| self.tree())
    }
}

impl<T: Wire> Serialize for Map<T> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        self.tree().serialize(out)
    }
}

impl<'de, T: Wire> Deserialize<'de> for Map<T> {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        super::wire::deserialize(input)
    }
}
