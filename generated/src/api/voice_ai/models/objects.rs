// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Voice AI.

use super::{
    ActionType, AgentActionResponseActionParameters, AgentWorkingHoursDayOfTheWeek,
    CallActionActionParameters, CallTransferActionParametersTransferToType,
    CustomActionApiDetailsMethod,
};

use crate::runtime as rt;

/// The schema `GetAgentsResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/GetAgentsResponseDTO`.
#[doc(alias = "GetAgentsResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentsResponse {
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: whole number; for example `150`.
    pub total: Option<i64>,
    /// Which page of a list, counted from 1 in most operations and from 0 in some; in
    /// submissions a page on the web.
    ///
    /// `page`: whole number; for example `2`.
    pub page: Option<i64>,
    /// `pageSize`: whole number; for example `10`.
    pub page_size: Option<i64>,
    /// `agents`: list of `GetAgentResponse`.
    pub agents: rt::List<GetAgentResponse>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetAgentsResponse { total = "total", page = "page", page_size = "pageSize", agents =
    "agents" }
);

/// The schema `GetAgentResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/GetAgentResponseDTO`.
#[doc(alias = "GetAgentResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgentResponse {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `507f1f77bcf86cd799439011`.
    pub id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `LOC123456789ABCDEF`.
    pub location_id: Option<String>,
    /// `agentName`: text; for example `Customer Support Agent`.
    pub agent_name: Option<String>,
    /// Name of a business.
    ///
    /// `businessName`: text; for example `Acme Corporation`.
    pub business_name: Option<String>,
    /// What it says first, at most 190 characters; made up when it is missing.
    ///
    /// `welcomeMessage`: text.
    pub welcome_message: Option<String>,
    /// What the agent is told to be and do; made up when it is missing.
    ///
    /// `agentPrompt`: text; for example `You are a helpful customer service representative.`.
    pub agent_prompt: Option<String>,
    /// The voice; one is chosen when it is missing. No call lists them.
    ///
    /// `voiceId`: text; for example `507f1f77bcf86cd799439011`.
    pub voice_id: Option<String>,
    /// Language by its code.
    ///
    /// `language`: text; for example `en-US`.
    pub language: Option<String>,
    /// How long it waits for slow answers; `high` by default.
    ///
    /// `patienceLevel`: text; for example `medium`.
    pub patience_level: Option<String>,
    /// Seconds, 180 to 900; 300 by default.
    ///
    /// `maxCallDuration`: whole number, at least 180, at most 900; for example `600`.
    pub max_call_duration: Option<i64>,
    /// Whether it asks again when the caller is silent.
    ///
    /// `sendUserIdleReminders`: flag; for example `true`.
    pub send_user_idle_reminders: Option<bool>,
    /// Seconds of silence before it asks again; 8 by default.
    ///
    /// `reminderAfterIdleTimeSeconds`: whole number, at least 1, at most 20; for example `5`.
    pub reminder_after_idle_time_seconds: Option<i64>,
    /// The number that it answers.
    ///
    /// `inboundNumber`: text; for example `+1234567890`.
    pub inbound_number: Option<String>,
    /// The pool whose numbers it answers, see `phone_system`.
    ///
    /// `numberPoolId`: text; for example `pool_507f1f77bcf86cd799439011`.
    pub number_pool_id: Option<String>,
    /// Workflows that start when a call ends.
    ///
    /// `callEndWorkflowIds`: list of texts; for example `[]`.
    pub call_end_workflow_ids: rt::List<String>,
    /// Who gets a mail after a call.
    ///
    /// `sendPostCallNotificationTo`: an object, `SendPostCallNotificationSchema`.
    pub send_post_call_notification_to: Option<SendPostCallNotificationSchema>,
    /// When it answers; always, when there are none.
    ///
    /// `agentWorkingHours`: list of `AgentWorkingHours`; for example `[]`.
    pub agent_working_hours: rt::List<AgentWorkingHours>,
    /// A zone of the tz database, such as `America/New_York`; the account's by default.
    ///
    /// `timezone`: text; for example `America/New_York`.
    pub timezone: Option<String>,
    /// Whether it is kept from stepping in as a fallback.
    ///
    /// `isAgentAsBackupDisabled`: flag; for example `false`.
    pub is_agent_as_backup_disabled: Option<bool>,
    /// `translation`: an object, `TranslationSchema`.
    pub translation: Option<TranslationSchema>,
    /// `actions`: list of `AgentActionResponse`.
    pub actions: rt::List<AgentActionResponse>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetAgentResponse { id = "id", location_id = "locationId", agent_name = "agentName",
    business_name = "businessName", welcome_message = "welcomeMessage", agent_prompt =
    "agentPrompt", voice_id = "voiceId", language = "language", patience_level =
    "patienceLevel", max_call_duration = "maxCallDuration", send_user_idle_reminders =
    "sendUserIdleReminders", reminder_after_idle_time_seconds =
    "reminderAfterIdleTimeSeconds", inbound_number = "inboundNumber", number_pool_id =
    "numberPoolId", call_end_workflow_ids = "callEndWorkflowIds",
    send_post_call_notification_to = "sendPostCallNotificationTo", agent_working_hours =
    "agentWorkingHours", timezone = "timezone", is_agent_as_backup_disabled =
    "isAgentAsBackupDisabled", translation = "translation", actions = "actions" }
);

