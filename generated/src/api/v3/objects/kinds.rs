// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Which operation of Objects a request is for.

pub use crate::api::objects::kinds::{
    Create, CreateRecord, DeleteRecord, Get, GetRecord, List, SearchRecords, Update,
    UpdateRecord,
};
