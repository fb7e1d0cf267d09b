// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Voice AI hold.

pub use crate::api::voice_ai::models::{
    ActionType, AgentActionResponse, AgentActionResponseActionParameters,
    AgentWorkingHours, AgentWorkingHoursDayOfTheWeek, AppointmentBookingActionParameters,
    CallAction, CallActionActionParameters, CallLog, CallLogsResponse,
    CallTransferActionParameters, CallTransferActionParametersTransferToType,
    CreateActionResponse, CreateActionResponseActionParameters, CreateAgentResponse,
    CreateSingleActionActionParameters, CustomActionApiDetails,
    CustomActionApiDetailsMethod, CustomActionHeader, CustomActionParameter,
    CustomActionParameters, DataExtractionActionParameters, GetActionResponse,
    GetActionResponseActionParameters, GetAgentResponse, GetAgentsResponse,
    InCallDataExtractionActionParameters, Interval, KnowledgeBaseParameters,
    ListCallLogsCallType, ListCallLogsSort, ListCallLogsSortBy, PatchAgentResponse,
    PatienceLevel, SendPostCallNotificationDto, SendPostCallNotificationSchema,
    SmsParameters, TranslationDto, TranslationSchema, UpdateActionResponse,
    UpdateActionResponseActionParameters, UpdateSingleActionActionParameters,
    VoiceAiLanguage, WorkflowTriggerParameters,
};
