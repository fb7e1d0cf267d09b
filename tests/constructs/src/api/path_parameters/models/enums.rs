// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Parameters in the path.

use crate::runtime as rt;

/// The allowed values `type` of `list-by-type`.
///
/// Requests send it.
///
/// Document: `path_parameters.yaml#/paths/~1types~1{type}~1items~1/get/parameters/0/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListByTypeType {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(ListByTypeType { A = "a", B = "b" });

/// The allowed values `ext` of `get-mixed`.
///
/// Requests send it.
///
/// Document: `path_parameters.yaml#/paths/~1mixed~1{number}~1{flag}~1{list}~1{dotted}~1{semi}~1{object}~1{from}-{to}.{ext}/get/parameters/8/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetMixedExt {
    /// `csv`.
    Csv,
    /// `json`.
    Json,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(GetMixedExt { Csv = "csv", Json = "json" });
