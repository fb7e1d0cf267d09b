// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of References across files.

use crate::runtime as rt;

/// The schema `Pet`.
///
/// Requests send it and answers hold it.
///
/// Document: `references/main.yaml#/components/schemas/Pet`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pet {
    /// `name`: text.
    pub name: Option<String>,
    /// `friends`: list of `Pet`.
    pub friends: rt::List<Pet>,
    /// `owner`: an object, `Owner`.
    pub owner: Option<Owner>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Pet { name = "name", friends = "friends", owner = "owner" });

impl Pet {
    /// One with all that the document requires.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }

    /// Sets `friends`.
    #[must_use]
    pub fn friends(mut self, friends: impl Into<rt::List<Pet>>) -> Self {
        self.friends = friends.into();
        self
    }

    /// Sets `owner`.
    #[must_use]
    #[inline]
    pub fn owner(mut self, owner: Owner) -> Self {
        self.owner = Some(owner);
        self
    }
}

/// The schema `Owner`.
///
/// Requests send it and answers hold it.
///
/// Document: `references/main.yaml#/components/schemas/Owner`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Owner {
    /// `pet`: an object, `Pet`.
    pub pet: Option<Box<Pet>>,
    /// `inline`: an object, `OwnerInline`.
    pub inline: Option<OwnerInline>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Owner { pet = "pet", inline = "inline" });

impl Owner {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `pet`.
    #[must_use]
    #[inline]
    pub fn pet(mut self, pet: Pet) -> Self {
        self.pet = Some(Box::new(pet));
        self
    }

    /// Sets `inline`.
    #[must_use]
    #[inline]
    pub fn inline(mut self, inline: OwnerInline) -> Self {
        self.inline = Some(inline);
        self
    }
}

/// The object `inline` of `Owner`.
///
/// Requests send it and answers hold it.
///
/// Document: `references/main.yaml#/components/schemas/Owner/properties/inline`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OwnerInline {
    /// `key`: text.
    pub key: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(OwnerInline { key = "key" });

impl OwnerInline {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }
}

/// The schema `User`.
///
/// Answers hold it.
///
/// Document: `references/main.yaml#/components/schemas/User`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    /// `odd`: an object, `OddNameWithSigns`.
    pub odd: Option<OddNameWithSigns>,
    /// `problem`: an object, `Problem`.
    pub problem: Option<Problem>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(User { odd = "odd", problem = "problem" });

/// The schema `Odd~Name/With Signs`.
///
/// Answers hold it.
///
/// Document: `references/main.yaml#/components/schemas/Odd~0Name~1With Signs`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OddNameWithSigns {
    /// `id`: text.
    pub id: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(OddNameWithSigns { id = "id" });

/// The schema `Problem`.
///
/// Answers hold it.
///
/// Document: `references/main.yaml#/components/schemas/Problem`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Problem {
    /// `code`: number.
    pub code: Option<f64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Problem { code = "code" });
