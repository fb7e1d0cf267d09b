// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Snapshots.

use crate::runtime as rt;

/// The allowed values `share_type` of `CreateSnapshotShareLinkRequestDTO`.
///
/// Requests send it.
///
/// Document: `api/snapshots.yaml#/components/schemas/CreateSnapshotShareLinkRequestDTO/properties/share_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateSnapshotShareLinkRequestShareType {
    /// `link`.
    Link,
    /// `permanent_link`.
    PermanentLink,
    /// `agency_link`.
    AgencyLink,
    /// `location_link`.
    LocationLink,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    CreateSnapshotShareLinkRequestShareType { Link = "link", PermanentLink =
    "permanent_link", AgencyLink = "agency_link", LocationLink = "location_link" }
);
