// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Bodies.

use crate::runtime as rt;

/// The allowed values `grant_type` of `create-token`.
///
/// Requests send it.
///
/// Document: `bodies.yaml#/paths/~1token/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/grant_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateTokenGrantType {
    /// `code`.
    Code,
    /// `refresh`.
    Refresh,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(CreateTokenGrantType { Code = "code", Refresh = "refresh" });
