//! Import of one family's document, from elsewhere than the set.
//!
//! HoopAI publishes a document a section. Such a document takes the place of the
//! published one, and of what the overlays added to that.

use std::path::PathBuf;

use super::common::Common;
use super::incoming::{Content, Incoming};
use super::layout::Layout;
use super::prepare::{File, prepare};
use super::set::{SHORT, Sides};
use super::{Aftermath, ImportedDocument, aftermath, write};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::lock::{self, Lock, Origin};
use crate::source::{Source, read_families};

/// One document to import.
#[derive(Clone, Debug)]
pub struct Single {
    /// The document.
    pub from: Incoming,
    /// The family that it describes.
    pub family: String,
    /// Our specs folder.
    pub specs: PathBuf,
    /// Where it was published; the file's name, where not given.
    pub source: Option<String>,
    /// The revision or date that it had there; the start of its hash, where not given.
    pub revision: Option<String>,
    /// Whether overlay actions go that find or change nothing in it. Those that
    /// add what it has always go.
    pub prune: bool,
}

/// What an import of one document did.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Replaced {
    /// What was done with the document.
    pub document: ImportedDocument,
    /// All documents as they were, without overlays.
    pub before: Source,
    /// All documents as they are, without overlays.
    pub after: Source,
    /// Where it came from.
    pub origin: Origin,
    /// What is left to do.
    pub aftermath: Aftermath,
}

/// Imports the document of one family. Nothing is written where anything is wrong
/// with what came.
///
/// # Errors
///
/// A family that does not exist, a document that is unreadable, or refers to what
/// is not there.
pub fn single(task: &Single) -> Result<Replaced, Diagnostics> {
    let families = read_families(&task.specs)?;
    let is_it = |name: &str| name == task.family;
    let Some(family) = families
        .iter()
        .find(|family| is_it(&family.name) && family.version.is_product())
    else {
        return Err(Diagnostic::new(
            "unknown-family",
            "families.yaml",
            "",
            format!("there is no family `{}`", task.family),
            "`cargo xtask coverage` lists the families; a new one needs a row in \
             specs/families.yaml",
        )
        .into());
    };
    let Content::Document { bytes, common } = &task.from.content else {
        return Err(Diagnostic::new(
            "not-one-document",
            &task.from.name,
            "",
            "this is a set of documents, and no single one",
            "leave out --family to import the set, or give the family's document alone",
        )
        .into());
    };
    let upstream = upstream(&task.from.name);
    let common = match common {
        Some(bytes) => {
            let file = File {
                upstream: "common-schemas.json",
                place: &Layout::product().common,
                bytes,
            };
            Common::new(&file.tree()?, &mut Vec::new())
        }
        None => Common::default(),
    };
    let file = File {
        upstream: &upstream,
        place: &task.from.name,
        bytes,
    };
    let mut ready = prepare(&file, &task.specs, family, &common)?;
    let origin = Origin {
        source: task.source.clone().unwrap_or(upstream),
        revision: task
            .revision
            .clone()
            .unwrap_or_else(|| ready.locked.upstream_sha256.chars().take(SHORT).collect()),
    };
    ready.locked.origin = Some(origin.clone());
    let mut lock = lock::read(&task.specs)?.unwrap_or_else(Lock::default);
    lock.documents.retain(|row| row.file != ready.locked.file);
    lock.documents.push(ready.locked.clone());
    lock.sort(&families);
    let document = ready.row.clone();
    let ready = [ready];
    let sides = Sides::of(&task.specs, &families, &ready);
    let (aftermath, overlays) = aftermath::judge(&task.specs, &sides.after, task.prune)?;
    write::write(&task.specs, &ready, &[], overlays, &lock)?;
    Ok(Replaced {
        document,
        before: sides.before,
        after: sides.after,
        origin,
        aftermath,
    })
}

/// The document's own name: the end of its path or address.
fn upstream(name: &str) -> String {
    let path = name.split(['?', '#']).next().unwrap_or(name);
    let mut names = path.rsplit(['/', '\\']).filter(|name| !name.is_empty());
    names.next().unwrap_or("document").to_owned()
}
