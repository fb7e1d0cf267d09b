// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Bodies a request is for.

use crate::runtime as rt;

/// `POST /files`.
pub enum UploadFile {}

impl rt::Kind for UploadFile {
    type Answer = ();
}

/// `POST /files/untyped`.
pub enum UploadUntyped {}

impl rt::Kind for UploadUntyped {
    type Answer = ();
}

/// `POST /token`.
pub enum CreateToken {}

impl rt::Kind for CreateToken {
    type Answer = ();
}

/// `PUT /raw`.
pub enum PutRaw {}

impl rt::Kind for PutRaw {
    type Answer = ();
}

/// `POST /raw`.
pub enum PostText {}

impl rt::Kind for PostText {
    type Answer = ();
}

/// `PATCH /raw`.
pub enum PatchCsv {}

impl rt::Kind for PatchCsv {
    type Answer = ();
}

/// `PUT /items`.
pub enum PutName {}

impl rt::Kind for PutName {
    type Answer = ();
}

/// `POST /items`.
pub enum CreateItems {}

impl rt::Kind for CreateItems {
    type Answer = ();
}

/// `DELETE /items`.
pub enum DeleteItems {}

impl rt::Kind for DeleteItems {
    type Answer = ();
}

/// `PATCH /items`.
pub enum PatchCount {}

impl rt::Kind for PatchCount {
    type Answer = ();
}

/// `PUT /optional`.
pub enum PutEmpty {}

impl rt::Kind for PutEmpty {
    type Answer = ();
}

/// `POST /optional`.
pub enum PostOptional {}

impl rt::Kind for PostOptional {
    type Answer = ();
}

/// `PATCH /optional`.
pub enum PatchUntyped {}

impl rt::Kind for PatchUntyped {
    type Answer = ();
}

/// `PUT /none`.
pub enum PutNothing {}

impl rt::Kind for PutNothing {
    type Answer = ();
}

/// `POST /none`.
pub enum PostNothing {}

impl rt::Kind for PostNothing {
    type Answer = ();
}

/// `PUT /many`.
pub enum PutSuffix {}

impl rt::Kind for PutSuffix {
    type Answer = ();
}

/// `POST /many`.
pub enum PostMany {}

impl rt::Kind for PostMany {
    type Answer = ();
}

/// `PATCH /many`.
pub enum PatchCharset {}

impl rt::Kind for PatchCharset {
    type Answer = ();
}
