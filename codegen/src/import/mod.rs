//! Import: published documents become ours, in canonical form.
//!
//! What was published may be a folder, an archive of it or one document. It is all
//! in memory before anything is looked at, and all of ours is ready before anything
//! is written.

mod aftermath;
mod archive;
mod canonical;
mod common;
mod incoming;
mod layout;
mod prepare;
mod published;
mod secrets;
mod set;
mod single;
#[cfg(test)]
mod tests;
mod write;
pub mod yaml;

use std::path::PathBuf;

pub use aftermath::Aftermath;
pub use canonical::canonical;
pub use incoming::Incoming;
pub use published::published;
pub use secrets::looks_like;
pub use set::import;
pub use single::{Replaced, Single, single};

use crate::source::{ApiVersion, Source};

/// What to import, and from where.
#[derive(Clone, Debug)]
pub struct Import {
    /// Upstream's `apps/` and `common/`.
    pub from: Incoming,
    /// Our specs folder.
    pub specs: PathBuf,
    /// Where the documents were published; what the lock says, where not given.
    pub source: Option<String>,
    /// The revision that they had there; what the lock says where no document
    /// has changed, else the folder's name or the start of the hash, where not given.
    pub revision: Option<String>,
    /// The address that they were fetched from.
    pub url: Option<String>,
    /// Whether overlay actions go that find or change nothing any more. Those that
    /// add what the documents have by now always go.
    pub prune: bool,
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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Imported {
    /// One row a document, in the order of `families.yaml`.
    pub documents: Vec<ImportedDocument>,
    /// All documents as they were, without overlays.
    pub before: Source,
    /// All documents as they are, without overlays.
    pub after: Source,
    /// Files of `api/` that no family has any more, below the specs folder.
    pub removed: Vec<String>,
    /// Versions of which the set has no documents; theirs stay as they were.
    pub absent: Vec<ApiVersion>,
    /// Families whose document came by itself, from elsewhere, and stayed.
    pub kept: Vec<String>,
    /// What is left to do.
    pub aftermath: Aftermath,
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
