// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Contacts: 32 operations of the document `api/contacts.yaml`, API version `2021-07-28`.
//!
//! What the product says of it: <https://help.hoopai.com/api-reference/contacts/overview>.

use crate::runtime as rt;

pub mod models;
mod operations;
mod routes;

pub use operations::{
    Search, FindDuplicate, ListTasks, CreateTask, GetTask, UpdateTask, DeleteTask,
    CompleteTask, ListAppointments, AddTags, RemoveTags, ListNotes, CreateNote, GetNote,
    UpdateNote, DeleteNote, UpdateTagsInBulk, UpdateBusinessInBulk, Get, Update, Delete,
    Upsert, ListByBusiness, AddFollowers, RemoveFollowers, AddToCampaign,
    RemoveFromCampaign, RemoveFromAllCampaigns, AddToWorkflow, RemoveFromWorkflow, List,
    Create,
};
pub(crate) use routes::ROUTES;

/// The operations of Contacts. Made by `client.contacts()`.
#[derive(Clone, Debug)]
pub struct Contacts {
    pub(crate) client: rt::Client,
}

impl Contacts {
    /// Search Contacts: `POST /contacts/search`.
    ///
    /// * `page_limit`: whole number (in the body), `pageLimit` on the wire
    ///
    /// [`Search`] has 5 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`Search::location_id`].
    ///
    /// Answers with [`SearchContactResponse`](models::SearchContactResponse).
    ///
    /// Token: a location's (an account's); scope `contacts.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/contacts.yaml#/paths/~1contacts~1search/post`.
    #[doc(alias = "search-contacts-advanced")]
    pub fn search(&self, page_limit: i64) -> Search {
        let mut request = self.client.request(&routes::SEARCH);
        request.field::<i64>("pageLimit", &page_limit);
        Search(request)
    }

    /// Get Duplicate Contact: `GET /contacts/search/duplicate`.
    ///
    /// [`FindDuplicate`] has 2 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`FindDuplicate::location_id`].
    ///
    /// Answers with [`FindDuplicateResponse`](models::FindDuplicateResponse).
    ///
    /// Token: a location's (an account's); scope `contacts.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/contacts.yaml#/paths/~1contacts~1search~1duplicate/get`.
    #[doc(alias = "get-duplicate-contact")]
    pub fn find_duplicate(&self) -> FindDuplicate {
        FindDuplicate(self.client.request(&routes::FIND_DUPLICATE))
    }

    /// Get all Tasks: `GET /contacts/{contactId}/tasks`.
    ///
    /// * `contact_id`: text; for example `sx6wyHhbFdRXh302LLNR` (in the path), `contactId` on the wire
    ///
    /// Answers with [`TasksListResponse`](models::TasksListResponse).
    ///
    /// Token: a location's (an account's); scope `contacts.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/contacts.yaml#/paths/~1contacts~1{contactId}~1tasks/get`.
    #[doc(alias = "get-all-tasks")]
    pub fn list_tasks(&self, contact_id: impl Into<String>) -> ListTasks {
        let mut request = self.client.request(&routes::LIST_TASKS);
        request.path::<String>("contactId", &contact_id.into());
        ListTasks(request)
    }

    /// Create Task: `POST /contacts/{contactId}/tasks`.
    ///
    /// * `contact_id`: text; for example `sx6wyHhbFdRXh302LLNR` (in the path), `contactId` on the wire
    /// * `title`: text; for example `First Task` (in the body)
    /// * `due_date`: date and time (RFC 3339); for example `2020-10-25T11:00:00Z` (in the body), `dueDate` on the wire
    /// * `completed`: flag; for example `true` (in the body)
    ///
    /// [`CreateTask`] has 2 optional inputs.
    ///
    /// Answers with [`TaskByIsResponse`](models::TaskByIsResponse).
    ///
    /// Token: a location's (an account's); scope `contacts.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/contacts.yaml#/paths/~1contacts~1{contactId}~1tasks/post`.
    #[doc(alias = "create-task")]
    pub fn create_task(
        &self,
        contact_id: impl Into<String>,
        title: impl Into<String>,
        due_date: impl Into<String>,
        completed: bool,
    ) -> CreateTask {
        let mut request = self.client.request(&routes::CREATE_TASK);
        request.path::<String>("contactId", &contact_id.into());
        request.field::<String>("title", &title.into());
        request.field::<String>("dueDate", &due_date.into());
        request.field::<bool>("completed", &completed);
        CreateTask(request)
    }

