// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Choices of Emails.

use super::IBuilderJsonMapper;
use crate::runtime as rt;

/// The choice `editorContent` of `UpdateEmailTemplateDto`.
///
/// Requests send it.
///
/// Overlay: `overlays/emails/`, `#/components/schemas/UpdateEmailTemplateDto/properties/editorContent`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "the branches are the document's")]
pub enum UpdateEmailTemplateEditorContent {
    /// `Text`.
    Text(String),
    /// `IBuilderJsonMapper`.
    IBuilderJsonMapper(IBuilderJsonMapper),
    /// A value that fits none of them, as it came.
    Other(rt::Json),
}
rt::union!(UpdateEmailTemplateEditorContent { Text, IBuilderJsonMapper });
