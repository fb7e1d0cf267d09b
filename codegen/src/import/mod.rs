//! Import: published documents become ours, in canonical form.

mod canonical;
mod common;
mod published;
mod secrets;
mod single;
#[cfg(test)]
mod tests;
pub mod yaml;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde_json::Value;

pub use canonical::canonical;
pub use published::published;
pub use secrets::looks_like;
pub use single::{Replaced, Single, single};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::files::write_atomic;
use crate::hash::sha256;
use crate::lock::{self, Lock, LockedDocument};
use crate::openapi::{MAX_DEPTH, walk};
use crate::source::{Family, read_families, tree};

/// What to import, and from where.
#[derive(Clone, Debug)]
pub struct Import {
    /// The folder with upstream's `apps/` and `common/`.
    pub from: PathBuf,
    /// Our specs folder.
    pub specs: PathBuf,
    /// Where the documents were published; what the lock says, where not given.
    pub source: Option<String>,
    /// The revision that they had there; what the lock says where no document
    /// has changed, else the folder's name, where not given.
    pub revision: Option<String>,
}

/// Something that was left out of a document, or decided about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// What kind of thing: `secret`, `long-title`, `long-example`, `composed-example`.
    pub code: &'static str,
    /// Where it was, as a JSON pointer into upstream's document.
    pub pointer: String,
    /// What it was. Never the value of a secret.
    pub what: String,
}

/// What an import did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// One row a document, in the order of `families.yaml`.
    pub documents: Vec<ImportedDocument>,
    /// Files of `api/` that no family has any more, below the specs folder.
    pub removed: Vec<String>,
    /// Families whose document came by itself, from elsewhere, and stayed.
    pub kept: Vec<String>,
    /// The source that the lock names now.
    pub source: String,
    /// The revision that the lock names now.
    pub revision: String,
}

/// What was done with one document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImportedDocument {
    /// The family's name.
    pub family: String,
    /// Our file, below the specs folder.
    pub file: String,
    /// How many paths it has.
    pub paths: usize,
    /// How many operations it has.
    pub operations: usize,
    /// Whether the file's text is another than it was.
    pub changed: bool,
    /// What was left out.
    pub notes: Vec<Note>,
}

/// A document that is ready to be written.
struct Ready {
    row: ImportedDocument,
    locked: LockedDocument,
    text: String,
}

/// Runs an import. Nothing is written where anything is wrong.
///
/// # Errors
///
/// A document that is missing, unknown, unreadable, or refers to what is not there.
pub fn import(task: &Import) -> Result<Imported, Diagnostics> {
    let families = read_families(&task.specs)?;
    // Newer versions' documents come from folders of their own, in a later part.
    let families: Vec<Family> = families
        .into_iter()
        .filter(|family| family.version.is_product())
        .collect();
    let before = lock::read(&task.specs)?;
    let (kept, taken): (Vec<Family>, Vec<Family>) = families.iter().cloned().partition(|family| {
        locked(before.as_ref(), family).is_some_and(|row| row.origin.is_some())
    });
    let mut problems = unknown_documents(&task.from, &families);
    let (common, common_sha256) = match read_common(&task.from) {
        Ok(found) => found,
        Err(problem) => {
            problems.push(problem);
            Default::default()
        }
    };
    let results = crate::parallel::map(&taken, |family| {
        let upstream = format!("apps/{}.json", family.document);
        prepare(
            &task.from.join(&upstream),
            &upstream,
            &task.specs,
            family,
            &common,
        )
    });
    let mut ready = Vec::with_capacity(results.len());
    for result in results {
        match result {
            Ok(document) => ready.push(document),
            Err(found) => problems.extend(found),
        }
    }
    problems.into_result()?;
    let removed = leftovers(&task.specs, &families);
    let mut lock = new_lock(task, common_sha256, &ready);
    let rows = kept
        .iter()
        .filter_map(|family| locked(before.as_ref(), family));
    lock.documents.extend(rows.cloned());
    lock.sort(&families);
    write(&task.specs, &lock, &ready, &removed)?;
    Ok(Imported {
        documents: ready.into_iter().map(|document| document.row).collect(),
        removed,
        kept: kept.into_iter().map(|family| family.name).collect(),
        source: lock.source,
        revision: lock.revision,
    })
}

