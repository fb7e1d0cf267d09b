// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of References across files.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`Main::list_pets`](super::Main::list_pets): `GET /pets`.
pub type ListPets = rt::Operation<kinds::ListPets>;

impl ListPets {
    /// `limit`: whole number, at most 100.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// `page`: whole number, at least 1.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.0.query::<i64>("page", &page);
        self
    }
}

/// A request of [`Main::create_pet`](super::Main::create_pet): `POST /pets`.
pub type CreatePet = rt::Operation<kinds::CreatePet>;

impl CreatePet {
    /// `friends`: list of `Pet`.
    pub fn friends(mut self, friends: impl Into<rt::List<models::Pet>>) -> Self {
        self.0.field::<rt::List<models::Pet>>("friends", &friends.into());
        self
    }

    /// `owner`: an object, `Owner`.
    #[inline]
    pub fn owner(mut self, owner: models::Owner) -> Self {
        self.0.field::<models::Owner>("owner", &owner);
        self
    }
}

/// A request of [`Main::list_users`](super::Main::list_users): `GET /users`.
pub type ListUsers = rt::Operation<kinds::ListUsers>;

/// A request of [`Main::get_health`](super::Main::get_health): `GET /health`.
pub type GetHealth = rt::Operation<kinds::GetHealth>;

/// A request of [`Main::get_pet`](super::Main::get_pet): `GET /pets/{petId}`.
pub type GetPet = rt::Operation<kinds::GetPet>;

/// A request of [`Main::update_pet`](super::Main::update_pet): `PUT /pets/{petId}`.
pub type UpdatePet = rt::Operation<kinds::UpdatePet>;

impl UpdatePet {
    /// `pet`: an object, `Pet`.
    #[inline]
    pub fn pet(mut self, pet: models::Pet) -> Self {
        self.0.field::<models::Pet>("pet", &pet);
        self
    }

    /// `inline`: an object, `OwnerInline`.
    #[inline]
    pub fn inline(mut self, inline: models::OwnerInline) -> Self {
        self.0.field::<models::OwnerInline>("inline", &inline);
        self
    }
}
