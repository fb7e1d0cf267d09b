// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Bodies: 18 operations of the document `bodies.yaml`, API version `2021-07-28`.

use crate::runtime as rt;

pub mod kinds;

pub mod models;
mod operations;

pub(crate) mod routes;

pub use operations::{
    UploadFile, UploadUntyped, CreateToken, PutRaw, PostText, PatchCsv, PutName,
    CreateItems, DeleteItems, PatchCount, PutEmpty, PostOptional, PatchUntyped,
    PutNothing, PostNothing, PutSuffix, PostMany, PatchCharset,
};
pub(crate) use routes::ROUTES;

/// The operations of Bodies. Made by `client.bodies()`.
#[derive(Clone, Debug)]
pub struct Bodies {
    pub(crate) client: rt::Client,
}

impl Bodies {
    /// upload file: `POST /files`.
    ///
    /// * `file`: file (a part of the form)
    ///
    /// [`UploadFile`] has 6 optional inputs.
    ///
    /// Sends a form with files (`multipart/form-data`).
    ///
    /// Answers with nothing.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `bodies.yaml#/paths/~1files/post`.
    #[doc(alias = "upload-file")]
    #[inline]
    pub fn upload_file(&self, file: rt::File) -> UploadFile {
        let mut request = self.client.request(&routes::UPLOAD_FILE);
        request.file("file", file);
        rt::operation(request)
    }

    /// upload untyped: `POST /files/untyped`.
    ///
    /// Sends a form with files (`multipart/form-data`).
    ///
    /// Answers with nothing.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `bodies.yaml#/paths/~1files~1untyped/post`.
    #[doc(alias = "upload-untyped")]
    #[inline]
    pub fn upload_untyped(&self) -> UploadUntyped {
        rt::operation(self.client.request(&routes::UPLOAD_UNTYPED))
    }

    /// create token: `POST /token`.
    ///
    /// * `grant_type`: one of `code`, `refresh` (a field of the form)
    ///
    /// [`CreateToken`] has 3 optional inputs.
    ///
    /// Sends `application/x-www-form-urlencoded`.
    ///
    /// Answers with nothing.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `bodies.yaml#/paths/~1token/post`.
    #[doc(alias = "create-token")]
    pub fn create_token(
        &self,
        grant_type: impl Into<models::CreateTokenGrantType>,
    ) -> CreateToken {
        let mut request = self.client.request(&routes::CREATE_TOKEN);
        request.field::<models::CreateTokenGrantType>("grant_type", &grant_type.into());
        rt::operation(request)
    }

    /// put raw: `PUT /raw`.
    ///
    /// Sends `application/octet-stream`.
    ///
    /// Answers with nothing.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `bodies.yaml#/paths/~1raw/put`.
    #[doc(alias = "put-raw")]
    pub fn put_raw(&self, body: impl Into<rt::Bytes>) -> PutRaw {
        let mut request = self.client.request(&routes::PUT_RAW);
        request.bytes_body(body.into());
        rt::operation(request)
    }

    /// post text: `POST /raw`.
    ///
    /// Sends `text/plain`.
    ///
    /// Answers with nothing.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `bodies.yaml#/paths/~1raw/post`.
    #[doc(alias = "post-text")]
    #[inline]
    pub fn post_text(&self) -> PostText {
        rt::operation(self.client.request(&routes::POST_TEXT))
    }

    /// patch csv: `PATCH /raw`.
    ///
    /// Sends `text/csv`.
    ///
    /// Answers with nothing.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `bodies.yaml#/paths/~1raw/patch`.
    #[doc(alias = "patch-csv")]
    pub fn patch_csv(&self, body: impl Into<String>) -> PatchCsv {
        let mut request = self.client.request(&routes::PATCH_CSV);
        request.text_body(body.into());
        rt::operation(request)
    }

    /// put name: `PUT /items`.
    ///
    /// * `body`: text
    ///
    /// Answers with nothing.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `bodies.yaml#/paths/~1items/put`.
    #[doc(alias = "put-name")]
    pub fn put_name(&self, body: impl Into<String>) -> PutName {
        let mut request = self.client.request(&routes::PUT_NAME);
        request.body::<String>(&body.into());
        rt::operation(request)
    }

    /// create items: `POST /items`.
    ///
    /// * `body`: list of `Meta`
    ///
    /// Answers with nothing.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `bodies.yaml#/paths/~1items/post`.
    #[doc(alias = "create-items")]
    pub fn create_items(&self, body: impl Into<rt::List<models::Meta>>) -> CreateItems {
        let mut request = self.client.request(&routes::CREATE_ITEMS);
        request.body::<rt::List<models::Meta>>(&body.into());
        rt::operation(request)
    }