/// The row of a family's document.
fn locked<'a>(lock: Option<&'a Lock>, family: &Family) -> Option<&'a LockedDocument> {
    lock?.documents.iter().find(|row| row.file == family.file())
}

/// Upstream documents that no row of `families.yaml` names.
fn unknown_documents(from: &Path, families: &[Family]) -> Diagnostics {
    let mut problems = Diagnostics::default();
    let folder = from.join("apps");
    let entries = match std::fs::read_dir(&folder) {
        Ok(entries) => entries,
        Err(error) => {
            problems.push(Diagnostic::new(
                "missing-documents",
                folder.display().to_string(),
                "",
                format!("the folder cannot be read: {error}"),
                "give import a folder that has apps/*.json and common/common-schemas.json",
            ));
            return problems;
        }
    };
    let names: BTreeSet<String> = entries
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    for name in names {
        let Some(stem) = name.strip_suffix(".json") else {
            continue;
        };
        if !families.iter().any(|family| family.document == stem) {
            problems.push(Diagnostic::new(
                "unknown-document",
                format!("apps/{name}"),
                "",
                format!("no row of families.yaml has `document: {stem}`"),
                "add a row for it to specs/families.yaml",
            ));
        }
    }
    problems
}

fn read_common(from: &Path) -> Result<(common::Common, Option<String>), Diagnostic> {
    let file = "common/common-schemas.json";
    let path = from.join(file);
    if !path.exists() {
        // Only a document that refers to it needs it, and says so then.
        return Ok((common::Common::default(), None));
    }
    let (root, bytes) = read_json(&path, file)?;
    Ok((
        common::Common::new(&root, &mut Vec::new()),
        Some(sha256(&bytes)),
    ))
}

fn read_json(path: &Path, file: &str) -> Result<(Value, Vec<u8>), Diagnostic> {
    let problem = |code, message: String| {
        let help = format!("look at {}", path.display());
        Diagnostic::new(code, file, "", message, help)
    };
    let bytes = std::fs::read(path)
        .map_err(|error| problem("missing-document", format!("cannot be read: {error}")))?;
    let text = std::str::from_utf8(&bytes)
        .map_err(|error| problem("unreadable", format!("no UTF-8: {error}")))?;
    let root =
        tree::json(text).map_err(|error| problem("unreadable", format!("no JSON: {error}")))?;
    match too_deep(&root) {
        Some(message) => Err(problem("too-deep", message)),
        None => Ok((root, bytes)),
    }
}

/// Why a document nests too deep, where it does.
fn too_deep(root: &Value) -> Option<String> {
    let pointer = walk::too_deep(root, MAX_DEPTH)?;
    Some(format!("nests deeper than {MAX_DEPTH} levels at {pointer}"))
}

