// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Contacts.

use super::models;
use crate::runtime as rt;

/// A request of [`Contacts::get_notes`](super::Contacts::get_notes): `GET /contacts/{contactId}/notes`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetNotes(pub(super) rt::Request);
rt::operation!(GetNotes => models::Notes);

/// A request of [`Contacts::create_note`](super::Contacts::create_note): `POST /contacts/{contactId}/notes`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateNote(pub(super) rt::Request);
rt::operation!(CreateNote => models::NoteDto);

impl CreateNote {
    /// `author`: an object, `Author`.
    pub fn author(mut self, author: models::Author) -> Self {
        self.0.field::<models::Author>("author", &author);
        self
    }
}

/// A request of [`Contacts::get_contact`](super::Contacts::get_contact): `GET /contacts/{contactId}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetContact(pub(super) rt::Request);
rt::operation!(GetContact => models::Author);

/// A request of [`Contacts::get_contacts`](super::Contacts::get_contacts): `GET /contacts/`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetContacts(pub(super) rt::Request);
rt::operation!(GetContacts => models::Writer);

/// A request of [`Contacts::contacts`](super::Contacts::contacts): `POST /contacts/`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ContactsRequest(pub(super) rt::Request);
rt::operation!(ContactsRequest => models::Type);
