// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Surveys a request is for.

pub use crate::api::surveys::kinds::{List, ListSubmissions};
