// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Conversation AI.

use super::{
    ActionDataDetails, AdvancedFollowupScenarioId, AppointmentBookingSleepTimeUnit,
    CreateEmployeeSleepTimeUnit, FollowupSequenceFollowupTimeUnit,
    FollowupSettingsTimezoneToUse, HumanHandOverHandoverType, Item, Mode,
    StopBotStopBotDetectionType, TransferBotTransferBotType, Type, WaitTimeUnit,
};

use crate::runtime as rt;

/// The schema `triggerWorkflowDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/triggerWorkflowDto`.
#[doc(alias = "triggerWorkflowDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerWorkflow {
    /// `workflowIds`: list of texts; for example `["workflow123","workflow456"]`.
    pub workflow_ids: rt::List<String>,
    /// `triggerCondition`: text; for example `When user requests appointment`.
    pub trigger_condition: Option<String>,
    /// `triggerMessage`: text; for example `Workflow triggered successfully`.
    pub trigger_message: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    TriggerWorkflow { workflow_ids = "workflowIds", trigger_condition =
    "triggerCondition", trigger_message = "triggerMessage" }
);

impl TriggerWorkflow {
    /// One with all that the document requires.
    pub fn new(
        workflow_ids: impl Into<rt::List<String>>,
        trigger_condition: impl Into<String>,
    ) -> Self {
        Self {
            workflow_ids: workflow_ids.into(),
            trigger_condition: Some(trigger_condition.into()),
            ..Self::default()
        }
    }

    /// Sets `triggerMessage`.
    #[must_use]
    pub fn trigger_message(mut self, trigger_message: impl Into<String>) -> Self {
        self.trigger_message = Some(trigger_message.into());
        self
    }
}

/// The schema `updateContactFieldDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/updateContactFieldDto`.
#[doc(alias = "updateContactFieldDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContactField {
    /// The field that the agent fills in.
    ///
    /// `contactFieldId`: text; for example `123`.
    pub contact_field_id: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text; for example `Business Name`.
    pub description: Option<String>,
    /// Example values; needless for standard fields, money and dates.
    ///
    /// `contactUpdateExamples`: list of texts; `[]` where nothing is sent; for example `["Example 1"]`.
    pub contact_update_examples: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    UpdateContactField { contact_field_id = "contactFieldId", description =
    "description", contact_update_examples = "contactUpdateExamples" }
);

impl UpdateContactField {
    /// One with all that the document requires.
    pub fn new(
        contact_field_id: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            contact_field_id: Some(contact_field_id.into()),
            description: Some(description.into()),
            ..Self::default()
        }
    }

    /// Sets `contactUpdateExamples`.
    #[must_use]
    pub fn contact_update_examples(
        mut self,
        contact_update_examples: impl Into<rt::List<String>>,
    ) -> Self {
        self.contact_update_examples = contact_update_examples.into();
        self
    }
}

/// The schema `appointmentBookingDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/appointmentBookingDto`.
#[doc(alias = "appointmentBookingDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppointmentBooking {
    /// `actionId`: text; for example `action123`.
    pub action_id: Option<String>,
    /// Id of a calendar; the calendars family lists them.
    ///
    /// `calendarId`: text; for example `calendar123`.
    pub calendar_id: Option<String>,
    /// Send the calendar's address and book nothing; excludes everything that follows a
    /// booking.
    ///
    /// `onlySendLink`: flag; for example `false`.
    pub only_send_link: Option<bool>,
    /// `triggerWorkflow`: flag; for example `true`.
    pub trigger_workflow: Option<bool>,
    /// Workflows to start after the booking; required with `triggerWorkflow`.
    ///
    /// `workflowIds`: list of texts; for example `["workflow123"]`.
    pub workflow_ids: rt::List<String>,
    /// Fall silent after the booking; then `sleepTime` and its unit are required.
    ///
    /// `sleepAfterBooking`: flag; for example `true`.
    pub sleep_after_booking: Option<bool>,
    /// `sleepTimeUnit`: one of `days`, `hours`, `minutes`; for example `hours`.
    pub sleep_time_unit: Option<AppointmentBookingSleepTimeUnit>,
    /// `sleepTime`: whole number; for example `24`.
    pub sleep_time: Option<i64>,
    /// Hand over to `transferAgent` after the booking.
    ///
    /// `transferBot`: flag; for example `false`.
    pub transfer_bot: Option<bool>,
    /// The agent that takes over; required with `transferBot`.
    ///
    /// `transferAgent`: text; for example `employee456`.
    pub transfer_agent: Option<String>,
    /// `rescheduleEnabled`: flag; `false` where nothing is sent; for example `true`.
    pub reschedule_enabled: Option<bool>,
    /// `cancelEnabled`: flag; `false` where nothing is sent; for example `true`.
    pub cancel_enabled: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AppointmentBooking { action_id = "actionId", calendar_id = "calendarId",
    only_send_link = "onlySendLink", trigger_workflow = "triggerWorkflow", workflow_ids =
    "workflowIds", sleep_after_booking = "sleepAfterBooking", sleep_time_unit =
    "sleepTimeUnit", sleep_time = "sleepTime", transfer_bot = "transferBot",
    transfer_agent = "transferAgent", reschedule_enabled = "rescheduleEnabled",
    cancel_enabled = "cancelEnabled" }
);

