// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Conversation AI.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::v3::conversation_ai::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "v3/conversation_ai",
        method: "POST",
        path: "/conversation-ai/agents/{agentId}/actions",
        operation_id: "create-action",
        call: create_action,
        answer: Some(round_trip::<models::CreateActionResponse>),
    },
    Operation {
        family: "v3/conversation_ai",
        method: "GET",
        path: "/conversation-ai/agents/{agentId}/actions/list",
        operation_id: "list-actions",
        call: list_actions,
        answer: Some(round_trip::<models::FetchActionsForEmployeeResponse>),
    },
    Operation {
        family: "v3/conversation_ai",
        method: "GET",
        path: "/conversation-ai/agents/{agentId}/actions/{actionId}",
        operation_id: "get-action-by-id",
        call: get_action,
        answer: Some(round_trip::<models::FetchActionDetailsResponse>),
    },
    Operation {
        family: "v3/conversation_ai",
        method: "PUT",
        path: "/conversation-ai/agents/{agentId}/actions/{actionId}",
        operation_id: "update-action",
        call: update_action,
        answer: Some(round_trip::<models::UpdateActionResponse>),
    },
    Operation {
        family: "v3/conversation_ai",
        method: "DELETE",
        path: "/conversation-ai/agents/{agentId}/actions/{actionId}",
        operation_id: "delete-action",
        call: delete_action,
        answer: Some(round_trip::<models::DeleteActionResponse>),
    },
    Operation {
        family: "v3/conversation_ai",
        method: "PATCH",
        path: "/conversation-ai/agents/{agentId}/followup-settings",
        operation_id: "update-followup-settings",
        call: update_followup_settings,
        answer: Some(round_trip::<models::UpdateActionResponse>),
    },
    Operation {
        family: "v3/conversation_ai",
        method: "POST",
        path: "/conversation-ai/agents",
        operation_id: "create-agent",
        call: create_agent,
        answer: Some(round_trip::<models::EmployeeResponse>),
    },
    Operation {
        family: "v3/conversation_ai",
        method: "GET",
        path: "/conversation-ai/agents/search",
        operation_id: "search-agent",
        call: search_agent,
        answer: Some(round_trip::<models::SearchEmployeeResponse>),
    },
    Operation {
        family: "v3/conversation_ai",
        method: "GET",
        path: "/conversation-ai/agents/{agentId}",
        operation_id: "get-agent",
        call: get_agent,
        answer: Some(round_trip::<models::EmployeeResponse>),
    },
    Operation {
        family: "v3/conversation_ai",
        method: "PUT",
        path: "/conversation-ai/agents/{agentId}",
        operation_id: "update-agent",
        call: update_agent,
        answer: Some(round_trip::<models::EmployeeResponse>),
    },
    Operation {
        family: "v3/conversation_ai",
        method: "DELETE",
        path: "/conversation-ai/agents/{agentId}",
        operation_id: "delete-agent",
        call: delete_agent,
        answer: Some(round_trip::<models::DeleteEmployeeResponse>),
    },
    Operation {
        family: "v3/conversation_ai",
        method: "GET",
        path: "/conversation-ai/generations",
        operation_id: "get-generation-details",
        call: get_generation_details,
        answer: Some(round_trip::<models::FetchAiResponseDetailsResponse>),
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "v3/conversation_ai",
        pointer: "/components/schemas/triggerWorkflowDto",
        name: "TriggerWorkflow",
        round_trip: round_trip::<models::TriggerWorkflow>,
    },
    ModelCase {
        family: "v3/conversation_ai",
        pointer: "/components/schemas/updateContactFieldDto",
        name: "UpdateContactField",
        round_trip: round_trip::<models::UpdateContactField>,
    },
    ModelCase {
        family: "v3/conversation_ai",
        pointer: "/components/schemas/appointmentBookingDto",
        name: "AppointmentBooking",
        round_trip: round_trip::<models::AppointmentBooking>,
    },
    ModelCase {
        family: "v3/conversation_ai",
        pointer: "/components/schemas/stopBotDto",
        name: "StopBot",
        round_trip: round_trip::<models::StopBot>,
    },
    ModelCase {
        family: "v3/conversation_ai",
        pointer: "/components/schemas/humanHandOverDto",
        name: "HumanHandOver",
        round_trip: round_trip::<models::HumanHandOver>,
    },
    ModelCase {
        family: "v3/conversation_ai",
        pointer: "/components/schemas/advancedFollowupDto",
        name: "AdvancedFollowup",
        round_trip: round_trip::<models::AdvancedFollowup>,
    },
    ModelCase {
        family: "v3/conversation_ai",
        pointer: "/components/schemas/FollowupSequence",
        name: "FollowupSequence",
        round_trip: round_trip::<models::FollowupSequence>,
    },
    ModelCase {
        family: "v3/conversation_ai",
        pointer: "/components/schemas/FollowupSettings",
        name: "FollowupSettings",
        round_trip: round_trip::<models::FollowupSettings>,
    },
    ModelCase {
        family: "v3/conversation_ai",
        pointer: "/components/schemas/WorkingHours",
        name: "WorkingHours",
        round_trip: round_trip::<models::WorkingHours>,
    },
    ModelCase {
        family: "v3/conversation_ai",
        pointer: "/components/schemas/Interval",
        name: "Interval",
        round_trip: round_trip::<models::Interval>,
    },
    ModelCase {
        family: "v3/conversation_ai",
        pointer: "/components/schemas/transferBotDto",
        name: "TransferBot",
        round_trip: round_trip::<models::TransferBot>,
    },
    ModelCase {
        family: "v3/conversation_ai",
        pointer: "/components/schemas/createActionResponseDTO",
        name: "CreateActionResponse",
        round_trip: round_trip::<models::CreateActionResponse>,
    },
    ModelCase {
        family: "v3/conversation_ai",
        pointer: "/components/schemas/ActionDataDTO",
        name: "ActionData",
        round_trip: round_trip::<models::ActionData>,
    },
    ModelCase {
        family: "v3/conversation_ai",
        pointer: "/components/schemas/fetchActionsForEmployeeResponseDTO",
        name: "FetchActionsForEmployeeResponse",
        round_trip: round_trip::<models::FetchActionsForEmployeeResponse>,
    },
    ModelCase {
        family: "v3/conversation_ai",
        pointer: "/components/schemas/fetchActionDetailsResponseDTO",
        name: "FetchActionDetailsResponse",
        round_trip: round_trip::<models::FetchActionDetailsResponse>,
    },
    ModelCase {
        family: "v3/conversation_ai",
        pointer: "/components/schemas/updateActionResponseDTO",
        name: "UpdateActionResponse",
        round_trip: round_trip::<models::UpdateActionResponse>,
    },
    ModelCase {
        family: "v3/conversation_ai",
        pointer: "/components/schemas/deleteActionResponseDTO",
        name: "DeleteActionResponse",
        round_trip: round_trip::<models::DeleteActionResponse>,
    },
    ModelCase {
        family: "v3/conversation_ai",
        pointer: "/components/schemas/DeleteActionDataDTO",
        name: "DeleteActionData",
        round_trip: round_trip::<models::DeleteActionData>,
    },
    ModelCase {
        family: "v3/conversation_ai",
        pointer: "/components/schemas/EmployeeResponseDTO",
        name: "EmployeeResponse",
        round_trip: round_trip::<models::EmployeeResponse>,
    },
    ModelCase {
        family: "v3/conversation_ai",
        pointer: "/components/schemas/ActionsIdDto",
        name: "ActionsId",
        round_trip: round_trip::<models::ActionsId>,
    },
    ModelCase {
        family: "v3/conversation_ai",
        pointer: "/components/schemas/SearchEmployeeResponseDTO",
        name: "SearchEmployeeResponse",
        round_trip: round_trip::<models::SearchEmployeeResponse>,
    },
    ModelCase {
        family: "v3/conversation_ai",
        pointer: "/components/schemas/EmployeeListItemDTO",
        name: "EmployeeListItem",
        round_trip: round_trip::<models::EmployeeListItem>,
    },
    ModelCase {
        family: "v3/conversation_ai",
        pointer: "/components/schemas/EmployeeListItemDTO/properties/actions/items",
        name: "ActionsItem",
        round_trip: round_trip::<models::ActionsItem>,
    },
    ModelCase {
        family: "v3/conversation_ai",
        pointer: "/components/schemas/EmployeeListItemDTO/properties/goal",
        name: "EmployeeListItemGoal",
        round_trip: round_trip::<models::EmployeeListItemGoal>,
    },
    ModelCase {
        family: "v3/conversation_ai",
        pointer: "/components/schemas/DeleteEmployeeResponseDTO",
        name: "DeleteEmployeeResponse",
        round_trip: round_trip::<models::DeleteEmployeeResponse>,
    },
    ModelCase {
        family: "v3/conversation_ai",
        pointer: "/components/schemas/FetchAIResponseDetailsResponseDTO",
        name: "FetchAiResponseDetailsResponse",
        round_trip: round_trip::<models::FetchAiResponseDetailsResponse>,
    },
    ModelCase {
        family: "v3/conversation_ai",
        pointer: "/components/schemas/FetchAIResponseDetailsResponseDTO/properties/faqs/items",
        name: "FaqsItem",
        round_trip: round_trip::<models::FaqsItem>,
    },
    ModelCase {
        family: "v3/conversation_ai",
        pointer: "/components/schemas/FetchAIResponseDetailsResponseDTO/properties/website/items",
        name: "WebsiteItem",
        round_trip: round_trip::<models::WebsiteItem>,
    },
    ModelCase {
        family: "v3/conversation_ai",
        pointer: "/components/schemas/FetchAIResponseDetailsResponseDTO/properties/actionLogs/items",
        name: "ActionLogsItem",
        round_trip: round_trip::<models::ActionLogsItem>,
    },
    ModelCase {
        family: "v3/conversation_ai",
        pointer: "/components/schemas/FetchAIResponseDetailsResponseDTO/properties/actionLogs/items/properties/contactUpdateAction/items",
        name: "ContactUpdateActionItem",
        round_trip: round_trip::<models::ContactUpdateActionItem>,
    },
    ModelCase {
        family: "v3/conversation_ai",
        pointer: "/components/schemas/FetchAIResponseDetailsResponseDTO/properties/history/items",
        name: "HistoryItem",
        round_trip: round_trip::<models::HistoryItem>,
    },
];

