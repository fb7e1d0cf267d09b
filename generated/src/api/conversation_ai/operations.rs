// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Conversation AI.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`ConversationAi::create_action`](super::ConversationAi::create_action): `POST /conversation-ai/agents/{agentId}/actions`.
pub type CreateAction = rt::Operation<kinds::CreateAction>;

/// A request of [`ConversationAi::list_actions`](super::ConversationAi::list_actions): `GET /conversation-ai/agents/{agentId}/actions/list`.
pub type ListActions = rt::Operation<kinds::ListActions>;

/// A request of [`ConversationAi::get_action`](super::ConversationAi::get_action): `GET /conversation-ai/agents/{agentId}/actions/{actionId}`.
pub type GetAction = rt::Operation<kinds::GetAction>;

/// A request of [`ConversationAi::update_action`](super::ConversationAi::update_action): `PUT /conversation-ai/agents/{agentId}/actions/{actionId}`.
pub type UpdateAction = rt::Operation<kinds::UpdateAction>;

/// A request of [`ConversationAi::delete_action`](super::ConversationAi::delete_action): `DELETE /conversation-ai/agents/{agentId}/actions/{actionId}`.
pub type DeleteAction = rt::Operation<kinds::DeleteAction>;

/// A request of [`ConversationAi::update_followup_settings`](super::ConversationAi::update_followup_settings): `PATCH /conversation-ai/agents/{agentId}/followup-settings`.
pub type UpdateFollowupSettings = rt::Operation<kinds::UpdateFollowupSettings>;

/// A request of [`ConversationAi::create_agent`](super::ConversationAi::create_agent): `POST /conversation-ai/agents`.
pub type CreateAgent = rt::Operation<kinds::CreateAgent>;

impl CreateAgent {
    /// Name of a business.
    ///
    /// `businessName`: text; for example `Tech Corp`.
    pub fn business_name(mut self, business_name: impl Into<String>) -> Self {
        self.0.field::<String>("businessName", &business_name.into());
        self
    }

    /// `off`, `suggestive` (drafts for a person) or `auto-pilot` (answers by itself).
    ///
    /// `mode`: one of `off`, `suggestive`, `auto-pilot`; `off` where nothing is sent; for example `auto-pilot`.
    pub fn mode(mut self, mode: impl Into<models::Mode>) -> Self {
        self.0.field::<models::Mode>("mode", &mode.into());
        self
    }

    /// `channels`: list of `Item`; for example `["SMS","Live_Chat","WhatsApp"]`.
    pub fn channels(mut self, channels: impl Into<rt::List<models::Item>>) -> Self {
        self.0.field::<rt::List<models::Item>>("channels", &channels.into());
        self
    }

    /// Whether it is the account's main agent; the first one is by default.
    ///
    /// `isPrimary`: flag; `false` where nothing is sent; for example `true`.
    #[inline]
    pub fn is_primary(mut self, is_primary: bool) -> Self {
        self.0.field::<bool>("isPrimary", &is_primary);
        self
    }

    /// How long to wait before answering: at most 5 minutes or 300 seconds.
    ///
    /// `waitTime`: whole number; `2` where nothing is sent; for example `2`.
    #[inline]
    pub fn wait_time(mut self, wait_time: i64) -> Self {
        self.0.field::<i64>("waitTime", &wait_time);
        self
    }

    /// `waitTimeUnit`: one of `minutes`, `seconds`; `seconds` where nothing is sent; for example `seconds`.
    pub fn wait_time_unit(
        mut self,
        wait_time_unit: impl Into<models::WaitTimeUnit>,
    ) -> Self {
        self.0.field::<models::WaitTimeUnit>("waitTimeUnit", &wait_time_unit.into());
        self
    }

    /// Deprecated.
    ///
    /// `sleepEnabled`: flag; `false` where nothing is sent; for example `false`.
    ///
    /// The document calls it deprecated.
    #[deprecated = "the document calls it deprecated"]
    #[inline]
    pub fn sleep_enabled(mut self, sleep_enabled: bool) -> Self {
        self.0.field::<bool>("sleepEnabled", &sleep_enabled);
        self
    }

    /// How long it stays silent: at most 2880 minutes, 172800 seconds or 48 hours; null for
    /// ever.
    ///
    /// `sleepTime`: whole number; for example `2`.
    #[inline]
    pub fn sleep_time(mut self, sleep_time: i64) -> Self {
        self.0.field::<i64>("sleepTime", &sleep_time);
        self
    }

