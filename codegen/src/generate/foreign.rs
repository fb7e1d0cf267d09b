//! A stand-alone crate of documents that somebody else wrote.

use std::path::Path;

use super::{Progress, Project, Task, make, optional, unreadable};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::emit;
use crate::files::Output;
use crate::names::lock::Lock;
use crate::names::overrides::Overrides;
use crate::rules::Rules;
use crate::source::Source;

pub(super) fn foreign_task(documents: &Path, given: &Names) -> Result<Task, Diagnostics> {
    Ok(Task {
        documents: Source::foreign(documents)?.documents,
        rules: Rules::none(),
        overrides: Overrides::parse(&given.overrides)?,
        lock: Lock::parse(&given.lock)?,
        ..Task::default()
    })
}

/// The names of a stand-alone crate: the text of the files beside its manifest.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// `names.lock`: names that were given before.
    pub lock: String,
    /// `names.yaml`: names that a person chose.
    pub overrides: String,
}

impl Names {
    /// Reads the files of a crate; those that are not there are empty.
    ///
    /// # Errors
    ///
    /// Files that are there and cannot be read.
    pub fn read(folder: &Path) -> Result<Self, Diagnostics> {
        Ok(Self {
            lock: optional(&folder.join("names.lock"), "names.lock")?,
            overrides: optional(&folder.join("names.yaml"), "names.yaml")?,
        })
    }
}

/// Makes a stand-alone crate called `name` from documents that somebody else wrote.
///
/// `runtime` is the folder of the runtime's source, which goes into the crate;
/// `given` are the names that the crate has from before.
///
/// # Errors
///
/// Everything that the documents hold and the generator cannot take.
pub fn stand_alone(
    documents: &Path,
    name: &str,
    runtime: &Path,
    given: &Names,
    progress: &dyn Progress,
) -> Result<Project, Diagnostics> {
    if !is_crate_name(name) {
        return Err(Diagnostic::new(
            "crate-name",
            name,
            "",
            format!("`{name}` is no name of a crate"),
            "a name has letters, digits, `-` and `_`, and starts with a letter",
        )
        .into());
    }
    let task = foreign_task(documents, given)?;
    let made = make(task, progress)?;
    let mut output = Output::new();
    for (path, text) in &made.files {
        output.insert(format!("src/api/{path}"), text);
    }
    for (path, text) in emit::package(&made.api, name, None) {
        output.insert(path, text);
    }
    for (file, text) in rust_files(runtime)? {
        output.insert(format!("src/runtime/{file}"), text);
    }
    output.insert("names.lock", made.lock.text());
    output.own("src");
    Ok(Project {
        api: made.api,
        lines: made.lines,
        output,
    })
}

fn is_crate_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

/// The Rust files of a folder and of the folders in it, by their paths below it.
fn rust_files(folder: &Path) -> Result<Vec<emit::File>, Diagnostics> {
    let name = folder.display().to_string();
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(|error| unreadable(&name, &error))? {
        let path = entry.map_err(|error| unreadable(&name, &error))?.path();
        let file = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if path.is_dir() {
            let inner = rust_files(&path)?.into_iter();
            files.extend(inner.map(|(below, text)| (format!("{file}/{below}"), text)));
        } else if file.ends_with(".rs") && !file.ends_with("tests.rs") {
            // The runtime's own tests stay with the runtime.
            let text = std::fs::read_to_string(&path).map_err(|error| unreadable(&file, &error))?;
            files.push((file, text));
        }
    }
    files.sort();
    Ok(files)
}
