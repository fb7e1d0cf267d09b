// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Knowledge base.

use super::{CrawlingAggregateId, OperationDetailsMode, Status};
use crate::runtime as rt;

/// The schema `ListFaqsResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/knowledge_base.yaml#/components/schemas/ListFaqsResponseDTO`.
#[doc(alias = "ListFaqsResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFaqsResponse {
    /// How many questions the knowledge base has in all.
    ///
    /// `count`: whole number; for example `150`.
    pub count: Option<i64>,
    /// `faqs`: list of `FaqResponse`.
    pub faqs: rt::List<FaqResponse>,
    /// The last question of the page before.
    ///
    /// `lastFaqId`: text; for example `3rzeElC1FOVY91veVBkp`.
    pub last_faq_id: Option<String>,
    /// `hasMore`: flag; for example `true`.
    pub has_more: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ListFaqsResponse { count = "count", faqs = "faqs", last_faq_id = "lastFaqId",
    has_more = "hasMore" }
);

/// The schema `FaqResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/knowledge_base.yaml#/components/schemas/FaqResponseDTO`.
#[doc(alias = "FaqResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaqResponse {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `3rzeElC1FOVY91veVBkp`.
    pub id: Option<String>,
    /// `question`: text; for example `What is 1+2?`.
    pub question: Option<String>,
    /// `questionLowerCase`: text; for example `what is 1+2?`.
    pub question_lower_case: Option<String>,
    /// `answer`: text; for example `3`.
    pub answer: Option<String>,
    /// Id of a knowledge base; the family of that name lists them.
    ///
    /// `knowledgeBaseId`: text; for example `I1rITlYLJofFosIqC4Np`.
    pub knowledge_base_id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `qIyivCmsuEOSnyoFYEej`.
    pub location_id: Option<String>,
    /// By its name the trained page that it came from.
    ///
    /// `trainedUrlId`: text; for example `688e6b6d8a1887e6d94d1475`.
    pub trained_url_id: Option<String>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; for example `false`.
    pub deleted: Option<bool>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2025-08-02T19:47:57.243Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2025-08-02T19:47:57.243Z`.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FaqResponse { id = "id", question = "question", question_lower_case =
    "questionLowerCase", answer = "answer", knowledge_base_id = "knowledgeBaseId",
    location_id = "locationId", trained_url_id = "trainedUrlId", deleted = "deleted",
    created_at = "createdAt", updated_at = "updatedAt" }
);

/// The schema `CreateFaqResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/knowledge_base.yaml#/components/schemas/CreateFaqResponseDTO`.
#[doc(alias = "CreateFaqResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFaqResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// `faq`: an object, `FaqResponse`.
    pub faq: Option<FaqResponse>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CreateFaqResponse { success = "success", faq = "faq" });

/// The schema `UpdateFaqResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/knowledge_base.yaml#/components/schemas/UpdateFaqResponseDTO`.
#[doc(alias = "UpdateFaqResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFaqResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(UpdateFaqResponse { success = "success" });

/// The schema `DeleteFaqResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/knowledge_base.yaml#/components/schemas/DeleteFaqResponseDTO`.
///
/// The same as [`UpdateFaqResponse`].
#[doc(alias = "DeleteFaqResponseDTO")]
pub type DeleteFaqResponse = UpdateFaqResponse;

/// The schema `GetAllUrlsByKnowledgeBaseResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/knowledge_base.yaml#/components/schemas/GetAllUrlsByKnowledgeBaseResponseDTO`.
#[doc(alias = "GetAllUrlsByKnowledgeBaseResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllUrlsByKnowledgeBaseResponse {
    /// A number of things: of the matches, of those on the page, or of repetitions.
    ///
    /// `count`: whole number; for example `64`.
    pub count: Option<i64>,
    /// `urls`: list of `CrawledUrl`.
    pub urls: rt::List<CrawledUrl>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetAllUrlsByKnowledgeBaseResponse { count = "count", urls = "urls" });

