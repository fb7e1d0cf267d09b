// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Workflows.

use super::models;
use crate::runtime as rt;

/// A request of [`Workflows::list`](super::Workflows::list): `GET /workflows/`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct List(pub(super) rt::Request);
rt::operation!(List => models::GetWorkflowResponse);

impl List {
    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}
