// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! References across files: 6 operations of the document `references/main.yaml`, API version `2021-07-28`.

use crate::runtime as rt;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{ListPets, CreatePet, ListUsers, GetHealth, GetPet, UpdatePet};
pub(crate) use routes::ROUTES;

/// The operations of References across files. Made by `client.main()`.
#[derive(Clone, Debug)]
pub struct Main {
    pub(crate) client: rt::Client,
}

impl Main {
    /// list pets: `GET /pets`.
    ///
    /// [`ListPets`] has 2 optional inputs.
    ///
    /// Answers with a list of `Pet`.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Errors that the document lists: 400, 401.
    ///
    /// Document: `references/main.yaml#/paths/~1pets/get`.
    #[doc(alias = "list-pets")]
    #[inline]
    pub fn list_pets(&self) -> ListPets {
        rt::operation(self.client.request(&routes::LIST_PETS))
    }

    /// create pet: `POST /pets`.
    ///
    /// * `name`: text (in the body)
    ///
    /// [`CreatePet`] has 2 optional inputs.
    ///
    /// Answers with [`Pet`](models::Pet).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `references/main.yaml#/paths/~1pets/post`.
    #[doc(alias = "create-pet")]
    pub fn create_pet(&self, name: impl Into<String>) -> CreatePet {
        let mut request = self.client.request(&routes::CREATE_PET);
        request.field::<String>("name", &name.into());
        rt::operation(request)
    }

    /// list users: `GET /users`.
    ///
    /// Answers with [`User`](models::User).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `references/main.yaml#/paths/~1users/get`.
    #[doc(alias = "list-users")]
    #[inline]
    pub fn list_users(&self) -> ListUsers {
        rt::operation(self.client.request(&routes::LIST_USERS))
    }

    /// get health: `GET /health`.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `references/main.yaml#/paths/~1health/get`.
    #[doc(alias = "get-health")]
    #[inline]
    pub fn get_health(&self) -> GetHealth {
        rt::operation(self.client.request(&routes::GET_HEALTH))
    }

    /// get pet: `GET /pets/{petId}`.
    ///
    /// * `pet_id`: text, at least 3 characters (in the path), `petId` on the wire
    ///
    /// Answers with [`Pet`](models::Pet).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `references/main.yaml#/paths/~1pets~1{petId}/get`.
    #[doc(alias = "get-pet")]
    pub fn get_pet(&self, pet_id: impl Into<String>) -> GetPet {
        let mut request = self.client.request(&routes::GET_PET);
        request.path::<String>("petId", &pet_id.into());
        rt::operation(request)
    }

    /// update pet: `PUT /pets/{petId}`.
    ///
    /// * `pet_id`: text, at least 3 characters (in the path), `petId` on the wire
    ///
    /// [`UpdatePet`] has 2 optional inputs.
    ///
    /// Answers with nothing.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `references/main.yaml#/paths/~1pets~1{petId}/put`.
    #[doc(alias = "update-pet")]
    pub fn update_pet(&self, pet_id: impl Into<String>) -> UpdatePet {
        let mut request = self.client.request(&routes::UPDATE_PET);
        request.path::<String>("petId", &pet_id.into());
        rt::operation(request)
    }
}
