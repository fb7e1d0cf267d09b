// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of What is going away.

use crate::runtime as rt;

/// The allowed values `kind` of `New`.
///
/// Answers hold it.
///
/// The document calls it deprecated.
///
/// Document: `deprecated.yaml#/components/schemas/New/properties/kind`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NewKind {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(NewKind { A = "a", B = "b" });

/// The schema `State`.
///
/// Answers hold it.
///
/// The document calls it deprecated.
///
/// Document: `deprecated.yaml#/components/schemas/State`.
#[derive(Clone)]
#[non_exhaustive]
pub enum State {
    /// `up`.
    Up,
    /// `down`.
    Down,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(State { Up = "up", Down = "down" });
