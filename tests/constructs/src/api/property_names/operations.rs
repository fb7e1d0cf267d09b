// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Names of properties.

use super::kinds;
use crate::runtime as rt;

/// A request of [`PropertyNames::get_names`](super::PropertyNames::get_names): `GET /names`.
pub type GetNames = rt::Operation<kinds::GetNames>;

/// A request of [`PropertyNames::create_names`](super::PropertyNames::create_names): `POST /names`.
pub type CreateNames = rt::Operation<kinds::CreateNames>;

impl CreateNames {
    /// `raw`: text.
    pub fn body_raw(mut self, body_raw: impl Into<String>) -> Self {
        self.0.field::<String>("raw", &body_raw.into());
        self
    }

    /// `with_response`: text.
    pub fn with_underscore_response(
        mut self,
        with_underscore_response: impl Into<String>,
    ) -> Self {
        self.0.field::<String>("with_response", &with_underscore_response.into());
        self
    }

    /// `withResponse`: text.
    pub fn body_with_response(mut self, body_with_response: impl Into<String>) -> Self {
        self.0.field::<String>("withResponse", &body_with_response.into());
        self
    }

    /// `build`: text.
    pub fn body_build(mut self, body_build: impl Into<String>) -> Self {
        self.0.field::<String>("build", &body_build.into());
        self
    }

    /// `clone`: text.
    pub fn body_clone(mut self, body_clone: impl Into<String>) -> Self {
        self.0.field::<String>("clone", &body_clone.into());
        self
    }

    /// `into`: text.
    pub fn into(mut self, into: impl Into<String>) -> Self {
        self.0.field::<String>("into", &into.into());
        self
    }

    /// `header`: text.
    pub fn header(mut self, header: impl Into<String>) -> Self {
        self.0.field::<String>("header", &header.into());
        self
    }

    /// `timeout`: number.
    #[inline]
    pub fn body_timeout(mut self, body_timeout: f64) -> Self {
        self.0.field::<f64>("timeout", &body_timeout);
        self
    }

    /// `location`: text.
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.0.field::<String>("location", &location.into());
        self
    }

    /// `client`: text.
    pub fn client(mut self, client: impl Into<String>) -> Self {
        self.0.field::<String>("client", &client.into());
        self
    }

    /// `request`: text.
    pub fn body_request(mut self, body_request: impl Into<String>) -> Self {
        self.0.field::<String>("request", &body_request.into());
        self
    }

    /// `await`: text.
    pub fn await_(mut self, await_: impl Into<String>) -> Self {
        self.0.field::<String>("await", &await_.into());
        self
    }
}
