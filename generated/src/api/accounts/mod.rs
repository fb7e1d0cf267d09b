// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Accounts: 29 operations of the document `api/accounts.yaml`, API version `2021-07-28`.
//!
//! What the product says of it: <https://help.hoopai.com/api-reference/locations/overview>.

use crate::runtime as rt;

pub mod models;
mod operations;
mod routes;

pub use operations::{
    Search, Get, Update, Delete, ListTags, CreateTag, GetTag, UpdateTag, DeleteTag,
    SearchTasks, GetRecurringTask, UpdateRecurringTask, DeleteRecurringTask,
    CreateRecurringTask, ListCustomFields, CreateCustomField, GetCustomField,
    UpdateCustomField, DeleteCustomField, UploadCustomFieldFiles, ListCustomValues,
    CreateCustomValue, GetCustomValue, UpdateCustomValue, DeleteCustomValue,
    ListTimezones, ListTemplates, DeleteTemplate, Create,
};
pub(crate) use routes::ROUTES;

/// The operations of Accounts. Made by `client.accounts()`.
#[derive(Clone, Debug)]
pub struct Accounts {
    pub(crate) client: rt::Client,
}

impl Accounts {
    /// Search: `GET /locations/search`.
    ///
    /// [`Search`] has 5 optional inputs.
    ///
    /// Answers with [`SearchResponse`](models::SearchResponse).
    ///
    /// Token: an agency's, or a location's (an account's); scope `locations.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/accounts.yaml#/paths/~1locations~1search/get`.
    #[doc(alias = "search-locations")]
    pub fn search(&self) -> Search {
        Search(self.client.request(&routes::SEARCH))
    }

    /// Get Sub-Account (Formerly Location): `GET /locations/{locationId}`.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`Get::location_id`].
    ///
    /// Answers with [`GetLocationByIdResponse`](models::GetLocationByIdResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `locations.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/accounts.yaml#/paths/~1locations~1{locationId}/get`.
    #[doc(alias = "get-location")]
    pub fn get(&self) -> Get {
        Get(self.client.request(&routes::GET))
    }

    /// Put Sub-Account (Formerly Location): `PUT /locations/{locationId}`.
    ///
    /// * `company_id`: text; for example `UAXssdawIWAWD` (in the body), `companyId` on the wire
    ///
    /// [`Update`] has 15 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`Update::location_id`].
    ///
    /// Answers with [`CreateLocationResponse`](models::CreateLocationResponse).
    ///
    /// Token: an agency's; scope `locations.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/accounts.yaml#/paths/~1locations~1{locationId}/put`.
    #[doc(alias = "put-location")]
    pub fn update(&self, company_id: impl Into<String>) -> Update {
        let mut request = self.client.request(&routes::UPDATE);
        request.field::<String>("companyId", &company_id.into());
        Update(request)
    }

