// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Contacts a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /contacts/{contactId}/notes`.
pub enum GetNotes {}

impl rt::Kind for GetNotes {
    type Answer = models::Notes;
}

/// `POST /contacts/{contactId}/notes`.
pub enum CreateNote {}

impl rt::Kind for CreateNote {
    type Answer = models::NoteDto;
}

/// `GET /contacts/{contactId}`.
pub enum GetContact {}

impl rt::Kind for GetContact {
    type Answer = models::Author;
}

/// `GET /contacts/`.
pub enum GetContacts {}

impl rt::Kind for GetContacts {
    type Answer = models::Writer;
}

/// `POST /contacts/`.
pub enum ContactsRequest {}

impl rt::Kind for ContactsRequest {
    type Answer = models::Type;
}
