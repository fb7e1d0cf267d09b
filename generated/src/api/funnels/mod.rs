// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Funnels: 17 operations of the document `api/funnels.yaml`, API version `2021-07-28`.
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
//!
//! For example (`account` is `client.location(id)`):
//!
//! ```no_run
//! # async fn example(client: hoopai::Client) -> Result<(), Box<dyn std::error::Error>> {
//! # let account = client.location("ve9EPM428h8vShlRW1KT");
//! for funnel in &account.funnels().list().limit(20).await?.funnels {
//!     println!("{:?} has {} steps", funnel.name, funnel.steps.len());
//! }
//! let pages = account.funnels().list_pages("FUNNEL_ID", 20, 0).await?;
//! println!("{} pages", pages.len());
//! # Ok(())
//! # }
//! ```
//!
//! 85 more operations were seen in public code only: the feature `observed` has them.
//!
//! What the product says of it: <https://help.hoopai.com/api-reference/funnels/overview>.

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{
    CreateRedirect, DeleteRedirect, UpdateRedirect, ListRedirects, List, ListPages,
    CountPages, Create, Get, Update, Delete, CloneToLocations, GetStep, CreateStep,
    UpdateStep, DeleteStep, CloneStep,
};
pub(crate) use routes::ROUTES;

#[cfg(feature = "observed")]
mod observed;

#[cfg(feature = "observed")]
pub use observed::{
    WritePage, UpdateSettings, UpdatePage, FindUniquePageUrl, ArchiveOrRestorePage,
    CloneControlPage, ListSecurityHeaders, UpdateSecurityHeader, AddSecurityHeader,
    DeleteSecurityHeader, GetCookieConsent, SaveCookieConsent, DeleteStore,
    CreateCustomProductDetailPage, ClearCache, GetGeoLocation, ListBlogs, ListFolders,
    ListFolderEntities, DeleteFolder, GetWebinarSession, ListWebinarSessions,
    UpdateWebinar, GetPage, ListAllPages, CreatePage, GetPublicPageData, RecordPageView,
    ListPageProducts, GetPageProduct, SavePageContent, ListPageVersions,
    PublishPageVersion, RestorePageVersion, DeletePageVersionHistory, GetPageContent,
    GetBuilderCache, SaveGlobalSections, ListSectionTemplates, ListPrebuiltSections,
    CreatePrebuiltSection, GetPrebuiltSection, UpdatePrebuiltSection,
    DeletePrebuiltSection, ListPrebuiltTemplates, CreatePrebuiltTemplate,
    GetPrebuiltTemplate, SyncPrebuiltSections, SyncPrebuiltSectionChanges,
    GetShareDetails, ListLocationLookups, AddLookup, CreateLookup, UpdateLookup,
    UpdateLookups, CheckPathExists, ListLookups, FindLookupByPath, GetEntityLookup,
    ListRegexRedirects, ListDomains, GetDomain, UpdateDomain, InvalidateDomainCache,
    ValidateDomain, VerifyPageEtag, GetSitemap, GetRobotsTxt, ListPixelEvents,
    CreatePixelEvent, DeletePixelEvent, UpdatePixelEvent, SendConversionEvent,
    ListOrderFormProducts, CreateOrderFormProduct, UpdateOrderFormProduct,
    DeleteOrderFormProduct, CreateOrderFormContact, ListPublicOrderFormProducts,
    GetPublicOrderFormProduct, ListOrders, ListCustomFonts, CreateStore, GetRecord,
    SyncElementTemplateChanges,
};

#[cfg(feature = "observed")]
pub(crate) use observed::ROUTES as OBSERVED_ROUTES;

