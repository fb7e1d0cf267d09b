// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Contacts.

use super::StringSchema;
use crate::runtime as rt;

/// The schema `Notes`.
///
/// Answers hold it.
///
/// Document: `same_names/contacts.yaml#/components/schemas/Notes`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Notes {
    /// `notes`: list of `NoteSchema`.
    pub notes: rt::List<NoteSchema>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Notes { notes = "notes" });

/// The schema `Note`.
///
/// Answers hold it.
///
/// Document: `same_names/contacts.yaml#/components/schemas/Note`.
#[doc(alias = "Note")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoteSchema {
    /// `id`: text.
    pub id: Option<String>,
    /// `body`: text.
    pub body: Option<String>,
    /// `author`: an object, `Author`.
    pub author: Option<Author>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(NoteSchema { id = "id", body = "body", author = "author" });

/// The schema `Author`.
///
/// Requests send it and answers hold it.
///
/// Document: `same_names/contacts.yaml#/components/schemas/Author`.
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

impl Author {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// The schema `noteDto`.
///
/// Answers hold it.
///
/// Document: `same_names/contacts.yaml#/components/schemas/noteDto`.
#[doc(alias = "noteDto")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoteDto {
    /// `note`: an object, `NoteSchema`.
    pub note: Option<NoteSchema>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(NoteDto { note = "note" });

/// The schema `Writer`.
///
/// Answers hold it.
///
/// Document: `same_names/contacts.yaml#/components/schemas/Writer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Writer {
    /// `id`: text.
    pub id: Option<String>,
    /// `name`: text.
    pub name: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Writer { id = "id", name = "name" });

/// The schema `type`.
///
/// Answers hold it.
///
/// Document: `same_names/contacts.yaml#/components/schemas/type`.
#[doc(alias = "type")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Type {
    /// `option`: an object, `OptionSchema`.
    pub option: Option<OptionSchema>,
    /// `vec`: an object, `VecSchema`.
    pub vec: Option<VecSchema>,
    /// `string`: one of `a`, `b`.
    pub string: Option<StringSchema>,
    /// `self`: an object, `SelfValue`.
    pub self_: Option<SelfValue>,
    /// `result`: an object, `ResultSchema`.
    pub result: Option<ResultSchema>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Type { option = "option", vec = "vec", string = "string", self_ = "self", result =
    "result" }
);

/// The schema `Option`.
///
/// Answers hold it.
///
/// Document: `same_names/contacts.yaml#/components/schemas/Option`.
#[doc(alias = "Option")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptionSchema {
    /// `value`: text.
    pub value: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(OptionSchema { value = "value" });

/// The schema `Vec`.
///
/// Answers hold it.
///
/// Document: `same_names/contacts.yaml#/components/schemas/Vec`.
#[doc(alias = "Vec")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VecSchema {
    /// `items`: list of texts.
    pub items: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(VecSchema { items = "items" });

/// The schema `Self`.
///
/// Answers hold it.
///
/// Document: `same_names/contacts.yaml#/components/schemas/Self`.
#[doc(alias = "Self")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelfValue {
    /// `me`: flag.
    pub me: Option<bool>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(SelfValue { me = "me" });

/// The schema `result`.
///
/// Answers hold it.
///
/// Document: `same_names/contacts.yaml#/components/schemas/result`.
#[doc(alias = "result")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultSchema {
    /// `ok`: flag.
    pub ok: Option<bool>,
    /// `List`: list of texts.
    pub list: rt::List<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(ResultSchema { ok = "ok", list = "List" });
