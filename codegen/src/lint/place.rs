//! Places of a document as people write them: pointers that do not change with what
//! stands beside them, and the JSONPaths of overlays.

use serde_json::Value;

use crate::pointer::{join, unescape};

/// A JSON pointer in which parameters are told by their place and name.
pub(super) fn stable(root: &Value, pointer: &str) -> String {
    steps(root, pointer)
        .into_iter()
        .fold(String::new(), |at, step| match step {
            Step::Key(key) => join(&at, key),
            Step::Index(index) => format!("{at}/{index}"),
            Step::Parameter { name, place } => join(&at, format!("{place}:{name}")),
        })
}

/// The JSONPath that selects what a JSON pointer names.
pub(super) fn path(root: &Value, pointer: &str) -> String {
    steps(root, pointer)
        .into_iter()
        .fold("$".to_owned(), |at, step| match step {
            Step::Key(key) => child(&at, &key),
            Step::Index(index) => format!("{at}[{index}]"),
            Step::Parameter { name, place } => {
                format!(
                    "{at}[?@.name=={} && @.in=={}]",
                    quoted(&name),
                    quoted(&place)
                )
            }
        })
}

/// The JSONPath of a child.
pub(super) fn child(path: &str, key: &str) -> String {
    let mut chars = key.chars();
    let is_plain = chars
        .next()
        .is_some_and(|c| c.is_ascii_alphabetic() || c == '_')
        && chars.all(|c| c.is_ascii_alphanumeric() || c == '_');
    match is_plain {
        true => format!("{path}.{key}"),
        false => format!("{path}[{}]", quoted(key)),
    }
}

/// A text as JSONPath writes it.
pub(super) fn quoted(text: &str) -> String {
    use std::fmt::Write;
    let mut out = String::from("'");
    for c in text.chars() {
        match c {
            '\'' | '\\' => out.extend(['\\', c]),
            // Writing to a String cannot fail.
            c if c.is_control() && u32::from(c) < 0x20 => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('\'');
    out
}

enum Step {
    Key(String),
    Index(usize),
    Parameter { name: String, place: String },
}

fn steps(root: &Value, pointer: &str) -> Vec<Step> {
    let mut value = Some(root);
    let mut before = String::new();
    let mut steps = Vec::new();
    for segment in pointer.split('/').skip(1) {
        let key = unescape(segment);
        let index = key.parse::<usize>().ok();
        let (next, step) = match (value, index) {
            (Some(Value::Array(list)), Some(index)) => {
                let item = list.get(index);
                (item, item_step(&before, item, index))
            }
            (value, _) => (
                value.and_then(|value| value.get(&key)),
                Step::Key(key.clone()),
            ),
        };
        steps.push(step);
        value = next;
        before = key;
    }
    steps
}

fn item_step(list: &str, item: Option<&Value>, index: usize) -> Step {
    let text = |key| item?.get(key)?.as_str().map(str::to_owned);
    match text("name").zip(text("in")) {
        Some((name, place)) if list == "parameters" => Step::Parameter { name, place },
        _ => Step::Index(index),
    }
}
