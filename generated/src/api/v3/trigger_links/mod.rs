// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Trigger links: 6 operations of the document `api/v3/trigger_links.yaml`, API version `v3`.
//!
//! Trigger links are redirects that know who clicks: a message holds the link, a
//! contact's click can start a workflow, and leads on to `redirectTo`. To put one into
//! a message, write its `fieldKey`, a placeholder with the link's id.

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
pub(crate) mod routes;

pub use crate::api::trigger_links::{Create, Delete, Get, List, Search, Update};
pub(crate) use routes::ROUTES;

/// The operations of Trigger links. Made by `client.v3().trigger_links()`.
#[doc(alias = "links-v3")]
#[derive(Clone, Debug)]
pub struct TriggerLinks {
    pub(crate) client: rt::Client,
}

impl TriggerLinks {
    /// Get Link by ID: `GET /links/id/{linkId}`.
    ///
    /// One link; the account must be named too. The path has an extra `id`, which update
    /// and delete do not have.
    ///
    /// * `link_id`: text; for example `ve9EPM428h8vShlRW1KT` (in the path), `linkId` on the wire
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`Get::location_id`].
    ///
    /// Answers with [`GetLinkResponse`](models::GetLinkResponse).
    ///
    /// Token: a location's (an account's); scope `links.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/trigger_links.yaml#/paths/~1links~1id~1{linkId}/get`.
    #[doc(alias = "get-link-by-id")]
    pub fn get(&self, link_id: impl Into<String>) -> Get {
        let mut request = self.client.request(&routes::GET);
        request.path::<String>("linkId", &link_id.into());
        rt::operation(request)
    }

    /// Update Link: `PUT /links/{linkId}`.
    ///
    /// Sets name and target, both each time; the rest of a link cannot be changed. Success
    /// is 201, not 200.
    ///
    /// * `link_id`: text; for example `ve9EPM428h8vShlRW1KT` (in the path), `linkId` on the wire
    /// * `name`: text; for example `first tag` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `redirect_to`: text; for example `https://www.google.com/` (in the body), `redirectTo` on the wire. Where a click leads, as a whole URL.
    ///
    /// Answers with [`GetLinkResponse`](models::GetLinkResponse).
    ///
    /// Token: a location's (an account's); scope `links.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/trigger_links.yaml#/paths/~1links~1{linkId}/put`.
    #[doc(alias = "update-link")]
    pub fn update(
        &self,
        link_id: impl Into<String>,
        name: impl Into<String>,
        redirect_to: impl Into<String>,
    ) -> Update {
        let mut request = self.client.request(&routes::UPDATE);
        request.path::<String>("linkId", &link_id.into());
        request.field::<String>("name", &name.into());
        request.field::<String>("redirectTo", &redirect_to.into());
        rt::operation(request)
    }

    /// Delete Link: `DELETE /links/{linkId}`.
    ///
    /// Deletes the link, answering 201. Where links in sent messages lead afterwards is not
    /// documented. The success flag occurs in three spellings.
    ///
    /// * `link_id`: text; for example `ve9EPM428h8vShlRW1KT` (in the path), `linkId` on the wire
    ///
    /// Answers with [`DeleteLinksResponse`](models::DeleteLinksResponse).
    ///
    /// Token: a location's (an account's); scope `links.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/trigger_links.yaml#/paths/~1links~1{linkId}/delete`.
    #[doc(alias = "delete-link")]
    pub fn delete(&self, link_id: impl Into<String>) -> Delete {
        let mut request = self.client.request(&routes::DELETE);
        request.path::<String>("linkId", &link_id.into());
        rt::operation(request)
    }

    /// Search Trigger Links: `GET /links/search`.
    ///
    /// Links that match a text, 20 at a time by `skip` and `limit`; no total is answered.
    ///
    /// [`Search`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`Search::location_id`].
    ///
    /// Answers with [`GetLinksResponse`](models::GetLinksResponse).
    ///
    /// Token: a location's (an account's); scope `links.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/trigger_links.yaml#/paths/~1links~1search/get`.
    #[doc(alias = "search-trigger-links")]
    #[inline]
    pub fn search(&self) -> Search {
        rt::operation(self.client.request(&routes::SEARCH))
    }

    /// Get Links: `GET /links/`.
    ///
    /// Every link of the account at once; for pages or a filter use `GET /links/search`.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`List::location_id`].
    ///
    /// Answers with [`GetLinksResponse`](models::GetLinksResponse).
    ///
    /// Token: a location's (an account's); scope `links.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/trigger_links.yaml#/paths/~1links~1/get`.
    #[doc(alias = "get-links")]
    #[inline]
    pub fn list(&self) -> List {
        rt::operation(self.client.request(&routes::LIST))
    }

    /// Create Link: `POST /links/`.
    ///
    /// Creates a link with name and target. The answer's `fieldKey` is what a message
    /// inserts.
    ///
    /// * `name`: text; for example `first tag` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `redirect_to`: text; for example `https://www.google.com/` (in the body), `redirectTo` on the wire. Where a click leads, as a whole URL.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`Create::location_id`].
    ///
    /// Answers with [`GetLinkResponse`](models::GetLinkResponse).
    ///
    /// Token: a location's (an account's); scope `links.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/trigger_links.yaml#/paths/~1links~1/post`.
    #[doc(alias = "create-link")]
    pub fn create(
        &self,
        name: impl Into<String>,
        redirect_to: impl Into<String>,
    ) -> Create {
        let mut request = self.client.request(&routes::CREATE);
        request.field::<String>("name", &name.into());
        request.field::<String>("redirectTo", &redirect_to.into());
        rt::operation(request)
    }
}
