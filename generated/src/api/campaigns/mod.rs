// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Campaigns: 1 operation of the document `api/campaigns.yaml`, API version `2021-07-28`.
//!
//! The campaigns of an account, into which contacts are put as they are into workflows.
//! Only their names can be read here; contacts go in and out with `add_to_campaign` and
//! `remove_from_campaign` of the contacts family. E-mail campaigns are another thing and
//! belong to emails.
//!
//! For example (`account` is `client.location(id)`):
//!
//! ```no_run
//! # async fn example(client: hoopai::Client) -> Result<(), Box<dyn std::error::Error>> {
//! # let account = client.location("ve9EPM428h8vShlRW1KT");
//! for campaign in &account.campaigns().list().status("published").await?.campaigns {
//!     println!("{:?}: {:?}", campaign.id, campaign.name);
//! }
//! # Ok(())
//! # }
//! ```

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

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
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/campaigns.yaml#/paths/~1campaigns~1/get`.
    #[doc(alias = "get-campaigns")]
    #[inline]
    pub fn list(&self) -> List {
        rt::operation(self.client.request(&routes::LIST))
    }
}
