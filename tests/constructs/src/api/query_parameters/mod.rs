// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Parameters in the query: 1 operation of the document `query_parameters.yaml`, API version `2021-07-28`.

use crate::runtime as rt;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::Search;
pub(crate) use routes::ROUTES;

/// The operations of Parameters in the query. Made by `client.query_parameters()`.
#[derive(Clone, Debug)]
pub struct QueryParameters {
    pub(crate) client: rt::Client,
}

impl QueryParameters {
    /// search: `GET /search`.
    ///
    /// * `q`: text, not empty, at most 75 characters (in the query)
    ///
    /// [`Search`] has 33 optional inputs.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `query_parameters.yaml#/paths/~1search/get`.
    pub fn search(&self, q: impl Into<String>) -> Search {
        let mut request = self.client.request(&routes::SEARCH);
        request.query::<String>("q", &q.into());
        rt::operation(request)
    }
}
