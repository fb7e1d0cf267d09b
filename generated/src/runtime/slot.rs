//! The field of a model: how it is filled, and when it is written.

use serde::de::MapAccess;
use serde::ser::SerializeMap;

use super::wire::{AsWire, Json, Read, Seed, Wire};

/// A type that can be a model's field.
pub trait Slot: Default {
    /// Takes the next value of the object. What does not convert empties the
    /// field and is handed back, so that the model keeps it.
    fn fill<'de, A: MapAccess<'de>>(&mut self, object: &mut A) -> Result<Option<Json>, A::Error>;

    /// Whether the field has something to write.
    fn is_set(&self) -> bool;

    /// Writes the field under its name, if [`is_set`](Self::is_set).
    fn put<M: SerializeMap>(&self, name: &'static str, out: &mut M) -> Result<(), M::Error>;
}

/// Absent and `null` are both `None`, and `None` is not written.
impl<T: Wire> Slot for Option<T> {
    fn fill<'de, A: MapAccess<'de>>(&mut self, object: &mut A) -> Result<Option<Json>, A::Error> {
        let (value, rest) = match object.next_value_seed(Seed::<T>::NEW)? {
            Read::Value(value) => (Some(value), None),
            Read::Null => (None, None),
            Read::Other(json) => (None, Some(json)),
        };
        *self = value;
        Ok(rest)
    }

    fn is_set(&self) -> bool {
        self.is_some()
    }

    fn put<M: SerializeMap>(&self, name: &'static str, out: &mut M) -> Result<(), M::Error> {
        match self {
            Some(value) => out.serialize_entry(name, &AsWire(value)),
            None => Ok(()),
        }
    }
}

/// `None` is absent, `Some(None)` is `null`: for what the document calls nullable.
impl<T: Wire> Slot for Option<Option<T>> {
    fn fill<'de, A: MapAccess<'de>>(&mut self, object: &mut A) -> Result<Option<Json>, A::Error> {
        let (value, rest) = match object.next_value_seed(Seed::<T>::NEW)? {
            Read::Value(value) => (Some(Some(value)), None),
            Read::Null => (Some(None), None),
            Read::Other(json) => (None, Some(json)),
        };
        *self = value;
        Ok(rest)
    }

    fn is_set(&self) -> bool {
        self.is_some()
    }

    fn put<M: SerializeMap>(&self, name: &'static str, out: &mut M) -> Result<(), M::Error> {
        match self {
            Some(Some(value)) => out.serialize_entry(name, &AsWire(value)),
            Some(None) => out.serialize_entry(name, &()),
            None => Ok(()),
        }
    }
}