impl AppointmentBooking {
    /// One with all that the document requires.
    pub fn new(
        calendar_id: impl Into<String>,
        only_send_link: bool,
        trigger_workflow: bool,
        sleep_after_booking: bool,
        transfer_bot: bool,
        reschedule_enabled: bool,
        cancel_enabled: bool,
    ) -> Self {
        Self {
            calendar_id: Some(calendar_id.into()),
            only_send_link: Some(only_send_link),
            trigger_workflow: Some(trigger_workflow),
            sleep_after_booking: Some(sleep_after_booking),
            transfer_bot: Some(transfer_bot),
            reschedule_enabled: Some(reschedule_enabled),
            cancel_enabled: Some(cancel_enabled),
            ..Self::default()
        }
    }

    /// Sets `actionId`.
    #[must_use]
    pub fn action_id(mut self, action_id: impl Into<String>) -> Self {
        self.action_id = Some(action_id.into());
        self
    }

    /// Sets `workflowIds`.
    #[must_use]
    pub fn workflow_ids(mut self, workflow_ids: impl Into<rt::List<String>>) -> Self {
        self.workflow_ids = workflow_ids.into();
        self
    }

    /// Sets `sleepTimeUnit`.
    #[must_use]
    pub fn sleep_time_unit(
        mut self,
        sleep_time_unit: impl Into<AppointmentBookingSleepTimeUnit>,
    ) -> Self {
        self.sleep_time_unit = Some(sleep_time_unit.into());
        self
    }

    /// Sets `sleepTime`.
    #[must_use]
    #[inline]
    pub fn sleep_time(mut self, sleep_time: i64) -> Self {
        self.sleep_time = Some(sleep_time);
        self
    }

    /// Sets `transferAgent`.
    #[must_use]
    pub fn transfer_agent(mut self, transfer_agent: impl Into<String>) -> Self {
        self.transfer_agent = Some(transfer_agent.into());
        self
    }
}

/// The schema `stopBotDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/stopBotDto`.
#[doc(alias = "stopBotDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopBot {
    /// Stop at any goodbye, or at what `stopBotTriggerCondition` says.
    ///
    /// `stopBotDetectionType`: one of `Goodbye`, `Custom`; for example `Custom`.
    pub stop_bot_detection_type: Option<StopBotStopBotDetectionType>,
    /// `stopBotTriggerCondition`: text.
    pub stop_bot_trigger_condition: Option<String>,
    /// Whether it wakes up again; then `sleepTime` and its unit are required.
    ///
    /// `reactivateEnabled`: flag; for example `true`.
    pub reactivate_enabled: Option<bool>,
    /// `sleepTimeUnit`: one of `days`, `hours`, `minutes`; for example `hours`.
    pub sleep_time_unit: Option<AppointmentBookingSleepTimeUnit>,
    /// `sleepTime`: whole number; for example `24`.
    pub sleep_time: Option<i64>,
    /// Whether it is switched on.
    ///
    /// `enabled`: flag; for example `true`.
    pub enabled: Option<bool>,
    /// At least two phrases at which to stop.
    ///
    /// `stopBotExamples`: list of texts; for example `["goodbye","thank you","no more questions"]`.
    pub stop_bot_examples: rt::List<String>,
    /// The last thing it says.
    ///
    /// `finalMessage`: text; for example `Thank you for contacting us. Have a great day!`.
    pub final_message: Option<String>,
    /// Labels, mostly by their names; social posts also take ids.
    ///
    /// `tags`: list of texts; for example `["resolved","no-response"]`.
    pub tags: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    StopBot { stop_bot_detection_type = "stopBotDetectionType",
    stop_bot_trigger_condition = "stopBotTriggerCondition", reactivate_enabled =
    "reactivateEnabled", sleep_time_unit = "sleepTimeUnit", sleep_time = "sleepTime",
    enabled = "enabled", stop_bot_examples = "stopBotExamples", final_message =
    "finalMessage", tags = "tags" }
);

impl StopBot {
    /// One with all that the document requires.
    pub fn new(
        stop_bot_detection_type: impl Into<StopBotStopBotDetectionType>,
        stop_bot_trigger_condition: impl Into<String>,
        reactivate_enabled: bool,
        enabled: bool,
        stop_bot_examples: impl Into<rt::List<String>>,
        final_message: impl Into<String>,
    ) -> Self {
        Self {
            stop_bot_detection_type: Some(stop_bot_detection_type.into()),
            stop_bot_trigger_condition: Some(stop_bot_trigger_condition.into()),
            reactivate_enabled: Some(reactivate_enabled),
            enabled: Some(enabled),
            stop_bot_examples: stop_bot_examples.into(),
            final_message: Some(final_message.into()),
            ..Self::default()
        }
    }

    /// Sets `sleepTimeUnit`.
    #[must_use]
    pub fn sleep_time_unit(
        mut self,
        sleep_time_unit: impl Into<AppointmentBookingSleepTimeUnit>,
    ) -> Self {
        self.sleep_time_unit = Some(sleep_time_unit.into());
        self
    }

