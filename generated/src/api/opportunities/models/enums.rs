// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Opportunities.

use crate::runtime as rt;

/// The allowed values `status` of `search-opportunity`.
///
/// Requests send it.
///
/// Document: `api/opportunities.yaml#/paths/~1opportunities~1search/get/parameters/6/schema`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

/// The allowed values `colorRenderMode` of `PipelinesResponseSchema`.
///
/// Answers hold it.
///
/// Document: `api/opportunities.yaml#/components/schemas/PipelinesResponseSchema/properties/colorRenderMode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
