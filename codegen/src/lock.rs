//! `specs.lock`: where the documents came from, and what each was.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Map, Value, json};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::hash::sha256;
use crate::import::yaml;
use crate::source::{Family, tree};

/// The file's name below `specs/`.
pub const FILE: &str = "specs.lock";

/// The file that `common_sha256` was of.
const ONE_COMMON: &str = "common/common-schemas.json";

const HEADER: &str = "\
# Where the documents in api/ came from. Written by `cargo xtask import`; a
# document that is not as it says was edited by hand.
";

/// The lock of a specs folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lock {
    /// Where the documents were published, such as `owner/repository`.
    pub source: String,
    /// The revision that they had there.
    pub revision: String,
    /// The one file as which they came, where they came as one.
    pub fetched: Option<Fetched>,
    /// Upstream's files with the shared schemas, one a version, and their SHA-256.
    pub common: BTreeMap<String, String>,
    /// One row a document, in the order of `families.yaml`.
    pub documents: Vec<LockedDocument>,
}

/// An archive that the documents were in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fetched {
    /// The address that it had, where it came from one.
    pub url: Option<String>,
    /// Its SHA-256.
    pub sha256: String,
}

/// One document's row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LockedDocument {
    /// Our file, below `specs/`.
    pub file: String,
    /// Upstream's file, below the folder that was imported.
    pub upstream: String,
    /// SHA-256 of upstream's file.
    pub upstream_sha256: String,
    /// SHA-256 of our canonical file.
    pub sha256: String,
    /// Where it came from, if not from where the set came from.
    pub origin: Option<Origin>,
}

/// Where a single document came from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// Where it was published.
    pub source: String,
    /// The revision or date that it had there.
    pub revision: String,
}

impl Lock {
    /// The file's text.
    pub fn render(&self) -> String {
        let mut documents = Map::new();
        for document in &self.documents {
            let mut row = Map::new();
            if let Some(origin) = &document.origin {
                row.insert("source".to_owned(), json!(origin.source));
                row.insert("revision".to_owned(), json!(origin.revision));
            }
            row.insert("upstream".to_owned(), json!(document.upstream));
            row.insert(
                "upstream_sha256".to_owned(),
                json!(document.upstream_sha256),
            );
            row.insert("sha256".to_owned(), json!(document.sha256));
            documents.insert(document.file.clone(), Value::Object(row));
        }
        let mut root = Map::new();
        root.insert("source".to_owned(), json!(self.source));
        root.insert("revision".to_owned(), json!(self.revision));
        if let Some(fetched) = &self.fetched {
            let mut row = Map::new();
            if let Some(url) = &fetched.url {
                row.insert("url".to_owned(), json!(url));
            }
            row.insert("sha256".to_owned(), json!(fetched.sha256));
            root.insert("fetched".to_owned(), Value::Object(row));
        }
        if !self.common.is_empty() {
            root.insert("common".to_owned(), json!(self.common));
        }
        root.insert("documents".to_owned(), Value::Object(documents));
        format!("{HEADER}{}", yaml::write(&Value::Object(root)))
    }

    /// Puts the rows into the order of the families.
    pub fn sort(&mut self, families: &[Family]) {
        let place = |row: &LockedDocument| families.iter().position(|f| f.file() == row.file);
        self.documents.sort_by_key(place);
    }

    /// Reads the file's text.
    ///
    /// # Errors
    ///
    /// A text that `render` would not have written.
    pub fn parse(text: &str) -> Result<Self, Diagnostic> {
        let root = tree::yaml(text).map_err(|error| problem("", &error))?;
        let text = |value: &Value, key: &str, pointer: &str| match value.get(key) {
            Some(Value::String(text)) => Ok(text.clone()),
            _ => Err(problem(pointer, &format!("`{key}` is missing or no text"))),
        };
        let Some(rows) = root.get("documents").and_then(Value::as_object) else {
            return Err(problem("/documents", "there is no map `documents`"));
        };
        let documents = rows
            .iter()
            .map(|(file, row)| {
                let pointer = format!("/documents/{}", file.replace('~', "~0").replace('/', "~1"));
                Ok(LockedDocument {
                    file: file.clone(),
                    upstream: text(row, "upstream", &pointer)?,
                    upstream_sha256: text(row, "upstream_sha256", &pointer)?,
                    sha256: text(row, "sha256", &pointer)?,
                    origin: match row.get("source") {
                        Some(_) => Some(Origin {
                            source: text(row, "source", &pointer)?,
                            revision: text(row, "revision", &pointer)?,
                        }),
                        None => None,
                    },
                })
            })
            .collect::<Result<_, Diagnostic>>()?;
        Ok(Self {
            source: text(&root, "source", "")?,
            revision: text(&root, "revision", "")?,
            fetched: match root.get("fetched") {
                Some(row) => Some(Fetched {
                    url: row.get("url").and_then(Value::as_str).map(str::to_owned),
                    sha256: text(row, "sha256", "/fetched")?,
                }),
                None => None,
            },
            common: common(&root),
            documents,
        })
    }

    /// Refuses a document that is not as import wrote it.
    ///
    /// # Errors
    ///
    /// The document's text has another hash, or no row.
    pub fn check(&self, family: &Family, text: &str) -> Result<(), Diagnostic> {
        let file = family.file();
        let row = self.documents.iter().find(|document| document.file == file);
        let message = match row {
            Some(row) if row.sha256 == sha256(text.as_bytes()) => return Ok(()),
            Some(_) => "the document is not as import wrote it",
            None => "the document has no row in specs.lock",
        };
        Err(Diagnostic::new(
            "edited-document",
            file,
            "",
            message,
            format!(
                "put corrections into specs/overlays/{}/, and run `cargo xtask import DIR` \
                 to have the document as it was",
                family.name
            ),
        ))
    }
}

/// The shared schemas' files. Locks from before there were several versions have one
/// hash, of the product's.
fn common(root: &Value) -> BTreeMap<String, String> {
    let text = |(file, hash): (&String, &Value)| Some((file.clone(), hash.as_str()?.to_owned()));
    let one = root.get("common_sha256").and_then(Value::as_str);
    let one = one.map(|hash| (ONE_COMMON.to_owned(), hash.to_owned()));
    let files = root.get("common").and_then(Value::as_object);
    files
        .into_iter()
        .flatten()
        .filter_map(text)
        .chain(one)
        .collect()
}

/// Reads the lock of a specs folder; none where there is no such file.
///
/// # Errors
///
/// A file that cannot be read.
pub fn read(specs: &Path) -> Result<Option<Lock>, Diagnostics> {
    match std::fs::read_to_string(specs.join(FILE)) {
        Ok(text) => Ok(Some(Lock::parse(&text)?)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(problem("", &error.to_string()).into()),
    }
}

fn problem(pointer: &str, message: &str) -> Diagnostic {
    Diagnostic::new(
        "bad-lock",
        FILE,
        pointer,
        message,
        "run `cargo xtask import DIR` again",
    )
}
