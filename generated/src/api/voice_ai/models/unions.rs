// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Choices of Voice AI.

use super::{
    AppointmentBookingActionParameters, CallTransferActionParameters,
    CustomActionParameters, DataExtractionActionParameters,
    InCallDataExtractionActionParameters, KnowledgeBaseParameters, SmsParameters,
    WorkflowTriggerParameters,
};

use crate::runtime as rt;

/// The choice `actionParameters` of `AgentActionResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/AgentActionResponseDTO/properties/actionParameters`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "the branches are the document's")]
pub enum AgentActionResponseActionParameters {
    /// `CallTransferActionParameters`.
    CallTransferActionParameters(CallTransferActionParameters),
    /// `DataExtractionActionParameters`.
    DataExtractionActionParameters(DataExtractionActionParameters),
    /// `InCallDataExtractionActionParameters`.
    InCallDataExtractionActionParameters(InCallDataExtractionActionParameters),
    /// `WorkflowTriggerParameters`.
    WorkflowTriggerParameters(WorkflowTriggerParameters),
    /// `SmsParameters`.
    SmsParameters(SmsParameters),
    /// `AppointmentBookingActionParameters`.
    AppointmentBookingActionParameters(AppointmentBookingActionParameters),
    /// `CustomActionParameters`.
    CustomActionParameters(CustomActionParameters),
    /// `KnowledgeBaseParameters`.
    KnowledgeBaseParameters(KnowledgeBaseParameters),
    /// A value that fits none of them, as it came.
    Other(rt::Json),
}
rt::union!(
    AgentActionResponseActionParameters { CallTransferActionParameters,
    DataExtractionActionParameters, InCallDataExtractionActionParameters,
    WorkflowTriggerParameters, SmsParameters, AppointmentBookingActionParameters,
    CustomActionParameters, KnowledgeBaseParameters }
);

/// The choice `actionParameters` of `CallActionSchema`.
///
/// Answers hold it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/CallActionSchema/properties/actionParameters`.
///
/// The same as [`AgentActionResponseActionParameters`].
pub type CallActionActionParameters = AgentActionResponseActionParameters;

/// The choice `actionParameters` of `CreateSingleActionDTO`.
///
/// Requests send it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/CreateSingleActionDTO/properties/actionParameters`.
///
/// The same as [`AgentActionResponseActionParameters`].
pub type CreateSingleActionActionParameters = AgentActionResponseActionParameters;

/// The choice `actionParameters` of `CreateActionResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/CreateActionResponseDTO/properties/actionParameters`.
///
/// The same as [`AgentActionResponseActionParameters`].
pub type CreateActionResponseActionParameters = AgentActionResponseActionParameters;

/// The choice `actionParameters` of `GetActionResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/GetActionResponseDTO/properties/actionParameters`.
///
/// The same as [`AgentActionResponseActionParameters`].
pub type GetActionResponseActionParameters = AgentActionResponseActionParameters;

/// The choice `actionParameters` of `UpdateSingleActionDTO`.
///
/// Requests send it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/UpdateSingleActionDTO/properties/actionParameters`.
///
/// The same as [`AgentActionResponseActionParameters`].
pub type UpdateSingleActionActionParameters = AgentActionResponseActionParameters;

/// The choice `actionParameters` of `UpdateActionResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/UpdateActionResponseDTO/properties/actionParameters`.
///
/// The same as [`AgentActionResponseActionParameters`].
pub type UpdateActionResponseActionParameters = AgentActionResponseActionParameters;
