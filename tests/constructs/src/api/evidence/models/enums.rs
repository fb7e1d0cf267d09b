// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Evidence.

use crate::runtime as rt;

/// The allowed values `kind` of `Folder`.
///
/// Requests send it and answers hold it.
///
/// Document: `evidence.yaml#/components/schemas/Folder/properties/kind`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FolderKind {
    /// `plain`.
    Plain,
    /// `smart`.
    Smart,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(FolderKind { Plain = "plain", Smart = "smart" });
