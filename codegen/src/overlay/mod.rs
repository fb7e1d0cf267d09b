//! Overlays: what people know better than the published documents.
//!
//! `overlays/<family>/*.yaml` are documents of the OpenAPI Overlay Specification
//! 1.1.0; this is its engine, with rules of our own on top. Every action says what
//! it does, why, and on what evidence. An action that finds nothing or changes
//! nothing is an error, where the standard calls it a success: upstream has healed,
//! and what is of no use any more should go.

mod additions;
mod apply;
mod document;
mod evidence;
mod merge;
mod outcome;
mod parse;
mod parts;
mod place;
mod prune;
mod query;
mod sets;
#[cfg(test)]
mod tests;

use std::io::ErrorKind;
use std::path::Path;

use crate::diagnostic::{Diagnostic, Diagnostics};

pub use apply::apply;
pub use document::{Action, Change, Overlay};
pub use evidence::Evidence;
pub use merge::{Incompatible, merge};
pub use outcome::{Applied, Outcome, Redundant, Why};
pub use parse::parse;
pub(crate) use parts::reachable;
pub use prune::{narrow, prune};

/// The overlays of a family, in the order of their names; none where there is no folder.
///
/// # Errors
///
/// Files that are no overlays or cannot be read, and everything in overlays that
/// is of another form.
pub fn read(specs: &Path, family: &str) -> Result<Vec<Overlay>, Diagnostics> {
    let folder = format!("overlays/{family}");
    let names = names(&specs.join(&folder)).map_err(|error| unreadable(&folder, &error))?;
    let mut problems = Diagnostics::default();
    let mut overlays = Vec::new();
    for name in names {
        let file = format!("{folder}/{name}");
        match read_one(specs, &file) {
            Ok(overlay) => overlays.push(overlay),
            Err(found) => problems.extend(found),
        }
    }
    problems.into_result().map(|()| overlays)
}

/// The families that have overlays, and whatever else lies in `overlays/`: what is
/// no family is for the caller to tell. None where the folder cannot be read.
pub fn folders(specs: &Path) -> Vec<String> {
    names(&specs.join("overlays")).unwrap_or_default()
}

fn read_one(specs: &Path, file: &str) -> Result<Overlay, Diagnostics> {
    let path = specs.join(file);
    // Not through a link: overlays reach nothing outside their folder.
    let is_file = std::fs::symlink_metadata(&path).is_ok_and(|found| found.is_file());
    if !is_file || !file.ends_with(".yaml") {
        return Err(Diagnostic::new(
            "overlay-file",
            file,
            "",
            "this is no overlay",
            format!("delete specs/{file}, or make it a file `<topic>.yaml`"),
        )
        .into());
    }
    let text = std::fs::read_to_string(&path).map_err(|error| unreadable(file, &error))?;
    parse(file, &text)
}

fn unreadable(file: &str, error: &std::io::Error) -> Diagnostic {
    Diagnostic::new(
        "overlay-file",
        file,
        "",
        format!("the overlay cannot be read: {error}"),
        format!("look at specs/{file}"),
    )
}

/// What lies in a folder, sorted; nothing where there is no folder.
fn names(folder: &Path) -> std::io::Result<Vec<String>> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let mut names = entries
        .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
        .collect::<std::io::Result<Vec<String>>>()?;
    names.sort();
    Ok(names)
}
