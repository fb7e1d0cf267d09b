// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Names of properties: 2 operations of the document `property_names.yaml`, API version `2021-07-28`.

use crate::runtime as rt;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{GetNames, CreateNames};
pub(crate) use routes::ROUTES;

/// The operations of Names of properties. Made by `client.property_names()`.
#[derive(Clone, Debug)]
pub struct PropertyNames {
    pub(crate) client: rt::Client,
}

impl PropertyNames {
    /// get names: `GET /names`.
    ///
    /// Answers with [`Names`](models::Names).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `property_names.yaml#/paths/~1names/get`.
    #[doc(alias = "get-names")]
    #[inline]
    pub fn get_names(&self) -> GetNames {
        rt::operation(self.client.request(&routes::GET_NAMES))
    }

    /// create names: `POST /names`.
    ///
    /// * `self_`: text (in the body), `self` on the wire
    /// * `send`: flag (in the body)
    ///
    /// [`CreateNames`] has 12 optional inputs.
    ///
    /// Answers with nothing.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `property_names.yaml#/paths/~1names/post`.
    #[doc(alias = "create-names")]
    pub fn create_names(&self, self_: impl Into<String>, send: bool) -> CreateNames {
        let mut request = self.client.request(&routes::CREATE_NAMES);
        request.field::<String>("self", &self_.into());
        request.field::<bool>("send", &send);
        rt::operation(request)
    }
}