/// The schema `SendPostCallNotificationSchema`.
///
/// Answers hold it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/SendPostCallNotificationSchema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendPostCallNotificationSchema {
    /// `admins`: flag; for example `true`.
    pub admins: Option<bool>,
    /// `allUsers`: flag; for example `false`.
    pub all_users: Option<bool>,
    /// `contactAssignedUser`: flag; for example `false`.
    pub contact_assigned_user: Option<bool>,
    /// `specificUsers`: list of texts; for example `[]`.
    pub specific_users: rt::List<String>,
    /// `customEmails`: list of texts; for example `[]`.
    pub custom_emails: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SendPostCallNotificationSchema { admins = "admins", all_users = "allUsers",
    contact_assigned_user = "contactAssignedUser", specific_users = "specificUsers",
    custom_emails = "customEmails" }
);

/// The schema `AgentWorkingHoursDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/AgentWorkingHoursDTO`.
#[doc(alias = "AgentWorkingHoursDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentWorkingHours {
    /// 1 is Monday, 7 is Sunday.
    ///
    /// `dayOfTheWeek`: one of `1`, `2`, `3`, `4`, `5`, `6`, `7`; for example `1`.
    pub day_of_the_week: Option<AgentWorkingHoursDayOfTheWeek>,
    /// `intervals`: list of `Interval`.
    pub intervals: rt::List<Interval>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AgentWorkingHours { day_of_the_week = "dayOfTheWeek", intervals = "intervals" }
);

impl AgentWorkingHours {
    /// One with all that the document requires.
    pub fn new(
        day_of_the_week: impl Into<AgentWorkingHoursDayOfTheWeek>,
        intervals: impl Into<rt::List<Interval>>,
    ) -> Self {
        Self {
            day_of_the_week: Some(day_of_the_week.into()),
            intervals: intervals.into(),
            ..Self::default()
        }
    }
}

/// The schema `IntervalDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/IntervalDTO`.
#[doc(alias = "IntervalDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Interval {
    /// `startHour`: whole number, at least 0, at most 23; for example `9`.
    pub start_hour: Option<i64>,
    /// `endHour`: whole number, at least 0, at most 23; for example `17`.
    pub end_hour: Option<i64>,
    /// `startMinute`: whole number, at least 0, at most 59; for example `0`.
    pub start_minute: Option<i64>,
    /// `endMinute`: whole number, at least 0, at most 59; for example `30`.
    pub end_minute: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Interval { start_hour = "startHour", end_hour = "endHour", start_minute =
    "startMinute", end_minute = "endMinute" }
);

impl Interval {
    /// One with all that the document requires.
    #[inline]
    pub fn new(
        start_hour: i64,
        end_hour: i64,
        start_minute: i64,
        end_minute: i64,
    ) -> Self {
        Self {
            start_hour: Some(start_hour),
            end_hour: Some(end_hour),
            start_minute: Some(start_minute),
            end_minute: Some(end_minute),
            ..Self::default()
        }
    }
}

/// The schema `TranslationSchema`.
///
/// Answers hold it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/TranslationSchema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslationSchema {
    /// Whether it is switched on.
    ///
    /// `enabled`: flag; for example `false`.
    pub enabled: Option<bool>,
    /// Language by its code.
    ///
    /// `language`: text; for example `es`.
    pub language: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(TranslationSchema { enabled = "enabled", language = "language" });

