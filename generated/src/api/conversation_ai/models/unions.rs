// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Choices of Conversation AI.

use super::{
    AdvancedFollowup, AppointmentBooking, HumanHandOver, StopBot, TransferBot,
    TriggerWorkflow, UpdateContactField,
};

use crate::runtime as rt;

/// The choice `details` of `CreateActionDTO`.
///
/// Requests send it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/CreateActionDTO/properties/details`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "the branches are the document's")]
pub enum CreateActionDetails {
    /// `TriggerWorkflow`.
    TriggerWorkflow(TriggerWorkflow),
    /// `UpdateContactField`.
    UpdateContactField(UpdateContactField),
    /// `AppointmentBooking`.
    AppointmentBooking(AppointmentBooking),
    /// `StopBot`.
    StopBot(StopBot),
    /// `HumanHandOver`.
    HumanHandOver(HumanHandOver),
    /// `AdvancedFollowup`.
    AdvancedFollowup(AdvancedFollowup),
    /// `TransferBot`.
    TransferBot(TransferBot),
    /// A value that fits none of them, as it came.
    Other(rt::Json),
}
rt::union!(
    CreateActionDetails { TriggerWorkflow, UpdateContactField, AppointmentBooking,
    StopBot, HumanHandOver, AdvancedFollowup, TransferBot }
);

/// The choice `details` of `ActionDataDTO`.
///
/// Answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/ActionDataDTO/properties/details`.
///
/// The same as [`CreateActionDetails`].
pub type ActionDataDetails = CreateActionDetails;
