//! One side of a comparison, read from wherever it is.

use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostics;
use crate::generate::{Task, lower_all, specs_task};
use crate::import::{self, Incoming};
use crate::ir::Api;
use crate::names::Care;
use crate::names::lock::Lock;
use crate::names::overrides::Overrides;
use crate::rules::Rules;
use crate::source::{ApiVersion, Source, read_families};

/// What a side is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A specs folder: documents with their overlays and names.
    Specs(PathBuf),
    /// Documents as they are published, or one of them.
    Published(Incoming),
    /// OpenAPI documents of somebody else.
    Foreign(PathBuf),
}

impl Kind {
    /// What is at a path.
    ///
    /// # Errors
    ///
    /// Published documents that cannot be read, and archives that are damaged.
    pub fn of(path: &Path) -> Result<Self, Diagnostics> {
        let specs = path.join("specs");
        Ok(if specs.join("families.yaml").is_file() {
            Self::Specs(specs)
        } else if path.join("families.yaml").is_file() {
            Self::Specs(path.to_owned())
        } else if path.join("apps").is_dir() || is_archive(path) || is_of_a_set(path) {
            Self::Published(Incoming::open(path, None)?)
        } else {
            Self::Foreign(path.to_owned())
        })
    }

    /// Whether it is one document alone.
    pub fn is_single(&self) -> bool {
        match self {
            Self::Specs(_) => false,
            Self::Published(incoming) => incoming.is_document(),
            Self::Foreign(path) => path.is_file(),
        }
    }
}

fn is_archive(path: &Path) -> bool {
    let name = path.to_string_lossy();
    let mut ends = [".tar", ".tar.gz", ".tgz"].iter();
    path.is_file() && ends.any(|end| name.ends_with(end))
}

/// `…/apps/NAME.json`.
fn is_of_a_set(path: &Path) -> bool {
    let folder = path.parent().filter(|_| path.is_file());
    folder.is_some_and(|folder| folder.ends_with("apps"))
}

/// What a side is read with.
#[derive(Clone, Copy, Debug)]
pub struct Reading<'a> {
    /// Our own specs folder: its families and names serve for published documents.
    pub specs: &'a Path,
    /// One family alone.
    pub only: Option<&'a str>,
    /// Whether documents of a specs folder are read as they were published, without
    /// overlays.
    pub as_published: bool,
}

/// Reads a side.
///
/// # Errors
///
/// Files that are missing or of another form, and everything in the documents that the
/// generator cannot take.
pub fn read(kind: &Kind, reading: Reading<'_>) -> Result<Api, Diagnostics> {
    let task = match kind {
        Kind::Specs(specs) if reading.as_published => Task {
            documents: Source::project(specs)?.documents,
            ..named(specs)?
        },
        Kind::Specs(specs) => Task {
            care: Care::Any,
            ..specs_task(specs, None)?.of_version(&ApiVersion::default())?
        },
        Kind::Published(incoming) => Task {
            documents: import::published(incoming, &read_families(reading.specs)?)?,
            ..named(reading.specs)?
        },
        Kind::Foreign(path) => Task {
            documents: Source::foreign(path)?.documents,
            care: Care::Any,
            ..Task::default()
        },
    };
    let task = Task {
        documents: task
            .documents
            .into_iter()
            .filter(|document| reading.only.is_none_or(|only| document.family.name == only))
            .collect(),
        webhooks: task.webhooks.filter(|_| reading.only.is_none()),
        ..task
    };
    lower_all(task).map(|(api, _)| api)
}

/// Reads documents that are in memory as they were published, with the names of a specs
/// folder.
///
/// # Errors
///
/// Everything in the documents that the generator cannot take.
pub fn documents(source: &Source, specs: &Path) -> Result<Api, Diagnostics> {
    let task = Task {
        documents: source.documents.clone(),
        ..named(specs)?
    };
    lower_all(task).map(|(api, _)| api)
}

/// A task with the names of a specs folder, and nothing else of it.
fn named(specs: &Path) -> Result<Task, Diagnostics> {
    let text = |name: &str| std::fs::read_to_string(specs.join(name)).unwrap_or_default();
    Ok(Task {
        rules: Rules::hoopai(),
        overrides: Overrides::parse(&text("names.yaml"))?,
        lock: Lock::parse(&text("names.lock"))?,
        care: Care::Any,
        ..Task::default()
    })
}
