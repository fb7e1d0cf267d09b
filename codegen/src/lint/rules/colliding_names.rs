//! Names of a document that become one name in Rust: operation ids of a family, its
//! schemas, the properties of an object, the parameters of an operation, the values of
//! an enum. The generator tells them apart by a word that nobody chose, and most of
//! them are one thing that was spelled twice.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::super::place::{child, quoted};
use super::super::view::View;
use super::super::{Action, Finding, Kind, action::Change};
use crate::names::ident;
use crate::openapi::refs::{SCHEMAS, escape};
use crate::pointer::{join, join_all};

pub(super) fn find(documents: &[View<'_>]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for document in documents {
        operations(document, &mut findings);
        schemas(document, &mut findings);
        parameters(document, &mut findings);
        for pointer in &document.schemas {
            if let Some(schema) = document.schema(pointer) {
                properties(document, pointer, schema, &mut findings);
                values(document, pointer, schema, &mut findings);
            }
        }
    }
    findings
}

/// What has a name that something before it has, with that.
fn again<T: Copy>(items: impl IntoIterator<Item = T>, name: impl Fn(&T) -> String) -> Vec<(T, T)> {
    let mut seen: BTreeMap<String, T> = BTreeMap::new();
    let mut found = Vec::new();
    for item in items {
        match seen.get(&name(&item)) {
            Some(first) => found.push((*first, item)),
            None => drop(seen.insert(name(&item), item)),
        }
    }
    found
}

fn operations(document: &View<'_>, findings: &mut Vec<Finding>) {
    let named = document.operations.iter().filter_map(|operation| {
        let id = operation.value.get("operationId")?.as_str()?;
        Some((operation, id))
    });
    for ((first, _), (second, id)) in again(named, |(_, id)| ident::snake(id)) {
        let better = ident::snake(&format!("{id} {} {}", second.method, second.path));
        let action = Action::update(
            document.path(&second.pointer),
            "An id of its own",
            format!("{} has the same.", first.key()),
            json!({"operationId": better.replace('_', "-")}),
        );
        findings.push(document.finding(
            Kind::CollidingNames,
            &second.pointer,
            format!(
                "`{}` has the operation id `{id}`, and so has `{}`",
                second.key(),
                first.key()
            ),
            vec![action],
        ));
    }
}

/// A schema gets another name: a copy of it, to which all references lead.
fn schemas(document: &View<'_>, findings: &mut Vec<Finding>) {
    let all = "/components/schemas";
    let names = document.components().map(|(name, _)| name.as_str());
    for (first, second) in again(names, |name| ident::pascal(name)) {
        let free = |name: &String| {
            let pascal = ident::pascal(name);
            document
                .components()
                .all(|(other, _)| ident::pascal(other) != pascal)
        };
        let mut better = format!("{second}Variant");
        while !free(&better) {
            better += "Variant";
        }
        let at = document.path(all);
        let reason = format!("{first} becomes the same name.");
        let reference = |name: &str| format!("{SCHEMAS}{}", escape(name));
        let target = format!("$..[?@['$ref']=={}]", quoted(&reference(second)));
        let is_used = refers(document.root, &reference(second));
        let moved = [
            Action::update(
                &at,
                format!("{second} by another name"),
                &reason,
                json!({&better: {}}),
            ),
            Action {
                target: child(&at, &better),
                description: format!("{better} is what {second} was"),
                reason: reason.clone(),
                change: Change::Copy(child(&at, second)),
            },
            Action::update(
                target,
                format!("References lead to {better}"),
                &reason,
                json!({"$ref": reference(&better)}),
            ),
        ];
        // What nothing refers to just goes.
        let mut actions: Vec<Action> = moved.into_iter().filter(|_| is_used).collect();
        actions.push(Action::remove(
            child(&at, second),
            format!("{second} has gone to {better}"),
            reason,
        ));
        findings.push(document.finding(
            Kind::CollidingNames,
            &join(all, second),
            format!("the schemas `{first}` and `{second}` become one name"),
            actions,
        ));
    }
}

/// Whether a value refers to a schema.
fn refers(value: &Value, to: &str) -> bool {
    match value {
        Value::Array(items) => items.iter().any(|item| refers(item, to)),
        Value::Object(map) => {
            let own = map.get("$ref").and_then(Value::as_str) == Some(to);
            own || map.values().any(|value| refers(value, to))
        }
        _ => false,
    }
}

fn parameters(document: &View<'_>, findings: &mut Vec<Finding>) {
    for operation in &document.operations {
        for (first, second) in again(&operation.parameters, |one| ident::snake(one.name)) {
            let action = Action::remove(
                document.path(&second.pointer),
                format!("{} is {}", second.name, first.name),
                format!("The {} {} says the same.", first.place, first.name),
            );
            findings.push(document.finding(
                Kind::CollidingNames,
                &second.pointer,
                format!(
                    "`{}` has `{}` in its {} and `{}` in its {}",
                    operation.key(),
                    first.name,
                    first.place,
                    second.name,
                    second.place
                ),
                vec![action],
            ));
        }
    }
}

fn properties(
    document: &View<'_>,
    pointer: &str,
    schema: &Map<String, Value>,
    findings: &mut Vec<Finding>,
) {
    let properties = schema.get("properties").and_then(Value::as_object);
    let names = properties.into_iter().flat_map(Map::keys);
    for (first, second) in again(names, |name| ident::snake(name)) {
        let at = join_all(pointer, ["properties", second]);
        let mut actions = vec![Action::remove(
            document.path(&at),
            format!("{second} is {first}"),
            format!("The object has {first}, which is the same field."),
        )];
        let required = schema.get("required").and_then(Value::as_array);
        if required.is_some_and(|names| names.iter().any(|name| name == second)) {
            let list = child(&document.path(pointer), "required");
            actions.push(Action::remove(
                format!("{list}[?@=={}]", quoted(second)),
                format!("{second} is {first}"),
                format!("The object has {first}, which is the same field."),
            ));
        }
        let message = format!("the object has both `{first}` and `{second}`");
        findings.push(document.finding(Kind::CollidingNames, &at, message, actions));
    }
}

fn values(
    document: &View<'_>,
    pointer: &str,
    schema: &Map<String, Value>,
    findings: &mut Vec<Finding>,
) {
    let values = schema.get("enum").and_then(Value::as_array);
    let mut texts: Vec<&str> = values
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    // The same value twice is no second name.
    let mut seen = Vec::new();
    texts.retain(|text| {
        let is_new = !seen.contains(text);
        seen.push(*text);
        is_new
    });
    for (first, second) in again(texts, |text| ident::pascal(text)) {
        let list = child(&document.path(pointer), "enum");
        let action = Action::remove(
            format!("{list}[?@=={}]", quoted(second)),
            format!("{second} is {first}"),
            format!("The list has {first}, which is the same value."),
        );
        findings.push(document.finding(
            Kind::CollidingNames,
            &join_all(pointer, ["enum", second]),
            format!("the values `{first}` and `{second}` become one name"),
            vec![action],
        ));
    }
}
