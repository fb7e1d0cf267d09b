// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Funnels: 7 operations of the document `api/v3/funnels.yaml`, API version `v3`.
//!
//! A funnel (or a website: the same record, told apart by `type`) has steps, a step has
//! pages, and a page exists twice: its record holds name, path and metadata, its content
//! is read with `get_page_content` and written whole with `save_page_content`. What the
//! public sees is decided by routing rows, the lookups: one for each funnel, step and
//! page, with domain, path and whether it is live. Lists lag some seconds behind a write,
//! so read a new or deleted thing by its id. Several writes replace the whole document
//! (settings, cookie consent, a domain): read first, change, send everything back. Only
//! redirects, the list of funnels and two calls about pages are published with scopes; of
//! the rest, most have been seen in the web app's own traffic alone. Visitor statistics
//! belong to another service.

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::List;

pub use crate::api::funnels::{
    CountPages, CreateRedirect, DeleteRedirect, ListPages, ListRedirects, UpdateRedirect,
};
pub(crate) use routes::ROUTES;

/// The operations of Funnels. Made by `client.v3().funnels()`.
#[doc(alias = "funnels-v3")]
#[derive(Clone, Debug)]
pub struct Funnels {
    pub(crate) client: rt::Client,
}

impl Funnels {
    /// Create Redirect: `POST /funnels/lookup/redirect`.
    ///
    /// From then on, visitors of `path` on `domain` are sent to `target`. What `target`
    /// holds depends on `action`: an address for `url`, something else for `funnel`,
    /// `website` and `all`, which the document does not describe.
    ///
    /// * `domain`: text; for example `example.com` (in the body). Name of a host on the web; some answers put `https://` before it.
    /// * `path`: text; for example `/Hello` (in the body). Where it lies within something larger: an address behind the domain, a file or a tree.
    /// * `target`: text; for example `https://www.google.com` (in the body). Where visitors are sent.
    /// * `action`: one of `funnel`, `website`, `url`, `all`; for example `url` (in the body). What is to be done or happens: a way of sending, a kind of redirect, or whether to add or remove.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`CreateRedirect::location_id`].
    ///
    /// Answers with [`CreateRedirectResponse`](models::CreateRedirectResponse).
    ///
    /// Token: a location's (an account's); scope `funnels/redirect.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 422.
    ///
    /// Document: `api/v3/funnels.yaml#/paths/~1funnels~1lookup~1redirect/post`.
    #[doc(alias = "create-redirect")]
    pub fn create_redirect(
        &self,
        domain: impl Into<String>,
        path: impl Into<String>,
        target: impl Into<String>,
        action: impl Into<models::Action>,
    ) -> CreateRedirect {
        let mut request = self.client.request(&routes::CREATE_REDIRECT);
        request.field::<String>("domain", &domain.into());
        request.field::<String>("path", &path.into());
        request.field::<String>("target", &target.into());
        request.field::<models::Action>("action", &action.into());
        rt::operation(request)
    }