/// The schema `CrawledUrlDTO`.
///
/// Answers hold it.
///
/// Document: `api/knowledge_base.yaml#/components/schemas/CrawledUrlDTO`.
#[doc(alias = "CrawledUrlDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrawledUrl {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `688c73a25275c513f5f3a7de`.
    pub id: Option<String>,
    /// Address on the web.
    ///
    /// `url`: text; for example `https://developer.mozilla.org/en-US/blog`.
    pub url: Option<String>,
    /// Heading or name as people read it.
    ///
    /// `title`: text; for example `MDN Blog`.
    pub title: Option<String>,
    /// How far the page is; `Existing` was known before.
    ///
    /// `status`: one of `Pending`, `Processing`, `Successful`, `Failed`, `Existing`, `Restricted`, `Cancelled`, `Aborted`, `Training`; for example `Successful`.
    pub status: Option<Status>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `qIyivCmsuEOSnyoFYEej`.
    pub location_id: Option<String>,
    /// Id of a knowledge base; the family of that name lists them.
    ///
    /// `knowledgeBaseId`: text; for example `Arc9QRauPKkSuMJO8D0m`.
    pub knowledge_base_id: Option<String>,
    /// Where the page's stored text lies.
    ///
    /// `content`: text.
    pub content: Option<String>,
    /// `contentEditedByUser`: flag; for example `false`.
    pub content_edited_by_user: Option<bool>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2025-08-01T07:58:29.858Z`.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CrawledUrl { id = "id", url = "url", title = "title", status = "status", location_id
    = "locationId", knowledge_base_id = "knowledgeBaseId", content = "content",
    content_edited_by_user = "contentEditedByUser", updated_at = "updatedAt" }
);

/// The schema `DiscoverWebsiteResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/knowledge_base.yaml#/components/schemas/DiscoverWebsiteResponseDTO`.
#[doc(alias = "DiscoverWebsiteResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscoverWebsiteResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// What the call answers, inside its envelope.
    ///
    /// `data`: an object, `DiscoverWebsiteData`.
    pub data: Option<DiscoverWebsiteData>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(DiscoverWebsiteResponse { success = "success", data = "data" });

/// The schema `DiscoverWebsiteDataDTO`.
///
/// Answers hold it.
///
/// Document: `api/knowledge_base.yaml#/components/schemas/DiscoverWebsiteDataDTO`.
#[doc(alias = "DiscoverWebsiteDataDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscoverWebsiteData {
    /// One crawl.
    ///
    /// `operationId`: text; for example `688e410c8a18870ecf4d13bb`.
    pub operation_id: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: one of `Pending`, `Processing`, `Successful`, `Failed`, `Existing`, `Restricted`, `Cancelled`, `Aborted`, `Training`; for example `Processing`.
    pub status: Option<Status>,
    /// Address on the web.
    ///
    /// `url`: text; for example `https://developer.mozilla.org/en-US/blog/`.
    pub url: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    DiscoverWebsiteData { operation_id = "operationId", status = "status", url = "url" }
);

/// The schema `DeleteWebsiteUrlResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/knowledge_base.yaml#/components/schemas/DeleteWebsiteUrlResponseDTO`.
///
/// The same as [`UpdateFaqResponse`].
#[doc(alias = "DeleteWebsiteUrlResponseDTO")]
pub type DeleteWebsiteUrlResponse = UpdateFaqResponse;

/// The schema `CrawlingStatusResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/knowledge_base.yaml#/components/schemas/CrawlingStatusResponseDTO`.
#[doc(alias = "CrawlingStatusResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrawlingStatusResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// What the call answers, inside its envelope.
    ///
    /// `data`: an object, `CrawlingStatusData`.
    pub data: Option<CrawlingStatusData>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CrawlingStatusResponse { success = "success", data = "data" });

/// The schema `CrawlingStatusDataDTO`.
///
/// Answers hold it.
///
/// Document: `api/knowledge_base.yaml#/components/schemas/CrawlingStatusDataDTO`.
#[doc(alias = "CrawlingStatusDataDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrawlingStatusData {
    /// `aggregate`: list of `CrawlingAggregate`.
    pub aggregate: rt::List<CrawlingAggregate>,
    /// `operationDetails`: an object, `OperationDetails`.
    pub operation_details: Option<OperationDetails>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CrawlingStatusData { aggregate = "aggregate", operation_details = "operationDetails"
    }
);

