//! What a specs folder asks for: its documents, corrected, and the files that go with
//! them.

use std::path::Path;

use super::{Task, optional};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::names::Care;
use crate::names::lock::Lock;
use crate::names::overrides::Overrides;
use crate::rules::Rules;
use crate::source::{RawDocument, Source};
use crate::webhooks;
use crate::words::Words;
use crate::{correct, lock, successors, unproven};

/// The task that a project's `specs/` describes.
///
/// # Errors
///
/// Files that are missing or of another form; a family that does not exist; operations
/// that are gone from a newer version, of which nobody says what to use instead.
pub fn project_task(root: &Path, only: Option<&str>) -> Result<Task, Diagnostics> {
    let specs = root.join("specs");
    let task = specs_task(&specs, only)?;
    if only.is_none() {
        // Older specs, which are compared with these, need not say it.
        let lock = lock::read(&specs)?;
        let problems = task.successors.check(&task.documents, lock.as_ref());
        problems.into_result()?;
    }
    Ok(task)
}

/// The task that a specs folder describes: the documents of all API versions.
///
/// # Errors
///
/// Files that are missing or of another form; a family that does not exist.
pub fn specs_task(specs: &Path, only: Option<&str>) -> Result<Task, Diagnostics> {
    let mut source = Source::all(specs)?;
    let names = names_of(&source.documents);
    if let Some(family) = only
        && !source.only(family)
    {
        return Err(Diagnostic::new(
            "unknown-family",
            "families.yaml",
            "",
            format!("there is no family `{family}`"),
            "`cargo xtask coverage` lists the families",
        )
        .into());
    }
    let corrected = correct::correct(specs, source.documents, only.is_none())?;
    if only.is_none() {
        unproven::check(&unproven::read(specs)?, &corrected.documents).into_result()?;
    }
    let (mut task, problems) = task_of(specs, corrected.documents, &names);
    problems.into_result()?;
    match only {
        None => task.slips = Some(corrected.slips),
        Some(_) => {
            task.webhooks = None;
            task.whole = false;
        }
    }
    Ok(task)
}

/// The task that the files of a specs folder make of its corrected documents, all of
/// them; and what is wrong with the files, which are then as if they were not there.
/// `names` are those of all families, which words may be about.
pub(crate) fn task_of(
    specs: &Path,
    documents: Vec<RawDocument>,
    names: &[String],
) -> (Task, Diagnostics) {
    let families: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut problems = Diagnostics::default();
    let text = |name| optional(&specs.join(name), name);
    let task = Task {
        rules: Rules::hoopai(),
        overrides: or_none(
            text("names.yaml").and_then(|text| Overrides::parse(&text)),
            &mut problems,
        ),
        lock: or_none(
            text("names.lock").and_then(|text| Lock::parse(&text)),
            &mut problems,
        ),
        care: Care::Reviewed,
        words: or_none(Words::read(specs, &families), &mut problems),
        webhooks: or_none(webhooks::read(specs), &mut problems),
        successors: or_none(
            successors::read(specs).map_err(Diagnostics::from),
            &mut problems,
        ),
        slips: None,
        told: false,
        whole: documents.len() > 1,
        documents,
    };
    (task, problems)
}

fn or_none<T: Default>(read: Result<T, Diagnostics>, problems: &mut Diagnostics) -> T {
    read.unwrap_or_else(|found| {
        problems.extend(found);
        T::default()
    })
}

/// Where the families are, and the events beside them.
pub(crate) fn names_of(documents: &[RawDocument]) -> Vec<String> {
    documents
        .iter()
        .map(|document| document.family.folder())
        .chain([webhooks::MODULE.to_owned()])
        .collect()
}