    /// Sets `sleepTime`.
    #[must_use]
    #[inline]
    pub fn sleep_time(mut self, sleep_time: i64) -> Self {
        self.sleep_time = Some(sleep_time);
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl Into<rt::List<String>>) -> Self {
        self.tags = tags.into();
        self
    }
}

/// The schema `humanHandOverDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/humanHandOverDto`.
#[doc(alias = "humanHandOverDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HumanHandOver {
    /// Whether it is switched on.
    ///
    /// `enabled`: flag; for example `true`.
    pub enabled: Option<bool>,
    /// `triggerCondition`: text.
    pub trigger_condition: Option<String>,
    /// Phrases at which it hands over; required for `custom` and `contactRequest`.
    ///
    /// `examples`: list of texts; for example `["speak to human","talk to agent","need help from person"]`.
    pub examples: rt::List<String>,
    /// `assignToUserId`: text; for example `user123`.
    pub assign_to_user_id: Option<String>,
    /// `skipAssignToUser`: flag; for example `false`.
    pub skip_assign_to_user: Option<bool>,
    /// `createTask`: flag; for example `true`.
    pub create_task: Option<bool>,
    /// Whether it wakes up again; then `sleepTime` and its unit are required.
    ///
    /// `reactivateEnabled`: flag; for example `true`.
    pub reactivate_enabled: Option<bool>,
    /// `sleepTimeUnit`: one of `days`, `hours`, `minutes`; for example `hours`.
    pub sleep_time_unit: Option<AppointmentBookingSleepTimeUnit>,
    /// `sleepTime`: whole number; for example `24`.
    pub sleep_time: Option<i64>,
    /// The last thing it says.
    ///
    /// `finalMessage`: text.
    pub final_message: Option<String>,
    /// Labels, mostly by their names; social posts also take ids.
    ///
    /// `tags`: list of texts; for example `["escalated","human-requested"]`.
    pub tags: rt::List<String>,
    /// What makes it hand over to a person.
    ///
    /// `handoverType`: one of `contactRequest`, `lackOfInformation`, `failedToResolveIssue`, `custom`; for example `contactRequest`.
    pub handover_type: Option<HumanHandOverHandoverType>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    HumanHandOver { enabled = "enabled", trigger_condition = "triggerCondition", examples
    = "examples", assign_to_user_id = "assignToUserId", skip_assign_to_user =
    "skipAssignToUser", create_task = "createTask", reactivate_enabled =
    "reactivateEnabled", sleep_time_unit = "sleepTimeUnit", sleep_time = "sleepTime",
    final_message = "finalMessage", tags = "tags", handover_type = "handoverType" }
);

impl HumanHandOver {
    /// One with all that the document requires.
    pub fn new(
        enabled: bool,
        trigger_condition: impl Into<String>,
        reactivate_enabled: bool,
        final_message: impl Into<String>,
        handover_type: impl Into<HumanHandOverHandoverType>,
    ) -> Self {
        Self {
            enabled: Some(enabled),
            trigger_condition: Some(trigger_condition.into()),
            reactivate_enabled: Some(reactivate_enabled),
            final_message: Some(final_message.into()),
            handover_type: Some(handover_type.into()),
            ..Self::default()
        }
    }

    /// Sets `examples`.
    #[must_use]
    pub fn examples(mut self, examples: impl Into<rt::List<String>>) -> Self {
        self.examples = examples.into();
        self
    }

    /// Sets `assignToUserId`.
    #[must_use]
    pub fn assign_to_user_id(mut self, assign_to_user_id: impl Into<String>) -> Self {
        self.assign_to_user_id = Some(assign_to_user_id.into());
        self
    }

    /// Sets `skipAssignToUser`.
    #[must_use]
    #[inline]
    pub fn skip_assign_to_user(mut self, skip_assign_to_user: bool) -> Self {
        self.skip_assign_to_user = Some(skip_assign_to_user);
        self
    }

    /// Sets `createTask`.
    #[must_use]
    #[inline]
    pub fn create_task(mut self, create_task: bool) -> Self {
        self.create_task = Some(create_task);
        self
    }

    /// Sets `sleepTimeUnit`.
    #[must_use]
    pub fn sleep_time_unit(
        mut self,
        sleep_time_unit: impl Into<AppointmentBookingSleepTimeUnit>,
    ) -> Self {
        self.sleep_time_unit = Some(sleep_time_unit.into());
        self
    }

    /// Sets `sleepTime`.
    #[must_use]
    #[inline]
    pub fn sleep_time(mut self, sleep_time: i64) -> Self {
        self.sleep_time = Some(sleep_time);
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl Into<rt::List<String>>) -> Self {
        self.tags = tags.into();
        self
    }
}

/// The schema `advancedFollowupDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/advancedFollowupDto`.
#[doc(alias = "advancedFollowupDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedFollowup {
    /// Whether it is switched on.
    ///
    /// `enabled`: flag; for example `true`.
    pub enabled: Option<bool>,
    /// What sets the follow-up off.
    ///
    /// `scenarioId`: one of `contactStoppedReplying`, `contactIsBusy`, `contactRequested`; for example `contactIsBusy`.
    pub scenario_id: Option<AdvancedFollowupScenarioId>,
    /// `followupSequence`: list of `FollowupSequence`.
    pub followup_sequence: rt::List<FollowupSequence>,
    /// `followupSettings`: an object, `FollowupSettings`.
    pub followup_settings: Option<FollowupSettings>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    AdvancedFollowup { enabled = "enabled", scenario_id = "scenarioId", followup_sequence
    = "followupSequence", followup_settings = "followupSettings" }
);

