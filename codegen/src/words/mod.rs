//! Words of our own: what the documentation says beyond the documents' facts.
//!
//! `specs/words/<family>.yaml` holds them, and `common.yaml` beside it those for
//! names that many families use. Every key must be of use, so that words do not
//! outlive what they are about.

mod fill;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::path::Path;

use indexmap::IndexMap;
use serde::Deserialize;

use crate::diagnostic::{Diagnostic, Diagnostics};

pub use fill::{Used, borrow, fill};

/// The file for names that many families use.
const COMMON: &str = "common";

/// All words.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// By bare wire name, for all families.
    pub common: IndexMap<String, String>,
    /// By family.
    families: BTreeMap<String, FamilyWords>,
}

/// The words of one family.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FamilyWords {
    /// What the family is for.
    pub family: Option<String>,
    /// A few lines of Rust that use it, with `client`, and `account` for one of its accounts.
    pub example: Option<String>,
    /// By `METHOD /path`.
    #[serde(default)]
    pub operations: IndexMap<String, String>,
    /// By `Schema.field`, or by a bare wire name.
    #[serde(default)]
    pub fields: IndexMap<String, String>,
}

impl Words {
    /// Reads `words/` of a specs folder; there are none where there is no folder.
    ///
    /// # Errors
    ///
    /// Files of another form, and files that belong to none of `families`.
    pub fn read(specs: &Path, families: &[&str]) -> Result<Self, Diagnostics> {
        let mut problems = Diagnostics::default();
        let mut words = Self::default();
        // Families of other versions than the product's have folders: `v3/contacts`.
        let mut folders: Vec<&str> = vec![""];
        folders.extend(
            families
                .iter()
                .filter_map(|one| Some(one.rsplit_once('/')?.0)),
        );
        folders.dedup();
        let found: Vec<String> = folders
            .iter()
            .flat_map(|folder| names(specs, folder, &folders, &mut problems))
            .collect();
        for name in found {
            let file = format!("words/{name}.yaml");
            let known = name == COMMON || families.contains(&name.as_str());
            if !known {
                problems.push(Diagnostic::new(
                    "words-for-nothing",
                    &file,
                    "",
                    format!("there is no family `{name}`"),
                    format!("rename specs/{file} to a family of specs/families.yaml, or delete it"),
                ));
                continue;
            }
            let text = std::fs::read_to_string(specs.join(&file))
                .map_err(|error| error.to_string())
                .and_then(|text| parse(&name, &text));
            match text {
                Ok(parsed) if name == COMMON => words.common = parsed.fields,
                Ok(parsed) => {
                    words.families.insert(name, parsed);
                }
                Err(error) => problems.push(Diagnostic::new(
                    "words-file",
                    &file,
                    "",
                    error,
                    format!(
                        "specs/{file} holds `family`, `example`, `operations` by `METHOD /path` \
                         and `fields` by `Schema.field` or name; common.yaml holds `fields` only"
                    ),
                )),
            }
        }
        problems.into_result().map(|()| words)
    }

    /// The words of a family; none where it has no file.
    pub fn family(&self, name: &str) -> FamilyWords {
        self.families.get(name).cloned().unwrap_or_default()
    }

    /// What is wrong with the words as a whole: families that nothing shows, and words for
    /// common names that no family has.
    pub fn review(&self, used: &[Used]) -> Diagnostics {
        let mut problems = Diagnostics::default();
        for (name, words) in &self.families {
            if let Some(problem) = without_example(name, words) {
                problems.push(problem);
            }
        }
        let unused = self
            .common
            .keys()
            .filter(|name| !used.iter().any(|used| used.common.contains(*name)));
        for name in unused {
            problems.push(for_nothing(COMMON, "fields", name));
        }
        problems
    }
}

/// Reads one file.
fn parse(name: &str, text: &str) -> Result<FamilyWords, String> {
    let parsed: Option<FamilyWords> =
        serde_yaml::from_str(text).map_err(|error| error.to_string())?;
    let parsed = parsed.unwrap_or_default();
    let fields_only = FamilyWords {
        fields: parsed.fields.clone(),
        ..FamilyWords::default()
    };
    if name == COMMON && parsed != fields_only {
        return Err("the common words are of fields only".to_owned());
    }
    let empty = parsed
        .operations
        .iter()
        .chain(&parsed.fields)
        .find(|(_, words)| words.trim().is_empty());
    match empty {
        Some((key, _)) => Err(format!("`{key}` has no words")),
        None => Ok(parsed),
    }
}

/// Who says what a family is for also shows it.
fn without_example(name: &str, words: &FamilyWords) -> Option<Diagnostic> {
    let example = words.example.as_deref().unwrap_or_default();
    (words.family.is_some() && example.trim().is_empty()).then(|| {
        Diagnostic::new(
            "words-without-example",
            format!("words/{name}.yaml"),
            "/example",
            format!("nothing shows how `{name}` is used"),
            format!(
                "write a few lines of Rust as `example` in specs/words/{name}.yaml, of what \
                 people do most, with `client`, or `account` for one of its accounts"
            ),
        )
    })
}

/// The files of a folder below `words/`, by what they are about.
fn names(specs: &Path, folder: &str, folders: &[&str], problems: &mut Diagnostics) -> Vec<String> {
    let mut names = Vec::new();
    let Ok(entries) = std::fs::read_dir(specs.join("words").join(folder)) else {
        return names;
    };
    for entry in entries.flatten() {
        let file = entry.file_name().to_string_lossy().into_owned();
        let file = match folder {
            "" => file,
            folder => format!("{folder}/{file}"),
        };
        match file.strip_suffix(".yaml") {
            Some(name) => names.push(name.to_owned()),
            None if folders.contains(&file.as_str()) => {}
            None => problems.push(Diagnostic::new(
                "words-file",
                format!("words/{file}"),
                "",
                "this is no file of words",
                format!("delete specs/words/{file}, or call it `<family>.yaml`"),
            )),
        }
    }
    names.sort();
    names
}

/// Words whose key names nothing.
fn for_nothing(name: &str, section: &str, key: &str) -> Diagnostic {
    Diagnostic::new(
        "words-for-nothing",
        format!("words/{name}.yaml"),
        crate::pointer::join_all("", [section, key]),
        format!("there is no `{key}` that these words could be about"),
        format!("correct the key in specs/words/{name}.yaml, or delete it"),
    )
}
