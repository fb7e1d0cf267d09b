// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Parameters in the query.

use crate::runtime as rt;

/// The allowed values `type` of `search`.
///
/// Requests send it.
///
/// Document: `query_parameters.yaml#/paths/~1search/get/parameters/6/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SearchType {
    /// `all`.
    All,
    /// `some`.
    Some,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(SearchType { All = "all", Some = "some" });

/// The allowed values `item` of `kinds`.
///
/// Requests send it.
///
/// Document: `query_parameters.yaml#/paths/~1search/get/parameters/12/schema/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum KindsItem {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(KindsItem { A = "a", B = "b" });