impl AdvancedFollowup {
    /// One with all that the document requires.
    pub fn new(
        enabled: bool,
        scenario_id: impl Into<AdvancedFollowupScenarioId>,
        followup_sequence: impl Into<rt::List<FollowupSequence>>,
    ) -> Self {
        Self {
            enabled: Some(enabled),
            scenario_id: Some(scenario_id.into()),
            followup_sequence: followup_sequence.into(),
            ..Self::default()
        }
    }

    /// Sets `followupSettings`.
    #[must_use]
    #[inline]
    pub fn followup_settings(mut self, followup_settings: FollowupSettings) -> Self {
        self.followup_settings = Some(followup_settings);
        self
    }
}

/// The schema `FollowupSequence`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/FollowupSequence`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowupSequence {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: whole number; for example `1`.
    pub id: Option<i64>,
    /// `followupTimeUnit`: one of `days`, `hours`, `minutes`; for example `hours`.
    pub followup_time_unit: Option<FollowupSequenceFollowupTimeUnit>,
    /// How long to wait: up to 180 days, 24 hours or 60 minutes, by its unit.
    ///
    /// `followupTime`: whole number; for example `2`.
    pub followup_time: Option<i64>,
    /// Whether the agent words the message itself.
    ///
    /// `aiEnabledMessage`: flag; `true` where nothing is sent; for example `true`.
    pub ai_enabled_message: Option<bool>,
    /// `triggerWorkflow`: flag; `false` where nothing is sent; for example `false`.
    pub trigger_workflow: Option<bool>,
    /// What to write when the agent does not word it.
    ///
    /// `customMessage`: text.
    pub custom_message: Option<String>,
    /// `workflowId`: text; for example `workflow789`.
    pub workflow_id: Option<String>,
    /// `contactRequested`: flag; for example `false`.
    pub contact_requested: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FollowupSequence { id = "id", followup_time_unit = "followupTimeUnit", followup_time
    = "followupTime", ai_enabled_message = "aiEnabledMessage", trigger_workflow =
    "triggerWorkflow", custom_message = "customMessage", workflow_id = "workflowId",
    contact_requested = "contactRequested" }
);

impl FollowupSequence {
    /// One with all that the document requires.
    pub fn new(
        id: i64,
        followup_time_unit: impl Into<FollowupSequenceFollowupTimeUnit>,
        followup_time: i64,
    ) -> Self {
        Self {
            id: Some(id),
            followup_time_unit: Some(followup_time_unit.into()),
            followup_time: Some(followup_time),
            ..Self::default()
        }
    }

    /// Sets `aiEnabledMessage`.
    #[must_use]
    #[inline]
    pub fn ai_enabled_message(mut self, ai_enabled_message: bool) -> Self {
        self.ai_enabled_message = Some(ai_enabled_message);
        self
    }

    /// Sets `triggerWorkflow`.
    #[must_use]
    #[inline]
    pub fn trigger_workflow(mut self, trigger_workflow: bool) -> Self {
        self.trigger_workflow = Some(trigger_workflow);
        self
    }

    /// Sets `customMessage`.
    #[must_use]
    pub fn custom_message(mut self, custom_message: impl Into<String>) -> Self {
        self.custom_message = Some(custom_message.into());
        self
    }

    /// Sets `workflowId`.
    #[must_use]
    pub fn workflow_id(mut self, workflow_id: impl Into<String>) -> Self {
        self.workflow_id = Some(workflow_id.into());
        self
    }

    /// Sets `contactRequested`.
    #[must_use]
    #[inline]
    pub fn contact_requested(mut self, contact_requested: bool) -> Self {
        self.contact_requested = Some(contact_requested);
        self
    }
}

/// The schema `FollowupSettings`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/FollowupSettings`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowupSettings {
    /// Whether a follow-up may use another channel.
    ///
    /// `dynamicChannelSwitching`: flag; `true` where nothing is sent; for example `true`.
    pub dynamic_channel_switching: Option<bool>,
    /// Whether working hours are kept.
    ///
    /// `followUpHours`: flag; for example `true`.
    pub follow_up_hours: Option<bool>,
    /// `workingHours`: list of `WorkingHours`.
    pub working_hours: rt::List<WorkingHours>,
    /// Whose time zone the hours are in.
    ///
    /// `timezoneToUse`: one of `contact`, `business`.
    pub timezone_to_use: Option<FollowupSettingsTimezoneToUse>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FollowupSettings { dynamic_channel_switching = "dynamicChannelSwitching",
    follow_up_hours = "followUpHours", working_hours = "workingHours", timezone_to_use =
    "timezoneToUse" }
);

impl FollowupSettings {
    /// One with all that the document requires.
    #[inline]
    pub fn new(dynamic_channel_switching: bool) -> Self {
        Self {
            dynamic_channel_switching: Some(dynamic_channel_switching),
            ..Self::default()
        }
    }