/// The operations of Funnels. Made by `client.funnels()`.
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
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 422.
    ///
    /// Document: `api/funnels.yaml#/paths/~1funnels~1lookup~1redirect~1{id}/delete`.
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
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 422.
    ///
    /// Document: `api/funnels.yaml#/paths/~1funnels~1lookup~1redirect~1list/get`.
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
    /// Document: `api/funnels.yaml#/paths/~1funnels~1funnel~1list/get`.
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
    /// Document: `api/funnels.yaml#/paths/~1funnels~1page/get`.
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
    /// Document: `api/funnels.yaml#/paths/~1funnels~1page~1count/get`.
    #[doc(alias = "getPagesCountByFunnelId")]
    pub fn count_pages(&self, funnel_id: impl Into<String>) -> CountPages {
        let mut request = self.client.request(&routes::COUNT_PAGES);
        request.query::<String>("funnelId", &funnel_id.into());
        rt::operation(request)
    }

    /// Create Funnel: `POST /funnels/funnel/create`.
    ///
    /// Makes an empty funnel or website; `parentId` puts it into a folder. The public path
    /// is derived from `name`. The new id comes back at once, while lists still lack it for
    /// some seconds. Steps and their pages are added with `create_step`.
    ///
    /// The product's documentation names this operation; no published document describes it. HoopAI's table names the call only; the body's fields are those that public code sends.
    ///
    /// [`Create`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`Create::location_id`].
    ///
    /// Answers with [`CreateResponse`](models::CreateResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1create/post`.
    #[doc(alias = "create-funnel")]
    #[inline]
    pub fn create(&self) -> Create {
        rt::operation(self.client.request(&routes::CREATE))
    }

    /// Get Funnel: `GET /funnels/funnel/fetch/{id}`.
    ///
    /// The whole record: steps in order, tracking code, domain, payment mode, security
    /// headers. A funnel that is deleted or was never there answers 400, "Funnel does not
    /// exist or is deleted", which makes this the reliable test for existence.
    ///
    /// The product's documentation names this operation; no published document describes it. HoopAI's table names the call only; the answer's fields are from public code, part of which reads the record without its `data` envelope.
    ///
    /// * `id`: text (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Speaks for the account, where one is given (`locationId` in the query): from `client.location(id)`, or [`Get::location_id`].
    ///
    /// Answers with [`GetResponse`](models::GetResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1fetch~1{id}/get`.
    #[doc(alias = "get-funnel")]
    pub fn get(&self, id: impl Into<String>) -> Get {
        let mut request = self.client.request(&routes::GET);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Update Funnel: `PATCH /funnels/funnel/update/{id}`.
    ///
    /// Used to reorder: send every step as a whole object, with `sequence` counted from 1.
    /// The array replaces the stored one, so a step that is left out is lost. Name, path
    /// and domain are written with `update_settings` instead.
    ///
    /// The product's documentation names this operation; no published document describes it. `steps` is the only key that public code sends; other keys, the fields of a step in this write and the form of the answer were not seen.
    ///
    /// * `id`: text (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// [`Update`] has 1 optional input.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1update~1{id}/patch`.
    #[doc(alias = "update-funnel")]
    pub fn update(&self, id: impl Into<String>) -> Update {
        let mut request = self.client.request(&routes::UPDATE);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Delete Funnel: `POST /funnels/funnel/delete`.
    ///
    /// Deletes in the name of the user given in `userId`; without one the answer is 422.
    /// Lists go on showing the funnel for some seconds, while `get` answers 400 for it.
    ///
    /// The product's documentation names this operation; no published document describes it. HoopAI's table names the call only; the body's fields are those that public code sends. What the answer's lists hold was not seen.
    ///
    /// * `funnel_id`: text (in the body), `funnelId` on the wire. The id of a funnel or website.
    /// * `user_id`: text (in the body), `userId` on the wire. The user in whose name it happens.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`Delete::location_id`].
    ///
    /// Answers with [`DeleteResponse`](models::DeleteResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 422.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1delete/post`.
    #[doc(alias = "delete-funnel")]
    pub fn delete(
        &self,
        funnel_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> Delete {
        let mut request = self.client.request(&routes::DELETE);
        request.field::<String>("funnelId", &funnel_id.into());
        request.field::<String>("userId", &user_id.into());
        rt::operation(request)
    }

    /// Clone Funnel to Locations: `POST /funnels/funnel/clone-funnel-to-locations`.
    ///
    /// Copies into each location of `locationIds` under the name `funnelName`. The answer
    /// says no more than `ok`: ids of the copies have to be looked up in the target
    /// locations.
    ///
    /// The product's documentation names this operation; no published document describes it. HoopAI's table names the call only; the body's fields are those that public code sends.
    ///
    /// [`CloneToLocations`] has 3 optional inputs.
    ///
    /// Answers with [`CloneToLocationsResponse`](models::CloneToLocationsResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1clone-funnel-to-locations/post`.
    #[doc(alias = "clone-funnel-to-locations")]
    #[inline]
    pub fn clone_to_locations(&self) -> CloneToLocations {
        rt::operation(self.client.request(&routes::CLONE_TO_LOCATIONS))
    }

    /// Get Funnel Step: `GET /funnels/funnel/{funnelId}/step/{id}`.
    ///
    /// Nothing more is known than the two ids in the path. Where the form matters, `get`
    /// gives all steps of the funnel with known fields.
    ///
    /// The product's documentation names this operation; no published document describes it. Only the row of HoopAI's table was seen; the form of the answer is not known.
    ///
    /// * `funnel_id`: text (in the path), `funnelId` on the wire. The id of a funnel or website.
    /// * `id`: text (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1{funnelId}~1step~1{id}/get`.
    #[doc(alias = "get-funnel-step")]
    pub fn get_step(
        &self,
        funnel_id: impl Into<String>,
        id: impl Into<String>,
    ) -> GetStep {
        let mut request = self.client.request(&routes::GET_STEP);
        request.path::<String>("funnelId", &funnel_id.into());
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Create Funnel Step: `POST /funnels/funnel/create-step`.
    ///
    /// One call makes a step together with its first page; the caller invents the step's
    /// id, a version 4 UUID. The page's path becomes the step's `url` with `-page` behind
    /// it. Keys are snake_case here (`control_traffic`), though reading answers in
    /// camelCase.
    ///
    /// The product's documentation names this operation; no published document describes it. HoopAI's table names the call only; the body's fields are those that public code sends. The answer carries the created page with its `_id`; under which key was not recorded.
    ///
    /// [`CreateStep`] has 3 optional inputs.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1create-step/post`.
    #[doc(alias = "create-funnel-step")]
    #[inline]
    pub fn create_step(&self) -> CreateStep {
        rt::operation(self.client.request(&routes::CREATE_STEP))
    }

    /// Update Funnel Step: `PUT /funnels/funnel/step/{id}`.
    ///
    /// Renames a step, moves it to another `url` (send `domainName` along), or sets up a
    /// split test over its `pages`. Callers put the funnel's id into the path and the
    /// step's into `stepId`; a wrong pair answers 400, "Funnel Step not found!". Writes are
    /// snake_case, reads camelCase.
    ///
    /// The product's documentation names this operation; no published document describes it. HoopAI's table names the call only; the body's fields are those that public code sends. It passes the funnel's id as `id`, where the table seems to mean the step's. The form of the answer was not seen.
    ///
    /// * `id`: text (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    /// * `step_id`: text (in the body), `stepId` on the wire. The id of a step, a UUID made by whoever created it.
    ///
    /// [`UpdateStep`] has 10 optional inputs.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1step~1{id}/put`.
    #[doc(alias = "update-funnel-step")]
    pub fn update_step(
        &self,
        id: impl Into<String>,
        step_id: impl Into<String>,
    ) -> UpdateStep {
        let mut request = self.client.request(&routes::UPDATE_STEP);
        request.path::<String>("id", &id.into());
        request.field::<String>("stepId", &step_id.into());
        rt::operation(request)
    }

    /// Delete Funnel Step: `POST /funnels/funnel/delete-step`.
    ///
    /// Takes a step out of its funnel, whose id must come along. What becomes of the step's
    /// pages and paths is not recorded.
    ///
    /// The product's documentation names this operation; no published document describes it. HoopAI's table names the call only; the body's fields are those that public code sends. The form of the answer was not seen.
    ///
    /// [`DeleteStep`] has 2 optional inputs.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1delete-step/post`.
    #[doc(alias = "delete-funnel-step")]
    #[inline]
    pub fn delete_step(&self) -> DeleteStep {
        rt::operation(self.client.request(&routes::DELETE_STEP))
    }

    /// Clone Funnel Step: `POST /funnels/funnel/clone-funnel-step`.
    ///
    /// Two things in one: with `stepId` and `funnelId` a step is copied into a funnel; with
    /// `funnelIdToImport`, `stepIdToImportInto` and the two page indexes (numbers written
    /// as text) a page of another step is imported. The ids of new steps come back.
    ///
    /// The product's documentation names this operation; no published document describes it. HoopAI's table writes the path without a trailing slash, as here; all public code calls it with one. The body's fields are those that public code sends.
    ///
    /// [`CloneStep`] has 8 optional inputs.
    ///
    /// Speaks for the account, where one is given (`locationId` in the body): from `client.location(id)`, or [`CloneStep::location_id`].
    ///
    /// Answers with [`CloneStepResponse`](models::CloneStepResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`.
    ///
    /// Overlay: `overlays/funnels/`, `#/paths/~1funnels~1funnel~1clone-funnel-step/post`.
    #[doc(alias = "clone-funnel-step")]
    #[inline]
    pub fn clone_step(&self) -> CloneStep {
        rt::operation(self.client.request(&routes::CLONE_STEP))
    }
}
