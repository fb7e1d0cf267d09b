// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Contacts: 32 operations of the document `api/contacts.yaml`, API version `2021-07-28`.
//!
//! A contact is a person or company of one account; conversations, appointments,
//! opportunities and payments all point to it. With it come its tags, notes, tasks and
//! followers, and the campaigns and workflows that it runs through. `upsert` writes
//! without a look-up before, `search` reads many; `GET /contacts/` is the deprecated
//! list. Three things to beware of: `tags` given on update and upsert replace all tags
//! that were there, a property that the API does not know is answered with 422, and an
//! answer of 422 or 500 does not prove that nothing was written.
//!
//! For example (`account` is `client.location(id)`):
//!
//! ```no_run
//! # async fn example(client: hoopai::Client) -> Result<(), Box<dyn std::error::Error>> {
//! # let account = client.location("ve9EPM428h8vShlRW1KT");
//! let saved = account.contacts().upsert().email("ada@example.com").first_name("Ada").await?;
//! let id = saved.contact.and_then(|contact| contact.id).unwrap_or_default();
//! account.contacts().add_tags(&id, ["newsletter".to_owned()]).await?;
//!
//! let mut all = account.contacts().search(100).items();
//! while let Some(contact) = all.try_next().await? {
//!     println!("{:?} {:?}", contact.email, contact.tags);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! What the product says of it: <https://help.hoopai.com/api-reference/contacts/overview>.

use crate::runtime as rt;

