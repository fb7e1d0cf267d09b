// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Parameters in the query.

use crate::runtime as rt;

/// The schema `Filter`.
///
/// Requests send it.
///
/// Document: `query_parameters.yaml#/components/schemas/Filter`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// `name`: text.
    pub name: Option<String>,
    /// `min`: number.
    pub min: Option<f64>,
    /// `tags`: list of texts.
    pub tags: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Filter { name = "name", min = "min", tags = "tags" });

impl Filter {
    /// One with all that the document requires.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }

    /// Sets `min`.
    #[must_use]
    #[inline]
    pub fn min(mut self, min: f64) -> Self {
        self.min = Some(min);
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl Into<rt::List<String>>) -> Self {
        self.tags = tags.into();
        self
    }
}
