// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calls of Voice AI.

#![allow(unused_imports, reason = "what a family needs depends on its document")]
use hoopai as rt;
use hoopai::voice_ai::models;
use crate::support::{
    CallError, ModelCase, Operation, Place, Values, arg, file, files, optional,
    optional_file, optional_files, round_trip,
};
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        family: "voice_ai",
        method: "GET",
        path: "/voice-ai/agents",
        operation_id: "get-agents",
        call: list_agents,
        answer: Some(round_trip::<models::GetAgentsResponse>),
    },
    Operation {
        family: "voice_ai",
        method: "POST",
        path: "/voice-ai/agents",
        operation_id: "create-agent",
        call: create_agent,
        answer: Some(round_trip::<models::CreateAgentResponse>),
    },
    Operation {
        family: "voice_ai",
        method: "GET",
        path: "/voice-ai/agents/{agentId}",
        operation_id: "get-agent",
        call: get_agent,
        answer: Some(round_trip::<models::GetAgentResponse>),
    },
    Operation {
        family: "voice_ai",
        method: "DELETE",
        path: "/voice-ai/agents/{agentId}",
        operation_id: "delete-agent",
        call: delete_agent,
        answer: None,
    },
    Operation {
        family: "voice_ai",
        method: "PATCH",
        path: "/voice-ai/agents/{agentId}",
        operation_id: "patch-agent",
        call: update_agent,
        answer: Some(round_trip::<models::PatchAgentResponse>),
    },
    Operation {
        family: "voice_ai",
        method: "GET",
        path: "/voice-ai/dashboard/call-logs",
        operation_id: "get-call-logs",
        call: list_call_logs,
        answer: Some(round_trip::<models::CallLogsResponse>),
    },
    Operation {
        family: "voice_ai",
        method: "GET",
        path: "/voice-ai/dashboard/call-logs/{callId}",
        operation_id: "getCallLog",
        call: get_call_log,
        answer: Some(round_trip::<models::CallLog>),
    },
    Operation {
        family: "voice_ai",
        method: "POST",
        path: "/voice-ai/actions",
        operation_id: "create-action",
        call: create_action,
        answer: Some(round_trip::<models::CreateActionResponse>),
    },
    Operation {
        family: "voice_ai",
        method: "GET",
        path: "/voice-ai/actions/{actionId}",
        operation_id: "get-action",
        call: get_action,
        answer: Some(round_trip::<models::GetActionResponse>),
    },
    Operation {
        family: "voice_ai",
        method: "PUT",
        path: "/voice-ai/actions/{actionId}",
        operation_id: "update-action",
        call: update_action,
        answer: Some(round_trip::<models::UpdateActionResponse>),
    },
    Operation {
        family: "voice_ai",
        method: "DELETE",
        path: "/voice-ai/actions/{actionId}",
        operation_id: "delete-action",
        call: delete_action,
        answer: None,
    },
];
pub(crate) static MODELS: &[ModelCase] = &[
    ModelCase {
        family: "voice_ai",
        pointer: "/components/schemas/GetAgentsResponseDTO",
        name: "GetAgentsResponse",
        round_trip: round_trip::<models::GetAgentsResponse>,
    },
    ModelCase {
        family: "voice_ai",
        pointer: "/components/schemas/GetAgentResponseDTO",
        name: "GetAgentResponse",
        round_trip: round_trip::<models::GetAgentResponse>,
    },
    ModelCase {
        family: "voice_ai",
        pointer: "/components/schemas/SendPostCallNotificationSchema",
        name: "SendPostCallNotificationSchema",
        round_trip: round_trip::<models::SendPostCallNotificationSchema>,
    },
    ModelCase {
        family: "voice_ai",
        pointer: "/components/schemas/AgentWorkingHoursDTO",
        name: "AgentWorkingHours",
        round_trip: round_trip::<models::AgentWorkingHours>,
    },
    ModelCase {
        family: "voice_ai",
        pointer: "/components/schemas/IntervalDTO",
        name: "Interval",
        round_trip: round_trip::<models::Interval>,
    },
    ModelCase {
        family: "voice_ai",
        pointer: "/components/schemas/TranslationSchema",
        name: "TranslationSchema",
        round_trip: round_trip::<models::TranslationSchema>,
    },
    ModelCase {
        family: "voice_ai",
        pointer: "/components/schemas/AgentActionResponseDTO",
        name: "AgentActionResponse",
        round_trip: round_trip::<models::AgentActionResponse>,
    },
    ModelCase {
        family: "voice_ai",
        pointer: "/components/schemas/CallTransferActionParameters",
        name: "CallTransferActionParameters",
        round_trip: round_trip::<models::CallTransferActionParameters>,
    },
    ModelCase {
        family: "voice_ai",
        pointer: "/components/schemas/DataExtractionActionParameters",
        name: "DataExtractionActionParameters",
        round_trip: round_trip::<models::DataExtractionActionParameters>,
    },
    ModelCase {
        family: "voice_ai",
        pointer: "/components/schemas/InCallDataExtractionActionParameters",
        name: "InCallDataExtractionActionParameters",
        round_trip: round_trip::<models::InCallDataExtractionActionParameters>,
    },
    ModelCase {
        family: "voice_ai",
        pointer: "/components/schemas/WorkflowTriggerParameters",
        name: "WorkflowTriggerParameters",
        round_trip: round_trip::<models::WorkflowTriggerParameters>,
    },
    ModelCase {
        family: "voice_ai",
        pointer: "/components/schemas/SMSParameters",
        name: "SmsParameters",
        round_trip: round_trip::<models::SmsParameters>,
    },
    ModelCase {
        family: "voice_ai",
        pointer: "/components/schemas/AppointmentBookingActionParameters",
        name: "AppointmentBookingActionParameters",
        round_trip: round_trip::<models::AppointmentBookingActionParameters>,
    },
    ModelCase {
        family: "voice_ai",
        pointer: "/components/schemas/CustomActionParameters",
        name: "CustomActionParameters",
        round_trip: round_trip::<models::CustomActionParameters>,
    },
    ModelCase {
        family: "voice_ai",
        pointer: "/components/schemas/CustomActionApiDetailsDTO",
        name: "CustomActionApiDetails",
        round_trip: round_trip::<models::CustomActionApiDetails>,
    },
    ModelCase {
        family: "voice_ai",
        pointer: "/components/schemas/CustomActionHeaderDTO",
        name: "CustomActionHeader",
        round_trip: round_trip::<models::CustomActionHeader>,
    },
    ModelCase {
        family: "voice_ai",
        pointer: "/components/schemas/CustomActionParameterDTO",
        name: "CustomActionParameter",
        round_trip: round_trip::<models::CustomActionParameter>,
    },
    ModelCase {
        family: "voice_ai",
        pointer: "/components/schemas/KnowledgeBaseParameters",
        name: "KnowledgeBaseParameters",
        round_trip: round_trip::<models::KnowledgeBaseParameters>,
    },
    ModelCase {
        family: "voice_ai",
        pointer: "/components/schemas/SendPostCallNotificationDTO",
        name: "SendPostCallNotificationDto",
        round_trip: round_trip::<models::SendPostCallNotificationDto>,
    },
    ModelCase {
        family: "voice_ai",
        pointer: "/components/schemas/TranslationDTO",
        name: "TranslationDto",
        round_trip: round_trip::<models::TranslationDto>,
    },
    ModelCase {
        family: "voice_ai",
        pointer: "/components/schemas/CreateAgentResponseDTO",
        name: "CreateAgentResponse",
        round_trip: round_trip::<models::CreateAgentResponse>,
    },
    ModelCase {
        family: "voice_ai",
        pointer: "/components/schemas/PatchAgentResponseDTO",
        name: "PatchAgentResponse",
        round_trip: round_trip::<models::PatchAgentResponse>,
    },
    ModelCase {
        family: "voice_ai",
        pointer: "/components/schemas/CallLogsResponseDTO",
        name: "CallLogsResponse",
        round_trip: round_trip::<models::CallLogsResponse>,
    },
    ModelCase {
        family: "voice_ai",
        pointer: "/components/schemas/CallLogDTO",
        name: "CallLog",
        round_trip: round_trip::<models::CallLog>,
    },
    ModelCase {
        family: "voice_ai",
        pointer: "/components/schemas/CallActionSchema",
        name: "CallAction",
        round_trip: round_trip::<models::CallAction>,
    },
    ModelCase {
        family: "voice_ai",
        pointer: "/components/schemas/CreateActionResponseDTO",
        name: "CreateActionResponse",
        round_trip: round_trip::<models::CreateActionResponse>,
    },
    ModelCase {
        family: "voice_ai",
        pointer: "/components/schemas/GetActionResponseDTO",
        name: "GetActionResponse",
        round_trip: round_trip::<models::GetActionResponse>,
    },
    ModelCase {
        family: "voice_ai",
        pointer: "/components/schemas/UpdateActionResponseDTO",
        name: "UpdateActionResponse",
        round_trip: round_trip::<models::UpdateActionResponse>,
    },
];