/// The schema `AgentActionResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/AgentActionResponseDTO`.
#[doc(alias = "AgentActionResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentActionResponse {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `507f1f77bcf86cd799439011`.
    pub id: Option<String>,
    /// What kind of action it is; as a filter several with commas.
    ///
    /// `actionType`: one of `CALL_TRANSFER`, `DATA_EXTRACTION`, `IN_CALL_DATA_EXTRACTION`, `WORKFLOW_TRIGGER`, `SMS`, `APPOINTMENT_BOOKING`, `CUSTOM_ACTION`, `KNOWLEDGE_BASE`; for example `CALL_TRANSFER`.
    pub action_type: Option<ActionType>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Transfer to Manager`.
    pub name: Option<String>,
    /// What the action does, in the form of its `actionType`.
    ///
    /// `actionParameters`: one of several types, `AgentActionResponseActionParameters`.
    pub action_parameters: Option<AgentActionResponseActionParameters>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AgentActionResponse { id = "id", action_type = "actionType", name = "name",
    action_parameters = "actionParameters" }
);

/// The schema `CallTransferActionParameters`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/CallTransferActionParameters`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallTransferActionParameters {
    /// When to do it, in words for the agent.
    ///
    /// `triggerPrompt`: text; for example `When the caller asks to speak to a manager`.
    pub trigger_prompt: Option<String>,
    /// `transferToType`: only `number`; for example `number`.
    pub transfer_to_type: Option<CallTransferActionParametersTransferToType>,
    /// The number to pass the call on to: a plus, the country's code, digits only.
    ///
    /// `transferToValue`: text; for example `+12345678901`.
    pub transfer_to_value: Option<String>,
    /// What the agent says meanwhile.
    ///
    /// `triggerMessage`: text; for example `Let me transfer you to a manager right away`.
    pub trigger_message: Option<String>,
    /// Whether the person who takes over hears a word first.
    ///
    /// `hearWhisperMessage`: flag; for example `true`.
    pub hear_whisper_message: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CallTransferActionParameters { trigger_prompt = "triggerPrompt", transfer_to_type =
    "transferToType", transfer_to_value = "transferToValue", trigger_message =
    "triggerMessage", hear_whisper_message = "hearWhisperMessage" }
);

impl CallTransferActionParameters {
    /// One with all that the document requires.
    pub fn new(
        trigger_prompt: impl Into<String>,
        transfer_to_type: impl Into<CallTransferActionParametersTransferToType>,
        transfer_to_value: impl Into<String>,
        trigger_message: impl Into<String>,
    ) -> Self {
        Self {
            trigger_prompt: Some(trigger_prompt.into()),
            transfer_to_type: Some(transfer_to_type.into()),
            transfer_to_value: Some(transfer_to_value.into()),
            trigger_message: Some(trigger_message.into()),
            ..Self::default()
        }
    }

    /// Sets `hearWhisperMessage`.
    #[must_use]
    #[inline]
    pub fn hear_whisper_message(mut self, hear_whisper_message: bool) -> Self {
        self.hear_whisper_message = Some(hear_whisper_message);
        self
    }
}

/// The schema `DataExtractionActionParameters`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/DataExtractionActionParameters`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataExtractionActionParameters {
    /// `contactFieldId`: text; for example `507f1f77bcf86cd799439011`.
    pub contact_field_id: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text; for example `Caller's phone number`.
    pub description: Option<String>,
    /// One to five example values.
    ///
    /// `examples`: list of texts; for example `["+1234567890","+9876543210"]`.
    pub examples: rt::List<String>,
    /// Whether a value that the contact has is overwritten.
    ///
    /// `overwriteExistingValue`: flag; `false` where nothing is sent; for example `false`.
    pub overwrite_existing_value: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    DataExtractionActionParameters { contact_field_id = "contactFieldId", description =
    "description", examples = "examples", overwrite_existing_value =
    "overwriteExistingValue" }
);

impl DataExtractionActionParameters {
    /// One with all that the document requires.
    pub fn new(
        contact_field_id: impl Into<String>,
        description: impl Into<String>,
        examples: impl Into<rt::List<String>>,
    ) -> Self {
        Self {
            contact_field_id: Some(contact_field_id.into()),
            description: Some(description.into()),
            examples: examples.into(),
            ..Self::default()
        }
    }

    /// Sets `overwriteExistingValue`.
    #[must_use]
    #[inline]
    pub fn overwrite_existing_value(mut self, overwrite_existing_value: bool) -> Self {
        self.overwrite_existing_value = Some(overwrite_existing_value);
        self
    }
}

