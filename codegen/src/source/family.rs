//! What a family is, and `families.yaml`, the list of them.

use std::path::Path;

use serde_json::{Map, Value};

use super::{ApiVersion, tree};
use crate::diagnostic::{Diagnostic, Diagnostics};

/// The keys that a row of `families.yaml` may have.
const KEYS: [&str; 7] = [
    "name",
    "document",
    "title",
    "stated_paths",
    "docs",
    "nouns",
    "version",
];

/// One family of the API: a document, a module, a Cargo feature.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Family {
    /// The name in snake_case: module, Cargo feature and file have this spelling.
    pub name: String,
    /// What upstream calls the document, without `.json`.
    pub document: String,
    /// How the documentation calls the family.
    pub title: String,
    /// How many paths HoopAI's documentation states, where it states a number.
    pub stated_paths: Option<u32>,
    /// The family's page in HoopAI's documentation.
    pub docs: Option<String>,
    /// Words that operation names drop because the handle already says them.
    pub nouns: Vec<String>,
    /// The API version that the document describes.
    pub version: ApiVersion,
}

impl Family {
    /// A family that nothing but its name is known of, as foreign documents are.
    pub fn named(name: impl Into<String>) -> Self {
        let name = name.into();
        Self {
            document: name.clone(),
            title: name.clone(),
            name,
            ..Self::default()
        }
    }

    /// Where the family is below the root of the generated modules: `contacts`, or
    /// `v3/contacts`. What people write about it goes by that too.
    pub fn folder(&self) -> String {
        match self.version.module() {
            Some(set) => format!("{set}/{}", self.name),
            None => self.name.clone(),
        }
    }

    /// Where the document lies below `specs/`: `api/contacts.yaml`. Versions
    /// beside the product's have a folder of their own.
    pub fn file(&self) -> String {
        if self.version.is_product() {
            format!("api/{}.yaml", self.name)
        } else {
            format!("api/{}/{}.yaml", self.version, self.name)
        }
    }
}

/// Reads `families.yaml` of a specs folder.
///
/// # Errors
///
/// Every row or key that is not as the file's own header says.
pub fn read_families(specs: &Path) -> Result<Vec<Family>, Diagnostics> {
    let file = "families.yaml";
    let text = std::fs::read_to_string(specs.join(file)).map_err(|error| {
        Diagnostic::new(
            "missing-families",
            file,
            "",
            format!("the list of families cannot be read: {error}"),
            format!("write {}, one row a family", specs.join(file).display()),
        )
    })?;
    parse_families(&text)
}

/// Reads the text of a `families.yaml`.
///
/// # Errors
///
/// Every row or key that is not as the file's own header says.
pub fn parse_families(text: &str) -> Result<Vec<Family>, Diagnostics> {
    let root = tree::yaml(text).map_err(|error| problem("", format!("no YAML: {error}")))?;
    let mut problems = Diagnostics::default();
    let mut families = Vec::new();
    if let Value::Object(map) = &root {
        for key in map.keys().filter(|key| *key != "families") {
            problems.push(problem(&format!("/{key}"), format!("unknown key `{key}`")));
        }
    }
    let Some(rows) = root.get("families").and_then(Value::as_array) else {
        problems.push(problem(
            "/families",
            "there is no list `families`".to_owned(),
        ));
        return Err(problems);
    };
    for (index, row) in rows.iter().enumerate() {
        let pointer = format!("/families/{index}");
        match row {
            Value::Object(row) => families.push(read_row(row, &pointer, &mut problems)),
            _ => problems.push(problem(&pointer, "a row is a map of keys".to_owned())),
        }
    }
    for (index, family) in families.iter().enumerate() {
        let before = &families[..index];
        if before
            .iter()
            .any(|f| f.name == family.name && f.version == family.version)
        {
            problems.push(problem(
                &format!("/families/{index}/name"),
                format!("the family `{}` is written twice", family.name),
            ));
        }
        if before
            .iter()
            .any(|f| f.document == family.document && f.version == family.version)
        {
            problems.push(problem(
                &format!("/families/{index}/document"),
                format!("the document `{}` belongs to two families", family.document),
            ));
        }
    }
    problems.into_result().map(|()| families)
}

fn read_row(row: &Map<String, Value>, pointer: &str, problems: &mut Diagnostics) -> Family {
    let mut bad = |key: &str, message: String| {
        problems.push(problem(&format!("{pointer}/{key}"), message));
    };
    for key in row.keys().filter(|key| !KEYS.contains(&key.as_str())) {
        bad(
            key,
            format!("unknown key `{key}`; a row has {}", KEYS.join(", ")),
        );
    }
    let mut text = |key: &str, required: bool| match row.get(key) {
        Some(Value::String(text)) if !text.is_empty() => Some(text.clone()),
        None | Some(Value::Null) if !required => None,
        None => {
            bad(key, format!("the row lacks `{key}`"));
            None
        }
        Some(_) => {
            bad(key, format!("`{key}` must be a text"));
            None
        }
    };
    let name = text("name", true).unwrap_or_default();
    let document = text("document", true).unwrap_or_default();
    let title = text("title", true).unwrap_or_default();
    let docs = text("docs", false);
    let version = text("version", false).map_or_else(ApiVersion::default, ApiVersion::new);
    if !is_family_name(&name) {
        bad("name", format!("`{name}` is not snake_case (a-z, 0-9, _)"));
    }
    if document.contains(['/', '\\']) || document.starts_with('.') {
        bad(
            "document",
            format!("`{document}` is a path, not a document's name"),
        );
    }
    if !version.is_file_name() {
        bad("version", format!("`{version}` cannot be a folder's name"));
    }
    let stated_paths = match row.get("stated_paths") {
        None | Some(Value::Null) => None,
        Some(value) => {
            let number = value.as_u64().and_then(|n| u32::try_from(n).ok());
            if number.is_none() {
                bad(
                    "stated_paths",
                    "`stated_paths` must be a count or null".to_owned(),
                );
            }
            number
        }
    };
    let nouns = match row.get("nouns") {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::Array(nouns)) if nouns.iter().all(Value::is_string) => nouns
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect(),
        Some(_) => {
            bad("nouns", "`nouns` must be a list of words".to_owned());
            Vec::new()
        }
    };
    Family {
        name,
        document,
        title,
        stated_paths,
        docs,
        nouns,
        version,
    }
}

/// Whether a name can be module, feature and file at once.
fn is_family_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

fn problem(pointer: &str, message: String) -> Diagnostic {
    Diagnostic::new(
        "bad-families",
        "families.yaml",
        pointer,
        message,
        "edit specs/families.yaml",
    )
}
