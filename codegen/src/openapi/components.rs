//! The sections of `components`.

use serde_json::{Map, Value};

/// A section of a document's `components`, which is made where it is not there. None
/// where something else stands in its place.
pub(crate) fn section<'a>(root: &'a mut Value, name: &str) -> Option<&'a mut Map<String, Value>> {
    let empty = || Value::Object(Map::new());
    let components = root.as_object_mut()?.entry("components");
    let components = components.or_insert_with(empty).as_object_mut()?;
    components.entry(name).or_insert_with(empty).as_object_mut()
}
