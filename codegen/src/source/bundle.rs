//! References into other files: what they name is brought into the document.
//!
//! A reference never leaves the folder that was given, be it by `..`, by an
//! absolute path or by a link, and is never fetched from a URL.

use std::collections::{HashMap, VecDeque};
use std::path::{Component, Path, PathBuf};

use heck::ToUpperCamelCase;
use serde_json::{Map, Value};

use super::{RawDocument, tree};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::openapi::MAX_DEPTH;
use crate::openapi::components;
use crate::openapi::refs::{PARTS, escape, schema_name, suggested, target, unique};
use crate::openapi::shape::Kind;
use crate::openapi::walk::{too_deep, walk};

/// How many parts of other files one document may bring in.
const MAX_PARTS: usize = 20_000;

/// The files of a folder that references may name, each read once.
pub(super) struct Folder {
    root: PathBuf,
    read: HashMap<PathBuf, Result<Value, String>>,
}

impl Folder {
    pub(super) fn new(root: PathBuf) -> Self {
        Self {
            root,
            read: HashMap::new(),
        }
    }

    fn file(&mut self, name: &Path) -> Result<&Value, String> {
        let root = &self.root;
        let read = self.read.entry(name.to_owned()).or_insert_with(|| {
            let full = root
                .join(name)
                .canonicalize()
                .map_err(|error| format!("{}: {error}", name.display()))?;
            // After links are followed, it must still be inside.
            if !full.starts_with(root) {
                return Err(format!("{} is a link out of the folder", name.display()));
            }
            let text = std::fs::read_to_string(&full)
                .map_err(|error| format!("{}: {error}", name.display()))?;
            let value = tree::by_name(&name.to_string_lossy(), &text)
                .map_err(|error| format!("{}: {error}", name.display()))?;
            match too_deep(&value, MAX_DEPTH) {
                Some(_) => Err(format!("{} nests too deep", name.display())),
                None => Ok(value),
            }
        });
        read.as_ref().map_err(Clone::clone)
    }
}

