//! Import of one family's document, from elsewhere than the set.
//!
//! HoopAI publishes a document a section. Such a document takes the place of the
//! published one, and of what the overlays added to that.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::{ImportedDocument, common, prepare, read_json, write};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::files::write_atomic;
use crate::lock::{self, Lock, Origin};
use crate::overlay::{self, Redundant, Why};
use crate::source::{Family, read_families, tree};
use crate::unproven;

/// One document to import.
#[derive(Clone, Debug)]
pub struct Single {
    /// The document, JSON.
    pub file: PathBuf,
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
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Replaced {
    /// What was done with the document.
    pub document: ImportedDocument,
    /// Where it came from.
    pub origin: Origin,
    /// Overlay actions that were taken out of their files.
    pub pruned: Vec<Redundant>,
    /// Overlay actions that are of no use with this document, and still there.
    pub redundant: Vec<Redundant>,
    /// What else of the overlays does not go with this document.
    pub problems: Diagnostics,
    /// Rows of `unproven.yaml` that it proves.
    pub proven: Vec<String>,
}

/// Imports the document of one family. Nothing is written where anything is wrong.
///
/// # Errors
///
/// A family that does not exist, a document that is missing or unreadable, or
/// refers to what is not there.
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
    let upstream = task.file.file_name().unwrap_or_default();
    let upstream = upstream.to_string_lossy().into_owned();
    let beside = task
        .file
        .with_file_name("common")
        .join("common-schemas.json");
    let common = match beside.exists() {
        true => common::Common::new(
            &read_json(&beside, "common-schemas.json")?.0,
            &mut Vec::new(),
        ),
        false => common::Common::default(),
    };
    let mut ready = prepare(&task.file, &upstream, &task.specs, family, &common)?;
    let origin = Origin {
        source: task.source.clone().unwrap_or_else(|| upstream.clone()),
        revision: task
            .revision
            .clone()
            .unwrap_or_else(|| ready.locked.upstream_sha256.chars().take(12).collect()),
    };
    ready.locked.origin = Some(origin.clone());
    let mut lock = lock::read(&task.specs)?.unwrap_or_else(Lock::default);
    lock.documents.retain(|row| row.file != ready.locked.file);
    lock.documents.push(ready.locked.clone());
    lock.sort(&families);
    let mut replaced = judge(task, family, &ready.text)?;
    replaced.document = ready.row.clone();
    replaced.origin = origin;
    let overlays = without(&task.specs, &replaced.pruned)?;
    write(&task.specs, &lock, &[ready], &[])?;
    for (file, text) in overlays {
        let path = task.specs.join(&file);
        match text {
            Some(text) => write_atomic(&path, text.as_bytes()),
            None => std::fs::remove_file(&path),
        }
        .map_err(|error| {
            let help = format!("look at {}", path.display());
            Diagnostic::new("cannot-write", &file, "", error.to_string(), help)
        })?;
    }
    Ok(replaced)
}

/// What the overlays and the list of unproven operations make of a document.
fn judge(task: &Single, family: &Family, text: &str) -> Result<Replaced, Diagnostics> {
    let overlays = overlay::read(&task.specs, &family.name)?;
    let root = tree::yaml(text)
        .map_err(|error| Diagnostic::new("internal", family.file(), "", error, "report this"))?;
    let unproven = unproven::read(&task.specs)?;
    let proven = unproven
        .into_iter()
        .filter(|row| row.family == family.name && unproven::has(&root, &row.operation))
        .map(|row| row.operation)
        .collect();
    let applied = overlay::apply(root, &overlays, &family.version.to_string());
    let adds = |one: &Redundant| matches!(one.why, Why::Superseded | Why::Unused(_));
    let (pruned, mut redundant): (Vec<Redundant>, Vec<Redundant>) = applied
        .redundant
        .into_iter()
        .partition(|one| task.prune || adds(one));
    // They are told by the numbers that they will have.
    for action in &mut redundant {
        let before = |other: &&Redundant| other.file == action.file && other.number < action.number;
        action.number -= pruned.iter().filter(before).count();
    }
    Ok(Replaced {
        pruned,
        redundant,
        problems: applied.problems,
        proven,
        ..Replaced::default()
    })
}

/// The overlays' texts without some actions; none for a file that should go.
fn without(
    specs: &Path,
    actions: &[Redundant],
) -> Result<Vec<(String, Option<String>)>, Diagnostics> {
    let mut files: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for action in actions {
        files.entry(&action.file).or_default().push(action.number);
    }
    let mut problems = Diagnostics::default();
    let mut texts = Vec::new();
    for (file, numbers) in files {
        let text = std::fs::read_to_string(specs.join(file)).map_err(|error| {
            let help = format!("look at specs/{file}");
            Diagnostic::new("overlay-file", file, "", error.to_string(), help)
        })?;
        match overlay::prune(file, &text, &numbers) {
            Ok(text) => texts.push((file.to_owned(), text)),
            Err(problem) => problems.push(problem),
        }
    }
    problems.into_result().map(|()| texts)
}
