// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Contacts a request is for.

use super::models;
use crate::runtime as rt;

/// `POST /contacts/search`.
pub enum Search {}

impl rt::Kind for Search {
    type Answer = models::SearchContactResponse;
}

impl rt::Paged for Search {
    type Item = models::Contact;
}

impl rt::Located for Search {}

/// `GET /contacts/search/duplicate`.
pub enum FindDuplicate {}

impl rt::Kind for FindDuplicate {
    type Answer = models::FindDuplicateResponse;
}

impl rt::Located for FindDuplicate {}

/// `GET /contacts/{contactId}/tasks`.
pub enum ListTasks {}

impl rt::Kind for ListTasks {
    type Answer = models::TasksListResponse;
}

/// `POST /contacts/{contactId}/tasks`.
pub enum CreateTask {}

impl rt::Kind for CreateTask {
    type Answer = models::TaskByIsResponse;
}

/// `GET /contacts/{contactId}/tasks/{taskId}`.
pub enum GetTask {}

impl rt::Kind for GetTask {
    type Answer = models::TaskByIsResponse;
}

/// `PUT /contacts/{contactId}/tasks/{taskId}`.
pub enum UpdateTask {}

impl rt::Kind for UpdateTask {
    type Answer = models::TaskByIsResponse;
}

/// `DELETE /contacts/{contactId}/tasks/{taskId}`.
pub enum DeleteTask {}

impl rt::Kind for DeleteTask {
    type Answer = models::DeleteTaskResponse;
}

/// `PUT /contacts/{contactId}/tasks/{taskId}/completed`.
pub enum CompleteTask {}

impl rt::Kind for CompleteTask {
    type Answer = models::TaskByIsResponse;
}

/// `GET /contacts/{contactId}/appointments`.
pub enum ListAppointments {}

impl rt::Kind for ListAppointments {
    type Answer = models::GetEventsResponse;
}

/// `POST /contacts/{contactId}/tags`.
pub enum AddTags {}

impl rt::Kind for AddTags {
    type Answer = models::CreateAddTagResponse;
}

/// `DELETE /contacts/{contactId}/tags`.
pub enum RemoveTags {}

impl rt::Kind for RemoveTags {
    type Answer = models::CreateDeleteTagResponse;
}

/// `GET /contacts/{contactId}/notes`.
pub enum ListNotes {}

impl rt::Kind for ListNotes {
    type Answer = models::GetNotesListResponse;
}

/// `POST /contacts/{contactId}/notes`.
pub enum CreateNote {}

impl rt::Kind for CreateNote {
    type Answer = models::GetCreateUpdateNoteResponse;
}

/// `GET /contacts/{contactId}/notes/{id}`.
pub enum GetNote {}

impl rt::Kind for GetNote {
    type Answer = models::GetCreateUpdateNoteResponse;
}

/// `PUT /contacts/{contactId}/notes/{id}`.
pub enum UpdateNote {}

impl rt::Kind for UpdateNote {
    type Answer = models::GetCreateUpdateNoteResponse;
}

/// `DELETE /contacts/{contactId}/notes/{id}`.
pub enum DeleteNote {}

impl rt::Kind for DeleteNote {
    type Answer = models::DeleteNoteResponse;
}

/// `POST /contacts/bulk/tags/update/{type}`.
pub enum UpdateTagsInBulk {}

impl rt::Kind for UpdateTagsInBulk {
    type Answer = models::UpdateTagsResponse;
}

impl rt::Located for UpdateTagsInBulk {}

/// `POST /contacts/bulk/business`.
pub enum UpdateBusinessInBulk {}

impl rt::Kind for UpdateBusinessInBulk {
    type Answer = models::ContactsBulkUpateResponse;
}

impl rt::Located for UpdateBusinessInBulk {}

/// `GET /contacts/{contactId}`.
pub enum Get {}

impl rt::Kind for Get {
    type Answer = models::ContactsByIdResponse;
}

/// `PUT /contacts/{contactId}`.
pub enum Update {}

impl rt::Kind for Update {
    type Answer = models::UpdateContactsResponse;
}

/// `DELETE /contacts/{contactId}`.
pub enum Delete {}

impl rt::Kind for Delete {
    type Answer = models::DeleteContactsResponse;
}

/// `POST /contacts/upsert`.
pub enum Upsert {}

impl rt::Kind for Upsert {
    type Answer = models::UpsertContactsResponse;
}

impl rt::Located for Upsert {}

/// `GET /contacts/business/{businessId}`.
pub enum ListByBusiness {}

impl rt::Kind for ListByBusiness {
    type Answer = models::ContactsSearchResponse;
}

impl rt::Paged for ListByBusiness {
    type Item = models::ContactsSearch;
}

impl rt::Located for ListByBusiness {}

/// `POST /contacts/{contactId}/followers`.
pub enum AddFollowers {}

impl rt::Kind for AddFollowers {
    type Answer = models::CreateAddFollowersResponse;
}

/// `DELETE /contacts/{contactId}/followers`.
pub enum RemoveFollowers {}

impl rt::Kind for RemoveFollowers {
    type Answer = models::DeleteFollowersResponse;
}

/// `POST /contacts/{contactId}/campaigns/{campaignId}`.
pub enum AddToCampaign {}

impl rt::Kind for AddToCampaign {
    type Answer = models::CreateDeleteCantactsCampaignsResponse;
}

/// `DELETE /contacts/{contactId}/campaigns/{campaignId}`.
pub enum RemoveFromCampaign {}

impl rt::Kind for RemoveFromCampaign {
    type Answer = models::CreateDeleteCantactsCampaignsResponse;
}

/// `DELETE /contacts/{contactId}/campaigns/removeAll`.
pub enum RemoveFromAllCampaigns {}

impl rt::Kind for RemoveFromAllCampaigns {
    type Answer = models::CreateDeleteCantactsCampaignsResponse;
}

/// `POST /contacts/{contactId}/workflow/{workflowId}`.
pub enum AddToWorkflow {}

impl rt::Kind for AddToWorkflow {
    type Answer = models::ContactsWorkflowResponse;
}

/// `DELETE /contacts/{contactId}/workflow/{workflowId}`.
pub enum RemoveFromWorkflow {}

impl rt::Kind for RemoveFromWorkflow {
    type Answer = models::ContactsWorkflowResponse;
}

/// `GET /contacts/`.
pub enum List {}

impl rt::Kind for List {
    type Answer = models::ContactsSearchResponse;
}

impl rt::Paged for List {
    type Item = models::ContactsSearch;
}

impl rt::Located for List {}

/// `POST /contacts/`.
pub enum Create {}

impl rt::Kind for Create {
    type Answer = models::CreateContactsResponse;
}

impl rt::Located for Create {}
