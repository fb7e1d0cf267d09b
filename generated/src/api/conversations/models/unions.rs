// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Choices of Conversations.

use crate::runtime as rt;

/// The choice `startAfterDate` of `search-conversation`.
///
/// Requests send it.
///
/// Document: `api/conversations.yaml#/paths/~1conversations~1search/get/parameters/8/schema`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "the branches are the document's")]
pub enum SearchStartAfterDate {
    /// `Integer`.
    Integer(i64),
    /// `TextList`.
    TextList(rt::List<String>),
    /// A value that fits none of them, as it came.
    Other(rt::Json),
}
rt::union!(SearchStartAfterDate { Integer, TextList });
