//! Schemas of one name in several documents that are much the same and do not require
//! the same: a request that the one lets through the other answers with 422.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::super::view::View;
use super::super::{Action, Finding, Kind};
use super::{properties, required};
use crate::pointer::{join, join_all};

pub(super) fn find(documents: &[View<'_>]) -> Vec<Finding> {
    let mut names: BTreeMap<&str, Vec<(&View<'_>, &Value)>> = BTreeMap::new();
    for document in documents {
        for (name, schema) in document.components() {
            names.entry(name).or_default().push((document, schema));
        }
    }
    let twins = names.into_iter().filter(|(_, twins)| are_twins(twins));
    twins
        .flat_map(|(name, twins)| differences(name, &twins))
        .collect()
}

/// Whether schemas have at least half of all their properties in common.
fn are_twins(schemas: &[(&View<'_>, &Value)]) -> bool {
    let mut sets = schemas.iter().map(|(_, schema)| properties(schema));
    let Some(first) = sets.next().filter(|_| schemas.len() > 1) else {
        return false;
    };
    let (shared, all) = sets.fold((first.clone(), first), |(shared, all), set| {
        (&shared & &set, &all | &set)
    });
    !shared.is_empty() && shared.len() * 2 >= all.len()
}

fn differences(name: &str, twins: &[(&View<'_>, &Value)]) -> Vec<Finding> {
    let mut shared: Vec<BTreeSet<&str>> = twins.iter().map(|(_, one)| properties(one)).collect();
    let first = shared.remove(0);
    let shared = shared.iter().fold(first, |all, set| &all & set);
    let mut findings = Vec::new();
    for property in shared {
        let (strict, lax): (Vec<_>, Vec<_>) = twins
            .iter()
            .partition(|(_, one)| required(one).contains(property));
        // The one that requires it has a reason to say so, if not most of them do without.
        if strict.is_empty() || lax.is_empty() || strict.len() < lax.len() {
            continue;
        }
        let who: Vec<&str> = strict.iter().map(|(document, _)| document.family).collect();
        for (document, _) in lax {
            let pointer = join("/components/schemas", name);
            let action = Action::update(
                document.path(&pointer),
                format!("{property} is required"),
                format!("The same schema of {} requires it.", who.join(", ")),
                json!({"required": [property]}),
            );
            findings.push(document.finding(
                Kind::TwinSchemasDiffer,
                &join_all(&pointer, ["properties", property]),
                format!(
                    "`{property}` of `{name}` is optional here, and required in {}",
                    who.join(", ")
                ),
                vec![action],
            ));
        }
    }
    findings
}