    /// `sleepTimeUnit`: one of `hours`, `minutes`, `seconds`; for example `hours`.
    pub fn sleep_time_unit(
        mut self,
        sleep_time_unit: impl Into<models::CreateEmployeeSleepTimeUnit>,
    ) -> Self {
        self.0
            .field::<
                models::CreateEmployeeSleepTimeUnit,
            >("sleepTimeUnit", &sleep_time_unit.into());
        self
    }

    /// After how many messages of its own a person must step in, 1 to 100.
    ///
    /// `autoPilotMaxMessages`: whole number; `75` where nothing is sent; for example `75`.
    #[inline]
    pub fn auto_pilot_max_messages(mut self, auto_pilot_max_messages: i64) -> Self {
        self.0.field::<i64>("autoPilotMaxMessages", &auto_pilot_max_messages);
        self
    }

    /// What the agent may look things up in, see the family `knowledge_base`.
    ///
    /// `knowledgeBaseIds`: list of texts.
    pub fn knowledge_base_ids(
        mut self,
        knowledge_base_ids: impl Into<rt::List<String>>,
    ) -> Self {
        self.0.field::<rt::List<String>>("knowledgeBaseIds", &knowledge_base_ids.into());
        self
    }

    /// `respondToImages`: flag; `false` where nothing is sent; for example `true`.
    #[inline]
    pub fn respond_to_images(mut self, respond_to_images: bool) -> Self {
        self.0.field::<bool>("respondToImages", &respond_to_images);
        self
    }

    /// `respondToAudio`: flag; `false` where nothing is sent; for example `true`.
    #[inline]
    pub fn respond_to_audio(mut self, respond_to_audio: bool) -> Self {
        self.0.field::<bool>("respondToAudio", &respond_to_audio);
        self
    }

    /// Fall silent when a person writes.
    ///
    /// `sleepOnManualMessage`: flag; for example `false`.
    #[inline]
    pub fn sleep_on_manual_message(mut self, sleep_on_manual_message: bool) -> Self {
        self.0.field::<bool>("sleepOnManualMessage", &sleep_on_manual_message);
        self
    }

    /// Fall silent when a workflow writes.
    ///
    /// `sleepOnWorkflowMessage`: flag; for example `false`.
    #[inline]
    pub fn sleep_on_workflow_message(mut self, sleep_on_workflow_message: bool) -> Self {
        self.0.field::<bool>("sleepOnWorkflowMessage", &sleep_on_workflow_message);
        self
    }
}

/// A request of [`ConversationAi::search_agent`](super::ConversationAi::search_agent): `GET /conversation-ai/agents/search`.
pub type SearchAgent = rt::Operation<kinds::SearchAgent>;

impl SearchAgent {
    /// `startAfter`: text; for example `Exampleee123`.
    pub fn start_after(mut self, start_after: impl Into<String>) -> Self {
        self.0.query::<String>("startAfter", &start_after.into());
        self
    }

    /// How many records a page holds at most; the highest value differs by operation.
    ///
    /// `limit`: whole number; for example `1`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// Text to search for; which fields it is looked for in differs by operation.
    ///
    /// `query`: text; for example `booking`.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query::<String>("query", &query.into());
        self
    }
}

/// A request of [`ConversationAi::get_agent`](super::ConversationAi::get_agent): `GET /conversation-ai/agents/{agentId}`.
pub type GetAgent = rt::Operation<kinds::GetAgent>;

/// A request of [`ConversationAi::update_agent`](super::ConversationAi::update_agent): `PUT /conversation-ai/agents/{agentId}`.
pub type UpdateAgent = rt::Operation<kinds::UpdateAgent>;

impl UpdateAgent {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `John Doe`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// Name of a business.
    ///
    /// `businessName`: text; for example `Tech Corp`.
    pub fn business_name(mut self, business_name: impl Into<String>) -> Self {
        self.0.field::<String>("businessName", &business_name.into());
        self
    }

    /// `off`, `suggestive` (drafts for a person) or `auto-pilot` (answers by itself).
    ///
    /// `mode`: one of `off`, `suggestive`, `auto-pilot`.
    pub fn mode(mut self, mode: impl Into<models::Mode>) -> Self {
        self.0.field::<models::Mode>("mode", &mode.into());
        self
    }

    /// `channels`: list of `Item`.
    pub fn channels(mut self, channels: impl Into<rt::List<models::Item>>) -> Self {
        self.0.field::<rt::List<models::Item>>("channels", &channels.into());
        self
    }

    /// Whether it is the account's main agent; the first one is by default.
    ///
    /// `isPrimary`: flag; for example `true`.
    #[inline]
    pub fn is_primary(mut self, is_primary: bool) -> Self {
        self.0.field::<bool>("isPrimary", &is_primary);
        self
    }

