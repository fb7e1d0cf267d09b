// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Knowledge base.

use crate::runtime as rt;

/// The allowed values `status` of `CrawledUrlDTO`.
///
/// Answers hold it.
///
/// Document: `api/knowledge_base.yaml#/components/schemas/CrawledUrlDTO/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `Pending`.
    Pending,
    /// `Processing`.
    Processing,
    /// `Successful`.
    Successful,
    /// `Failed`.
    Failed,
    /// `Existing`.
    Existing,
    /// `Restricted`.
    Restricted,
    /// `Cancelled`.
    Cancelled,
    /// `Aborted`.
    Aborted,
    /// `Training`.
    Training,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    Status { Pending = "Pending", Processing = "Processing", Successful = "Successful",
    Failed = "Failed", Existing = "Existing", Restricted = "Restricted", Cancelled =
    "Cancelled", Aborted = "Aborted", Training = "Training" }
);

/// The allowed values `option` of `DiscoverWebsiteRequestDTO`.
///
/// Requests send it.
///
/// Document: `api/knowledge_base.yaml#/components/schemas/DiscoverWebsiteRequestDTO/properties/option`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DiscoverWebsiteRequestOption {
    /// `Exact`.
    Exact,
    /// `Path`.
    Path,
    /// `Domain`.
    Domain,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    DiscoverWebsiteRequestOption { Exact = "Exact", Path = "Path", Domain = "Domain" }
);

/// The allowed values `_id` of `CrawlingAggregateDTO`.
///
/// Answers hold it.
///
/// Document: `api/knowledge_base.yaml#/components/schemas/CrawlingAggregateDTO/properties/_id`.
///
/// The same as [`Status`].
pub type CrawlingAggregateId = Status;

/// The allowed values `mode` of `OperationDetailsDTO`.
///
/// Answers hold it.
///
/// Document: `api/knowledge_base.yaml#/components/schemas/OperationDetailsDTO/properties/mode`.
///
/// The same as [`DiscoverWebsiteRequestOption`].
pub type OperationDetailsMode = DiscoverWebsiteRequestOption;