/// The schema `InCallDataExtractionActionParameters`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/InCallDataExtractionActionParameters`.
///
/// The same as [`DataExtractionActionParameters`].
pub type InCallDataExtractionActionParameters = DataExtractionActionParameters;

/// The schema `WorkflowTriggerParameters`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/WorkflowTriggerParameters`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowTriggerParameters {
    /// When to do it, in words for the agent.
    ///
    /// `triggerPrompt`: text; for example `When caller requests a quote`.
    pub trigger_prompt: Option<String>,
    /// What the agent says meanwhile.
    ///
    /// `triggerMessage`: text; for example `Let me start that process for you`.
    pub trigger_message: Option<String>,
    /// `workflowId`: text; for example `507f1f77bcf86cd799439011`.
    pub workflow_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    WorkflowTriggerParameters { trigger_prompt = "triggerPrompt", trigger_message =
    "triggerMessage", workflow_id = "workflowId" }
);

impl WorkflowTriggerParameters {
    /// One with all that the document requires.
    pub fn new(
        trigger_prompt: impl Into<String>,
        trigger_message: impl Into<String>,
        workflow_id: impl Into<String>,
    ) -> Self {
        Self {
            trigger_prompt: Some(trigger_prompt.into()),
            trigger_message: Some(trigger_message.into()),
            workflow_id: Some(workflow_id.into()),
            ..Self::default()
        }
    }
}

/// The schema `SMSParameters`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/SMSParameters`.
#[doc(alias = "SMSParameters")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmsParameters {
    /// When to do it, in words for the agent.
    ///
    /// `triggerPrompt`: text; for example `When caller asks for booking confirmation`.
    pub trigger_prompt: Option<String>,
    /// What the agent says meanwhile.
    ///
    /// `triggerMessage`: text; for example `I'll send you a confirmation text`.
    pub trigger_message: Option<String>,
    /// `messageBody`: text; for example `Your appointment is confirmed for tomorrow at 2 PM`.
    pub message_body: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SmsParameters { trigger_prompt = "triggerPrompt", trigger_message = "triggerMessage",
    message_body = "messageBody" }
);

impl SmsParameters {
    /// One with all that the document requires.
    pub fn new(
        trigger_prompt: impl Into<String>,
        trigger_message: impl Into<String>,
        message_body: impl Into<String>,
    ) -> Self {
        Self {
            trigger_prompt: Some(trigger_prompt.into()),
            trigger_message: Some(trigger_message.into()),
            message_body: Some(message_body.into()),
            ..Self::default()
        }
    }
}

/// The schema `AppointmentBookingActionParameters`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/AppointmentBookingActionParameters`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppointmentBookingActionParameters {
    /// Id of a calendar; the calendars family lists them.
    ///
    /// `calendarId`: text; for example `507f1f77bcf86cd799439011`.
    pub calendar_id: Option<String>,
    /// How many days ahead are offered.
    ///
    /// `daysOfOfferingDates`: whole number; for example `3`.
    pub days_of_offering_dates: Option<i64>,
    /// How many times of a day are offered.
    ///
    /// `slotsPerDay`: whole number; for example `3`.
    pub slots_per_day: Option<i64>,
    /// Hours between the times that are offered.
    ///
    /// `hoursBetweenSlots`: number; for example `1`.
    pub hours_between_slots: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AppointmentBookingActionParameters { calendar_id = "calendarId",
    days_of_offering_dates = "daysOfOfferingDates", slots_per_day = "slotsPerDay",
    hours_between_slots = "hoursBetweenSlots" }
);

impl AppointmentBookingActionParameters {
    /// One with all that the document requires.
    pub fn new(
        calendar_id: impl Into<String>,
        days_of_offering_dates: i64,
        slots_per_day: i64,
        hours_between_slots: f64,
    ) -> Self {
        Self {
            calendar_id: Some(calendar_id.into()),
            days_of_offering_dates: Some(days_of_offering_dates),
            slots_per_day: Some(slots_per_day),
            hours_between_slots: Some(hours_between_slots),
            ..Self::default()
        }
    }
}

