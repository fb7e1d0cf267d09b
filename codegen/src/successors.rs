//! `successors.yaml`: what the next API version has in the place of operations that it
//! does not have any more.

use std::path::Path;

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::lock::Lock;
use crate::openapi::shape::METHODS;
use crate::pointer::join_all;
use crate::source::{ApiVersion, RawDocument};
use crate::unproven::has;

#[cfg(test)]
mod tests;

/// The file's name below `specs/`.
pub const FILE: &str = "successors.yaml";

/// The rows, by version, family and `METHOD /path` of the product's version.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Successors {
    successors: IndexMap<String, IndexMap<String, IndexMap<String, Row>>>,
}

/// What became of one operation.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Written")]
pub enum Row {
    /// It answers at another address.
    Moved {
        /// `METHOD /path` of the newer version.
        to: String,
        /// What differs, where something does.
        how: Option<String>,
    },
    /// It is gone, and others are there for it.
    Instead {
        /// `METHOD /path` of the newer version, each.
        of: Vec<String>,
        /// What differs.
        how: String,
    },
    /// It is gone, and there is nothing.
    Nothing {
        /// Why.
        why: String,
    },
}

/// A row as people write it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    moved: Option<String>,
    instead: Option<OneOrMany>,
    nothing: Option<String>,
    how: Option<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

impl TryFrom<Written> for Row {
    type Error = &'static str;

    fn try_from(written: Written) -> Result<Self, Self::Error> {
        let Written {
            moved,
            instead,
            nothing,
            how,
        } = written;
        match (moved, instead, nothing, how) {
            (Some(to), None, None, how) => Ok(Self::Moved { to, how }),
            (None, Some(of), None, Some(how)) => Ok(Self::Instead {
                of: match of {
                    OneOrMany::One(one) => vec![one],
                    OneOrMany::Many(many) => many,
                },
                how,
            }),
            (None, Some(_), None, None) => Err("`instead` needs a `how`: what differs"),
            (None, None, Some(why), None) => Ok(Self::Nothing { why }),
            (None, None, Some(_), Some(_)) => Err("`nothing` says why already, without a `how`"),
            _ => Err("a row has one of `moved`, `instead` and `nothing`"),
        }
    }
}

impl Row {
    /// `METHOD /path` of all that it leads to.
    pub fn targets(&self) -> &[String] {
        match self {
            Self::Moved { to, .. } => std::slice::from_ref(to),
            Self::Instead { of, .. } => of,
            Self::Nothing { .. } => &[],
        }
    }
}

/// Reads the rows of a specs folder; there are none where there is no file.
///
/// # Errors
///
/// A file of another form.
pub fn read(specs: &Path) -> Result<Successors, Diagnostic> {
    let wrong = |message: String| {
        let help = "the head of specs/successors.yaml says how a row is written";
        Diagnostic::new("successors-file", FILE, "", message, help)
    };
    match std::fs::read_to_string(specs.join(FILE)) {
        Ok(text) => serde_yaml::from_str(&text).map_err(|error| wrong(error.to_string())),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Successors::default()),
        Err(error) => Err(wrong(error.to_string())),
    }
}

impl Successors {
    /// The row about an operation of a family, by its `METHOD /path`.
    pub fn row(&self, version: &str, family: &str, key: &str) -> Option<&Row> {
        self.successors.get(version)?.get(family)?.get(key)
    }

    /// Rows that are about nothing or lead nowhere, and published operations that are
    /// gone without a row. The lock tells which documents are of the published set.
    pub fn check(&self, documents: &[RawDocument], lock: Option<&Lock>) -> Diagnostics {
        let mut problems = Diagnostics::default();
        for (version, families) in &self.successors {
            for (family, rows) in families {
                let at = |key: &str| join_all("/successors", [version, family, key]);
                let Some((old, new)) = both(documents, version, family) else {
                    let message = format!("no family `{family}` has the version `{version}`");
                    let help = "correct the family or the version in specs/successors.yaml";
                    let pointer = join_all("/successors", [version.as_str(), family]);
                    problems.push(problem(pointer, message, help));
                    continue;
                };
                for (key, row) in rows {
                    if let Some((message, help)) = fault(key, row, version, old, new) {
                        problems.push(problem(at(key), message, help));
                    }
                }
            }
        }
        problems.extend(self.unsaid(documents, lock));
        problems
    }

