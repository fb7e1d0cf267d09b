// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Voice AI.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`VoiceAi::list_agents`](super::VoiceAi::list_agents): `GET /voice-ai/agents`.
pub type ListAgents = rt::Operation<kinds::ListAgents>;

impl ListAgents {
    /// Which page of a list, counted from 1 in most operations and from 0 in some; in
    /// submissions a page on the web.
    ///
    /// `page`: whole number, at least 1, at most 5000; `1` where nothing is sent; for example `1`.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.query::<i64>("page", &page);
        self
    }

    /// `pageSize`: whole number, at least 1, at most 50; `10` where nothing is sent; for example `10`.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.0.query::<i64>("pageSize", &page_size);
        self
    }

    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `query`: text.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query::<String>("query", &query.into());
        self
    }
}

/// A request of [`VoiceAi::create_agent`](super::VoiceAi::create_agent): `POST /voice-ai/agents`.
pub type CreateAgent = rt::Operation<kinds::CreateAgent>;

impl CreateAgent {
    /// `agentName`: text, not empty, at most 40 characters; for example `Customer Support Agent`.
    pub fn agent_name(mut self, agent_name: impl Into<String>) -> Self {
        self.0.field::<String>("agentName", &agent_name.into());
        self
    }

    /// Name of a business.
    ///
    /// `businessName`: text, not empty; for example `Acme Corporation`.
    pub fn business_name(mut self, business_name: impl Into<String>) -> Self {
        self.0.field::<String>("businessName", &business_name.into());
        self
    }

    /// What it says first, at most 190 characters; made up when it is missing.
    ///
    /// `welcomeMessage`: text, not empty, at most 190 characters.
    pub fn welcome_message(mut self, welcome_message: impl Into<String>) -> Self {
        self.0.field::<String>("welcomeMessage", &welcome_message.into());
        self
    }

    /// What the agent is told to be and do; made up when it is missing.
    ///
    /// `agentPrompt`: text.
    pub fn agent_prompt(mut self, agent_prompt: impl Into<String>) -> Self {
        self.0.field::<String>("agentPrompt", &agent_prompt.into());
        self
    }

    /// The voice; one is chosen when it is missing. No call lists them.
    ///
    /// `voiceId`: text; for example `507f1f77bcf86cd799439011`.
    pub fn voice_id(mut self, voice_id: impl Into<String>) -> Self {
        self.0.field::<String>("voiceId", &voice_id.into());
        self
    }

    /// Language by its code.
    ///
    /// `language`: one of `en-US`, `pt-BR`, `es`, `fr`, `de`, `it`, `nl-NL`, `multi`.
    pub fn language(mut self, language: impl Into<models::VoiceAiLanguage>) -> Self {
        self.0.field::<models::VoiceAiLanguage>("language", &language.into());
        self
    }

    /// How long it waits for slow answers; `high` by default.
    ///
    /// `patienceLevel`: one of `low`, `medium`, `high`.
    pub fn patience_level(
        mut self,
        patience_level: impl Into<models::PatienceLevel>,
    ) -> Self {
        self.0.field::<models::PatienceLevel>("patienceLevel", &patience_level.into());
        self
    }

    /// Seconds, 180 to 900; 300 by default.
    ///
    /// `maxCallDuration`: whole number, at least 180, at most 900; for example `600`.
    #[inline]
    pub fn max_call_duration(mut self, max_call_duration: i64) -> Self {
        self.0.field::<i64>("maxCallDuration", &max_call_duration);
        self
    }

    /// Whether it asks again when the caller is silent.
    ///
    /// `sendUserIdleReminders`: flag; for example `true`.
    #[inline]
    pub fn send_user_idle_reminders(mut self, send_user_idle_reminders: bool) -> Self {
        self.0.field::<bool>("sendUserIdleReminders", &send_user_idle_reminders);
        self
    }

    /// Seconds of silence before it asks again; 8 by default.
    ///
    /// `reminderAfterIdleTimeSeconds`: whole number, at least 1, at most 20; for example `5`.
    #[inline]
    pub fn reminder_after_idle_time_seconds(
        mut self,
        reminder_after_idle_time_seconds: i64,
    ) -> Self {
        self.0
            .field::<
                i64,
            >("reminderAfterIdleTimeSeconds", &reminder_after_idle_time_seconds);
        self
    }

    /// The number that it answers.
    ///
    /// `inboundNumber`: text; for example `+1234567890`.
    pub fn inbound_number(mut self, inbound_number: impl Into<String>) -> Self {
        self.0.field::<String>("inboundNumber", &inbound_number.into());
        self
    }

