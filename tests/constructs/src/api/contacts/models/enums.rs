// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Contacts.

use crate::runtime as rt;

/// The schema `String`.
///
/// Answers hold it.
///
/// Document: `same_names/contacts.yaml#/components/schemas/String`.
#[doc(alias = "String")]
#[derive(Clone)]
#[non_exhaustive]
pub enum StringSchema {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(StringSchema { A = "a", B = "b" });
