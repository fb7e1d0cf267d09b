//! Documents that somebody else wrote: a file, or a folder of files.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use heck::ToSnakeCase;
use serde_json::Value;

use super::{Family, RawDocument, Source, bundle, tree};
use crate::diagnostic::{Diagnostic, Diagnostics};

/// How deep folders are searched, and how many files are looked at.
const MAX_FOLDERS: usize = 16;
const MAX_FILES: usize = 10_000;

/// Names that a family cannot have: they are features or modules of every crate,
/// or words of the language.
const TAKEN: [&str; 48] = [
    "default", "full", "observed", "runtime", "api", "client", "error", "as", "async", "await",
    "break", "const", "continue", "crate", "dyn", "else", "enum", "extern", "false", "fn", "for",
    "gen", "if", "impl", "in", "let", "loop", "match", "mod", "move", "mut", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "type", "unsafe", "use",
    "where", "while", "yield", "try", "box",
];

impl Source {
    /// Reads a file, or every OpenAPI document of a folder: files that have the
    /// key `openapi` or `swagger`. The other files there may be referred to.
    ///
    /// # Errors
    ///
    /// Files that cannot be read, documents whose families would have one name,
    /// and references that lead nowhere or out of the folder.
    pub fn foreign(path: &Path) -> Result<Source, Diagnostics> {
        let root = if path.is_dir() {
            path
        } else {
            path.parent().unwrap_or(Path::new("."))
        };
        let root = if root.as_os_str().is_empty() {
            Path::new(".")
        } else {
            root
        };
        let root = root.canonicalize().map_err(|error| missing(path, &error))?;
        let files = if path.is_dir() {
            list(&root)?
        } else {
            let full = path.canonicalize().map_err(|error| missing(path, &error))?;
            // A link to a file elsewhere is the caller's own choice; what is
            // around that file is not.
            vec![full]
        };
        let mut problems = Diagnostics::default();
        let mut documents = Vec::new();
        for file in &files {
            match open(file, &root, path.is_dir()) {
                Ok(Some(document)) => documents.push(document),
                Ok(None) => {}
                Err(problem) => problems.push(problem),
            }
        }
        problems.into_result()?;
        if documents.is_empty() {
            return Err(Diagnostic::new(
                "no-documents",
                path.display().to_string(),
                "",
                "there is no OpenAPI document here",
                "give --specs a JSON or YAML file with the key `openapi`, or a folder of such files",
            )
            .into());
        }
        name_families(&mut documents)?;
        let mut folder = bundle::Folder::new(root);
        let mut problems = Diagnostics::default();
        for document in &mut documents {
            problems.extend(bundle::bundle(document, &mut folder));
        }
        problems.into_result().map(|()| Source { documents })
    }
}

fn missing(path: &Path, error: &std::io::Error) -> Diagnostic {
    let path = path.display().to_string();
    let help = format!("look at {path}");
    Diagnostic::new(
        "missing-document",
        path,
        "",
        format!("cannot be read: {error}"),
        help,
    )
}

/// The JSON and YAML files of a folder, by path. Links are not followed.
fn list(root: &Path) -> Result<Vec<PathBuf>, Diagnostics> {
    let mut files = Vec::new();
    let mut open = vec![(root.to_owned(), 0)];
    while let Some((folder, depth)) = open.pop() {
        let entries = std::fs::read_dir(&folder).map_err(|error| missing(&folder, &error))?;
        for entry in entries.flatten() {
            let name = entry.file_name();
            let name = name.to_string_lossy();
            let Ok(kind) = entry.file_type() else {
                continue;
            };
            if name.starts_with('.') {
                continue;
            }
            if kind.is_dir() && depth < MAX_FOLDERS {
                open.push((entry.path(), depth + 1));
            } else if kind.is_file() && is_document_name(&name) {
                files.push(entry.path());
            }
            if files.len() > MAX_FILES {
                return Err(Diagnostic::new(
                    "too-many-files",
                    root.display().to_string(),
                    "",
                    format!("more than {MAX_FILES} files"),
                    "give --specs the file or the folder of the documents alone",
                )
                .into());
            }
        }
    }
    files.sort();
    Ok(files)
}

fn is_document_name(name: &str) -> bool {
    let extension = Path::new(name)
        .extension()
        .and_then(std::ffi::OsStr::to_str);
    extension.is_some_and(|extension| {
        ["json", "yaml", "yml"]
            .iter()
            .any(|known| extension.eq_ignore_ascii_case(known))
    })
}

/// Reads one file. None where it is no document, which among others is no fault.
fn open(file: &Path, root: &Path, among_others: bool) -> Result<Option<RawDocument>, Diagnostic> {
    let name = file
        .strip_prefix(root)
        .unwrap_or(file)
        .to_string_lossy()
        .replace('\\', "/");
    let help = || format!("edit {}", file.display());
    let text = std::fs::read_to_string(file).map_err(|error| {
        Diagnostic::new(
            "unreadable",
            &name,
            "",
            format!("cannot be read: {error}"),
            help(),
        )
    })?;
    let looks_like_one = text.contains("openapi") || text.contains("swagger");
    if among_others && !looks_like_one {
        return Ok(None);
    }
    let value = match tree::by_name(&name, &text) {
        Ok(value) => value,
        Err(error) => return Err(Diagnostic::new("unreadable", &name, "", error, help())),
    };
    let is_one = value.get("openapi").is_some() || value.get("swagger").is_some();
    if among_others && !is_one {
        return Ok(None);
    }
    Ok(Some(RawDocument {
        family: Family::default(),
        version: Family::default().version,
        edit: file.display().to_string(),
        added: Vec::new(),
        file: name,
        root: value,
    }))
}

/// Names families by their files' stems, and by the folders where stems are equal.
fn name_families(documents: &mut [RawDocument]) -> Result<(), Diagnostics> {
    let mut stems: BTreeMap<String, usize> = BTreeMap::new();
    let stem = |file: &str| family_name(Path::new(file).file_stem().and_then(|s| s.to_str()));
    for document in documents.iter() {
        *stems.entry(stem(&document.file)).or_default() += 1;
    }
    let mut problems = Diagnostics::default();
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    for document in documents {
        let short = stem(&document.file);
        let name = if stems.get(&short).is_some_and(|count| *count > 1) {
            let path = Path::new(&document.file).with_extension("");
            family_name(path.to_str())
        } else {
            short
        };
        let title = document
            .root
            .pointer("/info/title")
            .and_then(Value::as_str)
            .map(str::to_owned);
        document.family = Family::named(name.clone());
        if let Some(title) = title.filter(|title| !title.trim().is_empty()) {
            document.family.title = title;
        }
        if let Some(other) = names.insert(name.clone(), document.file.clone()) {
            problems.push(Diagnostic::new(
                "same-family",
                &document.file,
                "",
                format!("its family would be `{name}`, as that of {other}"),
                format!("rename {}", document.edit),
            ));
        }
    }
    problems.into_result()
}

/// A stem as module and feature.
fn family_name(stem: Option<&str>) -> String {
    let name: String = stem
        .unwrap_or_default()
        .to_snake_case()
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || *c == '_')
        .collect();
    let name = name.trim_matches('_').to_owned();
    if name.is_empty() {
        "document".to_owned()
    } else if name.starts_with(|c: char| c.is_ascii_digit()) {
        format!("api_{name}")
    } else if TAKEN.contains(&name.as_str()) {
        format!("{name}_api")
    } else {
        name
    }
}