/// The schema `CustomActionParameters`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/CustomActionParameters`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomActionParameters {
    /// When to do it, in words for the agent.
    ///
    /// `triggerPrompt`: text; for example `When caller provides order number`.
    pub trigger_prompt: Option<String>,
    /// What the agent says meanwhile.
    ///
    /// `triggerMessage`: text; for example `Let me check that order status`.
    pub trigger_message: Option<String>,
    /// `apiDetails`: an object, `CustomActionApiDetails`.
    pub api_details: Option<CustomActionApiDetails>,
    /// Which parts of the API's answer the agent uses: at least one with GET, none with
    /// POST.
    ///
    /// `selectedPaths`: list of texts; for example `["data.orderId","status"]`.
    pub selected_paths: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CustomActionParameters { trigger_prompt = "triggerPrompt", trigger_message =
    "triggerMessage", api_details = "apiDetails", selected_paths = "selectedPaths" }
);

impl CustomActionParameters {
    /// One with all that the document requires.
    pub fn new(
        trigger_prompt: impl Into<String>,
        trigger_message: impl Into<String>,
        api_details: CustomActionApiDetails,
    ) -> Self {
        Self {
            trigger_prompt: Some(trigger_prompt.into()),
            trigger_message: Some(trigger_message.into()),
            api_details: Some(api_details),
            ..Self::default()
        }
    }

    /// Sets `selectedPaths`.
    #[must_use]
    pub fn selected_paths(
        mut self,
        selected_paths: impl Into<rt::List<String>>,
    ) -> Self {
        self.selected_paths = selected_paths.into();
        self
    }
}

/// The schema `CustomActionApiDetailsDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/CustomActionApiDetailsDTO`.
#[doc(alias = "CustomActionApiDetailsDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomActionApiDetails {
    /// Address on the web.
    ///
    /// `url`: text; for example `https://api.example.com/orders`.
    pub url: Option<String>,
    /// `method`: one of `POST`, `GET`; for example `GET`.
    pub method: Option<CustomActionApiDetailsMethod>,
    /// `authenticationRequired`: flag; for example `true`.
    pub authentication_required: Option<bool>,
    /// A secret that goes along with the API's call.
    ///
    /// `authenticationValue`: text; for example `token123`.
    pub authentication_value: Option<String>,
    /// `headers`: list of `CustomActionHeader`.
    pub headers: rt::List<CustomActionHeader>,
    /// `parameters`: list of `CustomActionParameter`.
    pub parameters: rt::List<CustomActionParameter>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CustomActionApiDetails { url = "url", method = "method", authentication_required =
    "authenticationRequired", authentication_value = "authenticationValue", headers =
    "headers", parameters = "parameters" }
);

impl CustomActionApiDetails {
    /// One with all that the document requires.
    pub fn new(
        url: impl Into<String>,
        method: impl Into<CustomActionApiDetailsMethod>,
    ) -> Self {
        Self {
            url: Some(url.into()),
            method: Some(method.into()),
            ..Self::default()
        }
    }

    /// Sets `authenticationRequired`.
    #[must_use]
    #[inline]
    pub fn authentication_required(mut self, authentication_required: bool) -> Self {
        self.authentication_required = Some(authentication_required);
        self
    }

    /// Sets `authenticationValue`.
    #[must_use]
    pub fn authentication_value(
        mut self,
        authentication_value: impl Into<String>,
    ) -> Self {
        self.authentication_value = Some(authentication_value.into());
        self
    }

    /// Sets `headers`.
    #[must_use]
    pub fn headers(mut self, headers: impl Into<rt::List<CustomActionHeader>>) -> Self {
        self.headers = headers.into();
        self
    }

    /// Sets `parameters`.
    #[must_use]
    pub fn parameters(
        mut self,
        parameters: impl Into<rt::List<CustomActionParameter>>,
    ) -> Self {
        self.parameters = parameters.into();
        self
    }
}

/// The schema `CustomActionHeaderDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/CustomActionHeaderDTO`.
#[doc(alias = "CustomActionHeaderDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomActionHeader {
    /// Name for machines, as opposed to what people read.
    ///
    /// `key`: text; for example `id`.
    pub key: Option<String>,
    /// The value itself; unit and form depend on where it stands.
    ///
    /// `value`: text; for example `1234567890`.
    pub value: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CustomActionHeader { key = "key", value = "value" });

impl CustomActionHeader {
    /// One with all that the document requires.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: Some(key.into()),
            value: Some(value.into()),
            ..Self::default()
        }
    }
}

/// The schema `CustomActionParameterDTO`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/CustomActionParameterDTO`.
#[doc(alias = "CustomActionParameterDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomActionParameter {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `orderId`.
    pub name: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text; for example `Order ID to look up`.
    pub description: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text; for example `string`.
    pub type_: Option<String>,
    /// `example`: text; for example `ORD-12345`.
    pub example: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CustomActionParameter { name = "name", description = "description", type_ = "type",
    example = "example" }
);

