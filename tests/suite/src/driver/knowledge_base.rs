// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Knowledge base.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::knowledge_base::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "knowledge_base",
        method: "GET",
        path: "/knowledge-bases/faqs",
        operation_id: "list",
        call: list_faqs,
        answer: Some(round_trip::<models::ListFaqsResponse>),
    },
    Operation {
        family: "knowledge_base",
        method: "POST",
        path: "/knowledge-bases/faqs",
        operation_id: "create",
        call: create_faq,
        answer: Some(round_trip::<models::CreateFaqResponse>),
    },
    Operation {
        family: "knowledge_base",
        method: "PUT",
        path: "/knowledge-bases/faqs/{id}",
        operation_id: "update",
        call: update_faq,
        answer: Some(round_trip::<models::UpdateFaqResponse>),
    },
    Operation {
        family: "knowledge_base",
        method: "DELETE",
        path: "/knowledge-bases/faqs/{id}",
        operation_id: "delete",
        call: delete_faq,
        answer: Some(round_trip::<models::DeleteFaqResponse>),
    },
    Operation {
        family: "knowledge_base",
        method: "GET",
        path: "/knowledge-bases/crawler",
        operation_id: "getAllWebsiteUrlsDataByKnowledgeBase",
        call: list_trained_urls,
        answer: Some(round_trip::<models::GetAllUrlsByKnowledgeBaseResponse>),
    },
    Operation {
        family: "knowledge_base",
        method: "POST",
        path: "/knowledge-bases/crawler",
        operation_id: "discoverWebsite",
        call: discover_website,
        answer: Some(round_trip::<models::DiscoverWebsiteResponse>),
    },
    Operation {
        family: "knowledge_base",
        method: "DELETE",
        path: "/knowledge-bases/crawler",
        operation_id: "deleteTrainedUrlsForKnowledgeBase",
        call: delete_trained_urls,
        answer: Some(round_trip::<models::DeleteWebsiteUrlResponse>),
    },
    Operation {
        family: "knowledge_base",
        method: "GET",
        path: "/knowledge-bases/crawler/status",
        operation_id: "getCrawlingStatusForLatestOperation",
        call: get_crawling_status,
        answer: Some(round_trip::<models::CrawlingStatusResponse>),
    },
    Operation {
        family: "knowledge_base",
        method: "POST",
        path: "/knowledge-bases/crawler/train",
        operation_id: "trainDiscoveredUrls",
        call: train_discovered_urls,
        answer: Some(round_trip::<models::TrainDiscoveredUrlsResponse>),
    },
    Operation {
        family: "knowledge_base",
        method: "GET",
        path: "/knowledge-bases/{knowledgeBaseId}",
        operation_id: "getKnowledgeBaseById",
        call: get,
        answer: Some(round_trip::<models::GetKnowledgeBaseByIdResponse>),
    },
    Operation {
        family: "knowledge_base",
        method: "DELETE",
        path: "/knowledge-bases/{knowledgeBaseId}",
        operation_id: "deleteKnowledgeBase",
        call: delete,
        answer: Some(round_trip::<models::DeleteKnowledgeBaseResponse>),
    },
    Operation {
        family: "knowledge_base",
        method: "PUT",
        path: "/knowledge-bases/{id}",
        operation_id: "updateKnowledgeBase",
        call: update,
        answer: Some(round_trip::<models::UpdateKnowledgeBaseResponse>),
    },
    Operation {
        family: "knowledge_base",
        method: "GET",
        path: "/knowledge-bases/",
        operation_id: "listAllKnowledgeBasesPaginated",
        call: list,
        answer: Some(round_trip::<models::GetAllKnowledgeBasesPaginatedResponse>),
    },
    Operation {
        family: "knowledge_base",
        method: "POST",
        path: "/knowledge-bases/",
        operation_id: "createKnowledgeBase",
        call: create,
        answer: Some(round_trip::<models::CreateKnowledgeBaseResponse>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "knowledge_base",
        pointer: "/components/schemas/ListFaqsResponseDTO",
        name: "ListFaqsResponse",
        round_trip: round_trip::<models::ListFaqsResponse>,
    },
    ModelCase {
        family: "knowledge_base",
        pointer: "/components/schemas/FaqResponseDTO",
        name: "FaqResponse",
        round_trip: round_trip::<models::FaqResponse>,
    },
    ModelCase {
        family: "knowledge_base",
        pointer: "/components/schemas/CreateFaqResponseDTO",
        name: "CreateFaqResponse",
        round_trip: round_trip::<models::CreateFaqResponse>,
    },
    ModelCase {
        family: "knowledge_base",
        pointer: "/components/schemas/UpdateFaqResponseDTO",
        name: "UpdateFaqResponse",
        round_trip: round_trip::<models::UpdateFaqResponse>,
    },
    ModelCase {
        family: "knowledge_base",
        pointer: "/components/schemas/DeleteFaqResponseDTO",
        name: "DeleteFaqResponse",
        round_trip: round_trip::<models::DeleteFaqResponse>,
    },
    ModelCase {
        family: "knowledge_base",
        pointer: "/components/schemas/GetAllUrlsByKnowledgeBaseResponseDTO",
        name: "GetAllUrlsByKnowledgeBaseResponse",
        round_trip: round_trip::<models::GetAllUrlsByKnowledgeBaseResponse>,
    },
    ModelCase {
        family: "knowledge_base",
        pointer: "/components/schemas/CrawledUrlDTO",
        name: "CrawledUrl",
        round_trip: round_trip::<models::CrawledUrl>,
    },
    ModelCase {
        family: "knowledge_base",
        pointer: "/components/schemas/DiscoverWebsiteResponseDTO",
        name: "DiscoverWebsiteResponse",
        round_trip: round_trip::<models::DiscoverWebsiteResponse>,
    },
    ModelCase {
        family: "knowledge_base",
        pointer: "/components/schemas/DiscoverWebsiteDataDTO",
        name: "DiscoverWebsiteData",
        round_trip: round_trip::<models::DiscoverWebsiteData>,
    },
    ModelCase {
        family: "knowledge_base",
        pointer: "/components/schemas/DeleteWebsiteUrlResponseDTO",
        name: "DeleteWebsiteUrlResponse",
        round_trip: round_trip::<models::DeleteWebsiteUrlResponse>,
    },
    ModelCase {
        family: "knowledge_base",
        pointer: "/components/schemas/CrawlingStatusResponseDTO",
        name: "CrawlingStatusResponse",
        round_trip: round_trip::<models::CrawlingStatusResponse>,
    },
    ModelCase {
        family: "knowledge_base",
        pointer: "/components/schemas/CrawlingStatusDataDTO",
        name: "CrawlingStatusData",
        round_trip: round_trip::<models::CrawlingStatusData>,
    },
    ModelCase {
        family: "knowledge_base",
        pointer: "/components/schemas/CrawlingAggregateDTO",
        name: "CrawlingAggregate",
        round_trip: round_trip::<models::CrawlingAggregate>,
    },
    ModelCase {
        family: "knowledge_base",
        pointer: "/components/schemas/CrawlingRecordDTO",
        name: "CrawlingRecord",
        round_trip: round_trip::<models::CrawlingRecord>,
    },
    ModelCase {
        family: "knowledge_base",
        pointer: "/components/schemas/ErrorDetailsDTO",
        name: "ErrorDetails",
        round_trip: round_trip::<models::ErrorDetails>,
    },
    ModelCase {
        family: "knowledge_base",
        pointer: "/components/schemas/OperationDetailsDTO",
        name: "OperationDetails",
        round_trip: round_trip::<models::OperationDetails>,
    },
    ModelCase {
        family: "knowledge_base",
        pointer: "/components/schemas/TrainDiscoveredUrlsResponseDTO",
        name: "TrainDiscoveredUrlsResponse",
        round_trip: round_trip::<models::TrainDiscoveredUrlsResponse>,
    },
    ModelCase {
        family: "knowledge_base",
        pointer: "/components/schemas/GetKnowledgeBaseByIdResponseDTO",
        name: "GetKnowledgeBaseByIdResponse",
        round_trip: round_trip::<models::GetKnowledgeBaseByIdResponse>,
    },
    ModelCase {
        family: "knowledge_base",
        pointer: "/components/schemas/GetKnowledgeBaseByIdDataDTO",
        name: "GetKnowledgeBaseByIdData",
        round_trip: round_trip::<models::GetKnowledgeBaseByIdData>,
    },
    ModelCase {
        family: "knowledge_base",
        pointer: "/components/schemas/KnowledgeBaseMetadataDTO",
        name: "KnowledgeBaseMetadata",
        round_trip: round_trip::<models::KnowledgeBaseMetadata>,
    },
    ModelCase {
        family: "knowledge_base",
        pointer: "/components/schemas/DeleteKnowledgeBaseResponseDTO",
        name: "DeleteKnowledgeBaseResponse",
        round_trip: round_trip::<models::DeleteKnowledgeBaseResponse>,
    },
    ModelCase {
        family: "knowledge_base",
        pointer: "/components/schemas/UpdateKnowledgeBaseResponseDTO",
        name: "UpdateKnowledgeBaseResponse",
        round_trip: round_trip::<models::UpdateKnowledgeBaseResponse>,
    },
    ModelCase {
        family: "knowledge_base",
        pointer: "/components/schemas/GetAllKnowledgeBasesPaginatedResponseDTO",
        name: "GetAllKnowledgeBasesPaginatedResponse",
        round_trip: round_trip::<models::GetAllKnowledgeBasesPaginatedResponse>,
    },
    ModelCase {
        family: "knowledge_base",
        pointer: "/components/schemas/GetAllKnowledgeBasesPaginatedDataDTO",
        name: "GetAllKnowledgeBasesPaginatedData",
        round_trip: round_trip::<models::GetAllKnowledgeBasesPaginatedData>,
    },
    ModelCase {
        family: "knowledge_base",
        pointer: "/components/schemas/KnowledgeBaseListItemDTO",
        name: "KnowledgeBaseListItem",
        round_trip: round_trip::<models::KnowledgeBaseListItem>,
    },
    ModelCase {
        family: "knowledge_base",
        pointer: "/components/schemas/CreateKnowledgeBaseResponseDTO",
        name: "CreateKnowledgeBaseResponse",
        round_trip: round_trip::<models::CreateKnowledgeBaseResponse>,
    },
    ModelCase {
        family: "knowledge_base",
        pointer: "/components/schemas/KnowledgeBaseDataDTO",
        name: "KnowledgeBaseData",
        round_trip: round_trip::<models::KnowledgeBaseData>,
    },
];

