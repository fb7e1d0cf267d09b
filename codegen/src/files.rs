//! Files that are written: whole or not at all, and no more than is ours.

use std::collections::BTreeMap;
use std::io;
use std::path::{Component, Path, PathBuf};

use crate::diagnostic::{Diagnostic, Diagnostics};

#[cfg(test)]
mod tests;

/// The file that marks a folder as made by the generator.
pub const MARKER: &str = ".codegen";

const MARKER_TEXT: &str = "This folder was made by the generator, which may overwrite it.\n";

/// Writes a file by way of a temporary one beside it, so that a reader sees the
/// old text or the new one and never half of it.
///
/// # Errors
///
/// What the file system says.
pub fn write_atomic(path: &Path, bytes: &[u8]) -> io::Result<()> {
    staged(path, bytes)?
        .persist(path)
        .map_err(|error| error.error)?;
    Ok(())
}

/// Replaces files below a folder, in their order; a file without a text goes. All
/// texts are on the disk before the first of them takes its place, so that a full
/// disk or a folder that must not be written to leaves everything as it was.
///
/// # Errors
///
/// What the file system says, of all files.
pub fn replace_all(root: &Path, files: &[(String, Option<String>)]) -> Result<(), Diagnostics> {
    let mut problems = Diagnostics::default();
    let mut ready = Vec::with_capacity(files.len());
    for (file, text) in files {
        let path = root.join(file);
        let staged = text.as_ref().map(|text| staged(&path, text.as_bytes()));
        match staged.transpose() {
            Ok(staged) => ready.push((path, staged)),
            Err(error) => problems.push(failed(&path, &error)),
        }
    }
    problems.into_result()?;
    let mut problems = Diagnostics::default();
    for (path, staged) in ready {
        let done = match staged {
            Some(staged) => staged.persist(&path).map(drop).map_err(|error| error.error),
            None => std::fs::remove_file(&path),
        };
        if let Err(error) = done {
            problems.push(failed(&path, &error));
        }
    }
    problems.into_result()
}

/// A temporary file with some bytes, beside the file that it will be.
fn staged(path: &Path, bytes: &[u8]) -> io::Result<tempfile::NamedTempFile> {
    use io::Write;
    let folder = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder)?;
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // A temporary file is private by default; what we write is source code.
        builder.permissions(std::fs::Permissions::from_mode(0o644));
    }
    let mut file = builder.prefix(".codegen-").tempfile_in(folder)?;
    file.write_all(bytes)?;
    Ok(file)
}

/// How a file on disk is not as it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StaleKind {
    /// It has another text.
    Stale,
    /// It is not there.
    Missing,
    /// It is there and should not be.
    Unexpected,
}

impl StaleKind {
    /// The word that messages use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Stale => "stale",
            Self::Missing => "missing",
            Self::Unexpected => "unexpected",
        }
    }
}

/// A file on disk that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stale {
    /// The file's path below the root, with slashes.
    pub path: String,
    /// What is wrong with it.
    pub kind: StaleKind,
}

/// What writing did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files whose text is another now.
    pub changed: Vec<String>,
    /// Files that were deleted.
    pub removed: Vec<String>,
    /// How many files were as they should be.
    pub unchanged: usize,
}

/// A set of generated files, and the folders in which nothing else may be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Output {
    files: BTreeMap<String, String>,
    owned: Vec<String>,
}

impl Output {
    /// An empty set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file by its path below the root, with slashes.
    pub fn insert(&mut self, path: impl Into<String>, text: impl Into<String>) {
        self.files.insert(path.into(), text.into());
    }

    /// Declares a folder as wholly generated: what is in it and not in the set
    /// is deleted by `write` and found by `compare`.
    pub fn own(&mut self, folder: impl Into<String>) {
        self.owned.push(folder.into());
    }

    /// The text of a file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// The files, by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there are no files.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// What on disk is not as the set says; by path. Writes nothing.
    ///
    /// # Errors
    ///
    /// A path that leads out of the root, or a folder that cannot be read.
    pub fn compare(&self, root: &Path) -> Result<Vec<Stale>, Diagnostics> {
        self.check_paths()?;
        let mut stale: Vec<Stale> = Vec::new();
        for (path, text) in &self.files {
            let kind = match std::fs::read(root.join(path)) {
                Ok(bytes) if bytes == text.as_bytes() => continue,
                Ok(_) => StaleKind::Stale,
                Err(_) => StaleKind::Missing,
            };
            stale.push(Stale {
                path: path.clone(),
                kind,
            });
        }
        for path in self.unexpected(root)? {
            stale.push(Stale {
                path,
                kind: StaleKind::Unexpected,
            });
        }
        stale.sort();
        Ok(stale)
    }

