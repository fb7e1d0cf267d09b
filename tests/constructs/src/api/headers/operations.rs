// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Headers.

use super::kinds;
use super::models;
use crate::runtime as rt;

/// A request of [`Headers::get_versioned`](super::Headers::get_versioned): `GET /versioned`.
pub type GetVersioned = rt::Operation<kinds::GetVersioned>;

/// A request of [`Headers::post_versioned`](super::Headers::post_versioned): `POST /versioned`.
pub type PostVersioned = rt::Operation<kinds::PostVersioned>;

impl PostVersioned {
    /// `X-Trial`: only `on`.
    pub fn x_trial(mut self, x_trial: impl Into<models::PostVersionedXTrial>) -> Self {
        self.0.header::<models::PostVersionedXTrial>("X-Trial", &x_trial.into());
        self
    }
}

/// A request of [`Headers::get_headers`](super::Headers::get_headers): `GET /headers`.
pub type GetHeaders = rt::Operation<kinds::GetHeaders>;

impl GetHeaders {
    /// `x_request_id`: text.
    pub fn x_underscore_request_underscore_id(
        mut self,
        x_underscore_request_underscore_id: impl Into<String>,
    ) -> Self {
        self.0
            .header::<
                String,
            >("x_request_id", &x_underscore_request_underscore_id.into());
        self
    }

    /// `X-Count`: whole number.
    #[inline]
    pub fn x_count(mut self, x_count: i64) -> Self {
        self.0.header::<i64>("X-Count", &x_count);
        self
    }

    /// `X-Ratio`: number.
    #[inline]
    pub fn x_ratio(mut self, x_ratio: f64) -> Self {
        self.0.header::<f64>("X-Ratio", &x_ratio);
        self
    }

    /// `X-Dry-Run`: flag.
    #[inline]
    pub fn x_dry_run(mut self, x_dry_run: bool) -> Self {
        self.0.header::<bool>("X-Dry-Run", &x_dry_run);
        self
    }

    /// `X-Kinds`: list of texts.
    pub fn x_kinds(mut self, x_kinds: impl Into<rt::List<String>>) -> Self {
        self.0.header::<rt::List<String>>("X-Kinds", &x_kinds.into());
        self
    }

    /// `X-Level`: one of `low`, `high`.
    pub fn x_level(mut self, x_level: impl Into<models::GetHeadersXLevel>) -> Self {
        self.0.header::<models::GetHeadersXLevel>("X-Level", &x_level.into());
        self
    }

    /// `X-Object`: an object, `GetHeadersXObject`.
    #[inline]
    pub fn x_object(mut self, x_object: models::GetHeadersXObject) -> Self {
        self.0.header::<models::GetHeadersXObject>("X-Object", &x_object);
        self
    }

    /// `If-Match`: text.
    pub fn if_match(mut self, if_match: impl Into<String>) -> Self {
        self.0.header::<String>("If-Match", &if_match.into());
        self
    }
}
