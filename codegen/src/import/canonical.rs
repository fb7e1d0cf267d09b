//! The canonical form of a document: facts only, in one order.
//!
//! Paths, properties, parameters and enum values keep the document's order, every
//! other object has the order of [`crate::openapi::shape`]. Prose stays behind. What is wrong
//! with a document stays in it, so that it can be seen, and is mended when the
//! document is read.

use serde_json::{Map, Value, json};

use super::Note;
use super::secrets::looks_like;
use crate::openapi::shape::{Child, Kind, fields};
use crate::openapi::status::reason;
use crate::pointer::join;

/// The longest scalar example that is a fact and no prose, in characters.
const MAX_EXAMPLE: usize = 80;
/// The most words that a title or an example has.
const MAX_WORDS: usize = 10;

type Object = Map<String, Value>;

/// Brings a document into canonical form, and notes what was left out.
pub fn canonical(root: &Value, notes: &mut Vec<Note>) -> Value {
    Canonical { notes }.object(root, Kind::Document, "")
}

/// Brings a schema into canonical form.
pub(super) fn schema(value: &Value, at: &str, notes: &mut Vec<Note>) -> Value {
    Canonical { notes }.object(value, Kind::Schema, at)
}

struct Canonical<'a> {
    notes: &'a mut Vec<Note>,
}

