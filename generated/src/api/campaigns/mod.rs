// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Campaigns: 1 operation of the document `api/campaigns.yaml`, API version `2021-07-28`.

use crate::runtime as rt;

pub mod models;
mod operations;
mod routes;

pub use operations::List;
pub(crate) use routes::ROUTES;

/// The operations of Campaigns. Made by `client.campaigns()`.
#[derive(Clone, Debug)]
pub struct Campaigns {
    pub(crate) client: rt::Client,
}

impl Campaigns {
    /// Get Campaigns: `GET /campaigns/`.
    ///
    /// [`List`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`List::location_id`].
    ///
    /// Answers with [`CampaignsResponse`](models::CampaignsResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `campaigns.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/campaigns.yaml#/paths/~1campaigns~1/get`.
    #[doc(alias = "get-campaigns")]
    pub fn list(&self) -> List {
        List(self.client.request(&routes::LIST))
    }
}
