// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Blogs a request is for.

use crate::runtime as rt;

/// `POST /blogs/site`.
pub enum Create {}

impl rt::Kind for Create {
    type Answer = rt::Json;
}

impl rt::Located for Create {}
