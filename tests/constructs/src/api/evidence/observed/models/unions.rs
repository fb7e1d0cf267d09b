// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Choices of Evidence.

use crate::api::evidence::models::{Folder, Rule};
use crate::runtime as rt;

/// The choice `target` of `Moved`.
///
/// Answers hold it.
///
/// Document: `evidence.yaml#/components/schemas/Moved/properties/target`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "the branches are the document's")]
pub enum MovedTarget {
    /// `Folder`.
    Folder(Folder),
    /// `Rule`.
    Rule(Rule),
    /// A value that fits none of them, as it came.
    Other(rt::Json),
}
rt::union!(MovedTarget { Folder, Rule });
