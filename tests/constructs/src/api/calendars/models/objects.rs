// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Calendars.

use crate::runtime as rt;

/// The schema `Notes`.
///
/// Answers hold it.
///
/// Document: `same_names/calendars.yaml#/components/schemas/Notes`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Notes {
    /// `notes`: list of `Note`.
    pub notes: rt::List<Note>,
    /// `total`: number.
    pub total: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Notes { notes = "notes", total = "total" });

/// The schema `Note`.
///
/// Answers hold it.
///
/// Document: `same_names/calendars.yaml#/components/schemas/Note`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Note {
    /// `id`: text.
    pub id: Option<String>,
    /// `startsAt`: date and time (RFC 3339).
    pub starts_at: Option<String>,
    /// `author`: an object, `Author`.
    pub author: Option<Author>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Note { id = "id", starts_at = "startsAt", author = "author" });

/// The schema `Author`.
///
/// Answers hold it.
///
/// Document: `same_names/calendars.yaml#/components/schemas/Author`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Author {
    /// `id`: text.
    pub id: Option<String>,
    /// `name`: text.
    pub name: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Author { id = "id", name = "name" });
