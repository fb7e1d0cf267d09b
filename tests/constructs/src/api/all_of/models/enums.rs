// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Composed schemas.

use crate::runtime as rt;

/// The schema `Size`.
///
/// Requests send it and answers hold it.
///
/// Document: `all_of.yaml#/components/schemas/Size`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Size {
    /// `small`.
    Small,
    /// `large`.
    Large,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(Size { Small = "small", Large = "large" });

/// The allowed values `bark` of `Dog`.
///
/// Requests send it and answers hold it.
///
/// Document: `all_of.yaml#/components/schemas/Dog/allOf/1/properties/bark`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DogBark {
    /// `loud`.
    Loud,
    /// `none`.
    None,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(DogBark { Loud = "loud", None = "none" });
