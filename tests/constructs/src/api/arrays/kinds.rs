// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Lists a request is for.

use super::models;
use crate::runtime as rt;

/// `GET /lists`.
pub enum GetLists {}

impl rt::Kind for GetLists {
    type Answer = models::Lists;
}

/// `PUT /lists`.
pub enum PutLists {}

impl rt::Kind for PutLists {
    type Answer = rt::List<String>;
}

/// `GET /matrix`.
pub enum GetMatrix {}

impl rt::Kind for GetMatrix {
    type Answer = rt::List<rt::List<f64>>;
}
