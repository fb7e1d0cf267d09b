//! Published documents as they are, without bringing them into `specs/`.

use std::collections::BTreeMap;

use heck::ToSnakeCase;
use serde_json::Value;

use super::canonical;
use super::common::Common;
use super::incoming::{Content, Incoming};
use super::layout::Layout;
use super::prepare::too_deep;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::parallel;
use crate::source::{Family, RawDocument};

/// The documents of what was published, in canonical form, in the order of `families`;
/// those that no family names come last, as families of their own.
///
/// # Errors
///
/// Documents that cannot be read; references to what is not there.
pub fn published(from: &Incoming, families: &[Family]) -> Result<Vec<RawDocument>, Diagnostics> {
    let layout = Layout::product();
    let nothing = BTreeMap::new();
    let (files, common) = match &from.content {
        Content::Set(files) => (files, files.get(&layout.common)),
        Content::Document { common, .. } => (&nothing, common.as_ref()),
    };
    let mut named: Vec<(usize, Family, &[u8])> = files
        .iter()
        .filter_map(|(file, bytes)| Some((layout.document(file)?, bytes.as_slice())))
        .map(|(name, bytes)| named(name, bytes, families))
        .collect();
    if let Content::Document { bytes, .. } = &from.content {
        let name = from.name.rsplit('/').next().unwrap_or_default();
        let stem = name.strip_suffix(".json").unwrap_or(name);
        named.push(self::named(stem, bytes, families));
    }
    named.sort_by_key(|(place, ..)| *place);
    let common = match common {
        Some(bytes) => Common::new(&read(from, &layout.common, bytes)?, &mut Vec::new()),
        None => Common::default(),
    };
    let results = parallel::map(&named, |(_, family, bytes)| {
        let file = layout.file(&family.document);
        let mut root = canonical(&read(from, &file, bytes)?, &mut Vec::new());
        let help = format!("look at {}", from.name);
        common.bring_in(&mut root, &file, &help).into_result()?;
        Ok::<_, Diagnostics>(RawDocument {
            family: family.clone(),
            version: family.version.clone(),
            edit: from.name.clone(),
            file,
            added: Vec::new(),
            root,
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

/// A document with its family's place and row, or with a family of its own.
fn named<'a>(name: &str, bytes: &'a [u8], families: &[Family]) -> (usize, Family, &'a [u8]) {
    let is_it = |family: &Family| family.version.is_product() && family.document == name;
    match families.iter().position(is_it) {
        Some(at) => (at, families[at].clone(), bytes),
        None => {
            let family = Family {
                document: name.to_owned(),
                ..Family::named(name.to_snake_case())
            };
            (usize::MAX, family, bytes)
        }
    }
}

/// Reads a document as other programs do: where a key stands twice in a map, the last
/// one counts. An import refuses that; what was published once can only be looked at.
fn read(from: &Incoming, file: &str, bytes: &[u8]) -> Result<Value, Diagnostic> {
    let problem = |message: String| {
        let help = format!("look at {}", from.name);
        Diagnostic::new("unreadable", file, "", message, help)
    };
    let root =
        serde_json::from_slice(bytes).map_err(|error| problem(format!("no JSON: {error}")))?;
    match too_deep(&root) {
        Some(message) => Err(problem(message)),
        None => Ok(root),
    }
}
