// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of nullable.

use crate::runtime as rt;

/// The allowed values `status` of `Person`.
///
/// Answers hold it.
///
/// Document: `nullable.yaml#/components/schemas/Person/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PersonStatus {
    /// `on`.
    On,
    /// `off`.
    Off,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(PersonStatus { On = "on", Off = "off" });
