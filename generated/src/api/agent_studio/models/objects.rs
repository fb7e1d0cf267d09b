// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Agent studio.

use crate::runtime as rt;

/// The schema `GetPublishedAgentsResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/agent_studio.yaml#/components/schemas/GetPublishedAgentsResponseDTO`.
#[doc(alias = "GetPublishedAgentsResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublishedAgentsResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Agents retrieved successfully`.
    pub message: Option<String>,
    /// `agents`: list of `AgentsItem`.
    pub agents: rt::List<AgentsItem>,
    /// `pagination`: an object, `GetPublishedAgentsResponsePagination`.
    pub pagination: Option<GetPublishedAgentsResponsePagination>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetPublishedAgentsResponse { success = "success", message = "message", agents =
    "agents", pagination = "pagination" }
);

/// The object `item` of `agents`.
///
/// Answers hold it.
///
/// Document: `api/agent_studio.yaml#/components/schemas/GetPublishedAgentsResponseDTO/properties/agents/items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentsItem {
    /// Id of an AI agent, from the family that the operation belongs to.
    ///
    /// `agentId`: text.
    pub agent_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text.
    pub description: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text.
    pub status: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: text.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: text.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AgentsItem { agent_id = "agentId", name = "name", description = "description",
    location_id = "locationId", status = "status", created_at = "createdAt", updated_at =
    "updatedAt" }
);

/// The object `pagination` of `GetPublishedAgentsResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/agent_studio.yaml#/components/schemas/GetPublishedAgentsResponseDTO/properties/pagination`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublishedAgentsResponsePagination {
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: whole number.
    pub total: Option<i64>,
    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number.
    pub limit: Option<i64>,
    /// How many records to pass over, 0 for the first page.
    ///
    /// `offset`: whole number.
    pub offset: Option<i64>,
    /// `hasMore`: flag.
    pub has_more: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetPublishedAgentsResponsePagination { total = "total", limit = "limit", offset =
    "offset", has_more = "hasMore" }
);

/// The schema `CreatePublicAgentResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/agent_studio.yaml#/components/schemas/CreatePublicAgentResponseDTO`.
#[doc(alias = "CreatePublicAgentResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePublicAgentResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Agent created successfully with staging version.`.
    pub message: Option<String>,
    /// `agent`: an object, `CreatePublicAgentResponseAgent`.
    pub agent: Option<CreatePublicAgentResponseAgent>,
    /// `versions`: list of `CreatePublicAgentResponseVersionsItem`.
    pub versions: rt::List<CreatePublicAgentResponseVersionsItem>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CreatePublicAgentResponse { success = "success", message = "message", agent =
    "agent", versions = "versions" }
);

/// The object `agent` of `CreatePublicAgentResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/agent_studio.yaml#/components/schemas/CreatePublicAgentResponseDTO/properties/agent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePublicAgentResponseAgent {
    /// Id of an AI agent, from the family that the operation belongs to.
    ///
    /// `agentId`: text.
    pub agent_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text.
    pub description: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// `agencyId`: text.
    pub agency_id: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text.
    pub status: Option<String>,
    /// `authorId`: text.
    pub author_id: Option<String>,
    /// `folderId`: text.
    pub folder_id: Option<String>,
    /// `folderName`: text, null is a value of its own.
    pub folder_name: Option<Option<String>>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: text.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: text.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CreatePublicAgentResponseAgent { agent_id = "agentId", name = "name", description =
    "description", location_id = "locationId", agency_id = "agencyId", status = "status",
    author_id = "authorId", folder_id = "folderId", folder_name = "folderName",
    created_at = "createdAt", updated_at = "updatedAt" }
);

/// The object `item` of `versions`.
///
/// Answers hold it.
///
/// Document: `api/agent_studio.yaml#/components/schemas/CreatePublicAgentResponseDTO/properties/versions/items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePublicAgentResponseVersionsItem {
    /// A version of an agent; the latest in production where a run names none.
    ///
    /// `versionId`: text.
    pub version_id: Option<String>,
    /// Id of an AI agent, from the family that the operation belongs to.
    ///
    /// `agentId`: text.
    pub agent_id: Option<String>,
    /// `versionName`: text.
    pub version_name: Option<String>,
    /// State or region of a country, or how things stand where it is no address.
    ///
    /// `state`: text.
    pub state: Option<String>,
    /// `isPublished`: flag.
    pub is_published: Option<bool>,
    /// Which edition it is: a number, a text or, for new agents, its whole content.
    ///
    /// `version`: whole number.
    pub version: Option<i64>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: text.
    pub created_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CreatePublicAgentResponseVersionsItem { version_id = "versionId", agent_id =
    "agentId", version_name = "versionName", state = "state", is_published =
    "isPublished", version = "version", created_at = "createdAt" }
);

