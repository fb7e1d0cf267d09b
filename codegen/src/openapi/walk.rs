//! A walk over a raw document that knows of each object what kind it is.

use serde_json::Value;

use super::shape::{Child, Kind, fields};

/// Calls `visit` for every object of a document below and including `value`,
/// parents first. `visit` may change what it is given; the walk goes on in what
/// it leaves. The values of extensions and examples are not walked.
pub fn walk(
    value: &mut Value,
    kind: Kind,
    pointer: &mut String,
    visit: &mut dyn FnMut(&mut Value, Kind, &str),
) {
    visit(value, kind, pointer);
    let Value::Object(map) = value else { return };
    if map.contains_key("$ref") {
        return;
    }
    for (key, child) in fields(kind) {
        if matches!(child, Child::Leaf) {
            continue;
        }
        let Some(value) = map.get_mut(*key) else {
            continue;
        };
        let length = pointer.len();
        push(pointer, key);
        match (child, value) {
            // `additionalProperties: true` and its opposite are no schemas.
            (Child::One(_), Value::Bool(_)) if *key == "additionalProperties" => {}
            (Child::One(kind), value) => walk(value, *kind, pointer, visit),
            (Child::List(kind), Value::Array(list)) => {
                for (index, value) in list.iter_mut().enumerate() {
                    let length = pointer.len();
                    push(pointer, &index.to_string());
                    walk(value, *kind, pointer, visit);
                    pointer.truncate(length);
                }
            }
            (Child::Map(kind), Value::Object(map)) => {
                for (name, value) in map.iter_mut() {
                    // Paths and responses may hold extensions beside their entries.
                    if matches!(*key, "paths" | "responses") && name.starts_with("x-") {
                        continue;
                    }
                    let length = pointer.len();
                    push(pointer, name);
                    walk(value, *kind, pointer, visit);
                    pointer.truncate(length);
                }
            }
            _ => {}
        }
        pointer.truncate(length);
    }
}

/// Extends a JSON pointer in place.
pub fn push(pointer: &mut String, key: &str) {
    pointer.push('/');
    if key.contains(['~', '/']) {
        pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
    } else {
        pointer.push_str(key);
    }
}

/// Where a tree nests deeper than `limit`, if it does. Goes no deeper than that itself.
pub fn too_deep(value: &Value, limit: usize) -> Option<String> {
    let inside = |key: String, value: &Value| {
        if limit == 0 {
            return (value.is_object() || value.is_array()).then(|| format!("/{key}"));
        }
        too_deep(value, limit - 1)
            .map(|below| format!("/{}{below}", key.replace('~', "~0").replace('/', "~1")))
    };
    match value {
        Value::Object(map) => map.iter().find_map(|(key, value)| match value {
            Value::Object(_) | Value::Array(_) => inside(key.clone(), value),
            _ => None,
        }),
        Value::Array(list) => list
            .iter()
            .enumerate()
            .find_map(|(index, value)| match value {
                Value::Object(_) | Value::Array(_) => inside(index.to_string(), value),
                _ => None,
            }),
        _ => None,
    }
}
