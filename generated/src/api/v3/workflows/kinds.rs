// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Workflows a request is for.

pub use crate::api::workflows::kinds::List;
