//! Path templates, and the parameters that they need.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::mends::{Mend, MendKind};
use super::shape::METHODS;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer::join;

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
        let shared_at = join(&at, "parameters");
        dedup(item.get_mut("parameters"), &shared_at, mends);
        drop_strangers(item.get_mut("parameters"), &names, &shared_at, mends);
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
            let own_at = join(&at, "parameters");
            drop_strangers(operation.get_mut("parameters"), &names, &own_at, mends);
            let own = declared(operation.get("parameters"));
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
    }
    problems
}

/// Leaves out path parameters that the template has no place for: nothing could
/// be done with their values.
fn drop_strangers(list: Option<&mut Value>, names: &[String], at: &str, mends: &mut Vec<Mend>) {
    let Some(Value::Array(list)) = list else {
        return;
    };
    let mut index = 0;
    list.retain(|parameter| {
        let pointer = join(at, index.to_string());
        index += 1;
        let name = parameter.get("name").and_then(Value::as_str);
        let in_path = parameter.get("in").and_then(Value::as_str) == Some("path");
        let stranger = name.filter(|name| in_path && names.iter().all(|known| known != name));
        if let Some(name) = stranger {
            mends.push(Mend {
                code: MendKind::PathParameterUnused,
                pointer,
                what: format!("`{name}` is left out"),
            });
        }
        stranger.is_none()
    });
}

/// The parameters of a template, in its order.
pub(crate) fn template(path: &str) -> Result<Vec<String>, String> {
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
        // One value fills every place of its name.
        if names.iter().all(|before| before != name) {
            names.push(name.to_owned());
        }
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
