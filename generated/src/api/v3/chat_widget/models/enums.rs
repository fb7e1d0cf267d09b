// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Chat Widget.

use crate::runtime as rt;

/// The allowed values `chatType` of `listChatWidget`.
///
/// Requests send it.
///
/// Document: `api/v3/chat_widget.yaml#/paths/~1chat-widget~1list/get/parameters/4/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListChatType {
    /// `liveChat`.
    LiveChat,
    /// `waChat`.
    WaChat,
    /// `emailChat`.
    EmailChat,
    /// `allInOneChat`.
    AllInOneChat,
    /// `voiceAiChat`.
    VoiceAiChat,
    /// `facebookChat`.
    FacebookChat,
    /// `instagramChat`.
    InstagramChat,
    /// `webChat`.
    WebChat,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ListChatType { LiveChat = "liveChat", WaChat = "waChat", EmailChat = "emailChat",
    AllInOneChat = "allInOneChat", VoiceAiChat = "voiceAiChat", FacebookChat =
    "facebookChat", InstagramChat = "instagramChat", WebChat = "webChat" }
);

/// The allowed values `excludeChatType` of `listChatWidget`.
///
/// Requests send it.
///
/// Document: `api/v3/chat_widget.yaml#/paths/~1chat-widget~1list/get/parameters/5/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListExcludeChatType {
    /// `liveChat`.
    LiveChat,
    /// `waChat`.
    WaChat,
    /// `emailChat`.
    EmailChat,
    /// `allInOneChat`.
    AllInOneChat,
    /// `voiceAiChat`.
    VoiceAiChat,
    /// `facebookChat`.
    FacebookChat,
    /// `instagramChat`.
    InstagramChat,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ListExcludeChatType { LiveChat = "liveChat", WaChat = "waChat", EmailChat =
    "emailChat", AllInOneChat = "allInOneChat", VoiceAiChat = "voiceAiChat", FacebookChat
    = "facebookChat", InstagramChat = "instagramChat" }
);

/// The allowed values `allInOneChatTypes` of `listChatWidget`.
///
/// Requests send it.
///
/// Document: `api/v3/chat_widget.yaml#/paths/~1chat-widget~1list/get/parameters/7/schema`.
///
/// The same as [`ListChatType`].
pub type ListAllInOneChatTypes = ListChatType;

/// The allowed values `chatType` of `UpdateWidgetDTO`.
///
/// Requests send it.
///
/// Document: `api/v3/chat_widget.yaml#/components/schemas/UpdateWidgetDTO/properties/chatType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChatType {
    /// `liveChat`.
    LiveChat,
    /// `emailChat`.
    EmailChat,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(ChatType { LiveChat = "liveChat", EmailChat = "emailChat" });

/// The allowed values `item` of `allInOneChatTypes`.
///
/// Requests send it.
///
/// Document: `api/v3/chat_widget.yaml#/components/schemas/AdvanceSettingsDTO/properties/allInOneChatTypes/items`.
///
/// The same as [`ListChatType`].
pub type AllInOneChatTypesItem = ListChatType;
