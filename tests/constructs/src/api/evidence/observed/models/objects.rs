// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Evidence.

use crate::api::evidence::models::{Folder, MovedMode, MovedTarget};
use crate::runtime as rt;

/// The schema `Rule`.
///
/// Requests send it and answers hold it.
///
/// Document: `evidence.yaml#/components/schemas/Rule`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Rule {
    /// `when`: text.
    pub when: Option<String>,
    /// `within`: an object, `Folder`.
    pub within: Option<Folder>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Rule { when = "when", within = "within" });

impl Rule {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `when`.
    #[must_use]
    pub fn when(mut self, when: impl Into<String>) -> Self {
        self.when = Some(when.into());
        self
    }

    /// Sets `within`.
    #[must_use]
    #[inline]
    pub fn within(mut self, within: Folder) -> Self {
        self.within = Some(within);
        self
    }
}

/// The schema `Moved`.
///
/// Answers hold it.
///
/// Document: `evidence.yaml#/components/schemas/Moved`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Moved {
    /// `folder`: an object, `Folder`.
    pub folder: Option<Folder>,
    /// `mode`: one of `copied`, `moved`.
    pub mode: Option<MovedMode>,
    /// `target`: one of several types, `MovedTarget`.
    pub target: Option<MovedTarget>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Moved { folder = "folder", mode = "mode", target = "target" });
