//! `unproven.yaml`: operations of which method or path is no more than a guess.
//!
//! They stay out of the crate until somebody knows more; the list is there so
//! that nobody has to find them again.

use std::path::Path;

use serde::Deserialize;
use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::RawDocument;

/// The file's name below `specs/`.
pub const FILE: &str = "unproven.yaml";

/// An operation that may exist.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unproven {
    /// The family that it would belong to.
    pub family: String,
    /// `METHOD /path`, as far as it was seen.
    pub operation: String,
    /// What of it is a guess.
    pub reason: String,
    /// Where it was seen.
    pub source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    unproven: Vec<Unproven>,
}

/// Reads the list of a specs folder; it is empty where there is no file.
///
/// # Errors
///
/// A file of another form.
pub fn read(specs: &Path) -> Result<Vec<Unproven>, Diagnostic> {
    let wrong = |message: String| {
        let help = "specs/unproven.yaml is a list `unproven` of family, operation, reason, source";
        Diagnostic::new("unproven-file", FILE, "", message, help)
    };
    let text = match std::fs::read_to_string(specs.join(FILE)) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(wrong(error.to_string())),
    };
    let file: File = serde_yaml::from_str(&text).map_err(|error| wrong(error.to_string()))?;
    Ok(file.unproven)
}

/// Rows that are wrong: of no family, written twice, or of an operation that the
/// documents have by now.
pub fn check(rows: &[Unproven], documents: &[RawDocument]) -> Diagnostics {
    let mut problems = Diagnostics::default();
    for (index, row) in rows.iter().enumerate() {
        let mut wrong = |message: String, help: &str| {
            let pointer = format!("/unproven/{index}");
            problems.push(Diagnostic::new(
                "unproven-row",
                FILE,
                pointer,
                message,
                help,
            ));
        };
        let key = &row.operation;
        let Some(document) = documents
            .iter()
            .find(|document| document.family.folder() == row.family)
        else {
            wrong(
                format!("`{key}`: there is no family `{}`", row.family),
                "correct the family in specs/unproven.yaml",
            );
            continue;
        };
        if rows[..index].iter().any(|before| before.operation == *key) {
            wrong(
                format!("`{key}` is listed twice"),
                "delete one of the rows in specs/unproven.yaml",
            );
        }
        if has(&document.root, key) {
            wrong(
                format!("`{key}` is an operation of the documents now"),
                "delete the row in specs/unproven.yaml",
            );
        }
    }
    problems
}

/// Whether a document has an operation, by `METHOD /path`.
pub(crate) fn has(root: &Value, key: &str) -> bool {
    let Some((method, path)) = key.split_once(' ') else {
        return false;
    };
    root.get("paths")
        .and_then(|paths| paths.get(path))
        .and_then(|item| item.get(method.to_lowercase()))
        .is_some()
}
