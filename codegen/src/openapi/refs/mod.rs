//! References inside one document.
//!
//! After this pass only schemas are referred to, and only as
//! `#/components/schemas/Name`: references to anything else are replaced by what
//! they name, and what a deep pointer names becomes a schema with a name.

mod circles;
mod deep;
mod inline;
mod place;

use std::borrow::Cow;
use std::collections::HashMap;

use serde_json::Value;

use super::mends::Mend;
use super::shape::{Kind, name};
use super::walk::walk;
use crate::diagnostic::{Diagnostic, Diagnostics};

pub(crate) use deep::{suggested, unique};
use place::Place;

/// The prefix of every reference that is left.
pub const SCHEMAS: &str = "#/components/schemas/";

/// Where bundling puts what `components` has no section for.
pub(crate) const PARTS: &str = "x-parts";

/// How many references may follow on each other before a schema is reached.
const MAX_CHAIN: usize = 64;

/// Resolves every reference of a mended document.
pub(super) fn resolve(
    root: &mut Value,
    document: &str,
    edit: &str,
    mends: &mut Vec<Mend>,
) -> Diagnostics {
    let mut pass = Pass::new(document, edit, mends);
    pass.inline(root, |kind| kind != Kind::Schema);
    // A deep reference's target may hold further ones.
    for _ in 0..MAX_CHAIN {
        if !pass.name_deep_targets(root, |_| true) {
            break;
        }
    }
    pass.aliases(root);
    pass.problems
}

/// Resolves, before anything is mended, what leads to places where mending does
/// not look: references to paths, and to schemas in places of a document's own.
pub(super) fn resolve_first(
    root: &mut Value,
    document: &str,
    edit: &str,
    mends: &mut Vec<Mend>,
) -> Diagnostics {
    let mut pass = Pass::new(document, edit, mends);
    pass.inline(root, |kind| kind == Kind::PathItem);
    for _ in 0..MAX_CHAIN {
        if !pass.name_deep_targets(root, |place| place == Place::Unknown) {
            break;
        }
    }
    if let Some(Value::Object(components)) = root.get_mut("components") {
        components.shift_remove(PARTS);
    }
    pass.problems
}

/// The keys of a reference's pointer: `#/a/b%20c~1d` has `a` and `b c/d`.
/// None where it does not point into the same document.
pub fn keys(reference: &str) -> Option<Vec<String>> {
    let pointer = reference.strip_prefix('#')?;
    if pointer.is_empty() {
        return Some(Vec::new());
    }
    let pointer = pointer.strip_prefix('/')?;
    Some(
        pointer
            .split('/')
            .map(|key| percent(key).replace("~1", "/").replace("~0", "~"))
            .collect(),
    )
}

/// The schema that a reference names, where it names one of `components`.
pub fn schema_name(reference: &str) -> Option<String> {
    match keys(reference)?.as_slice() {
        [components, schemas, name] if components == "components" && schemas == "schemas" => {
            Some(name.clone())
        }
        _ => None,
    }
}

/// Undoes percent-encoding; a stray `%` stays.
fn percent(text: &str) -> String {
    let bytes = percent_encoding::percent_decode_str(text);
    bytes
        .decode_utf8()
        .map_or_else(|_| text.to_owned(), Cow::into_owned)
}

/// What a reference points to in a document. References on the way are followed.
pub fn target<'a>(root: &'a Value, reference: &str) -> Option<&'a Value> {
    follow(root, reference, MAX_CHAIN)
}

fn follow<'a>(root: &'a Value, reference: &str, budget: usize) -> Option<&'a Value> {
    let budget = budget.checked_sub(1)?;
    let mut value = root;
    for key in keys(reference)? {
        if let Some(Value::String(next)) = value.get("$ref") {
            value = follow(root, next, budget)?;
        }
        value = match value {
            Value::Object(map) => map.get(&key)?,
            Value::Array(list) => list.get(key.parse::<usize>().ok()?)?,
            _ => return None,
        };
    }
    Some(value)
}

struct Pass<'a> {
    document: &'a str,
    edit: &'a str,
    mends: &'a mut Vec<Mend>,
    problems: Diagnostics,
    /// Deep references and the schema names that their targets were given.
    names: HashMap<String, String>,
}

impl<'a> Pass<'a> {
    fn new(document: &'a str, edit: &'a str, mends: &'a mut Vec<Mend>) -> Self {
        Self {
            document,
            edit,
            mends,
            problems: Diagnostics::default(),
            names: HashMap::new(),
        }
    }

    fn refuse(&mut self, code: &'static str, at: &str, message: String) {
        let help = format!("edit {}", self.edit);
        self.problems
            .push(Diagnostic::new(code, self.document, at, message, help));
    }
}

fn visit(root: &mut Value, visitor: &mut dyn FnMut(&mut Value, Kind, &str)) {
    walk(root, Kind::Document, &mut String::new(), visitor);
}

fn wrong_kind(reference: &str, kind: Kind) -> String {
    format!("`{reference}` is not {}", name(kind))
}

fn dangling(reference: &str) -> String {
    format!("`{reference}` names nothing in the document")
}

/// A schema's name as a reference writes it.
pub(crate) fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