    /// Sets `followUpHours`.
    #[must_use]
    #[inline]
    pub fn follow_up_hours(mut self, follow_up_hours: bool) -> Self {
        self.follow_up_hours = Some(follow_up_hours);
        self
    }

    /// Sets `workingHours`.
    #[must_use]
    pub fn working_hours(
        mut self,
        working_hours: impl Into<rt::List<WorkingHours>>,
    ) -> Self {
        self.working_hours = working_hours.into();
        self
    }

    /// Sets `timezoneToUse`.
    #[must_use]
    pub fn timezone_to_use(
        mut self,
        timezone_to_use: impl Into<FollowupSettingsTimezoneToUse>,
    ) -> Self {
        self.timezone_to_use = Some(timezone_to_use.into());
        self
    }
}

/// The schema `WorkingHours`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/WorkingHours`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkingHours {
    /// 0 is Sunday.
    ///
    /// `dayOfTheWeek`: whole number; for example `1`.
    pub day_of_the_week: Option<i64>,
    /// `intervals`: list of `Interval`.
    pub intervals: rt::List<Interval>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(WorkingHours { day_of_the_week = "dayOfTheWeek", intervals = "intervals" });

impl WorkingHours {
    /// One with all that the document requires.
    #[inline]
    pub fn new(day_of_the_week: i64) -> Self {
        Self {
            day_of_the_week: Some(day_of_the_week),
            ..Self::default()
        }
    }

    /// Sets `intervals`.
    #[must_use]
    pub fn intervals(mut self, intervals: impl Into<rt::List<Interval>>) -> Self {
        self.intervals = intervals.into();
        self
    }
}

/// The schema `Interval`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/Interval`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Interval {
    /// `startHour`: whole number; for example `9`.
    pub start_hour: Option<i64>,
    /// `startMinute`: whole number; for example `0`.
    pub start_minute: Option<i64>,
    /// `endHour`: whole number; for example `17`.
    pub end_hour: Option<i64>,
    /// `endMinute`: whole number; for example `30`.
    pub end_minute: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Interval { start_hour = "startHour", start_minute = "startMinute", end_hour =
    "endHour", end_minute = "endMinute" }
);

impl Interval {
    /// One with all that the document requires.
    #[inline]
    pub fn new(
        start_hour: i64,
        start_minute: i64,
        end_hour: i64,
        end_minute: i64,
    ) -> Self {
        Self {
            start_hour: Some(start_hour),
            start_minute: Some(start_minute),
            end_hour: Some(end_hour),
            end_minute: Some(end_minute),
            ..Self::default()
        }
    }
}

/// The schema `transferBotDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/transferBotDto`.
#[doc(alias = "transferBotDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferBot {
    /// At the default occasion, or at one that is described.
    ///
    /// `transferBotType`: one of `Default`, `Custom`; for example `Custom`.
    pub transfer_bot_type: Option<TransferBotTransferBotType>,
    /// `transferToBot`: text; for example `employee789`.
    pub transfer_to_bot: Option<String>,
    /// Whether it is switched on.
    ///
    /// `enabled`: flag; for example `true`.
    pub enabled: Option<bool>,
    /// `transferBotTriggerCondition`: text.
    pub transfer_bot_trigger_condition: Option<String>,
    /// At least two phrases at which to hand over; required for `Custom`.
    ///
    /// `transferBotExamples`: list of texts; for example `["talk to sales","pricing information","speak to specialist"]`.
    pub transfer_bot_examples: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    TransferBot { transfer_bot_type = "transferBotType", transfer_to_bot =
    "transferToBot", enabled = "enabled", transfer_bot_trigger_condition =
    "transferBotTriggerCondition", transfer_bot_examples = "transferBotExamples" }
);

impl TransferBot {
    /// One with all that the document requires.
    pub fn new(
        transfer_bot_type: impl Into<TransferBotTransferBotType>,
        transfer_to_bot: impl Into<String>,
        enabled: bool,
    ) -> Self {
        Self {
            transfer_bot_type: Some(transfer_bot_type.into()),
            transfer_to_bot: Some(transfer_to_bot.into()),
            enabled: Some(enabled),
            ..Self::default()
        }
    }

    /// Sets `transferBotTriggerCondition`.
    #[must_use]
    pub fn transfer_bot_trigger_condition(
        mut self,
        transfer_bot_trigger_condition: impl Into<String>,
    ) -> Self {
        self.transfer_bot_trigger_condition = Some(
            transfer_bot_trigger_condition.into(),
        );
        self
    }

    /// Sets `transferBotExamples`.
    #[must_use]
    pub fn transfer_bot_examples(
        mut self,
        transfer_bot_examples: impl Into<rt::List<String>>,
    ) -> Self {
        self.transfer_bot_examples = transfer_bot_examples.into();
        self
    }
}

/// The schema `createActionResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/createActionResponseDTO`.
#[doc(alias = "createActionResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateActionResponse {
    /// What the call answers, inside its envelope.
    ///
    /// `data`: an object, `ActionData`.
    pub data: Option<ActionData>,
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(CreateActionResponse { data = "data", success = "success" });

