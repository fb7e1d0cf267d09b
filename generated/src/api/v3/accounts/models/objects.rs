// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Accounts.

use super::{Item, Type};
use crate::runtime as rt;

/// The schema `PermissionsResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/accounts.yaml#/components/schemas/PermissionsResponseDto`.
#[doc(alias = "PermissionsResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionsResponse {
    /// `permissions`: list of `Item`; for example `["crm","workflow"]`.
    pub permissions: rt::List<Item>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(PermissionsResponse { permissions = "permissions" });

/// The schema `GetConversationChannelListSuccessfulResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/v3/accounts.yaml#/components/schemas/GetConversationChannelListSuccessfulResponseDto`.
#[doc(alias = "GetConversationChannelListSuccessfulResponseDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConversationChannelListResponse {
    /// `conversationChannel`: an object, `ConversationChannel`.
    pub conversation_channel: Option<ConversationChannel>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    GetConversationChannelListResponse { conversation_channel = "conversationChannel" }
);

/// The schema `ConversationChannelSchema`.
///
/// Answers hold it.
///
/// Document: `api/v3/accounts.yaml#/components/schemas/ConversationChannelSchema`.
#[doc(alias = "ConversationChannelSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationChannel {
    /// `SMS`: list of `ConversationChannelEntry`.
    pub sms: rt::List<ConversationChannelEntry>,
    /// `Email`: list of `ConversationChannelEntry`.
    pub email: rt::List<ConversationChannelEntry>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ConversationChannel { sms = "SMS", email = "Email" });

/// The schema `ConversationChannelEntrySchema`.
///
/// Answers hold it.
///
/// Document: `api/v3/accounts.yaml#/components/schemas/ConversationChannelEntrySchema`.
#[doc(alias = "ConversationChannelEntrySchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationChannelEntry {
    /// `conversationProvider`: an object, `ConversationProvider`.
    pub conversation_provider: Option<ConversationProvider>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ConversationChannelEntry { conversation_provider = "conversationProvider" });

/// The schema `ConversationProviderSchema`.
///
/// Answers hold it.
///
/// Document: `api/v3/accounts.yaml#/components/schemas/ConversationProviderSchema`.
#[doc(alias = "ConversationProviderSchema")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationProvider {
    /// Id of the record, mostly, under the name that the database gives it; elsewhere
    /// called `id`.
    ///
    /// `_id`: text; for example `twilio_provider`.
    pub id: Option<String>,
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text; for example `Twilio`.
    pub name: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `SMS`, `Email`; for example `SMS`.
    pub type_: Option<Type>,
    /// `default`: flag; for example `true`.
    pub default: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ConversationProvider { id = "_id", name = "name", type_ = "type", default = "default"
    }
);
