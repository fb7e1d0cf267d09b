//! A schema as the rules see it, and what a rule makes of it.

use serde_json::{Map, Value};

use super::facts::Facts;
use super::places::Place;

/// The fields of an object.
pub(super) type Object = Map<String, Value>;

/// A schema, and what stands around it.
#[derive(Clone, Copy)]
pub(super) struct Seen<'a> {
    pub(super) schema: &'a Object,
    /// The example that stands beside the schema, in its parameter.
    pub(super) beside: Option<&'a Value>,
    pub(super) place: &'a Place,
    pub(super) facts: &'a Facts,
}

/// A schema that was mended.
#[derive(Clone, Debug)]
pub(super) struct Mended {
    schema: Object,
    beside: Option<Value>,
}

impl<'a> Seen<'a> {
    /// The schema at a place; nothing where it is none, or a reference.
    pub(super) fn of(root: &'a Value, place: &'a Place, facts: &'a Facts) -> Option<Self> {
        let schema = root.pointer(&place.pointer)?.as_object()?;
        if schema.contains_key("$ref") {
            return None;
        }
        let parameter = place.parameter.as_ref();
        Some(Self {
            schema,
            beside: parameter.and_then(|pointer| root.pointer(pointer)?.get("example")),
            place,
            facts,
        })
    }

    /// The schema's type; an empty text where it has none.
    pub(super) fn kind(&self) -> &'a str {
        let kind = self.schema.get("type").and_then(Value::as_str);
        kind.unwrap_or_default()
    }

    /// Whether the schema has a key.
    pub(super) fn has(&self, key: &str) -> bool {
        self.schema.contains_key(key)
    }

    /// The example, of the schema or beside it.
    pub(super) fn example(&self) -> Option<&'a Value> {
        self.schema.get("example").or(self.beside)
    }

    /// The default and the examples: all values that the document itself gives.
    pub(super) fn values(&self) -> impl Iterator<Item = &'a Value> + use<'a> {
        let values = [
            self.schema.get("default"),
            self.schema.get("example"),
            self.beside,
        ];
        values.into_iter().flatten()
    }

    /// The texts of the default and the examples become what they are.
    pub(super) fn retyped(&self, kind: &str, read: impl Fn(&Value) -> Option<Value>) -> Mended {
        let mut mended = Mended::of(self);
        mended.set("type", kind);
        mended.each_value(|value| {
            if let Some(better) = read(value) {
                *value = better;
            }
        });
        mended
    }
}

impl Mended {
    /// The schema as it is.
    pub(super) fn of(seen: &Seen<'_>) -> Self {
        Self {
            schema: seen.schema.clone(),
            beside: seen.beside.cloned(),
        }
    }

    /// The schema as the next rule sees it.
    pub(super) fn seen<'a>(&'a self, before: Seen<'a>) -> Seen<'a> {
        Seen {
            schema: &self.schema,
            beside: self.beside.as_ref(),
            ..before
        }
    }

    /// Sets a key of the schema.
    pub(super) fn set(&mut self, key: &str, value: impl Into<Value>) {
        self.schema.insert(key.to_owned(), value.into());
    }

    /// Takes a key of the schema out.
    pub(super) fn remove(&mut self, key: &str) {
        self.schema.shift_remove(key);
    }

    /// Changes the default and the examples.
    pub(super) fn each_value(&mut self, mut change: impl FnMut(&mut Value)) {
        for key in ["default", "example"] {
            self.schema.get_mut(key).map(&mut change);
        }
        self.beside.as_mut().map(change);
    }

    /// What is different now: what the schema said, and what it says.
    pub(super) fn difference(&self, seen: &Seen<'_>) -> (String, String) {
        let added = self.schema.keys().filter(|key| !seen.has(key));
        let mut before = Vec::new();
        let mut after = Vec::new();
        for key in seen.schema.keys().chain(added) {
            let (old, new) = (seen.schema.get(key), self.schema.get(key));
            if old != new {
                before.extend(old.map(|value| said(key, value)));
                after.extend(new.map(|value| said(key, value)));
            }
        }
        if seen.beside != self.beside.as_ref() {
            before.extend(seen.beside.map(|value| said("example", value)));
            after.extend(self.beside.as_ref().map(|value| said("example", value)));
        }
        (before.join(", "), after.join(", "))
    }

    /// Puts the schema into the document.
    pub(super) fn write(self, root: &mut Value, place: &Place) {
        if let (Some(pointer), Some(example)) = (&place.parameter, self.beside)
            && let Some(Value::Object(parameter)) = root.pointer_mut(pointer)
        {
            parameter.insert("example".to_owned(), example);
        }
        if let Some(schema) = root.pointer_mut(&place.pointer) {
            *schema = Value::Object(self.schema);
        }
    }
}

/// A key and its value as text: bare where the value is a word of OpenAPI's.
fn said(key: &str, value: &Value) -> String {
    match (key, value) {
        ("type" | "format", Value::String(word)) => format!("{key}: {word}"),
        _ => format!("{key}: {value}"),
    }
}