/// The schema `ActionDataDTO`.
///
/// Answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/ActionDataDTO`.
#[doc(alias = "ActionDataDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionData {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `actionId123`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Trigger Workflow`.
    pub name: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `triggerWorkflow`, `updateContactField`, `appointmentBooking`, `stopBot`, `humanHandOver`, `advancedFollowup`, `transferBot`; for example `triggerWorkflow`.
    pub type_: Option<Type>,
    /// Id of an AI agent, from the family that the operation belongs to.
    ///
    /// `agentId`: text; for example `agentId123`.
    pub agent_id: Option<String>,
    /// What the action does, in the form of its `type`.
    ///
    /// `details`: one of several types, `ActionDataDetails`.
    pub details: Option<ActionDataDetails>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ActionData { id = "id", name = "name", type_ = "type", agent_id = "agentId", details
    = "details" }
);

/// The schema `fetchActionsForEmployeeResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/fetchActionsForEmployeeResponseDTO`.
#[doc(alias = "fetchActionsForEmployeeResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchActionsForEmployeeResponse {
    /// What the call answers, inside its envelope.
    ///
    /// `data`: list of `ActionData`.
    pub data: rt::List<ActionData>,
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(FetchActionsForEmployeeResponse { data = "data", success = "success" });

/// The schema `fetchActionDetailsResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/fetchActionDetailsResponseDTO`.
///
/// The same as [`CreateActionResponse`].
#[doc(alias = "fetchActionDetailsResponseDTO")]
pub type FetchActionDetailsResponse = CreateActionResponse;

/// The schema `updateActionResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/updateActionResponseDTO`.
///
/// The same as [`CreateActionResponse`].
#[doc(alias = "updateActionResponseDTO")]
pub type UpdateActionResponse = CreateActionResponse;

/// The schema `deleteActionResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/deleteActionResponseDTO`.
#[doc(alias = "deleteActionResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteActionResponse {
    /// What the call answers, inside its envelope.
    ///
    /// `data`: an object, `DeleteActionData`.
    pub data: Option<DeleteActionData>,
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(DeleteActionResponse { data = "data", success = "success" });

/// The schema `DeleteActionDataDTO`.
///
/// Answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/DeleteActionDataDTO`.
#[doc(alias = "DeleteActionDataDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteActionData {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `actionId123`.
    pub id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(DeleteActionData { id = "id" });

/// The schema `EmployeeResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/EmployeeResponseDTO`.
#[doc(alias = "EmployeeResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeeResponse {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `emp_123`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `John Doe`.
    pub name: Option<String>,
    /// Name of a business.
    ///
    /// `businessName`: text; for example `Tech Corp`.
    pub business_name: Option<String>,
    /// `off`, `suggestive` (drafts for a person) or `auto-pilot` (answers by itself).
    ///
    /// `mode`: one of `off`, `suggestive`, `auto-pilot`; for example `auto-pilot`.
    pub mode: Option<Mode>,
    /// `channels`: list of `Item`; for example `["SMS","Live_Chat"]`.
    pub channels: rt::List<Item>,
    /// How long to wait before answering: at most 5 minutes or 300 seconds.
    ///
    /// `waitTime`: whole number; for example `30`.
    pub wait_time: Option<i64>,
    /// `waitTimeUnit`: one of `minutes`, `seconds`; for example `seconds`.
    pub wait_time_unit: Option<WaitTimeUnit>,
    /// Deprecated.
    ///
    /// `sleepEnabled`: flag; for example `false`.
    ///
    /// The document calls it deprecated.
    pub sleep_enabled: Option<bool>,
    /// `sleepTime`: whole number; for example `2`.
    pub sleep_time: Option<i64>,
    /// `sleepTimeUnit`: one of `hours`, `minutes`, `seconds`; for example `hours`.
    pub sleep_time_unit: Option<CreateEmployeeSleepTimeUnit>,
    /// `actions`: list of `ActionsId`.
    pub actions: rt::List<ActionsId>,
    /// Whether it is the account's main agent; the first one is by default.
    ///
    /// `isPrimary`: flag; for example `false`.
    pub is_primary: Option<bool>,
    /// After how many messages of its own a person must step in, 1 to 100.
    ///
    /// `autoPilotMaxMessages`: whole number; for example `25`.
    pub auto_pilot_max_messages: Option<i64>,
    /// `goal`: text; for example `Assist customers with inquiries`.
    pub goal: Option<String>,
    /// `personality`: text; for example `Friendly and helpful`.
    pub personality: Option<String>,
    /// `instructions`: text; for example `Provide excellent customer service`.
    pub instructions: Option<String>,
    /// What the agent may look things up in, see the family `knowledge_base`.
    ///
    /// `knowledgeBaseIds`: list of texts; for example `["kb_123","kb_456"]`.
    pub knowledge_base_ids: rt::List<String>,
    /// Fall silent when a person writes.
    ///
    /// `sleepOnManualMessage`: flag; for example `false`.
    pub sleep_on_manual_message: Option<bool>,
    /// Fall silent when a workflow writes.
    ///
    /// `sleepOnWorkflowMessage`: flag; for example `false`.
    pub sleep_on_workflow_message: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    EmployeeResponse { id = "id", name = "name", business_name = "businessName", mode =
    "mode", channels = "channels", wait_time = "waitTime", wait_time_unit =
    "waitTimeUnit", sleep_enabled = "sleepEnabled", sleep_time = "sleepTime",
    sleep_time_unit = "sleepTimeUnit", actions = "actions", is_primary = "isPrimary",
    auto_pilot_max_messages = "autoPilotMaxMessages", goal = "goal", personality =
    "personality", instructions = "instructions", knowledge_base_ids =
    "knowledgeBaseIds", sleep_on_manual_message = "sleepOnManualMessage",
    sleep_on_workflow_message = "sleepOnWorkflowMessage" }
);

