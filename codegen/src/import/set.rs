//! Import of a whole set: one document a family.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use heck::ToSnakeCase;

use super::common::Common;
use super::incoming::Content;
use super::layout::{Layout, versions};
use super::prepare::{File, Ready, prepare};
use super::{Import, Imported, aftermath, write};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::hash::sha256;
use crate::lock::{self, Fetched, Lock, LockedDocument};
use crate::parallel;
use crate::source::{ApiVersion, Family, Source, read_families};

/// How many digits of a hash are a revision, where no other is known.
pub(super) const SHORT: usize = 12;

/// Runs an import. Nothing is written where anything is wrong with what came.
///
/// # Errors
///
/// A document that is missing, unknown, unreadable, or refers to what is not there.
pub fn import(task: &Import) -> Result<Imported, Diagnostics> {
    let files = files(task)?;
    let families = read_families(&task.specs)?;
    let before = lock::read(&task.specs)?;
    let (kept, taken): (Vec<Family>, Vec<Family>) = families.iter().cloned().partition(|family| {
        locked(before.as_ref(), family)
            .is_some_and(|row| row.origin.is_some() || !has_version(files, &family.version))
    });
    let mut problems = Diagnostics::default();
    let mut sets = Vec::new();
    for version in versions(&families) {
        let layout = Layout::of(&version);
        problems.extend(unknown_documents(files, &layout, &version, &families));
        let common = common(task, files, &layout).unwrap_or_else(|problem| {
            problems.push(problem);
            Common::default()
        });
        sets.push((version, layout, common));
    }
    let results = parallel::map(&taken, |family| {
        let set = sets.iter().find(|(version, ..)| *version == family.version);
        let Some((_, layout, common)) = set else {
            return Err(missing(&family.file(), family).into());
        };
        let upstream = layout.file(&family.document);
        let Some(bytes) = files.get(&upstream) else {
            return Err(missing(&upstream, family).into());
        };
        let place = format!("{}/{upstream}", task.from.name);
        let file = File {
            upstream: &upstream,
            place: &place,
            bytes,
        };
        prepare(&file, &task.specs, family, common)
    });
    let mut ready = Vec::with_capacity(results.len());
    for result in results {
        match result {
            Ok(document) => ready.push(document),
            Err(found) => problems.extend(found),
        }
    }
    problems.into_result()?;

    let layouts: Vec<Layout> = sets.into_iter().map(|(_, layout, _)| layout).collect();
    let mut lock = new_lock(task, &layouts, files, before.as_ref(), &ready);
    let rows = kept
        .iter()
        .filter_map(|family| locked(before.as_ref(), family));
    lock.documents.extend(rows.cloned());
    lock.sort(&families);
    let removed = leftovers(&task.specs, &families);
    let sides = Sides::of(&task.specs, &families, &ready);
    let (aftermath, overlays) = aftermath::judge(&task.specs, &sides.after, task.prune)?;
    write::write(&task.specs, &ready, &removed, overlays, &lock)?;
    Ok(Imported {
        documents: ready.into_iter().map(|document| document.row).collect(),
        before: sides.before,
        after: sides.after,
        removed,
        absent: versions(&kept)
            .into_iter()
            .filter(|version| !has_version(files, version))
            .collect(),
        kept: kept
            .into_iter()
            .filter(|family| has_version(files, &family.version))
            .map(|family| family.name)
            .collect(),
        aftermath,
        source: lock.source,
        revision: lock.revision,
    })
}

/// The documents before and after an import, without overlays: what the crate is made
/// of.
pub(super) struct Sides {
    pub(super) before: Source,
    pub(super) after: Source,
}

impl Sides {
    /// Those that are not imported stay what they were.
    pub(super) fn of(specs: &Path, families: &[Family], ready: &[Ready]) -> Self {
        let before = Source::present(specs, families);
        let is_new = |file: &str| ready.iter().any(|one| one.document.file == file);
        let mut after: Vec<_> = before
            .documents
            .iter()
            .filter(|document| !is_new(&document.file))
            .chain(ready.iter().map(|one| &one.document))
            .cloned()
            .collect();
        after.sort_by_key(|document| families.iter().position(|f| f.file() == document.file));
        Self {
            before,
            after: Source { documents: after },
        }
    }
}

fn files(task: &Import) -> Result<&BTreeMap<String, Vec<u8>>, Diagnostic> {
    match &task.from.content {
        Content::Set(files) => Ok(files),
        Content::Document { .. } => Err(Diagnostic::new(
            "one-document",
            &task.from.name,
            "",
            "this is one document, and no set of them",
            "say whose document it is: `--family NAME`; a set is a folder or an archive that has \
             apps/*.json and common/common-schemas.json",
        )),
    }
}

fn missing(upstream: &str, family: &Family) -> Diagnostic {
    let message = format!("the document of family `{}` is not there", family.name);
    let help = "give import the whole set, or take the family's row out of specs/families.yaml";
    Diagnostic::new("missing-document", upstream, "", message, help)
}

