// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! nullable: 2 operations of the document `nullable.yaml`, API version `2021-07-28`.

use crate::runtime as rt;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{CreatePerson, GetAddress};
pub(crate) use routes::ROUTES;

/// The operations of nullable. Made by `client.nullable()`.
#[derive(Clone, Debug)]
pub struct Nullable {
    pub(crate) client: rt::Client,
}

impl Nullable {
    /// create person: `POST /people`.
    ///
    /// * `name`: text (in the body)
    /// * `birthday`: date (`YYYY-MM-DD`), null is a value of its own (in the body)
    ///
    /// [`CreatePerson`] has 4 optional inputs.
    ///
    /// Answers with [`Person`](models::Person).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `nullable.yaml#/paths/~1people/post`.
    #[doc(alias = "create-person")]
    pub fn create_person(
        &self,
        name: impl Into<String>,
        birthday: impl Into<rt::Nullable<String>>,
    ) -> CreatePerson {
        let mut request = self.client.request(&routes::CREATE_PERSON);
        request.field::<String>("name", &name.into());
        request.field::<rt::Nullable<String>>("birthday", &birthday.into());
        rt::operation(request)
    }

    /// get address: `GET /people/{id}/address`.
    ///
    /// * `id`: text (in the path)
    ///
    /// [`GetAddress`] has 1 optional input.
    ///
    /// Answers with [`Address`](models::Address).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `nullable.yaml#/paths/~1people~1{id}~1address/get`.
    #[doc(alias = "get-address")]
    pub fn get_address(&self, id: impl Into<String>) -> GetAddress {
        let mut request = self.client.request(&routes::GET_ADDRESS);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }
}
