//! Mends a raw document, so that the typed reading takes it and a slip is never
//! lost. What is mended, and why, is the list in [`super::mends`].

mod document;
mod enumeration;
mod leaf;
mod limit;
mod parameter;
mod required;
mod schema;
mod security;
mod type_word;
mod values;

use serde_json::{Map, Value};

use super::mends::{Mend, MendKind};
use super::shape::{Child, Kind, fields, has_field, name};
use super::walk::walk;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer::join;

type Object = Map<String, Value>;

/// Mends a whole document.
pub(super) fn mend(
    root: &mut Value,
    document: &str,
    edit: &str,
    mends: &mut Vec<Mend>,
) -> Diagnostics {
    let problems = Diagnostics::default();
    let mut mender = Mender {
        document,
        edit,
        mends,
        problems,
    };
    let mut pointer = String::new();
    walk(
        root,
        Kind::Document,
        &mut pointer,
        &mut |value, kind, at| mender.node(value, kind, at),
    );
    mender.problems
}

struct Mender<'a> {
    document: &'a str,
    edit: &'a str,
    mends: &'a mut Vec<Mend>,
    problems: Diagnostics,
}

impl Mender<'_> {
    fn mended(&mut self, code: MendKind, at: &str, what: impl Into<String>) {
        self.mends.push(Mend {
            code,
            pointer: at.to_owned(),
            what: what.into(),
        });
    }

    fn refuse(&mut self, code: &'static str, at: &str, message: impl Into<String>) {
        let help = format!("edit {}", self.edit);
        self.problems
            .push(Diagnostic::new(code, self.document, at, message, help));
    }

    /// Mends one object. Its children come afterwards, by the walk.
    fn node(&mut self, value: &mut Value, kind: Kind, at: &str) {
        match value {
            Value::Object(_) => {}
            Value::Null => {
                self.mended(MendKind::NullValue, at, format!("{} is null", name(kind)));
                *value = Value::Object(Object::new());
            }
            Value::Bool(true) if kind == Kind::Schema => {
                self.mended(
                    MendKind::SchemaNotObject,
                    at,
                    "`true` became a schema of any value",
                );
                *value = Value::Object(Object::new());
            }
            Value::String(text) if kind == Kind::Tag => {
                let text = std::mem::take(text);
                self.mended(
                    MendKind::TagText,
                    at,
                    format!("the tag `{text}` is a bare text"),
                );
                *value = Value::Object(Object::from_iter([("name".to_owned(), text.into())]));
            }
            Value::String(text) if kind == Kind::Discriminator => {
                let text = std::mem::take(text);
                self.mended(
                    MendKind::DiscriminatorText,
                    at,
                    format!("`{text}` is a bare text"),
                );
                let property = ("propertyName".to_owned(), text.into());
                *value = Value::Object(Object::from_iter([property]));
            }
            other => {
                let found = show(other);
                self.refuse(
                    "bad-shape",
                    at,
                    format!("{} is {found}, not an object", name(kind)),
                );
                return;
            }
        }
        let Value::Object(map) = value else { return };
        if self.reference(map, kind, at) {
            return;
        }
        self.nulls(map, kind, at);
        match kind {
            Kind::Document => self.document(map, at),
            Kind::PathItem => self.path_item(map, at),
            Kind::Parameter | Kind::Header => self.keywords_beside_schema(map, kind, at),
            Kind::Schema => self.foreign_keywords(map, at),
            _ => {}
        }
        self.unknown_keys(map, kind, at);
        self.leaves(map, kind, at);
        self.containers(map, kind, at);
        match kind {
            Kind::Server => self.server(map, at),
            Kind::ServerVariable => self.server_variable(map, at),
            Kind::Operation => self.operation(map, at),
            Kind::Parameter => self.parameter(map, at),
            Kind::Header => self.header(map, at),
            Kind::RequestBody => self.request_body(map, at),
            Kind::Response => self.response(map, at),
            Kind::Encoding => self.encoding(map, at),
            Kind::Schema => self.schema(map, at),
            Kind::Discriminator => self.discriminator(map, at),
            Kind::SecurityScheme => self.security_scheme(map, at),
            Kind::Flow => self.flow(map, at),
            _ => {}
        }
    }

    /// Mends a reference. True where the object is one.
    fn reference(&mut self, map: &mut Object, kind: Kind, at: &str) -> bool {
        let Some(value) = map.get("$ref") else {
            return false;
        };
        if !has_field(kind, "$ref") {
            return false;
        }
        let Value::String(target) = value else {
            let message = format!("`$ref` is {}, not a text", show(value));
            self.refuse("bad-ref", &join(at, "$ref"), message);
            return true;
        };
        if kind == Kind::Schema && !target.contains(['#', '/', '.']) && !target.is_empty() {
            let full = format!("#/components/schemas/{target}");
            self.mended(
                MendKind::RefBareName,
                at,
                format!("`{target}` became `{full}`"),
            );
            map.insert("$ref".to_owned(), full.into());
        }
        // A path may have keys beside its `$ref`; they are merged when it is resolved.
        if kind != Kind::PathItem {
            let siblings: Vec<String> = map.keys().filter(|key| *key != "$ref").cloned().collect();
            if !siblings.is_empty() {
                map.retain(|key, _| key == "$ref");
                let what = format!("ignored beside `$ref`: {}", siblings.join(", "));
                self.mended(MendKind::RefSiblings, at, what);
            }
        }
        true
    }

    /// Leaves out keys that are null where null is no value.
    fn nulls(&mut self, map: &mut Object, kind: Kind, at: &str) {
        let is_stray = |key: &str, value: &Value| {
            value.is_null()
                && has_field(kind, key)
                && !key.starts_with("x-")
                && !matches!(key, "example" | "default")
                // Null has a meaning of its own here: see `security`.
                && !(kind == Kind::Document && matches!(key, "info" | "paths"))
        };
        let stray: Vec<String> = map
            .iter()
            .filter(|(key, value)| is_stray(key, value))
            .map(|(k, _)| k.clone())
            .collect();
        for key in stray {
            map.shift_remove(&key);
            self.mended(
                MendKind::NullValue,
                &join(at, &key),
                format!("`{key}` is null"),
            );
        }
    }

    /// Leaves out keys that the kind does not have.
    fn unknown_keys(&mut self, map: &mut Object, kind: Kind, at: &str) {
        let unknown: Vec<String> = map
            .keys()
            .filter(|key| !has_field(kind, key))
            .cloned()
            .collect();
        for key in unknown {
            map.shift_remove(&key);
            let what = format!("{} has no key `{key}`", name(kind));
            self.mended(MendKind::UnknownKey, &join(at, &key), what);
        }
    }

    /// Checks that lists are lists and maps are maps.
    fn containers(&mut self, map: &mut Object, kind: Kind, at: &str) {
        for (key, child) in fields(kind) {
            let Some(value) = map.get_mut(*key) else {
                continue;
            };
            match child {
                Child::Leaf | Child::One(_) => {}
                Child::List(_) if value.is_array() => {}
                Child::List(_) if value.is_object() && *key == "servers" => {
                    let one = value.take();
                    *value = Value::Array(vec![one]);
                    self.mended(
                        MendKind::BadServer,
                        &join(at, key),
                        "one server became a list",
                    );
                }
                Child::Map(_) if value.is_object() => {}
                Child::List(_) => {
                    let message = format!("`{key}` is {}, not a list", show(value));
                    self.refuse("bad-shape", &join(at, key), message);
                }
                Child::Map(_) => {
                    let message = format!("`{key}` is {}, not a map", show(value));
                    self.refuse("bad-shape", &join(at, key), message);
                }
            }
        }
    }
}

/// A value as a message shows it.
fn show(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
        scalar => {
            let mut text = scalar.to_string();
            if text.chars().count() > 60 {
                text = text.chars().take(57).collect::<String>() + "…";
            }
            format!("`{text}`")
        }
    }
}

/// The first few names of a list, and how many more there are.
fn few(names: &[String]) -> String {
    const SHOWN: usize = 8;
    let shown = names
        .iter()
        .take(SHOWN)
        .cloned()
        .collect::<Vec<_>>()
        .join(", ");
    match names.len().checked_sub(SHOWN) {
        Some(more) if more > 0 => format!("{shown} and {more} more"),
        _ => shown,
    }
}
