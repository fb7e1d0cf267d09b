// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Agent studio hold.

pub use crate::api::agent_studio::models::{
    AgentProductionVersion, AgentVersionsItem, AgentsItem, CreatePublicAgentResponse,
    CreatePublicAgentResponseAgent, CreatePublicAgentResponseVersionsItem,
    DataNewDraftVersion, DataProductionVersion, DeletePublicAgentResponse,
    ExecutePublicAgentResponse, GetAgentByIdResponse, GetAgentByIdResponseAgent,
    GetPublishedAgentsResponse, GetPublishedAgentsResponsePagination, ItemViewport,
    PromoteAndPublishResponse, PromoteAndPublishResponseData, PublicAttachment, Status,
    UpdatePublicAgentResponse, UpdatePublicAgentResponseData,
};
