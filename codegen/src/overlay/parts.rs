//! The parts of a document that overlays can add: operations and schemas.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::openapi::refs;
use crate::openapi::shape::METHODS;
use crate::pointer;

/// Where schemas are, as a JSON pointer.
pub(super) const SCHEMAS: &str = "/components/schemas";

/// Calls `visit` for the places of an update that operations and schemas can have.
pub(super) fn each(at: &str, update: &Value, visit: &mut dyn FnMut(&str, &Value)) {
    if is_operation(at) || is_schema(at) {
        visit(at, update);
    } else if at.is_empty() || at.starts_with("/paths") || SCHEMAS.starts_with(at) {
        for (key, value) in update.as_object().into_iter().flatten() {
            // Operations and schemas stand three levels below the root, and nowhere else.
            if at.matches('/').count() < 3 {
                each(&pointer::join(at, key), value, visit);
            }
        }
    }
}

/// Whether a JSON pointer is an operation's.
pub(super) fn is_operation(at: &str) -> bool {
    let inside = at.strip_prefix("/paths/");
    inside
        .and_then(|inside| inside.split_once('/'))
        .is_some_and(|(path, method)| !path.starts_with("x-") && METHODS.contains(&method))
}

/// Whether a JSON pointer is the one of a schema in `components`.
pub(super) fn is_schema(at: &str) -> bool {
    let name = at
        .strip_prefix(SCHEMAS)
        .and_then(|name| name.strip_prefix('/'));
    name.is_some_and(|name| !name.contains('/'))
}

/// JSON pointers to all operations and schemas of a document.
pub(super) fn present(root: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    each("", root, &mut |at, _| {
        found.insert(at.to_owned());
    });
    found
}

/// JSON pointers to the schemas that operations refer to, directly or not.
pub(crate) fn reachable(root: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut used = BTreeSet::new();
    let mut open: Vec<&Value> = root.get("paths").into_iter().collect();
    while let Some(value) = open.pop() {
        match value {
            Value::Array(items) => open.extend(items),
            Value::Object(map) => open.extend(map.values()),
            // References stand under `$ref`, and in a discriminator's mapping.
            Value::String(text) => {
                let Some(keys) = refs::keys(text).filter(|keys| !keys.is_empty()) else {
                    continue;
                };
                if !found.insert(text.as_str()) {
                    continue;
                }
                let target = pointer::join_all("", keys.iter().map(String::as_str));
                open.extend(root.pointer(&target));
                let schema = keys.iter().take(3).map(String::as_str);
                used.insert(pointer::join_all("", schema));
            }
            _ => {}
        }
    }
    used
}
