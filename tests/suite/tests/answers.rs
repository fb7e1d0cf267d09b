//! Every success that a document describes is read, and so is what the platform
//! really sends: other types, unknown fields, unknown values, nothing.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::{Problems, decoded, looser, published};
use hoopai::ErrorKind;
use serde_json::{Value, json};
use suite::driver::OPERATIONS;
use suite::reader::{Answer, AnswerBody, Document, Pass, answers};
use suite::sent::json_difference;
use suite::support::{Operation, RoundTrip};

/// Calls `check` for every success of every operation that the crate has too.
fn each_answer(mut check: impl FnMut(&Document, &Answer, &Operation)) {
    let driven: BTreeMap<_, _> = OPERATIONS
        .iter()
        .flat_map(|family| family.iter())
        .map(|operation| {
            (
                (operation.family, operation.method, operation.path),
                operation,
            )
        })
        .collect();
    for document in published() {
        for answer in answers(document) {
            let key = (
                document.family.as_str(),
                answer.method.as_str(),
                answer.path.as_str(),
            );
            if let Some(operation) = driven.get(&key) {
                check(document, &answer, operation);
            }
        }
    }
}

/// Calls `check` with an answer of each operation whose answer has a type.
fn each_typed_answer(pass: Pass, mut check: impl FnMut(&str, &Value, RoundTrip)) {
    each_answer(|document, answer, operation| {
        if let (Some(drawn), Some(trip)) = (answer.draw(document, pass), operation.answer) {
            check(&at(document, answer), &drawn, trip);
        }
    });
}

fn at(document: &Document, answer: &Answer) -> String {
    format!(
        "{} {} {} {}",
        document.family, answer.method, answer.path, answer.status
    )
}

/// Reads what `change` makes of every answer, and expects `same` of what is
/// written again.
fn reads_changed(change: fn(&Value) -> Value, same: fn(&Value) -> Value) {
    let mut problems = Problems::default();
    each_typed_answer(Pass::All, |at, answer, trip| {
        let changed = change(answer);
        match trip(changed.to_string().as_bytes()) {
            Ok(bytes) => {
                let written = same(&decoded(&bytes));
                if let Some(difference) = json_difference("", &same(&changed), &written) {
                    problems.add(at, difference);
                }
            }
            Err(error) => problems.add(at, error),
        }
    });
    problems.assert_none();
}

/// The value with every scalar below its top changed.
fn scalars(value: &Value, change: &dyn Fn(&Value) -> Value) -> Value {
    let inner = |value: &Value| match value {
        Value::Array(_) | Value::Object(_) => scalars(value, change),
        scalar => change(scalar),
    };
    match value {
        Value::Array(items) => items.iter().map(inner).collect(),
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| (name.clone(), inner(value)))
            .collect(),
        top => top.clone(),
    }
}

fn unchanged(value: &Value) -> Value {
    value.clone()
}

#[test]
fn every_answer_that_a_document_describes_has_a_type() {
    let mut problems = Problems::default();
    let mut described = BTreeSet::new();
    each_answer(|document, answer, _| {
        if matches!(answer.body, AnswerBody::Json(_)) {
            described.insert((
                document.family.clone(),
                answer.method.clone(),
                answer.path.clone(),
            ));
        }
    });
    each_answer(|document, answer, operation| {
        let typed = operation.answer.is_some();
        let key = (
            document.family.clone(),
            answer.method.clone(),
            answer.path.clone(),
        );
        // One status may have a body where another has none.
        if answer.body == AnswerBody::None && described.contains(&key) {
            return;
        }
        match &answer.body {
            AnswerBody::Json(schema) if says_something(schema) && !typed => {
                problems.add(at(document, answer), "has no type");
            }
            AnswerBody::None | AnswerBody::Untyped | AnswerBody::Other(_) if typed => {
                problems.add(at(document, answer), "has a type that no document gives it");
            }
            _ => {}
        }
    });
    problems.assert_none();
}

/// Whether a schema has more in it than words.
fn says_something(schema: &Value) -> bool {
    let words = ["description", "example", "title"];
    schema.as_object().is_some_and(|schema| {
        schema
            .keys()
            .any(|keyword| !words.contains(&keyword.as_str()))
    })
}

#[test]
fn every_answer_comes_back_the_same() {
    for pass in Pass::EVERY {
        let mut problems = Problems::default();
        each_typed_answer(pass, |at, answer, trip| {
            match trip(answer.to_string().as_bytes()) {
                Ok(bytes) => {
                    if let Some(difference) = json_difference("", answer, &decoded(&bytes)) {
                        problems.add(at, difference);
                    }
                }
                Err(error) => problems.add(at, error),
            }
        });
        problems.assert_none();
    }
}