fn prepare(
    path: &Path,
    upstream: &str,
    specs: &Path,
    family: &Family,
    common: &common::Common,
) -> Result<Ready, Diagnostics> {
    if !path.exists() {
        let message = format!("the document of family `{}` is not there", family.name);
        let help = "give import the whole set, or take the family's row out of specs/families.yaml";
        return Err(Diagnostic::new("missing-document", upstream, "", message, help).into());
    }
    let (root, bytes) = read_json(path, upstream)?;
    if !root.is_object() {
        let help = format!("look at {}", path.display());
        return Err(
            Diagnostic::new("unreadable", upstream, "", "no OpenAPI document", help).into(),
        );
    }
    let mut notes = Vec::new();
    let mut tree = canonical(&root, &mut notes);
    let help = format!(
        "put the shared schema into {}, or beside it into common/common-schemas.json",
        path.display()
    );
    common.bring_in(&mut tree, upstream, &help).into_result()?;
    let file = family.file();
    let text = format!(
        "# {}. Written by `cargo xtask import` from {}; corrections belong\n\
         # into overlays/{}/.\n{}",
        family.title,
        upstream.rsplit('/').next().unwrap_or(upstream),
        family.name,
        yaml::write(&tree)
    );
    let before = std::fs::read_to_string(specs.join(&file)).ok();
    let paths = tree.get("paths").and_then(Value::as_object);
    let methods = crate::openapi::shape::METHODS;
    let operations = paths
        .into_iter()
        .flat_map(|paths| paths.values())
        .filter_map(Value::as_object)
        .map(|item| {
            item.keys()
                .filter(|key| methods.contains(&key.as_str()))
                .count()
        })
        .sum();
    Ok(Ready {
        row: ImportedDocument {
            family: family.name.clone(),
            file: file.clone(),
            paths: paths.map_or(0, serde_json::Map::len),
            operations,
            changed: before.as_deref() != Some(text.as_str()),
            notes,
        },
        locked: LockedDocument {
            file,
            upstream: upstream.to_owned(),
            upstream_sha256: sha256(&bytes),
            sha256: sha256(text.as_bytes()),
            origin: None,
        },
        text,
    })
}

/// Files of `api/` that no family has any more.
fn leftovers(specs: &Path, families: &[Family]) -> Vec<String> {
    let entries = std::fs::read_dir(specs.join("api"))
        .into_iter()
        .flatten()
        .flatten();
    let names: BTreeSet<String> = entries
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| name.ends_with(".yaml"))
        .map(|name| format!("api/{name}"))
        .collect();
    names
        .into_iter()
        .filter(|file| !families.iter().any(|f| f.file() == *file))
        .collect()
}

/// The lock after this import. A source or revision that is not given stays what
/// it was, where the documents are the same.
fn new_lock(task: &Import, common_sha256: Option<String>, ready: &[Ready]) -> Lock {
    let documents: Vec<LockedDocument> = ready.iter().map(|d| d.locked.clone()).collect();
    let before = lock::read(&task.specs).ok().flatten();
    let same = before.as_ref().is_some_and(|before| {
        let hashes = |documents: &[LockedDocument]| {
            documents
                .iter()
                .filter(|d| d.origin.is_none())
                .map(|d| d.upstream_sha256.clone())
                .collect::<Vec<_>>()
        };
        before.common_sha256 == common_sha256 && hashes(&before.documents) == hashes(&documents)
    });
    let folder = || {
        let name = task.from.file_name().and_then(std::ffi::OsStr::to_str);
        name.unwrap_or("unknown").to_owned()
    };
    let revision_before = before
        .as_ref()
        .filter(|_| same)
        .map(|lock| lock.revision.clone());
    let source_before = before.as_ref().map(|lock| lock.source.clone());
    Lock {
        source: task
            .source
            .clone()
            .or(source_before)
            .unwrap_or_else(|| "unknown".to_owned()),
        revision: task
            .revision
            .clone()
            .or(revision_before)
            .unwrap_or_else(folder),
        common_sha256,
        documents,
    }
}

/// Writes everything; the lock last, so that a half-written set does not agree with it.
fn write(
    specs: &Path,
    lock: &Lock,
    ready: &[Ready],
    removed: &[String],
) -> Result<(), Diagnostics> {
    let mut problems = Diagnostics::default();
    let failed = |file: &str, error: std::io::Error| {
        let help = format!("look at {}", specs.join(file).display());
        Diagnostic::new("cannot-write", file, "", error.to_string(), help)
    };
    for document in ready.iter().filter(|document| document.row.changed) {
        let file = &document.row.file;
        if let Err(error) = write_atomic(&specs.join(file), document.text.as_bytes()) {
            problems.push(failed(file, error));
        }
    }
    for file in removed {
        if let Err(error) = std::fs::remove_file(specs.join(file)) {
            problems.push(failed(file, error));
        }
    }
    problems.into_result()?;
    write_atomic(&specs.join(lock::FILE), lock.render().as_bytes())
        .map_err(|error| failed(lock::FILE, error).into())
}
