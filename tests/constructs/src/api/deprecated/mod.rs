// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! What is going away: 2 operations of the document `deprecated.yaml`, API version `2021-07-28`.

use crate::runtime as rt;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{GetOld, CreateNew};
pub(crate) use routes::ROUTES;

/// The operations of What is going away. Made by `client.deprecated()`.
#[derive(Clone, Debug)]
pub struct Deprecated {
    pub(crate) client: rt::Client,
}

impl Deprecated {
    /// Get the old one: `GET /old/{id}`.
    ///
    /// The document calls this operation deprecated.
    ///
    /// * `id`: text (in the path)
    ///
    /// [`GetOld`] has 2 optional inputs.
    ///
    /// Answers with [`Old`](models::Old).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `deprecated.yaml#/paths/~1old~1{id}/get`.
    #[doc(alias = "get-old")]
    #[deprecated = "the document calls it deprecated"]
    pub fn get_old(&self, id: impl Into<String>) -> GetOld {
        let mut request = self.client.request(&routes::GET_OLD);
        request.path::<String>("id", &id.into());
        rt::operation(request)
    }

    /// create new: `POST /new`.
    ///
    /// * `name`: text (in the body)
    /// * `title`: text (in the body)
    ///
    /// Answers with [`New`](models::New).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `deprecated.yaml#/paths/~1new/post`.
    #[doc(alias = "create-new")]
    pub fn create_new(
        &self,
        name: impl Into<String>,
        title: impl Into<String>,
    ) -> CreateNew {
        let mut request = self.client.request(&routes::CREATE_NEW);
        request.field::<String>("name", &name.into());
        request.field::<String>("title", &title.into());
        rt::operation(request)
    }
}
