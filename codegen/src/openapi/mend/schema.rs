//! Schemas.

use serde_json::{Value, json};

use super::super::mends::MendKind;
use super::leaf::{number, whole};
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

const COMPOSITIONS: [&str; 4] = ["allOf", "oneOf", "anyOf", "not"];

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

    /// `type`: one of the six words, or none.
    fn type_word(&mut self, map: &mut Object, at: &str) {
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

    /// `exclusiveMinimum: 5` is `minimum: 5` without the five.
    fn exclusive(&mut self, map: &mut Object, at: &str) {
        for (exclusive, limit) in [
            ("exclusiveMinimum", "minimum"),
            ("exclusiveMaximum", "maximum"),
        ] {
            let pointer = join(at, exclusive);
            match map.get(exclusive) {
                None | Some(Value::Bool(_)) => {}
                Some(Value::Number(number)) => {
                    let number = Value::Number(number.clone());
                    let what = format!("became `{limit}` {}", show(&number));
                    map.insert(limit.to_owned(), number);
                    map.insert(exclusive.to_owned(), Value::Bool(true));
                    self.mended(MendKind::ExclusiveNumber, &pointer, what);
                }
                Some(Value::String(text)) if text == "true" || text == "false" => {
                    let flag = text == "true";
                    map.insert(exclusive.to_owned(), Value::Bool(flag));
                    self.mended(MendKind::ValueType, &pointer, format!("became {flag}"));
                }
                Some(other) => {
                    let message = format!("`{exclusive}` is {}, not a flag", show(other));
                    self.refuse("bad-value", &pointer, message);
                }
            }
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

    /// `enum`: a list of scalars, each once.
    fn enum_list(&mut self, map: &mut Object, at: &str) {
        let pointer = join(at, "enum");
        let Some(value) = map.get_mut("enum") else {
            return;
        };
        let mut values = match value.take() {
            Value::Array(values) => values,
            scalar @ (Value::String(_) | Value::Number(_) | Value::Bool(_)) => {
                let what = format!("{} became a list", show(&scalar));
                self.mended(MendKind::EnumNotList, &pointer, what);
                vec![scalar]
            }
            Value::Null => vec![],
            Value::Object(object) => {
                *value = Value::Object(object);
                self.refuse("bad-value", &pointer, "`enum` is an object, not a list");
                return;
            }
        };
        if values.iter().any(Value::is_array) {
            let nested = values.iter().filter(|value| value.is_array()).count();
            values = values
                .into_iter()
                .flat_map(|value| match value {
                    Value::Array(inner) => inner,
                    other => vec![other],
                })
                .collect();
            self.mended(
                MendKind::EnumNestedList,
                &pointer,
                format!("{nested} list(s) in the list, {} values now", values.len()),
            );
        }
        let before = values.len();
        // Enums of a few hundred values are common: a set, not a search each time.
        let mut seen = std::collections::HashSet::new();
        let mut twice = Vec::new();
        values.retain(|value| {
            let fresh = seen.insert(value.to_string());
            if !fresh {
                twice.push(value.to_string());
            }
            fresh
        });
        if values.len() < before {
            let what = format!("{} value(s) twice: {}", before - values.len(), few(&twice));
            self.mended(MendKind::EnumDuplicate, &pointer, what);
        }
        if values.is_empty() {
            map.shift_remove("enum");
            self.mended(MendKind::EnumEmpty, &pointer, "`enum` has no values");
            return;
        }
        if values.iter().any(Value::is_null) && map.get("nullable") != Some(&Value::Bool(true)) {
            map.insert("nullable".to_owned(), Value::Bool(true));
            self.mended(MendKind::EnumNull, &pointer, "became nullable");
        }
        map.insert("enum".to_owned(), Value::Array(values));
    }

    fn type_implied(&mut self, map: &mut Object, at: &str) {
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

    /// An enum's values and its schema's type say the same, or are made to.
    fn enum_type(&mut self, map: &mut Object, at: &str) {
        let pointer = join(at, "enum");
        let Some(kind) = map.get("type").and_then(Value::as_str).map(str::to_owned) else {
            return;
        };
        let Some(Value::Array(values)) = map.get("enum") else {
            return;
        };
        if values
            .iter()
            .all(|value| value.is_null() || is_a(value, &kind))
        {
            return;
        }
        if kind == "array" {
            // The items' enum, where they are scalars without one.
            let values = Value::Array(values.clone());
            map.shift_remove("enum");
            let mut what = "left out: the items have their own";
            let items = map.entry("items").or_insert_with(|| json!({}));
            if let Value::Object(items) = items
                && !items.contains_key("enum")
                && !items.contains_key("$ref")
                && !items.contains_key("items")
                && !items.contains_key("properties")
            {
                items.insert("enum".to_owned(), values);
                what = "moved to the items";
            }
            self.mended(MendKind::EnumOfArray, &pointer, what);
            return;
        }
        let converted: Option<Vec<Value>> = values
            .iter()
            .map(|value| {
                if value.is_null() {
                    Some(Value::Null)
                } else {
                    convert(value, &kind)
                }
            })
            .collect();
        if let Some(converted) = converted {
            map.insert("enum".to_owned(), Value::Array(converted));
            self.mended(
                MendKind::EnumType,
                &pointer,
                format!("the values became {kind}s"),
            );
        } else if let Some(other) = map.get("enum").and_then(type_of_all) {
            map.insert("type".to_owned(), other.into());
            // A number's format is none of a text's.
            map.shift_remove("format");
            let what = format!("the type became {other}, as the values are");
            self.mended(MendKind::EnumType, &pointer, what);
        } else {
            map.shift_remove("enum");
            self.mended(
                MendKind::EnumType,
                &pointer,
                "values of several types, left out",
            );
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

    /// The typed reading takes an integer's limits as 64-bit integers.
    fn integer_limits(&mut self, map: &mut Object, at: &str) {
        if map.get("type").and_then(Value::as_str) != Some("integer") {
            return;
        }
        for key in ["minimum", "maximum", "multipleOf"] {
            let Some(Value::Number(limit)) = map.get(key) else {
                continue;
            };
            if limit.is_i64() {
                continue;
            }
            let what = format!("`{key}` is {limit}");
            match whole(limit).filter(serde_json::Number::is_i64) {
                Some(limit) => {
                    map.insert(key.to_owned(), limit.into());
                    self.mended(MendKind::ValueType, &join(at, key), what);
                }
                None => {
                    map.shift_remove(key);
                    self.mended(MendKind::BadLimit, &join(at, key), what);
                }
            }
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

    fn required(&mut self, map: &mut Object, at: &str) {
        let pointer = join(at, "required");
        let names = match map.get("required") {
            None => return,
            Some(Value::Array(names)) if names.iter().all(Value::is_string) => names.clone(),
            Some(Value::Bool(_) | Value::String(_)) => {
                map.shift_remove("required");
                self.mended(MendKind::RequiredNotList, &pointer, "`required` is no list");
                return;
            }
            Some(other) => {
                let message = format!("`required` is {}, not a list of names", show(other));
                self.refuse("bad-value", &pointer, message);
                return;
            }
        };
        let mut kept: Vec<Value> = Vec::with_capacity(names.len());
        let mut twice = Vec::new();
        for name in names {
            if kept.contains(&name) {
                twice.push(name.to_string())
            } else {
                kept.push(name)
            }
        }
        if !twice.is_empty() {
            self.mended(MendKind::RequiredTwice, &pointer, few(&twice));
        }
        // A branch, or an object with branches, may require what another branch
        // declares.
        let composed = COMPOSITIONS.iter().any(|key| map.contains_key(*key))
            || at
                .rsplit('/')
                .nth(1)
                .is_some_and(|parent| COMPOSITIONS.contains(&parent));
        if !composed {
            let mut absent = Vec::new();
            let properties = map.get("properties").and_then(Value::as_object);
            kept.retain(|name| {
                let there = properties
                    .zip(name.as_str())
                    .is_some_and(|(properties, name)| properties.contains_key(name));
                if !there {
                    absent.push(name.to_string());
                }
                there
            });
            if !absent.is_empty() {
                self.mended(MendKind::RequiredAbsent, &pointer, few(&absent));
            }
        }
        if kept.is_empty() {
            map.shift_remove("required");
        } else {
            map.insert("required".to_owned(), Value::Array(kept));
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

/// Whether a value is of a schema's type.
fn is_a(value: &Value, kind: &str) -> bool {
    match kind {
        "string" => value.is_string(),
        "number" => value.is_number(),
        "integer" => value.is_i64(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => false,
    }
}

/// A scalar as another type, where it plainly is the same value.
fn convert(value: &Value, kind: &str) -> Option<Value> {
    match (kind, value) {
        ("string", Value::Number(_) | Value::Bool(_)) => Some(Value::String(value.to_string())),
        ("string", Value::String(_)) => Some(value.clone()),
        ("number", _) => number(value).map(Value::Number),
        ("integer", _) => number(value).filter(|n| n.is_i64()).map(Value::Number),
        ("boolean", Value::Bool(_)) => Some(value.clone()),
        ("boolean", Value::String(text)) => match text.as_str() {
            "true" => Some(Value::Bool(true)),
            "false" => Some(Value::Bool(false)),
            _ => None,
        },
        _ => None,
    }
}

/// The type that all values of an enum have.
fn type_of_all(values: &Value) -> Option<&'static str> {
    let values = values.as_array()?;
    let all = |kind: &str| {
        values
            .iter()
            .all(|value| value.is_null() || is_a(value, kind))
    };
    if values.iter().all(Value::is_null) {
        return None;
    }
    ["string", "integer", "number", "boolean"]
        .into_iter()
        .find(|kind| all(kind))
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
