//! Published documents as they are, without bringing them into `specs/`.

use std::path::{Path, PathBuf};

use heck::ToSnakeCase;
use serde_json::Value;

use super::{canonical, read_common, too_deep};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::parallel;
use crate::source::{Family, RawDocument};

/// The documents of a published set (`apps/*.json`, `common/`) or one of them, in
/// canonical form, in the order of `families`; documents that no family names come
/// last, as families of their own.
///
/// # Errors
///
/// Files that cannot be read; references to what is not there.
pub fn published(from: &Path, families: &[Family]) -> Result<Vec<RawDocument>, Diagnostics> {
    let (root, files) = match from.is_dir() {
        true => (from.to_owned(), list(&from.join("apps"))?),
        false => {
            let above = from.parent().and_then(Path::parent);
            (above.unwrap_or(from).to_owned(), vec![from.to_owned()])
        }
    };
    let mut named: Vec<(usize, Family, PathBuf)> = files
        .into_iter()
        .map(|path| {
            let stem = path.file_stem().and_then(std::ffi::OsStr::to_str);
            let stem = stem.unwrap_or_default();
            let is_it = |family: &Family| family.version.is_product() && family.document == stem;
            match families.iter().position(is_it) {
                Some(at) => (at, families[at].clone(), path),
                None => (usize::MAX, unknown(stem), path),
            }
        })
        .collect();
    named.sort_by(|(one, _, path), (other, _, other_path)| (one, path).cmp(&(other, other_path)));
    let (common, _) = read_common(&root)?;
    let results = parallel::map(&named, |(_, family, path)| {
        let file = format!("apps/{}.json", family.document);
        let document = read(path, &file)?;
        let mut document = canonical(&document, &mut Vec::new());
        let help = format!("look at {}", path.display());
        common.bring_in(&mut document, &file, &help).into_result()?;
        Ok::<_, Diagnostics>(RawDocument {
            family: family.clone(),
            version: family.version.clone(),
            edit: path.display().to_string(),
            file,
            added: Vec::new(),
            root: document,
        })
    });
    let mut problems = Diagnostics::default();
    let mut documents = Vec::new();
    for result in results {
        match result {
            Ok(document) => documents.push(document),
            Err(found) => problems.extend(found),
        }
    }
    problems.into_result().map(|()| documents)
}

/// The family of a document that no row names.
fn unknown(document: &str) -> Family {
    Family {
        document: document.to_owned(),
        ..Family::named(document.to_snake_case())
    }
}

/// Reads a document as other programs do: where a key stands twice in a map, the last
/// one counts. An import refuses that; what was published once can only be looked at.
fn read(path: &Path, file: &str) -> Result<Value, Diagnostic> {
    let problem = |message: String| {
        let help = format!("look at {}", path.display());
        Diagnostic::new("unreadable", file, "", message, help)
    };
    let bytes = std::fs::read(path).map_err(|error| problem(format!("cannot be read: {error}")))?;
    let root =
        serde_json::from_slice(&bytes).map_err(|error| problem(format!("no JSON: {error}")))?;
    too_deep(&root).map_or(Ok(()), |message| Err(problem(message)))?;
    Ok(root)
}

fn list(folder: &Path) -> Result<Vec<PathBuf>, Diagnostic> {
    let entries = std::fs::read_dir(folder).map_err(|error| {
        Diagnostic::new(
            "missing-documents",
            folder.display().to_string(),
            "",
            format!("the folder cannot be read: {error}"),
            "give a folder that has apps/*.json",
        )
    })?;
    let paths = entries.flatten().map(|entry| entry.path());
    let is_json = |path: &PathBuf| path.extension().is_some_and(|end| end == "json");
    Ok(paths
        .filter(|path| is_json(path) && path.is_file())
        .collect())
}
