//! The schemas that several documents share, and references to them.

use serde_json::{Map, Value};

use super::Note;
use super::canonical::schema;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::openapi::components::section;
use crate::openapi::refs::{SCHEMAS, escape, schema_name};
use crate::openapi::shape::Kind;
use crate::openapi::walk::walk;

/// The file that upstream's references to shared schemas name.
const FILE: &str = "common-schemas.json";

/// The shared schemas, in canonical form.
#[derive(Clone, Debug, Default)]
pub(super) struct Common {
    schemas: Map<String, Value>,
}

impl Common {
    /// The schemas of upstream's shared file.
    pub(super) fn new(root: &Value, notes: &mut Vec<Note>) -> Self {
        let schemas = root
            .pointer("/components/schemas")
            .and_then(Value::as_object);
        let canonical = |(name, value): (&String, &Value)| {
            let at = format!("/components/schemas/{name}");
            (name.clone(), schema(value, &at, notes))
        };
        Self {
            schemas: schemas.into_iter().flatten().map(canonical).collect(),
        }
    }

    /// Copies the shared schemas that a canonical document refers to into its
    /// components, and makes the references local.
    pub(super) fn bring_in(&self, root: &mut Value, document: &str, help: &str) -> Diagnostics {
        let mut problems = Diagnostics::default();
        let own = |root: &Value| {
            root.pointer("/components/schemas")
                .and_then(Value::as_object)
                .cloned()
        };
        let before = own(root).unwrap_or_default();
        // What each shared schema is called here: by its own name, but where the
        // document has a schema of that name and another shape.
        let local = |name: &str| match before.get(name) {
            Some(other) if Some(other) != self.schemas.get(name) => format!("Common{name}"),
            _ => name.to_owned(),
        };
        let mut used: Vec<String> = Vec::new();
        walk(
            root,
            Kind::Document,
            &mut String::new(),
            &mut |value, _, at| {
                let Some(Value::String(reference)) = value.get_mut("$ref") else {
                    return;
                };
                let shared = match self.shared(reference, &before) {
                    Ok(Some(name)) => name,
                    Ok(None) => return,
                    Err(message) => {
                        problems.push(Diagnostic::new("dangling-ref", document, at, message, help));
                        return;
                    }
                };
                *reference = format!("{SCHEMAS}{}", escape(&local(&shared)));
                if !used.contains(&shared) {
                    used.push(shared);
                }
            },
        );
        // Shared schemas may refer to each other.
        let mut index = 0;
        while let Some(name) = used.get(index).cloned() {
            index += 1;
            let Some(shared) = self.schemas.get(&name) else {
                continue;
            };
            walk(
                &mut shared.clone(),
                Kind::Schema,
                &mut String::new(),
                &mut |value, _, _| {
                    let next = value
                        .get("$ref")
                        .and_then(Value::as_str)
                        .and_then(schema_name);
                    if let Some(next) = next
                        && self.schemas.contains_key(&next)
                        && !used.contains(&next)
                    {
                        used.push(next);
                    }
                },
            );
        }
        if used.is_empty() {
            return problems;
        }
        let Some(schemas) = section(root, "schemas") else {
            return problems;
        };
        // In the shared file's order, whatever the document uses first.
        for (name, shared) in self.schemas.iter().filter(|(name, _)| used.contains(name)) {
            let mut shared = shared.clone();
            walk(
                &mut shared,
                Kind::Schema,
                &mut String::new(),
                &mut |value, _, _| {
                    if let Some(Value::String(reference)) = value.get_mut("$ref")
                        && let Some(next) = schema_name(reference)
                    {
                        *reference = format!("{SCHEMAS}{}", escape(&local(&next)));
                    }
                },
            );
            schemas.entry(local(name)).or_insert(shared);
        }
        problems
    }

    /// The shared schema that a reference is to; none where it is to one of the
    /// document's own.
    fn shared(&self, reference: &str, own: &Map<String, Value>) -> Result<Option<String>, String> {
        if reference.starts_with('#') {
            return match schema_name(reference) {
                Some(name) if own.contains_key(&name) => Ok(None),
                // Upstream forgot the file's name; there is only one that it can be.
                Some(name) if self.schemas.contains_key(&name) => Ok(Some(name)),
                Some(name) => Err(format!("there is no schema `{name}`, here or in {FILE}")),
                None => Ok(None),
            };
        }
        let (file, pointer) = reference.split_once('#').unwrap_or((reference, ""));
        let name = schema_name(&format!("#{pointer}"));
        match name {
            Some(name) if file.ends_with(FILE) && self.schemas.contains_key(&name) => {
                Ok(Some(name))
            }
            _ => Err(format!(
                "`{reference}` is not in the documents that are imported"
            )),
        }
    }
}
