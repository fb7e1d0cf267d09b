// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Courses a request is for.

pub use crate::api::courses::kinds::Import;