    /// Delete Redirect By Id: `DELETE /funnels/lookup/redirect/{id}`.
    ///
    /// The old path stops forwarding. The location travels in the query here, where
    /// creating and changing have it in the body.
    ///
    /// * `id`: text (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`DeleteRedirect::location_id`].
    ///
    /// Answers with [`DeleteRedirectResponse`](models::DeleteRedirectResponse).
    ///
    /// Token: a location's (an account's); scope `funnels/redirect.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 422.
    ///
    /// Document: `api/v3/funnels.yaml#/paths/~1funnels~1lookup~1redirect~1{id}/delete`.
    #[doc(alias = "delete-redirect-by-id")]
    pub fn delete_redirect(&self, id: impl Into<String>) -> DeleteRedirect {
        let mut request = self.client.request(&routes::DELETE_REDIRECT);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Update Redirect By Id: `PATCH /funnels/lookup/redirect/{id}`.
    ///
    /// Sends visitors somewhere else: `target` and `action` change together, both are
    /// required. Domain and path stay as they are; for another path, delete the redirect
    /// and create anew.
    ///
    /// * `id`: text (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    /// * `target`: text; for example `https://www.google.com` (in the body). Where visitors are sent.
    /// * `action`: one of `funnel`, `website`, `url`, `all`; for example `url` (in the body). What is to be done or happens: a way of sending, a kind of redirect, or whether to add or remove.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`UpdateRedirect::location_id`].
    ///
    /// Answers with [`UpdateRedirectResponse`](models::UpdateRedirectResponse).
    ///
    /// Token: a location's (an account's); scope `funnels/redirect.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 422.
    ///
    /// Document: `api/v3/funnels.yaml#/paths/~1funnels~1lookup~1redirect~1{id}/patch`.
    #[doc(alias = "update-redirect-by-id")]
    pub fn update_redirect(
        &self,
        id: impl Into<String>,
        target: impl Into<String>,
        action: impl Into<models::Action>,
    ) -> UpdateRedirect {
        let mut request = self.client.request(&routes::UPDATE_REDIRECT);
        request.path::<String>("id", &id.into());
        request.field::<String>("target", &target.into());
        request.field::<models::Action>("action", &action.into());
        rt::operation(request)
    }

    /// Fetch List of Redirects: `GET /funnels/lookup/redirect/list`.
    ///
    /// Pages by `limit` and `offset`, both required; `search` narrows by text such as
    /// `example.com/test`. The scope is `funnels/redirect.readonly`.
    ///
    /// * `limit`: whole number; for example `20` (in the query). How many records a page holds at most; the highest value differs by operation.
    /// * `offset`: whole number; for example `10` (in the query). How many records to pass over, 0 for the first page.
    ///
    /// [`ListRedirects`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListRedirects::location_id`].
    ///
    /// Answers with [`RedirectListResponse`](models::RedirectListResponse).
    ///
    /// Token: a location's (an account's); scope `funnels/redirect.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 422.
    ///
    /// Document: `api/v3/funnels.yaml#/paths/~1funnels~1lookup~1redirect~1list/get`.
    #[doc(alias = "fetch-redirects-list")]
    #[inline]
    pub fn list_redirects(&self, limit: i64, offset: i64) -> ListRedirects {
        let mut request = self.client.request(&routes::LIST_REDIRECTS);
        request.query::<i64>("limit", &limit);
        request.query::<i64>("offset", &offset);
        rt::operation(request)
    }

    /// Fetch List of Funnels: `GET /funnels/funnel/list`.
    ///
    /// Funnels and websites alike, each with its steps; `type` and `category` tell them
    /// apart, `parentId` picks the contents of one folder. The answer counts all matches.
    /// Fresh and deleted funnels show only after some seconds; `get` knows at once.
    ///
    /// [`List`] has 6 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`List::location_id`].
    ///
    /// Answers with [`FunnelListResponse`](models::FunnelListResponse).
    ///
    /// Token: a location's (an account's); scope `funnels/funnel.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Document: `api/v3/funnels.yaml#/paths/~1funnels~1funnel~1list/get`.
    #[doc(alias = "getFunnels")]
    #[inline]
    pub fn list(&self) -> List {
        rt::operation(self.client.request(&routes::LIST))
    }

    /// Fetch list of funnel pages: `GET /funnels/page`.
    ///
    /// Pages of one funnel with little more than names and ids, at most 20 a call whatever
    /// `limit` asks for. Archived pages and full metadata come from `list_all_pages`, a
    /// single page from `get_page`.
    ///
    /// * `funnel_id`: text (in the query), `funnelId` on the wire. The id of a funnel or website.
    /// * `limit`: whole number, at most 20 (in the query). How many records a page holds at most; the highest value differs by operation.
    /// * `offset`: whole number (in the query). How many records to pass over, 0 for the first page.
    ///
    /// [`ListPages`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListPages::location_id`].
    ///
    /// Answers with a list of `FunnelPageResponse`.
    ///
    /// Token: a location's (an account's); scope `funnels/page.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Document: `api/v3/funnels.yaml#/paths/~1funnels~1page/get`.
    #[doc(alias = "getPagesByFunnelId")]
    pub fn list_pages(
        &self,
        funnel_id: impl Into<String>,
        limit: i64,
        offset: i64,
    ) -> ListPages {
        let mut request = self.client.request(&routes::LIST_PAGES);
        request.query::<String>("funnelId", &funnel_id.into());
        request.query::<i64>("limit", &limit);
        request.query::<i64>("offset", &offset);
        rt::operation(request)
    }

    /// Fetch count of funnel pages: `GET /funnels/page/count`.
    ///
    /// How many rows the paged list of the same funnel will give, so one can plan its calls
    /// of at most 20. `name` narrows the number as it narrows the list.
    ///
    /// * `funnel_id`: text (in the query), `funnelId` on the wire. The id of a funnel or website.
    ///
    /// [`CountPages`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`CountPages::location_id`].
    ///
    /// Answers with [`FunnelPageCountResponse`](models::FunnelPageCountResponse).
    ///
    /// Token: a location's (an account's); scope `funnels/pagecount.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Document: `api/v3/funnels.yaml#/paths/~1funnels~1page~1count/get`.
    #[doc(alias = "getPagesCountByFunnelId")]
    pub fn count_pages(&self, funnel_id: impl Into<String>) -> CountPages {
        let mut request = self.client.request(&routes::COUNT_PAGES);
        request.query::<String>("funnelId", &funnel_id.into());
        rt::operation(request)
    }
}
