// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Workflows: 1 operation of the document `api/workflows.yaml`, API version `2021-07-28`.
//!
//! The automations of an account, as a list of names. One looks up ids here, to put
//! contacts into a workflow with `add_to_workflow` of the contacts family, or take them
//! out. Steps and triggers are not readable, and nothing can be changed or started from
//! here.
//!
//! For example (`account` is `client.location(id)`):
//!
//! ```no_run
//! # async fn example(client: hoopai::Client) -> Result<(), Box<dyn std::error::Error>> {
//! # let account = client.location("ve9EPM428h8vShlRW1KT");
//! for workflow in &account.workflows().list().await?.workflows {
//!     println!("{:?} is {:?}", workflow.name, workflow.status);
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

/// The operations of Workflows. Made by `client.workflows()`.
#[derive(Clone, Debug)]
pub struct Workflows {
    pub(crate) client: rt::Client,
}

impl Workflows {
    /// Get Workflow: `GET /workflows/`.
    ///
    /// All workflows in one answer: there is no paging and no filter, so drafts come along
    /// with the rest, and `status` has to be looked at. Ids are what `add_to_workflow`
    /// takes.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`List::location_id`].
    ///
    /// Answers with [`GetWorkflowResponse`](models::GetWorkflowResponse).
    ///
    /// Token: a location's (an account's); scope `workflows.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/workflows.yaml#/paths/~1workflows~1/get`.
    #[doc(alias = "get-workflow")]
    #[inline]
    pub fn list(&self) -> List {
        rt::operation(self.client.request(&routes::LIST))
    }
}
