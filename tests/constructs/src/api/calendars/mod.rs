// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Calendars: 2 operations of the document `same_names/calendars.yaml`, API version `2021-07-28`.

use crate::runtime as rt;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{GetNotes, CreateNote};
pub(crate) use routes::ROUTES;

/// The operations of Calendars. Made by `client.calendars()`.
#[derive(Clone, Debug)]
pub struct Calendars {
    pub(crate) client: rt::Client,
}

impl Calendars {
    /// get notes: `GET /calendars/{calendarId}/notes`.
    ///
    /// * `calendar_id`: text (in the path), `calendarId` on the wire
    ///
    /// Answers with [`Notes`](models::Notes).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `same_names/calendars.yaml#/paths/~1calendars~1{calendarId}~1notes/get`.
    #[doc(alias = "get-notes")]
    pub fn get_notes(&self, calendar_id: impl Into<String>) -> GetNotes {
        let mut request = self.client.request(&routes::GET_NOTES);
        request.path::<String>("calendarId", &calendar_id.into());
        rt::operation(request)
    }

    /// create note: `POST /calendars/events/{eventId}/notes`.
    ///
    /// * `event_id`: text (in the path), `eventId` on the wire
    /// * `body`: text (in the body)
    ///
    /// Answers with [`Note`](models::Note).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `same_names/calendars.yaml#/paths/~1calendars~1events~1{eventId}~1notes/post`.
    #[doc(alias = "create-note")]
    pub fn create_note(
        &self,
        event_id: impl Into<String>,
        body: impl Into<String>,
    ) -> CreateNote {
        let mut request = self.client.request(&routes::CREATE_NOTE);
        request.path::<String>("eventId", &event_id.into());
        request.field::<String>("body", &body.into());
        rt::operation(request)
    }
}
