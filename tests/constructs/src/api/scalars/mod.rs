// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Descriptions of scalars: 2 operations of the document `scalars.yaml`, API version `2021-07-28`.

use crate::runtime as rt;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{GetScalars, CreateScalars};
pub(crate) use routes::ROUTES;

/// The operations of Descriptions of scalars. Made by `client.scalars()`.
#[derive(Clone, Debug)]
pub struct Scalars {
    pub(crate) client: rt::Client,
}

impl Scalars {
    /// get scalars: `GET /scalars`.
    ///
    /// Answers with [`Scalars`](models::Scalars).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `scalars.yaml#/paths/~1scalars/get`.
    #[doc(alias = "get-scalars")]
    #[inline]
    pub fn get_scalars(&self) -> GetScalars {
        rt::operation(self.client.request(&routes::GET_SCALARS))
    }

    /// create scalars: `POST /scalars`.
    ///
    /// * `text`: text, not empty, at most 5 characters, matching `^[a-z]+$`; `abc` where nothing is sent (in the body)
    /// * `number`: number, more than 0, at most 99.5, a multiple of 0.5; `1` where nothing is sent (in the body)
    /// * `whole`: whole number, at least -5; `-1` where nothing is sent (in the body)
    /// * `flag`: flag; `true` where nothing is sent (in the body)
    ///
    /// [`CreateScalars`] has 4 optional inputs.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `scalars.yaml#/paths/~1scalars/post`.
    #[doc(alias = "create-scalars")]
    pub fn create_scalars(
        &self,
        text: impl Into<String>,
        number: f64,
        whole: i64,
        flag: bool,
    ) -> CreateScalars {
        let mut request = self.client.request(&routes::CREATE_SCALARS);
        request.field::<String>("text", &text.into());
        request.field::<f64>("number", &number);
        request.field::<i64>("whole", &whole);
        request.field::<bool>("flag", &flag);
        rt::operation(request)
    }
}
