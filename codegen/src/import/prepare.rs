//! One published document becomes the text of one of ours.

use std::path::Path;

use serde_json::{Map, Value};

use super::common::Common;
use super::{ImportedDocument, canonical, yaml};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::hash::sha256;
use crate::lock::LockedDocument;
use crate::openapi::shape::METHODS;
use crate::openapi::{MAX_DEPTH, walk};
use crate::source::{Family, RawDocument, tree};

/// A document that is ready to be written.
pub(super) struct Ready {
    pub(super) row: ImportedDocument,
    pub(super) locked: LockedDocument,
    pub(super) text: String,
    /// What the text says.
    pub(super) document: RawDocument,
}

/// A published file.
pub(super) struct File<'a> {
    /// Its path below the folder that was published.
    pub(super) upstream: &'a str,
    /// Its path as a person finds it.
    pub(super) place: &'a str,
    pub(super) bytes: &'a [u8],
}

impl File<'_> {
    fn problem(&self, code: &'static str, message: impl Into<String>) -> Diagnostic {
        let help = format!("look at {}", self.place);
        Diagnostic::new(code, self.upstream, "", message, help)
    }

    /// The file's tree, within the bounds that a hostile file needs.
    pub(super) fn tree(&self) -> Result<Value, Diagnostic> {
        let text = std::str::from_utf8(self.bytes)
            .map_err(|error| self.problem("unreadable", format!("no UTF-8: {error}")))?;
        let root = tree::json(text)
            .map_err(|error| self.problem("unreadable", format!("no JSON: {error}")))?;
        match too_deep(&root) {
            Some(message) => Err(self.problem("too-deep", message)),
            None => Ok(root),
        }
    }
}

/// Why a document nests too deep, where it does.
pub(super) fn too_deep(root: &Value) -> Option<String> {
    let pointer = walk::too_deep(root, MAX_DEPTH)?;
    Some(format!("nests deeper than {MAX_DEPTH} levels at {pointer}"))
}

/// Brings a family's published document into our form.
pub(super) fn prepare(
    file: &File<'_>,
    specs: &Path,
    family: &Family,
    common: &Common,
) -> Result<Ready, Diagnostics> {
    let root = file.tree()?;
    if !root.is_object() {
        return Err(file.problem("unreadable", "no OpenAPI document").into());
    }
    let mut notes = Vec::new();
    let mut tree = canonical(&root, &mut notes);
    let help = format!(
        "put the shared schema into {}, or beside it into common/common-schemas.json",
        file.place
    );
    common
        .bring_in(&mut tree, file.upstream, &help)
        .into_result()?;
    let ours = family.file();
    let text = format!(
        "# {}. Written by `cargo xtask import` from {}; corrections belong\n\
         # into overlays/{}/.\n{}",
        family.title,
        file.upstream.rsplit('/').next().unwrap_or(file.upstream),
        family.name,
        yaml::write(&tree)
    );
    let before = std::fs::read_to_string(specs.join(&ours)).ok();
    let paths = tree.get("paths").and_then(Value::as_object);
    Ok(Ready {
        row: ImportedDocument {
            family: family.name.clone(),
            file: ours.clone(),
            paths: paths.map_or(0, Map::len),
            operations: paths.map_or(0, operations),
            changed: before.as_deref() != Some(text.as_str()),
            notes,
        },
        locked: LockedDocument {
            file: ours,
            upstream: file.upstream.to_owned(),
            upstream_sha256: sha256(file.bytes),
            sha256: sha256(text.as_bytes()),
            origin: None,
        },
        text,
        document: RawDocument::of(family, tree),
    })
}

fn operations(paths: &Map<String, Value>) -> usize {
    let items = paths.values().filter_map(Value::as_object);
    items
        .flat_map(Map::keys)
        .filter(|key| METHODS.contains(&key.as_str()))
        .count()
}
