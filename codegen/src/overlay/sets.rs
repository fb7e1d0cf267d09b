//! Lists of these documents are sets. The standard's merge knows nothing of that,
//! so an update is held against its target before it is merged: a required name,
//! a parameter, a scope is never meant twice.

use serde_json::Value;

use crate::pointer;

/// Whether a value has all that an update would bring.
pub(super) fn holds(target: &Value, update: &Value) -> bool {
    match (target, update) {
        (Value::Array(list), one) if !one.is_array() => list.contains(one),
        _ => holds_below(target, update),
    }
}

fn holds_below(target: &Value, update: &Value) -> bool {
    match (target, update) {
        (Value::Object(target), Value::Object(update)) => update.iter().all(|(key, value)| {
            target
                .get(key)
                .is_some_and(|target| holds_below(target, value))
        }),
        (Value::Array(list), Value::Array(more)) => more.iter().all(|item| list.contains(item)),
        (target, update) => target == update,
    }
}

/// An item that an update would put into a list which has it already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Twice {
    /// The list, as a JSON pointer from the target.
    pub(super) pointer: String,
    /// The item.
    pub(super) item: Value,
}

/// The first item that a merge would put into a list a second time.
pub(super) fn twice(target: &Value, update: &Value) -> Option<Twice> {
    match (target, update) {
        (Value::Array(list), one) if !one.is_array() => {
            twice_in(list, std::slice::from_ref(one), "")
        }
        _ => twice_below(target, update, ""),
    }
}

fn twice_below(target: &Value, update: &Value, at: &str) -> Option<Twice> {
    match (target, update) {
        (Value::Array(list), Value::Array(more)) => twice_in(list, more, at),
        (Value::Object(target), Value::Object(update)) => update
            .iter()
            .find_map(|(key, value)| twice_below(target.get(key)?, value, &pointer::join(at, key))),
        _ => None,
    }
}

fn twice_in(list: &[Value], more: &[Value], at: &str) -> Option<Twice> {
    more.iter()
        .enumerate()
        .find(|(index, item)| {
            let mut there = list.iter().chain(&more[..*index]);
            there.any(|other| is_same(item, other))
        })
        .map(|(_, item)| Twice {
            pointer: at.to_owned(),
            item: item.clone(),
        })
}

/// Whether two items say the same. Parameters do when they have one name and one
/// place, whatever else they say.
fn is_same(one: &Value, other: &Value) -> bool {
    let parameter = |value: &Value| {
        let text = |key| value.get(key).and_then(Value::as_str).map(str::to_owned);
        text("name").zip(text("in"))
    };
    one == other || parameter(one).is_some_and(|one| parameter(other) == Some(one))
}
