//! The merge of the Overlay Specification, to the letter.

use serde_json::{Map, Value};

use crate::pointer;

/// Two values that do not merge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incompatible {
    /// Where, as a JSON pointer from the target.
    pub pointer: String,
    /// What the target holds there.
    pub target: &'static str,
    /// What the update holds there.
    pub update: &'static str,
}

/// Merges an update into the value that an action selects.
///
/// Objects merge recursively. A list takes a list's items, or any other value as
/// one more item. A scalar takes the place of a scalar; null is one.
///
/// # Errors
///
/// Kinds that do not go together. The target may have been changed in part.
pub fn merge(target: &mut Value, update: &Value) -> Result<(), Incompatible> {
    match (&mut *target, update) {
        // Only at the top: a property that is a list takes nothing but a list.
        (Value::Array(list), one) if !one.is_array() => {
            list.push(one.clone());
            Ok(())
        }
        _ => merge_at(target, update, ""),
    }
}

fn merge_at(target: &mut Value, update: &Value, at: &str) -> Result<(), Incompatible> {
    match (&mut *target, update) {
        (Value::Object(target), Value::Object(update)) => objects(target, update, at),
        (Value::Array(list), Value::Array(more)) => {
            list.extend(more.iter().cloned());
            Ok(())
        }
        (target, update) if is_scalar(target) && is_scalar(update) => {
            *target = update.clone();
            Ok(())
        }
        (target, update) => Err(Incompatible {
            pointer: at.to_owned(),
            target: kind(target),
            update: kind(update),
        }),
    }
}

fn objects(
    target: &mut Map<String, Value>,
    update: &Map<String, Value>,
    at: &str,
) -> Result<(), Incompatible> {
    for (key, value) in update {
        match target.get_mut(key) {
            Some(old) => merge_at(old, value, &pointer::join(at, key))?,
            None => {
                target.insert(key.clone(), value.clone());
            }
        }
    }
    Ok(())
}

/// What kind of node a value is: an action selects nodes of one kind only.
pub(super) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Object(_) => "an object",
        Value::Array(_) => "a list",
        _ => "a scalar",
    }
}

fn is_scalar(value: &Value) -> bool {
    !value.is_object() && !value.is_array()
}
