//! Parameters and headers.

use serde_json::{Value, json};

use super::super::mends::MendKind;
use super::super::shape::{Kind, has_field};
use super::{Mender, Object, show};
use crate::pointer::join;

impl Mender<'_> {
    /// Moves keywords that stand beside a schema, where they mean nothing, into it.
    pub(super) fn keywords_beside_schema(&mut self, map: &mut Object, kind: Kind, at: &str) {
        let stray: Vec<String> = map
            .keys()
            .filter(|key| !has_field(kind, key) && has_field(Kind::Schema, key))
            .cloned()
            .collect();
        // A parameter described by `content` has no schema to move them to.
        if stray.is_empty() || map.contains_key("content") {
            return;
        }
        let mut moved = Vec::new();
        let mut schema = match map.shift_remove("schema") {
            Some(Value::Object(schema)) => schema,
            None => Object::new(),
            Some(other) => {
                map.insert("schema".to_owned(), other);
                return;
            }
        };
        for key in stray {
            // What the schema says itself counts.
            let Some(value) = map.shift_remove(&key) else {
                continue;
            };
            if !schema.contains_key(&key) && !schema.contains_key("$ref") {
                schema.insert(key.clone(), value);
            }
            moved.push(key);
        }
        map.insert("schema".to_owned(), Value::Object(schema));
        let what = format!("moved into the schema: {}", moved.join(", "));
        self.mended(MendKind::ParameterKeywords, at, what);
    }

    pub(super) fn parameter(&mut self, map: &mut Object, at: &str) {
        if !map.get("name").is_some_and(Value::is_string) {
            self.refuse("bad-parameter", at, "the parameter has no name");
        }
        let place = map
            .get("in")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned();
        let styles: &[&str] = match place.as_str() {
            "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
            "path" => &["simple", "label", "matrix"],
            "header" => &["simple"],
            "cookie" => &["form"],
            _ => {
                let found = map.get("in").map_or("missing".to_owned(), show);
                let message =
                    format!("`in` is {found}; a parameter is in query, path, header or cookie");
                self.refuse("bad-parameter", at, message);
                return;
            }
        };
        self.style(map, styles, at);
        if place == "path" && map.get("required") != Some(&Value::Bool(true)) {
            map.insert("required".to_owned(), Value::Bool(true));
            self.mended(
                MendKind::PathParameterOptional,
                at,
                "`required` became true",
            );
        }
        self.schema_or_content(map, MendKind::ParameterWithoutSchema, at);
    }

    pub(super) fn header(&mut self, map: &mut Object, at: &str) {
        self.style(map, &["simple"], at);
        self.schema_or_content(map, MendKind::HeaderWithoutSchema, at);
    }

    fn style(&mut self, map: &mut Object, known: &[&str], at: &str) {
        if let Some(Value::String(style)) = map.get("style")
            && !known.contains(&style.as_str())
        {
            let what = format!("`{style}` is none of {}", known.join(", "));
            self.mended(MendKind::ParameterStyle, &join(at, "style"), what);
            map.shift_remove("style");
        }
    }

    fn schema_or_content(&mut self, map: &mut Object, missing: MendKind, at: &str) {
        let has_content = map.get("content").is_some_and(|content| {
            // A list or text in its place is refused elsewhere.
            content
                .as_object()
                .is_none_or(|content| !content.is_empty())
        });
        if map.contains_key("schema") {
            if map.shift_remove("content").is_some() {
                self.mended(
                    MendKind::ParameterSchemaAndContent,
                    at,
                    "`content` left out",
                );
            }
        } else if !has_content {
            map.shift_remove("content");
            map.insert("schema".to_owned(), json!({"type": "string"}));
            self.mended(missing, at, "became a text");
        }
    }
}
