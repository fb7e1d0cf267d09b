// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Composed schemas: 3 operations of the document `all_of.yaml`, API version `2021-07-28`.

use crate::runtime as rt;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{GetLitter, GetPet, UpdatePet};
pub(crate) use routes::ROUTES;

/// The operations of Composed schemas. Made by `client.all_of()`.
#[derive(Clone, Debug)]
pub struct AllOf {
    pub(crate) client: rt::Client,
}

impl AllOf {
    /// get litter: `GET /litters`.
    ///
    /// Answers with [`Litter`](models::Litter).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `all_of.yaml#/paths/~1litters/get`.
    #[doc(alias = "get-litter")]
    #[inline]
    pub fn get_litter(&self) -> GetLitter {
        rt::operation(self.client.request(&routes::GET_LITTER))
    }

    /// get pet: `GET /pets/{petId}`.
    ///
    /// * `pet_id`: text (in the path), `petId` on the wire
    ///
    /// Answers with [`Dog`](models::Dog).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `all_of.yaml#/paths/~1pets~1{petId}/get`.
    #[doc(alias = "get-pet")]
    pub fn get_pet(&self, pet_id: impl Into<String>) -> GetPet {
        let mut request = self.client.request(&routes::GET_PET);
        request.path::<String>("petId", &pet_id.into());
        rt::operation(request)
    }

    /// update pet: `PUT /pets/{petId}`.
    ///
    /// * `pet_id`: text (in the path), `petId` on the wire
    /// * `name`: text; for example `Rex` (in the body)
    /// * `owner`: an object, `Owner`, null is a value of its own (in the body)
    /// * `bark`: one of `loud`, `none` (in the body)
    ///
    /// [`UpdatePet`] has 2 optional inputs.
    ///
    /// Answers with nothing.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `all_of.yaml#/paths/~1pets~1{petId}/put`.
    #[doc(alias = "update-pet")]
    pub fn update_pet(
        &self,
        pet_id: impl Into<String>,
        name: impl Into<String>,
        owner: impl Into<rt::Nullable<models::Owner>>,
        bark: impl Into<models::DogBark>,
    ) -> UpdatePet {
        let mut request = self.client.request(&routes::UPDATE_PET);
        request.path::<String>("petId", &pet_id.into());
        request.field::<String>("name", &name.into());
        request.field::<rt::Nullable<models::Owner>>("owner", &owner.into());
        request.field::<models::DogBark>("bark", &bark.into());
        rt::operation(request)
    }
}
