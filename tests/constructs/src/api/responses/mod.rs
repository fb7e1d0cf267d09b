// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Answers: 24 operations of the document `responses.yaml`, API version `2021-07-28`.

use crate::runtime as rt;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{
    GetNone, PutSeveral, PostSeveral, DeleteSeveral, GetRange, PutDefault, PostDefault,
    GetUntyped, PutUntyped, PostUntyped, PatchUntyped, GetText, PutNumber, PostFlag,
    DeleteKind, PatchList, GetFile, PutPlain, PostAudio, DeleteAny, PatchCsv, GetBoth,
    PutSocket, PostVendor,
};
pub(crate) use routes::ROUTES;

/// The operations of Answers. Made by `client.responses()`.
#[derive(Clone, Debug)]
pub struct Responses {
    pub(crate) client: rt::Client,
}

impl Responses {
    /// get none: `GET /several`.
    ///
    /// Answers with nothing.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Errors that the document lists: 404.
    ///
    /// Document: `responses.yaml#/paths/~1several/get`.
    #[doc(alias = "get-none")]
    #[inline]
    pub fn get_none(&self) -> GetNone {
        rt::operation(self.client.request(&routes::GET_NONE))
    }

    /// put several: `PUT /several`.
    ///
    /// Answers with [`PutSeveralAnswer`](models::PutSeveralAnswer).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `responses.yaml#/paths/~1several/put`.
    #[doc(alias = "put-several")]
    #[inline]
    pub fn put_several(&self) -> PutSeveral {
        rt::operation(self.client.request(&routes::PUT_SEVERAL))
    }

    /// post several: `POST /several`.
    ///
    /// Answers with [`Item`](models::Item).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `responses.yaml#/paths/~1several/post`.
    #[doc(alias = "post-several")]
    #[inline]
    pub fn post_several(&self) -> PostSeveral {
        rt::operation(self.client.request(&routes::POST_SEVERAL))
    }

    /// delete several: `DELETE /several`.
    ///
    /// Answers with nothing.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Errors that the document lists: 404.
    ///
    /// Document: `responses.yaml#/paths/~1several/delete`.
    #[doc(alias = "delete-several")]
    #[inline]
    pub fn delete_several(&self) -> DeleteSeveral {
        rt::operation(self.client.request(&routes::DELETE_SEVERAL))
    }

    /// get range: `GET /ranges`.
    ///
    /// Answers with [`Item`](models::Item).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Errors that the document lists: 4XX.
    ///
    /// Document: `responses.yaml#/paths/~1ranges/get`.
    #[doc(alias = "get-range")]
    #[inline]
    pub fn get_range(&self) -> GetRange {
        rt::operation(self.client.request(&routes::GET_RANGE))
    }

    /// put default: `PUT /ranges`.
    ///
    /// Answers with [`Item`](models::Item).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Errors that the document lists: default.
    ///
    /// Document: `responses.yaml#/paths/~1ranges/put`.
    #[doc(alias = "put-default")]
    #[inline]
    pub fn put_default(&self) -> PutDefault {
        rt::operation(self.client.request(&routes::PUT_DEFAULT))
    }

    /// post default: `POST /ranges`.
    ///
    /// Answers with [`Item`](models::Item).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `responses.yaml#/paths/~1ranges/post`.
    #[doc(alias = "post-default")]
    #[inline]
    pub fn post_default(&self) -> PostDefault {
        rt::operation(self.client.request(&routes::POST_DEFAULT))
    }

    /// get untyped: `GET /untyped`.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `responses.yaml#/paths/~1untyped/get`.
    #[doc(alias = "get-untyped")]
    #[inline]
    pub fn get_untyped(&self) -> GetUntyped {
        rt::operation(self.client.request(&routes::GET_UNTYPED))
    }

    /// put untyped: `PUT /untyped`.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `responses.yaml#/paths/~1untyped/put`.
    #[doc(alias = "put-untyped")]
    #[inline]
    pub fn put_untyped(&self) -> PutUntyped {
        rt::operation(self.client.request(&routes::PUT_UNTYPED))
    }

    /// post untyped: `POST /untyped`.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `responses.yaml#/paths/~1untyped/post`.
    #[doc(alias = "post-untyped")]
    #[inline]
    pub fn post_untyped(&self) -> PostUntyped {
        rt::operation(self.client.request(&routes::POST_UNTYPED))
    }

    /// patch untyped: `PATCH /untyped`.
    ///
    /// Answers with JSON that the document does not describe.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `responses.yaml#/paths/~1untyped/patch`.
    #[doc(alias = "patch-untyped")]
    #[inline]
    pub fn patch_untyped(&self) -> PatchUntyped {
        rt::operation(self.client.request(&routes::PATCH_UNTYPED))
    }

