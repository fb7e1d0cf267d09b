//! `lint.yaml`: what looks suspicious and was found to be right.

use std::collections::BTreeSet;
use std::path::Path;

use indexmap::IndexMap;
use serde::Deserialize;

use super::{Finding, Kind};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer::join_all;

/// The file's name below `specs/`.
pub const FILE: &str = "lint.yaml";

/// Findings that a person has accepted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Accepted(Vec<Row>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Row {
    /// Where it stands in the file.
    pointer: String,
    kind: Kind,
    family: String,
    place: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    accepted: Vec<Group>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    kind: String,
    reason: String,
    places: IndexMap<String, Vec<String>>,
}

impl Accepted {
    /// Reads the list of a specs folder; it is empty where there is no file.
    ///
    /// # Errors
    ///
    /// A file of another form, and everything in it that [`Accepted::parse`] refuses.
    pub fn read(specs: &Path) -> Result<Self, Diagnostics> {
        match std::fs::read_to_string(specs.join(FILE)) {
            Ok(text) => Self::parse(&text),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(wrong("", error.to_string()).into()),
        }
    }

    /// Reads the file's text.
    ///
    /// # Errors
    ///
    /// Kinds that there are not or that are not for accepting, groups without a
    /// reason, places that are listed twice.
    pub fn parse(text: &str) -> Result<Self, Diagnostics> {
        let file: File =
            serde_yaml::from_str(text).map_err(|error| wrong("", error.to_string()))?;
        let mut problems = Diagnostics::default();
        let mut rows: Vec<Row> = Vec::new();
        for (number, group) in file.accepted.into_iter().enumerate() {
            let at = format!("/accepted/{number}");
            if group.reason.trim().is_empty() {
                problems.push(wrong(&at, "the group has no reason"));
            }
            let kind = match Kind::of(&group.kind) {
                Some(kind) if kind.is_of_words() => {
                    let message = format!("`{kind}` is not accepted: words are to be written");
                    problems.push(wrong(&at, message));
                    continue;
                }
                Some(kind) => kind,
                None => {
                    let message = format!("there is no kind of finding `{}`", group.kind);
                    problems.push(wrong(&at, message));
                    continue;
                }
            };
            for (family, places) in group.places {
                for (index, place) in places.into_iter().enumerate() {
                    let pointer = join_all(&at, ["places", &family, &index.to_string()]);
                    let row = Row {
                        pointer,
                        kind,
                        family: family.clone(),
                        place,
                    };
                    if rows
                        .iter()
                        .any(|before| before.is_of(kind, &family, &row.place))
                    {
                        let message = format!("`{}` is listed twice", row.place);
                        problems.push(wrong(&row.pointer, message));
                    }
                    rows.push(row);
                }
            }
        }
        problems.into_result().map(|()| Self(rows))
    }

    /// Takes accepted findings out of a list, and says how many they were.
    ///
    /// # Errors
    ///
    /// Rows that are about nothing. The findings have to be all of them.
    pub fn take(&self, findings: &mut Vec<Finding>) -> Result<usize, Diagnostics> {
        let before = findings.len();
        let mut used = BTreeSet::new();
        findings.retain(|finding| {
            let row = self
                .0
                .iter()
                .position(|row| row.is_of(finding.kind, &finding.family, &finding.place));
            used.extend(row);
            row.is_none()
        });
        let mut problems = Diagnostics::default();
        for (index, row) in self.0.iter().enumerate() {
            if !used.contains(&index) {
                problems.push(Diagnostic::new(
                    "lint-for-nothing",
                    FILE,
                    &row.pointer,
                    format!(
                        "`{}` of {} is no {} any more",
                        row.place, row.family, row.kind
                    ),
                    "correct the place in specs/lint.yaml, or delete it",
                ));
            }
        }
        problems.into_result().map(|()| before - findings.len())
    }
}

impl Row {
    fn is_of(&self, kind: Kind, family: &str, place: &str) -> bool {
        self.kind == kind && self.family == family && self.place == place
    }
}

fn wrong(pointer: &str, message: impl Into<String>) -> Diagnostic {
    Diagnostic::new(
        "lint-file",
        FILE,
        pointer,
        message,
        "specs/lint.yaml is a list `accepted` of kind, reason and places by family",
    )
}
