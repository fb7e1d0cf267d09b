// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of References across files.

use super::models;
use crate::runtime as rt;

/// A request of [`Main::list_pets`](super::Main::list_pets): `GET /pets`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListPets(pub(super) rt::Request);
rt::operation!(ListPets => rt::List < models::Pet >);

impl ListPets {
    /// `limit`: whole number, at most 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }

    /// `page`: whole number, at least 1.
    pub fn page(mut self, page: i64) -> Self {
        self.0.query::<i64>("page", &page);
        self
    }
}

/// A request of [`Main::create_pet`](super::Main::create_pet): `POST /pets`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CreatePet(pub(super) rt::Request);
rt::operation!(CreatePet => models::Pet);

impl CreatePet {
    /// `friends`: list of `Pet`.
    pub fn friends(mut self, friends: impl Into<rt::List<models::Pet>>) -> Self {
        self.0.field::<rt::List<models::Pet>>("friends", &friends.into());
        self
    }

    /// `owner`: an object, `Owner`.
    pub fn owner(mut self, owner: models::Owner) -> Self {
        self.0.field::<models::Owner>("owner", &owner);
        self
    }
}

/// A request of [`Main::list_users`](super::Main::list_users): `GET /users`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListUsers(pub(super) rt::Request);
rt::operation!(ListUsers => models::User);

/// A request of [`Main::get_health`](super::Main::get_health): `GET /health`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetHealth(pub(super) rt::Request);
rt::operation!(GetHealth => rt::Json);

/// A request of [`Main::get_pet`](super::Main::get_pet): `GET /pets/{petId}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetPet(pub(super) rt::Request);
rt::operation!(GetPet => models::Pet);

/// A request of [`Main::update_pet`](super::Main::update_pet): `PUT /pets/{petId}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UpdatePet(pub(super) rt::Request);
rt::operation!(UpdatePet => ());

impl UpdatePet {
    /// `pet`: an object, `Pet`.
    pub fn pet(mut self, pet: models::Pet) -> Self {
        self.0.field::<models::Pet>("pet", &pet);
        self
    }

    /// `inline`: an object, `OwnerInline`.
    pub fn inline(mut self, inline: models::OwnerInline) -> Self {
        self.0.field::<models::OwnerInline>("inline", &inline);
        self
    }
}
