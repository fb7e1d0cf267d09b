// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects without a form: 5 operations of the document `free_form.yaml`, API version `2021-07-28`.

use crate::runtime as rt;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{GetSettings, PutSettings, GetBoth, CreateBoth, GetAnything};
pub(crate) use routes::ROUTES;

/// The operations of Objects without a form. Made by `client.free_form()`.
#[derive(Clone, Debug)]
pub struct FreeForm {
    pub(crate) client: rt::Client,
}

impl FreeForm {
    /// get settings: `GET /settings`.
    ///
    /// Answers with [`Settings`](models::Settings).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `free_form.yaml#/paths/~1settings/get`.
    #[doc(alias = "get-settings")]
    #[inline]
    pub fn get_settings(&self) -> GetSettings {
        rt::operation(self.client.request(&routes::GET_SETTINGS))
    }

    /// put settings: `PUT /settings`.
    ///
    /// * `body`: any JSON value
    ///
    /// Answers with a map from text to lists of texts.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `free_form.yaml#/paths/~1settings/put`.
    #[doc(alias = "put-settings")]
    pub fn put_settings(&self, body: impl Into<rt::Json>) -> PutSettings {
        let mut request = self.client.request(&routes::PUT_SETTINGS);
        request.body::<rt::Json>(&body.into());
        rt::operation(request)
    }

    /// get both: `GET /both`.
    ///
    /// Answers with [`Both`](models::Both).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `free_form.yaml#/paths/~1both/get`.
    #[doc(alias = "get-both")]
    #[inline]
    pub fn get_both(&self) -> GetBoth {
        rt::operation(self.client.request(&routes::GET_BOTH))
    }

    /// create both: `POST /both`.
    ///
    /// [`CreateBoth`] has 1 optional input.
    ///
    /// Answers with [`Closed`](models::Closed).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `free_form.yaml#/paths/~1both/post`.
    #[doc(alias = "create-both")]
    #[inline]
    pub fn create_both(&self) -> CreateBoth {
        rt::operation(self.client.request(&routes::CREATE_BOTH))
    }

    /// get anything: `GET /anything`.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `free_form.yaml#/paths/~1anything/get`.
    #[doc(alias = "get-anything")]
    #[inline]
    pub fn get_anything(&self) -> GetAnything {
        rt::operation(self.client.request(&routes::GET_ANYTHING))
    }
}
