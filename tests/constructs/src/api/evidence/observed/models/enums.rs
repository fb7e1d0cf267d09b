// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Evidence.

use crate::runtime as rt;

/// The allowed values `mode` of `Move`.
///
/// Requests send it.
///
/// Document: `evidence.yaml#/components/schemas/Move/properties/mode`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MoveMode {
    /// `copy`.
    Copy,
    /// `move`.
    Move,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(MoveMode { Copy = "copy", Move = "move" });

/// The allowed values `mode` of `Moved`.
///
/// Answers hold it.
///
/// Document: `evidence.yaml#/components/schemas/Moved/properties/mode`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MovedMode {
    /// `copied`.
    Copied,
    /// `moved`.
    Moved,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(MovedMode { Copied = "copied", Moved = "moved" });