/// Where a part of another file went in the document.
struct Parts {
    /// By file, pointer and kind: the local reference.
    places: HashMap<(PathBuf, String, Kind), String>,
    /// Parts whose own references are still those of their file.
    open: VecDeque<(PathBuf, Kind, &'static str, String)>,
}

/// Brings every part of other files that a document refers to into it.
pub(super) fn bundle(document: &mut RawDocument, folder: &mut Folder) -> Diagnostics {
    let mut problems = Diagnostics::default();
    if too_deep(&document.root, MAX_DEPTH).is_some() {
        // Told of by the reading, with its place.
        return problems;
    }
    let own = normal(Path::new(&document.file)).unwrap_or_default();
    let mut root = std::mem::take(&mut document.root);
    let mut parts = Parts {
        places: HashMap::new(),
        open: VecDeque::new(),
    };
    let mut new: Vec<Part> = Vec::new();
    let mut names = Names::of(&root);
    let mut rewrite = |value: &mut Value,
                       kind: Kind,
                       at: &str,
                       base: &Path,
                       parts: &mut Parts,
                       new: &mut Vec<Part>,
                       names: &mut Names| {
        for reference in references(value, kind) {
            match bring(reference, kind, base, &own, folder, parts, names) {
                Ok(Some(part)) => new.push(part),
                Ok(None) => {}
                Err((code, message)) => {
                    let help = format!("edit {}", document.edit);
                    problems.push(Diagnostic::new(code, &document.file, at, message, help));
                }
            }
        }
    };
    walk(
        &mut root,
        Kind::Document,
        &mut String::new(),
        &mut |value, kind, at| {
            rewrite(value, kind, at, &own, &mut parts, &mut new, &mut names);
        },
    );
    loop {
        for (section, name, value) in new.drain(..) {
            if let Some(components) = components::section(&mut root, section) {
                components.insert(name, value);
            }
        }
        if parts.places.len() > MAX_PARTS {
            break;
        }
        let Some((file, kind, section, name)) = parts.open.pop_front() else {
            break;
        };
        let Some(slot) = components::section(&mut root, section).and_then(|s| s.get_mut(&name))
        else {
            continue;
        };
        let mut value = slot.take();
        let mut at = format!("/components/{section}/{}", escape(&name));
        walk(&mut value, kind, &mut at, &mut |value, kind, at| {
            rewrite(value, kind, at, &file, &mut parts, &mut new, &mut names);
        });
        if let Some(slot) = components::section(&mut root, section).and_then(|s| s.get_mut(&name)) {
            *slot = value;
        }
    }
    if parts.places.len() > MAX_PARTS {
        problems.push(Diagnostic::new(
            "too-many-parts",
            &document.file,
            "",
            format!("more than {MAX_PARTS} parts of other files"),
            format!("edit {}", document.edit),
        ));
    }
    document.root = root;
    problems
}

/// The references that an object itself has.
fn references(value: &mut Value, kind: Kind) -> Vec<&mut String> {
    let Value::Object(map) = value else {
        return Vec::new();
    };
    if kind != Kind::Discriminator {
        return match map.get_mut("$ref") {
            Some(Value::String(text)) => vec![text],
            _ => Vec::new(),
        };
    }
    let mapping = map.get_mut("mapping").and_then(Value::as_object_mut);
    mapping
        .into_iter()
        .flat_map(Map::values_mut)
        .filter_map(|value| match value {
            // A bare name is a schema of the document.
            Value::String(text) if text.contains(['/', '#', '.']) => Some(text),
            _ => None,
        })
        .collect()
}

/// A part that is new: its section of `components`, its name there, and itself.
type Part = (&'static str, String, Value);

type Refusal = (&'static str, String);

/// Makes one reference local; gives the part that it newly brings in.
fn bring(
    reference: &mut String,
    kind: Kind,
    base: &Path,
    own: &Path,
    folder: &mut Folder,
    parts: &mut Parts,
    names: &mut Names,
) -> Result<Option<Part>, Refusal> {
    let (file, pointer) = reference.split_once('#').unwrap_or((reference, ""));
    if file.contains("://") || file.starts_with("//") || file.starts_with("urn:") {
        return Err((
            "ref-to-url",
            format!("`{reference}` is a URL; nothing is fetched"),
        ));
    }
    let file = file.replace("%20", " ");
    let outside = || {
        let message = format!("`{reference}` leads out of the folder that was given");
        ("ref-outside", message)
    };
    let file = if file.is_empty() {
        base.to_owned()
    } else if !file.contains(['.', '/', '\\']) {
        // A bare schema name; the reading knows what to make of it.
        return Ok(None);
    } else {
        if file.contains('\\') || Path::new(&file).is_absolute() {
            return Err(outside());
        }
        normal(&base.parent().unwrap_or(Path::new("")).join(&file)).ok_or_else(outside)?
    };
    let kind = if kind == Kind::Discriminator {
        Kind::Schema
    } else {
        kind
    };
    let local = format!("#{pointer}");
    if file == own {
        *reference = local;
        return Ok(None);
    }
    let key = (file.clone(), pointer.to_owned(), kind);
    if let Some(place) = parts.places.get(&key) {
        reference.clone_from(place);
        return Ok(None);
    }
    let dangling = |message: String| ("dangling-ref", format!("`{reference}`: {message}"));
    let root = folder.file(&file).map_err(dangling)?;
    let value = target(root, &local)
        .cloned()
        .ok_or_else(|| dangling("names nothing in that file".to_owned()))?;
    let section = match kind {
        Kind::Schema => "schemas",
        Kind::Parameter => "parameters",
        Kind::RequestBody => "requestBodies",
        Kind::Response => "responses",
        Kind::Header => "headers",
        Kind::SecurityScheme => "securitySchemes",
        // `components` has no place for paths in OpenAPI 3.0; the key is ours,
        // and gone once the reading has inlined what is there.
        _ => PARTS,
    };
    let wanted = match schema_name(&local) {
        Some(name) => name,
        None if pointer.is_empty() || pointer == "/" => {
            let stem = file
                .file_stem()
                .and_then(std::ffi::OsStr::to_str)
                .unwrap_or("Shared");
            stem.chars()
                .map(|c| if c.is_alphanumeric() { c } else { '_' })
                .collect()
        }
        None => suggested(&local),
    };
    let name = names.take(section, &wanted, &file);
    let place = format!("#/components/{section}/{}", escape(&name));
    parts.places.insert(key, place.clone());
    parts.open.push_back((file, kind, section, name.clone()));
    *reference = place;
    Ok(Some((section, name, value)))
}

/// The names that each section of `components` has.
struct Names(HashMap<String, std::collections::HashSet<String>>);

impl Names {
    fn of(root: &Value) -> Self {
        let sections = root.get("components").and_then(Value::as_object);
        let names = |section: &Value| {
            section
                .as_object()
                .into_iter()
                .flat_map(Map::keys)
                .cloned()
                .collect()
        };
        Self(
            sections
                .into_iter()
                .flatten()
                .map(|(key, section)| (key.clone(), names(section)))
                .collect(),
        )
    }

    /// A name that is free: the wanted one, or with the names of its file and
    /// folders before it, from the innermost; a number only where none of that helps.
    fn take(&mut self, section: &str, wanted: &str, file: &Path) -> String {
        let taken = self.0.entry(section.to_owned()).or_default();
        let mut name = wanted.to_owned();
        let path = file.with_extension("");
        for part in path.iter().rev().filter_map(std::ffi::OsStr::to_str) {
            if !taken.contains(&name) {
                break;
            }
            name = format!("{}{name}", part.to_upper_camel_case());
        }
        let name = unique(&name, |name| taken.contains(name));
        taken.insert(name.clone());
        name
    }
}

/// A path without `.` and `..`; none where it leads out.
fn normal(path: &Path) -> Option<PathBuf> {
    let mut out = PathBuf::new();
    for component in path.components() {
        match component {
            Component::Normal(part) => out.push(part),
            Component::CurDir => {}
            Component::ParentDir => {
                if !out.pop() {
                    return None;
                }
            }
            Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    Some(out)
}