/// The schema `ActionsIdDto`.
///
/// Answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/ActionsIdDto`.
#[doc(alias = "ActionsIdDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionsId {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `actionId123`.
    pub id: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `triggerWorkflow`, `updateContactField`, `appointmentBooking`, `stopBot`, `humanHandOver`, `advancedFollowup`, `transferBot`; for example `triggerWorkflow`.
    pub type_: Option<Type>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ActionsId { id = "id", type_ = "type" });

/// The schema `SearchEmployeeResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/SearchEmployeeResponseDTO`.
#[doc(alias = "SearchEmployeeResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchEmployeeResponse {
    /// `agents`: list of `EmployeeListItem`.
    pub agents: rt::List<EmployeeListItem>,
    /// All agents of the account, whatever was searched for.
    ///
    /// `totalCount`: whole number; for example `100`.
    pub total_count: Option<i64>,
    /// How many agents this answer has.
    ///
    /// `count`: whole number; for example `25`.
    pub count: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SearchEmployeeResponse { agents = "agents", total_count = "totalCount", count =
    "count" }
);

/// The schema `EmployeeListItemDTO`.
///
/// Answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/EmployeeListItemDTO`.
#[doc(alias = "EmployeeListItemDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeeListItem {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `emp_123`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `John Doe`.
    pub name: Option<String>,
    /// Name of a business.
    ///
    /// `businessName`: text; for example `Tech Corp`.
    pub business_name: Option<String>,
    /// `off`, `suggestive` (drafts for a person) or `auto-pilot` (answers by itself).
    ///
    /// `mode`: one of `off`, `suggestive`, `auto-pilot`; for example `auto-pilot`.
    pub mode: Option<Mode>,
    /// `channels`: list of texts; for example `["SMS","LIVE_CHAT"]`.
    pub channels: rt::List<String>,
    /// How long to wait before answering: at most 5 minutes or 300 seconds.
    ///
    /// `waitTime`: whole number; for example `30`.
    pub wait_time: Option<i64>,
    /// `waitTimeUnit`: one of `minutes`, `seconds`; for example `seconds`.
    pub wait_time_unit: Option<WaitTimeUnit>,
    /// Deprecated.
    ///
    /// `sleepEnabled`: flag; for example `false`.
    ///
    /// The document calls it deprecated.
    pub sleep_enabled: Option<bool>,
    /// `sleepTime`: whole number; for example `2`.
    pub sleep_time: Option<i64>,
    /// `sleepTimeUnit`: one of `hours`, `minutes`, `seconds`; for example `hours`.
    pub sleep_time_unit: Option<CreateEmployeeSleepTimeUnit>,
    /// `actions`: list of `ActionsItem`.
    pub actions: rt::List<ActionsItem>,
    /// Whether it is the account's main agent; the first one is by default.
    ///
    /// `isPrimary`: flag; for example `false`.
    pub is_primary: Option<bool>,
    /// After how many messages of its own a person must step in, 1 to 100.
    ///
    /// `autoPilotMaxMessages`: whole number; for example `25`.
    pub auto_pilot_max_messages: Option<i64>,
    /// `goal`: an object, `EmployeeListItemGoal`.
    pub goal: Option<EmployeeListItemGoal>,
    /// What the agent may look things up in, see the family `knowledge_base`.
    ///
    /// `knowledgeBaseIds`: list of texts; for example `["kb_123","kb_456"]`.
    pub knowledge_base_ids: rt::List<String>,
    /// When it was made, set by the platform.
    ///
    /// `createdAt`: date and time (RFC 3339); for example `2024-01-01T00:00:00Z`.
    pub created_at: Option<String>,
    /// When it was last changed, set by the platform.
    ///
    /// `updatedAt`: date and time (RFC 3339); for example `2024-01-01T00:00:00Z`.
    pub updated_at: Option<String>,
    /// Fall silent when a person writes.
    ///
    /// `sleepOnManualMessage`: flag; for example `false`.
    pub sleep_on_manual_message: Option<bool>,
    /// Fall silent when a workflow writes.
    ///
    /// `sleepOnWorkflowMessage`: flag; for example `false`.
    pub sleep_on_workflow_message: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    EmployeeListItem { id = "id", name = "name", business_name = "businessName", mode =
    "mode", channels = "channels", wait_time = "waitTime", wait_time_unit =
    "waitTimeUnit", sleep_enabled = "sleepEnabled", sleep_time = "sleepTime",
    sleep_time_unit = "sleepTimeUnit", actions = "actions", is_primary = "isPrimary",
    auto_pilot_max_messages = "autoPilotMaxMessages", goal = "goal", knowledge_base_ids =
    "knowledgeBaseIds", created_at = "createdAt", updated_at = "updatedAt",
    sleep_on_manual_message = "sleepOnManualMessage", sleep_on_workflow_message =
    "sleepOnWorkflowMessage" }
);

