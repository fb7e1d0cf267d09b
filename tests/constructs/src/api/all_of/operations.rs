// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Composed schemas.

use super::models;
use crate::runtime as rt;

/// A request of [`AllOf::get_litter`](super::AllOf::get_litter): `GET /litters`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetLitter(pub(super) rt::Request);
rt::operation!(GetLitter => models::Litter);

/// A request of [`AllOf::get_pet`](super::AllOf::get_pet): `GET /pets/{petId}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetPet(pub(super) rt::Request);
rt::operation!(GetPet => models::Dog);

/// A request of [`AllOf::update_pet`](super::AllOf::update_pet): `PUT /pets/{petId}`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UpdatePet(pub(super) rt::Request);
rt::operation!(UpdatePet => ());

impl UpdatePet {
    /// `size`: one of `small`, `large`; `small` where nothing is sent.
    pub fn size(mut self, size: impl Into<models::Size>) -> Self {
        self.0.field::<models::Size>("size", &size.into());
        self
    }

    /// `collar`: an object, `DogCollar`.
    pub fn collar(mut self, collar: models::DogCollar) -> Self {
        self.0.field::<models::DogCollar>("collar", &collar);
        self
    }
}
