// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Companies a request is for.

pub use crate::api::companies::kinds::Get;
