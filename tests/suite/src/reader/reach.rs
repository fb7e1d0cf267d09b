//! From where a schema can be reached.

use std::collections::BTreeMap;

use serde_json::Value;

use super::document::{Document, items};
use super::position::{Role, below, of_operation};

/// From where a schema can be reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// It is itself the body of a request.
    pub body: bool,
    /// It is a part of a request's body, or of a parameter.
    pub request: bool,
    /// It is the answer of a success, or a part of one.
    pub answer: bool,
    /// It is the answer of an error, or a part of one.
    pub error: bool,
}

impl Reach {
    /// Whether no operation reaches it.
    pub fn is_nowhere(self) -> bool {
        self == Self::default()
    }

    /// Whether only the answers of errors reach it.
    pub fn is_error_only(self) -> bool {
        self.error && !(self.body || self.request || self.answer)
    }
}

/// How each schema of a document can be reached, by pointer. What is not in it
/// cannot be reached.
pub(super) fn reaches(document: &Document) -> BTreeMap<String, Reach> {
    let mut found = BTreeMap::new();
    for site in document.operations() {
        for (role, (pointer, schema)) in of_operation(document, &site) {
            let mark = match role {
                Role::Parameter | Role::Body => Reach {
                    request: true,
                    ..Reach::default()
                },
                Role::Answer => Reach {
                    answer: true,
                    ..Reach::default()
                },
                Role::Error => Reach {
                    error: true,
                    ..Reach::default()
                },
            };
            if role == Role::Body {
                // The body itself is told apart from what is in it.
                let here = Reach {
                    body: true,
                    ..Reach::default()
                };
                let mut inner = Vec::new();
                arrive(document, pointer, schema, here, &mut found, &mut inner);
                for (pointer, schema) in inner {
                    walk(document, pointer, schema, mark, &mut found);
                }
            } else {
                walk(document, pointer, schema, mark, &mut found);
            }
        }
    }
    found
}

type Found = BTreeMap<String, Reach>;

fn walk(document: &Document, pointer: String, schema: &Value, mark: Reach, found: &mut Found) {
    let mut inner = Vec::new();
    if arrive(document, pointer, schema, mark, found, &mut inner) {
        for (pointer, schema) in inner {
            walk(document, pointer, schema, mark, found);
        }
    }
}

/// Marks one schema, and whatever it is only another name of, and collects what
/// is in it. `false` where it had the mark before.
fn arrive<'a>(
    document: &'a Document,
    pointer: String,
    schema: &'a Value,
    mark: Reach,
    found: &mut Found,
    inner: &mut Vec<(String, &'a Value)>,
) -> bool {
    let known = found.entry(pointer.clone()).or_default();
    let before = *known;
    known.body |= mark.body;
    known.request |= mark.request;
    known.answer |= mark.answer;
    known.error |= mark.error;
    if *known == before {
        return false;
    }
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        if let Some((pointer, target)) = document.target(reference) {
            arrive(document, pointer.to_owned(), target, mark, found, inner);
        }
        return true;
    }
    let branches: Vec<_> = items(schema.get("allOf")).collect();
    for (step, child) in below(&pointer, schema) {
        let branch = step
            .strip_prefix(&pointer)
            .is_some_and(|step| step.starts_with("/allOf/"));
        match branches.as_slice() {
            // One branch is the schema itself; the only one that keeps its name.
            [only] if branch && std::ptr::eq(*only, child) => {
                arrive(document, step, child, mark, found, inner);
            }
            // Several branches are read into one: their insides are reached, they are not.
            _ if branch => inner.extend(insides(document, step, child, 0)),
            _ => inner.push((step, child)),
        }
    }
    true
}

fn insides<'a>(
    document: &'a Document,
    pointer: String,
    schema: &'a Value,
    depth: usize,
) -> Vec<(String, &'a Value)> {
    if depth > 24 {
        return Vec::new();
    }
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        return match document.target(reference) {
            Some((pointer, target)) => insides(document, pointer.to_owned(), target, depth + 1),
            None => Vec::new(),
        };
    }
    below(&pointer, schema)
        .into_iter()
        .flat_map(|(step, child)| {
            if step.starts_with(&format!("{pointer}/allOf/")) {
                insides(document, step, child, depth + 1)
            } else {
                vec![(step, child)]
            }
        })
        .collect()
}
