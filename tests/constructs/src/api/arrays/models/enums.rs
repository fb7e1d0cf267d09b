// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Lists.

use crate::runtime as rt;

/// The allowed values `item` of `kinds`.
///
/// Requests send it and answers hold it.
///
/// Document: `arrays.yaml#/components/schemas/Lists/properties/kinds/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum KindsItem {
    /// `one`.
    One,
    /// `two`.
    Two,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(KindsItem { One = "one", Two = "two" });
