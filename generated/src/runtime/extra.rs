//! What an object holds beyond the fields that its model names.

use std::fmt;

use super::wire::Json;

/// Fields that the model does not name, and values of named fields that did
/// not convert, under their names on the wire.
///
/// It is written back after the model's fields, so nothing of an answer is
/// lost, and a request can carry fields that the document forgot.
#[derive(Clone, Default, PartialEq)]
// A box, because nearly every model of every answer has one that is empty.
pub struct Extra(Option<Box<serde_json::Map<String, Json>>>);

impl Extra {
    /// The value of a name.
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.0.as_ref()?.get(name)
    }

    /// Whether there is a value of this name.
    pub fn contains(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// How many values there are.
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |map| map.len())
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// All names and values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.0
            .iter()
            .flat_map(|map| map.iter())
            .map(|(name, value)| (name.as_str(), value))
    }

    /// Adds a value, and gives back the one that had this name.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Json>) -> Option<Json> {
        self.0
            .get_or_insert_default()
            .insert(name.into(), value.into())
    }

    /// Takes a value out.
    pub fn remove(&mut self, name: &str) -> Option<Json> {
        let map = self.0.as_mut()?;
        let value = map.remove(name);
        // Empty has one form only, so that equality is what it seems.
        if map.is_empty() {
            self.0 = None;
        }
        value
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_map().entries(self.iter()).finish()
    }
}

impl<N: Into<String>, V: Into<Json>> FromIterator<(N, V)> for Extra {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(entries: I) -> Self {
        let mut extra = Self::default();
        for (name, value) in entries {
            extra.insert(name, value);
        }
        extra
    }
}
