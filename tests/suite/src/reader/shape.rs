//! What a schema says once its references and `allOf`s are read into one.

use serde_json::{Map, Value};

use super::document::{Document, entries, items};

/// A schema's keywords in one place.
#[derive(Clone, Debug, Default)]
pub(super) struct Shape {
    keywords: Map<String, Value>,
    /// The references that were followed to get here.
    pub(super) trail: Vec<String>,
}

/// What a schema wants a value to be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Kind<'a> {
    /// Text.
    Text,
    /// A number; the flag says whether it must be whole.
    Number(bool),
    /// `true` or `false`.
    Flag,
    /// The bytes of a file.
    File,
    /// A list; of anything, where the document does not say of what.
    List(Option<&'a Value>),
    /// An object with named properties.
    Object(&'a Map<String, Value>),
    /// An object with any names; of anything, where the document does not say of what.
    Map(Option<&'a Value>),
    /// One of these.
    Union(&'a [Value]),
    /// Whatever.
    Anything,
}

/// Deeper than any document is, and an end for those that go in circles.
const DEPTH: usize = 24;

impl Shape {
    /// Reads a schema.
    pub(super) fn of(document: &Document, schema: &Value) -> Self {
        let mut shape = Self::default();
        shape.gather(document, schema, 0);
        shape
    }

    fn gather(&mut self, document: &Document, schema: &Value, depth: usize) {
        if depth > DEPTH {
            return;
        }
        // OpenAPI 3.0 ignores whatever stands beside a `$ref`. A reference
        // that leads nowhere leaves the shape without keywords: anything.
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            self.trail.push(reference.to_owned());
            if let Some((_, target)) = document.target(reference) {
                self.gather(document, target, depth + 1);
            }
            return;
        }
        for branch in items(schema.get("allOf")) {
            self.gather(document, branch, depth + 1);
        }
        for (keyword, value) in entries(Some(schema)) {
            match keyword.as_str() {
                "allOf" => {}
                "properties" => {
                    let known = self
                        .keywords
                        .entry("properties")
                        .or_insert_with(|| Value::Object(Map::new()));
                    if let (Some(known), Some(more)) = (known.as_object_mut(), value.as_object()) {
                        known.extend(more.clone());
                    }
                }
                "required" => {
                    let known = self
                        .keywords
                        .entry("required")
                        .or_insert_with(|| Value::Array(Vec::new()));
                    if let (Some(known), Some(more)) = (known.as_array_mut(), value.as_array()) {
                        known.extend(more.iter().cloned());
                    }
                }
                _ => {
                    self.keywords.insert(keyword.clone(), value.clone());
                }
            }
        }
    }

    /// A keyword's value.
    pub(super) fn get(&self, keyword: &str) -> Option<&Value> {
        self.keywords.get(keyword)
    }

    /// A keyword's text.
    pub(super) fn text(&self, keyword: &str) -> Option<&str> {
        self.get(keyword).and_then(Value::as_str)
    }

    /// Whether a keyword is there and `true`.
    pub(super) fn is(&self, keyword: &str) -> bool {
        self.get(keyword) == Some(&Value::Bool(true))
    }

    /// Whether a property must be there.
    pub(super) fn requires(&self, name: &str) -> bool {
        items(self.get("required")).any(|required| required == name)
    }

    /// What a value must be.
    pub(super) fn kind(&self) -> Kind<'_> {
        let properties = self
            .get("properties")
            .and_then(Value::as_object)
            .filter(|properties| !properties.is_empty());
        if let Some(properties) = properties {
            return Kind::Object(properties);
        }
        if let Some(Value::Array(branches)) = self.get("oneOf").or_else(|| self.get("anyOf")) {
            return Kind::Union(branches);
        }
        let declared = match self.text("type") {
            Some("string") if self.text("format") == Some("binary") => Kind::File,
            Some("string") => Kind::Text,
            Some("number") => Kind::Number(false),
            Some("integer") => Kind::Number(true),
            Some("boolean") => Kind::Flag,
            Some("array") => Kind::List(self.get("items")),
            Some("object") => Kind::Map(self.values()),
            // No type, or one that OpenAPI does not have, such as `any`.
            _ if self.get("items").is_some() => Kind::List(self.get("items")),
            _ if self.values().is_some() => Kind::Map(self.values()),
            _ => Kind::Anything,
        };
        match declared {
            Kind::Text | Kind::Number(_) | Kind::Flag | Kind::Anything => {
                self.kind_of_choices(declared)
            }
            _ => declared,
        }
    }

    /// The kind of the values that an enum lists. Where none of them is of the
    /// declared type, a document is more likely wrong about the type than about
    /// all of its values.
    fn kind_of_choices<'a>(&self, declared: Kind<'a>) -> Kind<'a> {
        let listed = self.listed();
        if listed.iter().any(|value| is_of(declared, value)) {
            return declared;
        }
        match listed.first() {
            Some(Value::String(_)) => Kind::Text,
            Some(Value::Number(_)) => Kind::Number(false),
            Some(Value::Bool(_)) => Kind::Flag,
            _ => declared,
        }
    }

    /// The values of an enum. A list within the list is a slip for its items.
    fn listed(&self) -> Vec<&Value> {
        items(self.get("enum"))
            .flat_map(|value| match value {
                Value::Array(inner) => inner.iter().collect(),
                value => vec![value],
            })
            .collect()
    }

    /// The schema of an open object's values.
    fn values(&self) -> Option<&Value> {
        self.get("additionalProperties")
            .filter(|schema| schema.as_object().is_some_and(|schema| !schema.is_empty()))
    }

    /// The values that an enum lists, without those that contradict its type.
    pub(super) fn choices(&self) -> Vec<&Value> {
        let kind = self.kind();
        let mut choices = self.listed();
        choices.retain(|value| is_of(kind, value));
        choices
    }
}

/// Whether a value is of a scalar kind.
fn is_of(kind: Kind<'_>, value: &Value) -> bool {
    match kind {
        Kind::Text => value.is_string(),
        Kind::Number(_) => value.is_number(),
        Kind::Flag => value.is_boolean(),
        _ => false,
    }
}
