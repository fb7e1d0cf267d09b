// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of A shop.

use crate::runtime as rt;

/// The allowed values `status` of `Pet`.
///
/// Answers hold it.
///
/// Document: `petstore.yaml#/components/schemas/Pet/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PetStatus {
    /// `available`.
    Available,
    /// `sold`.
    Sold,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(PetStatus { Available = "available", Sold = "sold" });

/// The allowed values `altType` of `NewInvoice`.
///
/// Requests send it.
///
/// Document: `petstore.yaml#/components/schemas/NewInvoice/properties/altType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NewInvoiceAltType {
    /// `location`.
    Location,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(NewInvoiceAltType { Location = "location" });
