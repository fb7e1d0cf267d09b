//! References inside one document.
//!
//! After this pass only schemas are referred to, and only as
//! `#/components/schemas/Name`: references to anything else are replaced by what
//! they name, and what a deep pointer names becomes a schema with a name.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use super::mends::{Mend, MendKind};
use super::shape::{Child, Kind, fields, name};
use super::walk::walk;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer::join;

/// The prefix of every reference that is left.
pub const SCHEMAS: &str = "#/components/schemas/";

/// Where bundling puts what `components` has no section for.
pub(crate) const PARTS: &str = "x-parts";

/// How many references may follow on each other before a schema is reached.
const MAX_CHAIN: usize = 64;

/// Resolves every reference of a mended document.
pub(super) fn resolve(
    root: &mut Value,
    document: &str,
    edit: &str,
    mends: &mut Vec<Mend>,
) -> Diagnostics {
    let mut pass = Pass {
        document,
        edit,
        mends,
        problems: Diagnostics::default(),
        names: HashMap::new(),
    };
    pass.inline(root, |kind| kind != Kind::Schema);
    // A deep reference's target may hold further ones.
    for _ in 0..MAX_CHAIN {
        if !pass.name_deep_targets(root, |_| true) {
            break;
        }
    }
    pass.aliases(root);
    pass.problems
}

/// Resolves, before anything is mended, what leads to places where mending does
/// not look: references to paths, and to schemas in places of a document's own.
pub(super) fn resolve_first(
    root: &mut Value,
    document: &str,
    edit: &str,
    mends: &mut Vec<Mend>,
) -> Diagnostics {
    let mut pass = Pass {
        document,
        edit,
        mends,
        problems: Diagnostics::default(),
        names: HashMap::new(),
    };
    pass.inline(root, |kind| kind == Kind::PathItem);
    for _ in 0..MAX_CHAIN {
        if !pass.name_deep_targets(root, |place| place == Place::Unknown) {
            break;
        }
    }
    if let Some(Value::Object(components)) = root.get_mut("components") {
        components.shift_remove(PARTS);
    }
    pass.problems
}

/// The keys of a reference's pointer: `#/a/b%20c~1d` has `a` and `b c/d`.
/// None where it does not point into the same document.
pub fn keys(reference: &str) -> Option<Vec<String>> {
    let pointer = reference.strip_prefix('#')?;
    if pointer.is_empty() {
        return Some(Vec::new());
    }
    let pointer = pointer.strip_prefix('/')?;
    Some(
        pointer
            .split('/')
            .map(|key| percent(key).replace("~1", "/").replace("~0", "~"))
            .collect(),
    )
}

/// The schema that a reference names, where it names one of `components`.
pub fn schema_name(reference: &str) -> Option<String> {
    match keys(reference)?.as_slice() {
        [components, schemas, name] if components == "components" && schemas == "schemas" => {
            Some(name.clone())
        }
        _ => None,
    }
}

/// Undoes percent-encoding; a stray `%` stays.
fn percent(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut index = 0;
    while index < bytes.len() {
        let hex = |at: usize| bytes.get(at).and_then(|b| char::from(*b).to_digit(16));
        match (bytes[index], hex(index + 1), hex(index + 2)) {
            (b'%', Some(high), Some(low)) => {
                #[allow(clippy::cast_possible_truncation, reason = "two hexadecimal digits")]
                out.push((high * 16 + low) as u8);
                index += 3;
            }
            (byte, _, _) => {
                out.push(byte);
                index += 1;
            }
        }
    }
    String::from_utf8(out).unwrap_or_else(|_| text.to_owned())
}

/// What a reference points to in a document. References on the way are followed.
pub fn target<'a>(root: &'a Value, reference: &str) -> Option<&'a Value> {
    follow(root, reference, MAX_CHAIN)
}

fn follow<'a>(root: &'a Value, reference: &str, budget: usize) -> Option<&'a Value> {
    let budget = budget.checked_sub(1)?;
    let mut value = root;
    for key in keys(reference)? {
        if let Some(Value::String(next)) = value.get("$ref") {
            value = follow(root, next, budget)?;
        }
        value = match value {
            Value::Object(map) => map.get(&key)?,
            Value::Array(list) => list.get(key.parse::<usize>().ok()?)?,
            _ => return None,
        };
    }
    Some(value)
}

/// What stands at the end of a reference, by OpenAPI's own places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// An object of a kind.
    Kind(Kind),
    /// A map or list of objects of a kind.
    Each(Kind),
    /// A place that OpenAPI does not know; what is there is whatever it is used as.
    Unknown,
}