impl CustomActionParameter {
    /// One with all that the document requires.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `example`.
    #[must_use]
    pub fn example(mut self, example: impl Into<String>) -> Self {
        self.example = Some(example.into());
        self
    }
}

/// The schema `KnowledgeBaseParameters`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/KnowledgeBaseParameters`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KnowledgeBaseParameters {
    /// When to do it, in words for the agent.
    ///
    /// `triggerPrompt`: text; for example `When caller asks about pricing`.
    pub trigger_prompt: Option<String>,
    /// Id of a knowledge base; the family of that name lists them.
    ///
    /// `knowledgeBaseId`: text; for example `507f1f77bcf86cd799439011`.
    pub knowledge_base_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    KnowledgeBaseParameters { trigger_prompt = "triggerPrompt", knowledge_base_id =
    "knowledgeBaseId" }
);

impl KnowledgeBaseParameters {
    /// One with all that the document requires.
    pub fn new(
        trigger_prompt: impl Into<String>,
        knowledge_base_id: impl Into<String>,
    ) -> Self {
        Self {
            trigger_prompt: Some(trigger_prompt.into()),
            knowledge_base_id: Some(knowledge_base_id.into()),
            ..Self::default()
        }
    }
}

/// The schema `SendPostCallNotificationDTO`.
///
/// Requests send it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/SendPostCallNotificationDTO`.
#[doc(alias = "SendPostCallNotificationDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendPostCallNotificationDto {
    /// `admins`: flag; for example `true`.
    pub admins: Option<bool>,
    /// `allUsers`: flag; for example `false`.
    pub all_users: Option<bool>,
    /// `contactAssignedUser`: flag; for example `false`.
    pub contact_assigned_user: Option<bool>,
    /// `specificUsers`: list of texts; for example `["user_507f1f77bcf86cd799439011"]`.
    pub specific_users: rt::List<String>,
    /// `customEmails`: list of texts; for example `["manager@company.com"]`.
    pub custom_emails: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SendPostCallNotificationDto { admins = "admins", all_users = "allUsers",
    contact_assigned_user = "contactAssignedUser", specific_users = "specificUsers",
    custom_emails = "customEmails" }
);

impl SendPostCallNotificationDto {
    /// One with all that the document requires.
    pub fn new(
        admins: bool,
        all_users: bool,
        contact_assigned_user: bool,
        specific_users: impl Into<rt::List<String>>,
        custom_emails: impl Into<rt::List<String>>,
    ) -> Self {
        Self {
            admins: Some(admins),
            all_users: Some(all_users),
            contact_assigned_user: Some(contact_assigned_user),
            specific_users: specific_users.into(),
            custom_emails: custom_emails.into(),
            ..Self::default()
        }
    }
}

/// The schema `TranslationDTO`.
///
/// Requests send it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/TranslationDTO`.
#[doc(alias = "TranslationDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslationDto {
    /// Only for agents whose language is not `en-US`.
    ///
    /// `enabled`: flag; for example `false`.
    pub enabled: Option<bool>,
    /// `en-US`, or what the agent speaks; required when translation is on.
    ///
    /// `language`: text; for example `es`.
    pub language: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(TranslationDto { enabled = "enabled", language = "language" });

impl TranslationDto {
    /// One with all that the document requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled: Some(enabled),
            ..Self::default()
        }
    }

    /// Sets `language`.
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }
}

