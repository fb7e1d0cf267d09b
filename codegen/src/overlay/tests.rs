//! The engine, as claims: first the standard's, then our own.

mod additions;
mod files;
mod form;
mod properties;
mod prune;
mod standard;
mod strict;

use serde_json::{Value, json};

use super::{Applied, Overlay, apply, parse};
use crate::diagnostic::Diagnostics;
use crate::source::tree;

const FILE: &str = "overlays/pets/corrections.yaml";
const VERSION: &str = "2021-07-28";

fn yaml(text: &str) -> Value {
    tree::yaml(text).expect("YAML")
}

/// An overlay of actions that lack what every action has to say; it is added.
fn overlay(actions: &str) -> Overlay {
    let mut actions = yaml(actions);
    for action in actions.as_array_mut().expect("a list") {
        for (key, value) in [
            ("description", "A change"),
            ("x-reason", "It is wrong."),
            ("x-evidence", "official"),
        ] {
            if action.get(key).is_none() {
                action[key] = json!(value);
            }
        }
    }
    let root = json!({
        "overlay": "1.1.0",
        "info": {"title": "Corrections", "version": "1.0.0"},
        "actions": actions,
    });
    parse(FILE, &root.to_string()).unwrap_or_else(|problems| panic!("{problems}"))
}

fn applied(document: &str, actions: &str) -> Applied {
    apply(yaml(document), &[overlay(actions)], VERSION)
}

/// The document after actions of which each is of use.
#[track_caller]
fn after(document: &str, actions: &str) -> Value {
    applied(document, actions)
        .into_result()
        .unwrap_or_else(|problems| panic!("{problems}"))
}

/// What is wrong with actions: the number of each, and the code.
fn wrong(document: &str, actions: &str) -> Vec<String> {
    let problems = applied(document, actions).into_result();
    brief(&problems.err().unwrap_or_default())
}

fn brief(problems: &Diagnostics) -> Vec<String> {
    problems
        .iter()
        .map(|problem| format!("{} {}", problem.pointer, problem.code))
        .collect()
}
