//! Where documents come from: the project's `specs/`, or a file or folder that
//! somebody else wrote. What comes out is raw trees; nothing is judged here but
//! whether a file can be read.

mod bundle;
mod family;
mod foreign;
mod project;
#[cfg(test)]
mod tests;
pub mod tree;
mod version;

use serde_json::Value;

pub use family::{Family, parse_families, read_families};
pub use version::ApiVersion;

/// A document as it was read, before anything was mended.
#[derive(Clone, Debug, PartialEq)]
pub struct RawDocument {
    /// The family that the document describes.
    pub family: Family,
    /// The API version that the document belongs to.
    pub version: ApiVersion,
    /// The document's path below the folder that was read, for diagnostics.
    pub file: String,
    /// The file to edit where the document is wrong, for diagnostics: a
    /// project's documents are never edited, their overlays are.
    pub edit: String,
    /// JSON pointers to the operations and schemas that overlays have added.
    pub added: Vec<String>,
    /// The document itself.
    pub root: Value,
}

impl RawDocument {
    /// The document of one of a project's families.
    pub(crate) fn of(family: &Family, root: Value) -> Self {
        Self {
            family: family.clone(),
            version: family.version.clone(),
            edit: format!("specs/overlays/{}/", family.name),
            file: family.file(),
            added: Vec::new(),
            root,
        }
    }
}

/// A set of documents that belong together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Source {
    /// The documents, in the order in which everything lists them.
    pub documents: Vec<RawDocument>,
}

impl Source {
    /// The versions of the documents, the product's first.
    pub fn versions(&self) -> Vec<ApiVersion> {
        let mut versions: Vec<ApiVersion> = Vec::new();
        for document in &self.documents {
            if !versions.contains(&document.version) {
                versions.push(document.version.clone());
            }
        }
        versions.sort_by_key(|version| !version.is_product());
        versions
    }

    /// The documents of one version.
    #[must_use]
    pub fn of_version(&self, version: &ApiVersion) -> Self {
        let documents = self.documents.iter();
        let those = documents.filter(|document| document.version == *version);
        Self {
            documents: those.cloned().collect(),
        }
    }

    /// Keeps the document of one family only. False where there is no such family.
    pub fn only(&mut self, family: &str) -> bool {
        self.documents
            .retain(|document| document.family.name == family);
        !self.documents.is_empty()
    }
}
