//! Every schema of a raw document: where it stands, what it is called, and
//! whether a request or an answer holds it.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use crate::openapi::shape::Kind;
use crate::openapi::walk::walk;

/// One schema of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// JSON pointer to the schema.
    pub(super) pointer: String,
    /// The name on the wire: of the property, or of the parameter. The items of
    /// a list are called `name[]`, the values of a map `name{}`, and what has no
    /// name of its own is called nothing.
    pub(super) name: String,
    /// Who holds it.
    pub(super) position: Position,
    /// The pointer to the parameter whose whole schema this is.
    pub(super) parameter: Option<String>,
}

/// Who holds a value of a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Position {
    /// A path.
    Path,
    /// A query.
    Query,
    /// A header or a cookie.
    Header,
    /// The body of a request, and perhaps an answer too.
    Sent,
    /// Answers alone.
    Answered,
    /// No operation.
    Unused,
}

/// What one walk finds.
#[derive(Default)]
struct Found {
    places: Vec<(Place, Owner)>,
    names: HashMap<String, String>,
    parameter: Parameter,
    references: Vec<(Owner, String)>,
}

/// The parameter that was visited last.
#[derive(Default)]
struct Parameter {
    pointer: String,
    name: String,
    position: Option<Position>,
}

/// The part of a document that a schema is written in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Owner {
    Parameter,
    Request,
    Answer,
    Component(String),
}

/// All schemas of a document, parents first.
pub(super) fn places(root: &mut Value) -> Vec<Place> {
    let mut found = Found::default();
    walk(
        root,
        Kind::Document,
        &mut String::new(),
        &mut |value, kind, pointer| found.visit(value, kind, pointer),
    );
    let sent = found.reached(|owner| matches!(owner, Owner::Request | Owner::Parameter));
    let answered = found.reached(|owner| *owner == Owner::Answer);
    let place = |(mut place, owner): (Place, Owner)| {
        if let Owner::Component(name) = &owner {
            place.position = if sent.contains(name) {
                Position::Sent
            } else if answered.contains(name) {
                Position::Answered
            } else {
                Position::Unused
            };
        }
        place
    };
    found.places.into_iter().map(place).collect()
}

impl Found {
    fn visit(&mut self, value: &Value, kind: Kind, pointer: &str) {
        match kind {
            Kind::Parameter => {
                let text = |key: &str| value.get(key).and_then(Value::as_str).unwrap_or_default();
                self.parameter = Parameter {
                    pointer: pointer.to_owned(),
                    name: text("name").to_owned(),
                    position: match text("in") {
                        "query" => Some(Position::Query),
                        "path" => Some(Position::Path),
                        "header" | "cookie" => Some(Position::Header),
                        _ => None,
                    },
                };
            }
            Kind::Schema => self.schema(value, pointer),
            _ => {}
        }
    }

    fn schema(&mut self, value: &Value, pointer: &str) {
        let Some(owner) = owner(pointer) else { return };
        if let Some(target) = value.get("$ref").and_then(Value::as_str) {
            if let Some(name) = target.strip_prefix("#/components/schemas/") {
                self.references.push((owner, unescaped(name)));
            }
            return;
        }
        let direct = owner == Owner::Parameter
            && pointer.strip_suffix("/schema") == Some(self.parameter.pointer.as_str());
        let name = if direct {
            self.parameter.name.clone()
        } else {
            self.name(pointer)
        };
        self.names.insert(pointer.to_owned(), name.clone());
        let position = match owner {
            Owner::Parameter => self.parameter.position.unwrap_or(Position::Unused),
            Owner::Request => Position::Sent,
            Owner::Answer => Position::Answered,
            Owner::Component(_) => Position::Unused,
        };
        let place = Place {
            pointer: pointer.to_owned(),
            name,
            position,
            parameter: direct.then(|| self.parameter.pointer.clone()),
        };
        self.places.push((place, owner));
    }

    /// What the schema at a pointer is called; its parents' names are known.
    fn name(&self, pointer: &str) -> String {
        let of_parent = |parent: &str| self.names.get(parent).cloned().unwrap_or_default();
        let Some((above, key)) = pointer.rsplit_once('/') else {
            return String::new();
        };
        if let Some(parent) = above.strip_suffix("/properties")
            && self.names.contains_key(parent)
        {
            return unescaped(key);
        }
        let branch = ["/allOf", "/oneOf", "/anyOf"]
            .into_iter()
            .find_map(|word| above.strip_suffix(word));
        match (key, branch) {
            (_, Some(parent)) => of_parent(parent),
            ("items", None) => format!("{}[]", of_parent(above)),
            ("additionalProperties", None) => format!("{}{{}}", of_parent(above)),
            _ => String::new(),
        }
    }

    /// The components that can be reached from some owners.
    fn reached(&self, from: impl Fn(&Owner) -> bool) -> HashSet<String> {
        let mut below: HashMap<&str, Vec<&str>> = HashMap::new();
        let mut open: Vec<&str> = Vec::new();
        for (owner, target) in &self.references {
            match owner {
                Owner::Component(name) => below.entry(name).or_default().push(target),
                other if from(other) => open.push(target),
                _ => {}
            }
        }
        let mut reached = HashSet::new();
        while let Some(name) = open.pop() {
            if reached.insert(name.to_owned()) {
                open.extend(below.get(name).into_iter().flatten());
            }
        }
        reached
    }
}

fn owner(pointer: &str) -> Option<Owner> {
    let keys: Vec<&str> = pointer.split('/').skip(1).take(4).collect();
    match keys[..] {
        ["components", "schemas", name, ..] => Some(Owner::Component(unescaped(name))),
        ["components" | "paths", "parameters", ..]
        | ["paths", _, "parameters", ..]
        | ["paths", _, _, "parameters"] => Some(Owner::Parameter),
        ["components", "requestBodies", ..] | ["paths", _, _, "requestBody"] => {
            Some(Owner::Request)
        }
        ["components", "responses" | "headers", ..] | ["paths", _, _, "responses"] => {
            Some(Owner::Answer)
        }
        _ => None,
    }
}

fn unescaped(key: &str) -> String {
    key.replace("~1", "/").replace("~0", "~")
}