    /// Makes the disk as the set says. Files that are right already are not
    /// touched, so that builds see no change where there is none.
    ///
    /// # Errors
    ///
    /// A path that leads out of the root, or what the file system says.
    pub fn write(&self, root: &Path) -> Result<Written, Diagnostics> {
        let mut problems = Diagnostics::default();
        let mut written = Written::default();
        for stale in self.compare(root)? {
            let path = root.join(&stale.path);
            let done = match (stale.kind, self.files.get(&stale.path)) {
                (StaleKind::Unexpected, _) | (_, None) => {
                    std::fs::remove_file(&path).map(|()| written.removed.push(stale.path.clone()))
                }
                (_, Some(text)) => write_atomic(&path, text.as_bytes())
                    .map(|()| written.changed.push(stale.path.clone())),
            };
            if let Err(error) = done {
                problems.push(failed(&path, &error));
            }
        }
        for folder in &self.owned {
            remove_empty(&root.join(folder));
        }
        written.unchanged = self.files.len() - written.changed.len().min(self.files.len());
        problems.into_result().map(|()| written)
    }

    /// Files in owned folders that the set does not have.
    fn unexpected(&self, root: &Path) -> Result<Vec<String>, Diagnostics> {
        let mut found = Vec::new();
        let mut open: Vec<(PathBuf, String)> = self
            .owned
            .iter()
            .map(|folder| (root.join(folder), folder.clone()))
            .collect();
        while let Some((folder, name)) = open.pop() {
            let entries = match std::fs::read_dir(&folder) {
                Ok(entries) => entries,
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => return Err(failed(&folder, &error).into()),
            };
            for entry in entries {
                let entry = entry.map_err(|error| failed(&folder, &error))?;
                let path = format!("{name}/{}", entry.file_name().to_string_lossy());
                // A link is a file here, whatever it leads to: it is never followed.
                let kind = entry
                    .file_type()
                    .map_err(|error| failed(&entry.path(), &error))?;
                if kind.is_dir() {
                    open.push((entry.path(), path));
                } else if !self.files.contains_key(&path) {
                    found.push(path);
                }
            }
        }
        found.sort();
        found.dedup();
        Ok(found)
    }

    /// Names in documents become paths; none of them may lead out of the root.
    fn check_paths(&self) -> Result<(), Diagnostics> {
        let mut problems = Diagnostics::default();
        for path in self.files.keys().chain(&self.owned) {
            let inside = !path.is_empty()
                && !path.contains('\\')
                && Path::new(path)
                    .components()
                    .all(|c| matches!(c, Component::Normal(_)));
            if !inside {
                problems.push(Diagnostic::new(
                    "path-outside",
                    path,
                    "",
                    "a generated file would lie outside of its folder",
                    "rename the family or file that its path is made of",
                ));
            }
        }
        problems.into_result()
    }
}

/// Makes sure that a folder may be written to: it is not there, empty, or one
/// that the generator made before. Writes nothing.
///
/// # Errors
///
/// A folder with somebody else's files in it.
pub fn may_write(root: &Path) -> Result<(), Diagnostics> {
    if root.join(MARKER).is_file() {
        return Ok(());
    }
    match std::fs::read_dir(root) {
        Ok(mut entries) => match entries.next() {
            None => Ok(()),
            Some(_) => Err(Diagnostic::new(
                "foreign-folder",
                root.display().to_string(),
                "",
                "the folder is not empty, and the generator did not make it",
                "give --out a folder that is new or empty",
            )
            .into()),
        },
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(failed(root, &error).into()),
    }
}

/// Marks a folder as the generator's, if it may be.
///
/// # Errors
///
/// A folder with somebody else's files in it.
pub fn claim(root: &Path) -> Result<(), Diagnostics> {
    may_write(root)?;
    let marker = root.join(MARKER);
    if marker.is_file() {
        return Ok(());
    }
    write_atomic(&marker, MARKER_TEXT.as_bytes()).map_err(|error| failed(&marker, &error).into())
}

fn failed(path: &Path, error: &io::Error) -> Diagnostic {
    let path = path.display().to_string();
    let help = format!("look at {path}");
    Diagnostic::new("file-system", path, "", error.to_string(), help)
}

/// Deletes folders that have nothing in them, from the innermost.
fn remove_empty(folder: &Path) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            remove_empty(&entry.path());
        }
    }
    // Fails where something is in it, which is what is wanted.
    let _ = std::fs::remove_dir(folder);
}
