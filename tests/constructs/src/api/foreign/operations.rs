// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! The requests of Somebody else's "API" \*/ \\ {}.

use super::kinds;
use crate::runtime as rt;

/// A request of [`Foreign::get_things`](super::Foreign::get_things): `GET /things/{id}`.
pub type GetThings = rt::Operation<kinds::GetThings>;

/// A request of [`Foreign::put_things`](super::Foreign::put_things): `PUT /things/{id}`.
pub type PutThings = rt::Operation<kinds::PutThings>;

impl PutThings {
    /// `id`: text.
    pub fn query_id(mut self, query_id: impl Into<String>) -> Self {
        self.0.query::<String>("id", &query_id.into());
        self
    }

    /// `id`: text.
    pub fn header_id(mut self, header_id: impl Into<String>) -> Self {
        self.0.header::<String>("id", &header_id.into());
        self
    }

    /// `_id`: text, matching `^"[^"\\]+"$`; for example `"a\"`.
    pub fn underscore_id(mut self, underscore_id: impl Into<String>) -> Self {
        self.0.field::<String>("_id", &underscore_id.into());
        self
    }

    /// `price`: number; `1500.0` where nothing is sent.
    #[inline]
    pub fn price(mut self, price: f64) -> Self {
        self.0.field::<f64>("price", &price);
        self
    }

    /// Where it is. `url`: text of the format `uri`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.0.field::<String>("url", &url.into());
        self
    }

    /// `when`: text of the format `unheard-of`.
    pub fn when(mut self, when: impl Into<String>) -> Self {
        self.0.field::<String>("when", &when.into());
        self
    }

    /// `not`: any JSON value.
    pub fn not(mut self, not: impl Into<rt::Json>) -> Self {
        self.0.field::<rt::Json>("not", &not.into());
        self
    }

    /// `xml`: text.
    pub fn xml(mut self, xml: impl Into<String>) -> Self {
        self.0.field::<String>("xml", &xml.into());
        self
    }
}

/// A request of [`Foreign::options_things`](super::Foreign::options_things): `OPTIONS /things/{id}`.
pub type OptionsThings = rt::Operation<kinds::OptionsThings>;

/// A request of [`Foreign::head_things`](super::Foreign::head_things): `HEAD /things/{id}`.
pub type HeadThings = rt::Operation<kinds::HeadThings>;

/// A request of [`Foreign::trace_things`](super::Foreign::trace_things): `TRACE /things/{id}`.
pub type TraceThings = rt::Operation<kinds::TraceThings>;

/// A request of [`Foreign::things_list_v2_all`](super::Foreign::things_list_v2_all): `GET /things`.
pub type ThingsListV2All = rt::Operation<kinds::ThingsListV2All>;

impl ThingsListV2All {
    /// `limit`: whole number, more than 0, a multiple of 5.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query::<i64>("limit", &limit);
        self
    }
}

/// A request of [`Foreign::n2nd_thing`](super::Foreign::n2nd_thing): `POST /things`.
pub type N2ndThing = rt::Operation<kinds::N2ndThing>;

impl N2ndThing {
    /// `_id`: text, matching `^"[^"\\]+"$`; for example `"a\"`.
    pub fn underscore_id(mut self, underscore_id: impl Into<String>) -> Self {
        self.0.field::<String>("_id", &underscore_id.into());
        self
    }

    /// `price`: number; `1500.0` where nothing is sent.
    #[inline]
    pub fn price(mut self, price: f64) -> Self {
        self.0.field::<f64>("price", &price);
        self
    }

    /// Where it is. `url`: text of the format `uri`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.0.field::<String>("url", &url.into());
        self
    }

    /// `when`: text of the format `unheard-of`.
    pub fn when(mut self, when: impl Into<String>) -> Self {
        self.0.field::<String>("when", &when.into());
        self
    }

    /// `not`: any JSON value.
    pub fn not(mut self, not: impl Into<rt::Json>) -> Self {
        self.0.field::<rt::Json>("not", &not.into());
        self
    }

    /// `xml`: text.
    pub fn xml(mut self, xml: impl Into<String>) -> Self {
        self.0.field::<String>("xml", &xml.into());
        self
    }
}

/// A request of [`Foreign::match_`](super::Foreign::match_): `PATCH /things`.
pub type Match = rt::Operation<kinds::Match>;
