//! Answers drift away from their documents, one field after the other: each is read
//! all the same, and keeps what was there.
//!
//! Every object that an answer can hold is drawn and changed field by field; so is the
//! top of every answer, which can be a list or a map. What is below is changed where
//! it is drawn itself.

mod common;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use common::{Problems, decoded, looser, published, webhooks};
use serde_json::{Value, json};
use suite::driver::{MODELS, OPERATIONS};
use suite::reader::{Pass, answers, objects};
use suite::sent::json_difference;
use suite::support::RoundTrip;

/// A type that answers are read as, and a value of it.
struct Case {
    at: String,
    value: Value,
    round_trip: RoundTrip,
}

/// Every object that an answer or an event can hold.
fn models() -> Vec<Case> {
    let (events, _) = webhooks();
    let models: BTreeMap<_, _> = MODELS
        .iter()
        .flat_map(|family| family.iter())
        .map(|model| ((model.family, model.pointer), model))
        .collect();
    let mut cases = Vec::new();
    for document in published().iter().chain([&events]) {
        for schema in objects(document) {
            let key = (document.family.as_str(), schema.pointer.as_str());
            if let Some(model) = models.get(&key) {
                cases.push(Case {
                    at: format!("{} {} ({})", document.file, schema.pointer, model.name),
                    value: schema.compose(document, Pass::All),
                    round_trip: model.round_trip,
                });
            }
        }
    }
    assert_eq!(cases.len(), models.len(), "no model is left out");
    cases
}

/// The answer of every operation that has a typed one.
fn tops() -> Vec<Case> {
    let driven: BTreeMap<_, _> = OPERATIONS
        .iter()
        .flat_map(|family| family.iter())
        .filter_map(|it| Some(((it.family, it.method, it.path), it.answer?)))
        .collect();
    let mut cases = Vec::new();
    for document in published() {
        for answer in answers(document) {
            let key = (&*document.family, &*answer.method, &*answer.path);
            if let (Some(round_trip), Some(value)) =
                (driven.get(&key), answer.draw(document, Pass::All))
            {
                cases.push(Case {
                    at: format!("{} {} {}", key.0, key.1, key.2),
                    value,
                    round_trip: *round_trip,
                });
            }
        }
    }
    assert!(cases.len() >= driven.len(), "no answer is left out");
    cases
}

/// All of them, drawn once for all tests.
static CASES: LazyLock<Vec<Case>> = LazyLock::new(|| models().into_iter().chain(tops()).collect());

/// Reads what `change` makes of each field of each case, and expects `same` of what is
/// written again.
fn reads(change: impl Fn(&Value) -> Vec<Change>, same: fn(&Value) -> Value) {
    let mut problems = Problems::default();
    let mut read = 0;
    for case in CASES.iter() {
        for (field, value) in fields(&case.value) {
            for change in change(value) {
                let changed = with(&case.value, &field, change);
                read += 1;
                let at = format!("{} {field:?}", case.at);
                match (case.round_trip)(changed.to_string().as_bytes()) {
                    Ok(bytes) => {
                        let (given, kept) = (same(&changed), same(&decoded(&bytes)));
                        if let Some(difference) = json_difference("", &given, &kept) {
                            problems.add(at, difference);
                        }
                    }
                    Err(error) => problems.add(at, error),
                }
            }
        }
    }
    problems.assert_none();
    assert!(read > 0, "nothing was changed");
}

/// What becomes of a field.
enum Change {
    Gone,
    To(Value),
}

/// A field of an object, or an item of a list.
#[derive(Debug)]
enum Field {
    Name(String),
    Index(usize),
}

fn fields(value: &Value) -> Vec<(Field, &Value)> {
    match value {
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| (Field::Name(name.clone()), value))
            .collect(),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .map(|(index, item)| (Field::Index(index), item))
            .collect(),
        _ => Vec::new(),
    }
}

fn with(whole: &Value, field: &Field, change: Change) -> Value {
    let mut whole = whole.clone();
    match (&mut whole, field, change) {
        (Value::Object(fields), Field::Name(name), Change::Gone) => drop(fields.remove(name)),
        (Value::Array(items), Field::Index(index), Change::Gone) => drop(items.remove(*index)),
        (Value::Object(fields), Field::Name(name), Change::To(new)) => {
            fields.insert(name.clone(), new);
        }
        (Value::Array(items), Field::Index(index), Change::To(new)) => items[*index] = new,
        _ => {}
    }
    whole
}

#[test]
fn each_field_may_be_missing() {
    reads(|_| vec![Change::Gone], Value::clone);
}

#[test]
fn each_field_may_be_null() {
    reads(|_| vec![Change::To(Value::Null)], looser);
}

#[test]
fn each_scalar_may_be_one_of_another_type() {
    let others = |value: &Value| -> Vec<Change> {
        let others = match value {
            Value::String(_) => vec![json!(1.5), json!(-7), json!(true), json!("")],
            Value::Number(number) => {
                vec![
                    json!(number.to_string()),
                    json!("many"),
                    json!(false),
                    json!(""),
                ]
            }
            Value::Bool(flag) => vec![json!(flag.to_string()), json!("yes"), json!(1), json!("")],
            _ => vec![],
        };
        others.into_iter().map(Change::To).collect()
    };
    reads(others, looser);
}

#[test]
fn each_enum_may_have_a_value_that_no_document_lists() {
    // Numbers are enums too.
    let unheard = |value: &Value| match value {
        Value::String(_) => vec![Change::To(json!("unheard of"))],
        Value::Number(_) => vec![Change::To(json!(987_654_321))],
        _ => vec![],
    };
    reads(unheard, Value::clone);
}

#[test]
fn each_list_and_object_may_be_missing_null_empty_or_something_else() {
    let changes = |value: &Value| match value {
        Value::Array(_) => vec![
            Change::Gone,
            Change::To(json!([])),
            Change::To(json!([null])),
            Change::To(json!({"a": 1})),
            Change::To(json!("flat")),
        ],
        Value::Object(_) => vec![
            Change::Gone,
            Change::To(json!({})),
            Change::To(json!([{"a": 1}])),
            Change::To(json!("flat")),
        ],
        _ => vec![],
    };
    reads(changes, Value::clone);
    let nulls = |value: &Value| match value {
        Value::Array(_) | Value::Object(_) => vec![Change::To(Value::Null)],
        _ => vec![],
    };
    reads(nulls, looser);
}

#[test]
fn each_field_may_be_a_list_or_an_object() {
    let structures = |value: &Value| match value {
        Value::Array(_) | Value::Object(_) => vec![],
        _ => vec![
            Change::To(json!([{"a": 1}, null])),
            Change::To(json!({"a": [1]})),
        ],
    };
    reads(structures, Value::clone);
}

#[test]
fn each_object_may_have_a_field_more() {
    let mut problems = Problems::default();
    for case in CASES.iter() {
        let Value::Object(fields) = &case.value else {
            continue;
        };
        let mut fields = fields.clone();
        fields.insert("unheardOf".to_owned(), json!({"a": [1, null, "b"]}));
        let more = Value::Object(fields);
        match (case.round_trip)(more.to_string().as_bytes()) {
            Ok(bytes) => {
                if let Some(difference) = json_difference("", &more, &decoded(&bytes)) {
                    problems.add(&case.at, difference);
                }
            }
            Err(error) => problems.add(&case.at, error),
        }
    }
    problems.assert_none();
}