/// The schema `CreateAgentResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/CreateAgentResponseDTO`.
#[doc(alias = "CreateAgentResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentResponse {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `507f1f77bcf86cd799439011`.
    pub id: Option<String>,
    /// Id of the account, which HighLevel calls location or sub-account; elsewhere it
    /// is named `altId` or `location_id`.
    ///
    /// `locationId`: text; for example `LOC123456789ABCDEF`.
    pub location_id: Option<String>,
    /// `agentName`: text; for example `Customer Support Agent`.
    pub agent_name: Option<String>,
    /// Name of a business.
    ///
    /// `businessName`: text; for example `Acme Corporation`.
    pub business_name: Option<String>,
    /// What it says first, at most 190 characters; made up when it is missing.
    ///
    /// `welcomeMessage`: text.
    pub welcome_message: Option<String>,
    /// What the agent is told to be and do; made up when it is missing.
    ///
    /// `agentPrompt`: text; for example `You are a helpful customer service representative.`.
    pub agent_prompt: Option<String>,
    /// The voice; one is chosen when it is missing. No call lists them.
    ///
    /// `voiceId`: text; for example `507f1f77bcf86cd799439011`.
    pub voice_id: Option<String>,
    /// Language by its code.
    ///
    /// `language`: text; for example `en-US`.
    pub language: Option<String>,
    /// How long it waits for slow answers; `high` by default.
    ///
    /// `patienceLevel`: text; for example `medium`.
    pub patience_level: Option<String>,
    /// Seconds, 180 to 900; 300 by default.
    ///
    /// `maxCallDuration`: whole number, at least 180, at most 900; for example `600`.
    pub max_call_duration: Option<i64>,
    /// Whether it asks again when the caller is silent.
    ///
    /// `sendUserIdleReminders`: flag; for example `true`.
    pub send_user_idle_reminders: Option<bool>,
    /// Seconds of silence before it asks again; 8 by default.
    ///
    /// `reminderAfterIdleTimeSeconds`: whole number, at least 1, at most 20; for example `5`.
    pub reminder_after_idle_time_seconds: Option<i64>,
    /// The number that it answers.
    ///
    /// `inboundNumber`: text; for example `+1234567890`.
    pub inbound_number: Option<String>,
    /// The pool whose numbers it answers, see `phone_system`.
    ///
    /// `numberPoolId`: text; for example `pool_507f1f77bcf86cd799439011`.
    pub number_pool_id: Option<String>,
    /// Workflows that start when a call ends.
    ///
    /// `callEndWorkflowIds`: list of texts; for example `[]`.
    pub call_end_workflow_ids: rt::List<String>,
    /// Who gets a mail after a call.
    ///
    /// `sendPostCallNotificationTo`: an object, `SendPostCallNotificationSchema`.
    pub send_post_call_notification_to: Option<SendPostCallNotificationSchema>,
    /// When it answers; always, when there are none.
    ///
    /// `agentWorkingHours`: list of `AgentWorkingHours`; for example `[]`.
    pub agent_working_hours: rt::List<AgentWorkingHours>,
    /// A zone of the tz database, such as `America/New_York`; the account's by default.
    ///
    /// `timezone`: text; for example `America/New_York`.
    pub timezone: Option<String>,
    /// Whether it is kept from stepping in as a fallback.
    ///
    /// `isAgentAsBackupDisabled`: flag; for example `false`.
    pub is_agent_as_backup_disabled: Option<bool>,
    /// `translation`: an object, `TranslationSchema`.
    pub translation: Option<TranslationSchema>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CreateAgentResponse { id = "id", location_id = "locationId", agent_name =
    "agentName", business_name = "businessName", welcome_message = "welcomeMessage",
    agent_prompt = "agentPrompt", voice_id = "voiceId", language = "language",
    patience_level = "patienceLevel", max_call_duration = "maxCallDuration",
    send_user_idle_reminders = "sendUserIdleReminders", reminder_after_idle_time_seconds
    = "reminderAfterIdleTimeSeconds", inbound_number = "inboundNumber", number_pool_id =
    "numberPoolId", call_end_workflow_ids = "callEndWorkflowIds",
    send_post_call_notification_to = "sendPostCallNotificationTo", agent_working_hours =
    "agentWorkingHours", timezone = "timezone", is_agent_as_backup_disabled =
    "isAgentAsBackupDisabled", translation = "translation" }
);

/// The schema `PatchAgentResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/PatchAgentResponseDTO`.
///
/// The same as [`CreateAgentResponse`].
#[doc(alias = "PatchAgentResponseDTO")]
pub type PatchAgentResponse = CreateAgentResponse;

/// The schema `CallLogsResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/CallLogsResponseDTO`.
#[doc(alias = "CallLogsResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallLogsResponse {
    /// How many there are in all, not only on this page; in invoices, estimates and
    /// statistics a sum.
    ///
    /// `total`: whole number; for example `150`.
    pub total: Option<i64>,
    /// Which page of a list, counted from 1 in most operations and from 0 in some; in
    /// submissions a page on the web.
    ///
    /// `page`: whole number; for example `2`.
    pub page: Option<i64>,
    /// `pageSize`: whole number; for example `10`.
    pub page_size: Option<i64>,
    /// `callLogs`: list of `CallLog`.
    pub call_logs: rt::List<CallLog>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CallLogsResponse { total = "total", page = "page", page_size = "pageSize", call_logs
    = "callLogs" }
);

