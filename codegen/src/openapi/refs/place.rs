//! The places of a document that references lead to.

use serde_json::Value;

use super::{keys, target};
use crate::openapi::shape::{Child, Kind, fields};

/// What stands at the end of a reference, by OpenAPI's own places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// An object of a kind.
    Kind(Kind),
    /// A map or list of objects of a kind.
    Each(Kind),
    /// A place that OpenAPI does not know; what is there is whatever it is used as.
    Unknown,
}

/// Which place a reference leads to. References on the way are followed.
pub(super) fn place(root: &Value, reference: &str) -> Place {
    let mut at = Place::Kind(Kind::Document);
    let mut value = Some(root);
    for key in keys(reference).unwrap_or_default() {
        if let Some(Value::String(next)) = value.and_then(|value| value.get("$ref")) {
            value = target(root, next);
        }
        at = match at {
            Place::Kind(kind) => match fields(kind).iter().find(|(name, _)| *name == key) {
                Some((_, Child::One(kind))) => Place::Kind(*kind),
                Some((_, Child::List(kind) | Child::Map(kind))) => Place::Each(*kind),
                _ => Place::Unknown,
            },
            Place::Each(kind) => Place::Kind(kind),
            Place::Unknown => Place::Unknown,
        };
        value = match value {
            Some(Value::Object(map)) => map.get(&key),
            Some(Value::Array(list)) => key.parse::<usize>().ok().and_then(|key| list.get(key)),
            _ => None,
        };
    }
    at
}
