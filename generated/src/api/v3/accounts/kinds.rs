// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Accounts a request is for.

use super::models;
use crate::runtime as rt;

pub use crate::api::accounts::kinds::{
    CreateCustomField, CreateCustomValue, CreateRecurringTask, CreateTag, Delete,
    DeleteCustomField, DeleteCustomValue, DeleteRecurringTask, DeleteTag, DeleteTemplate,
    Get, GetCustomField, GetCustomValue, GetRecurringTask, GetTag, ListCustomFields,
    ListCustomValues, ListTags, ListTemplates, ListTimezones, Search, SearchTasks,
    UpdateCustomField, UpdateCustomValue, UpdateRecurringTask, UpdateTag,
    UploadCustomFieldFiles,
};

/// `PUT /locations/{locationId}`.
pub enum Update {}

impl rt::Kind for Update {
    type Answer = models::CreateLocationResponse;
}

impl rt::Located for Update {}

/// `GET /locations/{locationId}/permissions`.
pub enum GetPermissions {}

impl rt::Kind for GetPermissions {
    type Answer = models::PermissionsResponse;
}

impl rt::Located for GetPermissions {}

/// `PUT /locations/{locationId}/permissions`.
pub enum UpdatePermissions {}

impl rt::Kind for UpdatePermissions {
    type Answer = models::PermissionsResponse;
}

impl rt::Located for UpdatePermissions {}

/// `POST /locations/`.
pub enum Create {}

impl rt::Kind for Create {
    type Answer = models::CreateLocationResponse;
}

/// `GET /locations/{locationId}/conversationChannels/{type}`.
pub enum GetConversationChannel {}

impl rt::Kind for GetConversationChannel {
    type Answer = models::GetConversationChannelListResponse;
}

impl rt::Located for GetConversationChannel {}
