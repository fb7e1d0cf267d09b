//! The project's own documents: `families.yaml` and `api/`.

use std::path::Path;

use super::{ApiVersion, Family, RawDocument, Source, family::read_families, tree};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::{lock, parallel};

impl Source {
    /// Reads a specs folder: the families of the product's version in the order of
    /// `families.yaml`, each with its document of `api/`.
    ///
    /// # Errors
    ///
    /// A list of families that cannot be read, a document that is missing, one
    /// that has no family, and one that is not as import wrote it.
    pub fn project(specs: &Path) -> Result<Source, Diagnostics> {
        Self::version(specs, &ApiVersion::default())
    }

    /// The same for another version. One that no family has has no documents.
    ///
    /// # Errors
    ///
    /// As for the product's.
    pub fn version(specs: &Path, version: &ApiVersion) -> Result<Source, Diagnostics> {
        Self::those(specs, |family| family.version == *version)
    }

    /// The documents of all versions, in the order of `families.yaml`.
    ///
    /// # Errors
    ///
    /// As for the product's.
    pub fn all(specs: &Path) -> Result<Source, Diagnostics> {
        Self::those(specs, |_| true)
    }

    fn those(specs: &Path, wanted: impl Fn(&Family) -> bool) -> Result<Source, Diagnostics> {
        let all = read_families(specs)?;
        let lock = lock::read(specs)?;
        let mut problems = unlisted(specs, &all);
        let families: Vec<Family> = all.into_iter().filter(wanted).collect();
        let read = parallel::map(&families, |family| {
            read_document(specs, family, lock.as_ref())
        });
        let mut documents = Vec::with_capacity(read.len());
        for result in read {
            match result {
                Ok(document) => documents.push(document),
                Err(problem) => problems.push(problem),
            }
        }
        problems.into_result().map(|()| Source { documents })
    }

    /// The documents of a specs folder that are there and can be read, whoever wrote
    /// them.
    pub(crate) fn present(specs: &Path, families: &[Family]) -> Source {
        let read = parallel::map(families, |family| read_document(specs, family, None).ok());
        Source {
            documents: read.into_iter().flatten().collect(),
        }
    }
}

fn read_document(
    specs: &Path,
    family: &Family,
    lock: Option<&lock::Lock>,
) -> Result<RawDocument, Diagnostic> {
    let file = family.file();
    let import = "run `cargo xtask import DIR`, or take the row out of specs/families.yaml";
    let text = std::fs::read_to_string(specs.join(&file)).map_err(|error| {
        let message = format!(
            "the document of family `{}` cannot be read: {error}",
            family.name
        );
        Diagnostic::new("missing-document", &file, "", message, import)
    })?;
    if let Some(lock) = lock {
        lock.check(family, &text)?;
    }
    let root = tree::yaml(&text).map_err(|error| {
        let message = format!("the document cannot be read: {error}");
        Diagnostic::new(
            "unreadable",
            &file,
            "",
            message,
            "run `cargo xtask import DIR` again",
        )
    })?;
    Ok(RawDocument::of(family, root))
}

/// A document that no row of `families.yaml` names would be left out without a word.
fn unlisted(specs: &Path, families: &[Family]) -> Diagnostics {
    let mut problems = Diagnostics::default();
    let mut folders = vec!["api".to_owned()];
    for family in families
        .iter()
        .filter(|family| !family.version.is_product())
    {
        let folder = format!("api/{}", family.version);
        if !folders.contains(&folder) {
            folders.push(folder);
        }
    }
    for folder in folders {
        let Ok(entries) = std::fs::read_dir(specs.join(&folder)) else {
            continue;
        };
        let mut names: Vec<String> = entries
            .flatten()
            .filter_map(|entry| entry.file_name().into_string().ok())
            .filter(|name| name.ends_with(".yaml"))
            .map(|name| format!("{folder}/{name}"))
            .collect();
        names.sort();
        for file in names {
            if !families.iter().any(|family| family.file() == file) {
                problems.push(Diagnostic::new(
                    "unlisted-document",
                    file,
                    "",
                    "no row of families.yaml names this document",
                    "add its row to specs/families.yaml, or delete the file",
                ));
            }
        }
    }
    problems
}
