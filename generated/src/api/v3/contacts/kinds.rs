// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Contacts a request is for.

use super::models;
use crate::runtime as rt;

pub use crate::api::contacts::kinds::{
    AddFollowers, AddTags, CompleteTask, CreateNote, CreateTask, GetNote, GetTask,
    ListAppointments, ListNotes, ListTasks, RemoveFollowers, RemoveTags,
    UpdateBusinessInBulk, UpdateNote, UpdateTask,
};

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

/// `DELETE /contacts/{contactId}/tasks/{taskId}`.
pub enum DeleteTask {}

impl rt::Kind for DeleteTask {
    type Answer = models::DeleteTaskResponse;
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

/// `DELETE /contacts/{contactId}/campaigns/remove-all`.
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

/// `POST /contacts/`.
pub enum Create {}

impl rt::Kind for Create {
    type Answer = models::CreateContactsResponse;
}

impl rt::Located for Create {}