    /// The pool whose numbers it answers, see `phone_system`.
    ///
    /// `numberPoolId`: text; for example `pool_507f1f77bcf86cd799439011`.
    pub fn number_pool_id(mut self, number_pool_id: impl Into<String>) -> Self {
        self.0.field::<String>("numberPoolId", &number_pool_id.into());
        self
    }

    /// Workflows that start when a call ends.
    ///
    /// `callEndWorkflowIds`: list of texts, at most 10 items; for example `["wf_507f1f77bcf86cd799439011","wf_507f1f77bcf86cd799439012"]`.
    pub fn call_end_workflow_ids(
        mut self,
        call_end_workflow_ids: impl Into<rt::List<String>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<String>,
            >("callEndWorkflowIds", &call_end_workflow_ids.into());
        self
    }

    /// Who gets a mail after a call.
    ///
    /// `sendPostCallNotificationTo`: an object, `SendPostCallNotificationDto`.
    #[inline]
    pub fn send_post_call_notification_to(
        mut self,
        send_post_call_notification_to: models::SendPostCallNotificationDto,
    ) -> Self {
        self.0
            .field::<
                models::SendPostCallNotificationDto,
            >("sendPostCallNotificationTo", &send_post_call_notification_to);
        self
    }

    /// When it answers; always, when there are none.
    ///
    /// `agentWorkingHours`: list of `AgentWorkingHours`.
    pub fn agent_working_hours(
        mut self,
        agent_working_hours: impl Into<rt::List<models::AgentWorkingHours>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<models::AgentWorkingHours>,
            >("agentWorkingHours", &agent_working_hours.into());
        self
    }

    /// A zone of the tz database, such as `America/New_York`; the account's by default.
    ///
    /// `timezone`: text, matching `^[A-Za-z_]+/[A-Za-z_]+$`; for example `America/New_York`.
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.0.field::<String>("timezone", &timezone.into());
        self
    }

    /// Whether it is kept from stepping in as a fallback.
    ///
    /// `isAgentAsBackupDisabled`: flag; for example `false`.
    #[inline]
    pub fn is_agent_as_backup_disabled(
        mut self,
        is_agent_as_backup_disabled: bool,
    ) -> Self {
        self.0.field::<bool>("isAgentAsBackupDisabled", &is_agent_as_backup_disabled);
        self
    }

    /// `translation`: an object, `TranslationDto`.
    #[inline]
    pub fn translation(mut self, translation: models::TranslationDto) -> Self {
        self.0.field::<models::TranslationDto>("translation", &translation);
        self
    }
}

/// A request of [`VoiceAi::get_agent`](super::VoiceAi::get_agent): `GET /voice-ai/agents/{agentId}`.
pub type GetAgent = rt::Operation<kinds::GetAgent>;

/// A request of [`VoiceAi::delete_agent`](super::VoiceAi::delete_agent): `DELETE /voice-ai/agents/{agentId}`.
pub type DeleteAgent = rt::Operation<kinds::DeleteAgent>;

/// A request of [`VoiceAi::update_agent`](super::VoiceAi::update_agent): `PATCH /voice-ai/agents/{agentId}`.
pub type UpdateAgent = rt::Operation<kinds::UpdateAgent>;

impl UpdateAgent {
    /// `agentName`: text, not empty, at most 40 characters; for example `Customer Support Agent`.
    pub fn agent_name(mut self, agent_name: impl Into<String>) -> Self {
        self.0.field::<String>("agentName", &agent_name.into());
        self
    }

    /// Name of a business.
    ///
    /// `businessName`: text, not empty; for example `Acme Corporation`.
    pub fn business_name(mut self, business_name: impl Into<String>) -> Self {
        self.0.field::<String>("businessName", &business_name.into());
        self
    }

    /// What it says first, at most 190 characters; made up when it is missing.
    ///
    /// `welcomeMessage`: text, not empty, at most 190 characters.
    pub fn welcome_message(mut self, welcome_message: impl Into<String>) -> Self {
        self.0.field::<String>("welcomeMessage", &welcome_message.into());
        self
    }

    /// What the agent is told to be and do; made up when it is missing.
    ///
    /// `agentPrompt`: text.
    pub fn agent_prompt(mut self, agent_prompt: impl Into<String>) -> Self {
        self.0.field::<String>("agentPrompt", &agent_prompt.into());
        self
    }

    /// The voice; one is chosen when it is missing. No call lists them.
    ///
    /// `voiceId`: text; for example `507f1f77bcf86cd799439011`.
    pub fn voice_id(mut self, voice_id: impl Into<String>) -> Self {
        self.0.field::<String>("voiceId", &voice_id.into());
        self
    }