    /// Get Task: `GET /contacts/{contactId}/tasks/{taskId}`.
    ///
    /// * `contact_id`: text; for example `sx6wyHhbFdRXh302LLNR` (in the path), `contactId` on the wire
    /// * `task_id`: text; for example `ocQHyuzHvysMo5N5VsXc` (in the path), `taskId` on the wire
    ///
    /// Answers with [`TaskByIsResponse`](models::TaskByIsResponse).
    ///
    /// Token: a location's (an account's); scope `contacts.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/contacts.yaml#/paths/~1contacts~1{contactId}~1tasks~1{taskId}/get`.
    #[doc(alias = "get-task")]
    pub fn get_task(
        &self,
        contact_id: impl Into<String>,
        task_id: impl Into<String>,
    ) -> GetTask {
        let mut request = self.client.request(&routes::GET_TASK);
        request.path::<String>("contactId", &contact_id.into());
        request.path::<String>("taskId", &task_id.into());
        GetTask(request)
    }

    /// Update Task: `PUT /contacts/{contactId}/tasks/{taskId}`.
    ///
    /// * `contact_id`: text; for example `sx6wyHhbFdRXh302LLNR` (in the path), `contactId` on the wire
    /// * `task_id`: text; for example `ocQHyuzHvysMo5N5VsXc` (in the path), `taskId` on the wire
    ///
    /// [`UpdateTask`] has 5 optional inputs.
    ///
    /// Answers with [`TaskByIsResponse`](models::TaskByIsResponse).
    ///
    /// Token: a location's (an account's); scope `contacts.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/contacts.yaml#/paths/~1contacts~1{contactId}~1tasks~1{taskId}/put`.
    #[doc(alias = "update-task")]
    pub fn update_task(
        &self,
        contact_id: impl Into<String>,
        task_id: impl Into<String>,
    ) -> UpdateTask {
        let mut request = self.client.request(&routes::UPDATE_TASK);
        request.path::<String>("contactId", &contact_id.into());
        request.path::<String>("taskId", &task_id.into());
        UpdateTask(request)
    }

    /// Delete Task: `DELETE /contacts/{contactId}/tasks/{taskId}`.
    ///
    /// * `contact_id`: text; for example `sx6wyHhbFdRXh302LLNR` (in the path), `contactId` on the wire
    /// * `task_id`: text; for example `ocQHyuzHvysMo5N5VsXc` (in the path), `taskId` on the wire
    ///
    /// Answers with [`DeleteTaskResponse`](models::DeleteTaskResponse).
    ///
    /// Token: a location's (an account's); scope `contacts.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/contacts.yaml#/paths/~1contacts~1{contactId}~1tasks~1{taskId}/delete`.
    #[doc(alias = "delete-task")]
    pub fn delete_task(
        &self,
        contact_id: impl Into<String>,
        task_id: impl Into<String>,
    ) -> DeleteTask {
        let mut request = self.client.request(&routes::DELETE_TASK);
        request.path::<String>("contactId", &contact_id.into());
        request.path::<String>("taskId", &task_id.into());
        DeleteTask(request)
    }

