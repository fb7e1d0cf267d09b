// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Headers.

use crate::runtime as rt;

/// The object `X-Object` of `get-headers`.
///
/// Requests send it.
///
/// Document: `headers.yaml#/paths/~1headers/get/parameters/7/schema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHeadersXObject {
    /// `a`: text.
    pub a: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetHeadersXObject { a = "a" });

impl GetHeadersXObject {
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
}
