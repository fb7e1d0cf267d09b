// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Agent studio.

use crate::runtime as rt;

/// The allowed values `status` of `CreatePublicAgentDTO`.
///
/// Requests send it.
///
/// Document: `api/agent_studio.yaml#/components/schemas/CreatePublicAgentDTO/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `active`.
    Active,
    /// `inactive`.
    Inactive,
    /// `archived`.
    Archived,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    Status { Active = "active", Inactive = "inactive", Archived = "archived" }
);
