//! `unpaged.yaml`: lists that are not read page by page, and why not.
//!
//! Which lists belong there is for the tests to tell; here is only what must hold of
//! any documents: that the rows are of operations which are there.

use std::path::Path;

use indexmap::IndexMap;
use serde::Deserialize;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer::join_all;
use crate::source::RawDocument;
use crate::unproven::has;

/// The file's name below `specs/`.
pub const FILE: &str = "unpaged.yaml";

/// The list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unpaged {
    /// Groups of lists that have no pages for one reason.
    pub unpaged: Vec<Group>,
}

/// Lists that have no pages for one reason.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// The reason.
    pub reason: String,
    /// `METHOD /path`, by family.
    pub operations: IndexMap<String, Vec<String>>,
}

/// Reads the list of a specs folder; it is empty where there is no file.
///
/// # Errors
///
/// A file of another form.
pub fn read(specs: &Path) -> Result<Unpaged, Diagnostic> {
    let wrong = |message: String| {
        let help = "specs/unpaged.yaml is a list `unpaged` of reason and operations by family";
        Diagnostic::new("unpaged-file", FILE, "", message, help)
    };
    match std::fs::read_to_string(specs.join(FILE)) {
        Ok(text) => serde_yaml::from_str(&text).map_err(|error| wrong(error.to_string())),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Unpaged::default()),
        Err(error) => Err(wrong(error.to_string())),
    }
}

impl Unpaged {
    /// Rows of operations that the documents do not have.
    pub fn check(&self, documents: &[RawDocument]) -> Diagnostics {
        let mut problems = Diagnostics::default();
        for (group, rows) in self.unpaged.iter().enumerate() {
            for (family, operations) in &rows.operations {
                let document = documents.iter().find(|one| one.family.folder() == *family);
                let is_there = |key: &str| document.is_some_and(|one| has(&one.root, key));
                for (index, key) in operations.iter().enumerate() {
                    if !is_there(key) {
                        let (group, index) = (group.to_string(), index.to_string());
                        problems.push(Diagnostic::new(
                            "unpaged-row",
                            FILE,
                            join_all("/unpaged", [&group, "operations", family, &index]),
                            format!("`{key}` is no operation of `{family}`"),
                            "correct the row in specs/unpaged.yaml, or delete it",
                        ));
                    }
                }
            }
        }
        problems
    }
}
