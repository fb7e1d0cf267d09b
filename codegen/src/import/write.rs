//! What an import writes: all of it, or nothing.

use std::path::Path;

use super::prepare::Ready;
use crate::diagnostic::Diagnostics;
use crate::files::replace_all;
use crate::lock::{self, Lock};

/// A file below the specs folder, and its new text; none where it goes.
pub(super) type Change = (String, Option<String>);

/// Writes documents, overlays and the lock. The lock comes last, so that a set of
/// which a part is missing does not agree with it.
pub(super) fn write(
    specs: &Path,
    ready: &[Ready],
    removed: &[String],
    overlays: Vec<Change>,
    lock: &Lock,
) -> Result<(), Diagnostics> {
    let changed = ready.iter().filter(|document| document.row.changed);
    let mut changes: Vec<Change> = changed
        .map(|document| (document.row.file.clone(), Some(document.text.clone())))
        .collect();
    changes.extend(removed.iter().map(|file| (file.clone(), None)));
    changes.extend(overlays);
    let text = lock.render();
    let before = std::fs::read_to_string(specs.join(lock::FILE)).ok();
    if before.as_ref() != Some(&text) {
        changes.push((lock::FILE.to_owned(), Some(text)));
    }
    replace_all(specs, &changes)
}
