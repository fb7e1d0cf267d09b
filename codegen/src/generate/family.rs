//! One family on its way through the passes, in all versions that it has.

use serde_json::Value;

use super::{Task, successors};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::Family;
use crate::names;
use crate::names::lock::FamilyLock;
use crate::rules::Rules;
use crate::source::RawDocument;
use crate::words::{self, Used};
use crate::{lower, openapi, passes};

/// The documents of one family.
pub(super) struct Job<'a> {
    /// The family's name.
    pub(super) name: &'a str,
    /// Each version's, with its position among all documents; the product's first.
    documents: Vec<(usize, &'a RawDocument)>,
}

/// One document's family, with everything named.
pub(super) struct Named {
    /// The document's position among all of them.
    pub(super) position: usize,
    /// The family.
    pub(super) family: Family,
    /// Its names, old and new.
    pub(super) names: FamilyLock,
    /// The words that it has used.
    pub(super) words: Used,
}

/// The documents by their families: versions of one family share names and types, so
/// that they are worked on together.
pub(super) fn jobs(documents: &[RawDocument]) -> Vec<Job<'_>> {
    let mut jobs: Vec<Job<'_>> = Vec::new();
    for (position, document) in documents.iter().enumerate() {
        let name = document.family.name.as_str();
        match jobs.iter_mut().find(|job| job.name == name) {
            Some(job) => job.documents.push((position, document)),
            None => jobs.push(Job {
                name,
                documents: vec![(position, document)],
            }),
        }
    }
    for job in &mut jobs {
        job.documents
            .sort_by_key(|(_, document)| !document.version.is_product());
    }
    jobs
}

impl Job<'_> {
    /// How long it takes, in no unit: what is made of a document is as long as its
    /// operations are many.
    pub(super) fn weight(&self) -> usize {
        let paths = |document: &RawDocument| {
            let paths = document.root.get("paths").and_then(Value::as_object);
            paths.map_or(0, |paths| paths.len())
        };
        self.documents.iter().map(|(_, one)| paths(one)).sum()
    }

    /// Takes the documents through all passes, and each family through `then` once all
    /// versions have their names: one tells of the other.
    pub(super) fn run<T>(
        &self,
        task: &Task,
        then: impl Fn(&Family, Option<&Family>) -> Result<T, Diagnostics>,
    ) -> Result<Vec<(Named, T)>, Diagnostics> {
        let mut problems = Diagnostics::default();
        let mut versions: Vec<Named> = Vec::new();
        for &(position, document) in &self.documents {
            match named(position, document, task, product(&versions)) {
                Ok(one) => versions.push(one),
                Err(found) => problems.extend(found),
            }
        }
        if let Some((product, newer)) = versions.split_first_mut() {
            for one in newer {
                successors::fill(&mut product.family, &one.family, &task.successors);
            }
        }
        let mut made = Vec::new();
        for one in &versions {
            let product = product(&versions).filter(|_| one.family.set.is_some());
            match then(&one.family, product.map(|product| &product.family)) {
                Ok(one) => made.push(one),
                Err(found) => problems.extend(found),
            }
        }
        problems.into_result()?;
        Ok(versions.into_iter().zip(made).collect())
    }
}

/// The product's version, which is the first where there is one.
fn product(versions: &[Named]) -> Option<&Named> {
    versions.first().filter(|one| one.family.set.is_none())
}

/// One document's family. Names that the product's version has given are the model of
/// another version's.
fn named(
    position: usize,
    document: &RawDocument,
    task: &Task,
    product: Option<&Named>,
) -> Result<Named, Diagnostics> {
    let folder = document.family.folder();
    let mut locked = task.lock.family(&folder);
    let mut family = lowered(document, &task.rules)?;
    let chosen = task.overrides.family(&folder);
    let model = product.map(|product| &product.names);
    names::assign(&mut family, &chosen, model, &mut locked, task.care)?;
    let words = words::fill(&mut family, &task.words.family(&folder), &task.words.common)?;
    if product.is_some() {
        words::borrow(&mut family, &task.words.family(&document.family.name));
    }
    Ok(Named {
        position,
        family,
        names: locked,
        words,
    })
}

/// One document's family, without names.
pub(super) fn lowered(document: &RawDocument, rules: &Rules) -> Result<Family, Diagnostics> {
    let document = openapi::read(document.clone())?;
    let rules = rules.of_version(&document.version);
    let mut family = lower::lower(&document, &rules)?;
    lost(&document, &family).into_result()?;
    passes::run(&mut family);
    Ok(family)
}

/// The operations of a document that its family does not have. There must be none.
fn lost(document: &openapi::Document, family: &Family) -> Diagnostics {
    let mut problems = Diagnostics::default();
    let paths = document.raw.get("paths").and_then(Value::as_object);
    for (path, item) in paths.into_iter().flatten() {
        for method in item
            .as_object()
            .into_iter()
            .flatten()
            .map(|(method, _)| method)
        {
            let known = family.operations.iter().any(|operation| {
                operation.path == *path && operation.method.eq_ignore_ascii_case(method)
            });
            if openapi::shape::METHODS.contains(&method.as_str()) && !known {
                problems.push(Diagnostic::new(
                    "lost-operation",
                    document.file.clone(),
                    crate::pointer::join_all("/paths", [path.as_str(), method.as_str()]),
                    "the operation would be lost",
                    "this is a fault of the generator: mend it in codegen/src/lower/",
                ));
            }
        }
    }
    problems
}
