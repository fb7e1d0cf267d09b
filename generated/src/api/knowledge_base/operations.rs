// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Knowledge base.

use super::models;
use crate::runtime as rt;

/// A request of [`KnowledgeBase::list_faqs`](super::KnowledgeBase::list_faqs): `GET /knowledge-bases/faqs`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListFaqs(pub(super) rt::Request);
rt::operation!(ListFaqs => models::ListFaqsResponse);
rt::paged!(ListFaqs => models::ListFaqsResponse, each models::FaqResponse);

impl ListFaqs {
    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; `10` where nothing is sent; for example `10`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// The last question of the page before.
    ///
    /// `lastFaqId`: text; for example `3rzeElC1FOVY91veVBkp`.
    pub fn last_faq_id(mut self, last_faq_id: impl Into<String>) -> Self {
        self.0.query::<String>("lastFaqId", &last_faq_id.into());
        self
    }

    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`KnowledgeBase::create_faq`](super::KnowledgeBase::create_faq): `POST /knowledge-bases/faqs`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateFaq(pub(super) rt::Request);
rt::operation!(CreateFaq => models::CreateFaqResponse);

impl CreateFaq {
    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`KnowledgeBase::update_faq`](super::KnowledgeBase::update_faq): `PUT /knowledge-bases/faqs/{id}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UpdateFaq(pub(super) rt::Request);
rt::operation!(UpdateFaq => models::UpdateFaqResponse);

/// A request of [`KnowledgeBase::delete_faq`](super::KnowledgeBase::delete_faq): `DELETE /knowledge-bases/faqs/{id}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct DeleteFaq(pub(super) rt::Request);
rt::operation!(DeleteFaq => models::DeleteFaqResponse);

/// A request of [`KnowledgeBase::list_trained_urls`](super::KnowledgeBase::list_trained_urls): `GET /knowledge-bases/crawler`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListTrainedUrls(pub(super) rt::Request);
rt::operation!(ListTrainedUrls => models::GetAllUrlsByKnowledgeBaseResponse);
rt::paged!(
    ListTrainedUrls => models::GetAllUrlsByKnowledgeBaseResponse, each models::CrawledUrl
);

impl ListTrainedUrls {
    /// Which page of a list, counted from 1 in most operations and from 0 in some; in
    /// submissions a page on the web.
    ///
    /// `page`: whole number; for example `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.query::<i64>("page", &page);
        self
    }

    /// How many pages come at a time.
    ///
    /// `pageLength`: whole number; for example `1`.
    pub fn page_length(mut self, page_length: i64) -> Self {
        self.0.query::<i64>("pageLength", &page_length);
        self
    }

    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `query`: text; for example `www.example.com/`.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query::<String>("query", &query.into());
        self
    }

    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`KnowledgeBase::discover_website`](super::KnowledgeBase::discover_website): `POST /knowledge-bases/crawler`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct DiscoverWebsite(pub(super) rt::Request);
rt::operation!(DiscoverWebsite => models::DiscoverWebsiteResponse);

impl DiscoverWebsite {
    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`KnowledgeBase::delete_trained_urls`](super::KnowledgeBase::delete_trained_urls): `DELETE /knowledge-bases/crawler`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct DeleteTrainedUrls(pub(super) rt::Request);
rt::operation!(DeleteTrainedUrls => models::DeleteWebsiteUrlResponse);

impl DeleteTrainedUrls {
    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`KnowledgeBase::get_crawling_status`](super::KnowledgeBase::get_crawling_status): `GET /knowledge-bases/crawler/status`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetCrawlingStatus(pub(super) rt::Request);
rt::operation!(GetCrawlingStatus => models::CrawlingStatusResponse);

impl GetCrawlingStatus {
    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`KnowledgeBase::train_discovered_urls`](super::KnowledgeBase::train_discovered_urls): `POST /knowledge-bases/crawler/train`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct TrainDiscoveredUrls(pub(super) rt::Request);
rt::operation!(TrainDiscoveredUrls => models::TrainDiscoveredUrlsResponse);

impl TrainDiscoveredUrls {
    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`KnowledgeBase::get`](super::KnowledgeBase::get): `GET /knowledge-bases/{knowledgeBaseId}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Get(pub(super) rt::Request);
rt::operation!(Get => models::GetKnowledgeBaseByIdResponse);

/// A request of [`KnowledgeBase::delete`](super::KnowledgeBase::delete): `DELETE /knowledge-bases/{knowledgeBaseId}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Delete(pub(super) rt::Request);
rt::operation!(Delete => models::DeleteKnowledgeBaseResponse);

/// A request of [`KnowledgeBase::update`](super::KnowledgeBase::update): `PUT /knowledge-bases/{id}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Update(pub(super) rt::Request);
rt::operation!(Update => models::UpdateKnowledgeBaseResponse);

impl Update {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// Free text that describes it.
    ///
    /// `description`: text.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field::<String>("description", &description.into());
        self
    }
}

/// A request of [`KnowledgeBase::list`](super::KnowledgeBase::list): `GET /knowledge-bases/`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct List(pub(super) rt::Request);
rt::operation!(List => models::GetAllKnowledgeBasesPaginatedResponse);
rt::paged!(
    List => models::GetAllKnowledgeBasesPaginatedResponse, each
    models::KnowledgeBaseListItem
);

impl List {
    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `query`: text.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query::<String>("query", &query.into());
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; `20` where nothing is sent; for example `20`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// The last knowledge base of the page before.
    ///
    /// `lastKnowledgeBaseId`: text; for example `ZwTB8S0yo0FIBY6OPZTD`.
    pub fn last_knowledge_base_id(
        mut self,
        last_knowledge_base_id: impl Into<String>,
    ) -> Self {
        self.0.query::<String>("lastKnowledgeBaseId", &last_knowledge_base_id.into());
        self
    }

    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}

/// A request of [`KnowledgeBase::create`](super::KnowledgeBase::create): `POST /knowledge-bases/`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Create(pub(super) rt::Request);
rt::operation!(Create => models::CreateKnowledgeBaseResponse);

impl Create {
    /// Free text that describes it.
    ///
    /// `description`: text.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field::<String>("description", &description.into());
        self
    }

    /// The account that this one request speaks for, instead of the client's.
    pub fn location_id(mut self, id: impl Into<String>) -> Self {
        self.0.location(id);
        self
    }
}
