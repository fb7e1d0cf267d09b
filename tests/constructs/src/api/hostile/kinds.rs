// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of "; compile\_error!("x"); // a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /a"b/{x"y}/\/{r-fn}`.
pub enum GetFnEvil {}

impl rt::Kind for GetFnEvil {
    type Answer = models::AB;
}

/// `POST /a"b/{x"y}/\/{r-fn}`.
pub enum Post {}

impl rt::Kind for Post {
    type Answer = rt::Json;
}

/// `GET /../../escape/%2e%2e/{id}`.
pub enum EtcPasswd {}

impl rt::Kind for EtcPasswd {
    type Answer = rt::Json;
}
