// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Custom menus a request is for.

pub use crate::api::custom_menus::kinds::{Create, Delete, Get, List, Update};
