//! A document as the rules look at it.

use serde_json::{Map, Value};

use super::{Action, Finding, Kind, place};
use crate::openapi::refs;
use crate::openapi::shape::{Kind as Shape, METHODS};
use crate::openapi::walk::walk;
use crate::parallel;
use crate::pointer::join;
use crate::source::RawDocument;

/// A document, taken apart once for all rules.
pub(super) struct View<'a> {
    pub(super) family: &'a str,
    file: &'a str,
    pub(super) root: &'a Value,
    /// In the document's order.
    pub(super) operations: Vec<Operation<'a>>,
    /// JSON pointers to all schemas that are no references, parents first.
    pub(super) schemas: Vec<String>,
}

/// An operation.
pub(super) struct Operation<'a> {
    pub(super) path: &'a str,
    pub(super) method: &'a str,
    pub(super) pointer: String,
    pub(super) value: &'a Map<String, Value>,
    /// Its own and its path's.
    pub(super) parameters: Vec<Parameter<'a>>,
}

/// A parameter.
pub(super) struct Parameter<'a> {
    pub(super) name: &'a str,
    pub(super) place: &'a str,
    pub(super) required: bool,
    pub(super) pointer: String,
    pub(super) value: &'a Value,
}

/// All documents.
pub(super) fn all(documents: &[RawDocument]) -> Vec<View<'_>> {
    parallel::map(documents, View::of)
}

impl<'a> View<'a> {
    fn of(document: &'a RawDocument) -> Self {
        let root = &document.root;
        let mut schemas = Vec::new();
        // The walk may change what it visits.
        let mut copy = root.clone();
        walk(
            &mut copy,
            Shape::Document,
            &mut String::new(),
            &mut |value, kind, at| {
                if kind == Shape::Schema && value.is_object() && value.get("$ref").is_none() {
                    schemas.push(at.to_owned());
                }
            },
        );
        Self {
            family: &document.family.name,
            file: &document.file,
            root,
            operations: operations(root),
            schemas,
        }
    }

    /// The schema at a pointer.
    pub(super) fn schema(&self, pointer: &str) -> Option<&'a Map<String, Value>> {
        self.root.pointer(pointer)?.as_object()
    }

    /// The schemas of `components`.
    pub(super) fn components(&self) -> impl Iterator<Item = (&'a String, &'a Value)> {
        let schemas = self.root.pointer("/components/schemas");
        schemas.and_then(Value::as_object).into_iter().flatten()
    }

    /// The JSONPath of a pointer.
    pub(super) fn path(&self, pointer: &str) -> String {
        place::path(self.root, pointer)
    }

    /// A finding at a JSON pointer.
    pub(super) fn finding(
        &self,
        kind: Kind,
        pointer: &str,
        message: impl Into<String>,
        actions: Vec<Action>,
    ) -> Finding {
        Finding {
            kind,
            family: self.family.to_owned(),
            file: self.file.to_owned(),
            place: place::stable(self.root, pointer),
            message: message.into(),
            actions,
        }
    }
}

impl Operation<'_> {
    /// `GET /contacts/`.
    pub(super) fn key(&self) -> String {
        format!("{} {}", self.method.to_uppercase(), self.path)
    }
}

fn operations(root: &Value) -> Vec<Operation<'_>> {
    let mut found = Vec::new();
    let paths = root.get("paths").and_then(Value::as_object);
    for (path, item) in paths.into_iter().flatten() {
        let at = join("/paths", path);
        let Some(item) = item.as_object() else {
            continue;
        };
        for (method, value) in item {
            if let (true, Some(value)) = (METHODS.contains(&method.as_str()), value.as_object()) {
                let pointer = join(&at, method);
                let mut own = parameters(root, value, &pointer);
                let shared = parameters(root, item, &at);
                // The operation's own count where both have one.
                let is_new = |one: &Parameter<'_>| {
                    !own.iter()
                        .any(|own| (own.name, own.place) == (one.name, one.place))
                };
                let shared: Vec<_> = shared.into_iter().filter(is_new).collect();
                own.extend(shared);
                found.push(Operation {
                    path,
                    method,
                    pointer,
                    value,
                    parameters: own,
                });
            }
        }
    }
    found
}

fn parameters<'a>(root: &'a Value, owner: &'a Map<String, Value>, at: &str) -> Vec<Parameter<'a>> {
    let list = owner.get("parameters").and_then(Value::as_array);
    let at = join(at, "parameters");
    list.into_iter()
        .flatten()
        .enumerate()
        .filter_map(|(index, value)| {
            let reference = value.get("$ref").and_then(Value::as_str);
            let value = match reference {
                Some(reference) => refs::target(root, reference)?,
                None => value,
            };
            Some(Parameter {
                name: value.get("name")?.as_str()?,
                place: value.get("in")?.as_str()?,
                required: value.get("required") == Some(&Value::Bool(true)),
                pointer: join(&at, index.to_string()),
                value,
            })
        })
        .collect()
}