    /// get text: `GET /scalars`.
    ///
    /// Answers with a text.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `responses.yaml#/paths/~1scalars/get`.
    #[doc(alias = "get-text")]
    #[inline]
    pub fn get_text(&self) -> GetText {
        rt::operation(self.client.request(&routes::GET_TEXT))
    }

    /// put number: `PUT /scalars`.
    ///
    /// Answers with a number.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `responses.yaml#/paths/~1scalars/put`.
    #[doc(alias = "put-number")]
    #[inline]
    pub fn put_number(&self) -> PutNumber {
        rt::operation(self.client.request(&routes::PUT_NUMBER))
    }

    /// post flag: `POST /scalars`.
    ///
    /// Answers with a flag.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `responses.yaml#/paths/~1scalars/post`.
    #[doc(alias = "post-flag")]
    #[inline]
    pub fn post_flag(&self) -> PostFlag {
        rt::operation(self.client.request(&routes::POST_FLAG))
    }

    /// delete kind: `DELETE /scalars`.
    ///
    /// Answers with [`DeleteKindResponse`](models::DeleteKindResponse).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `responses.yaml#/paths/~1scalars/delete`.
    #[doc(alias = "delete-kind")]
    #[inline]
    pub fn delete_kind(&self) -> DeleteKind {
        rt::operation(self.client.request(&routes::DELETE_KIND))
    }

    /// patch list: `PATCH /scalars`.
    ///
    /// Answers with a list of texts.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `responses.yaml#/paths/~1scalars/patch`.
    #[doc(alias = "patch-list")]
    #[inline]
    pub fn patch_list(&self) -> PatchList {
        rt::operation(self.client.request(&routes::PATCH_LIST))
    }

    /// get file: `GET /files`.
    ///
    /// Answers with bytes.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `responses.yaml#/paths/~1files/get`.
    #[doc(alias = "get-file")]
    #[inline]
    pub fn get_file(&self) -> GetFile {
        rt::operation(self.client.request(&routes::GET_FILE))
    }

    /// put plain: `PUT /files`.
    ///
    /// Answers with text.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `responses.yaml#/paths/~1files/put`.
    #[doc(alias = "put-plain")]
    #[inline]
    pub fn put_plain(&self) -> PutPlain {
        rt::operation(self.client.request(&routes::PUT_PLAIN))
    }

    /// post audio: `POST /files`.
    ///
    /// Answers with bytes.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `responses.yaml#/paths/~1files/post`.
    #[doc(alias = "post-audio")]
    #[inline]
    pub fn post_audio(&self) -> PostAudio {
        rt::operation(self.client.request(&routes::POST_AUDIO))
    }

    /// delete any: `DELETE /files`.
    ///
    /// Answers with [`Item`](models::Item).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `responses.yaml#/paths/~1files/delete`.
    #[doc(alias = "delete-any")]
    #[inline]
    pub fn delete_any(&self) -> DeleteAny {
        rt::operation(self.client.request(&routes::DELETE_ANY))
    }

    /// patch csv: `PATCH /files`.
    ///
    /// Answers with text.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `responses.yaml#/paths/~1files/patch`.
    #[doc(alias = "patch-csv")]
    #[inline]
    pub fn patch_csv(&self) -> PatchCsv {
        rt::operation(self.client.request(&routes::PATCH_CSV))
    }

    /// get both: `GET /both`.
    ///
    /// Answers with [`Item`](models::Item).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `responses.yaml#/paths/~1both/get`.
    #[doc(alias = "get-both")]
    #[inline]
    pub fn get_both(&self) -> GetBoth {
        rt::operation(self.client.request(&routes::GET_BOTH))
    }

    /// put socket: `PUT /both`.
    ///
    /// Answers with [`Item`](models::Item).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Errors that the document lists: 101, 302.
    ///
    /// Document: `responses.yaml#/paths/~1both/put`.
    #[doc(alias = "put-socket")]
    #[inline]
    pub fn put_socket(&self) -> PutSocket {
        rt::operation(self.client.request(&routes::PUT_SOCKET))
    }

    /// post vendor: `POST /both`.
    ///
    /// Answers with [`Item`](models::Item).
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `responses.yaml#/paths/~1both/post`.
    #[doc(alias = "post-vendor")]
    #[inline]
    pub fn post_vendor(&self) -> PostVendor {
        rt::operation(self.client.request(&routes::POST_VENDOR))
    }
}
