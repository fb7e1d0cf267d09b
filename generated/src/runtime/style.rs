//! How values become text in paths, queries, headers and forms.

use super::percent::{encode, pair};
use super::route::Style;
use super::scalars::number_text;
use super::wire::Json;

/// A value as one text: a scalar as it is, anything deeper as JSON. `None` for
/// `null`, which text cannot tell from an empty value.
pub(super) fn text(value: &Json) -> Option<String> {
    match value {
        Json::Null => None,
        Json::Bool(flag) => Some(flag.to_string()),
        Json::Number(number) => Some(number_text(number)),
        Json::String(text) => Some(text.clone()),
        Json::Array(_) | Json::Object(_) => Some(value.to_string()),
    }
}

/// A list's elements, an object's names and values in turn, or the one scalar.
fn words(value: &Json) -> Option<Vec<String>> {
    match value {
        Json::Array(items) => items.iter().map(text).collect(),
        Json::Object(fields) => {
            let mut words = Vec::new();
            for (name, field) in fields {
                words.push(name.clone());
                words.push(text(field)?);
            }
            Some(words)
        }
        scalar => Some(vec![text(scalar)?]),
    }
}

/// Appends a parameter to a query (or to an urlencoded form, which is the same).
/// An empty list adds nothing. `None` where it cannot be written.
pub(super) fn query(name: &str, value: &Json, style: Style, out: &mut String) -> Option<()> {
    let delimiter = match (style, value) {
        (Style::Json, _) => {
            pair(name, &value.to_string(), out);
            return Some(());
        }
        (Style::DeepObject, Json::Object(_)) => return deep(name, value, out),
        (Style::FormComma | Style::Simple, _) => ",",
        (Style::SpaceDelimited, _) => "%20",
        (Style::PipeDelimited, _) => "%7C",
        (_, Json::Array(items)) => {
            for item in items {
                pair(name, &text(item)?, out);
            }
            return Some(());
        }
        (_, Json::Object(fields)) => {
            for (name, field) in fields {
                pair(name, &text(field)?, out);
            }
            return Some(());
        }
        (_, scalar) => {
            pair(name, &text(scalar)?, out);
            return Some(());
        }
    };
    let words = words(value)?;
    if words.is_empty() {
        return Some(());
    }
    pair(name, "", out);
    joined(&words, delimiter, out);
    Some(())
}

/// `name[field]=value`, and so on inwards.
fn deep(name: &str, value: &Json, out: &mut String) -> Option<()> {
    match value {
        Json::Object(fields) => {
            for (field, value) in fields {
                deep(&format!("{name}[{field}]"), value, out)?;
            }
        }
        Json::Array(items) => {
            for item in items {
                deep(name, item, out)?;
            }
        }
        scalar => pair(name, &text(scalar)?, out),
    }
    Some(())
}

/// Appends a parameter to a path. `None` where it cannot be written.
pub(super) fn path(name: &str, value: &Json, style: Style, out: &mut String) -> Option<()> {
    let words = match style {
        Style::Json => vec![value.to_string()],
        _ => words(value)?,
    };
    // An empty segment, `.` and `..` make it another path.
    if words.iter().all(String::is_empty) || words == ["."] || words == [".."] {
        return None;
    }
    match style {
        Style::Label => {
            out.push('.');
            joined(&words, ".", out);
        }
        Style::Matrix => {
            out.push(';');
            encode(name, out);
            out.push('=');
            joined(&words, ",", out);
        }
        _ => joined(&words, ",", out),
    }
    Some(())
}

/// A parameter as a header's value. `None` where it cannot be written.
pub(super) fn header(value: &Json, style: Style) -> Option<String> {
    match style {
        Style::Json => Some(value.to_string()),
        _ => Some(words(value)?.join(",")),
    }
}

/// The words, encoded, with the delimiter as it is.
fn joined(words: &[String], delimiter: &str, out: &mut String) {
    for (position, word) in words.iter().enumerate() {
        if position > 0 {
            out.push_str(delimiter);
        }
        encode(word, out);
    }
}