    /// Published operations that another version of their family does not have, without
    /// a row. Nobody says anything of a family that the version lacks altogether, and of
    /// what only a document from elsewhere has.
    fn unsaid(&self, documents: &[RawDocument], lock: Option<&Lock>) -> Diagnostics {
        let is_from_elsewhere = |document: &RawDocument| {
            let rows = lock.iter().flat_map(|lock| &lock.documents);
            let mut rows = rows.filter(|row| row.origin.is_some());
            rows.any(|row| row.file == document.file)
        };
        let mut problems = Diagnostics::default();
        for new in documents.iter().filter(|one| !one.version.is_product()) {
            let (version, family) = (new.version.as_str(), new.family.name.as_str());
            let Some((old, _)) = both(documents, version, family) else {
                continue;
            };
            if is_from_elsewhere(old) {
                continue;
            }
            for key in published(old) {
                if !is_in(new, &key) && self.row(version, family, &key).is_none() {
                    let message = format!("`{key}` of `{family}` is not in {version} any more");
                    let help = "say in specs/successors.yaml where it moved to, what to use \
                                instead, or that there is nothing";
                    let pointer = join_all("/successors", [version, family, &key]);
                    problems.push(problem(pointer, message, help));
                }
            }
        }
        problems
    }
}

/// What is wrong with a row, and the way out.
fn fault(
    key: &str,
    row: &Row,
    version: &str,
    old: &RawDocument,
    new: &RawDocument,
) -> Option<(String, &'static str)> {
    let family = &old.family.name;
    if !has(&old.root, key) {
        return Some((
            format!("`{key}` is no operation of `{family}`"),
            "correct the row in specs/successors.yaml, or delete it",
        ));
    }
    if is_in(new, key) {
        return Some((
            format!("`{key}` is in {version} too"),
            "delete the row in specs/successors.yaml",
        ));
    }
    let stray = row.targets().iter().find(|target| !has(&new.root, target));
    stray.map(|target| {
        (
            format!(
                "`{key}` leads to `{target}`, which is no operation of `{family}` in {version}"
            ),
            "correct what the row in specs/successors.yaml leads to",
        )
    })
}

fn problem(pointer: String, message: String, help: &str) -> Diagnostic {
    Diagnostic::new("successors-row", FILE, pointer, message, help)
}

/// A family's documents of the product's version and of another one.
fn both<'a>(
    documents: &'a [RawDocument],
    version: &str,
    family: &str,
) -> Option<(&'a RawDocument, &'a RawDocument)> {
    let of = |version: &ApiVersion| {
        let mut all = documents.iter();
        all.find(|one| one.family.name == family && one.version == *version)
    };
    let version = ApiVersion::new(version);
    match version.is_product() {
        true => None,
        false => Some((of(&ApiVersion::default())?, of(&version)?)),
    }
}

/// `METHOD /path` of the operations that overlays have not added.
fn published(document: &RawDocument) -> Vec<String> {
    let is_added = |key: &str| {
        let (method, path) = key.split_once(' ').unwrap_or_default();
        let pointer = join_all("/paths", [path, &method.to_lowercase()]);
        document.added.contains(&pointer)
    };
    let mut keys = keys(document);
    keys.retain(|key| !is_added(key));
    keys
}

/// Whether a document has an operation, whatever its path calls its parameters.
fn is_in(document: &RawDocument, key: &str) -> bool {
    let wanted = without_names(key);
    keys(document)
        .iter()
        .any(|key| without_names(key) == wanted)
}

fn keys(document: &RawDocument) -> Vec<String> {
    let paths = document.root.get("paths").and_then(Value::as_object);
    let mut keys = Vec::new();
    for (path, item) in paths.into_iter().flatten() {
        for method in item.as_object().into_iter().flatten().map(|(name, _)| name) {
            if METHODS.contains(&method.as_str()) {
                keys.push(format!("{} {path}", method.to_uppercase()));
            }
        }
    }
    keys
}

/// `METHOD /path` without what the path calls its parameters.
pub(crate) fn without_names(key: &str) -> String {
    let mut out = String::new();
    let mut rest = key;
    while let Some((before, behind)) = rest.split_once('{') {
        out.push_str(before);
        out.push_str("{}");
        rest = behind.split_once('}').map_or("", |(_, rest)| rest);
    }
    out + rest
}
