// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Accounts: 32 operations of the document `api/v3/accounts.yaml`, API version `v3`.
//!
//! The account itself (also called sub-account or location) and what hangs directly on
//! it: tags, custom fields and custom values of contacts and opportunities, tasks,
//! recurring tasks, message templates. Creating, changing and deleting accounts is an
//! agency's business and needs its token; everything below an account works with that
//! account's own token. Custom fields of custom objects and of businesses are another
//! family, `custom_fields`. Tags here are the account's list of tags; which contact
//! wears which is the matter of `contacts`.

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{
    Update, GetPermissions, UpdatePermissions, Create, GetConversationChannel,
};

pub use crate::api::accounts::{
    CreateCustomField, CreateCustomValue, CreateRecurringTask, CreateTag, Delete,
    DeleteCustomField, DeleteCustomValue, DeleteRecurringTask, DeleteTag, DeleteTemplate,
    Get, GetCustomField, GetCustomValue, GetRecurringTask, GetTag, ListCustomFields,
    ListCustomValues, ListTags, ListTemplates, ListTimezones, Search, SearchTasks,
    UpdateCustomField, UpdateCustomValue, UpdateRecurringTask, UpdateTag,
    UploadCustomFieldFiles,
};
pub(crate) use routes::ROUTES;

/// The operations of Accounts. Made by `client.v3().accounts()`.
#[doc(alias = "locations-v3")]
#[derive(Clone, Debug)]
pub struct Accounts {
    pub(crate) client: rt::Client,
}

impl Accounts {
    /// Search: `GET /locations/search`.
    ///
    /// Finds accounts of an agency, for instance to map an e-mail address to an account.
    /// The answer holds neither a total nor a page number: go on with `skip` until fewer
    /// than `limit` come back. `skip` and `limit` travel as texts; without them the first
    /// 10 come, ascending.
    ///
    /// [`Search`] has 5 optional inputs.
    ///
    /// Answers with [`SearchResponse`](models::SearchResponse).
    ///
    /// Token: an agency's, or a location's (an account's); scope `locations.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/accounts.yaml#/paths/~1locations~1search/get`.
    #[doc(alias = "search-locations")]
    #[inline]
    pub fn search(&self) -> Search {
        rt::operation(self.client.request(&routes::SEARCH))
    }

    /// Get Sub-Account (Formerly Location): `GET /locations/{locationId}`.
    ///
    /// The account with its business, social links and settings. An account's own token can
    /// read it as well as the agency's. Real answers carry fields that no document names
    /// (such as those of A2P registration); they are kept in `extra`.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`Get::location_id`].
    ///
    /// Answers with [`GetLocationByIdResponse`](models::GetLocationByIdResponse).
    ///
    /// Token: a location's (an account's), or an agency's; scope `locations.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/accounts.yaml#/paths/~1locations~1{locationId}/get`.
    #[doc(alias = "get-location")]
    #[inline]
    pub fn get(&self) -> Get {
        rt::operation(self.client.request(&routes::GET))
    }

    /// Put Sub-Account (Formerly Location): `PUT /locations/{locationId}`.
    ///
    /// Changes an account; only an agency's token may. `companyId` belongs to every
    /// request, also when nothing of the agency changes. Naming a `snapshot` loads it into
    /// the live account, and its `override` decides whether assets that clash are
    /// overwritten.
    ///
    /// * `company_id`: text; for example `UAXssdawIWAWD` (in the body), `companyId` on the wire. The agency that the account belongs to; required and not changed.
    ///
    /// [`Update`] has 15 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`Update::location_id`].
    ///
    /// Answers with [`CreateLocationResponse`](models::CreateLocationResponse).
    ///
    /// Token: an agency's; scope `locations.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/accounts.yaml#/paths/~1locations~1{locationId}/put`.
    #[doc(alias = "put-location")]
    pub fn update(&self, company_id: impl Into<String>) -> Update {
        let mut request = self.client.request(&routes::UPDATE);
        request.field::<String>("companyId", &company_id.into());
        rt::operation(request)
    }

