// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Calendars.

use super::kinds;
use crate::runtime as rt;

/// A request of [`Calendars::get_notes`](super::Calendars::get_notes): `GET /calendars/{calendarId}/notes`.
pub type GetNotes = rt::Operation<kinds::GetNotes>;

/// A request of [`Calendars::create_note`](super::Calendars::create_note): `POST /calendars/events/{eventId}/notes`.
pub type CreateNote = rt::Operation<kinds::CreateNote>;
