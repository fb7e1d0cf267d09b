// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Evidence.

use super::FolderKind;
use crate::runtime as rt;

/// The schema `Folder`.
///
/// Requests send it and answers hold it.
///
/// Document: `evidence.yaml#/components/schemas/Folder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Folder {
    /// `id`: text.
    pub id: Option<String>,
    /// `kind`: one of `plain`, `smart`.
    pub kind: Option<FolderKind>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Folder { id = "id", kind = "kind" });

impl Folder {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `kind`.
    #[must_use]
    pub fn kind(mut self, kind: impl Into<FolderKind>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}
