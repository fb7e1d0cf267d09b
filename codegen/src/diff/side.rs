//! One side of a comparison, read from wherever it is.

use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostics;
use crate::generate::{Task, lower_all, specs_task};
use crate::import;
use crate::ir::Api;
use crate::names::Care;
use crate::names::lock::Lock;
use crate::names::overrides::Overrides;
use crate::rules::Rules;
use crate::source::{Source, read_families};

/// What a folder or a file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A specs folder: documents with their overlays and names.
    Specs(PathBuf),
    /// Documents as they are published, in `apps/`; or one of them.
    Published(PathBuf),
    /// OpenAPI documents of somebody else.
    Foreign(PathBuf),
}

impl Kind {
    /// What is at a path.
    pub fn of(path: &Path) -> Self {
        let specs = path.join("specs");
        if specs.join("families.yaml").is_file() {
            Self::Specs(specs)
        } else if path.join("families.yaml").is_file() {
            Self::Specs(path.to_owned())
        } else if path.join("apps").is_dir() || is_published_document(path) {
            Self::Published(path.to_owned())
        } else {
            Self::Foreign(path.to_owned())
        }
    }

    /// Whether it is one document alone.
    pub fn is_single(&self) -> bool {
        match self {
            Self::Specs(_) => false,
            Self::Published(path) | Self::Foreign(path) => path.is_file(),
        }
    }
}

/// `…/apps/NAME.json` with `…/common` beside `apps`.
fn is_published_document(path: &Path) -> bool {
    let apps = path.parent().filter(|_| path.is_file());
    apps.is_some_and(|apps| apps.ends_with("apps"))
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
            ..specs_task(specs, None)?
        },
        Kind::Published(path) => Task {
            documents: import::published(path, &read_families(reading.specs)?)?,
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
