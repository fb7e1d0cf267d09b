// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Voice AI.

use crate::runtime as rt;

/// The allowed values `dayOfTheWeek` of `AgentWorkingHoursDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/AgentWorkingHoursDTO/properties/dayOfTheWeek`.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum AgentWorkingHoursDayOfTheWeek {
    /// `1`.
    Value1,
    /// `2`.
    Value2,
    /// `3`.
    Value3,
    /// `4`.
    Value4,
    /// `5`.
    Value5,
    /// `6`.
    Value6,
    /// `7`.
    Value7,
    /// A value that the document does not list, as it came.
    Unknown(i64),
}
rt::number_enum!(
    AgentWorkingHoursDayOfTheWeek = i64 { Value1 = 1, Value2 = 2, Value3 = 3, Value4 = 4,
    Value5 = 5, Value6 = 6, Value7 = 7 }
);

/// The allowed values `actionType` of `AgentActionResponseDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/AgentActionResponseDTO/properties/actionType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ActionType {
    /// `CALL_TRANSFER`.
    CallTransfer,
    /// `DATA_EXTRACTION`.
    DataExtraction,
    /// `IN_CALL_DATA_EXTRACTION`.
    InCallDataExtraction,
    /// `WORKFLOW_TRIGGER`.
    WorkflowTrigger,
    /// `SMS`.
    Sms,
    /// `APPOINTMENT_BOOKING`.
    AppointmentBooking,
    /// `CUSTOM_ACTION`.
    CustomAction,
    /// `KNOWLEDGE_BASE`.
    KnowledgeBase,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ActionType { CallTransfer = "CALL_TRANSFER", DataExtraction = "DATA_EXTRACTION",
    InCallDataExtraction = "IN_CALL_DATA_EXTRACTION", WorkflowTrigger =
    "WORKFLOW_TRIGGER", Sms = "SMS", AppointmentBooking = "APPOINTMENT_BOOKING",
    CustomAction = "CUSTOM_ACTION", KnowledgeBase = "KNOWLEDGE_BASE" }
);

/// The allowed values `transferToType` of `CallTransferActionParameters`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/CallTransferActionParameters/properties/transferToType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CallTransferActionParametersTransferToType {
    /// `number`.
    Number,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(CallTransferActionParametersTransferToType { Number = "number" });

/// The allowed values `method` of `CustomActionApiDetailsDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/CustomActionApiDetailsDTO/properties/method`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomActionApiDetailsMethod {
    /// `POST`.
    Post,
    /// `GET`.
    Get,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(CustomActionApiDetailsMethod { Post = "POST", Get = "GET" });

/// The schema `VoiceAILanguage`.
///
/// Requests send it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/VoiceAILanguage`.
#[doc(alias = "VoiceAILanguage")]
#[derive(Clone)]
#[non_exhaustive]
pub enum VoiceAiLanguage {
    /// `en-US`.
    EnUs,
    /// `pt-BR`.
    PtBr,
    /// `es`.
    Es,
    /// `fr`.
    Fr,
    /// `de`.
    De,
    /// `it`.
    It,
    /// `nl-NL`.
    NlNl,
    /// `multi`.
    Multi,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    VoiceAiLanguage { EnUs = "en-US", PtBr = "pt-BR", Es = "es", Fr = "fr", De = "de", It
    = "it", NlNl = "nl-NL", Multi = "multi" }
);

/// The schema `PatienceLevel`.
///
/// Requests send it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/PatienceLevel`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PatienceLevel {
    /// `low`.
    Low,
    /// `medium`.
    Medium,
    /// `high`.
    High,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(PatienceLevel { Low = "low", Medium = "medium", High = "high" });

/// The allowed values `callType` of `get-call-logs`.
///
/// Requests send it.
///
/// Document: `api/voice_ai.yaml#/paths/~1voice-ai~1dashboard~1call-logs/get/parameters/4/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListCallLogsCallType {
    /// `LIVE`.
    Live,
    /// `TRIAL`.
    Trial,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(ListCallLogsCallType { Live = "LIVE", Trial = "TRIAL" });

/// The allowed values `sortBy` of `get-call-logs`.
///
/// Requests send it.
///
/// Document: `api/voice_ai.yaml#/paths/~1voice-ai~1dashboard~1call-logs/get/parameters/8/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListCallLogsSortBy {
    /// `duration`.
    Duration,
    /// `createdAt`.
    CreatedAt,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(ListCallLogsSortBy { Duration = "duration", CreatedAt = "createdAt" });

/// The allowed values `sort` of `get-call-logs`.
///
/// Requests send it.
///
/// Document: `api/voice_ai.yaml#/paths/~1voice-ai~1dashboard~1call-logs/get/parameters/9/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListCallLogsSort {
    /// `ascend`.
    Ascend,
    /// `descend`.
    Descend,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(ListCallLogsSort { Ascend = "ascend", Descend = "descend" });