    /// Language by its code.
    ///
    /// `language`: one of `en-US`, `pt-BR`, `es`, `fr`, `de`, `it`, `nl-NL`, `multi`.
    pub fn language(mut self, language: impl Into<models::VoiceAiLanguage>) -> Self {
        self.0.field::<models::VoiceAiLanguage>("language", &language.into());
        self
    }

    /// How long it waits for slow answers; `high` by default.
    ///
    /// `patienceLevel`: one of `low`, `medium`, `high`.
    pub fn patience_level(
        mut self,
        patience_level: impl Into<models::PatienceLevel>,
    ) -> Self {
        self.0.field::<models::PatienceLevel>("patienceLevel", &patience_level.into());
        self
    }

    /// Seconds, 180 to 900; 300 by default.
    ///
    /// `maxCallDuration`: whole number, at least 180, at most 900; for example `600`.
    #[inline]
    pub fn max_call_duration(mut self, max_call_duration: i64) -> Self {
        self.0.field::<i64>("maxCallDuration", &max_call_duration);
        self
    }

    /// Whether it asks again when the caller is silent.
    ///
    /// `sendUserIdleReminders`: flag; for example `true`.
    #[inline]
    pub fn send_user_idle_reminders(mut self, send_user_idle_reminders: bool) -> Self {
        self.0.field::<bool>("sendUserIdleReminders", &send_user_idle_reminders);
        self
    }

    /// Seconds of silence before it asks again; 8 by default.
    ///
    /// `reminderAfterIdleTimeSeconds`: whole number, at least 1, at most 20; for example `5`.
    #[inline]
    pub fn reminder_after_idle_time_seconds(
        mut self,
        reminder_after_idle_time_seconds: i64,
    ) -> Self {
        self.0
            .field::<
                i64,
            >("reminderAfterIdleTimeSeconds", &reminder_after_idle_time_seconds);
        self
    }

    /// The number that it answers.
    ///
    /// `inboundNumber`: text; for example `+1234567890`.
    pub fn inbound_number(mut self, inbound_number: impl Into<String>) -> Self {
        self.0.field::<String>("inboundNumber", &inbound_number.into());
        self
    }

    /// The pool whose numbers it answers, see `phone_system`.
    ///
    /// `numberPoolId`: text; for example `pool_507f1f77bcf86cd799439011`.
    pub fn number_pool_id(mut self, number_pool_id: impl Into<String>) -> Self {
        self.0.field::<String>("numberPoolId", &number_pool_id.into());
        self
    }

    /// Workflows that start when a call ends.
    ///
    /// `callEndWorkflowIds`: list of texts, at most 10 items; for example `["wf_507f1f77bcf86cd799439011","wf_507f1f77bcf86cd799439012"]`.
    pub fn call_end_workflow_ids(
        mut self,
        call_end_workflow_ids: impl Into<rt::List<String>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<String>,
            >("callEndWorkflowIds", &call_end_workflow_ids.into());
        self
    }

    /// Who gets a mail after a call.
    ///
    /// `sendPostCallNotificationTo`: an object, `SendPostCallNotificationDto`.
    #[inline]
    pub fn send_post_call_notification_to(
        mut self,
        send_post_call_notification_to: models::SendPostCallNotificationDto,
    ) -> Self {
        self.0
            .field::<
                models::SendPostCallNotificationDto,
            >("sendPostCallNotificationTo", &send_post_call_notification_to);
        self
    }

    /// When it answers; always, when there are none.
    ///
    /// `agentWorkingHours`: list of `AgentWorkingHours`.
    pub fn agent_working_hours(
        mut self,
        agent_working_hours: impl Into<rt::List<models::AgentWorkingHours>>,
    ) -> Self {
        self.0
            .field::<
                rt::List<models::AgentWorkingHours>,
            >("agentWorkingHours", &agent_working_hours.into());
        self
    }

    /// A zone of the tz database, such as `America/New_York`; the account's by default.
    ///
    /// `timezone`: text, matching `^[A-Za-z_]+/[A-Za-z_]+$`; for example `America/New_York`.
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.0.field::<String>("timezone", &timezone.into());
        self
    }

    /// Whether it is kept from stepping in as a fallback.
    ///
    /// `isAgentAsBackupDisabled`: flag; for example `false`.
    #[inline]
    pub fn is_agent_as_backup_disabled(
        mut self,
        is_agent_as_backup_disabled: bool,
    ) -> Self {
        self.0.field::<bool>("isAgentAsBackupDisabled", &is_agent_as_backup_disabled);
        self
    }

    /// `translation`: an object, `TranslationDto`.
    #[inline]
    pub fn translation(mut self, translation: models::TranslationDto) -> Self {
        self.0.field::<models::TranslationDto>("translation", &translation);
        self
    }
}

