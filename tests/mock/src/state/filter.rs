//! Which records a list is asked for.

use serde_json::Value;

use super::{Act, is_of};
use crate::check::text_of;
use crate::text::moment;

/// The inputs that name a record's field, or that of another record.
const FIELDS: [&str; 10] = [
    "assignedTo",
    "assignedUserId",
    "businessId",
    "calendarId",
    "contactId",
    "conversationId",
    "email",
    "groupId",
    "pipelineId",
    "pipelineStageId",
];

/// Whether a list that is asked for holds this record.
pub(super) fn is_meant(record: &Value, act: &Act<'_>) -> bool {
    if !is_of(record, act.location) {
        return false;
    }
    let path = act.found.path.iter();
    let path = path.map(|(name, value)| ((*name).to_owned(), Value::from(value.as_str())));
    let given = act.given.query.iter().chain(&act.given.body);
    let given = given.map(|(name, value)| (camel(name), value.clone()));
    path.chain(given).all(|(name, value)| match name.as_str() {
        "query" | "q" => holds(record, &text_of(&value).to_lowercase()),
        "number" => record["phone"] == value,
        "id" => record["id"] == value,
        "filters" => value
            .as_array()
            .is_none_or(|filters| filters.iter().all(|filter| passes(record, filter))),
        "startTime" => moment(&record["startTime"])
            .zip(moment(&value))
            .is_none_or(|(is, least)| is >= least),
        "endTime" => moment(&record["startTime"])
            .zip(moment(&value))
            .is_none_or(|(is, most)| is <= most),
        // Conversations have none; the others are asked for all of them by this word.
        "status" => record["status"].is_null() || value == "all" || record["status"] == value,
        name if FIELDS.contains(&name) => names(&value, &record[name]),
        _ => true,
    })
}

/// Whether a value, or one of a list of them, is this.
fn names(asked: &Value, is: &Value) -> bool {
    match asked {
        Value::Array(asked) => asked.iter().any(|asked| names(asked, is)),
        asked => text_of(asked) == text_of(is),
    }
}

/// `pipeline_id` is `pipelineId`.
fn camel(name: &str) -> String {
    let mut parts = name.split('_');
    let mut camel = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let mut letters = part.chars();
        camel.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        camel.push_str(letters.as_str());
    }
    camel
}

/// Whether one of the record's texts holds this.
fn holds(record: &Value, text: &str) -> bool {
    let mut fields = record.as_object().into_iter().flatten();
    fields.any(|(_, value)| {
        value
            .as_str()
            .is_some_and(|value| value.to_lowercase().contains(text))
    })
}

/// Whether the record passes a filter, or a group of them. What is no known operator
/// lets everything pass.
fn passes(record: &Value, filter: &Value) -> bool {
    if let Some(filters) = filter["filters"].as_array() {
        let mut each = filters.iter().map(|filter| passes(record, filter));
        return match filter["group"].as_str() {
            Some("OR") => each.any(|passes| passes),
            _ => each.all(|passes| passes),
        };
    }
    let Some(field) = filter["field"].as_str() else {
        return true;
    };
    let (is, asked) = (text_of(&record[camel(field)]), text_of(&filter["value"]));
    match filter["operator"].as_str() {
        Some("eq") => is == asked,
        Some("not_eq") => is != asked,
        Some("contains") => is.to_lowercase().contains(&asked.to_lowercase()),
        Some("not_contains") => !is.to_lowercase().contains(&asked.to_lowercase()),
        Some("exists") => !record[camel(field)].is_null(),
        Some("not_exists") => record[camel(field)].is_null(),
        _ => true,
    }
}
