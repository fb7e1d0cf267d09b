// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Calendars.

use super::models;
use crate::runtime as rt;

/// A request of [`Calendars::get_notes`](super::Calendars::get_notes): `GET /calendars/{calendarId}/notes`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetNotes(pub(super) rt::Request);
rt::operation!(GetNotes => models::Notes);

/// A request of [`Calendars::create_note`](super::Calendars::create_note): `POST /calendars/events/{eventId}/notes`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreateNote(pub(super) rt::Request);
rt::operation!(CreateNote => models::Note);
