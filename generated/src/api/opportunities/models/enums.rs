// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Opportunities.

use crate::runtime as rt;

/// The allowed values `status` of `search-opportunity`.
///
/// Requests send it.
///
/// Document: `api/opportunities.yaml#/paths/~1opportunities~1search/get/parameters/6/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `open`.
    Open,
    /// `won`.
    Won,
    /// `lost`.
    Lost,
    /// `abandoned`.
    Abandoned,
    /// `all`.
    All,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    Status { Open = "open", Won = "won", Lost = "lost", Abandoned = "abandoned", All =
    "all" }
);

/// The allowed values `group` of `SearchFilter`.
///
/// Requests send it.
///
/// Overlay: `overlays/opportunities/`, `#/components/schemas/SearchFilter/properties/group`.
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
/// Overlay: `overlays/opportunities/`, `#/components/schemas/SearchFilter/properties/operator`.
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
/// Overlay: `overlays/opportunities/`, `#/components/schemas/SearchSort/properties/direction`.
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

/// The allowed values `colorRenderMode` of `PipelinesResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/opportunities.yaml#/components/schemas/PipelinesResponseSchema/properties/colorRenderMode`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PipelinesResponseColorRenderMode {
    /// `dot`.
    Dot,
    /// `bg-tint`.
    BgTint,
    /// `none`.
    None,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    PipelinesResponseColorRenderMode { Dot = "dot", BgTint = "bg-tint", None = "none" }
);

/// The allowed values `followersActionType` of `UpsertOpportunityDto`.
///
/// Requests send it.
///
/// Document: `api/opportunities.yaml#/components/schemas/UpsertOpportunityDto/properties/followersActionType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpsertOpportunityFollowersActionType {
    /// `add`.
    Add,
    /// `remove`.
    Remove,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(UpsertOpportunityFollowersActionType { Add = "add", Remove = "remove" });
