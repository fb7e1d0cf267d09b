// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Agent studio.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::v3::agent_studio::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "v3/agent_studio",
        method: "GET",
        path: "/agent-studio/agent",
        operation_id: "getAgents",
        call: get_agents,
        answer: Some(round_trip::<models::GetPublishedAgentsResponse>),
    },
    Operation {
        family: "v3/agent_studio",
        method: "POST",
        path: "/agent-studio/agent",
        operation_id: "createAgent",
        call: create_agent,
        answer: Some(round_trip::<models::CreatePublicAgentResponse>),
    },
    Operation {
        family: "v3/agent_studio",
        method: "PATCH",
        path: "/agent-studio/agent/versions/{versionId}",
        operation_id: "updateAgentVersion",
        call: update_agent_version,
        answer: Some(round_trip::<models::UpdatePublicAgentResponse>),
    },
    Operation {
        family: "v3/agent_studio",
        method: "GET",
        path: "/agent-studio/agent/{agentId}",
        operation_id: "getAgentById",
        call: get_agent,
        answer: Some(round_trip::<models::GetAgentByIdResponse>),
    },
    Operation {
        family: "v3/agent_studio",
        method: "DELETE",
        path: "/agent-studio/agent/{agentId}",
        operation_id: "deleteAgent",
        call: delete_agent,
        answer: Some(round_trip::<models::DeletePublicAgentResponse>),
    },
    Operation {
        family: "v3/agent_studio",
        method: "PATCH",
        path: "/agent-studio/agent/{agentId}",
        operation_id: "updateAgentMetadata",
        call: update_agent_metadata,
        answer: Some(round_trip::<models::UpdatePublicAgentResponse>),
    },
    Operation {
        family: "v3/agent_studio",
        method: "POST",
        path: "/agent-studio/agent/versions/{versionId}/publish",
        operation_id: "promoteAndPublish",
        call: promote_and_publish,
        answer: Some(round_trip::<models::PromoteAndPublishResponse>),
    },
    Operation {
        family: "v3/agent_studio",
        method: "POST",
        path: "/agent-studio/agent/{agentId}/execute",
        operation_id: "executeAgent",
        call: execute_agent,
        answer: Some(round_trip::<models::ExecutePublicAgentResponse>),
    },
    Operation {
        family: "v3/agent_studio",
        method: "GET",
        path: "/agent-studio/public-api/agents",
        operation_id: "getAgents-deprecated",
        call: get_agents_deprecated,
        answer: Some(round_trip::<models::GetPublishedAgentsResponse>),
    },
    Operation {
        family: "v3/agent_studio",
        method: "GET",
        path: "/agent-studio/public-api/agents/{agentId}",
        operation_id: "getAgentById-deprecated",
        call: get_agent_by_id_deprecated,
        answer: Some(round_trip::<models::GetAgentByIdResponse>),
    },
    Operation {
        family: "v3/agent_studio",
        method: "POST",
        path: "/agent-studio/public-api/agents/{agentId}/execute",
        operation_id: "executeAgent-deprecated",
        call: execute_agent_deprecated,
        answer: Some(round_trip::<models::ExecutePublicAgentResponse>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "v3/agent_studio",
        pointer: "/components/schemas/GetPublishedAgentsResponseDTO",
        name: "GetPublishedAgentsResponse",
        round_trip: round_trip::<models::GetPublishedAgentsResponse>,
    },
    ModelCase {
        family: "v3/agent_studio",
        pointer: "/components/schemas/GetPublishedAgentsResponseDTO/properties/agents/items",
        name: "AgentsItem",
        round_trip: round_trip::<models::AgentsItem>,
    },
    ModelCase {
        family: "v3/agent_studio",
        pointer: "/components/schemas/GetPublishedAgentsResponseDTO/properties/pagination",
        name: "GetPublishedAgentsResponsePagination",
        round_trip: round_trip::<models::GetPublishedAgentsResponsePagination>,
    },
    ModelCase {
        family: "v3/agent_studio",
        pointer: "/components/schemas/CreatePublicAgentResponseDTO",
        name: "CreatePublicAgentResponse",
        round_trip: round_trip::<models::CreatePublicAgentResponse>,
    },
    ModelCase {
        family: "v3/agent_studio",
        pointer: "/components/schemas/CreatePublicAgentResponseDTO/properties/agent",
        name: "CreatePublicAgentResponseAgent",
        round_trip: round_trip::<models::CreatePublicAgentResponseAgent>,
    },
    ModelCase {
        family: "v3/agent_studio",
        pointer: "/components/schemas/CreatePublicAgentResponseDTO/properties/versions/items",
        name: "CreatePublicAgentResponseVersionsItem",
        round_trip: round_trip::<models::CreatePublicAgentResponseVersionsItem>,
    },
    ModelCase {
        family: "v3/agent_studio",
        pointer: "/components/schemas/UpdatePublicAgentResponseDTO",
        name: "UpdatePublicAgentResponse",
        round_trip: round_trip::<models::UpdatePublicAgentResponse>,
    },
    ModelCase {
        family: "v3/agent_studio",
        pointer: "/components/schemas/UpdatePublicAgentResponseDTO/properties/data",
        name: "UpdatePublicAgentResponseData",
        round_trip: round_trip::<models::UpdatePublicAgentResponseData>,
    },
    ModelCase {
        family: "v3/agent_studio",
        pointer: "/components/schemas/GetAgentByIdResponseDTO",
        name: "GetAgentByIdResponse",
        round_trip: round_trip::<models::GetAgentByIdResponse>,
    },
    ModelCase {
        family: "v3/agent_studio",
        pointer: "/components/schemas/GetAgentByIdResponseDTO/properties/agent",
        name: "GetAgentByIdResponseAgent",
        round_trip: round_trip::<models::GetAgentByIdResponseAgent>,
    },
    ModelCase {
        family: "v3/agent_studio",
        pointer: "/components/schemas/GetAgentByIdResponseDTO/properties/agent/properties/productionVersion",
        name: "AgentProductionVersion",
        round_trip: round_trip::<models::AgentProductionVersion>,
    },
    ModelCase {
        family: "v3/agent_studio",
        pointer: "/components/schemas/GetAgentByIdResponseDTO/properties/agent/properties/versions/items",
        name: "AgentVersionsItem",
        round_trip: round_trip::<models::AgentVersionsItem>,
    },
    ModelCase {
        family: "v3/agent_studio",
        pointer: "/components/schemas/GetAgentByIdResponseDTO/properties/agent/properties/versions/items/properties/viewport",
        name: "ItemViewport",
        round_trip: round_trip::<models::ItemViewport>,
    },
    ModelCase {
        family: "v3/agent_studio",
        pointer: "/components/schemas/DeletePublicAgentResponseDTO",
        name: "DeletePublicAgentResponse",
        round_trip: round_trip::<models::DeletePublicAgentResponse>,
    },
    ModelCase {
        family: "v3/agent_studio",
        pointer: "/components/schemas/PromoteAndPublishResponseDTO",
        name: "PromoteAndPublishResponse",
        round_trip: round_trip::<models::PromoteAndPublishResponse>,
    },
    ModelCase {
        family: "v3/agent_studio",
        pointer: "/components/schemas/PromoteAndPublishResponseDTO/properties/data",
        name: "PromoteAndPublishResponseData",
        round_trip: round_trip::<models::PromoteAndPublishResponseData>,
    },
    ModelCase {
        family: "v3/agent_studio",
        pointer: "/components/schemas/PromoteAndPublishResponseDTO/properties/data/properties/productionVersion",
        name: "DataProductionVersion",
        round_trip: round_trip::<models::DataProductionVersion>,
    },
    ModelCase {
        family: "v3/agent_studio",
        pointer: "/components/schemas/PromoteAndPublishResponseDTO/properties/data/properties/newDraftVersion",
        name: "DataNewDraftVersion",
        round_trip: round_trip::<models::DataNewDraftVersion>,
    },
    ModelCase {
        family: "v3/agent_studio",
        pointer: "/components/schemas/PublicAttachmentSchema",
        name: "PublicAttachment",
        round_trip: round_trip::<models::PublicAttachment>,
    },
    ModelCase {
        family: "v3/agent_studio",
        pointer: "/components/schemas/ExecutePublicAgentResponseDTO",
        name: "ExecutePublicAgentResponse",
        round_trip: round_trip::<models::ExecutePublicAgentResponse>,
    },
];

