// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Contacts.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`Contacts::get_notes`](super::Contacts::get_notes): `GET /contacts/{contactId}/notes`.
pub type GetNotes = rt::Operation<kinds::GetNotes>;

/// A request of [`Contacts::create_note`](super::Contacts::create_note): `POST /contacts/{contactId}/notes`.
pub type CreateNote = rt::Operation<kinds::CreateNote>;

impl CreateNote {
    /// `author`: an object, `Author`.
    #[inline]
    pub fn author(mut self, author: models::Author) -> Self {
        self.0.field::<models::Author>("author", &author);
        self
    }
}

/// A request of [`Contacts::get_contact`](super::Contacts::get_contact): `GET /contacts/{contactId}`.
pub type GetContact = rt::Operation<kinds::GetContact>;

/// A request of [`Contacts::get_contacts`](super::Contacts::get_contacts): `GET /contacts/`.
pub type GetContacts = rt::Operation<kinds::GetContacts>;

/// A request of [`Contacts::contacts`](super::Contacts::contacts): `POST /contacts/`.
pub type ContactsRequest = rt::Operation<kinds::ContactsRequest>;