    /// Update Task Completed: `PUT /contacts/{contactId}/tasks/{taskId}/completed`.
    ///
    /// * `contact_id`: text; for example `sx6wyHhbFdRXh302LLNR` (in the path), `contactId` on the wire
    /// * `task_id`: text; for example `ocQHyuzHvysMo5N5VsXc` (in the path), `taskId` on the wire
    /// * `completed`: flag; for example `true` (in the body)
    ///
    /// Answers with [`TaskByIsResponse`](models::TaskByIsResponse).
    ///
    /// Token: a location's (an account's); scope `contacts.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/contacts.yaml#/paths/~1contacts~1{contactId}~1tasks~1{taskId}~1completed/put`.
    #[doc(alias = "update-task-completed")]
    pub fn complete_task(
        &self,
        contact_id: impl Into<String>,
        task_id: impl Into<String>,
        completed: bool,
    ) -> CompleteTask {
        let mut request = self.client.request(&routes::COMPLETE_TASK);
        request.path::<String>("contactId", &contact_id.into());
        request.path::<String>("taskId", &task_id.into());
        request.field::<bool>("completed", &completed);
        CompleteTask(request)
    }

    /// Get Appointments for Contact: `GET /contacts/{contactId}/appointments`.
    ///
    /// * `contact_id`: text; for example `sx6wyHhbFdRXh302LLNR` (in the path), `contactId` on the wire
    ///
    /// Answers with [`GetEventsResponse`](models::GetEventsResponse).
    ///
    /// Token: a location's (an account's); scope `contacts.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/contacts.yaml#/paths/~1contacts~1{contactId}~1appointments/get`.
    #[doc(alias = "get-appointments-for-contact")]
    pub fn list_appointments(&self, contact_id: impl Into<String>) -> ListAppointments {
        let mut request = self.client.request(&routes::LIST_APPOINTMENTS);
        request.path::<String>("contactId", &contact_id.into());
        ListAppointments(request)
    }

    /// Add Tags: `POST /contacts/{contactId}/tags`.
    ///
    /// * `contact_id`: text; for example `sx6wyHhbFdRXh302LLNR` (in the path), `contactId` on the wire
    /// * `tags`: list of texts; for example `["minim","velit magna"]` (in the body)
    ///
    /// Answers with [`CreateAddTagResponse`](models::CreateAddTagResponse).
    ///
    /// Token: a location's (an account's); scope `contacts.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/contacts.yaml#/paths/~1contacts~1{contactId}~1tags/post`.
    #[doc(alias = "add-tags")]
    pub fn add_tags(
        &self,
        contact_id: impl Into<String>,
        tags: impl Into<rt::List<String>>,
    ) -> AddTags {
        let mut request = self.client.request(&routes::ADD_TAGS);
        request.path::<String>("contactId", &contact_id.into());
        request.field::<rt::List<String>>("tags", &tags.into());
        AddTags(request)
    }

    /// Remove Tags: `DELETE /contacts/{contactId}/tags`.
    ///
    /// * `contact_id`: text; for example `sx6wyHhbFdRXh302LLNR` (in the path), `contactId` on the wire
    /// * `tags`: list of texts; for example `["minim","velit magna"]` (in the body)
    ///
    /// Answers with [`CreateDeleteTagResponse`](models::CreateDeleteTagResponse).
    ///
    /// Token: a location's (an account's); scope `contacts.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/contacts.yaml#/paths/~1contacts~1{contactId}~1tags/delete`.
    #[doc(alias = "remove-tags")]
    pub fn remove_tags(
        &self,
        contact_id: impl Into<String>,
        tags: impl Into<rt::List<String>>,
    ) -> RemoveTags {
        let mut request = self.client.request(&routes::REMOVE_TAGS);
        request.path::<String>("contactId", &contact_id.into());
        request.field::<rt::List<String>>("tags", &tags.into());
        RemoveTags(request)
    }

    /// Get All Notes: `GET /contacts/{contactId}/notes`.
    ///
    /// * `contact_id`: text; for example `sx6wyHhbFdRXh302LLNR` (in the path), `contactId` on the wire
    ///
    /// Answers with [`GetNotesListResponse`](models::GetNotesListResponse).
    ///
    /// Token: a location's (an account's); scope `contacts.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `api/contacts.yaml#/paths/~1contacts~1{contactId}~1notes/get`.
    #[doc(alias = "get-all-notes")]
    pub fn list_notes(&self, contact_id: impl Into<String>) -> ListNotes {
        let mut request = self.client.request(&routes::LIST_NOTES);
        request.path::<String>("contactId", &contact_id.into());
        ListNotes(request)
    }

