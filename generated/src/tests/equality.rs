//! Models and enums are the same where they are written the same way.

use std::collections::HashSet;

use serde_json::json;

use super::api::{Contact, Status};
use super::rt::{from_json, to_json};

fn contact(json: serde_json::Value) -> Contact {
    from_json(json).expect("it is an object")
}

#[test]
fn each_part_of_a_model_counts() {
    let one = json!({
        "id": "a", "dnd": true, "age": 4.5, "count": 2, "raw": [1], "nick": null,
        "tags": ["x"], "children": [{"id": "b"}], "byDay": {"mo": {"slots": ["9"]}},
        "parent": {"id": "c"}, "status": "open", "unknown": 1,
    });
    assert_eq!(contact(one.clone()), contact(one.clone()));
    let names = one.as_object().expect("an object").keys();
    for name in names {
        let mut other = one.clone();
        other.as_object_mut().expect("an object").remove(name);
        assert_ne!(contact(one.clone()), contact(other), "without {name}");
    }
}

#[test]
fn absent_null_and_empty_are_three_things() {
    let all = [
        json!({}),
        json!({"nick": null}),
        json!({"nick": ""}),
        json!({"tags": []}),
    ];
    for (at, one) in all.iter().enumerate() {
        for (other_at, other) in all.iter().enumerate() {
            let same = contact(one.clone()) == contact(other.clone());
            assert_eq!(same, at == other_at, "{one} and {other}");
        }
    }
}

#[test]
fn an_enum_is_its_text() {
    assert_eq!(Status::Unknown("open".to_owned()), Status::Open);
    assert_ne!(Status::Open, Status::Won);
    assert_ne!(Status::Unknown("Open".to_owned()), Status::Open);
    // What is equal has one hash.
    let set: HashSet<Status> = [Status::Open, Status::from("open"), Status::Won].into();
    assert_eq!(set.len(), 2);
    assert!(set.contains(&Status::Unknown("won".to_owned())));
    assert_eq!(to_json(&Status::Won).ok(), Some(json!("won")));
}
