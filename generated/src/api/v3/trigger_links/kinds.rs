// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Trigger links a request is for.

pub use crate::api::trigger_links::kinds::{Create, Delete, Get, List, Search, Update};
