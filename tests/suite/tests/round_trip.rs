//! Every object of the documents is read and written without a loss.

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use common::{Problems, decoded, looser, published, webhooks};
use indexmap::IndexMap;
use serde_json::{Value, json};
use suite::driver::MODELS;
use suite::reader::{Document, ObjectSchema, Pass, contradictions, objects};
use suite::sent::json_difference;
use suite::support::ModelCase;

/// What the crate's models are made of.
fn documents() -> impl Iterator<Item = &'static Document> {
    static EVENTS: LazyLock<Document> = LazyLock::new(|| webhooks().0);
    published().iter().chain([&*EVENTS])
}

/// Calls `check` for every object schema that the crate has a model of.
fn each_model(mut check: impl FnMut(&Document, &ObjectSchema, &ModelCase)) {
    let models: BTreeMap<_, _> = MODELS
        .iter()
        .flat_map(|family| family.iter())
        .map(|model| ((model.family, model.pointer), model))
        .collect();
    for document in documents() {
        for schema in objects(document) {
            let key = (document.family.as_str(), schema.pointer.as_str());
            if let Some(model) = models.get(&key) {
                check(document, &schema, model);
            }
        }
    }
}

/// What became of an object, or why it could not be read.
fn trip(model: &ModelCase, object: &Value) -> Result<Vec<u8>, String> {
    (model.round_trip)(object.to_string().as_bytes()).map_err(|error| error.to_string())
}

fn comes_back_the_same(pass: Pass) {
    let mut problems = Problems::default();
    each_model(|document, schema, model| {
        let object = schema.compose(document, pass);
        let at = format!("{} {} ({})", document.file, schema.pointer, model.name);
        match trip(model, &object) {
            Ok(bytes) => {
                if let Some(difference) = json_difference("", &object, &decoded(&bytes)) {
                    problems.add(at, difference);
                }
            }
            Err(error) => problems.add(at, error),
        }
    });
    problems.assert_none();
}

#[test]
fn with_every_property() {
    comes_back_the_same(Pass::All);
}

#[test]
fn with_the_required_properties_only() {
    comes_back_the_same(Pass::Required);
}

#[test]
fn with_values_that_need_care() {
    comes_back_the_same(Pass::Awkward);
}

#[test]
fn with_null_wherever_it_is_allowed() {
    comes_back_the_same(Pass::Nulls);
}

/// A model keeps what it does not know, so a field under a wrong name, or of a
/// wrong type, comes back the same too. But what is kept is written behind the
/// fields: whatever comes after a name that no document has was no field.
#[test]
fn every_property_is_a_field_of_its_type() {
    const STRANGER: &str = "\0";
    let mut problems = Problems::default();
    each_model(|document, schema, model| {
        for pass in [Pass::All, Pass::Awkward] {
            // First, since the unknown may be kept in the order in which it came.
            let mut object = json!({STRANGER: 1});
            if let (Value::Object(all), Value::Object(drawn)) =
                (&mut object, schema.compose(document, pass))
            {
                all.extend(drawn);
            }
            let at = format!("{} {} ({})", document.file, schema.pointer, model.name);
            let written: IndexMap<String, Value> = match trip(model, &object) {
                Ok(bytes) => serde_json::from_slice(&bytes).expect("an object"),
                Err(error) => return problems.add(at, error),
            };
            let mut names = written.keys().map(String::as_str);
            if !names.by_ref().any(|name| name == STRANGER) {
                problems.add(&at, "does not keep what it does not know");
            }
            let strays: Vec<_> = names.collect();
            if !strays.is_empty() {
                problems.add(at, format!("no fields for {strays:?}"));
            }
        }
    });
    problems.assert_none();
}

#[test]
fn every_object_that_is_sent_or_received_is_a_model() {
    let mut documented = BTreeSet::new();
    for document in documents() {
        for schema in objects(document) {
            // What is only the body of an operation is the operation itself.
            if schema.reach.request || schema.reach.answer {
                documented.insert(format!("{} {}", document.family, schema.pointer));
            }
        }
    }
    let driven: BTreeSet<_> = MODELS
        .iter()
        .flat_map(|family| family.iter())
        .map(|model| format!("{} {}", model.family, model.pointer))
        .collect();
    let mut problems = Problems::default();
    for schema in documented.difference(&driven) {
        problems.add(schema, "is an object of a document, but no model");
    }
    for model in driven.difference(&documented) {
        problems.add(model, "is a model, but no object of a document");
    }
    problems.assert_none();
}

/// The list is reviewed: a new contradiction is looked at before it is added,
/// and one that a newer document has mended is taken out.
#[test]
fn examples_contradict_their_schema_only_where_the_list_says_so() {
    type List = BTreeMap<String, BTreeMap<String, String>>;
    let listed: List = serde_yaml::from_str(include_str!("../contradictions.yaml"))
        .expect("documents, pointers and what is wrong there");
    let mut found = List::new();
    for contradiction in documents().flat_map(contradictions) {
        let document = found.entry(contradiction.file).or_default();
        document.insert(contradiction.pointer, contradiction.says);
    }
    let lines = |list: &List| -> BTreeSet<String> {
        list.iter()
            .flat_map(|(file, entries)| {
                entries
                    .iter()
                    .map(move |(pointer, says)| format!("{file}#{pointer}: {says}"))
            })
            .collect()
    };
    let (listed, found) = (lines(&listed), lines(&found));
    let mut problems = Problems::default();
    for line in found.difference(&listed) {
        problems.add("not in tests/suite/contradictions.yaml", line);
    }
    for line in listed.difference(&found) {
        problems.add("only in tests/suite/contradictions.yaml", line);
    }
    problems.assert_none();
}

/// What a document gives as an example is what the platform may send, whatever
/// the schema says: it is read, and nothing of it is lost.
#[test]
fn an_example_that_contradicts_its_schema_is_read_too() {
    let mut problems = Problems::default();
    each_model(|document, schema, model| {
        let object = schema.compose_as_given(document);
        let at = format!("{} {} ({})", document.file, schema.pointer, model.name);
        match trip(model, &object) {
            Ok(bytes) => {
                if let Some(difference) =
                    json_difference("", &looser(&object), &looser(&decoded(&bytes)))
                {
                    problems.add(at, difference);
                }
            }
            Err(error) => problems.add(at, error),
        }
    });
    problems.assert_none();
}
