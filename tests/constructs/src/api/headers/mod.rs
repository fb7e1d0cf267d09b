// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Headers: 3 operations of the document `headers.yaml`, API version `2021-07-28`.

use crate::runtime as rt;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{GetVersioned, PostVersioned, GetHeaders};
pub(crate) use routes::ROUTES;

/// The operations of Headers. Made by `client.headers()`.
#[derive(Clone, Debug)]
pub struct Headers {
    pub(crate) client: rt::Client,
}

impl Headers {
    /// get versioned: `GET /versioned`.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `headers.yaml#/paths/~1versioned/get`.
    #[doc(alias = "get-versioned")]
    #[inline]
    pub fn get_versioned(&self) -> GetVersioned {
        rt::operation(self.client.request(&routes::GET_VERSIONED))
    }

    /// post versioned: `POST /versioned`.
    ///
    /// [`PostVersioned`] has 1 optional input.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `headers.yaml#/paths/~1versioned/post`.
    #[doc(alias = "post-versioned")]
    #[inline]
    pub fn post_versioned(&self) -> PostVersioned {
        rt::operation(self.client.request(&routes::POST_VERSIONED))
    }

    /// get headers: `GET /headers`.
    ///
    /// * `x_dash_request_dash_id`: text of the format `uuid` (a header), `X-Request-Id` on the wire
    /// * `version`: one of `v3`, `2021-07-28` (a header)
    ///
    /// [`GetHeaders`] has 8 optional inputs.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `headers.yaml#/paths/~1headers/get`.
    #[doc(alias = "get-headers")]
    pub fn get_headers(
        &self,
        x_dash_request_dash_id: impl Into<String>,
        version: impl Into<models::GetHeadersVersion>,
    ) -> GetHeaders {
        let mut request = self.client.request(&routes::GET_HEADERS);
        request.header::<String>("X-Request-Id", &x_dash_request_dash_id.into());
        request.header::<models::GetHeadersVersion>("version", &version.into());
        rt::operation(request)
    }
}