    /// How long to wait before answering: at most 5 minutes or 300 seconds.
    ///
    /// `waitTime`: whole number; for example `30`.
    #[inline]
    pub fn wait_time(mut self, wait_time: i64) -> Self {
        self.0.field::<i64>("waitTime", &wait_time);
        self
    }

    /// `waitTimeUnit`: one of `minutes`, `seconds`; for example `seconds`.
    pub fn wait_time_unit(
        mut self,
        wait_time_unit: impl Into<models::WaitTimeUnit>,
    ) -> Self {
        self.0.field::<models::WaitTimeUnit>("waitTimeUnit", &wait_time_unit.into());
        self
    }

    /// Deprecated.
    ///
    /// `sleepEnabled`: flag; for example `false`.
    ///
    /// The document calls it deprecated.
    #[deprecated = "the document calls it deprecated"]
    #[inline]
    pub fn sleep_enabled(mut self, sleep_enabled: bool) -> Self {
        self.0.field::<bool>("sleepEnabled", &sleep_enabled);
        self
    }

    /// How long it stays silent: at most 2880 minutes, 172800 seconds or 48 hours; null for
    /// ever.
    ///
    /// `sleepTime`: whole number; for example `10`.
    #[inline]
    pub fn sleep_time(mut self, sleep_time: i64) -> Self {
        self.0.field::<i64>("sleepTime", &sleep_time);
        self
    }

    /// `sleepTimeUnit`: one of `hours`, `minutes`, `seconds`.
    pub fn sleep_time_unit(
        mut self,
        sleep_time_unit: impl Into<models::CreateEmployeeSleepTimeUnit>,
    ) -> Self {
        self.0
            .field::<
                models::CreateEmployeeSleepTimeUnit,
            >("sleepTimeUnit", &sleep_time_unit.into());
        self
    }

    /// `personality`: text.
    pub fn personality(mut self, personality: impl Into<String>) -> Self {
        self.0.field::<String>("personality", &personality.into());
        self
    }

    /// `goal`: text.
    pub fn goal(mut self, goal: impl Into<String>) -> Self {
        self.0.field::<String>("goal", &goal.into());
        self
    }

    /// `instructions`: text; for example `Provide excellent customer service.`.
    pub fn instructions(mut self, instructions: impl Into<String>) -> Self {
        self.0.field::<String>("instructions", &instructions.into());
        self
    }

    /// What the agent may look things up in, see the family `knowledge_base`.
    ///
    /// `knowledgeBaseIds`: list of texts.
    pub fn knowledge_base_ids(
        mut self,
        knowledge_base_ids: impl Into<rt::List<String>>,
    ) -> Self {
        self.0.field::<rt::List<String>>("knowledgeBaseIds", &knowledge_base_ids.into());
        self
    }

    /// `respondToImages`: flag; `false` where nothing is sent; for example `true`.
    #[inline]
    pub fn respond_to_images(mut self, respond_to_images: bool) -> Self {
        self.0.field::<bool>("respondToImages", &respond_to_images);
        self
    }

    /// `respondToAudio`: flag; `false` where nothing is sent; for example `true`.
    #[inline]
    pub fn respond_to_audio(mut self, respond_to_audio: bool) -> Self {
        self.0.field::<bool>("respondToAudio", &respond_to_audio);
        self
    }

    /// Fall silent when a person writes.
    ///
    /// `sleepOnManualMessage`: flag; for example `false`.
    #[inline]
    pub fn sleep_on_manual_message(mut self, sleep_on_manual_message: bool) -> Self {
        self.0.field::<bool>("sleepOnManualMessage", &sleep_on_manual_message);
        self
    }

    /// Fall silent when a workflow writes.
    ///
    /// `sleepOnWorkflowMessage`: flag; for example `false`.
    #[inline]
    pub fn sleep_on_workflow_message(mut self, sleep_on_workflow_message: bool) -> Self {
        self.0.field::<bool>("sleepOnWorkflowMessage", &sleep_on_workflow_message);
        self
    }
}

/// A request of [`ConversationAi::delete_agent`](super::ConversationAi::delete_agent): `DELETE /conversation-ai/agents/{agentId}`.
pub type DeleteAgent = rt::Operation<kinds::DeleteAgent>;

/// A request of [`ConversationAi::get_generation_details`](super::ConversationAi::get_generation_details): `GET /conversation-ai/generations`.
pub type GetGenerationDetails = rt::Operation<kinds::GetGenerationDetails>;
