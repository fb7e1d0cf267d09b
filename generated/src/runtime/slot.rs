//! The field of a model: how it is filled, and when it is written.

use super::reader::{Broken, Reader};
use super::tree::Tree;
use super::wire::{Json, Read, Wire};

/// A type that can be a model's field.
pub trait Slot {
    /// Takes the next value. What does not convert empties the field and is handed
    /// back, so that the model keeps it.
    fn fill(&mut self, input: &mut Reader<'_>) -> Result<Option<Json>, Broken>;

    /// What is written; `None` where the field is absent.
    fn sent(&self) -> Option<Tree<'_>>;
}

/// Absent and `null` are both `None`, and `None` is not written.
impl<T: Wire> Slot for Option<T> {
    fn fill(&mut self, input: &mut Reader<'_>) -> Result<Option<Json>, Broken> {
        let (value, rest) = match T::read(input)? {
            Read::Value(value) => (Some(value), None),
            Read::Null => (None, None),
            Read::Other(json) => (None, Some(json)),
        };
        *self = value;
        Ok(rest)
    }

    fn sent(&self) -> Option<Tree<'_>> {
        self.as_ref().map(T::tree)
    }
}

/// `None` is absent, `Some(None)` is `null`: for what the document calls nullable.
impl<T: Wire> Slot for Option<Option<T>> {
    fn fill(&mut self, input: &mut Reader<'_>) -> Result<Option<Json>, Broken> {
        let (value, rest) = match T::read(input)? {
            Read::Value(value) => (Some(Some(value)), None),
            Read::Null => (Some(None), None),
            Read::Other(json) => (None, Some(json)),
        };
        *self = value;
        Ok(rest)
    }

    fn sent(&self) -> Option<Tree<'_>> {
        let value = self.as_ref()?;
        Some(value.as_ref().map_or(Tree::Null, T::tree))
    }
}

/// Fills a field of a type that knows by itself whether it was sent, and as `null`.
pub(super) fn fill_knowing<T: Wire + Default>(
    field: &mut T,
    input: &mut Reader<'_>,
) -> Result<Option<Json>, Broken> {
    let (value, rest) = match T::read(input)? {
        Read::Value(value) => (value, None),
        Read::Null => (T::from_null().unwrap_or_default(), None),
        Read::Other(json) => (T::default(), Some(json)),
    };
    *field = value;
    Ok(rest)
}