    /// Create Note: `POST /contacts/{contactId}/notes`.
    ///
    /// * `contact_id`: text; for example `sx6wyHhbFdRXh302LLNR` (in the path), `contactId` on the wire
    /// * `body`: text; for example `lorem ipsum` (in the body)
    ///
    /// [`CreateNote`] has 4 optional inputs.
    ///
    /// Answers with [`GetCreateUpdateNoteResponse`](models::GetCreateUpdateNoteResponse).
    ///
    /// Token: a location's (an account's); scope `contacts.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/contacts.yaml#/paths/~1contacts~1{contactId}~1notes/post`.
    #[doc(alias = "create-note")]
    pub fn create_note(
        &self,
        contact_id: impl Into<String>,
        body: impl Into<String>,
    ) -> CreateNote {
        let mut request = self.client.request(&routes::CREATE_NOTE);
        request.path::<String>("contactId", &contact_id.into());
        request.field::<String>("body", &body.into());
        CreateNote(request)
    }

    /// Get Note: `GET /contacts/{contactId}/notes/{id}`.
    ///
    /// * `contact_id`: text; for example `sx6wyHhbFdRXh302LLNR` (in the path), `contactId` on the wire
    /// * `id`: text; for example `ocQHyuzHvysMo5N5VsXc` (in the path)
    ///
    /// Answers with [`GetCreateUpdateNoteResponse`](models::GetCreateUpdateNoteResponse).
    ///
    /// Token: a location's (an account's); scope `contacts.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/contacts.yaml#/paths/~1contacts~1{contactId}~1notes~1{id}/get`.
    #[doc(alias = "get-note")]
    pub fn get_note(
        &self,
        contact_id: impl Into<String>,
        id: impl Into<String>,
    ) -> GetNote {
        let mut request = self.client.request(&routes::GET_NOTE);
        request.path::<String>("contactId", &contact_id.into());
        request.path::<String>("id", &id.into());
        GetNote(request)
    }

    /// Update Note: `PUT /contacts/{contactId}/notes/{id}`.
    ///
    /// * `contact_id`: text; for example `sx6wyHhbFdRXh302LLNR` (in the path), `contactId` on the wire
    /// * `id`: text; for example `ocQHyuzHvysMo5N5VsXc` (in the path)
    ///
    /// [`UpdateNote`] has 5 optional inputs.
    ///
    /// Answers with [`GetCreateUpdateNoteResponse`](models::GetCreateUpdateNoteResponse).
    ///
    /// Token: a location's (an account's); scope `contacts.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/contacts.yaml#/paths/~1contacts~1{contactId}~1notes~1{id}/put`.
    #[doc(alias = "update-note")]
    pub fn update_note(
        &self,
        contact_id: impl Into<String>,
        id: impl Into<String>,
    ) -> UpdateNote {
        let mut request = self.client.request(&routes::UPDATE_NOTE);
        request.path::<String>("contactId", &contact_id.into());
        request.path::<String>("id", &id.into());
        UpdateNote(request)
    }

    /// Delete Note: `DELETE /contacts/{contactId}/notes/{id}`.
    ///
    /// * `contact_id`: text; for example `sx6wyHhbFdRXh302LLNR` (in the path), `contactId` on the wire
    /// * `id`: text; for example `ocQHyuzHvysMo5N5VsXc` (in the path)
    ///
    /// Answers with [`DeleteNoteResponse`](models::DeleteNoteResponse).
    ///
    /// Token: a location's (an account's); scope `contacts.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/contacts.yaml#/paths/~1contacts~1{contactId}~1notes~1{id}/delete`.
    #[doc(alias = "delete-note")]
    pub fn delete_note(
        &self,
        contact_id: impl Into<String>,
        id: impl Into<String>,
    ) -> DeleteNote {
        let mut request = self.client.request(&routes::DELETE_NOTE);
        request.path::<String>("contactId", &contact_id.into());
        request.path::<String>("id", &id.into());
        DeleteNote(request)
    }

