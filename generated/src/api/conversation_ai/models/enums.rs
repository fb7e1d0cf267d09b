// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Conversation AI.

use crate::runtime as rt;

/// The allowed values `type` of `CreateActionDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/CreateActionDTO/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Type {
    /// `triggerWorkflow`.
    TriggerWorkflow,
    /// `updateContactField`.
    UpdateContactField,
    /// `appointmentBooking`.
    AppointmentBooking,
    /// `stopBot`.
    StopBot,
    /// `humanHandOver`.
    HumanHandOver,
    /// `advancedFollowup`.
    AdvancedFollowup,
    /// `transferBot`.
    TransferBot,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    Type { TriggerWorkflow = "triggerWorkflow", UpdateContactField =
    "updateContactField", AppointmentBooking = "appointmentBooking", StopBot = "stopBot",
    HumanHandOver = "humanHandOver", AdvancedFollowup = "advancedFollowup", TransferBot =
    "transferBot" }
);

/// The allowed values `sleepTimeUnit` of `appointmentBookingDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/appointmentBookingDto/properties/sleepTimeUnit`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AppointmentBookingSleepTimeUnit {
    /// `days`.
    Days,
    /// `hours`.
    Hours,
    /// `minutes`.
    Minutes,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    AppointmentBookingSleepTimeUnit { Days = "days", Hours = "hours", Minutes = "minutes"
    }
);

/// The allowed values `stopBotDetectionType` of `stopBotDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/stopBotDto/properties/stopBotDetectionType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StopBotStopBotDetectionType {
    /// `Goodbye`.
    Goodbye,
    /// `Custom`.
    Custom,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(StopBotStopBotDetectionType { Goodbye = "Goodbye", Custom = "Custom" });

/// The allowed values `handoverType` of `humanHandOverDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/humanHandOverDto/properties/handoverType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum HumanHandOverHandoverType {
    /// `contactRequest`.
    ContactRequest,
    /// `lackOfInformation`.
    LackOfInformation,
    /// `failedToResolveIssue`.
    FailedToResolveIssue,
    /// `custom`.
    Custom,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    HumanHandOverHandoverType { ContactRequest = "contactRequest", LackOfInformation =
    "lackOfInformation", FailedToResolveIssue = "failedToResolveIssue", Custom = "custom"
    }
);

/// The allowed values `scenarioId` of `advancedFollowupDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/advancedFollowupDto/properties/scenarioId`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AdvancedFollowupScenarioId {
    /// `contactStoppedReplying`.
    ContactStoppedReplying,
    /// `contactIsBusy`.
    ContactIsBusy,
    /// `contactRequested`.
    ContactRequested,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    AdvancedFollowupScenarioId { ContactStoppedReplying = "contactStoppedReplying",
    ContactIsBusy = "contactIsBusy", ContactRequested = "contactRequested" }
);

/// The allowed values `followupTimeUnit` of `FollowupSequence`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/FollowupSequence/properties/followupTimeUnit`.
///
/// The same as [`AppointmentBookingSleepTimeUnit`].
pub type FollowupSequenceFollowupTimeUnit = AppointmentBookingSleepTimeUnit;

/// The allowed values `timezoneToUse` of `FollowupSettings`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/FollowupSettings/properties/timezoneToUse`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FollowupSettingsTimezoneToUse {
    /// `contact`.
    Contact,
    /// `business`.
    Business,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    FollowupSettingsTimezoneToUse { Contact = "contact", Business = "business" }
);

/// The allowed values `transferBotType` of `transferBotDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/transferBotDto/properties/transferBotType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TransferBotTransferBotType {
    /// `Default`.
    Default,
    /// `Custom`.
    Custom,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(TransferBotTransferBotType { Default = "Default", Custom = "Custom" });

/// The allowed values `mode` of `CreateEmployeeDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/CreateEmployeeDto/properties/mode`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Mode {
    /// `off`.
    Off,
    /// `suggestive`.
    Suggestive,
    /// `auto-pilot`.
    AutoPilot,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    Mode { Off = "off", Suggestive = "suggestive", AutoPilot = "auto-pilot" }
);

/// The allowed values `item` of `channels`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/CreateEmployeeDto/properties/channels/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Item {
    /// `IG`.
    Ig,
    /// `FB`.
    Fb,
    /// `SMS`.
    Sms,
    /// `WebChat`.
    WebChat,
    /// `WhatsApp`.
    WhatsApp,
    /// `Live_Chat`.
    LiveChat,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    Item { Ig = "IG", Fb = "FB", Sms = "SMS", WebChat = "WebChat", WhatsApp = "WhatsApp",
    LiveChat = "Live_Chat" }
);

/// The allowed values `waitTimeUnit` of `CreateEmployeeDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/CreateEmployeeDto/properties/waitTimeUnit`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WaitTimeUnit {
    /// `minutes`.
    Minutes,
    /// `seconds`.
    Seconds,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(WaitTimeUnit { Minutes = "minutes", Seconds = "seconds" });

/// The allowed values `sleepTimeUnit` of `CreateEmployeeDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/CreateEmployeeDto/properties/sleepTimeUnit`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateEmployeeSleepTimeUnit {
    /// `hours`.
    Hours,
    /// `minutes`.
    Minutes,
    /// `seconds`.
    Seconds,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    CreateEmployeeSleepTimeUnit { Hours = "hours", Minutes = "minutes", Seconds =
    "seconds" }
);

/// The allowed values `source` of `get-generation-details`.
///
/// Requests send it.
///
/// Document: `api/conversation_ai.yaml#/paths/~1conversation-ai~1generations/get/parameters/2/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetGenerationDetailsSource {
    /// `conversation`.
    Conversation,
    /// `workflow`.
    Workflow,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    GetGenerationDetailsSource { Conversation = "conversation", Workflow = "workflow" }
);
