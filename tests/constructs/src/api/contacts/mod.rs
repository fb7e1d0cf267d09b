// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Contacts: 5 operations of the document `same_names/contacts.yaml`, API version `2021-07-28`.

use crate::runtime as rt;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{GetNotes, CreateNote, GetContact, GetContacts, ContactsRequest};
pub(crate) use routes::ROUTES;

/// The operations of Contacts. Made by `client.contacts()`.
#[derive(Clone, Debug)]
pub struct Contacts {
    pub(crate) client: rt::Client,
}

impl Contacts {
    /// get notes: `GET /contacts/{contactId}/notes`.
    ///
    /// * `contact_id`: text (in the path), `contactId` on the wire
    ///
    /// Answers with [`Notes`](models::Notes).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `same_names/contacts.yaml#/paths/~1contacts~1{contactId}~1notes/get`.
    #[doc(alias = "get-notes")]
    pub fn get_notes(&self, contact_id: impl Into<String>) -> GetNotes {
        let mut request = self.client.request(&routes::GET_NOTES);
        request.path::<String>("contactId", &contact_id.into());
        rt::operation(request)
    }

    /// create note: `POST /contacts/{contactId}/notes`.
    ///
    /// * `contact_id`: text (in the path), `contactId` on the wire
    /// * `body`: text (in the body)
    ///
    /// [`CreateNote`] has 1 optional input.
    ///
    /// Answers with [`NoteDto`](models::NoteDto).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `same_names/contacts.yaml#/paths/~1contacts~1{contactId}~1notes/post`.
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

    /// get contact: `GET /contacts/{contactId}`.
    ///
    /// * `contact_id`: text (in the path), `contactId` on the wire
    ///
    /// Answers with [`Author`](models::Author).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `same_names/contacts.yaml#/paths/~1contacts~1{contactId}/get`.
    #[doc(alias = "get-contact")]
    pub fn get_contact(&self, contact_id: impl Into<String>) -> GetContact {
        let mut request = self.client.request(&routes::GET_CONTACT);
        request.path::<String>("contactId", &contact_id.into());
        rt::operation(request)
    }

    /// get contacts: `GET /contacts/`.
    ///
    /// Answers with [`Writer`](models::Writer).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `same_names/contacts.yaml#/paths/~1contacts~1/get`.
    #[doc(alias = "get-contacts")]
    #[inline]
    pub fn get_contacts(&self) -> GetContacts {
        rt::operation(self.client.request(&routes::GET_CONTACTS))
    }

    /// contacts: `POST /contacts/`.
    ///
    /// Answers with [`Type`](models::Type).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `same_names/contacts.yaml#/paths/~1contacts~1/post`.
    #[inline]
    pub fn contacts(&self) -> ContactsRequest {
        rt::operation(self.client.request(&routes::CONTACTS))
    }
}
