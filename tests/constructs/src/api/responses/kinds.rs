// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Answers a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /several`.
pub enum GetNone {}

impl rt::Kind for GetNone {
    type Answer = ();
}

/// `PUT /several`.
pub enum PutSeveral {}

impl rt::Kind for PutSeveral {
    type Answer = models::PutSeveralAnswer;
}

/// `POST /several`.
pub enum PostSeveral {}

impl rt::Kind for PostSeveral {
    type Answer = models::Item;
}

/// `DELETE /several`.
pub enum DeleteSeveral {}

impl rt::Kind for DeleteSeveral {
    type Answer = ();
}

/// `GET /ranges`.
pub enum GetRange {}

impl rt::Kind for GetRange {
    type Answer = models::Item;
}

/// `PUT /ranges`.
pub enum PutDefault {}

impl rt::Kind for PutDefault {
    type Answer = models::Item;
}

/// `POST /ranges`.
pub enum PostDefault {}

impl rt::Kind for PostDefault {
    type Answer = models::Item;
}

/// `GET /untyped`.
pub enum GetUntyped {}

impl rt::Kind for GetUntyped {
    type Answer = rt::Json;
}

/// `PUT /untyped`.
pub enum PutUntyped {}

impl rt::Kind for PutUntyped {
    type Answer = rt::Json;
}

/// `POST /untyped`.
pub enum PostUntyped {}

impl rt::Kind for PostUntyped {
    type Answer = rt::Json;
}

/// `PATCH /untyped`.
pub enum PatchUntyped {}

impl rt::Kind for PatchUntyped {
    type Answer = rt::Json;
}

/// `GET /scalars`.
pub enum GetText {}

impl rt::Kind for GetText {
    type Answer = String;
}

/// `PUT /scalars`.
pub enum PutNumber {}

impl rt::Kind for PutNumber {
    type Answer = f64;
}

/// `POST /scalars`.
pub enum PostFlag {}

impl rt::Kind for PostFlag {
    type Answer = bool;
}

/// `DELETE /scalars`.
pub enum DeleteKind {}

impl rt::Kind for DeleteKind {
    type Answer = models::DeleteKindResponse;
}

/// `PATCH /scalars`.
pub enum PatchList {}

impl rt::Kind for PatchList {
    type Answer = rt::List<String>;
}

/// `GET /files`.
pub enum GetFile {}

impl rt::Kind for GetFile {
    type Answer = rt::Bytes;
}

/// `PUT /files`.
pub enum PutPlain {}

impl rt::Kind for PutPlain {
    type Answer = String;
}

/// `POST /files`.
pub enum PostAudio {}

impl rt::Kind for PostAudio {
    type Answer = rt::Bytes;
}

/// `DELETE /files`.
pub enum DeleteAny {}

impl rt::Kind for DeleteAny {
    type Answer = models::Item;
}

/// `PATCH /files`.
pub enum PatchCsv {}

impl rt::Kind for PatchCsv {
    type Answer = String;
}

/// `GET /both`.
pub enum GetBoth {}

impl rt::Kind for GetBoth {
    type Answer = models::Item;
}

/// `PUT /both`.
pub enum PutSocket {}

impl rt::Kind for PutSocket {
    type Answer = models::Item;
}

/// `POST /both`.
pub enum PostVendor {}

impl rt::Kind for PostVendor {
    type Answer = models::Item;
}
