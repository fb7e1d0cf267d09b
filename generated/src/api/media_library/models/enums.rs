// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Media library.

use crate::runtime as rt;

/// The allowed values `altType` of `fetch-media-content`.
///
/// Answers hold it.
///
/// Document: `api/media_library.yaml#/paths/~1medias~1files/get/parameters/7/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AltType {
    /// `location`.
    Location,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(AltType { Location = "location" });

/// The allowed values `status` of `DeleteMediaObjectsBodyParams`.
///
/// Requests send it.
///
/// Document: `api/media_library.yaml#/components/schemas/DeleteMediaObjectsBodyParams/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeleteMediaObjectsBodyParamsStatus {
    /// `deleted`.
    Deleted,
    /// `trashed`.
    Trashed,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    DeleteMediaObjectsBodyParamsStatus { Deleted = "deleted", Trashed = "trashed" }
);
