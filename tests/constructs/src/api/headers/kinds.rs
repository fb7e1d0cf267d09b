// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Headers a request is for.

use crate::runtime as rt;

/// `GET /versioned`.
pub enum GetVersioned {}

impl rt::Kind for GetVersioned {
    type Answer = rt::Json;
}

/// `POST /versioned`.
pub enum PostVersioned {}

impl rt::Kind for PostVersioned {
    type Answer = rt::Json;
}

/// `GET /headers`.
pub enum GetHeaders {}

impl rt::Kind for GetHeaders {
    type Answer = rt::Json;
}
