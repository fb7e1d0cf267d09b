// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Funnels: 7 operations of the document `api/funnels.yaml`, API version `2021-07-28`.
//!
//! What the product says of it: <https://help.hoopai.com/api-reference/funnels/overview>.

use crate::runtime as rt;

pub mod models;
mod operations;
mod routes;

pub use operations::{
    CreateRedirect, DeleteRedirect, UpdateRedirect, ListRedirects, List, ListPages,
    CountPages,
};
pub(crate) use routes::ROUTES;

/// The operations of Funnels. Made by `client.funnels()`.
#[derive(Clone, Debug)]
pub struct Funnels {
    pub(crate) client: rt::Client,
}

impl Funnels {
    /// Create Redirect: `POST /funnels/lookup/redirect`.
    ///
    /// * `domain`: text; for example `example.com` (in the body)
    /// * `path`: text; for example `/Hello` (in the body)
    /// * `target`: text; for example `https://www.google.com` (in the body)
    /// * `action`: one of `funnel`, `website`, `url`, `all`; for example `URL` (in the body)
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`CreateRedirect::location_id`].
    ///
    /// Answers with [`CreateRedirectResponse`](models::CreateRedirectResponse).
    ///
    /// Token: a location's (an account's); scope `funnels/redirect.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 422.
    ///
    /// Document: `api/funnels.yaml#/paths/~1funnels~1lookup~1redirect/post`.
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
        CreateRedirect(request)
    }

    /// Delete Redirect By Id: `DELETE /funnels/lookup/redirect/{id}`.
    ///
    /// * `id`: text (in the path)
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`DeleteRedirect::location_id`].
    ///
    /// Answers with [`DeleteRedirectResponse`](models::DeleteRedirectResponse).
    ///
    /// Token: a location's (an account's); scope `funnels/redirect.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 422.
    ///
    /// Document: `api/funnels.yaml#/paths/~1funnels~1lookup~1redirect~1{id}/delete`.
    #[doc(alias = "delete-redirect-by-id")]
    pub fn delete_redirect(&self, id: impl Into<String>) -> DeleteRedirect {
        let mut request = self.client.request(&routes::DELETE_REDIRECT);
        request.path::<String>("id", &id.into());
        DeleteRedirect(request)
    }

    /// Update Redirect By Id: `PATCH /funnels/lookup/redirect/{id}`.
    ///
    /// * `id`: text (in the path)
    /// * `target`: text; for example `https://www.google.com` (in the body)
    /// * `action`: one of `funnel`, `website`, `url`, `all`; for example `URL` (in the body)
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`UpdateRedirect::location_id`].
    ///
    /// Answers with [`UpdateRedirectResponse`](models::UpdateRedirectResponse).
    ///
    /// Token: a location's (an account's); scope `funnels/redirect.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 422.
    ///
    /// Document: `api/funnels.yaml#/paths/~1funnels~1lookup~1redirect~1{id}/patch`.
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
        UpdateRedirect(request)
    }

    /// Fetch List of Redirects: `GET /funnels/lookup/redirect/list`.
    ///
    /// * `limit`: number; for example `20` (in the query)
    /// * `offset`: number; for example `10` (in the query)
    ///
    /// [`ListRedirects`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListRedirects::location_id`].
    ///
    /// Answers with [`RedirectListResponse`](models::RedirectListResponse).
    ///
    /// Token: a location's (an account's); scope `funnels/redirect.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 422.
    ///
    /// Document: `api/funnels.yaml#/paths/~1funnels~1lookup~1redirect~1list/get`.
    #[doc(alias = "fetch-redirects-list")]
    pub fn list_redirects(&self, limit: f64, offset: f64) -> ListRedirects {
        let mut request = self.client.request(&routes::LIST_REDIRECTS);
        request.query::<f64>("limit", &limit);
        request.query::<f64>("offset", &offset);
        ListRedirects(request)
    }

    /// Fetch List of Funnels: `GET /funnels/funnel/list`.
    ///
    /// [`List`] has 6 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`List::location_id`].
    ///
    /// Answers with [`FunnelListResponse`](models::FunnelListResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Document: `api/funnels.yaml#/paths/~1funnels~1funnel~1list/get`.
    #[doc(alias = "getFunnels")]
    pub fn list(&self) -> List {
        List(self.client.request(&routes::LIST))
    }

    /// Fetch list of funnel pages: `GET /funnels/page`.
    ///
    /// * `funnel_id`: text (in the query), `funnelId` on the wire
    /// * `limit`: number (in the query)
    /// * `offset`: number (in the query)
    ///
    /// [`ListPages`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListPages::location_id`].
    ///
    /// Answers with [`FunnelPageResponse`](models::FunnelPageResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Document: `api/funnels.yaml#/paths/~1funnels~1page/get`.
    #[doc(alias = "getPagesByFunnelId")]
    pub fn list_pages(
        &self,
        funnel_id: impl Into<String>,
        limit: f64,
        offset: f64,
    ) -> ListPages {
        let mut request = self.client.request(&routes::LIST_PAGES);
        request.query::<String>("funnelId", &funnel_id.into());
        request.query::<f64>("limit", &limit);
        request.query::<f64>("offset", &offset);
        ListPages(request)
    }

    /// Fetch count of funnel pages: `GET /funnels/page/count`.
    ///
    /// * `funnel_id`: text (in the query), `funnelId` on the wire
    ///
    /// [`CountPages`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`CountPages::location_id`].
    ///
    /// Answers with [`FunnelPageCountResponse`](models::FunnelPageCountResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `2021-07-28`, by rule: the document names none.
    ///
    /// Document: `api/funnels.yaml#/paths/~1funnels~1page~1count/get`.
    #[doc(alias = "getPagesCountByFunnelId")]
    pub fn count_pages(&self, funnel_id: impl Into<String>) -> CountPages {
        let mut request = self.client.request(&routes::COUNT_PAGES);
        request.query::<String>("funnelId", &funnel_id.into());
        CountPages(request)
    }
}
