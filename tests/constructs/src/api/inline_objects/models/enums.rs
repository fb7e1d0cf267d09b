// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Inline objects.

use crate::runtime as rt;

/// The allowed values `kind` of `create-report`.
///
/// Requests send it.
///
/// Document: `inline_objects.yaml#/paths/~1reports~1{id}/post/requestBody/content/application~1json/schema/properties/kind`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateReportKind {
    /// `short`.
    Short,
    /// `long`.
    Long,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(CreateReportKind { Short = "short", Long = "long" });