    /// Delete Sub-Account (Formerly Location): `DELETE /locations/{locationId}`.
    ///
    /// Removes the account from the agency. Whether its Twilio account goes too must be
    /// said each time with `deleteTwilioAccount`. An agency's token is needed; which scope
    /// is uncertain, since the document names `locations.internal-access-only` and
    /// HighLevel's table of scopes `locations.write`, so be ready for a refusal.
    ///
    /// * `delete_twilio_account`: flag; for example `false` (in the query), `deleteTwilioAccount` on the wire. Whether the Twilio account behind the account is deleted with it.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`Delete::location_id`].
    ///
    /// Answers with [`LocationDeletedResponse`](models::LocationDeletedResponse).
    ///
    /// Token: an agency's; scope `locations.internal-access-only`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/accounts.yaml#/paths/~1locations~1{locationId}/delete`.
    #[doc(alias = "delete-location")]
    #[inline]
    pub fn delete(&self, delete_twilio_account: bool) -> Delete {
        let mut request = self.client.request(&routes::DELETE);
        request.query::<bool>("deleteTwilioAccount", &delete_twilio_account);
        rt::operation(request)
    }

    /// Get Permissions: `GET /locations/{locationId}/permissions`.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetPermissions::location_id`].
    ///
    /// Answers with [`PermissionsResponse`](models::PermissionsResponse).
    ///
    /// Token: an agency's; scope `locations/write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/accounts.yaml#/paths/~1locations~1{locationId}~1permissions/get`.
    #[doc(alias = "get-location-permissions")]
    #[inline]
    pub fn get_permissions(&self) -> GetPermissions {
        rt::operation(self.client.request(&routes::GET_PERMISSIONS))
    }

