// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Parameters in the path.

use crate::runtime as rt;

/// The object `object` of `get-mixed`.
///
/// Requests send it.
///
/// Document: `path_parameters.yaml#/paths/~1mixed~1{number}~1{flag}~1{list}~1{dotted}~1{semi}~1{object}~1{from}-{to}.{ext}/get/parameters/5/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMixedObject {
    /// `a`: text.
    pub a: Option<String>,
    /// `b`: number.
    pub b: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetMixedObject { a = "a", b = "b" });

impl GetMixedObject {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    /// Sets `b`.
    #[must_use]
    #[inline]
    pub fn b(mut self, b: f64) -> Self {
        self.b = Some(b);
        self
    }
}
