//! Schemas.

use serde_json::{Value, json};

use super::super::mends::MendKind;
use super::values::{convert, is_a};
use super::{Mender, Object, show};
use crate::pointer::join;

/// The keywords that limit or describe one type alone, with the types they are of.
const KEYWORD_TYPES: [(&str, &[&str]); 18] = [
    ("pattern", &["string"]),
    ("minLength", &["string"]),
    ("maxLength", &["string"]),
    ("format", &["string", "number", "integer"]),
    ("enum", &["string", "number", "integer", "boolean"]),
    ("multipleOf", &["number", "integer"]),
    ("minimum", &["number", "integer"]),
    ("maximum", &["number", "integer"]),
    ("exclusiveMinimum", &["number", "integer"]),
    ("exclusiveMaximum", &["number", "integer"]),
    ("items", &["array"]),
    ("minItems", &["array"]),
    ("maxItems", &["array"]),
    ("uniqueItems", &["array"]),
    ("properties", &["object"]),
    ("additionalProperties", &["object"]),
    ("minProperties", &["object"]),
    ("maxProperties", &["object"]),
];

/// The keywords that make a schema of others.
pub(super) const COMPOSITIONS: [&str; 4] = ["allOf", "oneOf", "anyOf", "not"];

impl Mender<'_> {
    /// What other versions of OpenAPI say with keys that 3.0 does not have.
    pub(super) fn foreign_keywords(&mut self, map: &mut Object, at: &str) {
        if let Some(value) = map.shift_remove("const") {
            let what = format!("became an enum of {}", show(&value));
            map.entry("enum").or_insert_with(|| json!([value]));
            self.mended(MendKind::Const, &join(at, "const"), what);
        }
        // A list of examples is 3.1; the first one is an example as 3.0 has it.
        if !map.contains_key("example")
            && let Some(Value::Array(examples)) = map.get("examples")
            && let Some(first) = examples.first().cloned()
        {
            map.insert("example".to_owned(), first);
        }
    }

    pub(super) fn schema(&mut self, map: &mut Object, at: &str) {
        self.type_word(map, at);
        self.exclusive(map, at);
        self.composition(map, at);
        self.enum_list(map, at);
        self.type_implied(map, at);
        self.enum_type(map, at);
        self.keywords_of_other_types(map, at);
        self.integer_limits(map, at);
        self.items(map, at);
        self.required(map, at);
        self.default(map, at);
        if map.get("nullable") == Some(&Value::Bool(true)) && !map.contains_key("type") {
            self.mended(MendKind::NullableWithoutType, at, "kept as nullable");
        }
    }

    pub(super) fn discriminator(&mut self, map: &mut Object, at: &str) {
        if !map.contains_key("propertyName") {
            self.refuse(
                "bad-discriminator",
                at,
                "the discriminator names no property",
            );
        }
        if let Some(mapping) = map.get("mapping")
            && !mapping
                .as_object()
                .is_some_and(|map| map.values().all(Value::is_string))
        {
            let message = "`mapping` is no map from values to schemas";
            self.refuse("bad-discriminator", &join(at, "mapping"), message);
        }
    }

    fn composition(&mut self, map: &mut Object, at: &str) {
        for key in ["allOf", "oneOf", "anyOf"] {
            if map
                .get(key)
                .and_then(Value::as_array)
                .is_some_and(Vec::is_empty)
            {
                map.shift_remove(key);
                let what = format!("`{key}` is empty");
                self.mended(MendKind::EmptyComposition, &join(at, key), what);
            }
        }
    }

    fn keywords_of_other_types(&mut self, map: &mut Object, at: &str) {
        // With a composition beside it, a keyword may be meant for a branch.
        if COMPOSITIONS.iter().any(|key| map.contains_key(*key)) {
            return;
        }
        let Some(kind) = map.get("type").and_then(Value::as_str).map(str::to_owned) else {
            return;
        };
        for (keyword, types) in KEYWORD_TYPES {
            if !types.contains(&kind.as_str()) && map.shift_remove(keyword).is_some() {
                let what = format!("`{keyword}` says nothing of type {kind}");
                self.mended(MendKind::KeywordOfOtherType, &join(at, keyword), what);
            }
        }
        // `required: true` of a scalar is told of below, as what it is.
        if kind != "object"
            && map.get("required").is_some_and(Value::is_array)
            && map.shift_remove("required").is_some()
        {
            let what = format!("`required` says nothing of type {kind}");
            self.mended(MendKind::KeywordOfOtherType, &join(at, "required"), what);
        }
    }

    fn items(&mut self, map: &mut Object, at: &str) {
        let pointer = join(at, "items");
        if let Some(Value::Array(list)) = map.get_mut("items") {
            let what = format!("{} schemas in `items`", list.len());
            let only = if list.len() == 1 { list.pop() } else { None };
            map.insert("items".to_owned(), only.unwrap_or_else(|| json!({})));
            self.mended(MendKind::ItemsList, &pointer, what);
        }
        if map.get("type").and_then(Value::as_str) == Some("array") && !map.contains_key("items") {
            map.insert("items".to_owned(), json!({}));
            self.mended(MendKind::ArrayWithoutItems, at, "items of any value");
        }
    }

    fn default(&mut self, map: &mut Object, at: &str) {
        let Some(default) = map.get("default") else {
            return;
        };
        let Some(kind) = map.get("type").and_then(Value::as_str) else {
            return;
        };
        let fits = if default.is_null() {
            map.get("nullable") == Some(&Value::Bool(true))
        } else {
            is_a(default, kind)
        };
        if fits {
            return;
        }
        let found = show(default);
        let better = if default.is_null() {
            None
        } else {
            convert(default, kind)
        };
        let what = match better {
            Some(better) => {
                let what = format!("{found} became {}", show(&better));
                map.insert("default".to_owned(), better);
                what
            }
            None => {
                let what = format!("{found} is no {kind}, left out");
                map.shift_remove("default");
                what
            }
        };
        self.mended(MendKind::DefaultType, &join(at, "default"), what);
    }
}