/// The schema `UpdatePublicAgentResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/agent_studio.yaml#/components/schemas/UpdatePublicAgentResponseDTO`.
#[doc(alias = "UpdatePublicAgentResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePublicAgentResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Agent updated successfully`.
    pub message: Option<String>,
    /// What the call answers, inside its envelope.
    ///
    /// `data`: an object, `UpdatePublicAgentResponseData`.
    pub data: Option<UpdatePublicAgentResponseData>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    UpdatePublicAgentResponse { success = "success", message = "message", data = "data" }
);

/// The object `data` of `UpdatePublicAgentResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/agent_studio.yaml#/components/schemas/UpdatePublicAgentResponseDTO/properties/data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePublicAgentResponseData {
    /// Id of an AI agent, from the family that the operation belongs to.
    ///
    /// `agentId`: text.
    pub agent_id: Option<String>,
    /// A version of an agent; the latest in production where a run names none.
    ///
    /// `versionId`: text.
    pub version_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text.
    pub description: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text.
    pub status: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: text.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    UpdatePublicAgentResponseData { agent_id = "agentId", version_id = "versionId", name
    = "name", description = "description", status = "status", updated_at = "updatedAt" }
);

/// The schema `GetAgentByIdResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/agent_studio.yaml#/components/schemas/GetAgentByIdResponseDTO`.
#[doc(alias = "GetAgentByIdResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentByIdResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Agent retrieved successfully`.
    pub message: Option<String>,
    /// `agent`: an object, `GetAgentByIdResponseAgent`.
    pub agent: Option<GetAgentByIdResponseAgent>,
    /// Id of this one answer in the platform's logs: quote it to support.
    ///
    /// `traceId`: text; for example `22dbda99-13d3-4b4d-a30e-c468334e2178`.
    pub trace_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetAgentByIdResponse { success = "success", message = "message", agent = "agent",
    trace_id = "traceId" }
);

/// The object `agent` of `GetAgentByIdResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/agent_studio.yaml#/components/schemas/GetAgentByIdResponseDTO/properties/agent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentByIdResponseAgent {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Id of an AI agent, from the family that the operation belongs to.
    ///
    /// `agentId`: text.
    pub agent_id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text.
    pub description: Option<String>,
    /// `agencyId`: text.
    pub agency_id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// `productSlug`: text.
    pub product_slug: Option<String>,
    /// Id of a product, mostly one of the products family.
    ///
    /// `productId`: text.
    pub product_id: Option<String>,
    /// `authorId`: text.
    pub author_id: Option<String>,
    /// State of the record or of the call; values that the document does not list can
    /// come.
    ///
    /// `status`: text.
    pub status: Option<String>,
    /// `folderId`: text.
    pub folder_id: Option<String>,
    /// `folderName`: text.
    pub folder_name: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: text.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: text.
    pub updated_at: Option<String>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag.
    pub deleted: Option<bool>,
    /// `productionVersion`: an object, `AgentProductionVersion`.
    pub production_version: Option<AgentProductionVersion>,
    /// `versions`: list of `AgentVersionsItem`.
    pub versions: rt::List<AgentVersionsItem>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetAgentByIdResponseAgent { id = "id", agent_id = "agentId", name = "name",
    description = "description", agency_id = "agencyId", location_id = "locationId",
    product_slug = "productSlug", product_id = "productId", author_id = "authorId",
    status = "status", folder_id = "folderId", folder_name = "folderName", created_at =
    "createdAt", updated_at = "updatedAt", deleted = "deleted", production_version =
    "productionVersion", versions = "versions" }
);

/// The object `productionVersion` of `agent`.
///
/// Answers hold it.
///
/// Document: `api/agent_studio.yaml#/components/schemas/GetAgentByIdResponseDTO/properties/agent/properties/productionVersion`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentProductionVersion {
    /// A version of an agent; the latest in production where a run names none.
    ///
    /// `versionId`: text.
    pub version_id: Option<String>,
    /// `versionName`: text.
    pub version_name: Option<String>,
    /// `isPublished`: flag.
    pub is_published: Option<bool>,
    /// Values for the variables that the agent asks for at its start.
    ///
    /// `inputVariables`: list of JSON values.
    pub input_variables: rt::List<rt::Json>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: text.
    pub updated_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AgentProductionVersion { version_id = "versionId", version_name = "versionName",
    is_published = "isPublished", input_variables = "inputVariables", updated_at =
    "updatedAt" }
);

