// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Custom fields a request is for.

pub use crate::api::custom_fields::kinds::{
    Create, CreateFolder, Delete, DeleteFolder, Get, ListByObjectKey, Update,
    UpdateFolder,
};
