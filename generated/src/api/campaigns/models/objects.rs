// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Campaigns.

use crate::runtime as rt;

/// The schema `CampaignsSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/campaigns.yaml#/components/schemas/CampaignsSuccessfulResponseDto`.
#[doc(alias = "CampaignsSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CampaignsResponse {
    /// `campaigns`: list of `Campaigns`.
    pub campaigns: rt::List<Campaigns>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CampaignsResponse { campaigns = "campaigns" });

/// The schema `campaignsSchema`.
///
/// Answers hold it.
///
/// Document: `api/campaigns.yaml#/components/schemas/campaignsSchema`.
#[doc(alias = "campaignsSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Campaigns {
    /// What contacts are added to.
    ///
    /// `id`: text; for example `mIVALPYuTD7YjUHnFEx4`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `test`.
    pub name: Option<String>,
    /// `draft` and `published` are the known values.
    ///
    /// `status`: text; for example `published`.
    pub status: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `ve9EPM428h8vShlRW1KT`.
    pub location_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Campaigns { id = "id", name = "name", status = "status", location_id = "locationId" }
);
