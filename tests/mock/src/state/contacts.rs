//! What is said of contacts alone: their tags and their names.

use serde_json::{Map, Value, json};

use super::{Act, Outcome, State};
use crate::answer::Reply;

impl State {
    /// Adds tags to a contact, or takes them away.
    pub(super) fn tags(&mut self, act: &Act<'_>, add: bool) -> Result<Outcome, Reply> {
        let named = act.given.body.get("tags").and_then(Value::as_array);
        let named = named.cloned().unwrap_or_default();
        let record = self.find(act)?;
        let mut tags = record["tags"].as_array().cloned().unwrap_or_default();
        tags.retain(|tag| !named.contains(tag));
        if add {
            tags.extend(named);
        }
        record["tags"] = json!(tags);
        Ok(Outcome::Values(vec![("/tags", json!(tags))]))
    }
}

/// Gives a contact its whole name, which lists call by two names.
pub(super) fn name(contact: &mut Map<String, Value>) {
    let part = |name: &str| contact.get(name).and_then(Value::as_str);
    let parts: Vec<&str> = ["firstName", "lastName"]
        .into_iter()
        .filter_map(part)
        .collect();
    let whole = match part("name") {
        Some(name) => name.to_owned(),
        None => parts.join(" "),
    };
    if !whole.is_empty() {
        contact.insert("name".to_owned(), whole.as_str().into());
        contact.insert("contactName".to_owned(), whole.into());
    }
}