/// Which place a reference leads to. References on the way are followed.
fn place(root: &Value, reference: &str) -> Place {
    let mut at = Place::Kind(Kind::Document);
    let mut value = Some(root);
    for key in keys(reference).unwrap_or_default() {
        if let Some(Value::String(next)) = value.and_then(|value| value.get("$ref")) {
            value = target(root, next);
        }
        at = match at {
            Place::Kind(kind) => match fields(kind).iter().find(|(name, _)| *name == key) {
                Some((_, Child::One(kind))) => Place::Kind(*kind),
                Some((_, Child::List(kind) | Child::Map(kind))) => Place::Each(*kind),
                _ => Place::Unknown,
            },
            Place::Each(kind) => Place::Kind(kind),
            Place::Unknown => Place::Unknown,
        };
        value = match value {
            Some(Value::Object(map)) => map.get(&key),
            Some(Value::Array(list)) => key.parse::<usize>().ok().and_then(|key| list.get(key)),
            _ => None,
        };
    }
    at
}

struct Pass<'a> {
    document: &'a str,
    edit: &'a str,
    mends: &'a mut Vec<Mend>,
    problems: Diagnostics,
    /// Deep references and the schema names that their targets were given.
    names: HashMap<String, String>,
}

impl Pass<'_> {
    fn refuse(&mut self, code: &'static str, at: &str, message: String) {
        let help = format!("edit {}", self.edit);
        self.problems
            .push(Diagnostic::new(code, self.document, at, message, help));
    }

    /// Replaces references to anything but schemas by what they name.
    fn inline(&mut self, root: &mut Value, wanted: impl Fn(Kind) -> bool) {
        // The library that references are looked up in. Copied only where one is.
        let mut found = false;
        visit(root, &mut |value, kind, _| {
            found |= wanted(kind) && value.get("$ref").is_some();
        });
        if !found {
            return;
        }
        let library = root.clone();
        visit(root, &mut |value, kind, at| {
            if !wanted(kind) {
                return;
            }
            let mut seen: HashSet<String> = HashSet::new();
            while let Some(Value::String(reference)) = value.get("$ref") {
                let reference = reference.clone();
                if !seen.insert(reference.clone()) {
                    let message = format!("`{reference}` refers to itself");
                    self.refuse("cyclic-ref", at, message);
                    return;
                }
                let Some(found) = target(&library, &reference).filter(|found| found.is_object())
                else {
                    self.refuse("dangling-ref", at, dangling(&reference));
                    return;
                };
                // Places of a document's own are fit for paths alone: those are
                // resolved before mending, which looks at them afterwards.
                let place = place(&library, &reference);
                let is_fit = place == Place::Kind(kind)
                    || (place == Place::Unknown && kind == Kind::PathItem);
                if !is_fit {
                    self.refuse("ref-kind", at, wrong_kind(&reference, kind));
                    return;
                }
                let mut found = found.clone();
                // Only a path may have keys of its own beside the reference.
                if let (Value::Object(own), Value::Object(found)) = (&mut *value, &mut found) {
                    for (key, value) in std::mem::take(own) {
                        if key != "$ref" && kind == Kind::PathItem {
                            found.insert(key, value);
                        }
                    }
                }
                *value = found;
                self.mends.push(Mend {
                    code: MendKind::RefInlined,
                    pointer: at.to_owned(),
                    what: format!("`{reference}` inlined"),
                });
            }
        });
    }

    /// Gives names to what deep references to wanted places point to. True where
    /// something was named.
    fn name_deep_targets(&mut self, root: &mut Value, wanted: impl Fn(Place) -> bool) -> bool {
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
            let Some(schemas) = schemas(root) else {
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

    /// Refuses references to schemas that are not there, and chains of
    /// references or of `allOf` that never reach a schema.
    fn aliases(&mut self, root: &mut Value) {
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

fn visit(root: &mut Value, visitor: &mut dyn FnMut(&mut Value, Kind, &str)) {
    walk(root, Kind::Document, &mut String::new(), visitor);
}

fn wrong_kind(reference: &str, kind: Kind) -> String {
    format!("`{reference}` is not {}", name(kind))
}

fn dangling(reference: &str) -> String {
    format!("`{reference}` names nothing in the document")
}

fn schemas(root: &mut Value) -> Option<&mut Map<String, Value>> {
    let components = root
        .as_object_mut()?
        .entry("components")
        .or_insert_with(|| Map::new().into());
    components
        .as_object_mut()?
        .entry("schemas")
        .or_insert_with(|| Map::new().into())
        .as_object_mut()
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

/// A schema's name as a reference writes it.
pub(crate) fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
