// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Accounts a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /locations/search`.
pub enum Search {}

impl rt::Kind for Search {
    type Answer = models::SearchResponse;
}

impl rt::Paged for Search {
    type Item = models::GetLocation;
}

/// `GET /locations/{locationId}`.
pub enum Get {}

impl rt::Kind for Get {
    type Answer = models::GetLocationByIdResponse;
}

impl rt::Located for Get {}

/// `PUT /locations/{locationId}`.
pub enum Update {}

impl rt::Kind for Update {
    type Answer = models::CreateLocationResponse;
}

impl rt::Located for Update {}

/// `DELETE /locations/{locationId}`.
pub enum Delete {}

impl rt::Kind for Delete {
    type Answer = models::LocationDeletedResponse;
}

impl rt::Located for Delete {}

/// `GET /locations/{locationId}/tags`.
pub enum ListTags {}

impl rt::Kind for ListTags {
    type Answer = models::LocationTagsResponse;
}

impl rt::Located for ListTags {}

/// `POST /locations/{locationId}/tags`.
pub enum CreateTag {}

impl rt::Kind for CreateTag {
    type Answer = models::LocationTagResponse;
}

impl rt::Located for CreateTag {}

/// `GET /locations/{locationId}/tags/{tagId}`.
pub enum GetTag {}

impl rt::Kind for GetTag {
    type Answer = models::LocationTagResponse;
}

impl rt::Located for GetTag {}

/// `PUT /locations/{locationId}/tags/{tagId}`.
pub enum UpdateTag {}

impl rt::Kind for UpdateTag {
    type Answer = models::LocationTagResponse;
}

impl rt::Located for UpdateTag {}

/// `DELETE /locations/{locationId}/tags/{tagId}`.
pub enum DeleteTag {}

impl rt::Kind for DeleteTag {
    type Answer = models::LocationTagDeleteResponse;
}

impl rt::Located for DeleteTag {}

/// `POST /locations/{locationId}/tasks/search`.
pub enum SearchTasks {}

impl rt::Kind for SearchTasks {
    type Answer = models::LocationTaskListResponse;
}

impl rt::Paged for SearchTasks {
    type Item = models::Task;
}

impl rt::Located for SearchTasks {}

/// `GET /locations/{locationId}/recurring-tasks/{id}`.
pub enum GetRecurringTask {}

impl rt::Kind for GetRecurringTask {
    type Answer = models::RecurringTaskSingleResponse;
}

impl rt::Located for GetRecurringTask {}

/// `PUT /locations/{locationId}/recurring-tasks/{id}`.
pub enum UpdateRecurringTask {}

impl rt::Kind for UpdateRecurringTask {
    type Answer = models::RecurringTaskSingleResponse;
}

impl rt::Located for UpdateRecurringTask {}

/// `DELETE /locations/{locationId}/recurring-tasks/{id}`.
pub enum DeleteRecurringTask {}

impl rt::Kind for DeleteRecurringTask {
    type Answer = models::DeleteRecurringTaskResponse;
}

impl rt::Located for DeleteRecurringTask {}

/// `POST /locations/{locationId}/recurring-tasks`.
pub enum CreateRecurringTask {}

impl rt::Kind for CreateRecurringTask {
    type Answer = models::RecurringTaskSingleResponse;
}

impl rt::Located for CreateRecurringTask {}

/// `GET /locations/{locationId}/customFields`.
pub enum ListCustomFields {}

impl rt::Kind for ListCustomFields {
    type Answer = models::CustomFieldsListResponse;
}

impl rt::Located for ListCustomFields {}

/// `POST /locations/{locationId}/customFields`.
pub enum CreateCustomField {}

impl rt::Kind for CreateCustomField {
    type Answer = models::CustomFieldResponse;
}

impl rt::Located for CreateCustomField {}

/// `GET /locations/{locationId}/customFields/{id}`.
pub enum GetCustomField {}

impl rt::Kind for GetCustomField {
    type Answer = models::CustomFieldResponse;
}

impl rt::Located for GetCustomField {}

/// `PUT /locations/{locationId}/customFields/{id}`.
pub enum UpdateCustomField {}

impl rt::Kind for UpdateCustomField {
    type Answer = models::CustomFieldResponse;
}

impl rt::Located for UpdateCustomField {}

/// `DELETE /locations/{locationId}/customFields/{id}`.
pub enum DeleteCustomField {}

impl rt::Kind for DeleteCustomField {
    type Answer = models::CustomFieldDeleteResponse;
}

impl rt::Located for DeleteCustomField {}

/// `POST /locations/{locationId}/customFields/upload`.
pub enum UploadCustomFieldFiles {}

impl rt::Kind for UploadCustomFieldFiles {
    type Answer = models::FileUploadResponse;
}

impl rt::Located for UploadCustomFieldFiles {}

/// `GET /locations/{locationId}/customValues`.
pub enum ListCustomValues {}

impl rt::Kind for ListCustomValues {
    type Answer = models::CustomValuesListResponse;
}

impl rt::Located for ListCustomValues {}

/// `POST /locations/{locationId}/customValues`.
pub enum CreateCustomValue {}

impl rt::Kind for CreateCustomValue {
    type Answer = models::CustomValueIdResponse;
}

impl rt::Located for CreateCustomValue {}

/// `GET /locations/{locationId}/customValues/{id}`.
pub enum GetCustomValue {}

impl rt::Kind for GetCustomValue {
    type Answer = models::CustomValueIdResponse;
}

impl rt::Located for GetCustomValue {}

/// `PUT /locations/{locationId}/customValues/{id}`.
pub enum UpdateCustomValue {}

impl rt::Kind for UpdateCustomValue {
    type Answer = models::CustomValueIdResponse;
}

impl rt::Located for UpdateCustomValue {}

/// `DELETE /locations/{locationId}/customValues/{id}`.
pub enum DeleteCustomValue {}

impl rt::Kind for DeleteCustomValue {
    type Answer = models::CustomValueDeleteResponse;
}

impl rt::Located for DeleteCustomValue {}

/// `GET /locations/{locationId}/timezones`.
pub enum ListTimezones {}

impl rt::Kind for ListTimezones {
    type Answer = rt::Json;
}

impl rt::Located for ListTimezones {}

/// `GET /locations/{locationId}/templates`.
pub enum ListTemplates {}

impl rt::Kind for ListTemplates {
    type Answer = models::GetTemplatesResponse;
}

impl rt::Paged for ListTemplates {
    type Item = models::TemplatesItem;
}

impl rt::Located for ListTemplates {}

/// `DELETE /locations/{locationId}/templates/{id}`.
pub enum DeleteTemplate {}

impl rt::Kind for DeleteTemplate {
    type Answer = rt::Json;
}

impl rt::Located for DeleteTemplate {}

/// `POST /locations/`.
pub enum Create {}

impl rt::Kind for Create {
    type Answer = models::CreateLocationResponse;
}
