// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Composed schemas.

use super::{DogBark, Size};
use crate::runtime as rt;

/// The schema `Litter`.
///
/// Answers hold it.
///
/// Document: `all_of.yaml#/components/schemas/Litter`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Litter {
    /// `puppies`: list of `Puppy`.
    pub puppies: rt::List<Puppy>,
    /// `mother`: an object, `LitterMother`.
    pub mother: Option<LitterMother>,
    /// `count`: whole number.
    pub count: Option<i64>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Litter { puppies = "puppies", mother = "mother", count = "count" });

/// The schema `Puppy`.
///
/// Answers hold it.
///
/// Document: `all_of.yaml#/components/schemas/Puppy`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Puppy {
    /// `weeks`: whole number, at least 0.
    pub weeks: Option<i64>,
    /// `name`: text; for example `Rex`.
    pub name: Option<String>,
    /// `owner`: an object, `Owner`, null is a value of its own.
    pub owner: Option<Option<Owner>>,
    /// `size`: one of `small`, `large`; `small` where nothing is sent.
    pub size: Option<Size>,
    /// `bark`: one of `loud`, `none`.
    pub bark: Option<DogBark>,
    /// `collar`: an object, `DogCollar`.
    pub collar: Option<DogCollar>,
    /// `email`: text of the format `email`.
    pub email: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    Puppy { weeks = "weeks", name = "name", owner = "owner", size = "size", bark =
    "bark", collar = "collar", email = "email" }
);

/// The schema `Owner`.
///
/// Requests send it and answers hold it.
///
/// Document: `all_of.yaml#/components/schemas/Owner`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Owner {
    /// `email`: text of the format `email`.
    pub email: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(Owner { email = "email" });

impl Owner {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

/// The object `collar` of `Dog`.
///
/// Requests send it and answers hold it.
///
/// Document: `all_of.yaml#/components/schemas/Dog/allOf/1/properties/collar`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DogCollar {
    /// `colour`: text.
    pub colour: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(DogCollar { colour = "colour" });

impl DogCollar {
    /// An empty one: the document requires no field.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `colour`.
    #[must_use]
    pub fn colour(mut self, colour: impl Into<String>) -> Self {
        self.colour = Some(colour.into());
        self
    }
}

/// The object `mother` of `Litter`.
///
/// Answers hold it.
///
/// Document: `all_of.yaml#/components/schemas/Litter/properties/mother`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LitterMother {
    /// `name`: text; for example `Rex`.
    pub name: Option<String>,
    /// `owner`: an object, `Owner`, null is a value of its own.
    pub owner: Option<Option<Owner>>,
    /// `size`: one of `small`, `large`; `small` where nothing is sent.
    pub size: Option<Size>,
    /// `bark`: one of `loud`, `none`.
    pub bark: Option<DogBark>,
    /// `collar`: an object, `DogCollar`.
    pub collar: Option<DogCollar>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    LitterMother { name = "name", owner = "owner", size = "size", bark = "bark", collar =
    "collar" }
);

/// The schema `Dog`.
///
/// Answers hold it.
///
/// Document: `all_of.yaml#/components/schemas/Dog`.
///
/// The same as [`LitterMother`].
pub type Dog = LitterMother;
