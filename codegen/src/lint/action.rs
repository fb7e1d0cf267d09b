//! Overlay actions that findings suggest.

use serde_json::{Map, Value, json};

use crate::import::yaml;

/// An overlay action. What it goes by is the documents themselves, so that its
/// evidence is `official`.
#[derive(Clone, Debug, PartialEq)]
pub struct Action {
    /// Where it applies, as a JSONPath.
    pub target: String,
    /// What it does, in a line.
    pub description: String,
    /// Why.
    pub reason: String,
    /// What it does with what is there.
    pub change: Change,
}

/// What a suggested action does.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Merges a value into it.
    Update(Value),
    /// Merges another node, by its JSONPath, into it.
    Copy(String),
    /// Takes it out.
    Remove,
}

impl Action {
    pub(super) fn update(
        target: impl Into<String>,
        description: impl Into<String>,
        reason: impl Into<String>,
        value: Value,
    ) -> Self {
        Self {
            target: target.into(),
            description: description.into(),
            reason: reason.into(),
            change: Change::Update(value),
        }
    }

    pub(super) fn remove(
        target: impl Into<String>,
        description: impl Into<String>,
        reason: impl Into<String>,
    ) -> Self {
        Self {
            target: target.into(),
            description: description.into(),
            reason: reason.into(),
            change: Change::Remove,
        }
    }

    /// The action as an overlay holds it.
    pub fn value(&self) -> Value {
        let mut map = Map::new();
        map.insert("target".to_owned(), json!(self.target));
        map.insert("description".to_owned(), json!(self.description));
        map.insert("x-reason".to_owned(), json!(self.reason));
        map.insert("x-evidence".to_owned(), json!("official"));
        let (key, value) = match &self.change {
            Change::Update(value) => ("update", value.clone()),
            Change::Copy(source) => ("copy", json!(source)),
            Change::Remove => ("remove", json!(true)),
        };
        map.insert(key.to_owned(), value);
        Value::Object(map)
    }
}

/// Actions as lines below `actions:`.
pub(super) fn text(actions: &[Action]) -> String {
    if actions.is_empty() {
        return String::new();
    }
    let list: Value = actions.iter().map(Action::value).collect();
    yaml::write(&list)
        .lines()
        .map(|line| format!("  {line}\n"))
        .collect()
}
