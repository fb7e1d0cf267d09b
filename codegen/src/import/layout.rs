//! Where a published set keeps its documents.

use crate::source::{ApiVersion, Family};

/// The folders of one API version's documents, below the folder that was published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Layout {
    /// The folder of the documents, one a family. Folders in it are another version's.
    pub(super) documents: String,
    /// The file with the schemas that several documents refer to. References to it
    /// say `../common/…` in every version, but only the product's file lies there.
    pub(super) common: String,
}

impl Layout {
    /// The layout of a version: the product's has `apps/` and `common/`, another one a
    /// folder of its own in `apps/`, with its shared schemas inside.
    pub(super) fn of(version: &ApiVersion) -> Self {
        if version.is_product() {
            return Self {
                documents: "apps".to_owned(),
                common: "common/common-schemas.json".to_owned(),
            };
        }
        Self {
            documents: format!("apps/{version}"),
            common: format!("apps/{version}/common/common-schemas.json"),
        }
    }

    /// The product's.
    pub(super) fn product() -> Self {
        Self::of(&ApiVersion::default())
    }

    /// The file of a document.
    pub(super) fn file(&self, document: &str) -> String {
        format!("{}/{document}.json", self.documents)
    }

    /// The document that a file is, if it is one of this version's.
    pub(super) fn document<'a>(&self, file: &'a str) -> Option<&'a str> {
        let name = file.strip_prefix(&self.documents)?.strip_prefix('/')?;
        name.strip_suffix(".json")
            .filter(|name| !name.contains('/'))
    }
}

/// The versions of some families, each once, the product's first.
pub(super) fn versions(families: &[Family]) -> Vec<ApiVersion> {
    let mut versions = vec![ApiVersion::default()];
    for family in families {
        if !versions.contains(&family.version) {
            versions.push(family.version.clone());
        }
    }
    versions
}
