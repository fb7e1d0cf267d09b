//! Updates that require what the creation of the same thing leaves open: a change of
//! one field would have to send another one again, so that the list of required names
//! was most likely copied.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::place::{child, quoted};
use super::super::view::View;
use super::super::{Action, Finding, Kind};
use super::{properties, required};
use crate::pointer::{join, join_all};

pub(super) fn find(documents: &[View<'_>]) -> Vec<Finding> {
    documents.iter().flat_map(of_document).collect()
}

fn of_document(document: &View<'_>) -> Vec<Finding> {
    let creations: BTreeMap<String, (&String, &Value)> = document
        .components()
        .filter_map(|(name, schema)| Some((without(name, "create")?, (name, schema))))
        .collect();
    let mut findings = Vec::new();
    for (name, update) in document.components() {
        let Some((twin, create)) = without(name, "update").and_then(|rest| creations.get(&rest))
        else {
            continue;
        };
        let left_open = &properties(create) - &required(create);
        for property in required(update).intersection(&left_open) {
            let pointer = join("/components/schemas", name);
            let list = child(&document.path(&pointer), "required");
            let action = Action::remove(
                format!("{list}[?@=={}]", quoted(property)),
                format!("An update need not have {property}"),
                format!("A creation does not need it (#/components/schemas/{twin})."),
            );
            findings.push(document.finding(
                Kind::UpdateRequiresMore,
                &join_all(&pointer, ["properties", property]),
                format!("`{name}` requires `{property}`, and `{twin}` does not"),
                vec![action],
            ));
        }
    }
    findings
}

/// What is left of a name without a word in it, in small letters.
fn without(name: &str, word: &str) -> Option<String> {
    let small = name.to_lowercase();
    let (before, after) = small.split_once(word)?;
    Some(format!("{before} {after}"))
}
