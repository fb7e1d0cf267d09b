// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Knowledge base.

use super::kinds;
use crate::runtime as rt;

/// A request of [`KnowledgeBase::list_faqs`](super::KnowledgeBase::list_faqs): `GET /knowledge-bases/faqs`.
pub type ListFaqs = rt::Operation<kinds::ListFaqs>;

impl ListFaqs {
    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; `10` where nothing is sent; for example `10`.
    #[inline]
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
}

/// A request of [`KnowledgeBase::create_faq`](super::KnowledgeBase::create_faq): `POST /knowledge-bases/faqs`.
pub type CreateFaq = rt::Operation<kinds::CreateFaq>;

/// A request of [`KnowledgeBase::update_faq`](super::KnowledgeBase::update_faq): `PUT /knowledge-bases/faqs/{id}`.
pub type UpdateFaq = rt::Operation<kinds::UpdateFaq>;

/// A request of [`KnowledgeBase::delete_faq`](super::KnowledgeBase::delete_faq): `DELETE /knowledge-bases/faqs/{id}`.
pub type DeleteFaq = rt::Operation<kinds::DeleteFaq>;

/// A request of [`KnowledgeBase::list_trained_urls`](super::KnowledgeBase::list_trained_urls): `GET /knowledge-bases/crawler`.
pub type ListTrainedUrls = rt::Operation<kinds::ListTrainedUrls>;

impl ListTrainedUrls {
    /// Which page of a list, counted from 1 in most operations and from 0 in some; in
    /// submissions a page on the web.
    ///
    /// `page`: whole number; for example `1`.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.query::<i64>("page", &page);
        self
    }

    /// How many pages come at a time.
    ///
    /// `pageLength`: whole number; for example `1`.
    #[inline]
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
}

/// A request of [`KnowledgeBase::discover_website`](super::KnowledgeBase::discover_website): `POST /knowledge-bases/crawler`.
pub type DiscoverWebsite = rt::Operation<kinds::DiscoverWebsite>;

/// A request of [`KnowledgeBase::delete_trained_urls`](super::KnowledgeBase::delete_trained_urls): `DELETE /knowledge-bases/crawler`.
pub type DeleteTrainedUrls = rt::Operation<kinds::DeleteTrainedUrls>;

/// A request of [`KnowledgeBase::get_crawling_status`](super::KnowledgeBase::get_crawling_status): `GET /knowledge-bases/crawler/status`.
pub type GetCrawlingStatus = rt::Operation<kinds::GetCrawlingStatus>;

/// A request of [`KnowledgeBase::train_discovered_urls`](super::KnowledgeBase::train_discovered_urls): `POST /knowledge-bases/crawler/train`.
pub type TrainDiscoveredUrls = rt::Operation<kinds::TrainDiscoveredUrls>;

/// A request of [`KnowledgeBase::get`](super::KnowledgeBase::get): `GET /knowledge-bases/{knowledgeBaseId}`.
pub type Get = rt::Operation<kinds::Get>;

/// A request of [`KnowledgeBase::delete`](super::KnowledgeBase::delete): `DELETE /knowledge-bases/{knowledgeBaseId}`.
pub type Delete = rt::Operation<kinds::Delete>;

/// A request of [`KnowledgeBase::update`](super::KnowledgeBase::update): `PUT /knowledge-bases/{id}`.
pub type Update = rt::Operation<kinds::Update>;

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
pub type List = rt::Operation<kinds::List>;

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
    #[inline]
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
}

/// A request of [`KnowledgeBase::create`](super::KnowledgeBase::create): `POST /knowledge-bases/`.
pub type Create = rt::Operation<kinds::Create>;

impl Create {
    /// Free text that describes it.
    ///
    /// `description`: text.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.field::<String>("description", &description.into());
        self
    }
}