    /// delete items: `DELETE /items`.
    ///
    /// * `ids`: list of texts (in the body)
    ///
    /// Answers with nothing.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `bodies.yaml#/paths/~1items/delete`.
    #[doc(alias = "delete-items")]
    pub fn delete_items(&self, ids: impl Into<rt::List<String>>) -> DeleteItems {
        let mut request = self.client.request(&routes::DELETE_ITEMS);
        request.field::<rt::List<String>>("ids", &ids.into());
        rt::operation(request)
    }

    /// patch count: `PATCH /items`.
    ///
    /// [`PatchCount`] has 1 optional input.
    ///
    /// Answers with nothing.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `bodies.yaml#/paths/~1items/patch`.
    #[doc(alias = "patch-count")]
    #[inline]
    pub fn patch_count(&self) -> PatchCount {
        rt::operation(self.client.request(&routes::PATCH_COUNT))
    }

    /// put empty: `PUT /optional`.
    ///
    /// [`PutEmpty`] has 1 optional input.
    ///
    /// Answers with nothing.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `bodies.yaml#/paths/~1optional/put`.
    #[doc(alias = "put-empty")]
    #[inline]
    pub fn put_empty(&self) -> PutEmpty {
        rt::operation(self.client.request(&routes::PUT_EMPTY))
    }

    /// post optional: `POST /optional`.
    ///
    /// * `a`: text (in the body)
    ///
    /// [`PostOptional`] has 1 optional input.
    ///
    /// Answers with nothing.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `bodies.yaml#/paths/~1optional/post`.
    #[doc(alias = "post-optional")]
    pub fn post_optional(&self, a: impl Into<String>) -> PostOptional {
        let mut request = self.client.request(&routes::POST_OPTIONAL);
        request.field::<String>("a", &a.into());
        rt::operation(request)
    }

    /// patch untyped: `PATCH /optional`.
    ///
    /// * `body`: any JSON value
    ///
    /// Answers with nothing.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `bodies.yaml#/paths/~1optional/patch`.
    #[doc(alias = "patch-untyped")]
    pub fn patch_untyped(&self, body: impl Into<rt::Json>) -> PatchUntyped {
        let mut request = self.client.request(&routes::PATCH_UNTYPED);
        request.body::<rt::Json>(&body.into());
        rt::operation(request)
    }

    /// put nothing: `PUT /none`.
    ///
    /// Answers with nothing.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `bodies.yaml#/paths/~1none/put`.
    #[doc(alias = "put-nothing")]
    #[inline]
    pub fn put_nothing(&self) -> PutNothing {
        rt::operation(self.client.request(&routes::PUT_NOTHING))
    }

    /// post nothing: `POST /none`.
    ///
    /// Answers with nothing.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `bodies.yaml#/paths/~1none/post`.
    #[doc(alias = "post-nothing")]
    #[inline]
    pub fn post_nothing(&self) -> PostNothing {
        rt::operation(self.client.request(&routes::POST_NOTHING))
    }

    /// put suffix: `PUT /many`.
    ///
    /// [`PutSuffix`] has 2 optional inputs.
    ///
    /// Answers with nothing.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `bodies.yaml#/paths/~1many/put`.
    #[doc(alias = "put-suffix")]
    #[inline]
    pub fn put_suffix(&self) -> PutSuffix {
        rt::operation(self.client.request(&routes::PUT_SUFFIX))
    }

    /// post many: `POST /many`.
    ///
    /// [`PostMany`] has 2 optional inputs.
    ///
    /// Answers with nothing.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `bodies.yaml#/paths/~1many/post`.
    #[doc(alias = "post-many")]
    #[inline]
    pub fn post_many(&self) -> PostMany {
        rt::operation(self.client.request(&routes::POST_MANY))
    }

    /// patch charset: `PATCH /many`.
    ///
    /// [`PatchCharset`] has 2 optional inputs.
    ///
    /// Answers with nothing.
    ///
    /// Scopes and kind of token: the document does not say.
    ///
    /// Document: `bodies.yaml#/paths/~1many/patch`.
    #[doc(alias = "patch-charset")]
    #[inline]
    pub fn patch_charset(&self) -> PatchCharset {
        rt::operation(self.client.request(&routes::PATCH_CHARSET))
    }
}
