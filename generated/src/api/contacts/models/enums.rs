// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Contacts.

use crate::runtime as rt;

/// The allowed values `status` of `DndSettingSchema`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/DndSettingSchema/properties/status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DndSettingStatus {
    /// `active`.
    Active,
    /// `inactive`.
    Inactive,
    /// `permanent`.
    Permanent,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    DndSettingStatus { Active = "active", Inactive = "inactive", Permanent = "permanent"
    }
);

/// The allowed values `status` of `InboundDndSettingSchema`.
///
/// Requests send it.
///
/// Document: `api/contacts.yaml#/components/schemas/InboundDndSettingSchema/properties/status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InboundDndSettingStatus {
    /// `active`.
    Active,
    /// `inactive`.
    Inactive,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(InboundDndSettingStatus { Active = "active", Inactive = "inactive" });