/// The object `item` of `versions`.
///
/// Answers hold it.
///
/// Document: `api/agent_studio.yaml#/components/schemas/GetAgentByIdResponseDTO/properties/agent/properties/versions/items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentVersionsItem {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// A version of an agent; the latest in production where a run names none.
    ///
    /// `versionId`: text.
    pub version_id: Option<String>,
    /// Id of an AI agent, from the family that the operation belongs to.
    ///
    /// `agentId`: text.
    pub agent_id: Option<String>,
    /// `agencyId`: text.
    pub agency_id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text.
    pub location_id: Option<String>,
    /// `versionName`: text.
    pub version_name: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text.
    pub description: Option<String>,
    /// State or region of a country, or how things stand where it is no address.
    ///
    /// `state`: text.
    pub state: Option<String>,
    /// `isPublished`: flag.
    pub is_published: Option<bool>,
    /// `scopes`: list of JSON values.
    pub scopes: rt::List<rt::Json>,
    /// All nodes of the graph, also those that have not changed.
    ///
    /// `nodes`: list of JSON values.
    pub nodes: rt::List<rt::Json>,
    /// All connections between nodes, also those that have not changed.
    ///
    /// `edges`: list of JSON values.
    pub edges: rt::List<rt::Json>,
    /// `uiNodes`: list of JSON values.
    pub ui_nodes: rt::List<rt::Json>,
    /// `uiEdges`: list of JSON values.
    pub ui_edges: rt::List<rt::Json>,
    /// Variables that every node can read.
    ///
    /// `globalVariables`: list of JSON values.
    pub global_variables: rt::List<rt::Json>,
    /// Values for the variables that the agent asks for at its start.
    ///
    /// `inputVariables`: list of JSON values.
    pub input_variables: rt::List<rt::Json>,
    /// Variables that come into being while the agent runs.
    ///
    /// `runtimeVariables`: list of JSON values.
    pub runtime_variables: rt::List<rt::Json>,
    /// `viewport`: an object, `ItemViewport`.
    pub viewport: Option<ItemViewport>,
    /// `globalConfig`: any JSON value.
    pub global_config: Option<rt::Json>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: text.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: text.
    pub updated_at: Option<String>,
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag.
    pub deleted: Option<bool>,
    /// `storedInBucket`: flag.
    pub stored_in_bucket: Option<bool>,
    /// `bucketFilePath`: text.
    pub bucket_file_path: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AgentVersionsItem { id = "id", version_id = "versionId", agent_id = "agentId",
    agency_id = "agencyId", location_id = "locationId", version_name = "versionName",
    description = "description", state = "state", is_published = "isPublished", scopes =
    "scopes", nodes = "nodes", edges = "edges", ui_nodes = "uiNodes", ui_edges =
    "uiEdges", global_variables = "globalVariables", input_variables = "inputVariables",
    runtime_variables = "runtimeVariables", viewport = "viewport", global_config =
    "globalConfig", created_at = "createdAt", updated_at = "updatedAt", deleted =
    "deleted", stored_in_bucket = "storedInBucket", bucket_file_path = "bucketFilePath" }
);

/// The object `viewport` of `item`.
///
/// Answers hold it.
///
/// Document: `api/agent_studio.yaml#/components/schemas/GetAgentByIdResponseDTO/properties/agent/properties/versions/items/properties/viewport`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemViewport {
    /// `x`: number.
    pub x: Option<f64>,
    /// `y`: number.
    pub y: Option<f64>,
    /// `zoom`: number.
    pub zoom: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ItemViewport { x = "x", y = "y", zoom = "zoom" });

/// The schema `DeletePublicAgentResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/agent_studio.yaml#/components/schemas/DeletePublicAgentResponseDTO`.
#[doc(alias = "DeletePublicAgentResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePublicAgentResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text; for example `Agent deleted successfully`.
    pub message: Option<String>,
    /// Id of an AI agent, from the family that the operation belongs to.
    ///
    /// `agentId`: text; for example `p1q2r3s4t5u6v7w8x9y0z1a2`.
    pub agent_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    DeletePublicAgentResponse { success = "success", message = "message", agent_id =
    "agentId" }
);

/// The schema `PromoteAndPublishResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/agent_studio.yaml#/components/schemas/PromoteAndPublishResponseDTO`.
#[doc(alias = "PromoteAndPublishResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromoteAndPublishResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Text for people; in errors it can also be a list of texts.
    ///
    /// `message`: text.
    pub message: Option<String>,
    /// What the call answers, inside its envelope.
    ///
    /// `data`: an object, `PromoteAndPublishResponseData`.
    pub data: Option<PromoteAndPublishResponseData>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PromoteAndPublishResponse { success = "success", message = "message", data = "data" }
);

/// The object `data` of `PromoteAndPublishResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/agent_studio.yaml#/components/schemas/PromoteAndPublishResponseDTO/properties/data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromoteAndPublishResponseData {
    /// `productionVersion`: an object, `DataProductionVersion`.
    pub production_version: Option<DataProductionVersion>,
    /// `newDraftVersion`: an object, `DataNewDraftVersion`.
    pub new_draft_version: Option<DataNewDraftVersion>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PromoteAndPublishResponseData { production_version = "productionVersion",
    new_draft_version = "newDraftVersion" }
);