/// The schema `CallLogDTO`.
///
/// Answers hold it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/CallLogDTO`.
#[doc(alias = "CallLogDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallLog {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `507f1f77bcf86cd799439011`.
    pub id: Option<String>,
    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `507f1f77bcf86cd799439012`.
    pub contact_id: Option<String>,
    /// Id of an AI agent, from the family that the operation belongs to.
    ///
    /// `agentId`: text; for example `507f1f77bcf86cd799439013`.
    pub agent_id: Option<String>,
    /// Whether the agent is gone by now.
    ///
    /// `isAgentDeleted`: flag; for example `false`.
    pub is_agent_deleted: Option<bool>,
    /// `fromNumber`: text; for example `+1234567890`.
    pub from_number: Option<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2024-01-15T10:30:00.000Z`.
    pub created_at: Option<String>,
    /// Seconds.
    ///
    /// `duration`: number; for example `180`.
    pub duration: Option<f64>,
    /// Whether it was only a trial.
    ///
    /// `trialCall`: flag; for example `false`.
    pub trial_call: Option<bool>,
    /// What the agent did, with times.
    ///
    /// `executedCallActions`: list of `CallAction`.
    pub executed_call_actions: rt::List<CallAction>,
    /// `summary`: text.
    pub summary: Option<String>,
    /// `transcript`: text.
    pub transcript: Option<String>,
    /// `translation`: an object, `TranslationSchema`.
    pub translation: Option<TranslationSchema>,
    /// What was taken down, one entry a field that the agent is set up for.
    ///
    /// `extractedData`: any JSON value.
    pub extracted_data: Option<rt::Json>,
    /// Id of a message in a conversation.
    ///
    /// `messageId`: text; for example `507f1f77bcf86cd799439014`.
    pub message_id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CallLog { id = "id", contact_id = "contactId", agent_id = "agentId", is_agent_deleted
    = "isAgentDeleted", from_number = "fromNumber", created_at = "createdAt", duration =
    "duration", trial_call = "trialCall", executed_call_actions = "executedCallActions",
    summary = "summary", transcript = "transcript", translation = "translation",
    extracted_data = "extractedData", message_id = "messageId" }
);

/// The schema `CallActionSchema`.
///
/// Answers hold it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/CallActionSchema`.
#[doc(alias = "CallActionSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallAction {
    /// `actionId`: text; for example `507f1f77bcf86cd799439015`.
    pub action_id: Option<String>,
    /// What kind of action it is; as a filter several with commas.
    ///
    /// `actionType`: one of `CALL_TRANSFER`, `DATA_EXTRACTION`, `IN_CALL_DATA_EXTRACTION`, `WORKFLOW_TRIGGER`, `SMS`, `APPOINTMENT_BOOKING`, `CUSTOM_ACTION`, `KNOWLEDGE_BASE`; for example `SMS`.
    pub action_type: Option<ActionType>,
    /// `actionName`: text; for example `Send SMS Confirmation`.
    pub action_name: Option<String>,
    /// What the action does, in the form of its `actionType`.
    ///
    /// `actionParameters`: one of several types, `CallActionActionParameters`.
    pub action_parameters: Option<CallActionActionParameters>,
    /// `executedAt`: date and time (RFC 3339); for example `2024-01-15T10:32:00.000Z`.
    pub executed_at: Option<String>,
    /// `triggerReceivedAt`: date and time (RFC 3339); for example `2024-01-15T10:31:45.000Z`.
    pub trigger_received_at: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CallAction { action_id = "actionId", action_type = "actionType", action_name =
    "actionName", action_parameters = "actionParameters", executed_at = "executedAt",
    trigger_received_at = "triggerReceivedAt" }
);

/// The schema `CreateActionResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/CreateActionResponseDTO`.
///
/// The same as [`AgentActionResponse`].
#[doc(alias = "CreateActionResponseDTO")]
pub type CreateActionResponse = AgentActionResponse;

/// The schema `GetActionResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/GetActionResponseDTO`.
///
/// The same as [`AgentActionResponse`].
#[doc(alias = "GetActionResponseDTO")]
pub type GetActionResponse = AgentActionResponse;

/// The schema `UpdateActionResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/voice_ai.yaml#/components/schemas/UpdateActionResponseDTO`.
///
/// The same as [`AgentActionResponse`].
#[doc(alias = "UpdateActionResponseDTO")]
pub type UpdateActionResponse = AgentActionResponse;
