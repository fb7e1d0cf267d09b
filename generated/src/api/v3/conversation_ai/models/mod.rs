// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What the requests and answers of Conversation AI hold.

pub use crate::api::conversation_ai::models::{
    ActionData, ActionDataDetails, ActionLogsItem, ActionsId, ActionsItem,
    AdvancedFollowup, AdvancedFollowupScenarioId, AppointmentBooking,
    AppointmentBookingSleepTimeUnit, ContactUpdateActionItem, CreateActionDetails,
    CreateActionResponse, CreateEmployeeSleepTimeUnit, DeleteActionData,
    DeleteActionResponse, DeleteEmployeeResponse, EmployeeListItem, EmployeeListItemGoal,
    EmployeeResponse, FaqsItem, FetchActionDetailsResponse,
    FetchActionsForEmployeeResponse, FetchAiResponseDetailsResponse, FollowupSequence,
    FollowupSequenceFollowupTimeUnit, FollowupSettings, FollowupSettingsTimezoneToUse,
    GetGenerationDetailsSource, HistoryItem, HumanHandOver, HumanHandOverHandoverType,
    Interval, Item, Mode, SearchEmployeeResponse, StopBot, StopBotStopBotDetectionType,
    TransferBot, TransferBotTransferBotType, TriggerWorkflow, Type, UpdateActionResponse,
    UpdateContactField, WaitTimeUnit, WebsiteItem, WorkingHours,
};