    /// Update Permissions: `PUT /locations/{locationId}/permissions`.
    ///
    /// * `permissions`: list of `Item`; for example `["crm","workflow"]` (in the body)
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`UpdatePermissions::location_id`].
    ///
    /// Answers with [`PermissionsResponse`](models::PermissionsResponse).
    ///
    /// Token: an agency's; scope `locations/write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/accounts.yaml#/paths/~1locations~1{locationId}~1permissions/put`.
    #[doc(alias = "update-location-permissions")]
    pub fn update_permissions(
        &self,
        permissions: impl Into<rt::List<models::Item>>,
    ) -> UpdatePermissions {
        let mut request = self.client.request(&routes::UPDATE_PERMISSIONS);
        request.field::<rt::List<models::Item>>("permissions", &permissions.into());
        rt::operation(request)
    }

    /// Get Tags: `GET /locations/{locationId}/tags`.
    ///
    /// All tags that the account knows, in one answer; there is no paging.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`ListTags::location_id`].
    ///
    /// Answers with [`LocationTagsResponse`](models::LocationTagsResponse).
    ///
    /// Token: a location's (an account's); scope `locations/tags.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/accounts.yaml#/paths/~1locations~1{locationId}~1tags/get`.
    #[doc(alias = "get-location-tags")]
    #[inline]
    pub fn list_tags(&self) -> ListTags {
        rt::operation(self.client.request(&routes::LIST_TAGS))
    }

    /// Create Tag: `POST /locations/{locationId}/tags`.
    ///
    /// Adds a tag to the account's list; no contact gets it by that. To give it to a
    /// contact, use the tags of `contacts`.
    ///
    /// * `name`: text; for example `Tag` (in the body). Name as people read it, in most places; it need not be unique.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`CreateTag::location_id`].
    ///
    /// Answers with [`LocationTagResponse`](models::LocationTagResponse).
    ///
    /// Token: a location's (an account's); scope `locations/tags.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/accounts.yaml#/paths/~1locations~1{locationId}~1tags/post`.
    #[doc(alias = "create-tag")]
    pub fn create_tag(&self, name: impl Into<String>) -> CreateTag {
        let mut request = self.client.request(&routes::CREATE_TAG);
        request.field::<String>("name", &name.into());
        rt::operation(request)
    }

    /// Get tag by id: `GET /locations/{locationId}/tags/{tagId}`.
    ///
    /// One tag by its id. Contacts carry tags by name, so this is the way from an id back
    /// to the name.
    ///
    /// * `tag_id`: text; for example `flGwEuzsfJOia1i1ikRN` (in the path), `tagId` on the wire
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetTag::location_id`].
    ///
    /// Answers with [`LocationTagResponse`](models::LocationTagResponse).
    ///
    /// Token: a location's (an account's); scope `locations/tags.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/accounts.yaml#/paths/~1locations~1{locationId}~1tags~1{tagId}/get`.
    #[doc(alias = "get-tag-by-id")]
    pub fn get_tag(&self, tag_id: impl Into<String>) -> GetTag {
        let mut request = self.client.request(&routes::GET_TAG);
        request.path::<String>("tagId", &tag_id.into());
        rt::operation(request)
    }

    /// Update tag: `PUT /locations/{locationId}/tags/{tagId}`.
    ///
    /// Renames a tag; the name is all it has. What becomes of contacts that carry the old
    /// name is not documented.
    ///
    /// * `tag_id`: text; for example `flGwEuzsfJOia1i1ikRN` (in the path), `tagId` on the wire
    /// * `name`: text; for example `Tag` (in the body). Name as people read it, in most places; it need not be unique.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`UpdateTag::location_id`].
    ///
    /// Answers with [`LocationTagResponse`](models::LocationTagResponse).
    ///
    /// Token: a location's (an account's); scope `locations/tags.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/accounts.yaml#/paths/~1locations~1{locationId}~1tags~1{tagId}/put`.
    #[doc(alias = "update-tag")]
    pub fn update_tag(
        &self,
        tag_id: impl Into<String>,
        name: impl Into<String>,
    ) -> UpdateTag {
        let mut request = self.client.request(&routes::UPDATE_TAG);
        request.path::<String>("tagId", &tag_id.into());
        request.field::<String>("name", &name.into());
        rt::operation(request)
    }

    /// Delete tag: `DELETE /locations/{locationId}/tags/{tagId}`.
    ///
    /// Takes a tag off the account's list. The success flag of the answer occurs as
    /// `succeded`, `succeeded` and `success`.
    ///
    /// * `tag_id`: text; for example `flGwEuzsfJOia1i1ikRN` (in the path), `tagId` on the wire
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`DeleteTag::location_id`].
    ///
    /// Answers with [`LocationTagDeleteResponse`](models::LocationTagDeleteResponse).
    ///
    /// Token: a location's (an account's); scope `locations/tags.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/accounts.yaml#/paths/~1locations~1{locationId}~1tags~1{tagId}/delete`.
    #[doc(alias = "delete-tag")]
    pub fn delete_tag(&self, tag_id: impl Into<String>) -> DeleteTag {
        let mut request = self.client.request(&routes::DELETE_TAG);
        request.path::<String>("tagId", &tag_id.into());
        rt::operation(request)
    }

    /// Task Search Filter: `POST /locations/{locationId}/tasks/search`.
    ///
    /// The tasks of the whole account, where the calls in `contacts` see one contact's.
    /// Filters are lists of contacts and users, done or open, a business and a search text;
    /// pages go by `skip` and `limit` in the body, 25 at a time unless told otherwise. A
    /// search, though it is a POST: nothing changes.
    ///
    /// [`SearchTasks`] has 7 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`SearchTasks::location_id`].
    ///
    /// Answers with [`LocationTaskListResponse`](models::LocationTaskListResponse).
    ///
    /// Token: a location's (an account's); scope `locations/tasks.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/accounts.yaml#/paths/~1locations~1{locationId}~1tasks~1search/post`.
    #[doc(alias = "task-search")]
    #[inline]
    pub fn search_tasks(&self) -> SearchTasks {
        rt::operation(self.client.request(&routes::SEARCH_TASKS))
    }

    /// Get Recurring Task By Id: `GET /locations/{locationId}/recurring-tasks/{id}`.
    ///
    /// One recurring task with its rule and how often it has occurred. There is no call
    /// that lists them, so keep the ids.
    ///
    /// * `id`: text; for example `sx6wyHhbFdRXh302Lunr` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetRecurringTask::location_id`].
    ///
    /// Answers with [`RecurringTaskSingleResponse`](models::RecurringTaskSingleResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/accounts.yaml#/paths/~1locations~1{locationId}~1recurring-tasks~1{id}/get`.
    #[doc(alias = "get-recurring-task-by-id")]
    pub fn get_recurring_task(&self, id: impl Into<String>) -> GetRecurringTask {
        let mut request = self.client.request(&routes::GET_RECURRING_TASK);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Update Recurring Task: `PUT /locations/{locationId}/recurring-tasks/{id}`.
    ///
    /// Changes a recurring task; every field is optional. `rruleOptions`, where it is
    /// given, comes with its required parts. Whether tasks that exist already are changed
    /// is not documented.
    ///
    /// * `id`: text; for example `sx6wyHhbFdRXh302Lunr` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// [`UpdateRecurringTask`] has 6 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`UpdateRecurringTask::location_id`].
    ///
    /// Answers with [`RecurringTaskSingleResponse`](models::RecurringTaskSingleResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/accounts.yaml#/paths/~1locations~1{locationId}~1recurring-tasks~1{id}/put`.
    #[doc(alias = "update-recurring-task")]
    pub fn update_recurring_task(&self, id: impl Into<String>) -> UpdateRecurringTask {
        let mut request = self.client.request(&routes::UPDATE_RECURRING_TASK);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Delete Recurring Task: `DELETE /locations/{locationId}/recurring-tasks/{id}`.
    ///
    /// Ends the series. The answer repeats the id with `success`; that tasks already made
    /// would vanish is said nowhere.
    ///
    /// * `id`: text; for example `sx6wyHhbFdRXh302Lunr` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`DeleteRecurringTask::location_id`].
    ///
    /// Answers with [`DeleteRecurringTaskResponse`](models::DeleteRecurringTaskResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/accounts.yaml#/paths/~1locations~1{locationId}~1recurring-tasks~1{id}/delete`.
    #[doc(alias = "delete-recurring-task")]
    pub fn delete_recurring_task(&self, id: impl Into<String>) -> DeleteRecurringTask {
        let mut request = self.client.request(&routes::DELETE_RECURRING_TASK);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Create Recurring Task: `POST /locations/{locationId}/recurring-tasks`.
    ///
    /// Starts a series of tasks after a rule: every so many hours, days, weeks, months or
    /// years from a date on. Contacts and owners are given as lists, while the answer names
    /// one contact and one user.
    ///
    /// * `title`: text; for example `Task Name` (in the body). Heading or name as people read it.
    /// * `rrule_options`: an object, `CustomRRulesOptions` (in the body), `rruleOptions` on the wire. When the task comes again.
    ///
    /// [`CreateRecurringTask`] has 4 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`CreateRecurringTask::location_id`].
    ///
    /// Answers with [`RecurringTaskSingleResponse`](models::RecurringTaskSingleResponse).
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/accounts.yaml#/paths/~1locations~1{locationId}~1recurring-tasks/post`.
    #[doc(alias = "create-recurring-task")]
    pub fn create_recurring_task(
        &self,
        title: impl Into<String>,
        rrule_options: models::CustomRRulesOptions,
    ) -> CreateRecurringTask {
        let mut request = self.client.request(&routes::CREATE_RECURRING_TASK);
        request.field::<String>("title", &title.into());
        request.field::<models::CustomRRulesOptions>("rruleOptions", &rrule_options);
        rt::operation(request)
    }

    /// Get Custom Fields: `GET /locations/{locationId}/customFields`.
    ///
    /// Custom fields of contacts, of opportunities or `all`, chosen by `model`; which of
    /// them comes when it is left out is not documented. Send nothing else along: an
    /// official client that added `locationId` to the query was answered 422. Fields of
    /// custom objects are in `custom_fields`.
    ///
    /// [`ListCustomFields`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`ListCustomFields::location_id`].
    ///
    /// Answers with [`CustomFieldsListResponse`](models::CustomFieldsListResponse).
    ///
    /// Token: a location's (an account's); scope `locations/customFields.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/accounts.yaml#/paths/~1locations~1{locationId}~1customFields/get`.
    #[doc(alias = "get-custom-fields")]
    #[inline]
    pub fn list_custom_fields(&self) -> ListCustomFields {
        rt::operation(self.client.request(&routes::LIST_CUSTOM_FIELDS))
    }

    /// Create Custom Field: `POST /locations/{locationId}/customFields`.
    ///
    /// Creates a field of contacts or opportunities. `parentId` (folder), `fieldKey` and
    /// `description` work although the published document lacks them. Values are written
    /// with the contact or the opportunity, by the field's id or key.
    ///
    /// * `name`: text; for example `Custom Field` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `data_type`: text; for example `TEXT` (in the body), `dataType` on the wire
    ///
    /// [`CreateCustomField`] has 10 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`CreateCustomField::location_id`].
    ///
    /// Answers with [`CustomFieldResponse`](models::CustomFieldResponse).
    ///
    /// Token: a location's (an account's); scope `locations/customFields.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/accounts.yaml#/paths/~1locations~1{locationId}~1customFields/post`.
    #[doc(alias = "create-custom-field")]
    pub fn create_custom_field(
        &self,
        name: impl Into<String>,
        data_type: impl Into<String>,
    ) -> CreateCustomField {
        let mut request = self.client.request(&routes::CREATE_CUSTOM_FIELD);
        request.field::<String>("name", &name.into());
        request.field::<String>("dataType", &data_type.into());
        rt::operation(request)
    }

    /// Get Custom Field: `GET /locations/{locationId}/customFields/{id}`.
    ///
    /// One field; it can be asked for by its key too, such as `contact.first_name`, which
    /// is handy where only the key is known.
    ///
    /// * `id`: text (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetCustomField::location_id`].
    ///
    /// Answers with [`CustomFieldResponse`](models::CustomFieldResponse).
    ///
    /// Token: a location's (an account's); scope `locations/customFields.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/accounts.yaml#/paths/~1locations~1{locationId}~1customFields~1{id}/get`.
    #[doc(alias = "get-custom-field")]
    pub fn get_custom_field(&self, id: impl Into<String>) -> GetCustomField {
        let mut request = self.client.request(&routes::GET_CUSTOM_FIELD);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Update Custom Field: `PUT /locations/{locationId}/customFields/{id}`.
    ///
    /// Changes a field; `name` is required even when it stays. The data type is not among
    /// what can be sent.
    ///
    /// * `id`: text; for example `00NhGCcN1tlO8ZHcu7Wb` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    /// * `name`: text; for example `Custom Field` (in the body). Name as people read it, in most places; it need not be unique.
    ///
    /// [`UpdateCustomField`] has 7 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`UpdateCustomField::location_id`].
    ///
    /// Answers with [`CustomFieldResponse`](models::CustomFieldResponse).
    ///
    /// Token: a location's (an account's); scope `locations/customFields.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/accounts.yaml#/paths/~1locations~1{locationId}~1customFields~1{id}/put`.
    #[doc(alias = "update-custom-field")]
    pub fn update_custom_field(
        &self,
        id: impl Into<String>,
        name: impl Into<String>,
    ) -> UpdateCustomField {
        let mut request = self.client.request(&routes::UPDATE_CUSTOM_FIELD);
        request.path::<String>("id", &id.into());
        request.field::<String>("name", &name.into());
        rt::operation(request)
    }

    /// Delete Custom Field: `DELETE /locations/{locationId}/customFields/{id}`.
    ///
    /// Deletes the field's definition. What becomes of the values that contacts or
    /// opportunities hold is not documented. The success flag occurs in three spellings.
    ///
    /// * `id`: text; for example `00NhGCcN1tlO8ZHcu7Wb` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`DeleteCustomField::location_id`].
    ///
    /// Answers with [`CustomFieldDeleteResponse`](models::CustomFieldDeleteResponse).
    ///
    /// Token: a location's (an account's); scope `locations/customFields.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/accounts.yaml#/paths/~1locations~1{locationId}~1customFields~1{id}/delete`.
    #[doc(alias = "delete-custom-field")]
    pub fn delete_custom_field(&self, id: impl Into<String>) -> DeleteCustomField {
        let mut request = self.client.request(&routes::DELETE_CUSTOM_FIELD);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Uploads File to customFields: `POST /locations/{locationId}/customFields/upload`.
    ///
    /// Uploads files for a field of type file, as `multipart/form-data`. The document has
    /// `id` and `maxFiles` as parts and no part for the files themselves. The answer maps
    /// each file's name to its address.
    ///
    /// [`UploadCustomFieldFiles`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`UploadCustomFieldFiles::location_id`].
    ///
    /// Sends a form with files (`multipart/form-data`).
    ///
    /// Answers with [`FileUploadResponse`](models::FileUploadResponse).
    ///
    /// Token: a location's (an account's); scope `locations/customFields.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/accounts.yaml#/paths/~1locations~1{locationId}~1customFields~1upload/post`.
    #[doc(alias = "upload-file-customFields")]
    #[inline]
    pub fn upload_custom_field_files(&self) -> UploadCustomFieldFiles {
        rt::operation(self.client.request(&routes::UPLOAD_CUSTOM_FIELD_FILES))
    }

    /// Get Custom Values: `GET /locations/{locationId}/customValues`.
    ///
    /// The account's custom values: texts such as an address or a price that templates
    /// insert by `{{ custom_values.… }}`. They belong to the account, where custom fields
    /// belong to contacts. All come at once.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`ListCustomValues::location_id`].
    ///
    /// Answers with [`CustomValuesListResponse`](models::CustomValuesListResponse).
    ///
    /// Token: a location's (an account's); scope `locations/customValues.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/accounts.yaml#/paths/~1locations~1{locationId}~1customValues/get`.
    #[doc(alias = "get-custom-values")]
    #[inline]
    pub fn list_custom_values(&self) -> ListCustomValues {
        rt::operation(self.client.request(&routes::LIST_CUSTOM_VALUES))
    }

    /// Create Custom Value: `POST /locations/{locationId}/customValues`.
    ///
    /// Creates a custom value. Its key, under which templates insert it, is in the answer's
    /// `fieldKey`.
    ///
    /// * `name`: text; for example `Custom Field Name` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `value`: text; for example `Value` (in the body). The value itself; unit and form depend on where it stands.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`CreateCustomValue::location_id`].
    ///
    /// Answers with [`CustomValueIdResponse`](models::CustomValueIdResponse).
    ///
    /// Token: a location's (an account's); scope `locations/customValues.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/accounts.yaml#/paths/~1locations~1{locationId}~1customValues/post`.
    #[doc(alias = "create-custom-value")]
    pub fn create_custom_value(
        &self,
        name: impl Into<String>,
        value: impl Into<String>,
    ) -> CreateCustomValue {
        let mut request = self.client.request(&routes::CREATE_CUSTOM_VALUE);
        request.field::<String>("name", &name.into());
        request.field::<String>("value", &value.into());
        rt::operation(request)
    }

    /// Get Custom Value: `GET /locations/{locationId}/customValues/{id}`.
    ///
    /// One custom value by its id; a look-up by key is not documented.
    ///
    /// * `id`: text; for example `kOBjMVAJhFuUeYIojVet` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetCustomValue::location_id`].
    ///
    /// Answers with [`CustomValueIdResponse`](models::CustomValueIdResponse).
    ///
    /// Token: a location's (an account's); scope `locations/customValues.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/accounts.yaml#/paths/~1locations~1{locationId}~1customValues~1{id}/get`.
    #[doc(alias = "get-custom-value")]
    pub fn get_custom_value(&self, id: impl Into<String>) -> GetCustomValue {
        let mut request = self.client.request(&routes::GET_CUSTOM_VALUE);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Update Custom Value: `PUT /locations/{locationId}/customValues/{id}`.
    ///
    /// Sets name and value, both each time, so read the value first when only its name is
    /// to change.
    ///
    /// * `id`: text; for example `kOBjMVAJhFuUeYIojVet` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    /// * `name`: text; for example `Custom Field Name` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `value`: text; for example `Value` (in the body). The value itself; unit and form depend on where it stands.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`UpdateCustomValue::location_id`].
    ///
    /// Answers with [`CustomValueIdResponse`](models::CustomValueIdResponse).
    ///
    /// Token: a location's (an account's); scope `locations/customValues.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/accounts.yaml#/paths/~1locations~1{locationId}~1customValues~1{id}/put`.
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
        rt::operation(request)
    }

    /// Delete Custom Value: `DELETE /locations/{locationId}/customValues/{id}`.
    ///
    /// Deletes a custom value. What templates that insert it show afterwards is not
    /// documented.
    ///
    /// * `id`: text; for example `kOBjMVAJhFuUeYIojVet` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`DeleteCustomValue::location_id`].
    ///
    /// Answers with [`CustomValueDeleteResponse`](models::CustomValueDeleteResponse).
    ///
    /// Token: a location's (an account's); scope `locations/customValues.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/accounts.yaml#/paths/~1locations~1{locationId}~1customValues~1{id}/delete`.
    #[doc(alias = "delete-custom-value")]
    pub fn delete_custom_value(&self, id: impl Into<String>) -> DeleteCustomValue {
        let mut request = self.client.request(&routes::DELETE_CUSTOM_VALUE);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Fetch Timezones: `GET /locations/{locationId}/timezones`.
    ///
    /// The time zones that an account may be set to. The form of the answer is not
    /// documented, and published lists of zones are incomplete, so treat a zone as a text.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`ListTimezones::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a location's (an account's); scope `locations.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/accounts.yaml#/paths/~1locations~1{locationId}~1timezones/get`.
    #[doc(alias = "get-timezones")]
    #[inline]
    pub fn list_timezones(&self) -> ListTimezones {
        rt::operation(self.client.request(&routes::LIST_TIMEZONES))
    }

    /// GET all or email/sms templates: `GET /locations/{locationId}/templates`.
    ///
    /// E-mail, SMS and WhatsApp templates; without `type`, all kinds mixed, each entry in
    /// its own form. `originId` is required and not explained. Pages of 25 by `skip` and
    /// `limit`, which are texts; `totalCount` says how many there are.
    ///
    /// * `origin_id`: text; for example `ve9EPM428h8vShlRW1KT` (in the query), `originId` on the wire. Required to list templates; the document does not say whose id it is.
    ///
    /// [`ListTemplates`] has 4 optional inputs.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`ListTemplates::location_id`].
    ///
    /// Answers with [`GetTemplatesResponse`](models::GetTemplatesResponse).
    ///
    /// Token: a location's (an account's); scope `locations/templates.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/accounts.yaml#/paths/~1locations~1{locationId}~1templates/get`.
    #[doc(alias = "GET-all-or-email-sms-templates")]
    pub fn list_templates(&self, origin_id: impl Into<String>) -> ListTemplates {
        let mut request = self.client.request(&routes::LIST_TEMPLATES);
        request.query::<String>("originId", &origin_id.into());
        rt::operation(request)
    }

    /// DELETE an email/sms template: `DELETE /locations/{locationId}/templates/{id}`.
    ///
    /// Deletes one template of either kind. The answer's form is not documented.
    ///
    /// * `id`: text; for example `ve9EPM428h8vShlRW1KT` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`DeleteTemplate::location_id`].
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Token: a location's (an account's); no scope named.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/accounts.yaml#/paths/~1locations~1{locationId}~1templates~1{id}/delete`.
    #[doc(alias = "DELETE-an-email-sms-template")]
    pub fn delete_template(&self, id: impl Into<String>) -> DeleteTemplate {
        let mut request = self.client.request(&routes::DELETE_TEMPLATE);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// Create Sub-Account (Formerly Location): `POST /locations/`.
    ///
    /// Opens a new account below the agency; needs an agency's token and is sold with the
    /// agency's Pro plan only. A `snapshotId` fills it with a snapshot's assets. Twilio and
    /// Mailgun credentials can be given along; keep such requests out of logs. An app that
    /// is installed for the agency still needs a token for the new account, from
    /// `POST /oauth/locationToken`.
    ///
    /// * `name`: text; for example `Mark Shoes` (in the body). Name as people read it, in most places; it need not be unique.
    /// * `company_id`: text; for example `UAXssdawIWAWD` (in the body), `companyId` on the wire. Id of the agency that owns the accounts.
    ///
    /// [`Create`] has 14 optional inputs.
    ///
    /// Answers with [`CreateLocationResponse`](models::CreateLocationResponse).
    ///
    /// Token: an agency's; scope `locations.write`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/v3/accounts.yaml#/paths/~1locations~1/post`.
    #[doc(alias = "create-location")]
    pub fn create(
        &self,
        name: impl Into<String>,
        company_id: impl Into<String>,
    ) -> Create {
        let mut request = self.client.request(&routes::CREATE);
        request.field::<String>("name", &name.into());
        request.field::<String>("companyId", &company_id.into());
        rt::operation(request)
    }

    /// Get Conversation Channel: `GET /locations/{locationId}/conversationChannels/{type}`.
    ///
    /// * `type_`: one of `SMS`, `Email` (in the path), `type` on the wire. Kind of the record; what the values mean depends on where it stands.
    ///
    /// Needs the account (`locationId` in the path): from `client.location(id)`, or [`GetConversationChannel::location_id`].
    ///
    /// Answers with [`GetConversationChannelListResponse`](models::GetConversationChannelListResponse).
    ///
    /// Token: a location's (an account's); scope `locations.readonly`.
    ///
    /// API version `v3`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/v3/accounts.yaml#/paths/~1locations~1{locationId}~1conversationChannels~1{type}/get`.
    #[doc(alias = "get-conversation-channel")]
    pub fn get_conversation_channel(
        &self,
        type_: impl Into<models::Type>,
    ) -> GetConversationChannel {
        let mut request = self.client.request(&routes::GET_CONVERSATION_CHANNEL);
        request.path::<models::Type>("type", &type_.into());
        rt::operation(request)
    }
}