fn list_faqs(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .knowledge_base()
        .list_faqs(arg::<String>(values, Place::Query, "knowledgeBaseId")?);
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "lastFaqId")? {
        request = request.last_faq_id(value);
    }
    Ok(request.build()?)
}

fn create_faq(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .knowledge_base()
        .create_faq(
            arg::<String>(values, Place::Field, "question")?,
            arg::<String>(values, Place::Field, "answer")?,
            arg::<String>(values, Place::Field, "knowledgeBaseId")?,
        );
    Ok(request.build()?)
}

fn update_faq(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .knowledge_base()
        .update_faq(
            arg::<String>(values, Place::Path, "id")?,
            arg::<String>(values, Place::Field, "question")?,
            arg::<String>(values, Place::Field, "answer")?,
        );
    Ok(request.build()?)
}

fn delete_faq(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .knowledge_base()
        .delete_faq(arg::<String>(values, Place::Path, "id")?);
    Ok(request.build()?)
}

fn list_trained_urls(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .knowledge_base()
        .list_trained_urls(arg::<String>(values, Place::Query, "knowledgeBaseId")?);
    if let Some(value) = optional::<i64>(values, Place::Query, "page")? {
        request = request.page(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "pageLength")? {
        request = request.page_length(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "query")? {
        request = request.query(value);
    }
    Ok(request.build()?)
}

fn discover_website(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .knowledge_base()
        .discover_website(
            arg::<String>(values, Place::Field, "url")?,
            arg::<models::DiscoverWebsiteRequestOption>(values, Place::Field, "option")?,
            arg::<String>(values, Place::Field, "knowledgeBaseId")?,
        );
    Ok(request.build()?)
}

fn delete_trained_urls(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .knowledge_base()
        .delete_trained_urls(
            arg::<String>(values, Place::Field, "knowledgeBaseId")?,
            arg::<rt::List<String>>(values, Place::Field, "urlIds")?,
        );
    Ok(request.build()?)
}

fn get_crawling_status(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .knowledge_base()
        .get_crawling_status(
            arg::<String>(values, Place::Query, "operationId")?,
            arg::<String>(values, Place::Query, "knowledgeBaseId")?,
        );
    Ok(request.build()?)
}

fn train_discovered_urls(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .knowledge_base()
        .train_discovered_urls(
            arg::<rt::List<String>>(values, Place::Field, "urlIds")?,
            arg::<String>(values, Place::Field, "knowledgeBaseId")?,
            arg::<String>(values, Place::Field, "operationId")?,
        );
    Ok(request.build()?)
}

fn get(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .knowledge_base()
        .get(arg::<String>(values, Place::Path, "knowledgeBaseId")?);
    Ok(request.build()?)
}

fn delete(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .knowledge_base()
        .delete(arg::<String>(values, Place::Path, "knowledgeBaseId")?);
    Ok(request.build()?)
}

fn update(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .knowledge_base()
        .update(arg::<String>(values, Place::Path, "id")?);
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "description")? {
        request = request.description(value);
    }
    Ok(request.build()?)
}

fn list(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.knowledge_base().list();
    if let Some(value) = optional::<String>(values, Place::Query, "query")? {
        request = request.query(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<
        String,
    >(values, Place::Query, "lastKnowledgeBaseId")? {
        request = request.last_knowledge_base_id(value);
    }
    Ok(request.build()?)
}

fn create(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .knowledge_base()
        .create(arg::<String>(values, Place::Field, "name")?);
    if let Some(value) = optional::<String>(values, Place::Field, "description")? {
        request = request.description(value);
    }
    Ok(request.build()?)
}
