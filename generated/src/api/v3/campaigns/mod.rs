// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Campaigns: 1 operation of the document `api/v3/campaigns.yaml`, API version `v3`.
//!
//! The campaigns of an account, into which contacts are put as they are into workflows.
//! Only their names can be read here; contacts go in and out with `add_to_campaign` and
//! `remove_from_campaign` of the contacts family. E-mail campaigns are another thing and
//! belong to emails.

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
pub(crate) mod routes;

pub use crate::api::campaigns::List;
pub(crate) use routes::ROUTES;

/// The operations of Campaigns. Made by `client.v3().campaigns()`.
#[doc(alias = "campaigns-v3")]
#[derive(Clone, Debug)]
pub struct Campaigns {
    pub(crate) client: rt::Client,
}

impl Campaigns {
    /// Get Campaigns: `GET /campaigns/`.
    ///
    /// All at once, without pages. `status` narrows to `draft` or `published`; the document
    /// lists no other values and names no default.
    ///
    /// [`List`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`List::location_id`].
    ///
    /// Answers with [`CampaignsResponse`](models::CampaignsResponse).
    ///
    /// Token: a location's (an account's); scope `campaigns.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/campaigns.yaml#/paths/~1campaigns~1/get`.
    #[doc(alias = "get-campaigns")]
    #[inline]
    pub fn list(&self) -> List {
        rt::operation(self.client.request(&routes::LIST))
    }
}
