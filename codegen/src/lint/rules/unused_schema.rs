//! Schemas that no operation leads to: left over, or meant by a reference that is
//! missing. The crate has no type for them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::super::place::{child, quoted};
use super::super::view::View;
use super::super::{Action, Finding, Kind};
use crate::openapi::refs::schema_name;
use crate::overlay::reachable;
use crate::pointer::join;

const SCHEMAS: &str = "/components/schemas";

pub(super) fn find(documents: &[View<'_>]) -> Vec<Finding> {
    documents.iter().flat_map(of_document).collect()
}

fn of_document(document: &View<'_>) -> Vec<Finding> {
    let used = reachable(document.root);
    let unused: BTreeMap<&str, &Value> = document
        .components()
        .filter(|(name, _)| !used.contains(&join(SCHEMAS, name)))
        .map(|(name, schema)| (name.as_str(), schema))
        .collect();
    groups(&unused)
        .into_iter()
        .map(|names| finding(document, &names))
        .collect()
}

/// Schemas that refer to each other belong together: the one cannot go without the
/// other.
fn groups<'a>(unused: &BTreeMap<&'a str, &Value>) -> Vec<Vec<&'a str>> {
    let mut beside: BTreeMap<&str, BTreeSet<&'a str>> = BTreeMap::new();
    for (name, schema) in unused {
        let mut names = Vec::new();
        references(schema, &mut names);
        for other in names {
            if let Some((other, _)) = unused.get_key_value(other.as_str()) {
                beside.entry(name).or_default().insert(other);
                beside.entry(other).or_default().insert(name);
            }
        }
    }
    let mut groups = Vec::new();
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    for name in unused.keys() {
        let mut group = BTreeSet::new();
        let mut open = vec![*name];
        while let Some(name) = open.pop() {
            if seen.insert(name) {
                group.insert(name);
                open.extend(beside.get(name).into_iter().flatten());
            }
        }
        if !group.is_empty() {
            groups.push(group.into_iter().collect());
        }
    }
    groups
}

/// The schemas that a value refers to.
fn references(value: &Value, names: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| references(item, names)),
        Value::Object(map) => map.values().for_each(|value| references(value, names)),
        Value::String(text) => names.extend(schema_name(text)),
        _ => {}
    }
}

fn finding(document: &View<'_>, names: &[&str]) -> Finding {
    let schemas = document.path(SCHEMAS);
    let target = match names {
        [one] => child(&schemas, one),
        several => {
            let several: Vec<String> = several.iter().map(|name| quoted(name)).collect();
            format!("{schemas}[{}]", several.join(","))
        }
    };
    let (what, list) = match names {
        [one] => ("Nothing uses the schema", format!("`{one}`")),
        several => (
            "Nothing uses the schemas",
            format!("`{}`", several.join("`, `")),
        ),
    };
    let action = Action::remove(target, what, "No operation leads there.");
    document.finding(
        Kind::UnusedSchema,
        &join(SCHEMAS, names.first().copied().unwrap_or_default()),
        format!("no operation leads to {list}"),
        vec![action],
    )
}
