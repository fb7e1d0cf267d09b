//! Published documents become the documents that the API behaves like.
//!
//! Overlays mend single faults and add what is missing; the rules of
//! `slips.yaml` mend what many documents have in common. Everything that comes
//! after reads the documents that come out here.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::openapi::shape::METHODS;
use crate::overlay::{self, Overlay, Redundant};
use crate::slips::{self, Slips};
use crate::source::RawDocument;
use crate::{parallel, pointer};

/// Documents with all corrections.
#[derive(Clone, Debug, Default)]
pub struct Corrected {
    /// The documents, in the order in which they came.
    pub documents: Vec<RawDocument>,
    /// The text of `slips.lock`: every place that a rule has mended.
    pub slips: String,
}

/// Corrects the documents of a specs folder. `whole` says that they are all of
/// them, so that a rule that mends nothing can be told.
///
/// # Errors
///
/// Overlays and rules of another form; overlays of no family; every action and
/// rule that finds or changes nothing.
pub fn correct(
    specs: &Path,
    documents: Vec<RawDocument>,
    whole: bool,
) -> Result<Corrected, Diagnostics> {
    let mut problems = Diagnostics::default();
    if whole {
        problems.extend(strangers(specs, &documents));
    }
    let slips = read_slips(specs)?;
    let versions: Vec<String> = documents
        .iter()
        .map(|one| one.version.to_string())
        .collect();
    // The overlays of a family are for all its documents, and told of with the first.
    let is_first = |document: &RawDocument| {
        let mut same = documents
            .iter()
            .filter(|one| one.family.name == document.family.name);
        same.next().is_some_and(|first| first.file == document.file)
    };
    let results = parallel::map(&documents, |document| {
        let known = (whole && is_first(document)).then_some(&versions[..]);
        one(specs, &slips, document, known)
    });
    let mut corrected = Vec::with_capacity(results.len());
    let mut applied = Vec::with_capacity(results.len());
    for result in results {
        match result {
            Ok((document, slips)) => {
                corrected.push(document);
                applied.push(slips);
            }
            Err(found) => problems.extend(found),
        }
    }
    if whole && problems.is_empty() {
        problems.extend(slips.unused(&applied));
    }
    problems.into_result()?;
    Ok(Corrected {
        documents: corrected,
        slips: slips::lock_text(&applied),
    })
}

fn one(
    specs: &Path,
    slips: &Slips,
    document: &RawDocument,
    versions: Option<&[String]>,
) -> Result<(RawDocument, slips::Applied), Diagnostics> {
    let loose = loosely(specs, slips, document, versions);
    let mut problems = loose.problems;
    for redundant in &loose.redundant {
        problems.push(redundant.diagnostic());
    }
    problems
        .into_result()
        .map(|()| (loose.document, loose.slips))
}

/// A document with its corrections, as far as they go with it.
pub(crate) struct Loose {
    /// The document.
    pub(crate) document: RawDocument,
    /// What the rules have mended.
    pub(crate) slips: slips::Applied,
    /// Overlay actions that are of no use.
    pub(crate) redundant: Vec<Redundant>,
    /// Overlays that cannot be read, and actions that cannot be applied.
    pub(crate) problems: Diagnostics,
}

/// Corrects a document, and goes on where a correction is wrong.
pub(crate) fn loosely(
    specs: &Path,
    slips: &Slips,
    document: &RawDocument,
    versions: Option<&[String]>,
) -> Loose {
    let family = &document.family.name;
    let mut problems = Diagnostics::default();
    let overlays = overlay::read(specs, family).unwrap_or_else(|found| {
        problems.extend(found);
        Vec::new()
    });
    if let Some(versions) = versions {
        problems.extend(of_no_version(&overlays, versions));
    }
    let mut corrected = document.clone();
    let applied = overlay::apply(corrected.root, &overlays, &document.version.to_string());
    corrected.root = applied.document;
    corrected.added = added(&document.root, &corrected.root);
    problems.extend(applied.problems);
    let folder = document.family.folder();
    let slips = slips.apply(&mut corrected.root, family, &folder);
    Loose {
        document: corrected,
        slips,
        redundant: applied.redundant,
        problems,
    }
}

/// Actions for an API version that no document has: they would never apply.
fn of_no_version(overlays: &[Overlay], versions: &[String]) -> Diagnostics {
    let mut problems = Diagnostics::default();
    for overlay in overlays {
        for action in &overlay.actions {
            for version in action.versions.iter().filter(|one| !versions.contains(one)) {
                problems.push(Diagnostic::new(
                    "overlay-version",
                    &overlay.file,
                    format!("/actions/{}", action.number - 1),
                    format!(
                        "action {}: no document has the API version `{version}`",
                        action.number
                    ),
                    format!("correct `x-versions` in specs/{}", overlay.file),
                ));
            }
        }
    }
    problems
}

/// The rules of a specs folder; none where it has no such file.
pub(crate) fn read_slips(specs: &Path) -> Result<Slips, Diagnostics> {
    match std::fs::read_to_string(specs.join(slips::FILE)) {
        Ok(text) => Slips::parse(&text),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Slips::default()),
        Err(error) => Err(Diagnostic::new(
            "unreadable",
            slips::FILE,
            "",
            error.to_string(),
            "check that the file may be read",
        )
        .into()),
    }
}

/// Overlays of families that do not exist.
pub(crate) fn strangers(specs: &Path, documents: &[RawDocument]) -> Diagnostics {
    let mut problems = Diagnostics::default();
    for folder in overlay::folders(specs) {
        if !documents.iter().any(|one| one.family.name == folder) {
            problems.push(Diagnostic::new(
                "overlay-of-no-family",
                format!("overlays/{folder}"),
                "",
                format!("there is no family `{folder}`"),
                "rename the folder to a family of specs/families.yaml, or delete it",
            ));
        }
    }
    problems
}

/// Pointers to the operations and schemas that one document has and the other lacks.
fn added(before: &Value, after: &Value) -> Vec<String> {
    let had: BTreeSet<String> = places(before).collect();
    places(after).filter(|place| !had.contains(place)).collect()
}

fn places(root: &Value) -> impl Iterator<Item = String> + '_ {
    let operations = entries(root.get("paths")).flat_map(move |(path, item)| {
        let at = pointer::join("/paths", path);
        entries(Some(item))
            .filter(|(method, _)| METHODS.contains(&method.as_str()))
            .map(move |(method, _)| pointer::join(&at, method))
    });
    let schemas = entries(root.pointer("/components/schemas"))
        .map(|(name, _)| pointer::join("/components/schemas", name));
    operations.chain(schemas)
}

fn entries(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}
