//! What the reviewed files make of new documents: overlays, rules, words, names and
//! lists that are about something that is not there any more.

use std::collections::BTreeMap;
use std::path::Path;

use super::write::Change;
use crate::correct::{self, Loose};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::lint::{self, Accepted};
use crate::overlay::{self, Redundant, Why};
use crate::source::Source;
use crate::{generate, parallel, unpaged, unproven};

/// What is left for a person to do once documents have come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Aftermath {
    /// Overlay actions that were taken out of their files.
    pub pruned: Vec<Redundant>,
    /// Overlay actions that find or change nothing any more, and are still there.
    pub redundant: Vec<Redundant>,
    /// What else `cargo xtask regenerate` will refuse: actions that cannot be applied,
    /// rules, words, names and rows that are about nothing, and what is new and cannot
    /// be represented.
    pub problems: Diagnostics,
}

impl Aftermath {
    /// Whether there is nothing to do.
    pub fn is_clean(&self) -> bool {
        self.redundant.is_empty() && self.problems.is_empty()
    }
}

/// Holds the reviewed files against documents, and takes those actions out of
/// overlays that add what the documents have by now; with `prune` also those that
/// find or change nothing.
///
/// # Errors
///
/// Overlays from which actions cannot be taken out.
pub(super) fn judge(
    specs: &Path,
    after: &Source,
    prune: bool,
) -> Result<(Aftermath, Vec<Change>), Diagnostics> {
    let mut problems = Diagnostics::default();
    problems.extend(correct::strangers(specs, &after.documents));
    let slips = correct::read_slips(specs).unwrap_or_else(|found| {
        problems.extend(found);
        Default::default()
    });
    let mut documents = Vec::with_capacity(after.documents.len());
    let mut mended = Vec::with_capacity(after.documents.len());
    let mut redundant = Vec::new();
    let loose = |document: &_| correct::loosely(specs, &slips, document, None);
    for found in parallel::map(&after.documents, loose) {
        let Loose {
            document,
            slips,
            redundant: of_no_use,
            problems: wrong,
        } = found;
        documents.push(document);
        mended.push(slips);
        redundant.extend(of_no_use);
        problems.extend(wrong);
    }
    problems.extend(slips.unused(&mended));
    match unproven::read(specs) {
        Ok(rows) => problems.extend(unproven::check(&rows, &documents)),
        Err(problem) => problems.push(problem),
    }
    match unpaged::read(specs) {
        Ok(rows) => problems.extend(rows.check(&documents)),
        Err(problem) => problems.push(problem),
    }
    match Accepted::read(specs) {
        Ok(accepted) => {
            let product = documents.iter().filter(|one| one.version.is_product());
            let product: Vec<_> = product.cloned().collect();
            let mut findings = lint::in_documents(&product);
            problems.extend(accepted.take(&mut findings).err().unwrap_or_default());
        }
        Err(found) => problems.extend(found),
    }
    // Names and words are looked at on the way to the crate.
    let names = generate::names_of(&documents);
    let (task, found) = generate::task_of(specs, documents, &names);
    problems.extend(found);
    if let Err(found) = generate::lower_all(task) {
        problems.extend(found);
    }

    let adds = |one: &Redundant| matches!(one.why, Why::Superseded | Why::Unused(_));
    let (pruned, mut redundant): (Vec<Redundant>, Vec<Redundant>) =
        redundant.into_iter().partition(|one| prune || adds(one));
    // What is still of use for one version stays for that one.
    let mut useless: BTreeMap<(String, usize), Vec<String>> = BTreeMap::new();
    for one in &pruned {
        let action = (one.file.clone(), one.number);
        let left = useless
            .entry(action)
            .or_insert_with(|| one.versions.clone());
        left.retain(|version| *version != one.version);
    }
    let gone = |file: &str, number: usize| {
        let left = useless.get(&(file.to_owned(), number));
        left.is_some_and(|versions| versions.is_empty())
    };
    // They are told by the numbers that they will have.
    for action in &mut redundant {
        let before = (1..action.number).filter(|number| gone(&action.file, *number));
        action.number -= before.count();
    }
    let overlays = without(specs, &useless)?;
    Ok((
        Aftermath {
            pruned,
            redundant,
            problems,
        },
        overlays,
    ))
}

/// The overlays' texts without some actions, by their files and numbers, or with them for
/// the versions that are left; none for a file that should go.
fn without(
    specs: &Path,
    actions: &BTreeMap<(String, usize), Vec<String>>,
) -> Result<Vec<Change>, Diagnostics> {
    let mut files: BTreeMap<&str, Vec<(usize, Vec<String>)>> = BTreeMap::new();
    for ((file, number), left) in actions {
        let of_file = files.entry(file).or_default();
        of_file.push((*number, left.clone()));
    }
    let mut problems = Diagnostics::default();
    let mut texts = Vec::new();
    for (file, actions) in files {
        let text = std::fs::read_to_string(specs.join(file)).map_err(|error| {
            let help = format!("look at specs/{file}");
            Diagnostic::new("overlay-file", file, "", error.to_string(), help)
        })?;
        let (gone, narrower): (Vec<_>, Vec<_>) =
            actions.into_iter().partition(|(_, left)| left.is_empty());
        let gone: Vec<usize> = gone.into_iter().map(|(number, _)| number).collect();
        let text = match narrower[..] {
            [] => Ok(text),
            _ => overlay::narrow(file, &text, &narrower),
        };
        match text.and_then(|text| overlay::prune(file, &text, &gone)) {
            Ok(text) => texts.push((file.to_owned(), text)),
            Err(problem) => problems.push(problem),
        }
    }
    problems.into_result().map(|()| texts)
}
