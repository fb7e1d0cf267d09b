//! A value for which null says something of its own.

use serde::ser::{Serialize, Serializer};

use super::reader::{Outcome, Reader};
use super::tree::Tree;
use super::wire::{Json, Read, Wire};

/// A value, or null sent on purpose: to many fields null means "clear it", which
/// is another thing than not sending the field.
///
/// Setters take anything that becomes one: a value, or an `Option` whose `None`
/// is null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nullable<T> {
    /// Null is sent.
    Null,
    /// The value is sent.
    Value(T),
}

impl<T> Nullable<T> {
    /// The value; `None` where it is null.
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Null => None,
            Self::Value(value) => Some(value),
        }
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T> From<Option<T>> for Nullable<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

impl From<&str> for Nullable<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}

impl From<Option<&str>> for Nullable<String> {
    fn from(value: Option<&str>) -> Self {
        value.map_or(Self::Null, Self::from)
    }
}

impl<T: Wire> Wire for Nullable<T> {
    fn read(input: &mut Reader<'_>) -> Outcome<Self> {
        T::read(input).map(|read| match read {
            Read::Null => Read::Value(Self::Null),
            read => read.map(Self::Value),
        })
    }

    fn tree(&self) -> Tree<'_> {
        match self {
            Self::Null => Tree::Null,
            Self::Value(value) => value.tree(),
        }
    }

    fn fit(value: &Json) -> usize {
        if value.is_null() { 1 } else { T::fit(value) }
    }

    fn from_null() -> Option<Self> {
        Some(Self::Null)
    }
}

impl<T: Wire> Serialize for Nullable<T> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        self.tree().serialize(out)
    }
}