fn get_agents(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .agent_studio()
        .get_agents(
            arg::<i64>(values, Place::Query, "limit")?,
            arg::<i64>(values, Place::Query, "offset")?,
        );
    if let Some(value) = optional::<bool>(values, Place::Query, "isPublished")? {
        request = request.is_published(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "source")? {
        request = request.source(value);
    }
    Ok(request.build()?)
}

fn create_agent(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .agent_studio()
        .create_agent(
            arg::<models::Status>(values, Place::Field, "status")?,
            arg::<rt::Json>(values, Place::Field, "version")?,
        );
    if let Some(value) = optional::<String>(values, Place::Query, "source")? {
        request = request.source(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "description")? {
        request = request.description(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "agencyId")? {
        request = request.agency_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "authorId")? {
        request = request.author_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "authorName")? {
        request = request.author_name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "authorEmail")? {
        request = request.author_email(value);
    }
    if let Some(value) = optional::<rt::List<String>>(values, Place::Field, "nodes")? {
        request = request.nodes(value);
    }
    if let Some(value) = optional::<rt::List<String>>(values, Place::Field, "edges")? {
        request = request.edges(value);
    }
    Ok(request.build()?)
}

fn update_agent_version(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .agent_studio()
        .update_agent_version(arg::<String>(values, Place::Path, "versionId")?);
    if let Some(value) = optional::<String>(values, Place::Query, "source")? {
        request = request.source(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "versionName")? {
        request = request.version_name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "description")? {
        request = request.description(value);
    }
    if let Some(value) = optional::<rt::List<rt::Json>>(values, Place::Field, "nodes")? {
        request = request.nodes(value);
    }
    if let Some(value) = optional::<rt::List<rt::Json>>(values, Place::Field, "edges")? {
        request = request.edges(value);
    }
    if let Some(value) = optional::<
        rt::List<rt::Json>,
    >(values, Place::Field, "globalVariables")? {
        request = request.global_variables(value);
    }
    if let Some(value) = optional::<
        rt::List<rt::Json>,
    >(values, Place::Field, "inputVariables")? {
        request = request.input_variables(value);
    }
    if let Some(value) = optional::<
        rt::List<rt::Json>,
    >(values, Place::Field, "runtimeVariables")? {
        request = request.runtime_variables(value);
    }
    if let Some(value) = optional::<rt::Json>(values, Place::Field, "globalConfig")? {
        request = request.global_config(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "userId")? {
        request = request.user_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "userName")? {
        request = request.user_name(value);
    }
    Ok(request.build()?)
}

fn get_agent(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .agent_studio()
        .get_agent(arg::<String>(values, Place::Path, "agentId")?);
    if let Some(value) = optional::<String>(values, Place::Query, "source")? {
        request = request.source(value);
    }
    Ok(request.build()?)
}

fn delete_agent(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .agent_studio()
        .delete_agent(arg::<String>(values, Place::Path, "agentId")?);
    if let Some(value) = optional::<String>(values, Place::Query, "source")? {
        request = request.source(value);
    }
    Ok(request.build()?)
}

fn update_agent_metadata(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .agent_studio()
        .update_agent_metadata(arg::<String>(values, Place::Path, "agentId")?);
    if let Some(value) = optional::<String>(values, Place::Query, "source")? {
        request = request.source(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "description")? {
        request = request.description(value);
    }
    if let Some(value) = optional::<models::Status>(values, Place::Field, "status")? {
        request = request.status(value);
    }
    Ok(request.build()?)
}

fn promote_and_publish(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .agent_studio()
        .promote_and_publish(arg::<String>(values, Place::Path, "versionId")?);
    if let Some(value) = optional::<String>(values, Place::Query, "source")? {
        request = request.source(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "userId")? {
        request = request.user_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "userName")? {
        request = request.user_name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "userEmail")? {
        request = request.user_email(value);
    }
    Ok(request.build()?)
}

fn execute_agent(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .agent_studio()
        .execute_agent(
            arg::<String>(values, Place::Path, "agentId")?,
            arg::<String>(values, Place::Field, "message")?,
        );
    if let Some(value) = optional::<String>(values, Place::Query, "source")? {
        request = request.source(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "executionId")? {
        request = request.execution_id(value);
    }
    if let Some(value) = optional::<rt::Json>(values, Place::Field, "inputVariables")? {
        request = request.input_variables(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "versionId")? {
        request = request.version_id(value);
    }
    if let Some(value) = optional::<
        rt::List<models::PublicAttachment>,
    >(values, Place::Field, "attachments")? {
        request = request.attachments(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "contactId")? {
        request = request.contact_id(value);
    }
    Ok(request.build()?)
}

#[expect(deprecated, reason = "deprecated operations are tested too")]
fn get_agents_deprecated(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .agent_studio()
        .get_agents_deprecated(
            arg::<i64>(values, Place::Query, "limit")?,
            arg::<i64>(values, Place::Query, "offset")?,
        );
    if let Some(value) = optional::<String>(values, Place::Query, "source")? {
        request = request.source(value);
    }
    Ok(request.build()?)
}

#[expect(deprecated, reason = "deprecated operations are tested too")]
fn get_agent_by_id_deprecated(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .agent_studio()
        .get_agent_by_id_deprecated(arg::<String>(values, Place::Path, "agentId")?);
    if let Some(value) = optional::<String>(values, Place::Query, "source")? {
        request = request.source(value);
    }
    Ok(request.build()?)
}

#[expect(deprecated, reason = "deprecated operations are tested too")]
fn execute_agent_deprecated(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .agent_studio()
        .execute_agent_deprecated(
            arg::<String>(values, Place::Path, "agentId")?,
            arg::<String>(values, Place::Field, "message")?,
        );
    if let Some(value) = optional::<String>(values, Place::Query, "source")? {
        request = request.source(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "executionId")? {
        request = request.execution_id(value);
    }
    if let Some(value) = optional::<rt::Json>(values, Place::Field, "inputVariables")? {
        request = request.input_variables(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "versionId")? {
        request = request.version_id(value);
    }
    if let Some(value) = optional::<
        rt::List<models::PublicAttachment>,
    >(values, Place::Field, "attachments")? {
        request = request.attachments(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "contactId")? {
        request = request.contact_id(value);
    }
    Ok(request.build()?)
}