/// The object `item` of `actions`.
///
/// Answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/EmployeeListItemDTO/properties/actions/items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionsItem {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ActionsItem { id = "id", type_ = "type" });

/// The object `goal` of `EmployeeListItemDTO`.
///
/// Answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/EmployeeListItemDTO/properties/goal`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeeListItemGoal {
    /// `prompt`: text.
    pub prompt: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: text.
    pub type_: Option<String>,
    /// `actionId`: text, null is a value of its own.
    pub action_id: Option<Option<String>>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    EmployeeListItemGoal { prompt = "prompt", type_ = "type", action_id = "actionId" }
);

/// The schema `DeleteEmployeeResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/DeleteEmployeeResponseDTO`.
#[doc(alias = "DeleteEmployeeResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEmployeeResponse {
    /// Whether it worked; other operations spell it `succeded` or `succeeded`.
    ///
    /// `success`: flag; for example `true`.
    pub success: Option<bool>,
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text; for example `emp_123`.
    pub id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(DeleteEmployeeResponse { success = "success", id = "id" });

/// The schema `FetchAIResponseDetailsResponseDTO`.
///
/// Answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/FetchAIResponseDetailsResponseDTO`.
#[doc(alias = "FetchAIResponseDetailsResponseDTO")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchAiResponseDetailsResponse {
    /// `prompt`: text.
    pub prompt: Option<String>,
    /// `intent`: text; for example `Assist customers with product inquiries and support`.
    pub intent: Option<String>,
    /// `responseMessage`: text.
    pub response_message: Option<String>,
    /// Questions and answers that were used.
    ///
    /// `faqs`: list of `FaqsItem`.
    pub faqs: rt::List<FaqsItem>,
    /// Pieces of web pages that were used.
    ///
    /// `website`: list of `WebsiteItem`.
    pub website: rt::List<WebsiteItem>,
    /// Id of an AI agent, from the family that the operation belongs to.
    ///
    /// `agentId`: text; for example `emp_123`.
    pub agent_id: Option<String>,
    /// `input`: text; for example `What is your return policy?`.
    pub input: Option<String>,
    /// `actionLogs`: list of `ActionLogsItem`.
    pub action_logs: rt::List<ActionLogsItem>,
    /// `history`: list of `HistoryItem`.
    pub history: rt::List<HistoryItem>,
    /// `off`, `suggestive` (drafts for a person) or `auto-pilot` (answers by itself).
    ///
    /// `mode`: text; for example `auto-pilot`.
    pub mode: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    FetchAiResponseDetailsResponse { prompt = "prompt", intent = "intent",
    response_message = "responseMessage", faqs = "faqs", website = "website", agent_id =
    "agentId", input = "input", action_logs = "actionLogs", history = "history", mode =
    "mode" }
);

/// The object `item` of `faqs`.
///
/// Answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/FetchAIResponseDetailsResponseDTO/properties/faqs/items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaqsItem {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// `content`: text.
    pub content: Option<String>,
    /// Heading or name as people read it.
    ///
    /// `title`: text.
    pub title: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(FaqsItem { id = "id", content = "content", title = "title" });

/// The object `item` of `website`.
///
/// Answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/FetchAIResponseDetailsResponseDTO/properties/website/items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebsiteItem {
    /// Id of the record, mostly the one that stands in the path of calls about it;
    /// advertising and social networks have ids of their own.
    ///
    /// `id`: text.
    pub id: Option<String>,
    /// `content`: text.
    pub content: Option<String>,
    /// Address on the web.
    ///
    /// `url`: text.
    pub url: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(WebsiteItem { id = "id", content = "content", url = "url" });

/// The object `item` of `actionLogs`.
///
/// Answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/FetchAIResponseDetailsResponseDTO/properties/actionLogs/items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionLogsItem {
    /// `contactUpdateAction`: list of `ContactUpdateActionItem`.
    pub contact_update_action: rt::List<ContactUpdateActionItem>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ActionLogsItem { contact_update_action = "contactUpdateAction" });

/// The object `item` of `contactUpdateAction`.
///
/// Answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/FetchAIResponseDetailsResponseDTO/properties/actionLogs/items/properties/contactUpdateAction/items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactUpdateActionItem {
    /// `fieldId`: text.
    pub field_id: Option<String>,
    /// The value itself; unit and form depend on where it stands.
    ///
    /// `value`: text.
    pub value: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ContactUpdateActionItem { field_id = "fieldId", value = "value" });

/// The object `item` of `history`.
///
/// Answers hold it.
///
/// Document: `api/conversation_ai.yaml#/components/schemas/FetchAIResponseDetailsResponseDTO/properties/history/items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HistoryItem {
    /// `role`: text.
    pub role: Option<String>,
    /// `content`: text.
    pub content: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(HistoryItem { role = "role", content = "content" });
