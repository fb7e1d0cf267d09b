// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Choices of Parameters in the query.

use crate::runtime as rt;

/// The choice `either` of `search`.
///
/// Requests send it.
///
/// Document: `query_parameters.yaml#/paths/~1search/get/parameters/19/schema`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "the branches are the document's")]
pub enum SearchEither {
    /// `Number`.
    Number(f64),
    /// `NumberList`.
    NumberList(rt::List<f64>),
    /// A value that fits none of them, as it came.
    Other(rt::Json),
}
rt::union!(SearchEither { Number, NumberList });
