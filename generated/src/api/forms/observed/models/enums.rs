// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Forms.

use crate::runtime as rt;

/// The allowed values `productType` of `create-form`.
///
/// Requests send it.
///
/// Overlay: `overlays/forms/`, `#/paths/~1forms~1/post/requestBody/content/application~1json/schema/properties/productType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateProductType {
    /// `form`.
    Form,
    /// `quiz`.
    Quiz,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(CreateProductType { Form = "form", Quiz = "quiz" });
