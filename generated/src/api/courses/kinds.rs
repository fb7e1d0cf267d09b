// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Courses a request is for.

use crate::runtime as rt;

/// `POST /courses/courses-exporter/public/import`.
pub enum Import {}

impl rt::Kind for Import {
    type Answer = rt::Json;
}

impl rt::Located for Import {}