/// The object `productionVersion` of `data`.
///
/// Answers hold it.
///
/// Document: `api/agent_studio.yaml#/components/schemas/PromoteAndPublishResponseDTO/properties/data/properties/productionVersion`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataProductionVersion {
    /// A version of an agent; the latest in production where a run names none.
    ///
    /// `versionId`: text.
    pub version_id: Option<String>,
    /// Id of an AI agent, from the family that the operation belongs to.
    ///
    /// `agentId`: text.
    pub agent_id: Option<String>,
    /// `versionName`: text.
    pub version_name: Option<String>,
    /// State or region of a country, or how things stand where it is no address.
    ///
    /// `state`: text.
    pub state: Option<String>,
    /// `isPublished`: flag.
    pub is_published: Option<bool>,
    /// Which edition it is: a number, a text or, for new agents, its whole content.
    ///
    /// `version`: whole number.
    pub version: Option<i64>,
    /// `publishedAt`: text.
    pub published_at: Option<String>,
    /// `publishedBy`: text.
    pub published_by: Option<String>,
    /// `publishedByName`: text.
    pub published_by_name: Option<String>,
    /// `publishedByEmail`: text.
    pub published_by_email: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    DataProductionVersion { version_id = "versionId", agent_id = "agentId", version_name
    = "versionName", state = "state", is_published = "isPublished", version = "version",
    published_at = "publishedAt", published_by = "publishedBy", published_by_name =
    "publishedByName", published_by_email = "publishedByEmail" }
);

/// The object `newDraftVersion` of `data`.
///
/// Answers hold it.
///
/// Document: `api/agent_studio.yaml#/components/schemas/PromoteAndPublishResponseDTO/properties/data/properties/newDraftVersion`.
///
/// The same as [`CreatePublicAgentResponseVersionsItem`].
pub type DataNewDraftVersion = CreatePublicAgentResponseVersionsItem;

/// The schema `PublicAttachmentSchema`.
///
/// Requests send it.
///
/// Document: `api/agent_studio.yaml#/components/schemas/PublicAttachmentSchema`.
#[doc(alias = "PublicAttachmentSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicAttachment {
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text; for example `image`.
    pub type_: Option<String>,
    /// Address of a picture.
    ///
    /// `imageUrl`: text; for example `https://example.com/image.png`.
    pub image_url: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(PublicAttachment { type_ = "type", image_url = "imageUrl" });

impl PublicAttachment {
    /// One with all that the document requires.
    pub fn new(type_: impl Into<String>, image_url: impl Into<String>) -> Self {
        Self {
            type_: Some(type_.into()),
            image_url: Some(image_url.into()),
            ..Self::default()
        }
    }
}

/// The schema `ExecutePublicAgentResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/agent_studio.yaml#/components/schemas/ExecutePublicAgentResponseDTO`.
#[doc(alias = "ExecutePublicAgentResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecutePublicAgentResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// The conversation; absent in its first message, and from then on sent back.
    ///
    /// `executionId`: text; for example `a1b2c3d4e5f6g7h8i9j0k1l2`.
    pub execution_id: Option<String>,
    /// One message and its answer within a conversation.
    ///
    /// `interactionId`: text; for example `m9n8o7p6q5r4s3t2u1v0w9x8`.
    pub interaction_id: Option<String>,
    /// `response`: text; for example `I can help you with various tasks...`.
    pub response: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text; for example `text`.
    pub type_: Option<String>,
    /// `nextExpectedInput`: text; for example `text`.
    pub next_expected_input: Option<String>,
    /// Whether the run has come to the graph's end node.
    ///
    /// `goalCompletion`: flag; for example `false`.
    pub goal_completion: Option<bool>,
    /// `executionStatus`: text; for example `completed`.
    pub execution_status: Option<String>,
    /// `flowSwitch`: flag; for example `false`.
    pub flow_switch: Option<bool>,
    /// Files that go with it, mostly by their addresses.
    ///
    /// `attachments`: list of JSON values; for example `[]`.
    pub attachments: rt::List<rt::Json>,
    /// `generativeOutputs`: list of JSON values; for example `[]`.
    pub generative_outputs: rt::List<rt::Json>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ExecutePublicAgentResponse { success = "success", execution_id = "executionId",
    interaction_id = "interactionId", response = "response", type_ = "type",
    next_expected_input = "nextExpectedInput", goal_completion = "goalCompletion",
    execution_status = "executionStatus", flow_switch = "flowSwitch", attachments =
    "attachments", generative_outputs = "generativeOutputs" }
);
