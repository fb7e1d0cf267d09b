//! What comes from outside: a folder, an archive, one document.

use std::collections::BTreeMap;
use std::path::Path;

use super::archive::{BOUNDS, is_archive, unpack};
use super::layout::Layout;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::hash;
use crate::source::ApiVersion;

/// Documents as they were published, in memory. What is wrong with one of them is
/// told when it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incoming {
    /// What messages call it: a path or a URL.
    pub name: String,
    /// SHA-256 of the one file as which it came; none where that is a folder.
    pub sha256: Option<String>,
    pub(super) content: Content,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Content {
    /// Files, by their paths with slashes below the folder that was published.
    Set(BTreeMap<String, Vec<u8>>),
    /// One document, and the shared schemas that lie beside it.
    Document {
        bytes: Vec<u8>,
        common: Option<Vec<u8>>,
    },
}

impl Incoming {
    /// Reads a folder, an archive or a document of the disk.
    ///
    /// # Errors
    ///
    /// What cannot be read, a hash that is another than `sha256`, and what
    /// [`Incoming::read`] refuses.
    pub fn open(path: &Path, sha256: Option<&str>) -> Result<Self, Diagnostics> {
        let name = path.display().to_string();
        if path.is_dir() {
            if sha256.is_some() {
                let message = "a folder has no SHA-256";
                let help = "give --sha256 for an archive or a document, or leave it out";
                return Err(Diagnostic::new("sha256", name, "", message, help).into());
            }
            return folder(path, name);
        }
        let bytes = std::fs::read(path).map_err(|error| unreadable(path, &error))?;
        let mut incoming = Self::read(name, bytes, sha256)?;
        if let Content::Document { common, .. } = &mut incoming.content {
            // Beside the document, or beside its folder, as in a set.
            let folder = path.parent().unwrap_or(Path::new("."));
            let beside = Layout::product().common;
            *common = match optional(&folder.join(&beside))? {
                Some(bytes) => Some(bytes),
                None => optional(&folder.join("..").join(&beside))?,
            };
        }
        Ok(incoming)
    }

    /// Reads what came as one file: a tar archive, compressed by gzip or not, or a
    /// document. It is told by the bytes, because not every address has a name.
    ///
    /// # Errors
    ///
    /// A hash that is another than `sha256`, bytes that are neither, and an archive
    /// that is damaged, too large, or reaches out of its folder.
    pub fn read(
        name: impl Into<String>,
        bytes: Vec<u8>,
        sha256: Option<&str>,
    ) -> Result<Self, Diagnostics> {
        let name = name.into();
        let found = hash::sha256(&bytes);
        // Before anything else looks at the bytes.
        if let Some(wanted) = sha256.filter(|wanted| !wanted.eq_ignore_ascii_case(&found)) {
            return Err(Diagnostic::new(
                "sha256",
                name,
                "",
                format!("the SHA-256 is {found}, not {wanted}"),
                "find out who is wrong: the hash that was given, or what came in its place",
            )
            .into());
        }
        let first = bytes.iter().find(|byte| !byte.is_ascii_whitespace());
        let content = if is_archive(&bytes) {
            Content::Set(unpack(&name, &bytes, BOUNDS)?)
        } else if first == Some(&b'{') {
            Content::Document {
                bytes,
                common: None,
            }
        } else {
            let start = String::from_utf8_lossy(&bytes[..bytes.len().min(24)]).into_owned();
            let message = format!(
                "neither a tar archive nor a JSON document: it begins with `{}`",
                start.escape_debug()
            );
            let help = "give a folder, a .tar, .tar.gz or .tgz of it, or one document in JSON";
            return Err(Diagnostic::new("unknown-format", name, "", message, help).into());
        };
        Ok(Self {
            name,
            sha256: Some(found),
            content,
        })
    }

    /// Whether this is one document, and no set.
    pub fn is_document(&self) -> bool {
        matches!(self.content, Content::Document { .. })
    }
}

/// The files of a folder that a set has: of the product's version, and of those that
/// have a folder of their own beside its documents.
fn folder(path: &Path, name: String) -> Result<Incoming, Diagnostics> {
    let product = Layout::product();
    let apps = path.join(&product.documents);
    let entries = std::fs::read_dir(&apps).map_err(|error| {
        Diagnostic::new(
            "missing-documents",
            apps.display().to_string(),
            "",
            format!("the folder cannot be read: {error}"),
            "give import a folder that has apps/*.json and common/common-schemas.json",
        )
    })?;
    let mut versions: Vec<String> = entries
        .flatten()
        .filter(|entry| entry.path().is_dir())
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    versions.sort();
    let layouts = versions
        .into_iter()
        .map(|version| Layout::of(&ApiVersion::new(version)));
    let mut files = BTreeMap::new();
    let mut problems = Diagnostics::default();
    for layout in std::iter::once(product).chain(layouts) {
        documents(path, &layout, &mut files, &mut problems);
    }
    problems.into_result()?;
    Ok(Incoming {
        name,
        sha256: None,
        content: Content::Set(files),
    })
}

/// Adds the files of one version.
fn documents(
    path: &Path,
    layout: &Layout,
    files: &mut BTreeMap<String, Vec<u8>>,
    problems: &mut Diagnostics,
) {
    let entries = std::fs::read_dir(path.join(&layout.documents));
    for entry in entries.into_iter().flatten().flatten() {
        let Ok(file) = entry.file_name().into_string() else {
            continue;
        };
        let file = format!("{}/{file}", layout.documents);
        if layout.document(&file).is_none() {
            continue;
        }
        match std::fs::read(entry.path()) {
            Ok(bytes) => drop(files.insert(file, bytes)),
            Err(error) => problems.push(unreadable(&entry.path(), &error)),
        }
    }
    match optional(&path.join(&layout.common)) {
        Ok(common) => files.extend(common.map(|bytes| (layout.common.clone(), bytes))),
        Err(problem) => problems.push(problem),
    }
}

/// A file's bytes; none where there is no such file.
fn optional(path: &Path) -> Result<Option<Vec<u8>>, Diagnostic> {
    match std::fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(unreadable(path, &error)),
    }
}

fn unreadable(path: &Path, error: &std::io::Error) -> Diagnostic {
    let name = path.display().to_string();
    let help = format!("look at {name}");
    let message = format!("cannot be read: {error}");
    Diagnostic::new("missing-document", name, "", message, help)
}
