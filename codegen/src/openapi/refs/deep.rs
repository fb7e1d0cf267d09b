//! What references reach deep into becomes a schema with a name.

use std::collections::HashSet;

use serde_json::Value;

use super::place::{Place, place};
use super::{Pass, SCHEMAS, dangling, escape, keys, schema_name, target, visit, wrong_kind};
use crate::openapi::components::section;
use crate::openapi::mends::{Mend, MendKind};
use crate::openapi::shape::Kind;

impl Pass<'_> {
    /// Gives names to what deep references to wanted places point to. True where
    /// something was named.
    pub(super) fn name_deep_targets(
        &mut self,
        root: &mut Value,
        wanted: impl Fn(Place) -> bool,
    ) -> bool {
        let mut deep: Vec<(String, String)> = Vec::new();
        visit(root, &mut |value, kind, at| {
            if kind == Kind::Schema
                && let Some(Value::String(reference)) = value.get("$ref")
                && schema_name(reference).is_none()
            {
                deep.push((reference.clone(), at.to_owned()));
            }
        });
        deep.retain(|(reference, _)| {
            // A bare name is mended first; the rest of what does not point into
            // the document dangles.
            reference.starts_with('#') && wanted(place(root, reference))
                || !reference.starts_with('#') && wanted(Place::Kind(Kind::Schema))
        });
        if deep.is_empty() {
            return false;
        }
        let mut bad: HashSet<String> = HashSet::new();
        for (reference, at) in deep {
            if self.names.contains_key(&reference) || bad.contains(&reference) {
                continue;
            }
            let Some(found) = target(root, &reference)
                .filter(|found| found.is_object())
                .cloned()
            else {
                self.refuse("dangling-ref", &at, dangling(&reference));
                bad.insert(reference);
                continue;
            };
            if !matches!(
                place(root, &reference),
                Place::Kind(Kind::Schema) | Place::Unknown
            ) {
                self.refuse("ref-kind", &at, wrong_kind(&reference, Kind::Schema));
                bad.insert(reference);
                continue;
            }
            let Some(schemas) = section(root, "schemas") else {
                return false;
            };
            let name = unique(&suggested(&reference), |name| schemas.contains_key(name));
            schemas.insert(name.clone(), found);
            self.mends.push(Mend {
                code: MendKind::RefDeep,
                pointer: at,
                what: format!("the target of `{reference}` became the schema `{name}`"),
            });
            self.names.insert(reference, name);
        }
        let names = &self.names;
        let rename = |reference: &mut Value| {
            if let Value::String(reference) = reference
                && let Some(name) = names.get(reference)
            {
                *reference = format!("{SCHEMAS}{}", escape(name));
            }
        };
        visit(root, &mut |value, kind, _| match kind {
            Kind::Schema => {
                if let Some(reference) = value.get_mut("$ref") {
                    rename(reference);
                }
            }
            Kind::Discriminator => {
                if let Some(Value::Object(mapping)) = value.get_mut("mapping") {
                    mapping.values_mut().for_each(rename);
                }
            }
            _ => {}
        });
        bad.is_empty()
    }
}

/// A name for what a reference points to: its last key that is a name, and
/// before it the schema that it lies in.
pub(crate) fn suggested(reference: &str) -> String {
    let structural = [
        "components",
        "schemas",
        "properties",
        "items",
        "paths",
        "responses",
        "content",
        "schema",
        "definitions",
        "allOf",
        "oneOf",
        "anyOf",
        "requestBody",
        "parameters",
        "$defs",
    ];
    let keys = keys(reference).unwrap_or_default();
    let words: Vec<String> = keys
        .iter()
        .filter(|key| {
            !structural.contains(&key.as_str())
                && !key.contains('/')
                && !key.chars().all(|c| c.is_ascii_digit())
        })
        .map(|key| {
            key.chars()
                .filter(|c| c.is_alphanumeric() || *c == '_')
                .collect()
        })
        .collect();
    let start = words.len().saturating_sub(2);
    let mut name = String::new();
    for word in &words[start..] {
        let mut chars = word.chars();
        name.extend(chars.next().map(|c| {
            if name.is_empty() {
                c
            } else {
                c.to_ascii_uppercase()
            }
        }));
        name.push_str(chars.as_str());
    }
    if name.is_empty() {
        "Shared".to_owned()
    } else {
        name
    }
}

/// The name itself, or with the first number that makes it unique. Only names of
/// schemas that have none of their own come here.
pub(crate) fn unique(name: &str, taken: impl Fn(&str) -> bool) -> String {
    if !taken(name) {
        return name.to_owned();
    }
    let mut number = 2_usize;
    loop {
        let candidate = format!("{name}{number}");
        if !taken(&candidate) {
            return candidate;
        }
        number += 1;
    }
}