fn list_agents(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.voice_ai().list_agents();
    if let Some(value) = optional::<i64>(values, Place::Query, "page")? {
        request = request.page(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "pageSize")? {
        request = request.page_size(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "query")? {
        request = request.query(value);
    }
    Ok(request.build()?)
}

fn create_agent(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.voice_ai().create_agent();
    if let Some(value) = optional::<String>(values, Place::Field, "agentName")? {
        request = request.agent_name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "businessName")? {
        request = request.business_name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "welcomeMessage")? {
        request = request.welcome_message(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "agentPrompt")? {
        request = request.agent_prompt(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "voiceId")? {
        request = request.voice_id(value);
    }
    if let Some(value) = optional::<
        models::VoiceAiLanguage,
    >(values, Place::Field, "language")? {
        request = request.language(value);
    }
    if let Some(value) = optional::<
        models::PatienceLevel,
    >(values, Place::Field, "patienceLevel")? {
        request = request.patience_level(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "maxCallDuration")? {
        request = request.max_call_duration(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "sendUserIdleReminders")? {
        request = request.send_user_idle_reminders(value);
    }
    if let Some(value) = optional::<
        i64,
    >(values, Place::Field, "reminderAfterIdleTimeSeconds")? {
        request = request.reminder_after_idle_time_seconds(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "inboundNumber")? {
        request = request.inbound_number(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "numberPoolId")? {
        request = request.number_pool_id(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "callEndWorkflowIds")? {
        request = request.call_end_workflow_ids(value);
    }
    if let Some(value) = optional::<
        models::SendPostCallNotificationDto,
    >(values, Place::Field, "sendPostCallNotificationTo")? {
        request = request.send_post_call_notification_to(value);
    }
    if let Some(value) = optional::<
        rt::List<models::AgentWorkingHours>,
    >(values, Place::Field, "agentWorkingHours")? {
        request = request.agent_working_hours(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "timezone")? {
        request = request.timezone(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "isAgentAsBackupDisabled")? {
        request = request.is_agent_as_backup_disabled(value);
    }
    if let Some(value) = optional::<
        models::TranslationDto,
    >(values, Place::Field, "translation")? {
        request = request.translation(value);
    }
    Ok(request.build()?)
}

fn get_agent(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .voice_ai()
        .get_agent(arg::<String>(values, Place::Path, "agentId")?);
    Ok(request.build()?)
}

fn delete_agent(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .voice_ai()
        .delete_agent(arg::<String>(values, Place::Path, "agentId")?);
    Ok(request.build()?)
}

fn update_agent(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client
        .voice_ai()
        .update_agent(arg::<String>(values, Place::Path, "agentId")?);
    if let Some(value) = optional::<String>(values, Place::Field, "agentName")? {
        request = request.agent_name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "businessName")? {
        request = request.business_name(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "welcomeMessage")? {
        request = request.welcome_message(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "agentPrompt")? {
        request = request.agent_prompt(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "voiceId")? {
        request = request.voice_id(value);
    }
    if let Some(value) = optional::<
        models::VoiceAiLanguage,
    >(values, Place::Field, "language")? {
        request = request.language(value);
    }
    if let Some(value) = optional::<
        models::PatienceLevel,
    >(values, Place::Field, "patienceLevel")? {
        request = request.patience_level(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Field, "maxCallDuration")? {
        request = request.max_call_duration(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "sendUserIdleReminders")? {
        request = request.send_user_idle_reminders(value);
    }
    if let Some(value) = optional::<
        i64,
    >(values, Place::Field, "reminderAfterIdleTimeSeconds")? {
        request = request.reminder_after_idle_time_seconds(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "inboundNumber")? {
        request = request.inbound_number(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "numberPoolId")? {
        request = request.number_pool_id(value);
    }
    if let Some(value) = optional::<
        rt::List<String>,
    >(values, Place::Field, "callEndWorkflowIds")? {
        request = request.call_end_workflow_ids(value);
    }
    if let Some(value) = optional::<
        models::SendPostCallNotificationDto,
    >(values, Place::Field, "sendPostCallNotificationTo")? {
        request = request.send_post_call_notification_to(value);
    }
    if let Some(value) = optional::<
        rt::List<models::AgentWorkingHours>,
    >(values, Place::Field, "agentWorkingHours")? {
        request = request.agent_working_hours(value);
    }
    if let Some(value) = optional::<String>(values, Place::Field, "timezone")? {
        request = request.timezone(value);
    }
    if let Some(value) = optional::<
        bool,
    >(values, Place::Field, "isAgentAsBackupDisabled")? {
        request = request.is_agent_as_backup_disabled(value);
    }
    if let Some(value) = optional::<
        models::TranslationDto,
    >(values, Place::Field, "translation")? {
        request = request.translation(value);
    }
    Ok(request.build()?)
}

fn list_call_logs(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let mut request = client.voice_ai().list_call_logs();
    if let Some(value) = optional::<String>(values, Place::Query, "agentId")? {
        request = request.agent_id(value);
    }
    if let Some(value) = optional::<String>(values, Place::Query, "contactId")? {
        request = request.contact_id(value);
    }
    if let Some(value) = optional::<
        models::ListCallLogsCallType,
    >(values, Place::Query, "callType")? {
        request = request.call_type(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "startDate")? {
        request = request.start_date(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "endDate")? {
        request = request.end_date(value);
    }
    if let Some(value) = optional::<
        models::ActionType,
    >(values, Place::Query, "actionType")? {
        request = request.action_type(value);
    }
    if let Some(value) = optional::<
        models::ListCallLogsSortBy,
    >(values, Place::Query, "sortBy")? {
        request = request.sort_by(value);
    }
    if let Some(value) = optional::<
        models::ListCallLogsSort,
    >(values, Place::Query, "sort")? {
        request = request.sort(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "page")? {
        request = request.page(value);
    }
    if let Some(value) = optional::<i64>(values, Place::Query, "pageSize")? {
        request = request.page_size(value);
    }
    Ok(request.build()?)
}

fn get_call_log(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .voice_ai()
        .get_call_log(arg::<String>(values, Place::Path, "callId")?);
    Ok(request.build()?)
}

fn create_action(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .voice_ai()
        .create_action(
            arg::<String>(values, Place::Field, "agentId")?,
            arg::<models::ActionType>(values, Place::Field, "actionType")?,
            arg::<String>(values, Place::Field, "name")?,
            arg::<
                models::CreateSingleActionActionParameters,
            >(values, Place::Field, "actionParameters")?,
        );
    Ok(request.build()?)
}

fn get_action(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .voice_ai()
        .get_action(arg::<String>(values, Place::Path, "actionId")?);
    Ok(request.build()?)
}

fn update_action(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .voice_ai()
        .update_action(
            arg::<String>(values, Place::Path, "actionId")?,
            arg::<String>(values, Place::Field, "agentId")?,
            arg::<models::ActionType>(values, Place::Field, "actionType")?,
            arg::<String>(values, Place::Field, "name")?,
            arg::<
                models::UpdateSingleActionActionParameters,
            >(values, Place::Field, "actionParameters")?,
        );
    Ok(request.build()?)
}

fn delete_action(
    client: &hoopai::Client,
    values: &Values,
) -> Result<hoopai::runtime::HttpRequest, CallError> {
    let request = client
        .voice_ai()
        .delete_action(
            arg::<String>(values, Place::Path, "actionId")?,
            arg::<String>(values, Place::Query, "agentId")?,
        );
    Ok(request.build()?)
}
