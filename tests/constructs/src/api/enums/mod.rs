// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Enums: 2 operations of the document `enums.yaml`, API version `2021-07-28`.

use crate::runtime as rt;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{ListThings, CreateThing};
pub(crate) use routes::ROUTES;

/// The operations of Enums. Made by `client.enums()`.
#[derive(Clone, Debug)]
pub struct Enums {
    pub(crate) client: rt::Client,
}

impl Enums {
    /// list things: `GET /things`.
    ///
    /// * `only`: only `things` (in the query)
    ///
    /// [`ListThings`] has 2 optional inputs.
    ///
    /// Answers with [`Thing`](models::Thing).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `enums.yaml#/paths/~1things/get`.
    #[doc(alias = "list-things")]
    pub fn list_things(&self, only: impl Into<models::ListThingsOnly>) -> ListThings {
        let mut request = self.client.request(&routes::LIST_THINGS);
        request.query::<models::ListThingsOnly>("only", &only.into());
        rt::operation(request)
    }

    /// create thing: `POST /things`.
    ///
    /// * `colour`: one of `red`, `green`, `blue` (in the body)
    /// * `mode`: one of `auto-pilot`, `manual` (in the body)
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `enums.yaml#/paths/~1things/post`.
    #[doc(alias = "create-thing")]
    pub fn create_thing(
        &self,
        colour: impl Into<models::Colour>,
        mode: impl Into<models::NewThingMode>,
    ) -> CreateThing {
        let mut request = self.client.request(&routes::CREATE_THING);
        request.field::<models::Colour>("colour", &colour.into());
        request.field::<models::NewThingMode>("mode", &mode.into());
        rt::operation(request)
    }
}
