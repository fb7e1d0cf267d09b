// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Chat Widget.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`ChatWidget::list`](super::ChatWidget::list): `GET /chat-widget/list`.
pub type List = rt::Operation<kinds::List>;

impl List {
    /// `chatType`: one of `liveChat`, `waChat`, `emailChat`, `allInOneChat`, `voiceAiChat`, `facebookChat`, `instagramChat`, `webChat`; for example `emailChat`.
    pub fn chat_type(mut self, chat_type: impl Into<models::ListChatType>) -> Self {
        self.0.query::<models::ListChatType>("chatType", &chat_type.into());
        self
    }

    /// `excludeChatType`: one of `liveChat`, `waChat`, `emailChat`, `allInOneChat`, `voiceAiChat`, `facebookChat`, `instagramChat`; for example `voiceAiChat`.
    pub fn exclude_chat_type(
        mut self,
        exclude_chat_type: impl Into<models::ListExcludeChatType>,
    ) -> Self {
        self.0
            .query::<
                models::ListExcludeChatType,
            >("excludeChatType", &exclude_chat_type.into());
        self
    }

    /// `voiceAiAgentId`: text; for example `66597c9a41106ba6eb4eac3c`.
    pub fn voice_ai_agent_id(mut self, voice_ai_agent_id: impl Into<String>) -> Self {
        self.0.query::<String>("voiceAiAgentId", &voice_ai_agent_id.into());
        self
    }

    /// `allInOneChatTypes`: one of `liveChat`, `waChat`, `emailChat`, `allInOneChat`, `voiceAiChat`, `facebookChat`, `instagramChat`, `webChat`; for example `emailChat`.
    pub fn all_in_one_chat_types(
        mut self,
        all_in_one_chat_types: impl Into<models::ListAllInOneChatTypes>,
    ) -> Self {
        self.0
            .query::<
                models::ListAllInOneChatTypes,
            >("allInOneChatTypes", &all_in_one_chat_types.into());
        self
    }
}

/// A request of [`ChatWidget::get`](super::ChatWidget::get): `GET /chat-widget/data/{locationId}/{id}`.
pub type Get = rt::Operation<kinds::Get>;

/// A request of [`ChatWidget::update`](super::ChatWidget::update): `PUT /chat-widget/data/{locationId}/{id}`.
pub type Update = rt::Operation<kinds::Update>;

impl Update {
    /// Which edition it is: a number, a text or, for new agents, its whole content.
    ///
    /// `version`: whole number; for example `2`.
    #[inline]
    pub fn version(mut self, version: i64) -> Self {
        self.0.field::<i64>("version", &version);
        self
    }

    /// `chatType`: one of `liveChat`, `emailChat`; for example `emailChat`.
    pub fn chat_type(mut self, chat_type: impl Into<models::ChatType>) -> Self {
        self.0.field::<models::ChatType>("chatType", &chat_type.into());
        self
    }

    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Chat Widget 1`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// `default`: flag; for example `false`.
    #[inline]
    pub fn default(mut self, default: bool) -> Self {
        self.0.field::<bool>("default", &default);
        self
    }

    /// `settings`: an object, `WidgetSettings`.
    #[inline]
    pub fn settings(mut self, settings: models::WidgetSettings) -> Self {
        self.0.field::<models::WidgetSettings>("settings", &settings);
        self
    }
}

/// A request of [`ChatWidget::patch`](super::ChatWidget::patch): `PATCH /chat-widget/data/{locationId}/{id}`.
pub type Patch = rt::Operation<kinds::Patch>;

impl Patch {
    /// Which edition it is: a number, a text or, for new agents, its whole content.
    ///
    /// `version`: whole number; for example `2`.
    #[inline]
    pub fn version(mut self, version: i64) -> Self {
        self.0.field::<i64>("version", &version);
        self
    }

    /// `chatType`: one of `liveChat`, `emailChat`; for example `emailChat`.
    pub fn chat_type(mut self, chat_type: impl Into<models::ChatType>) -> Self {
        self.0.field::<models::ChatType>("chatType", &chat_type.into());
        self
    }

    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Chat Widget 1`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }

    /// `default`: flag; for example `false`.
    #[inline]
    pub fn default(mut self, default: bool) -> Self {
        self.0.field::<bool>("default", &default);
        self
    }

    /// `settings`: an object, `WidgetSettings`.
    #[inline]
    pub fn settings(mut self, settings: models::WidgetSettings) -> Self {
        self.0.field::<models::WidgetSettings>("settings", &settings);
        self
    }
}

/// A request of [`ChatWidget::get_config`](super::ChatWidget::get_config): `GET /chat-widget/public/config/{id}`.
pub type GetConfig = rt::Operation<kinds::GetConfig>;

impl GetConfig {
    /// Which edition it is: a number, a text or, for new agents, its whole content.
    ///
    /// `version`: text; `2` where nothing is sent; for example `3`.
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.0.query::<String>("version", &version.into());
        self
    }
}

/// A request of [`ChatWidget::delete`](super::ChatWidget::delete): `DELETE /chat-widget/{locationId}/{id}`.
pub type Delete = rt::Operation<kinds::Delete>;

/// A request of [`ChatWidget::duplicate`](super::ChatWidget::duplicate): `POST /chat-widget/clone`.
pub type Duplicate = rt::Operation<kinds::Duplicate>;

impl Duplicate {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Chat Widget 1 (copy)`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field::<String>("name", &name.into());
        self
    }
}

/// A request of [`ChatWidget::create`](super::ChatWidget::create): `POST /chat-widget/`.
pub type Create = rt::Operation<kinds::Create>;

impl Create {
    /// Whether it counts as deleted, since such records can still be there; as a
    /// filter, whether they are wanted.
    ///
    /// `deleted`: flag; for example `false`.
    #[inline]
    pub fn deleted(mut self, deleted: bool) -> Self {
        self.0.field::<bool>("deleted", &deleted);
        self
    }

    /// `default`: flag; for example `false`.
    #[inline]
    pub fn default(mut self, default: bool) -> Self {
        self.0.field::<bool>("default", &default);
        self
    }

    /// `settings`: an object, `WidgetSettings`.
    #[inline]
    pub fn settings(mut self, settings: models::WidgetSettings) -> Self {
        self.0.field::<models::WidgetSettings>("settings", &settings);
        self
    }
}
