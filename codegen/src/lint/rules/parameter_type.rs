//! Parameters of one name that are of one type in most places and of another in the
//! rest: people who have learnt `limit` once expect it to stay what it was.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::super::place::child;
use super::super::view::{Operation, Parameter, View};
use super::super::{Action, Finding, Kind};
use super::a;

/// One use of a name.
type Use<'a> = (
    &'a View<'a>,
    &'a Operation<'a>,
    &'a Parameter<'a>,
    &'a Map<String, Value>,
);

pub(super) fn find(documents: &[View<'_>]) -> Vec<Finding> {
    let mut names: BTreeMap<(&str, &str), BTreeMap<&str, Vec<Use<'_>>>> = BTreeMap::new();
    for document in documents {
        for operation in &document.operations {
            for parameter in &operation.parameters {
                let schema = parameter.value.get("schema").and_then(Value::as_object);
                if let Some(schema) = schema
                    && let Some(kind) = kind(schema)
                    && matches!(parameter.place, "query" | "path")
                {
                    let kinds = names.entry((parameter.name, parameter.place)).or_default();
                    let uses = kinds.entry(kind).or_default();
                    uses.push((document, operation, parameter, schema));
                }
            }
        }
    }
    let mut findings = Vec::new();
    for kinds in names.values().filter(|kinds| kinds.len() > 1) {
        // A text stands in for anything, so that it gives way where there are as many.
        let most = kinds
            .iter()
            .max_by_key(|(kind, uses)| (uses.len(), **kind != "string"));
        let Some((usual, most)) = most else { continue };
        let others = kinds.iter().filter(|(kind, _)| *kind != usual);
        for (kind, uses) in others {
            findings.extend(uses.iter().map(|one| finding(one, kind, usual, most)));
        }
    }
    findings
}

/// The type, as far as it matters to who reads it: whole numbers are numbers.
fn kind(schema: &Map<String, Value>) -> Option<&str> {
    match schema.get("type")?.as_str()? {
        "integer" => Some("number"),
        other => Some(other),
    }
}

fn finding(
    (document, operation, parameter, schema): &Use<'_>,
    kind: &str,
    usual: &str,
    most: &[Use<'_>],
) -> Finding {
    let name = parameter.name;
    let mut families: Vec<&str> = most.iter().map(|(document, ..)| document.family).collect();
    families.dedup();
    let others = match families[..] {
        [one] => one.to_owned(),
        [one, two] => format!("{one} and {two}"),
        _ => format!("{} families", families.len()),
    };
    let target = format!("{}.schema", document.path(&parameter.pointer));
    let reason = format!("Operations of {others} have it as {}.", a(usual));
    let mut actions: Vec<Action> = Vec::new();
    // What belongs to the old type alone goes first.
    for key in ["items", "enum", "format", "properties"] {
        if schema.contains_key(key) {
            let what = format!("{name} is no {kind}");
            actions.push(Action::remove(child(&target, key), what, reason.clone()));
        }
    }
    let value = match usual {
        "array" => json!({"type": "array", "items": {"type": "string"}}),
        other => json!({"type": other}),
    };
    actions.push(Action::update(
        target,
        format!("{name} is {}", a(usual)),
        reason,
        value,
    ));
    document.finding(
        Kind::ParameterTypeDiffers,
        &parameter.pointer,
        format!(
            "`{name}` of `{}` is a {kind}, and a {usual} in {others}",
            operation.key()
        ),
        actions,
    )
}
