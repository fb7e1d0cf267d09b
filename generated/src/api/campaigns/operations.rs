// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Campaigns.

use super::kinds;
use crate::runtime as rt;

/// A request of [`Campaigns::list`](super::Campaigns::list): `GET /campaigns/`.
pub type List = rt::Operation<kinds::List>;

impl List {
    /// `draft` and `published` are the known values.
    ///
    /// `status`: text; for example `draft`.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.0.query::<String>("status", &status.into());
        self
    }
}