#[test]
fn numbers_and_flags_may_come_as_text() {
    let text = |value: &Value| {
        scalars(value, &|scalar| match scalar {
            Value::String(_) | Value::Null => scalar.clone(),
            scalar => Value::String(scalar.to_string()),
        })
    };
    reads_changed(text, looser);
}

#[test]
fn text_may_come_as_numbers() {
    let numbers = |value: &Value| {
        scalars(value, &|scalar| {
            if scalar.is_string() {
                json!(1.5)
            } else {
                scalar.clone()
            }
        })
    };
    reads_changed(numbers, looser);
}

#[test]
fn unknown_values_come_back() {
    let unheard = |value: &Value| {
        scalars(value, &|scalar| {
            if scalar.is_string() {
                json!("unheard of")
            } else {
                scalar.clone()
            }
        })
    };
    reads_changed(unheard, unchanged);
}

#[test]
fn unknown_fields_come_back() {
    fn add(value: &Value) -> Value {
        match value {
            Value::Array(items) => items.iter().map(add).collect(),
            Value::Object(fields) => {
                let mut fields: serde_json::Map<_, _> = fields
                    .iter()
                    .map(|(name, value)| (name.clone(), add(value)))
                    .collect();
                fields.insert("unheardOf".into(), json!({"a": [1, null, "b"]}));
                Value::Object(fields)
            }
            scalar => scalar.clone(),
        }
    }
    reads_changed(add, unchanged);
}

#[test]
fn values_of_another_structure_come_back() {
    let lists = |value: &Value| scalars(value, &|_| json!([{"a": 1}]));
    reads_changed(lists, unchanged);
    let objects = |value: &Value| scalars(value, &|_| json!({"a": [1]}));
    reads_changed(objects, unchanged);
}

#[test]
fn lists_and_objects_below_the_top_may_be_something_else() {
    fn flat(value: &Value) -> Value {
        let text = |value: &Value| match value {
            Value::Array(_) | Value::Object(_) => json!("flat"),
            scalar => scalar.clone(),
        };
        match value {
            Value::Object(fields) => fields
                .iter()
                .map(|(name, value)| (name.clone(), text(value)))
                .collect(),
            Value::Array(items) => items.iter().map(text).collect(),
            scalar => scalar.clone(),
        }
    }
    reads_changed(flat, unchanged);
}

#[test]
fn everything_may_be_null_or_missing() {
    let nulls = |value: &Value| scalars(value, &|_| Value::Null);
    reads_changed(nulls, looser);
    let nothing = |value: &Value| match value {
        Value::Array(_) => json!([]),
        Value::Object(_) => json!({}),
        scalar => scalar.clone(),
    };
    reads_changed(nothing, unchanged);
}

fn is_choice(document: &Document, schema: &Value) -> bool {
    let named = schema.get("$ref").and_then(Value::as_str);
    let target = named.and_then(|name| document.at(name.trim_start_matches('#')));
    target.unwrap_or(schema).get("oneOf").is_some()
}

#[test]
fn another_structure_at_the_top_is_an_error_and_broken_json_too() {
    let mut problems = Problems::default();
    each_answer(|document, one, operation| {
        let (Some(answer), Some(trip)) = (one.draw(document, Pass::All), operation.answer) else {
            return;
        };
        // A choice keeps what is none of its types, so it has no wrong one.
        if matches!(&one.body, AnswerBody::Json(schema) if is_choice(document, schema)) {
            return;
        }
        let at = &at(document, one);
        let (wrong, broken, path) = match &answer {
            Value::Object(_) => ("[5]", "{\"id\": tru}", "id"),
            Value::Array(_) => ("{\"a\": 5}", "[tru]", "[0]"),
            _ => ("[[5]]", "tru", ""),
        };
        for text in ["{\"broken\": ", "<html></html>", wrong, broken] {
            match trip(text.as_bytes()) {
                Ok(_) => problems.add(at, format!("reads {text} where it expects {answer}")),
                Err(error) if error.kind() != ErrorKind::Decode => problems.add(at, error),
                Err(error) if text == broken && error.path().unwrap_or_default() != path => {
                    problems.add(at, format!("{error} at {:?}, not {path:?}", error.path()));
                }
                Err(_) => {}
            }
        }
    });
    problems.assert_none();
}