fn create_action(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .conversation_ai()
        .create_action(
            arg::<String>(values, Place::Path, "agentId")?,
            arg::<models::Type>(values, Place::Field, "type")?,
            arg::<String>(values, Place::Field, "name")?,
            arg::<models::CreateActionDetails>(values, Place::Field, "details")?,
        );
    Ok(request.build()?)
}

fn list_actions(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .conversation_ai()
        .list_actions(arg::<String>(values, Place::Path, "agentId")?);
    Ok(request.build()?)
}

fn get_action(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .conversation_ai()
        .get_action(
            arg::<String>(values, Place::Path, "agentId")?,
            arg::<String>(values, Place::Path, "actionId")?,
        );
    Ok(request.build()?)
}

fn update_action(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .conversation_ai()
        .update_action(
            arg::<String>(values, Place::Path, "agentId")?,
            arg::<String>(values, Place::Path, "actionId")?,
            arg::<models::Type>(values, Place::Field, "type")?,
            arg::<String>(values, Place::Field, "name")?,
            arg::<models::CreateActionDetails>(values, Place::Field, "details")?,
        );
    Ok(request.build()?)
}

fn delete_action(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .conversation_ai()
        .delete_action(
            arg::<String>(values, Place::Path, "agentId")?,
            arg::<String>(values, Place::Path, "actionId")?,
        );
    Ok(request.build()?)
}

