//! Every event that the document knows is told by its type, read, and written again.

mod common;

use std::collections::BTreeSet;

use common::{Problems, webhooks};
use hoopai::events::Event;
use serde_json::json;
use suite::reader::{Pass, objects};
use suite::sent::json_difference;

#[test]
fn every_event_is_read_by_each_of_its_types_and_loses_nothing() {
    let (document, events) = webhooks();
    let schemas = objects(&document);
    let mut problems = Problems::default();
    for event in &events {
        let schema = schemas
            .iter()
            .find(|schema| schema.name.as_deref() == Some(&*event.payload))
            .expect("a payload is an object");
        for kind in &event.types {
            for pass in [Pass::All, Pass::Awkward] {
                let mut payload = schema.compose(&document, pass);
                payload["type"] = json!(kind);
                payload["new since"] = json!([1]);
                let read = Event::read(payload.clone());
                let at = format!("{} {kind}", event.name);
                if read.name() != Some(&*event.name) {
                    problems.add(&at, format!("was read as {:?}", read.name()));
                }
                let written = serde_json::to_value(&read).expect("it can be written");
                if let Some(difference) = json_difference("", &payload, &written) {
                    problems.add(&at, difference);
                }
            }
        }
    }
    problems.assert_none();
}

#[test]
fn no_field_is_required_and_none_of_a_wrong_type_fails() {
    let (document, events) = webhooks();
    let schemas = objects(&document);
    let mut problems = Problems::default();
    for event in &events {
        let mut payloads = vec![json!({})];
        for schema in &schemas {
            if schema.name.as_deref() == Some(&*event.payload) {
                let names = schema.properties.iter();
                payloads.push(names.map(|name| (name.clone(), json!([[null]]))).collect());
            }
        }
        for mut payload in payloads {
            payload["type"] = json!(event.types[0]);
            let read = Event::read(payload.clone());
            if read.name() != Some(&*event.name) {
                problems.add(&event.name, format!("{payload} was not read"));
            }
            let written = serde_json::to_value(&read).expect("it can be written");
            if let Some(difference) = json_difference("", &payload, &written) {
                problems.add(&event.name, difference);
            }
        }
    }
    problems.assert_none();
}

#[test]
fn an_event_that_nobody_knows_is_kept_as_it_came() {
    for json in [
        json!({"type": "SomethingNew", "a": [1]}),
        json!({}),
        json!([1]),
        json!({"type": 7}),
    ] {
        let read = Event::read(json.clone());
        assert_eq!(read, Event::Unknown(json.clone()));
        assert_eq!(read.name(), None);
        assert_eq!(
            serde_json::to_value(&read).expect("it can be written"),
            json
        );
    }
}

#[test]
fn all_56_events_of_the_platform_are_there() {
    let (_, events) = webhooks();
    let names: BTreeSet<_> = events.iter().map(|event| &event.name).collect();
    assert_eq!(names.len(), 56);
}
