// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Contacts.

use crate::runtime as rt;

/// The allowed values `group` of `SearchFilter`.
///
/// Requests send it.
///
/// Overlay: `overlays/contacts/`, `#/components/schemas/SearchFilter/properties/group`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SearchFilterGroup {
    /// `AND`.
    And,
    /// `OR`.
    Or,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(SearchFilterGroup { And = "AND", Or = "OR" });

/// The allowed values `operator` of `SearchFilter`.
///
/// Requests send it.
///
/// Overlay: `overlays/contacts/`, `#/components/schemas/SearchFilter/properties/operator`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SearchFilterOperator {
    /// `eq`.
    Eq,
    /// `not_eq`.
    NotEq,
    /// `contains`.
    Contains,
    /// `not_contains`.
    NotContains,
    /// `exists`.
    Exists,
    /// `not_exists`.
    NotExists,
    /// `range`.
    Range,
    /// `nested`.
    Nested,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    SearchFilterOperator { Eq = "eq", NotEq = "not_eq", Contains = "contains",
    NotContains = "not_contains", Exists = "exists", NotExists = "not_exists", Range =
    "range", Nested = "nested" }
);

/// The allowed values `direction` of `SearchSort`.
///
/// Requests send it.
///
/// Overlay: `overlays/contacts/`, `#/components/schemas/SearchSort/properties/direction`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SearchSortDirection {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(SearchSortDirection { Asc = "asc", Desc = "desc" });

/// The allowed values `status` of `DndSettingSchema`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/contacts.yaml#/components/schemas/DndSettingSchema/properties/status`.
#[derive(Clone)]
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
#[derive(Clone)]
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