    /// Update Contacts Tags: `POST /contacts/bulk/tags/update/{type}`.
    ///
    /// * `type_`: text (in the path), `type` on the wire
    /// * `contacts`: list of texts; for example `["qFSqySFkVvNzOSqgGqFi","abcdef","qFSqySFkVvNzOSqgGqFi","3ualbhnV7j3n3a9r2moD"]` (in the body)
    /// * `tags`: list of texts; for example `["tag-1","tag-2"]` (in the body)
    ///
    /// [`UpdateTagsInBulk`] has 1 optional input.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`UpdateTagsInBulk::location_id`].
    ///
    /// Answers with [`UpdateTagsResponse`](models::UpdateTagsResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 422.
    ///
    /// Document: `api/contacts.yaml#/paths/~1contacts~1bulk~1tags~1update~1{type}/post`.
    #[doc(alias = "create-association")]
    pub fn update_tags_in_bulk(
        &self,
        type_: impl Into<String>,
        contacts: impl Into<rt::List<String>>,
        tags: impl Into<rt::List<String>>,
    ) -> UpdateTagsInBulk {
        let mut request = self.client.request(&routes::UPDATE_TAGS_IN_BULK);
        request.path::<String>("type", &type_.into());
        request.field::<rt::List<String>>("contacts", &contacts.into());
        request.field::<rt::List<String>>("tags", &tags.into());
        UpdateTagsInBulk(request)
    }

