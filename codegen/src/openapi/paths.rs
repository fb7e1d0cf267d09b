//! Path templates, and the parameters that they need.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::mends::{Mend, MendKind};
use super::shape::METHODS;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer::{join, join_all};

/// Brings templates and declared path parameters together. References to
/// parameters are resolved by now.
pub(super) fn check(
    root: &mut Value,
    document: &str,
    edit: &str,
    mends: &mut Vec<Mend>,
) -> Diagnostics {
    let mut problems = Diagnostics::default();
    let help = format!("edit {edit}");
    let Some(Value::Object(paths)) = root.get_mut("paths") else {
        return problems;
    };
    for (path, item) in paths.iter_mut() {
        let at = join("/paths", path);
        let Value::Object(item) = item else { continue };
        if path.starts_with("x-") {
            continue;
        }
        let names = match template(path) {
            Ok(names) => names,
            Err(message) => {
                problems.push(Diagnostic::new("bad-path", document, &at, message, &help));
                continue;
            }
        };
        dedup(item.get_mut("parameters"), &join(&at, "parameters"), mends);
        let shared = declared(item.get("parameters"));
        for method in METHODS {
            let Some(Value::Object(operation)) = item.get_mut(method) else {
                continue;
            };
            let at = join(&at, method);
            dedup(
                operation.get_mut("parameters"),
                &join(&at, "parameters"),
                mends,
            );
            let own = declared(operation.get("parameters"));
            for (name, index) in &own {
                if !names.contains(name) {
                    let at = join_all(&at, ["parameters", &index.to_string()]);
                    problems.push(stranger(document, &at, name, path, &help));
                }
            }
            let is_declared = |name: &String| {
                own.iter()
                    .chain(&shared)
                    .any(|(declared, _)| declared == name)
            };
            let missing: Vec<&String> = names.iter().filter(|name| !is_declared(name)).collect();
            if missing.is_empty() {
                continue;
            }
            let list = operation.entry("parameters").or_insert_with(|| json!([]));
            let Value::Array(list) = list else { continue };
            for name in missing {
                list.push(json!({
                    "name": name, "in": "path", "required": true, "schema": {"type": "string"},
                }));
                mends.push(Mend {
                    code: MendKind::PathParameterMissing,
                    pointer: at.clone(),
                    what: format!("`{name}` became a required text"),
                });
            }
        }
        for (name, index) in &shared {
            if !names.contains(name) {
                let at = join_all(&at, ["parameters", &index.to_string()]);
                problems.push(stranger(document, &at, name, path, &help));
            }
        }
    }
    problems
}

fn stranger(document: &str, at: &str, name: &str, path: &str, help: &str) -> Diagnostic {
    let message = format!("the path parameter `{name}` is not in `{path}`");
    Diagnostic::new(
        "path-parameter-not-in-template",
        document,
        at,
        message,
        help,
    )
}

/// The parameters of a template, in its order.
fn template(path: &str) -> Result<Vec<String>, String> {
    if path.contains(['?', '#']) {
        return Err(format!(
            "`{path}` has a query or fragment; declare its parameters instead"
        ));
    }
    let mut names: Vec<String> = Vec::new();
    let mut rest = path;
    while let Some(start) = rest.find(['{', '}']) {
        let (_, from) = rest.split_at(start);
        let end = from
            .find('}')
            .filter(|end| from.starts_with('{') && *end > 1);
        let Some(end) = end else {
            return Err(format!("the braces of `{path}` do not match"));
        };
        let name = &from[1..end];
        if name.contains('{') {
            return Err(format!("the braces of `{path}` do not match"));
        }
        if names.iter().any(|before| before == name) {
            return Err(format!("`{path}` has the parameter `{name}` twice"));
        }
        names.push(name.to_owned());
        rest = &from[end + 1..];
    }
    Ok(names)
}

/// The path parameters of a list, with their places in it.
fn declared(parameters: Option<&Value>) -> Vec<(String, usize)> {
    let list = parameters.and_then(Value::as_array);
    list.into_iter()
        .flatten()
        .enumerate()
        .filter(|(_, parameter)| parameter.get("in").and_then(Value::as_str) == Some("path"))
        .filter_map(|(index, parameter)| Some((parameter.get("name")?.as_str()?.to_owned(), index)))
        .collect()
}

/// Leaves out parameters that a list has twice.
fn dedup(parameters: Option<&mut Value>, at: &str, mends: &mut Vec<Mend>) {
    let Some(Value::Array(list)) = parameters else {
        return;
    };
    let mut seen: HashSet<(String, String)> = HashSet::new();
    let mut index = 0;
    list.retain(|parameter| {
        let text = |key| {
            parameter
                .get(key)
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned()
        };
        let (name, place) = (text("name"), text("in"));
        let fresh = seen.insert((name.clone(), place.clone()));
        if !fresh {
            mends.push(Mend {
                code: MendKind::ParameterTwice,
                pointer: join(at, index.to_string()),
                what: format!("`{name}` in {place} is there already"),
            });
        }
        index += 1;
        fresh
    });
}
