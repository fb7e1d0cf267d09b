// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Phone system.

use crate::runtime as rt;

/// The allowed values `status` of `PurchaseNumberForLocationV3Http201ResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/phone_system.yaml#/components/schemas/PurchaseNumberForLocationV3Http201ResponseDto/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `success`.
    Success,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(Status { Success = "success" });
