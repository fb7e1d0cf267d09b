//! Enums: their values, and that they are of the schema's type.

use serde_json::{Value, json};

use super::super::mends::MendKind;
use super::values::{convert, is_a, type_of_all};
use super::{Mender, Object, few, show};
use crate::pointer::join;

impl Mender<'_> {
    /// `enum`: a list of scalars, each once.
    pub(super) fn enum_list(&mut self, map: &mut Object, at: &str) {
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

    /// An enum's values and its schema's type say the same, or are made to.
    pub(super) fn enum_type(&mut self, map: &mut Object, at: &str) {
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
}
