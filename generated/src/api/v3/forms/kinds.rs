// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Forms a request is for.

pub use crate::api::forms::kinds::{List, ListSubmissions, UploadCustomFiles};
