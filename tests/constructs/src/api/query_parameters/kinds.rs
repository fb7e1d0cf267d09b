// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Parameters in the query a request is for.

use crate::runtime as rt;

/// `GET /search`.
pub enum Search {}

impl rt::Kind for Search {
    type Answer = rt::Json;
}
