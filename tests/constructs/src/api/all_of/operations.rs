// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Composed schemas.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`AllOf::get_litter`](super::AllOf::get_litter): `GET /litters`.
pub type GetLitter = rt::Operation<kinds::GetLitter>;

/// A request of [`AllOf::get_pet`](super::AllOf::get_pet): `GET /pets/{petId}`.
pub type GetPet = rt::Operation<kinds::GetPet>;

/// A request of [`AllOf::update_pet`](super::AllOf::update_pet): `PUT /pets/{petId}`.
pub type UpdatePet = rt::Operation<kinds::UpdatePet>;

impl UpdatePet {
    /// `size`: one of `small`, `large`; `small` where nothing is sent.
    pub fn size(mut self, size: impl Into<models::Size>) -> Self {
        self.0.field::<models::Size>("size", &size.into());
        self
    }

    /// `collar`: an object, `DogCollar`.
    #[inline]
    pub fn collar(mut self, collar: models::DogCollar) -> Self {
        self.0.field::<models::DogCollar>("collar", &collar);
        self
    }
}
