// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Knowledge base a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /knowledge-bases/faqs`.
pub enum ListFaqs {}

impl rt::Kind for ListFaqs {
    type Answer = models::ListFaqsResponse;
}

impl rt::Paged for ListFaqs {
    type Item = models::FaqResponse;
}

impl rt::Located for ListFaqs {}

/// `POST /knowledge-bases/faqs`.
pub enum CreateFaq {}

impl rt::Kind for CreateFaq {
    type Answer = models::CreateFaqResponse;
}

impl rt::Located for CreateFaq {}

/// `PUT /knowledge-bases/faqs/{id}`.
pub enum UpdateFaq {}

impl rt::Kind for UpdateFaq {
    type Answer = models::UpdateFaqResponse;
}

/// `DELETE /knowledge-bases/faqs/{id}`.
pub enum DeleteFaq {}

impl rt::Kind for DeleteFaq {
    type Answer = models::DeleteFaqResponse;
}

/// `GET /knowledge-bases/crawler`.
pub enum ListTrainedUrls {}

impl rt::Kind for ListTrainedUrls {
    type Answer = models::GetAllUrlsByKnowledgeBaseResponse;
}

impl rt::Paged for ListTrainedUrls {
    type Item = models::CrawledUrl;
}

impl rt::Located for ListTrainedUrls {}

/// `POST /knowledge-bases/crawler`.
pub enum DiscoverWebsite {}

impl rt::Kind for DiscoverWebsite {
    type Answer = models::DiscoverWebsiteResponse;
}

impl rt::Located for DiscoverWebsite {}

/// `DELETE /knowledge-bases/crawler`.
pub enum DeleteTrainedUrls {}

impl rt::Kind for DeleteTrainedUrls {
    type Answer = models::DeleteWebsiteUrlResponse;
}

impl rt::Located for DeleteTrainedUrls {}

/// `GET /knowledge-bases/crawler/status`.
pub enum GetCrawlingStatus {}

impl rt::Kind for GetCrawlingStatus {
    type Answer = models::CrawlingStatusResponse;
}

impl rt::Located for GetCrawlingStatus {}

/// `POST /knowledge-bases/crawler/train`.
pub enum TrainDiscoveredUrls {}

impl rt::Kind for TrainDiscoveredUrls {
    type Answer = models::TrainDiscoveredUrlsResponse;
}

impl rt::Located for TrainDiscoveredUrls {}

/// `GET /knowledge-bases/{knowledgeBaseId}`.
pub enum Get {}

impl rt::Kind for Get {
    type Answer = models::GetKnowledgeBaseByIdResponse;
}

/// `DELETE /knowledge-bases/{knowledgeBaseId}`.
pub enum Delete {}

impl rt::Kind for Delete {
    type Answer = models::DeleteKnowledgeBaseResponse;
}

/// `PUT /knowledge-bases/{id}`.
pub enum Update {}

impl rt::Kind for Update {
    type Answer = models::UpdateKnowledgeBaseResponse;
}

/// `GET /knowledge-bases/`.
pub enum List {}

impl rt::Kind for List {
    type Answer = models::GetAllKnowledgeBasesPaginatedResponse;
}

impl rt::Paged for List {
    type Item = models::KnowledgeBaseListItem;
}

impl rt::Located for List {}

/// `POST /knowledge-bases/`.
pub enum Create {}

impl rt::Kind for Create {
    type Answer = models::CreateKnowledgeBaseResponse;
}

impl rt::Located for Create {}
