// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Workflows.

use crate::runtime as rt;

/// The schema `GetWorkflowSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/workflows.yaml#/components/schemas/GetWorkflowSuccessfulResponseDto`.
#[doc(alias = "GetWorkflowSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowResponse {
    /// `workflows`: list of `Workflow`.
    pub workflows: rt::List<Workflow>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetWorkflowResponse { workflows = "workflows" });

/// The schema `WorkflowSchema`.
///
/// Answers hold it.
///
/// Document: `api/workflows.yaml#/components/schemas/WorkflowSchema`.
#[doc(alias = "WorkflowSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Workflow {
    /// What contacts are added to.
    ///
    /// `id`: text; for example `78559bb3-b920-461e-b010-7b2a2816d2a9`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `First Workflow`.
    pub name: Option<String>,
    /// `draft` is the one value that the document shows.
    ///
    /// `status`: text; for example `draft`.
    pub status: Option<String>,
    /// Which edition it is: a number, a text or, for new agents, its whole content.
    ///
    /// `version`: whole number; for example `2`.
    pub version: Option<i64>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2021-05-26T11:33:49.000Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2021-05-26T11:33:49.000Z`.
    pub updated_at: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `eBG6WapS3v4ZqwA45MTxtYJ`.
    pub location_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Workflow { id = "id", name = "name", status = "status", version = "version",
    created_at = "createdAt", updated_at = "updatedAt", location_id = "locationId" }
);
