//! Finds the piece of a document that the typed reading refuses.
//!
//! Mending checks all that `openapiv3` is known to refuse, so this is for what
//! nobody has thought of: the message gets a place, and not only a sentence.

use openapiv3::{Components, Operation, PathItem, Response, SecurityScheme};
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer::{join, join_all};

/// The smallest pieces that are refused, or the document where none is alone.
pub(super) fn locate(root: &Value, document: &str, edit: &str, message: &str) -> Diagnostics {
    let mut problems = Diagnostics::default();
    let mut refuse = |at: String, message: String| {
        let help = format!("edit {edit}");
        problems.push(Diagnostic::new("not-openapi", document, at, message, help));
    };
    let empty = Map::new();
    let object = |pointer: &str| {
        root.pointer(pointer)
            .and_then(Value::as_object)
            .unwrap_or(&empty)
    };
    for (path, item) in object("/paths") {
        if refusal::<PathItem>(item).is_none() {
            continue;
        }
        let at = join("/paths", path);
        let mut found = false;
        for (method, operation) in item.as_object().unwrap_or(&empty) {
            if !operation.is_object() {
                continue;
            }
            let Some(message) = refusal::<Operation>(operation) else {
                continue;
            };
            found = true;
            let at = join(&at, method);
            let responses = operation.get("responses").and_then(Value::as_object);
            let mut smaller = false;
            for (status, response) in responses.unwrap_or(&empty) {
                if let Some(message) = refusal::<Response>(response) {
                    smaller = true;
                    refuse(join_all(&at, ["responses", status]), message);
                }
            }
            if !smaller {
                refuse(at, message);
            }
        }
        if !found && let Some(message) = refusal::<PathItem>(item) {
            refuse(at, message);
        }
    }
    for (name, schema) in object("/components/schemas") {
        if let Some(message) = refusal::<openapiv3::ReferenceOr<openapiv3::Schema>>(schema) {
            refuse(join("/components/schemas", name), message);
        }
    }
    for (name, scheme) in object("/components/securitySchemes") {
        if let Some(message) = refusal::<SecurityScheme>(scheme) {
            refuse(join("/components/securitySchemes", name), message);
        }
    }
    if problems.is_empty()
        && let Some(components) = root.get("components")
        && let Some(message) = refusal::<Components>(components)
    {
        let help = format!("edit {edit}");
        problems.push(Diagnostic::new(
            "not-openapi",
            document,
            "/components",
            message,
            help,
        ));
    }
    if problems.is_empty() {
        let help = format!("edit {edit}");
        problems.push(Diagnostic::new("not-openapi", document, "", message, help));
    }
    problems
}

fn refusal<'de, T: Deserialize<'de>>(value: &'de Value) -> Option<String> {
    T::deserialize(value).err().map(|error| error.to_string())
}
