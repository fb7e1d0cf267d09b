//! `accepted.yaml`: changes that people have looked at and taken, by their fingerprints.

use std::path::Path;

use serde::Deserialize;

use super::Diff;
use crate::diagnostic::{Diagnostic, Diagnostics};

/// The file's name below `specs/`.
pub const FILE: &str = "accepted.yaml";

/// A change that was accepted.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accepted {
    /// The change's fingerprint.
    pub fingerprint: String,
    /// What it is, for people.
    pub change: String,
    /// Why it is accepted.
    pub reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    accepted: Option<Vec<Accepted>>,
}

/// Reads the list of a specs folder; it is empty where there is no file.
///
/// # Errors
///
/// A file of another form; a fingerprint that is none, or is there twice; no reason.
pub fn read(specs: &Path) -> Result<Vec<Accepted>, Diagnostics> {
    match std::fs::read_to_string(specs.join(FILE)) {
        Ok(text) => parse(&text),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(wrong("", error.to_string()).into()),
    }
}

/// Reads the text of a list.
///
/// # Errors
///
/// What [`read`] refuses.
pub fn parse(text: &str) -> Result<Vec<Accepted>, Diagnostics> {
    let file: Option<File> =
        serde_yaml::from_str(text).map_err(|error| wrong("", error.to_string()))?;
    let rows = file.and_then(|file| file.accepted).unwrap_or_default();
    let mut problems = Diagnostics::default();
    for (index, row) in rows.iter().enumerate() {
        let pointer = |key: &str| format!("/accepted/{index}/{key}");
        let print = &row.fingerprint;
        let is_print = print.len() == 12 && print.bytes().all(|byte| byte.is_ascii_hexdigit());
        if !is_print {
            let message = format!("`{print}` is no fingerprint: it has twelve digits");
            problems.push(wrong(&pointer("fingerprint"), message));
        }
        if rows[..index]
            .iter()
            .any(|other| other.fingerprint == *print)
        {
            let message = format!("`{print}` is accepted twice");
            problems.push(wrong(&pointer("fingerprint"), message));
        }
        if row.reason.trim().is_empty() {
            let message = format!("nothing says why `{print}` is accepted");
            problems.push(wrong(&pointer("reason"), message));
        }
    }
    problems.into_result().map(|()| rows)
}

impl Diff {
    /// Marks what was accepted. Rows about changes that are not there stay without
    /// effect: the list outlives a comparison.
    pub fn accept(&mut self, rows: &[Accepted]) {
        for change in &mut self.changes {
            let mut rows = rows.iter();
            change.accepted = rows
                .find(|row| row.fingerprint == change.fingerprint)
                .map(|row| row.reason.clone());
        }
    }
}

fn wrong(pointer: &str, message: String) -> Diagnostic {
    let help = "specs/accepted.yaml is a list `accepted` of fingerprint, change and reason";
    Diagnostic::new("accepted-file", FILE, pointer, message, help)
}