    /// Delete Sub-Account (Formerly Location): `DELETE /locations/{locationId}`.
    ///
    /// * `delete_twilio_account`: flag; for example `false` (in the query), `deleteTwilioAccount` on the wire
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`Delete::location_id`].
    ///
    /// Answers with [`LocationDeletedResponse`](models::LocationDeletedResponse).
    ///
    /// Token: an agency's; scope `locations.internal-access-only`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/accounts.yaml#/paths/~1locations~1{locationId}/delete`.
    #[doc(alias = "delete-location")]
    pub fn delete(&self, delete_twilio_account: bool) -> Delete {
        let mut request = self.client.request(&routes::DELETE);
        request.query::<bool>("deleteTwilioAccount", &delete_twilio_account);
        Delete(request)
    }

    /// Get Tags: `GET /locations/{locationId}/tags`.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`ListTags::location_id`].
    ///
    /// Answers with [`LocationTagsResponse`](models::LocationTagsResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `locations/tags.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/accounts.yaml#/paths/~1locations~1{locationId}~1tags/get`.
    #[doc(alias = "get-location-tags")]
    pub fn list_tags(&self) -> ListTags {
        ListTags(self.client.request(&routes::LIST_TAGS))
    }

    /// Create Tag: `POST /locations/{locationId}/tags`.
    ///
    /// * `name`: text; for example `Tag` (in the body)
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`CreateTag::location_id`].
    ///
    /// Answers with [`LocationTagResponse`](models::LocationTagResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `locations/tags.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/accounts.yaml#/paths/~1locations~1{locationId}~1tags/post`.
    #[doc(alias = "create-tag")]
    pub fn create_tag(&self, name: impl Into<String>) -> CreateTag {
        let mut request = self.client.request(&routes::CREATE_TAG);
        request.field::<String>("name", &name.into());
        CreateTag(request)
    }

    /// Get tag by id: `GET /locations/{locationId}/tags/{tagId}`.
    ///
    /// * `tag_id`: text; for example `flGwEuzsfJOia1i1ikRN` (in the path), `tagId` on the wire
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetTag::location_id`].
    ///
    /// Answers with [`LocationTagResponse`](models::LocationTagResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/accounts.yaml#/paths/~1locations~1{locationId}~1tags~1{tagId}/get`.
    #[doc(alias = "get-tag-by-id")]
    pub fn get_tag(&self, tag_id: impl Into<String>) -> GetTag {
        let mut request = self.client.request(&routes::GET_TAG);
        request.path::<String>("tagId", &tag_id.into());
        GetTag(request)
    }

    /// Update tag: `PUT /locations/{locationId}/tags/{tagId}`.
    ///
    /// * `tag_id`: text; for example `flGwEuzsfJOia1i1ikRN` (in the path), `tagId` on the wire
    /// * `name`: text; for example `Tag` (in the body)
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`UpdateTag::location_id`].
    ///
    /// Answers with [`LocationTagResponse`](models::LocationTagResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/accounts.yaml#/paths/~1locations~1{locationId}~1tags~1{tagId}/put`.
    #[doc(alias = "update-tag")]
    pub fn update_tag(
        &self,
        tag_id: impl Into<String>,
        name: impl Into<String>,
    ) -> UpdateTag {
        let mut request = self.client.request(&routes::UPDATE_TAG);
        request.path::<String>("tagId", &tag_id.into());
        request.field::<String>("name", &name.into());
        UpdateTag(request)
    }

    /// Delete tag: `DELETE /locations/{locationId}/tags/{tagId}`.
    ///
    /// * `tag_id`: text; for example `flGwEuzsfJOia1i1ikRN` (in the path), `tagId` on the wire
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`DeleteTag::location_id`].
    ///
    /// Answers with [`LocationTagDeleteResponse`](models::LocationTagDeleteResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/accounts.yaml#/paths/~1locations~1{locationId}~1tags~1{tagId}/delete`.
    #[doc(alias = "delete-tag")]
    pub fn delete_tag(&self, tag_id: impl Into<String>) -> DeleteTag {
        let mut request = self.client.request(&routes::DELETE_TAG);
        request.path::<String>("tagId", &tag_id.into());
        DeleteTag(request)
    }

    /// Task Search Filter: `POST /locations/{locationId}/tasks/search`.
    ///
    /// [`SearchTasks`] has 7 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`SearchTasks::location_id`].
    ///
    /// Answers with [`LocationTaskListResponse`](models::LocationTaskListResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `locations/tasks.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/accounts.yaml#/paths/~1locations~1{locationId}~1tasks~1search/post`.
    #[doc(alias = "task-search")]
    pub fn search_tasks(&self) -> SearchTasks {
        SearchTasks(self.client.request(&routes::SEARCH_TASKS))
    }

    /// Get Recurring Task By Id: `GET /locations/{locationId}/recurring-tasks/{id}`.
    ///
    /// * `id`: text; for example `sx6wyHhbFdRXh302Lunr` (in the path)
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetRecurringTask::location_id`].
    ///
    /// Answers with [`RecurringTaskSingleResponse`](models::RecurringTaskSingleResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/accounts.yaml#/paths/~1locations~1{locationId}~1recurring-tasks~1{id}/get`.
    #[doc(alias = "get-recurring-task-by-id")]
    pub fn get_recurring_task(&self, id: impl Into<String>) -> GetRecurringTask {
        let mut request = self.client.request(&routes::GET_RECURRING_TASK);
        request.path::<String>("id", &id.into());
        GetRecurringTask(request)
    }

    /// Update Recurring Task: `PUT /locations/{locationId}/recurring-tasks/{id}`.
    ///
    /// * `id`: text; for example `sx6wyHhbFdRXh302Lunr` (in the path)
    ///
    /// [`UpdateRecurringTask`] has 6 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`UpdateRecurringTask::location_id`].
    ///
    /// Answers with [`RecurringTaskSingleResponse`](models::RecurringTaskSingleResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/accounts.yaml#/paths/~1locations~1{locationId}~1recurring-tasks~1{id}/put`.
    #[doc(alias = "update-recurring-task")]
    pub fn update_recurring_task(&self, id: impl Into<String>) -> UpdateRecurringTask {
        let mut request = self.client.request(&routes::UPDATE_RECURRING_TASK);
        request.path::<String>("id", &id.into());
        UpdateRecurringTask(request)
    }

    /// Delete Recurring Task: `DELETE /locations/{locationId}/recurring-tasks/{id}`.
    ///
    /// * `id`: text; for example `sx6wyHhbFdRXh302Lunr` (in the path)
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`DeleteRecurringTask::location_id`].
    ///
    /// Answers with [`DeleteRecurringTaskResponse`](models::DeleteRecurringTaskResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/accounts.yaml#/paths/~1locations~1{locationId}~1recurring-tasks~1{id}/delete`.
    #[doc(alias = "delete-recurring-task")]
    pub fn delete_recurring_task(&self, id: impl Into<String>) -> DeleteRecurringTask {
        let mut request = self.client.request(&routes::DELETE_RECURRING_TASK);
        request.path::<String>("id", &id.into());
        DeleteRecurringTask(request)
    }

    /// Create Recurring Task: `POST /locations/{locationId}/recurring-tasks`.
    ///
    /// * `title`: text; for example `Task Name` (in the body)
    /// * `rrule_options`: an object, `CustomRRulesOptions` (in the body), `rruleOptions` on the wire
    ///
    /// [`CreateRecurringTask`] has 4 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`CreateRecurringTask::location_id`].
    ///
    /// Answers with [`RecurringTaskSingleResponse`](models::RecurringTaskSingleResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/accounts.yaml#/paths/~1locations~1{locationId}~1recurring-tasks/post`.
    #[doc(alias = "create-recurring-task")]
    pub fn create_recurring_task(
        &self,
        title: impl Into<String>,
        rrule_options: models::CustomRRulesOptions,
    ) -> CreateRecurringTask {
        let mut request = self.client.request(&routes::CREATE_RECURRING_TASK);
        request.field::<String>("title", &title.into());
        request.field::<models::CustomRRulesOptions>("rruleOptions", &rrule_options);
        CreateRecurringTask(request)
    }

    /// Get Custom Fields: `GET /locations/{locationId}/customFields`.
    ///
    /// [`ListCustomFields`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`ListCustomFields::location_id`].
    ///
    /// Answers with [`CustomFieldsListResponse`](models::CustomFieldsListResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `locations/customFields.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/accounts.yaml#/paths/~1locations~1{locationId}~1customFields/get`.
    #[doc(alias = "get-custom-fields")]
    pub fn list_custom_fields(&self) -> ListCustomFields {
        ListCustomFields(self.client.request(&routes::LIST_CUSTOM_FIELDS))
    }

    /// Create Custom Field: `POST /locations/{locationId}/customFields`.
    ///
    /// * `name`: text; for example `Custom Field` (in the body)
    /// * `data_type`: text; for example `TEXT` (in the body), `dataType` on the wire
    ///
    /// [`CreateCustomField`] has 7 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`CreateCustomField::location_id`].
    ///
    /// Answers with [`CustomFieldResponse`](models::CustomFieldResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `locations/customFields.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/accounts.yaml#/paths/~1locations~1{locationId}~1customFields/post`.
    #[doc(alias = "create-custom-field")]
    pub fn create_custom_field(
        &self,
        name: impl Into<String>,
        data_type: impl Into<String>,
    ) -> CreateCustomField {
        let mut request = self.client.request(&routes::CREATE_CUSTOM_FIELD);
        request.field::<String>("name", &name.into());
        request.field::<String>("dataType", &data_type.into());
        CreateCustomField(request)
    }

    /// Get Custom Field: `GET /locations/{locationId}/customFields/{id}`.
    ///
    /// * `id`: text (in the path)
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetCustomField::location_id`].
    ///
    /// Answers with [`CustomFieldResponse`](models::CustomFieldResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/accounts.yaml#/paths/~1locations~1{locationId}~1customFields~1{id}/get`.
    #[doc(alias = "get-custom-field")]
    pub fn get_custom_field(&self, id: impl Into<String>) -> GetCustomField {
        let mut request = self.client.request(&routes::GET_CUSTOM_FIELD);
        request.path::<String>("id", &id.into());
        GetCustomField(request)
    }

    /// Update Custom Field: `PUT /locations/{locationId}/customFields/{id}`.
    ///
    /// * `id`: text; for example `00NhGCcN1tlO8ZHcu7Wb` (in the path)
    /// * `name`: text; for example `Custom Field` (in the body)
    ///
    /// [`UpdateCustomField`] has 7 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`UpdateCustomField::location_id`].
    ///
    /// Answers with [`CustomFieldResponse`](models::CustomFieldResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/accounts.yaml#/paths/~1locations~1{locationId}~1customFields~1{id}/put`.
    #[doc(alias = "update-custom-field")]
    pub fn update_custom_field(
        &self,
        id: impl Into<String>,
        name: impl Into<String>,
    ) -> UpdateCustomField {
        let mut request = self.client.request(&routes::UPDATE_CUSTOM_FIELD);
        request.path::<String>("id", &id.into());
        request.field::<String>("name", &name.into());
        UpdateCustomField(request)
    }

    /// Delete Custom Field: `DELETE /locations/{locationId}/customFields/{id}`.
    ///
    /// * `id`: text; for example `00NhGCcN1tlO8ZHcu7Wb` (in the path)
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`DeleteCustomField::location_id`].
    ///
    /// Answers with [`CustomFieldDeleteResponse`](models::CustomFieldDeleteResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/accounts.yaml#/paths/~1locations~1{locationId}~1customFields~1{id}/delete`.
    #[doc(alias = "delete-custom-field")]
    pub fn delete_custom_field(&self, id: impl Into<String>) -> DeleteCustomField {
        let mut request = self.client.request(&routes::DELETE_CUSTOM_FIELD);
        request.path::<String>("id", &id.into());
        DeleteCustomField(request)
    }

    /// Uploads File to customFields: `POST /locations/{locationId}/customFields/upload`.
    ///
    /// [`UploadCustomFieldFiles`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`UploadCustomFieldFiles::location_id`].
    ///
    /// Sends a form with files (`multipart/form-data`).
    ///
    /// Answers with [`FileUploadResponse`](models::FileUploadResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `locations/customFields.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/accounts.yaml#/paths/~1locations~1{locationId}~1customFields~1upload/post`.
    #[doc(alias = "upload-file-customFields")]
    pub fn upload_custom_field_files(&self) -> UploadCustomFieldFiles {
        UploadCustomFieldFiles(self.client.request(&routes::UPLOAD_CUSTOM_FIELD_FILES))
    }

    /// Get Custom Values: `GET /locations/{locationId}/customValues`.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`ListCustomValues::location_id`].
    ///
    /// Answers with [`CustomValuesListResponse`](models::CustomValuesListResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `locations/customValues.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/accounts.yaml#/paths/~1locations~1{locationId}~1customValues/get`.
    #[doc(alias = "get-custom-values")]
    pub fn list_custom_values(&self) -> ListCustomValues {
        ListCustomValues(self.client.request(&routes::LIST_CUSTOM_VALUES))
    }

    /// Create Custom Value: `POST /locations/{locationId}/customValues`.
    ///
    /// * `name`: text; for example `Custom Field Name` (in the body)
    /// * `value`: text; for example `Value` (in the body)
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`CreateCustomValue::location_id`].
    ///
    /// Answers with [`CustomValueIdResponse`](models::CustomValueIdResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `locations/customValues.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/accounts.yaml#/paths/~1locations~1{locationId}~1customValues/post`.
    #[doc(alias = "create-custom-value")]
    pub fn create_custom_value(
        &self,
        name: impl Into<String>,
        value: impl Into<String>,
    ) -> CreateCustomValue {
        let mut request = self.client.request(&routes::CREATE_CUSTOM_VALUE);
        request.field::<String>("name", &name.into());
        request.field::<String>("value", &value.into());
        CreateCustomValue(request)
    }

    /// Get Custom Value: `GET /locations/{locationId}/customValues/{id}`.
    ///
    /// * `id`: text; for example `kOBjMVAJhFuUeYIojVet` (in the path)
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetCustomValue::location_id`].
    ///
    /// Answers with [`CustomValueIdResponse`](models::CustomValueIdResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/accounts.yaml#/paths/~1locations~1{locationId}~1customValues~1{id}/get`.
    #[doc(alias = "get-custom-value")]
    pub fn get_custom_value(&self, id: impl Into<String>) -> GetCustomValue {
        let mut request = self.client.request(&routes::GET_CUSTOM_VALUE);
        request.path::<String>("id", &id.into());
        GetCustomValue(request)
    }

    /// Update Custom Value: `PUT /locations/{locationId}/customValues/{id}`.
    ///
    /// * `id`: text; for example `kOBjMVAJhFuUeYIojVet` (in the path)
    /// * `name`: text; for example `Custom Field Name` (in the body)
    /// * `value`: text; for example `Value` (in the body)
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`UpdateCustomValue::location_id`].
    ///
    /// Answers with [`CustomValueIdResponse`](models::CustomValueIdResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/accounts.yaml#/paths/~1locations~1{locationId}~1customValues~1{id}/put`.
    #[doc(alias = "update-custom-value")]
    pub fn update_custom_value(
        &self,
        id: impl Into<String>,
        name: impl Into<String>,
        value: impl Into<String>,
    ) -> UpdateCustomValue {
        let mut request = self.client.request(&routes::UPDATE_CUSTOM_VALUE);
        request.path::<String>("id", &id.into());
        request.field::<String>("name", &name.into());
        request.field::<String>("value", &value.into());
        UpdateCustomValue(request)
    }

    /// Delete Custom Value: `DELETE /locations/{locationId}/customValues/{id}`.
    ///
    /// * `id`: text; for example `kOBjMVAJhFuUeYIojVet` (in the path)
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`DeleteCustomValue::location_id`].
    ///
    /// Answers with [`CustomValueDeleteResponse`](models::CustomValueDeleteResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/accounts.yaml#/paths/~1locations~1{locationId}~1customValues~1{id}/delete`.
    #[doc(alias = "delete-custom-value")]
    pub fn delete_custom_value(&self, id: impl Into<String>) -> DeleteCustomValue {
        let mut request = self.client.request(&routes::DELETE_CUSTOM_VALUE);
        request.path::<String>("id", &id.into());
        DeleteCustomValue(request)
    }

    /// Fetch Timezones: `GET /locations/{locationId}/timezones`.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`ListTimezones::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say, or a location's (an account's); scope `locations.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/accounts.yaml#/paths/~1locations~1{locationId}~1timezones/get`.
    #[doc(alias = "get-timezones")]
    pub fn list_timezones(&self) -> ListTimezones {
        ListTimezones(self.client.request(&routes::LIST_TIMEZONES))
    }

    /// GET all or email/sms templates: `GET /locations/{locationId}/templates`.
    ///
    /// * `origin_id`: text; for example `ve9EPM428h8vShlRW1KT` (in the query), `originId` on the wire
    ///
    /// [`ListTemplates`] has 4 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`ListTemplates::location_id`].
    ///
    /// Answers with [`GetTemplatesResponse`](models::GetTemplatesResponse).
    ///
    /// Token: a bearer token, of which kind the document does not say; scope `locations/templates.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/accounts.yaml#/paths/~1locations~1{locationId}~1templates/get`.
    #[doc(alias = "GET-all-or-email-sms-templates")]
    pub fn list_templates(&self, origin_id: impl Into<String>) -> ListTemplates {
        let mut request = self.client.request(&routes::LIST_TEMPLATES);
        request.query::<String>("originId", &origin_id.into());
        ListTemplates(request)
    }

    /// DELETE an email/sms template: `DELETE /locations/{locationId}/templates/{id}`.
    ///
    /// * `id`: text; for example `ve9EPM428h8vShlRW1KT` (in the path)
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`DeleteTemplate::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a bearer token, of which kind the document does not say; no scope named.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/accounts.yaml#/paths/~1locations~1{locationId}~1templates~1{id}/delete`.
    #[doc(alias = "DELETE-an-email-sms-template")]
    pub fn delete_template(&self, id: impl Into<String>) -> DeleteTemplate {
        let mut request = self.client.request(&routes::DELETE_TEMPLATE);
        request.path::<String>("id", &id.into());
        DeleteTemplate(request)
    }

    /// Create Sub-Account (Formerly Location): `POST /locations/`.
    ///
    /// * `name`: text; for example `Mark Shoes` (in the body)
    /// * `company_id`: text; for example `UAXssdawIWAWD` (in the body), `companyId` on the wire
    ///
    /// [`Create`] has 14 optional inputs.
    ///
    /// Answers with [`CreateLocationResponse`](models::CreateLocationResponse).
    ///
    /// Token: an agency's; scope `locations.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/accounts.yaml#/paths/~1locations~1/post`.
    #[doc(alias = "create-location")]
    pub fn create(
        &self,
        name: impl Into<String>,
        company_id: impl Into<String>,
    ) -> Create {
        let mut request = self.client.request(&routes::CREATE);
        request.field::<String>("name", &name.into());
        request.field::<String>("companyId", &company_id.into());
        Create(request)
    }
}
