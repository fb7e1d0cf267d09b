// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Knowledge base hold.

pub use crate::api::knowledge_base::models::{
    CrawledUrl, CrawlingAggregate, CrawlingAggregateId, CrawlingRecord,
    CrawlingStatusData, CrawlingStatusResponse, CreateFaqResponse,
    CreateKnowledgeBaseResponse, DeleteFaqResponse, DeleteKnowledgeBaseResponse,
    DeleteWebsiteUrlResponse, DiscoverWebsiteData, DiscoverWebsiteRequestOption,
    DiscoverWebsiteResponse, ErrorDetails, FaqResponse,
    GetAllKnowledgeBasesPaginatedData, GetAllKnowledgeBasesPaginatedResponse,
    GetAllUrlsByKnowledgeBaseResponse, GetKnowledgeBaseByIdData,
    GetKnowledgeBaseByIdResponse, KnowledgeBaseData, KnowledgeBaseListItem,
    KnowledgeBaseMetadata, ListFaqsResponse, OperationDetails, OperationDetailsMode,
    Status, TrainDiscoveredUrlsResponse, UpdateFaqResponse, UpdateKnowledgeBaseResponse,
};
