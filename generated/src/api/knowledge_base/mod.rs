// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Knowledge base: 14 operations of the document `api/knowledge_base.yaml`, API version `2021-07-28`.
//!
//! Knowledge bases are what AI agents look things up in: questions with answers, and
//! web pages. An account can have 15. Web pages take three steps: start a crawl, watch
//! its status, then train the pages that are wanted; only trained pages are used.
//! Files, tables and rich text are counted in a knowledge base, but cannot be written
//! here.
//!
//! For example (`account` is `client.location(id)`):
//!
//! ```no_run
//! # async fn example(client: hoopai::Client) -> Result<(), Box<dyn std::error::Error>> {
//! # let account = client.location("ve9EPM428h8vShlRW1KT");
//! let saved = account
//!     .knowledge_base()
//!     .create_faq("Do you deliver?", "On weekdays, within the city.", "KNOWLEDGE_BASE_ID")
//!     .await?;
//! println!("{:?}", saved.faq.and_then(|faq| faq.id));
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

pub use operations::{
    ListFaqs, CreateFaq, UpdateFaq, DeleteFaq, ListTrainedUrls, DiscoverWebsite,
    DeleteTrainedUrls, GetCrawlingStatus, TrainDiscoveredUrls, Get, Delete, Update, List,
    Create,
};
pub(crate) use routes::ROUTES;

/// The operations of Knowledge base. Made by `client.knowledge_base()`.
#[derive(Clone, Debug)]
pub struct KnowledgeBase {
    pub(crate) client: rt::Client,
}

impl KnowledgeBase {
    /// Get all FAQs by knowledge base with pagination support: `GET /knowledge-bases/faqs`.
    ///
    /// Questions and answers of one knowledge base, 10 at a time. Go on with `lastFaqId`
    /// from the answer as long as `hasMore` is true.
    ///
    /// * `knowledge_base_id`: text; for example `710KoEzy793Fxubft0bc` (in the query), `knowledgeBaseId` on the wire. Id of a knowledge base; the family of that name lists them.
    ///
    /// [`ListFaqs`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListFaqs::location_id`].
    ///
    /// Answers with [`ListFaqsResponse`](models::ListFaqsResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401, 422, 500.
    ///
    /// Document: `api/knowledge_base.yaml#/paths/~1knowledge-bases~1faqs/get`.
    #[doc(alias = "list")]
    pub fn list_faqs(&self, knowledge_base_id: impl Into<String>) -> ListFaqs {
        let mut request = self.client.request(&routes::LIST_FAQS);
        request.query::<String>("knowledgeBaseId", &knowledge_base_id.into());
        rt::operation(request)
    }

    /// Create a new FAQ inside knowledge base: `POST /knowledge-bases/faqs`.
    ///
    /// Adds one question with its answer to a knowledge base that exists already. Send
    /// them one by one, there is no bulk call; the new record comes back with its id
    /// under `faq`.
    ///
    /// * `question`: text; for example `What is the capital of France?` (in the body)
    /// * `answer`: text; for example `The capital of France is Paris.` (in the body)
    /// * `knowledge_base_id`: text; for example `710KoEzy793Fxubft0bc` (in the body), `knowledgeBaseId` on the wire. Id of a knowledge base; the family of that name lists them.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`CreateFaq::location_id`].
    ///
    /// Answers with [`CreateFaqResponse`](models::CreateFaqResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401, 422, 500.
    ///
    /// Document: `api/knowledge_base.yaml#/paths/~1knowledge-bases~1faqs/post`.
    #[doc(alias = "create")]
    pub fn create_faq(
        &self,
        question: impl Into<String>,
        answer: impl Into<String>,
        knowledge_base_id: impl Into<String>,
    ) -> CreateFaq {
        let mut request = self.client.request(&routes::CREATE_FAQ);
        request.field::<String>("question", &question.into());
        request.field::<String>("answer", &answer.into());
        request.field::<String>("knowledgeBaseId", &knowledge_base_id.into());
        rt::operation(request)
    }