/// A request of [`VoiceAi::list_call_logs`](super::VoiceAi::list_call_logs): `GET /voice-ai/dashboard/call-logs`.
pub type ListCallLogs = rt::Operation<kinds::ListCallLogs>;

impl ListCallLogs {
    /// Id of an AI agent, from the family that the operation belongs to.
    ///
    /// `agentId`: text; for example `507f1f77bcf86cd799439011`.
    pub fn agent_id(mut self, agent_id: impl Into<String>) -> Self {
        self.0.query::<String>("agentId", &agent_id.into());
        self
    }

    /// Id of a contact; the contacts family finds it.
    ///
    /// `contactId`: text; for example `contact123,contact456`.
    pub fn contact_id(mut self, contact_id: impl Into<String>) -> Self {
        self.0.query::<String>("contactId", &contact_id.into());
        self
    }

    /// Real calls or trials.
    ///
    /// `callType`: one of `LIVE`, `TRIAL`.
    pub fn call_type(
        mut self,
        call_type: impl Into<models::ListCallLogsCallType>,
    ) -> Self {
        self.0.query::<models::ListCallLogsCallType>("callType", &call_type.into());
        self
    }

    /// Milliseconds since 1970; only together with `endDate`.
    ///
    /// `startDate`: whole number; for example `1679308800000`.
    #[inline]
    pub fn start_date(mut self, start_date: i64) -> Self {
        self.0.query::<i64>("startDate", &start_date);
        self
    }

    /// Milliseconds since 1970; only together with `startDate`.
    ///
    /// `endDate`: whole number; for example `1679395199000`.
    #[inline]
    pub fn end_date(mut self, end_date: i64) -> Self {
        self.0.query::<i64>("endDate", &end_date);
        self
    }

    /// What kind of action it is; as a filter several with commas.
    ///
    /// `actionType`: one of `CALL_TRANSFER`, `DATA_EXTRACTION`, `IN_CALL_DATA_EXTRACTION`, `WORKFLOW_TRIGGER`, `SMS`, `APPOINTMENT_BOOKING`, `CUSTOM_ACTION`, `KNOWLEDGE_BASE`; for example `SMS,CALL_TRANSFER,WORKFLOW_TRIGGER`.
    pub fn action_type(mut self, action_type: impl Into<models::ActionType>) -> Self {
        self.0.query::<models::ActionType>("actionType", &action_type.into());
        self
    }

    /// `sortBy`: one of `duration`, `createdAt`.
    pub fn sort_by(mut self, sort_by: impl Into<models::ListCallLogsSortBy>) -> Self {
        self.0.query::<models::ListCallLogsSortBy>("sortBy", &sort_by.into());
        self
    }

    /// `sort`: one of `ascend`, `descend`.
    pub fn sort(mut self, sort: impl Into<models::ListCallLogsSort>) -> Self {
        self.0.query::<models::ListCallLogsSort>("sort", &sort.into());
        self
    }

    /// Which page of a list, counted from 1 in most operations and from 0 in some; in
    /// submissions a page on the web.
    ///
    /// `page`: whole number; `1` where nothing is sent.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.query::<i64>("page", &page);
        self
    }

    /// `pageSize`: whole number, at most 50; `10` where nothing is sent.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.0.query::<i64>("pageSize", &page_size);
        self
    }
}

/// A request of [`VoiceAi::get_call_log`](super::VoiceAi::get_call_log): `GET /voice-ai/dashboard/call-logs/{callId}`.
pub type GetCallLog = rt::Operation<kinds::GetCallLog>;

/// A request of [`VoiceAi::create_action`](super::VoiceAi::create_action): `POST /voice-ai/actions`.
pub type CreateAction = rt::Operation<kinds::CreateAction>;

/// A request of [`VoiceAi::get_action`](super::VoiceAi::get_action): `GET /voice-ai/actions/{actionId}`.
pub type GetAction = rt::Operation<kinds::GetAction>;

/// A request of [`VoiceAi::update_action`](super::VoiceAi::update_action): `PUT /voice-ai/actions/{actionId}`.
pub type UpdateAction = rt::Operation<kinds::UpdateAction>;

/// A request of [`VoiceAi::delete_action`](super::VoiceAi::delete_action): `DELETE /voice-ai/actions/{actionId}`.
pub type DeleteAction = rt::Operation<kinds::DeleteAction>;