#[cfg(feature = "cli")]
pub(crate) mod inputs;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

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
    /// Finds contacts by nested `filters`, by `query`, or all of them, and replaces the
    /// deprecated `GET /contacts/`. Without `locationId` and `pageLimit` it answers 422.
    /// Turn pages with `page`, or with `searchAfter`, the cursor that stands on the last
    /// contact of the page before. A cursor comes on the last page too, so the end is a
    /// page with fewer contacts than `pageLimit`. A custom field is filtered by its id, not
    /// by its label. Answers can lack `dndSettings`, though `dndSettings.SMS.status` and
    /// its like can be filtered by.
    ///
    /// * `page_limit`: whole number (in the body), `pageLimit` on the wire. Contacts on a page.
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
    #[inline]
    pub fn search(&self, page_limit: i64) -> Search {
        let mut request = self.client.request(&routes::SEARCH);
        request.field::<i64>("pageLimit", &page_limit);
        rt::operation(request)
    }

    /// Get Duplicate Contact: `GET /contacts/search/duplicate`.
    ///
    /// Asks which contact a new one with this phone number or e-mail would collide with;
    /// `contact` is null where there is none. At least one of `number` and `email` must be
    /// given, else the answer is 400. Where the account forbids duplicates its unique
    /// identifier decides, where it allows them the e-mail is tried before the phone.
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
    #[inline]
    pub fn find_duplicate(&self) -> FindDuplicate {
        rt::operation(self.client.request(&routes::FIND_DUPLICATE))
    }

    /// Get all Tasks: `GET /contacts/{contactId}/tasks`.
    ///
    /// All tasks of one contact at once; there are no pages and no filter. Tasks of a whole
    /// account are searched in the accounts family.
    ///
    /// * `contact_id`: text; for example `sx6wyHhbFdRXh302LLNR` (in the path), `contactId` on the wire. Id of a contact; the contacts family finds it.
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
        rt::operation(request)
    }

    /// Create Task: `POST /contacts/{contactId}/tasks`.
    ///
    /// A task is a to-do for a user about this contact. `completed` must be sent even for a
    /// fresh one, and `assignedTo` takes a user's id.
    ///
    /// * `contact_id`: text; for example `sx6wyHhbFdRXh302LLNR` (in the path), `contactId` on the wire. Id of a contact; the contacts family finds it.
    /// * `title`: text; for example `First Task` (in the body). Heading of the note, task or appointment.
    /// * `due_date`: date and time (RFC 3339); for example `2020-10-25T11:00:00Z` (in the body), `dueDate` on the wire. When the task is due, in ISO 8601 and UTC.
    /// * `completed`: flag; for example `true` (in the body). Whether the task is done.
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
        rt::operation(request)
    }

    /// Get Task: `GET /contacts/{contactId}/tasks/{taskId}`.
    ///
    /// One task, wrapped in `task`. The contact's id is part of the path, so a task cannot
    /// be found by its own id alone.
    ///
    /// * `contact_id`: text; for example `sx6wyHhbFdRXh302LLNR` (in the path), `contactId` on the wire. Id of a contact; the contacts family finds it.
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
        rt::operation(request)
    }

    /// Update Task: `PUT /contacts/{contactId}/tasks/{taskId}`.
    ///
    /// No field is required, unlike on creation. To tick a task off, the shorter way is
    /// `PUT /contacts/{contactId}/tasks/{taskId}/completed`.
    ///
    /// * `contact_id`: text; for example `sx6wyHhbFdRXh302LLNR` (in the path), `contactId` on the wire. Id of a contact; the contacts family finds it.
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
        rt::operation(request)
    }

    /// Delete Task: `DELETE /contacts/{contactId}/tasks/{taskId}`.
    ///
    /// Removes the task from the contact. The answer is a success flag, of which the
    /// spelling varies (`succeded`, `succeeded`, `success`).
    ///
    /// * `contact_id`: text; for example `sx6wyHhbFdRXh302LLNR` (in the path), `contactId` on the wire. Id of a contact; the contacts family finds it.
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
        rt::operation(request)
    }

    /// Update Task Completed: `PUT /contacts/{contactId}/tasks/{taskId}/completed`.
    ///
    /// Sets the task's state to what `completed` says: true ticks it off, false opens it
    /// again. All other fields stay, and the whole task comes back.
    ///
    /// * `contact_id`: text; for example `sx6wyHhbFdRXh302LLNR` (in the path), `contactId` on the wire. Id of a contact; the contacts family finds it.
    /// * `task_id`: text; for example `ocQHyuzHvysMo5N5VsXc` (in the path), `taskId` on the wire
    /// * `completed`: flag; for example `true` (in the body). Whether the task is done.
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
        rt::operation(request)
    }

    /// Get Appointments for Contact: `GET /contacts/{contactId}/appointments`.
    ///
    /// The contact's appointments across all calendars, as `events`, without pages or dates
    /// to narrow them. Times come as local date and time without a zone; the events of the
    /// calendars family carry an offset.
    ///
    /// * `contact_id`: text; for example `sx6wyHhbFdRXh302LLNR` (in the path), `contactId` on the wire. Id of a contact; the contacts family finds it.
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
        rt::operation(request)
    }

    /// Add Tags: `POST /contacts/{contactId}/tags`.
    ///
    /// Adds tags and keeps those that are there, which makes it the safe way: `tags` on
    /// update and upsert replace the whole set.
    ///
    /// * `contact_id`: text; for example `sx6wyHhbFdRXh302LLNR` (in the path), `contactId` on the wire. Id of a contact; the contacts family finds it.
    /// * `tags`: list of texts; for example `["minim","velit magna"]` (in the body). Only the tags to add or to remove.
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
        rt::operation(request)
    }

    /// Remove Tags: `DELETE /contacts/{contactId}/tags`.
    ///
    /// Takes away the tags named in the body and leaves all others. A DELETE with a body:
    /// some proxies drop it, so look at `tags` in the answer.
    ///
    /// * `contact_id`: text; for example `sx6wyHhbFdRXh302LLNR` (in the path), `contactId` on the wire. Id of a contact; the contacts family finds it.
    /// * `tags`: list of texts; for example `["minim","velit magna"]` (in the body). Only the tags to add or to remove.
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
        rt::operation(request)
    }

    /// Get All Notes: `GET /contacts/{contactId}/notes`.
    ///
    /// All notes of one contact in one answer; the document has no paging for them.
    ///
    /// * `contact_id`: text; for example `sx6wyHhbFdRXh302LLNR` (in the path), `contactId` on the wire. Id of a contact; the contacts family finds it.
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
        rt::operation(request)
    }

    /// Create Note: `POST /contacts/{contactId}/notes`.
    ///
    /// Only `body` is required. Give `userId` where the note should carry a person's name;
    /// webhooks about notes are reported to come without that id.
    ///
    /// * `contact_id`: text; for example `sx6wyHhbFdRXh302LLNR` (in the path), `contactId` on the wire. Id of a contact; the contacts family finds it.
    /// * `body`: text; for example `lorem ipsum` (in the body). The text itself, of a message, a note or the like.
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
        rt::operation(request)
    }

    /// Get Note: `GET /contacts/{contactId}/notes/{id}`.
    ///
    /// One note, wrapped in `note`. `id` is the note's id; the contact must be named with
    /// it.
    ///
    /// * `contact_id`: text; for example `sx6wyHhbFdRXh302LLNR` (in the path), `contactId` on the wire. Id of a contact; the contacts family finds it.
    /// * `id`: text; for example `ocQHyuzHvysMo5N5VsXc` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
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
        rt::operation(request)
    }

    /// Update Note: `PUT /contacts/{contactId}/notes/{id}`.
    ///
    /// Every field is optional here, so colour or `pinned` can change without repeating the
    /// text. The note comes back as it now is.
    ///
    /// * `contact_id`: text; for example `sx6wyHhbFdRXh302LLNR` (in the path), `contactId` on the wire. Id of a contact; the contacts family finds it.
    /// * `id`: text; for example `ocQHyuzHvysMo5N5VsXc` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
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
        rt::operation(request)
    }

    /// Delete Note: `DELETE /contacts/{contactId}/notes/{id}`.
    ///
    /// Removes a note for good as far as the document tells: nothing reads deleted notes.
    ///
    /// * `contact_id`: text; for example `sx6wyHhbFdRXh302LLNR` (in the path), `contactId` on the wire. Id of a contact; the contacts family finds it.
    /// * `id`: text; for example `ocQHyuzHvysMo5N5VsXc` (in the path). Id of the record, mostly the one that stands in the path of calls about it; advertising and social networks have ids of their own.
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
        rt::operation(request)
    }

    /// Update Contacts Tags: `POST /contacts/bulk/tags/update/{type}`.
    ///
    /// Adds tags to many contacts of an account or removes them, as `type` says. The answer
    /// counts the failures in `errorCount` and has a line for each contact in `responses`,
    /// so a 201 can hold failures. `removeAllTags` empties the tags altogether and only
    /// counts when removing.
    ///
    /// * `type_`: text (in the path), `type` on the wire. Kind of the record; what the values mean depends on where it stands.
    /// * `contacts`: list of texts; for example `["qFSqySFkVvNzOSqgGqFi","abcdef","qFSqySFkVvNzOSqgGqFi","3ualbhnV7j3n3a9r2moD"]` (in the body). Ids of the contacts.
    /// * `tags`: list of texts; for example `["tag-1","tag-2"]` (in the body). Only the tags to add or to remove.
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
        rt::operation(request)
    }

    /// Add/Remove Contacts From Business: `POST /contacts/bulk/business`.
    ///
    /// Moves several contacts into one business, or, with `businessId` null, out of theirs.
    /// The null must be sent; the field cannot be left out. `ids` of the answer names the
    /// contacts that were changed.
    ///
    /// * `ids`: list of texts; for example `["IDqvFHGColiyK6jiatuz","pOC0uJ97VYOKH2m3fkMD"]` (in the body). Ids of the contacts.
    /// * `business_id`: text, null is a value of its own; for example `63b7ec34ea409a9a8bd2a4ff` (in the body), `businessId` on the wire. Id of the business that the contact belongs to; the businesses family has them.
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
        rt::operation(request)
    }

    /// Get Contact: `GET /contacts/{contactId}`.
    ///
    /// The full record with custom fields, do-not-disturb settings and attribution. Custom
    /// fields come as id and value without their key or name: the names are with the
    /// account's custom fields. The document has no 404: an id that is no contact's is
    /// answered with 400 or 422.
    ///
    /// * `contact_id`: text; for example `ocQHyuzHvysMo5N5VsXc` (in the path), `contactId` on the wire. Id of a contact; the contacts family finds it.
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
        rt::operation(request)
    }

    /// Update Contact: `PUT /contacts/{contactId}`.
    ///
    /// Changes the fields that are sent and leaves the others, but `tags` replaces all tags
    /// of the contact: use the two tag operations for single ones. A phone or e-mail that
    /// another contact has is refused with 400 where the account forbids duplicates. Here
    /// `additionalEmails` and `additionalPhones` can be written too, though some callers
    /// get a 422 for it.
    ///
    /// * `contact_id`: text; for example `ocQHyuzHvysMo5N5VsXc` (in the path), `contactId` on the wire. Id of a contact; the contacts family finds it.
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
        rt::operation(request)
    }

    /// Delete Contact: `DELETE /contacts/{contactId}`.
    ///
    /// Deletes the contact. What becomes of its conversations, opportunities and
    /// appointments is not documented, and no operation brings it back.
    ///
    /// * `contact_id`: text; for example `ocQHyuzHvysMo5N5VsXc` (in the path), `contactId` on the wire. Id of a contact; the contacts family finds it.
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
        rt::operation(request)
    }

    /// Upsert Contact: `POST /contacts/upsert`.
    ///
    /// Updates the contact with the same e-mail or phone, else creates one; `new` tells
    /// which of the two happened. The account's "Allow Duplicate Contact" setting says
    /// which of the two fields is looked at first. If e-mail and phone belong to two
    /// different contacts, the first match is updated and the other field silently dropped.
    /// `tags` replaces all tags; and where the given e-mail is the contact's second
    /// address, it becomes the first and the old first one is lost.
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
    #[inline]
    pub fn upsert(&self) -> Upsert {
        rt::operation(self.client.request(&routes::UPSERT))
    }

    /// Get Contacts By BusinessId: `GET /contacts/business/{businessId}`.
    ///
    /// The contacts that belong to one business, a page at a time by `limit` and `skip`.
    /// Both travel as text, 25 and 0 by default. `query` narrows by name.
    ///
    /// * `business_id`: text (in the path), `businessId` on the wire. Id of the business that the contact belongs to; the businesses family has them.
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
        rt::operation(request)
    }

    /// Add Followers: `POST /contacts/{contactId}/followers`.
    ///
    /// Followers are users who watch a contact without owning it. `followersAdded` has the
    /// ones that are new, `followers` all of them afterwards.
    ///
    /// * `contact_id`: text; for example `sx6wyHhbFdRXh302Lunr` (in the path), `contactId` on the wire. Id of a contact; the contacts family finds it.
    /// * `followers`: list of texts; for example `["sx6wyHhbFdRXh302Lunr","sx6wyHhbFdRXh302Lunr"]` (in the body). Ids of users who follow the contact.
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
        rt::operation(request)
    }

    /// Remove Followers: `DELETE /contacts/{contactId}/followers`.
    ///
    /// Takes the users named in the body off the contact; `followersRemoved` tells which
    /// ones were there. The assigned user is another field and stays.
    ///
    /// * `contact_id`: text; for example `sx6wyHhbFdRXh302Lunr` (in the path), `contactId` on the wire. Id of a contact; the contacts family finds it.
    /// * `followers`: list of texts; for example `["sx6wyHhbFdRXh302Lunr","sx6wyHhbFdRXh302Lunr"]` (in the body). Ids of users who follow the contact.
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
        rt::operation(request)
    }

    /// Add Contact to Campaign: `POST /contacts/{contactId}/campaigns/{campaignId}`.
    ///
    /// Starts a campaign for this contact. The body is an object without any documented
    /// field. Ids come from the campaigns family, which only lists them.
    ///
    /// * `contact_id`: text; for example `3bZD1nQzbul0MCancbQD` (in the path), `contactId` on the wire. Id of a contact; the contacts family finds it.
    /// * `campaign_id`: text; for example `Y2I9XM7aO1hncuSOlc9L` (in the path), `campaignId` on the wire. Id of a campaign: of advertising, of affiliates or of messages, as the family goes.
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
        rt::operation(request)
    }

    /// Remove Contact From Campaign: `DELETE /contacts/{contactId}/campaigns/{campaignId}`.
    ///
    /// Stops one campaign for this contact. What it has sent already stays sent.
    ///
    /// * `contact_id`: text; for example `3bZD1nQzbul0MCancbQD` (in the path), `contactId` on the wire. Id of a contact; the contacts family finds it.
    /// * `campaign_id`: text; for example `Y2I9XM7aO1hncuSOlc9L` (in the path), `campaignId` on the wire. Id of a campaign: of advertising, of affiliates or of messages, as the family goes.
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
        rt::operation(request)
    }

    /// Remove Contact From Every Campaign: `DELETE /contacts/{contactId}/campaigns/removeAll`.
    ///
    /// Stops every campaign that the contact is in. Workflows are left as they are: they
    /// have an operation of their own, one workflow a call.
    ///
    /// In `v3`: moved to `DELETE /contacts/{contactId}/campaigns/remove-all` (`client.v3().contacts().remove_from_all_campaigns()`). The answer spells `succeeded` right, and has `succeded` still.
    ///
    /// * `contact_id`: text; for example `3bZD1nQzbul0MCancbQD` (in the path), `contactId` on the wire. Id of a contact; the contacts family finds it.
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
        rt::operation(request)
    }

    /// Add Contact to Workflow: `POST /contacts/{contactId}/workflow/{workflowId}`.
    ///
    /// Enrols the contact in a workflow, whose id comes from the workflows family. With
    /// `eventStartTime` the steps that wait for an event have a moment to count from.
    /// Enrolling runs the workflow's actions for real: messages go out.
    ///
    /// * `contact_id`: text; for example `sx6wyHhbFdRXh302LLNR` (in the path), `contactId` on the wire. Id of a contact; the contacts family finds it.
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
        rt::operation(request)
    }

    /// Delete Contact from Workflow: `DELETE /contacts/{contactId}/workflow/{workflowId}`.
    ///
    /// Takes the contact out of a workflow. The body is the same as for enrolling, and may
    /// be an empty object.
    ///
    /// * `contact_id`: text; for example `sx6wyHhbFdRXh302LLNR` (in the path), `contactId` on the wire. Id of a contact; the contacts family finds it.
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
        rt::operation(request)
    }

    /// Get Contacts: `GET /contacts/`.
    ///
    /// The document calls this operation deprecated.
    ///
    /// Deprecated in favour of `POST /contacts/search`, though HoopAI's quick start still
    /// shows it. Pages hold 20 contacts, 100 at most. The cursor is a pair, `startAfterId`
    /// and `startAfter`, given in `meta` and by the last contact; both belong together.
    /// `meta.nextPage` is null on the last page. A paging parameter with a wrong name is
    /// ignored, and page one comes again for ever.
    ///
    /// Not in `v3`: use `POST /contacts/search` (`client.v3().contacts().search()`) instead. What to look for goes into the body: `pageLimit` and `searchAfter` in the place of `limit`, `startAfter` and `startAfterId`.
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
    #[inline]
    pub fn list(&self) -> List {
        rt::operation(self.client.request(&routes::LIST))
    }

    /// Create Contact: `POST /contacts/`.
    ///
    /// Creates a contact and never updates one. Where the account forbids duplicates, a
    /// phone or e-mail that is taken answers 400 and the body holds the id of the contact
    /// that has it. Users have seen 422 for a wrong field although the contact was created:
    /// before a second try ask `GET /contacts/search/duplicate`.
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
    #[inline]
    pub fn create(&self) -> Create {
        rt::operation(self.client.request(&routes::CREATE))
    }
}