    /// Update an existing knowledge base FAQ: `PUT /knowledge-bases/faqs/{id}`.
    ///
    /// Replaces question and answer, both. The answer of the API has `success` alone.
    ///
    /// * `id`: text; for example `710KoEzy793Fxubft0bc` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    /// * `question`: text; for example `What is the capital of France?` (in the body)
    /// * `answer`: text; for example `The capital of France is Paris.` (in the body)
    ///
    /// Answers with [`UpdateFaqResponse`](models::UpdateFaqResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401, 422, 500.
    ///
    /// Document: `api/knowledge_base.yaml#/paths/~1knowledge-bases~1faqs~1{id}/put`.
    #[doc(alias = "update")]
    pub fn update_faq(
        &self,
        id: impl Into<String>,
        question: impl Into<String>,
        answer: impl Into<String>,
    ) -> UpdateFaq {
        let mut request = self.client.request(&routes::UPDATE_FAQ);
        request.path::<String>("id", &id.into());
        request.field::<String>("question", &question.into());
        request.field::<String>("answer", &answer.into());
        rt::operation(request)
    }

    /// Delete an existing knowledge base FAQ: `DELETE /knowledge-bases/faqs/{id}`.
    ///
    /// Deletes one question with its answer; web pages have a call of their own.
    ///
    /// * `id`: text; for example `710KoEzy793Fxubft0bc` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Answers with [`DeleteFaqResponse`](models::DeleteFaqResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401, 422, 500.
    ///
    /// Document: `api/knowledge_base.yaml#/paths/~1knowledge-bases~1faqs~1{id}/delete`.
    #[doc(alias = "delete")]
    pub fn delete_faq(&self, id: impl Into<String>) -> DeleteFaq {
        let mut request = self.client.request(&routes::DELETE_FAQ);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Get all trained page links by knowledge base: `GET /knowledge-bases/crawler`.
    ///
    /// Web pages of a knowledge base with their states, page by page with `page` and
    /// `pageLength`. Ids from here are what deleting asks for.
    ///
    /// * `knowledge_base_id`: text; for example `tDtDnQdgm2LXpyiqYvZ6` (in the query), `knowledgeBaseId` on the wire. Id of a knowledge base; the family of that name lists them.
    ///
    /// [`ListTrainedUrls`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListTrainedUrls::location_id`].
    ///
    /// Answers with [`GetAllUrlsByKnowledgeBaseResponse`](models::GetAllUrlsByKnowledgeBaseResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401, 422, 500.
    ///
    /// Document: `api/knowledge_base.yaml#/paths/~1knowledge-bases~1crawler/get`.
    #[doc(alias = "getAllWebsiteUrlsDataByKnowledgeBase")]
    pub fn list_trained_urls(
        &self,
        knowledge_base_id: impl Into<String>,
    ) -> ListTrainedUrls {
        let mut request = self.client.request(&routes::LIST_TRAINED_URLS);
        request.query::<String>("knowledgeBaseId", &knowledge_base_id.into());
        rt::operation(request)
    }

    /// Start crawling and discover pages for training: `POST /knowledge-bases/crawler`.
    ///
    /// Starts looking for pages from an address on and returns an `operationId` at once;
    /// nothing is learnt yet. `option` says how far to go: that page, what lies below its
    /// path, or the whole domain. Follow it with `GET /knowledge-bases/crawler/status`.
    ///
    /// * `url`: text; for example `https://kubernetes.io/tDtDnQdgm2LXpyiqYvZ6` (in the body). Address on the web.
    /// * `option`: one of `Exact`, `Path`, `Domain`; for example `Exact` (in the body). How far to go: this page, what lies below its path, or the domain.
    /// * `knowledge_base_id`: text; for example `tDtDnQdgm2LXpyiqYvZ6` (in the body), `knowledgeBaseId` on the wire. Id of a knowledge base; the family of that name lists them.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`DiscoverWebsite::location_id`].
    ///
    /// Answers with [`DiscoverWebsiteResponse`](models::DiscoverWebsiteResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401, 422, 500.
    ///
    /// Document: `api/knowledge_base.yaml#/paths/~1knowledge-bases~1crawler/post`.
    #[doc(alias = "discoverWebsite")]
    pub fn discover_website(
        &self,
        url: impl Into<String>,
        option: impl Into<models::DiscoverWebsiteRequestOption>,
        knowledge_base_id: impl Into<String>,
    ) -> DiscoverWebsite {
        let mut request = self.client.request(&routes::DISCOVER_WEBSITE);
        request.field::<String>("url", &url.into());
        request.field::<models::DiscoverWebsiteRequestOption>("option", &option.into());
        request.field::<String>("knowledgeBaseId", &knowledge_base_id.into());
        rt::operation(request)
    }

    /// Delete trained pages: `DELETE /knowledge-bases/crawler`.
    ///
    /// Removes trained pages by their ids. A DELETE with a body, which some proxies drop.
    ///
    /// * `knowledge_base_id`: text; for example `tDtDnQdgm2LXpyiqYvZ6` (in the body), `knowledgeBaseId` on the wire. Id of a knowledge base; the family of that name lists them.
    /// * `url_ids`: list of texts; for example `["tDtDnQdgm2LXpyiqYvZ6"]` (in the body), `urlIds` on the wire. Trained pages, by their ids from the list.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`DeleteTrainedUrls::location_id`].
    ///
    /// Answers with [`DeleteWebsiteUrlResponse`](models::DeleteWebsiteUrlResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401, 422, 500.
    ///
    /// Document: `api/knowledge_base.yaml#/paths/~1knowledge-bases~1crawler/delete`.
    #[doc(alias = "deleteTrainedUrlsForKnowledgeBase")]
    pub fn delete_trained_urls(
        &self,
        knowledge_base_id: impl Into<String>,
        url_ids: impl Into<rt::List<String>>,
    ) -> DeleteTrainedUrls {
        let mut request = self.client.request(&routes::DELETE_TRAINED_URLS);
        request.field::<String>("knowledgeBaseId", &knowledge_base_id.into());
        request.field::<rt::List<String>>("urlIds", &url_ids.into());
        rt::operation(request)
    }

    /// Get crawling status for the latest operation: `GET /knowledge-bases/crawler/status`.
    ///
    /// How a crawl is going, with the pages it has found grouped by state; ask for it
    /// repeatedly. Ids of found pages are what training takes. Pages that failed carry the
    /// server's error, stack trace included.
    ///
    /// * `operation_id`: text; for example `1` (in the query), `operationId` on the wire. One crawl.
    /// * `knowledge_base_id`: text; for example `jjkkxftgvbhjmn,` (in the query), `knowledgeBaseId` on the wire. Id of a knowledge base; the family of that name lists them.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`GetCrawlingStatus::location_id`].
    ///
    /// Answers with [`CrawlingStatusResponse`](models::CrawlingStatusResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401, 422, 500.
    ///
    /// Document: `api/knowledge_base.yaml#/paths/~1knowledge-bases~1crawler~1status/get`.
    #[doc(alias = "getCrawlingStatusForLatestOperation")]
    pub fn get_crawling_status(
        &self,
        operation_id: impl Into<String>,
        knowledge_base_id: impl Into<String>,
    ) -> GetCrawlingStatus {
        let mut request = self.client.request(&routes::GET_CRAWLING_STATUS);
        request.query::<String>("operationId", &operation_id.into());
        request.query::<String>("knowledgeBaseId", &knowledge_base_id.into());
        rt::operation(request)
    }

    /// Train discovered website pages and ingest into the knowledge base: `POST /knowledge-bases/crawler/train`.
    ///
    /// Takes pages that a crawl has found into the knowledge base: from then on agents use
    /// them. Needs the `operationId` of the crawl and the ids of pages from its status.
    ///
    /// * `url_ids`: list of texts; for example `["688b640bcb02d498102a13ec","688b640bcb02d498102a13ea"]` (in the body), `urlIds` on the wire. Pages that the crawl found.
    /// * `knowledge_base_id`: text; for example `jjkkxftgvbhjmn,` (in the body), `knowledgeBaseId` on the wire. Id of a knowledge base; the family of that name lists them.
    /// * `operation_id`: text; for example `688b640bcb02d498102a13f0,` (in the body), `operationId` on the wire. One crawl.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`TrainDiscoveredUrls::location_id`].
    ///
    /// Answers with [`TrainDiscoveredUrlsResponse`](models::TrainDiscoveredUrlsResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401, 422, 500.
    ///
    /// Document: `api/knowledge_base.yaml#/paths/~1knowledge-bases~1crawler~1train/post`.
    #[doc(alias = "trainDiscoveredUrls")]
    pub fn train_discovered_urls(
        &self,
        url_ids: impl Into<rt::List<String>>,
        knowledge_base_id: impl Into<String>,
        operation_id: impl Into<String>,
    ) -> TrainDiscoveredUrls {
        let mut request = self.client.request(&routes::TRAIN_DISCOVERED_URLS);
        request.field::<rt::List<String>>("urlIds", &url_ids.into());
        request.field::<String>("knowledgeBaseId", &knowledge_base_id.into());
        request.field::<String>("operationId", &operation_id.into());
        rt::operation(request)
    }

    /// Get knowledge base by ID: `GET /knowledge-bases/{knowledgeBaseId}`.
    ///
    /// Says how much is in it, counted by kind: questions, web pages, files, tables,
    /// rich text and web searches. The contents themselves have calls of their own.
    ///
    /// * `knowledge_base_id`: text (in the path), `knowledgeBaseId` on the wire. Id of a knowledge base; the family of that name lists them.
    ///
    /// Answers with [`GetKnowledgeBaseByIdResponse`](models::GetKnowledgeBaseByIdResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/knowledge_base.yaml#/paths/~1knowledge-bases~1{knowledgeBaseId}/get`.
    #[doc(alias = "getKnowledgeBaseById")]
    pub fn get(&self, knowledge_base_id: impl Into<String>) -> Get {
        let mut request = self.client.request(&routes::GET);
        request.path::<String>("knowledgeBaseId", &knowledge_base_id.into());
        rt::operation(request)
    }

    /// Delete a knowledge base: `DELETE /knowledge-bases/{knowledgeBaseId}`.
    ///
    /// Deletes the knowledge base; agents name it by its id in `knowledgeBaseIds`. What
    /// becomes of those references is not documented.
    ///
    /// * `knowledge_base_id`: text (in the path), `knowledgeBaseId` on the wire. Id of a knowledge base; the family of that name lists them.
    ///
    /// Answers with [`DeleteKnowledgeBaseResponse`](models::DeleteKnowledgeBaseResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/knowledge_base.yaml#/paths/~1knowledge-bases~1{knowledgeBaseId}/delete`.
    #[doc(alias = "deleteKnowledgeBase")]
    pub fn delete(&self, knowledge_base_id: impl Into<String>) -> Delete {
        let mut request = self.client.request(&routes::DELETE);
        request.path::<String>("knowledgeBaseId", &knowledge_base_id.into());
        rt::operation(request)
    }

    /// Update a knowledge base: `PUT /knowledge-bases/{id}`.
    ///
    /// Changes name or description. The answer is `success` alone.
    ///
    /// * `id`: text (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// [`Update`] has 2 optional inputs.
    ///
    /// Answers with [`UpdateKnowledgeBaseResponse`](models::UpdateKnowledgeBaseResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/knowledge_base.yaml#/paths/~1knowledge-bases~1{id}/put`.
    #[doc(alias = "updateKnowledgeBase")]
    pub fn update(&self, id: impl Into<String>) -> Update {
        let mut request = self.client.request(&routes::UPDATE);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// listAllKnowledgeBasesPaginated: `GET /knowledge-bases/`.
    ///
    /// The account's knowledge bases, by name if wanted. Go on with `lastKnowledgeBaseId`
    /// as long as `hasMore` is true.
    ///
    /// [`List`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`List::location_id`].
    ///
    /// Answers with [`GetAllKnowledgeBasesPaginatedResponse`](models::GetAllKnowledgeBasesPaginatedResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/knowledge_base.yaml#/paths/~1knowledge-bases~1/get`.
    #[doc(alias = "listAllKnowledgeBasesPaginated")]
    #[inline]
    pub fn list(&self) -> List {
        rt::operation(self.client.request(&routes::LIST))
    }

    /// createKnowledgeBase: `POST /knowledge-bases/`.
    ///
    /// Creates an empty knowledge base. An account can have 15 at most.
    ///
    /// * `name`: text (in the body). Name as people read it, in most places; it need not be unique.
    ///
    /// [`Create`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`Create::location_id`].
    ///
    /// Answers with [`CreateKnowledgeBaseResponse`](models::CreateKnowledgeBaseResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `2021-04-15`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/knowledge_base.yaml#/paths/~1knowledge-bases~1/post`.
    #[doc(alias = "createKnowledgeBase")]
    pub fn create(&self, name: impl Into<String>) -> Create {
        let mut request = self.client.request(&routes::CREATE);
        request.field::<String>("name", &name.into());
        rt::operation(request)
    }
}
