// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Somebody else's "API" \*/ \\ {}: 8 operations of the document `foreign.yaml`, API version `2021-07-28`.

use crate::runtime as rt;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{
    GetThings, PutThings, OptionsThings, HeadThings, TraceThings, ThingsListV2All,
    N2ndThing, Match,
};
pub(crate) use routes::ROUTES;

/// The operations of Somebody else's "API" \*/ \\ {}. Made by `client.foreign()`.
#[derive(Clone, Debug)]
pub struct Foreign {
    pub(crate) client: rt::Client,
}

impl Foreign {
    /// get things by id: `GET /things/{id}`.
    ///
    /// * `id`: whole number (in the path)
    ///
    /// Answers with text.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `foreign.yaml#/paths/~1things~1{id}/get`.
    #[doc(alias = "get-things-by-id")]
    #[inline]
    pub fn get_things(&self, id: i64) -> GetThings {
        let mut request = self.client.request(&routes::GET_THINGS);
        request.path::<i64>("id", &id);
        rt::operation(request)
    }

    /// Replace a thing, with a \`summary\` of many more words than a title has any need of, really: `PUT /things/{id}`.
    ///
    /// * `path_id`: whole number (in the path), `id` on the wire
    /// * `body_id`: whole number (in the body), `id` on the wire
    ///
    /// [`PutThings`] has 8 optional inputs.
    ///
    /// Answers with [`Thing`](models::Thing).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Errors that the document lists: 400, 409, 5XX, default.
    ///
    /// Document: `foreign.yaml#/paths/~1things~1{id}/put`.
    #[doc(alias = "put-things-by-id")]
    #[inline]
    pub fn put_things(&self, path_id: i64, body_id: i64) -> PutThings {
        let mut request = self.client.request(&routes::PUT_THINGS);
        request.path::<i64>("id", &path_id);
        request.field::<i64>("id", &body_id);
        rt::operation(request)
    }

    /// options things by id: `OPTIONS /things/{id}`.
    ///
    /// * `id`: whole number (in the path)
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `foreign.yaml#/paths/~1things~1{id}/options`.
    #[doc(alias = "options-things-by-id")]
    #[inline]
    pub fn options_things(&self, id: i64) -> OptionsThings {
        let mut request = self.client.request(&routes::OPTIONS_THINGS);
        request.path::<i64>("id", &id);
        rt::operation(request)
    }

    /// head things by id: `HEAD /things/{id}`.
    ///
    /// * `id`: whole number (in the path)
    ///
    /// Answers with nothing.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `foreign.yaml#/paths/~1things~1{id}/head`.
    #[doc(alias = "head-things-by-id")]
    #[inline]
    pub fn head_things(&self, id: i64) -> HeadThings {
        let mut request = self.client.request(&routes::HEAD_THINGS);
        request.path::<i64>("id", &id);
        rt::operation(request)
    }

    /// trace things by id: `TRACE /things/{id}`.
    ///
    /// * `id`: whole number (in the path)
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `foreign.yaml#/paths/~1things~1{id}/trace`.
    #[doc(alias = "trace-things-by-id")]
    #[inline]
    pub fn trace_things(&self, id: i64) -> TraceThings {
        let mut request = self.client.request(&routes::TRACE_THINGS);
        request.path::<i64>("id", &id);
        rt::operation(request)
    }

    /// things.list::v2 (all): `GET /things`.
    ///
    /// [`ThingsListV2All`] has 1 optional input.
    ///
    /// Answers with a list of `Thing`.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `foreign.yaml#/paths/~1things/get`.
    #[inline]
    pub fn things_list_v2_all(&self) -> ThingsListV2All {
        rt::operation(self.client.request(&routes::THINGS_LIST_V2_ALL))
    }

    /// 2nd thing: `POST /things`.
    ///
    /// * `body_id`: whole number (in the body), `id` on the wire
    ///
    /// [`N2ndThing`] has 6 optional inputs.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `foreign.yaml#/paths/~1things/post`.
    #[doc(alias = "2nd-thing")]
    #[inline]
    pub fn n2nd_thing(&self, body_id: i64) -> N2ndThing {
        let mut request = self.client.request(&routes::N2ND_THING);
        request.field::<i64>("id", &body_id);
        rt::operation(request)
    }

    /// match: `PATCH /things`.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `foreign.yaml#/paths/~1things/patch`.
    #[doc(alias = "match")]
    #[inline]
    pub fn match_(&self) -> Match {
        rt::operation(self.client.request(&routes::MATCH))
    }
}
