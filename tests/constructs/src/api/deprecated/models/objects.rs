// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of What is going away.

use super::{NewKind, State};
use crate::runtime as rt;

/// The schema `Old`.
///
/// Answers hold it.
///
/// The document calls it deprecated.
///
/// Document: `deprecated.yaml#/components/schemas/Old`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Old {
    /// `id`: text.
    pub id: Option<String>,
    /// `parent`: an object, `Old`.
    pub parent: Option<Box<Old>>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Old { id = "id", parent = "parent" });

/// The schema `New`.
///
/// Answers hold it.
///
/// Document: `deprecated.yaml#/components/schemas/New`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct New {
    /// `old`: an object, `Old`.
    ///
    /// The document calls it deprecated.
    pub old: Option<Old>,
    /// `kind`: one of `a`, `b`.
    ///
    /// The document calls it deprecated.
    pub kind: Option<NewKind>,
    /// `state`: one of `up`, `down`.
    ///
    /// The document calls it deprecated.
    pub state: Option<State>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(New { old = "old", kind = "kind", state = "state" });