/// The schema `CrawlingAggregateDTO`.
///
/// Answers hold it.
///
/// Document: `api/knowledge_base.yaml#/components/schemas/CrawlingAggregateDTO`.
#[doc(alias = "CrawlingAggregateDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrawlingAggregate {
    /// The state that these pages are in; not an id.
    ///
    /// `_id`: one of `Pending`, `Processing`, `Successful`, `Failed`, `Existing`, `Restricted`, `Cancelled`, `Aborted`, `Training`; for example `Failed`.
    pub id: Option<CrawlingAggregateId>,
    /// `records`: list of `CrawlingRecord`.
    pub records: rt::List<CrawlingRecord>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CrawlingAggregate { id = "_id", records = "records" });

/// The schema `CrawlingRecordDTO`.
///
/// Answers hold it.
///
/// Document: `api/knowledge_base.yaml#/components/schemas/CrawlingRecordDTO`.
#[doc(alias = "CrawlingRecordDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrawlingRecord {
    /// Address on the web.
    ///
    /// `url`: text; for example `https://developer.mozilla.org/en-US/blog/rss.xml`.
    pub url: Option<String>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `688e41118a188704914d13c0`.
    pub id: Option<String>,
    /// Heading or name as people read it.
    ///
    /// `title`: text; for example `JavaScript Temporal is coming | MDN Blog`.
    pub title: Option<String>,
    /// What went wrong; often just the name of the status.
    ///
    /// `error`: an object, `ErrorDetails`.
    pub error: Option<ErrorDetails>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CrawlingRecord { url = "url", id = "id", title = "title", error = "error" });

/// The schema `ErrorDetailsDTO`.
///
/// Answers hold it.
///
/// Document: `api/knowledge_base.yaml#/components/schemas/ErrorDetailsDTO`.
#[doc(alias = "ErrorDetailsDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorDetails {
    /// `stack`: text.
    pub stack: Option<String>,
    /// `response`: text; for example `Failed to fetch HTML content`.
    pub response: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: whole number; for example `500`.
    pub status: Option<i64>,
    /// `options`: any JSON value, null is a value of its own.
    pub options: Option<Option<rt::Json>>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Failed to fetch HTML content`.
    pub message: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `HttpException`.
    pub name: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ErrorDetails { stack = "stack", response = "response", status = "status", options =
    "options", message = "message", name = "name" }
);

/// The schema `OperationDetailsDTO`.
///
/// Answers hold it.
///
/// Document: `api/knowledge_base.yaml#/components/schemas/OperationDetailsDTO`.
#[doc(alias = "OperationDetailsDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperationDetails {
    /// `discoveredUrlsCount`: whole number; for example `66`.
    pub discovered_urls_count: Option<i64>,
    /// `trainedUrlsCount`: whole number; for example `0`.
    pub trained_urls_count: Option<i64>,
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `688e410c8a18870ecf4d13bb`.
    pub id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `nnAzVJqSv6PJ1p6zrhvC`.
    pub location_id: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: one of `Pending`, `Processing`, `Successful`, `Failed`, `Existing`, `Restricted`, `Cancelled`, `Aborted`, `Training`; for example `Pending`.
    pub status: Option<Status>,
    /// Address on the web.
    ///
    /// `url`: text; for example `https://developer.mozilla.org/en-US/blog/`.
    pub url: Option<String>,
    /// How far it goes: one page, what lies below its path, or the domain.
    ///
    /// `mode`: one of `Exact`, `Path`, `Domain`; for example `Path`.
    pub mode: Option<OperationDetailsMode>,
    /// Id of a knowledge base; the family of that name lists them.
    ///
    /// `knowledgeBaseId`: text; for example `CCNPhKqSCkTOG8O7dtbq`.
    pub knowledge_base_id: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2025-08-02T16:47:08.182Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2025-08-02T16:48:43.635Z`.
    pub updated_at: Option<String>,
    /// `__v`: whole number; for example `0`.
    pub v: Option<i64>,
    /// The site's robots.txt.
    ///
    /// `robotsFileData`: text; for example `User-agent: * Sitemap: https://developer.mozilla.org/sitemap.xml Disallow: /api/`.
    pub robots_file_data: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    OperationDetails { discovered_urls_count = "discoveredUrlsCount", trained_urls_count
    = "trainedUrlsCount", id = "_id", location_id = "locationId", status = "status", url
    = "url", mode = "mode", knowledge_base_id = "knowledgeBaseId", created_at =
    "createdAt", updated_at = "updatedAt", v = "__v", robots_file_data = "robotsFileData"
    }
);

/// The schema `TrainDiscoveredUrlsResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/knowledge_base.yaml#/components/schemas/TrainDiscoveredUrlsResponseDTO`.
///
/// The same as [`UpdateFaqResponse`].
#[doc(alias = "TrainDiscoveredUrlsResponseDTO")]
pub type TrainDiscoveredUrlsResponse = UpdateFaqResponse;

/// The schema `GetKnowledgeBaseByIdResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/knowledge_base.yaml#/components/schemas/GetKnowledgeBaseByIdResponseDTO`.
#[doc(alias = "GetKnowledgeBaseByIdResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBaseByIdResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// What the call answers, inside its envelope.
    ///
    /// `data`: an object, `GetKnowledgeBaseByIdData`.
    pub data: Option<GetKnowledgeBaseByIdData>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetKnowledgeBaseByIdResponse { success = "success", data = "data" });

/// The schema `GetKnowledgeBaseByIdDataDTO`.
///
/// Answers hold it.
///
/// Document: `api/knowledge_base.yaml#/components/schemas/GetKnowledgeBaseByIdDataDTO`.
#[doc(alias = "GetKnowledgeBaseByIdDataDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKnowledgeBaseByIdData {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `Arc9QRauPKkSuMJO8D0m`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `KB for Bot Training`.
    pub name: Option<String>,
    /// `nameLowerCase`: text; for example `kb for bot training`.
    pub name_lower_case: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `qIyivCmsuEOSnyoFYEej`.
    pub location_id: Option<String>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; for example `false`.
    pub deleted: Option<bool>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2025-08-01T07:50:41.244Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2025-08-01T10:05:58.694Z`.
    pub updated_at: Option<String>,
    /// How much of each kind is in it.
    ///
    /// `kbMetadata`: an object, `KnowledgeBaseMetadata`.
    pub kb_metadata: Option<KnowledgeBaseMetadata>,
    /// Whether it is the account's default one.
    ///
    /// `isDefault`: flag; for example `false`.
    pub is_default: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetKnowledgeBaseByIdData { id = "id", name = "name", name_lower_case =
    "nameLowerCase", location_id = "locationId", deleted = "deleted", created_at =
    "createdAt", updated_at = "updatedAt", kb_metadata = "kbMetadata", is_default =
    "isDefault" }
);

/// The schema `KnowledgeBaseMetadataDTO`.
///
/// Answers hold it.
///
/// Document: `api/knowledge_base.yaml#/components/schemas/KnowledgeBaseMetadataDTO`.
#[doc(alias = "KnowledgeBaseMetadataDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeBaseMetadata {
    /// `faqs`: whole number; for example `2`.
    pub faqs: Option<i64>,
    /// `urls`: whole number; for example `64`.
    pub urls: Option<i64>,
    /// `richText`: whole number; for example `0`.
    pub rich_text: Option<i64>,
    /// `files`: whole number; for example `0`.
    pub files: Option<i64>,
    /// `webSearches`: whole number; for example `0`.
    pub web_searches: Option<i64>,
    /// `tables`: whole number; for example `0`.
    pub tables: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    KnowledgeBaseMetadata { faqs = "faqs", urls = "urls", rich_text = "richText", files =
    "files", web_searches = "webSearches", tables = "tables" }
);

/// The schema `DeleteKnowledgeBaseResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/knowledge_base.yaml#/components/schemas/DeleteKnowledgeBaseResponseDTO`.
///
/// The same as [`UpdateFaqResponse`].
#[doc(alias = "DeleteKnowledgeBaseResponseDTO")]
pub type DeleteKnowledgeBaseResponse = UpdateFaqResponse;

/// The schema `UpdateKnowledgeBaseResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/knowledge_base.yaml#/components/schemas/UpdateKnowledgeBaseResponseDTO`.
///
/// The same as [`UpdateFaqResponse`].
#[doc(alias = "UpdateKnowledgeBaseResponseDTO")]
pub type UpdateKnowledgeBaseResponse = UpdateFaqResponse;

/// The schema `GetAllKnowledgeBasesPaginatedResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/knowledge_base.yaml#/components/schemas/GetAllKnowledgeBasesPaginatedResponseDTO`.
#[doc(alias = "GetAllKnowledgeBasesPaginatedResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllKnowledgeBasesPaginatedResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// What the call answers, inside its envelope.
    ///
    /// `data`: an object, `GetAllKnowledgeBasesPaginatedData`.
    pub data: Option<GetAllKnowledgeBasesPaginatedData>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(GetAllKnowledgeBasesPaginatedResponse { success = "success", data = "data" });

/// The schema `GetAllKnowledgeBasesPaginatedDataDTO`.
///
/// Answers hold it.
///
/// Document: `api/knowledge_base.yaml#/components/schemas/GetAllKnowledgeBasesPaginatedDataDTO`.
#[doc(alias = "GetAllKnowledgeBasesPaginatedDataDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllKnowledgeBasesPaginatedData {
    /// `knowledgeBases`: list of `KnowledgeBaseListItem`.
    pub knowledge_bases: rt::List<KnowledgeBaseListItem>,
    /// How many knowledge bases the account has in all.
    ///
    /// `activeCount`: whole number; for example `16`.
    pub active_count: Option<i64>,
    /// `hasMore`: flag; for example `true`.
    pub has_more: Option<bool>,
    /// The last knowledge base of the page before.
    ///
    /// `lastKnowledgeBaseId`: text; for example `ZwTB8S0yo0FIBY6OPZTD`.
    pub last_knowledge_base_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetAllKnowledgeBasesPaginatedData { knowledge_bases = "knowledgeBases", active_count
    = "activeCount", has_more = "hasMore", last_knowledge_base_id = "lastKnowledgeBaseId"
    }
);

/// The schema `KnowledgeBaseListItemDTO`.
///
/// Answers hold it.
///
/// Document: `api/knowledge_base.yaml#/components/schemas/KnowledgeBaseListItemDTO`.
#[doc(alias = "KnowledgeBaseListItemDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeBaseListItem {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `ZwTB8S0yo0FIBY6OPZTD`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `bot training kb`.
    pub name: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2025-08-02T20:26:57.057Z`.
    pub created_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(KnowledgeBaseListItem { id = "id", name = "name", created_at = "createdAt" });

/// The schema `CreateKnowledgeBaseResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/knowledge_base.yaml#/components/schemas/CreateKnowledgeBaseResponseDTO`.
#[doc(alias = "CreateKnowledgeBaseResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKnowledgeBaseResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// What the call answers, inside its envelope.
    ///
    /// `data`: an object, `KnowledgeBaseData`.
    pub data: Option<KnowledgeBaseData>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CreateKnowledgeBaseResponse { success = "success", data = "data" });

/// The schema `KnowledgeBaseDataDTO`.
///
/// Answers hold it.
///
/// Document: `api/knowledge_base.yaml#/components/schemas/KnowledgeBaseDataDTO`.
#[doc(alias = "KnowledgeBaseDataDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeBaseData {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `ZwTB8S0yo0FIBY6OPZTD`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `KB for Bot Training`.
    pub name: Option<String>,
    /// `nameLowerCase`: text; for example `kb for bot training`.
    pub name_lower_case: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `qIyivCmsuEOSnyoFYEej`.
    pub location_id: Option<String>,
    /// How much of each kind is in it.
    ///
    /// `kbMetadata`: any JSON value.
    pub kb_metadata: Option<rt::Json>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; for example `false`.
    pub deleted: Option<bool>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2025-08-02T20:26:57.057Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2025-08-02T20:26:57.057Z`.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    KnowledgeBaseData { id = "id", name = "name", name_lower_case = "nameLowerCase",
    location_id = "locationId", kb_metadata = "kbMetadata", deleted = "deleted",
    created_at = "createdAt", updated_at = "updatedAt" }
);
