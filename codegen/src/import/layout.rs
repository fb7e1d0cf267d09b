//! Where a published set keeps its documents.

/// The folders of one API version's documents, below the folder that was published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Layout {
    /// The folder of the documents, one a family. Folders in it are another version's.
    pub(super) documents: &'static str,
    /// The file with the schemas that several documents refer to.
    pub(super) common: &'static str,
}

impl Layout {
    /// The product's version. Another one has folders of its own.
    pub(super) const PRODUCT: Self = Self {
        documents: "apps",
        common: "common/common-schemas.json",
    };

    /// The file of a document.
    pub(super) fn file(&self, document: &str) -> String {
        format!("{}/{document}.json", self.documents)
    }

    /// The document that a file is, if it is one of this version's.
    pub(super) fn document<'a>(&self, file: &'a str) -> Option<&'a str> {
        let name = file.strip_prefix(self.documents)?.strip_prefix('/')?;
        name.strip_suffix(".json")
            .filter(|name| !name.contains('/'))
    }
}
