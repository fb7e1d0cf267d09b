// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Campaigns.

use super::models;
use crate::runtime as rt;

/// A request of [`Campaigns::list`](super::Campaigns::list): `GET /campaigns/`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct List(pub(super) rt::Request);
rt::operation!(List => models::CampaignsResponse);

impl List {
    /// `draft` and `published` are the known values.
    ///
    /// `status`: text; for example `draft`.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.0.query::<String>("status", &status.into());
        self
    }

    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}