fn update_followup_settings(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .conversation_ai()
        .update_followup_settings(
            arg::<String>(values, Place::Path, "agentId")?,
            arg::<rt::List<String>>(values, Place::Field, "actionIds")?,
            arg::<models::FollowupSettings>(values, Place::Field, "followupSettings")?,
        );
    Ok(request.build()?)
}

#[expect(deprecated, reason = "deprecated operations are tested too")]
fn create_agent(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .conversation_ai()
        .create_agent(
            arg::<String>(values, Place::Field, "name")?,
            arg::<String>(values, Place::Field, "personality")?,
            arg::<String>(values, Place::Field, "goal")?,
            arg::<String>(values, Place::Field, "instructions")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "businessName")? {
        request = request.business_name(value);
    }
    if let Some(value) = optional::<models::Mode>(values, Place::Field, "mode")? {
        request = request.mode(value);
    }
    if let Some(value) = optional::<
        rt::List<models::Item>,
    >(values, Place::Field, "channels")? {
        request = request.channels(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "isPrimary")? {
        request = request.is_primary(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "waitTime")? {
        request = request.wait_time(value);
    }
    if let Some(value) = optional::<
        models::WaitTimeUnit,
    >(values, Place::Field, "waitTimeUnit")? {
        request = request.wait_time_unit(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "sleepEnabled")? {
        request = request.sleep_enabled(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "sleepTime")? {
        request = request.sleep_time(value);
    }
    if let Some(value) = optional::<
        models::CreateEmployeeSleepTimeUnit,
    >(values, Place::Field, "sleepTimeUnit")? {
        request = request.sleep_time_unit(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "autoPilotMaxMessages")? {
        request = request.auto_pilot_max_messages(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "knowledgeBaseIds")? {
        request = request.knowledge_base_ids(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "respondToImages")? {
        request = request.respond_to_images(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "respondToAudio")? {
        request = request.respond_to_audio(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "sleepOnManualMessage")? {
        request = request.sleep_on_manual_message(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "sleepOnWorkflowMessage")? {
        request = request.sleep_on_workflow_message(value);
    }
    Ok(request.build()?)
}

fn search_agent(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.v3().conversation_ai().search_agent();
    if let Some(value) = optional::<String>(values, Place::Query, "startAfter")? {
        request = request.start_after(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "query")? {
        request = request.query(value);
    }
    Ok(request.build()?)
}

fn get_agent(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .conversation_ai()
        .get_agent(arg::<String>(values, Place::Path, "agentId")?);
    Ok(request.build()?)
}

#[expect(deprecated, reason = "deprecated operations are tested too")]
fn update_agent(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .v3()
        .conversation_ai()
        .update_agent(
            arg::<String>(values, Place::Path, "agentId")?,
            arg::<i64>(values, Place::Field, "autoPilotMaxMessages")?,
        );
    if let Some(value) = optional::<String>(values, Place::Field, "name")? {
        request = request.name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "businessName")? {
        request = request.business_name(value);
    }
    if let Some(value) = optional::<models::Mode>(values, Place::Field, "mode")? {
        request = request.mode(value);
    }
    if let Some(value) = optional::<
        rt::List<models::Item>,
    >(values, Place::Field, "channels")? {
        request = request.channels(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "isPrimary")? {
        request = request.is_primary(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "waitTime")? {
        request = request.wait_time(value);
    }
    if let Some(value) = optional::<
        models::WaitTimeUnit,
    >(values, Place::Field, "waitTimeUnit")? {
        request = request.wait_time_unit(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "sleepEnabled")? {
        request = request.sleep_enabled(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "sleepTime")? {
        request = request.sleep_time(value);
    }
    if let Some(value) = optional::<
        models::CreateEmployeeSleepTimeUnit,
    >(values, Place::Field, "sleepTimeUnit")? {
        request = request.sleep_time_unit(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "personality")? {
        request = request.personality(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "goal")? {
        request = request.goal(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "instructions")? {
        request = request.instructions(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "knowledgeBaseIds")? {
        request = request.knowledge_base_ids(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "respondToImages")? {
        request = request.respond_to_images(value);
    }
    if let Some(value) = optional::<bool>(values, Place::Field, "respondToAudio")? {
        request = request.respond_to_audio(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "sleepOnManualMessage")? {
        request = request.sleep_on_manual_message(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "sleepOnWorkflowMessage")? {
        request = request.sleep_on_workflow_message(value);
    }
    Ok(request.build()?)
}

fn delete_agent(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .conversation_ai()
        .delete_agent(arg::<String>(values, Place::Path, "agentId")?);
    Ok(request.build()?)
}

fn get_generation_details(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .v3()
        .conversation_ai()
        .get_generation_details(
            arg::<String>(values, Place::Query, "messageId")?,
            arg::<models::GetGenerationDetailsSource>(values, Place::Query, "source")?,
        );
    Ok(request.build()?)
}