impl Canonical<'_> {
    fn note(&mut self, code: &'static str, at: &str, what: impl Into<String>) {
        self.notes.push(Note {
            code,
            pointer: at.to_owned(),
            what: what.into(),
        });
    }

    fn object(&mut self, value: &Value, kind: Kind, at: &str) -> Value {
        let Value::Object(map) = value else {
            return self.fact(value, at).unwrap_or(Value::Null);
        };
        let mut out = Object::new();
        for (key, child) in fields(kind) {
            let Some(value) = map.get(*key) else { continue };
            let at = join(at, key);
            let kept = match child {
                Child::Leaf => self.leaf(value, kind, key, &at),
                Child::One(_) if value.is_boolean() => Some(value.clone()),
                Child::One(kind) => Some(self.object(value, *kind, &at)),
                Child::List(kind) => match value {
                    Value::Array(list) => Some(self.list(list, *kind, &at)),
                    other => self.fact(other, &at),
                },
                Child::Map(kind) => match value {
                    Value::Object(map) => Some(self.map(map, *kind, &at)),
                    other => self.fact(other, &at),
                },
            };
            if let Some(kept) = kept {
                out.insert((*key).to_owned(), kept);
            }
        }
        if kind == Kind::Response {
            let status = at.rsplit('/').next().unwrap_or_default();
            // The description is required, so it stands first where the order has it.
            out.shift_insert(0, "description".to_owned(), reason(status).into());
        }
        self.misplaced(map, kind, at, &mut out);
        Value::Object(out)
    }

    /// Keys that the kind does not have: a slip of the document, and a fact of
    /// it. They stand last, by the alphabet.
    fn misplaced(&mut self, map: &Object, kind: Kind, at: &str, out: &mut Object) {
        let mut keys: Vec<&String> = map
            .keys()
            .filter(|key| !fields(kind).iter().any(|(name, _)| name == key))
            .filter(|key| !key.starts_with("x-"))
            .collect();
        keys.sort();
        for key in keys {
            let Some(value) = map.get(key) else { continue };
            let at = join(at, key);
            // A schema's keyword beside a schema is treated as it is inside one.
            let child = fields(Kind::Schema).iter().find(|(name, _)| name == key);
            let kept = match (child, value) {
                (Some((_, Child::One(kind))), Value::Object(_)) => {
                    Some(self.object(value, *kind, &at))
                }
                (Some((_, Child::List(kind))), Value::Array(list)) => {
                    Some(self.list(list, *kind, &at))
                }
                (Some((_, Child::Map(kind))), Value::Object(map)) => {
                    Some(self.map(map, *kind, &at))
                }
                (Some((name, Child::Leaf)), _) => self.leaf(value, Kind::Schema, name, &at),
                _ if key == "schema" => Some(self.object(value, Kind::Schema, &at)),
                _ if key == "examples" => self.examples(value, &at),
                _ => self.fact(value, &at),
            };
            if let Some(kept) = kept {
                out.insert(key.clone(), kept);
            }
        }
    }

    fn list(&mut self, list: &[Value], kind: Kind, at: &str) -> Value {
        let items = list.iter().enumerate();
        items
            .map(|(index, value)| self.object(value, kind, &join(at, index.to_string())))
            .collect()
    }

    fn map(&mut self, map: &Object, kind: Kind, at: &str) -> Value {
        let kept = map.iter().filter(|(key, _)| {
            !(key.starts_with("x-") && matches!(kind, Kind::PathItem | Kind::Response))
        });
        Value::Object(
            kept.map(|(key, value)| (key.clone(), self.object(value, kind, &join(at, key))))
                .collect(),
        )
    }

    fn leaf(&mut self, value: &Value, kind: Kind, key: &str, at: &str) -> Option<Value> {
        match (kind, key) {
            // Prose, and what only leads to prose.
            (
                _,
                "description" | "externalDocs" | "termsOfService" | "contact" | "license" | "xml"
                | "links" | "callbacks",
            ) => None,
            (Kind::Components, "examples") => None,
            (Kind::Operation | Kind::PathItem, "summary")
            | (Kind::Info | Kind::Schema, "title") => match value {
                Value::String(text) if words(text) <= MAX_WORDS => Some(text.trim().into()),
                other => {
                    self.note("long-title", at, show(other));
                    None
                }
            },
            (Kind::Flow, "scopes") => match value {
                // The names are facts, their descriptions are not.
                Value::Object(scopes) => Some(
                    scopes
                        .keys()
                        .map(|scope| (scope.clone(), json!("")))
                        .collect(),
                ),
                other => self.fact(other, at),
            },
            (_, "example") => self.example(value, at),
            (_, "examples") => self.examples(value, at),
            // A single default can be a secret or a sentence as an example can;
            // the values of an enum are what the API compares with.
            (_, "default") => match value {
                Value::Object(map) if map.is_empty() => Some(value.clone()),
                value => self.example(value, at),
            },
            _ => self.fact(value, at),
        }
    }

    /// An example that is a fact: a short scalar, or a list of such.
    fn example(&mut self, value: &Value, at: &str) -> Option<Value> {
        match value {
            Value::String(text) => {
                if let Some(what) = looks_like(text) {
                    // Not the value itself: the note would carry it on.
                    self.note("secret", at, format!("looks like {what}"));
                    return None;
                }
                if text.chars().count() > MAX_EXAMPLE || words(text) > MAX_WORDS {
                    self.note("long-example", at, show(value));
                    return None;
                }
                Some(value.clone())
            }
            Value::Array(list) if list.iter().all(|v| !v.is_array() && !v.is_object()) => {
                let kept: Option<Vec<Value>> =
                    list.iter().map(|value| self.example(value, at)).collect();
                kept.map(Value::Array)
            }
            Value::Array(_) | Value::Object(_) => {
                self.note("composed-example", at, "a list or object of objects");
                None
            }
            scalar => Some(scalar.clone()),
        }
    }

    /// Named examples, or the list that later versions of OpenAPI have.
    fn examples(&mut self, value: &Value, at: &str) -> Option<Value> {
        match value {
            Value::Array(list) => {
                let kept: Vec<Value> = list
                    .iter()
                    .filter_map(|value| self.example(value, at))
                    .collect();
                (!kept.is_empty()).then_some(Value::Array(kept))
            }
            Value::Object(map) => {
                let mut kept = Object::new();
                for (name, example) in map {
                    let at = join(at, name);
                    let value = example
                        .get("value")
                        .and_then(|value| self.example(value, &at));
                    if let Some(value) = value {
                        kept.insert(name.clone(), json!({"value": value}));
                    }
                }
                (!kept.is_empty()).then_some(Value::Object(kept))
            }
            _ => None,
        }
    }

    /// A value that stays as it is, but for secrets and extensions in it.
    fn fact(&mut self, value: &Value, at: &str) -> Option<Value> {
        match value {
            Value::String(text) => match looks_like(text) {
                Some(what) => {
                    self.note("secret", at, format!("looks like {what}"));
                    None
                }
                None => Some(value.clone()),
            },
            Value::Array(list) => Some(
                list.iter()
                    .enumerate()
                    .filter_map(|(index, value)| self.fact(value, &join(at, index.to_string())))
                    .collect(),
            ),
            Value::Object(map) => Some(Value::Object(
                map.iter()
                    .filter(|(key, _)| !key.starts_with("x-") && *key != "description")
                    .filter_map(|(key, value)| {
                        Some((key.clone(), self.fact(value, &join(at, key))?))
                    })
                    .collect(),
            )),
            scalar => Some(scalar.clone()),
        }
    }
}

fn words(text: &str) -> usize {
    text.split_whitespace().count()
}

fn show(value: &Value) -> String {
    let text = value.to_string();
    if text.chars().count() > 60 {
        text.chars().take(57).collect::<String>() + "…"
    } else {
        text
    }
}