    /// Add/Remove Contacts From Business: `POST /contacts/bulk/business`.
    ///
    /// * `ids`: list of texts; for example `["IDqvFHGColiyK6jiatuz","pOC0uJ97VYOKH2m3fkMD"]` (in the body)
    /// * `business_id`: text, null is a value of its own; for example `63b7ec34ea409a9a8bd2a4ff` (in the body), `businessId` on the wire
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`UpdateBusinessInBulk::location_id`].
    ///
    /// Answers with [`ContactsBulkUpateResponse`](models::ContactsBulkUpateResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 422.
    ///
    /// Document: `api/contacts.yaml#/paths/~1contacts~1bulk~1business/post`.
    #[doc(alias = "add-remove-contact-from-business")]
    pub fn update_business_in_bulk(
        &self,
        ids: impl Into<rt::List<String>>,
        business_id: impl Into<rt::Nullable<String>>,
    ) -> UpdateBusinessInBulk {
        let mut request = self.client.request(&routes::UPDATE_BUSINESS_IN_BULK);
        request.field::<rt::List<String>>("ids", &ids.into());
        request.field::<rt::Nullable<String>>("businessId", &business_id.into());
        UpdateBusinessInBulk(request)
    }

    /// Get Contact: `GET /contacts/{contactId}`.
    ///
    /// * `contact_id`: text; for example `ocQHyuzHvysMo5N5VsXc` (in the path), `contactId` on the wire
    ///
    /// Answers with [`ContactsByIdResponse`](models::ContactsByIdResponse).
    ///
    /// Token: a location's (an account's); scope `contacts.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/contacts.yaml#/paths/~1contacts~1{contactId}/get`.
    #[doc(alias = "get-contact")]
    pub fn get(&self, contact_id: impl Into<String>) -> Get {
        let mut request = self.client.request(&routes::GET);
        request.path::<String>("contactId", &contact_id.into());
        Get(request)
    }

    /// Update Contact: `PUT /contacts/{contactId}`.
    ///
    /// * `contact_id`: text; for example `ocQHyuzHvysMo5N5VsXc` (in the path), `contactId` on the wire
    ///
    /// [`Update`] has 22 optional inputs.
    ///
    /// Answers with [`UpdateContactsResponse`](models::UpdateContactsResponse).
    ///
    /// Token: a location's (an account's); scope `contacts.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/contacts.yaml#/paths/~1contacts~1{contactId}/put`.
    #[doc(alias = "update-contact")]
    pub fn update(&self, contact_id: impl Into<String>) -> Update {
        let mut request = self.client.request(&routes::UPDATE);
        request.path::<String>("contactId", &contact_id.into());
        Update(request)
    }

    /// Delete Contact: `DELETE /contacts/{contactId}`.
    ///
    /// * `contact_id`: text; for example `ocQHyuzHvysMo5N5VsXc` (in the path), `contactId` on the wire
    ///
    /// Answers with [`DeleteContactsResponse`](models::DeleteContactsResponse).
    ///
    /// Token: a location's (an account's); scope `contacts.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/contacts.yaml#/paths/~1contacts~1{contactId}/delete`.
    #[doc(alias = "delete-contact")]
    pub fn delete(&self, contact_id: impl Into<String>) -> Delete {
        let mut request = self.client.request(&routes::DELETE);
        request.path::<String>("contactId", &contact_id.into());
        Delete(request)
    }

    /// Upsert Contact: `POST /contacts/upsert`.
    ///
    /// [`Upsert`] has 23 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`Upsert::location_id`].
    ///
    /// Answers with [`UpsertContactsResponse`](models::UpsertContactsResponse).
    ///
    /// Token: a location's (an account's); scope `contacts.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/contacts.yaml#/paths/~1contacts~1upsert/post`.
    #[doc(alias = "upsert-contact")]
    pub fn upsert(&self) -> Upsert {
        Upsert(self.client.request(&routes::UPSERT))
    }

    /// Get Contacts By BusinessId: `GET /contacts/business/{businessId}`.
    ///
    /// * `business_id`: text (in the path), `businessId` on the wire
    ///
    /// [`ListByBusiness`] has 3 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`ListByBusiness::location_id`].
    ///
    /// Answers with [`ContactsSearchResponse`](models::ContactsSearchResponse).
    ///
    /// Token: a location's (an account's); scope `contacts.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/contacts.yaml#/paths/~1contacts~1business~1{businessId}/get`.
    #[doc(alias = "get-contacts-by-businessId")]
    pub fn list_by_business(&self, business_id: impl Into<String>) -> ListByBusiness {
        let mut request = self.client.request(&routes::LIST_BY_BUSINESS);
        request.path::<String>("businessId", &business_id.into());
        ListByBusiness(request)
    }

    /// Add Followers: `POST /contacts/{contactId}/followers`.
    ///
    /// * `contact_id`: text; for example `sx6wyHhbFdRXh302Lunr` (in the path), `contactId` on the wire
    /// * `followers`: list of texts; for example `["sx6wyHhbFdRXh302Lunr","sx6wyHhbFdRXh302Lunr"]` (in the body)
    ///
    /// Answers with [`CreateAddFollowersResponse`](models::CreateAddFollowersResponse).
    ///
    /// Token: a location's (an account's); scope `contacts.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/contacts.yaml#/paths/~1contacts~1{contactId}~1followers/post`.
    #[doc(alias = "add-followers-contact")]
    pub fn add_followers(
        &self,
        contact_id: impl Into<String>,
        followers: impl Into<rt::List<String>>,
    ) -> AddFollowers {
        let mut request = self.client.request(&routes::ADD_FOLLOWERS);
        request.path::<String>("contactId", &contact_id.into());
        request.field::<rt::List<String>>("followers", &followers.into());
        AddFollowers(request)
    }

    /// Remove Followers: `DELETE /contacts/{contactId}/followers`.
    ///
    /// * `contact_id`: text; for example `sx6wyHhbFdRXh302Lunr` (in the path), `contactId` on the wire
    /// * `followers`: list of texts; for example `["sx6wyHhbFdRXh302Lunr","sx6wyHhbFdRXh302Lunr"]` (in the body)
    ///
    /// Answers with [`DeleteFollowersResponse`](models::DeleteFollowersResponse).
    ///
    /// Token: a location's (an account's); scope `contacts.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/contacts.yaml#/paths/~1contacts~1{contactId}~1followers/delete`.
    #[doc(alias = "remove-followers-contact")]
    pub fn remove_followers(
        &self,
        contact_id: impl Into<String>,
        followers: impl Into<rt::List<String>>,
    ) -> RemoveFollowers {
        let mut request = self.client.request(&routes::REMOVE_FOLLOWERS);
        request.path::<String>("contactId", &contact_id.into());
        request.field::<rt::List<String>>("followers", &followers.into());
        RemoveFollowers(request)
    }

    /// Add Contact to Campaign: `POST /contacts/{contactId}/campaigns/{campaignId}`.
    ///
    /// * `contact_id`: text; for example `3bZD1nQzbul0MCancbQD` (in the path), `contactId` on the wire
    /// * `campaign_id`: text; for example `Y2I9XM7aO1hncuSOlc9L` (in the path), `campaignId` on the wire
    /// * `body`: any JSON value
    ///
    /// Answers with [`CreateDeleteCantactsCampaignsResponse`](models::CreateDeleteCantactsCampaignsResponse).
    ///
    /// Token: a location's (an account's); scope `contacts.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/contacts.yaml#/paths/~1contacts~1{contactId}~1campaigns~1{campaignId}/post`.
    #[doc(alias = "add-contact-to-campaign")]
    pub fn add_to_campaign(
        &self,
        contact_id: impl Into<String>,
        campaign_id: impl Into<String>,
        body: impl Into<rt::Json>,
    ) -> AddToCampaign {
        let mut request = self.client.request(&routes::ADD_TO_CAMPAIGN);
        request.path::<String>("contactId", &contact_id.into());
        request.path::<String>("campaignId", &campaign_id.into());
        request.body::<rt::Json>(&body.into());
        AddToCampaign(request)
    }

    /// Remove Contact From Campaign: `DELETE /contacts/{contactId}/campaigns/{campaignId}`.
    ///
    /// * `contact_id`: text; for example `3bZD1nQzbul0MCancbQD` (in the path), `contactId` on the wire
    /// * `campaign_id`: text; for example `Y2I9XM7aO1hncuSOlc9L` (in the path), `campaignId` on the wire
    ///
    /// Answers with [`CreateDeleteCantactsCampaignsResponse`](models::CreateDeleteCantactsCampaignsResponse).
    ///
    /// Token: a location's (an account's); scope `contacts.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/contacts.yaml#/paths/~1contacts~1{contactId}~1campaigns~1{campaignId}/delete`.
    #[doc(alias = "remove-contact-from-campaign")]
    pub fn remove_from_campaign(
        &self,
        contact_id: impl Into<String>,
        campaign_id: impl Into<String>,
    ) -> RemoveFromCampaign {
        let mut request = self.client.request(&routes::REMOVE_FROM_CAMPAIGN);
        request.path::<String>("contactId", &contact_id.into());
        request.path::<String>("campaignId", &campaign_id.into());
        RemoveFromCampaign(request)
    }

    /// Remove Contact From Every Campaign: `DELETE /contacts/{contactId}/campaigns/removeAll`.
    ///
    /// * `contact_id`: text; for example `3bZD1nQzbul0MCancbQD` (in the path), `contactId` on the wire
    ///
    /// Answers with [`CreateDeleteCantactsCampaignsResponse`](models::CreateDeleteCantactsCampaignsResponse).
    ///
    /// Token: a location's (an account's); scope `contacts.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/contacts.yaml#/paths/~1contacts~1{contactId}~1campaigns~1removeAll/delete`.
    #[doc(alias = "remove-contact-from-every-campaign")]
    pub fn remove_from_all_campaigns(
        &self,
        contact_id: impl Into<String>,
    ) -> RemoveFromAllCampaigns {
        let mut request = self.client.request(&routes::REMOVE_FROM_ALL_CAMPAIGNS);
        request.path::<String>("contactId", &contact_id.into());
        RemoveFromAllCampaigns(request)
    }

    /// Add Contact to Workflow: `POST /contacts/{contactId}/workflow/{workflowId}`.
    ///
    /// * `contact_id`: text; for example `sx6wyHhbFdRXh302LLNR` (in the path), `contactId` on the wire
    /// * `workflow_id`: text; for example `sx6wyHhbFdRXh302LLNR` (in the path), `workflowId` on the wire
    ///
    /// [`AddToWorkflow`] has 1 optional input.
    ///
    /// Answers with [`ContactsWorkflowResponse`](models::ContactsWorkflowResponse).
    ///
    /// Token: a location's (an account's); scope `contacts.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/contacts.yaml#/paths/~1contacts~1{contactId}~1workflow~1{workflowId}/post`.
    #[doc(alias = "add-contact-to-workflow")]
    pub fn add_to_workflow(
        &self,
        contact_id: impl Into<String>,
        workflow_id: impl Into<String>,
    ) -> AddToWorkflow {
        let mut request = self.client.request(&routes::ADD_TO_WORKFLOW);
        request.path::<String>("contactId", &contact_id.into());
        request.path::<String>("workflowId", &workflow_id.into());
        AddToWorkflow(request)
    }

    /// Delete Contact from Workflow: `DELETE /contacts/{contactId}/workflow/{workflowId}`.
    ///
    /// * `contact_id`: text; for example `sx6wyHhbFdRXh302LLNR` (in the path), `contactId` on the wire
    /// * `workflow_id`: text; for example `sx6wyHhbFdRXh302LLNR` (in the path), `workflowId` on the wire
    ///
    /// [`RemoveFromWorkflow`] has 1 optional input.
    ///
    /// Answers with [`ContactsWorkflowResponse`](models::ContactsWorkflowResponse).
    ///
    /// Token: a location's (an account's); scope `contacts.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/contacts.yaml#/paths/~1contacts~1{contactId}~1workflow~1{workflowId}/delete`.
    #[doc(alias = "delete-contact-from-workflow")]
    pub fn remove_from_workflow(
        &self,
        contact_id: impl Into<String>,
        workflow_id: impl Into<String>,
    ) -> RemoveFromWorkflow {
        let mut request = self.client.request(&routes::REMOVE_FROM_WORKFLOW);
        request.path::<String>("contactId", &contact_id.into());
        request.path::<String>("workflowId", &workflow_id.into());
        RemoveFromWorkflow(request)
    }

    /// Get Contacts: `GET /contacts/`.
    ///
    /// The document calls this operation deprecated.
    ///
    /// [`List`] has 4 optional inputs.
    ///
    /// Needs the account (`locationId` in the query): from `client.location(id)`, or [`List::location_id`].
    ///
    /// Answers with [`ContactsSearchResponse`](models::ContactsSearchResponse).
    ///
    /// Token: a location's (an account's); scope `contacts.readonly`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/contacts.yaml#/paths/~1contacts~1/get`.
    #[doc(alias = "get-contacts")]
    #[deprecated = "the document calls it deprecated"]
    pub fn list(&self) -> List {
        List(self.client.request(&routes::LIST))
    }

    /// Create Contact: `POST /contacts/`.
    ///
    /// [`Create`] has 24 optional inputs.
    ///
    /// Needs the account (`locationId` in the body): from `client.location(id)`, or [`Create::location_id`].
    ///
    /// Answers with [`CreateContactsResponse`](models::CreateContactsResponse).
    ///
    /// Token: a location's (an account's); scope `contacts.write`.
    ///
    /// API version `2021-07-28`.
    ///
    /// Errors that the document lists: 400, 401, 422.
    ///
    /// Document: `api/contacts.yaml#/paths/~1contacts~1/post`.
    #[doc(alias = "create-contact")]
    pub fn create(&self) -> Create {
        Create(self.client.request(&routes::CREATE))
    }
}
