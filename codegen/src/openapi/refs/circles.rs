//! Schemas that are not there, or are made of themselves.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::{Pass, SCHEMAS, dangling, schema_name, visit};
use crate::openapi::shape::Kind;
use crate::pointer::join;

impl Pass<'_> {
    /// Refuses references to schemas that are not there, and chains of
    /// references or of `allOf` that never reach a schema.
    pub(super) fn aliases(&mut self, root: &mut Value) {
        let empty = Map::new();
        let mut uses: Vec<(String, String)> = Vec::new();
        visit(root, &mut |value, kind, at| {
            if kind == Kind::Schema
                && let Some(Value::String(reference)) = value.get("$ref")
                && let Some(name) = schema_name(reference)
            {
                uses.push((name, at.to_owned()));
            }
        });
        let schemas = root
            .pointer("/components/schemas")
            .and_then(Value::as_object);
        let schemas = schemas.unwrap_or(&empty);
        for (name, at) in &uses {
            if !schemas.contains_key(name) {
                self.refuse("dangling-ref", at, dangling(&format!("{SCHEMAS}{name}")));
            }
        }
        // What a schema is made of before it has anything of its own.
        let parts = |schema: &Value| -> Vec<String> {
            let reference = |value: &Value| {
                value
                    .get("$ref")
                    .and_then(Value::as_str)
                    .and_then(schema_name)
            };
            if let Some(name) = reference(schema) {
                return vec![name];
            }
            let branches = schema.get("allOf").and_then(Value::as_array);
            branches
                .into_iter()
                .flatten()
                .filter_map(reference)
                .collect()
        };
        let mut settled: HashSet<&str> = HashSet::new();
        for (start, _) in schemas {
            // Depth first with an explicit stack; a name that is still open is a cycle.
            let mut open: Vec<(&str, Vec<String>)> = Vec::new();
            if settled.contains(start.as_str()) {
                continue;
            }
            open.push((start, schemas.get(start).map(&parts).unwrap_or_default()));
            while let Some((name, rest)) = open.last_mut() {
                let Some(next) = rest.pop() else {
                    settled.insert(name);
                    open.pop();
                    continue;
                };
                let Some((next, schema)) = schemas.get_key_value(&next) else {
                    continue;
                };
                if open.iter().any(|(name, _)| name == next) {
                    let at = join("/components/schemas", next);
                    let message = format!("the schema `{next}` is made of itself");
                    self.refuse("cyclic-ref", &at, message);
                    settled.insert(next);
                } else if !settled.contains(next.as_str()) {
                    open.push((next, parts(schema)));
                }
            }
        }
    }
}
