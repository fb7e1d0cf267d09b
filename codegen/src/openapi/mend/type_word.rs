//! `type`: what the document says, or what the other keywords imply.

use serde_json::Value;

use super::super::mends::MendKind;
use super::schema::COMPOSITIONS;
use super::values::type_of_all;
use super::{Mender, Object, show};
use crate::pointer::join;

impl Mender<'_> {
    /// `type`: one of the six words, or none.
    pub(super) fn type_word(&mut self, map: &mut Object, at: &str) {
        let pointer = join(at, "type");
        if let Some(Value::Array(list)) = map.get("type") {
            let what = format!("`type` is {}", Value::Array(list.clone()));
            let is_null = |value: &&Value| value.as_str() == Some("null") || value.is_null();
            let nullable = list.iter().any(|value| is_null(&value));
            let mut others = list.iter().filter(|value| !is_null(value)).cloned();
            match (others.next(), others.next()) {
                (Some(one), None) => {
                    map.insert("type".to_owned(), one);
                }
                _ => {
                    map.shift_remove("type");
                }
            }
            if nullable {
                map.insert("nullable".to_owned(), Value::Bool(true));
            }
            self.mended(MendKind::TypeList, &pointer, what);
        }
        let word = match map.get("type") {
            None => return,
            Some(Value::String(word)) => word.clone(),
            Some(other) => {
                let message = format!("`type` is {}, not a text", show(other));
                self.refuse("bad-value", &pointer, message);
                return;
            }
        };
        let (kind, format) = match word.as_str() {
            "string" | "number" | "integer" | "boolean" | "object" | "array" => return,
            "String" | "str" | "text" | "uuid" => (Some("string"), None),
            "file" | "File" | "binary" => (Some("string"), Some("binary")),
            "date" | "Date" => (Some("string"), Some("date")),
            "datetime" | "date-time" | "DateTime" => (Some("string"), Some("date-time")),
            "int" | "Integer" | "int32" => (Some("integer"), None),
            "long" | "int64" => (Some("integer"), Some("int64")),
            "Number" | "float" | "double" | "decimal" => (Some("number"), None),
            "bool" | "Boolean" => (Some("boolean"), None),
            "Object" | "map" | "dict" => (Some("object"), None),
            "Array" | "list" => (Some("array"), None),
            _ => (None, None),
        };
        let became = match kind {
            Some(kind) => {
                map.insert("type".to_owned(), kind.into());
                if let Some(format) = format {
                    map.entry("format").or_insert_with(|| format.into());
                }
                kind
            }
            None => {
                map.shift_remove("type");
                if word == "null" {
                    map.insert("nullable".to_owned(), Value::Bool(true));
                }
                "any value"
            }
        };
        self.mended(
            MendKind::UnknownType,
            &pointer,
            format!("`{word}` became {became}"),
        );
    }

    pub(super) fn type_implied(&mut self, map: &mut Object, at: &str) {
        if map.contains_key("type") || COMPOSITIONS.iter().any(|key| map.contains_key(*key)) {
            return;
        }
        let kind = if map.contains_key("properties") || map.contains_key("additionalProperties") {
            "object"
        } else if map.contains_key("items") {
            "array"
        } else if let Some(kind) = map.get("enum").and_then(type_of_all) {
            kind
        } else {
            return;
        };
        // In front, where documents have it: the order is the output's order.
        map.shift_insert(0, "type".to_owned(), kind.into());
        self.mended(MendKind::TypeImplied, at, format!("became {kind}"));
    }
}
