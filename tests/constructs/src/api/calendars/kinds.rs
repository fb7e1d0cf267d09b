// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Calendars a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /calendars/{calendarId}/notes`.
pub enum GetNotes {}

impl rt::Kind for GetNotes {
    type Answer = models::Notes;
}

/// `POST /calendars/events/{eventId}/notes`.
pub enum CreateNote {}

impl rt::Kind for CreateNote {
    type Answer = models::Note;
}
