//! `names.yaml`: names that the rules cannot choose.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde::Deserialize;

use crate::diagnostic::{Diagnostic, Diagnostics};

/// The whole file: family → section → key → name.
#[derive(Clone, Debug, Default)]
pub struct Overrides(BTreeMap<String, FamilyNames>);

/// The names chosen for one family, by `section key`.
pub type FamilyNames = IndexMap<String, String>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sections {
    #[serde(default)]
    operations: IndexMap<String, String>,
    #[serde(default)]
    types: IndexMap<String, String>,
    #[serde(default)]
    fields: IndexMap<String, String>,
}

impl Overrides {
    /// Reads the file's text; an empty text chooses nothing.
    ///
    /// # Errors
    ///
    /// A file of another form.
    pub fn parse(text: &str) -> Result<Self, Diagnostics> {
        let parsed: Option<BTreeMap<String, Sections>> =
            serde_yaml::from_str(text).map_err(|error| {
                Diagnostic::new(
                    "names-file",
                    "names.yaml",
                    "",
                    error.to_string(),
                    "names.yaml holds families, each with `operations`, `types` and `fields`",
                )
            })?;
        let mut overrides = Self::default();
        for (family, sections) in parsed.unwrap_or_default() {
            let names = overrides.0.entry(family).or_default();
            let all = [
                ("operation", sections.operations),
                ("type", sections.types),
                ("field", sections.fields),
            ];
            for (section, entries) in all {
                names.extend(
                    entries
                        .into_iter()
                        .map(|(key, name)| (format!("{section} {key}"), name)),
                );
            }
        }
        Ok(overrides)
    }

    /// What is chosen for a family.
    pub fn family(&self, name: &str) -> FamilyNames {
        self.0.get(name).cloned().unwrap_or_default()
    }

    /// The families that the file speaks of.
    pub fn families(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}
