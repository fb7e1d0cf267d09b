// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Businesses a request is for.

pub use crate::api::businesses::kinds::{Create, Delete, Get, List, Update};
