//! What the body of an error tells. There is no one form of it: an object with
//! `message` (a text, or a list of them), with `error` and `error_description`,
//! with `errors`, with one of these inside another; plain text; a page of HTML
//! from whatever stands before the API; or nothing.

use http::HeaderMap;
use serde_json::Map;

use super::scalars::number_text;
use super::wire::Json;

/// What an error told of itself.
#[derive(Default)]
pub(super) struct Told {
    pub(super) messages: Vec<String>,
    pub(super) code: Option<String>,
    pub(super) trace_id: Option<String>,
}

/// Longer texts are cut: a message is one line, the body is kept anyway.
const LONGEST: usize = 500;

/// More messages than anybody reads are left out.
const MOST: usize = 100;

/// The fields that hold an error's messages, or errors of its parts.
const TELLING: [&str; 6] = [
    "message",
    "messages",
    "error_description",
    "errors",
    "msg",
    "detail",
];

/// Reads the body of an error, whatever it is.
pub(super) fn read(headers: &HeaderMap, body: &[u8]) -> Told {
    let mut told = match serde_json::from_slice::<Json>(body) {
        Ok(value) => read_json(&value),
        Err(_) => Told {
            messages: read_text(body).into_iter().collect(),
            ..Told::default()
        },
    };
    told.trace_id = told.trace_id.or_else(|| trace_id(headers));
    told
}

/// The id of the request, from the headers of its answer.
pub(super) fn trace_id(headers: &HeaderMap) -> Option<String> {
    ["x-trace-id", "trace-id", "x-request-id", "x-correlation-id"]
        .iter()
        .find_map(|name| headers.get(*name)?.to_str().ok())
        .filter(|id| !id.is_empty())
        .map(str::to_owned)
}

/// Whether a body is a page for people, not an answer for programs.
pub(super) fn is_html(body: &[u8]) -> bool {
    let start = body.trim_ascii_start();
    let start = &start[..start.len().min(15)];
    let start = start.to_ascii_lowercase();
    start.starts_with(b"<!doctype html")
        || start.starts_with(b"<html")
        || start.starts_with(b"<head")
}

/// A text without line breaks and of bearable length.
pub(super) fn one_line(text: &str) -> String {
    let mut line = String::new();
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()) {
        if word.is_empty() {
            continue;
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    if let Some((end, _)) = line.char_indices().nth(LONGEST) {
        line.truncate(end);
        line.push('…');
    }
    line
}

fn read_json(value: &Json) -> Told {
    let mut messages = Vec::new();
    match value {
        Json::Object(fields) => gather(fields, false, &mut messages),
        other => collect(other, &mut messages),
    }
    Told {
        messages,
        code: named(value, &["canonicalCode", "code", "error"]),
        trace_id: named(value, &["traceId", "trace_id", "requestId"]),
    }
}

/// The first of these names that has a text, in an error or the error inside it.
fn named(value: &Json, names: &[&str]) -> Option<String> {
    let mut here = names.iter().filter_map(|name| text(value.get(name)?));
    here.next().or_else(|| named(value.get("error")?, names))
}

/// Gathers texts from a text, a list, or an object such as `{"field": ["…"]}`.
fn collect(value: &Json, messages: &mut Vec<String>) {
    match value {
        _ if messages.len() == MOST => {}
        Json::Array(items) => {
            for item in items {
                collect(item, messages);
            }
        }
        Json::Object(fields) => gather(fields, true, messages),
        scalar => messages.extend(text(scalar)),
    }
}

/// Gathers texts from the fields that hold an error's messages, or from all fields
/// where those have none and `any` may.
///
/// No field is read twice: errors lie in each other, up to a hundred deep.
fn gather(fields: &Map<String, Json>, any: bool, messages: &mut Vec<String>) {
    let before = messages.len();
    for field in TELLING.iter().filter_map(|name| fields.get(*name)) {
        collect(field, messages);
    }
    if messages.len() > before {
        return;
    }
    // `error` is a description only where nothing else is: beside a message it
    // repeats the status, beside `error_description` it is a code.
    match fields.get("error") {
        Some(Json::Object(inner)) => gather(inner, any, messages),
        Some(other) => collect(other, messages),
        None => {}
    }
    if messages.len() > before || !any {
        return;
    }
    let is_read = |name: &str| name == "error" || TELLING.contains(&name);
    for (name, field) in fields.iter().filter(|(name, _)| !is_read(name)) {
        let mut inner = Vec::new();
        collect(field, &mut inner);
        let name = one_line(name);
        messages.extend(inner.into_iter().map(|text| format!("{name}: {text}")));
    }
    messages.truncate(MOST);
}

/// A text or a number as text; nothing for an empty one.
fn text(value: &Json) -> Option<String> {
    match value {
        Json::String(text) if !text.trim().is_empty() => Some(text.clone()),
        Json::Number(number) => Some(number_text(number)),
        _ => None,
    }
}

fn read_text(body: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(body);
    if !is_html(body) {
        return Some(one_line(&text)).filter(|text| !text.is_empty());
    }
    // Only ASCII changes its case, so positions in both texts are the same.
    let lower = text.to_ascii_lowercase();
    let title = lower.find("<title>").and_then(|start| {
        let start = start + "<title>".len();
        let end = start + lower[start..].find("</title>")?;
        Some(one_line(&text[start..end]))
    });
    Some(match title {
        Some(title) if !title.is_empty() => format!("an HTML page, not JSON: {title}"),
        _ => "an HTML page, not JSON".to_owned(),
    })
}