/// The row of a family's document.
fn locked<'a>(lock: Option<&'a Lock>, family: &Family) -> Option<&'a LockedDocument> {
    lock?.documents.iter().find(|row| row.file == family.file())
}

/// Whether a set has documents of a version. Older sets have none of newer ones, whose
/// documents stay what they were then.
fn has_version(files: &BTreeMap<String, Vec<u8>>, version: &ApiVersion) -> bool {
    let layout = Layout::of(version);
    version.is_product() || files.keys().any(|file| layout.document(file).is_some())
}

/// Upstream documents of a version that no row of `families.yaml` names.
fn unknown_documents(
    files: &BTreeMap<String, Vec<u8>>,
    layout: &Layout,
    version: &ApiVersion,
    families: &[Family],
) -> Diagnostics {
    let is_row =
        |family: &Family, name: &str| family.document == name && family.version == *version;
    let of_version = match version.is_product() {
        true => String::new(),
        false => format!(", version: {version}"),
    };
    let mut problems = Diagnostics::default();
    for file in files.keys() {
        let Some(name) = layout.document(file) else {
            continue;
        };
        if !families.iter().any(|family| is_row(family, name)) {
            problems.push(Diagnostic::new(
                "unknown-document",
                file,
                "",
                format!("no row of families.yaml has `document: {name}`"),
                format!(
                    "add a row for it to specs/families.yaml: \
                     {{name: {0}, document: {name}, title: {0}{of_version}}}",
                    name.to_snake_case()
                ),
            ));
        }
    }
    problems
}

/// The shared schemas. Only a document that refers to them needs them, and says so then.
fn common(
    task: &Import,
    files: &BTreeMap<String, Vec<u8>>,
    layout: &Layout,
) -> Result<Common, Diagnostic> {
    let Some(bytes) = files.get(&layout.common) else {
        return Ok(Common::default());
    };
    let place = format!("{}/{}", task.from.name, layout.common);
    let file = File {
        upstream: &layout.common,
        place: &place,
        bytes,
    };
    Ok(Common::new(&file.tree()?, &mut Vec::new()))
}

/// Files of `api/` that no family has any more.
fn leftovers(specs: &Path, families: &[Family]) -> Vec<String> {
    let mut folders = vec!["api".to_owned()];
    folders.extend(
        names(&specs.join("api"))
            .into_iter()
            .map(|name| format!("api/{name}"))
            .filter(|folder| specs.join(folder).is_dir()),
    );
    let files = folders.iter().flat_map(|folder| {
        let names = names(&specs.join(folder)).into_iter();
        names
            .filter(|name| name.ends_with(".yaml"))
            .map(move |name| format!("{folder}/{name}"))
    });
    files
        .filter(|file| !families.iter().any(|f| f.file() == *file))
        .collect()
}

/// What is in a folder, in order.
fn names(folder: &Path) -> BTreeSet<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect()
}

/// The lock after this import. Where the documents are the same, they still come
/// from where they came from, if nothing else is said.
fn new_lock(
    task: &Import,
    layouts: &[Layout],
    files: &BTreeMap<String, Vec<u8>>,
    before: Option<&Lock>,
    ready: &[Ready],
) -> Lock {
    let documents: Vec<LockedDocument> = ready.iter().map(|d| d.locked.clone()).collect();
    let mut common: BTreeMap<String, String> = before.map_or_else(BTreeMap::new, |before| {
        let is_kept = |file: &&String| layouts.iter().any(|layout| layout.common == **file);
        let kept = before.common.iter().filter(|(file, _)| is_kept(file));
        kept.map(|(file, hash)| (file.clone(), hash.clone()))
            .collect()
    });
    for layout in layouts {
        let has_documents = files.keys().any(|file| layout.document(file).is_some());
        match files.get(&layout.common) {
            Some(bytes) => drop(common.insert(layout.common.clone(), sha256(bytes))),
            None if has_documents => drop(common.remove(&layout.common)),
            None => {}
        }
    }
    let same = before.filter(|before| {
        let hashes = |documents: &[LockedDocument]| {
            documents
                .iter()
                .filter(|d| d.origin.is_none())
                .map(|d| d.upstream_sha256.clone())
                .collect::<Vec<_>>()
        };
        before.common == common && hashes(&before.documents) == hashes(&documents)
    });
    let fetched = task.from.sha256.as_ref().map(|sha256| Fetched {
        url: task.url.clone(),
        sha256: sha256.clone(),
    });
    let by_itself = || match &fetched {
        Some(fetched) => fetched.sha256.chars().take(SHORT).collect(),
        None => {
            let name = Path::new(&task.from.name).file_name();
            name.map_or("unknown".into(), |name| name.to_string_lossy().into_owned())
        }
    };
    Lock {
        source: task
            .source
            .clone()
            .or_else(|| Some(before?.source.clone()))
            .or_else(|| task.url.clone())
            .unwrap_or_else(|| "unknown".to_owned()),
        revision: task
            .revision
            .clone()
            .or_else(|| Some(same?.revision.clone()))
            .unwrap_or_else(by_itself),
        fetched: fetched.or_else(|| same?.fetched.clone()),
        common,
        documents,
    }
}
